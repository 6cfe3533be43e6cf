"""Highlights of a PDF and annotations of other programs become figures and notes, and go out."""

from __future__ import annotations

import ctypes
import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from explorer.cli import main
from explorer.corpus import readers
from explorer.corpus.web_annotations import read
from explorer.dataset.schema import Passage
from explorer.dataset.versions import page_of
from explorer.views.window.annotations_dialog import AnnotationsDialog
from tests.corpus.readers.test_readers import pdf_of
from tests.e2e.test_replacing import close_news, figures, window_of
from tests.windows import answer, settle

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from explorer.session import Session

PAGES = (
    "A page before it.",
    "In 2024 China produced a high-impact share of 62.5 percent of the research on electric "
    "batteries. A maker of toys sold many bears.",
)


def highlighted(path: Path, marks: dict[str, str]) -> Path:
    """A PDF with some of its words highlighted, each with a comment."""
    import pypdfium2
    from pypdfium2 import raw

    plain = pdf_of("#set page(width: 18cm, height: 9cm)\n" + "#pagebreak()\n".join(PAGES), path)
    document = pypdfium2.PdfDocument(plain.read_bytes())
    for page in document:
        words = page.get_textpage()
        text = words.get_text_range()
        for quote, comment in marks.items():
            at = text.replace("\r\n", " ").replace("\n", " ").find(quote)
            if at < 0:
                continue
            at = text.find(quote.split()[0], max(0, at - 5))
            mark = raw.FPDFPage_CreateAnnot(page, raw.FPDF_ANNOT_HIGHLIGHT)
            for n in range(words.count_rects(at, len(quote) + 1)):
                left, bottom, right, top = words.get_rect(n)
                quad = raw.FS_QUADPOINTSF(left, top, right, top, left, bottom, right, bottom)
                raw.FPDFAnnot_AppendAttachmentPoints(mark, quad)
            wide = (comment + "\0").encode("utf-16-le")
            buffer = ctypes.create_string_buffer(wide)
            pointer = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
            raw.FPDFAnnot_SetStringValue(mark, b"Contents", pointer)
            raw.FPDFPage_CloseAnnot(mark)
        words.close()
    document.save(path)
    document.close()
    return path


MARKS = {"62.5 percent of": "the share", "A maker of toys sold many bears": "这句也要"}


def test_highlights_are_read_with_their_comments_and_pages(tmp_path: Path) -> None:
    found = readers.read(highlighted(tmp_path / "a.pdf", MARKS))
    assert {(m.comment, m.page) for m in found.marks} == {("the share", 2), ("这句也要", 2)}
    quotes = {m.comment: m.quote for m in found.marks}
    assert "62.5 percent" in quotes["the share"]
    assert "toys sold many bears" in quotes["这句也要"]
    assert len(found.pages) == 2


def test_the_highlights_of_a_pdf_become_a_figure_and_a_note(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_of(session)
    path = highlighted(tmp_path / "report.pdf", MARKS)
    window.bringing.read([path])
    qtbot.waitUntil(lambda: bool(session.data.dataset.own), timeout=30_000)
    close_news(window)
    answer(monkeypatch, [path])
    window.actions_["annotations"].trigger()
    qtbot.waitUntil(lambda: len(window.findChildren(AnnotationsDialog)) == 1, timeout=30_000)
    (dialog,) = window.findChildren(AnnotationsDialog)
    said = [box.currentText() for box in dialog.choices]
    assert sorted(said) == ["figure: China · Electric batteries · 62.5 percent", "note"]
    dialog.do.setFocus()
    QTest.keyClick(dialog.do, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "CHN" in figures(session), timeout=20_000)
    assert "1 figure, 1 note, 0 not found" in close_news(window)
    figure = figures(session)["CHN"]
    assert figure.note == "the share"
    evidence = session.data.dataset.first_of(figure.observation_id)
    assert isinstance(evidence, Passage)
    assert page_of(session.data.dataset, evidence) == 2
    assert session.desk.workspace is not None
    (note,) = session.desk.workspace.notes()
    assert note.text.startswith("这句也要\n“")
    assert note.text.endswith(", p. 2")
    # Again, nothing comes twice; and one step takes all of it back.
    steps = session.desk.stack.count()
    answer(monkeypatch, [path])
    window.actions_["annotations"].trigger()
    qtbot.waitUntil(lambda: len(window.findChildren(AnnotationsDialog)) == 1, timeout=30_000)
    (dialog,) = window.findChildren(AnnotationsDialog)
    QTest.mouseClick(dialog.do, Qt.MouseButton.LeftButton)
    settle(6)
    assert "0 figures, 0 notes" in close_news(window)
    assert session.desk.stack.count() == steps
    # Out again.
    out = tmp_path / "out.jsonld"
    answer(monkeypatch, out)
    window.state.select(None, document_id=evidence.document_id, evidence_id="", observation_id="")
    window.actions_["save-annotations"].trigger()
    qtbot.waitUntil(out.exists)
    (written,) = read(out.read_bytes(), "out")
    assert (written.quote, written.page) == (evidence.quote, 2)
    session.desk.stack.undo()
    qtbot.waitUntil(lambda: not figures(session), timeout=20_000)
    settle(4)


def test_a_file_without_annotations_is_said(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_of(session)
    path = tmp_path / "a.md"
    path.write_text("Nothing is quoted here.", encoding="utf-8")
    answer(monkeypatch, [path])
    window.actions_["annotations"].trigger()
    qtbot.waitUntil(lambda: "no annotations" in window.statusBar().currentMessage(), timeout=9000)


def test_the_command_takes_them_over_and_writes_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "report.txt"
    text.write_text("\n\n".join(PAGES), encoding="utf-8")
    to = ["--workspace", str(tmp_path / "w.ctew")]
    assert main(["import", str(text), *to]) == 0
    marks = [
        {"target": {"selector": {"type": "TextQuoteSelector", "exact": quote}}, "text": "mine"}
        for quote in ("62.5 percent of the research", "toys sold many", "not in it at all")
    ]
    path = tmp_path / "marks.json"
    path.write_text(json.dumps(marks), encoding="utf-8")
    capsys.readouterr()
    assert main(["annotations", str(path), *to, "--json"]) == 1
    made = json.loads(capsys.readouterr().out)
    assert len(made["figures"]) == 1
    assert made["notes"] == 1
    assert made["problems"] == ["“not in it at all” is in no document here."]
    out = tmp_path / "out.jsonld"
    assert main(["annotations", "-o", str(out), *to, "--document", "own-report"]) == 0
    (written,) = read(out.read_bytes(), "out")
    assert "62.5 percent" in written.quote
    assert main(["annotations", *to]) == 1
    assert main(["annotations", str(path), *to, "--document", "none"]) == 1
