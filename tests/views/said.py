"""Every text that a user can see or hear of a widget, to compare two of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)

from explorer.views.pages.figure_door import FigureDoor
from explorer.views.parts.chart_view import ChartView
from explorer.views.search.popup import SearchPopup

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QAbstractItemModel

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
#: What a widget may have a text in.
_TEXTS = (
    "text",
    "title",
    "placeholderText",
    "toolTip",
    "statusTip",
    "accessibleName",
    "accessibleDescription",
    "windowTitle",
)


def said(root: QWidget) -> list[str]:
    """What is said by a widget and by all that is seen in it, a line each, in no order."""
    found = list(_of(root))
    for widget in root.findChildren(QWidget):
        # A menu is seen when it is opened; those of the menu bar can be at any time.
        if widget.isVisibleTo(root) and not (widget.isWindow() and not widget.isVisible()):
            found += _of(widget)
    if isinstance(root, QMainWindow):
        found += [line for menu in _menus(root) for line in _of(menu)]
    return sorted(found)


def _menus(window: QMainWindow) -> list[QMenu]:
    """The menus of the menu bar; that of those without room in it has no title."""
    return [m for m in window.menuBar().findChildren(QMenu) if m.title()]


def _of(widget: QWidget) -> Iterator[str]:
    kind = type(widget).__name__
    for name in _TEXTS:
        text = widget.property(name)
        if isinstance(text, str) and text:
            yield f"{kind}.{name}: {_plain(text)}"
    for action in widget.actions():
        texts = (action.text(), action.toolTip(), action.statusTip())
        yield f"{kind}.action: {' | '.join(texts)}"
    if isinstance(widget, QTabBar):
        for n in range(widget.count()):
            yield f"{kind}.tab: {widget.tabText(n)} {widget.tabToolTip(n)}"
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        yield f"{kind}: {widget.toPlainText()}"
    elif isinstance(widget, QComboBox):
        yield f"{kind}: {widget.currentIndex()} {widget.currentText()}"
        yield from (f"{kind}: {line}" for line in _rows(widget.model(), QModelIndex()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        yield from (f"{kind}: {line}" for line in _rows(model, widget.rootIndex()))
        for column in range(_columns(widget)):
            yield f"{kind}.head: {model.headerData(column, Qt.Orientation.Horizontal)}"
    elif isinstance(widget, ChartView):
        yield f"{kind}: {widget.chart}"
    elif isinstance(widget, FigureDoor):
        yield f"{kind}: {widget.headline}"
    elif isinstance(widget, SearchPopup):
        yield from (f"{kind}: {widget._model.row_at(n)}" for n in range(widget._model.rowCount()))
    hint = getattr(widget, "hint", None)
    if isinstance(hint, str):
        yield f"{kind}.hint: {hint}"
    if isinstance(widget, QLabel | QComboBox):
        interface = QAccessible.queryAccessibleInterface(widget)
        yield f"{kind} speaks: {_plain(interface.text(QAccessible.Text.Name))}"


def _plain(text: str) -> str:
    """Rich text as words: its colours are no words."""
    if "<" not in text:
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def _rows(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        for column in range(_width(model, parent)):
            index = model.index(row, column, parent)
            yield " | ".join(str(index.data(role) or "") for role in _ROLES)
        if not isinstance(model, QAbstractListModel):
            yield from _rows(model, model.index(row, 0, parent))


def _columns(view: QAbstractItemView) -> int:
    """How many columns have a heading; a list has none."""
    return view.model().columnCount() if isinstance(view, QTableView) else 0


def _width(model: QAbstractItemModel, parent: QModelIndex) -> int:
    """How many columns a model has; those that are lists hide that they have one."""
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
