"""The looks of the window from the tokens of a theme: palette, style sheet, icons."""

from __future__ import annotations

from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterStateGuard, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from explorer import paths
from explorer.charts import paint
from explorer.charts.palette import THEMES, Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QApplication, QHeaderView, QWidget


_BASE = 13
_text = [1.0]


def text_size() -> float:
    """How large text is now, as a multiple of the usual."""
    return _text[0]


def px(size: float) -> int:
    """A size in pixels that goes with the text."""
    return round(size * _text[0])


def font(size: float, *, bold: bool = False) -> QFont:
    """The bundled font at one of our sizes, as large as text is now; treat it as read-only."""
    return paint.font(px(size), bold=bold)


def set_font(widget: QWidget, size: float, *, bold: bool = False) -> None:
    """Give a widget one of our sizes of type, which it keeps when text becomes larger."""
    widget.setProperty("type", [size, bold])
    widget.setFont(font(size, bold=bold))


def set_rows(header: QHeaderView, height: float) -> None:
    """Give the rows of a table a height that goes with the text."""
    header.setProperty("rows", height)
    header.setDefaultSectionSize(px(height))


def scale_text(application: QApplication, size: float) -> None:
    """Make all text larger or smaller; what has sizes of its own sets them in ``rescale``."""
    if size == _text[0]:
        return
    _text[0] = size
    # What a sheet has dressed does not hear of another font.
    sheet = application.styleSheet()
    application.setStyleSheet("")
    application.setFont(font(_BASE))
    application.setStyleSheet(sheet)
    for widget in application.allWidgets():
        kind = widget.property("type")
        if kind:
            widget.setFont(font(kind[0], bold=kind[1]))
        rows = widget.property("rows")
        if rows:
            widget.setDefaultSectionSize(px(rows))  # type: ignore[attr-defined]
        rescale = getattr(widget, "rescale", None)
        if rescale is not None:
            rescale()


@contextmanager
def scaled(painter: QPainter, box: QRect) -> Iterator[QRect]:
    """Paint in a box as if text had its usual size: all in it is as much larger as text is."""
    with QPainterStateGuard(painter):
        painter.translate(box.topLeft())
        painter.scale(_text[0], _text[0])
        yield QRect(0, 0, round(box.width() / _text[0]), round(box.height() / _text[0]))


def apply(application: QApplication, theme: Theme) -> None:
    """Give the application the theme's palette and style sheet.

    Nothing is done for the theme that is there: each step visits every widget of every window.
    """
    before = application.property("theme")
    if before == theme.name:
        return
    application.setProperty("theme", theme.name)
    if before is None:
        application.setFont(font(_BASE))
    # From one sheet to another Qt takes more than twice as long as by way of none: 300 ms, not 135,
    # in the window as it opens, and more the more is in it.
    application.setStyleSheet("")
    application.setPalette(_palette(theme))
    application.setStyleSheet(_style_sheet(theme))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    pairs = {
        role.Window: theme.background,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.background,
        role.Text: theme.text,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.danger,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.surface,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.raised,
        role.Midlight: theme.line,
        role.Mid: theme.line,
        role.Dark: theme.line,
        role.Shadow: theme.line,
        role.Accent: theme.accent,
    }
    for key, value in pairs.items():
        palette.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(theme.claim))
    return palette


