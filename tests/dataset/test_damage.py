"""A package whose files are missing, damaged or changed says so in one sentence for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from explorer.dataset.package import load
from explorer.dataset.problems import DatasetError, Problem
from explorer.dataset.schema import Entity, Membership, NumeralRow, Report
from explorer.dataset.validate import seal_problems

if TYPE_CHECKING:
    from collections.abc import Callable

STRUCTURE: list[tuple[str, str, Callable[[bytes], bytes]]] = [
    (
        "header",
        "the header must be group_id,entity_id,since,until",
        lambda b: b.replace(b"until", b"to"),
    ),
    ("header", "the header must be", lambda b: b""),
    ("header", "the header must be", lambda b: b"\xef\xbb\xbf" + b),
    ("cells", "3 cells where the header has 4", lambda b: b.replace(b"FRA,1958,", b"FRA,1958")),
    ("cells", "0 cells where the header has 4", lambda b: b.replace(b"\nEU,FRA", b"\n\nEU,FRA")),
    ("encoding", "is not UTF-8", lambda b: b + b"\xff"),
    ("csv", "is not CSV", lambda b: b.replace(b"EU,FRA", b'EU,"FRA" x')),
]


@pytest.mark.parametrize(("kind", "words", "damage"), STRUCTURE)
def test_a_damaged_table(
    package: Any, kind: str, words: str, damage: Callable[[bytes], bytes]
) -> None:
    path = package.file(Membership)
    path.write_bytes(damage(path.read_bytes()))
    (found,) = package.problems()
    assert (found.kind, found.file) == (kind, "group_members.csv")
    assert words in found.message
    assert found.row == {"header": 1, "cells": 2, "encoding": 0, "csv": 2}[kind]


def test_a_missing_table_and_a_folder_that_is_none(package: Any) -> None:
    path = package.file(Membership)
    path.unlink()
    assert [(p.kind, p.file) for p in package.problems()] == [("missing", "group_members.csv")]
    path.mkdir()
    assert [(p.kind, p.file) for p in package.problems()] == [("unreadable", "group_members.csv")]


def test_every_damaged_table_is_named(package: Any) -> None:
    for table in (Entity, Report, NumeralRow):
        package.file(table).write_text("x\n")
    found = package.problems()
    assert [p.file for p in found] == ["reports.csv", "entities.csv", "numerals.csv"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "is not JSON"),
        ("[]", "has no list of resources"),
        ("{}", "has no list of resources"),
        ('{"resources": [1]}', "has no list of resources"),
    ],
)
def test_a_damaged_descriptor(package: Any, text: str, words: str) -> None:
    (package.folder / "datapackage.json").write_text(text)
    (found,) = package.problems()
    assert (found.kind, found.file) == ("descriptor", "datapackage.json")
    assert words in found.message


def test_a_folder_without_descriptor(package: Any) -> None:
    (package.folder / "datapackage.json").unlink()
    (found,) = package.problems()
    assert found.kind == "missing"
    assert f"{package.folder} is not a data package" in found.message


def test_a_table_changed_after_it_was_sealed(package: Any) -> None:
    package.change(Report, 0, title="Another title")
    assert package.problems() == []
    (found,) = seal_problems(package.folder)
    assert (found.kind, found.file) == ("changed-table", "reports.csv")


@pytest.mark.parametrize(("kind", "words", "damage"), STRUCTURE)
def test_load_says_what_the_validator_says(
    package: Any, kind: str, words: str, damage: Callable[[bytes], bytes]
) -> None:
    path = package.file(Membership)
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(DatasetError) as caught:
        load(package.folder)
    assert list(caught.value.problems) == package.problems()


def test_load_refuses_what_was_changed_after_sealing(package: Any) -> None:
    package.change(Report, 0, title="Another title")
    with pytest.raises(
        DatasetError, match=r"^reports\.csv: the file is not the one recorded"
    ) as caught:
        load(package.folder)
    assert [p.kind for p in caught.value.problems] == ["changed-table"]


def test_load_names_every_damaged_table(package: Any) -> None:
    package.file(Entity).write_text("x\n")
    package.file(Report).unlink()
    package.change(NumeralRow, 0, reason="new")
    with pytest.raises(DatasetError, match=r"and 2 more problems") as caught:
        load(package.folder)
    found = {p.file: p.kind for p in caught.value.problems}
    assert found == {
        "reports.csv": "missing",
        "entities.csv": "header",
        "numerals.csv": "changed-table",
    }


@pytest.mark.parametrize("name", ["datapackage.json", "observations.csv", "documents.csv"])
def test_load_without_one_of_its_files(package: Any, name: str) -> None:
    (package.folder / name).unlink()
    with pytest.raises(DatasetError, match=name) as caught:
        load(package.folder)
    assert caught.value.problems[0].kind == "missing"


def test_a_problem_as_a_line() -> None:
    assert str(Problem("x", "a.csv", 3, "unit", "It is wrong.")) == (
        "a.csv, line 3, column unit: It is wrong."
    )
    assert str(Problem("x", "a.csv", 0, "", "It is wrong.")) == "a.csv: It is wrong."
