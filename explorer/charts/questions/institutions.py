"""Who the institutions are: how many technologies they lead, and where they rank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.kinds import ChartKind
from explorer.charts.naming import name, prose
from explorer.charts.questions.spec import Spec
from explorer.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.charts.chart import Chart
    from explorer.charts.questions.ask import Ask
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

_KINDS = frozenset({"institution", "company", "agency"})


def options(dataset: Dataset) -> list[tuple[str, str]]:
    """All countries, one of the rivals, or the others."""
    rivals = [(e, name(dataset.entities[e], language())) for e in dataset.roles.rivals]
    every, others = translate("Questions", "All countries"), translate("Questions", "Others")
    return [("all", every), *rivals, ("other", others)]


def build(dataset: Dataset, ask: Ask) -> list[Chart]:
    """Counts as bars, places of countries among the top ten, ranks in words."""
    charts = []
    roles = dataset.roles
    for counted in roles.institution_counts:
        rows = _of(dataset, ask, (counted,))
        if rows:
            indicator = dataset.indicators[counted]
            title = translate("Questions", "{indicator}, by institution").format(
                indicator=name(indicator, ask.language)
            )
            subtitle = prose(indicator.definition)
            charts.append(ask.chart(dataset, rows, ChartKind.BAR, title, subtitle))
    ranks = _of(dataset, ask, roles.institution_ranks)
    ranks.sort(key=lambda o: (o.value or 0, o.topic_id))
    title = translate("Questions", "Ranks of institutions and companies")
    charts.append(ask.chart(dataset, ranks, ChartKind.STATEMENTS, title))
    if ask.question.option in ("", "all"):
        rows = list(dataset.by_indicator.get(roles.top_institutions, ()))
        title = translate("Questions", "How many of the top ten institutions are in one country")
        charts.insert(len(charts) - 1, ask.chart(dataset, rows, ChartKind.STATEMENTS, title))
    return charts


def _of(dataset: Dataset, ask: Ask, indicators: Iterable[str]) -> list[Observation]:
    found = []
    for o in dataset.of_indicators(indicators):
        entity = dataset.entities[o.entity_id]
        if entity.kind not in _KINDS:
            continue
        country = entity.country if entity.country in dataset.roles.rivals else "other"
        if ask.question.option in ("", "all", country):
            found.append(o)
    return found


SPEC = Spec(
    "institutions",
    lambda: translate("Questions", "Who are the institutions?"),
    options,
    build,
    "Alt+4",
)
