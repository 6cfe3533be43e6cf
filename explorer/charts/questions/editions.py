"""What changed between editions: technologies added, leaders that differ, figures restated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.kinds import ChartKind
from explorer.charts.questions.leads import leader_rows
from explorer.charts.questions.spec import Spec
from explorer.dataset.schema import Discrepancy
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.charts.chart import Chart
    from explorer.charts.questions.ask import Ask
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


def options(dataset: Dataset) -> list[tuple[str, str]]:
    """Leaders, counts, restated figures, additions."""
    del dataset
    return [
        ("leaders", translate("Questions", "Leaders that differ")),
        ("restated", translate("Questions", "Figures restated")),
        ("added", translate("Questions", "Technologies added")),
    ]


def build(dataset: Dataset, ask: Ask) -> list[Chart]:
    """The statements on both sides of each change."""
    if ask.question.option == "restated":
        rows = _restated(dataset)
        title = translate("Questions", "Figures that a later edition or source gives anew")
        subtitle = translate("Questions", "Same technology or list, same period, another figure")
        return [ask.chart(dataset, rows, ChartKind.STATEMENTS, title, subtitle)]
    if ask.question.option == "added":
        roles = dataset.roles
        latest = roles.editions[-1] if roles.editions else ""
        year = dataset.taxonomies[latest].edition[:4] if latest else ""
        title = translate("Questions", "Technologies added in {year}, and who leads them").format(
            year=year
        )
        added = [n.technology_id for n in dataset.rows_of_list(latest) if n.first_added >= year]
        rows = [
            o
            for topic in added
            for o in dataset.by_topic.get(topic, ())
            if o.indicator_id in (roles.leader_rank, roles.high_risk)
        ]
        return [ask.chart(dataset, rows, ChartKind.STATEMENTS, title)]
    leaders: dict[str, list[Observation]] = {}
    for o in leader_rows(dataset, ask):
        leaders.setdefault(o.topic_id, []).append(o)
    rows = [
        o
        for found in leaders.values()
        if len({o.entity_id for o in found}) > 1
        for o in sorted(found, key=lambda o: (o.period_end, o.report_id))
    ]
    title = translate("Questions", "Technologies whose leader differs between editions")
    subtitle = translate(
        "Questions",
        "Each edition measures its own window and revises its searches: a difference may be a "
        "change in research or in the method",
    )
    return [ask.chart(dataset, rows, ChartKind.STATEMENTS, title, subtitle)]


def _restated(dataset: Dataset) -> list[Observation]:
    found: dict[str, Observation] = {}
    for d in dataset.rows(Discrepancy):
        if d.kind != "between":
            continue
        rows = [dataset.observations[o] for o in d.observation_ids]
        if len({(o.topic_id, o.indicator_id) for o in rows}) == 1:
            found.update({o.observation_id: o for o in rows})
    return list(found.values())


SPEC = Spec(
    "editions",
    lambda: translate("Questions", "What changed between editions?"),
    options,
    build,
    "Alt+7",
)
