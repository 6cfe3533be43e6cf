"""An index of words for libraries too large to read through, in one SQLite file.

SQLite's own full-text tokenizers lose Chinese words of one and two characters, and its lists of
hits come a row at a time. Ours are: each character and each pair of neighbouring characters
outside Latin words, each Latin word whole, and each one or two characters in a Latin word. A token
has one packed list of texts for each stretch of texts, so that building and reading need little
memory. A longer part of a Latin word is found through the list of all words. Where tokens alone do
not decide, the candidates are compared with their texts, so that nothing else is found than by
reading through.
"""

from __future__ import annotations

import hashlib
import os
import re
import sqlite3
import tempfile
from array import array
from collections import defaultdict
from contextlib import closing, suppress
from itertools import islice
from operator import add
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np
import numpy.typing as npt

from explorer import system

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from explorer.corpus.search import Needle

#: For each text whether it is found.
Mask = npt.NDArray[np.bool_]

#: Changes when the tokens do, so that old files are not read.
_FORMAT: Final = 3
#: How many index files of other libraries stay in the folder.
_KEPT: Final = 2
#: A part of more words than this is not asked for: it narrows little and takes long.
_MOST_WORDS: Final = 500
#: Texts whose lists are packed together; their numbers fit into 16 bits.
_STRETCH: Final = 1 << 15
#: How long a part of a Latin word may be to have a list of its own.
_LONGEST: Final = 3
#: Stands before a part of a Latin word, to tell it from a word.
_PART: Final = "*"
_WORD: Final = re.compile("[a-z0-9]+")
_RUN: Final = re.compile(r"([a-z0-9]+)|[^a-z0-9\s]+")


class Texts(Protocol):
    """Folded texts, numbered from 0."""

    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[str]: ...


class SearchIndexError(Exception):
    """The index cannot be written or read; searching goes on without it."""


def fingerprint(texts: Iterable[str]) -> str:
    """Names a library by what it holds."""
    digest = hashlib.sha256(f"{_FORMAT}".encode())
    for text in texts:
        digest.update(text.encode("utf-8", "surrogatepass"))
        digest.update(b"\0")
    return digest.hexdigest()[:32]


