"""Why a sentence of an article has its mark, in HTML."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from explorer.charts import numbers
from explorer.charts.naming import door, entity_label, prose, says_who, with_figure
from explorer.dataset.schema import Passage
from explorer.models.checked import colour
from explorer.reading.labels import word
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.looks import Looks
    from explorer.reading.check import Checked

_MOST_SHOWN = 4


def explained(dataset: Dataset, checked: Checked, looks: Looks) -> str:
    """A line a claim, then each figure with edition, window, its own sentence and a door to it."""
    theme = looks.theme
    parts = []
    for claim in checked.claims:
        mark = f"<b style='color:{colour(theme, claim.label)}'>{escape(word(claim.label))}</b>"
        parts.append(f"<p>{mark} {escape(claim.reason)}</p>")
        if claim.warning:
            parts.append(f"<p style='color:{theme.warning}'>{escape(claim.warning)}</p>")
    parts += [_figure(dataset, i, looks) for i in checked.observation_ids[:_MOST_SHOWN]]
    return "".join(parts)


def _figure(dataset: Dataset, observation_id: str, looks: Looks) -> str:
    o = dataset.observations.get(observation_id)
    if o is None:
        return ""  # it went while the text is being checked anew
    language, theme = looks.language, looks.theme
    who = entity_label(dataset, o, language)
    head = with_figure(who, numbers.label(o, language), language)
    window = numbers.period(o.period_start, o.period_end)
    edition = ", ".join(filter(None, (says_who(dataset.reports[o.report_id]), window)))
    first = dataset.first_of(observation_id)
    quote = first.quote if isinstance(first, Passage) else ""
    link = door(translate("CheckPage", "Open the sentence"), observation_id, theme.accent)
    return (
        f"<p><b>{escape(head)}</b> "
        f"<span style='color:{theme.muted}'>{escape(prose(edition))}</span>"
        f"<br>{escape(' '.join(quote.split()))}{'<br>' if quote else ''}{link}</p>"
    )
