from __future__ import annotations

import sqlite3
import subprocess
from typing import TYPE_CHECKING

import pytest

from explorer.workspace.file import Workspace
from tests.rights import obeyed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mine.ctew"


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    with Workspace.create(path) as made:
        yield made


@pytest.fixture
def query() -> Callable[..., list[tuple[object, ...]]]:
    """Ask a file with nothing but SQLite."""

    def ask(file: Path, sql: str) -> list[tuple[object, ...]]:
        db = sqlite3.connect(file)
        try:
            rows = db.execute(sql).fetchall()
            db.commit()
            return rows
        finally:
            db.close()

    return ask


@pytest.fixture
def locked_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder that the test fills and then makes read-only, for root too."""
    folder = tmp_path / "locked"
    folder.mkdir()
    with obeyed():
        yield folder
    folder.chmod(0o700)


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 2 MB; needs the right to mount."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("mounting a small file system needs root")
    yield folder
    # Lazily: a test that failed may hold a file open.
    subprocess.run(["umount", "--lazy", str(folder)], check=True)
