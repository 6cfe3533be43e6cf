"""The figures of a question as a table."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from explorer.analysis.select import Question
from explorer.briefing import tables
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
from explorer.briefing.model import TableBlock
from explorer.briefing.questions import observations_of
from explorer.briefing.wording import word
from explorer.charts.build import build
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.briefing.resolved import ResolvedTable, ResolvedText
    from explorer.briefing.resolving import Resolving
    from explorer.dataset.dataset import Dataset


def _resolve(r: Resolving, block: TableBlock) -> ResolvedTable | ResolvedText:
    if block.question.topic_id not in r.dataset.topics:
        return r.unknown(block.question.topic_id)
    rows = observations_of(r.dataset, block, r.language)
    changes = r.compare_all(rows, block.snapshots)
    r.tables += 1
    made = tables.figures(r.dataset, block, rows, r.language, r.register)
    return replace(made, number=r.tables, notes=tuple(changes))


def _title(dataset: Dataset, block: TableBlock, language: str) -> str:
    if block.caption:
        return block.caption
    if block.question.topic_id not in dataset.topics:
        return word(language, "missing")
    return build(dataset, block.question, language).title


def _read(name: str, keys: dict[str, Any]) -> TableBlock:
    accepted, caption = all_accepted(keys.pop("accepted", ())), keys.pop("caption", "")
    numbers = keys.pop("numbers", False)
    question = Question(name, indicator_id=keys.pop("indicator", ""), **keys)
    return TableBlock(question, caption, accepted, numbers)


def _write(block: TableBlock) -> tuple[str, dict[str, Any]]:
    about: dict[str, Any] = {"numbers": block.numbers, "caption": block.caption}
    about |= {"accepted": kept(block.snapshots)}
    return block.question.topic_id, asked(block.question) | about


TABLE: Kind[TableBlock] = Kind(
    TableBlock,
    _resolve,
    observations_of,
    figures_accepted,
    _title,
    lambda block: Place(question=block.question),
    lambda _block: translate("Briefing", "Table"),
    lambda: translate("PinModel", "Table"),
    lambda: translate("PinModel", "Pin table"),
    Directive(
        {k: t for k, t in QUESTION.items() if k != "option"}
        | {"numbers": bool, "caption": str, "accepted": tuple},
        _read,
        _write,
    ),
    about=topic_asked,
)
