"""What every row of a workspace must be like: checked, by one function, whenever it is read.

A row carries a checksum of its other cells. SQLite finds what breaks the structure of its file;
a flipped bit within a text or a number it hands out like any other.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from hashlib import blake2b
from typing import Any, Final

from explorer.corpus.documents import digest
from explorer.dataset.columns import columns
from explorer.dataset.schema import (
    Document,
    Entity,
    Indicator,
    Node,
    Observation,
    Rendering,
    Report,
    Row,
    Support,
    Taxonomy,
    Topic,
)
from explorer.files import from_json
from explorer.words import to_user

Value = str | int | float | None
#: Reads what a cell holds; ValueError if it can be no such thing.
Reader = Callable[[object], Any]

#: The column of every table but ``texts``, whose rows are named by the digest of what they hold.
CHECKSUM: Final = "checksum"

#: The tables that edits may change, with the column that names a row.
KEYS: Final = {
    "pins": "id",
    "notes": "id",
    "briefings": "id",
    "blocks": "id",
    "documents": "document_id",
    "reports": "report_id",
    "observations": "observation_id",
    "evidence": "evidence_id",
    "technologies": "technology_id",
    "entities": "entity_id",
    "indicators": "indicator_id",
    "taxonomies": "taxonomy_id",
    "taxonomy_nodes": "node_id",
    "mappings": "shape",
    "marks": "thing_id",
    "renderings": "rendering_id",
    "houses": "part",
    "views": "id",
    "numerals": "numeral_id",
    "packs": "name",
    "large_tables": "document_id",
}
#: Every table, with the column that names a row.
NAMES: Final = {**KEYS, "texts": "sha256", "history": "step", "cursor": "one"}
#: The version of the file from which on a table is there, if that is not the first.
SINCE: Final = (
    dict.fromkeys(
        ("technologies", "entities", "indicators", "taxonomies", "taxonomy_nodes", "mappings"), 3
    )
    | {"marks": 4, "renderings": 4, "numerals": 5}
    | {"houses": 6}
    | {"packs": 7}
    | {"views": 8, "large_tables": 9}
)

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


class Unsound(Exception):
    """A row is not as it was written; the message is a clause that says which."""


def decoded(raw: bytes) -> str | bytes:
    """A text of the file; bytes, which no cell may hold, if it is not UTF-8."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw


# ------------------------------------------------------------------------------ what cells hold


def _text(cell: object) -> str:
    if type(cell) is not str:
        raise ValueError
    return cell


def _integer(cell: object) -> int:
    if type(cell) is not int:
        raise ValueError
    return cell


def _integer_or_none(cell: object) -> int | None:
    return None if cell is None else _integer(cell)


def _number_or_none(cell: object) -> int | float | None:
    if cell is not None and type(cell) is not int and type(cell) is not float:
        raise ValueError
    return cell


def _json(cell: object) -> Any:
    return from_json(_text(cell))


def _content(cell: object) -> dict[str, Any]:
    found = _json(cell)
    if type(found) is not dict or type(found.get("type")) is not str or not found["type"]:
        raise ValueError
    return found


def _of_view(cell: object) -> dict[str, Any]:
    found = _json(cell)
    if type(found) is not dict or type(found.get("selection")) is not dict:
        raise ValueError
    return found


def _front(cell: object) -> str:
    text = _text(cell)
    if text and type(_json(text)) is not dict:
        raise ValueError
    return text


def _words(cell: object) -> tuple[str, ...]:
    found = _json(cell)
    if type(found) is not list or any(type(word) is not str for word in found):
        raise ValueError
    return tuple(found)


def _sections(cell: object) -> tuple[tuple[int, int, str], ...]:
    found = _json(cell)
    if type(found) is not list:
        raise ValueError
    for part in found:
        if type(part) is not list or [type(x) for x in part] != [int, int, str]:
            raise ValueError
    return tuple((start, end, kind) for start, end, kind in found)


