"""What does not agree in the tables, as far as arithmetic can tell.

Figures are compared only where they claim to be the same: one topic, entity, counterpart,
indicator, base and period, and both data or both projections or both opinions. Everything else
(another edition, window or denominator) only looks like a contradiction.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Literal, TypeVar

from explorer.dataset.disagreement import MOST_PEOPLE, explanation
from explorer.dataset.intervals import Interval, interval
from explorer.dataset.nesting import disjoint
from explorer.dataset.schema import Status
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Indicator, Observation

K = TypeVar("K", bound=Hashable)
#: How two figures of the same thing stand to one another; or that they are not of the same.
Standing = Literal["agreement", "rounding", "revision", "contradiction", "incomparable"]

#: Shares of the world can be added up; shares of a group of one's own cannot. The definition says.
_OF_THE_WORLD = re.compile(r"\bworld")
#: A per-head indicator belongs to the total whose id it carries before this ending.
_PER_HEAD = "-per-100k"
_PER_HEAD_UNIT = "per 100,000 people"


@dataclass(frozen=True, slots=True)
class Finding:
    """Figures that cannot all be true as they stand.

    Attributes:
        kind: As in the discrepancies table: "within" one report, "between" reports, "arithmetic".
        observation_ids: The figures.
        explanation: One sentence: what is wrong, in the language of the window.
    """

    kind: str
    observation_ids: tuple[str, ...]
    explanation: str


@dataclass(frozen=True, slots=True)
class Relation:
    """How a figure stands to one that is held.

    Attributes:
        held: The figure that is held.
        standing: Whether they say the same.
        reason: One sentence: what they say, or why they are not comparable.
    """

    held: Observation
    standing: Standing
    reason: str


def relation(dataset: Dataset, new: Observation, held: Observation) -> Relation:
    """How a figure stands to one that is held, whether or not it is among the rows itself."""
    other = next((word for word, get in _parts() if get(new) != get(held)), None)
    if other is not None:
        text = translate("Discrepancies", "Not comparable: {what} is another.")
        return Relation(held, "incomparable", text.format(what=other))
    said = f"{_printed(dataset, new)} – {_printed(dataset, held)}"
    if _agree(dataset, new, held):
        ends = ("value", "value_low", "value_high", "comparator")
        same = all(getattr(new, name) == getattr(held, name) for name in ends)
        kind: Standing = "agreement" if same else "rounding"
    elif new.report_id != held.report_id and _of_one(dataset, new, held):
        kind = "revision"
    else:
        kind = "contradiction"
    word = {
        "agreement": translate("Discrepancies", "Says the same: {said}."),
        "rounding": translate("Discrepancies", "Says the same, rounded or as a bound: {said}."),
        "revision": translate("Discrepancies", "Another edition says otherwise: {said}."),
        "contradiction": translate("Discrepancies", "Contradicts what is held: {said}."),
    }[kind]
    return Relation(held, kind, word.format(said=said))


def _printed(dataset: Dataset, o: Observation) -> str:
    """The figure in any language, with who says it if that is known."""
    signs = {"gt": "> ", "ge": "≥ ", "lt": "< ", "le": "≤ ", "approx": "≈ "}
    ends = (o.value,) if o.value is not None else (o.value_low, o.value_high)
    value = "–".join(f"{v:,.12g}" for v in ends if v is not None)
    value = signs.get(o.comparator, "") + value + (" %" if o.unit == "percent" else "")
    value += f"/{o.base:,.12g}" if o.base is not None else ""
    report = dataset.reports.get(o.report_id)
    return f"{value} ({translate('Data', report.short)})" if report else value


def relations(dataset: Dataset, new: Observation) -> list[Relation]:
    """How a figure stands to all that are held of its topic, entity and indicator.

    First those that say another thing, then those that say the same, then what is not comparable.
    """
    order: Sequence[Standing] = (
        *("contradiction", "revision", "agreement", "rounding", "incomparable"),
    )
    held = (
        o
        for o in dataset.by_topic.get(new.topic_id, ())
        if (o.entity_id, o.indicator_id) == (new.entity_id, new.indicator_id)
        and o.observation_id != new.observation_id
    )
    return sorted((relation(dataset, new, o) for o in held), key=lambda r: order.index(r.standing))


def _parts() -> Sequence[tuple[str, Callable[[Observation], Hashable]]]:
    """What two figures must share to be compared, and what each is called."""
    return (
        (translate("Discrepancies", "the topic"), lambda o: o.topic_id),
        (translate("Discrepancies", "the entity"), lambda o: (o.entity_id, o.counterpart_id)),
        (translate("Discrepancies", "the indicator"), lambda o: o.indicator_id),
        (translate("Discrepancies", "the base"), lambda o: o.base),
        (translate("Discrepancies", "the period"), _period),
        (translate("Discrepancies", "the unit"), lambda o: o.unit),
        (translate("Discrepancies", "the kind of statement"), claim),
    )


def _of_one(dataset: Dataset, a: Observation, b: Observation) -> bool:
    """Whether two figures are of reports of one publisher."""
    first, second = (dataset.reports.get(o.report_id) for o in (a, b))
    return first is not None and second is not None and first.publisher == second.publisher


def find(dataset: Dataset, topics: Collection[str] | None = None) -> list[Finding]:
    """Everything in the tables that does not agree, in the order of the tables.

    Args:
        dataset: The tables.
        topics: Look at the figures of these topics only; no figure disagrees with one of another.
    """
    if topics is None:
        rows = list(dataset.observations.values())
    else:
        rows = [o for topic in dict.fromkeys(topics) for o in dataset.by_topic.get(topic, ())]
    found: list[Finding] = []
    for rule in (_same_key, _shares, _bases, _per_head, _ratios):
        found.extend(rule(dataset, rows))
    order = {o.observation_id: i for i, o in enumerate(rows)}
    return sorted(found, key=lambda f: [order[name] for name in f.observation_ids])


def unrecorded(dataset: Dataset) -> list[Finding]:
    """What :func:`find` finds and no row of the discrepancies table names in full."""
    return [
        f
        for f in find(dataset)
        if not any(
            set(f.observation_ids) <= set(row.observation_ids)
            for row in dataset.discrepancies_of.get(f.observation_ids[0], ())
        )
    ]


def claim(o: Observation) -> str:
    """What kind of statement it is; data of whatever certainty are compared with one another."""
    return "data" if o.status in (Status.MEASURED, Status.ESTIMATE) else o.status


def _series(o: Observation) -> Hashable:
    return (o.topic_id, o.counterpart_id, o.indicator_id, o.base)


def _period(o: Observation) -> tuple[str, str]:
    return (o.period_start, o.period_end)


def _grouped(pairs: Iterable[tuple[K, Observation]]) -> Iterator[tuple[Observation, ...]]:
    groups: dict[K, list[Observation]] = {}
    for key, o in pairs:
        groups.setdefault(key, []).append(o)
    for rows in groups.values():
        if len(rows) > 1:
            yield tuple(rows)


def _agree(dataset: Dataset, a: Observation, b: Observation) -> bool:
    first, second = interval(dataset, a), interval(dataset, b)
    return first is None or second is None or first.agrees(second)


def _same_key(dataset: Dataset, rows: Sequence[Observation]) -> Iterator[Finding]:
    """Different values for one key, within a report or between two.

    Two reports agree if any of their statements do: a report that contradicts itself is one
    finding, not one more for every other report.
    """
    keyed = (((_series(o), o.entity_id, _period(o), claim(o)), o) for o in rows)
    for group in _grouped(keyed):
        reports: dict[str, list[Observation]] = {}
        for o in group:
            reports.setdefault(o.report_id, []).append(o)
        for own in reports.values():
            for a, b in combinations(own, 2):
                if not _agree(dataset, a, b):
                    yield _found(dataset, "within", a, b)
        for one, other in combinations(reports.values(), 2):
            if not any(_agree(dataset, a, b) for a in one for b in other):
                yield _found(dataset, "between", one[0], other[0])


def _found(dataset: Dataset, kind: str, *figures: Observation) -> Finding:
    ids = tuple(o.observation_id for o in figures)
    return Finding(kind, ids, explanation(dataset, kind, figures))


def _of_the_world(indicator: Indicator) -> bool:
    """Whether an indicator is a share of one world total."""
    return indicator.kind == "share" and bool(_OF_THE_WORLD.search(indicator.definition))


def exceed_the_whole(dataset: Dataset, a: Observation, b: Observation) -> bool:
    """Whether two figures are shares of one world total that together are more than all of it."""
    if not _of_the_world(dataset.indicators[a.indicator_id]):
        return False
    if (_series(a), _period(a), claim(a)) != (_series(b), _period(b), claim(b)):
        return False
    least = [allowed.widened.low for o in (a, b) if (allowed := interval(dataset, o))]
    return len(least) == 2 and sum(least) > 100 + 1e-6 and disjoint(dataset, a, b)


def _shares(dataset: Dataset, rows: Sequence[Observation]) -> Iterator[Finding]:
    """Shares of one world total that add up to more than 100, whatever was rounded away."""
    of_the_world = {i.indicator_id for i in dataset.indicators.values() if _of_the_world(i)}
    keyed = (
        ((_series(o), _period(o), o.report_id, claim(o)), o)
        for o in rows
        if o.indicator_id in of_the_world
    )
    for group in _grouped(keyed):
        least: dict[str, tuple[float, Observation]] = {}
        for o in group:
            allowed = interval(dataset, o)
            low = max(0.0, allowed.widened.low) if allowed else 0.0
            if low < least.get(o.entity_id, (float("inf"),))[0]:
                least[o.entity_id] = (low, o)
        if sum(low for low, _ in least.values()) <= 100 + 1e-6:
            continue  # whichever of them are put together
        parts = sorted(least.values(), key=lambda part: -part[0])
        chosen: list[Observation] = []
        total = 0.0
        for low, o in _heaviest(dataset, parts):
            chosen.append(o)
            total += low
            if total > 100 + 1e-6 and len(chosen) > 1:
                yield _found(dataset, "arithmetic", *chosen)
                break


def _heaviest(
    dataset: Dataset, parts: Sequence[tuple[float, Observation]]
) -> list[tuple[float, Observation]]:
    """The parts with the largest sum of which none lies in another."""
    if not parts:
        return []
    first, rest = parts[0], parts[1:]
    beside = [p for p in rest if disjoint(dataset, first[1], p[1])]
    with_first = [first, *_heaviest(dataset, beside)]
    if len(beside) == len(rest):
        return with_first
    without = _heaviest(dataset, rest)
    return max(with_first, without, key=lambda chosen: sum(low for low, _ in chosen))


def _bases(dataset: Dataset, rows: Sequence[Observation]) -> Iterator[Finding]:
    """Denominators that differ for one list, period and report: 57 of 64 beside 7 of 74."""
    keyed = (
        ((o.topic_id, o.indicator_id, _period(o), o.report_id, claim(o)), o)
        for o in rows
        if o.base is not None
    )
    for group in _grouped(keyed):
        first = {o.base: o for o in reversed(group)}
        for a, b in combinations([o for o in group if first[o.base] is o], 2):
            yield _found(dataset, "within", a, b)


def _per_head(dataset: Dataset, rows: Sequence[Observation]) -> Iterator[Finding]:
    """Totals and per-head figures that together imply a number of people no country has."""
    totals: dict[Hashable, list[Observation]] = {}
    for o in rows:
        totals.setdefault((_place(o), o.entity_id, o.indicator_id), []).append(o)
    for rate in rows:
        name = rate.indicator_id
        if dataset.indicators[name].unit != _PER_HEAD_UNIT or not name.endswith(_PER_HEAD):
            continue
        of = name.removesuffix(_PER_HEAD)
        for total in totals.get((_place(rate), rate.entity_id, of), ()):
            all_of_it, each = interval(dataset, total), interval(dataset, rate)
            if all_of_it is None or each is None:
                continue
            people = all_of_it.divided_by(each)
            country = dataset.entities[rate.entity_id]
            low, high = country.least_people or 0.0, country.most_people or MOST_PEOPLE
            if people.high * 1e5 >= low and people.low * 1e5 <= high:
                continue
            yield _found(dataset, "arithmetic", total, rate)


def _place(o: Observation) -> Hashable:
    """What figures of different indicators must share to be held against each other."""
    return (o.topic_id, o.report_id, _period(o), claim(o))


def _ratios(dataset: Dataset, rows: Sequence[Observation]) -> Iterator[Finding]:
    """A stated "n times" against the two figures it compares."""
    roles = dataset.roles
    for ratio in rows:
        if ratio.unit != "times" or not ratio.counterpart_id:
            continue
        name = ratio.indicator_id
        of = roles.share if name == roles.share_ratio else name.removesuffix("-ratio")
        stated = interval(dataset, ratio) if of != name else None
        if stated is None:
            continue
        figures: dict[str, list[tuple[Interval, Observation]]] = {}
        for o in dataset.by_topic[ratio.topic_id]:
            if o.indicator_id != of or _place(o) != _place(ratio):
                continue
            allowed = interval(dataset, o)
            if allowed is not None:
                figures.setdefault(o.entity_id, []).append((allowed, o))
        own = figures.get(ratio.entity_id, [])
        others = figures.get(ratio.counterpart_id, [])
        pairs = [(a, b) for a in own for b in others]
        if not pairs or any(a[0].divided_by(b[0]).agrees(stated) for a, b in pairs):
            continue
        a, b = pairs[0][0][1], pairs[0][1][1]
        yield _found(dataset, "arithmetic", ratio, a, b)
