"""What SQLite and the system say, in the words of the user and as a kind that callers know."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from explorer.workspace import errors
from explorer.workspace.errors import Trouble

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("code", "trouble", "words"),
    [
        (sqlite3.SQLITE_FULL, Trouble.DISK_FULL, "the disk is full"),
        (sqlite3.SQLITE_CORRUPT, Trouble.DAMAGED, "damaged"),
        (sqlite3.SQLITE_CORRUPT_INDEX, Trouble.DAMAGED, "damaged"),
        (sqlite3.SQLITE_NOTADB, Trouble.DAMAGED, "damaged"),
        (sqlite3.SQLITE_CONSTRAINT, Trouble.DAMAGED, "damaged"),
        (sqlite3.SQLITE_BUSY, Trouble.BUSY, "another program is writing to the file"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, Trouble.BUSY, "another program is writing to the file"),
        (sqlite3.SQLITE_LOCKED, Trouble.BUSY, "another program is writing to the file"),
        (sqlite3.SQLITE_READONLY, Trouble.READ_ONLY, "the file cannot be written to"),
        (sqlite3.SQLITE_PERM, Trouble.READ_ONLY, "the file cannot be written to"),
        (sqlite3.SQLITE_CANTOPEN, Trouble.UNREADABLE, "it cannot be opened here; copy it"),
        (sqlite3.SQLITE_IOERR, Trouble.UNREADABLE, "the disk refused (said)"),
        (sqlite3.SQLITE_NOLFS, Trouble.UNREADABLE, "the disk refused (said)"),
    ],
)
def test_an_error_of_sqlite(tmp_path: Path, code: int, trouble: Trouble, words: str) -> None:
    error = sqlite3.OperationalError("said")
    error.sqlite_errorcode = code
    path = tmp_path / "mine.ctew"
    made = errors.of_sqlite(error, path)
    assert made.trouble == trouble
    assert words in str(made)
    assert str(made).startswith(f"{path}: ")


def test_an_error_of_the_module_alone(tmp_path: Path) -> None:
    made = errors.of_sqlite(sqlite3.ProgrammingError("said"), tmp_path / "mine.ctew")
    assert made.trouble == Trouble.UNREADABLE


def test_a_failed_write_on_a_disk_that_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = {64 * 1024 - 1: Trouble.DISK_FULL, 64 * 1024: Trouble.UNREADABLE}
    error = sqlite3.OperationalError("said")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_WRITE
    for left, trouble in free.items():
        usage = type(errors.shutil.disk_usage(tmp_path))(100_000_000, 100_000_000 - left, left)
        monkeypatch.setattr(errors.shutil, "disk_usage", lambda _path, usage=usage: usage)
        assert errors.of_sqlite(error, tmp_path / "mine.ctew").trouble == trouble
