"""Palette, style sheet and icons follow the tokens of a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from explorer import paths, theme
from explorer.charts import paint
from explorer.charts.palette import THEMES, contrast
from explorer.looks import Looks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

#: But for the arrow of list boxes, which the style sheet draws as it is, in a grey for all themes.
#: Pictures of the style sheet, which takes them as they are.
SHEET = {"arrow", "arrow-up", "check", "check-dark"}
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


def test_the_style_sheet_names_only_colours_of_the_theme(qapp: QApplication, name: str) -> None:
    t = THEMES[name]
    tokens = {v.upper() for v in (getattr(t, f) for f in t.__slots__) if str(v).startswith("#")}
    words = qapp.styleSheet().replace(";", " ").replace("}", " ").split()
    colours = {w.upper() for w in words if w.startswith("#") and len(w) == 7}
    assert colours
    assert colours <= tokens


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
