"""Who works with whom: shares, partner ranks, funding, and what the sources say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.kinds import ChartKind
from explorer.charts.naming import named, prose
from explorer.charts.questions.spec import Spec
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.charts.chart import Chart
    from explorer.charts.questions.ask import Ask
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


def options(dataset: Dataset) -> list[tuple[str, str]]:
    """One view."""
    del dataset
    return []


def build(dataset: Dataset, ask: Ask) -> list[Chart]:
    """Partner ranks as a bump chart, share of collaborations, funding, statements."""
    roles = dataset.roles
    charts = [_ranks(dataset, ask), _shares(dataset, ask), _funding(dataset, ask)]
    drawn = (roles.collaboration_share, roles.collaboration_rank, roles.collaboration_funding)
    rows = [
        o
        for topic in roles.collaboration_topics
        for o in dataset.by_topic.get(topic, ())
        if o.indicator_id not in drawn
    ]
    said = translate("Questions", "What the sources say of collaboration")
    charts.append(ask.chart(dataset, rows, ChartKind.STATEMENTS, said))
    return [c for c in charts if c.marks] or charts[:1]


def _ranks(dataset: Dataset, ask: Ask) -> Chart:
    rows = _of(dataset, dataset.roles.collaboration_rank)
    whose = _only(dataset, (o.counterpart_id for o in rows), ask.language)
    title = translate("Questions", "Rank among the research partners of {country}")
    upward = translate("Questions", "Place among the partners of {country}; the first is on top")
    shown = (title.format(country=whose), upward.format(country=whose))
    return ask.chart(dataset, rows, ChartKind.SLOPE, *shown)


def _shares(dataset: Dataset, ask: Ask) -> Chart:
    rows = _of(dataset, dataset.roles.collaboration_share)
    title = translate("Questions", "Share of {country}'s research collaborations with {other}")
    title = title.format(
        country=_only(dataset, (o.entity_id for o in rows), ask.language),
        other=_only(dataset, (o.counterpart_id for o in rows), ask.language),
    )
    of_them = prose(dataset.indicators[rows[0].indicator_id].definition) if rows else ""
    return ask.chart(dataset, rows, ChartKind.STATEMENTS, title, of_them)


def _funding(dataset: Dataset, ask: Ask) -> Chart:
    rows = _of(dataset, dataset.roles.collaboration_funding)
    title = translate("Questions", "Funding of joint projects with partners in {country}").format(
        country=_only(dataset, (o.counterpart_id for o in rows), ask.language)
    )
    return ask.chart(dataset, rows, ChartKind.SLOPE, title)


def _only(dataset: Dataset, ids: Iterable[str], language: str) -> str:
    """The one entity that all figures are about, or other words for several."""
    found = list(dict.fromkeys(ids))
    if len(found) != 1:
        return translate("Questions", "several countries")
    return named(dataset, found, language)


def _of(dataset: Dataset, indicator: str) -> list[Observation]:
    rows = dataset.by_indicator.get(indicator, ())
    return sorted(rows, key=lambda o: (o.period_end, o.value or 0))


SPEC = Spec(
    "collaboration",
    lambda: translate("Questions", "Who works with whom?"),
    options,
    build,
    "Alt+5",
)
