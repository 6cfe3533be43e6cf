"""Letterhead and colours of PDF and HTML pages, from a small TOML file.

name = "Ministry of Examples"
address = ["1 Example Street", "10115 Berlin"]
classification = "For official use"
logo = "data:image/svg+xml;base64,..."        # or the name of a file beside this one

[colours]
accent = "#8A1538"

[page]
left = 25                                     # millimetres
footer = "Not an official position"

[styles]                                      # of the Word template, where names differ
Passage = "Block Quotation"
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass, replace
from typing import Any, Final

from lxml import etree

from explorer.charts.palette import contrast, luminance, tint
from explorer.files import from_toml
from explorer.words import to_user

_COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{6}")
#: Sides of a page with the least and the most they may leave, in millimetres.
_MARGINS: Final = {"left": (10, 60), "right": (10, 60), "top": (10, 70), "bottom": (14, 70)}
#: The contrast that small words need on their ground, and how light that is at least.
_READABLE: Final = 4.5
_LIGHT: Final = 0.7
_KINDS: Final = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}
_ADDRESS: Final = re.compile(r"data:(image/(?:png|jpeg|svg\+xml));base64,(.*)", re.DOTALL)
_LARGEST: Final = 2**20
#: What a drawing may not hold: it would run, or load something.
_ACTIVE: Final = re.compile(
    rb"<!DOCTYPE|<!ENTITY|<script|<foreignObject|\son\w+\s*=|@import|javascript:"
    rb"|(?:href|src)\s*=\s*[\"']\s*(?!#|data:image/(?:png|jpeg))|url\(\s*[\"']?\s*(?!#)",
    re.IGNORECASE,
)


class LetterheadError(ValueError):
    """A letterhead cannot be read; the message names the file, the key and what may stand there."""


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours of a page, as "#1B1F24": of words, of muted ones, lines, grounds, the house's."""

    ink: str = "#1B1F24"
    muted: str = "#59636E"
    line: str = "#D5D9DF"
    tint: str = "#F4F5F7"
    accent: str = "#1F5FBF"
    quote: str = "#D9A514"

    @property
    def legible(self) -> Colours:
        """The same with a ground that is light, and words that can be read on it, in grey too."""
        ground = self.tint
        while luminance(ground) < _LIGHT:
            ground = tint(ground, 0.04)
        words = (self.ink, self.muted, self.accent)
        ink, muted, accent = (_darkened(colour, ground) for colour in words)
        return replace(self, ink=ink, muted=muted, accent=accent, tint=ground)


def _darkened(colour: str, ground: str) -> str:
    while contrast(colour, ground) < _READABLE:
        colour = tint(colour, -0.02)
    return colour


