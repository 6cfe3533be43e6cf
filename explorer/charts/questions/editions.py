"""What changed between editions: a matrix before and after, with what changed marked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.charts import numbers
from explorer.charts.contents import CHANGED, ChartColumn, ChartRow
from explorer.charts.marks import MarkMaker
from explorer.charts.matrix import matrix
from explorer.charts.naming import entity_label, in_brackets, listed, name, says_who, with_figure
from explorer.charts.questions.leads import by_edition, leader_rows
from explorer.charts.questions.spec import Spec
from explorer.dataset.schema import Discrepancy
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.charts.chart import Chart
    from explorer.charts.contents import Mark
    from explorer.charts.questions.ask import Ask
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


def options(dataset: Dataset) -> list[tuple[str, str]]:
    """Leaders, restated figures, additions."""
    del dataset
    return [
        ("leaders", translate("Questions", "Leaders that differ")),
        ("restated", translate("Questions", "Figures restated")),
        ("added", translate("Questions", "Technologies added")),
    ]


def build(dataset: Dataset, ask: Ask) -> list[Chart]:
    """Both sides of each change as a matrix."""
    if ask.question.option == "restated":
        return [_restated(dataset, ask)]
    if ask.question.option == "added":
        return [_added(dataset, ask)]
    return [_leaders(dataset, ask)]


# -- leaders -------------------------------------------------------------------------------


def _leaders(dataset: Dataset, ask: Ask) -> Chart:
    """The technologies whose leader is not the same in all editions, an edition a column."""
    leaders: dict[str, list[Observation]] = {}
    for o in leader_rows(dataset, ask):
        leaders.setdefault(o.topic_id, []).append(o)
    differ = {t for t, found in leaders.items() if len({o.entity_id for o in found}) > 1}
    rows = [o for t, found in leaders.items() if t in differ for o in found]
    title = translate("Questions", "Technologies whose leader differs between editions")
    note = translate(
        "Questions",
        "An arrow marks a leader who is not that of the edition before. Each edition measures its "
        "own window and revises its searches: a difference may be a change in research or in the "
        "method",
    )
    made = by_edition(dataset, ask, rows, title, note)
    return replace(made, marks=_marked(dataset, made.marks, [c.key for c in made.columns]))


def _marked(dataset: Dataset, marks: Sequence[Mark], columns: Sequence[str]) -> tuple[Mark, ...]:
    """The marks, with a sign before those of an entity that the column before does not have."""
    cells: dict[tuple[str, str], set[str]] = {}
    for m in marks:
        whose = dataset.observations[m.observation_id].entity_id
        cells.setdefault((m.row, m.column), set()).add(whose)
    marked = []
    for m in marks:
        at = columns.index(m.column)
        earlier = (cells.get((m.row, c)) for c in reversed(columns[:at]))
        before = next(filter(None, earlier), None)
        whose = dataset.observations[m.observation_id].entity_id
        changed = before is not None and whose not in before
        marked.append(replace(m, label=CHANGED + m.label) if changed else m)
    return tuple(marked)


# -- restated ------------------------------------------------------------------------------


def _restated(dataset: Dataset, ask: Ask) -> Chart:
    """Figures of the same thing and period that a later report gives anew."""
    pairs: dict[tuple[str, ...], dict[str, Observation]] = {}
    for d in dataset.rows(Discrepancy):
        if d.kind != "between":
            continue
        for o in (dataset.observations[i] for i in d.observation_ids):
            if ask.question.keeps(dataset, o):
                whose = (o.topic_id, o.indicator_id, o.entity_id, o.counterpart_id)
                pairs.setdefault((*whose, o.period_start, o.period_end), {})[o.report_id] = o
    published = {r: report.published for r, report in dataset.reports.items()}
    rows: list[ChartRow] = []
    cells: list[tuple[Observation, str, str, str]] = []
    for key, found in pairs.items():
        if len(found) < 2:
            continue
        before, *later = sorted(found.values(), key=lambda o: published[o.report_id])
        if _amount(later[-1]) == _amount(before):
            continue
        row = "|".join(key)
        what = listed(
            (name(dataset.indicators[before.indicator_id], ask.language),
             entity_label(dataset, before, ask.language)),
            ask.language,
        )  # fmt: skip
        when = numbers.period(before.period_start, before.period_end)
        group = with_figure(
            name(dataset.topics[before.topic_id], ask.language),
            f"{_edition(dataset, before)} {CHANGED}{_edition(dataset, later[-1])}",
            ask.language,
        )
        rows.append(ChartRow(row, in_brackets(what, when, ask.language), "", group))
        cells.append((before, row, "before", numbers.label(before, ask.language)))
        said = CHANGED + numbers.label(later[-1], ask.language)
        cells.append((later[-1], row, "after", said))
    columns = [
        ChartColumn("before", translate("Questions", "Before")),
        ChartColumn("after", translate("Questions", "After")),
    ]
    return _matrix(
        dataset,
        ask,
        translate("Questions", "Figures that a later edition or source gives anew"),
        translate("Questions", "Same technology or list, same period, another figure"),
        columns,
        rows,
        cells,
    )


def _amount(o: Observation) -> tuple[float | None, ...]:
    return (o.value, o.value_low, o.value_high)


def _edition(dataset: Dataset, o: Observation) -> str:
    """When the report of a figure came out, month and year; else who says it."""
    report = dataset.reports[o.report_id]
    return report.published[:7] or says_who(report)


# -- added ---------------------------------------------------------------------------------


def _added(dataset: Dataset, ask: Ask) -> Chart:
    """The technologies that the last edition has added, with who leads them and their risk."""
    roles = dataset.roles
    latest = roles.editions[-1] if roles.editions else ""
    year = dataset.taxonomies[latest].edition[:4] if latest else ""
    title = translate("Questions", "Technologies added in {year}, and who leads them")
    rows: list[ChartRow] = []
    cells: list[tuple[Observation, str, str, str]] = []
    for node in dataset.rows_of_list(latest):
        if node.first_added < year or node.kind != "technology":
            continue
        topic = node.technology_id
        rows.append(ChartRow(topic, name(dataset.topics[topic], ask.language)))
        for o in dataset.figures(topic, (roles.leader_rank, roles.high_risk)):
            if not ask.question.keeps(dataset, o):
                continue
            if o.indicator_id == roles.leader_rank:
                whose = name(dataset.entities[o.entity_id], ask.language)
                place = numbers.label(o, ask.language)
                said = whose if o.value == 1 else in_brackets(whose, place, ask.language)
                cells.append((o, topic, "leader", said))
            elif o.indicator_id == roles.high_risk and o.value:
                cells.append((o, topic, "risk", translate("Questions", "high risk")))
    columns = [
        ChartColumn("leader", translate("Questions", "Leader")),
        ChartColumn("risk", translate("Questions", "Risk")),
    ]
    note = translate("Questions", "An empty cell means that no source here says it")
    return _matrix(dataset, ask, title.format(year=year), note, columns, rows, cells)


def _matrix(
    dataset: Dataset,
    ask: Ask,
    title: str,
    subtitle: str,
    columns: Sequence[ChartColumn],
    rows: Sequence[ChartRow],
    cells: Sequence[tuple[Observation, str, str, str]],
) -> Chart:
    """A matrix of cells that each say a figure in words of their own."""
    maker = MarkMaker(dataset, ask.language)
    at = {r.key: n for n, r in enumerate(rows)}
    across = {c.key: n for n, c in enumerate(columns)}
    marks = [
        maker.mark(o, row, column=column, label=said, weight=0.5)
        for o, row, column, said in sorted(cells, key=lambda c: (at[c[1]], across[c[2]]))
    ]
    return matrix(
        dataset,
        maker,
        ask.language,
        title=title,
        subtitle=subtitle,
        rows=rows,
        columns=columns,
        marks=marks,
        shown=[o for o, _, _, _ in cells],
        nothing=translate("Questions", "No source here says so."),
    )


SPEC = Spec(
    "editions",
    lambda: translate("Questions", "What changed between editions?"),
    options,
    build,
    "Alt+7",
)
