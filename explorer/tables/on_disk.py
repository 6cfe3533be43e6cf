"""A table of very many rows, kept as a file of columns from which a few cells are read at a time.

The file is Parquet, written and read by DuckDB, which takes its cells as the module ``csv`` does:
what could be read in two ways goes through that module first, a row at a time.
"""

from __future__ import annotations

import contextlib
import csv
import hashlib
import re
from codecs import getincrementaldecoder
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from explorer import files
from explorer.corpus.documents import CorpusError
from explorer.dataset.problems import DatasetError, Problem
from explorer.sql import quoted
from explorer.tables import delimited
from explorer.tables.grid import Facts
from explorer.tables.packages import facts_beside
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from explorer.tables.streamed import Sheet

#: From so many lines on a table is read in columns and stays on disk.
MANY: Final = 20_000
#: The texts among such tables.
ENDINGS: Final = (".csv", ".tsv", ".tab")
#: What is read of a file at a time.
_PIECE: Final = 2**20
#: What the engine may take, and the threads it may use beside the window's.
_MEMORY: Final = "1GB"
_THREADS: Final = 2
#: So many rows are written at a time where they have to be taken one by one.
_ROWS: Final = 2_000


@dataclass(frozen=True, slots=True)
class OnDisk:
    """The cells of a table in a file of columns ``c0``, ``c1``, in the order of its rows.

    Attributes:
        place: The file.
        file: The name of the file that they were read from.
        sha256: The digest of that file.
        width: How many columns there are.
        count: How many rows.
        notices: What was left out or repaired on the way, a sentence each.
        semicolons: Its columns were parted by semicolons.
        sheet: The name of the sheet, "" if the file has none.
        facts: What the publisher says of it.
    """

    place: Path
    file: str
    sha256: str
    width: int
    count: int
    notices: tuple[str, ...] = ()
    semicolons: bool = False
    sheet: str = ""
    facts: Facts = field(default_factory=Facts)


def is_large(path: Path, many: int = MANY) -> bool:
    """Whether a file is a text with more lines than are taken in row by row."""
    if path.suffix.lower() not in ENDINGS:
        return False
    lines = 0
    try:
        if not path.is_file():
            return False  # a pipe, which may never end; its reader says so
        with path.open("rb") as stream:
            if stream.read(4) == b"PK\x03\x04":
                return False  # no text, whatever its name says; its reader says so
            while piece := stream.read(_PIECE):
                lines += piece.count(b"\n")
                if lines > many:
                    return True
    except OSError:
        return False  # which reading it says better
    return False


@contextlib.contextmanager
def engine(folder: Path | None = None) -> Iterator[Any]:
    """An engine of its own, which keeps what does not fit into memory in a folder."""
    import duckdb

    with contextlib.closing(duckdb.connect()) as connection:
        connection.execute(f"SET threads = {_THREADS}")
        connection.execute(f"SET memory_limit = '{_MEMORY}'")
        connection.execute("SET autoinstall_known_extensions = false")
        if folder is not None:
            connection.execute(f"SET temp_directory = {quoted(folder)}")
        yield connection


def cells_of(place: Path) -> str:
    """The cells of a file as a table of SQL; ``file_row_number`` counts its rows from 0."""
    return f"read_parquet({quoted(place)}, file_row_number = true)"


def store(
    path: Path, place: Path, run: Any, at: Callable[[float], None] = lambda _share: None
) -> OnDisk:
    """Write the cells of a text with columns to a file of columns.

    Args:
        path: The text.
        place: The file that is written; where it fails, something may stand there.
        run: An engine.
        at: Told now and then how far it is; what it raises ends the work.

    Raises:
        CorpusError: It cannot be read, or is no text.
        DatasetError: A line is not CSV.
    """
    import duckdb

    looked = _look(path, at)
    at(0.2)
    head = looked.head
    separator = delimited.separator_of(head)
    notices: tuple[str, ...] = ()
    width = 1 + max((line.count(separator) for line in head.splitlines()), default=0)
    written = False
    if looked.plain:
        try:
            _copy(run, path, place, separator, width)
            written = True
        except duckdb.Error:
            at(0.3)  # a row is longer than the first ones, say; which the module csv can tell
    if not written:
        beside = place.with_name(f"{place.name}.csv")
        try:
            separator, width, notices = _taken_apart(path, beside, at)
            at(0.6)
            _copy(run, beside, place, ",", width)
        except duckdb.Error as error:
            raise not_kept(path, error) from None
        finally:
            beside.unlink(missing_ok=True)
    (count,) = run.execute(f"SELECT count(*) FROM {cells_of(place)}").fetchone()
    at(1.0)
    return OnDisk(
        place, path.name, looked.sha256, width, count, notices, separator == ";",
        facts=facts_beside(path),
    )  # fmt: skip


