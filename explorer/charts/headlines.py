"""The large figures that open the story of the overview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts import numbers
from explorer.charts.naming import colour_of, says_who, statement
from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


@dataclass(frozen=True, slots=True)
class Headline:
    """A single large figure with its sentence."""

    observation_id: str
    figure: str
    sentence: str
    source: str
    colour: str


def headlines(dataset: Dataset, language: str = "en") -> list[Headline]:
    """Up to four figures that open the story; those the dataset lacks are left out.

    What the first rival leads now and what it led at first; how much is at high risk; how much of
    its collaboration is with others.
    """
    roles, ahead = dataset.roles, dataset.roles.rivals[:1]
    lists = [dataset.topic_of_list(t) for t in roles.lists_over_time]
    counts = [stated(dataset, topic, (roles.lead_count,), ahead) for topic in lists]
    risks = stated(
        dataset,
        dataset.topic_of_list(roles.main_list),
        (roles.high_risk_count, roles.high_risk_led),
    )
    shared = [
        o
        for topic in roles.collaboration_topics
        for o in stated(dataset, topic, (roles.collaboration_share,), ahead)
    ]
    found = [max(rows, key=lambda o: o.period_end) for rows in counts[-1:] if rows]
    dated = [[o for o in rows if o.period_start] for rows in counts[:1]]
    found += [min(rows, key=lambda o: o.period_start) for rows in dated if rows]
    found += [max(rows, key=lambda o: o.period_end) for rows in (risks, shared) if rows]
    return [_headline(dataset, o, language) for o in dict.fromkeys(found)]


def stated(
    dataset: Dataset, topic: str, indicators: Sequence[str], entities: Sequence[str] = ()
) -> list[Observation]:
    """Figures of a topic that a sentence states, of these indicators and, if named, entities."""
    return [
        o
        for o in dataset.in_memory(dataset.by_topic.get(topic, ()))
        if o.indicator_id in indicators
        and (not entities or o.entity_id in entities)
        and dataset.quoted(o)
    ]


def _headline(dataset: Dataset, o: Observation, language: str) -> Headline:
    entity = dataset.entities[o.entity_id]
    sentence = statement(dataset, o, language)
    who = says_who(dataset.reports[o.report_id])
    colour = colour_of(dataset, entity.entity_id)
    return Headline(o.observation_id, numbers.label(o, language), sentence, who, colour)
