"""What a letterhead's file may hold: each key at its bounds, and each mistake in one sentence."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from explorer.briefing import letterhead
from explorer.briefing.letterhead import LetterheadError

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 8
JPEG = b"\xff\xd8\xff" + b"0" * 8
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><rect width="1" height="1"/></svg>'
PICTURE = "a PNG, JPEG or SVG file of up to 1 MiB that loads nothing"
MAIN = "name, address, classification, logo, logo_height, colours, page, styles"
PAGE = "left, right, top, bottom, footer"
COLOURS = "ink, muted, line, tint, accent, quote"


def address(content: bytes, kind: str = "png") -> str:
    return f"data:image/{kind};base64,{base64.b64encode(content).decode()}"


@pytest.mark.parametrize(
    ("written", "key", "known"),
    [
        ("styles = 3", "styles", 'styles by name, like Passage = "Quote"'),
        ("[styles]\nPassage = 3", "styles", 'styles by name, like Passage = "Quote"'),
        ('address = "one line"', "address", "a list of lines"),
        ("address = [1]", "address", "a list of lines"),
        ("name = 3", "name", "words in quotation marks"),
        (f'name = "{"x" * 301}"', "name", "words in quotation marks"),
        ("classification = true", "classification", "words in quotation marks"),
        (f'address = ["{"x" * 301}"]', "address", "words in quotation marks"),
        ("colour = 3", "colour", MAIN),
        ("page = 3", "page", PAGE),
        ("[page]\nmiddle = 3", "page.middle", PAGE),
        ("[page]\nfooter = 3", "page.footer", "words in quotation marks"),
        ("[page]\nleft = 9.9", "page.left", "millimetres, from 10 to 60"),
        ("[page]\nleft = 60.1", "page.left", "millimetres, from 10 to 60"),
        ("[page]\nright = true", "page.right", "millimetres, from 10 to 60"),
        ("[page]\ntop = 71", "page.top", "millimetres, from 10 to 70"),
        ("[page]\nbottom = 13", "page.bottom", "millimetres, from 14 to 70"),
        ("colours = 3", "colours", COLOURS),
        ("[colours]\nblue = 3", "colours.blue", COLOURS),
        ('[colours]\nink = "#12345"', "colours.ink", 'a colour like "#8A1538"'),
        ('[colours]\nink = "#1234567"', "colours.ink", 'a colour like "#8A1538"'),
        ("[colours]\nink = 123456", "colours.ink", 'a colour like "#8A1538"'),
        ("logo_height = 3.9", "logo_height", "millimetres, from 4 to 40"),
        ("logo_height = 40.5", "logo_height", "millimetres, from 4 to 40"),
        ('logo = "logo.png"', "logo", PICTURE),
        ("logo = 3", "logo", PICTURE),
        ('logo = "data:image/png;base64,***"', "logo", PICTURE),
        (f'logo = "{address(b"nothing")}"', "logo", PICTURE),
        (f'logo = "{address(PNG, "gif")}"', "logo", PICTURE),
    ],
)
def test_a_mistake_is_named_with_what_may_stand_there(written: str, key: str, known: str) -> None:
    with pytest.raises(LetterheadError) as caught:
        letterhead.read(written.encode(), "l.toml")
    assert str(caught.value) == f"l.toml: {key} cannot be used; there may stand: {known}"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("[page]\nleft = 10\nright = 60\ntop = 70\nbottom = 14",
         {"margins": letterhead.Margins(10, 60, 70, 14)}),
        ("[page]\nleft = 22.5", {"margins": letterhead.Margins(22.5)}),
        ('[page]\nfooter = " No   position "', {"footer": "No position"}),
        ("logo_height = 4", {"logo_height": 4}),
        ("logo_height = 40", {"logo_height": 40}),
        ('name = " A \\n house "', {"name": "A house"}),
        (f'name = "{"x" * 300}"', {"name": "x" * 300}),
        ('classification = "For a few"', {"classification": "For a few"}),
        ('address = ["1", "2", "3", "4", "5", "6", "7", "8", "9"]', {"address": tuple("12345678")}),
        ('[colours]\nink = "#abcdef"', {"colours": letterhead.Colours(ink="#ABCDEF")}),
        ('[styles]\nPassage = "Quote"\nLead = "Intro"',
         {"styles": (("Passage", "Quote"), ("Lead", "Intro"))}),
        ("", {}),
        ('logo = ""', {"logo": b"", "logo_kind": ""}),
        (f'logo = "{address(PNG)}"', {"logo": PNG, "logo_kind": "image/png"}),
        (f'logo = "{address(JPEG, "jpeg")}"', {"logo": JPEG, "logo_kind": "image/jpeg"}),
        (f'logo = "{address(SVG, "svg+xml")}"', {"logo": SVG, "logo_kind": "image/svg+xml"}),
    ],
)  # fmt: skip
def test_what_fits_is_kept_and_the_rest_is_as_usual(written: str, said: dict[str, Any]) -> None:
    assert letterhead.read(written.encode(), "l.toml") == letterhead.Letterhead(**said)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (PNG, "image/png"),
        (PNG + b"0" * (2**20 - len(PNG)), "image/png"),
        (PNG + b"0" * (2**20 - len(PNG) + 1), ""),
        (JPEG, "image/jpeg"),
        (SVG, "image/svg+xml"),
        (b"<html/>", ""),
        (b"<svg", ""),
        (SVG.replace(b"<rect", b"<script/><rect"), ""),
        (SVG.replace(b"<rect", b'<image href="https://x.org/a.png"/><rect'), ""),
        (SVG.replace(b"<rect", b'<use href="#a"/><rect'), "image/svg+xml"),
        (SVG.replace(b"<rect", b'<rect onclick = "a()"'), ""),
        (SVG.replace(b"<rect", b'<rect fill="url(http://x)"'), ""),
        (SVG.replace(b"<rect", b'<rect fill="url(#a)"'), "image/svg+xml"),
        (b"<!DOCTYPE svg>" + SVG, ""),
    ],
)
def test_a_picture_is_of_a_kind_that_loads_nothing(content: bytes, kind: str) -> None:
    assert letterhead._picture(content) == kind


@pytest.mark.parametrize(
    ("cells", "has"),
    [({}, False), ({"name": "A"}, True), ({"address": ("1",)}, True), ({"logo": PNG}, True),
     ({"classification": "x", "footer": "y"}, False)],
)  # fmt: skip
def test_a_head_has_a_name_an_address_or_a_logo(cells: dict[str, Any], has: bool) -> None:
    assert letterhead.Letterhead(**cells).has_head is has
