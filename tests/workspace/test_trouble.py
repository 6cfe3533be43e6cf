from __future__ import annotations

import os
import shutil
import socket
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from explorer.workspace import backups
from explorer.workspace.briefings import Briefing
from explorer.workspace.errors import Trouble, WorkspaceError
from explorer.workspace.file import Workspace
from tests.workspace.samples import remark

if TYPE_CHECKING:
    from pathlib import Path

Ask = Callable[..., list[tuple[object, ...]]]


def texts(workspace: Workspace) -> list[str]:
    return [n.text for n in workspace.notes()]


def beside(path: Path) -> list[str]:
    return sorted(p.name for p in path.parent.iterdir())


# -------------------------------------------------------------------------------- what is no good


@pytest.mark.parametrize("content", [b"", b"hello", b"\0" * 8192, b"SQLite format 3\0" + b"x" * 99])
def test_not_a_workspace(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(WorkspaceError, match="not a workspace") as caught:
        Workspace.open(path)
    assert caught.value.trouble == Trouble.NOT_A_WORKSPACE
    assert path.read_bytes() == content
    assert beside(path) == [path.name]


@pytest.mark.parametrize("kind", ["pipe", "folder", "socket"])
def test_what_is_no_file_is_no_workspace_and_nobody_waits_for_it(path: Path, kind: str) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        if kind == "pipe":
            os.mkfifo(path)
        elif kind == "folder":
            path.mkdir()
        else:
            server.bind(str(path))
        with pytest.raises(WorkspaceError, match="not a workspace") as caught:
            Workspace.open(path)
        assert caught.value.trouble == Trouble.NOT_A_WORKSPACE
        with pytest.raises(WorkspaceError) as caught:
            Workspace.create(path)
        assert caught.value.trouble == Trouble.EXISTS
        assert beside(path) in ([path.name], sorted((path.name, f".{path.name}.lock")))


@pytest.mark.parametrize("letters", ["a" * 215, "图" * 71])
def test_the_longest_name_has_room_for_all_that_lies_beside_it(path: Path, letters: str) -> None:
    path = path.with_name(letters + ".ctew")
    with Workspace.create(path) as made:
        made.add_note("kept")
    with Workspace.open(path) as again:
        assert texts(again) == ["kept"]
    backup = backups.newest_sound(path)
    assert backup is not None
    path.write_bytes(b"damaged")
    backups.restore(path, backup)
    with Workspace.open(path) as again:
        assert len(texts(again)) < 2


@pytest.mark.parametrize("letters", ["a" * 218, "a" * 250, "图" * 73, "图" * 83])
def test_a_longer_one_is_refused_with_what_to_do(path: Path, letters: str) -> None:
    path = path.with_name(letters + ".ctew")
    with pytest.raises(WorkspaceError, match="at most 222 bytes"):
        Workspace.create(path)
    assert not beside(path)


def test_another_programs_database_is_not_a_workspace(path: Path, query: Ask) -> None:
    query(path, "CREATE TABLE pins (id)")
    before = path.read_bytes()
    with pytest.raises(WorkspaceError, match="not a workspace"):
        Workspace.open(path)
    assert path.read_bytes() == before


def test_a_newer_version(path: Path, workspace: Workspace, query: Ask) -> None:
    workspace.close()
    query(path, "PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(WorkspaceError, match=r"newer version.*format 99.*update") as caught:
        Workspace.open(path)
    assert caught.value.trouble == Trouble.NEWER
    assert path.read_bytes() == before


def _filled(path: Path) -> None:
    with Workspace.create(path) as made:
        for n in range(40):
            made.add_note(f"note {n} " + "words " * 200)
    Workspace.open(path).close()  # makes the backup


def _overwrite(path: Path, start: int, end: int) -> None:
    content = bytearray(path.read_bytes())
    content[start:end] = b"\xff" * (end - start)
    path.write_bytes(content)


@pytest.mark.parametrize("harm", ["pages", "header", "cut", "empty", "schema", "table", "key"])
def test_a_damaged_file_offers_its_newest_sound_backup(path: Path, harm: str, query: Ask) -> None:
    _filled(path)
    size = path.stat().st_size
    if harm == "pages":
        _overwrite(path, size // 2, size // 2 + 20_000)
    elif harm == "header":
        _overwrite(path, 0, 100)
    elif harm == "cut":
        os.truncate(path, size // 2)
    elif harm == "empty":
        os.truncate(path, 0)
    elif harm == "schema":
        _overwrite(path, 100, 4000)
    elif harm == "table":
        query(path, "DROP TABLE history")
    else:
        query(path, "INSERT INTO blocks VALUES ('b', 'nowhere', 0, '{}', 0)")
    damaged = path.read_bytes()
    with pytest.raises(WorkspaceError, match=r"damaged .*newest sound backup is") as caught:
        Workspace.open(path)
    assert caught.value.trouble == Trouble.DAMAGED
    assert caught.value.backup is not None
    assert str(caught.value).count(". ") == 0
    aside = backups.restore(path, caught.value.backup)
    assert aside is not None
    assert aside.read_bytes() == damaged
    with Workspace.open(path) as back:
        assert len(back.notes()) == 40
        back.add_note("more")


def test_a_damaged_file_without_a_sound_backup(path: Path) -> None:
    _filled(path)
    for file in [path, *backups.existing(path)]:
        _overwrite(file, file.stat().st_size // 2, file.stat().st_size // 2 + 20_000)
    with pytest.raises(WorkspaceError, match="it has no sound backup") as caught:
        Workspace.open(path)
    assert caught.value.backup is None


def test_damage_met_while_open_leaves_the_rest(path: Path) -> None:
    _filled(path)
    with Workspace.open(path) as workspace:
        root = workspace._all("SELECT rootpage FROM sqlite_schema WHERE name = 'pins'")[0][0]
        with path.open("r+b") as file:
            file.seek((root - 1) * 4096)
            file.write(b"\xff" * 4096)
        workspace._db.execute("PRAGMA shrink_memory")
        with pytest.raises(WorkspaceError) as caught:
            workspace.pins()
        assert caught.value.trouble == Trouble.DAMAGED
        assert len(workspace.notes()) == 40


# ------------------------------------------------------------------------- what cannot be written


def test_a_read_only_folder(locked_folder: Path) -> None:
    path = locked_folder / "mine.ctew"
    with Workspace.create(path) as made:
        made.add_note("one")
    locked_folder.chmod(0o555)
    with Workspace.open(path) as opened:
        assert "its folder cannot be written to" in opened.read_only
        assert texts(opened) == ["one"]
        assert opened.notices == ()
        with pytest.raises(WorkspaceError, match="save a copy"):
            opened.add_note("two")
        with pytest.raises(WorkspaceError, match="nothing can be written there") as caught:
            opened.save_copy(locked_folder / "copy.ctew")
        assert caught.value.trouble == Trouble.READ_ONLY_FOLDER
    with pytest.raises(WorkspaceError, match="nothing can be written there") as caught:
        Workspace.create(locked_folder / "new.ctew")
    assert caught.value.trouble == Trouble.READ_ONLY_FOLDER
    assert beside(path) == [path.name]


def test_a_write_protected_file(locked_folder: Path) -> None:
    path = locked_folder / "mine.ctew"
    Workspace.create(path).close()
    path.chmod(0o444)
    with Workspace.open(path) as opened:
        assert "write-protected" in opened.read_only


def test_a_folder_that_becomes_read_only_does_not_stop_what_is_open(locked_folder: Path) -> None:
    path = locked_folder / "mine.ctew"
    with Workspace.create(path) as made:
        locked_folder.chmod(0o555)
        made.add_note("one")
        assert texts(made) == ["one"]


@pytest.mark.parametrize("how", ["removed", "moved", "replaced"])
def test_a_file_taken_away_underneath(path: Path, workspace: Workspace, how: str) -> None:
    workspace.add_note("one")
    if how == "removed":
        path.unlink()
    elif how == "moved":
        path.rename(path.with_name("elsewhere.ctew"))
    else:
        other = path.with_name("other.ctew")
        Workspace.create(other).close()
        other.replace(path)
    for edit in (lambda: workspace.add_note("two"), workspace.undo):
        with pytest.raises(WorkspaceError, match="moved, removed or replaced") as caught:
            edit()
        assert caught.value.trouble == Trouble.REMOVED
    assert texts(workspace) == ["one"]
    copied = workspace.save_copy(path.with_name("copy.ctew"))
    if how == "removed":
        workspace.save_copy(path)
    workspace.close()
    with Workspace.open(copied) as there:
        assert texts(there) == ["one"]
        there.add_note("goes on")
    if how != "moved":
        with Workspace.open(path) as there:
            assert texts(there) == (["one"] if how == "removed" else [])


def test_a_full_disk_is_said_and_the_rest_goes_on(workspace: Workspace) -> None:
    workspace.add_note("one")
    pages = workspace._all("PRAGMA page_count")[0][0]
    workspace._db.execute(f"PRAGMA max_page_count = {pages}")
    told: list[object] = []
    workspace.listeners.append(told.append)
    steps = workspace.steps()
    with pytest.raises(WorkspaceError, match="the disk is full") as caught:
        workspace.add_note("long " * 5000)
    assert caught.value.trouble == Trouble.DISK_FULL
    assert texts(workspace) == ["one"]
    assert workspace.steps() == steps
    assert told == []
    workspace._db.execute("PRAGMA max_page_count = 100000")
    workspace.add_note("two")
    assert texts(workspace) == ["one", "two"]


def test_a_tiny_disk_that_fills(tiny_disk: Path, tmp_path: Path) -> None:
    path, filler = tiny_disk / "mine.ctew", tiny_disk / "filler"
    filler.write_bytes(b"x" * 300_000)
    workspace = Workspace.create(path)
    briefing = workspace.add_briefing(Briefing("", "B")).id
    kept: list[str] = []

    def fill() -> None:
        for n in range(2000):
            workspace.add_block(briefing, remark(f"{n} " + "words " * 100))
            kept.append(f"{n} " + "words " * 100)

    with pytest.raises(WorkspaceError, match="the disk is full") as caught:
        fill()
    assert caught.value.trouble == Trouble.DISK_FULL
    assert len(kept) > 20

    def held(w: Workspace) -> list[str]:
        return [b.content["text"] for b in w.blocks(briefing)]

    assert held(workspace) == kept
    with pytest.raises(WorkspaceError, match="the disk is full"):
        workspace.save_copy(tiny_disk / "copy.ctew")
    with Workspace.open(workspace.save_copy(tmp_path / "copy.ctew")) as copied:
        assert held(copied) == kept
    workspace.close()  # the log stays beside the file: there is no room to take it in
    try:
        with Workspace.open(path) as full:
            assert held(full) == kept
    except WorkspaceError as error:
        assert error.trouble == Trouble.DISK_FULL  # noqa: PT017 - whether it opens is open
    filler.unlink()
    with Workspace.open(path) as again:
        assert held(again) == kept
        assert again.read_only == ""
        again.add_note("goes on")
    assert "copy.ctew" not in beside(path)


def test_opening_where_the_disk_is_full(tiny_disk: Path) -> None:
    path, filler = tiny_disk / "mine.ctew", tiny_disk / "filler"
    with Workspace.create(path) as workspace:
        workspace.add_note("one")
    filler.write_bytes(b"x" * shutil.disk_usage(tiny_disk).free)
    with Workspace.open(path) as full:
        assert "No backup was made" in full.notices[0]
        assert "the disk is full" in full.read_only
        assert texts(full) == ["one"]
    with pytest.raises(WorkspaceError, match="the disk is full"):
        Workspace.create(tiny_disk / "new.ctew")
    filler.unlink()
    assert beside(path) in ([path.name], [path.name, f"{path.name}.backups"])
    with Workspace.open(path) as again:
        assert again.read_only == ""
