"""What the sources do not give of a topic: told as such, where little is told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.analysis.select import edition
from explorer.briefing.model import Paragraph, Text
from explorer.briefing.wording import word
from explorer.charts import numbers
from explorer.charts.naming import name, named
from explorer.dataset.schema import Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

#: Kinds of entities that are no actors.
_THINGS = ("database",)


def gaps(dataset: Dataset, topic_id: str, language: str) -> list[Paragraph]:
    """What a reader looks for and no source held here says of a topic, a line each."""
    rows = list(dataset.by_topic.get(topic_id, ()))
    said = list(_gaps(dataset, topic_id, rows, language)) if rows else []
    return [Paragraph((Text(line),), "bullet") for line in said]


def _gaps(
    dataset: Dataset, topic_id: str, rows: Sequence[Observation], language: str
) -> Iterator[str]:
    figures = [o for o in rows if o.unit != "flag"]
    whose = {e for o in figures for e in (o.entity_id, o.counterpart_id) if e}
    if len(whose) == 1 and whose != {dataset.roles.world} and not _of_nobody(dataset, whose):
        yield word(language, "gap-alone", who=named(dataset, whose, language))
    if missing := _unmeasured(dataset, topic_id, figures):
        names = [name(dataset.indicators[i], language) for i in missing]
        if language == "en":
            names = [n[:1].lower() + n[1:] for n in names]
        yield word(language, "gap-measure", listed=word(language, "semicolon").join(names))
    if figures and not _moved(figures):
        yield word(language, "gap-change")
    last = max(figures, key=lambda o: o.period_end, default=None)
    if last is not None and last.period_end:
        period = numbers.period(last.period_start, last.period_end)
        yield word(language, "gap-later", period=period)
    if not any(map(dataset.held, rows)):
        yield word(language, "gap-held")
    if not any(o.status in (Status.PLAN, Status.PROJECTION) for o in rows):
        yield word(language, "gap-ahead")


def _of_nobody(dataset: Dataset, whose: Iterable[str]) -> bool:
    """Whether figures are of a list or an index, which nobody else has a figure of."""
    return any(dataset.entities[e].kind in _THINGS for e in whose)


def _unmeasured(dataset: Dataset, topic_id: str, rows: Sequence[Observation]) -> list[str]:
    """What is measured of other technologies and not of this one."""
    roles = dataset.roles
    if dataset.topics[topic_id].kind != "technology":
        return []
    asked = (roles.leader_rank, roles.share, roles.top_institutions)
    have = {o.indicator_id for o in rows}
    return [i for i in asked if i and i not in have]


def _moved(rows: Sequence[Observation]) -> bool:
    """Whether an edition has something for two periods."""
    periods: dict[tuple[object, ...], set[str]] = {}
    for o in rows:
        if o.period_end:
            what = (o.indicator_id, o.entity_id, o.counterpart_id, *edition(o))
            periods.setdefault(what, set()).add(o.period_end)
    return any(len(p) > 1 for p in periods.values())
