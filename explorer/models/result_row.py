"""What one row of the search results shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from explorer.dataset.library import Hit
    from explorer.dataset.shelves import Kind

    Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class ResultRow:
    """What one row shows.

    Attributes:
        kind: The group it belongs to.
        title: The first line; of a heading the name of the group.
        spans: Stretches of the title to highlight.
        detail: The second line, or "".
        detail_spans: Stretches of the detail to highlight.
        badge: What stands at the right; of a heading the number of hits.
        colour: Of an entity its colour on a light ground, else "".
        hit: The result; None for a heading and for "show more".
        more: Whether this row shows more of its group.
        by_name: Found by another name of what was typed.
        quote: Of a figure on the answer card the sentence it rests on, or what it rests on instead.
        answers: Whether it belongs to the answer card.
        discrepancy_id: The disagreement that it opens, or "".
    """

    kind: Kind
    title: str
    spans: Spans = ()
    detail: str = ""
    detail_spans: Spans = ()
    badge: str = ""
    colour: str = ""
    hit: Hit | None = None
    more: bool = False
    by_name: bool = False
    quote: str = ""
    answers: bool = False
    discrepancy_id: str = ""

    @property
    def can_open(self) -> bool:
        """Whether Enter does something here."""
        return self.hit is not None or self.more or bool(self.discrepancy_id)
