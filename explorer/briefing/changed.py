"""What changed on a topic: over time within an edition, and between editions that allow it.

Two editions have windows and data of their own: their figures stand beside each other, each with
its window, and are never one series. What cannot be set side by side is said.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from explorer.analysis.select import edition
from explorer.briefing.model import Field, Paragraph, Text
from explorer.briefing.wording import word
from explorer.charts import numbers
from explorer.charts.naming import joined, name, named, says_who
from explorer.words import within

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from explorer.briefing.model import Block, Run
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

#: Where the two figures of a sentence stand while its words are put together: signs of private use,
#: which no text has and no page shows.
_MARKS: Final = (chr(0xE000), chr(0xE001))
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
    """A sentence for each: from what to what, in which edition."""
    blocks: list[Block] = []
    for rows in series[:_MOST]:
        first, last = rows[0], rows[-1]
        said = word(
            lang,
            _turn(dataset, first, last),
            who=_subject(dataset, last, lang),
            what=_measure(dataset, last, lang),
            since=_span(first),
            until=_span(last),
            source=within(says_who(dataset.reports[last.report_id])),
            first=_MARKS[0],
            last=_MARKS[1],
        )
        blocks.append(Paragraph(_woven(said, (first, last)), "bullet"))
    return blocks


def _turn(dataset: Dataset, first: Observation, last: Observation) -> str:
    """Which sentence tells a change: of a place, nothing is said to rise."""
    scaled = dataset.indicators[last.indicator_id].unit != "rank"
    firm = first.value is not None and last.value is not None and first.base == last.base
    if not scaled or not firm or first.comparator != "eq" or last.comparator != "eq":
        return "went"
    if first.value == last.value:
        return "stayed"
    return "rose" if (last.value or 0) > (first.value or 0) else "fell"


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
    """A sentence for each pair: both figures, each with its window and its edition."""
    blocks: list[Block] = []
    for first, last in pairs[:_MOST]:
        said = word(
            lang,
            "beside",
            who=_subject(dataset, last, lang),
            what=_measure(dataset, last, lang),
            since=_span(first),
            until=_span(last),
            earlier=says_who(dataset.reports[first.report_id]),
            later=says_who(dataset.reports[last.report_id]),
            first=_MARKS[0],
            last=_MARKS[1],
        )
        blocks.append(Paragraph(_woven(said, (first, last)), "bullet"))
    if blocks:
        blocks.append(Paragraph((Text(word(lang, "two-windows")),)))
    return blocks


def alone(dataset: Dataset, rows: Sequence[Observation], lang: str) -> list[Block]:
    """What only one edition states, so that nothing can be said of a change: a sentence each."""
    reports = dataset.roles.edition_reports
    held = [o for o in rows if _counts(o) and o.report_id in reports]
    editions_of: dict[tuple[object, ...], set[str]] = {}
    for o in held:
        editions_of.setdefault(_what(o), set()).add(o.report_id)
    lone = {_what(o): o for o in held if len(editions_of[_what(o)]) == 1}
    inside = {_what(s[0]) for s in moved(rows)}
    of: dict[tuple[str, str], list[Observation]] = {}
    for key, o in lone.items():
        if key not in inside:
            of.setdefault((o.report_id, o.indicator_id), []).append(o)
    blocks: list[Block] = []
    for (report, _indicator), told in of.items():
        what = _measure(dataset, told[0], lang)
        whose = joined([_whose(dataset, o, lang) for o in told], lang, limit=_MOST)
        said = word(
            lang,
            "only-in",
            name=within(says_who(dataset.reports[report])),
            what=what,
            who=whose if lang == "en" else _before(whose, what, lang),
        )
        blocks.append(Paragraph((Text(said),), "bullet"))
    return blocks[:_MOST]


def _counts(o: Observation) -> bool:
    return bool(o.period_start) and o.value is not None and o.unit != "flag"


def _what(o: Observation) -> tuple[str, ...]:
    return (o.topic_id, o.indicator_id, o.entity_id, o.counterpart_id)


def _span(o: Observation) -> str:
    return numbers.period(o.period_start, o.period_end)


def _whose(dataset: Dataset, o: Observation, lang: str) -> str:
    """Of whom a figure is, as a sentence names them."""
    first = named(dataset, [o.entity_id], lang)
    if not o.counterpart_id:
        return first
    return word(lang, "with", first=first, other=named(dataset, [o.counterpart_id], lang))


def _subject(dataset: Dataset, o: Observation, lang: str) -> str:
    """Whose figure it is, before what is measured; the world's is nobody's."""
    if o.entity_id == dataset.roles.world and not o.counterpart_id:
        return ""
    return _before(_whose(dataset, o, lang), _measure(dataset, o, lang), lang)


def _before(whose: str, what: str, lang: str) -> str:
    """Chinese says once in a name of whom or what it is."""
    again = word(lang, "of-whom", who="") in what
    return whose if again else word(lang, "of-whom", who=whose)


def _measure(dataset: Dataset, o: Observation, lang: str) -> str:
    """What is measured, as it stands amid a sentence."""
    indicator = dataset.indicators[o.indicator_id]
    said = name(indicator, lang)
    if lang != "en":
        return said
    amid = said[:1].lower() + said[1:] if said[1:2].islower() else said
    counted = indicator.kind == "count" and not amid.startswith(("number ", "gap ", "most "))
    return f"the number of {amid}" if counted else f"the {amid}"


def _woven(said: str, figures: Sequence[Observation]) -> tuple[Run, ...]:
    """A sentence with its figures as fields, where their marks stand."""
    runs: list[Run] = []
    rest = said[:1].upper() + said[1:]
    for mark, o in zip(_MARKS, figures, strict=True):
        before, _, rest = rest.partition(mark)
        runs += [Text(before), Field(o.observation_id)]
    return (*runs, Text(rest))
