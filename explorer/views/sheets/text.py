"""Words broken into lines by Qt, in points, with the footnotes that each line refers to."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from explorer.briefing.resolved import apart
from explorer.charts.paint import FAMILY
from explorer.views.sheets.model import Ink, Run

#: Font sizes are whole pixels for Qt: ten of them to a point make tenths of a point.
FINE = 10
#: A footnote number beside its words: how large, and how far raised, in sizes of the words.
_SMALL, _RAISED = 0.66, 0.34
#: Keeps a footnote number on the line of its word.
_JOINER = "\u2060"


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one ink; ``notes`` are the numbers raised behind them."""

    text: str
    ink: Ink
    notes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One line: runs from its left, baselines at 0, and the footnotes referred to on it."""

    runs: tuple[Run, ...]
    notes: tuple[int, ...]


def font(ink: Ink) -> QFont:
    """The font of an ink, of FINE pixels to the point, for this thread alone; read-only.

    Qt keeps what it finds out about a font in the font itself, so two threads share none.
    """
    return _font(ink, threading.get_ident())


@lru_cache(maxsize=256)
def _font(ink: Ink, _thread: int) -> QFont:
    made = QFont(FAMILY)
    made.setPixelSize(max(1, round(ink.size * FINE)))
    made.setBold(ink.bold)
    made.setItalic(ink.italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("liga"), 0)  # in a PDF, fi as one letter cannot be found or copied
    return made


@lru_cache(maxsize=1024)
def width(text: str, ink: Ink) -> float:
    """Width of words on one line."""
    return QFontMetricsF(font(ink)).horizontalAdvance(text) / FINE


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of one ink in the UTF-16 units that Qt counts."""

    start: int
    end: int
    ink: Ink
    rise: float
    notes: tuple[int, ...]


@lru_cache(maxsize=2048)
def lines(spans: tuple[Span, ...], room: float) -> tuple[Line, ...]:
    """Break words into lines no wider than the room; at least one, which may be empty."""
    text = ""
    pieces: list[_Piece] = []

    def add(words: str, ink: Ink, rise: float, notes: tuple[int, ...]) -> None:
        nonlocal text
        start = _units(text)
        text += words
        pieces.append(_Piece(start, _units(text), ink, rise, notes))

    for span in spans:
        if span.text:
            add(span.text.replace("\n", "\u2028").replace("\t", " "), span.ink, 0.0, ())
        if span.notes:
            size, ink = span.ink.size, span.ink
            mark = _JOINER + apart(text) + f",{_JOINER}".join(map(str, span.notes))
            add(mark, Ink(size * _SMALL, ink.colour), size * _RAISED, span.notes)
    return tuple(_broken(text, pieces, spans[0].ink if spans else Ink(10, "#000000"), room))


def _units(text: str) -> int:
    return len(text) + sum(c > "\uffff" for c in text)


def _broken(text: str, pieces: list[_Piece], ink: Ink, room: float) -> list[Line]:
    layout = QTextLayout(text, font(ink))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_format(p) for p in pieces])
    units = text.encode("utf-16-le", "surrogatepass")
    found = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room * FINE)
        start, end = line.textStart(), line.textStart() + line.textLength()
        runs: list[Run] = []
        notes: list[int] = []
        for p in pieces:
            first, last = max(start, p.start), min(end, p.end)
            if first >= last:
                continue
            words = units[2 * first : 2 * last].decode("utf-16-le", "replace")
            words = words.replace(_JOINER, "").rstrip("\u2028")
            at: float = line.cursorToX(first)[0]  # type: ignore[index]
            if words.strip():
                runs.append(Run(at / FINE, -p.rise, words, p.ink))
            if first == p.start:
                notes += p.notes
        found.append(Line(tuple(runs), tuple(notes)))
    layout.endLayout()
    return found


def _format(piece: _Piece) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = piece.start, piece.end - piece.start
    look = QTextCharFormat()
    look.setFont(font(piece.ink))
    made.format = look
    return made
