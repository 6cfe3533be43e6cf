"""How two or more compare: the scorecard of sectors, or all figures of one topic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.grouped import compose_groups
from explorer.charts.kinds import ChartKind
from explorer.charts.naming import joined, name
from explorer.charts.questions.spec import Spec
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.charts.chart import Chart
    from explorer.charts.questions.ask import Ask
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


def options(dataset: Dataset) -> list[tuple[str, str]]:
    """The scorecard, then technologies and themes where figures stand side by side."""
    del dataset
    return [
        ("sectors", translate("Questions", "Sectors")),
        ("technologies", translate("Questions", "Technologies")),
        ("themes", translate("Questions", "Lists and themes")),
    ]


def build(dataset: Dataset, ask: Ask) -> list[Chart]:
    """Paired figures, grouped by sector, technology or theme."""
    roles = dataset.roles
    entities = ask.question.entities or roles.rivals
    if ask.question.option == "technologies":
        topics = [
            t.technology_id for t in dataset.topics.values() if t.kind in ("technology", "category")
        ]
    elif ask.question.option == "themes":
        topics = [t.technology_id for t in dataset.topics.values() if t.kind in ("list", "theme")]
    else:
        topics = [n.technology_id for n in dataset.rows_of_list(roles.scorecard)]
    groups: list[tuple[str, list[Observation]]] = []
    for topic in topics:
        rows = _shared(dataset, ask, topic, entities)
        verdicts = [
            o for o in dataset.figures(topic, roles.verdicts) if ask.question.keeps(dataset, o)
        ]
        if rows or (verdicts and ask.question.option in ("", "sectors")):
            groups.append((name(dataset.topics[topic], ask.language), [*verdicts, *rows]))
    names = joined([name(dataset.entities[e], ask.language) for e in entities], ask.language)
    title = translate("Questions", "{names} side by side").format(names=names)
    subtitle = translate(
        "Questions",
        "Figures of the same indicator, period and source; each row has its own scale, "
        "at the right how many times the larger is the smaller",
    )
    return [compose_groups(dataset, groups, ChartKind.DUMBBELL, title, subtitle, ask.language)]


def _shared(dataset: Dataset, ask: Ask, topic: str, entities: tuple[str, ...]) -> list[Observation]:
    """Figures that at least two of the entities have for the same indicator and period."""
    rows = [
        o
        for o in dataset.figures(topic, (), entities)
        if o.unit not in ("flag",)
        and o.indicator_id not in dataset.roles.verdicts
        and ask.question.keeps(dataset, o)
    ]
    places: dict[tuple[str, str, str, str], set[str]] = {}
    for o in rows:
        key = (o.indicator_id, o.period_start, o.period_end, o.report_id)
        places.setdefault(key, set()).add(o.entity_id)
    return [
        o
        for o in rows
        if len(places[o.indicator_id, o.period_start, o.period_end, o.report_id]) > 1
    ]


SPEC = Spec(
    "compare",
    lambda: translate("Questions", "How do two compare?"),
    options,
    build,
    "Alt+3",
    picks_entities=True,
)
