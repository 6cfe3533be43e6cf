"""The command line given what it cannot use: one clear sentence, and nothing half done."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from explorer import paths
from explorer.cli import main
from explorer.commands import show

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

Fail = Callable[..., str]


@pytest.fixture
def fail(capsys: pytest.CaptureFixture[str]) -> Fail:
    """Run a command that must fail with one sentence on stderr; returns the sentence."""

    def command(code: int, *arguments: object) -> str:
        found = main([str(a) for a in arguments])
        said = capsys.readouterr()
        assert found == code, said.err
        assert said.out == ""
        (line,) = said.err.splitlines()
        assert line.startswith("ctexplorer")
        assert "Traceback" not in line
        return line

    return command


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the bundled package and its documents, which the commands then use."""
    shutil.copytree(paths.bundled_data(), tmp_path / "data")
    shutil.copytree(paths.root() / "seeds", tmp_path / "seeds")
    folder = tmp_path / "data"
    monkeypatch.setattr(paths, "bundled_data", lambda: folder)
    return folder


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("nothing",), "invalid choice: 'nothing'"),
        (("list",), "required: what"),
        (("list", "nothing"), "invalid choice: 'nothing'"),
        (("show",), "required: TECHNOLOGY"),
        (("data",), "required: COMMAND"),
        (("chart", "list-64"), "required: -o"),
        (("chart", "list-64", "-o", "x.png", "--kind", "pie"), "invalid choice: 'pie'"),
        (("chart", "list-64", "-o", "x.png", "--scale", "5"), "'5' is not a number from 1 to 4"),
        (("chart", "list-64", "-o", "x.png", "--scale", "nan"), "'nan' is not a number"),
        (("chart", "list-64", "-o", "x.png", "--size", "big"), "'big' is not WIDTHxHEIGHT"),
        (("chart", "list-64", "-o", "x.png", "--size", "²x²"), "'²x²' is not WIDTHxHEIGHT"),
        (("chart", "list-64", "-o", "x.png", "--size", "10x10"), "is outside 320x200"),
        (("chart", "list-64", "-o", "x.png", "--theme", "pink"), "invalid choice: 'pink'"),
        (("chart", "list-64", "-o", "x.png", "--language", "fr"), "invalid choice: 'fr'"),
        (("screenshot",), "required: FILE.png"),
        (("screenshot", "x.png", "--select", "topic"), "'topic' is not KEY=VALUE"),
        (("--select", "=x"), "'=x' is not KEY=VALUE"),
        (("show", "list-64", "--nothing"), "unrecognized arguments: --nothing"),
    ],
)
def test_wrong_usage(fail: Fail, arguments: tuple[str, ...], words: str) -> None:
    line = fail(2, *arguments)
    assert words in line
    assert line.endswith("--help")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("show", "perpetual-motion"), "no technology is called 'perpetual-motion'"),
        (("show", "batter"), "did you mean electric-batteries"),
        (("show", "list-64", "--entity", "Atlantis"), "no entity is called 'Atlantis'"),
        (("show", "list-64", "--indicator", "luck"), "no indicator is called 'luck'; see"),
        (
            ("list", "technologies", "--taxonomy", "aspi-1"),
            "no list has the id 'aspi-1'; there are",
        ),
        (("list", "entities", "--taxonomy", "aspi-64"), "--taxonomy goes with `list technologies`"),
        (("chart", "perpetual-motion", "-o", "x.svg"), "no technology is called"),
        (("chart", "list-64", "-o", "x.gif"), "x.gif: a chart is written as png, svg, pdf"),
        (("chart", "list-64", "-o", "noending"), "noending: a chart is written as"),
        (("screenshot", "x.jpg"), "x.jpg: a screenshot is written as .png"),
    ],
)
def test_bad_input(
    fail: Fail,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    words: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert words in fail(1, *arguments)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        ("topic=nothing", "--select topic=nothing: no topic has this id"),
        ("entity=XXX", "no entity has this id"),
        ("observation=x", "no observation has this id"),
        ("document=x", "no document has this id"),
        ("taxonomy=x", "no taxonomy has this id"),
        ("indicator=x", "no indicator has this id"),
        ("kind=pie", "--select kind=pie: the kinds are bar, dumbbell"),
        ("colour=red", "--select colour=red: the keys are topic, indicator"),
    ],
)
def test_a_choice_that_means_nothing(
    fail: Fail, qapp: object, tmp_path: Path, choice: str, words: str
) -> None:
    assert words in fail(1, "screenshot", tmp_path / "x.png", "--select", choice)
    assert list(tmp_path.iterdir()) == []


