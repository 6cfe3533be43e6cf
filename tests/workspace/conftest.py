from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from explorer.workspace.file import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


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
def locked_folder() -> Iterator[Path]:
    """A folder that the test fills and then makes read-only; root acts as nobody in it."""
    folder = Path(tempfile.mkdtemp(prefix="workspace-"))
    folder.chmod(0o777)
    root = os.geteuid() == 0
    if root:
        import platformdirs  # noqa: F401  - what is imported later must be readable to nobody

        os.setegid(65534)
        os.seteuid(65534)
    try:
        yield folder
    finally:
        if root:
            os.seteuid(0)
            os.setegid(0)
        folder.chmod(0o777)
        shutil.rmtree(folder)


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 1 MB; needs the right to mount."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("mounting a small file system needs root")
    yield folder
    # Lazily: a test that failed may hold a file open.
    subprocess.run(["umount", "--lazy", str(folder)], check=True)
