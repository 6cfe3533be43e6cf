from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from explorer import files
from explorer.workspace import backups, versions
from explorer.workspace.errors import Trouble, WorkspaceError
from explorer.workspace.file import Workspace, default_path

ROOT = Path(__file__).parents[2]
Ask = Callable[..., list[tuple[object, ...]]]


def texts(workspace: Workspace) -> list[str]:
    return [n.text for n in workspace.notes()]


def beside(path: Path) -> list[str]:
    return sorted(p.name for p in path.parent.iterdir())


# ------------------------------------------------------------------------------- open and close


def test_the_default_workspace_exists_from_the_first_start(own_folders: Path) -> None:
    with Workspace.open_default() as first:
        assert first.path == default_path()
        assert own_folders in first.path.parents
        first.add_note("kept")
    with Workspace.open_default() as second:
        assert texts(second) == ["kept"]


def test_a_lost_default_workspace_is_not_a_first_start(own_folders: Path) -> None:
    Workspace.open_default().close()
    with Workspace.open_default() as second:
        second.add_note("kept")
    Workspace.open_default().close()
    default_path().unlink()
    with pytest.raises(WorkspaceError, match="newest sound backup") as caught:
        Workspace.open_default()
    assert caught.value.trouble == Trouble.MISSING
    assert caught.value.backup is not None
    backups.restore(default_path(), caught.value.backup)
    with Workspace.open_default() as back:
        assert texts(back) == ["kept"]


def test_the_file_says_what_it_is(path: Path, workspace: Workspace, query: Ask) -> None:
    workspace.close()
    assert query(path, "PRAGMA application_id") == [(versions.APPLICATION_ID,)]
    assert query(path, "PRAGMA user_version") == [(len(versions.STEPS),)]
    assert path.read_bytes()[68:72] == b"CTEX"


def test_open_it_has_a_log_and_waits_for_the_disk(workspace: Workspace) -> None:
    assert workspace._all("PRAGMA journal_mode") == [("wal",)]
    assert workspace._all("PRAGMA synchronous") == [(2,)]
    assert workspace._all("PRAGMA foreign_keys") == [(1,)]


def test_closed_it_is_one_plain_file(path: Path, workspace: Workspace, query: Ask) -> None:
    workspace.add_note("kept")
    assert f"{path.name}-wal" in beside(path)
    workspace.close()
    assert beside(path) == [path.name]
    assert query(path, "PRAGMA journal_mode") == [("delete",)]
    copied = path.with_name("copied.ctew")
    shutil.copy(path, copied)
    with Workspace.open(copied) as there:
        assert texts(there) == ["kept"]
    workspace.close()  # the second time does nothing


def test_create_refuses_what_is_there(path: Path, workspace: Workspace) -> None:
    with pytest.raises(WorkspaceError, match="already") as caught:
        Workspace.create(path)
    assert caught.value.trouble == Trouble.EXISTS
    workspace.close()
    with pytest.raises(WorkspaceError, match="already"):
        Workspace.create(path)
    assert beside(path) == [path.name]


def test_names_that_look_like_addresses(tmp_path: Path) -> None:
    path = tmp_path / "ä ?mode=ro#x%20 工作区" / "50% ? #1.ctew"
    with Workspace.create(path) as made:
        made.add_note("here")
    with Workspace.open(path) as opened:
        assert texts(opened) == ["here"]
    assert len(backups.existing(path)) == 1


def test_a_name_without_the_suffix(tmp_path: Path) -> None:
    path = tmp_path / "plain"
    Workspace.create(path).close()
    for _ in range(12):
        Workspace.open(path).close()
    assert len(backups.existing(path)) == backups.KEPT


def test_a_missing_file(path: Path) -> None:
    with pytest.raises(WorkspaceError, match="no such file") as caught:
        Workspace.open(path)
    assert caught.value.trouble == Trouble.MISSING
    assert beside(path) == []


# ------------------------------------------------------------------------------------ one writer


def test_a_second_window_reads_and_says_so(path: Path, workspace: Workspace) -> None:
    workspace.add_note("one")
    with Workspace.open(path) as second:
        assert "open in another window" in second.read_only
        assert texts(second) == ["one"]
        for edit in (lambda: second.add_note("two"), second.undo, second.redo):
            with pytest.raises(WorkspaceError, match="another window") as caught:
                edit()
            assert caught.value.trouble == Trouble.READ_ONLY
        told: list[str] = []
        second.listeners.append(lambda e: told.append(e.how))
        assert not second.refresh()
        workspace.add_note("three")
        assert second.refresh()
        assert told == ["elsewhere"]
        assert texts(second) == ["one", "three"]
        workspace.close()
        assert texts(second) == ["one", "three"]
    with Workspace.open(path) as third:
        assert third.read_only == ""
        third.add_note("four")
        assert texts(third) == ["one", "three", "four"]
    assert beside(path) == [path.name, f"{path.name}.backups"]


def test_the_file_can_be_copied_while_another_window_still_reads(
    path: Path, workspace: Workspace
) -> None:
    workspace.add_note("kept")
    with Workspace.open(path):
        workspace.close()
        copied = path.with_name("copied.ctew")
        shutil.copy(path, copied)
    with Workspace.open(copied) as there:
        assert texts(there) == ["kept"]


