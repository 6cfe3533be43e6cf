"""Statements that do not agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.briefing.kinds.making import Directive, Kind, Place, as_it_is, held
from explorer.briefing.model import DiscrepancyBlock
from explorer.briefing.resolved import ResolvedDiscrepancy, ResolvedText
from explorer.briefing.wording import described, value_text, word
from explorer.charts.naming import listed, says_who, statement
from explorer.dataset.disagreement import explained
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.briefing.resolving import Resolving
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


def _resolve(r: Resolving, block: DiscrepancyBlock) -> ResolvedDiscrepancy | ResolvedText:
    found = r.dataset.discrepancies.get(block.discrepancy_id)
    if found is None:
        return r.unknown(block.discrepancy_id)
    r.record(block.discrepancy_id, "unchanged")
    items = []
    for name in found.observation_ids:
        o = r.dataset.observations[name]
        who = says_who(r.dataset.reports[o.report_id])
        if o.unit == "flag":  # a statement says more than "yes"
            items.append((statement(r.dataset, o, r.language), "", r.notes([o])))
            continue
        about = described(r.dataset, o, r.language)
        said = listed((about, who), r.language)
        items.append((value_text(o, r.language), said, r.notes([o])))
    return ResolvedDiscrepancy(explained(r.dataset, found), found.severity, tuple(items))


def _observations(dataset: Dataset, block: DiscrepancyBlock, _language: str) -> list[Observation]:
    found = dataset.discrepancies.get(block.discrepancy_id)
    return held(dataset, found.observation_ids if found else ())


def _title(dataset: Dataset, block: DiscrepancyBlock, language: str) -> str:
    found = dataset.discrepancies.get(block.discrepancy_id)
    return explained(dataset, found) if found else word(language, "missing")


DISCREPANCY: Kind[DiscrepancyBlock] = Kind(
    DiscrepancyBlock,
    _resolve,
    _observations,
    as_it_is,
    _title,
    lambda block: Place(discrepancy_id=block.discrepancy_id),
    lambda _block: translate("Briefing", "Disagreement"),
    lambda: translate("PinModel", "Disagreement"),
    lambda: translate("PinModel", "Pin disagreement"),
    Directive(
        {}, lambda name, _keys: DiscrepancyBlock(name), lambda block: (block.discrepancy_id, {})
    ),
    sets_out=lambda _dataset, block: (block.discrepancy_id,),
)
