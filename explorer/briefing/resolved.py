"""A briefing resolved against a dataset: what every writer writes.

Writers know nothing of observations: figures are words with the numbers of their footnotes, charts
are :class:`~explorer.charts.chart.Chart`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, ClassVar, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.briefing.model import Briefing, ParagraphStyle
    from explorer.briefing.notes import Footnote
    from explorer.charts.chart import Chart
    from explorer.dataset.discretion import Level

#: Room between a digit and the number of a footnote, which would be read as its power (7³).
THIN: Final = "\u202f"
Status = Literal["unchanged", "revised", "withdrawn", "unknown", "left behind"]


@dataclass(frozen=True, slots=True)
class Words:
    """A run of words.

    Attributes:
        text: The words.
        bold: In bold.
        italic: In italics.
        language: BCP 47 tag where it is not the briefing's, or "".
        link: An address that they lead to, or "".
        source: They name the source of the figure before them.
    """

    notes: ClassVar[tuple[int, ...]] = ()
    text: str
    bold: bool = False
    italic: bool = False
    language: str = ""
    link: str = ""
    source: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in running text, with the footnotes that stand behind it.

    Attributes:
        text: As it is printed.
        observation_id: Which figure it is; "" for a footnote alone.
        notes: Its footnotes.
        bold: In bold.
        italic: In italics.
        snapshot: What it says in digits, where it is printed in words.
    """

    link: ClassVar[str] = ""
    text: str
    observation_id: str
    notes: tuple[int, ...]
    bold: bool = False
    italic: bool = False
    snapshot: str = ""


Piece = Words | Figure


@dataclass(frozen=True, slots=True)
class ResolvedHeading:
    """A heading; levels never skip one."""

    text: str
    level: int


@dataclass(frozen=True, slots=True)
class ResolvedText:
    """A paragraph, an item of a list or, set apart, a remark.

    Attributes:
        pieces: Its words and figures.
        remark: Whether it is a remark.
        style: Whether it is an item of a list.
        number: The number of a numbered item, from 1; 0 for everything else.
        withheld: It is a remark of a review, which is not printed.
    """

    pieces: tuple[Piece, ...]
    remark: bool = False
    style: ParagraphStyle = "body"
    number: int = 0
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class ResolvedChart:
    """A chart with its number and caption.

    Attributes:
        chart: The chart.
        number: Its number among the figures of the briefing.
        caption: Words under it.
        alt: The chart in words.
        notes: Its footnotes.
        table: Its figures as rows of text, the first with the heads.
    """

    chart: Chart
    number: int
    caption: str
    alt: str
    notes: tuple[int, ...]
    table: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class ResolvedPassage:
    """A passage: the quote in its language, our sentence, who and where."""

    quote: str
    language: str
    statement: str
    source: str
    evidence_id: str
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table; one that is a figure says which."""

    text: str
    notes: tuple[int, ...] = ()
    strong: bool = False
    colour: str = ""
    observation_id: str = ""


@dataclass(frozen=True, slots=True)
class ResolvedTable:
    """A table with a header row; its first column names the rows."""

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    number: int
    caption: str
    notes: tuple[int, ...]
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class ResolvedFigure:
    """A single large figure with its sentence."""

    text: str
    sentence: str
    source: str
    caption: str
    colour: str
    observation_id: str
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ResolvedDiscrepancy:
    """Statements that do not agree, and why."""

    explanation: str
    severity: str
    items: tuple[tuple[str, str, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True)
class ResolvedBreak:
    """A page break."""


ResolvedBlock = (
    ResolvedHeading
    | ResolvedText
    | ResolvedChart
    | ResolvedPassage
    | ResolvedTable
    | ResolvedFigure
    | ResolvedDiscrepancy
    | ResolvedBreak
)


def apart(text: str) -> str:
    """What stands between words and a footnote's number: nothing, unless they end in a digit."""
    return THIN if text[-1:].isdigit() else ""


