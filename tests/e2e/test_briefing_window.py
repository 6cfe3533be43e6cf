"""A briefing written with real keys and mouse, and what the workspace holds after each."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from explorer import tasks
from explorer.analysis.select import Question
from explorer.briefing import kept, pinned, templates
from explorer.briefing.model import (
    Briefing,
    ChartBlock,
    Field,
    Heading,
    NoteBlock,
    PageBreak,
    Paragraph,
    Text,
)
from explorer.briefing.plain import block_to_json
from explorer.looks import all_in
from explorer.models import mime
from explorer.views.briefing import runs
from explorer.views.briefing.runs_edit import RunsEdit
from explorer.views.briefing.window import BriefingWindow
from explorer.workspace import errors
from tests.views.checks import unfilled
from tests.windows import answer, settle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from explorer.briefing.model import Block
    from explorer.workspace.errors import WorkspaceError
    from tests.windows import Surroundings

ROOT = Path(__file__).parents[2]
SHARE = "aspi-2024.electric-batteries.chn.high-impact-share.2023"
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(qtbot: QtBot, around: Surroundings) -> Iterator[Callable[..., BriefingWindow]]:
    """Open a briefing of some blocks."""
    around.desk.open_last()
    windows: list[BriefingWindow] = []

    def open_(*blocks: Block, briefing: Briefing | None = None) -> BriefingWindow:
        workspace = around.desk.workspace
        assert workspace is not None
        key = kept.add(workspace, briefing or Briefing("Title", blocks=blocks), name="New")
        made = BriefingWindow(around, key)
        made.resize(1240, 800)
        with qtbot.waitExposed(made):
            made.show()
        made.activateWindow()
        settle()
        windows.append(made)
        return made

    yield open_
    for window in windows:
        if shiboken6.isValid(window):
            window.close()
    assert tasks.drain()
    settle(3)
    around.desk.close()


def edit_of(window: BriefingWindow, place: int) -> RunsEdit:
    edit = window.editor.rows[place].edit
    assert edit is not None
    return edit


def stored(window: BriefingWindow) -> tuple[Block, ...]:
    """What is on disk."""
    assert window.around.desk.workspace is not None
    return kept.read(window.around.desk.workspace, window.document.id).blocks


def words(*runs: Text | Field) -> Paragraph:
    return Paragraph(tuple(runs))


def rested(window: BriefingWindow, qtbot: QtBot) -> None:
    """Wait until figures have been looked at again."""
    qtbot.wait(500)
    assert tasks.drain()
    settle(4)


def test_what_is_typed_is_on_disk_at_once(
    qtbot: QtBot, opened: Callable[..., BriefingWindow]
) -> None:
    window = opened(words())
    edit = edit_of(window, 0)
    qtbot.mouseClick(edit.viewport(), LEFT)
    for n, letter in enumerate("Who leads?", start=1):
        qtbot.keyClicks(edit, letter)
        assert stored(window) == (words(Text("Who leads?"[:n])),)
    assert window.around.desk.stack.undoText() == "Type"
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert stored(window) == (words(),)
    assert edit.runs() == ()
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert stored(window) == (words(Text("Who leads?")),)
    assert edit.runs() == (Text("Who leads?"),)


def test_enter_splits_and_backspace_joins(
    qtbot: QtBot, opened: Callable[..., BriefingWindow]
) -> None:
    window = opened(words(Text("one two")))
    edit = edit_of(window, 0)
    edit.setFocus()
    for _ in range(3):
        qtbot.keyClick(edit, Qt.Key.Key_Right)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert stored(window) == (words(Text("one")), words(Text(" two")))
    second = edit_of(window, 1)
    assert second.hasFocus()
    assert second.textCursor().position() == 0
    qtbot.keyClick(second, Qt.Key.Key_Backspace)
    assert stored(window) == (words(Text("one two")),)
    assert edit_of(window, 0).hasFocus()
    assert edit_of(window, 0).textCursor().position() == 3
    qtbot.keyClick(edit_of(window, 0), Qt.Key.Key_Return, SHIFT)
    assert stored(window) == (words(Text("one\n two")),)


def write(qtbot: QtBot, text: str) -> None:
    """Type where the keyboard is; a line break is Enter."""
    for letter in text:
        focused = QApplication.focusWidget()
        assert focused is not None
        if letter == "\n":
            qtbot.keyClick(focused, Qt.Key.Key_Return)
        else:
            qtbot.keyClicks(focused, letter)


def test_beginnings_make_lists_headings_and_remarks(
    qtbot: QtBot, opened: Callable[..., BriefingWindow]
) -> None:
    window = opened(words())
    edit_of(window, 0).setFocus()
    # An empty item ends the list.
    write(qtbot, "- first\nsecond\n\n# Head\n> said")
    assert stored(window) == (
        Paragraph((Text("first"),), "bullet"),
        Paragraph((Text("second"),), "bullet"),
        Heading("Head"),
        NoteBlock((Text("said"),)),
    )
    assert [r.mark.text() for r in window.editor.rows] == ["•", "•", "", ""]


def test_numbers_of_a_list_follow_its_order(
    qtbot: QtBot, opened: Callable[..., BriefingWindow]
) -> None:
    items = [Paragraph((Text(t),), "numbered") for t in "abc"]
    window = opened(items[0], items[1], words(Text("between")), items[2])
    assert [r.mark.text() for r in window.editor.rows] == ["1.", "2.", "", "1."]
    window.editor.focus_row(window.document.rows[2].id)
    qtbot.keyClick(window, Qt.Key.Key_Delete, CTRL | SHIFT)
    assert [r.mark.text() for r in window.editor.rows] == ["1.", "2.", "3."]


def test_an_at_puts_a_figure_with_its_footnote_into_the_text(
    qtbot: QtBot, opened: Callable[..., BriefingWindow], around: Surroundings
) -> None:
    window = opened(words(), ChartBlock(Question("electric-batteries")))
    edit = edit_of(window, 0)
    edit.setFocus()
    qtbot.keyClicks(edit, "China has @share high-impact china 2023")
    chooser = edit._chooser
    assert chooser is not None
    assert chooser.is_shown
    shown = [chooser.popup.model().index(n, 0).data() for n in range(3)]
    assert "Electric batteries, China" in shown[0]
    qtbot.keyClick(chooser.popup, Qt.Key.Key_Return)
    qtbot.keyClicks(edit, " of it.")
    (paragraph, _) = stored(window)
    assert isinstance(paragraph, Paragraph)
    before, field, after = paragraph.runs
    assert (before, after) == (Text("China has "), Text(" of it."))
    assert isinstance(field, Field)
    assert field.observation_id == SHARE
    assert field == pinned.field(around.dataset, SHARE)
    assert "75%" in edit.accessibleDescription()


def test_an_at_that_fits_nothing_stays_what_it_is(
    qtbot: QtBot, opened: Callable[..., BriefingWindow]
) -> None:
    window = opened(words())
    edit = edit_of(window, 0)
    edit.setFocus()
    qtbot.keyClicks(edit, "me@example and more")
    chooser = edit._chooser
    assert chooser is not None
    assert not chooser.is_shown
    assert stored(window) == (words(Text("me@example and more")),)


def test_bold_italic_and_links(
    qtbot: QtBot, opened: Callable[..., BriefingWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(words(Text("one two")))
    edit = edit_of(window, 0)
    edit.setFocus()
    for _ in range(3):
        qtbot.keyClick(edit, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(edit, Qt.Key.Key_B, CTRL)
    assert stored(window) == (words(Text("one", bold=True), Text(" two")),)
    assert window.actions_["bold"].isChecked()
    qtbot.keyClick(edit, Qt.Key.Key_I, CTRL)
    assert stored(window) == (words(Text("one", bold=True, italic=True), Text(" two")),)
    qtbot.keyClick(edit, Qt.Key.Key_B, CTRL)
    answer(monkeypatch, "https://example.org/a", "javascript:x", "")
    qtbot.keyClick(edit, Qt.Key.Key_L, CTRL)
    settle()
    linked = words(Text("one", italic=True, link="https://example.org/a"), Text(" two"))
    assert stored(window) == (linked,)
    qtbot.keyClick(edit, Qt.Key.Key_L, CTRL)
    settle()
    assert "cannot be linked to" in window.statusBar().currentMessage()
    assert stored(window) == (linked,)
    qtbot.keyClick(edit, Qt.Key.Key_L, CTRL)
    settle()
    assert stored(window) == (words(Text("one", italic=True), Text(" two")),)


def test_blocks_are_moved_by_keys(qtbot: QtBot, opened: Callable[..., BriefingWindow]) -> None:
    a, b, c = (words(Text(t)) for t in "abc")
    window = opened(a, b, c)
    window.editor.focus_row(window.document.rows[0].id)
    qtbot.keyClick(window, Qt.Key.Key_Down, ALT | SHIFT)
    assert stored(window) == (b, a, c)
    assert window.editor.current is window.editor.rows[1]
    qtbot.keyClick(window, Qt.Key.Key_Down, ALT | SHIFT)
    qtbot.keyClick(window, Qt.Key.Key_Down, ALT | SHIFT)
    assert stored(window) == (b, c, a)
    qtbot.keyClick(window, Qt.Key.Key_Up, ALT | SHIFT)
    assert stored(window) == (b, a, c)
    qtbot.keyClick(window, Qt.Key.Key_D, CTRL | SHIFT)
    assert stored(window) == (b, a, a, c)
    for expected in ((b, a, c), (b, c, a)):
        qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
        assert stored(window) == expected


def drop(window: BriefingWindow, data: object, place: QPoint) -> None:
    """What Qt sends to the column when something is dropped there."""
    column = window.editor.widget()
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    none = Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(place, actions, data, LEFT, none),  # type: ignore[arg-type]
        QDragMoveEvent(place, actions, data, LEFT, none),  # type: ignore[arg-type]
        QDropEvent(QPointF(place), actions, data, LEFT, none),  # type: ignore[arg-type]
    ):
        QApplication.sendEvent(column, event)
        assert event.isAccepted()
    settle(2)


def test_blocks_are_moved_by_dragging(qtbot: QtBot, opened: Callable[..., BriefingWindow]) -> None:
    a, b, c = (words(Text(t)) for t in "abc")
    window = opened(a, b, c)
    rows = window.editor.rows
    drop(window, rows[0].carried(), QPoint(60, rows[2].geometry().bottom()))
    assert stored(window) == (b, c, a)
    rows = window.editor.rows
    drop(window, rows[2].carried(), QPoint(60, rows[0].geometry().top() + 1))
    assert stored(window) == (a, b, c)


def test_pins_are_dropped_as_blocks_and_figures_into_text(
    qtbot: QtBot, opened: Callable[..., BriefingWindow], around: Surroundings
) -> None:
    window = opened(words(Text("a ")))
    number = pinned.number(around.dataset, SHARE)
    data = mime.encode(block_to_json(number), "75%")
    drop(window, data, QPoint(60, window.editor.rows[0].geometry().bottom() + 5))
    assert stored(window) == (words(Text("a ")), number)
    edit = edit_of(window, 0)
    cursor = edit.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    edit.setTextCursor(cursor)
    assert edit.canInsertFromMimeData(data)
    edit.insertFromMimeData(data)
    first = stored(window)[0]
    assert first == words(Text("a "), pinned.field(around.dataset, SHARE))
    assert not edit.canInsertFromMimeData(window.editor.rows[1].carried())


def test_a_mark_is_dropped_into_a_sentence(
    qtbot: QtBot, opened: Callable[..., BriefingWindow], around: Surroundings
) -> None:
    window = opened(words(Text("it is now")), words())
    edit = edit_of(window, 0)
    cursor = edit.textCursor()
    cursor.setPosition(6)
    place = edit.cursorRect(cursor).center()
    data = mime.encode(block_to_json(pinned.number(around.dataset, SHARE)), "75%")
    actions, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(place, actions, data, LEFT, none),
        QDragMoveEvent(place, actions, data, LEFT, none),
        QDropEvent(QPointF(place), actions, data, LEFT, none),
    ):
        QApplication.sendEvent(edit.viewport(), event)
        assert event.isAccepted()
    settle(2)
    field = pinned.field(around.dataset, SHARE)
    assert stored(window)[0] == words(Text("it is "), field, Text("now"))
    # A chart cannot stand in a sentence: the page around the text takes it as a block.
    chart = pinned.chart(around.dataset, Question("electric-batteries"))
    whole = mime.encode(block_to_json(chart), "a chart")
    enter = QDragEnterEvent(place, actions, whole, LEFT, none)
    enter.ignore()
    edit.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_a_pasted_text_becomes_paragraphs(
    qtbot: QtBot, opened: Callable[..., BriefingWindow]
) -> None:
    window = opened(words(Text("before ")))
    edit = edit_of(window, 0)
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_End)
    QApplication.clipboard().setText("one\r\ntwo\n\nthree")
    qtbot.keyClick(edit, Qt.Key.Key_V, CTRL)
    assert stored(window) == (
        words(Text("before one")),
        words(Text("two")),
        words(Text("three")),
    )


def test_a_copied_figure_stays_a_figure(
    qtbot: QtBot, opened: Callable[..., BriefingWindow], around: Surroundings
) -> None:
    field = pinned.field(around.dataset, SHARE)
    window = opened(words(Text("it is "), field), words())
    first, second = edit_of(window, 0), edit_of(window, 1)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(first, Qt.Key.Key_C, CTRL)
    # Elsewhere it takes along what puts it in doubt.
    assert QApplication.clipboard().text().startswith("it is 75% Not comparable: ")
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_V, CTRL)
    assert stored(window)[1] == words(Text("it is "), field)


def test_a_click_on_a_figure_asks_for_its_sentence(
    qtbot: QtBot, opened: Callable[..., BriefingWindow], around: Surroundings
) -> None:
    window = opened(words(Text("it is "), pinned.field(around.dataset, SHARE), Text(" now")))
    edit = edit_of(window, 0)
    place = runs.rect_of(edit, 6).center()
    assert runs.place_at(edit, place) == 6
    with qtbot.waitSignal(window.figure_wanted) as caught:
        qtbot.mouseClick(edit.viewport(), LEFT, pos=place)
    assert caught.args == [SHARE]
    edit.toggle_qualifier(6)
    (paragraph,) = stored(window)
    assert isinstance(paragraph, Paragraph)
    assert isinstance(paragraph.runs[1], Field)
    assert paragraph.runs[1].bare


def test_the_whole_page_by_keyboard(qtbot: QtBot, opened: Callable[..., BriefingWindow]) -> None:
    window = opened(words(Text("a")), PageBreak(), words(Text("b")))
    window.editor.head.title.setFocus()
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Down)
    assert edit_of(window, 0).hasFocus()
    qtbot.keyClick(edit_of(window, 0), Qt.Key.Key_Down)
    card = window.editor.rows[1].card
    assert card is not None
    assert card.hasFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert stored(window)[2] == words()
    qtbot.keyClick(edit_of(window, 2), Qt.Key.Key_Backspace)
    assert card.hasFocus()
    qtbot.keyClick(card, Qt.Key.Key_Delete)
    assert stored(window) == (words(Text("a")), words(Text("b")))


def test_title_page(qtbot: QtBot, opened: Callable[..., BriefingWindow]) -> None:
    window = opened(words())
    head = window.editor.head
    head.title.setFocus()
    head.title.selectAll()
    qtbot.keyClicks(head.title, "Batteries")
    head.authors.setFocus()
    qtbot.keyClicks(head.authors, "A. One; B. Two; ")
    assert head.authors.text() == "A. One; B. Two; "
    head.date.setFocus()
    qtbot.keyClicks(head.date, "2026-01-31")
    assert window.document.head.title == "Batteries"
    assert window.document.head.authors == ("A. One", "B. Two")
    assert window.document.head.date == "2026-01-31"
    assert "Batteries" in window.windowTitle()
    qtbot.keyClicks(head.date, "9")
    assert head.date.property("wrong")
    assert window.document.head.date == "2026-01-31"
    head.language.setCurrentIndex(1)
    head.language.activated.emit(1)
    assert window.document.head.language == "zh-Hans"


def test_an_empty_page_is_begun_with_a_click(
    qtbot: QtBot, opened: Callable[..., BriefingWindow]
) -> None:
    window = opened()
    column = window.editor.widget()
    qtbot.mouseClick(column, LEFT, pos=QPoint(100, column.height() - 20))
    assert stored(window) == (words(),)
    assert edit_of(window, 0).hasFocus()


def test_figures_that_changed_are_said_and_taken_over_only_on_demand(
    qtbot: QtBot,
    opened: Callable[..., BriefingWindow],
    around: Surroundings,
) -> None:
    field = pinned.field(around.dataset, SHARE)
    assert field.snapshot is not None
    old = replace(field, snapshot=replace(field.snapshot, value=70.0))
    gone = replace(
        field, observation_id="gone", snapshot=replace(field.snapshot, observation_id="gone")
    )
    window = opened(words(Text("a "), old), words(Text("b "), gone), words(Text("c "), field))
    rested(window, qtbot)
    assert window.banner.isVisible()
    assert "2 figures" in window.banner.words.text()
    said = [r.warning.text() for r in window.editor.rows]
    assert said == ["Revised: it was 70%, it is now 75%.", "Withdrawn: it was 75%.", ""]
    assert stored(window)[0] == words(Text("a "), old)  # nothing rewritten
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert window.editor.current is window.editor.rows[0]
    qtbot.mouseClick(window.editor.rows[0].accept, LEFT)
    assert stored(window)[0] == words(Text("a "), field)
    rested(window, qtbot)
    assert "1 figure" in window.banner.words.text()
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert stored(window)[0] == words(Text("a "), old)


def test_all_formats_are_written_with_progress(
    qtbot: QtBot,
    opened: Callable[..., BriefingWindow],
    around: Surroundings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = templates.fill(around.dataset, "head-to-head", "electric-batteries")
    window = opened(briefing=made)
    answer(monkeypatch, tmp_path)
    shares: list[int] = []
    window.export.bar.valueChanged.connect(shares.append)
    assert unfilled(window) == []
    with qtbot.waitSignal(window.export.written, timeout=60_000) as caught:
        qtbot.keyClick(window, Qt.Key.Key_E, CTRL)
        settle(1)
        assert window.export.line.isVisible()
    assert caught.args is not None
    (paths,) = caught.args
    assert sorted(p.suffix for p in paths) == [
        ".brief", ".docx", ".html", ".md", ".pdf", ".pptx", ".xlsx",
    ]  # fmt: skip
    assert all(p.stat().st_size > 500 for p in paths)
    assert len(shares) > 7
    assert not window.export.line.isVisible()
    assert window.statusBar().isVisible()


def test_an_export_can_be_cancelled(
    qtbot: QtBot,
    opened: Callable[..., BriefingWindow],
    around: Surroundings,
    tmp_path: Path,
) -> None:
    made = templates.fill(around.dataset, "profile", "electric-batteries")
    window = opened(briefing=made)
    window.export.write(window.document.briefing, [tmp_path / "a.docx"])
    qtbot.mouseClick(window.export.stop, LEFT)
    assert not window.export.is_busy
    assert tasks.drain()
    settle(3)
    assert list(tmp_path.glob("*.docx")) == []
    assert "cancelled" in window.statusBar().currentMessage()


def test_what_cannot_be_written_is_said(
    qtbot: QtBot, opened: Callable[..., BriefingWindow], tmp_path: Path
) -> None:
    window = opened(words(Text("a")))
    (tmp_path / "taken.md").mkdir()
    with qtbot.waitSignal(window.export.failed, timeout=20_000) as caught:
        window.export.write(window.document.briefing, [tmp_path / "taken.md"])
    assert caught.args is not None
    assert "taken.md" in str(caught.args[0])
    settle(2)
    from explorer.views.parts.problem_dialog import ProblemDialog

    (dialog,) = window.findChildren(ProblemDialog)
    dialog.close()
    settle(2)


def test_a_second_reader_cannot_write(
    qtbot: QtBot, opened: Callable[..., BriefingWindow], around: Surroundings
) -> None:
    window = opened(words(Text("a")))
    assert around.desk.workspace is not None
    around.desk.workspace.because = lambda: "It is open in another window."
    window._follow()
    edit = edit_of(window, 0)
    assert edit.isReadOnly()
    edit.setFocus()
    qtbot.keyClicks(edit, "b")
    assert stored(window) == (words(Text("a")),)
    assert window._notice.isVisible()
    around.desk.workspace.because = None


def test_what_could_not_be_kept_stays_and_is_kept_with_the_next_step(
    qtbot: QtBot,
    opened: Callable[..., BriefingWindow],
    around: Surroundings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = opened(words(Text("a")), words(Text("b")))
    workspace = around.desk.workspace
    assert workspace is not None
    said: list[WorkspaceError] = []
    around.desk.failed.connect(said.append)
    with monkeypatch.context() as full:

        def refuse(*_a: object, **_k: object) -> None:
            raise errors.disk_full(workspace.path)

        full.setattr(workspace, "set_block", refuse)
        edit_of(window, 0).setFocus()
        qtbot.keyClick(edit_of(window, 0), Qt.Key.Key_End)
        qtbot.keyClicks(edit_of(window, 0), "xy")
    assert [e.trouble for e in said] == [errors.Trouble.DISK_FULL] * 2
    assert stored(window) == (words(Text("a")), words(Text("b")))
    assert edit_of(window, 0).runs() == (Text("axy"),)
    with monkeypatch.context() as still_full:
        still_full.setattr(window.document, "save", lambda: False)
        asked = answer(still_full, None)
        assert not window.close()
        assert "could not be written" in asked[0]
    assert window.isVisible()
    edit_of(window, 1).setFocus()
    qtbot.keyClicks(edit_of(window, 1), "z")
    settle(3)
    assert stored(window) == (words(Text("axy")), words(Text("zb")))
    assert edit_of(window, 0).runs() == (Text("axy"),)


def test_a_step_takes_what_could_not_be_kept_with_it(
    opened: Callable[..., BriefingWindow],
    around: Surroundings,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    window = opened(words(Text("ab")))
    workspace = around.desk.workspace
    assert workspace is not None
    edit = edit_of(window, 0)
    edit.setFocus()
    with monkeypatch.context() as full:

        def refuse(*_a: object, **_k: object) -> None:
            raise errors.disk_full(workspace.path)

        full.setattr(workspace, "set_block", refuse)
        qtbot.keyClicks(edit, "x")
        qtbot.keyClick(edit, Qt.Key.Key_Return)  # cannot be kept either
    assert stored(window) == (words(Text("ab")),)
    assert edit.runs() == (Text("xab"),)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    settle(3)
    assert stored(window) == (words(Text("x")), words(Text("ab")))
    assert [edit_of(window, n).runs() for n in (0, 1)] == [(Text("x"),), (Text("ab"),)]
    assert window.document.save()


def test_a_briefing_that_is_removed_closes_its_window(
    qtbot: QtBot, opened: Callable[..., BriefingWindow], around: Surroundings
) -> None:
    window = opened(words(Text("a")))
    with qtbot.waitSignal(window.closed):
        around.desk.edit(lambda w: w.remove_briefing(window.document.id))


def test_a_long_briefing_opens_a_few_blocks_at_a_time(around: Surroundings, qtbot: QtBot) -> None:
    """What is not in sight is made while keyboard and mouse are heard, or when it is asked for."""
    around.desk.open_last()
    workspace = around.desk.workspace
    assert workspace is not None
    names = [f"Paragraph {n}" for n in range(30)]
    blocks = tuple(words(Text(name)) for name in names)
    key = kept.add(workspace, Briefing("Title", blocks=blocks), name="New")

    def shown(window: BriefingWindow) -> list[str]:
        edits = [w for w in all_in(window) if isinstance(w, RunsEdit)]
        return [e.toPlainText() for e in edits if e.toPlainText() in names]

    window = BriefingWindow(around, key)
    assert 0 < len(shown(window)) < 15
    assert [edit_of(window, n).toPlainText() for n in range(30)] == names
    window.close()
    window = BriefingWindow(around, key)
    qtbot.waitUntil(lambda: shown(window) == names)
    window.close()
    # An edit comes while most are yet to be made.
    window = BriefingWindow(around, key)
    assert window.document.insert(29, [words(Text("Between"))], "New")
    rows = [edit_of(window, n).toPlainText() for n in range(31)]
    assert rows == [*names[:29], "Between", names[29]]
    settle()
    assert len(window.editor.rows) == 31
    window.close()
    assert tasks.drain()
    settle(3)
    around.desk.close()


def test_a_briefing_opens_without_what_reads_word_files() -> None:
    """It is half of the time until the first one is open."""
    program = (
        "import sys, explorer.views.briefing.window; "
        "assert 'docx' not in sys.modules; assert 'explorer.briefing.returned' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, timeout=60, check=True)
