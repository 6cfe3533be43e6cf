"""The table of leaders from the terminal: as text, and in every format of the window."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from explorer import languages
from explorer.charts import figures
from explorer.cli import main
from explorer.models.leaders import LeadersModel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from explorer.dataset.dataset import Dataset


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    yield
    languages.use(qapp, "en")


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_it_prints_the_table_of_the_window(
    dataset: Dataset, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    assert main(["leaders", "--language", language]) == 0
    said = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    model = LeadersModel(dataset)
    model.show(dataset, language, dataset.roles.main_list, "")
    assert [row[:-1] for row in said] == [list(row) for row in model.table()]
    assert len(said) > 60


@pytest.mark.parametrize("ending", figures.FORMATS)
def test_it_is_written_in_every_format(
    dataset: Dataset, tmp_path: Path, capsys: pytest.CaptureFixture[str], ending: str
) -> None:
    path = tmp_path / f"leaders.{ending}"
    edition = dataset.roles.edition_reports[0]
    assert main(["leaders", "--edition", edition, "--scale", "1", "-o", str(path)]) == 0
    assert path.stat().st_size > 500
    assert capsys.readouterr().out.startswith(str(path))
    if ending == "csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        named = dataset.reports[edition].title
        assert {r["report"] for r in rows} == {named}


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("--taxonomy", "nothing"), "no list has the id 'nothing'"),
        (("--edition", "nothing"), "no edition has the id 'nothing'"),
        (("-o", "leaders.doc"), "not as 'doc'"),
    ],
)
def test_what_there_is_not_is_said_in_a_sentence(
    capsys: pytest.CaptureFixture[str], asked: tuple[str, ...], said: str
) -> None:
    assert main(["leaders", *asked]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line
