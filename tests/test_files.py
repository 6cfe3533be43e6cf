"""A file is replaced whole or not at all."""

from __future__ import annotations

import ast
import errno
import os
import socket
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import explorer
from explorer.files import (
    FileWriteError,
    NotAFile,
    check_writable,
    read_bytes,
    reason,
    replacing,
    short_name,
    size,
    write_bytes,
)
from tests.rights import obeyed

if TYPE_CHECKING:
    from collections.abc import Iterator


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


# ----------------------------------------------------------------------------- names and links

LONG = [
    "README",
    "a" * 200 + ".json",
    *("a" * (n - 5) + ".json" for n in (250, 251, 252, 253, 254, 255)),
    *("a" * n for n in (253, 254, 255)),
    "图" * 83 + ".txt",  # 253 bytes
    "图" * 84 + ".md",  # 255 bytes
    "a." + "b" * 253,  # an ending for which there is no room
    "😀" * 62 + "x.html",
]


@pytest.mark.parametrize("name", LONG, ids=len)
def test_every_name_that_a_file_may_have(tmp_path: Path, name: str) -> None:
    write_bytes(tmp_path / name, b"x")
    write_bytes(tmp_path / name, b"y")
    assert (tmp_path / name).read_bytes() == b"y"
    assert names(tmp_path) == [name]


@pytest.mark.parametrize("name", LONG, ids=len)
def test_the_temporary_name_is_short_whatever_the_name(tmp_path: Path, name: str) -> None:
    with replacing(tmp_path / name) as temporary:
        assert len(os.fsencode(temporary.name)) <= 64
        assert temporary.name.startswith(f".{short_name(tmp_path / name)}.")


def test_two_long_names_have_temporary_names_of_their_own(tmp_path: Path) -> None:
    one, two = (tmp_path / ("a" * 250 + e) for e in ("1.txt", "2.txt"))
    assert short_name(one) != short_name(two)
    assert short_name(tmp_path / "short.txt") == "short.txt"


def test_a_name_that_is_too_long_is_refused_before_anything_is_done(tmp_path: Path) -> None:
    with pytest.raises(FileWriteError, match=r"cannot be written here \(File name too long"):
        check_writable(tmp_path / ("a" * 256))
    assert names(tmp_path) == []


@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize("relative", [True, False])
def test_a_link_stays_and_what_it_leads_to_is_replaced(
    tmp_path: Path, there: bool, relative: bool
) -> None:
    (tmp_path / "far").mkdir()
    real = tmp_path / "far" / "real.svg"
    if there:
        real.write_bytes(b"old")
    first, second = tmp_path / "figure.svg", tmp_path / "latest.svg"
    first.symlink_to(Path("far/real.svg") if relative else real)
    second.symlink_to(first)
    write_bytes(second, b"new")
    assert second.is_symlink()
    assert first.is_symlink()
    assert real.read_bytes() == b"new"
    assert not real.is_symlink()
    assert names(real.parent) == ["real.svg"]
    assert names(tmp_path) == ["far", "figure.svg", "latest.svg"]


def test_a_failure_behind_a_link_names_the_link(tmp_path: Path) -> None:
    link = tmp_path / "figure.svg"
    link.symlink_to(tmp_path / "nowhere" / "real.svg")
    with pytest.raises(FileWriteError, match="No such file or directory") as caught:
        write_bytes(link, b"x")
    assert str(caught.value).startswith(f"{link}: ")
    assert link.is_symlink()


def test_links_that_go_round_are_refused(tmp_path: Path) -> None:
    one, two = tmp_path / "one.svg", tmp_path / "two.svg"
    one.symlink_to(two)
    two.symlink_to(one)
    with pytest.raises(FileWriteError, match="Too many levels of symbolic links"):
        write_bytes(one, b"x")
    assert names(tmp_path) == ["one.svg", "two.svg"]


# ------------------------------------------------------------------------- what is not a file


@pytest.fixture(params=["pipe", "socket", "device", "link to a device"])
def strange(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """What has the name of a file and is none."""
    path = tmp_path / "a.txt"
    with socket.socket(socket.AF_UNIX) as held:
        if request.param == "pipe":
            os.mkfifo(path)
        elif request.param == "socket":
            held.bind(str(path))
        elif request.param == "device":
            try:
                os.mknod(path, stat.S_IFCHR | 0o600, os.stat(os.devnull).st_rdev)
            except OSError:
                pytest.skip("making a device needs root")
        else:
            path.symlink_to(os.devnull)
        yield path


NO_FILE = "it is not a file but a pipe, a socket or a device"


@pytest.mark.timeout(20)
def test_what_is_no_file_is_not_read(strange: Path) -> None:
    """Reading a pipe waits until somebody writes into it."""
    for function in (read_bytes, size):
        with pytest.raises(NotAFile) as caught:
            function(strange)
        assert reason(caught.value) == NO_FILE


def test_what_is_no_file_is_not_replaced(strange: Path) -> None:
    before = os.stat(strange)
    with pytest.raises(FileWriteError) as caught:
        write_bytes(strange, b"x")
    assert str(caught.value) == f"{strange}: cannot be written here ({NO_FILE})"
    assert os.path.samestat(before, os.stat(strange))


def test_a_folder_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError) as caught:
        read_bytes(tmp_path)
    assert reason(caught.value) == "Is a directory"


def test_what_users_name_is_read_here_alone() -> None:
    """Every other way of reading a file waits for a pipe."""
    folder = Path(explorer.__file__).parent
    found = set()
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = ast.unparse(node.func)
            read = called.endswith((".read_bytes", ".read_text")) and called != "files.read_bytes"
            if read or called == "open":
                found.add(path.relative_to(folder).as_posix())
    assert found == {
        "files.py",  # after it has looked
        "corpus/readers/__init__.py",  # as well
        "paths.py",  # files of the program itself
        "speech.py",  # as well
        "cli.py",  # the rest have made the file themselves
        "selftest.py",
        "briefing/pdf.py",
        "briefing/typesetting.py",
        "briefing/pictures.py",
        "charts/paint.py",
        "corpus/readers/apart.py",  # what the program asks of itself
        "corpus/readers/pdf_picture.py",  # as well
        "tables/apart.py",  # as well
        "tracker/engines/spark.py",  # as well
        "commands/reader.py",
    }
