"""The charts and figures of the overview: the story the documents tell, every part a door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.analysis.pairs import comparisons
from explorer.analysis.select import Question, observations
from explorer.charts import numbers
from explorer.charts.build import compose
from explorer.charts.kinds import ChartKind
from explorer.charts.naming import (
    colour_of,
    listed,
    name,
    named,
    prose,
    says_who,
    silent,
    spans,
    statement,
)
from explorer.records import dataclass
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.charts.chart import Chart
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
    counts = [_stated(dataset, topic, (roles.lead_count,), ahead) for topic in lists]
    risks = _stated(
        dataset,
        dataset.topic_of_list(roles.main_list),
        (roles.high_risk_count, roles.high_risk_led),
    )
    shared = [
        o
        for topic in roles.collaboration_topics
        for o in _stated(dataset, topic, (roles.collaboration_share,), ahead)
    ]
    found = [max(rows, key=lambda o: o.period_end) for rows in counts[-1:] if rows]
    dated = [[o for o in rows if o.period_start] for rows in counts[:1]]
    found += [min(rows, key=lambda o: o.period_start) for rows in dated if rows]
    found += [max(rows, key=lambda o: o.period_end) for rows in (risks, shared) if rows]
    return [_headline(dataset, o, language) for o in dict.fromkeys(found)]


def _stated(
    dataset: Dataset, topic: str, indicators: Sequence[str], entities: Sequence[str] = ()
) -> list[Observation]:
    """Figures of a topic that a sentence states, of these indicators and, if named, entities."""
    return [
        o
        for o in dataset.by_topic.get(topic, ())
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


def leads(dataset: Dataset, language: str = "en") -> Chart:
    """Technologies led by the rivals, by window, with the breaks between the lists."""
    roles = dataset.roles
    rows = [
        o
        for taxonomy in roles.lists_over_time
        for entity in roles.rivals
        for o in _stated(dataset, dataset.topic_of_list(taxonomy), (roles.lead_count,), (entity,))
        if o.base and o.period_end > o.period_start
    ]
    title = translate("Chart", "Who leads: technologies led by {names}").format(
        names=named(dataset, roles.rivals, language)
    )
    sizes = [f"{b:g}" for b in dict.fromkeys(o.base for o in rows) if b]
    subtitle = translate("Chart", "Technologies ranked first, {windows}")
    if len(sizes) > 1:
        subtitle = translate(
            "Chart",
            "Technologies ranked first, {windows}; "
            "the list grew from {first} to {last}, so the two are not joined",
        )
    subtitle = subtitle.format(
        windows=spans(rows), first=next(iter(sizes), ""), last=next(reversed(sizes), "")
    )
    return compose(dataset, rows, ChartKind.LINE, title, subtitle, language)


def top_five(dataset: Dataset, language: str = "en") -> Chart:
    """In how many technologies of the main list a country is among the first, last window."""
    roles = dataset.roles
    question = Question(dataset.topic_of_list(roles.main_list), roles.top_five)
    rows = observations(dataset, question) if roles.top_five else []
    last = max((o.period_end for o in rows), default="")
    rows = [o for o in rows if o.period_end == last]
    title = subtitle = ""
    if rows:
        indicator = dataset.indicators[roles.top_five]
        when = numbers.period(rows[0].period_start, rows[0].period_end)
        title = listed((name(indicator, language), when), language)
        missing = silent(dataset, rows, language)
        stop = "。" if language.startswith("zh") else ". "
        subtitle = f"{missing}{stop}" if missing else ""
        subtitle += prose(indicator.definition)
    return compose(dataset, rows, ChartKind.BAR, title, subtitle, language)


def sectors(dataset: Dataset, language: str = "en") -> Chart:
    """One pair of figures for each sector of the scorecard."""
    roles = dataset.roles
    rows: list[Observation] = []
    for node in dataset.rows_of_list(roles.scorecard):
        rows.extend(_pair(dataset, dataset.by_topic.get(node.technology_id, ())))
    title = translate("Chart", "{names} by sector").format(
        names=named(dataset, roles.rivals, language)
    )
    subtitle = translate(
        "Chart", "One pair of figures for each sector that has one; each row has its own scale"
    )
    return compose(dataset, rows, ChartKind.DUMBBELL, title, subtitle, language)


def _pair(dataset: Dataset, rows: Sequence[Observation]) -> tuple[Observation, ...]:
    """The first comparison of the two rivals that has a ratio."""
    from explorer.analysis.ratios import ratio  # the window is painted without

    both = [o for o in rows if o.entity_id in dataset.roles.rivals]
    for comparison in comparisons(dataset, both):
        if len(comparison.observations) == 2 and ratio(dataset, comparison.observations):
            return comparison.observations
    return ()