def _style_sheet(theme: Theme) -> str:
    t = theme
    # One grey that is seen on the ground of every theme.
    arrow = paths.resource("icons", "arrow.svg").as_posix()
    up = paths.resource("icons", "arrow-up.svg").as_posix()
    # Qt's own box is darker than its ground, which in a dark theme nobody sees.
    light = QColor(t.surface).lightness() > 127
    check = paths.resource("icons", "check.svg" if light else "check-dark.svg").as_posix()
    return f"""
    QMainWindow, QDialog {{ background: {t.background}; }}
    QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line};
        padding: 6px; }}
    QToolBar {{ background: {t.surface}; border: 0; border-bottom: 1px solid {t.line};
        padding: 4px 8px; spacing: 6px; }}
    QSplitter::handle {{ background: {t.line}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QSplitter::handle:vertical {{ height: 1px; }}
    QStatusBar {{ background: {t.surface}; border-top: 1px solid {t.line}; color: {t.muted}; }}
    QStatusBar::item {{ border: 0; }}
    QMenu {{ background: {t.raised}; border: 1px solid {t.line}; padding: 4px; }}
    QMenu::item {{ padding: 5px 24px 5px 12px; }}
    QMenu::item:selected {{ background: {t.accent}; color: {t.surface}; }}
    QMenu::item:disabled {{ color: {t.claim}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
    QLineEdit {{ background: {t.surface}; border: 1px solid {t.line};
        border-radius: 4px; padding: 3px 8px; min-height: 20px; }}
    QLineEdit:focus {{ border: 1px solid {t.accent}; }}
    QComboBox {{ min-height: 20px; background: {t.raised}; color: {t.text};
        border: 1px solid {t.line}; border-radius: 4px; padding: 2px 6px; }}
    QSpinBox {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.line};
        border-radius: 4px; padding: 2px 4px; min-height: 20px; }}
    QSpinBox:focus {{ border-color: {t.accent}; }}
    QSpinBox:disabled {{ color: {t.claim}; }}
    QSpinBox::up-button, QSpinBox::down-button {{ border: 0; width: 16px; }}
    QSpinBox::down-arrow {{ image: url("{arrow}"); width: 10px; height: 10px; }}
    QSpinBox::up-arrow {{ image: url("{up}"); width: 10px; height: 10px; }}
    QComboBox:disabled {{ color: {t.claim}; }}
    QCheckBox::indicator, QListView::indicator {{ width: 13px; height: 13px;
        background: {t.surface}; border: 1px solid {t.claim}; border-radius: 3px; }}
    QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {t.accent};
        border-color: {t.accent}; image: url("{check}"); }}
    QCheckBox::indicator:focus, QCheckBox::indicator:hover {{ border-color: {t.accent}; }}
    QCheckBox::indicator:disabled {{ border-color: {t.line}; }}
    QCheckBox::indicator:checked:disabled {{ background: {t.claim}; }}
    QComboBox:hover, QComboBox:focus {{ border-color: {t.accent}; }}
    QComboBox::drop-down {{ border: 0; width: 18px; }}
    QComboBox::down-arrow {{ image: url("{arrow}"); width: 12px; height: 12px; }}
    QToolButton[kind] {{ padding: 4px 4px; }}
    QSlider::groove:horizontal {{ background: {t.claim}; height: 4px; border-radius: 2px; }}
    QSlider::handle:horizontal {{ background: {t.accent}; width: 14px; margin: -5px 0;
        border-radius: 7px; }}
    QComboBox QAbstractItemView {{ background: {t.raised}; border: 1px solid {t.line}; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 4px; padding: 4px 8px; }}
    QToolButton[door="true"] {{ background: {t.raised}; border-color: {t.line}; }}
    QToolButton:hover {{ background: {t.background}; border-color: {t.line}; }}
    QToolButton:checked {{ background: {t.background}; border-color: {t.accent};
        color: {t.accent}; }}
    QToolButton:focus {{ border: 1px solid {t.accent}; }}
    QToolButton::menu-indicator {{ image: none; width: 0; }}
    QPushButton {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: 4px;
        padding: 5px 14px; }}
    QPushButton:hover, QPushButton:focus {{ border-color: {t.accent}; }}
    QPushButton:default {{ background: {t.accent}; color: {t.surface}; border-color: {t.accent}; }}
    QPushButton:disabled {{ background: {t.background}; color: {t.claim};
        border-color: {t.line}; border-style: {"dashed" if t.name == "contrast" else "solid"}; }}
    QTabBar::tab {{ padding: 7px 14px; color: {t.muted}; border: 0;
        border-bottom: 2px solid transparent; background: transparent; }}
    QTabBar[narrow="true"]::tab {{ padding: 6px 7px; }}
    QTabBar::tab:selected {{ color: {t.text}; border-bottom: 2px solid {t.accent}; }}
    QTabBar::tab:focus {{ color: {t.accent}; }}
    QTabWidget::pane {{ border: 0; border-top: 1px solid {t.line}; }}
    QTreeView, QTableView, QListView {{ background: {t.surface}; border: 0; outline: 0;
        selection-background-color: {t.selection}; selection-color: {t.text}; }}
    QListWidget, QUndoView, QListView[choices="true"] {{ padding: 3px 6px;
        border: 1px solid {t.line}; border-radius: 4px; }}
    QListWidget::item, QUndoView::item, QListView[choices="true"]::item {{ padding: 3px 0; }}
    QListView[choices="true"] {{ background: {t.raised}; }}
    QTableView {{ gridline-color: {t.grid}; alternate-background-color: {t.background}; }}
    QHeaderView::section {{ background: {t.surface}; color: {t.muted}; border: 0;
        border-bottom: 1px solid {t.line}; padding: 6px 8px; }}
    QScrollArea {{ border: 0; background: {t.surface}; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {t.line}; border-radius: 4px; min-height: 28px;
        min-width: 28px; margin: 2px; }}
    QScrollBar::handle:hover {{ background: {t.claim}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QPlainTextEdit, QTextBrowser {{ background: {t.surface}; border: 0; }}
    QFrame#pane {{ background: {t.surface}; border: 0; }}
    QLineEdit[quiet="true"] {{ border: 1px solid transparent; background: transparent;
        padding: 2px 4px; }}
    QLineEdit[quiet="true"]:focus, QLineEdit[quiet="true"]:hover {{ border-color: {t.line}; }}
    QLineEdit[wrong="true"] {{ border-color: {t.danger}; }}
    QFrame[card="true"] {{ background: {t.surface}; border: 1px solid {t.line};
        border-radius: 4px; }}
    QFrame[card="true"]:focus {{ border: 1px solid {t.accent}; }}
    QFrame[card="true"] QLabel {{ border: 0; }}
    QFrame[banner="warning"] {{ background: {t.highlight}; }}
    QFrame[banner="notice"] {{ background: {t.selection}; }}
    QToolButton[handle="true"] {{ padding: 2px; }}
    QLabel[ink="muted"] {{ color: {t.muted}; }}
    QLabel[ink="accent"] {{ color: {t.accent}; }}
    QLabel[ink="warning"] {{ color: {t.warning}; }}
    """


def named(name: str) -> Theme:
    """A theme by name; the light one for a name we do not know."""
    return THEMES.get(name, THEMES["light"])


@lru_cache(maxsize=256)
def icon(name: str, colour: str, size: int = 16) -> QIcon:
    """One of our SVG icons in a colour."""
    path = paths.resource("icons", f"{name}.svg")
    source = paths.own_text(path)
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    if not renderer.isValid():
        raise paths.OwnFileError(path)
    result = QIcon()
    for ratio in (1, 2):
        pixmap = QPixmap(QSize(size, size) * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        result.addPixmap(pixmap)
    return result
