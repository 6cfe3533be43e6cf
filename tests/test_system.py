"""What differs by operating system is in two modules; their branches do what they say."""

from __future__ import annotations

import ast
import ctypes
import errno
import os
import re
import signal
import subprocess
import sys
import types
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer import files, limits, system
from explorer.workspace.file import Workspace
from explorer.workspace.lock import Locked, WriterLock

ROOT = Path(__file__).parents[1]
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="of Linux")

# ---------------------------------------------------------------------- nobody else asks or uses

#: Modules that only some systems have.
_MODULES = (
    "crypt curses fcntl grp msvcrt nis nt ntpath ossaudiodev posix posixpath pty pwd readline "
    "resource spwd syslog termios tty winreg winsound _winapi"
)
#: What ``os`` has on some systems only, or has to say about the one it runs on.
_OF_OS = (
    "O_ASYNC O_BINARY O_CLOEXEC O_DIRECT O_DIRECTORY O_DSYNC O_NOATIME O_NOCTTY O_NOFOLLOW "
    "O_NOINHERIT O_NONBLOCK O_PATH O_RSYNC O_SYNC O_TEMPORARY O_TMPFILE WEXITSTATUS WIFEXITED "
    "WIFSIGNALED WNOHANG WTERMSIG add_dll_directory altsep chflags chown chroot confstr "
    "copy_file_range ctermid fchdir fchmod fchown fdatasync fork forkpty fpathconf fstatvfs "
    "getegid geteuid getgid getgroups getloadavg getpgid getpgrp getpriority getresuid getuid "
    "getxattr initgroups killpg lchown listxattr lockf major makedev memfd_create minor "
    "mkfifo mknod name nice openpty pathconf pathsep pipe2 posix_fadvise posix_fallocate "
    "posix_spawn pread preadv pwrite pwritev readv register_at_fork removexattr "
    "sched_getaffinity sched_setaffinity sched_yield sendfile sep setegid seteuid setgid "
    "setgroups setpgid setpriority setregid setresuid setreuid setsid setuid setxattr splice "
    "startfile statvfs symlink sync sysconf tcgetpgrp ttyname uname unshare wait wait3 wait4 "
    "waitid writev"
)
MODULES, OF_OS = set(_MODULES.split()), set(_OF_OS.split())
#: What ``signal`` has on some systems only.
OF_SIGNAL = re.compile(
    r"SIG(?!INT$|TERM$|_DFL$|_IGN$|nals$)[A-Z0-9]+|alarm|pause|setitimer|pthread_\w+|sig(?!nal$)\w+"
)
#: Functions of ``platform`` that say which system it is; ``platform`` itself is for reports.
OF_PLATFORM = {"system", "uname", "win32_ver", "mac_ver", "libc_ver", "release", "version"}
#: Places of one system only, as a path begins.
PLACE = re.compile(
    r"(?:/(?:bin|dev|etc|home|lib|opt|proc|root|run|sys|tmp|usr|var)(?:/|$)|~/|[A-Z]:\\)"
)


class Finder(ast.NodeVisitor):
    """Finds what belongs into ``system.py`` or ``limits.py``, or another system reads otherwise."""

    def __init__(self) -> None:
        self.found: list[tuple[int, str]] = []
        self.texts: set[int] = set()  # docstrings

    def _say(self, node: ast.AST, what: str) -> None:
        self.found.append((getattr(node, "lineno", 0), what))

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            if alias.name.partition(".")[0] in MODULES:
                self._say(node, f"import {alias.name}")

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if (node.module or "").partition(".")[0] in MODULES:
            self._say(node, f"from {node.module} import")
        for alias in node.names:
            self._attribute(node, node.module or "", alias.name)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if isinstance(node.value, ast.Name):
            self._attribute(node, node.value.id, node.attr)
        elif isinstance(node.value, ast.Attribute):
            self._attribute(node, node.value.attr, node.attr)
        self.generic_visit(node)

    def _attribute(self, node: ast.AST, owner: str, name: str) -> None:
        if (
            (owner == "os" and name in OF_OS)
            or (owner == "signal" and OF_SIGNAL.fullmatch(name))
            or (owner == "platform" and name in OF_PLATFORM)
            or (owner == "sys" and name in ("platform", "getwindowsversion"))
            or (owner == "path" and name in ("sep", "altsep", "splitdrive"))
            or name in ("symlink_to", "hardlink_to", "windll", "WinDLL")
        ):
            self._say(node, f"{owner}.{name}")

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        plain = node.func.id if isinstance(node.func, ast.Name) else ""
        named = {k.arg for k in node.keywords}
        if (name in ("read_text", "write_text") or plain == "open") and "encoding" not in named:
            modes = [a.value for a in node.args if isinstance(a, ast.Constant)]
            if not any(isinstance(m, str) and "b" in m for m in modes):
                self._say(node, f"{name or plain} in the encoding of the system")
        owner = node.func.value if isinstance(node.func, ast.Attribute) else None
        if isinstance(owner, ast.Name) and owner.id == "subprocess" and None not in named:
            self._say(node, "a process that opens a console on Windows")
        if name == "strftime" and re.search(r"%[-#]", ast.unparse(node)):
            self._say(node, "strftime as only some systems have it")
        self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # else a docstring
            self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and PLACE.match(node.value):
            self._say(node, f"the place {node.value!r}")


