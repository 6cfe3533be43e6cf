"""How the dataset says what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

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
            where += f", line {self.row}"
        if self.column:
            where += f", column {self.column}"
        return f"{where}: {self.message}"


class DatasetError(Exception):
    """A data package that cannot be used; ``problems`` says why, one sentence each."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        """Keep the problems; the message shows the first and counts the rest."""
        self.problems = tuple(problems)
        first = str(self.problems[0])
        more = len(self.problems) - 1
        super().__init__(first + (f" (and {more} more problems)" if more else ""))