def keep(sheet: Sheet, place: Path, run: Any, path: Path, sha256: str) -> OnDisk | None:
    """Write the rows of a sheet to a file of columns as they come; None if all are blank.

    Args:
        sheet: The sheet; its rows are taken.
        place: The file that is written.
        run: An engine.
        path: The file that the sheet is of.
        sha256: The digest of that file.

    Raises:
        DatasetError: It cannot be kept so, or a row cannot be read.
    """
    import duckdb

    beside = place.with_name(f"{place.name}.csv")
    width, count, filled = 1, 0, False
    try:
        with beside.open("w", encoding="utf-8", errors="replace", newline="") as stream:
            writer = csv.writer(stream, quoting=csv.QUOTE_ALL, lineterminator="\n")
            for row in sheet.rows:
                width, count = max(width, len(row)), count + 1
                filled = filled or any(row)
                writer.writerow([_in_one_line(cell) for cell in row] or [""])
        if not filled:
            return None
        _copy(run, beside, place, ",", width)
    except duckdb.Error as error:
        raise not_kept(path, error) from None
    finally:
        beside.unlink(missing_ok=True)
    return OnDisk(
        place, sheet.file, sha256, width, count, tuple(sheet.notices), sheet.semicolons,
        sheet.sheet, sheet.facts,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Looked:
    """What a file is like: its digest, its beginning, and whether every line is a row."""

    sha256: str
    head: str
    plain: bool


def _look(path: Path, at: Callable[[float], None]) -> _Looked:
    """Read a file once from end to end."""
    digest = hashlib.sha256()
    decoder = getincrementaldecoder("utf-8")()
    plain, head, rest = True, "", b"\n"
    quotes: re.Pattern[bytes] | None = None
    try:
        with path.open("rb") as stream:
            while piece := stream.read(_PIECE):
                at(0.0)
                digest.update(piece)
                if not plain:
                    continue
                try:
                    text = decoder.decode(piece)
                except UnicodeDecodeError:
                    plain = False
                    continue
                head = head or text
                quotes = quotes or _quoted_cells(delimited.separator_of(head))
                whole, end, rest = (rest + piece).rpartition(b"\n")
                rest = end + rest  # lines are looked at with the ends of the lines before them
                plain = _is_plain(whole + end, quotes)
            plain = plain and (quotes is None or _is_plain(rest + b"\n", quotes, last=True))
    except OSError as error:
        said = to_user("Reader", "{path}: it cannot be read ({reason}).")
        raise CorpusError(said.format(path=path, reason=files.reason(error))) from None
    first = head.partition("\n")[0].lower()
    odd = first.startswith(("sep=", "\ufeff", "\r")) or "\\" in first or not first.strip()
    return _Looked(digest.hexdigest(), head, plain and not odd)


def _quoted_cells(separator: str) -> re.Pattern[bytes]:
    """Cells in quotes that all readers take alike: from one separator to the next, on one line."""
    part = re.escape(separator).encode()
    return re.compile(rb'"(?<=[\n' + part + rb']")(?:[^"\r\n]|"")*"(?=[\r\n' + part + rb"])")


def _is_plain(lines: bytes, quotes: re.Pattern[bytes], *, last: bool = False) -> bool:
    """Whether each of some lines is a row, and its cells are what any reader takes them for."""
    if b'"' in lines and b'"' in quotes.sub(b"", lines):
        return False
    returns = lines.count(b"\r")
    if not last and (b"\n\n" in lines or (returns and b"\n\r\n" in lines)):
        return False  # a blank line, which counts
    return b"\0" not in lines and (not returns or returns == lines.count(b"\r\n"))


def _copy(run: Any, path: Path, place: Path, separator: str, width: int) -> None:
    """Have the engine read rows of which each is a line, and write their columns."""
    columns = ", ".join(f"'c{n}': 'VARCHAR'" for n in range(width))
    named = ", ".join(f"coalesce(c{n}, '') AS c{n}" for n in range(width))
    run.execute(
        f"COPY (SELECT {named} FROM read_csv({quoted(path)}, delim = {quoted(separator)}, "
        "quote = '\"', escape = '\"', header = false, auto_detect = false, null_padding = true, "
        f"max_line_size = 16777216, comment = '', columns = {{{columns}}})) "
        f"TO {quoted(place)} (FORMAT parquet)"
    )


def _taken_apart(
    path: Path, place: Path, at: Callable[[float], None]
) -> tuple[str, int, tuple[str, ...]]:
    """Write a text with columns so that every row is a line with every cell in quotes.

    Returns:
        What parted the columns, how many there are, and what was repaired.
    """
    from explorer.corpus.readers import MOST_BYTES, content

    rows, separator, notices = delimited.rows(content(path, MOST_BYTES), str(path))
    width = 1
    with place.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, quoting=csv.QUOTE_ALL, lineterminator="\n")
        for part in rows:
            at(0.4)
            for row in part:
                width = max(width, len(row))
                # A row without cells would be no line.
                writer.writerow([_in_one_line(cell) for cell in row] or [""])
    return separator, width, notices


def _in_one_line(cell: str) -> str:
    return " ".join(cell.split()) if "\n" in cell or "\r" in cell or "\0" in cell else cell


def not_kept(path: Path, error: Exception) -> DatasetError:
    """That the engine could not do with a table what it is for."""
    text = to_user("Tables", "the table could not be kept in columns ({reason})")
    reason = str(error).splitlines()[0]
    return DatasetError([Problem("file", str(path), 0, "", text.format(reason=reason))])
