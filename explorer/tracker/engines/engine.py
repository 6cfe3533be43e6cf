"""What a run asks of an engine, and the one that is inside the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

from explorer.tracker import cube, measures

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    #: Is told which table is made just now, and how many have been.
    Making = Callable[[str, int], None]

#: All that an engine makes, in this order; the cube is behind other ways of counting.
STATEMENTS: Final[dict[str, str]] = {**measures.STATEMENTS, cube.NAME: cube.STATEMENT}


class Engine(Protocol):
    """Who makes the tables of the measures in the database of a run."""

    @property
    def name(self) -> str:
        """The engine with its version, as the recipe says it; known once it has computed."""

    def check(self) -> None:
        """Refuse, before anything is read, what could not be computed.

        Raises:
            explorer.tracker.record.TrackerError: It could not.
        """

    def compute(self, connection: Any, made: Path, step: Making) -> None:
        """Make the tables that are not there yet.

        Args:
            connection: The database of the run, with works, topics, credits and windows.
            made: The folder of the run.
            step: Is told what is made; an exception it raises stops the run.
        """


def tables(connection: Any) -> set[str]:
    """The tables that a database has."""
    return {n for (n,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()}


class Inside:
    """DuckDB, which comes with the program."""

    @property
    def name(self) -> str:
        """It with its version."""
        import duckdb

        return f"duckdb {duckdb.__version__}"

    def check(self) -> None:
        """It is always there."""

    def compute(self, connection: Any, made: Path, step: Making) -> None:
        """Make the tables of the measures; the cube is added up as it is written."""
        there = tables(connection)
        measures.run(connection, step, there)
        if cube.NAME not in there:
            connection.execute(f"CREATE OR REPLACE VIEW {cube.NAME} AS {cube.STATEMENT}")
