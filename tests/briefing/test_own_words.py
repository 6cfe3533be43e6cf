"""Words of briefings are asked for by what they are for: each is there, and each is asked for."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import explorer
from explorer.briefing import wording
from explorer.briefing.kinds import KINDS
from explorer.briefing.model import PassageBlock, Snapshot
from explorer.briefing.snapshots import from_text, to_text

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

FOLDER = Path(explorer.__file__).parent


def literals() -> set[str]:
    """Every string of the program but those of the words themselves."""
    own = FOLDER / "briefing" / "wording.py"
    found: set[str] = set()
    for path in FOLDER.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if path == own:  # there only what is asked for
            calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call)]
            nodes = [a for c in calls if ast.unparse(c.func) == "word" for a in c.args]
        else:
            nodes = [*ast.walk(tree)]  # type: ignore[arg-type]
        found |= {
            n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)
        }
    return found


def asked() -> set[str]:
    """The keys that are written where a word is asked for."""
    found: set[str] = set()
    for path in (FOLDER / "briefing").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == "word":
                found |= {
                    a.value
                    for a in node.args[1:2]
                    if isinstance(a, ast.Constant) and isinstance(a.value, str)
                }
    return found


def test_every_word_that_is_asked_for_is_there() -> None:
    wanted = asked()
    assert len(wanted) > 40
    for language in ("en", "zh-Hans", "zh-Hant"):
        assert wanted - set(wording._words(language)) == set()


def test_every_word_is_asked_for() -> None:
    said = literals()
    begun = tuple(s for s in said if s.endswith("-") and len(s) > 3)  # f"remark-{state}"
    unknown = set(wording._words("en")) - said
    assert {key for key in unknown if not key.startswith(begun)} == set()


@pytest.mark.parametrize(
    ("snapshot", "text"),
    [
        (Snapshot("o", "percent", None), "none percent"),
        (Snapshot("o", "percent", 75.0, comparator="ge"), "ge 75 percent"),
        (Snapshot("o", "count", 57.0, base=64.0), "57/64 count"),
        (Snapshot("o", "years", None, 5.0, 10.0), "(5..10) years"),
        (Snapshot("o", "years", None, None, 10.0), "(..10) years"),
        (Snapshot("o", "years", 7.5, 5.0), "7.5(5..) years"),
    ],
)
def test_a_figure_as_it_was_accepted(snapshot: Snapshot, text: str) -> None:
    assert to_text(snapshot) == text
    assert from_text("o", text) == snapshot


def test_a_passage_is_called_by_its_words_in_one_line(dataset: Dataset) -> None:
    block = PassageBlock("gone", quote="China\n  led\tin  2024")
    assert KINDS["passage"].title(dataset, block, "en") == "China led in 2024"
