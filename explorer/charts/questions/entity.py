"""All that the sources say of one country or institution, in one place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.charts import numbers
from explorer.charts.contents import ChartColumn, ChartRow
from explorer.charts.grouped import compose_groups
from explorer.charts.kinds import ChartKind
from explorer.charts.marks import MarkMaker
from explorer.charts.matrix import matrix
from explorer.charts.naming import (
    in_brackets,
    joined,
    name,
    prose,
    says_who,
)
from explorer.charts.questions.spec import Spec
from explorer.words import Count, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from explorer.analysis.select import Question
    from explorer.charts.chart import Chart
    from explorer.charts.questions.ask import Ask
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

#: From this many figures on, ranks and shares of technologies are drawn.
_DRAWN_FROM = 3


def options(dataset: Dataset) -> list[tuple[str, str]]:
    """Everything, or one part of it."""
    del dataset
    return [
        ("all", translate("Questions", "Everything")),
        ("lists", translate("Questions", "By list")),
        ("technologies", translate("Questions", "Ranks and technologies")),
        ("sectors", translate("Questions", "By sector")),
        ("collaboration", translate("Questions", "Collaboration")),
        ("themes", translate("Questions", "Themes")),
    ]


def chosen(dataset: Dataset, question: Question) -> str:
    """Whom the page is about: the first one named, else the first of the rivals."""
    named = [e for e in question.entities if e in dataset.entities]
    return next(iter((*named, *dataset.roles.rivals, *dataset.by_entity)), "")


def heading(dataset: Dataset, question: Question, language: str) -> tuple[str, str]:
    """How many figures are about it and how many of others name it, briefly and in words."""
    entity_id = chosen(dataset, question)
    own = _kept(dataset, question, dataset.by_entity.get(entity_id, ()))
    named = _kept(dataset, question, dataset.by_counterpart.get(entity_id, ()))
    count = Count(own + named, f"{own} + {named}") if named else Count(own)
    brief = translate("Questions", "{count} {count:figure|figures}").format(count=count)
    who = name(dataset.entities[entity_id], language) if entity_id else ""
    said = translate(
        "Questions",
        "{own} {own:figure|figures} about {name}, {others} about "
        "{others:another that names|others that name} it",
    )
    return brief, said.format(own=Count(own), name=who, others=Count(named))


def _kept(dataset: Dataset, question: Question, rows: Iterable[Observation]) -> int:
    return sum(question.keeps(dataset, o) for o in rows)


def rows_of(dataset: Dataset, entity_id: str) -> list[Observation]:
    """The figures about it and those about others that name it, in the order of the lists."""
    rows = [*dataset.by_entity.get(entity_id, ()), *dataset.by_counterpart.get(entity_id, ())]
    order: dict[str, int] = {}
    lists = (*reversed(dataset.roles.editions), *dataset.taxonomies)
    for taxonomy in lists:
        order.setdefault(dataset.topic_of_list(taxonomy), len(order))
    for taxonomy in lists:
        for node in dataset.rows_of_list(taxonomy):
            order.setdefault(node.technology_id, len(order))
    return sorted(rows, key=lambda o: order.get(o.topic_id, len(order)))


def part_of(dataset: Dataset, o: Observation) -> str:
    """Which part of the page a figure stands in; each stands in one."""
    roles = dataset.roles
    together = (roles.collaboration_share, roles.collaboration_rank, roles.collaboration_funding)
    if o.topic_id in roles.collaboration_topics or o.indicator_id in together:
        return "collaboration"
    kind = dataset.topics[o.topic_id].kind
    return {
        "list": "lists",
        "category": "lists",
        "technology": "technologies",
        "sector": "sectors",
    }.get(kind, "themes")


def build(dataset: Dataset, ask: Ask) -> list[Chart]:
    """The parts asked for, each as its figures are best read."""
    entity_id = chosen(dataset, ask.question)
    parts: dict[str, list[Observation]] = {}
    for o in rows_of(dataset, entity_id):
        if ask.question.keeps(dataset, o):
            parts.setdefault(part_of(dataset, o), []).append(o)
    charts: list[Chart] = []
    for part, make in _PARTS.items():
        rows = parts.get(part)
        if rows and ask.question.option in ("", "all", part):
            charts += make(dataset, ask, rows)
    return charts or [_nothing(dataset, ask, entity_id)]


def _nothing(dataset: Dataset, ask: Ask, entity_id: str) -> Chart:
    """An empty chart that says of whom nothing is known."""
    entity = dataset.entities.get(entity_id)
    whose = name(entity, ask.language) if entity else ""
    text = (
        translate("Questions", "No sentence in these documents gives a figure for {name}.")
        if ask.question.passages_only
        else translate("Questions", "No figure in the sources held here is about {name}.")
    )
    if ask.question.option not in ("", "all"):
        text = translate("Questions", "The sources held here say nothing of this for {name}.")
    about = _about(dataset, entity_id, ask.language)
    made = ask.chart(dataset, (), ChartKind.STATEMENTS, whose, about)
    return replace(made, empty=text.format(name=whose))


def _about(dataset: Dataset, entity_id: str, language: str) -> str:
    """What it is: of a group its members, of others their country and groups."""
    if entity_id not in dataset.entities:
        return ""
    members = [m.entity_id for m in dataset.members.get(entity_id, ()) if not m.until]
    if members:
        text = translate("Questions", "Members: {names}")
        names = [name(dataset.entities[e], language) for e in members]
        return text.format(names=joined(names, language, limit=30))
    country = dataset.entities.get(dataset.entities[entity_id].country)
    return name(country, language) if country else ""


# -- lists ---------------------------------------------------------------------------------


def _lists(dataset: Dataset, ask: Ask, rows: list[Observation]) -> list[Chart]:
    """How many technologies it leads as bars, a bar a list and window; the rest in words."""
    entity_id = chosen(dataset, ask.question)
    counts = [
        o
        for o in rows
        if o.indicator_id == dataset.roles.lead_count
        and o.entity_id == entity_id
        and dataset.topics[o.topic_id].kind == "list"
        and o.value is not None
    ]
    charts = []
    if len(counts) > 1:
        counts.sort(key=lambda o: (o.period_end, o.period_start, o.base or 0.0))
        title = name(dataset.indicators[counts[0].indicator_id], ask.language)
        subtitle = translate(
            "Questions",
            "Counts of different lists differ: each bar says its window, how many technologies "
            "the list has, and in brackets when that was published",
        )
        made = ask.chart(dataset, counts, ChartKind.BAR, title, subtitle)
        order = {o.observation_id: n for n, o in enumerate(counts)}
        labelled = [
            replace(r, label=_window(dataset, dataset.observations[r.key], ask.language), group="")
            for r in made.rows
        ]
        labelled.sort(key=lambda r: order[r.key])
        marks = sorted(made.marks, key=lambda m: order[m.observation_id])
        charts.append(replace(made, rows=tuple(labelled), marks=tuple(marks)))
        drawn = set(order)
        rows = [o for o in rows if o.observation_id not in drawn]
    if rows:
        charts.append(_in_words(dataset, ask, rows, translate("Questions", "Lists and categories")))
    return charts


def _window(dataset: Dataset, o: Observation, language: str) -> str:
    """A count's window and list, and when it was published."""
    report = dataset.reports[o.report_id]
    when = numbers.period(o.period_start, o.period_end)
    of_list = translate("Chart", "of {base}").format(base=f"{o.base:g}") if o.base else ""
    published = report.published[:7] or says_who(report)
    said = f"{when} {of_list}".strip()
    return in_brackets(said, published, language) if said else published


