"""What any view must hold, whatever is in it: each function returns what is wrong, in words."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollBar,
    QSizeGrip,
    QSplitter,
    QStatusBar,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionHeader,
    QStyleOptionViewItem,
    QTabBar,
    QTableView,
    QTextEdit,
    QToolButton,
    QTreeView,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QModelIndex

#: Parts that Qt puts inside its own widgets and answers for itself.
_PARTS = ("QLineEditIconButton", "QTableCornerButton", "QComboBoxListView", "QTabBarToolButton")
#: What people use, and so must be able to reach and to name.
_CONTROLS = (
    QAbstractButton,
    QAbstractSpinBox,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QAbstractItemView,
    QTextEdit,
    QPlainTextEdit,
    QGraphicsView,
    QTabBar,
)
#: What has text in it.
_CONTENT = (QLabel, *_CONTROLS)
_TAB = Qt.FocusPolicy.TabFocus


def shown(root: QWidget) -> Iterator[QWidget]:
    """The root and all that is visible below it."""
    yield root
    for widget in root.findChildren(QWidget):
        if widget.objectName() == "qt_spinbox_lineedit":
            continue
        if widget.isVisibleTo(root) and widget.metaObject().className() not in _PARTS:
            yield widget


def words(widget: QWidget) -> str:
    """A widget as a person would name it."""
    text = ""
    for attribute in ("text", "currentText", "accessibleName", "objectName"):
        found = getattr(widget, attribute, None)
        text = text or (str(found()) if callable(found) else "")
    return f"{type(widget).__name__} {text[:60]!r}"


# ---------------------------------------------------------------------------------- clipping


def clipped(root: QWidget) -> list[str]:
    """Texts that do not fit where they are shown."""
    found = []
    for widget in shown(root):
        found += [f"{words(widget)}: {p}" for p in (*_text_problems(widget), *_cut(widget, root))]
    return found


def _cut(widget: QWidget, root: QWidget) -> Iterator[str]:
    """A widget that reaches over the edge of one around it, other than by scrolling down."""
    if not isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit | QHeaderView):
        return
    if _inside_item_view(widget):
        return
    below = True  # whether what lies below the edge is out of reach
    at = widget
    while at is not root and not at.isWindow():
        at = at.parentWidget()
        outer = at.parentWidget()
        if isinstance(outer, QAbstractScrollArea) and at is outer.viewport():
            below = False
        place = QRect(widget.mapTo(at, QPoint(0, 0)), widget.size())
        if place.left() < 0 or place.right() > at.width():
            yield f"{place.left()}..{place.right()} wide in {at.width()} of {words(at)}"
            return
        if below and (place.top() < 0 or place.bottom() > at.height()):
            yield f"{place.top()}..{place.bottom()} high in {at.height()} of {words(at)}"
            return


def _inside_item_view(widget: QWidget) -> bool:
    """Headers and editors, which an item view scrolls sideways itself."""
    at = widget.parentWidget()
    while at is not None:
        if isinstance(at, QAbstractItemView):
            return True
        at = at.parentWidget()
    return False


def _text_problems(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QToolButton | QCheckBox) or type(widget).__name__ == "QPushButton":
        yield from _button(widget)
    elif isinstance(widget, QComboBox):
        yield from _combo_box(widget)
    elif isinstance(widget, QLineEdit):
        text = widget.text() or widget.placeholderText()
        room = widget.contentsRect().width() - 4
        yield from _wide(widget.fontMetrics(), text, room)
    elif isinstance(widget, QHeaderView):
        yield from _header(widget)
    elif isinstance(widget, QTabBar):
        for n in range(widget.count()):
            yield from _wide(widget.fontMetrics(), widget.tabText(n), widget.tabRect(n).width())
        last = widget.tabRect(widget.count() - 1).right()
        if last > widget.width():
            yield f"tabs end at {last} of {widget.width()}"
    elif isinstance(widget, QMenuBar):
        for action in widget.actions():
            if not widget.rect().contains(widget.actionGeometry(action)):
                yield f"no room for {action.text()!r}"
    elif isinstance(widget, QAbstractItemView):
        yield from _items(widget)
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        yield from _placeholder(widget)
    elif isinstance(widget, QMenu):
        yield from _menu(widget)
    if isinstance(widget, QAbstractScrollArea) and not _goes_sideways(widget):
        beyond = widget.horizontalScrollBar().maximum()
        if beyond > 0:
            yield f"{beyond} wider than is seen without scrolling sideways"
    if widget.metaObject().className() == "QToolBarExtension":
        yield "the tool bar has no room for all its buttons"


def _wide(metrics: QFontMetrics, text: str, room: int) -> Iterator[str]:
    need = metrics.horizontalAdvance(text.replace("&", ""))
    if need > room:
        yield f"{text!r} needs {need} and has {room}"


def _label(label: QLabel) -> Iterator[str]:
    picture = label.pixmap().deviceIndependentSize()
    if picture.width() > label.width() or picture.height() > label.height():
        yield f"a picture {picture.toTuple()} large in {label.size().toTuple()}"
    if not label.text():
        return
    if not label.wordWrap():
        if label.width() < label.sizeHint().width():
            yield f"{label.sizeHint().width()} wide in {label.width()}"
        if label.height() < label.sizeHint().height():
            yield f"{label.sizeHint().height()} high in {label.height()}"
    elif label.height() < label.heightForWidth(label.width()):
        yield f"{label.heightForWidth(label.width())} high in {label.height()}"
    elif label.width() < label.minimumSizeHint().width():
        yield f"a word {label.minimumSizeHint().width()} wide in {label.width()}"


def _button(button: QWidget) -> Iterator[str]:
    assert isinstance(button, QAbstractButton)
    icon_only = (
        isinstance(button, QToolButton)
        and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    )
    need = button.sizeHint()
    if button.text() and not icon_only and button.width() < need.width():
        yield f"{need.width()} wide in {button.width()}"
    if button.height() < need.height():
        yield f"{need.height()} high in {button.height()}"


def _combo_box(box: QComboBox) -> Iterator[str]:
    """Names from the dataset may be long: shortened by Qt, they stand whole in the tooltip."""
    if box.currentText() in box.toolTip().splitlines():
        return
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    yield from _wide(box.fontMetrics(), box.currentText(), field.width())


def _header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if model is None or header.orientation() != Qt.Orientation.Horizontal:
        return
    for section in range(header.count()):
        option = QStyleOptionHeader()
        header.initStyleOption(option)
        text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        yield from _wide(header.fontMetrics(), text, header.sectionSize(section) - 12)


def _goes_sideways(area: QAbstractScrollArea) -> bool:
    """Tables go from column to column, the tray from card to card, a chart is laid out to fit."""
    in_a_row = isinstance(area, QListView) and area.flow() == QListView.Flow.LeftToRight
    return in_a_row or isinstance(area, QTableView | QGraphicsView | QHeaderView)


def _items(view: QAbstractItemView) -> Iterator[str]:
    """Texts of a list, tree or table; names from the dataset may be shortened as in a combo box.

    Delegates of our own say themselves how wide they are: 0 for one that takes the room there is
    and shortens long sentences, such as that of the search results.
    """
    model = view.model()
    if model is None:
        return
    area = view.viewport().rect()
    for index in _indexes(view):
        place = view.visualRect(index)
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if not isinstance(text, str) or not place.intersects(area):
            continue
        if text in str(index.data(Qt.ItemDataRole.ToolTipRole) or "").splitlines():
            continue
        option = QStyleOptionViewItem()
        view.initViewItemOption(option)
        option.rect = place
        need = view.itemDelegateForIndex(index).sizeHint(option, index)
        if need.width() > place.width() and not option.features & _WRAPS:
            yield f"{text!r} needs {need.width()} and has {place.width()}"
        if need.height() > place.height():
            yield f"{text!r} is {need.height()} high and has {place.height()}"


_WRAPS = QStyleOptionViewItem.ViewItemFeature.WrapText


def _indexes(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """What a view shows or could show by scrolling, at most what a screen holds."""
    model = view.model()
    if isinstance(view, QTreeView):
        index = model.index(0, 0)
        while index.isValid():
            for column in range(model.columnCount(index.parent())):
                yield index.siblingAtColumn(column)
            index = view.indexBelow(index)
        return
    columns = model.columnCount(view.rootIndex()) if isinstance(view, QTableView) else 1
    for row in range(min(model.rowCount(view.rootIndex()), 200)):
        for column in range(columns):
            if not isinstance(view, QTableView) or not view.isColumnHidden(column):
                yield model.index(row, column, view.rootIndex())


def _placeholder(edit: QTextEdit | QPlainTextEdit) -> Iterator[str]:
    """What an empty text says, which Qt wraps and cuts off below."""
    if edit.toPlainText() or not edit.placeholderText():
        return
    room = edit.viewport().rect().adjusted(4, 2, -4, 0)
    need = edit.fontMetrics().boundingRect(
        QRect(0, 0, room.width(), 10_000), Qt.TextFlag.TextWordWrap, edit.placeholderText()
    )
    if need.height() > edit.viewport().height() or need.width() > room.width():
        yield f"{edit.placeholderText()!r} needs {need.size().toTuple()}, has {room.size()}"


def _menu(menu: QMenu) -> Iterator[str]:
    """The entries of a menu, with their keys, where the screen has room for them.

    Without a display the screen has 800x800 pixels: at 200 % less than a long menu is high.
    """
    need = menu.sizeHint().boundedTo(menu.screen().availableSize())
    if menu.width() < need.width() or menu.height() < need.height():
        yield f"{need.toTuple()} in {menu.size().toTuple()}"


# ------------------------------------------------------------------------------- overlapping

#: What lies over other things on purpose.
_OVERLAYS = ("SearchPopup", "Tour")


def unfilled(root: QWidget) -> list[str]:
    """Panes that leave a strip of what divides them empty, and lines of status that say nothing."""
    found = []
    for splitter in root.findChildren(QSplitter):
        panes = [splitter.widget(i) for i in range(splitter.count())]
        seen = [p for p in panes if p.isVisible()]
        if not splitter.isVisible() or not seen:
            continue
        across = splitter.orientation() == Qt.Orientation.Horizontal
        taken = sum(p.width() if across else p.height() for p in seen)
        room = splitter.width() if across else splitter.height()
        if room - taken - splitter.handleWidth() * (len(seen) - 1) > 0:
            found.append(f"{type(splitter).__name__} of {room} pixels: {taken} are filled")
    for bar in root.findChildren(QStatusBar):
        says = bar.currentMessage() or any(
            w.isVisible() and not isinstance(w, QSizeGrip) for w in bar.findChildren(QWidget)
        )
        if bar.isVisible() and not says:
            found.append("a status bar that says nothing")
    return found


def overlapping(root: QWidget) -> list[str]:
    """Texts and controls that cover each other, each with what is drawn in it."""
    found = []
    layers: dict[QWidget, list[tuple[QWidget, QRect]]] = {}
    for widget in shown(root):
        place = _in_sight(widget)
        if isinstance(widget, _CONTENT) and not place.isEmpty():
            layers.setdefault(_layer(widget), []).append((widget, place))
    for layer in layers.values():
        for (one, a), (other, b) in itertools.combinations(layer, 2):
            common = a.intersected(b)
            apart = not one.isAncestorOf(other) and not other.isAncestorOf(one)
            if apart and common.width() > 0 and common.height() > 0:
                found.append(f"{words(one)} and {words(other)} share {common.getRect()}")
    return found


def _layer(widget: QWidget) -> QWidget:
    """The window it is in, or the overlay of one."""
    at = widget
    while not at.isWindow() and type(at).__name__ not in _OVERLAYS:
        at = at.parentWidget()
    return at


def _in_sight(widget: QWidget) -> QRect:
    """The part of a widget that those around it leave, in its window."""
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    at = widget
    while at is not window:
        at = at.parentWidget()
        place &= QRect(at.mapTo(window, QPoint(0, 0)), at.size())
    return place


# ---------------------------------------------------------------------- keyboard and speaking


def unreachable(root: QWidget) -> list[str]:
    """Controls that work only with the mouse."""
    actions = _reachable_actions(root)
    found = []
    for widget in shown(root):
        if isinstance(widget, QLabel):
            links = widget.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByMouse
            keys = widget.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            if "<a " in widget.text() and links and not keys:
                found.append(f"links of {words(widget)}")
            continue
        if not isinstance(widget, _CONTROLS) or isinstance(widget, QHeaderView | QScrollBar):
            continue
        if not widget.isEnabled() or widget.focusPolicy() & _TAB:
            continue
        proxy = widget.focusProxy()  # a list that the field above it moves through
        if proxy is not None and proxy.isVisible() and proxy.focusPolicy() & _TAB:
            continue
        of_button = set(widget.actions()) if isinstance(widget, QToolButton) else set()
        if not of_button & actions:
            found.append(words(widget))
    return found


def _reachable_actions(root: QWidget) -> set[QAction]:
    """Actions with a key of their own or in a menu of the menu bar."""
    found = {a for a in root.findChildren(QAction) if not a.shortcut().isEmpty()}
    for bar in root.findChildren(QMenuBar):
        for top in bar.actions():
            menu = top.menu()
            if menu is not None:
                found |= set(menu.actions())  # type: ignore[attr-defined]
    return found


def unnamed(root: QWidget) -> list[str]:
    """Controls that a screen reader could not name."""
    found = []
    for widget in shown(root):
        if isinstance(widget, QHeaderView | QScrollBar):
            continue
        # Whatever the keyboard stops at, and what only the mouse reaches.
        stops = widget.focusPolicy() & _TAB and not widget.focusProxy() and not widget.isWindow()
        if not stops and not isinstance(widget, _CONTROLS):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(words(widget))
    return found
