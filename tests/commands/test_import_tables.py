"""``ctexplorer import``: tables of other people, guessed, asked about, mapped, changed."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from explorer.cli import main

if TYPE_CHECKING:
    from pathlib import Path

PAPERS = "Country,Technology,Year,Papers\nNamibia,Own robots,2020,5\nTürkiye,Own robots,2020,<7\n"


def brought(workspace: Path, *arguments: Any) -> int:
    return main(["import", *map(str, arguments), "--workspace", str(workspace)])


def figures(workspace: Path, topic: str, capsys: pytest.CaptureFixture[str]) -> list[Any]:
    capsys.readouterr()
    assert main(["show", topic, "--json", "--workspace", str(workspace)]) == 0
    found: list[Any] = json.loads(capsys.readouterr().out)
    return found


def test_a_certain_guess_is_taken(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, workspace = tmp_path / "papers.csv", tmp_path / "w.ctew"
    path.write_text(PAPERS, encoding="utf-8")
    assert brought(workspace, path) == 0
    found = {o["entity_id"]: o for o in figures(workspace, "Own robots", capsys)}
    assert {e: (o["value"], o["comparator"]) for e, o in found.items()} == {
        "NAM": (5, "eq"),
        "TUR": (7, "lt"),
    }
    (evidence,) = found["TUR"]["evidence"]
    place = [evidence[k] for k in ("kind", "file", "sheet", "row", "column", "quote")]
    assert place == ["cell", "papers.csv", "", 3, "D", "<7"]


def test_a_doubtful_one_is_printed_and_taken_when_it_is_settled(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, workspace = tmp_path / "gdp.csv", tmp_path / "w.ctew"
    path.write_text("Country,Year,GDP\nChina,2020,14687\nOthers,2020,10\n", encoding="utf-8")
    assert brought(workspace, path) == 1
    said = capsys.readouterr()
    assert said.out.count("[[sheet]]") == 1
    marked = [line for line in said.out.splitlines() if "# doubtful" in line]
    assert any(line.startswith('"Others" = "skip"') for line in marked)
    assert any(line.startswith("unit = ") for line in marked)
    assert said.err.count("\n") == 1
    assert "gdp.csv" in said.err
    assert not workspace.exists()
    mapping = tmp_path / "gdp.toml"
    settled = said.out.replace('unit = "count"', 'unit = "US$ billion"')
    mapping.write_text(settled.replace('"Others" = "skip"', '"Others" = "group"'), encoding="utf-8")
    assert brought(workspace, path, "--mapping", mapping) == 0
    found = {o["entity_id"]: o["value"] for o in figures(workspace, "gdp", capsys)}
    assert found == {"CHN": 14687e9, "own-others": 10e9}
    # The next file of this shape needs no mapping.
    more = tmp_path / "gdp.csv"
    more.write_text("Country,Year,GDP\nChina,2021,17820\nOthers,2020,11\n", encoding="utf-8")
    assert brought(workspace, more) == 0
    assert "1 figure, 1 changed, 1 gone" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("headings = [1, 1]", "headings = [1]"), "headings"),
        (('heading = "GDP"', 'heading = "GNI"'), "is headed 'GDP', not 'GNI'"),
        (('is = "value"', 'is = "worth"'), "is no kind of column"),
        (("[[sheet]]", "[[sheet"), "this is not TOML"),
        (('decimal = "."', 'colour = "red"'), "a mapping has no 'colour'"),
    ],
)
def test_a_mapping_that_does_not_fit_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], change: tuple[str, str], said: str
) -> None:
    path, workspace = tmp_path / "gdp.csv", tmp_path / "w.ctew"
    path.write_text("Country,Year,GDP\nChina,2020,14687\n", encoding="utf-8")
    assert brought(workspace, path) == 1
    mapping = tmp_path / "gdp.toml"
    mapping.write_text(capsys.readouterr().out.replace(*change), encoding="utf-8")
    assert brought(workspace, path, "--mapping", mapping) != 0
    err = capsys.readouterr().err
    assert said in err
    assert "gdp.toml" in err
    assert not workspace.exists()


def test_a_table_of_other_things_is_said_to_be_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Title,Authors,DOI,Year\nA,B,10.1/x,2020\n", encoding="utf-8")
    assert brought(tmp_path / "w.ctew", path) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "holds no figures about countries" in said.err


def test_a_workbook_of_several_sheets(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, workspace = tmp_path / "book.xlsx", tmp_path / "w.ctew"
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "R&D"
    sheet.append(["Table 1. Research spending"])
    sheet.append([])
    sheet.append(["Country", "2019", None, "2020", None])
    sheet.merge_cells("B3:C3")
    sheet.merge_cells("D3:E3")
    heads = ["Spending (US$ millions)", "Share of GDP (%)"]
    sheet.append([None, *heads, *heads])
    sheet.append(["Namibia", 1.5, 0.003, 2, 0.0035])
    sheet.append(["Chad", 9, 0.1, 9, 0.1])
    for cell in ("C5", "E5"):
        sheet[cell].number_format = "0.00%"
    sheet.row_dimensions[6].hidden = True
    book.create_sheet("Words").append(["Nothing to count"])
    book.create_sheet("Secret").sheet_state = "hidden"
    book.save(path)
    assert brought(workspace, path) == 0
    err = capsys.readouterr().err
    for words in ("1 hidden row ", "Secret", "Words"):
        assert words in err
    found = {
        (o["indicator_id"], o["period_start"]): (o["value"], o["unit"], o["evidence"][0])
        for o in figures(workspace, "Research spending", capsys)
    }
    assert {k: v[:2] for k, v in found.items()} == {
        ("own-spending", "2019"): (1.5e6, "USD"),
        ("own-share-of-gdp", "2019"): (0.3, "percent"),
        ("own-spending", "2020"): (2e6, "USD"),
        ("own-share-of-gdp", "2020"): (0.35, "percent"),
    }
    evidence = found["own-share-of-gdp", "2020"][2]
    assert (evidence["sheet"], evidence["row"], evidence["column"]) == ("R&D", 5, "E")


def test_a_download_with_its_metadata(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, workspace = tmp_path / "robots.zip", tmp_path / "w.ctew"
    metadata = {
        "chart": {"title": "Industrial robots", "citation": "IFR (2024)"},
        "columns": {"installed": {"titleShort": "Robots installed", "unit": "robots"}},
    }
    with zipfile.ZipFile(path, "w") as archive:
        table = "Entity,Code,Year,installed\nWorld,OWID_WRL,2022,553052\nNamibia,NAM,2022,12\n"
        archive.writestr("robots.csv", table)
        archive.writestr("robots.metadata.json", json.dumps(metadata))
    assert brought(workspace, path) == 0
    found = figures(workspace, "Industrial robots", capsys)
    assert {(o["entity_id"], o["value"], o["unit"]) for o in found} == {
        ("WLD", 553052, "count"),
        ("NAM", 12, "count"),
    }
    assert {o["evidence"][0]["file"] for o in found} == {"robots.csv"}
    # Unpacked it is the same.
    folder = tmp_path / "open"
    with zipfile.ZipFile(path) as archive:
        archive.extractall(folder)
    assert brought(tmp_path / "v.ctew", folder / "robots.csv") == 0
    assert len(figures(tmp_path / "v.ctew", "Industrial robots", capsys)) == 2


def test_a_data_package(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    descriptor = {
        "name": "chips",
        "title": "Chips",
        "resources": [
            {
                "path": "data/fabs.csv",
                "title": "Chip fabs",
                "schema": {"fields": [{"name": "country"}, {"name": "n", "title": "Fabs"}]},
            }
        ],
    }
    (tmp_path / "data").mkdir()
    (tmp_path / "data/fabs.csv").write_text("country,n\nTaiwan,77\nJapan,102\n", encoding="utf-8")
    path = tmp_path / "datapackage.json"
    path.write_text(json.dumps(descriptor), encoding="utf-8")
    assert brought(tmp_path / "w.ctew", path) == 0
    found = figures(tmp_path / "w.ctew", "Chip fabs", capsys)
    assert {(o["entity_id"], o["value"]) for o in found} == {("TWN", 77), ("JPN", 102)}
    descriptor["resources"] = [{"path": "../secret.csv"}]
    path.write_text(json.dumps(descriptor), encoding="utf-8")
    (tmp_path.parent / "secret.csv").write_text("country,n\nJapan,1\n", encoding="utf-8")
    capsys.readouterr()
    assert brought(tmp_path / "w.ctew", path) == 1
    assert "lies outside the package" in capsys.readouterr().err
