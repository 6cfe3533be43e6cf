"""Why a figure is believed to be said: the kinds of evidence, a class each, of one table."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from explorer.dataset.vocabulary import column
from explorer.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Mapping


class EvidenceKind(StrEnum):
    """How a figure is known: a sentence, a cell or papers we hold, a citation, a rule.

    The first of these is the best; ``precedence`` in ``dataset.py`` goes by this order.
    """

    PASSAGE = "passage"
    CELL = "cell"
    PAPERS = "papers"
    CITATION = "citation"
    DERIVATION = "derivation"


#: Under another name for the class that has a field of that name.
_letters = column

#: A column that is the same in all rows of a kind: it tells the kinds of a table apart.
_SAME: Mapping[str, Any] = column().metadata


@dataclass(frozen=True, slots=True)
class Support:
    """What a figure rests on: the columns that every kind of evidence has.

    The table holds all kinds; each row is of one of the classes of :data:`Evidence`, and the
    columns of the others are empty in it.
    """

    TABLE: ClassVar[str] = "evidence"
    evidence_id: str = column(key=True)
    observation_id: str = column(required=True, refers="observations.observation_id")
    kind: str = column(required=True, enum=tuple(EvidenceKind))
    role: str = column(required=True, enum=("states", "repeats", "context"))


@dataclass(frozen=True, slots=True)
class Passage(Support):
    """A sentence of a document we hold.

    Offsets are Python string indices (code points) into the document decoded as UTF-8, end
    exclusive.
    """

    kind: Literal[EvidenceKind.PASSAGE] = field(
        default=EvidenceKind.PASSAGE, init=False, metadata=_SAME
    )
    document_id: str = column(required=True, refers="documents.document_id")
    start: int = column("integer", required=True)
    end: int = column("integer", required=True)
    quote: str = column(required=True)
    prefix: str = column()
    suffix: str = column()
    value_start: int | None = column("integer")
    value_end: int | None = column("integer")


@dataclass(frozen=True, slots=True)
class Cell(Support):
    """A cell of a table we hold.

    The document is one sheet: its rows are lines, its cells are parted by tabs, and ``quote`` is
    the cell as it is shown. ``row`` counts from 1, ``column`` is its letters, as in spreadsheets.
    """

    kind: Literal[EvidenceKind.CELL] = field(default=EvidenceKind.CELL, init=False, metadata=_SAME)
    document_id: str = column(required=True, refers="documents.document_id")
    quote: str = column(required=True)
    sheet: str = column()
    row: int = column("integer", required=True)
    column: str = _letters(required=True)

    @property
    def place(self) -> str:
        """The cell as spreadsheets name it: B14."""
        return f"{self.column}{self.row}"


@dataclass(frozen=True, slots=True)
class Citation(Support):
    """A page published elsewhere; its text is not ours to carry."""

    kind: Literal[EvidenceKind.CITATION] = field(
        default=EvidenceKind.CITATION, init=False, metadata=_SAME
    )
    source_title: str = column(required=True)
    source_publisher: str = column(required=True)
    source_url: str = column(required=True)
    source_class: str = column(required=True, enum=("primary", "secondary"))
    accessed: str = column()


@dataclass(frozen=True, slots=True)
class Derivation(Support):
    """A rule by which the figure follows from others."""

    kind: Literal[EvidenceKind.DERIVATION] = field(
        default=EvidenceKind.DERIVATION, init=False, metadata=_SAME
    )
    rule: str = column(required=True)
    input_ids: tuple[str, ...] = column("list", required=True, refers="observations.observation_id")


@dataclass(frozen=True, slots=True)
class Papers(Support):
    """Publication records that a figure was computed from; they are beside the tables.

    ``rule`` says which, how many they are and what they add up to: a ``papers.Query`` as text.
    """

    kind: Literal[EvidenceKind.PAPERS] = field(
        default=EvidenceKind.PAPERS, init=False, metadata=_SAME
    )
    rule: str = column(required=True)


#: Why a figure is believed to be said.
Evidence = Passage | Cell | Papers | Citation | Derivation
