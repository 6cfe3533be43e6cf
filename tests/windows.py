"""What tests of views and stories share: surroundings of a view, turns of the event loop."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractEventDispatcher,
    QCoreApplication,
    QEvent,
    QEventLoop,
    QPoint,
    QPointF,
    Qt,
)
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QScrollArea,
    QTabBar,
    QWidget,
)

from explorer import theme
from explorer.charts import paint
from explorer.charts.palette import THEMES
from explorer.corpus.offsets import DisplayText
from explorer.dataset.schema import Discrepancy, NumeralRow, Observation, Support
from explorer.desk import Desk
from explorer.looks import Looks
from explorer.settings import Settings
from explorer.state import Selection, SelectionState
from explorer.surroundings import Data, Surroundings
from explorer.views.parts import asking
from explorer.views.window.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from PySide6.QtCore import QMimeData
    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.views.parts.chart_view import ChartView
    from explorer.views.source.passage_text import PassageText

SMALL = (1024, 700)


def surroundings(
    dataset: Dataset,
    folder: Path,
    *,
    theme_name: str = "light",
    language: str = "en",
    written: str = "",
    selection: Selection | None = None,
) -> Surroundings:
    """Surroundings of a view; what it is given to show is ``written`` in a language of its own."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    paint.load_fonts()
    theme.apply(app, THEMES[theme_name])
    settings = Settings(folder / "settings.ini")
    settings.language = written or language
    return Surroundings(
        Data(dataset),
        SelectionState(selection or Selection()),
        Looks(THEMES[theme_name], language),
        settings,
        Desk(settings),
    )


def main_window(around: Surroundings) -> MainWindow:
    window = MainWindow(around)
    window.resize(*SMALL)
    window.reset_layout()
    return window


def settle(turns: int = 16) -> None:
    """Turns of the event loop, until layouts and deferred work are done or nothing is left."""
    dispatcher = QAbstractEventDispatcher.instance()
    idle = 0
    for _ in range(turns):
        idle = 0 if dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents) else idle + 1
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if idle == 2:  # one turn may be without any in which what is deleted leaves some
            return


def without_figures(dataset: Dataset) -> Dataset:
    """The lists and the documents, and not one figure."""
    gone = {t.TABLE: () for t in (Observation, Support, Discrepancy, NumeralRow)}
    return replace(dataset, tables={**dataset.tables, **gone})


# ---------------------------------------------------------------- what a person sees and does


def quoted(text: PassageText) -> list[str]:
    """The texts that stand on the ground of the selected quote, as Qt holds them."""
    ground = text.looks.theme.highlight.lower()
    return [
        extra.cursor.selectedText().replace("\u2029", "\n")
        for extra in text.extraSelections()
        if extra.format.hasProperty(extra.format.Property.BackgroundBrush.value)
        and extra.format.background().color().name() == ground
    ]


def quote_is_visible(text: PassageText) -> bool:
    """Whether the selected quote lies inside the viewport, or begins there and is longer."""
    if text.selected_span is None or not text.isVisible():
        return False
    rows, room = text.rows_of(*text.selected_span), text.viewport().height()
    fits = rows.height() < room
    return rows.top() >= 0 and (rows.bottom() <= room if fits else rows.top() < room // 2)


def bring_into_view(widget: QWidget, place: QPoint) -> None:
    """Scroll the areas around a widget, as the wheel would, until a place of it is seen."""
    at: QWidget | None = widget.parentWidget()
    while at is not None:
        if isinstance(at, QScrollArea) and at.widget() is not None:
            inner = widget.mapTo(at.widget(), place)
            at.ensureVisible(inner.x(), inner.y(), 4, 30)
        at = at.parentWidget()
    settle(2)


def place_of(view: ChartView, observation_id: str) -> QPoint:
    """Where the mark of an observation lies in the view."""
    hit = view.hit_of(observation_id)
    assert hit is not None, observation_id
    return hit.center().toPoint()


def click_mark(qtbot: QtBot, view: ChartView, observation_id: str) -> None:
    """Scroll to the mark of an observation and click it."""
    place = place_of(view, observation_id)
    bring_into_view(view, place)
    seen = view.visibleRegion().contains(place)
    assert seen, f"{observation_id} cannot be scrolled into view"
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)


