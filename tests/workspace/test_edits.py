from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.workspace import backups
from explorer.workspace.briefings import Briefing
from explorer.workspace.errors import Trouble, WorkspaceError
from explorer.workspace.file import Workspace
from tests.workspace.make_fixture import EVIDENCE, OBSERVATION, REPORT
from tests.workspace.samples import document, remark

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.workspace.changes import Edited


FIGURE = {"type": "figure", "observation_id": "o"}


def texts(workspace: Workspace) -> list[str]:
    return [n.text for n in workspace.notes()]


def names(workspace: Workspace) -> list[str]:
    return [s.name for s in workspace.steps()]


def test_what_is_added_is_what_is_read(workspace: Workspace) -> None:
    pin = workspace.add_pin({"type": "chart", "question": {"topic_id": "t"}}, title="T")
    assert workspace.pins() == (pin,)
    note = workspace.add_note("n", about=pin.id)
    assert workspace.notes() == (note,)
    head = Briefing("", "B", "Below", ("A", "B"), "2026-01-31", "zh-Hant", "1", "one-page")
    briefing = workspace.add_briefing(head)
    assert workspace.briefings() == (briefing,)
    assert replace(briefing, id="", created="") == head
    block = workspace.add_block(briefing.id, remark("T"))
    assert workspace.blocks(briefing.id) == (block,)
    workspace.set_pin(pin.id, remark("now"))
    assert workspace.pins()[0].content == remark("now")
    workspace.set_briefing(replace(briefing, title="C", authors=()))
    assert workspace.briefings() == (replace(briefing, title="C", authors=()),)
    workspace.set_block(block.id, remark("H"))
    assert workspace.blocks(briefing.id)[0].content == remark("H")


@pytest.mark.parametrize("content", [{}, {"type": ""}, {"type": 3}, {"text": "x"}])
def test_what_has_no_type_is_not_kept(workspace: Workspace, content: dict[str, object]) -> None:
    briefing = workspace.add_briefing(Briefing("", "B"), [remark("x")])
    (block,) = workspace.blocks(briefing.id)
    for edit in (
        lambda: workspace.add_pin(content),
        lambda: workspace.add_block(briefing.id, content),
        lambda: workspace.set_block(block.id, content),
        lambda: workspace.add_briefing(Briefing("", "C"), [content]),
    ):
        with pytest.raises(WorkspaceError, match="nothing a pin or block can hold"):
            edit()
    assert workspace.blocks(briefing.id) == (block,)
    assert names(workspace) == ["New briefing"]


def test_what_is_not_there_cannot_be_edited(workspace: Workspace) -> None:
    w = workspace
    edits = [
        lambda: w.remove_pin("x"),
        lambda: w.rename_pin("x", "t"),
        lambda: w.move_pin("x", 0),
        lambda: w.set_note("x", "t"),
        lambda: w.add_block("x", remark("x")),
        lambda: w.move_block("x", 0),
        lambda: w.remove_briefing("x"),
        lambda: w.remove_document("x"),
        lambda: w.imported("x"),
        lambda: w.remove_observation("x"),
    ]
    for edit in edits:
        with pytest.raises(WorkspaceError) as caught:
            edit()
        assert caught.value.trouble == Trouble.UNKNOWN
    assert w.steps() == ()
    assert w.undo() is None
    assert w.redo() is None


def test_a_change_that_changes_nothing_is_no_step(workspace: Workspace) -> None:
    pin = workspace.add_pin(FIGURE, title="t")
    workspace.add_note("n")
    workspace.undo()
    workspace.rename_pin(pin.id, "t")
    workspace.move_pin(pin.id, 0)
    workspace.move_pin(pin.id, 9)
    assert workspace.redo_name() == "Add note"
    assert names(workspace) == ["Pin", "Add note"]


def test_several_steps_at_once(path: Path, workspace: Workspace) -> None:
    for text in "abcd":
        workspace.add_note(text, name=text)
    assert workspace.undo(3) == "b"
    assert texts(workspace) == ["a"]
    assert workspace.redo(2) == "c"
    assert workspace.redo(2) is None  # there was one left, which is done
    assert texts(workspace) == list("abcd")
    assert workspace.undo(9) is None
    assert texts(workspace) == []
    workspace.close()
    with Workspace.open(path) as again:
        assert again.redo(4) == "d"


def test_steps_have_names_and_survive_reopening(path: Path, workspace: Workspace) -> None:
    workspace.add_note("one")
    workspace.add_note("two", name="Quote the minister")
    workspace.add_note("three")
    workspace.undo()
    workspace.close()
    with Workspace.open(path) as again:
        assert again.undo_name() == "Quote the minister"
        assert again.redo_name() == "Add note"
        assert [s.done for s in again.steps()] == [True, True, False]
        assert again.undo() == "Quote the minister"
        assert texts(again) == ["one"]
        assert again.redo() == "Quote the minister"
        assert again.redo() == "Add note"
        assert again.redo() is None
        assert texts(again) == ["one", "two", "three"]
        again.undo()
        again.add_note("four")
        assert again.redo_name() is None
        assert texts(again) == ["one", "two", "four"]