#: A block, or a whole list.
Part = ResolvedBlock | tuple[ResolvedText, ...]


def list_style(block: ResolvedBlock) -> ParagraphStyle:
    """Which list a block is an item of; "body" for one that is no item."""
    return block.style if isinstance(block, ResolvedText) else "body"


def gathered(blocks: Sequence[ResolvedBlock]) -> list[Part]:
    """The blocks in order, the items of each list together."""
    parts: list[Part] = []
    for style, found in groupby(blocks, key=list_style):
        if style == "body":
            parts += found
        else:
            parts.append(tuple(b for b in found if isinstance(b, ResolvedText)))
    return parts


#: More paragraphs than this are no bottom line.
_LEAD = 4


@dataclass(frozen=True, slots=True)
class Stale:
    """What became of one figure or passage since it was accepted.

    Attributes:
        block: Index of the block in the briefing.
        reference: Observation, evidence or discrepancy id.
        status: unchanged, revised, withdrawn, unknown (never seen and not there), or left behind:
            its document has a newer version, in which nobody has settled where it is.
        old: How it was accepted, in words; "" if it was not.
        new: How it is now; "" if it is gone.
    """

    block: int
    reference: str
    status: Status
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Resolved:
    """A briefing ready to be written.

    Attributes:
        briefing: What was resolved.
        blocks: One for each block of the briefing, in order.
        notes: Footnotes in the order of their numbers.
        stale: Every figure and passage with what became of it, in order.
        dataset_version: The data it was resolved against.
        imprint: The line that names program and dataset.
        level: How far it may go: its own mark, or that of something it holds that asks for more.
        marking: What is printed on every page: its level, the house's words for it, its state.
        edition: Which version it is, in words.
    """

    briefing: Briefing
    blocks: tuple[ResolvedBlock, ...]
    notes: tuple[Footnote, ...]
    stale: tuple[Stale, ...]
    dataset_version: str
    imprint: str
    level: Level = ""
    marking: str = ""
    edition: str = ""

    @property
    def facts(self) -> str:
        """Who wrote it, when, which version, and with what: the line under the title."""
        b = self.briefing
        parts = (", ".join(b.authors), b.date, self.edition, self.imprint)
        return " · ".join(p for p in parts if p)

    @property
    def printed(self) -> Resolved:
        """Without the remarks of a review that are not to be printed, in no part of it."""
        kept = [
            n
            for n, block in enumerate(self.blocks)
            if not (isinstance(block, ResolvedText) and block.withheld)
        ]
        if len(kept) == len(self.blocks):
            return self
        own = self.briefing.blocks
        briefing = replace(self.briefing, blocks=tuple(own[n] for n in kept if n < len(own)))
        at = {old: new for new, old in enumerate(kept)}
        return replace(
            self,
            briefing=briefing,
            blocks=tuple(self.blocks[n] for n in kept),
            stale=tuple(replace(s, block=at[s.block]) for s in self.stale),
        )

    @property
    def lead(self) -> int:
        """How many paragraphs stand under the heading that a briefing opens with; 0 if none does.

        They are its bottom line, which pages set apart.
        """
        if not self.blocks or not isinstance(self.blocks[0], ResolvedHeading):
            return 0
        plain = (isinstance(b, ResolvedText) and b.style == "body" for b in self.blocks[1:])
        count = next((n for n, found in enumerate(plain) if not found), len(self.blocks) - 1)
        return count if count <= _LEAD else 0

    @property
    def changed(self) -> tuple[Stale, ...]:
        """What is not as it was accepted."""
        return tuple(s for s in self.stale if s.status != "unchanged")

    def shorts(self, numbers: tuple[int, ...]) -> list[tuple[int, str]]:
        """Footnote numbers with who says it, for the foot of a slide."""
        return [(n, self.notes[n - 1].short) for n in numbers]