# -- ranks and technologies ----------------------------------------------------------------


def _technologies(dataset: Dataset, ask: Ask, rows: list[Observation]) -> list[Chart]:
    """Ranks as a matrix of editions, shares as bars, what else is said in words."""
    roles = dataset.roles
    ranked = _own(dataset, ask, rows, roles.leader_rank)
    windows: dict[str, int] = {}
    for o in ranked:
        windows[_edition(o)] = windows.get(_edition(o), 0) + 1
    # A column for a single technology would be a table of empty cells.
    ranked = [o for o in ranked if windows[_edition(o)] > 1]
    shares = _own(dataset, ask, rows, roles.share)
    charts = []
    if len(ranked) >= _DRAWN_FROM:
        charts.append(_matrix(dataset, ask, ranked))
    if len(shares) >= _DRAWN_FROM:
        charts.append(_shares(dataset, ask, shares))
    drawn = {i for c in charts for i in c.observation_ids}
    rest = [o for o in rows if o.observation_id not in drawn]
    if rest:
        said = (
            translate("Questions", "What else is said of technologies")
            if charts
            else translate("Questions", "Technologies")
        )
        charts.append(_in_words(dataset, ask, rest, said))
    return charts


def _own(dataset: Dataset, ask: Ask, rows: list[Observation], indicator: str) -> list[Observation]:
    """Its own figures of an indicator, as far as they are single numbers."""
    entity_id = chosen(dataset, ask.question)
    own = (o for o in rows if o.indicator_id == indicator and o.entity_id == entity_id)
    return [o for o in own if o.value is not None]


