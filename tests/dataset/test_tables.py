"""Tables are read back as they were written, whatever the cells hold."""

from __future__ import annotations

import csv
import io
import math
from dataclasses import fields
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.dataset.columns import column_names, columns, key_names, row_values
from explorer.dataset.problems import DatasetError
from explorer.dataset.schema import (
    TABLES,
    VARIANTS,
    Crosswalk,
    Membership,
    Observation,
    Passage,
    Row,
)
from explorer.dataset.tables import cell, numbered, read_table, table_text

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = st.text(st.characters(exclude_categories=["Cs"])) | st.sampled_from(
    ['"', '""', ",", "\n", "\r", "\r\n", " ", "a,b", 'say "x"', "中国,\n“第一”", "'", ";", "#", "﻿"]
)
#: An item of a list holds no separator; a list of one empty item is the empty list.
ITEMS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters=";"), min_size=1)
CELLS: dict[str, st.SearchStrategy[Any]] = {
    "string": TEXTS,
    "year": st.from_regex(r"[0-9]{4}(-[0-9]{2}){0,2}", fullmatch=True) | st.just(""),
    "list": st.lists(ITEMS, max_size=4).map(tuple),
    "integer": st.integers(-(10**15) + 1, 10**15 - 1),
    "number": st.floats(allow_nan=False, allow_infinity=False)
    | st.integers(-(10**12), 10**12).map(float),
}


def rows_of(table: type[Row]) -> st.SearchStrategy[list[Row]]:
    rows = [_row_of(kind) for kind in VARIANTS.get(table, {"": table}).values()]
    return st.lists(st.one_of(rows), max_size=4)


def _row_of(kind: type[Row]) -> st.SearchStrategy[Row]:
    """A row with a number wherever one must be, and anything else elsewhere."""
    described = {c.name: c for c in columns(kind)}
    given = [described[f.name] for f in fields(kind) if f.init]
    cells = [
        st.none() | CELLS[c.kind] if c.empty is None and not c.required else CELLS[c.kind]
        for c in given
    ]
    return st.builds(kind, *cells)


TABLES_AND_ROWS = st.sampled_from(TABLES).flatmap(lambda t: st.tuples(st.just(t), rows_of(t)))


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tables") / "table.csv"


@given(TABLES_AND_ROWS)
def test_what_is_written_is_read(path: Path, case: tuple[type[Row], list[Row]]) -> None:
    table, rows = case
    path.write_bytes(table_text(table, rows).encode())
    assert read_table(table, path) == tuple(rows)


@given(TABLES_AND_ROWS)
def test_the_text_is_csv_that_others_read(case: tuple[type[Row], list[Row]]) -> None:
    table, rows = case
    text = table_text(table, rows)
    assert text.endswith("\n")
    parsed = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert parsed[0] == column_names(table)
    assert parsed[1:] == [[cell(v) for v in row_values(table, r).values()] for r in rows]


@given(TABLES_AND_ROWS)
def test_reading_and_writing_again_changes_no_byte(
    path: Path, case: tuple[type[Row], list[Row]]
) -> None:
    table, rows = case
    text = table_text(table, rows)
    path.write_bytes(text.encode())
    assert table_text(table, read_table(table, path)) == text


@given(rows_of(Crosswalk))
def test_the_number_of_a_row_is_the_line_on_which_it_begins(rows: list[Row]) -> None:
    lines = dict(enumerate(io.StringIO(table_text(Crosswalk, rows), newline=None), start=1))
    for number, row in numbered(Crosswalk, rows):
        written = table_text(Crosswalk, [row]).partition("\n")[2]
        begin = io.StringIO(written, newline=None).readline()
        assert lines[number] == begin


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (57.0, "57"),
        (-3.0, "-3"),
        (48.49, "48.49"),
        (0.1, "0.1"),
        (1.5e9, "1500000000"),
        (1e22, "1e+22"),
        (12, "12"),
        ((), ""),
        (("a", "b"), "a;b"),
        ("中国", "中国"),
    ],
)
def test_a_cell(value: object, text: str) -> None:
    assert cell(value) == text


def membership(path: Path, line: str) -> tuple[Membership, ...]:
    path.write_text(f"group_id,entity_id,since,until\nEU,FRA,1958,\n{line}\n")
    return read_table(Membership, path)


@pytest.mark.parametrize(
    ("line", "kind"),
    [("EU,GBR", "cells"), ("EU,GBR,1973,2020,x", "cells"), ("", "cells"), ('EU,"G"B,1,', "csv")],
)
def test_a_damaged_line_is_named(path: Path, line: str, kind: str) -> None:
    assert len(membership(path, "EU,GBR,1973,2020")) == 2
    with pytest.raises(DatasetError) as caught:
        membership(path, line)
    (problem,) = caught.value.problems
    assert (problem.kind, problem.file, problem.row) == (kind, "table.csv", 3)


@pytest.mark.parametrize(
    "text", ["x", "nan", "inf", "-inf", "1_0", " 1", "1 ", "+1", "1,5", "１", "1e999", "0x1", "--1"]
)
def test_what_is_no_number(path: Path, text: str) -> None:
    names = column_names(Observation)
    cells = ["" for _ in names]
    cells[names.index("value")] = f'"{text}"'
    path.write_text(",".join(names) + "\n" + ",".join(cells) + "\n", encoding="utf-8")
    with pytest.raises(DatasetError) as caught:
        read_table(Observation, path)
    (problem,) = caught.value.problems
    assert (problem.kind, problem.row, problem.column) == ("type", 2, "value")
    assert repr(text) in problem.message


@pytest.mark.parametrize(("text", "value"), [("1", 1.0), ("-0.5", -0.5), ("1e+22", 1e22)])
def test_what_is_a_number(path: Path, text: str, value: float) -> None:
    names = column_names(Observation)
    cells = ["" for _ in names]
    cells[names.index("value")] = text
    path.write_text(",".join(names) + "\n" + ",".join(cells) + "\n")
    (row,) = read_table(Observation, path)
    assert row.value == value
    assert math.isfinite(value)


def test_every_table_has_a_key_and_unique_columns() -> None:
    assert len({t.TABLE for t in TABLES}) == len(TABLES)
    for table in TABLES:
        names = column_names(table)
        assert len(set(names)) == len(names)
        assert set(key_names(table)) <= set(names)
        assert key_names(table)


def test_every_reference_leads_to_a_key() -> None:
    keys = {f"{t.TABLE}.{k}" for t in TABLES for k in key_names(t)}
    refers = {c.refers for t in TABLES for c in columns(t)} - {""}
    assert refers <= keys
    assert "observations.observation_id" in refers


def test_rows_cannot_be_changed() -> None:
    row = Membership("EU", "FRA", "1958", "")
    with pytest.raises(AttributeError):
        row.since = "1960"  # type: ignore[misc]
    passage = Passage("e", "o", "states", "d", 0, 1, "x", "", "", None, None)
    with pytest.raises(AttributeError):
        passage.kind = "citation"  # type: ignore[misc,assignment]
    assert Passage.__slots__
