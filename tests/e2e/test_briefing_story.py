"""From a fresh start to a footnoted briefing in every format, with real events only.

The files are then read with libraries that did not write them: every number of the sentence must
have a footnote with the quote that stands behind it, and charts must speak.
"""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING

import openpyxl
import pptx as python_pptx
import pypdfium2
from lxml import etree
from lxml import html as lxml_html
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu

from explorer import tasks
from explorer.briefing import kept
from explorer.briefing.model import ChartBlock, Field, Paragraph, PassageBlock
from explorer.briefing.wording import value_text
from explorer.cli import main
from explorer.dataset.schema import Passage
from explorer.views.briefing.new_dialog import NewBriefingDialog
from tests.e2e.steps import BATTERIES, LEFT, mark_of, pick, view_of
from tests.windows import answer, click_mark, click_text, settle

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.views.briefing.window import BriefingWindow
    from explorer.views.window.main_window import MainWindow
    from tests.windows import Surroundings

CTRL = Qt.KeyboardModifier.ControlModifier
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
#: What is typed; what follows an @ up to the bar is looked for among the figures.
SENTENCE = (
    "In 2023 China had @share high-impact china 2023| and the US @share high-impact united 2023|."
)


def flat(text: str) -> str:
    return re.sub(r"\s+", "", text)


def write(qtbot: QtBot, text: str) -> None:
    """Type where the keyboard is; a bar takes the first figure of the open list."""
    for letter in text:
        focused = QApplication.focusWidget()
        assert focused is not None
        if letter == "|":
            popup = QApplication.activePopupWidget()
            assert popup is not None, "no list of figures is open"
            qtbot.keyClick(popup, Qt.Key.Key_Return)
        else:
            qtbot.keyClicks(focused, letter)


def pin_sentences(qtbot: QtBot, window: MainWindow) -> None:
    """The sentence of China's mark and the next one in the document, by key."""
    click_mark(qtbot, view_of(window), mark_of(window, "CHN").observation_id)
    settle()
    text = window.source.text
    assert text.selected_span is not None
    first = text.selected_span
    for _ in range(2):
        text.setFocus()
        qtbot.keyClick(text, Qt.Key.Key_D, CTRL)
        settle()
        if text.selected_span == first:
            claim = next(c for c in text.claims if c.start >= first[1])
            document = window.around.dataset.text(window.state.current.document_id)
            click_text(qtbot, text, document, claim.start)
            settle()


def begin(qtbot: QtBot, window: MainWindow) -> BriefingWindow:
    """Ctrl+N, the head-to-head template, Create."""
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    settle()
    (dialog,) = window.findChildren(NewBriefingDialog)
    titles = [dialog.template.item(n).text() for n in range(dialog.template.count())]
    place = dialog.template.visualItemRect(dialog.template.item(titles.index("Head to head")))
    qtbot.mouseClick(dialog.template.viewport(), LEFT, pos=place.center())
    assert dialog.topic.currentText() == "Electric batteries"
    assert {dialog.first.currentData(), dialog.second.currentData()} == {"CHN", "USA"}
    (buttons,) = dialog.findChildren(QDialogButtonBox)
    role = QDialogButtonBox.ButtonRole.AcceptRole
    (make,) = (b for b in buttons.buttons() if buttons.buttonRole(b) == role)
    qtbot.mouseClick(make, LEFT)
    settle(12)
    briefing = window.briefings.current
    assert briefing is not None
    qtbot.waitExposed(briefing)
    briefing.activateWindow()
    settle()
    return briefing


def write_the_sentence(qtbot: QtBot, briefing: BriefingWindow) -> None:
    """A new paragraph under the first heading."""
    first = briefing.editor.rows[0]
    assert first.edit is not None
    qtbot.mouseClick(first.edit.viewport(), LEFT)
    qtbot.keyClick(first.edit, Qt.Key.Key_End)
    qtbot.keyClick(first.edit, Qt.Key.Key_Return)
    write(qtbot, SENTENCE)


def put_pins(qtbot: QtBot, window: MainWindow, briefing: BriefingWindow) -> None:
    """The pins of the tray after the last block, each through its menu."""
    briefing.editor.focus_row(briefing.document.rows[-1].id)
    assert window.tray.model is not None
    for row in range(window.tray.model.rowCount()):
        menu = window.tray.menu(row)
        action = next(a for a in menu.actions() if a.text() == "Put into the open briefing")
        menu.popup(window.tray.mapToGlobal(QPoint(40, 0)))
        qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
        settle()
        menu.deleteLater()


