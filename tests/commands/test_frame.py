"""``ctexplorer data frame`` as a user calls it: the figures as one flat table."""

from __future__ import annotations

import contextlib
import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb
import openpyxl
import pytest

from explorer.cli import main
from explorer.commands import frame as command
from explorer.dataset import frame
from explorer.dataset.columns import column_names
from explorer.dataset.frame import FIRST, NAMES, pages
from explorer.dataset.schema import Citation, Derivation, Observation, Passage
from explorer.sql import quoted
from explorer.workspace.file import Workspace
from tests.workspace.make_fixture import EVIDENCE, OBSERVATION, REPORT
from tests.workspace.samples import document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pandas as pd

    from explorer.dataset.dataset import Dataset

Row = dict[str, Any]


def from_csv(path: Path) -> list[Row]:
    text = path.read_bytes().decode("utf-8-sig")
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def from_json(path: Path) -> list[Row]:
    rows: list[Row] = json.loads(path.read_text(encoding="utf-8"))
    return rows


def from_xlsx(path: Path) -> list[Row]:
    lines = list(openpyxl.load_workbook(path)["Figures"].iter_rows(values_only=True))
    return [dict(zip(lines[0], line, strict=True)) for line in lines[1:]]


def from_parquet(path: Path) -> list[Row]:
    with contextlib.closing(duckdb.connect()) as run:
        found = run.execute(f"SELECT * FROM read_parquet({quoted(path)})")
        names = [column[0] for column in found.description]
        return [dict(zip(names, line, strict=True)) for line in found.fetchall()]


READ: dict[str, Callable[[Path], list[Row]]] = {
    "csv": from_csv,
    "json": from_json,
    "xlsx": from_xlsx,
    "parquet": from_parquet,
}


@pytest.fixture
def written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., list[Row]]:
    """Write with some arguments, read back by the ending."""

    def write(*arguments: str, ending: str = "json") -> list[Row]:
        path = tmp_path / f"figures.{ending}"
        assert main(["data", "frame", "-o", str(path), *arguments]) == 0
        rows = READ[ending](path)
        assert capsys.readouterr().out == f"{path}: {len(rows)} figures\n"
        return rows

    return write


def plain(value: object) -> str:
    """A value as text, whichever format it comes from."""
    if value is None:
        return ""
    if isinstance(value, list):
        return ";".join(value)
    whole = isinstance(value, float) and value.is_integer()
    return str(int(value)) if whole else str(value)  # type: ignore[arg-type]


def test_every_figure_has_its_row_in_every_format(
    dataset: Dataset, written: Callable[..., list[Row]]
) -> None:
    rows = {ending: written(ending=ending) for ending in READ}
    wanted = list(dataset.observations)
    for ending, found in rows.items():
        assert [r["observation_id"] for r in found] == wanted, ending
        assert list(found[0]) == list(rows["json"][0])
    for one, other, third, last in zip(*rows.values(), strict=True):
        for column, value in other.items():
            said = plain(value)
            assert last[column] == value, column
            runs = isinstance(value, str) and value.startswith(("=", "+", "-", "@"))
            assert one[column] == f"'{said}" * runs + said * (not runs), column
            assert plain(third[column]) == said, column


def test_a_row_is_the_figure_with_names_evidence_and_discrepancies(
    dataset: Dataset, written: Callable[..., list[Row]]
) -> None:
    kinds = set()
    for row in written():
        o = dataset.observations[row["observation_id"]]
        for column in column_names(Observation):
            assert row[column] == getattr(o, column), column
        assert row["topic"] == dataset.topics[o.topic_id].name_en
        assert row["entity"] == dataset.entities[o.entity_id].name_en
        assert row["indicator"] == dataset.indicators[o.indicator_id].name_en
        assert row["report"] == dataset.reports[o.report_id].short
        other = dataset.entities[o.counterpart_id].name_en if o.counterpart_id else ""
        assert row["counterpart"] == other
        first = dataset.first_of(o.observation_id)
        assert first is not None
        assert (row["evidence_id"], row["known_by"]) == (first.evidence_id, first.kind)
        match first:
            case Passage():
                text = dataset.text(row["document_id"])
                assert text[row["start"] : row["end"]] == row["quote"] == first.quote
                assert dataset.documents[first.document_id].title in row["document"]
            case Citation():
                assert row["source_url"] == first.source_url
                assert (row["start"], row["quote"], row["document"]) == (None, "", "")
            case Derivation():
                assert row["rule"] == first.rule
                assert row["input_ids"] == list(first.input_ids)
        found = dataset.discrepancies_of.get(o.observation_id, ())
        assert row["discrepancy_ids"] == [d.discrepancy_id for d in found]
        kinds.add(row["known_by"])
    assert kinds == {"passage", "citation", "derivation"}


def test_names_stand_behind_their_ids(written: Callable[..., list[Row]]) -> None:
    columns = list(written("--topic", "electric-batteries")[0])
    for identifier, name in (*NAMES.items(), ("document_id", "document")):
        assert columns.index(name) == columns.index(identifier) + 1
    assert [c for c in columns if c in FIRST] == list(FIRST)


