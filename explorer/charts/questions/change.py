"""How the lead changed: counts over windows, statements of change, projections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.chart import ChartKind
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.charts.chart import Chart
    from explorer.charts.questions.ask import Ask
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

#: Lists whose counts can stand on one time axis, with a break between them.
LISTS = ("list-64", "list-74")
#: Indicators that say that something turned.
TURNS = frozenset(
    {
        "overtook",
        "overtaken-count",
        "positions-swapped",
        "lead-kept-until",
        "overtake-unlikely",
        "leadership-shift",
        "lead-at-risk",
    }
)


def options(dataset: Dataset) -> list[tuple[str, str]]:
    """Which countries' counts are drawn."""
    del dataset
    return [
        ("rivals", translate("Questions", "China and the United States")),
        ("top-five", translate("Questions", "Top five by country")),
        ("turns", translate("Questions", "Turning points and outlook")),
    ]


def build(dataset: Dataset, ask: Ask) -> list[Chart]:
    """Counts over windows, or what the sources say turned and is expected to turn."""
    if ask.option == "turns":
        return [_turns(dataset, ask), _outlook(dataset, ask)]
    if ask.option == "top-five":
        rows = _counts(dataset, ("list-44", *LISTS), "top-five-count", ())
        title = translate("Questions", "Technologies in the top five, by country and edition")
    else:
        rows = _counts(dataset, LISTS, "lead-count", ("CHN", "USA"))
        title = translate("Questions", "Technologies led by China and the United States")
    subtitle = translate(
        "Questions",
        "Five-year windows; no line crosses from one list of technologies to another",
    )
    return [ask.chart(dataset, rows, ChartKind.LINE, title, subtitle)]


def _counts(
    dataset: Dataset, lists: tuple[str, ...], indicator: str, entities: tuple[str, ...]
) -> list[Observation]:
    return [
        o
        for topic in lists
        for o in dataset.by_topic.get(topic, ())
        if o.indicator_id == indicator
        and (o.entity_id in entities if entities else True)
        and dataset.entities[o.entity_id].kind in ("country", "group")
        and o.period_end > o.period_start
        and o.base
    ]


def _turns(dataset: Dataset, ask: Ask) -> Chart:
    rows = [o for o in dataset.of_indicators(TURNS) if o.status != "projection"]
    rows.sort(key=lambda o: (o.period_end or "9999", o.topic_id))
    title = translate("Questions", "What turned, in the sources' words")
    return ask.chart(dataset, rows, ChartKind.STATEMENTS, title)


def _outlook(dataset: Dataset, ask: Ask) -> Chart:
    rows = sorted(
        dataset.by_status.get("projection", ()),
        key=lambda o: (o.period_end or "9999", o.topic_id),
    )
    title = translate("Questions", "What is expected, and by whom")
    subtitle = translate("Questions", "Projections are not measurements; each names who makes it")
    return ask.chart(dataset, rows, ChartKind.STATEMENTS, title, subtitle)