def test_the_oldest_steps_are_forgotten(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert Workspace.HISTORY == 1000
    monkeypatch.setattr(Workspace, "HISTORY", 5)
    for n in range(9):
        workspace.add_note(str(n))
    assert len(workspace.steps()) == 5
    while workspace.undo():
        pass
    assert texts(workspace) == ["0", "1", "2", "3"]
    while workspace.redo():
        pass
    assert len(texts(workspace)) == 9


def test_typing_goes_on_in_one_step(workspace: Workspace) -> None:
    note, other = workspace.add_note(""), workspace.add_note("")
    for text in ("h", "he", "hel"):
        workspace.set_note(note.id, text, merge=True)
    assert names(workspace) == ["Add note", "Add note", "Edit note"]
    workspace.set_note(other.id, "x", merge=True)
    workspace.set_note(note.id, "hell", merge=True)
    workspace.set_note(note.id, "hello")
    assert names(workspace)[2:] == ["Edit note"] * 4
    workspace.undo()
    assert texts(workspace) == ["hell", "x"]
    workspace.set_note(note.id, "help", merge=True)  # a new way forward, not more of the old
    assert workspace.redo_name() is None
    assert names(workspace)[2:] == ["Edit note"] * 4
    for expected in (["hell", "x"], ["hel", "x"], ["hel", ""], ["", ""], [""], []):
        workspace.undo()
        assert texts(workspace) == expected


def test_many_edits_as_one_step(workspace: Workspace) -> None:
    told: list[Edited] = []
    workspace.listeners.append(told.append)
    with workspace.step("Apply template"):
        briefing = workspace.add_briefing(Briefing("", "B"))
        for content in (remark("T"), remark("n"), remark("")):
            workspace.add_block(briefing.id, content)
        assert told == []
    assert names(workspace) == ["Apply template"]
    (edited,) = told
    assert (edited.name, edited.how, edited.tables) == (
        "Apply template",
        "edit",
        frozenset({"briefings", "blocks"}),
    )
    assert len(edited.rows) == 4
    workspace.undo()
    assert workspace.briefings() == ()
    assert workspace.blocks(briefing.id) == ()
    assert told[1].how == "undo"
    workspace.redo()
    assert [b.content for b in workspace.blocks(briefing.id)] == [
        remark("T"),
        remark("n"),
        remark(""),
    ]
    assert told[2].rows == edited.rows


def test_a_step_is_all_or_nothing(workspace: Workspace) -> None:
    def both() -> None:
        with workspace.step("Both"):
            workspace.add_note("one")
            workspace.remove_pin("x")

    with pytest.raises(WorkspaceError):
        both()
    assert texts(workspace) == []

    def swallowed() -> None:
        with workspace.step("Both"):
            workspace.add_note("one")
            try:
                workspace.remove_pin("x")
            except WorkspaceError:
                workspace.add_note("two")

    with pytest.raises(WorkspaceError, match="none of it"):
        swallowed()
    assert texts(workspace) == []
    assert workspace.steps() == ()
    workspace.add_note("three")
    assert texts(workspace) == ["three"]


def test_the_same_row_several_times_in_one_step(workspace: Workspace) -> None:
    pin = workspace.add_pin(FIGURE, title="old")
    with workspace.step("Several"):
        workspace.rename_pin(pin.id, "middle")
        workspace.rename_pin(pin.id, "new")
        workspace.remove_pin(workspace.add_pin(FIGURE, title="brief").id)
    workspace.undo()
    assert [p.title for p in workspace.pins()] == ["old"]
    workspace.redo()
    assert [p.title for p in workspace.pins()] == ["new"]
    with workspace.step("Gone"):
        workspace.rename_pin(pin.id, "last")
        workspace.remove_pin(pin.id)
    workspace.undo()
    assert [p.title for p in workspace.pins()] == ["new"]


def test_listeners_come_and_go(workspace: Workspace) -> None:
    told: list[str] = []

    def listener(edited: Edited) -> None:
        told.append(edited.name)
        workspace.listeners.remove(listener)

    workspace.listeners += [listener, lambda e: told.append(e.how)]
    workspace.add_note("n")
    workspace.undo()
    assert told == ["Add note", "edit", "undo"]


def test_order_without_gaps(workspace: Workspace) -> None:
    workspace.add_note("first")
    workspace.add_note("last")
    expected = ["first", "last"]
    for n in range(60):  # always in the same place, until there is no room between
        workspace.add_note(str(n), index=1)
        expected.insert(1, str(n))
    assert texts(workspace) == expected
    while workspace.undo():
        pass
    while workspace.redo():
        pass
    assert texts(workspace) == expected


def test_moves_are_those_of_a_list(workspace: Workspace) -> None:
    rng = random.Random(5)
    briefing = workspace.add_briefing(Briefing("", "B"), [remark(str(n)) for n in range(7)]).id
    model = [str(n) for n in range(7)]
    for _ in range(60):
        at, to = rng.randrange(7), rng.randrange(7)
        workspace.move_block(workspace.blocks(briefing)[at].id, to)
        model.insert(to, model.pop(at))
        assert [b.content["text"] for b in workspace.blocks(briefing)] == model


def test_a_removed_briefing_comes_back_whole(workspace: Workspace) -> None:
    keep = workspace.add_briefing(Briefing("", "A"), [remark("a")])
    gone = workspace.add_briefing(Briefing("", "B"), [remark("b"), remark("")], index=0)
    blocks = workspace.blocks(gone.id)
    workspace.remove_briefing(gone.id)
    assert workspace.briefings() == (keep,)
    workspace.undo()
    assert workspace.briefings() == (gone, keep)
    assert workspace.blocks(gone.id) == blocks
    workspace.move_briefing(gone.id, 1)
    assert workspace.briefings() == (keep, gone)


def test_undo_says_what_each_edit_was(workspace: Workspace) -> None:
    w = workspace
    said: list[str] = []
    w.listeners.append(lambda edited: said.append(edited.name))
    note = w.add_note("n")
    w.set_note(note.id, "m")
    w.move_note(w.add_note("o").id, 0)
    w.remove_note(note.id)
    pin = w.add_pin(FIGURE)
    w.rename_pin(pin.id, "title")
    w.set_pin(pin.id, {**FIGURE, "caption": "c"})
    w.move_pin(w.add_pin(FIGURE).id, 0)
    w.remove_pin(pin.id)
    briefing = w.add_briefing(Briefing("", "B"))
    w.set_briefing(Briefing(briefing.id, "C"))
    w.move_briefing(w.add_briefing(Briefing("", "D")).id, 0)
    block = w.add_block(briefing.id, FIGURE)
    w.set_block(block.id, {**FIGURE, "caption": "c"})
    w.move_block(w.add_block(briefing.id, FIGURE).id, 0)
    w.remove_block(block.id)
    w.remove_briefing(briefing.id)
    w.add_document(*document("own-document"))
    w.put_report(REPORT)
    w.add_observation(OBSERVATION, [EVIDENCE])
    w.set_observation(replace(OBSERVATION, value=13.0))
    more = replace(EVIDENCE, evidence_id="own-1-f")
    w.add_evidence(more)
    w.remove_evidence(more.evidence_id)
    w.remove_observation(OBSERVATION.observation_id)
    w.remove_report(REPORT.report_id)
    w.remove_document("own-document")
    assert said == [
        "Add note", "Edit note", "Add note", "Move note", "Remove note",
        "Pin", "Rename pin", "Accept new figures", "Pin", "Move pin", "Remove pin",
        "New briefing", "Change briefing", "New briefing", "Move briefing",
        "Add block", "Edit block", "Add block", "Move block", "Remove block", "Remove briefing",
        "Import document", "Edit report", "Add figure", "Edit figure", "Add evidence",
        "Remove evidence", "Remove figure", "Remove report", "Remove document",
    ]  # fmt: skip
    assert [s.name for s in w.steps()] == said


def test_the_history_is_sound_however_it_was_written(
    path: Path, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its checksum goes along when steps are continued, forgotten, taken back and overwritten."""
    monkeypatch.setattr(Workspace, "HISTORY", 4)
    note = workspace.add_note("")
    for text in ("h", "he"):
        workspace.set_note(note.id, text, merge=True)
    for n in range(6):
        workspace.add_note(str(n))
    workspace.undo()
    workspace.undo()
    workspace.set_note(note.id, "x", merge=True)
    workspace.set_note(note.id, "xy", merge=True)
    workspace.close()
    assert backups.is_sound(path)
    with Workspace.open(path) as again:
        assert again.undo_name() == "Edit note"
        again.undo()
    assert backups.is_sound(path)


@pytest.mark.parametrize("place", [0, 1, 2, 3, 9, -4])
def test_a_note_is_put_where_it_is_wanted(workspace: Workspace, place: int) -> None:
    for text in ("a", "b", "c"):
        workspace.add_note(text)
    for n in range(40):  # until there is no room between two neighbours, and after it
        wanted = texts(workspace)
        wanted.insert(max(0, place), str(n))
        workspace.add_note(str(n), index=place)
        assert texts(workspace) == wanted
