"""A file is replaced whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING, Any

import pytest

from explorer.files import FileWriteError, check_writable, replacing, write_bytes
from tests.rights import obeyed

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "figure.svg"
    path.write_bytes(b"old")
    return path


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def test_a_new_file_is_written(tmp_path: Path) -> None:
    write_bytes(tmp_path / "图表.png", b"\x00\x01")
    assert (tmp_path / "图表.png").read_bytes() == b"\x00\x01"
    assert names(tmp_path) == ["图表.png"]


def test_an_old_file_is_replaced(old: Path) -> None:
    write_bytes(old, b"new")
    assert old.read_bytes() == b"new"
    assert names(old.parent) == ["figure.svg"]


def test_the_old_file_stands_until_the_block_ends(old: Path) -> None:
    with replacing(old) as temporary:
        assert temporary.parent == old.parent
        assert temporary.suffix == ".svg"
        temporary.write_bytes(b"half")
        assert old.read_bytes() == b"old"
        temporary.write_bytes(b"whole")
    assert old.read_bytes() == b"whole"
    assert not temporary.exists()


def fail_halfway(path: Path, error: BaseException) -> None:
    with replacing(path) as temporary:
        temporary.write_bytes(b"half")
        raise error


@pytest.mark.parametrize("error", [ValueError("no"), KeyboardInterrupt()])
def test_a_failure_keeps_the_old_file_and_leaves_nothing(old: Path, error: BaseException) -> None:
    with pytest.raises(type(error)):
        fail_halfway(old, error)
    assert old.read_bytes() == b"old"
    assert names(old.parent) == ["figure.svg"]


def test_a_full_disk_is_said_and_keeps_the_old_file(old: Path) -> None:
    with pytest.raises(FileWriteError, match="No space left") as caught:
        fail_halfway(old, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
    assert str(old) in str(caught.value)
    assert old.read_bytes() == b"old"
    assert names(old.parent) == ["figure.svg"]


def test_a_failing_replacement_keeps_the_old_file(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(
        FileWriteError, match=r"figure\.svg: cannot be written \(Permission denied\)"
    ):
        write_bytes(old, b"new")
    monkeypatch.undo()
    assert old.read_bytes() == b"old"
    assert names(old.parent) == ["figure.svg"]


def test_what_cannot_be_removed_is_named(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that is locked between the two steps of a write keeps both files."""

    def refuse(*_: Any, **__: Any) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(os, "replace", refuse)
    monkeypatch.setattr("pathlib.Path.unlink", refuse)
    with pytest.raises(FileWriteError, match="Permission denied") as caught:
        write_bytes(old, b"new")
    monkeypatch.undo()
    assert old.read_bytes() == b"old"
    (left,) = set(names(old.parent)) - {old.name}
    assert str(caught.value).endswith(f"; the unfinished {left} is left beside it")


def test_looking_whether_a_file_can_be_written_writes_nothing(old: Path, tmp_path: Path) -> None:
    check_writable(old)
    assert old.read_bytes() == b"old"
    check_writable(tmp_path / "new")
    assert names(tmp_path) == ["figure.svg"]
    with pytest.raises(FileWriteError, match="No such file"):
        check_writable(tmp_path / "nowhere" / "new")


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "a.png"
    with pytest.raises(FileWriteError, match="No such file or directory") as caught:
        write_bytes(path, b"x")
    assert str(caught.value).startswith(f"{path}: cannot be written here")
    assert not path.parent.exists()


def test_a_folder_that_is_a_file_is_named(old: Path) -> None:
    with pytest.raises(FileWriteError, match="Not a directory") as caught:
        write_bytes(old / "a.png", b"x")
    assert str(old / "a.png") in str(caught.value)


def test_a_folder_in_the_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.png").mkdir()
    with pytest.raises(FileWriteError, match=r"a\.png: cannot be written"):
        write_bytes(tmp_path / "a.png", b"x")
    assert names(tmp_path) == ["a.png"]


def test_an_unwritable_folder_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o500)
    path = folder / "a.svg"
    with obeyed(), pytest.raises(FileWriteError) as caught:
        write_bytes(path, b"x")
    assert str(caught.value) == f"{path}: cannot be written here (Permission denied)"
    assert names(folder) == []
    folder.chmod(0o700)


def test_the_file_gets_the_usual_rights(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_bytes(tmp_path / "a", b"x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640


def test_a_name_without_suffix_and_one_that_is_long(tmp_path: Path) -> None:
    for name in ("README", "a" * 200 + ".json"):
        write_bytes(tmp_path / name, b"x")
        assert (tmp_path / name).read_bytes() == b"x"