def export(
    qtbot: QtBot, briefing: BriefingWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, Path]:
    answer(monkeypatch, folder)
    failures: list[str] = []
    briefing.export.failed.connect(lambda sentence, _error: failures.append(sentence))
    written: list[list[Path]] = []
    briefing.export.written.connect(written.append)
    qtbot.keyClick(briefing, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: bool(written or failures), timeout=20_000)
    assert not failures
    return {p.suffix.removeprefix("."): p for p in written[0]}


def test_from_a_fresh_start_to_six_formats(
    qtbot: QtBot,
    window: MainWindow,
    around: Surroundings,
    dataset: Dataset,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    around.desk.open_last()
    settle()
    pick(qtbot, window, BATTERIES, "electric batt")
    for name in ("China", "United States"):
        assert name in {
            b.text() for b in window.pages["topic"].chips.buttons.values() if b.isChecked()
        }
    qtbot.keyClick(window, Qt.Key.Key_D, CTRL | Qt.KeyboardModifier.AltModifier)
    settle()  # the tray opens
    pin_sentences(qtbot, window)
    assert window.tray.model is not None
    assert window.tray.model.rowCount() == 3
    briefing = begin(qtbot, window)
    write_the_sentence(qtbot, briefing)
    put_pins(qtbot, window, briefing)
    briefing.activateWindow()  # as a window manager does when a menu closes
    settle()
    assert around.desk.workspace is not None
    whole = kept.read(around.desk.workspace, briefing.document.id)
    sentence = whole.blocks[1]
    assert isinstance(sentence, Paragraph)
    fields = [r for r in sentence.runs if isinstance(r, Field)]
    assert len(fields) == 2
    tail = whole.blocks[-3:]
    assert isinstance(tail[0], ChartBlock)
    assert all(isinstance(b, PassageBlock) for b in tail[1:])
    files = export(qtbot, briefing, tmp_path, monkeypatch)
    expected = []
    for field in fields:
        o = dataset.observations[field.observation_id]
        first = dataset.first_of(o.observation_id)
        assert isinstance(first, Passage)
        expected.append((value_text(o, "en"), first.quote))
    assert [v for v, _ in expected] == ["75%", "5%"]
    check_docx(files["docx"], expected)
    check_pptx(files["pptx"], expected)
    check_pdf(files["pdf"], expected)
    check_html(files["html"], expected)
    check_markdown(files["md"], expected)
    check_annex(files["xlsx"], expected)
    for ending in ("docx", "pptx", "pdf", "html", "md", "xlsx"):
        # The text file gives the same bytes by the command line as the window wrote.
        again = tmp_path / f"again.{ending}"
        assert main(["brief", "build", str(files["brief"]), "-o", str(again)]) == 0
        assert again.read_bytes() == files[ending].read_bytes(), ending
    briefing.close()
    assert tasks.drain()
    settle(3)
    assert not QApplication.activePopupWidget()
    assert not [m for m in window.findChildren(QMenu) if m.isVisible()]
    # The next start finds everything as it was left.
    around.desk.close()
    around.desk.open_last()
    settle()
    assert kept.read(around.desk.workspace, briefing_id(around)) == whole
    assert window.tray.model.rowCount() == 3
    around.desk.close()


def briefing_id(around: Surroundings) -> str:
    assert around.desk.workspace is not None
    (only,) = around.desk.workspace.briefings()
    return only.id


def check_docx(path: Path, expected: list[tuple[str, str]]) -> None:
    with zipfile.ZipFile(path) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
        notes = etree.fromstring(archive.read("word/footnotes.xml"))
    texts = {n.get(W + "id"): "".join(t.text or "" for t in n.iter(W + "t")) for n in notes}
    paragraph = next(p for p in body.iter(W + "p") if "In 2023 China had" in words(p))
    # A second figure of the same sentence points at the footnote of the first by its bookmark.
    marked = {}
    for start in body.iter(W + "bookmarkStart"):
        mark = next(
            (m for m in start.itersiblings() if m.find(W + "footnoteReference") is not None), None
        )
        if mark is not None:
            marked[start.get(W + "name")] = mark.find(W + "footnoteReference").get(W + "id")
    found = []
    said = ""
    for run in paragraph.iter(W + "r"):
        mark = run.find(W + "footnoteReference")
        again = re.search(r"NOTEREF (\S+)", "".join(t.text for t in run.iter(W + "instrText")))
        if mark is not None:
            found.append((said, texts[mark.get(W + "id")]))
        elif again is not None:
            found.append((said, texts[marked[again[1]]]))
        if mark is None and run.find(W + "rPr/" + W + "vertAlign") is None:
            said = "".join(t.text or "" for t in run.iter(W + "t")) or said
    assert [value for value, _ in found] == [value for value, _ in expected]
    for (_, note), (_, quote) in zip(found, expected, strict=True):
        assert flat(quote) in flat(note)
    pictures = [d.get("descr") for d in body.iter() if etree.QName(d).localname == "docPr"]
    assert len(pictures) == 2
    assert all(len(p) > 40 for p in pictures)


def words(paragraph: etree._Element) -> str:
    return "".join(t.text or "" for t in paragraph.iter(W + "t"))


def check_pptx(path: Path, expected: list[tuple[str, str]]) -> None:
    deck = python_pptx.Presentation(str(path))
    slide = next(
        s
        for s in deck.slides
        if any("In 2023 China had" in x.text_frame.text for x in s.shapes if x.has_text_frame)
    )
    notes = flat(slide.notes_slide.notes_text_frame.text)
    text = "".join(x.text_frame.text for x in slide.shapes if x.has_text_frame)
    for value, quote in expected:
        assert value in text
        assert flat(quote) in notes
    charts = [x for s in deck.slides for x in s.shapes if x.has_chart]
    assert len(charts) == 2
    for chart in charts:
        assert len(chart._element.xpath(".//p:cNvPr")[0].get("descr")) > 40


def check_pdf(path: Path, expected: list[tuple[str, str]]) -> None:
    document = pypdfium2.PdfDocument(str(path))
    pages = [flat(p.get_textpage().get_text_range()) for p in document]
    document.close()
    page = next(p for p in pages if "In2023Chinahad" in p)
    line = page[page.index("In2023Chinahad") :]
    # The number of the footnote stands right behind the figure.
    assert re.match(r"In2023Chinahad75%\d+andtheUS5%\d+\.", line), line[:60]
    for _, quote in expected:
        assert flat(quote)[:20] in "".join(pages)
    assert b"/Alt" in path.read_bytes() or b"/StructTreeRoot" in path.read_bytes()


def check_html(path: Path, expected: list[tuple[str, str]]) -> None:
    page = lxml_html.fromstring(path.read_text(encoding="utf-8"))
    (paragraph,) = [p for p in page.xpath("//p") if "In 2023 China had" in p.text_content()]
    marks = paragraph.xpath(".//sup//a")
    assert len(marks) == 2
    for mark, (value, quote) in zip(marks, expected, strict=True):
        (note,) = page.xpath(f"//*[@id='{mark.get('href').removeprefix('#')}']")
        assert flat(quote) in flat(note.text_content())
        assert value in paragraph.text_content()
    for chart in page.xpath("//*[local-name()='svg']"):
        named = [page.xpath(f"//*[@id='{n}']")[0] for n in chart.get("aria-labelledby").split()]
        assert len("".join(n.text_content() for n in named)) > 40


def check_markdown(path: Path, expected: list[tuple[str, str]]) -> None:
    text = path.read_text(encoding="utf-8")
    notes = dict(re.findall(r"^\[\^(\d+)\]: (.*)$", text, re.MULTILINE))
    line = next(x for x in text.splitlines() if "In 2023 China had" in x)
    found = re.findall(r"(\S+%)\[\^(\d+)\]", line)
    assert [v for v, _ in found] == [v for v, _ in expected]
    for (_, number), (_, quote) in zip(found, expected, strict=True):
        assert flat(quote) in flat(notes[number].replace("\\", ""))


def check_annex(path: Path, expected: list[tuple[str, str]]) -> None:
    book = openpyxl.load_workbook(path)
    cells = [str(c.value) for s in book for row in s.iter_rows() for c in row if c.value]
    for _, quote in expected:
        assert quote in cells
