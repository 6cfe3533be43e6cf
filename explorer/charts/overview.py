"""The charts and figures of the overview: the story the documents tell, every part a door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.analysis.pairs import comparisons
from explorer.analysis.select import Question, observations
from explorer.charts import numbers
from explorer.charts.build import compose
from explorer.charts.headlines import stated
from explorer.charts.kinds import ChartKind
from explorer.charts.naming import (
    listed,
    name,
    named,
    prose,
    silent,
    spans,
)
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


def leads(dataset: Dataset, language: str = "en") -> Chart:
    """Technologies led by the rivals, by window, with the breaks between the lists."""
    roles = dataset.roles
    rows = [
        o
        for taxonomy in roles.lists_over_time
        for entity in roles.rivals
        for o in stated(dataset, dataset.topic_of_list(taxonomy), (roles.lead_count,), (entity,))
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
        rows.extend(_pair(dataset, dataset.figures(node.technology_id, (), roles.rivals)))
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