@pytest.mark.parametrize(
    ("arguments", "kept"),
    [
        (("--topic", "电池"), lambda o: o.topic_id == "electric-batteries"),
        (("--entity", "中国", "--entity", "usa"), lambda o: o.entity_id in ("CHN", "USA")),
        (("--indicator", "lead-count"), lambda o: o.indicator_id == "lead-count"),
        (
            ("--topic", "list-64", "--entity", "CHN", "--indicator", "lead-count"),
            lambda o: (o.topic_id, o.entity_id, o.indicator_id) == ("list-64", "CHN", "lead-count"),
        ),
        (("--topic", "电池", "--entity", "NZL"), lambda _: False),
    ],
)
def test_filters(
    dataset: Dataset,
    written: Callable[..., list[Row]],
    arguments: tuple[str, ...],
    kept: Callable[[Observation], bool],
) -> None:
    wanted = [o.observation_id for o in dataset.observations.values() if kept(o)]
    assert [r["observation_id"] for r in written(*arguments)] == wanted
    assert len(written(*arguments, ending="csv")) == len(wanted)
    assert len(written(*arguments, ending="xlsx")) == len(wanted)


def test_own_figures_of_a_workspace_are_among_them(
    dataset: Dataset, tmp_path: Path, written: Callable[..., list[Row]]
) -> None:
    path = tmp_path / "mine.ctew"
    like = next(o for o in dataset.observations.values() if o.unit == "percent")
    own = replace(
        OBSERVATION,
        topic_id=like.topic_id,
        entity_id=like.entity_id,
        counterpart_id="",
        indicator_id=like.indicator_id,
        unit=like.unit,
    )
    row, text = document("own-document")
    with Workspace.create(path) as workspace:
        workspace.add_document(replace(row, relays=()), text)
        workspace.put_report(REPORT)
        workspace.add_observation(own, [EVIDENCE])
    mine = [r for r in written("--workspace", str(path)) if r["observation_id"] == "own-1"]
    assert len(mine) == 1
    assert mine[0]["quote"] == "The text"
    assert mine[0]["report"] == REPORT.short


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("f.txt", "written as .csv, .json, .xlsx or .parquet, not as .txt"),
        ("f", "not as a file without an ending"),
    ],
)
def test_other_endings_are_refused_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, words: str
) -> None:
    assert main(["data", "frame", "-o", str(tmp_path / name)]) == 1
    said = capsys.readouterr()
    assert said.err.count("\n") == 1
    assert words in said.err
    assert said.out == ""
    assert list(tmp_path.iterdir()) == []


def test_what_is_unknown_or_cannot_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "f.csv"
    assert main(["data", "frame", "-o", str(path), "--topic", "alchemy"]) == 1
    assert "no technology is called 'alchemy'" in capsys.readouterr().err
    assert main(["data", "frame", "-o", str(tmp_path / "no" / "f.csv")]) == 1
    assert "cannot be written here" in capsys.readouterr().err
    assert main(["data", "frame", "-o", str(path), "--workspace", str(tmp_path / "x.ctew")]) == 1
    assert not path.exists()
    assert main(["data", "frame"]) == 2


def frames(dataset: Dataset, *rows: Observation) -> Iterator[pd.DataFrame]:
    tables = {**dataset.tables, Observation.TABLE: rows}
    return pages(replace(dataset, tables=tables), {})


def test_no_text_runs_as_a_formula(dataset: Dataset, tmp_path: Path) -> None:
    evil = replace(next(iter(dataset.observations.values())), note="=1+1", hedge="+2", value=-3.0)
    text, book = tmp_path / "f.csv", tmp_path / "f.xlsx"
    command._csv(frames(dataset, evil), text, text)
    (row,) = from_csv(text)
    assert (row["note"], row["hedge"], row["value"]) == ("'=1+1", "'+2", "-3")
    command._xlsx(frames(dataset, evil), book, book)
    sheet = openpyxl.load_workbook(book)["Figures"]
    cells = {c.value: c.data_type for line in sheet.iter_rows() for c in line}
    assert (cells["=1+1"], cells["+2"], cells[-3]) == ("s", "s", "n")


def test_what_excel_cannot_hold(
    dataset: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = next(iter(dataset.observations.values()))
    path = tmp_path / "f.xlsx"
    with pytest.raises(command.CommandError, match=f"the note of {first.observation_id} is longer"):
        command._xlsx(frames(dataset, replace(first, note="x" * 32_768)), path, path)
    monkeypatch.setattr(command, "_EXCEL_ROWS", 5)
    with pytest.raises(command.CommandError, match="more figures than an Excel sheet has rows"):
        command._xlsx(frames(dataset, *dataset.rows(Observation)[:6]), path, path)


def test_the_table_is_the_same_in_pieces(
    written: Callable[..., list[Row]], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = {ending: written(ending=ending) for ending in READ}
    monkeypatch.setattr(frame, "PAGE", 300)
    monkeypatch.setattr(command, "PAGE", 300)
    for ending, rows in whole.items():
        assert written(ending=ending) == rows, ending


def test_parquet_has_types_and_the_same_bytes(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("a.parquet", "b.parquet")]
    for path in paths:
        assert main(["data", "frame", "-o", str(path), "--entity", "NZL"]) == 0
    assert paths[0].read_bytes() == paths[1].read_bytes()
    with contextlib.closing(duckdb.connect()) as run:
        rows = run.execute(f"DESCRIBE SELECT * FROM read_parquet({quoted(paths[0])})").fetchall()
    types = {row[0]: row[1] for row in rows}
    # Also where no figure has one of these.
    assert (types["value"], types["base"], types["start"]) == ("DOUBLE", "DOUBLE", "BIGINT")
    assert (types["input_ids"], types["discrepancy_ids"]) == ("VARCHAR[]", "VARCHAR[]")
    assert (types["quote"], types["accessed"]) == ("VARCHAR", "VARCHAR")
