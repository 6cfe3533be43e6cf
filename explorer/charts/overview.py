"""The charts and figures of the overview: the story the documents tell, every part a door."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.analysis.pairs import comparisons
from explorer.analysis.select import Question, observations
from explorer.charts import numbers
from explorer.charts.build import build, compose
from explorer.charts.chart import Chart, ChartKind
from explorer.charts.naming import colour_of, entity_label, name, says_who
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

RIVALS = ("CHN", "USA")
#: The lists whose counts of leads make the long comparison, in time order.
_LISTS = ("list-64", "list-74")


@dataclass(frozen=True, slots=True)
class Headline:
    """A single large figure with its sentence."""

    observation_id: str
    figure: str
    sentence: str
    source: str
    colour: str


def headlines(dataset: Dataset, language: str = "en") -> list[Headline]:
    """Up to four figures that open the story; those the dataset lacks are left out."""
    wanted: list[tuple[str, Callable[[Observation], bool]]] = [
        ("list-74", lambda o: _is(o, "CHN", "lead-count")),
        ("list-64", lambda o: _is(o, "CHN", "lead-count") and o.period_start == "2003"),
        ("list-64", lambda o: o.indicator_id.startswith("high-risk")),
        ("theme-research-collaboration", lambda o: _is(o, "CHN", "collaboration-share")),
    ]
    found = []
    for topic, test in wanted:
        rows = [o for o in dataset.by_topic.get(topic, ()) if test(o) and dataset.quoted(o)]
        if rows:
            found.append(_headline(dataset, max(rows, key=lambda o: o.period_end), language))
    return found


def _is(o: Observation, entity: str, indicator: str) -> bool:
    return (o.entity_id, o.indicator_id) == (entity, indicator)


def _headline(dataset: Dataset, o: Observation, language: str) -> Headline:
    entity = dataset.entities[o.entity_id]
    sentence = o.statement_en
    if language != "en":
        parts = [
            entity_label(dataset, o, language),
            name(dataset.indicators[o.indicator_id], language),
            numbers.period(o.period_start, o.period_end),
        ]
        sentence = "，".join(p for p in parts if p)
    who = says_who(dataset.reports[o.report_id])
    colour = colour_of(dataset, entity.entity_id)
    return Headline(o.observation_id, numbers.label(o, language), sentence, who, colour)


def leads(dataset: Dataset, language: str = "en") -> Chart:
    """Technologies led by China and the United States, by window, with the break of the lists."""
    rows = [
        o
        for topic in _LISTS
        for entity in RIVALS
        for o in dataset.by_topic.get(topic, ())
        if o.entity_id == entity
        and o.indicator_id == "lead-count"
        and o.base
        and dataset.quoted(o)
        and o.period_end > o.period_start
    ]
    title = translate("Chart", "Who leads: technologies led by China and the United States")
    subtitle = translate(
        "Chart",
        "Technologies ranked first by high-impact research, five-year windows; "
        "the list grew from 64 to 74, so the two are not joined",
    )
    return compose(dataset, rows, ChartKind.LINE, title, subtitle, language)


def top_five(dataset: Dataset, language: str = "en") -> Chart:
    """In how many of the 64 technologies a country ranks among the first five, last window."""
    question = Question("list-64", "top-five-count", language=language)
    rows = observations(dataset, question)
    last = max((o.period_end for o in rows), default="")
    rows = [o for o in rows if o.period_end == last]
    if not rows:
        return build(dataset, question)
    title = translate("Chart", "Among the top five of 64 technologies, {when}").format(
        when=numbers.period(rows[0].period_start, rows[0].period_end)
    )
    subtitle = translate(
        "Chart", "Number of technologies in which the country ranks among the first five"
    )
    return compose(dataset, rows, ChartKind.BAR, title, subtitle, language)


def sectors(dataset: Dataset, language: str = "en") -> Chart:
    """One pair of figures for each sector of the US-China scorecard."""
    rows: list[Observation] = []
    for node in dataset.rows_of_list("scsp-12"):
        rows.extend(_pair(dataset, dataset.by_topic.get(node.technology_id, ())))
    title = translate("Chart", "China and the United States by sector")
    subtitle = translate(
        "Chart", "One pair of figures for each sector that has one; each row has its own scale"
    )
    return compose(dataset, rows, ChartKind.DUMBBELL, title, subtitle, language)


def _pair(dataset: Dataset, rows: Sequence[Observation]) -> tuple[Observation, ...]:
    """The first comparison of the two rivals that has a ratio."""
    both = [o for o in rows if o.entity_id in RIVALS]
    for comparison in comparisons(dataset, both):
        if len(comparison.observations) == 2 and comparison.ratio:
            return comparison.observations
    return ()
