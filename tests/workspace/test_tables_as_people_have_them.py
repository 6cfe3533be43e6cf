"""Tables of figures as people's programs write them: what they show comes in, or is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from explorer.dataset.problems import DatasetError
from explorer.workspace import imports
from explorer.workspace.file import Workspace
from explorer.workspace.passages import numeral, places
from tests.corpus.readers.test_meaning import strict

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from explorer.dataset.dataset import Dataset
    from explorer.workspace.imports import Brought

HEADER = ("technology", "entity", "indicator", "value", "unit", "period_start", "source_title",
          "source_url")  # fmt: skip
ROW = ("electric-batteries", "CHN", "high-impact-share", 62.5, "", "2024", "Own report",
       "https://example.org/x")  # fmt: skip


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "w.ctew") as opened:
        yield opened


def book(path: Path, *rows: tuple[Any, ...]) -> Path:
    made = openpyxl.Workbook()
    for row in (HEADER, *rows):
        made.active.append(row)
    made.save(path)
    return path


def changed(**cells: Any) -> tuple[Any, ...]:
    return tuple(cells.get(name, value) for name, value in zip(HEADER, ROW, strict=True))


def text(path: Path, *rows: tuple[Any, ...], delimiter: str = ",", encoding: str = "utf-8") -> Path:
    lines = [delimiter.join(map(str, row)) for row in (HEADER, *rows)]
    path.write_bytes("\n".join(lines).encode(encoding))
    return path


def values(brought: Brought) -> list[float | None]:
    return [o.value for o in brought.figures]


def test_a_percent_sign_that_is_only_shown(
    tmp_path: Path, workspace: Workspace, dataset: Dataset
) -> None:
    path = book(tmp_path / "b.xlsx", ROW, changed(entity="USA", value=0.125))
    made = openpyxl.load_workbook(path)
    made.active["D2"].number_format = '0.0"%"'
    made.active["D3"].number_format = "0.0%"
    made.save(path)
    assert values(imports.bring_in(workspace, dataset, path)) == [62.5, 12.5]


def test_hidden_rows_and_sheets_are_left_out_and_said(
    tmp_path: Path, workspace: Workspace, dataset: Dataset
) -> None:
    path = book(tmp_path / "b.xlsx", ROW, changed(entity="USA", value=99), changed(entity="IND"))
    made = openpyxl.load_workbook(path)
    made.active.row_dimensions[3].hidden = True
    made.create_sheet("Second")
    made.create_sheet("Secret", 0).sheet_state = "hidden"
    made.active = 1
    made.save(path)
    brought = imports.bring_in(workspace, dataset, path)
    assert [o.entity_id for o in brought.figures] == ["CHN", "IND"]
    assert any("1 hidden row " in n for n in brought.notices)
    assert any("Second" in n for n in brought.notices)


def test_a_sheet_that_states_too_small_a_range(
    tmp_path: Path, workspace: Workspace, dataset: Dataset
) -> None:
    import zipfile

    path = book(tmp_path / "b.xlsx", ROW, changed(entity="USA", value=12))
    short = tmp_path / "short.xlsx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(short, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                content = content.replace(b'<dimension ref="A1:H3"', b'<dimension ref="A1:H2"')
            new.writestr(name, content)
    assert values(imports.bring_in(workspace, dataset, short)) == [62.5, 12]


def test_a_strict_workbook(tmp_path: Path, workspace: Workspace, dataset: Dataset) -> None:
    path = book(tmp_path / "b.xlsx", ROW)
    path.write_bytes(strict(path.read_bytes()))
    assert values(imports.bring_in(workspace, dataset, path)) == [62.5]


@pytest.mark.parametrize(
    ("value", "delimiter", "read"),
    [("62,5", ";", 62.5), ("62.5", ";", 62.5), ("62.5%", ",", 62.5), ("62.5 %", ";", 62.5)],
)
def test_numbers_in_text(
    value: str,
    delimiter: str,
    read: float,
    tmp_path: Path,
    workspace: Workspace,
    dataset: Dataset,
) -> None:
    path = text(tmp_path / "t.csv", changed(value=value), delimiter=delimiter)
    assert values(imports.bring_in(workspace, dataset, path)) == [read]


def test_a_bound_beside_the_number(tmp_path: Path, workspace: Workspace, dataset: Dataset) -> None:
    path = text(tmp_path / "t.csv", changed(value="<5"))
    (figure,) = imports.bring_in(workspace, dataset, path).figures
    assert (figure.value, figure.comparator) == (5, "lt")


@pytest.mark.parametrize(
    ("cells", "sentence"),
    [
        ({"value": 625}, "625 percent is no share"),
        ({"value": -1}, "-1 percent is no share"),
        ({"indicator": "rank", "value": 0, "unit": "rank"}, "0 is no rank"),
        ({"indicator": "papers-analysed", "value": 1.5}, "1.5 is no whole number"),
        ({"indicator": "papers-analysed", "value": "5%"}, "is a percentage"),
    ],
)
def test_what_cannot_be_is_refused(
    cells: dict[str, Any], sentence: str, tmp_path: Path, workspace: Workspace, dataset: Dataset
) -> None:
    path = text(tmp_path / "t.csv", changed(**cells))
    with pytest.raises(DatasetError, match=sentence):
        imports.bring_in(workspace, dataset, path)


def test_a_number_that_may_be_two_is_asked(
    tmp_path: Path, workspace: Workspace, dataset: Dataset
) -> None:
    row = changed(indicator="papers-analysed", value="1.234")
    path = text(tmp_path / "t.csv", row, delimiter=";")
    with pytest.raises(DatasetError, match=r"may be 1234 or 1\.234"):
        imports.bring_in(workspace, dataset, path)


@pytest.mark.parametrize("encoding", ["gb18030", "big5", "utf-8", "utf-8-sig", "utf-16"])
def test_mostly_ascii_in_any_encoding(
    encoding: str, tmp_path: Path, workspace: Workspace, dataset: Dataset
) -> None:
    path = text(tmp_path / "t.csv", changed(entity="中國"), encoding=encoding)
    (figure,) = imports.bring_in(workspace, dataset, path).figures
    assert figure.entity_id == "CHN"


def test_a_table_of_other_things_gets_one_problem(
    tmp_path: Path, workspace: Workspace, dataset: Dataset
) -> None:
    path = tmp_path / "t.csv"
    ours = "technology,entity,indicator,"
    path.write_text(ours + ",".join(f"c{n}" for n in range(5000)) + "\n1\n", encoding="utf-8")
    with pytest.raises(DatasetError) as caught:
        imports.bring_in(workspace, dataset, path)
    assert len(str(caught.value)) < 2000
    assert "4999 more" in str(caught.value)


@pytest.mark.parametrize(
    ("held", "typed"),
    [
        ("super\u00adcon\u00adducting cable", "superconducting cable"),
        ("the quan\u200btum part", "the quantum part"),
        ("the e\ufb03cient \ufb01eld", "the efficient field"),
        ("占比为６２．５％", "占比为62.5%"),
    ],
)
def test_a_quote_is_found_as_search_finds_it(held: str, typed: str) -> None:
    document = f"Before. {held} After."
    assert [document[a:b] for a, b in places(document, typed)] == [held]


@pytest.mark.parametrize(
    ("quote", "value", "found"),
    [
        ("另计98\u202f765篇", 98765, "98\u202f765"),
        ("另计98\u202f765篇", 765, None),
        ("of 98 765 papers", 765, None),
        ("in 2018 345 papers", 345, "345"),
    ],
)
def test_no_number_is_taken_out_of_another(quote: str, value: float, found: str | None) -> None:
    at = numeral(quote, [value], percent=False)
    assert (quote[at[0] : at[1]] if at else None) == found
