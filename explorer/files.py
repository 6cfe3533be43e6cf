"""Reading and writing files: one that is written is whole, or the old one stays.

What others wrote in a notation is its content or a ValueError, whatever is wrong: the libraries end
otherwise at a thousand brackets in one another (RecursionError), and of TOML at a number of
thousands of digits.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import re
import stat
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from explorer import system
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterator

#: How long the name of a temporary file may be: every disk takes as much, encrypted ones too.
_SHORT: Final = 64  # bytes
#: What ``tempfile`` puts between its beginning and its ending.
_RANDOM: Final = 8
_decode: Final = json.JSONDecoder().raw_decode
#: An escape of a surrogate: half of a sign, unless another half follows.
_HALF: Final = re.compile(r"\\u[dD][89a-fA-F]")
#: Digits of a number that counts things, names a page or a level.
_DIGITS: Final = 9


class FileWriteError(Exception):
    """A file could not be written; the message names it and says why."""


class NotAFile(OSError):
    """A pipe, a socket or a device: reading may wait for ever, replacing would destroy it."""


def _only_file(path: Path, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(status.st_mode):
        raise NotAFile(errno.EINVAL, "not a file", str(path))


def size(path: Path) -> int:
    """How many bytes a file has.

    Raises:
        OSError: It cannot be read, or is no file.
    """
    status = path.stat()
    _only_file(path, status)
    return status.st_size


def read_bytes(path: Path) -> bytes:
    """What a file holds; what could keep us waiting is refused at once.

    Raises:
        OSError: It cannot be read, or is no file.
    """
    size(path)
    return path.read_bytes()


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a temporary path beside ``path`` that takes its place when the block succeeds.

    A symbolic link stays, and what it leads to is replaced.

    Raises:
        FileWriteError: The folder is missing or not writable, the disk is full, or what is there
            is no file.
    """
    try:
        target = _target(path)
        beginning, ending = _around(target)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=beginning, suffix=ending)
        os.close(handle)
    except OSError as error:
        text = to_user("Files", "{path}: cannot be written here ({reason})")
        raise FileWriteError(text.format(path=path, reason=reason(error))) from None
    temporary = Path(name)
    left = ""
    try:
        yield temporary
        umask = os.umask(0)
        os.umask(umask)
        temporary.chmod(0o666 & ~umask)
        system.replace(temporary, target)
    except OSError as error:
        left = _removed(temporary)
        text = to_user("Files", "{path}: cannot be written ({reason})")
        message = text.format(path=path, reason=reason(error))
        raise FileWriteError(f"{message}{left}") from None
    finally:
        if not left:
            temporary.unlink(missing_ok=True)


def _target(path: Path) -> Path:
    """Where the file itself is, or will be."""
    target = Path(os.path.realpath(path)) if path.is_symlink() else path
    with contextlib.suppress(FileNotFoundError):
        _only_file(target, target.stat())
    if not system.can_be_named(target):
        raise OSError(errno.EINVAL, to_user("Files", "Windows has no files of this name"))
    return target


def _around(path: Path) -> tuple[str, str]:
    """What the name of a temporary file for a path begins and ends with."""
    return f".{short_name(path)}.", _short_ending(path)


def _short_ending(path: Path) -> str:
    return path.suffix if len(os.fsencode(path.suffix)) <= _SHORT // 4 else ""


def short_name(path: Path) -> str:
    """The name of a file as the temporary one has it: cut if it is long, two never to the same."""
    most = _SHORT - len(os.fsencode(_short_ending(path))) - _RANDOM - len("..")
    name = os.fsencode(path.name)
    if len(name) <= most:
        return path.name
    digest = hashlib.sha256(name).hexdigest()[:_RANDOM]
    return f"{system.cut(path.name, most - _RANDOM - len('~'))}~{digest}"


def _removed(temporary: Path) -> str:
    """Remove what was written so far; words for where it stays because it cannot be removed."""
    try:
        temporary.unlink(missing_ok=True)
    except OSError:
        text = to_user("Files", "; the unfinished {name} is left beside it")
        return text.format(name=temporary.name)
    return ""


