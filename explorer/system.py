"""What differs by operating system: locks, folders, names and replacing of files, processes.

But for :mod:`explorer.limits` nothing else in the program asks which system it runs on, or uses
what only some of them have; ``tests/test_system.py`` holds it to that. The branches for Windows
are written after Microsoft's and Python's documents and tested with its calls replaced.
"""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import stat
import sys
import time
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path, PurePath

#: The program in names of folders.
_PROGRAM: Final = "critical-technology-explorer"
_TITLE: Final = "Critical Technology Explorer"

# ----------------------------------------------------------------------------------------- locks


def lock(path: Path) -> int | None:
    """Take a lock that is made as a file of its own and ends with the process.

    Returns:
        A handle for :func:`unlock`; None if another process, or another handle, has the lock.

    Raises:
        OSError: The file cannot be made, or its file system has no locks.
    """
    if sys.platform == "win32":
        import msvcrt

        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # the first byte, which need not exist
        except OSError as error:
            os.close(handle)
            if error.errno in (errno.EACCES, errno.EDEADLK):
                return None
            raise
        return handle  # a file that is open cannot be removed there: this is the one at the path
    import fcntl

    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            return None
        except OSError:
            os.close(handle)
            raise
        # The holder before us may have removed the file between our two calls.
        if _is_at(handle, path):
            return handle
        os.close(handle)


def unlock(handle: int, path: Path) -> None:
    """Give back what :func:`lock` took and remove its file; left behind, it locks nothing."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(handle, 0, os.SEEK_SET)
        with contextlib.suppress(OSError):
            msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
        os.close(handle)  # first: what is open cannot be removed
        with contextlib.suppress(OSError):  # somebody else has it already
            path.unlink()
        return
    if _is_at(handle, path):
        with contextlib.suppress(OSError):
            path.unlink()
    os.close(handle)


def _is_at(handle: int, path: Path) -> bool:
    try:
        there = path.stat()
    except OSError:
        return False
    return os.path.samestat(os.fstat(handle), there)


# ---------------------------------------------------------------------------- processes of our own


def ourselves() -> list[str]:
    """How another process of this program is started; the arguments follow."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    program = (
        f"import sys; sys.path.insert(0, {root!r}); from explorer.cli import main; sys.exit(main())"
    )
    return [sys.executable, "-P", "-c", program]


# --------------------------------------------------------------------------------------- folders


def config_folder() -> Path:
    """Where settings are kept."""
    import platformdirs

    return platformdirs.user_config_path(_PROGRAM, appauthor=False)


def data_folder() -> Path:
    """Where the user's own work is kept unless another place is chosen."""
    import platformdirs

    return platformdirs.user_data_path(_PROGRAM, appauthor=False)


def cache_folder() -> Path:
    """Where what can be made again is kept."""
    import platformdirs

    return platformdirs.user_cache_path(_PROGRAM, appauthor=False)


def is_private(place: os.stat_result) -> bool:
    """Whether only the user can have written a file or folder, by what the system says of it."""
    if sys.platform == "win32":
        return True  # the profile of a user is closed to others
    return place.st_uid == os.geteuid() and not place.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


# ------------------------------------------------------------------------------- names of files

#: The longest name of a file, in bytes here and in UTF-16 units on NTFS, which are never more.
LONGEST_NAME: Final = 255
_FORBIDDEN: Final = frozenset('<>:"/\\|?*')
_NUMBERED: Final = [f"{d}{n}" for d in ("com", "lpt") for n in "123456789\u00b9\u00b2\u00b3"]
#: Names of devices, which Windows opens in the place of a file, whatever the ending.
_DEVICES: Final = frozenset(("con", "prn", "aux", "nul", "conin$", "conout$", *_NUMBERED))


def is_legal_name(name: str) -> bool:
    """Whether a file can be called so on NTFS, and by that on every other system."""
    return (
        name not in ("", ".", "..")
        and not any(c in _FORBIDDEN or ord(c) < 32 for c in name)
        and not name.endswith((" ", "."))
        and not _is_device(name)
        and len(name.encode("utf-16-le", "surrogatepass")) // 2 <= LONGEST_NAME
    )


def _is_device(name: str) -> bool:
    return name.partition(".")[0].rstrip(" ").lower() in _DEVICES


def legal_name(stem: str, ending: str = "") -> str:
    """The nearest name that a file can have on every system, the ending kept.

    Files are sent to others: one that was written here has to be written there.
    """
    made = "".join("-" if c in _FORBIDDEN or ord(c) < 32 else c for c in stem)
    if _is_device(f"{made}{ending}"):
        made = f"_{made}"
    return f"{cut(made, LONGEST_NAME - len(os.fsencode(ending))).rstrip(' .') or '_'}{ending}"


