"""What others publish of a technology, each figure with one's own beside it and what differs.

The two are never one series: records, searches, years and ways of counting are other ones. One's
own is counted for the years of the published figure, as far as there are records of them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.dataset.nesting import members_in
from explorer.records import dataclass
from explorer.tracker.measures import COUNTINGS
from explorer.tracker.variant import as_one
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation
    from explorer.tracker.recount import Answer, Part, Recount
    from explorer.tracker.variant import Variant


@dataclass(frozen=True, slots=True)
class Beside:
    """A published figure and one's own.

    Attributes:
        published: The figure as it is published.
        variant: How one's own is counted; its years are those that both have.
        value: One's own; None where it cannot be computed.
        low: The least of it in the three ways of counting.
        high: The most.
        part: What the country or group has, for its papers.
        reasons: What sets the two apart, in sentences.
    """

    published: Observation
    variant: Variant
    value: float | None
    low: float | None
    high: float | None
    part: Part | None
    reasons: tuple[str, ...]

    @property
    def within(self) -> bool | None:
        """Whether counting alone explains the difference; None where one of them is missing."""
        if self.low is None or self.high is None or self.published.value is None:
            return None
        return self.low <= self.published.value <= self.high


def beside(bundled: Dataset, recount: Recount, usual: Variant, *, draft: bool) -> list[Beside]:
    """Every published share, rank and lead of the technology, with one's own.

    Args:
        bundled: The dataset that holds what others publish.
        recount: The technology in one's own records.
        usual: How the figures of the package count.
        draft: Whether nobody has checked the search.
    """
    kinds = (bundled.roles.share, bundled.roles.leader_rank, bundled.roles.share_ratio)
    found = []
    for o in bundled.by_topic.get(recount.technology, ()):
        years = (o.period_start[:4], o.period_end[:4])
        if o.indicator_id not in kinds or o.value is None or not all(map(str.isdigit, years)):
            continue
        found.append(_beside(bundled, recount, usual, o, draft=draft))
    return found


def _beside(
    bundled: Dataset, recount: Recount, usual: Variant, o: Observation, *, draft: bool
) -> Beside:
    first, last = int(o.period_start[:4]), int(o.period_end[:4])
    held = recount.years or (1, 0)
    years = max(first, held[0]), min(last, held[1])
    variant = replace(usual, first=years[0], last=years[1])
    variant = as_one(variant, _groups(bundled, o, last))
    values: list[float] = []
    own: float | None = None
    part: Part | None = None
    if years[0] <= years[1]:
        answers = recount.answers(variant, (variant.top,))
        for counting in COUNTINGS:
            value = _value(bundled, answers[variant.top, counting], o)
            values += [value] if value is not None else []
            if counting == variant.counting:
                own, part = value, answers[variant.top, counting].part(o.entity_id)
    low, high = (min(values), max(values)) if values else (None, None)
    reasons = tuple(_reasons(bundled, o, (first, last), years, draft=draft))
    return Beside(o, variant, own, low, high, part, reasons)


def _groups(bundled: Dataset, o: Observation, year: int) -> dict[str, str]:
    """Who counts as one because the figure is of it or against it."""
    given: dict[str, str] = {}
    for group in (o.entity_id, o.counterpart_id):
        if group in bundled.members:
            given |= dict.fromkeys(members_in(bundled, group, year), group)
    return given


def _value(bundled: Dataset, answer: Answer, o: Observation) -> float | None:
    """What of an answer stands beside a published figure."""
    part = answer.part(o.entity_id)
    if part is None or answer.says_nothing:
        return None
    if o.indicator_id == bundled.roles.share:
        return part.share
    if o.indicator_id == bundled.roles.leader_rank:
        return part.place
    others = [p for p in answer.parts if p.place is not None and p.country != o.entity_id]
    against = answer.part(o.counterpart_id) if o.counterpart_id else next(iter(others), None)
    return part.high / against.high if against is not None and against.high else None


def _reasons(
    bundled: Dataset,
    o: Observation,
    asked: tuple[int, int],
    years: tuple[int, int],
    *,
    draft: bool,
) -> Iterator[str]:
    report = bundled.reports[o.report_id]
    editions = [t for t in bundled.taxonomies.values() if t.report_id == o.report_id]
    size = f", {editions[0].title}" * bool(editions)
    yield translate("Tracker", "Edition: {title}{list}.").format(title=report.title, list=size)
    if years[0] > years[1]:
        text = translate("Tracker", "Window: your records hold nothing of {first} to {last}.")
        yield text.format(first=asked[0], last=asked[1])
    elif years != asked:
        text = translate(
            "Tracker", "Window: {first} to {last}, of which yours hold {from_} to {to}."
        )
        yield text.format(first=asked[0], last=asked[1], from_=years[0], to=years[1])
    else:
        yield translate("Tracker", "Window: the same years.")
    if draft:
        yield translate("Tracker", "List: your search is a draft and not the publisher's.")
    else:
        yield translate("Tracker", "List: your search is your own and not the publisher's.")
    yield translate(
        "Tracker",
        "Counting: the publisher does not say here how papers are shared out; yours is given for "
        "all three ways.",
    )