def _pack(cell: object) -> str:
    text = _text(cell)
    found = _json(text)
    if type(found) is not dict or found.keys() != {"title", "version", "now", "before", "rows"}:
        raise ValueError
    copies, tables = [found["now"], *found["before"]], found["rows"]
    if any(type(c) is not list or [type(x) for x in c] != [str, str] for c in copies):
        raise ValueError
    if type(tables) is not dict or any(type(names) is not dict for names in tables.values()):
        raise ValueError
    return text


#: What is kept of a table whose figures stay on disk, and what stands in each row of it.
_OF_TABLE: Final[Mapping[str, tuple[type, ...]]] = {
    "topic": (str, int),
    "entity": (str, int),
    "other": (str, int),
    "indicator": (str, int),
    "report": (str, int),
    "period": (str, str),
    "estimate": (bool, int),
    "both": (int, int, int),
    "note": (int,),
    "sheet": (str,),
}
#: What only a table has that is a sheet among others.
_OF_SHEET: Final = {"sheet"}


def _of_table(cell: object) -> dict[str, list[list[Any]]]:
    found = _json(cell)
    if type(found) is not dict or found.keys() | _OF_SHEET != _OF_TABLE.keys():
        raise ValueError
    for name, rows in found.items():
        if type(rows) is not list or (name in _OF_SHEET and len(rows) != 1):
            raise ValueError
        for row in rows:
            if type(row) is not list or tuple(type(x) for x in row) != _OF_TABLE[name]:
                raise ValueError
    return found


def _changes(cell: object) -> list[tuple[str, str, dict[str, Value] | None]]:
    found = _json(cell)
    if type(found) is not list:
        raise ValueError
    return [_change(change) for change in found]


def _change(change: object) -> tuple[str, str, dict[str, Value] | None]:
    if type(change) is not list or len(change) != 3:
        raise ValueError
    table, key, cells = change
    if type(table) is not str or table not in KEYS or type(key) is not str:
        raise ValueError
    if cells is not None:
        if type(cells) is not dict or not cells.keys() <= COLUMNS[table].keys():
            raise ValueError
        if any(type(cell) in (list, dict, bool) for cell in cells.values()):
            raise ValueError
    return table, key, cells


_OF_DATASET: Final[Mapping[str, Reader]] = {
    "string": _text,
    "year": _text,
    "list": _words,
    "integer": _integer_or_none,
    "number": _number_or_none,
}


#: Columns of the dataset that no workspace keeps: an own figure is put into Chinese by rules.
#: An own entity has no shape of its own in charts.
COMPOSED: Final = frozenset({"statement_zh_hans", "statement_zh_hant", "shape"})


def _like(table: type[Row]) -> dict[str, Reader]:
    return {c.name: _OF_DATASET[c.kind] for c in columns(table) if c.name not in COMPOSED}


def _texts(names: str) -> dict[str, Reader]:
    return dict.fromkeys(names.split(), _text)


#: The columns of each table but for the checksum, in the order it is made of, and what they hold.
COLUMNS: Final[Mapping[str, Mapping[str, Reader]]] = {
    "pins": _texts("id") | {"position": _integer, "content": _content} | _texts("title created"),
    "notes": _texts("id") | {"position": _integer} | _texts("text about created changed"),
    "briefings": _texts("id")
    | {"position": _integer}
    | _texts("title subtitle")
    | {"authors": _words}
    | _texts("date language dataset_version template created")
    | {"front": _front},
    "blocks": _texts("id briefing_id") | {"position": _integer, "content": _content},
    "documents": _like(Document) | _texts("text_sha256") | {"sections": _sections},
    "reports": _like(Report),
    "observations": _like(Observation),
    "evidence": _like(Support),
    "technologies": _like(Topic),
    "entities": _like(Entity),
    "indicators": _like(Indicator),
    "taxonomies": _like(Taxonomy),
    "taxonomy_nodes": _like(Node),
    "mappings": _texts("shape content made"),
    "marks": _texts("thing_id level"),
    "renderings": _texts("rendering_id") | _like(Rendering),
    "numerals": _texts("numeral_id document_id")
    | {"start": _integer, "end": _integer}
    | _texts("text numeral_class reason"),
    "houses": _texts("part name content made"),
    "packs": _texts("name") | {"content": _pack} | _texts("made"),
    "views": _texts("id")
    | {"position": _integer}
    | _texts("title")
    | {"content": _of_view}
    | _texts("picture created"),
    "large_tables": _texts("document_id figures_sha256 cells_sha256")
    | {"figures": _integer, "content": _of_table},
    "texts": _texts("sha256 text"),
    "history": {"step": _integer}
    | _texts("name made")
    | {"forward": _changes, "backward": _changes},
    "cursor": {"one": _integer, "step": _integer, "total": _integer},
}


