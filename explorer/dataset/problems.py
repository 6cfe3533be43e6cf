"""How the dataset says what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.records import dataclass
from explorer.words import Count, to_user

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a data package.

    Attributes:
        kind: A short stable word for the rule broken ("anchor", "unknown-id", ...).
        file: The file, relative to the package.
        row: The line of the CSV file counted from 1 (the header is line 1), or 0.
        column: The column, or "".
        message: One sentence: what is wrong and, where it helps, what to do.
    """

    kind: str
    file: str
    row: int
    column: str
    message: str

    def __str__(self) -> str:
        """The problem as one line: file, line, column, sentence."""
        where = self.file
        if self.row:
            where += to_user("Problem", ", line {line}").format(line=self.row)
        if self.column:
            where += to_user("Problem", ", column {column}").format(column=self.column)
        return to_user("Problem", "{where}: {message}").format(where=where, message=self.message)


class DatasetError(Exception):
    """A data package that cannot be used; ``problems`` says why, one sentence each."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        """Keep the problems; the message shows the first and counts the rest."""
        self.problems = tuple(problems)
        first = str(self.problems[0])
        more = len(self.problems) - 1
        rest = (
            to_user("Problem", " (and {count} more {count:problem|problems})").format(
                count=Count(more)
            )
            if more
            else ""
        )
        super().__init__(first + rest)
