"""Text with columns parted by commas, semicolons, tabs or bars, in any encoding."""

from __future__ import annotations

import csv
import io
from collections import Counter
from typing import TYPE_CHECKING, Final

from explorer.corpus.readers.encoding import decode
from explorer.dataset.problems import DatasetError, Problem
from explorer.tables.grid import Facts, Grid
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_SEPARATORS: Final = "\t;|,"
#: So many lines are looked at to find what parts the columns.
_LOOKED_AT: Final = 200


def read(data: bytes, path: str, name: str, facts: Facts | None = None) -> Grid:
    """The cells of a file.

    Args:
        data: Its bytes.
        path: What to call it in a problem.
        name: The name of the file.
        facts: What is said of it elsewhere.

    Raises:
        CorpusError: It is no text.
        DatasetError: A line is not CSV.
    """
    text, notices = decode(data, path)
    text, separator, skipped = _parted(text)
    rows, lines = _rows(text, separator, path)
    if rows and separator == "\t" and "\\" in "".join(rows[0][:1]):
        rows = _divided(rows)
    kept = tuple(tuple(row) for row in rows)
    hidden = frozenset({1}) if skipped else frozenset()
    return Grid(name, "", kept, facts or Facts(), notices, separator == ";", hidden, lines)


def rows(
    data: bytes, path: str, at_a_time: int = 2_000
) -> tuple[Iterator[list[list[str]]], str, tuple[str, ...]]:
    """The same rows of cells, some at a time: never all of them at once.

    Returns:
        The rows, what parts the columns, and what was repaired.

    Raises:
        CorpusError: It is no text.
        DatasetError: A line is not CSV; raised by who takes the rows.
    """
    text, notices = decode(data, path)
    text, separator, _ = _parted(text)
    # Not a stream over the text itself, which would take four bytes a letter.
    stream = io.BytesIO(text.encode("utf-8", "surrogatepass"))
    lines = io.TextIOWrapper(stream, "utf-8", "surrogatepass", newline="")
    return _some(lines, separator, path, at_a_time), separator, notices


def _some(
    lines: Iterable[str], separator: str, path: str, at_a_time: int
) -> Iterator[list[list[str]]]:
    reader = csv.reader(lines, delimiter=separator, strict=True)
    head: list[str] | None = None
    part: list[list[str]] = []
    line = 1
    try:
        for cells in reader:
            part.append([cell.strip() for cell in cells])
            line = reader.line_num + 1
            if len(part) == at_a_time:
                head = head if head is not None else part[0]
                yield _divided_as(head, part, separator)
                part = []
    except csv.Error as error:
        message = to_user("Problem", "the line is not CSV ({reason})").format(reason=error)
        raise DatasetError([Problem("csv", path, line, "", message)]) from None
    if part:
        yield _divided_as(head if head is not None else part[0], part, separator)


def _divided_as(head: list[str], rows: list[list[str]], separator: str) -> list[list[str]]:
    """Rows of a table that begins so, divided if its first column is several."""
    if separator != "\t" or not head or "\\" not in head[0]:
        return rows
    return _divided(rows) if rows[0] is head else _divided([head, *rows])[1:]


def _parted(text: str) -> tuple[str, str, bool]:
    """A text without a line that only names the separator, what parts it, and whether one did."""
    first, _, rest = text.partition("\n")
    separator = (
        first.strip().strip('"')[4:5] if first.strip().strip('"').lower().startswith("sep=") else ""
    )
    if separator:
        return "\n" + rest, separator, True  # the line stays, so that lines keep their numbers
    return text, separator_of(text), False


def _rows(text: str, separator: str, path: str) -> tuple[list[list[str]], tuple[int, ...]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[list[str]] = []
    lines: list[int] = []
    line = 1
    try:
        for cells in reader:
            rows.append([cell.strip() for cell in cells])
            lines.append(line)
            line = reader.line_num + 1
    except csv.Error as error:
        message = to_user("Problem", "the line is not CSV ({reason})").format(reason=error)
        raise DatasetError([Problem("csv", path, line, "", message)]) from None
    return rows, tuple(lines)


def separator_of(text: str) -> str:
    """What parts the columns: what parts the most lines into the same number of cells."""
    lines = [line for line in text.splitlines()[:_LOOKED_AT] if line.strip()]

    def steady(separator: str) -> tuple[float, int]:
        try:
            rows = list(csv.reader(lines, delimiter=separator))
        except csv.Error:
            return 0.0, 0
        widths = Counter(len(row) for row in rows if len(row) > 1)
        if not widths:
            return 0.0, 0
        width, often = max(widths.items(), key=lambda w: (w[1], w[0]))
        return often * min(width, 4) / max(len(rows), 1), width

    return max(_SEPARATORS, key=steady)


def _divided(rows: Sequence[list[str]]) -> list[list[str]]:
    """Rows whose first column is several with commas between them, as Eurostat writes."""
    wide = rows[0][0].split("\\")[0].count(",") + 1
    made = []
    for number, row in enumerate(rows):
        head = row[0] if row else ""
        corner = head.partition("\\")[2] if number == 0 else ""
        parts = head.split("\\")[0].split(",") if number == 0 else head.split(",")
        parts = [p.strip() for p in parts] + [""] * (wide - len(parts))
        if corner:
            parts[wide - 1] += "\\" + corner
        made.append(parts[:wide] + row[1:])
    return made