def test_a_choice_without_figures(fail: Fail, dataset: Dataset, tmp_path: Path) -> None:
    there = {o.entity_id for o in dataset.by_topic["list-64"]}
    absent = next(e for e in dataset.entities if e not in there)
    line = fail(1, "chart", "list-64", "--entity", absent, "-o", tmp_path / "x.svg")
    assert line.endswith("with this choice of countries and indicator.")
    assert list(tmp_path.iterdir()) == []


def test_a_kind_the_figures_cannot_have(fail: Fail, tmp_path: Path) -> None:
    line = fail(1, "chart", "list-64", "--kind", "card", "-o", tmp_path / "x.svg")
    assert "these figures cannot be drawn as card; try " in line


@pytest.mark.parametrize("ending", ["png", "svg", "pdf", "csv", "xlsx", "json"])
def test_a_path_that_cannot_be_written(
    fail: Fail, qapp: object, tmp_path: Path, ending: str
) -> None:
    missing = tmp_path / "missing" / f"chart.{ending}"
    line = fail(1, "chart", "electric-batteries", "-o", missing)
    assert line.startswith(f"ctexplorer: {missing}: cannot be written here (No such file")
    taken = tmp_path / f"folder.{ending}"
    taken.mkdir()
    said = fail(1, "chart", "electric-batteries", "-o", taken)
    assert f"{taken}: cannot be written here (" in said
    assert [p.name for p in tmp_path.iterdir()] == [taken.name]
    assert list(taken.iterdir()) == []


def test_a_full_disk_keeps_the_old_file(
    fail: Fail, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "chart.json"
    path.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    assert "No space left on device" in fail(1, "chart", "electric-batteries", "-o", path)
    assert [p.name for p in tmp_path.iterdir()] == ["chart.json"]
    assert path.read_text() == "old"


def test_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    hidden = ("QT_", "DISPLAY", "WAYLAND_DISPLAY", "PYTEST")
    environment = {k: v for k, v in os.environ.items() if not k.startswith(hidden)}
    for extra in ({}, {"QT_QPA_PLATFORM": "xcb"}):
        result = subprocess.run(
            [sys.executable, "-m", "explorer"],
            cwd=paths.root(),
            env=environment | extra,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert result.returncode == 1
        assert result.stdout == ""
        assert result.stderr == (
            "ctexplorer: there is no display to open a window on; "
            "make a picture of it with `ctexplorer screenshot overview.png`\n"
        )


# ----------------------------------------------------------------------------- damaged data


def change_one_byte(path: Path) -> None:
    content = bytearray(path.read_bytes())
    place = content.index(b"57", len(content) // 8)
    content[place] = ord("6")
    path.write_bytes(bytes(content))


@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "list-64"),
        ("list", "documents"),
        ("data", "coverage"),
        ("chart", "list-64", "-o", "x.csv"),
        ("screenshot", "x.png"),
    ],
)
def test_one_changed_byte_is_noticed(
    fail: Fail,
    package: Path,
    qapp: object,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
) -> None:
    monkeypatch.chdir(package.parent)
    change_one_byte(package / "observations.csv")
    line = fail(1, *arguments)
    assert "observations.csv: the file is not the one recorded in datapackage.json" in line
    assert not (package.parent / arguments[-1]).exists()


