from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.dataset.columns import column_names
from explorer.dataset.schema import (
    Document,
    Entity,
    Indicator,
    Node,
    Observation,
    Report,
    Support,
    Taxonomy,
    Topic,
)
from explorer.workspace import backups, rows, schema, versions
from explorer.workspace.errors import WorkspaceError
from explorer.workspace.file import Workspace
from explorer.workspace.own import Imported
from tests.workspace.make_fixture import (
    CHART,
    CONTENTS,
    EVIDENCE,
    FOLDER,
    HEAD,
    OBSERVATION,
    PASSAGE,
    REPORT,
)
from tests.workspace.samples import document

if TYPE_CHECKING:
    from pathlib import Path

STEPS = versions.STEPS
VERSIONS = range(1, len(STEPS) + 1)
Ask = Callable[..., list[tuple[object, ...]]]


def check(workspace: Workspace) -> None:
    """Everything that ``make_fixture.fill`` puts in."""
    passage, chart = workspace.pins()
    assert (passage.content, passage.title) == (PASSAGE, "A passage")
    assert (chart.content, chart.title) == (CHART, "Electric batteries")
    (note,) = workspace.notes()
    assert (note.text, note.about) == ("Ask again 再问", "obs-1")
    (briefing,) = workspace.briefings()
    assert replace(briefing, id="", created="") == HEAD
    assert tuple(b.content for b in workspace.blocks(briefing.id)) == CONTENTS
    row, text = document("own-document")
    own = workspace.imported("own-document")
    assert isinstance(own, Imported)
    assert (own.document, own.text) == (row, text)
    assert [(s.start, s.end, s.kind) for s in own.sections] == [(0, len(text), "body")]
    assert workspace.reports() == (REPORT,)
    assert workspace.observations() == (OBSERVATION,)
    assert workspace.evidence() == (EVIDENCE,)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_version_opens_with_everything_in_it(path: Path, version: int, query: Ask) -> None:
    shutil.copy(FOLDER / f"version-{version}.ctew", path)
    assert query(path, "PRAGMA user_version") == [(version,)]
    with Workspace.open(path) as workspace:
        assert workspace.read_only == ""
        check(workspace)
        assert workspace.redo() == "Add note"
        while workspace.undo():
            pass
        assert not workspace.pins() + workspace.notes() + workspace.briefings()
        while workspace.redo():
            pass
        workspace.undo()
        check(workspace)
    assert query(path, "PRAGMA user_version") == [(len(versions.STEPS),)]


@pytest.mark.parametrize("version", VERSIONS)
def test_every_version_can_be_read_where_nothing_can_be_written(
    locked_folder: Path, version: int
) -> None:
    path = locked_folder / "mine.ctew"
    path.write_bytes((FOLDER / f"version-{version}.ctew").read_bytes())
    path.chmod(0o444)
    with Workspace.open(path) as workspace:
        assert workspace.read_only
        check(workspace)


ADDED = "CREATE TABLE extra (id TEXT);\nALTER TABLE pins ADD COLUMN colour TEXT;"


def test_a_step_brings_an_older_file_up_to_date(
    path: Path, monkeypatch: pytest.MonkeyPatch, query: Ask
) -> None:
    shutil.copy(FOLDER / "version-1.ctew", path)
    monkeypatch.setattr(versions, "STEPS", (*STEPS, ADDED, "DROP TABLE extra;"))
    with Workspace.open(path) as workspace:
        check(workspace)
        assert workspace._stored("pins")[0]["colour"] is None
    assert query(path, "PRAGMA user_version") == [(len(versions.STEPS),)]
    (before,) = backups.existing(path)
    assert query(before, "PRAGMA user_version") == [(1,)]


def test_an_older_file_that_cannot_be_written_is_read_through_a_copy(
    locked_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = locked_folder / "mine.ctew"
    path.write_bytes((FOLDER / "version-1.ctew").read_bytes())
    path.chmod(0o444)
    monkeypatch.setattr(versions, "STEPS", (*STEPS, ADDED))
    with Workspace.open(path) as workspace:
        assert "write-protected" in workspace.read_only
        check(workspace)
    assert path.read_bytes() == (FOLDER / "version-1.ctew").read_bytes()


def test_a_step_that_fails_leaves_the_version_before(
    path: Path, monkeypatch: pytest.MonkeyPatch, query: Ask
) -> None:
    shutil.copy(FOLDER / "version-1.ctew", path)
    monkeypatch.setattr(versions, "STEPS", (*STEPS, ADDED, ADDED))
    with pytest.raises(WorkspaceError):
        Workspace.open(path)
    assert query(path, "PRAGMA user_version") == [(len(versions.STEPS) - 1,)]
    assert query(path, "PRAGMA integrity_check") == [("ok",)]
    monkeypatch.setattr(versions, "STEPS", (*STEPS, ADDED))
    with Workspace.open(path) as workspace:
        check(workspace)


@pytest.mark.parametrize(
    "table",
    [Document, Report, Observation, Support, Topic, Entity, Indicator, Taxonomy, Node],
)
def test_own_rows_have_the_columns_of_the_dataset(table: type[Document]) -> None:
    db = sqlite3.connect(":memory:", isolation_level=None)
    schema.migrate(db)
    names = [str(row[1]) for row in db.execute(f"PRAGMA table_info({table.TABLE})")]
    db.close()
    extra = ["text_sha256", "sections"] if table is Document else []
    extra.append("checksum")
    kept = [name for name in column_names(table) if name not in rows.COMPOSED]
    assert sorted(names) == sorted(kept + extra), "a change of the dataset's columns needs a step"


def test_the_tables_are_those_listed() -> None:
    db = sqlite3.connect(":memory:", isolation_level=None)
    schema.migrate(db)
    found = {n for (n,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    assert found == rows.NAMES.keys()
    for table, key in rows.NAMES.items():
        keys = [r[1] for r in db.execute(f"PRAGMA table_info({table})") if r[5]]
        assert keys == [key]
    db.close()
