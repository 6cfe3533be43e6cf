"""Charts of a topic, of chosen figures, or of a page of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from explorer.analysis.select import Question
from explorer.briefing.kinds.making import (
    QUESTION,
    Directive,
    Kind,
    Place,
    all_accepted,
    asked,
    figures_accepted,
    kept,
    topic_asked,
)
from explorer.briefing.model import ChartBlock
from explorer.briefing.questions import answered, observations_of
from explorer.briefing.resolved import ResolvedChart, ResolvedText
from explorer.briefing.wording import word
from explorer.charts.build import build, compose, kind_for
from explorer.charts.describe import describe, table
from explorer.charts.footer import set_out
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.briefing.resolving import Resolving
    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


def _resolve(r: Resolving, block: ChartBlock) -> ResolvedChart | ResolvedText:
    rows = observations_of(r.dataset, block, r.language)
    for name in block.observation_ids:
        if name not in r.dataset.observations and not block.snapshots:
            r.record(name, "unknown")
    chart = _drawn(r, block, rows)
    if chart is None:
        return r.unknown(block.page or block.question.topic_id)
    # Numbers follow the order in which a reader meets them: sources, then changes.
    notes = r.notes([r.dataset.observations[i] for i in chart.observation_ids])
    changes = r.compare_all(rows, block.snapshots)
    r.charts += 1
    caption = block.caption or chart.title
    told = tuple(map(tuple, table(r.dataset, chart)))
    marks = tuple(sorted({*notes, *changes}))  # as a reader expects them behind a caption
    return ResolvedChart(chart, r.charts, caption, describe(chart), marks, told)


def _drawn(r: Resolving, block: ChartBlock, rows: list[Observation]) -> Chart | None:
    if block.page:
        return answered(r.dataset, block, r.language)
    if not block.observation_ids:
        if block.question.topic_id not in r.dataset.topics:
            return None
        return build(r.dataset, block.question, r.language)
    title = block.title or block.caption
    return compose(r.dataset, rows, kind_for(rows, block.kind), title, "", r.language)


def _title(dataset: Dataset, block: ChartBlock, language: str) -> str:
    if block.caption or block.title:
        return block.caption or block.title
    if block.page:
        drawn = answered(dataset, block, language)
        return drawn.title if drawn else word(language, "missing")
    if block.question.topic_id not in dataset.topics:
        return word(language, "missing")
    return build(dataset, block.question, language).title


def _place(block: ChartBlock) -> Place:
    if block.page:
        return Place(page=block.page, question=block.question)
    if block.observation_ids:
        return Place(block.observation_ids)
    return Place(question=block.question)


def _read(name: str, keys: dict[str, Any]) -> ChartBlock:
    accepted = all_accepted(keys.pop("accepted", ()))
    caption, title = keys.pop("caption", ""), keys.pop("title", "")
    figures = keys.pop("figures", ())
    shown = {k: keys.pop(k) for k in ("page", "place") if k in keys}
    if not name and not figures and not shown.get("page"):
        raise ValueError("::: chart names no topic and lists no figures")
    question = Question(name, indicator_id=keys.pop("indicator", ""), **keys)
    return ChartBlock(question, caption, figures, title, accepted, **shown)


def _write(block: ChartBlock) -> tuple[str, dict[str, Any]]:
    keys = asked(block.question)
    keys |= {"title": block.title, "figures": block.observation_ids}
    keys |= {"page": block.page, "option": keys.pop("option"), "place": block.place}
    keys |= {"caption": block.caption, "accepted": kept(block.snapshots)}
    return block.question.topic_id, keys


CHART: Kind[ChartBlock] = Kind(
    ChartBlock,
    _resolve,
    observations_of,
    figures_accepted,
    _title,
    _place,
    lambda _block: translate("Briefing", "Chart"),
    lambda: translate("PinModel", "Chart"),
    lambda: translate("PinModel", "Pin chart"),
    Directive(
        QUESTION
        | {"caption": str, "title": str, "figures": tuple, "accepted": tuple}
        | {"page": str, "place": int},
        _read,
        _write,
        named=False,
    ),
    about=topic_asked,
    sets_out=lambda dataset, block: set_out(dataset, observations_of(dataset, block, "en")),
)
