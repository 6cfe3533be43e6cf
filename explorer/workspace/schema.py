"""The tables of a workspace file, version by version.

A step, once released, is never edited: a change of the tables is a new step at the end, and a
file written by the version before goes to ``tests/workspace/fixtures``.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Sequence

#: "CTEX": tells a workspace from any other SQLite file, also to the command ``file``.
APPLICATION_ID = 0x43544558

_VERSION_1 = """
CREATE TABLE pins (
    id TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL,
    content TEXT NOT NULL,
    title TEXT NOT NULL,
    created TEXT NOT NULL
);
CREATE TABLE notes (
    id TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    about TEXT NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL
);
CREATE TABLE briefings (
    id TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    authors TEXT NOT NULL,
    date TEXT NOT NULL,
    language TEXT NOT NULL,
    dataset_version TEXT NOT NULL,
    template TEXT NOT NULL,
    created TEXT NOT NULL
);
CREATE TABLE blocks (
    id TEXT PRIMARY KEY NOT NULL,
    briefing_id TEXT NOT NULL REFERENCES briefings (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    content TEXT NOT NULL
);
CREATE INDEX blocks_in_order ON blocks (briefing_id, position);

-- The next four have the columns of the dataset's tables of the same name; lists are JSON.
CREATE TABLE documents (
    document_id TEXT PRIMARY KEY NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    title TEXT NOT NULL,
    title_en TEXT NOT NULL,
    publisher TEXT NOT NULL,
    authors TEXT NOT NULL,
    published TEXT NOT NULL,
    language TEXT NOT NULL,
    relays TEXT NOT NULL,
    url TEXT NOT NULL,
    rights TEXT NOT NULL,
    text_sha256 TEXT NOT NULL REFERENCES texts (sha256),
    sections TEXT NOT NULL
);
CREATE TABLE reports (
    report_id TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    short TEXT NOT NULL,
    authors TEXT NOT NULL,
    published TEXT NOT NULL,
    url TEXT NOT NULL,
    scope_note TEXT NOT NULL,
    limits_note TEXT NOT NULL
);
CREATE TABLE observations (
    observation_id TEXT PRIMARY KEY NOT NULL,
    topic_id TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    counterpart_id TEXT NOT NULL,
    indicator_id TEXT NOT NULL,
    base REAL,
    period_start TEXT NOT NULL,
    period_end TEXT NOT NULL,
    period_basis TEXT NOT NULL,
    value REAL,
    value_low REAL,
    value_high REAL,
    unit TEXT NOT NULL,
    comparator TEXT NOT NULL,
    hedge TEXT NOT NULL,
    status TEXT NOT NULL,
    report_id TEXT NOT NULL,
    statement_en TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE TABLE evidence (
    evidence_id TEXT PRIMARY KEY NOT NULL,
    observation_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    role TEXT NOT NULL,
    document_id TEXT NOT NULL,
    start INTEGER,
    end INTEGER,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    value_start INTEGER,
    value_end INTEGER,
    source_title TEXT NOT NULL,
    source_publisher TEXT NOT NULL,
    source_url TEXT NOT NULL,
    source_class TEXT NOT NULL,
    accessed TEXT NOT NULL,
    rule TEXT NOT NULL,
    input_ids TEXT NOT NULL
);

-- Texts are named by their digest, so that undoing an import need not carry them twice.
CREATE TABLE texts (sha256 TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL);

-- Each step as the changes of rows that make it and those that take it back, both JSON.
CREATE TABLE history (
    step INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    made TEXT NOT NULL,
    forward TEXT NOT NULL,
    backward TEXT NOT NULL
);
-- The last step that is in effect; those after it wait to be done again.
CREATE TABLE cursor (one INTEGER PRIMARY KEY CHECK (one = 1), step INTEGER NOT NULL);
INSERT INTO cursor VALUES (1, 0);
"""

#: What leads from each version to the next; the first makes version 1 of an empty file.
STEPS: tuple[str, ...] = (_VERSION_1,)

#: The tables that edits may change, with the column that names a row.
KEYS = {
    "pins": "id",
    "notes": "id",
    "briefings": "id",
    "blocks": "id",
    "documents": "document_id",
    "reports": "report_id",
    "observations": "observation_id",
    "evidence": "evidence_id",
}
#: All tables: a file that lacks one is damaged.
TABLES = frozenset({*KEYS, "texts", "history", "cursor"})


def version_of(db: sqlite3.Connection) -> int:
    """The schema version of an open file."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def migrate(db: sqlite3.Connection, steps: Sequence[str] | None = None) -> None:
    """Bring a file to the present version, each step in a transaction of its own.

    A step that fails leaves the file at the version before it.
    """
    steps = STEPS if steps is None else steps
    for version in range(version_of(db), len(steps)):
        db.execute("BEGIN IMMEDIATE")
        try:
            for statement in _statements(steps[version]):
                db.execute(statement)
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            db.execute(f"PRAGMA user_version = {version + 1}")
            db.execute("COMMIT")
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise


def _statements(script: str) -> list[str]:
    """The statements of a script; ``executescript`` would commit before it runs them."""
    found, begun = [], ""
    for line in script.splitlines(keepends=True):
        begun += line
        if sqlite3.complete_statement(begun):
            found.append(begun.strip())
            begun = ""
    return found


def problem_of(db: sqlite3.Connection) -> str:
    """What is unsound about an open workspace, or ""."""
    lines = [str(row[0]) for row in db.execute("PRAGMA integrity_check(1)")]
    if lines != ["ok"]:
        # The first line may be a heading ("*** in database main ***").
        return " ".join(" ".join(lines).replace("*", "").split()) or to_user(
            "Workspace", "it cannot be checked"
        )
    if db.execute("PRAGMA foreign_key_check").fetchone():
        return to_user("Workspace", "a row points at one that is not there")
    if version_of(db) == len(STEPS):
        rows = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        lacking = TABLES - {str(name) for (name,) in rows}
        if lacking:
            return to_user("Workspace", "it lacks the table {name!r}").format(name=min(lacking))
    return ""