def place_in(text: PassageText, original: str, offset: int) -> QPoint:
    """Where in the viewport the character at an original offset begins, scrolled into view."""
    text.scroll_to(offset, offset + 1)
    settle(2)
    cursor = text.textCursor()
    cursor.setPosition(DisplayText(original).to_display(offset))
    return text.cursorRect(cursor).center() + QPoint(3, 0)


def click_text(qtbot: QtBot, text: PassageText, original: str, offset: int) -> None:
    """Scroll to an original offset and click the character there."""
    place = place_in(text, original, offset)
    assert text.viewport().rect().contains(place)
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place)


def click_tab(qtbot: QtBot, bar: QTabBar, title: str) -> None:
    """Click the tab of a title."""
    at = next(i for i in range(bar.count()) if bar.tabText(i) == title)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(at).center())


def later(action: Callable[[], object]) -> None:
    """Do something once the event loop turns, such as answering a dialog that waits."""
    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, action)


def answer(monkeypatch: pytest.MonkeyPatch, *given: object) -> list[str]:
    """Answer the next questions for a file, a folder, a line of text or a yes, one after another.

    A path or a list of paths is chosen, a text entered, True says yes, None turns down. A question
    more than there are answers fails the test.

    Returns:
        What was asked so far: the file suggested, or the question.
    """
    answers = list(given)
    asked: list[str] = []

    def opened(dialog: QDialog) -> None:
        file, box = isinstance(dialog, QFileDialog), isinstance(dialog, QMessageBox)
        suggested = next(iter(dialog.selectedFiles()), "") if file else ""
        asked.append(dialog.text() if box else suggested)
        assert answers, f"nobody expected to be asked: {dialog.windowTitle()}"
        said = answers.pop(0)
        if said is None:
            dialog.deleteLater()
        elif isinstance(dialog, QFileDialog):
            paths = [str(p) for p in (said if isinstance(said, list) else [said])]
            if dialog.acceptMode() == QFileDialog.AcceptMode.AcceptOpen:
                dialog.filesSelected.emit(paths)
            dialog.fileSelected.emit(paths[0])
            dialog.deleteLater()
        elif isinstance(dialog, QInputDialog):
            dialog.textValueSelected.emit(said)
            dialog.deleteLater()
        else:
            assert isinstance(dialog, QMessageBox)
            role = QMessageBox.ButtonRole.AcceptRole
            next(b for b in dialog.buttons() if dialog.buttonRole(b) == role).click()
            dialog.deleteLater()

    # Not shown: a file dialog would read its folder.
    monkeypatch.setattr(asking, "open_dialog", opened)
    return asked


def drag(
    monkeypatch: pytest.MonkeyPatch, source: QWidget, start: QPoint, target: QWidget, end: QPoint
) -> list[QMimeData]:
    """Press, move far enough, and drop on a target: what was carried.

    The offscreen platform knows no drags: what it would send to the target is sent here.
    """
    carried: list[QMimeData] = []

    def drop(made: QDrag, *_actions: object) -> Qt.DropAction:
        data, copy = made.mimeData(), Qt.DropAction.CopyAction
        carried.append(data)
        button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(end, copy, data, button, keys)
        QApplication.sendEvent(target, enter)
        if enter.isAccepted():
            move = QDragMoveEvent(end, copy, data, button, keys)
            move.accept()  # as Qt does once the target has let it in
            QApplication.sendEvent(target, move)
            if move.isAccepted():
                QApplication.sendEvent(target, QDropEvent(QPointF(end), copy, data, button, keys))
        return copy

    monkeypatch.setattr(QDrag, "exec", drop)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    kind = QEvent.Type
    far = start + QPoint(2 * QApplication.startDragDistance(), 4)
    for type_, place, button, held in (
        (kind.MouseButtonPress, start, left, left),
        (kind.MouseMove, start + QPoint(4, 1), none, left),
        (kind.MouseMove, far, none, left),
        (kind.MouseMove, far + QPoint(4, 0), none, left),
        (kind.MouseButtonRelease, far, left, none),
    ):
        seen = QPointF(source.mapToGlobal(place))
        event = QMouseEvent(
            type_, QPointF(place), seen, button, held, Qt.KeyboardModifier.NoModifier
        )
        if not carried:  # a drag takes what the mouse does until it ends
            QApplication.sendEvent(source, event)
    settle()
    return carried
