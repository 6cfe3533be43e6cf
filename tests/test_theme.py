"""Palette, style sheet and icons follow the tokens of a theme."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QTabBar,
    QTableWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer import paths, theme
from explorer.charts import paint
from explorer.charts.palette import THEMES, contrast
from explorer.looks import Looks, all_in
from explorer.qt import settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

#: But for the arrow of list boxes, which the style sheet draws as it is, in a grey for all themes.
#: Pictures of the style sheet, which takes them as they are.
SHEET = {"arrow", "arrow-up", "check"}
GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled)
ROLES = [r for r in QPalette.ColorRole if r.name not in ("NoRole", "NColorRoles")]
ICONS = sorted({p.stem for p in paths.resource("icons").glob("*.svg")} - SHEET)


@pytest.fixture(params=sorted(THEMES))
def name(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    paint.load_fonts()
    theme.apply(qapp, THEMES[request.param])
    yield request.param
    theme.apply(qapp, THEMES["light"])


def test_named() -> None:
    for name, tokens in THEMES.items():
        assert theme.named(name) is tokens
    assert theme.named("neon") is THEMES["light"]


def test_style_and_font(qapp: QApplication, name: str) -> None:
    assert qapp.font().pixelSize() == 13
    qapp.setStyleSheet("")  # which hides the style below it
    assert qapp.style().name().lower() == "fusion"


def test_palette(qapp: QApplication, name: str) -> None:
    t, palette, role = THEMES[name], qapp.palette(), QPalette.ColorRole
    for key, token in (
        (role.Window, t.background),
        (role.Base, t.surface),
        (role.Text, t.text),
        (role.WindowText, t.text),
        (role.Highlight, t.accent),
        (role.Link, t.accent),
    ):
        assert palette.color(key) == QColor(token), key


def test_texts_on_their_grounds_can_be_read(qapp: QApplication, name: str) -> None:
    palette, role = qapp.palette(), QPalette.ColorRole
    for ink, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.Link, role.Base),
    ):
        pair = palette.color(ink).name(), palette.color(ground).name()
        assert contrast(*pair) >= 4.5, (ink, ground, pair)


def test_the_style_sheet_takes_its_colours_from_the_palette(qapp: QApplication, name: str) -> None:
    """Another sheet would have Qt visit every widget of every window twice."""
    assert "palette(mid)" in qapp.styleSheet()
    assert not re.search(r"#[0-9A-Fa-f]{3}|rgb", qapp.styleSheet())


def test_the_palette_holds_every_colour_of_the_style_sheet(qapp: QApplication, name: str) -> None:
    t, palette, role = THEMES[name], qapp.palette(), QPalette.ColorRole
    for key, token in (
        (role.Button, t.raised),
        (role.BrightText, t.danger),
        (role.PlaceholderText, t.muted),
        (role.Mid, t.line),
        (role.Midlight, t.grid),
        (role.Light, t.selection),
        (role.Shadow, t.claim),
        (role.ToolTipBase, t.highlight),
        (role.LinkVisited, t.warning),
    ):
        assert palette.color(key) == QColor(token), key
    tick, ground = palette.color(role.Accent).name(), palette.color(role.Base).name()
    assert contrast("#FFFFFF", tick) >= 3
    assert contrast(tick, ground) >= 3


def _all_kinds() -> QWidget:
    """A window with what the style sheet dresses, some of it not in sight."""
    window = QMainWindow()
    window.setCentralWidget(inner := QWidget())
    box = QVBoxLayout(inner)
    tick, broken, muted = QCheckBox("tick"), QPushButton("broken"), QLabel("muted")
    tick.setChecked(True)
    broken.setEnabled(False)
    muted.setProperty("ink", "muted")
    banner = QFrame()
    banner.setProperty("banner", "warning")
    theme.set_font(muted, 17, bold=True)
    table = QTableWidget(2, 2)
    theme.set_rows(table.verticalHeader(), 30)
    table.selectRow(0)
    tabs = QTabBar()
    tabs.addTab("tab")
    pages = QStackedWidget()
    for text in ("front", "behind"):
        pages.addWidget(QLineEdit(text))
    combo = QComboBox()
    combo.addItems(["one", "two"])
    for part in (tick, broken, muted, banner, table, tabs, pages, combo, QSpinBox(), QToolButton()):
        box.addWidget(part)
    window.statusBar()
    window.resize(500, 700)
    return window


def _shown(qtbot: QtBot, window: QWidget) -> None:
    window.show()
    window.setFocus()
    settle(QApplication.instance())  # type: ignore[arg-type]


def _looks_of(window: QWidget) -> tuple[list[object], list[QImage]]:
    """Colours, fonts and sizes of all that is in a window, and how its pages look."""
    pages = window.findChild(QStackedWidget)
    found, images = [], []
    for page in range(pages.count()):
        pages.setCurrentIndex(page)
        settle(QApplication.instance())  # type: ignore[arg-type]
        images.append(window.grab().toImage())
    for part in all_in(window):
        if isinstance(part, QWidget) and part.objectName() != "qt_scrollarea_viewport":
            palette = part.palette()
            colours = [palette.color(g, r).name() for g in GROUPS for r in ROLES]
            sizes = part.font().toString(), part.sizeHint(), part.minimumSizeHint()
            found.append((type(part).__name__, colours, sizes))
    return found, images


@pytest.mark.parametrize("text", [1.0, 1.5])
def test_changed_in_place_everything_looks_as_if_made_anew(
    qtbot: QtBot, qapp: QApplication, name: str, text: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = next(t for t in THEMES.values() if t.name != name)
    theme.apply(qapp, other)
    here = _all_kinds()
    qtbot.addWidget(here)
    _shown(qtbot, here)
    with monkeypatch.context() as patched:
        patched.setattr(QApplication, "setStyleSheet", None)  # it visits every widget twice
        theme.apply(qapp, THEMES[name])
        theme.scale_text(qapp, text)
    settle(qapp)
    try:
        fresh = _all_kinds()
        qtbot.addWidget(fresh)
        _shown(qtbot, fresh)
        was, now = _looks_of(fresh), _looks_of(here)
        assert now[0] == was[0]
        assert now[1] == was[1]
    finally:
        theme.scale_text(qapp, 1.0)


def test_the_other_theme_reaches_widgets_that_are_shown(qtbot: object, name: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    label = QLabel("text")
    qtbot.addWidget(label)  # type: ignore[attr-defined]
    label.show()
    other = next(t for t in THEMES.values() if t.name != name)
    theme.apply(app, other)
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(other.text)


@pytest.mark.parametrize("icon", ICONS)
def test_icons_take_the_colour_and_no_other(qapp: QApplication, icon: str) -> None:
    for size in (16, 20):
        for ratio in (1, 2):
            made = theme.icon(icon, "#123456", size)
            pixmap = made.pixmap(QSize(size, size), ratio)
            assert pixmap.size() == QSize(size, size) * ratio
            assert _inks(pixmap.toImage()) == {"#123456"}


def _inks(image: QImage) -> set[str]:
    """Colours of the opaque pixels."""
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {p.name() for p in pixels if p.alpha() == 255} or {"none"}


def test_icons_are_kept(qapp: QApplication) -> None:
    assert theme.icon("copy", "#123456") is theme.icon("copy", "#123456")


def test_looks_speak_once_and_only_of_changes() -> None:
    looks = Looks(THEMES["light"], "en")
    heard: list[tuple[str, str]] = []
    looks.changed.connect(lambda: heard.append((looks.theme.name, looks.language)))
    looks.use(theme=THEMES["light"], language="en")
    looks.use()
    assert heard == []
    looks.use(theme=THEMES["dark"])
    looks.use(language="zh-Hans")
    looks.use(theme=THEMES["light"], language="en")
    assert heard == [("dark", "en"), ("dark", "zh-Hans"), ("light", "en")]


def test_what_cannot_be_pressed_looks_so_in_high_contrast(qtbot: QtBot, qapp: QApplication) -> None:
    """Words a little greyer are not enough there: its border is broken."""
    theme.apply(qapp, THEMES["contrast"])
    shown = []
    for enabled in (True, False):
        button = QPushButton("Words")
        button.setEnabled(enabled)
        qtbot.addWidget(button)
        button.resize(120, 32)
        button.show()
        image = button.grab().toImage()
        edge = [image.pixelColor(x, 0).lightness() for x in range(8, image.width() - 8)]
        shown.append(len(set(edge)))
    theme.apply(qapp, THEMES["light"])
    assert shown[0] == 1
    assert shown[1] > 1
