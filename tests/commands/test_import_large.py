"""``ctexplorer import``: a table that stays on disk, through every command that shows figures."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from explorer.cli import main
from explorer.tables import on_disk
from tests.commands.test_frame import READ

if TYPE_CHECKING:
    from pathlib import Path

PAPERS = "Country,Technology,Year,Papers\n" + "".join(
    f"{country},Own robots,{year},{n * 100 + year % 7}\n"
    for n, country in enumerate(("China", "Namibia"))
    for year in range(2000, 2010)
)


@pytest.fixture(autouse=True)
def many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(on_disk, "MANY", 10)


def test_a_large_table_comes_in_and_is_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, workspace = tmp_path / "papers.csv", tmp_path / "w.ctew"
    path.write_text(PAPERS, encoding="utf-8")
    bring = ["import", str(path), "--workspace", str(workspace)]
    there = ["--workspace", str(workspace)]
    assert main(bring) == 0
    assert capsys.readouterr().out == f"{path}: 20 figures\n"
    assert main([*bring, "--json"]) == 0
    (result,) = json.loads(capsys.readouterr().out)
    assert (result["on_disk"], result["known"]) == ({"new": 0, "changed": 0, "gone": 0}, 20)
    path.write_text(PAPERS.replace("Own robots,2009,", "Own robots,2009,4"), encoding="utf-8")
    assert main(bring) == 0
    assert capsys.readouterr().out == f"{path}: 0 figures, 18 there already, 2 changed\n"
    assert main(["show", "Own robots", "--json", *there]) == 0
    found = json.loads(capsys.readouterr().out)
    assert len(found) == 20
    last = found[-1]
    assert (last["entity_id"], last["period_start"], last["value"]) == ("NAM", "2009", 4100)
    (evidence,) = last["evidence"]
    place = [evidence[k] for k in ("kind", "file", "row", "column", "quote")]
    assert place == ["cell", "papers.csv", 21, "D", "4100"]
    assert main(["list", "technologies", *there]) == 0
    assert "Own robots" in capsys.readouterr().out
    chart = tmp_path / "chart.csv"
    assert main(["chart", "Own robots", "-o", str(chart), *there]) == 0
    assert "4100" in chart.read_text(encoding="utf-8-sig")


def test_a_doubtful_large_table_prints_its_mapping_and_leaves_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, workspace = tmp_path / "gdp.csv", tmp_path / "w.ctew"
    rows = "".join(f"China,{year},14687\n" for year in range(1990, 2005))
    path.write_text(f"Country,Year,GDP\n{rows}Others,2020,10\n", encoding="utf-8")
    bring = ["import", str(path), "--workspace", str(workspace)]
    assert main(bring) == 1
    printed = capsys.readouterr()
    assert "# doubtful" in printed.out
    assert not workspace.exists()
    assert not workspace.with_name("w.ctew.data").exists()
    mapping = tmp_path / "gdp.toml"
    settled = printed.out.replace('unit = ""', 'unit = "USD"')
    mapping.write_text(settled, encoding="utf-8")
    assert main([*bring, "--mapping", str(mapping)]) == 0


@pytest.mark.parametrize("ending", ["csv", "json", "xlsx", "parquet"])
def test_its_figures_are_in_the_flat_table_as_if_it_were_small(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    ending: str,
) -> None:
    found = []
    for name, most in (("small", 10_000), ("large", 10)):
        monkeypatch.setattr(on_disk, "MANY", most)
        folder = tmp_path / name
        folder.mkdir()
        table = folder / "papers.csv"
        table.write_text(PAPERS, encoding="utf-8")
        there = ["--workspace", str(folder / "w.ctew")]
        assert main(["import", str(table), *there]) == 0
        namibia = ["--entity", "Namibia"]
        for arguments in ([], namibia, [*namibia, "--topic", "list-64"]):
            path = folder / f"figures.{ending}"
            assert main(["data", "frame", "-o", str(path), *there, *arguments]) == 0
            rows = READ[ending](path)
            assert f"{path}: {len(rows):,} figure" in capsys.readouterr().out
            found.append([r for r in rows if r["topic"] == "Own robots"])
    every, some, none = found[3:]
    assert (len(every), len(some), none) == (20, 10, [])
    named = ("observation_id", "evidence_id")
    for small, large in zip(found[:3], found[3:], strict=True):
        assert [{**r, **dict.fromkeys(named)} for r in large] == [
            {**r, **dict.fromkeys(named)} for r in small
        ]
    assert all(r["known_by"] == "cell" and r["quote"] for r in some)
