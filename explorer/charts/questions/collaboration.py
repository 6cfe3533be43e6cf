"""Who works with whom: shares, partner ranks, funding, and what the sources say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.chart import ChartKind
from explorer.charts.naming import prose
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.charts.chart import Chart
    from explorer.charts.questions.ask import Ask
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

_DRAWN = ("collaboration-share", "collaboration-rank", "joint-project-funding")
_TOPICS = ("theme-research-collaboration", "theme-research-funding", "theme-china-initiative")


def options(dataset: Dataset) -> list[tuple[str, str]]:
    """One view."""
    del dataset
    return []


def build(dataset: Dataset, ask: Ask) -> list[Chart]:
    """Share of collaborations, partner ranks as a bump chart, funding, statements."""
    share = translate("Questions", "Share of China's research collaborations that involve the US")
    ranks = translate("Questions", "Rank among China's research partners")
    money = translate("Questions", "Funding of joint projects with Chinese partners")
    said = translate("Questions", "What the sources say of collaboration")
    upward = translate("Questions", "Place among the partners of China; the first place is on top")
    of_them = prose(dataset.indicators["collaboration-share"].definition)
    charts = [
        ask.chart(dataset, _of(dataset, "collaboration-rank"), ChartKind.SLOPE, ranks, upward),
        ask.chart(
            dataset, _of(dataset, "collaboration-share"), ChartKind.STATEMENTS, share, of_them
        ),
        ask.chart(dataset, _of(dataset, "joint-project-funding"), ChartKind.SLOPE, money),
    ]
    rows = [
        o
        for topic in _TOPICS
        for o in dataset.by_topic.get(topic, ())
        if o.indicator_id not in _DRAWN
    ]
    charts.append(ask.chart(dataset, rows, ChartKind.STATEMENTS, said))
    return [c for c in charts if c.marks] or charts[:1]


def _of(dataset: Dataset, indicator: str) -> list[Observation]:
    rows = dataset.by_indicator.get(indicator, ())
    return sorted(rows, key=lambda o: (o.period_end, o.value or 0))
