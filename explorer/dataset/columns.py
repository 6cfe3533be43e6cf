"""What the schema says of a table's columns, and the row that a line of cells makes."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar, assert_never

from explorer.dataset.evidence import EvidenceKind, Support
from explorer.dataset.schema import TABLES, VARIANTS, Row
from explorer.records import dataclass
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from explorer.dataset.vocabulary import CellType

R = TypeVar("R", bound=Row)

_NUMBERS = ("integer", "number")


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    Attributes:
        name: Its name in the header.
        kind: What its cells hold.
        key: It is part of what identifies a row.
        required: No cell may be empty.
        enum: What a cell may hold, or () for anything.
        refers: The "table.column" whose ids it holds, or "".
    """

    name: str
    kind: CellType
    key: bool
    required: bool
    enum: tuple[str, ...]
    refers: str

    @property
    def empty(self) -> Any:
        """The value of an empty cell."""
        if self.kind in _NUMBERS:
            return None
        return () if self.kind == "list" else ""


class UnfitError(ValueError):
    """A line makes no row of its table.

    Attributes:
        wrong: A short word for the rule broken, the column and a sentence, one each.
    """

    def __init__(self, wrong: Sequence[tuple[str, str, str]]) -> None:
        """Keep what is wrong; the message is the first sentence."""
        self.wrong = tuple(wrong)
        super().__init__(wrong[0][2])


@dataclass(frozen=True, slots=True)
class _Shape:
    """How the cells of a line make a row: the class, and the places of its cells by their use."""

    row: type[Row]
    own: tuple[int, ...]
    foreign: tuple[int, ...]
    needed: tuple[int, ...]


def columns(table: type[object]) -> tuple[Column, ...]:
    """The columns of a table in the order of its header; of one kind of its rows, its own."""
    return _COLUMNS[table]


def _columns(table: type[Row]) -> tuple[Column, ...]:
    """The columns of a table as its class says.

    Where the rows are of several kinds, those of each kind follow the ones that all share, and
    only the latter can be required.
    """
    found = [Column(f.name, **f.metadata) for f in fields(table)]
    for variant in VARIANTS.get(table, {}).values():
        shared = {c.name for c in found}
        found += [
            Column(f.name, **(dict(f.metadata) | {"required": False}))
            for f in fields(variant)
            if f.name not in shared
        ]
    return tuple(found)


def column_names(table: type[object]) -> list[str]:
    """The CSV header of a table, in order."""
    return [c.name for c in columns(table)]


def key_names(table: type[object]) -> list[str]:
    """The columns that together identify a row of the table."""
    return [c.name for c in columns(table) if c.key]


def table_of(row: Row) -> type[Row]:
    """The class that describes the table of a row."""
    return Support if isinstance(row, Support) else type(row)


def row_values(table: type[object], row: Row) -> dict[str, Any]:
    """What a row holds by column of its table; empty where a column is foreign to its kind."""
    return {c.name: getattr(row, c.name, c.empty) for c in columns(table)}


def make(table: type[R], cells: Sequence[Any]) -> R:
    """The row that holds these values, in the order of the table's columns.

    Raises:
        UnfitError: The kind is unknown, a number that must be there is missing, or a cell holds
            what the kind does not have.
    """
    at, shapes = _SHAPES[table]
    kind = "" if at is None else cells[at]
    if kind not in shapes:
        text = to_user("Problem", "{value!r} is not one of {allowed}")
        message = text.format(value=kind, allowed=", ".join(shapes))
        raise UnfitError([("enum", "kind", message)])
    shape = shapes[kind]
    wrong = [("empty", i, needed(kind)) for i in shape.needed if cells[i] is None]
    wrong += [("foreign", i, _foreign(kind)) for i in shape.foreign if cells[i] or cells[i] == 0]
    if wrong:
        names = column_names(table)
        raise UnfitError([(rule, names[i], message) for rule, i, message in wrong])
    return shape.row(*(cells[i] for i in shape.own))  # type: ignore[return-value]


def _shapes(table: type[Row]) -> tuple[int | None, Mapping[str, _Shape]]:
    """Where the kind of a row stands, if there are several, and what each kind is made of."""
    variants = VARIANTS.get(table)
    if variants is None:
        return None, {"": _shape(table, table)}
    shapes = {kind: _shape(table, variant) for kind, variant in variants.items()}
    return column_names(table).index("kind"), shapes


def _shape(table: type[Row], row: type[Row]) -> _Shape:
    places = {name: i for i, name in enumerate(column_names(table))}
    given = {f.name: places[f.name] for f in fields(row)}
    needed = tuple(places[c.name] for c in columns(row) if c.required and c.kind in _NUMBERS)
    foreign = tuple(i for name, i in places.items() if name not in given)
    own = tuple(given[f.name] for f in fields(row) if f.init)
    return _Shape(row, own, foreign, needed)


def needed(kind: str = "") -> str:
    """A sentence for an empty cell that must hold something, in a row of this kind."""
    match EvidenceKind(kind) if kind else None:
        case None:
            return to_user("Problem", "the cell must not be empty")
        case EvidenceKind.PASSAGE:
            return to_user("Problem", "a passage needs this cell")
        case EvidenceKind.CELL:
            return to_user("Problem", "a cell of a table needs this cell")
        case EvidenceKind.PAPERS:
            return to_user("Problem", "papers need this cell")
        case EvidenceKind.CITATION:
            return to_user("Problem", "a citation needs this cell")
        case EvidenceKind.DERIVATION:
            return to_user("Problem", "a derivation needs this cell")
        case _ as never:
            assert_never(never)


def _foreign(kind: str) -> str:
    """A sentence for a cell that a row of this kind does not have."""
    match EvidenceKind(kind):
        case EvidenceKind.PASSAGE:
            return to_user("Problem", "a passage has nothing in this column")
        case EvidenceKind.CELL:
            return to_user("Problem", "a cell of a table has nothing in this column")
        case EvidenceKind.PAPERS:
            return to_user("Problem", "papers have nothing in this column")
        case EvidenceKind.CITATION:
            return to_user("Problem", "a citation has nothing in this column")
        case EvidenceKind.DERIVATION:
            return to_user("Problem", "a derivation has nothing in this column")
        case _ as never:
            assert_never(never)


_COLUMNS: Mapping[type[object], tuple[Column, ...]] = {
    table: _columns(table)
    for shared in TABLES
    for table in (shared, *VARIANTS.get(shared, {}).values())
}
_SHAPES: Mapping[type[object], tuple[int | None, Mapping[str, _Shape]]] = {
    table: _shapes(table) for table in TABLES
}
