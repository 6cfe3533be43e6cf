"""How the lead changed: counts over windows, statements of change, projections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.kinds import ChartKind
from explorer.charts.naming import joined, name, named, silent, spans
from explorer.charts.questions.spec import Spec
from explorer.dataset.vocabulary import PLACES
from explorer.words import language, translate

if TYPE_CHECKING:
    from explorer.charts.chart import Chart
    from explorer.charts.questions.ask import Ask
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

#: What is not yet so.
_AHEAD = ("plan", "projection")


def options(dataset: Dataset) -> list[tuple[str, str]]:
    """Which countries' counts are drawn."""
    return [
        ("rivals", named(dataset, dataset.roles.rivals, language())),
        ("top-five", translate("Questions", "Top five by country")),
        ("turns", translate("Questions", "Turning points and outlook")),
    ]


def build(dataset: Dataset, ask: Ask) -> list[Chart]:
    """Counts over windows, or what the sources say turned and is expected to turn."""
    roles = dataset.roles
    if ask.question.option == "turns":
        return [_turns(dataset, ask), _outlook(dataset, ask)]
    if ask.question.option == "top-five":
        rows = _counts(dataset, roles.editions, roles.top_five, ())
        title = translate("Questions", "Technologies in the top five, by country and edition")
        subtitle = translate(
            "Questions",
            "Each list and window under its own heading: counts of different lists differ",
        )
        subtitle = _with(subtitle, silent(dataset, rows, ask.language), ask.language)
        return [ask.chart(dataset, rows, ChartKind.BAR, title, subtitle)]
    rows = _counts(dataset, roles.lists_over_time, roles.lead_count, roles.rivals)
    title = translate("Questions", "Technologies led by {names}").format(
        names=named(dataset, roles.rivals, ask.language)
    )
    subtitle = translate(
        "Questions", "In {windows}; no line crosses from one list of technologies to another"
    ).format(windows=spans(rows))
    subtitle = _with(subtitle, _skipped(dataset, ask), ask.language)
    return [ask.chart(dataset, rows, ChartKind.LINE, title, subtitle)]


def _with(text: str, note: str, language: str) -> str:
    """A text and what it leaves out, if anything."""
    stop = "。" if language.startswith("zh") else ". "
    return f"{text}{stop}{note}" if note else text


def _skipped(dataset: Dataset, ask: Ask) -> str:
    """Which editions of the list are not drawn, and why."""
    roles = dataset.roles
    skipped = [e for e in roles.editions if e not in roles.lists_over_time]
    if not skipped:
        return ""
    names = [name(dataset.topics[dataset.topic_of_list(e)], ask.language) for e in skipped]
    held = any(_counts(dataset, (e,), roles.lead_count, roles.rivals) for e in skipped)
    text = (
        translate("Questions", "Not drawn, since its windows are those of another list: {lists}")
        if held
        else translate("Questions", "Not drawn, since no source here counts its leads: {lists}")
    )
    return text.format(lists=joined(names, ask.language))


def _counts(
    dataset: Dataset, lists: tuple[str, ...], indicator: str, entities: tuple[str, ...]
) -> list[Observation]:
    return [
        o
        for taxonomy in lists
        for o in dataset.figures(dataset.topic_of_list(taxonomy), (indicator,))
        if (o.entity_id in entities if entities else True)
        and dataset.entities[o.entity_id].kind in PLACES
        and o.period_end > o.period_start
        and o.base
    ]


def _turns(dataset: Dataset, ask: Ask) -> Chart:
    rows = [o for o in dataset.of_indicators(dataset.roles.turns) if o.status not in _AHEAD]
    rows.sort(key=lambda o: (o.period_end or "9999", o.topic_id))
    title = translate("Questions", "What turned, in the sources' words")
    return ask.chart(dataset, rows, ChartKind.STATEMENTS, title)


def _outlook(dataset: Dataset, ask: Ask) -> Chart:
    rows = sorted(
        (o for status in _AHEAD for o in dataset.by_status.get(status, ())),
        key=lambda o: (o.period_end or "9999", o.topic_id),
    )
    title = translate("Questions", "What is expected, and by whom")
    subtitle = translate(
        "Questions", "Plans and projections are not measurements; each names who makes it"
    )
    return ask.chart(dataset, rows, ChartKind.STATEMENTS, title, subtitle)


SPEC = Spec(
    "change",
    lambda: translate("Questions", "How did the lead change?"),
    options,
    build,
    "Alt+2",
)