# ------------------------------------------------------------------------------------ the check


def checksum(table: str, cells: Mapping[str, object]) -> int:
    """Eight bytes that tell the cells of a row from any others.

    Raises:
        ValueError: A cell holds what no column does.
    """
    # A file of an older version has fewer columns.
    held = [_plain(cells[column]) for column in COLUMNS[table] if column in cells]
    try:
        written = _encode([table, *held]).encode()
    except TypeError:
        raise ValueError from None
    return int.from_bytes(blake2b(written, digest_size=8).digest(), "big", signed=True)


def _plain(cell: object) -> object:
    """SQLite keeps a whole number as it likes, and gives 5 back as 5.0 where it may."""
    return int(cell) if type(cell) is float and cell.is_integer() else cell


def whole(table: str, stored: Mapping[str, Any]) -> dict[str, Value]:
    """The cells of a row as they are kept, without the checksum.

    Raises:
        Unsound: They are not those that were written.
    """
    try:
        cells = {column: stored[column] for column in COLUMNS[table] if column in stored}
        if table == "texts":
            right = digest(_text(cells["text"]).encode()) == cells["sha256"]
        else:
            right = CHECKSUM not in stored or checksum(table, cells) == stored[CHECKSUM]
    except (KeyError, ValueError):
        right = False
    if not right:
        raise _unsound(table)
    return cells


def sound(table: str, stored: Mapping[str, Any]) -> dict[str, Any]:
    """What a row says: its cells, with what is kept as JSON read.

    Raises:
        Unsound: It is not as it was written, or says nothing that such a row can.
    """
    cells = whole(table, stored)
    try:
        return {column: COLUMNS[table][column](cell) for column, cell in cells.items()}
    except ValueError:
        raise _unsound(table) from None


#: What cells hold that a table has got since, in rows of steps from before.
_SINCE_THEN: Final[Mapping[str, Mapping[str, Value]]] = {
    "evidence": {"sheet": "", "row": None, "column": ""},
    "briefings": {"front": ""},
}


def complete(table: str, cells: Mapping[str, Value]) -> Mapping[str, Value]:
    """All cells of a row that is added, also those that its step did not know of."""
    return {**_SINCE_THEN.get(table, {}), **cells}


def _unsound(table: str) -> Unsound:
    named = {
        "pins": to_user("Workspace", "a pin is not as it was written"),
        "notes": to_user("Workspace", "a note is not as it was written"),
        "briefings": to_user("Workspace", "a title page of a briefing is not as it was written"),
        "blocks": to_user("Workspace", "a block of a briefing is not as it was written"),
        "houses": to_user("Workspace", "a house template is not as it was written"),
        "packs": to_user("Workspace", "what came with a pack is not as it was written"),
        "views": to_user("Workspace", "a saved view is not as it was written"),
        "large_tables": to_user("Workspace", "a large table is not as it was written"),
        "texts": to_user("Workspace", "the text of a document is not as it was written"),
        "history": to_user("Workspace", "a step of the history is not as it was written"),
        "cursor": to_user("Workspace", "the place in the history is not as it was written"),
    }
    return Unsound(
        named.get(table)
        or to_user("Workspace", "a figure or source of your own is not as it was written")
    )
