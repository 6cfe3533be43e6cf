"""Who leads each technology of a list: one row a technology, each cell its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.records import dataclass

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

_FIRST = 5


@dataclass(frozen=True, slots=True)
class LeaderRow:
    """What one edition says of a technology.

    Attributes:
        topic_id: The technology.
        report_id: The edition, "" if none says who leads.
        leader: The place of the first country; None if not published.
        share: The leader's share in that edition and period.
        second: The place of the second country.
        ratio: The leader's share over the second's, as published.
        first: The places of the first five countries, as far as published, in order.
        high_risk: That it is said to be at high risk of a monopoly.
        figures: How many figures there are on it, of all editions.
    """

    topic_id: str
    report_id: str
    leader: Observation | None
    share: Observation | None
    second: Observation | None
    ratio: Observation | None
    first: tuple[Observation, ...]
    high_risk: Observation | None
    figures: int


def leaders(dataset: Dataset, taxonomy_id: str, report_id: str = "") -> list[LeaderRow]:
    """A row for each technology of a list, in its order.

    Args:
        dataset: Where the figures are from.
        taxonomy_id: The list.
        report_id: The edition; of each technology the latest one that says who leads if "".
    """
    nodes = dataset.rows_of_list(taxonomy_id)
    return [_row(dataset, n.technology_id, report_id) for n in nodes if n.kind == "technology"]


def _row(dataset: Dataset, topic_id: str, report_id: str) -> LeaderRow:
    roles = dataset.roles
    count = len(dataset.by_topic.get(topic_id, ()))
    asked = (roles.leader_rank, roles.high_risk, roles.share, roles.share_ratio)
    every = dataset.figures(topic_id, asked)
    rows = [o for o in every if not report_id or o.report_id == report_id]
    places = [
        o
        for o in rows
        if o.indicator_id == roles.leader_rank
        and o.value is not None
        and dataset.entities[o.entity_id].kind == "country"
    ]
    firsts = [o for o in places if o.value == 1]
    leader = max(firsts, key=lambda o: (o.period_end, o.report_id), default=None)
    risks = [o for o in rows if o.indicator_id == roles.high_risk and o.value]
    risk = max(risks, key=lambda o: (o.period_end, o.report_id), default=None)
    if leader is None:
        return LeaderRow(topic_id, report_id, None, None, None, None, (), risk, count)

    # What stands beside the leader is of its edition and period: never of another window.
    def same(o: Observation) -> bool:
        return (o.report_id, o.period_start, o.period_end) == (
            leader.report_id,
            leader.period_start,
            leader.period_end,
        )

    first = sorted((o for o in places if same(o)), key=lambda o: (o.value or 0, o.entity_id))
    of_leader = [o for o in rows if same(o) and o.entity_id == leader.entity_id]
    share = next((o for o in of_leader if o.indicator_id == roles.share), None)
    ratio = next((o for o in of_leader if o.indicator_id == roles.share_ratio), None)
    second = next((o for o in first if o.value == 2), None)
    shown = tuple(o for o in first if (o.value or 0) <= _FIRST)
    return LeaderRow(topic_id, leader.report_id, leader, share, second, ratio, shown, risk, count)