def cut(text: str, most: int) -> str:
    """The beginning of a text that takes at most so many bytes in the name of a file."""
    raw = os.fsencode(text)
    if len(raw) <= most:
        return text
    while most > 0 and raw[most] & 0xC0 == 0x80:  # within a character
        most -= 1
    return os.fsdecode(raw[: max(most, 0)])


def can_be_named(path: Path) -> bool:
    """Whether this system takes the name of a file for what it is."""
    return sys.platform != "win32" or is_legal_name(path.name)


# ----------------------------------------------------------------------------- replacing of files

#: How long a program that looks at every new file, against viruses, say, may hold one open.
_PATIENCE: Final = 1.0  # seconds


class InUse(OSError):
    """Another program has the file open and lets nobody replace it."""


def replace(source: Path, target: Path) -> None:
    """Let one file take the place of another at once, or leave both.

    Raises:
        InUse: Another program has the target open, which only Windows minds.
        OSError: The system refuses.
    """
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            os.replace(source, target)
            return
        except PermissionError:
            if sys.platform == "win32" and target.is_file() and os.access(target, os.W_OK):
                if time.monotonic() > until:
                    raise InUse(errno.EACCES, "in use", str(target)) from None
                time.sleep(_PATIENCE / 20)
                continue
            raise


def settle_folder(folder: Path) -> None:
    """Have the names in a folder outlast a loss of power; Windows does so by itself.

    Raises:
        OSError: The system cannot promise it.
    """
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sqlite_address(path: PurePath, mode: str) -> str:
    """The address by which SQLite opens a file as ``mode`` says; the path is a whole one."""
    address = path.as_uri()
    if not address.startswith("file:///"):
        # A folder that a server shares: SQLite knows no servers, but takes the whole as a path.
        address = address.replace("file://", "file:////", 1)
    return f"{address}?mode={mode}"


# ------------------------------------------------------------------------------------- processes


# Of capability.h: what opens the kernel's log.
_CAP_SYS_ADMIN: Final = 21
_CAP_SYSLOG: Final = 34


def leave_kernel_log() -> None:
    """Give up the right to read the kernel's log, which the window of root would have.

    Qt's dialog for files looks into what it lists for its kind, and /proc/kmsg is a file that waits
    for ever to be read. Who is not root cannot open it. Call before there are threads.
    """
    if sys.platform != "linux":
        return
    import ctypes

    libc = ctypes.CDLL(None)
    head = (ctypes.c_uint32 * 2)(0x20080522, 0)  # version 3, this thread
    held = (ctypes.c_uint32 * 6)()  # twice effective, permitted, inheritable
    if libc.capget(head, held) == 0:
        for right in (_CAP_SYS_ADMIN, _CAP_SYSLOG):
            held[3 * (right // 32)] &= ~(1 << (right % 32)) & 0xFFFFFFFF
        libc.capset(head, held)


@contextlib.contextmanager
def waking() -> Iterator[tuple[int, int, Callable[[], bytes]]]:
    """Two ends that wake a loop: what is waited at, what is written to, and what reads it.

    A pipe; on Windows, where a loop can only wait at sockets, two of these.
    """
    if sys.platform == "win32":
        import socket

        heard, told = socket.socketpair()
        heard.setblocking(False)
        told.setblocking(False)
        with heard, told:
            yield heard.fileno(), told.fileno(), lambda: heard.recv(64)
        return
    here, there = os.pipe()
    try:
        os.set_blocking(here, False)
        os.set_blocking(there, False)
        yield here, there, lambda: os.read(here, 64)
    finally:
        os.close(here)
        os.close(there)


def endings() -> tuple[signal.Signals, ...]:
    """The signals that ask a process to end, and leave it the time to do so."""
    if sys.platform == "win32":
        return (signal.SIGINT, signal.SIGTERM, signal.SIGBREAK)
    return (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def has_display() -> bool:
    """Whether the surroundings name a screen that a window could be opened on."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "") not in ("", "xcb", "wayland"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def quietly() -> dict[str, Any]:
    """What ``subprocess.run`` is told so that a program of the command line opens no window."""
    if sys.platform == "win32":
        import subprocess

        return {"creationflags": subprocess.CREATE_NO_WINDOW}
    return {}


def tell(sentence: str) -> None:
    """Say something to who started the program from a menu of Windows and sees no terminal."""
    if sys.platform == "win32":
        import ctypes

        error_icon = 0x10
        ctypes.WinDLL("user32").MessageBoxW(None, sentence, _TITLE, error_icon)


def reader_has_gone(error: OSError) -> bool:
    """Whether writing failed because the program that reads our output has ended."""
    if isinstance(error, BrokenPipeError):
        return True
    return sys.platform == "win32" and error.errno == errno.EINVAL and error.filename is None
