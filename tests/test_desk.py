from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from explorer.desk import Desk
from explorer.settings import Settings
from explorer.workspace.errors import Trouble
from explorer.workspace.file import Workspace, default_path
from tests.windows import settle
from tests.workspace.samples import document

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.workspace.changes import Edited
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


def test_a_jump_through_the_history_is_one_edit(desk: Desk) -> None:
    heard: list[Edited] = []
    add(desk, *"abcde")
    before = desk.workspace and desk.workspace.at_step
    desk.edited.connect(heard.append)
    desk.stack.setIndex(1)
    assert [(e.how, e.name, len(e.rows)) for e in heard] == [("undo", "Add b", 4)]
    assert notes(desk) == ["a"]
    heard.clear()
    desk.stack.setIndex(5)
    assert [(e.how, e.name, e.at) for e in heard] == [("redo", "Add e", before)]
    assert notes(desk) == list("abcde")
    desk.stack.setIndex(5)
    assert len(heard) == 1


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


def _break(path: Path, statement: str) -> None:
    """Change a file as no workspace does."""
    other = sqlite3.connect(path)
    other.execute(statement)
    other.commit()
    other.close()


def test_the_stack_never_shows_a_step_that_the_file_has_not(desk: Desk) -> None:
    said: list[WorkspaceError] = []
    desk.failed.connect(said.append)
    add(desk, "a", "b", "c", "d")
    desk.stack.undo()
    assert desk.workspace is not None
    _break(desk.workspace.path, "UPDATE history SET backward = '{' WHERE step = 2")
    desk.stack.setIndex(0)  # three steps back, of which only the first can be done
    settle(2)
    assert {e.trouble for e in said} == {Trouble.DAMAGED}
    assert notes(desk) == ["a", "b"]
    assert (names(desk), desk.stack.index()) == (["Add c", "Add d"], 0)
    desk.stack.redo()
    assert notes(desk) == ["a", "b", "c"]
    add(desk, "e")
    assert names(desk) == ["Add c", "Add e"]
    desk.refresh()
    desk._mirror()
    assert names(desk) == ["Add c", "Add e"]


def test_a_place_in_the_history_that_is_damaged_empties_the_stack(desk: Desk) -> None:
    said: list[WorkspaceError] = []
    desk.failed.connect(said.append)
    add(desk, "a")
    assert desk.workspace is not None
    _break(desk.workspace.path, "UPDATE cursor SET step = 7")
    desk.stack.undo()
    settle(2)
    assert {e.trouble for e in said} == {Trouble.DAMAGED}
    assert names(desk) == []
    assert notes(desk) == ["a"]


def test_what_is_broken_is_mended_from_the_backups(desk: Desk) -> None:
    add(desk, "a", "b")
    desk.close()
    desk.open_last()
    add(desk, "c")
    path = default_path()
    _break(path, "UPDATE notes SET text = 'x' WHERE text = 'a'")
    assert desk.edit(lambda w: w.notes()) is None
    (error,) = desk.take_failures()
    assert error.remedies.mendable == path
    assert desk.mend(path)
    assert notes(desk) == ["a", "b", "c"]
    assert names(desk) == ["Add a", "Add b", "Add c"]
    assert desk.take_failures() == []


def test_what_can_be_read_is_read_and_goes_on_in_a_copy(desk: Desk, tmp_path: Path) -> None:
    add(desk, "a", "b")
    desk.close()
    path = default_path()
    _break(path, "UPDATE notes SET text = 'x' WHERE text = 'a'")
    desk.open_last()
    assert desk.workspace is None
    (error,) = desk.take_failures()
    assert (error.remedies.mendable, error.backup) == (None, None)
    assert error.remedies.readable == path
    assert desk.read_rest(path)
    assert notes(desk) == ["b"]
    assert "open for reading only" in desk.read_only
    add(desk, "c")
    assert [e.trouble for e in desk.take_failures()] == [Trouble.READ_ONLY]
    assert desk.save_copy(tmp_path / "copy.ctew")
    assert desk.open(tmp_path / "copy.ctew")
    add(desk, "c")
    assert notes(desk) == ["b", "c"]


def test_a_lost_text_is_said_when_the_rest_is_open(desk: Desk) -> None:
    desk.edit(lambda w: w.add_document(*document("d")))
    desk.close()
    _break(default_path(), "DELETE FROM texts")
    desk.open_last()
    assert desk.workspace is not None
    assert desk.read_only == ""
    (error,) = desk.take_failures()
    assert "the texts of d are not as they were brought in" in str(error)


def test_imports_of_another_window_are_followed(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    second = Desk(Settings(tmp_path / "second.ini"))
    second.open_last()
    desk.edit(lambda w: w.add_document(*document("d")))
    with qtbot.waitSignals([second.edited, second.own_rows_changed]):
        second.refresh()
    assert second.workspace is not None
    assert [d.document_id for d in second.workspace.documents()] == ["d"]
    second.close()


def test_a_desk_that_is_taken_down_hears_its_stack_without_harm(
    qtbot: QtBot, settings: Settings
) -> None:
    """Collecting garbage empties a desk before its stack goes, which then says so."""
    made = Desk(settings)
    made.open_last()
    made.edit(lambda w: w.add_note("one"))
    stack, workspace = made.stack, made.workspace
    assert workspace is not None
    assert stack.index() == 1
    with qtbot.captureExceptions() as caught:
        made.__dict__.clear()
        stack.clear()
        settle()
    assert caught == []
    workspace.close()
