"""What a click on a mark opens, in words."""

from __future__ import annotations

from typing import assert_never

from explorer.dataset.schema import EvidenceKind
from explorer.words import translate


def opens(kind: EvidenceKind) -> str:
    """What a click on a mark opens whose evidence is of a kind."""
    match kind:
        case EvidenceKind.PASSAGE:
            return translate("ChartView", "Click for the sentence")
        case EvidenceKind.CELL:
            return translate("ChartView", "Click for the cell of the table")
        case EvidenceKind.PAPERS:
            return translate("ChartView", "Click for the papers it counts")
        case EvidenceKind.CITATION:
            return translate("ChartView", "Click for where it is published")
        case EvidenceKind.DERIVATION:
            return translate("ChartView", "Click for what it follows from")
        case _ as never:
            assert_never(never)
