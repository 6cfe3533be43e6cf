"""The looks of the window from the tokens of a theme: palette, style sheet, icons."""

from __future__ import annotations

from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterStateGuard, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from explorer import paths
from explorer.charts import paint
from explorer.charts.palette import THEMES, Theme, tint

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
    application.setFont(font(_BASE))
    for widget in application.allWidgets():
        # Qt tells windows, and those tell what is in them but for what a sheet has dressed.
        application.sendEvent(widget, QEvent(QEvent.Type.ApplicationFontChange))
        kind = widget.property("type")
        if kind:
            widget.setFont(font(kind[0], bold=kind[1]))
        rows = widget.property("rows")
        if rows:
            widget.setDefaultSectionSize(px(rows))  # type: ignore[attr-defined]
        rescale = getattr(widget, "rescale", None)
        if rescale is not None:
            rescale()
    for widget in application.allWidgets():
        # Paddings of the sheet do not change, but sizes that were kept with them do.
        application.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


@contextmanager
def scaled(painter: QPainter, box: QRect) -> Iterator[QRect]:
    """Paint in a box as if text had its usual size: all in it is as much larger as text is."""
    with QPainterStateGuard(painter):
        painter.translate(box.topLeft())
        painter.scale(_text[0], _text[0])
        yield QRect(0, 0, round(box.width() / _text[0]), round(box.height() / _text[0]))


def apply(application: QApplication, theme: Theme) -> None:
    """Give the application the theme's palette, and the style sheet that takes colours from it.

    The sheet stays as it is: another one would have Qt visit every widget of every window twice,
    the longer the more is in them.
    """
    before = application.property("theme")
    if before == theme.name:
        return
    application.setProperty("theme", theme.name)
    if before is None:
        application.setFont(font(_BASE))
    application.setPalette(_palette(theme))
    if not application.styleSheet():
        application.setStyleSheet(_style_sheet())
    else:
        _dress(application)


def _dress(application: QApplication) -> None:
    """Have what the sheet has dressed take its colours from the palette of now."""
    style = application.style()
    for widget in application.allWidgets():
        style.polish(widget)
        widget.update()


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    light = QColor(theme.surface).lightness() > 127
    pairs = {
        role.Window: theme.background,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.Text: theme.text,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.danger,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.surface,
        role.Link: theme.accent,
        role.Mid: theme.line,
        role.Dark: theme.line,
        # Under a white tick.
        role.Accent: theme.accent if light else tint(theme.accent, -0.25),
        # Roles for which Qt's style has no use of its own here, so that the sheet has every token.
        role.Shadow: theme.claim,
        role.Midlight: theme.grid,
        role.Light: theme.selection,
        role.ToolTipBase: theme.highlight,
        role.LinkVisited: theme.warning,
        # What breaks the border of a button that cannot be pressed: in high contrast alone.
        role.AlternateBase: theme.surface if theme.name == "contrast" else theme.line,
    }
    for key, value in pairs.items():
        palette.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(theme.claim))
    return palette


