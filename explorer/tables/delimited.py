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
    from collections.abc import Sequence

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
    first, _, rest = text.partition("\n")
    separator = (
        first.strip().strip('"')[4:5] if first.strip().strip('"').lower().startswith("sep=") else ""
    )
    skipped = bool(separator)
    if separator:
        text = "\n" + rest  # the line stays, so that lines keep their numbers
    separator = separator or _separator(text)
    rows, lines = _rows(text, separator, path)
    if rows and separator == "\t" and "\\" in rows[0][0]:
        rows = _divided(rows)
    kept = tuple(tuple(row) for row in rows)
    hidden = frozenset({1}) if skipped else frozenset()
    return Grid(name, "", kept, facts or Facts(), notices, separator == ";", hidden, lines)


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


def _separator(text: str) -> str:
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
