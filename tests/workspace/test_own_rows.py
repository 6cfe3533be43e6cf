"""Own rows one by one: what each edit keeps, what it takes along, and what its step is called."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from explorer.dataset.schema import (
    Cell,
    Indicator,
    NumeralRow,
    Rendering,
    Section,
    Topic,
)
from explorer.workspace import schema, soundness, versions
from explorer.workspace.errors import Trouble, WorkspaceError
from tests.workspace.make_fixture import EVIDENCE, OBSERVATION, OWN_THINGS, REPORT
from tests.workspace.samples import document

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from explorer.workspace.changes import Edited
    from explorer.workspace.file import Workspace

DOCUMENT, TEXT = document("own-document")
TOPIC = next(t for t in OWN_THINGS if isinstance(t, Topic))


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    workspace.add_document(DOCUMENT, TEXT)
    workspace.put_report(REPORT)
    workspace.add_observation(OBSERVATION, [EVIDENCE])
    return workspace


def numeral(start: int = 0, end: int = 3) -> NumeralRow:
    return NumeralRow("own-document", start, end, TEXT[start:end], "other", "", "no numeral")


def rendering(text: str = "文", start: int = 0) -> Rendering:
    return Rendering("own-document", start, start + 8, "zh-Hans", text, "draft", "me")


EDITS: dict[str, tuple[str, Callable[[Workspace], object]]] = {
    "add_document": ("Import document", lambda w: w.add_document(*document("d"))),
    "replace_document": ("Replace document", lambda w: w.replace_document(DOCUMENT, TEXT + ".")),
    "remove_document": ("Remove document", lambda w: w.remove_document("own-document")),
    "set_aside": ("Set aside", lambda w: w.set_aside([numeral()])),
    "put_report": ("Edit report", lambda w: w.put_report(replace(REPORT, title="Another"))),
    "remove_report": ("Remove report", lambda w: w.remove_report("own-report")),
    "set_observation": (
        "Edit figure",
        lambda w: w.set_observation(replace(OBSERVATION, value=1.0)),
    ),
    "add_evidence": (
        "Add evidence",
        lambda w: w.add_evidence(replace(EVIDENCE, evidence_id="x", role="repeats")),
    ),
    "set_evidence": ("Edit evidence", lambda w: w.set_evidence(replace(EVIDENCE, role="repeats"))),
    "remove_evidence": ("Remove evidence", lambda w: w.remove_evidence("own-1-e")),
    "remove_observation": ("Remove figure", lambda w: w.remove_observation("own-1")),
    "put_thing": ("Edit names", lambda w: w.put_thing(TOPIC)),
    "put_rendering": ("Edit translation", lambda w: w.put_rendering(rendering())),
    "mark": ("Mark", lambda w: w.mark("own-1", "internal")),
    "keep_mapping": ("Keep mapping", lambda w: w.keep_mapping("0f", "[[sheet]]")),
}


@pytest.mark.parametrize("name", sorted(EDITS))
def test_each_edit_is_a_step_with_its_name_that_can_be_taken_back(
    filled: Workspace, name: str
) -> None:
    called, edit = EDITS[name]
    before, steps = filled.own(), len(filled.steps())
    heard: list[Edited] = []
    filled.listeners.append(heard.append)
    edit(filled)
    (told,) = heard
    assert (told.name, told.how, told.at) == (called, "edit", steps + 1)
    assert told.tables
    assert filled.undo_name() == called
    after = filled.own()
    assert filled.undo() == called
    assert filled.own() == before
    assert (heard[-1].how, heard[-1].at, heard[-1].rows) == ("undo", steps, told.rows)
    assert filled.redo_name() == called
    assert filled.redo() == called
    assert filled.own() == after
    assert (heard[-1].how, heard[-1].at) == ("redo", steps + 1)
    assert [s.done for s in filled.steps()] == [True] * (steps + 1)


def test_an_edit_can_be_called_otherwise(filled: Workspace) -> None:
    filled.add_document(*document("d"), name="Import d.txt")
    assert filled.undo_name() == "Import d.txt"


def test_what_is_taken_back_of_numerals_and_names(filled: Workspace) -> None:
    filled.set_aside([numeral(), numeral(4, 8)], name="Set both aside")
    assert filled.numerals() == (numeral(), numeral(4, 8))
    filled.take_back("own-document", 0)
    assert filled.numerals() == (numeral(4, 8),)
    assert filled.undo_name() == "Take back"
    again = replace(numeral(4, 8), reason="a year", numeral_class="date")
    filled.set_aside([again])
    assert filled.numerals() == (again,)
    filled.put_thing(TOPIC)
    assert TOPIC in filled.own().topics
    filled.remove_thing(TOPIC)
    assert TOPIC not in filled.own().topics
    assert filled.undo_name() == "Remove names"


def test_a_mark_is_one_of_those_there_are(filled: Workspace) -> None:
    for level in ("open", "internal", "restricted"):
        filled.mark("own-1", level)
        assert filled.marks() == {"own-1": level}
    filled.mark("own-report", "open")
    assert filled.own().marks == {"own-1": "restricted", "own-report": "open"}
    filled.mark("own-1", "")
    assert filled.marks() == {"own-report": "open"}
    steps = len(filled.steps())
    filled.mark("own-1", "")
    assert len(filled.steps()) == steps
    with pytest.raises(WorkspaceError) as caught:
        filled.mark("own-1", "secret")
    assert caught.value.trouble == Trouble.UNKNOWN
    assert str(caught.value) == "'secret' is no mark; there are open, internal, restricted."


def test_a_translation_takes_the_place_of_the_one_before(filled: Workspace) -> None:
    filled.put_rendering(rendering())
    filled.put_rendering(rendering("别", 2))
    assert filled.renderings() == (rendering(), rendering("别", 2))
    better = replace(rendering("好"), state="reviewed", translator="us")
    filled.put_rendering(better)
    assert filled.own().renderings == (better, rendering("别", 2))
    filled.put_rendering(rendering(""))
    assert filled.renderings() == (rendering("别", 2),)
    steps = len(filled.steps())
    filled.put_rendering(rendering(""))
    assert len(filled.steps()) == steps


def test_pages_begin_where_they_are_said_to(filled: Workspace) -> None:
    row, text = document("d")
    assert filled.imported("own-document").pages == ()
    assert filled.imported("own-document").sections == (
        Section("own-document", 0, len(TEXT), "body"),
    )
    parts = (Section("d", 0, 4, "title"), Section("d", 4, len(text), "body"))
    filled.add_document(row, text, parts, pages=(0, 3, 6))
    found = filled.imported("d")
    assert (found.document, found.text, found.sections, found.pages) == (
        row,
        text,
        parts,
        (0, 3, 6),
    )
    own = filled.own()
    assert own.pages == {"d": (0, 3, 6)}
    assert own.sections == (*parts, Section("own-document", 0, len(TEXT), "body"))
    empty = replace(row, document_id="e")
    filled.add_document(empty, "")
    assert filled.imported("e").sections == ()
    filled.replace_document(row, text, parts)
    assert filled.imported("d").pages == ()


def test_another_text_keeps_the_numerals_that_stand_where_they_stood(filled: Workspace) -> None:
    filled.set_aside([numeral(0, 3), numeral(4, 8)])
    filled.replace_document(DOCUMENT, TEXT[:4] + "?" + TEXT[5:])
    assert filled.numerals() == (numeral(0, 3),)
    other = replace(numeral(), document_id="own-other")
    filled.set_aside([other])
    filled.replace_document(DOCUMENT, "?" + TEXT)
    assert filled.numerals() == (other,)


def test_a_document_goes_with_all_that_hangs_on_it_alone(filled: Workspace) -> None:
    row, text = document("d")
    filled.add_document(row, text)
    cell = Cell("own-1-c", "own-1", "states", "d", "The", "", 1, "A")
    filled.add_evidence(cell)
    filled.put_rendering(rendering())
    filled.put_rendering(replace(rendering(), document_id="d"))
    filled.mark("own-document", "internal")
    filled.set_aside([numeral(), replace(numeral(), document_id="d")])
    filled.remove_document("own-document")
    own = filled.own()
    # The figure is stated in the other one too.
    assert (own.observations, own.evidence) == ((OBSERVATION,), (cell,))
    assert [r.document_id for r in own.renderings] == ["d"]
    assert own.marks == {}
    assert [n.document_id for n in own.numerals] == ["d"]
    filled.remove_document("d")
    own = filled.own()
    assert (own.observations, own.evidence, own.documents) == ((), (), ())


def test_what_is_not_there_is_said_and_what_is_there_too(filled: Workspace) -> None:
    for name, edit in (
        ("documents", lambda: filled.replace_document(document("x")[0], "")),
        ("observations", lambda: filled.set_observation(replace(OBSERVATION, observation_id="x"))),
        ("evidence", lambda: filled.set_evidence(replace(EVIDENCE, evidence_id="x"))),
    ):
        with pytest.raises(WorkspaceError) as caught:
            edit()  # type: ignore[no-untyped-call]
        assert caught.value.trouble == Trouble.UNKNOWN, name
    with pytest.raises(WorkspaceError) as caught:
        filled.imported("x")
    assert caught.value.trouble == Trouble.UNKNOWN
    assert str(caught.value) == f"{filled.path}: there is no document 'x'."
    with pytest.raises(WorkspaceError) as caught:
        filled.add_evidence(EVIDENCE)
    assert caught.value.trouble == Trouble.EXISTS
    assert str(caught.value) == f"{filled.path}: evidence already has 'own-1-e'."
    with pytest.raises(WorkspaceError) as caught:
        filled.add_observation(replace(OBSERVATION, observation_id="y"), [])
    assert str(caught.value) == "y: a figure needs evidence that states it."


def test_an_indicator_and_numbers_are_kept_as_they_are(filled: Workspace) -> None:
    made = Indicator("own-x", "X", "X", "X", "of it", "furlongs", "quantity", "neutral")
    filled.put_thing(made)
    assert filled.own().indicators == (made,)
    row = replace(OBSERVATION, value=7, value_low=None, base=64.0, status="estimate")
    filled.set_observation(row)
    (found,) = filled.observations()
    assert found == row
    assert type(found.value) is float


# ---------------------------------------------------------------------------- what is not sound


def hurt(path: Path, *queries: str) -> soundness.Damage | None:
    db = sqlite3.connect(path, isolation_level=None)
    try:
        for query in queries:
            db.execute(query)
        return soundness.damage_of(db)
    finally:
        db.close()


@pytest.mark.parametrize(
    ("queries", "reason", "foreign"),
    [
        ((), "", False),
        (("DROP TABLE notes", "DROP TABLE marks"), "it lacks the table 'marks'", False),
        (("CREATE TABLE more (id TEXT)",), "a table 'more'", True),
        (("CREATE INDEX more ON pins (title)",), "an index 'more'", True),
        (("CREATE VIEW more AS SELECT 1",), "a view 'more'", True),
        (("CREATE TRIGGER more AFTER DELETE ON pins BEGIN SELECT 1; END",),
         "a trigger 'more'", True),
        (("ALTER TABLE notes ADD COLUMN more TEXT",),
         "'notes' is not as this program makes it", False),
        (("DROP INDEX blocks_in_order", "CREATE INDEX blocks_in_order ON blocks (position)"),
         "'blocks_in_order' is not as this program makes it", False),
        (("UPDATE observations SET value = 13",),
         "a figure or source of your own is not as it was written", False),
        (("UPDATE observations SET value = 13", "UPDATE reports SET title = 'x'"),
         "a figure or source of your own is not as it was written, and 1 more", False),
        (("DELETE FROM cursor",), "steps of the history are missing", False),
        (("DELETE FROM history WHERE step = 2",), "steps of the history are missing", False),
        (("DELETE FROM reports",), "rows are missing, or older ones are in their place", False),
    ],
)  # fmt: skip
def test_each_damage_is_said_by_its_kind(
    filled: Workspace, path: Path, queries: tuple[str, ...], reason: str, foreign: bool
) -> None:
    filled.close()
    found = hurt(path, *queries)
    wanted = soundness.Damage(reason, foreign) if reason else None
    assert found == wanted


@pytest.mark.parametrize(
    ("steps", "at", "sound"),
    [
        ([], 0, True), ([], 1, False), ([1, 2, 3], 3, True), ([1, 2, 3], 0, True),
        ([1, 2, 3], 4, False), ([1, 3], 3, False), ([2, 3], 1, True), ([2, 3], 0, False),
        ([5], 5, True), ([5], 4, True), ([5], 3, False), ([5], 6, False),
    ],
)  # fmt: skip
def test_steps_follow_each_other_and_one_can_go_on_from_where_one_is(
    steps: list[int], at: int, sound: bool
) -> None:
    assert soundness.in_order(steps, at) is sound


def test_texts_that_are_missing_or_others_are_named_by_their_documents(
    filled: Workspace, path: Path
) -> None:
    row, text = document("d")
    filled.add_document(row, text + "!")
    filled.close()
    db = sqlite3.connect(path, isolation_level=None)
    assert soundness.unsound_texts(db) == {}
    db.execute("UPDATE texts SET text = 'x' WHERE text = ?", (TEXT,))
    assert [*soundness.unsound_texts(db)] == ["own-document"]
    db.execute("DELETE FROM texts")
    assert sorted(soundness.unsound_texts(db)) == ["d", "own-document"]
    assert soundness.damage_of(db) is None
    db.close()


def test_a_version_is_what_its_tables_are() -> None:
    counts: list[Any] = []
    for version in range(1, len(versions.STEPS) + 1):
        db = sqlite3.connect(":memory:", isolation_level=None)
        schema.migrate(db, versions.STEPS[:version])
        assert schema.version_of(db) == version
        assert frozenset(schema.parts(db)) == schema.ours(version)
        tables = {p[1] for p in schema.parts(db) if p[0] == "table"}
        assert tables == set(schema.tables(version))
        counts.append(len(tables))
        assert db.execute("PRAGMA application_id").fetchone()[0] == 0x43544558
        db.close()
    assert counts == [11, 11, 17, 19, 20, 21, 22, 23, 24]
