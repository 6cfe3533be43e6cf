"""A network of made-up joint papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.computed import About, Line, Number, chart, network
from explorer.charts.naming import name
from explorer.tracker.indicators import PAGE_INDICATORS

if TYPE_CHECKING:
    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset

COUNTRIES = ["CHN", "USA", "GBR", "DEU", "JPN", "KOR", "FRA", "IND", "AUS", "CHE", "BRA", "CAN"]


def tied(dataset: Dataset, many: int = len(COUNTRIES), language: str = "en") -> Chart:
    """So many countries, each with joint papers with every other."""
    among = COUNTRIES[:many]
    lines = []
    for n, one in enumerate(among):
        numbers = {}
        for m, other in enumerate(among):
            papers = 400 // (n + 1) if n == m else 100 // (n + m)
            text, shade = f"{papers:,}", 0.0 if n == m else papers / 100
            numbers[other] = Number(
                text, papers, "count", "joint-papers", f"{one} and {other}: {text}.", shade=shade
            )
        lines.append(Line(one, name(dataset.entities[one], language), numbers))
    about = About("partners", "electric-batteries", "Batteries", "", (2020, 2024), "Ours", language)
    columns = [(line.entity_id, line.label) for line in lines]
    return network(chart(dataset, about, lines, columns, PAGE_INDICATORS)).chart
