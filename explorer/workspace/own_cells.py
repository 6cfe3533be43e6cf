"""The user's own rows as the cells of a workspace file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from explorer.corpus.documents import digest
from explorer.dataset.columns import columns, row_values, table_of
from explorer.dataset.evidence import Support
from explorer.dataset.schema import (
    Document,
    Entity,
    Indicator,
    Node,
    Observation,
    Report,
    Section,
    Taxonomy,
    Topic,
)
from explorer.workspace import rows
from explorer.workspace.store import dump

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from explorer.workspace.rows import Value


#: What tables of the user's bring with them besides figures.
Thing = Topic | Entity | Indicator | Taxonomy | Node

#: What is kept as the row of a table of the same name.
OwnRow = Document | Report | Observation | Support | Thing

#: A stretch of a document that is a page; its other stretches say what the words are.
_PAGE = "page"


def numeral_id(document_id: str, start: int) -> str:
    """The key of a numeral that was set aside."""
    return f"{document_id}:{start}"


def parts_of(row: Mapping[str, Any]) -> tuple[tuple[Section, ...], tuple[int, ...]]:
    """What the parts of a document are, and where its pages begin."""
    every = row["sections"]
    sections = tuple(Section(row["document_id"], *p) for p in every if p[2] != _PAGE)
    return sections, tuple(start for start, _, kind in every if kind == _PAGE)


def with_text(text: str, sections: Sequence[Section], pages: Sequence[int]) -> dict[str, Value]:
    """The cells of a document that say what its text is, and where its pages lie."""
    parts = [[s.start, s.end, s.kind] for s in sections]
    if not parts and text:
        parts = [[0, len(text), "body"]]
    ends = [*pages[1:], len(text)]
    parts += [[start, end, _PAGE] for start, end in zip(pages, ends, strict=False)]
    return {"text_sha256": digest(text.encode()), "sections": dump(parts)}


def cells_of(row: OwnRow) -> dict[str, Value]:
    """The columns of a row but for its key, as SQLite keeps them."""
    table = table_of(row)
    kept = rows.COLUMNS[table.TABLE]
    cells: dict[str, Value] = {}
    for c, value in zip(columns(table), row_values(table, row).values(), strict=True):
        if c.name not in kept or c.name == rows.KEYS[table.TABLE]:
            continue
        if isinstance(value, tuple):
            cells[c.name] = dump(list(value))
        elif c.kind == "number" and value is not None:
            cells[c.name] = float(value)
        else:  # a member of our enumerations is kept as its text
            cells[c.name] = str(value) if isinstance(value, str) else value
    return cells
