"""Shapes in device-independent pixels; the painter draws them, on the screen and in files."""

from __future__ import annotations

import bisect
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.charts.contents import MarkKey

from explorer.records import dataclass

#: Width in pixels of a text at a size, bold or not.
Measure = Callable[[str, float, bool], float]

#: Type sizes in pixels: footers, body, titles, page titles, single figures.
SMALL, BODY, TITLE, PAGE, FIGURE = 11.0, 13.0, 15.0, 20.0, 34.0
LINE_HEIGHT = 1.4
#: So many words are measured at once at most: of a long text a line is a small part.
_FEW = 32


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; ``y`` is the middle of its capitals.

    ``faded`` is its colour while another mark is selected, where that is not just fainter.
    """

    x: float
    y: float
    text: str
    size: float
    colour: str
    bold: bool = False
    align: Literal["left", "centre", "right"] = "left"
    mark: MarkKey = ()
    faded: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line; ``dash`` in multiples of the width, () for solid.

    ``follows`` names the marks it is bright with, where it is not one mark's own.
    """

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str
    width: float = 1.0
    dash: tuple[float, ...] = ()
    mark: MarkKey = ()
    follows: tuple[MarkKey, ...] = ()


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle; ``soft`` names the side whose edge fades because the figure is qualified."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    stroke: str = ""
    line_width: float = 1.0
    dash: tuple[float, ...] = ()
    soft: Literal["", "left", "right"] = ""
    mark: MarkKey = ()


@dataclass(frozen=True, slots=True)
class Dot:
    """A point mark; hollow when ``fill`` is the ground. ``follows`` as of a line.

    ``core`` is a smaller shape within it, in a colour of its own.
    """

    x: float
    y: float
    radius: float
    fill: str
    stroke: str
    line_width: float = 1.5
    shape: str = "circle"
    mark: MarkKey = ()
    follows: tuple[MarkKey, ...] = ()
    core: str = ""
    core_fill: str = ""


Shape = Text | Line | Rect | Dot


@dataclass(frozen=True, slots=True)
class Hit:
    """The area that belongs to a mark, for the mouse, the focus ring and the screen reader."""

    mark: MarkKey
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Door:
    """The area of a name in a legend, which leads to the page of its entity."""

    entity_id: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Flag:
    """The area of a remark: its number at a mark, or a line of its words under the figure."""

    number: int
    mark: MarkKey
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Accent:
    """What is drawn for a mark only while it is selected.

    Attributes:
        at: Place among the shapes of the scene that it comes before.
        shape: Ring or bar in the colour of the theme, of its mark.
        instead: It takes the place of the shape there.
    """

    at: int
    shape: Shape
    instead: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """A chart laid out, with no mark selected; :mod:`.picking` draws one as selected.

    Attributes:
        width: As asked for.
        height: As asked for, or more where the rows need it.
        background: Colour of the ground.
        shapes: In drawing order, but that lines and areas of no mark lie under everything else.
        hits: One for each mark, in reading order.
        accents: One for each mark, in drawing order.
        body: Left, top, right and lower edge of the marks with their names and axes: what is
            neither title nor note.
        doors: One for each name of a legend.
        flags: Where remarks are; they lie over everything else.
    """

    width: float
    height: float
    background: str
    shapes: tuple[Shape, ...]
    hits: tuple[Hit, ...]
    accents: tuple[Accent, ...] = ()
    body: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    doors: tuple[Door, ...] = ()
    flags: tuple[Flag, ...] = ()


def is_above(shape: Shape) -> bool:
    """Whether a shape lies on those of no mark, so that no leader crosses a dot.

    Texts stay in the order in which they are read, and so do the discs of remarks.
    """
    if isinstance(shape, Dot) and not shape.follows:
        return True
    return bool(shape.mark) or isinstance(shape, Text)


def wrap(text: str, width: float, size: float, bold: bool, measure: Measure) -> list[str]:
    """Break a text into lines no wider than ``width``.

    Latin text breaks at spaces, Chinese between any two characters except before closing and
    after opening punctuation; a single word wider than the line behind a hyphen, or anywhere.
    """
    return list(_wrapped(text, width, size, bold, measure))


@lru_cache(maxsize=2048)
def _wrapped(text: str, width: float, size: float, bold: bool, measure: Measure) -> tuple[str, ...]:
    tokens = _tokens(text)
    lines: list[str] = []
    start = 0

    def wide(line: str) -> float:
        return measure(line, size, bold)

    while start < len(tokens):
        end = _line_end(tokens, start, width, wide)
        if end == start + 1 and wide(tokens[start].rstrip()) > width:
            tokens[start:end] = _broken(tokens[start], width, wide)
        lines.append("".join(tokens[start:end]).rstrip())
        start = end
        while start < len(tokens) and tokens[start].isspace():
            start += 1  # no line but the first begins with room
    return tuple(lines) or ("",)


def _line_end(tokens: Sequence[str], start: int, width: float, wide: Callable[[str], float]) -> int:
    """Where the line that starts at a token ends: after as many as fit, and at least one.

    To measure is what takes time, so the place is found by halves: most texts fit as a whole.
    """
    fits, beyond, middle = start + 1, len(tokens) + 1, min(len(tokens), start + _FEW)
    while beyond - fits > 1:
        if wide("".join(tokens[start:middle]).rstrip()) <= width:
            fits = middle
        else:
            beyond = middle
        middle = min((fits + beyond) // 2, fits + _FEW)
    return fits


def _broken(word: str, width: float, wide: Callable[[str], float]) -> list[str]:
    """A word wider than a line in what stands on it and the rest: nothing of it is left out."""
    fits = max(1, bisect.bisect_right(range(1, len(word)), width, key=lambda n: wide(word[:n])))
    joint = max(word.rfind(sign, 0, fits) for sign in "-–/_") + 1
    at = joint or fits
    while 1 < at < len(word) and (word[at] in _CLOSING or word[at - 1] in _OPENING):
        at -= 1
    return [word[:at], word[at:]] if at < len(word) else [word]


_OPENING = "（《〈「『【“‘"
_CLOSING = "，。、；：？！）》」』”’%,.;:?!)"


def _tokens(text: str) -> list[str]:
    tokens: list[str] = []
    word = ""
    for character in text:
        if character == " ":
            tokens.append(word + " ")
            word = ""
        elif ord(character) > 0x2E7F:
            if character in _CLOSING and (word or tokens):
                if word:
                    word += character
                else:
                    tokens[-1] += character
                continue
            if word and word[-1] not in _OPENING:
                tokens.append(word)
                word = ""
            if character in _OPENING:
                word += character
                continue
            tokens.append(word + character)
            word = ""
        elif character in _CLOSING and not word and tokens and tokens[-1][-1] != " ":
            tokens[-1] += character  # as in “高”, whose signs are those of English
        else:
            word += character
    if word:
        tokens.append(word)
    return tokens


def widest_word(text: str, size: float, bold: bool, measure: Measure) -> float:
    """Width of the widest part that ``wrap`` leaves on one line where it can."""
    return max((measure(token.rstrip(), size, bold) for token in _tokens(text)), default=0.0)


def without_last_sentence(text: str) -> str:
    """A text without its last sentence; "" of a single one."""
    ends = [i + 1 for i, c in enumerate(text[:-1]) if c in "。！？" or text[i : i + 2] == ". "]
    return text[: ends[-1]].rstrip() if ends else ""


def elide(text: str, width: float, size: float, bold: bool, measure: Measure) -> str:
    """The text, shortened with an ellipsis if it is wider than ``width``."""
    if measure(text, size, bold) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip() + "…", size, bold) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"