def _shares(dataset: Dataset, ask: Ask, rows: list[Observation]) -> Chart:
    """A bar a technology, under the window and report it is of."""
    indicator = dataset.indicators[rows[0].indicator_id]
    title, subtitle = name(indicator, ask.language), prose(indicator.definition)
    made = ask.chart(dataset, rows, ChartKind.BAR, title, subtitle)
    topics = {o.observation_id: dataset.topics[o.topic_id] for o in rows}
    named = tuple(replace(r, label=name(topics[r.key], ask.language)) for r in made.rows)
    return replace(made, rows=named)


def _matrix(dataset: Dataset, ask: Ask, rows: list[Observation]) -> Chart:
    """Technologies against editions and their windows, the rank in each cell."""
    maker = MarkMaker(dataset, ask.language)
    columns: dict[str, ChartColumn] = {}
    for o in sorted(rows, key=lambda o: (o.period_end, o.period_start, o.report_id)):
        when = numbers.period(o.period_start, o.period_end)
        report = dataset.reports[o.report_id]
        columns.setdefault(_edition(o), ChartColumn(_edition(o), report.published[:7], when))
    across = {key: n for n, key in enumerate(columns)}
    groups = _categories(dataset, ask.language)
    topics = dict.fromkeys(o.topic_id for o in rows)
    down = {topic: n for n, topic in enumerate(topics)}
    marks = [
        maker.mark(o, o.topic_id, column=_edition(o), weight=1 / max(o.value or 1.0, 1.0))
        for o in sorted(rows, key=lambda o: (down[o.topic_id], across[_edition(o)]))
    ]
    subtitle = translate(
        "Questions",
        "By edition and window: figures of different windows are not compared; an empty cell means "
        "that no source gives one",
    )
    return matrix(
        dataset,
        maker,
        ask.language,
        title=name(dataset.indicators[rows[0].indicator_id], ask.language),
        subtitle=subtitle,
        rows=(
            ChartRow(t, name(dataset.topics[t], ask.language), "", groups.get(t, ""))
            for t in topics
        ),
        columns=columns.values(),
        marks=marks,
        shown=rows,
    )


def _edition(o: Observation) -> str:
    return f"{o.report_id}|{o.period_start}|{o.period_end}"


def _categories(dataset: Dataset, language: str) -> dict[str, str]:
    """The category of each technology of the last edition, which has those of all others."""
    found: dict[str, str] = {}
    category = ""
    for node in dataset.rows_of_list(next(reversed(dataset.roles.editions), "")):
        if node.kind == "technology":
            found[node.technology_id] = category
        else:
            category = name(dataset.topics[node.technology_id], language)
    return found


# -- in words ------------------------------------------------------------------------------


def _sectors(dataset: Dataset, ask: Ask, rows: list[Observation]) -> list[Chart]:
    return [_in_words(dataset, ask, rows, translate("Questions", "Sectors"))]


def _themes(dataset: Dataset, ask: Ask, rows: list[Observation]) -> list[Chart]:
    return [_in_words(dataset, ask, rows, translate("Questions", "Themes"))]


def _collaboration(dataset: Dataset, ask: Ask, rows: list[Observation]) -> list[Chart]:
    """By the other side, if there is one."""
    entity_id = chosen(dataset, ask.question)

    def other(o: Observation) -> str:
        both = (o.entity_id, o.counterpart_id)
        found = next((e for e in both if e and e != entity_id), "")
        return name(dataset.entities[found], ask.language) if found else ""

    title = translate("Questions", "Collaboration")
    return [_by(dataset, ask, rows, title, other)]


def _in_words(dataset: Dataset, ask: Ask, rows: list[Observation], title: str) -> Chart:
    """Sentences under the names of their topics."""
    return _by(dataset, ask, rows, title, lambda o: name(dataset.topics[o.topic_id], ask.language))


def _by(
    dataset: Dataset,
    ask: Ask,
    rows: Iterable[Observation],
    title: str,
    heading_of: Callable[[Observation], str],
) -> Chart:
    groups: dict[str, list[Observation]] = {}
    for o in rows:
        groups.setdefault(heading_of(o), []).append(o)
    subtitle = _about(dataset, chosen(dataset, ask.question), ask.language)
    kind = ChartKind.STATEMENTS
    return compose_groups(dataset, list(groups.items()), kind, title, subtitle, ask.language)


_PARTS = {
    "lists": _lists,
    "technologies": _technologies,
    "sectors": _sectors,
    "collaboration": _collaboration,
    "themes": _themes,
}


SPEC = Spec(
    "entity",
    lambda: translate("Questions", "A country or institution"),
    options,
    build,
    "Alt+I",
    picks_one=True,
    heading=heading,
)
