from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.desk import Desk
from explorer.settings import Settings
from explorer.workspace.errors import Trouble
from explorer.workspace.file import Workspace, default_path
from tests.windows import settle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.workspace.errors import WorkspaceError


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def desk(qtbot: QtBot, settings: Settings) -> Iterator[Desk]:
    made = Desk(settings)
    made.open_last()
    yield made
    made.close()
    settle(2)


def names(desk: Desk) -> list[str]:
    return [desk.stack.text(n) for n in range(desk.stack.count())]


def notes(desk: Desk) -> list[str]:
    assert desk.workspace is not None
    return [n.text for n in desk.workspace.notes()]


def add(desk: Desk, *texts: str) -> None:
    for text in texts:
        desk.edit(lambda w, t=text: w.add_note(t, name=f"Add {t}"))  # type: ignore[misc]


def test_the_first_start_makes_the_default_workspace(desk: Desk, settings: Settings) -> None:
    assert desk.workspace is not None
    assert desk.workspace.path == default_path()
    assert desk.read_only == ""
    assert settings.workspace == default_path()
    assert settings.recent_workspaces == [default_path()]


def test_undo_and_redo_are_those_of_the_file(desk: Desk, settings: Settings) -> None:
    add(desk, "a", "b", "c")
    assert names(desk) == ["Add a", "Add b", "Add c"]
    desk.stack.undo()
    desk.stack.undo()
    assert notes(desk) == ["a"]
    assert desk.stack.undoText() == "Add a"
    desk.stack.redo()
    assert notes(desk) == ["a", "b"]
    desk.close()
    desk.open_last()
    assert names(desk) == ["Add a", "Add b", "Add c"]
    assert (desk.stack.index(), desk.stack.redoText()) == (2, "Add c")
    desk.stack.redo()
    assert notes(desk) == ["a", "b", "c"]
    desk.stack.setIndex(0)
    assert notes(desk) == []
    add(desk, "d")
    assert names(desk) == ["Add d"]


def test_typing_is_one_step(desk: Desk) -> None:
    note = desk.edit(lambda w: w.add_note("", name="Add note"))
    assert note is not None
    for text in ("h", "he", "hel"):
        desk.edit(lambda w, t=text: w.set_note(note.id, t, merge=True, name="Type"))  # type: ignore[misc]
    assert names(desk) == ["Add note", "Type"]
    desk.stack.undo()
    assert notes(desk) == [""]
    desk.stack.redo()
    assert notes(desk) == ["hel"]


def test_a_long_history_forgets_its_beginning(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Workspace, "HISTORY", 3)
    desk.stack.clear()
    desk.stack.setUndoLimit(3)
    add(desk, *"abcdef")
    assert names(desk) == ["Add d", "Add e", "Add f"]
    desk.stack.setIndex(0)
    assert notes(desk) == ["a", "b", "c"]
    desk.stack.setIndex(3)
    assert notes(desk) == list("abcdef")


def test_an_edit_that_fails_is_said_and_the_stack_stays(desk: Desk, tmp_path: Path) -> None:
    said: list[WorkspaceError] = []
    desk.failed.connect(said.append)
    add(desk, "a")
    assert desk.workspace is not None
    desk.workspace.path.unlink()
    add(desk, "b")
    assert [e.trouble for e in said] == [Trouble.REMOVED]
    assert names(desk) == ["Add a"]
    desk.stack.undo()
    settle(2)
    assert [e.trouble for e in said] == [Trouble.REMOVED] * 2
    assert (desk.stack.index(), notes(desk)) == (1, ["a"])
    copy = tmp_path / "copy.ctew"
    assert desk.save_copy(copy)
    assert desk.open(copy)
    assert notes(desk) == ["a"]
    desk.stack.undo()
    assert notes(desk) == []


def test_a_workspace_that_cannot_be_opened_leaves_the_one_that_is(
    desk: Desk, tmp_path: Path
) -> None:
    said: list[WorkspaceError] = []
    desk.failed.connect(said.append)
    add(desk, "a")
    bad = tmp_path / "bad.ctew"
    bad.write_text("nothing")
    assert not desk.open(bad)
    assert not desk.open(tmp_path / "missing.ctew")
    assert [e.trouble for e in said] == [Trouble.NOT_A_WORKSPACE, Trouble.MISSING]
    assert notes(desk) == ["a"]
    other = tmp_path / "other.ctew"
    assert desk.create(other)
    assert (notes(desk), names(desk)) == ([], [])


def test_the_last_workspace_comes_back_and_else_the_default(
    desk: Desk, settings: Settings, tmp_path: Path
) -> None:
    other = tmp_path / "other.ctew"
    desk.create(other)
    desk.close()
    desk.open_last()
    assert desk.workspace is not None
    assert desk.workspace.path == other
    desk.close()
    other.unlink()
    for backup in other.with_name("other.ctew.backups").glob("*"):
        backup.unlink()
    said: list[WorkspaceError] = []
    desk.failed.connect(said.append)
    desk.open_last()
    assert [e.trouble for e in said] == [Trouble.MISSING]
    assert desk.workspace is not None
    assert desk.workspace.path == default_path()
    assert settings.recent_workspaces[0] == default_path()


def test_a_second_window_reads_and_says_so(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    add(desk, "a")
    second = Desk(Settings(tmp_path / "second.ini"))
    second.open_last()
    assert "another window" in second.read_only
    assert notes(second) == ["a"]
    said: list[WorkspaceError] = []
    second.failed.connect(said.append)
    add(second, "b")
    assert [e.trouble for e in said] == [Trouble.READ_ONLY]
    add(desk, "c")
    with qtbot.waitSignal(second.edited):
        second.refresh()
    assert notes(second) == ["a", "c"]
    assert names(second) == ["Add a", "Add c"]
    second.close()


def test_a_damaged_workspace_goes_back_to_its_backup(desk: Desk) -> None:
    add(desk, "a")
    desk.close()
    desk.open_last()
    desk.close()
    path = default_path()
    path.write_bytes(path.read_bytes()[:5000])
    said: list[WorkspaceError] = []
    desk.failed.connect(said.append)
    desk.open_last()
    assert desk.workspace is None
    assert said[0].backup is not None
    assert desk.edit(lambda w: w.notes()) is None
    assert desk.restore(path, said[0].backup)
    assert notes(desk) == ["a"]
