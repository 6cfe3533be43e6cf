"""Word files and slides in LibreOffice, in our own font: nothing lost, pages as promised."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pptx as python_pptx
import pypdfium2
import pytest

from explorer import paths
from explorer.briefing import house, templates, write
from explorer.briefing.resolve import resolve

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.needs("soffice")]
EXAMPLES = paths.root() / "docs" / "examples"
_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>{fonts}</dir><cachedir>{cache}</cachedir>
<match target="pattern"><edit name="family" mode="assign" binding="strong">
<string>CTE Sans</string></edit></match></fontconfig>"""


def pages(file: Path, folder: Path) -> list[str]:
    """The text of each page as LibreOffice sets a file in our font."""
    fonts = folder / "fonts.conf"
    fonts.write_text(_FONTS.format(fonts=paths.resource("fonts"), cache=folder / "cache"))
    office = shutil.which("soffice") or "soffice"
    command = [office, f"-env:UserInstallation=file://{folder}/profile", "--headless"]
    command += ["--convert-to", "pdf", "--outdir", str(folder / "out"), str(file)]
    around = os.environ | {"FONTCONFIG_FILE": str(fonts)}
    subprocess.run(command, check=True, capture_output=True, timeout=120, env=around)
    document = pypdfium2.PdfDocument(str(folder / "out" / f"{file.stem}.pdf"))
    found = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return found


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("topic", ["electric-batteries", "sector-quantum", "coatings"])
@pytest.mark.parametrize(("template", "promised"), [("one-page", 1), ("two-page", 2)])
def test_a_word_file_has_the_pages_that_its_template_promises(
    dataset: Dataset, tmp_path: Path, template: str, promised: int, topic: str, language: str
) -> None:
    made = templates.fill(dataset, template, topic, language=language, date="2026-11-22")
    write.write(dataset, made, tmp_path / "b.docx")
    assert len(pages(tmp_path / "b.docx", tmp_path)) <= promised


@pytest.mark.parametrize("on", ["", "ministry", "institute"])
@pytest.mark.parametrize("template", ["profile", "head-to-head"])
def test_word_files_and_slides_open_with_everything_in_them(
    dataset: Dataset, tmp_path: Path, template: str, on: str
) -> None:
    chosen = [p for p in EXAMPLES.iterdir() if on and p.stem == on]
    where = house.of(house.read(chosen))
    made = templates.fill(dataset, template, "sector-quantum", date="2026-11-22")
    resolved = resolve(dataset, made)
    for ending in ("docx", "pptx"):
        path = tmp_path / f"{ending}-b.{ending}"
        write.write_resolved(dataset, resolved, path, ending, house=where)
        found = pages(path, tmp_path)
        text = "".join("".join(found).split())
        for heading in ("Bottom line", "What supports it", "All figures"):
            assert "".join(heading.split()) in text or ending == "pptx"
        for note in resolved.notes if ending == "docx" else ():
            # A page may end within it.
            assert "".join(note.text.split())[:30] in text, note.text
        if ending == "pptx":
            assert len(found) == len(python_pptx.Presentation(str(path)).slides)
