"""Who leads what: technologies against editions or entities as a heat map."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.charts import numbers
from explorer.charts.contents import ChartColumn, ChartRow, Mark
from explorer.charts.marks import MarkMaker
from explorer.charts.matrix import matrix
from explorer.charts.naming import in_brackets, listed, name, says_who
from explorer.charts.questions.spec import Spec
from explorer.dataset.dataset import precedence
from explorer.dataset.vocabulary import PLACES
from explorer.words import Count, language, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from explorer.charts.chart import Chart
    from explorer.charts.questions.ask import Ask
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Node, Observation, Topic

_COLUMNS = 8


def options(_dataset: Dataset) -> list[tuple[str, str]]:
    """Leaders by edition, ranks, shares."""
    return [
        ("leader", translate("Questions", "Leader by edition")),
        ("rank", translate("Questions", "Ranks by country")),
        ("share", translate("Questions", "Shares by country")),
    ]


def build(dataset: Dataset, ask: Ask) -> list[Chart]:
    """One heat map in the mode asked for."""
    if ask.question.option == "share":
        return [_by_entity(dataset, ask, dataset.roles.share)]
    if ask.question.option == "rank":
        return [_by_entity(dataset, ask, dataset.roles.leader_rank)]
    title = translate("Questions", "Who leads each technology, according to each edition")
    return [by_edition(dataset, ask, leader_rows(dataset, ask), title)]


def technologies(dataset: Dataset) -> list[Node]:
    """The technologies of the last edition, which has those of all others, in its order."""
    return [n for n in dataset.rows_of_list(_rows(dataset)) if n.kind == "technology"]


def _rows(dataset: Dataset) -> str:
    """The list whose technologies are the rows."""
    roles = dataset.roles
    return roles.editions[-1] if roles.editions else roles.main_list


def leader_rows(dataset: Dataset, ask: Ask) -> list[Observation]:
    """Who ranks first in a technology in an edition, for the latest window it speaks of."""
    roles = dataset.roles
    found = [
        o
        for node in technologies(dataset)
        for o in dataset.figures(node.technology_id, (roles.leader_rank,))
        if o.value == 1
        and o.report_id in roles.edition_reports
        and dataset.entities[o.entity_id].kind == "country"
        and o.period_end > o.period_start
        and ask.question.keeps(dataset, o)
    ]
    latest: dict[tuple[str, str], str] = {}
    for o in found:
        key = (o.topic_id, o.report_id)
        latest[key] = max(latest.get(key, ""), o.period_end)
    return [o for o in found if o.period_end == latest[o.topic_id, o.report_id]]


def by_edition(
    dataset: Dataset, ask: Ask, rows: list[Observation], title: str, note: str = ""
) -> Chart:
    """Who is first in each technology as a column an edition; a note leaves only what differs."""
    columns = [
        ChartColumn(e, _edition_name(dataset, e), _window(rows, e))
        for e in dataset.roles.edition_reports
        if any(o.report_id == e for o in rows)
    ]
    maker = MarkMaker(dataset, ask.language)
    cells: dict[tuple[str, str, str], list[Observation]] = {}
    for o in rows:
        cells.setdefault((o.topic_id, o.report_id, o.entity_id), []).append(o)
    marks = []
    for (topic, edition, _), found in cells.items():
        # Several statements of the same lead are one cell; the best known of them speaks for it.
        found.sort(key=lambda o: precedence(dataset.evidence_of[o.observation_id][0]))
        mark = maker.mark(found[0], topic, column=edition, label=_country(dataset, found[0], ask))
        marks.append(replace(mark, observation_ids=tuple(o.observation_id for o in found)))
    subtitle = translate(
        "Questions",
        "{indicator}: the country that is first, by edition; "
        "dashed cells follow by elimination, an empty cell means that no source names the leader",
    )
    ranked = dataset.indicators.get(dataset.roles.leader_rank)
    subtitle = note or subtitle.format(indicator=name(ranked, ask.language) if ranked else "")
    made = _heat(dataset, ask, title, subtitle, columns, marks, maker, rows)
    if not note:
        return made
    shown = {m.row for m in made.marks}
    return replace(made, rows=tuple(r for r in made.rows if r.key in shown))


def _edition_name(dataset: Dataset, edition: str) -> str:
    """When an edition came out, month and year: "2024-08"."""
    report = dataset.reports[edition]
    return report.published[:7] or says_who(report)


def _window(rows: list[Observation], edition: str) -> str:
    spans = {(o.period_start, o.period_end) for o in rows if o.report_id == edition}
    return listed((numbers.period(*s) for s in sorted(spans)), language())


def _country(dataset: Dataset, o: Observation, ask: Ask) -> str:
    return name(dataset.entities[o.entity_id], ask.language)


def _by_entity(dataset: Dataset, ask: Ask, indicator: str) -> Chart:
    """The figures of countries in each technology, those of a row from one report and window."""
    ranks = indicator == dataset.roles.leader_rank
    # A group that is counted as one is ranked in place of its members: that is another ranking.
    kinds = {"country"} if ranks else PLACES
    latest: list[Observation] = []
    for node in technologies(dataset):
        latest += _latest_together(
            [
                o
                for o in dataset.figures(node.technology_id, (indicator,))
                if ask.question.keeps(dataset, o)
                and dataset.entities[o.entity_id].kind in kinds
                and o.value is not None
            ]
        )
    counts: dict[str, int] = {}
    for o in latest:
        counts[o.entity_id] = counts.get(o.entity_id, 0) + 1
    chosen = sorted(counts, key=lambda e: -counts[e])[:_COLUMNS]
    rows = [o for o in latest if o.entity_id in chosen]
    columns = [ChartColumn(e, name(dataset.entities[e], ask.language)) for e in chosen]
    maker = MarkMaker(dataset, ask.language)
    marks = []
    for o in rows:
        value = o.value or 0.0
        weight = 1 / value if ranks and value else min(1.0, value / 75)
        label = f"{value:.0f}" if ranks else numbers.label(o, ask.language)
        marks.append(maker.mark(o, o.topic_id, column=o.entity_id, label=label, weight=weight))
    title = subtitle = ""
    if indicator:
        title = translate("Questions", "{indicator} in each technology").format(
            indicator=name(dataset.indicators[indicator], ask.language)
        )
        subtitle = translate(
            "Questions",
            "Each row is of one report and window, the latest that compares countries; figures of "
            "other windows are on the page of the technology",
        )
        if ranks:
            apart = translate("Questions", "ranks of groups counted as one are left out")
            subtitle = listed((subtitle, apart), ask.language)
        if len(counts) > len(chosen):
            more = translate(
                "Questions", "{shown} of {all} {all:country|countries}, those with most figures"
            )
            more = more.format(shown=len(chosen), all=Count(len(counts)))
            subtitle = listed((subtitle, more), ask.language)
    windows = {o.topic_id: numbers.period(o.period_start, o.period_end) for o in rows}
    return _heat(dataset, ask, title, subtitle, columns, marks, maker, rows, windows)


def _latest_together(rows: Sequence[Observation]) -> list[Observation]:
    """Figures that may stand in one row: of the latest report and window that has several.

    Ranks of different windows in one row would let two countries be first at once.
    """
    groups: dict[tuple[str, str, str], dict[str, Observation]] = {}
    for o in rows:
        key = (o.period_end, o.period_start, o.report_id)
        groups.setdefault(key, {}).setdefault(o.entity_id, o)
    if not groups:
        return []
    several = {key: found for key, found in groups.items() if len(found) > 1} or groups
    return list(several[max(several)].values())


def _heat(
    dataset: Dataset,
    ask: Ask,
    title: str,
    subtitle: str,
    columns: list[ChartColumn],
    marks: list[Mark],
    maker: MarkMaker,
    rows: list[Observation],
    windows: Mapping[str, str] | None = None,
) -> Chart:
    shown = {m.row for m in marks}
    order = {c.key: n for n, c in enumerate(columns)}
    chart_rows = []
    group = ""
    for node in dataset.rows_of_list(_rows(dataset)):
        topic = dataset.topics[node.technology_id]
        if node.kind != "technology":
            group = name(topic, ask.language) + _roll_up(dataset, ask, node.technology_id)
        elif node.technology_id in shown or not ask.question.passages_only:
            warning = translate("Questions", "high risk") if _risky(dataset, ask, topic) else ""
            window = (windows or {}).get(node.technology_id, "")
            label = in_brackets(name(topic, ask.language), window, ask.language)
            chart_rows.append(ChartRow(node.technology_id, label, warning, group))
    places = {r.key: n for n, r in enumerate(chart_rows)}
    marks = sorted(marks, key=lambda m: (places[m.row], order[m.column]))
    nothing = translate("Questions", "No sentence in these documents says who leads.")
    return matrix(
        dataset,
        maker,
        ask.language,
        title=title,
        subtitle=subtitle,
        rows=chart_rows,
        columns=columns,
        marks=marks,
        shown=rows,
        nothing=nothing,
    )


def _risky(dataset: Dataset, ask: Ask, topic: Topic) -> bool:
    rows = dataset.figures(topic.technology_id, (dataset.roles.high_risk,))
    return any(o.value and ask.question.keeps(dataset, o) for o in rows)


def _roll_up(dataset: Dataset, ask: Ask, category: str) -> str:
    """What a source counts for a whole category: ": China 13 of 13"."""
    roles = dataset.roles
    counts = [
        o
        for o in dataset.figures(category, (roles.lead_count,), roles.rivals[:1])
        if ask.question.keeps(dataset, o)
    ]
    if not counts:
        return ""
    last = max(counts, key=lambda o: (o.period_end, o.report_id))
    who = _country(dataset, last, ask)
    if ask.language.startswith("zh"):
        return f"：{who} {numbers.label(last, ask.language)}"
    return f": {who} {numbers.label(last, ask.language)}"


SPEC = Spec(
    "leads",
    lambda: translate("Questions", "Who leads what?"),
    options,
    build,
    "Alt+1",
)


__all__ = ["Mark", "build", "by_edition", "leader_rows", "options", "technologies"]
