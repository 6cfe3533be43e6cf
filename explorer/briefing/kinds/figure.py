"""A single large figure with its sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from explorer.briefing import snapshots
from explorer.briefing.kinds.making import Directive, Kind, Place, held
from explorer.briefing.model import FigureBlock
from explorer.briefing.resolved import ResolvedFigure, ResolvedText, Words
from explorer.briefing.wording import described, value_text, word
from explorer.charts.naming import colour_of, says_who, statement
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.briefing.resolving import Resolving
    from explorer.dataset.dataset import Dataset


def _resolve(r: Resolving, block: FigureBlock) -> ResolvedFigure | ResolvedText:
    o = r.dataset.observations.get(block.observation_id)
    notes = r.register.of_figure(o) if o else ()
    change = r.compare(o, block.snapshot, block.observation_id)
    changes = () if change is None else (change,)
    if o is None:
        if block.snapshot is None:
            return ResolvedText((Words(word(r.language, "missing")),), remark=True)
        text = value_text(snapshots.observation(block.snapshot), r.language)
        return ResolvedFigure(text, block.caption, "", "", "#59636E", block.observation_id, changes)
    return ResolvedFigure(
        value_text(o, r.language),
        statement(r.dataset, o, r.language),
        says_who(r.dataset.reports[o.report_id]),
        block.caption,
        colour_of(r.dataset, o.entity_id),
        o.observation_id,
        (*notes, *changes),
    )


def _accepted(dataset: Dataset, block: FigureBlock) -> FigureBlock:
    found = dataset.observations.get(block.observation_id)
    return replace(block, snapshot=snapshots.take(found)) if found else block


def _title(dataset: Dataset, block: FigureBlock, language: str) -> str:
    o = dataset.observations.get(block.observation_id)
    if o is None:
        return block.caption or word(language, "missing")
    return word(language, "colon").join((described(dataset, o, language), value_text(o, language)))


def _read(name: str, keys: dict[str, Any]) -> FigureBlock:
    accepted = keys.get("accepted", "")
    snapshot = snapshots.from_text(name, accepted) if accepted else None
    return FigureBlock(name, keys.get("caption", ""), snapshot)


def _write(block: FigureBlock) -> tuple[str, dict[str, Any]]:
    accepted = snapshots.to_text(block.snapshot) if block.snapshot else ""
    return block.observation_id, {"caption": block.caption, "accepted": accepted}


FIGURE: Kind[FigureBlock] = Kind(
    FigureBlock,
    _resolve,
    lambda dataset, block, _language: held(dataset, [block.observation_id]),
    _accepted,
    _title,
    lambda block: Place((block.observation_id,)),
    lambda _block: translate("Briefing", "Large figure"),
    lambda: translate("PinModel", "Figure"),
    lambda: translate("PinModel", "Pin figure"),
    Directive({"caption": str, "accepted": str}, _read, _write),
)
