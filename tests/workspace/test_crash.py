"""Nothing acknowledged is ever lost: 150 kills here, any number with ``bench/damage.py``."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest

from explorer.workspace.file import Workspace
from tests.workspace.crash_child import FILES, do
from tests.workspace.crashing import LIMIT, Files, kill_repeatedly
from tests.workspace.model import KINDS, choose, seen

if TYPE_CHECKING:
    from pathlib import Path

GROUPS, KILLS = 5, 30
#: What of a workspace changes nothing in a file that is there.
READING = {
    *("pins", "notes", "briefings", "blocks", "documents", "imported", "reports"),
    *(
        "observations",
        "evidence",
        "own",
        "mappings",
        "views",
        "steps",
        "at_step",
        "undo_name",
        "redo_name",
        "pack",
        "count_own",
        "own_apart",
        "large_tables",
    ),
    # Steps like all others; what becomes of their files is in test_large_tables.py.
    *("put_large_table", "remove_large_table"),
    # Killed in tests/packs.
    *("take_pack", "drop_pack"),
    *("refresh", "read_only", "read_rest", "open_default", "create", "HISTORY"),
}


@pytest.mark.parametrize(
    "group",
    [0, 1, *(pytest.param(n, marks=pytest.mark.exhaustive) for n in range(2, GROUPS))],
)
def test_a_killed_process_loses_nothing_it_acknowledged(tmp_path: Path, group: int) -> None:
    found = kill_repeatedly(tmp_path, 1000 + group, KILLS)
    assert found.kills == KILLS
    assert found.acknowledged.total() > KILLS


def test_every_edit_there_is_is_among_those_that_are_killed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And each does what the model does, without a kill."""
    monkeypatch.setattr(Workspace, "HISTORY", LIMIT)
    called: set[str] = set()
    for name in {n for n in dir(Workspace) if not n.startswith("_")} - READING:
        monkeypatch.setattr(Workspace, name, _noting(name, called))
    rng, files, kinds = random.Random(5), Files(), set()
    workspace = Workspace.create(path)
    for n in range(500):
        edit: dict[str, Any] | None = {"kind": rng.choice(["undo", "redo"])}
        if n % 10 == 0:
            edit = {"kind": FILES[n // 10 % len(FILES)], "to": "copy.ctew"}
        elif n % 10 < 8:
            state = seen(workspace)
            drawn = [choose(rng.randrange, state, f"n{n}") for _ in range(1 if n < 300 else 30)]
            edit = next((e for e in drawn if e and e["kind"] not in kinds), drawn[0])
        if edit is None or (edit["kind"] == "restore" and files.backup is None):
            continue
        kinds.add(edit["kind"])
        workspace = do(workspace, edit, path)
        files.done(edit)
        files.now.check(workspace)
    workspace.close()
    assert kinds == {*KINDS, *FILES, "undo", "redo"}
    assert called == {n for n in dir(Workspace) if not n.startswith("_")} - READING


def _noting(name: str, called: set[str]) -> Any:
    """A method of a workspace that notes that it was called."""
    real = getattr(Workspace, name)
    if hasattr(real, "__self__"):  # of the class

        def of_class(_cls: type[Workspace], *given: Any, **named: Any) -> Any:
            called.add(name)
            return real(*given, **named)

        return classmethod(of_class)

    def noted(self: Workspace, *given: Any, **named: Any) -> Any:
        called.add(name)
        return real(self, *given, **named)

    return noted