def findings(source: str) -> list[tuple[int, str]]:
    finder = Finder()
    finder.visit(ast.parse(source))
    return finder.found


#: What may stand elsewhere, and why.
ALLOWED = {
    (
        "explorer/corpus/readers/epub.py",
        "import posixpath",
    ),  # names in a ZIP file, the same everywhere
}


@pytest.mark.parametrize("system_name", [sys.platform, "win32"])
def test_what_is_written_wakes_who_waits(monkeypatch: pytest.MonkeyPatch, system_name: str) -> None:
    import select
    import socket  # noqa: F401 - made for this system, before another is asked for

    monkeypatch.setattr(sys, "platform", system_name)
    with system.waking() as (heard, told, read):
        assert select.select([heard], [], [], 0)[0] == []
        os.write(told, bytes([signal.SIGINT]))
        assert select.select([heard], [], [], 5)[0] == [heard]
        assert read() == bytes([signal.SIGINT])
        ends = (heard, told)
    for end in ends:
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.fstat(end)


def test_only_two_modules_know_systems() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {what}"
        for path in sorted((ROOT / "explorer").rglob("*.py"))
        if path not in (Path(system.__file__), Path(limits.__file__))
        for line, what in findings(path.read_text(encoding="utf-8"))
        if (path.relative_to(ROOT).as_posix(), what) not in ALLOWED
    ]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        "import fcntl",
        "import os, resource",
        "from pwd import getpwnam",
        "def f():\n    import termios",
        "from os import fork",
        "os.getuid()",
        "os.path.sep",
        "x.split(os.sep)",
        "open('/tmp/x', 'wb')",
        "Path('/proc') / 'self'",
        "folder = '~/.config'",
        "if sys.platform == 'linux': pass",
        "from sys import platform",
        "platform.system()",
        "signal.SIGKILL",
        "signal.alarm(3)",
        "path.symlink_to(other)",
        "path.read_text()",
        "path.write_text('x')",
        "open(path)",
        "subprocess.run(['x'])",
        "day.strftime('%-d')",
        "ctypes.windll.user32",
        r"Path('C:\\Users')",
    ],
)
def test_what_only_some_systems_have_is_found(source: str) -> None:
    assert len(findings(source)) >= 1


@pytest.mark.parametrize(
    "source",
    [
        '"""In /tmp, say."""',
        "os.replace(a, b)",
        "open(path, 'rb')",
        "path.read_text(encoding='utf-8')",
        "platform.platform()",
        "signal.signal(signal.SIGINT, stop)",
        "'/work'.split('/')",
        "subprocess.run(['x'], **system.quietly())",
    ],
)
def test_what_every_system_has_is_not(source: str) -> None:
    assert findings(source) == []


# --------------------------------------------------------------------------------------- locks


