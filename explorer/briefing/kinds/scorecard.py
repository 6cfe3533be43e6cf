"""Two entities side by side in every sector of a list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from explorer.briefing import tables
from explorer.briefing.kinds.making import (
    Adding,
    Directive,
    Kind,
    Place,
    all_accepted,
    figures_accepted,
    kept,
)
from explorer.briefing.model import ScorecardBlock
from explorer.briefing.questions import meant, observations_of
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.briefing.resolved import ResolvedTable, ResolvedText
    from explorer.briefing.resolving import Resolving
    from explorer.dataset.dataset import Dataset


def _resolve(r: Resolving, block: ScorecardBlock) -> ResolvedTable | ResolvedText:
    block = meant(r.dataset, block)
    entities = set(block.entities)
    if block.taxonomy_id not in r.dataset.taxonomies or not entities <= set(r.dataset.entities):
        return r.unknown(block.taxonomy_id)
    rows = observations_of(r.dataset, block, r.language)
    changes = r.compare_all(rows, block.snapshots)
    r.tables += 1
    made = tables.scorecard(r.dataset, block, r.language, r.register)
    return replace(made, number=r.tables, notes=tuple(changes))


def _title(dataset: Dataset, block: ScorecardBlock, language: str) -> str:
    return block.caption or tables.by_sector(dataset, meant(dataset, block).entities, language)


def _read(name: str, keys: dict[str, Any]) -> ScorecardBlock:
    accepted = all_accepted(keys.pop("accepted", ()))
    return ScorecardBlock(name, **keys, snapshots=accepted)


def _write(block: ScorecardBlock) -> tuple[str, dict[str, Any]]:
    about = {"entities": block.entities, "caption": block.caption}
    return block.taxonomy_id, about | {"accepted": kept(block.snapshots)}


SCORECARD: Kind[ScorecardBlock] = Kind(
    ScorecardBlock,
    _resolve,
    observations_of,
    figures_accepted,
    _title,
    lambda block: Place(page="compare", entities=block.entities),
    lambda _block: translate("Briefing", "Scorecard"),
    lambda: translate("PinModel", "Scorecard"),
    lambda: translate("PinModel", "Pin"),
    Directive({"entities": tuple, "caption": str, "accepted": tuple}, _read, _write, named=False),
    Adding(ScorecardBlock(), lambda: translate("Briefing", "Scorecard of the sectors")),
    about=lambda _block: [],
)
