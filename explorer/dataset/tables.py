"""Reading and writing the CSV tables of a data package."""

from __future__ import annotations

import csv
import io
import math
import re
from typing import TYPE_CHECKING, Any, TypeVar

from explorer import files
from explorer.dataset.columns import UnfitError, column_names, columns, make, row_values
from explorer.dataset.problems import DatasetError, Problem
from explorer.dataset.schema import Row
from explorer.words import Count, to_user

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    _Converter = Callable[[str], Any]

_INTEGER = re.compile(r"-?[0-9]{1,15}")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?(e[+-]?[0-9]+)?", re.IGNORECASE)
#: What makes a cell need quotes; the csv module of Python 3.11 forgets the carriage return.
_QUOTED = re.compile(r'[",\r\n]')
_LINE_END = re.compile(r"\r\n|\r|\n")

R = TypeVar("R", bound=Row)


def _list(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(";")) if cell else ()


def _integer(cell: str) -> int | None:
    if not cell:
        return None
    if not _INTEGER.fullmatch(cell):
        raise ValueError(cell)
    return int(cell)


def number(cell: str) -> float | None:
    """The number of a cell, None for an empty one.

    Raises:
        ValueError: It is not a plain decimal number.
    """
    if not cell:
        return None
    if not _NUMBER.fullmatch(cell):  # Python would also read "nan", "1_000" and " 1 "
        raise ValueError(cell)
    value = float(cell)
    if not math.isfinite(value):
        raise ValueError(cell)
    return value


#: Kinds of cells that are read as they stand.
_TEXTS = ("string", "year")
_CONVERT: dict[str, _Converter] = {"list": _list, "integer": _integer, "number": number}


def read_table(table: type[R], path: Path) -> tuple[R, ...]:
    """Read one table.

    Returns:
        The rows in file order.

    Raises:
        DatasetError: The file is missing, not UTF-8 or has another header; or there are rows of
            another length or with cells that do not fit, each of which is named.
    """
    try:
        data = files.read_bytes(path)
    except FileNotFoundError:
        message = to_user("Problem", "the file is missing")
        raise DatasetError([Problem("missing", path.name, 0, "", message)]) from None
    except OSError as error:
        text = to_user("Problem", "the file cannot be read ({reason})")
        message = text.format(reason=files.reason(error))
        raise DatasetError([Problem("unreadable", path.name, 0, "", message)]) from None
    return parse_table(table, data, path.name)


def parse_table(table: type[R], data: bytes, name: str) -> tuple[R, ...]:
    """The rows of a table from the bytes of its file.

    Args:
        table: The table.
        data: The bytes.
        name: What the file is called in a problem.

    Raises:
        DatasetError: As for :func:`read_table`.
    """
    described = columns(table)
    names = column_names(table)
    try:
        content = data.decode("utf-8")
    except UnicodeDecodeError as error:
        text = to_user("Problem", "byte {byte} is not UTF-8; save the file as UTF-8")
        message = text.format(byte=error.start)
        raise DatasetError([Problem("encoding", name, 0, "", message)]) from None
    reader = csv.reader(io.StringIO(content, newline=""), strict=True)
    convert = [(i, _CONVERT[c.kind]) for i, c in enumerate(described) if c.kind not in _TEXTS]
    rows: list[R] = []
    problems: list[Problem] = []
    try:
        header = next(reader, [])
        if header != names:
            text = to_user("Problem", "the header must be {names}")
            message = text.format(names=",".join(names))
            raise DatasetError([Problem("header", name, 1, "", message)])
        begin = reader.line_num + 1
        for cells in reader:
            try:
                rows.append(_row(table, cells, convert))
            except UnfitError as error:
                problems += [Problem(k, name, begin, c, m) for k, c, m in error.wrong]
            begin = reader.line_num + 1
    except csv.Error as error:
        message = to_user("Problem", "the line is not CSV ({reason})").format(reason=error)
        problems.append(Problem("csv", name, reader.line_num, "", message))
    if problems:
        raise DatasetError(problems)
    return tuple(rows)


def _row(table: type[R], cells: list[str], convert: list[tuple[int, _Converter]]) -> R:
    """The row of a line.

    Raises:
        UnfitError: It has another length, a cell that is not of its column's type, or what its
            kind does not have.
    """
    described = columns(table)
    if len(cells) != len(described):
        text = to_user("Problem", "{count} {count:cell|cells} where the header has {wanted}")
        message = text.format(count=Count(len(cells)), wanted=len(described))
        raise UnfitError([("cells", "", message)])
    values: list[Any] = list(cells)
    wrong = []
    for i, to in convert:
        try:
            values[i] = to(cells[i])
        except ValueError:
            text = to_user("Problem", "{value!r} is not of type {kind}")
            message = text.format(value=cells[i], kind=described[i].kind)
            wrong.append(("type", described[i].name, message))
    if wrong:
        raise UnfitError(wrong)
    return make(table, values)


def cell(value: object) -> str:
    """One value as it is written in a CSV cell; whole numbers without a decimal point."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ";".join(str(v) for v in value)
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    return str(value)


def table_text(table: type[object], rows: Iterable[Row]) -> str:
    """A table as CSV text: UTF-8 to be, LF line ends, header first."""
    names = column_names(table)
    lines = [",".join(names)]
    lines.extend(
        ",".join(_quoted(cell(v)) for v in row_values(table, row).values()) for row in rows
    )
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text


def numbered(table: type[object], rows: Iterable[R]) -> Iterator[tuple[int, R]]:
    """Rows with the number of the line on which each begins in its file; the header is line 1."""
    texts = [c.name for c in columns(table) if c.kind == "string"]
    line = 2
    for row in rows:
        yield line, row
        line += 1 + sum(len(_LINE_END.findall(getattr(row, n, ""))) for n in texts)
