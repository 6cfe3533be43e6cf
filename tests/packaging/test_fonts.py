"""The shipped fonts, glyph by glyph: no text of ours may need a font of the machine."""

from __future__ import annotations

import ast
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QRawFont
    from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.packaging
ROOT = Path(__file__).parents[2]
FONTS = sorted((ROOT / "resources" / "fonts").glob("CTESans-*.otf"))
#: Rooms whose strings are drawn; the others know characters that they only compare.
DRAWN = ("charts", "models", "views", "briefing", "workspace", "tracker")


@pytest.fixture(params=FONTS, ids=lambda path: path.stem)
def font(request: pytest.FixtureRequest, qapp: QApplication) -> QRawFont:
    from PySide6.QtGui import QRawFont

    made = QRawFont(str(request.param), 13)
    assert made.isValid()
    return made


def missing(font: QRawFont, text: set[str]) -> str:
    """Characters without a glyph; signs that are never drawn do not count."""
    unseen = {"Cc", "Cf", "Zl", "Zp", "Mn"}
    return "".join(
        sorted(
            c
            for c in text
            if unicodedata.category(c) not in unseen and not font.supportsCharacter(ord(c))
        )
    )


def characters(*folders: str) -> set[str]:
    found: set[str] = set()
    for folder in folders:
        for path in (ROOT / folder).rglob("*"):
            # Characters that are looked for, which nobody writes.
            if path.name != "one-script.txt" and path.suffix in {
                ".txt",
                ".csv",
                ".json",
                ".md",
                ".ts",
            }:
                found |= set(path.read_text(encoding="utf-8"))
    return found


def strings() -> set[str]:
    """Characters of every string of the rooms that draw, and of the modules above them."""
    files = [*(ROOT / "explorer").glob("*.py")]
    for room in DRAWN:
        files += (ROOT / "explorer" / room).rglob("*.py")
    files = [f for f in files if f.name != "html.py"]  # a browser draws it, with its own fonts
    found: set[str] = set()
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found |= set(node.value)
    # Places of objects in a text, what no text holds, and letters looked for: never drawn.
    halves = {chr(0xD800), chr(0xDFFF)}
    return found - halves - {"\ufffc", "\ufffe", "\uffff", "Ł", "ł"}


def coded(encoding: str, first: range, second: list[range]) -> set[str]:
    """Every character of a two-byte character set."""
    found: set[str] = set()
    for high in first:
        for part in second:
            for low in part:
                try:
                    found.add(bytes((high, low)).decode(encoding))
                except UnicodeDecodeError:
                    continue
    return found


def test_there_are_two_faces() -> None:
    assert [p.stem for p in FONTS] == ["CTESans-Bold", "CTESans-Regular"]


def test_documents_and_data(font: QRawFont) -> None:
    assert missing(font, characters("seeds", "data", "resources")) == ""


def test_our_own_words(font: QRawFont) -> None:
    assert missing(font, strings()) == ""


def test_gb_2312(font: QRawFont) -> None:
    wanted = coded("gb2312", range(0xA1, 0xF8), [range(0xA1, 0xFF)])
    assert len(wanted) == 7445
    assert missing(font, wanted) == ""


def test_big5_level_1(font: QRawFont) -> None:
    rows = [range(0x40, 0x7F), range(0xA1, 0xFF)]
    wanted = coded("big5", range(0xA4, 0xC6), rows) | coded("big5", range(0xC6, 0xC7), rows[:1])
    assert len(wanted) == 5401
    assert missing(font, wanted) == ""


def outline(font: QRawFont, character: str) -> tuple[float, QRectF]:
    """Advance width and box of the outline, in thousandths of an em."""
    font.setPixelSize(1000)
    (glyph,) = font.glyphIndexesForString(character)
    (advance,) = font.advancesForGlyphIndexes([glyph])
    return advance.x(), font.pathForGlyph(glyph).boundingRect()


def test_ellipsis_is_three_full_stops_on_the_baseline(font: QRawFont) -> None:
    step, dot = outline(font, ".")
    width, dots = outline(font, "…")
    assert width == pytest.approx(3 * step, abs=1)
    assert dots.top() == pytest.approx(dot.top(), abs=1)
    assert dots.bottom() == pytest.approx(dot.bottom(), abs=1)
    assert dots.left() == pytest.approx(dot.left(), abs=1)
    assert dots.right() == pytest.approx(dot.right() + 2 * step, abs=1)


@pytest.mark.parametrize(("space", "width"), [("\u2009", 250), ("\u200a", 100), ("\u202f", 200)])
def test_thin_spaces_are_empty(font: QRawFont, space: str, width: int) -> None:
    assert font.supportsCharacter(ord(space))
    advance, box = outline(font, space)
    assert advance == pytest.approx(width, abs=1)
    assert box.isEmpty()


def test_figure_dash_does_not_stand_in_for_the_en_dash(font: QRawFont) -> None:
    """One glyph for both would give the figure dash in the text of a PDF file."""
    assert font.supportsCharacter(0x2013)
    assert not font.supportsCharacter(0x2012)


def test_a_missing_glyph_is_seen(font: QRawFont) -> None:
    assert missing(font, {"a", "\U0001f600"}) == "\U0001f600"
