"""The command line: what each subcommand prints, in text and JSON."""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from explorer import __version__, languages, paths
from explorer.cli import main
from explorer.commands.find import find
from explorer.dataset.columns import column_names, row_values
from explorer.dataset.schema import (
    Discrepancy,
    Document,
    Entity,
    Indicator,
    Observation,
    Support,
    Topic,
)

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

Run = Callable[..., str]
FORMATS = ("png", "svg", "pdf", "csv", "xlsx", "json")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command that must succeed and stay silent on stderr; returns what it prints."""

    def command(*arguments: object) -> str:
        code = main([str(a) for a in arguments])
        said = capsys.readouterr()
        assert code == 0, said.err
        assert said.err == ""
        return said.out

    return command


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Whatever language a command spoke, the next test speaks English."""
    yield
    application = QApplication.instance()
    if isinstance(application, QApplication):
        languages.use(application, "en")


def ctexplorer(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program as people start it, without a display or a Qt platform chosen for it."""
    hidden = ("QT_", "DISPLAY", "WAYLAND_DISPLAY", "PYTEST")
    kept = {k: v for k, v in os.environ.items() if not k.startswith(hidden)}
    return subprocess.run(
        [sys.executable, "-m", "explorer", *map(str, arguments)],
        cwd=paths.root(),
        env=kept | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


# ------------------------------------------------------------------------------------- help


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("data",),
        ("data", "check"),
        ("data", "coverage"),
        ("data", "seal"),
        ("list",),
        ("show",),
        ("chart",),
        ("screenshot",),
        ("selftest",),
    ],
)
def test_every_command_has_help(run: Run, arguments: tuple[str, ...]) -> None:
    assert run(*arguments, "--help").startswith("usage: ctexplorer")


def test_version(run: Run) -> None:
    assert run("--version").strip() == __version__


# ------------------------------------------------------------------------------------- data


def test_data_check_says_it_is_sound(run: Run) -> None:
    assert run("data", "check") == f"{paths.bundled_data()}: the data package is sound\n"
    assert run("data", "check", paths.bundled_data()).endswith(" is sound\n")
    assert json.loads(run("data", "check", "--json")) == []


def test_data_coverage_is_by_document(run: Run, dataset: Dataset) -> None:
    found = json.loads(run("data", "coverage", "--json"))
    assert list(found) == list(dataset.documents)
    for document, counts in found.items():
        assert counts["missing"] == []
        assert counts["percent"] == 100
        total = counts["linked"] + sum(counts["set_aside"].values())
        assert total == counts["numerals"] == len(dataset.numerals_in[document])
    text = run("data", "coverage")
    assert [line for line in text.splitlines() if "100 %" in line]
    assert all(d in text for d in dataset.documents)


# ------------------------------------------------------------------------------------- list


@pytest.mark.parametrize(
    ("what", "table"),
    [
        ("technologies", Topic),
        ("entities", Entity),
        ("indicators", Indicator),
        ("documents", Document),
    ],
)
def test_list_has_every_row_with_the_columns_of_its_table(
    run: Run, dataset: Dataset, what: str, table: type[Any]
) -> None:
    found = json.loads(run("list", what, "--json"))
    rows = dataset.rows(table)
    assert len(found) == len(rows)
    for read, row in zip(found, rows, strict=True):
        assert list(read) == column_names(table)
        for name, value in read.items():
            want = getattr(row, name)
            assert value == (list(want) if isinstance(want, tuple) else want)
    lines = run("list", what).splitlines()
    assert len(lines) == len(rows)
    assert [line.split("\t")[0] for line in lines] == [r[column_names(table)[0]] for r in found]


@pytest.mark.parametrize("taxonomy", ["aspi-64", "aspi-74", "scsp-12"])
def test_list_of_one_taxonomy(run: Run, dataset: Dataset, taxonomy: str) -> None:
    found = json.loads(run("list", "technologies", "--taxonomy", taxonomy, "--json"))
    want = [n.technology_id for n in dataset.rows_of_list(taxonomy)]
    assert [t["technology_id"] for t in found] == want
    assert len(run("list", "technologies", "--taxonomy", taxonomy).splitlines()) == len(want)


# ------------------------------------------------------------------------------------- show


def test_show_is_observations_with_their_evidence(run: Run, dataset: Dataset) -> None:
    found = json.loads(run("show", "electric-batteries", "--json"))
    assert [o["observation_id"] for o in found] == [
        o.observation_id for o in dataset.by_topic["electric-batteries"]
    ]
    for read in found:
        assert list(read) == [*column_names(Observation), "evidence", "discrepancies", "marking"]
        held = dataset.discrepancies_of.get(read["observation_id"], ())
        assert [d["discrepancy_id"] for d in read["discrepancies"]] == [
            d.discrepancy_id for d in held
        ]
        assert all(list(d) == column_names(Discrepancy) for d in read["discrepancies"])
        assert read["evidence"]
        for e in read["evidence"]:
            assert list(e) == column_names(Support)
            if e["kind"] == "passage":
                text = dataset.text(e["document_id"])
                assert text[e["start"] : e["end"]] == e["quote"]


def test_show_as_text_quotes_the_sentence(run: Run, dataset: Dataset) -> None:
    text = run("show", "list-64", "--entity", "CHN", "--indicator", "lead-count")
    assert "China: 57 of 64" in text
    assert "Contradicted: The article says" in text
    for o in dataset.by_topic["list-64"]:
        if (o.entity_id, o.indicator_id) == ("CHN", "lead-count"):
            for e in dataset.evidence_of[o.observation_id]:
                cells = row_values(Support, e)
                assert (cells["quote"] or cells["source_title"] or cells["rule"]) in text


@pytest.mark.parametrize(
    ("arguments", "check"),
    [
        (("--entity", "CHN"), lambda o: o["entity_id"] == "CHN"),
        (("--entity", "中国"), lambda o: o["entity_id"] == "CHN"),
        (("--entity", "usa", "--entity", "中國"), lambda o: o["entity_id"] in ("CHN", "USA")),
        (("--indicator", "lead-count"), lambda o: o["indicator_id"] == "lead-count"),
        (("--passages-only",), lambda o: any(e["kind"] == "passage" for e in o["evidence"])),
    ],
)
def test_show_keeps_what_is_asked_for(
    run: Run, arguments: tuple[str, ...], check: Callable[[Any], bool]
) -> None:
    found = json.loads(run("show", "list-64", *arguments, "--json"))
    everything = json.loads(run("show", "list-64", "--json"))
    assert 0 < len(found) < len(everything)
    assert all(check(o) for o in found)


def test_show_without_figures_says_so(run: Run, dataset: Dataset) -> None:
    bare = next((t for t in dataset.topics if t not in dataset.by_topic), None)
    topic = bare or "list-64"
    here = {o.entity_id for o in dataset.by_topic["list-64"]}
    absent = next(e for e in dataset.entities if e not in here)
    arguments = () if bare else ("--entity", absent)
    text = run("show", topic, *arguments)
    assert text == f"No figure for {dataset.topics[topic].name_en}.\n"
    assert json.loads(run("show", topic, *arguments, "--json")) == []


def test_things_are_found_by_name_in_any_script(run: Run, dataset: Dataset) -> None:
    batteries = dataset.topics["electric-batteries"]
    wanted = run("show", "electric-batteries")
    for name in (batteries.name_en, batteries.name_zh_hans, batteries.name_zh_hant):
        assert run("show", name) == wanted
        assert run("show", f" {name.upper()} ") == wanted
    assert run("show", "電動電池" if "電動電池" in batteries.aliases else "电池") == wanted


def test_a_name_finds_what_is_called_so_before_what_is_also_called_so(dataset: Dataset) -> None:
    for table in ("topics", "entities"):
        things = getattr(dataset, table)
        for identifier, thing in things.items():
            for name in (thing.name_en, thing.name_zh_hans, thing.name_zh_hant):
                found = things[find(dataset, table, name)]
                names = (found.name_en, found.name_zh_hans, found.name_zh_hant)
                assert name.casefold() in [n.casefold() for n in names], identifier
            for name in thing.aliases:
                assert find(dataset, table, name) in things


# ------------------------------------------------------------------------------------ chart


@pytest.mark.parametrize("ending", FORMATS)
def test_chart_in_every_format(run: Run, qapp: object, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"chart.{ending}"
    said = run("chart", "electric-batteries", "-o", path)
    assert said.startswith(f"{path}: Electric batteries: share of high-impact research")
    assert path.stat().st_size > 500
    assert list(tmp_path.iterdir()) == [path]
    if os.name == "posix":
        assert path.stat().st_mode & 0o044 == 0o044  # not only for its owner


def test_a_size_is_exact_or_refused(
    run: Run, qapp: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    square = tmp_path / "a.png"
    asked = ("chart", "electric-batteries", "--scale", "1", "-o", square, "--size", "440x440")
    run(*asked)
    with Image.open(square) as picture:
        assert picture.size == (440, 440)
    crowded = ("chart", "list-64", "-o", str(tmp_path / "b.png"), "--size", "400x400")
    assert main(list(crowded)) == 1
    (said,) = capsys.readouterr().err.splitlines()
    assert "400x400 is too small" in said
    assert not (tmp_path / "b.png").exists()
    least = re.search(r"400x(\d+)", said.partition("needs")[2])
    assert least is not None
    run("chart", "list-64", "-o", tmp_path / "c.png", "--size", least[0], "--scale", "1")
    with Image.open(tmp_path / "c.png") as picture:
        assert picture.size == (400, int(least[1]))


def test_chart_options(run: Run, qapp: object, tmp_path: Path) -> None:
    def chart(name: str, *arguments: object) -> Path:
        run("chart", "list-64", "--indicator", "lead-count", "-o", tmp_path / name, *arguments)
        return tmp_path / name

    with Image.open(chart("a.png", "--size", "640x600", "--scale", "1")) as small:
        assert small.size == (640, 600)
    with Image.open(chart("b.png", "--size", "640x600", "--scale", "3")) as large:
        assert large.size == (3 * 640, 3 * 600)
    with Image.open(chart("c.png", "--transparent")) as clear:
        assert clear.getpixel((1, 1))[3] == 0
    with Image.open(chart("d.png", "--theme", "dark")) as dark:
        assert max(dark.getpixel((1, 1))[:3]) < 64
    for kind in ("bar", "line", "statements"):
        assert json.loads(chart("e.json", "--kind", kind).read_text())["kind"] == kind
    chinese = json.loads(chart("f.json", "--language", "zh-Hant").read_text(encoding="utf-8"))
    assert chinese["language"] == "zh-Hant"
    assert "中國" in chinese["title"]
    entities = json.loads(chart("g.json", "--entity", "USA", "--entity", "中国").read_text())
    assert {s["entity_id"] for s in entities["series"]} == {"USA", "CHN"}
    passages = json.loads(chart("h.json", "--passages-only").read_text())
    assert {m["evidence"] for m in passages["marks"]} == {"passage"}


def test_chart_numbers_are_those_of_show(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "chart.csv"
    run("chart", "electric-batteries", "--indicator", "high-impact-share", "-o", path)
    shown = json.loads(
        run("show", "electric-batteries", "--indicator", "high-impact-share", "--json")
    )
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = {r["observation_id"]: r for r in csv.DictReader(stream)}
    assert set(rows) == {o["observation_id"] for o in shown}
    for o in shown:
        assert rows[o["observation_id"]]["value"] == (
            "" if o["value"] is None else f"{o['value']:g}"
        )


# ---------------------------------------------------------------------- as people start it


def test_a_screenshot_without_a_display(tmp_path: Path) -> None:
    path = tmp_path / "window.png"
    choices = ("--select", "topic=electric-batteries", "--select", "kind=bar")
    result = ctexplorer(
        "screenshot",
        path,
        *choices,
        "--size",
        "1100x720",
        "--theme",
        "dark",
        "--language",
        "zh-Hans",
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == f"{path}: written\n"
    with Image.open(path) as picture:
        assert picture.size == (1100, 720)
        assert len(picture.convert("RGB").getcolors(1 << 20) or []) > 50


@pytest.mark.parametrize("platform", ["", "xcb", "wayland;xcb"])
def test_a_chart_without_a_display_whatever_platform_is_set(tmp_path: Path, platform: str) -> None:
    path = tmp_path / "chart.svg"
    environment = {"QT_QPA_PLATFORM": platform} if platform else {}
    result = ctexplorer("chart", "電池", "-o", path, **environment)
    assert (result.returncode, result.stderr) == (0, "")
    assert path.read_text(encoding="utf-8").startswith("<?xml")


def test_a_reader_that_goes_away_is_no_error() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "explorer", "show", "list-64", "--json"],
        cwd=paths.root(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 0


def test_the_selftest_passes() -> None:
    result = ctexplorer("selftest")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.endswith("selftest passed\n")
