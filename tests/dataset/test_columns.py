"""What the tables of the dataset are made of: columns, what a cell may hold, kinds of rows."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from explorer.dataset import vocabulary
from explorer.dataset.columns import (
    UnfitError,
    column_names,
    columns,
    key_names,
    make,
    needed,
    row_values,
    table_of,
)
from explorer.dataset.roles import PARTS, Roles
from explorer.dataset.schema import (
    TABLES,
    VARIANTS,
    Cell,
    Citation,
    Comparator,
    Derivation,
    EvidenceKind,
    Papers,
    Passage,
    Report,
    Row,
    Status,
    Support,
)
from tests import golden

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.dataset.dataset import Dataset

FOLDER = Path(__file__).parent / "golden"


def described(table: type[Row]) -> Iterator[str]:
    for c in columns(table):
        marks = ["key"] * c.key + ["required"] * c.required
        more = [c.kind, *marks, *([f"one of {', '.join(c.enum)}"] if c.enum else [])]
        yield f"{c.name}: {'; '.join(more)}{f'; of {c.refers}' if c.refers else ''}"


@pytest.mark.parametrize("table", TABLES, ids=lambda t: t.TABLE)
def test_columns_are_those_of_packages_that_are_there(table: type[Row]) -> None:
    golden.check(FOLDER / "columns.txt", table.TABLE, described(table))
    for variant in VARIANTS.get(table, {}).values():
        golden.check(
            FOLDER / "columns.txt", f"{table.TABLE}: {variant.__name__}", described(variant)
        )


@pytest.mark.parametrize("name", sorted(n for n in vars(vocabulary) if n.isupper()))
def test_closed_lists_and_their_order_are_as_accepted(name: str) -> None:
    held = getattr(vocabulary, name)
    every = sorted(held) if isinstance(held, frozenset) else held
    golden.check(FOLDER / "columns.txt", name, every)


def test_the_order_of_kinds_is_that_of_their_weight() -> None:
    assert [*Status] == ["measured", "estimate", "plan", "projection", "opinion"]
    assert [*EvidenceKind] == ["passage", "cell", "papers", "citation", "derivation"]
    assert [*Comparator] == ["eq", "approx", "ge", "gt", "le", "lt"]


def test_parts_are_played_by_as_many_as_accepted() -> None:
    lines = [f"{n}: {p.refers}, {p.least} to {p.most or 'any'}" for n, p in PARTS.items()]
    golden.check(FOLDER / "columns.txt", "parts that are played", lines)


def test_what_plays_a_part_is_in_the_order_of_its_place() -> None:
    rows = [("rivals", 2, "USA"), ("main_list", 1, "list"), ("rivals", 1, "CHN"),
            ("world", 1, "WLD"), ("luck", 1, "x")]  # fmt: skip
    found = Roles.of(rows)
    assert (found.rivals, found.main_list, found.world) == (("CHN", "USA"), "list", "WLD")
    assert (found.presets, found.share) == ((), "")
    # Where two say who it is the last one counts, and the check says so.
    assert Roles.of([("share", 1, "a"), ("share", 2, "b")]).share == "b"


# ------------------------------------------------------------------------------- rows and cells

EVIDENCE: dict[str, Support] = {
    "passage": Passage("e", "o", "states", "d", 0, 1, "q", "", "", 0, 1),
    "cell": Cell("e", "o", "states", "d", "q", "sheet", 3, "B"),
    "citation": Citation("e", "o", "states", "t", "p", "u", "primary", ""),
    "derivation": Derivation("e", "o", "states", "rule", ("a", "b")),
    "papers": Papers("e", "o", "states", "rule"),
}
THIS = {
    "passage": "a passage", "cell": "a cell of a table", "papers": "papers",
    "citation": "a citation", "derivation": "a derivation",
}  # fmt: skip


@pytest.mark.parametrize("kind", sorted(EVIDENCE))
def test_a_row_of_a_kind_is_made_of_its_cells(kind: str) -> None:
    row = EVIDENCE[kind]
    values = row_values(Support, row)
    assert list(values) == column_names(Support)
    assert (values["kind"], row.kind, table_of(row)) == (kind, kind, Support)
    assert make(Support, list(values.values())) == row
    own = {f.name for f in fields(row)}
    for c in columns(Support):
        assert (values[c.name] == c.empty) or c.name in own


@pytest.mark.parametrize("kind", sorted(EVIDENCE))
def test_what_a_kind_does_not_have_is_refused(kind: str) -> None:
    row = EVIDENCE[kind]
    have = "have" if kind == "papers" else "has"
    own = {f.name for f in fields(row)}
    for c in columns(Support):
        if c.name in own:
            continue
        filled: Any = {"list": ("x",), "integer": 0, "number": 0.0}.get(c.kind, "x")
        cells = row_values(Support, row) | {c.name: filled}
        with pytest.raises(UnfitError) as caught:
            make(Support, list(cells.values()))
        said = f"{THIS[kind]} {have} nothing in this column"
        assert caught.value.wrong == (("foreign", c.name, said),)
        assert str(caught.value) == said


@pytest.mark.parametrize("kind", sorted(EVIDENCE))
def test_a_number_that_a_kind_needs_must_be_there(kind: str) -> None:
    row = EVIDENCE[kind]
    said = f"{THIS[kind]} {'need' if kind == 'papers' else 'needs'} this cell"
    assert needed(kind) == said
    numbers = [c.name for c in columns(type(row)) if c.required and c.kind == "integer"]
    wanted = {"passage": ["start", "end"], "cell": ["row"]}.get(kind, [])
    assert numbers == wanted
    cells = row_values(Support, row) | dict.fromkeys(numbers)
    if not numbers:
        assert make(Support, list(cells.values())) == row
        return
    with pytest.raises(UnfitError) as caught:
        make(Support, list(cells.values()))
    assert sorted(caught.value.wrong) == sorted(("empty", n, said) for n in numbers)


def test_a_kind_that_is_none_is_named_with_those_there_are() -> None:
    cells = row_values(Support, EVIDENCE["papers"]) | {"kind": "rumour"}
    with pytest.raises(UnfitError) as caught:
        make(Support, list(cells.values()))
    said = "'rumour' is not one of passage, citation, derivation, cell, papers"
    assert caught.value.wrong == (("enum", "kind", said),)
    assert needed() == "the cell must not be empty"


def test_every_bundled_row_is_made_again_of_its_cells(dataset: Dataset) -> None:
    for table in TABLES:
        for row in dataset.rows(table)[:50]:
            assert table_of(row) is table
            assert make(table, list(row_values(table, row).values())) == row
    assert key_names(Report) == ["report_id"]