def reason(error: OSError) -> str:
    """Why the system refused; in English as the system says it."""
    if isinstance(error, NotAFile):
        return to_user("Files", "it is not a file but a pipe, a socket or a device")
    if isinstance(error, system.InUse):
        return to_user("Files", "it is open in another program; close it there and try again")
    known = {
        errno.ENOSPC: to_user("Files", "No space left on device"),
        errno.EDQUOT: to_user("Files", "Disk quota exceeded"),
        errno.EACCES: to_user("Files", "Permission denied"),
        errno.EPERM: to_user("Files", "Operation not permitted"),
        errno.EROFS: to_user("Files", "Read-only file system"),
        errno.ENOENT: to_user("Files", "No such file or directory"),
        errno.ENOTDIR: to_user("Files", "Not a directory"),
        errno.EISDIR: to_user("Files", "Is a directory"),
        errno.EIO: to_user("Files", "Input/output error"),
        errno.ENAMETOOLONG: to_user("Files", "File name too long"),
        errno.ELOOP: to_user("Files", "Too many levels of symbolic links"),
    }
    return known.get(error.errno or 0) or error.strerror or str(error)


def check_writable(path: Path) -> None:
    """Look whether a file can be written, before work is done for it.

    Raises:
        FileWriteError: The folder is missing or not writable.
    """
    with contextlib.suppress(_Enough), replacing(path):
        raise _Enough


def settle(*paths: Path) -> None:
    """Have files, and the names that folders have for them, outlast a loss of power.

    To be called before anything that is kept says that they are there.

    Raises:
        OSError: The system cannot promise it.
    """
    for path in paths:
        with path.open("rb+") as stream:  # Windows does so only for who may write
            os.fsync(stream.fileno())
    for folder in dict.fromkeys(path.parent for path in paths):
        system.settle_folder(folder)


class _Enough(Exception):
    """Nothing is to be written."""


def write_bytes(path: Path, content: bytes) -> None:
    """Write a whole file through a temporary one.

    Raises:
        FileWriteError: As for :func:`replacing`.
    """
    with replacing(path) as temporary:
        temporary.write_bytes(content)


class TooDeepError(ValueError):
    """Brackets in one another are more than can be read."""

    def __init__(self) -> None:
        super().__init__(to_user("Files", "brackets are nested too deeply"))


def from_json(text: str | bytes) -> Any:
    """What a text of JSON says, with a question mark for each half of a sign.

    Raises:
        TooDeepError: It is nested deeper than can be read.
        ValueError: It is none.
    """
    given = text if isinstance(text, str) else text.decode(json.detect_encoding(text))
    try:
        return _whole_signs(json.loads(given), given)
    except RecursionError:
        raise TooDeepError from None


def next_of_json(text: str, at: int) -> tuple[Any, int]:
    """The same of what begins at a place in a longer text, and where it ends.

    Raises:
        TooDeepError: It is nested deeper than can be read.
        ValueError: It is none, or the text breaks off within it.
    """
    try:
        found, end = _decode(text, at)
        return _whole_signs(found, text[at:end]), end
    except RecursionError:
        raise TooDeepError from None


def _whole_signs(found: Any, text: str) -> Any:
    """What was read of a text without halves of signs: JSON can say them, and no file hold them."""
    if not _HALF.search(text):
        return found
    plain = json.dumps(found, ensure_ascii=False).encode("utf-8", "replace")
    return json.loads(plain)


def from_toml(text: str) -> dict[str, Any]:
    """What a text of TOML says.

    Raises:
        TooDeepError: It is nested deeper than can be read.
        ValueError: It is none; a ``TOMLDecodeError`` where the library knows the line.
    """
    import tomllib  # the window is painted without

    try:
        return tomllib.loads(text)
    except RecursionError:
        raise TooDeepError from None


def whole(text: str | None) -> int | None:
    """The whole number that plain digits say; None if it is anything else, or of over nine digits.

    ``str.isdigit`` also holds of digits that ``int`` refuses (²), and ``int`` of thousands of them.
    """
    given = text or ""
    return int(given) if given.isascii() and given.isdigit() and len(given) <= _DIGITS else None
