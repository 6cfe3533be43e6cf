"""The PDF of the preview's pages, read by a library that is not ours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from explorer.briefing import templates, typesetting
from explorer.briefing.progress import Cancelled, Progress
from explorer.briefing.resolve import resolve
from explorer.views.briefing.export import BriefingExport
from explorer.views.sheets import layout as page_layout
from explorer.views.sheets import printing as page_print
from tests.windows import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from tests.windows import Surroundings


def flat(text: str) -> str:
    # The font of our Chinese pages has one glyph for both dots.
    return re.sub(r"\s+", "", text).replace("·", "•")


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_the_pages_are_those_of_the_preview(
    around: Surroundings, dataset: Dataset, tmp_path: Path, language: str
) -> None:
    briefing = templates.fill(dataset, "head-to-head", "electric-batteries", language=language)
    path = tmp_path / "b.pdf"
    seen: list[tuple[int, int]] = []
    page_print.write(dataset, briefing, path, Progress(lambda *at: seen.append(at)))
    assert seen[-1][0] == seen[-1][1]
    resolved = resolve(dataset, briefing)
    pages = page_layout.lay_out(resolved).pages
    document = pypdfium2.PdfDocument(str(path))
    assert len(document) == len(pages)
    assert document[0].get_size() == pytest.approx((595, 842), abs=1)
    texts = [flat(p.get_textpage().get_text_range()) for p in document]
    assert document.get_metadata_dict()["Title"] == briefing.title
    document.close()
    for page, text in zip(pages, texts, strict=True):
        assert flat(page.first_words)[:15] in text
    for note in resolved.notes:
        assert flat(note.text)[:15] in "".join(texts)


def test_it_can_be_stopped_and_keeps_the_old_file(
    around: Surroundings, dataset: Dataset, tmp_path: Path
) -> None:
    path = tmp_path / "b.pdf"
    path.write_bytes(b"old")
    briefing = templates.fill(dataset, "profile", "electric-batteries")
    with pytest.raises(Cancelled):
        page_print.write(dataset, briefing, path, Progress(cancelled=lambda: True))
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir() if p.suffix != ".ini"] == ["b.pdf"]


def test_without_typst_the_window_says_what_the_pdf_lacks(
    qtbot: QtBot,
    around: Surroundings,
    dataset: Dataset,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from PySide6.QtWidgets import QWidget

    monkeypatch.setattr(typesetting, "available", lambda: False)
    widget = QWidget()
    qtbot.addWidget(widget)
    export = BriefingExport(around, widget)
    said: list[str] = []
    export.said.connect(said.append)
    briefing = templates.fill(dataset, "scorecard")
    with qtbot.waitSignal(export.written, timeout=30_000) as caught:
        export.write(briefing, [tmp_path / "b.pdf"])
    assert caught.args == [[tmp_path / "b.pdf"]]
    assert "need Typst" in said[-1]
    assert pypdfium2.PdfDocument(str(tmp_path / "b.pdf"))[0] is not None
    settle(2)