class Windows:
    """What Microsoft and Python say of files on Windows, for the files of a folder.

    A file that is open cannot be removed. ``msvcrt.locking`` locks bytes from where the file
    stands, for one handle; another gets EACCES at once, and so does who unlocks what is not
    locked. Closing a file drops its locks.
    """

    LK_UNLCK, LK_LOCK, LK_NBLCK = 0, 1, 2

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.open: dict[int, Path] = {}
        self.locked: dict[Path, tuple[int, int]] = {}
        self._really_open, self._really_close = os.open, os.close
        self._really_unlink = Path.unlink
        monkeypatch.setattr(sys, "platform", "win32")
        monkeypatch.setattr(os, "open", self._open)
        monkeypatch.setattr(os, "close", self._close)
        monkeypatch.setattr(Path, "unlink", lambda path, **given: self._unlink(path, **given))
        msvcrt = types.ModuleType("msvcrt")
        for name in ("LK_UNLCK", "LK_LOCK", "LK_NBLCK", "locking"):
            setattr(msvcrt, name, getattr(self, name))
        monkeypatch.setitem(sys.modules, "msvcrt", msvcrt)
        monkeypatch.setitem(sys.modules, "fcntl", None)  # importing it fails
        monkeypatch.setitem(sys.modules, "resource", None)

    def _open(self, path: Path, *args: Any, **keywords: Any) -> int:
        handle = self._really_open(path, *args, **keywords)
        self.open[handle] = Path(path)
        return handle

    def _close(self, handle: int) -> None:
        path = self.open.pop(handle, None)
        if path in self.locked and self.locked[path][0] == handle:
            del self.locked[path]
        self._really_close(handle)

    def _unlink(self, path: Path, *, missing_ok: bool = False) -> None:
        if path in self.open.values():
            raise PermissionError(errno.EACCES, "The process cannot access the file", str(path))
        self._really_unlink(path, missing_ok=missing_ok)

    def locking(self, handle: int, mode: int, count: int) -> None:
        path, place = self.open[handle], os.lseek(handle, 0, os.SEEK_CUR)
        assert count == 1
        holder = self.locked.get(path)
        if mode == self.LK_UNLCK:
            if holder != (handle, place):
                raise PermissionError(errno.EACCES, "Permission denied")
            del self.locked[path]
        else:
            assert mode == self.LK_NBLCK  # LK_LOCK would try for ten seconds
            if holder is not None:
                raise PermissionError(errno.EACCES, "Permission denied")
            self.locked[path] = (handle, place)


