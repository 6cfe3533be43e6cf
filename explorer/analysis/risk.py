"""The published rule for the risk of a research monopoly, and the inputs held for it.

High: at least 8 of the world's top 10 institutions are in the leading country and its share is at
least 3 times the second's. Medium: at least 5 and at least 2 times. Low otherwise; both tests must
hold. Source: ASPI's definition as relayed by secondary sources (see docs/method.md).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.analysis.ratios import ratio

if TYPE_CHECKING:
    from explorer.analysis.ratios import Ratio
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The rule's numbers, which the reader may vary."""

    high_institutions: int = 8
    high_ratio: float = 3.0
    medium_institutions: int = 5
    medium_ratio: float = 2.0


def level(institutions: float, ratio: float, rule: Thresholds | None = None) -> str:
    """The level as a word: high, medium or low.

    Args:
        institutions: How many of the world's top ten institutions are in the leading country.
        ratio: Its share of high-impact research over the second country's; infinity if none.
        rule: Other thresholds than the published ones.
    """
    rule = rule or Thresholds()
    if institutions >= rule.high_institutions and ratio >= rule.high_ratio:
        return "high"
    if institutions >= rule.medium_institutions and ratio >= rule.medium_ratio:
        return "medium"
    return "low"


@dataclass(frozen=True, slots=True)
class Inputs:
    """What is held of one technology in one edition and window.

    Attributes:
        topic_id: The technology.
        report_id: The edition.
        institutions: The count of top ten institutions of the leading country, if stated.
        first: The largest share, if stated.
        second: The second largest share, if stated.
        stated: The observation that says the risk is high, if any.
        ratio: First share over second, if both are stated and the first is the larger.
    """

    topic_id: str
    report_id: str
    institutions: Observation | None
    first: Observation | None
    second: Observation | None
    stated: Observation | None
    ratio: Ratio | None

    def levels(self, rule: Thresholds | None = None) -> tuple[str, ...]:
        """The levels that the stated figures allow, the lowest first; () without the inputs."""
        if self.institutions is None or self.ratio is None:
            return ()
        count = self.institutions.value or 0
        found = (level(count, times, rule) for times in (self.ratio.low, self.ratio.high))
        return tuple(dict.fromkeys(found))

    @property
    def missing(self) -> tuple[str, ...]:
        """Which inputs the sources here do not give: "institutions", "second share"..."""
        names = (
            ("institutions", self.institutions),
            ("first share", self.first),
            ("second share", self.second),
        )
        return tuple(n for n, o in names if o is None)


def inputs(dataset: Dataset) -> list[Inputs]:
    """Technologies for which any input or a stated level is held, by edition and window."""
    found: dict[tuple[str, str, str], list[Observation]] = {}
    roles = dataset.roles
    for o in dataset.of_indicators((roles.top_institutions, roles.share, roles.high_risk)):
        if dataset.topics[o.topic_id].kind == "technology":
            found.setdefault((o.topic_id, o.report_id, o.period_end), []).append(o)
    result = []
    for (topic, report, _), rows in found.items():
        shares = [
            o
            for o in rows
            if o.indicator_id == roles.share
            and o.value is not None
            and dataset.entities[o.entity_id].kind == "country"
            and o.period_end > o.period_start
        ]
        shares.sort(key=lambda o: o.value or 0, reverse=True)
        institutions = next((o for o in rows if o.indicator_id == roles.top_institutions), None)
        stated = next((o for o in rows if o.indicator_id == roles.high_risk and o.value), None)
        if institutions is None and stated is None and len(shares) < 2:
            continue
        first = shares[0] if shares else None
        second = shares[1] if len(shares) > 1 else None
        times = ratio(dataset, [o for o in (first, second) if o is not None])
        result.append(Inputs(topic, report, institutions, first, second, stated, times))
    result.sort(key=lambda i: (len(i.missing), i.topic_id, i.report_id))
    return result
