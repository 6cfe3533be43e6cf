"""The Chart: a complete, frozen, Qt-free description of one figure.

Screen, PNG, SVG, PDF, CSV, XLSX, JSON, the text alternative and the tests all come from it.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from explorer.charts.contents import Contents
from explorer.records import dataclass

if TYPE_CHECKING:
    from explorer.charts.kinds import ChartKind


@dataclass(frozen=True, slots=True)
class Chart(Contents):
    """One figure: what it says, and its shape.

    Attributes:
        kind: Its shape.
    """

    kind: ChartKind

    def as_json(self) -> dict[str, Any]:
        """The chart as plain JSON values; keys are the attribute names."""
        values = {"kind": self.kind} | asdict(self)
        del values["sources"]  # the footer says them
        return values
