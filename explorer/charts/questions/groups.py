"""How groups stand, as the reports state it; members are never added to their group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.kinds import ChartKind
from explorer.charts.naming import name
from explorer.charts.questions.spec import Spec
from explorer.words import language, translate

if TYPE_CHECKING:
    from explorer.charts.chart import Chart
    from explorer.charts.questions.ask import Ask
    from explorer.dataset.dataset import Dataset


def options(dataset: Dataset) -> list[tuple[str, str]]:
    """Groups that have figures."""
    groups = [
        e
        for e in dataset.entities.values()
        if e.entity_id in dataset.by_entity and e.entity_id in dataset.members
    ]
    groups.sort(key=lambda e: -len(dataset.by_entity[e.entity_id]))
    return [("all", translate("Questions", "All groups"))] + [
        (e.entity_id, name(e, language())) for e in groups
    ]


def build(dataset: Dataset, ask: Ask) -> list[Chart]:
    """Every figure of the group, numbers first."""
    chosen = [
        g
        for g, _ in options(dataset)
        if g not in ("all",) and ask.question.option in ("", "all", g)
    ]
    rows = [o for g in chosen for o in dataset.by_entity.get(g, ())]
    rows.sort(key=lambda o: (o.unit == "flag", o.entity_id, o.topic_id))
    title = translate("Questions", "Groups of countries, as stated by the sources")
    rule = translate(
        "Questions",
        "A group stands for itself: its members' figures are never added to it, nor it to theirs",
    )
    return [ask.chart(dataset, rows, ChartKind.STATEMENTS, title, rule)]


SPEC = Spec(
    "groups",
    lambda: translate("Questions", "How do groups stand?"),
    options,
    build,
    "Alt+8",
)