@pytest.fixture(params=["this system", "Windows"])
def locks(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "Windows":
        Windows(monkeypatch)
    return str(request.param)


def test_one_has_the_lock(tmp_path: Path, locks: str) -> None:
    path = tmp_path / ".a.lock"
    handle = system.lock(path)
    assert handle is not None
    assert path.exists()
    assert system.lock(path) is None
    assert system.lock(tmp_path / ".b.lock") is not None
    system.unlock(handle, path)
    assert not path.exists()
    again = system.lock(path)
    assert again is not None
    system.unlock(again, path)


def test_a_lock_file_that_somebody_took_over_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows = Windows(monkeypatch)
    path = tmp_path / ".a.lock"
    handle = system.lock(path)
    assert handle is not None
    other = os.open(path, os.O_RDWR)  # which is about to ask for the lock
    system.unlock(handle, path)
    assert path.exists()
    windows.locking(other, windows.LK_NBLCK, 1)
    os.close(other)


def test_a_lock_that_fails_otherwise_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows = Windows(monkeypatch)

    def refuse(*_: object) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")

    sys.modules["msvcrt"].locking = refuse  # type: ignore[attr-defined]
    with pytest.raises(OSError, match="Invalid argument"):
        system.lock(tmp_path / ".a.lock")
    assert windows.open == {}


def test_a_workspace_has_one_writer(tmp_path: Path, locks: str) -> None:
    path = tmp_path / "mine.ctew"
    with Workspace.create(path) as made:
        with pytest.raises(Locked):
            WriterLock.acquire(path)
        with Workspace.open(path) as other:
            assert "open in another window" in other.read_only
        made.add_note("kept")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["mine.ctew"]
    with Workspace.open(path) as again:
        assert again.read_only == ""
        assert [n.text for n in again.notes()] == ["kept"]


HOLD = """
import sys
from pathlib import Path
from explorer import system
assert system.lock(Path(sys.argv[1])) is not None
print("held", flush=True)
sys.stdin.read()
"""


def test_a_lock_ends_with_its_process(tmp_path: Path) -> None:
    path = tmp_path / ".a.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        assert system.lock(path) is None
        process.kill()
        process.wait()
    handle = system.lock(path)
    assert handle is not None
    system.unlock(handle, path)


# --------------------------------------------------------------------------------------- folders

FOLDERS = (system.config_folder, system.data_folder, system.cache_folder)


@linux_only
def test_folders_as_the_desktop_has_them(own_folders: Path) -> None:
    name = "critical-technology-explorer"
    for function, kind in zip(FOLDERS, ("config", "data", "cache"), strict=True):
        assert function() == own_folders / kind / name


@pytest.mark.parametrize("name", ["windows.Windows", "macos.MacOS"])
def test_folders_of_other_systems(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As platformdirs has them there: below the user's own, the program's name once."""
    import platformdirs

    module, _, kind = name.partition(".")
    there = __import__(f"platformdirs.{module}", fromlist=[kind])
    monkeypatch.setattr(platformdirs, "PlatformDirs", getattr(there, kind))
    if module == "windows":
        local = r"C:\Users\Li Hua\AppData\Local"
        monkeypatch.setattr(there, "get_win_folder", lambda _: local)
    for variable in ("CONFIG", "CACHE", "DATA"):
        monkeypatch.delenv(f"XDG_{variable}_HOME")
    for function in FOLDERS:
        found = str(function())
        assert found.count("critical-technology-explorer") == 1
        assert ("AppData\\Local" if module == "windows" else "Library/") in found


# ------------------------------------------------------------------------------- names of files


@pytest.mark.parametrize(
    "name",
    ["a.png", "图表，一.docx", "con-.pdf", "COM10", "console.txt", ".hidden", "a b", "x" * 255],
)
def test_a_name_that_is_legal_everywhere(name: str) -> None:
    assert system.is_legal_name(name)


@pytest.mark.parametrize(
    "name",
    ["", ".", "..", "a:b.png", "a?", 'say "no"', "a/b", "a\\b", "a|b", "a\tb", "a.", "a ", "NUL",
     "con.png", "Aux.tar.gz", "com1", "LPT9.txt", "com¹.x", "CONIN$", "nul .txt", "x" * 256,
     "😀" * 128],
)  # fmt: skip
def test_a_name_that_windows_does_not_have(name: str) -> None:
    assert not system.is_legal_name(name)
    made = system.legal_name(Path(name).stem if name.strip(".") else name, ".pdf")
    assert system.is_legal_name(made)
    assert made.endswith(".pdf")


@given(st.text(), st.sampled_from(["", ".pdf", ".view.json"]))
def test_every_name_can_be_made_legal(stem: str, ending: str) -> None:
    made = system.legal_name(stem, ending)
    assert system.is_legal_name(made)
    assert made.endswith(ending)
    assert len(os.fsencode(made)) <= system.LONGEST_NAME
    kept = stem.rstrip(" .")
    if kept and system.is_legal_name(stem + ending) and len(os.fsencode(stem + ending)) <= 255:
        assert made == kept + ending


@given(st.text(st.characters(exclude_categories=["Cs"])), st.integers(0, 40))
def test_a_cut_keeps_characters_whole(text: str, most: int) -> None:
    made = system.cut(text, most)
    assert text.startswith(made)
    assert len(made.encode()) <= most
    if made != text:
        assert len(text[: len(made) + 1].encode()) > most


def test_names_that_windows_does_not_have_are_refused_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What comes after a colon would go where nobody finds it."""
    path = tmp_path / "a:b.png"
    files.write_bytes(path, b"x")
    path.unlink()
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(files.FileWriteError, match="Windows has no files of this name") as caught:
        files.write_bytes(path, b"x")
    assert str(path) in str(caught.value)
    assert list(tmp_path.iterdir()) == []


# ----------------------------------------------------------------------------- replacing of files


class Busy:
    """A file that other programs have open for some time, as Windows sees it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, refusals: int) -> None:
        self.left = refusals
        self.now = 0.0
        self._really = os.replace
        monkeypatch.setattr(os, "replace", self._replace)
        monkeypatch.setattr(system.time, "sleep", self._sleep)
        monkeypatch.setattr(system.time, "monotonic", lambda: self.now)

    def _sleep(self, seconds: float) -> None:
        self.now += seconds

    def _replace(self, source: Path, target: Path) -> None:
        if self.left:
            self.left -= 1
            raise PermissionError(errno.EACCES, "Access is denied", str(source), 5, str(target))
        self._really(source, target)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "b.docx"
    path.write_bytes(b"old")
    return path


def test_a_file_that_is_open_for_a_moment_is_waited_for(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    Busy(monkeypatch, 7)
    files.write_bytes(old, b"new")
    assert old.read_bytes() == b"new"


def test_a_file_that_stays_open_is_said(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    busy = Busy(monkeypatch, 10_000)
    with pytest.raises(files.FileWriteError) as caught:
        files.write_bytes(old, b"new")
    said = "it is open in another program; close it there and try again"
    assert str(caught.value) == f"{old}: cannot be written ({said})"
    assert old.read_bytes() == b"old"
    assert [p.name for p in old.parent.iterdir()] == [old.name]
    assert busy.now < 2


def test_what_is_not_in_use_is_not_waited_for(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    busy = Busy(monkeypatch, 1)
    with pytest.raises(files.FileWriteError, match="Permission denied"):
        files.write_bytes(old, b"new")
    assert busy.now == 0
    monkeypatch.setattr(sys, "platform", "win32")
    busy.left = 1
    with pytest.raises(PermissionError):  # there is nothing that could be open
        system.replace(old, old.with_name("new.docx"))
    assert busy.now == 0


@pytest.mark.parametrize(
    ("path", "address"),
    [
        (PurePosixPath("/a b/ü%?#.ctew"), "file:///a%20b/%C3%BC%25%3F%23.ctew?mode=ro"),
        (PureWindowsPath(r"C:\Users\Li\a b.ctew"), "file:///C:/Users/Li/a%20b.ctew?mode=ro"),
        (PureWindowsPath(r"\\server\share\a.ctew"), "file:////server/share/a.ctew?mode=ro"),
    ],
)
def test_addresses_as_sqlite_takes_them(path: Any, address: str) -> None:
    assert system.sqlite_address(path, "ro") == address


# ------------------------------------------------------------------------------------- processes


def test_a_program_opens_no_console_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    assert system.quietly() == {}
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(subprocess, "CREATE_NO_WINDOW", 0x08000000, raising=False)
    assert system.quietly() == {"creationflags": 0x08000000}


def test_a_reader_that_has_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    refused = OSError(errno.EINVAL, "Invalid argument")
    assert system.reader_has_gone(BrokenPipeError())
    assert not system.reader_has_gone(refused)
    monkeypatch.setattr(sys, "platform", "win32")
    assert system.reader_has_gone(refused)
    assert not system.reader_has_gone(OSError(errno.EINVAL, "Invalid argument", "a:b"))
    assert not system.reader_has_gone(OSError(errno.ENOSPC, "No space left"))


def test_who_sees_no_terminal_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[Any, ...]] = []
    user32 = types.SimpleNamespace(MessageBoxW=lambda *a: told.append(a))
    monkeypatch.setattr(ctypes, "WinDLL", {"user32": user32}.__getitem__, raising=False)
    system.tell("nothing here")
    assert told == []
    monkeypatch.setattr(sys, "platform", "win32")
    system.tell("something is missing")
    assert told == [(None, "something is missing", "Critical Technology Explorer", 0x10)]


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="what root may")
def test_the_log_of_the_kernel_is_not_read() -> None:
    """In a process of its own: a file that waits for ever to be read is not even opened."""
    script = """
from explorer import system
system.leave_kernel_log()
try:
    open("/proc/kmsg", "rb")
except PermissionError:
    print("not opened")
"""
    made = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert made.stdout == "not opened\n"


def test_names_in_a_folder_are_settled_but_on_windows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled: list[int] = []
    monkeypatch.setattr(os, "fsync", settled.append)
    system.settle_folder(tmp_path)
    assert len(settled) == 1
    monkeypatch.setattr(sys, "platform", "win32")
    system.settle_folder(tmp_path / "missing")  # which could not be opened
    assert len(settled) == 1
