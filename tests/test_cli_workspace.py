"""Every command that reads figures reads those of a workspace too, or says what is wrong."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from explorer.arguments import make_parser
from explorer.cli import main
from explorer.workspace.file import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
#: Commands that have nothing to read in a workspace, or make one.
WITHOUT = {
    "data": "its parts have it",
    "data check": "checks the package that it names",
    "data seal": "writes to the package that it names",
    "brief": "its parts have it",
    "card": "its parts have it",
    "selftest": "works in a folder of its own",
    "pack": "its parts have it",
    "pack trust": "keeps a key in the settings",
    "tracker": "its parts read publications and write packages",
    "tracker audit": "as said of the tracker",
    "tracker build": "as said of the tracker",
    "tracker compare": "as said of the tracker",
    "tracker fan": "as said of the tracker",
    "tracker project": "as said of the tracker",
    "tracker recount": "as said of the tracker",
    "tracker papers": "as said of the tracker",
}
#: What else a command needs.
NEEDS = {
    "data coverage": [],
    "data frame": ["-o", "{}/figures.csv"],
    "list": ["technologies"],
    "show": ["electric-batteries"],
    "search": ["batteries"],
    "ask": ["who leads quantum computing?"],
    "chart": ["electric-batteries", "-o", "{}/chart.csv"],
    "screenshot": ["{}/window.png"],
    "brief build": ["{}/a.brief", "-o", "{}/a.md"],
    "brief export": ["Mine", "-o", "{}/b.md"],
    "brief template": ["profile", "electric-batteries", "-o", "{}/c.md"],
    "card make": ["{own}", "-o", "{}/cards"],
    "card verify": ["{}/cards/{own}.json"],
}
OWN = "own.electric-batteries.chn.high-impact-share.2025"
CELLS = {
    "technology": "electric batteries",
    "entity": "CHN",
    "indicator": "high-impact-share",
    "value": "81",
    "unit": "percent",
    "period_start": "2025",
    "source_title": "My report",
    "source_publisher": "My house",
    "source_url": "https://example.org/r",
    "accessed": "2026-11-01",
}
TABLE = f"{','.join(CELLS)}\n{','.join(CELLS.values())}\n"


def commands(parser: argparse.ArgumentParser, name: str = "") -> Iterator[tuple[str, set[str]]]:
    """Every command with its options."""
    if name:
        yield name, {s for a in parser._actions for s in a.option_strings}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for part, made in action.choices.items():
                yield from commands(made, f"{name} {part}".strip())


COMMANDS = dict(commands(make_parser()))


def test_every_command_that_reads_figures_takes_a_workspace() -> None:
    without = {name for name, options in COMMANDS.items() if "--workspace" not in options}
    assert without <= WITHOUT.keys()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("workspace")
    (made / "own.csv").write_text(TABLE)
    assert main(["import", str(made / "own.csv"), "--workspace", str(made / "mine.ctew")]) == 0
    from explorer.briefing import kept
    from explorer.briefing.model import Briefing, Field, Paragraph

    briefing = Briefing("Mine", blocks=(Paragraph((Field(OWN),)),))
    with Workspace.open(made / "mine.ctew") as workspace:
        kept.add(workspace, briefing, name="New briefing")
    (made / "a.brief").write_text(f'+++\ntitle = "A"\n+++\n\nIt is {{@{OWN}}}.\n')
    return made


def said(command: str, folder: Path, workspace: Path) -> list[str]:
    rest = [r.replace("{own}", OWN).replace("{}", str(folder)) for r in NEEDS[command]]
    return [*command.split(), *rest, "--workspace", str(workspace)]


@pytest.mark.parametrize("command", sorted(set(COMMANDS) & set(NEEDS) - {"screenshot"}))
@pytest.mark.parametrize("name", ["none.ctew", "own.csv"])
def test_what_is_no_workspace_is_said_in_a_sentence(
    command: str, name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(said(command, folder, folder / name)) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"ctexplorer: {folder / name}: ")
    assert "unexpected" not in line


@pytest.mark.parametrize(
    ("command", "found"),
    [
        ("brief build", "a.md"),
        ("brief export", "b.md"),
        ("brief template", "c.md"),
        ("card make", f"cards/{OWN}.html"),
        ("data frame", "figures.csv"),
        ("chart", "chart.csv"),
    ],
)
def test_what_is_written_holds_the_own_figure(
    command: str, found: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(said(command, folder, folder / "mine.ctew")) == 0
    assert "81" in (folder / found).read_text()
    assert capsys.readouterr().err == ""


def test_a_card_of_an_own_figure_is_verified(folder: Path) -> None:
    assert main(said("card make", folder, folder / "mine.ctew")) == 0
    assert main(said("card verify", folder, folder / "mine.ctew")) == 0


def screenshot(folder: Path, workspace: Path, *rest: str) -> subprocess.CompletedProcess[str]:
    """In a process of its own: a window changes the application of whoever makes it."""
    given = [*said("screenshot", folder, workspace), *rest]
    return subprocess.run(
        [sys.executable, "-P", "-m", "explorer", *given],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def test_a_picture_of_the_window_with_an_own_figure_selected(folder: Path) -> None:
    select = ("--select", f"observation={OWN}")
    assert screenshot(folder, folder / "mine.ctew", *select).returncode == 0
    assert (folder / "window.png").read_bytes().startswith(b"\x89PNG")
    gone = screenshot(folder, folder / "none.ctew")
    assert gone.returncode == 1
    assert gone.stderr == f"ctexplorer: {folder / 'none.ctew'}: there is no such file.\n"
