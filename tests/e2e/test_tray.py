"""The tray: pinning from everywhere, cards by key and mouse, the workspace behind them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from explorer import tasks
from explorer.dataset.schema import EvidenceKind, Observation
from explorer.desk import Desk
from explorer.models import mime
from explorer.settings import Settings
from explorer.state import Selection
from explorer.views.tray.dialogs import AcceptDialog, NoteEditor
from explorer.views.tray.tray import Tray
from explorer.views.window.workspace_dialogs import BackupsDialog, HistoryDialog, TroubleDialog
from explorer.workspace.file import default_path
from tests.e2e.steps import (
    BATTERIES,
    LEFT,
    check_sentence,
    click_row,
    mark_of,
    menu_at,
    pick,
    take,
    view_of,
)
from tests.windows import (
    answer,
    click_mark,
    click_tab,
    drag,
    main_window,
    place_in,
    place_of,
    settle,
    surroundings,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.models.pins import PinModel
    from explorer.views.tray.cards import CardList
    from explorer.views.window.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_ALT = CONTROL | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def open_window(window: MainWindow) -> Iterator[MainWindow]:
    """The window with the default workspace of a first start."""
    window.around.desk.open_last()
    settle()
    yield window
    window.around.desk.close()


def cards(window: MainWindow) -> CardList:
    assert window.tray.list is not None
    return window.tray.list


def model(window: MainWindow) -> PinModel:
    assert window.tray.model is not None
    return window.tray.model


def known(window: MainWindow) -> None:
    """Wait until titles and standings are worked out."""
    settle()
    assert tasks.drain()
    settle()
    assert all(model(window).title(n) != "…" for n in range(model(window).rowCount()))


def kinds(window: MainWindow) -> list[str]:
    found = model(window)
    return [str(found.card(n).content["type"]) for n in range(found.rowCount())]


def titles(window: MainWindow) -> list[str]:
    return [model(window).title(n) for n in range(model(window).rowCount())]


def kept(window: MainWindow) -> list[str]:
    """The pins as the file has them."""
    assert window.around.desk.workspace is not None
    return [str(p.content["type"]) for p in window.around.desk.workspace.pins()]


def choose(window: MainWindow, entity: str = "USA") -> str:
    """Click a mark of the batteries page."""
    key = mark_of(window, entity).observation_id
    found: list[str] = []
    view_of(window).mark_chosen.connect(found.append)
    place = place_of(view_of(window), key)
    press(view_of(window), place)
    assert found == [key]
    return key


def press(widget: QWidget, place: QPoint) -> None:
    QTest.mouseClick(widget, LEFT, pos=place)
    settle()


def dialog(window: MainWindow, kind: type) -> object:
    settle()
    found = [d for d in window.findChildren(kind) if d.isVisible()]
    assert found, kind
    return found[-1]


# ------------------------------------------------------------------------------------ pinning


def test_an_empty_tray_is_folded_and_says_how_to_pin(open_window: MainWindow) -> None:
    assert not open_window.tray.is_open
    assert "Ctrl+D" in open_window.tray.hint.text()
    assert open_window.tray.hint.isVisible()


def test_a_mark_is_pinned_by_menu_key_and_drag(
    qtbot: QtBot, open_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window
    pick(qtbot, window, BATTERIES, "electric batt")
    view = view_of(window)
    marks = [m.observation_id for m in view.chart.marks][:3]
    assert len(set(marks)) == 3
    take(menu_at(view, place_of(view, marks[0])), "Pin figure")
    assert kinds(window) == kept(window) == ["figure"]
    assert window.tray.is_open
    assert window.statusBar().currentMessage().startswith("Pinned: ")
    click_mark(qtbot, view, marks[1])
    settle()
    qtbot.keyClick(view, Qt.Key.Key_D, CONTROL)
    assert kinds(window) == ["figure", "figure"]
    list_ = cards(window)
    place = list_.viewport().rect().center()
    carried = drag(monkeypatch, view, place_of(view, marks[2]), list_.viewport(), place)
    assert len(carried) == 1
    assert carried[0].hasFormat(mime.BLOCK)
    assert carried[0].text().startswith(titles(window)[2])
    pinned = [model(window).card(n).content["observation_id"] for n in range(3)]
    assert pinned == marks


def test_the_same_is_pinned_once(qtbot: QtBot, open_window: MainWindow) -> None:
    window = open_window
    pick(qtbot, window, BATTERIES, "electric batt")
    choose(window)
    qtbot.keyClick(view_of(window), Qt.Key.Key_D, CONTROL)
    qtbot.keyClick(view_of(window), Qt.Key.Key_D, CONTROL_ALT)
    assert cards(window).selected_row() == 1
    qtbot.keyClick(view_of(window), Qt.Key.Key_D, CONTROL)
    assert kinds(window) == ["figure", "chart"]
    assert cards(window).selected_row() == 0
    assert window.statusBar().currentMessage().startswith("Pinned already: ")


def test_what_has_the_keyboard_is_pinned(qtbot: QtBot, open_window: MainWindow) -> None:
    window = open_window
    pick(qtbot, window, BATTERIES, "electric batt")
    view_of(window).setFocus()
    qtbot.keyClick(view_of(window), Qt.Key.Key_Escape)  # the topic opened with a figure
    qtbot.keyClick(view_of(window), Qt.Key.Key_D, CONTROL)
    assert kinds(window) == ["chart"]
    choose(window)
    window.source.text.setFocus()
    qtbot.keyClick(window.source.text, Qt.Key.Key_D, CONTROL)
    assert kinds(window)[1:] == ["passage"]
    click_tab(qtbot, window.pages["topic"].tabs.tabBar(), "Table")
    click_row(qtbot, window.pages["topic"].table, window.pages["topic"].model.index(0, 0))
    qtbot.keyClick(window.pages["topic"].table, Qt.Key.Key_D, CONTROL)
    assert kinds(window)[2:] == ["paragraph"]
    window.going.page("disagreements")
    settle()
    window.pages["disagreements"].list.setFocus()
    qtbot.keyClick(window.pages["disagreements"].list, Qt.Key.Key_D, CONTROL)
    assert kinds(window)[3:] == ["discrepancy"]
    view = window.pages["disagreements"].view
    assert view is not None
    first = view.chart.marks[0].observation_id
    click_mark(qtbot, view, first)
    settle()
    qtbot.keyClick(view, Qt.Key.Key_D, CONTROL)
    assert kinds(window)[4:] == ["figure"]
    assert model(window).card(4).content["observation_id"] == first
    assert kinds(window) == kept(window)


def test_nothing_to_pin_is_said(qtbot: QtBot, open_window: MainWindow) -> None:
    window = open_window
    qtbot.keyClick(window.tree.tree, Qt.Key.Key_D, CONTROL)
    assert "pin" in window.statusBar().currentMessage()
    qtbot.keyClick(window.tree.tree, Qt.Key.Key_D, CONTROL_ALT)
    assert "no chart" in window.statusBar().currentMessage()
    assert kinds(window) == []


def test_each_menu_pins_what_it_is_of(qtbot: QtBot, open_window: MainWindow) -> None:
    window = open_window
    pick(qtbot, window, BATTERIES, "electric batt")
    view = view_of(window)
    take(menu_at(view, QPoint(3, 3)), "Pin chart")
    click_tab(qtbot, window.pages["topic"].tabs.tabBar(), "Table")
    table = window.pages["topic"].table
    row = table.visualRect(window.pages["topic"].model.index(1, 0)).center()
    take(menu_at(table.viewport(), row), "Pin claim")
    take(menu_at(table.viewport(), row), "Pin table")
    claim = window.pages["topic"].model.observation_at(0).observation_id
    window.going.figure(claim)
    settle()
    evidence = check_sentence(window)
    text = window.source.text
    place = place_in(text, text.original, evidence.start)
    take(menu_at(text.viewport(), place), "Pin sentence")
    window.going.page("disagreements")
    settle()
    list_ = window.pages["disagreements"].list
    item = list_.visualItemRect(list_.item(1)).center()
    take(menu_at(list_.viewport(), item), "Pin disagreement")
    assert kinds(window) == ["chart", "paragraph", "table", "passage", "discrepancy"]
    shown = model(window).card(4).content["discrepancy_id"]
    assert shown == list_.item(1).data(Qt.ItemDataRole.UserRole)
    assert kept(window) == kinds(window)


def test_the_chart_of_a_question_opens_where_it_was(qtbot: QtBot, open_window: MainWindow) -> None:
    window = open_window
    window.going.page("compare")
    settle()
    assert len(window.pages["leads"].charts) > 0
    view = window.pages["leads"].views[-1 if len(window.pages["leads"].charts) == 1 else 1]
    place = window.pages["leads"].views.index(view)
    take(menu_at(view, QPoint(3, 3)), "Pin chart")
    before = window.state.current
    content = model(window).card(0).content
    assert content.get("place", 0) == place
    assert titles(window) == [window.pages["leads"].charts[place].title]
    window.going.overview()
    settle()
    cards(window).choose(0)
    qtbot.keyClick(cards(window), Qt.Key.Key_Return)
    settle()
    assert window.state.current == before


def test_a_row_and_a_sentence_are_dragged(
    qtbot: QtBot, open_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window
    pick(qtbot, window, BATTERIES, "electric batt")
    choose(window)
    evidence = check_sentence(window)
    text = window.source.text
    place = place_in(text, text.original, evidence.start)
    # The folded tray takes drops on its header.
    drag(monkeypatch, text.viewport(), place, window.tray, window.tray.rect().center())
    assert kinds(window) == ["passage"]
    assert not text.textCursor().hasSelection()
    click_tab(qtbot, window.pages["topic"].tabs.tabBar(), "Table")
    table = window.pages["topic"].table
    row = table.visualRect(window.pages["topic"].model.index(0, 0)).center()
    list_ = cards(window)
    first = list_.visualRect(list_.model().index(0, 0))
    end = QPoint(first.left() + 2, first.center().y())
    drag(monkeypatch, table.viewport(), row, list_.viewport(), end)
    assert kinds(window) == ["paragraph", "passage"]


@pytest.mark.parametrize("screen", [pytest.param("xcb", marks=pytest.mark.xvfb)], indirect=True)
def test_a_mark_is_dragged_on_a_real_screen(
    qtbot: QtBot, screen: str, open_window: MainWindow
) -> None:
    window = open_window
    pick(qtbot, window, BATTERIES, "electric batt")
    view = view_of(window)
    key = view.chart.marks[0].observation_id
    handle = window.windowHandle()
    end = window.tray.mapTo(window, window.tray.rect().center())

    def carry() -> None:
        for place in (end - QPoint(200, 100), end - QPoint(5, 0), end):
            QTest.mouseMove(handle, place)
            QApplication.processEvents()
        QTest.mouseRelease(handle, LEFT, Qt.KeyboardModifier.NoModifier, end)

    start = place_of(view, key)
    send_mouse(view, QEvent.Type.MouseButtonPress, start, LEFT)
    settle()
    tasks.later(window, carry)  # inside the loop of the drag, which the next line begins
    send_mouse(view, QEvent.Type.MouseMove, start + QPoint(40, 20))
    qtbot.waitUntil(lambda: kinds(window) == ["figure"])
    assert model(window).card(0).content["observation_id"] == key


def send_mouse(
    widget: QWidget,
    kind: QEvent.Type,
    place: QPoint,
    button: Qt.MouseButton = Qt.MouseButton.NoButton,
) -> None:
    """A mouse event with the left button held."""
    seen, keys = QPointF(widget.mapToGlobal(place)), Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QMouseEvent(kind, QPointF(place), seen, button, LEFT, keys))


# -------------------------------------------------------------------------------------- cards


@pytest.fixture
def filled(qtbot: QtBot, open_window: MainWindow) -> MainWindow:
    """Chart, figure, claim and sentence of the batteries."""
    window = open_window
    pick(qtbot, window, BATTERIES, "electric batt")
    figure = choose(window)
    window.pinning.pin_chart()
    window.pinning.pin_figure(figure)
    window.pinning.pin_claim(figure)
    window.pinning.pin_sentence(window.state.current.evidence_id)
    known(window)
    assert kinds(window) == ["chart", "figure", "paragraph", "passage"]
    cards(window).setFocus()
    return window


def test_cards_are_moved_by_key_and_drag(
    qtbot: QtBot, filled: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    list_ = cards(filled)
    list_.choose(0)
    qtbot.keyClick(list_, Qt.Key.Key_Right, CONTROL)
    qtbot.keyClick(list_, Qt.Key.Key_Right, CONTROL)
    assert kinds(filled) == ["figure", "paragraph", "chart", "passage"]
    assert list_.selected_row() == 2
    qtbot.keyClick(list_, Qt.Key.Key_Left, CONTROL)
    assert kinds(filled) == ["figure", "chart", "paragraph", "passage"]
    rects = [list_.visualRect(list_.model().index(n, 0)) for n in range(4)]
    start = rects[2].center()
    drag(monkeypatch, list_.viewport(), start, list_.viewport(), rects[0].topLeft() + QPoint(2, 20))
    assert kinds(filled) == ["paragraph", "figure", "chart", "passage"]
    assert kept(filled) == kinds(filled)


def test_undo_and_redo_by_key_and_menu_survive_a_restart(
    qtbot: QtBot, filled: MainWindow, tmp_path: Path
) -> None:
    list_, undo = cards(filled), filled.actions_["undo"]
    list_.choose(1)
    qtbot.keyClick(list_, Qt.Key.Key_Delete)
    assert kinds(filled) == ["chart", "paragraph", "passage"]
    assert undo.text() == "Undo: Remove pin"
    qtbot.keyClick(filled, Qt.Key.Key_Z, CONTROL)
    assert kinds(filled) == ["chart", "figure", "paragraph", "passage"]
    assert filled.actions_["redo"].text() == "Redo: Remove pin"
    filled.actions_["undo"].trigger()
    assert kinds(filled) == ["chart", "figure", "paragraph"]
    filled.around.desk.close()
    filled.around.desk.open_last()
    settle()
    assert kinds(filled) == ["chart", "figure", "paragraph"]
    assert filled.actions_["redo"].text() == "Redo: Pin sentence"
    filled.actions_["redo"].trigger()
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(filled, Qt.Key.Key_Z, CONTROL | shift)
    assert kinds(filled) == ["chart", "paragraph", "passage"]
    filled.workspaces.show_history()
    history = dialog(filled, HistoryDialog)
    assert isinstance(history, HistoryDialog)
    view = history.view
    press(view.viewport(), view.visualRect(view.model().index(1, 0)).center())
    assert kinds(filled) == ["chart"]
    history.close()


def test_a_card_is_renamed_and_gets_its_title_back(qtbot: QtBot, filled: MainWindow) -> None:
    list_, before = cards(filled), titles(filled)
    list_.choose(1)
    for text, wanted in (("For the minister", "For the minister"), ("", before[1])):
        qtbot.keyClick(list_, Qt.Key.Key_F2)
        editor = list_.findChild(QLineEdit)
        assert editor is not None
        editor.selectAll()
        qtbot.keyClicks(editor, text) if text else qtbot.keyClick(editor, Qt.Key.Key_Delete)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        settle()
        assert titles(filled)[1] == wanted


def test_renaming_another_card_ends_what_was_being_renamed(
    qtbot: QtBot, filled: MainWindow
) -> None:
    """A menu takes no focus from the field that is open: Qt would refuse the second."""
    list_ = cards(filled)
    list_.choose(0)
    qtbot.keyClick(list_, Qt.Key.Key_F2)
    editor = list_.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "First")
    filled.tray.cards.rename(1)
    settle()
    assert titles(filled)[0] == "First"
    (editor,) = (e for e in list_.findChildren(QLineEdit) if e.isVisible())
    assert editor.text() == titles(filled)[1]
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    settle()


def test_renaming_a_card_that_is_being_renamed_or_has_gone_changes_nothing(
    qtbot: QtBot, filled: MainWindow
) -> None:
    """Qt says a word of its own where it refuses."""
    list_ = cards(filled)
    filled.tray.cards.rename(0)
    editor = list_.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "First")
    filled.tray.cards.rename(0)
    assert editor.text() == "First"
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle()
    assert titles(filled)[0] == "First"
    filled.tray.cards.rename(list_.model().rowCount())
    settle()
    assert [e for e in list_.findChildren(QLineEdit) if e.isVisible()] == []


def test_notes_are_written_on_cards_and_alone(qtbot: QtBot, filled: MainWindow) -> None:
    list_ = cards(filled)
    list_.choose(1)
    qtbot.keyClick(list_, Qt.Key.Key_N)
    editor = dialog(filled, NoteEditor)
    assert isinstance(editor, NoteEditor)
    qtbot.keyClicks(editor.text, "Check this")
    qtbot.keyClick(editor.text, Qt.Key.Key_Return, CONTROL)
    settle()
    assert model(filled).card(1).note == "Check this"
    list_.clearSelection()
    qtbot.mouseClick(filled.tray.note, LEFT)
    free = dialog(filled, NoteEditor)
    assert isinstance(free, NoteEditor)
    qtbot.keyClicks(free.text, "Call Berlin")
    qtbot.keyClick(free.text, Qt.Key.Key_Return, CONTROL)
    settle()
    assert kinds(filled)[4:] == ["note"]
    assert titles(filled)[4] == "Call Berlin"
    list_.choose(1)
    qtbot.keyClick(list_, Qt.Key.Key_Delete)
    assert filled.around.desk.workspace is not None
    assert [n.text for n in filled.around.desk.workspace.notes()] == ["Call Berlin"]
    filled.around.desk.stack.undo()
    assert model(filled).card(1).note == "Check this"
    list_.choose(4)
    qtbot.keyClick(list_, Qt.Key.Key_Return)
    again = dialog(filled, NoteEditor)
    assert isinstance(again, NoteEditor)
    assert again.text.toPlainText() == "Call Berlin"
    again.reject()
    settle()


def test_a_card_opens_what_it_holds_and_is_copied(qtbot: QtBot, filled: MainWindow) -> None:
    there, list_ = filled.state.current, cards(filled)
    for row in range(4):
        filled.going.overview()
        filled.state.select(observation_id="", evidence_id="")
        list_.choose(row)
        place = list_.visualRect(list_.currentIndex()).center()
        qtbot.mouseClick(list_.viewport(), LEFT, pos=place)
        qtbot.mouseDClick(list_.viewport(), LEFT, pos=place)
        settle()
        now = filled.state.current
        if kinds(filled)[row] == "chart":
            assert now.shown_topic == BATTERIES
            assert filled.pages["topic"].chart is not None
            assert filled.pages["topic"].chart.title == titles(filled)[0]
        else:
            assert now.observation_id == there.observation_id
            check_sentence(filled)
        qtbot.keyClick(list_, Qt.Key.Key_C, CONTROL)
        data = QGuiApplication.clipboard().mimeData()
        assert mime.decode(data) == model(filled).card(row).content
        evidence = filled.around.dataset.evidence[there.evidence_id]
        assert "".join(evidence.quote.split()) in "".join(data.text().split())


def test_a_block_is_offered_to_whoever_has_a_briefing_open(
    qtbot: QtBot, filled: MainWindow
) -> None:
    text = "Put into the open briefing"
    tray = Tray(filled.around)
    qtbot.addWidget(tray)
    tray.prepare()
    menu = tray.menu(0)
    assert not next(a for a in menu.actions() if a.text() == text).isEnabled()
    put: list[object] = []
    tray.block_wanted.connect(put.append)
    menu = tray.menu(0)
    next(a for a in menu.actions() if a.text() == text).trigger()
    assert put == [model(filled).card(0).content]


def test_folding_height_and_hiding_are_remembered(
    qtbot: QtBot, filled: MainWindow, dataset: Dataset, tmp_path: Path
) -> None:
    qtbot.mouseClick(filled.tray.toggle, LEFT)
    settle()
    assert not filled.tray.is_open
    assert filled.tray.height() < 60
    qtbot.mouseClick(filled.tray.toggle, LEFT)
    settle()
    assert cards(filled).isVisible()
    sizes = filled.shelf.sizes()
    filled.shelf.moveSplitter(sizes[0] - 40, 1)
    height = filled.shelf.sizes()[1]
    assert height > sizes[1]
    qtbot.mouseClick(filled.tray.toggle, LEFT)
    filled.actions_["tray"].trigger()
    settle()
    assert not filled.tray.isVisible()
    filled.close()
    settings = filled.around.settings
    assert bytes(settings.bytes("tray").data()).decode() == f"hidden folded {height}"


# -------------------------------------------------------------------------------------- stale


def revised(dataset: Dataset, observation_id: str) -> Dataset:
    """The dataset in an edition that says something else of one figure."""
    rows = tuple(
        replace(o, value=(o.value or 0) + 1) if o.observation_id == observation_id else o
        for o in dataset.rows(Observation)
    )
    return replace(dataset, tables={**dataset.tables, Observation.TABLE: rows})


def test_what_changed_has_a_badge_until_it_is_accepted(
    qtbot: QtBot, filled: MainWindow, dataset: Dataset, tmp_path: Path
) -> None:
    figure = str(model(filled).card(1).content["observation_id"])
    filled.around.desk.close()
    around = surroundings(revised(dataset, figure), tmp_path)
    around.desk.open_last()
    window = main_window(around)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.tray.model is not None)
    known(window)
    standings = [model(window).facts(n).standing for n in range(4)]
    assert standings == ["revised", "revised", "revised", "unchanged"]
    assert len(model(window).changes(1)) == 1
    list_ = cards(window)
    list_.scrollTo(list_.model().index(1, 0))
    place = list_.visualRect(list_.model().index(1, 0)).center()
    take(menu_at(list_.viewport(), place), "Accept new figures…")
    found = dialog(window, AcceptDialog)
    assert isinstance(found, AcceptDialog)
    assert found.changes.item(0).text() == model(window).changes(1)[0]
    assert model(window).facts(1).standing == "revised"
    qtbot.mouseClick(found.button, LEFT)
    known(window)
    assert model(window).facts(1).standing == "unchanged"
    assert model(window).facts(0).standing == "revised"
    around.desk.stack.undo()
    known(window)
    assert model(window).facts(1).standing == "revised"
    window.close()
    around.desk.close()


# ------------------------------------------------------------------------------------ trouble


def test_a_second_window_reads_follows_and_offers_a_copy(
    qtbot: QtBot,
    filled: MainWindow,
    dataset: Dataset,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "second"
    folder.mkdir()
    around = surroundings(dataset, folder)
    around.desk.open_last()
    second = main_window(around)
    qtbot.addWidget(second)
    with qtbot.waitExposed(second):
        second.show()
    qtbot.waitUntil(lambda: second.tray.model is not None)
    known(second)
    assert kinds(second) == kinds(filled)
    assert "another window" in second.tray.reason.text()
    assert second.tray.copy.isVisible()
    for size in ((1024, 700), (1280, 800)):
        second.resize(*size)
        settle()
        tray = second.tray
        for part in (tray.toggle, tray.reason, tray.copy):
            corner = part.mapTo(second, part.rect().bottomRight())
            assert second.rect().contains(corner), (size, part.text())
            assert tray.rect().contains(part.mapTo(tray, part.rect().bottomRight())), part.text()
            assert part.height() >= part.minimumSizeHint().height(), (size, part.text())
        assert tray.copy.geometry().intersected(tray.reason.geometry()).isEmpty()
    assert not second.tray.note.isEnabled()
    filled.pinning.pin(filled.pages["topic"].block("table"))
    QApplication.sendEvent(second, QEvent(QEvent.Type.WindowActivate))
    second.activateWindow()
    QApplication.sendEvent(second, QEvent(QEvent.Type.ActivationChange))
    qtbot.waitUntil(lambda: kinds(second) == kinds(filled))
    copy = folder / "copy.ctew"
    answer(monkeypatch, copy)
    qtbot.mouseClick(second.tray.copy, LEFT)
    settle()
    assert second.around.desk.read_only == ""
    assert "copy" in second.windowTitle()
    assert not second.tray.copy.isVisible()
    second.pinning.pin_disagreement(next(iter(dataset.discrepancies)))
    assert len(kinds(second)) == len(kinds(filled)) + 1
    second.close()
    around.desk.close()


def test_a_removed_file_is_said_once_and_a_copy_keeps_all(
    qtbot: QtBot, filled: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert filled.around.desk.workspace is not None
    filled.around.desk.workspace.path.unlink()
    list_ = cards(filled)
    list_.choose(0)
    qtbot.keyClick(list_, Qt.Key.Key_Delete)
    found = dialog(filled, TroubleDialog)
    assert isinstance(found, TroubleDialog)
    assert "removed" in found.sentence.text()
    assert kinds(filled) == ["chart", "figure", "paragraph", "passage"]
    found.reject()
    settle()
    qtbot.keyClick(list_, Qt.Key.Key_Delete)
    settle()
    assert not [d for d in filled.findChildren(TroubleDialog) if d.isVisible()]
    assert "removed" in filled.statusBar().currentMessage()
    filled.going.overview()  # the rest goes on
    copy = tmp_path / "kept"
    answer(monkeypatch, copy)
    filled.actions_["copy-workspace"].trigger()
    settle()
    assert filled.around.desk.workspace.path == copy.with_name("kept.ctew")
    qtbot.keyClick(list_, Qt.Key.Key_Delete)
    assert kinds(filled) == ["figure", "paragraph", "passage"]


def test_a_damaged_workspace_goes_back_to_its_backup(qtbot: QtBot, filled: MainWindow) -> None:
    desk = filled.around.desk
    desk.close()
    desk.open_last()  # makes the backup
    desk.close()
    path = default_path()
    path.write_bytes(path.read_bytes()[:5000])
    desk.open_last()
    found = dialog(filled, TroubleDialog)
    assert isinstance(found, TroubleDialog)
    assert "backup of" in found.remedies[0].text()
    qtbot.mouseClick(found.remedies[0], LEFT)
    settle()
    assert kinds(filled) == ["chart", "figure", "paragraph", "passage"]


def test_no_workspace_is_said_and_another_is_opened(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: window.tray.model is not None)
    assert "No workspace" in window.tray.reason.text()
    assert not window.tray.copy.isVisible()
    bad = tmp_path / "bad.ctew"
    bad.write_text("nothing")
    window.around.desk.open(bad)
    found = dialog(window, TroubleDialog)
    assert isinstance(found, TroubleDialog)
    other = Desk(Settings(tmp_path / "other.ini"))
    good = tmp_path / "good.ctew"
    other.create(good)
    other.close()
    answer(monkeypatch, good)
    qtbot.mouseClick(found.remedies[0], LEFT)
    settle()
    assert window.around.desk.workspace is not None
    assert window.windowTitle().startswith("good – ")
    window.around.desk.close()


def test_workspaces_come_and_go(
    qtbot: QtBot, filled: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, tmp_path / "iran")
    filled.actions_["new-workspace"].trigger()
    settle()
    assert kinds(filled) == []
    assert filled.windowTitle().startswith("iran – ")
    filled.workspaces.recent.aboutToShow.emit()
    entries = filled.workspaces.recent.actions()
    assert [a.isEnabled() for a in entries] == [False, True]
    entries[1].trigger()
    settle()
    assert len(kinds(filled)) == 4
    cards(filled).choose(0)
    qtbot.keyClick(cards(filled), Qt.Key.Key_Delete)
    filled.around.desk.close()
    filled.around.desk.open_last()
    filled.actions_["undo"].trigger()
    assert len(kinds(filled)) == 4
    filled.workspaces.show_backups()
    found = dialog(filled, BackupsDialog)
    assert isinstance(found, BackupsDialog)
    assert found.list.count() >= 2
    found.list.setCurrentRow(0)
    qtbot.mouseClick(found.button, LEFT)
    settle()
    assert len(kinds(filled)) == 3
    assert list(default_path().parent.glob("*.damaged-*"))


def test_the_start_shows_what_is_kept(
    qtbot: QtBot, filled: MainWindow, dataset: Dataset, qapp: QApplication
) -> None:
    from explorer.session import Session, wait_until_ready

    filled.around.desk.close()
    session = Session(dataset, filled.around.settings)
    shown = session.open(Selection())
    wait_until_ready(qapp, shown)
    settle()
    known(shown)
    assert kinds(shown) == ["chart", "figure", "paragraph", "passage"]
    assert shown.tray.is_open
    shown.close()
    shown.deleteLater()
    session.desk.close()
    settle()


def test_without_a_sentence_the_claim_is_pinned(qtbot: QtBot, open_window: MainWindow) -> None:
    window = open_window
    cited = next(
        o.observation_id
        for o in window.around.dataset.rows(Observation)
        if window.around.dataset.kind_of(o) == EvidenceKind.CITATION
    )
    window.going.figure(cited)
    settle()
    window.source.card.setFocus()
    qtbot.keyClick(window.source.card, Qt.Key.Key_D, CONTROL)
    assert kinds(window) == ["paragraph"]