class TextIndex:
    """An index file that is complete.

    Args:
        path: The file, as :meth:`build` wrote it.
        count: How many texts it must hold.

    Raises:
        SearchIndexError: The file is missing, damaged or of another library.
    """

    def __init__(self, path: Path, count: int) -> None:
        """Read the list of words."""
        self.path = path
        self._count = count
        try:
            with closing(self._connect()) as db:
                held = db.execute("SELECT count FROM state").fetchone()
                (words,) = db.execute(
                    "SELECT group_concat(token, char(10)) FROM"
                    " (SELECT DISTINCT token FROM tokens WHERE token GLOB '[a-z0-9]*')"
                ).fetchone()
        except sqlite3.Error as error:
            raise SearchIndexError(f"{path}: {error}") from None
        if held != (count,):
            raise SearchIndexError(f"{path}: not the index of these texts")
        self._words = f"\n{words or ''}\n"

    def _connect(self) -> sqlite3.Connection:
        # Read only, so that a missing file is an error and not made anew.
        return sqlite3.connect(system.sqlite_address(self.path.absolute(), "ro"), uri=True)

    @staticmethod
    def file(folder: Path, texts: Texts) -> Path:
        """Where the index of some texts is kept."""
        return folder / f"search-{fingerprint(texts)}.sqlite"

    @classmethod
    def build(
        cls, path: Path, texts: Texts, progress: Callable[[float], None] = lambda _: None
    ) -> TextIndex:
        """Write the index of folded texts; an unfinished one leaves nothing behind.

        Args:
            path: Where to; indexes of other libraries beside it are removed but for the newest.
            texts: The texts, numbered from 0.
            progress: Called with a share now and then; what it raises stops the work.

        Raises:
            SearchIndexError: The folder is not writable or the disk is full.
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
            os.close(handle)
        except OSError as error:
            raise SearchIndexError(f"{path}: {error.strerror or error}") from None
        try:
            with closing(sqlite3.connect(name)) as db:
                _fill(db, texts, progress)
            system.replace(Path(name), path)
        except (OSError, sqlite3.Error) as error:
            raise SearchIndexError(f"{path}: {error}") from None
        finally:
            Path(name).unlink(missing_ok=True)
        _clear_old(path)
        return cls(path, len(texts))

    @classmethod
    def opened(
        cls, folder: Path, texts: Texts, progress: Callable[[float], None] = lambda _: None
    ) -> TextIndex:
        """The index of some texts: the one kept in the folder, else a new one.

        Raises:
            SearchIndexError: There is none and it cannot be written.
        """
        path = cls.file(folder, texts)
        try:
            found = cls(path, len(texts))
        except SearchIndexError:
            return cls.build(path, texts, progress)
        found.keep()
        return found

    def keep(self) -> None:
        """Note that the file is in use, so that it is not the next to be removed."""
        with suppress(OSError):
            os.utime(self.path)

    def find(self, needle: Needle) -> tuple[Mask, bool] | None:
        """The texts that may hold a needle and whether they certainly do; None for "any may".

        Raises:
            SearchIndexError: The file was damaged or removed meanwhile.
        """
        parts, certain = self._parts(needle)
        if not parts:
            return None
        found = np.ones(self._count, dtype=np.bool_)
        try:
            with closing(self._connect()) as db:
                for tokens in parts:
                    found &= self._any(db, tokens)
        except (sqlite3.Error, IndexError, ValueError) as error:
            raise SearchIndexError(f"{self.path}: {error}") from None
        return found, certain

    def _any(self, db: sqlite3.Connection, tokens: Iterable[str]) -> Mask:
        """The texts with at least one of the tokens."""
        found = np.zeros(self._count, dtype=np.bool_)
        for token in tokens:
            lists = db.execute("SELECT stretch, bits, texts FROM tokens WHERE token = ?", (token,))
            for stretch, bits, packed in lists:
                part = found[stretch * _STRETCH : (stretch + 1) * _STRETCH]
                if bits:
                    row = np.unpackbits(np.frombuffer(packed, dtype=np.uint8), count=len(part))
                    part |= row.astype(np.bool_)
                else:
                    part[np.frombuffer(packed, dtype=np.uint16)] = True
        return found

    def _parts(self, needle: Needle) -> tuple[list[Sequence[str]], bool]:
        """For each part of the needle the tokens of which a text must have at least one."""
        parts: list[Sequence[str]] = []
        runs = list(_RUN.finditer(needle.text))
        certain = len(runs) == 1 and runs[0][0] == needle.text
        for match in runs:
            run = match[0]
            if match[1] is None:
                parts.extend([t] for t in _grams(run) if len(t) == 2 or len(run) == 1)
                certain = certain and len(run) <= 2
            elif needle.whole:
                parts.append([run])
            elif len(run) <= _LONGEST:
                parts.append([_PART + run])
            else:
                words = self._words_with(run)
                if words is None:
                    parts.extend([_PART + t] for t in _grams(run, _LONGEST) if len(t) == _LONGEST)
                    certain = False
                else:
                    parts.append(words)
        return parts, certain

    def _words_with(self, part: str) -> list[str] | None:
        """The Latin words that hold a part; None for too many."""
        found: list[str] = []
        at = self._words.find(part)
        while at >= 0:
            if len(found) == _MOST_WORDS:
                return None
            end = self._words.index("\n", at)
            found.append(self._words[self._words.rindex("\n", 0, at) + 1 : end])
            at = self._words.find(part, end)
        return found


def _grams(run: str, longest: int = 2) -> list[str]:
    """The characters of a run, its pairs and so on."""
    grams = found = list(run)
    for size in range(1, longest):
        grams = list(map(add, grams, run[size:]))
        found += grams
    return found


def _tokens_of(text: str) -> set[str]:
    tokens: set[str] = set()
    for match in _RUN.finditer(text):
        if match[1] is None:
            tokens.update(_grams(match[0]))
        else:
            tokens.add(match[0])
    return tokens


def _fill(db: sqlite3.Connection, texts: Texts, progress: Callable[[float], None]) -> None:
    db.executescript(
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -4096;"
        "CREATE TABLE tokens (token TEXT, stretch INTEGER, bits INTEGER, texts BLOB,"
        " PRIMARY KEY (token, stretch)) WITHOUT ROWID;"
        "CREATE TABLE state (count INTEGER);"
    )
    rest = iter(texts)
    for stretch, start in enumerate(range(0, len(texts), _STRETCH)):
        lists: defaultdict[str, array[int]] = defaultdict(lambda: array("H"))
        for number, text in enumerate(islice(rest, _STRETCH)):
            if number % 500 == 0:
                progress((start + number) / len(texts))
            for token in _tokens_of(text):
                lists[token].append(number)
        _add_parts(lists)
        count = min(_STRETCH, len(texts) - start)
        rows = ((t, stretch, *_packed(lists[t], count)) for t in sorted(lists))
        db.executemany("INSERT INTO tokens VALUES (?, ?, ?, ?)", rows)
    db.execute("INSERT INTO state VALUES (?)", (len(texts),))
    db.commit()


def _add_parts(lists: defaultdict[str, array[int]]) -> None:
    """Add what Latin words are made of: the texts of all words that hold it."""
    for word in [token for token in lists if _WORD.fullmatch(token)]:
        for part in set(_grams(word, _LONGEST)):
            lists[_PART + part].extend(lists[word])


def _packed(numbers: array[int], count: int) -> tuple[int, bytes]:
    """A list of texts as bits or as numbers, whichever is shorter."""
    if len(numbers) == 1:
        return 0, numbers.tobytes()
    mask = np.zeros(count, dtype=np.bool_)
    mask[np.frombuffer(numbers, dtype=np.uint16)] = True
    found = np.flatnonzero(mask)
    if 16 * len(found) < count:
        return 0, found.astype(np.uint16).tobytes()
    return 1, np.packbits(mask).tobytes()


def _clear_old(path: Path) -> None:
    """Remove the indexes of libraries not opened lately; one in use elsewhere stays."""
    with suppress(OSError):
        others = [p for p in path.parent.glob("search-*.sqlite") if p != path]
        others.sort(key=lambda p: p.stat().st_mtime, reverse=True)
        for old in others[_KEPT:]:
            old.unlink(missing_ok=True)
