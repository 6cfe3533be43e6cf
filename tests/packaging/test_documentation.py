"""Pages lead somewhere, and the commands they show exist."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from explorer.arguments import make_parser

pytestmark = pytest.mark.packaging
ROOT = Path(__file__).parents[2]
PAGES = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "bench/README.md")),
    *sorted((ROOT / "docs").glob("*.md")),
]


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#\s]+)[^)]*\)", text)
    broken = [t for t in targets if "://" not in t and not (page.parent / t).exists()]
    assert broken == []


def commands() -> list[str]:
    """Every command of the program that a page shows on a line of its own."""
    found = []
    for page in PAGES:
        for line in page.read_text(encoding="utf-8").splitlines():
            shown = re.match(r"(?:\./run|ctexplorer|python -m explorer)((?: \S+)*)", line)
            if shown and shown[1] and "--help" not in line:
                found.append(shown[1].strip())
    return found


@pytest.mark.parametrize("command", commands())
def test_a_command_is_understood(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    if re.search(r"[A-Z]{4,}", command):
        pytest.skip("a pattern, not a command")
    options = make_parser().parse_args(shlex.split(command))
    assert callable(options.run)
    assert capsys.readouterr().err == ""


def test_every_test_that_holds_a_promise_is_there() -> None:
    """The table in ``docs/testing.md`` names tests that exist, and none twice for a promise."""
    rows = [
        line
        for line in (ROOT / "docs" / "testing.md").read_text(encoding="utf-8").splitlines()
        if line.startswith("| ") and "::test_" in line
    ]
    assert len(rows) > 40
    for row in rows:
        named = re.findall(r"`([\w/]+\.py)::(test_\w+)`", row)
        assert len(named) == row.count("::test_") == len(set(named)), row
        for path, name in named:
            assert f"\ndef {name}(" in (ROOT / "tests" / path).read_text(encoding="utf-8"), name
