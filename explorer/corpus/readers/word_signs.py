"""Symbols and equations of Word as characters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

MATH: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
#: What stands for a sign that is not known.
UNKNOWN: Final = "\u25a1"
# The font Symbol, from 0x20 on, by rows of sixteen; the spaces are signs without a character.
_ROWS: Final = (
    " !\u2200#\u2203%&\u220b()\u2217+,\u2212./",
    "0123456789:;<=>?",
    "\u2245\u0391\u0392\u03a7\u0394\u0395\u03a6\u0393\u0397\u0399\u03d1\u039a\u039b\u039c\u039d\u039f",
    "\u03a0\u0398\u03a1\u03a3\u03a4\u03a5\u03c2\u03a9\u039e\u03a8\u0396[\u2234]\u22a5_",
    "\u203e\u03b1\u03b2\u03c7\u03b4\u03b5\u03c6\u03b3\u03b7\u03b9\u03d5\u03ba\u03bb\u03bc\u03bd\u03bf",
    "\u03c0\u03b8\u03c1\u03c3\u03c4\u03c5\u03d6\u03c9\u03be\u03c8\u03b6{|}\u223c ",
    " " * 16,
    " " * 16,
    "\u20ac\u03d2\u2032\u2264\u2044\u221e\u0192\u2663\u2666\u2665\u2660\u2194\u2190\u2191\u2192\u2193",
    "\u00b0\u00b1\u2033\u2265\u00d7\u221d\u2202\u2022\u00f7\u2260\u2261\u2248\u2026||\u21b5",
    "\u2135\u2111\u211c\u2118\u2297\u2295\u2205\u2229\u222a\u2283\u2287\u2284\u2282\u2286\u2208\u2209",
    "\u2220\u2207\u00ae\u00a9\u2122\u220f\u221a\u22c5\u00ac\u2227\u2228\u21d4\u21d0\u21d1\u21d2\u21d3",
)
_SYMBOL: Final = {0x20 + n: c for n, c in enumerate("".join(_ROWS)) if c != " " or n == 0}
_WINGDINGS: Final = {
    0xFC: "\u2713", 0xFB: "\u2717", 0xFE: "\u2611", 0xFD: "\u2612", 0xA8: "\u25fb", 0x6C: "\u25cf",
    0x6E: "\u25a0", 0x77: "\u25c6", 0xA7: "\u25aa", 0xD8: "\u27a2", 0xE0: "\u2192", 0xDF: "\u2190",
    0xE1: "\u2191", 0xE2: "\u2193", 0xE8: "\u2794", 0xF0: "\u21e8", 0x4A: "\u263a", 0x4C: "\u2639",
}  # fmt: skip


def sign(font: str, code: str) -> str:
    """An inserted symbol, by its font and hexadecimal code; a box if it has no character."""
    try:
        number = int(code, 16)
    except ValueError:
        return UNKNOWN
    # Fonts of signs keep them in the private area as well, from F000 on.
    low = number - 0xF000 if 0xF000 <= number <= 0xF0FF else number
    if font.lower() == "symbol":
        return _SYMBOL.get(low, UNKNOWN)
    if font.lower() == "wingdings":
        return _WINGDINGS.get(low, UNKNOWN)
    return UNKNOWN if number < 0x20 or 0xE000 <= number <= 0xF8FF else chr(number)


def symbols(text: str) -> str:
    """Text set in the font Symbol as the signs that it shows."""
    return "".join(
        _SYMBOL.get(ord(c) - 0xF000 if 0xF000 <= ord(c) <= 0xF0FF else ord(c), c) for c in text
    )


def mathematics(element: _Element) -> str:
    """An equation in one line: fractions with a stroke, raised parts after ^."""
    tag = str(element.tag).removeprefix(MATH)
    parts = {str(c.tag).removeprefix(MATH): mathematics(c) for c in element}
    match tag:
        case "t":
            return element.text or ""
        case "f":
            return f"{_closed(parts.get('num', ''))}/{_closed(parts.get('den', ''))}"
        case "sSup":
            return f"{parts.get('e', '')}^{_closed(parts.get('sup', ''))}"
        case "sSub":
            return f"{parts.get('e', '')}_{_closed(parts.get('sub', ''))}"
        case "rad":
            return f"\u221a{_closed(parts.get('e', ''))}"
        case "d":
            return f"({''.join(mathematics(c) for c in element)})"
        case _:
            return "".join(mathematics(c) for c in element)


def _closed(part: str) -> str:
    return part if len(part) == 1 or part.isalnum() else f"({part})"