def _style_sheet() -> str:
    # One grey that is seen on the ground of every theme.
    arrow = paths.resource("icons", "arrow.svg").as_posix()
    up = paths.resource("icons", "arrow-up.svg").as_posix()
    check = paths.resource("icons", "check.svg").as_posix()
    broken = (
        "qlineargradient(spread: repeat, x1: 0, y1: 0, x2: 0.05, y2: 0, "
        "stop: 0 palette(mid), stop: 0.55 palette(mid), "
        "stop: 0.56 palette(alternate-base), stop: 1 palette(alternate-base))"
    )
    return f"""
    QMainWindow, QDialog {{ background: palette(window); }}
    QToolTip {{ background: palette(button); color: palette(text); border: 1px solid palette(mid);
        padding: 6px; }}
    QToolBar {{ background: palette(base); border: 0; border-bottom: 1px solid palette(mid);
        padding: 4px 8px; spacing: 6px; }}
    QSplitter::handle {{ background: palette(mid); }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QSplitter::handle:vertical {{ height: 1px; }}
    QStatusBar {{ background: palette(base); border-top: 1px solid palette(mid);
        color: palette(placeholder-text); }}
    QStatusBar::item {{ border: 0; }}
    QMenu {{ background: palette(button); border: 1px solid palette(mid); padding: 4px; }}
    QMenu::item {{ padding: 5px 24px 5px 12px; }}
    QMenu::item:selected {{ background: palette(highlight); color: palette(base); }}
    QMenu::item:disabled {{ color: palette(shadow); }}
    QMenu::separator {{ height: 1px; background: palette(mid); margin: 4px 8px; }}
    QLineEdit {{ background: palette(base); border: 1px solid palette(mid);
        border-radius: 4px; padding: 3px 8px; min-height: 20px; }}
    QLineEdit:focus {{ border: 1px solid palette(highlight); }}
    QComboBox {{ min-height: 20px; background: palette(button); color: palette(text);
        border: 1px solid palette(mid); border-radius: 4px; padding: 2px 6px; }}
    QSpinBox {{ background: palette(base); color: palette(text); border: 1px solid palette(mid);
        border-radius: 4px; padding: 2px 4px; min-height: 20px; }}
    QSpinBox:focus {{ border-color: palette(highlight); }}
    QSpinBox:disabled {{ color: palette(shadow); }}
    QSpinBox::up-button, QSpinBox::down-button {{ border: 0; width: 16px; }}
    QSpinBox::down-arrow {{ image: url("{arrow}"); width: 10px; height: 10px; }}
    QSpinBox::up-arrow {{ image: url("{up}"); width: 10px; height: 10px; }}
    QComboBox:disabled {{ color: palette(shadow); }}
    QCheckBox::indicator, QListView::indicator {{ width: 13px; height: 13px;
        background: palette(base); border: 1px solid palette(shadow); border-radius: 3px; }}
    QCheckBox::indicator:checked, QListView::indicator:checked {{ background: palette(accent);
        border-color: palette(highlight); image: url("{check}"); }}
    QCheckBox::indicator:focus, QCheckBox::indicator:hover {{ border-color: palette(highlight); }}
    QCheckBox::indicator:disabled {{ border-color: palette(mid); }}
    QCheckBox::indicator:checked:disabled {{ background: palette(shadow); }}
    QComboBox:hover, QComboBox:focus {{ border-color: palette(highlight); }}
    QComboBox::drop-down {{ border: 0; width: 18px; }}
    QComboBox::down-arrow {{ image: url("{arrow}"); width: 12px; height: 12px; }}
    QToolButton[kind] {{ padding: 4px 4px; }}
    QSlider::groove:horizontal {{ background: palette(shadow); height: 4px; border-radius: 2px; }}
    QSlider::handle:horizontal {{ background: palette(highlight); width: 14px; margin: -5px 0;
        border-radius: 7px; }}
    QComboBox QAbstractItemView {{ background: palette(button); border: 1px solid palette(mid); }}
    QToolButton {{ border: 1px solid transparent; border-radius: 4px; padding: 4px 8px; }}
    QToolButton[door="true"] {{ background: palette(button); border-color: palette(mid); }}
    QToolButton[slim="true"] {{ padding: 1px 8px; }}
    QToolButton:hover {{ background: palette(window); border-color: palette(mid); }}
    QToolButton:checked {{ background: palette(window); border-color: palette(highlight);
        color: palette(highlight); }}
    QToolButton:focus {{ border: 1px solid palette(highlight); }}
    QToolButton::menu-indicator {{ image: none; width: 0; }}
    QPushButton {{ background: palette(button); border: 1px solid palette(mid); border-radius: 4px;
        padding: 5px 14px; }}
    QPushButton:hover, QPushButton:focus {{ border-color: palette(highlight); }}
    QPushButton:default {{ background: palette(highlight); color: palette(base);
        border-color: palette(highlight); }}
    QPushButton:disabled {{ background: palette(window); color: palette(shadow);
        border-color: {broken}; }}
    QTabBar::tab {{ padding: 7px 14px; color: palette(placeholder-text); border: 0;
        border-bottom: 2px solid transparent; background: transparent; }}
    QTabBar[narrow="true"]::tab {{ padding: 6px 7px; }}
    QTabBar::tab:selected {{ color: palette(text); border-bottom: 2px solid palette(highlight); }}
    QTabBar::tab:focus {{ color: palette(highlight); }}
    QTabWidget::pane {{ border: 0; border-top: 1px solid palette(mid); }}
    QTreeView, QTableView, QListView {{ background: palette(base); border: 0; outline: 0;
        selection-background-color: palette(light); selection-color: palette(text); }}
    QListWidget, QUndoView, QListView[choices="true"] {{ padding: 3px 6px;
        border: 1px solid palette(mid); border-radius: 4px; }}
    QListWidget::item, QUndoView::item, QListView[choices="true"]::item {{ padding: 3px 0; }}
    QListView[choices="true"] {{ background: palette(button); }}
    QTableView {{ gridline-color: palette(midlight); alternate-background-color: palette(window); }}
    QHeaderView::section {{ background: palette(base); color: palette(placeholder-text); border: 0;
        border-bottom: 1px solid palette(mid); padding: 6px 8px; }}
    QScrollArea {{ border: 0; background: palette(base); }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: palette(mid); border-radius: 4px; min-height: 28px;
        min-width: 28px; margin: 2px; }}
    QScrollBar::handle:hover {{ background: palette(shadow); }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QPlainTextEdit, QTextBrowser {{ background: palette(base); border: 0; }}
    QFrame#pane {{ background: palette(base); border: 0; }}
    QLineEdit[quiet="true"] {{ border: 1px solid transparent; background: transparent;
        padding: 2px 4px; }}
    QLineEdit[quiet="true"]:focus, QLineEdit[quiet="true"]:hover {{ border-color: palette(mid); }}
    QLineEdit[wrong="true"] {{ border-color: palette(bright-text); }}
    QFrame[card="true"] {{ background: palette(base); border: 1px solid palette(mid);
        border-radius: 4px; }}
    QFrame[card="true"]:focus {{ border: 1px solid palette(highlight); }}
    QFrame[card="true"] QLabel {{ border: 0; }}
    QFrame[banner="warning"] {{ background: palette(tooltip-base); }}
    QFrame[banner="notice"] {{ background: palette(light); }}
    QToolButton[handle="true"] {{ padding: 2px; }}
    QLabel[ink="muted"] {{ color: palette(placeholder-text); }}
    QLabel[ink="accent"] {{ color: palette(highlight); }}
    QLabel[ink="warning"] {{ color: palette(link-visited); }}
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
