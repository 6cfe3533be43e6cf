"""Whether an open file is a sound workspace: its structure, and what every row of it says."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from explorer.words import to_user
from explorer.workspace import rows, schema
from explorer.workspace.connection import alone
from explorer.workspace.errors import broken
from explorer.workspace.rows import CHECKSUM, Unsound

if TYPE_CHECKING:
    from collections.abc import Iterator

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Damage:
    """What is not sound about a file.

    Attributes:
        reason: A clause that says it to the user.
        foreign: Nothing of ours is broken, but something is there that we did not put there.
    """

    reason: str
    foreign: bool = False


@contextlib.contextmanager
def one_moment(db: sqlite3.Connection) -> Iterator[None]:
    """Within this block another window that writes changes nothing that is read here."""
    with alone(db):
        if db.in_transaction:
            yield
            return
        db.execute("BEGIN")
        try:
            yield
        finally:
            with contextlib.suppress(sqlite3.Error):  # none is under way
                db.execute("ROLLBACK")


def damage_of(db: sqlite3.Connection) -> Damage | None:
    """What is unsound about a file of a version known here; None if nothing is.

    The texts of documents are not part of it: see :func:`unsound_texts`.

    Raises:
        sqlite3.Error: SQLite itself cannot read it.
    """
    with one_moment(db):
        # First, so that nothing which somebody put into the file is ever run.
        made = _made_otherwise(db)
        if made:
            return made
        reason = _structure(db) or _rows(db) or _relations(db) or _history(db)
        return Damage(reason) if reason else None


def _made_otherwise(db: sqlite3.Connection) -> Damage | None:
    """What the file is made of, compared with what this program makes."""
    ours, found = schema.ours(schema.version_of(db)), schema.parts(db)
    names = {(kind, name) for kind, name, _, _ in ours}
    there = {(kind, name) for kind, name, _, _ in found}
    lacking = sorted(str(name) for kind, name in names - there if kind == "table")
    if lacking:
        text = to_user("Workspace", "it lacks the table {name!r}")
        return Damage(text.format(name=lacking[0]))
    more = [part for part in found if (part[0], part[1]) not in names]
    if more:
        kind, name = _word(more[0][0]), more[0][1]
        return Damage(f"{kind} {name!r}", foreign=True)
    if frozenset(found) != ours or len(found) != len(ours):
        wrong = sorted(str(part[1]) for part in ours - frozenset(found))
        text = to_user("Workspace", "{name!r} is not as this program makes it")
        return Damage(text.format(name=wrong[0] if wrong else str(found[0][1])))
    return None


def _word(kind: object) -> str:
    known = {
        "table": to_user("Workspace", "a table"),
        "index": to_user("Workspace", "an index"),
        "view": to_user("Workspace", "a view"),
        "trigger": to_user("Workspace", "a trigger"),
    }
    return known.get(str(kind), str(kind))


def _structure(db: sqlite3.Connection) -> str:
    """What SQLite finds."""
    lines = [str(row[0]) for row in db.execute("PRAGMA integrity_check(1)")]
    if lines == ["ok"]:
        return ""
    log.info("integrity check: %s", " ".join(lines))
    return broken()


def _rows(db: sqlite3.Connection) -> str:
    """What rows that are not as they were written say."""
    said: list[str] = []
    for table in schema.tables(schema.version_of(db)):
        if table != "texts":
            for row in schema.rows_of(db, table):
                try:
                    rows.sound(table, row)
                except Unsound as error:
                    said.append(str(error))
    if len(said) < 2:
        return "".join(said)
    text = to_user("Workspace", "{first}, and {count} more")
    return text.format(first=said[0], count=len(said) - 1)


def _relations(db: sqlite3.Connection) -> str:
    """Rows that point nowhere; a document without its text is found by that."""
    broken = db.execute("PRAGMA foreign_key_check").fetchall()
    if any(parent != "texts" for _, _, parent, _ in broken):
        return to_user("Workspace", "a row points at one that is not there")
    return ""


def _history(db: sqlite3.Connection) -> str:
    """Steps that are missing, or anything else."""
    cursor = schema.rows_of(db, "cursor")
    numbers = [n for (n,) in db.execute("SELECT step FROM history ORDER BY step")]
    if len(cursor) != 1 or not in_order(numbers, cursor[0]["step"]):
        return to_user("Workspace", "steps of the history are missing")
    if "total" in cursor[0] and cursor[0]["total"] != total_of(db):
        return to_user("Workspace", "rows are missing, or older ones are in their place")
    return ""


def in_order(steps: list[int], at: int) -> bool:
    """Whether steps follow each other, and one can go back and forward from ``at``."""
    if not steps:
        return at == 0
    whole = steps == list(range(steps[0], steps[-1] + 1))
    return whole and steps[0] - 1 <= at <= steps[-1]


def total_of(db: sqlite3.Connection) -> int:
    """What the checksums of all rows make together."""
    total = 0
    for table in schema.tables(schema.version_of(db)):
        if table not in ("texts", "cursor"):
            for (checksum,) in db.execute(f"SELECT {CHECKSUM} FROM {table}"):
                total ^= checksum
    return total


def unsound_texts(db: sqlite3.Connection) -> dict[str, str]:
    """The digests of texts that are missing or not those that were brought in, by document."""
    with one_moment(db):
        named: list[dict[str, Any]] = schema.rows_of(db, "documents")
        kept = set()
        for row in db.execute("SELECT sha256, text FROM texts"):
            with contextlib.suppress(Unsound):
                rows.whole("texts", dict(zip(("sha256", "text"), row, strict=True)))
                kept.add(row[0])
    lost = {str(d["document_id"]): str(d["text_sha256"]) for d in named}
    return {document: sha for document, sha in lost.items() if sha not in kept}
