"""Reading a file in a process of its own, with bounds: what nobody vouches for cannot harm us.

The process is this program again, with a command that no help names. It gets and gives JSON in a
folder that goes when it is done. What takes it too long or too much memory, and what makes a
library crash, is one sentence here.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from explorer import files, system
from explorer.corpus import readers
from explorer.corpus.documents import CorpusError
from explorer.corpus.readers.document import AS_IT_IS, How, Mark, Part, ReadDocument
from explorer.words import language, to_user

if TYPE_CHECKING:
    from collections.abc import Callable

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
        Stopped: ``stopped`` said so.
    """
    try:
        large = files.size(path) > _LARGE
    except OSError:
        return _here(path, how)  # which says what is wrong with it: no file, or a pipe
    ending = path.suffix.lower()
    if ending not in readers.ENDINGS or not (large or ending in _ALWAYS or _is_packed(path)):
        return _here(path, how)
    with tempfile.TemporaryDirectory(prefix="ctexplorer-", ignore_cleanup_errors=True) as folder:
        asked = {"path": str(path.absolute()), "how": asdict(how), "language": language()}
        request = Path(folder, _REQUEST)
        request.write_text(json.dumps(asked, ensure_ascii=True), encoding="ascii")
        code = _run(request, path, stopped)
        try:
            answer = json.loads(Path(folder, _ANSWER).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            raise _ended(path, code) from None
    if "problem" in answer:
        said = str(answer["problem"])
        # It knows the file by its whole name.
        raise CorpusError(said.replace(str(path.absolute()), str(path), 1))
    return _document(answer, path)


def serve(request: Path) -> int:
    """Be the process that reads; what came of it stands beside the request when this returns."""
    asked = json.loads(request.read_text(encoding="ascii"))
    path = Path(asked["path"])
    system.limit(MEMORY, SECONDS)
    answer: dict[str, Any]
    try:
        answer = asdict(_here(path, How(**asked["how"])))
    except CorpusError as error:
        answer = {"problem": str(error)}
    written = json.dumps(answer, ensure_ascii=True)
    files.write_bytes(request.with_name(_ANSWER), written.encode("ascii"))
    return 0


def _here(path: Path, how: How) -> ReadDocument:
    """Read a file in this process; whatever a library raises is one sentence.

    Raises:
        CorpusError: It cannot be read.
    """
    try:
        return readers.read(path, how)
    except CorpusError:
        raise
    except MemoryError:
        said = _too_much(path)
    except RecursionError:
        text = to_user("Reader", "{path}: it has too many levels within levels.")
        said = text.format(path=path)
    except Exception as error:  # noqa: BLE001 - one bad file must not end a batch
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


def _run(request: Path, path: Path, stopped: Callable[[], bool]) -> int:
    process = subprocess.Popen(
        [*system.ourselves(), COMMAND, str(request)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **system.quietly(),
    )
    until = time.monotonic() + PATIENCE
    try:
        while True:
            try:
                return process.wait(_WAIT)
            except subprocess.TimeoutExpired:
                if stopped():
                    raise Stopped from None
                if time.monotonic() > until:
                    raise CorpusError(_too_long(path)) from None
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()


def _ended(path: Path, code: int) -> CorpusError:
    """What to say of a reader that ended without an answer."""
    if system.ran_out_of_time(code):
        return CorpusError(_too_long(path))
    text = to_user("Reader", "{path}: its reader crashed on it; the file is damaged, or a trap.")
    return CorpusError(text.format(path=path))


def _too_long(path: Path) -> str:
    text = to_user("Reader", "{path}: reading it takes longer than {seconds} seconds; divide it.")
    return text.format(path=path, seconds=SECONDS)


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
