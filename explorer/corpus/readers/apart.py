"""Reading a file in a process of its own, with bounds: what nobody vouches for cannot harm us.

The process is this program again, with a command that no help names. It gets and gives JSON in a
folder that goes when it is done. What takes it too long or too much memory, and what makes a
library crash, is one sentence here.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from explorer import files, limits, system
from explorer.corpus import readers
from explorer.corpus.documents import CorpusError, Locked
from explorer.corpus.readers.document import AS_IT_IS, How, Mark, Part, ReadDocument
from explorer.files import from_json
from explorer.words import language, to_user

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

T = TypeVar("T")

#: The command that makes a process of this program a reader.
COMMAND: Final = "read-apart"
#: What a reader may have: memory in bytes, seconds of computing, seconds in all.
MEMORY: Final = 1536 * 2**20
SECONDS: Final = 120
PATIENCE: Final = 300.0
#: Files of these kinds are read apart whatever their size: libraries in C, archives, own parsers.
_ALWAYS: Final = frozenset({".docx", ".odt", ".fodt", ".rtf", ".epub", ".pptx", ".pdf"})
#: Others from this size on, in bytes.
_LARGE: Final = 2 * 2**20
_WAIT: Final = 0.02
_REQUEST: Final = "request.json"
_ANSWER: Final = "answer.json"


class Stopped(Exception):
    """Whoever asked for the file does not want it any more."""


def read(
    path: Path, how: How = AS_IT_IS, stopped: Callable[[], bool] = lambda: False
) -> ReadDocument:
    """Read a document, in a process of its own if it is of a kind or size that may be a trap.

    Args:
        path: The file.
        how: What the user says of it.
        stopped: Asked now and then whether to give up.

    Raises:
        CorpusError: It cannot be read; the message is one sentence for the user.
        Locked: It wants a password, or another one.
        Stopped: ``stopped`` said so.
    """
    try:
        large = files.size(path) > _LARGE
    except OSError:
        return _here(path, how)  # which says what is wrong with it: no file, or a pipe
    ending = path.suffix.lower()
    if ending not in readers.ENDINGS or not (large or ending in _ALWAYS or _is_packed(path)):
        return _here(path, how)
    with asked(path, {"how": asdict(how)}, stopped) as given:
        answer = from_json(given.read_text(encoding="ascii"))
    if "problem" in answer:
        raise problem_of(answer, path)
    return _document(answer, path)


@contextlib.contextmanager
def asked(
    path: Path,
    what: Mapping[str, object],
    stopped: Callable[[], bool] = lambda: False,
    times: int = 1,
) -> Iterator[Path]:
    """Have a process of its own read a file; its answer is there within the block.

    Args:
        path: The file.
        what: What else it is to know.
        stopped: Asked now and then whether to give up.
        times: So many times as long as other readers it may take.

    Raises:
        CorpusError: It ended without an answer: too long, too much, or it crashed.
        Stopped: ``stopped`` said so.
    """
    with tempfile.TemporaryDirectory(prefix="ctexplorer-", ignore_cleanup_errors=True) as folder:
        whole = {"path": str(path.absolute()), "language": language(), "times": times, **what}
        request, answer = Path(folder, _REQUEST), answer_to(Path(folder, _REQUEST))
        request.write_text(json.dumps(whole, ensure_ascii=True), encoding="ascii")
        code = _run(request, path, stopped, times)
        if not answer.exists():
            raise _ended(path, code, times)
        yield answer


def answer_to(request: Path) -> Path:
    """Where the process puts what came of a request."""
    return request.with_name(_ANSWER)


def known_as(said: str, path: Path) -> str:
    """A sentence of the process, which knows the file by its whole name."""
    return said.replace(str(path.absolute()), str(path), 1)


def told(error: CorpusError) -> dict[str, Any]:
    """What the process answers that could not do it."""
    return {"problem": str(error), "locked": isinstance(error, Locked)}


def problem_of(answer: Mapping[str, Any], path: Path) -> CorpusError:
    """The error of such an answer."""
    kind = Locked if answer.get("locked") else CorpusError
    return kind(known_as(str(answer["problem"]), path))


def serve(request: Path) -> int:
    """Be the process that reads; what came of it stands beside the request when this returns."""
    asked = from_json(request.read_text(encoding="ascii"))
    path = Path(asked["path"])
    limits.limit(MEMORY, SECONDS)
    answer: dict[str, Any]
    try:
        answer = asdict(_here(path, How(**asked["how"])))
    except CorpusError as error:
        answer = told(error)
    written = json.dumps(answer, ensure_ascii=True)
    files.write_bytes(answer_to(request), written.encode("ascii"))
    return 0


def _here(path: Path, how: How) -> ReadDocument:
    return within(path, lambda: readers.read(path, how))


def within(path: Path, read: Callable[[], T], *known: type[Exception]) -> T:
    """Read a file in this process; whatever a library raises is one sentence.

    Args:
        path: The file.
        read: Reads it.
        known: Exceptions that say themselves what is wrong with it.

    Raises:
        CorpusError: It cannot be read.
    """
    try:
        return read()
    except CorpusError:
        raise
    except MemoryError:
        said = _too_much(path)
    except RecursionError:
        text = to_user("Reader", "{path}: it has too many levels within levels.")
        said = text.format(path=path)
    except Exception as error:
        if isinstance(error, known):
            raise
        text = to_user("Reader", "{path}: its reader failed ({reason}); the file may be damaged.")
        reason = " ".join(f"{type(error).__name__}: {error}".split())[:200]
        said = text.format(path=path, reason=reason)
    raise CorpusError(said)


def _is_packed(path: Path) -> bool:
    """Whether a file is an archive or a PDF in spite of its name."""
    try:
        with path.open("rb") as stream:
            return stream.read(8).startswith((b"PK", b"%PDF-", b"{\\rtf"))
    except OSError:
        return False


def _run(request: Path, path: Path, stopped: Callable[[], bool], times: int) -> int:
    process = subprocess.Popen(
        [*system.ourselves(), COMMAND, str(request)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **system.quietly(),
    )
    until = time.monotonic() + PATIENCE * times
    try:
        while True:
            try:
                return process.wait(_WAIT)
            except subprocess.TimeoutExpired:
                if stopped():
                    raise Stopped from None
                if time.monotonic() > until:
                    raise CorpusError(_too_long(path, times)) from None
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


def _ended(path: Path, code: int, times: int = 1) -> CorpusError:
    """What to say of a reader that ended without an answer."""
    if limits.ran_out_of_time(code):
        return CorpusError(_too_long(path, times))
    text = to_user("Reader", "{path}: its reader crashed on it; the file is damaged, or a trap.")
    return CorpusError(text.format(path=path))


def _too_long(path: Path, times: int) -> str:
    text = to_user("Reader", "{path}: reading it takes longer than {seconds} seconds; divide it.")
    return text.format(path=path, seconds=SECONDS * times)


def _too_much(path: Path) -> str:
    text = to_user("Reader", "{path}: reading it takes more than {most} MiB of memory; divide it.")
    return text.format(path=path, most=MEMORY // 2**20)


def _document(answer: dict[str, Any], path: Path) -> ReadDocument:
    whole = str(path.absolute())
    answer["sections"] = tuple(Part(**part) for part in answer["sections"])
    for name in ("authors", "pages"):
        answer[name] = tuple(answer[name])
    answer["marks"] = tuple(Mark(**mark) for mark in answer["marks"])
    answer["notices"] = tuple(n.replace(whole, str(path), 1) for n in answer["notices"])
    return ReadDocument(**answer)