@dataclass(frozen=True, slots=True)
class Margins:
    """Margins of a page, in millimetres."""

    left: float = 22
    right: float = 22
    top: float = 22
    bottom: float = 24


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands on a house's pages.

    Attributes:
        name: The house's name, at the head of the first page.
        address: Lines under it.
        classification: The line at the head of every page, or "".
        footer: Words at the foot of every page besides title and number.
        logo: A picture, PNG, JPEG or SVG, or b"".
        logo_kind: Its media type.
        logo_height: How high it stands, in millimetres.
        colours: Of the page.
        margins: Of the page.
        styles: Styles of the Word template that stand for ours, in pairs.
    """

    name: str = ""
    address: tuple[str, ...] = ()
    classification: str = ""
    footer: str = ""
    logo: bytes = b""
    logo_kind: str = ""
    logo_height: float = 14
    colours: Colours = Colours()
    margins: Margins = Margins()
    styles: tuple[tuple[str, str], ...] = ()

    @property
    def has_head(self) -> bool:
        """Whether anything stands at the head of the first page."""
        return bool(self.name or self.address or self.logo)


def read(content: bytes, name: str) -> Letterhead:
    """A letterhead of a TOML file.

    Raises:
        LetterheadError: It is none; one sentence says where and what may stand there.
    """
    try:
        found = from_toml(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        text = to_user("House", "{name}: is not UTF-8 (byte {byte})")
        raise LetterheadError(text.format(name=name, byte=error.start)) from None
    except ValueError as error:
        text = to_user("House", "{name}: is no TOML ({reason})")
        raise LetterheadError(text.format(name=name, reason=error)) from None
    return _Reading(name).letterhead(found)


class _Reading:
    """Reads the keys of one file."""

    def __init__(self, name: str) -> None:
        self.name = name

    def letterhead(self, found: dict[str, Any]) -> Letterhead:
        colours = self._table(found, "colours", Colours.__slots__)
        page = self._table(found, "page", (*_MARGINS, "footer"))
        styles = found.pop("styles", {})
        if type(styles) is not dict or not all(type(v) is str for v in styles.values()):
            self._wrong("styles", to_user("House", 'styles by name, like Passage = "Quote"'))
        logo, kind = self._logo(found.pop("logo", ""))
        height = self._number("logo_height", found.pop("logo_height", 14), 4, 40)
        address = found.pop("address", [])
        if type(address) is not list or not all(type(line) is str for line in address):
            self._wrong("address", to_user("House", "a list of lines"))
        words = {key: self._words(key, found.pop(key, "")) for key in ("name", "classification")}
        if found:
            known = "name, address, classification, logo, logo_height, colours, page, styles"
            self._wrong(next(iter(found)), known)
        return Letterhead(
            words["name"],
            tuple(self._words("address", line) for line in address[:8]),
            words["classification"],
            self._words("page.footer", page.pop("footer", "")),
            logo,
            kind,
            height,
            Colours(**{k: self._colour(k, v) for k, v in colours.items()}),
            Margins(**{k: self._number(f"page.{k}", v, *_MARGINS[k]) for k, v in page.items()}),
            tuple(styles.items()),
        )

    def _wrong(self, key: str, known: str) -> None:
        text = to_user("House", "{name}: {key} cannot be used; there may stand: {known}")
        raise LetterheadError(text.format(name=self.name, key=key, known=known))

    def _table(self, found: dict[str, Any], key: str, known: tuple[str, ...]) -> dict[str, Any]:
        table = found.pop(key, {})
        if type(table) is not dict:
            self._wrong(key, ", ".join(known))
        for name in table:
            if name not in known:
                self._wrong(f"{key}.{name}", ", ".join(known))
        return dict(table)

    def _words(self, key: str, value: object) -> str:
        if type(value) is not str or len(value) > 300:
            self._wrong(key, to_user("House", "words in quotation marks"))
        return " ".join(str(value).split())

    def _colour(self, key: str, value: object) -> str:
        if type(value) is not str or not _COLOUR.fullmatch(value):
            self._wrong(f"colours.{key}", to_user("House", 'a colour like "#8A1538"'))
        return str(value).upper()

    def _number(self, key: str, value: object, least: float, most: float) -> float:
        if type(value) not in (int, float) or not least <= float(str(value)) <= most:
            said = to_user("House", "millimetres, from {least} to {most}")
            self._wrong(key, said.format(least=least, most=most))
        return float(str(value))

    def _logo(self, value: object) -> tuple[bytes, str]:
        if value == "":
            return b"", ""
        found = _ADDRESS.fullmatch(value) if type(value) is str else None
        known = to_user("House", "a PNG, JPEG or SVG file of up to 1 MiB that loads nothing")
        content = b""
        if found is None:
            self._wrong("logo", known)
        else:
            try:
                content = base64.b64decode(found[2], validate=True)
            except (binascii.Error, ValueError):
                self._wrong("logo", known)
        kind = _picture(content)
        if not kind:
            self._wrong("logo", known)
        return content, kind


def _picture(content: bytes) -> str:
    """The media type of a picture, or "" for what is none that may be shown."""
    if len(content) > _LARGEST:
        return ""
    for beginning, kind in _KINDS.items():
        if content.startswith(beginning):
            return kind
    if _ACTIVE.search(content):
        return ""
    try:
        root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.LxmlError:
        return ""
    return "image/svg+xml" if etree.QName(root).localname == "svg" else ""


_LOGO: Final = re.compile(rb'(?m)^logo[ \t]*=[ \t]*"([^"\\/:\r\n]{1,200})"')


def logo_of(content: bytes) -> str:
    """The file beside a letterhead that it names as its logo, or ""."""
    found = _LOGO.search(content)
    return found[1].decode("utf-8", "replace") if found else ""


def whole(content: bytes, name: str, picture: bytes) -> bytes:
    """A letterhead with the logo that it names taken into it, so that it is one file.

    Raises:
        LetterheadError: The logo is no picture that may be shown.
    """
    kind = _picture(picture)
    if not kind:
        text = to_user("House", "{name}: is no {known}")
        known = to_user("House", "a PNG, JPEG or SVG file of up to 1 MiB that loads nothing")
        raise LetterheadError(text.format(name=name, known=known))
    address = b"data:" + kind.encode() + b";base64," + base64.b64encode(picture)
    found = _LOGO.search(content)
    assert found is not None
    return content[: found.start(1)] + address + content[found.end(1) :]
