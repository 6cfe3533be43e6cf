"""Who the institutions are: how many technologies they lead, and where they rank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.chart import ChartKind
from explorer.charts.naming import prose
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.charts.chart import Chart
    from explorer.charts.questions.ask import Ask
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

_KINDS = frozenset({"institution", "company", "agency"})
_COUNTS = ("lead-count", "top-ten-count")
_RANKS = frozenset({"institution-rank", "rank-within-country", "institution-size-rank", "rank"})


def options(dataset: Dataset) -> list[tuple[str, str]]:
    """All countries, or one."""
    del dataset
    return [
        ("all", translate("Questions", "All countries")),
        ("CHN", translate("Questions", "China")),
        ("USA", translate("Questions", "United States")),
        ("other", translate("Questions", "Others")),
    ]


def build(dataset: Dataset, ask: Ask) -> list[Chart]:
    """Counts as bars, places of countries among the top ten, ranks in words."""
    charts = []
    titles = {
        "lead-count": translate("Questions", "Technologies led, by institution"),
        "top-ten-count": translate(
            "Questions", "Technologies in the world top ten, by institution"
        ),
    }
    for indicator in _COUNTS:
        rows = _of(dataset, ask, (indicator,))
        if rows:
            subtitle = prose(dataset.indicators[indicator].definition)
            charts.append(ask.chart(dataset, rows, ChartKind.BAR, titles[indicator], subtitle))
    ranks = _of(dataset, ask, _RANKS)
    ranks.sort(key=lambda o: (o.value or 0, o.topic_id))
    title = translate("Questions", "Ranks of institutions and companies")
    charts.append(ask.chart(dataset, ranks, ChartKind.STATEMENTS, title))
    if ask.option in ("", "all"):
        rows = list(dataset.by_indicator.get("top-ten-institutions", ()))
        title = translate("Questions", "How many of the top ten institutions are in one country")
        charts.insert(len(charts) - 1, ask.chart(dataset, rows, ChartKind.STATEMENTS, title))
    return charts


def _of(dataset: Dataset, ask: Ask, indicators: Iterable[str]) -> list[Observation]:
    found = []
    for o in dataset.of_indicators(indicators):
        entity = dataset.entities[o.entity_id]
        if entity.kind not in _KINDS:
            continue
        country = entity.country if entity.country in ("CHN", "USA") else "other"
        if ask.option in ("", "all", country):
            found.append(o)
    return found
