"""The PDF of a briefing against the rules of PDF/UA-1, as a validator of others reads them."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import page as validator
import pikepdf
import pytest
from fontTools.cffLib import CFFFontSet
from fontTools.pens.basePen import NullPen

from explorer.briefing import templates, typesetting, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(not typesetting.available(), reason="Typst is missing"),
]
LANGUAGES = ("en", "zh-Hans", "zh-Hant")
SOME = [
    ("profile", "electric-batteries", "en"),
    ("scorecard", "electric-batteries", "zh-Hant"),
    ("head-to-head", "hypersonic-detection-and-tracking", "zh-Hans"),
    ("two-page", "quantum-computing", "en"),
]
#: It takes every glyph of a font with several sets of widths to be 0 wide; see the test below.
MISREAD = "PDFUA1-FONT-GLYPH-WIDTH-001"


def made(dataset: Dataset, folder: Path, template: str, topic: str, language: str) -> Path:
    """A briefing as a PDF."""
    path = folder / f"{template}-{topic}-{language}.pdf"
    write.write(dataset, templates.fill(dataset, template, topic, language=language), path)
    return path


def broken(path: Path) -> list[str]:
    """Rules that it does not keep, with what is said of them."""
    found = validator.validate_pdf(str(path), profile=validator.ValidationProfile.PDF_UA_1)
    assert found.rules.total > 100
    return [f"{f.rule_id}: {f.message}" for f in found.failures if f.rule_id != MISREAD]


@pytest.mark.parametrize(("template", "topic", "language"), SOME)
def test_it_keeps_the_rules(
    dataset: Dataset, tmp_path: Path, template: str, topic: str, language: str
) -> None:
    assert broken(made(dataset, tmp_path, template, topic, language)) == []


@pytest.mark.exhaustive
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", ["sector-quantum", "coatings", "electric-batteries"])
@pytest.mark.parametrize("template", templates.TEMPLATES)
def test_every_template_keeps_the_rules(
    dataset: Dataset, tmp_path: Path, template: str, topic: str, language: str
) -> None:
    assert broken(made(dataset, tmp_path, template, topic, language)) == []


def test_the_validator_would_say_so(dataset: Dataset, tmp_path: Path) -> None:
    path = made(dataset, tmp_path, "one-page", "electric-batteries", "en")
    path.write_bytes(path.read_bytes().replace(b"pdfuaid", b"pdfuxid"))
    assert broken(path)


def fonts(path: Path) -> Iterator[tuple[bytes, dict[int, float]]]:
    """Each font of a file whose glyphs have numbers: its program, and how wide they are."""
    with pikepdf.open(path) as document:
        for thing in document.objects:
            if not isinstance(thing, pikepdf.Dictionary) or "/DescendantFonts" not in thing:
                continue
            font = thing["/DescendantFonts"][0]
            said: dict[int, float] = {}
            runs = list(font["/W"])
            while runs:
                first, second = int(runs.pop(0)), runs.pop(0)
                if isinstance(second, pikepdf.Array):
                    said |= {first + n: float(width) for n, width in enumerate(second)}
                else:
                    width = float(runs.pop(0))
                    said |= dict.fromkeys(range(first, int(second) + 1), width)
            yield font["/FontDescriptor"]["/FontFile3"].read_bytes(), said


def test_glyphs_are_as_wide_as_the_file_says(dataset: Dataset, tmp_path: Path) -> None:
    path = made(dataset, tmp_path, "profile", "electric-batteries", "zh-Hans")
    compared = 0
    for program, said in fonts(path):
        read = CFFFontSet()
        read.decompile(io.BytesIO(program), None)
        glyphs = read[0].CharStrings
        for glyph, width in said.items():
            outline = glyphs[f"cid{glyph:05d}" if glyph else ".notdef"]
            outline.draw(NullPen())
            assert outline.width == pytest.approx(width, abs=1), (read.fontNames, glyph)
            compared += 1
    assert compared > 200
