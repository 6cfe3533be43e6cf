"""What a workspace keeps of each thing: the columns, their order, and what a cell may hold."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from explorer.workspace import rows
from explorer.workspace.rows import CHECKSUM, Unsound
from tests import golden

FOLDER = Path(__file__).parent / "golden"

#: What is kept of a table whose figures stay on disk.
OF_TABLE: dict[str, list[list[object]]] = {
    "topic": [["t", 1]],
    "entity": [["e", 1]],
    "other": [["e", 0]],
    "indicator": [["i", 1]],
    "report": [["r", 1]],
    "period": [["2020", "2021"]],
    "estimate": [[True, 1]],
    "both": [[0, 0, 1]],
    "note": [[-1]],
}
#: A sound cell of each kind, by who reads it, as SQLite keeps it; and what it says.
CELLS: dict[str, tuple[object, object]] = {
    "_text": ("text", "text"),
    "_integer": (7, 7),
    "_integer_or_none": (None, None),
    "_number_or_none": (2.5, 2.5),
    "_content": ('{"type":"note","text":"电"}', {"type": "note", "text": "电"}),
    "_front": ('{"to":"all"}', '{"to":"all"}'),
    "_words": ('["a","b"]', ("a", "b")),
    "_sections": ('[[0,8,"body"],[8,9,"page"]]', ((0, 8, "body"), (8, 9, "page"))),
    "_pack": (
        '{"title":"t","version":"1","now":["a","b"],"before":[],"rows":{}}',
        '{"title":"t","version":"1","now":["a","b"],"before":[],"rows":{}}',
    ),
    "_of_view": ('{"selection":{}}', {"selection": {}}),
    "_of_table": (json.dumps(OF_TABLE), OF_TABLE),
    "_changes": (
        '[["notes","n",{"text":"x","position":1}],["pins","p",null]]',
        [("notes", "n", {"text": "x", "position": 1}), ("pins", "p", None)],
    ),
}
#: Cells that nobody writes, by who reads them.
WRONG: dict[str, list[object]] = {
    "_text": [None, 1, b"x"],
    "_integer": [None, "1", 1.5],
    "_integer_or_none": ["", "1", 1.5],
    "_number_or_none": ["", "1", b"1"],
    "_content": [None, "", "[]", "{}", '{"type":""}', '{"type":1}', "{", "[" * 100_000],
    "_front": [None, "[]", "1", "{"],
    "_words": [None, "", "{}", "[1]", '"a"'],
    "_sections": [None, "{}", "[1]", "[[0,8]]", '[[0,8,"a","b"]]', '[["0",8,"body"]]', "[[0,8,1]]"],
    "_pack": [
        None, "", "[]", "{}", '{"title":"t","version":"1","now":["a"],"before":[],"rows":{}}',
        '{"title":"t","version":"1","now":["a","b"],"before":[1],"rows":{}}',
        '{"title":"t","version":"1","now":["a","b"],"before":[],"rows":[]}',
    ],
    "_of_view": [None, "", "[]", "{}", '{"selection":[]}', "{"],
    "_of_table": [
        None, "", "[]", "{}", "{", json.dumps({**OF_TABLE, "more": []}),
        *(json.dumps({**OF_TABLE, name: wrong}) for name in ("topic", "both", "note")
          for wrong in ({}, [1], [["a"]], [["a", "b"]], [[1, 2]])),
    ],
    "_changes": [
        None, "{}", "[1]", '[["notes","n"]]', '[["nothing","n",null]]', '[[1,"n",null]]',
        '[["notes",1,null]]', '[["notes","n",1]]', '[["notes","n",{"luck":1}]]',
        '[["notes","n",{"text":[]}]]', '[["notes","n",{"text":{}}]]',
        '[["notes","n",{"text":true}]]',
    ],
}  # fmt: skip


def reader(table: str, column: str) -> str:
    name: str = rows.COLUMNS[table][column].__name__  # type: ignore[attr-defined]
    return name


def stored(table: str) -> dict[str, Any]:
    """A row of a table as it is kept."""
    cells = {c: CELLS[reader(table, c)][0] for c in rows.COLUMNS[table]}
    if table == "texts":
        return {"sha256": rows.digest(b"text"), "text": "text"}
    return cells | {CHECKSUM: rows.checksum(table, cells)}


@pytest.mark.parametrize("table", sorted(rows.COLUMNS))
def test_columns_their_order_and_the_checksum_are_those_of_files_that_are_there(table: str) -> None:
    """The checksum goes by the order: a row written yesterday is sound tomorrow."""
    columns = ", ".join(f"{c} {reader(table, c)[1:]}" for c in rows.COLUMNS[table])
    lines = [columns, f"named by {rows.NAMES[table]}, since {rows.SINCE.get(table, 1)}"]
    lines.append(f"edited by {rows.KEYS.get(table)}")
    if table != "texts":
        lines.append(f"{CHECKSUM} {stored(table)[CHECKSUM]}")
    golden.check(FOLDER / "columns.txt", table, lines)


@pytest.mark.parametrize("table", sorted(rows.COLUMNS))
def test_a_row_says_what_was_written(table: str) -> None:
    row = stored(table)
    wanted = {c: CELLS[reader(table, c)][1] for c in rows.COLUMNS[table]}
    assert rows.sound(table, row) == (wanted if table != "texts" else row)
    assert rows.whole(table, row) == {c: row[c] for c in rows.COLUMNS[table]}
    # A row from before there were checksums, or this column, has none to be compared.
    if table != "texts":
        del row[CHECKSUM]
        assert rows.sound(table, row) == wanted
        last = [*rows.COLUMNS[table]][-1]
        del row[last], wanted[last]
        assert rows.sound(table, row) == wanted


@pytest.mark.parametrize("table", sorted(rows.COLUMNS))
def test_another_cell_in_any_column_is_seen(table: str) -> None:
    for column in rows.COLUMNS[table]:
        row = stored(table)
        row[column] = f"{row[column]} "
        with pytest.raises(Unsound):
            rows.whole(table, row)


SAID = {
    "pins": "a pin is not as it was written",
    "notes": "a note is not as it was written",
    "briefings": "a title page of a briefing is not as it was written",
    "blocks": "a block of a briefing is not as it was written",
    "houses": "a house template is not as it was written",
    "packs": "what came with a pack is not as it was written",
    "views": "a saved view is not as it was written",
    "large_tables": "a large table is not as it was written",
    "texts": "the text of a document is not as it was written",
    "history": "a step of the history is not as it was written",
    "cursor": "the place in the history is not as it was written",
}


@pytest.mark.parametrize("table", sorted(rows.COLUMNS))
def test_what_no_cell_can_hold_is_said_of_the_row(table: str) -> None:
    """Though the checksum is right: it was written so, by whatever program."""
    for column in rows.COLUMNS[table]:
        for cell in WRONG[reader(table, column)]:
            if table == "texts" and type(cell) is not str:
                continue
            row = stored(table) | {column: cell}
            if table != "texts":
                del row[CHECKSUM]
            with pytest.raises(Unsound) as caught:
                rows.sound(table, row)
            said = SAID.get(table, "a figure or source of your own is not as it was written")
            assert str(caught.value) == said, (column, cell)


def test_the_number_sqlite_gives_back_is_the_number_that_was_kept() -> None:
    cells = stored("observations")
    one, other = ({**cells, "value": v, "base": v} for v in (5, 5.0))
    assert rows.checksum("observations", one) == rows.checksum("observations", other)
    half = {**cells, "value": 5.5, "base": 5}
    assert rows.checksum("observations", half) != rows.checksum("observations", one)
    with pytest.raises(ValueError, match=r"^$"):
        rows.checksum("observations", {**cells, "value": b"5"})


def test_a_checksum_is_of_its_table() -> None:
    cells = {"shape": "a", "content": "b", "made": "c"}
    other = {"part": "a", "name": "b", "content": "c", "made": ""}
    assert rows.checksum("mappings", cells) != rows.checksum("houses", other)
    assert -(2**63) <= rows.checksum("mappings", cells) < 2**63


def test_what_a_step_of_long_ago_did_not_know_of_is_empty() -> None:
    cells = {"evidence_id": "e", "quote": "q"}
    wanted = {"sheet": "", "row": None, "column": "", **cells}
    assert rows.complete("evidence", cells) == wanted
    assert rows.complete("evidence", {**cells, "row": 3})["row"] == 3
    assert rows.complete("briefings", {"id": "b"}) == {"front": "", "id": "b"}
    assert rows.complete("notes", {"id": "n"}) == {"id": "n"}


def test_bytes_that_are_no_text_are_no_text() -> None:
    assert rows.decoded("电池".encode()) == "电池"
    assert rows.decoded(b"\xff") == b"\xff"
