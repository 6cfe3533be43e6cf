"""What changed on a topic: over time within an edition, and between editions that allow it.

Two editions have windows and data of their own: their figures stand beside each other, each with
its window, and are never one series. What cannot be set side by side is said.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from explorer.analysis.select import edition
from explorer.briefing.model import Field, Paragraph, Text
from explorer.briefing.wording import described, word
from explorer.charts import numbers
from explorer.charts.naming import in_brackets, says_who
from explorer.words import within

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from explorer.briefing.model import Block, Run
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

#: So many lines of each kind: a reader wants the telling ones.
_MOST: Final = 10


def moved(rows: Iterable[Observation]) -> list[list[Observation]]:
    """The figures of one edition that are there for two periods or more, in time order."""
    series: dict[tuple[object, ...], list[Observation]] = {}
    for o in rows:
        if _counts(o):
            series.setdefault((*_what(o), *edition(o)), []).append(o)
    found = [sorted(s, key=lambda o: o.period_end) for s in series.values()]
    return [s for s in found if len(s) > 1 and s[0].period_end != s[-1].period_end]


def over_time(dataset: Dataset, series: Sequence[Sequence[Observation]], lang: str) -> list[Block]:
    """A line for each: from what to what, in which edition."""
    blocks: list[Block] = []
    for rows in series[:_MOST]:
        first, last = rows[0], rows[-1]
        runs: tuple[Run, ...] = (
            Text(_described(dataset, last, lang) + word(lang, "was")),
            Field(first.observation_id),
            Text(in_brackets("", _span(first), lang) + word(lang, "to")),
            Field(last.observation_id),
            Text(
                in_brackets("", _span(last), lang)
                + word(lang, "according", who=within(says_who(dataset.reports[last.report_id])))
            ),
        )
        blocks.append(Paragraph(runs, "bullet"))
    return blocks


def between(dataset: Dataset, rows: Iterable[Observation]) -> list[tuple[Observation, Observation]]:
    """The latest figure of an edition with that of the edition before that has the same.

    The same is topic, indicator, entity, unit, base and kind of window.
    """
    found: dict[tuple[object, ...], dict[str, Observation]] = {}
    for o in rows:
        if not _counts(o) or o.report_id not in dataset.roles.edition_reports:
            continue
        of = found.setdefault((*_what(o), o.unit, o.base, o.period_end > o.period_start), {})
        held = of.get(o.report_id)
        if held is None or o.period_end > held.period_end:
            of[o.report_id] = o
    order = dataset.roles.edition_reports.index
    pairs = []
    for of in found.values():
        told = sorted(of.values(), key=lambda o: order(o.report_id))
        later = [p for p in pairwise(told) if p[0].period_end != p[1].period_end]
        pairs += later[-1:]
    return pairs


def editions(
    dataset: Dataset, pairs: Sequence[tuple[Observation, Observation]], lang: str
) -> list[Block]:
    """A line for each pair: both figures, each with its window and its edition."""
    blocks: list[Block] = []
    for first, last in pairs[:_MOST]:
        runs: list[Run] = [Text(_described(dataset, last, lang) + word(lang, "colon"))]
        for n, o in enumerate((first, last)):
            who = says_who(dataset.reports[o.report_id])
            window = word(lang, "comma").join((who, _span(o)))
            after = word(lang, "stop") if n else word(lang, "semicolon")
            runs += [Field(o.observation_id), Text(in_brackets("", window, lang) + after)]
        blocks.append(Paragraph(tuple(runs), "bullet"))
    if blocks:
        blocks.append(Paragraph((Text(word(lang, "two-windows")),)))
    return blocks


def alone(dataset: Dataset, rows: Sequence[Observation], lang: str) -> list[Block]:
    """What only one edition states, so that nothing can be said of a change, a line each."""
    reports = dataset.roles.edition_reports
    held = [o for o in rows if _counts(o) and o.report_id in reports]
    editions_of: dict[tuple[object, ...], set[str]] = {}
    for o in held:
        editions_of.setdefault(_what(o), set()).add(o.report_id)
    lone = {_what(o): o for o in held if len(editions_of[_what(o)]) == 1}
    inside = {_what(s[0]) for s in moved(rows)}
    blocks: list[Block] = []
    for what, o in lone.items():
        if what in inside:
            continue
        who = within(says_who(dataset.reports[o.report_id]))
        said = word(lang, "only-in", what=_described(dataset, o, lang), who=who)
        blocks.append(Paragraph((Text(said),), "bullet"))
    return blocks[:_MOST]


def _counts(o: Observation) -> bool:
    return bool(o.period_start) and o.value is not None and o.unit != "flag"


def _what(o: Observation) -> tuple[str, ...]:
    return (o.topic_id, o.indicator_id, o.entity_id, o.counterpart_id)


def _span(o: Observation) -> str:
    return numbers.period(o.period_start, o.period_end)


def _described(dataset: Dataset, o: Observation, lang: str) -> str:
    """What a figure is, without its period."""
    return described(dataset, o, lang).removesuffix(word(lang, "comma") + _span(o))