def test_data_check_names_file_line_and_column(
    fail: Fail, package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = package / "observations.csv"
    lines = path.read_text(encoding="utf-8").split("\n")
    place = next(n for n, line in enumerate(lines) if ",CHN,," in line)
    lines[place] = lines[place].replace(",CHN,,", ",ATLANTIS,,", 1)
    path.write_text("\n".join(lines), encoding="utf-8")
    line = fail(1, "data", "check", package)
    assert f"observations.csv, line {place + 1}, column entity_id: " in line
    assert "ATLANTIS" in line
    assert main(["data", "check", str(package), "--json"]) == 1
    said = capsys.readouterr()
    (problem,) = json.loads(said.out)
    assert list(problem) == ["kind", "file", "row", "column", "message"]
    assert (problem["file"], problem["row"], problem["column"]) == (
        "observations.csv",
        place + 1,
        "entity_id",
    )
    assert said.err == ""


def test_a_sound_but_unsealed_edit_is_sealed(
    fail: Fail, package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = package / "technologies.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Sending data by light", "Sending data with light"), "utf-8")
    assert path.read_text(encoding="utf-8") != text
    assert "technologies.csv: the file is not the one recorded" in fail(1, "data", "check", package)
    assert main(["data", "seal", str(package)]) == 0
    assert main(["data", "check", str(package)]) == 0
    assert main(["list", "technologies"]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("command", ["check", "seal"])
def test_a_folder_that_is_no_package(fail: Fail, tmp_path: Path, command: str) -> None:
    for folder in (tmp_path, tmp_path / "missing"):
        assert "datapackage.json: cannot be read" in fail(1, "data", command, folder)
    assert list(tmp_path.iterdir()) == []


def test_a_changed_document_is_named(fail: Fail, package: Path) -> None:
    seed = next((package.parent / "seeds").glob("000_*.txt"))
    seed.write_bytes(seed.read_bytes() + b"\n")
    assert f"seeds/{seed.name}: the document has changed" in fail(1, "data", "check", package)


# --------------------------------------------------------------------- what nobody foresaw


def test_an_unexpected_error_is_a_sentence_and_a_report(
    fail: Fail, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import tempfile

    def broken(*_: object) -> None:
        raise RuntimeError("the tables are turned")

    monkeypatch.setattr(show, "load", broken)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    line = fail(1, "list", "entities")
    (report,) = tmp_path.iterdir()
    assert line == f"ctexplorer: unexpected error: the tables are turned; the report is in {report}"
    assert "RuntimeError: the tables are turned" in report.read_text()

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    assert fail(1, "list", "entities") == "ctexplorer: unexpected error: the tables are turned"


@pytest.mark.parametrize("what", ["missing", "folder", "picture", "damaged.pdf", "damaged.docx"])
@pytest.mark.parametrize(
    "command",
    [
        ("check", "FILE"),
        ("propose", "FILE"),
        ("import", "FILE", "--workspace", "OTHER"),
        ("brief", "build", "FILE", "-o", "OTHER.html"),
        ("brief", "export", "any", "--workspace", "FILE", "-o", "OTHER.html"),
        ("tracker", "audit", "FILE"),
        ("tracker", "build", "FILE", "-o", "OTHER"),
        ("list", "technologies", "--workspace", "FILE"),
    ],
)
def test_a_file_that_is_none_of_the_kind(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, command: tuple[str, ...], what: str
) -> None:
    file = tmp_path / what
    if what == "folder":
        file.mkdir()
    elif what != "missing":
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
    named = {"FILE": str(file), "OTHER": str(tmp_path / "other"), "OTHER.html": "x.html"}
    code = main([named.get(word, word) for word in command])
    said = capsys.readouterr()
    assert code != 0, said.out
    assert said.err.startswith("ctexplorer")
    assert "unexpected error" not in said.err
    assert "Traceback" not in said.err