def test_a_link_is_the_same_workspace(path: Path, workspace: Workspace) -> None:
    link = path.with_name("link.ctew")
    link.symlink_to(path)
    with Workspace.open(link) as second:
        assert second.read_only
        assert second.path == workspace.path


def test_another_process_reads_and_says_so(path: Path, workspace: Workspace) -> None:
    workspace.add_note("one")
    program = (
        "import sys; from pathlib import Path; from explorer.workspace.file import Workspace\n"
        "w = Workspace.open(Path(sys.argv[1])); print(w.read_only); print(w.notes()[0].text)"
    )
    command = [sys.executable, "-c", program, str(path)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert "open in another window" in result.stdout
    assert result.stdout.endswith("one\n")
    workspace.add_note("two")  # our locks are still there
    workspace.close()
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert result.stdout == "\none\n"


def test_another_program_that_writes_is_waited_for_and_named(
    path: Path, workspace: Workspace
) -> None:
    workspace._db.execute("PRAGMA busy_timeout = 50")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(WorkspaceError, match="another program") as caught:
        workspace.add_note("one")
    assert caught.value.trouble == Trouble.BUSY
    other.execute("ROLLBACK")
    other.close()
    workspace.add_note("two")
    assert texts(workspace) == ["two"]


# ---------------------------------------------------------------------------- copies and backups


def test_a_copy_is_whole_and_apart(path: Path, workspace: Workspace) -> None:
    workspace.add_note("one")
    workspace.add_note("two")
    workspace.undo()
    copied = workspace.save_copy(path.with_name("copy.ctew"))
    workspace.add_note("three")
    with Workspace.open(copied) as there:
        assert texts(there) == ["one"]
        assert there.redo() == "Add note"
        assert texts(there) == ["one", "two"]
    assert texts(workspace) == ["one", "three"]


def test_a_copy_replaces_a_workspace_but_none_that_is_open(
    path: Path, workspace: Workspace
) -> None:
    workspace.add_note("one")
    other = path.with_name("other.ctew")
    with Workspace.create(other) as there:
        with pytest.raises(WorkspaceError, match="is open") as caught:
            workspace.save_copy(other)
        assert caught.value.trouble == Trouble.BUSY
        there.add_note("elsewhere")
    workspace.save_copy(other)
    with Workspace.open(other) as there:
        assert texts(there) == ["one"]
    with pytest.raises(WorkspaceError, match="already"):
        workspace.save_copy(path)
    with pytest.raises(WorkspaceError, match="nothing can be written"):
        workspace.save_copy(path.parent / "nowhere" / "copy.ctew")


def test_the_last_ten_openings_are_kept(path: Path) -> None:
    Workspace.create(path).close()
    for n in range(13):
        with Workspace.open(path) as workspace:
            workspace.add_note(f"{n}")
    kept = backups.existing(path)
    assert len(kept) == 10
    held = []
    for backup in kept:
        with Workspace.open(backup, backup=False) as there:
            held.append(len(there.notes()))
    assert held == list(range(12, 2, -1))  # as each opening found it, the newest first
    assert backups.folder_of(path) == path.with_name("mine.ctew.backups")


@pytest.mark.parametrize("stem", ["mine", "m" * 120, "电池" * 30])
def test_what_a_killed_copy_left_is_swept(tmp_path: Path, stem: str) -> None:
    path = tmp_path / f"{stem}.ctew"
    short = files.short_name(path)
    Workspace.create(path).close()
    Workspace.open(path).close()
    folder = backups.folder_of(path)
    left = [
        path.with_name(f".{short}.ab12_xyz.ctew"),
        path.with_name(f".{short}.ab12_xyz.ctew-journal"),
        folder / f".{backups.existing(path)[0].name}.ab12_xyz.ctew",
    ]
    others = [path.with_name(f".{short}.mine.ctew"), path.with_name(".other.ctew.ab12_xyz.ctew")]
    for file in left + others:
        file.write_bytes(b"x")
    Workspace.open(path).close()
    assert [f.exists() for f in left] == [False] * 3
    assert [f.exists() for f in others] == [True] * 2


def test_a_backup_that_cannot_be_made_does_not_stop_the_opening(path: Path) -> None:
    Workspace.create(path).close()
    backups.folder_of(path).write_bytes(b"in the way")
    with Workspace.open(path) as workspace:
        assert "No backup was made" in workspace.notices[0]
        workspace.add_note("goes on")


def test_restoring_takes_the_old_log_out_of_the_way(path: Path, workspace: Workspace) -> None:
    workspace.add_note("one")
    backup = workspace.back_up()
    workspace.add_note("two")
    with pytest.raises(WorkspaceError, match="close it"):
        backups.restore(path, backup)
    # As after a crash: the file with its log, and no process that holds it.
    crashed = path.with_name("crashed.ctew")
    for end in ("", "-wal"):
        shutil.copy(f"{path}{end}", f"{crashed}{end}")
    aside = backups.restore(crashed, backup)
    assert aside is not None
    with Workspace.open(crashed) as back:
        assert texts(back) == ["one"]
    with Workspace.open(aside) as back:
        assert texts(back) == ["one", "two"]
    with pytest.raises(WorkspaceError, match="not sound"):
        backups.restore(crashed, path.with_name("nothing.ctew"))
