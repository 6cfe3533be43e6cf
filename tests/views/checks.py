"""What any view must hold, whatever is in it: each function returns what is wrong, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionHeader,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Parts that Qt puts inside its own widgets and answers for itself.
_PARTS = ("QLineEditIconButton", "QTableCornerButton", "QComboBoxListView", "QTabBarToolButton")


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
    at: QWidget | None = widget
    while at is not root and at is not None and (at := at.parentWidget()) is not None:
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
    if widget.metaObject().className() == "QToolBarExtension":
        yield "the tool bar has no room for all its buttons"


def _wide(metrics: QFontMetrics, text: str, room: int) -> Iterator[str]:
    need = metrics.horizontalAdvance(text.replace("&", ""))
    if need > room:
        yield f"{text!r} needs {need} and has {room}"


def _label(label: QLabel) -> Iterator[str]:
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
        if not isinstance(
            widget,
            QAbstractButton
            | QAbstractSpinBox
            | QComboBox
            | QLineEdit
            | QAbstractItemView
            | QTextEdit
            | QPlainTextEdit
            | QGraphicsView,
        ) or isinstance(widget, QHeaderView):
            continue
        if not widget.isEnabled() or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
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
        if isinstance(widget, QHeaderView) or not isinstance(
            widget,
            QAbstractButton
            | QAbstractSpinBox
            | QComboBox
            | QLineEdit
            | QAbstractItemView
            | QTextEdit
            | QPlainTextEdit
            | QGraphicsView,
        ):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(words(widget))
    return found
