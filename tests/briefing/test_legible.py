"""No format fails because of a character; what is not as typed is said, with its place."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from explorer.briefing import legible, pdf, typesetting, write
from explorer.briefing.model import Briefing, Heading, NoteBlock, Paragraph, Text
from explorer.briefing.progress import Progress
from explorer.briefing.resolve import resolve
from explorer.charts import paint

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

CONTROLS = "a\x0bb\x1fc\ufffed\ufeffe\x00f\ud800g\x7fh"
NAMES = "游錫堃 陶喆 한국 文在寅 Nguyễn Thị Ωμέγα Москва"


def briefing(text: str) -> Briefing:
    return Briefing(
        f"About {text}", blocks=(Heading(text), Paragraph((Text(text),)), NoteBlock((Text(text),)))
    )


@pytest.mark.parametrize("ending", write.FORMATS)
def test_controls_are_left_out_of_every_format(
    dataset: Dataset, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"a.{ending}"
    progress = Progress()
    write.write(dataset, briefing(CONTROLS), path, progress)
    assert [n.split(":")[0] for n in progress.notices] == [
        "title and footnotes",
        "block 1",
        "block 2",
        "block 3",
    ]
    for notice in progress.notices:
        for code in ("U+000B", "U+001F", "U+FFFE", "U+FEFF", "U+0000", "U+D800", "U+007F"):
            assert code in notice
    content = path.read_bytes()
    if ending in ("docx", "pptx", "xlsx"):
        with zipfile.ZipFile(path) as packed:
            content = b"".join(packed.read(n) for n in packed.namelist() if n.endswith(".xml"))
    if ending == "pdf":
        text = pypdfium2.PdfDocument(path)[0].get_textpage().get_text_range()
        content = text.encode()
    assert "abcdefgh" in content.decode("utf-8", "replace")


def test_what_is_fit_is_the_same_value(dataset: Dataset) -> None:
    resolved = resolve(dataset, briefing("fine"))
    assert legible.cleaned(resolved) is resolved
    progress = Progress()
    assert progress.notices == []


@given(st.text())
def test_nothing_else_is_taken_out(text: str) -> None:
    kept = legible.fit(text)
    assert legible.unfit(kept) == ()
    assert len(text) - len(kept) == sum(
        text.count(chr(int(c[2:], 16))) for c in legible.unfit(text)
    )
    for character in text:
        if character.isprintable():
            assert character in kept


@pytest.mark.usefixtures("qapp")
def test_names_of_many_scripts_are_set_with_our_own_fonts(dataset: Dataset, tmp_path: Path) -> None:
    progress = Progress()
    write.write(dataset, briefing(NAMES), tmp_path / "a.pdf", progress)
    assert progress.notices == []
    text = pypdfium2.PdfDocument(tmp_path / "a.pdf")[0].get_textpage().get_text_range()
    assert text.replace("\r\n", " ").count("游錫堃") >= 3
    assert "한국" in text


@pytest.mark.usefixtures("qapp")
def test_a_font_of_the_system_is_named(
    dataset: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With ours alone a letter is missing; the font that has it is asked for by name."""
    asked: list[str] = []
    monkeypatch.setattr(pdf, "_FONTS", ("Nothing",))
    real = typesetting.compiled

    def compiled(folder: Path, when: object, *, foreign: bool = False) -> bytes:
        if not foreign:
            raise typesetting.LackingError("ไ")
        return real(folder, when)  # type: ignore[arg-type]

    def family(text: str) -> str:
        asked.append(text)
        return "CTE Sans"

    monkeypatch.setattr(typesetting, "compiled", compiled)
    monkeypatch.setattr(paint, "family_for", family)
    progress = Progress()
    write.write(dataset, briefing("ok"), tmp_path / "a.pdf", progress)
    assert asked == ["ไ"]
    (notice,) = progress.notices
    assert re.search("is set in CTE Sans, of this system", notice)


@pytest.mark.usefixtures("qapp")
def test_what_no_font_has_is_a_box(
    dataset: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paint, "family_for", lambda _text: "")
    progress = Progress()
    shown = replace(
        briefing("x"), blocks=(Paragraph((Text("plain"),)), Paragraph((Text("a\u1c7fb"),)))
    )
    write.write(dataset, shown, tmp_path / "a.pdf", progress)
    (notice,) = progress.notices
    assert notice.startswith("block 2: no font here has")
    assert "U+1C7F" in notice
    text = pypdfium2.PdfDocument(tmp_path / "a.pdf")[0].get_textpage().get_text_range()
    assert "a□b" in text


def _letters() -> st.SearchStrategy[str]:
    return st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)


@pytest.mark.usefixtures("qapp")
def test_any_text_becomes_a_pdf(dataset: Dataset, tmp_path: Path) -> None:
    @example(text="\t\ue291")
    @settings(max_examples=25, deadline=None)
    @given(text=_letters())
    def check(text: str) -> None:
        write.write(dataset, briefing(text), tmp_path / "a.pdf")
        assert len(pypdfium2.PdfDocument(tmp_path / "a.pdf")) >= 1

    check()
