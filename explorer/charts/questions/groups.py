"""How groups stand, as the reports state it, beside members; never added to their group."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.charts import numbers
from explorer.charts.grouped import compose_groups
from explorer.charts.kinds import ChartKind
from explorer.charts.kinds.making import UNSCALED
from explorer.charts.naming import joined, listed, name, says_who, with_figure
from explorer.charts.questions.spec import Spec
from explorer.words import language, translate

if TYPE_CHECKING:
    from explorer.charts.chart import Chart
    from explorer.charts.questions.ask import Ask
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

#: Up to this many members without a figure are named.
_NAMED = 5


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
    """Amounts as bars, a unit a chart, with those of the members; what has none in words."""
    chosen = [
        g
        for g, _ in options(dataset)
        if g not in ("all",) and ask.question.option in ("", "all", g)
    ]
    rows = [o for g in chosen for o in dataset.by_entity.get(g, ())]
    rows = [o for o in rows if ask.question.keeps(dataset, o)]
    drawn = [o for o in rows if o.unit not in UNSCALED and o.value is not None]
    rule = translate(
        "Questions",
        "A group stands for itself: its members' figures are never added to it, nor it to theirs",
    )
    if len(chosen) == 1:
        rule = listed((rule, _members_said(dataset, chosen[0], ask.language)), ask.language)
    charts = []
    for title, found in _by_unit(drawn).items():
        sets: list[tuple[str, list[Observation]]] = []
        seen = {o.observation_id for o in found}
        for o in found:
            # A figure of a member of two groups stands once, beside the first.
            beside = [p for p in _beside(dataset, ask, o) if p.observation_id not in seen]
            seen |= {p.observation_id for p in beside}
            sets.append((_heading(dataset, ask, o), [o, *beside]))
        made = compose_groups(dataset, sets, ChartKind.BAR, title, rule, ask.language)
        charts.append(replace(made, unit=found[0].unit))
    rest = [o for o in rows if o not in drawn]
    rest.sort(key=lambda o: (o.unit == "flag", o.entity_id, o.topic_id))
    if rest or not charts:
        title = translate("Questions", "Groups of countries, as stated by the sources")
        charts.append(ask.chart(dataset, rest, ChartKind.STATEMENTS, title, rule))
    return charts


def _by_unit(rows: list[Observation]) -> dict[str, list[Observation]]:
    """Figures that one axis can carry, under the title of their chart; shares first."""
    found: dict[str, list[Observation]] = {}
    for o in sorted(rows, key=lambda o: (o.unit != "percent", o.unit)):
        title = (
            translate("Questions", "Shares of groups and their members")
            if o.unit == "percent"
            else translate("Questions", "Counts of groups and their members")
            if o.unit == "count"
            else translate("Questions", "Groups and their members, in {unit}").format(unit=o.unit)
        )
        found.setdefault(title, []).append(o)
    return found


def _members(dataset: Dataset, o: Observation) -> list[str]:
    """Who belongs to the group in the period of the figure, so far as it is known."""
    when = o.period_end[:4]
    return [
        m.entity_id
        for m in dataset.members[o.entity_id]
        if not (when and m.until and m.until[:4] <= when)
        and not (when and m.since and m.since[:4] > when)
    ]


def _beside(dataset: Dataset, ask: Ask, o: Observation) -> list[Observation]:
    """The members' figures that are of the same thing, report and period."""
    members = _members(dataset, o)
    same = (o.indicator_id, o.report_id, o.period_start, o.period_end, o.base, o.counterpart_id)
    found = [
        p
        for p in dataset.by_topic.get(o.topic_id, ())
        if p.entity_id in members
        and (p.indicator_id, p.report_id, p.period_start, p.period_end, p.base, p.counterpart_id)
        == same
        and p.unit == o.unit
        and p.value is not None
        and ask.question.keeps(dataset, p)
    ]
    return sorted(found, key=lambda p: -(p.value or 0.0))


def _heading(dataset: Dataset, ask: Ask, o: Observation) -> str:
    """What is counted, when and by whom, and of which members nothing is given."""
    spoken = ask.language
    parts = [
        name(dataset.topics[o.topic_id], spoken),
        name(dataset.indicators[o.indicator_id], spoken),
        numbers.period(o.period_start, o.period_end),
        says_who(dataset.reports[o.report_id]),
    ]
    shown = {p.entity_id for p in _beside(dataset, ask, o)}
    missing = [m for m in _members(dataset, o) if m not in shown]
    if missing and len(missing) <= _NAMED:
        names = joined([name(dataset.entities[m], spoken) for m in missing], spoken, limit=_NAMED)
        parts.append(translate("Questions", "no figure for {names}").format(names=names))
    return with_figure(name(dataset.entities[o.entity_id], spoken), listed(parts, spoken), spoken)


def _members_said(dataset: Dataset, group: str, spoken: str) -> str:
    members = [m.entity_id for m in dataset.members[group] if not m.until]
    names = [name(dataset.entities[m], spoken) for m in members]
    said = joined(names, spoken, limit=30)
    return translate("Questions", "Members: {names}").format(names=said)


SPEC = Spec(
    "groups",
    lambda: translate("Questions", "How do groups stand?"),
    options,
    build,
    "Alt+8",
)
