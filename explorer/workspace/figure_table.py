"""A table of figures in our own columns: each row a figure with its source."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from explorer import files
from explorer.dataset.problems import DatasetError, Problem
from explorer.dataset.schema import Observation
from explorer.tables import read as tables
from explorer.tables.columns import role_of
from explorer.tables.quantities import writes_decimal_commas
from explorer.words import Count, to_user

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from explorer.dataset.dataset import Dataset
    from explorer.tables.grid import Grid

#: More rows than this are no table of figures that someone read off.
MOST_ROWS: Final = 20_000
#: The columns and what else they may be called: as in the dataset's tables.
COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "technology": ("topic_id", "topic", "technology_id"),
    "entity": ("entity_id",),
    "counterpart": ("counterpart_id",),
    "indicator": ("indicator_id",),
    "value": (),
    "value_low": (),
    "value_high": (),
    "unit": (),
    "base": (),
    "period_start": (),
    "period_end": (),
    "comparator": (),
    "hedge": (),
    "status": (),
    "statement": ("statement_en",),
    "note": (),
    "source_title": (),
    "source_publisher": (),
    "source_url": (),
    "source_class": (),
    "accessed": (),
    "document": ("document_id",),
    "quote": (),
    "position": ("start",),
}
#: The columns that hold numbers.
NUMBERS: Final = ("value", "value_low", "value_high", "base")
_NEEDED: Final = ("technology", "entity", "indicator")
#: An example for the columns that do not depend on the dataset.
_EXAMPLE: Final[Mapping[str, str]] = {
    "value": "62.5",
    "period_start": "2020",
    "period_end": "2024",
    "comparator": "approx",
    "status": "measured",
    "statement": "What the figure says, in one plain sentence.",
    "source_title": "Title of the report",
    "source_publisher": "Its publisher",
    "source_url": "https://example.org/report",
    "accessed": "2025-01-31",
}
_CALLED: Final = {n: column for column, more in COLUMNS.items() for n in (column, *more)}


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the file: the number of its line and its cells by column, blanks cut off."""

    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of figures as it was read.

    Attributes:
        file: What to call it in a problem.
        headings: What its columns are called in the file, by column.
        lines: Its rows; blank ones are left out.
        decimal_comma: Whether it writes decimals with a comma; None if it does not tell.
        notices: What was left out of it, a sentence each.
    """

    file: str
    headings: Mapping[str, str]
    lines: tuple[Line, ...]
    decimal_comma: bool | None = False
    notices: tuple[str, ...] = ()

    def problem(self, kind: str, line: int, column: str, message: str) -> Problem:
        """A problem of a cell, in the words of the file."""
        return Problem(kind, self.file, line, self.headings.get(column, column), message)


def write_template(dataset: Dataset, path: Path) -> None:
    """Write a CSV file with the header and one example row, about things of the dataset.

    Raises:
        files.FileWriteError: It cannot be written.
    """
    roles = dataset.roles
    shown = dataset.by_indicator.get(roles.share, dataset.rows(Observation))[0]
    about = {
        "technology": dataset.topics[shown.topic_id].name_en,
        "entity": dataset.entities[roles.rivals[0]].name_en,
        "indicator": shown.indicator_id,
        "unit": shown.unit,
    }
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, list(COLUMNS), lineterminator="\n")
    writer.writeheader()
    writer.writerow({**about, **_EXAMPLE})
    # With the mark: without it Excel takes the file for one of its old encodings.
    files.write_bytes(path, stream.getvalue().encode("utf-8-sig"))


def read_table(path: Path) -> Table:
    """The table of figures in a file, or in its first sheet.

    Raises:
        CorpusError: The file is not what its name says.
        DatasetError: Its columns are not those of figures, or a row is longer than the header.
    """
    return table_of(tables.read(path)[0], str(path))


def is_ours(grid: Grid) -> bool:
    """Whether a table has our columns, perhaps with a slip among them."""
    header = next((row for row in grid.rows if any(row)), ())
    columns = [_called(heading) for heading in header]
    if any(needed not in columns for needed in _NEEDED):
        return False
    # A heading that says something in other tables makes it one of them.
    return not any(h and not c and role_of(h) for h, c in zip(header, columns, strict=True))


def table_of(grid: Grid, name: str) -> Table:
    """A table of figures from its cells.

    Args:
        grid: The cells.
        name: What to call the file in a problem.

    Raises:
        DatasetError: Its columns are not those of figures, or a row is longer than the header.
    """
    rows = zip(grid.lines or range(1, len(grid.rows) + 1), grid.rows, strict=True)
    filled = ((line, cells) for line, cells in rows if any(cells) and line not in grid.skipped)
    header_line, header = next(filled, (1, ()))
    columns = _columns(name, header_line, header)
    lines: list[Line] = []
    problems: list[Problem] = []
    for line, cells in filled:
        if any(cells[len(header) :]):
            text = to_user("Problem", "{count} {count:cell|cells} where the header has {wanted}")
            message = text.format(count=Count(len(cells)), wanted=len(header))
            problems.append(Problem("cells", name, line, "", message))
        pairs = zip(columns, cells, strict=False)
        lines.append(Line(line, {column: cell for column, cell in pairs if column}))
        if len(lines) > MOST_ROWS:
            text = to_user("FigureTable", "the table has more than {most} rows; divide it")
            message = text.format(most=f"{MOST_ROWS:,}")
            raise DatasetError([Problem("rows", name, line, "", message)])
    if not lines:
        message = to_user("FigureTable", "there is no row below the header")
        problems.append(Problem("empty", name, 0, "", message))
    if problems:
        raise DatasetError(problems)
    headings = {c: h for c, h in zip(columns, header, strict=True) if c}
    numbers = [line.cells.get(c, "") for line in lines for c in NUMBERS]
    commas = writes_decimal_commas(numbers, semicolons=grid.semicolons)
    return Table(name, headings, tuple(lines), commas, grid.notices)


def _columns(file: str, line: int, header: Sequence[str]) -> list[str]:
    """The column of each heading; "" for one that is blank."""
    columns: list[str] = []
    problems: list[Problem] = []
    unknown: list[str] = []
    for heading in header:
        column = _called(heading)
        if heading and not column:
            unknown.append(heading)
        elif column and column in columns:
            text = to_user("FigureTable", "{column!r} stands there a second time")
            message = text.format(column=column)
            problems.append(Problem("header", file, line, heading, message))
        columns.append(column)
    if unknown:
        text = to_user("FigureTable", "there is no such column; there are {columns}")
        message = text.format(columns=", ".join(COLUMNS))
        if len(unknown) > 1:
            text = to_user(
                "FigureTable",
                "nor {count:is|are} there {count} more {count:column|columns} of this table",
            )
            message += "; " + text.format(count=Count(len(unknown) - 1))
        problems.insert(0, Problem("header", file, line, unknown[0], message))
    lacking = [c for c in _NEEDED if c not in columns]
    if lacking and not problems:
        text = to_user(
            "FigureTable", "the header lacks {columns}; see `ctexplorer import --template`"
        )
        message = text.format(columns=", ".join(lacking))
        problems.append(Problem("header", file, line, "", message))
    if problems:
        raise DatasetError(problems)
    return columns


def _called(heading: str) -> str:
    """The column of a heading; "" if it is none of ours."""
    return _CALLED.get("_".join(heading.lower().split()), "")
