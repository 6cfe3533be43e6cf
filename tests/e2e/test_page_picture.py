"""The page of a PDF of one's own opens beside its text, the selected sentence marked on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from explorer import tasks
from explorer.state import Selection
from explorer.views.source.page_picture import PageDialog
from explorer.views.window.news_dialog import NewsDialog
from explorer.views.window.password_dialog import PasswordDialog
from explorer.workspace import originals
from tests.corpus.readers.test_pdf_picture import locked
from tests.corpus.readers.test_readers import pdf_of
from tests.windows import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.session import Session
    from explorer.views.source.paper import Paper

QUOTE = "China holds 41 percent of the cells in 2024, says the sample"


def finish() -> None:
    assert tasks.drain()
    settle(3)


def zoom_in_and_out(qtbot: QtBot, page: PageDialog) -> None:
    """By buttons, keys and the wheel; a page shown large is drawn with more pixels."""
    paper, zoom = page.paper, page.zoom
    fitting = paper.zoom()
    assert paper.page.width() == paper.viewport().width()
    before = page._picture
    assert before is not None
    while paper.zoom() < 3:
        zoom.larger.click()
        finish()
    assert paper.page.width() == pytest.approx(3 * before.points * 96 / 72, abs=2)
    assert zoom.fit.text() == "300%"
    assert paper.horizontalScrollBar().maximum() > 0
    qtbot.waitUntil(lambda: page._picture is not before, timeout=20_000)
    assert page._picture is not None
    assert page._picture.width > 1.9 * before.width
    # What was in the middle stays there.
    bar = paper.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    middle = (bar.value() + paper.viewport().height() / 2) / paper.page.height()
    wheel(paper, -1)
    assert paper.zoom() == 2
    now = (bar.value() + paper.viewport().height() / 2) / paper.page.height()
    assert now == pytest.approx(middle, abs=0.01)
    wheel(paper, 1)
    assert paper.zoom() == 3
    qtbot.keyClick(page, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert paper.zoom() == 4
    assert not zoom.larger.isEnabled()
    qtbot.keyClick(page, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert paper.zoom() == pytest.approx(fitting)
    assert page.said.text() == "Page 2 of 2"


def wheel(paper: Paper, steps: int) -> None:
    """Turn the wheel over the page with Ctrl held."""
    at = paper.viewport().rect().center().toPointF()
    event = QWheelEvent(
        at, paper.viewport().mapToGlobal(at), QPoint(), QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(paper.viewport(), event)


def test_a_page_behind_a_password_is_shown_with_it(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    window = session.window
    assert window is not None
    path = locked(pdf_of("#lorem(9)", tmp_path / "note.pdf"), "geheim")

    def wanted() -> PasswordDialog | None:
        there = window.findChildren(PasswordDialog)
        return next((d for d in there if d.isVisible()), None)

    def asked_now() -> str:
        there = wanted()
        return there.said.toPlainText() if there is not None else ""

    # Who gives none leaves it where it is, and can try again.
    window.bringing.read([path])
    qtbot.waitUntil(lambda: wanted() is not None, timeout=20_000)
    asked = wanted()
    assert asked is not None
    assert (
        asked.said.toPlainText()
        == f"{path}: the PDF has a password; give it, or save the file without one."
    )
    assert not asked.go.isEnabled()
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    finish()
    assert not session.data.dataset.own
    window.bringing.try_again()
    for typed, said in (("wrong", "has a password"), ("geheim", "is not the password")):
        qtbot.waitUntil(lambda said=said: said in asked_now(), timeout=20_000)
        asked = wanted()
        assert asked is not None
        qtbot.keyClicks(asked.password, typed)
        qtbot.keyClick(asked.password, Qt.Key.Key_Return)
        finish()
    qtbot.waitUntil(lambda: bool(session.data.dataset.own), timeout=20_000)
    finish()
    for dialog in window.findChildren(NewsDialog):
        dialog.close()
    (document,) = [d for d in session.data.dataset.documents.values() if d.file == "note.pdf"]
    window.around.state.set(Selection(document_id=document.document_id))
    settle()
    window.source.footer.page.click()
    (page,) = window.findChildren(PageDialog)
    finish()
    qtbot.waitUntil(page.password.isVisible, timeout=20_000)
    assert page.said.text() == "note.pdf: the PDF has a password; its pages are drawn with it."
    for typed, said in (("wrong", "not the password"), ("geheim", "Page 1 of 1")):
        qtbot.keyClicks(page.password, typed)
        qtbot.keyClick(page.password, Qt.Key.Key_Return)
        finish()
        qtbot.waitUntil(lambda said=said: said in page.said.text(), timeout=20_000)
    assert not page.password.isVisible()
    assert page.password.text() == ""
    assert page.paper.page.pixmap().width() > 100
    page.close()
    finish()


def test_a_page_as_it_is_printed(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    window = session.window
    assert window is not None
    note = pdf_of(f"#lorem(40)\n#pagebreak()\n#lorem(40)\n\n{QUOTE}.", tmp_path / "note.pdf")
    table = tmp_path / "figures.csv"
    table.write_text(
        "technology,entity,indicator,value,unit,period_start,statement,document,quote\n"
        "electric-batteries,CHN,high-impact-share,41,percent,2024,China has 41%.,note.pdf,"
        f'"{QUOTE}"\n',
        encoding="utf-8",
    )
    window.bringing.read([note, table])
    qtbot.waitUntil(lambda: len(session.data.dataset.own) >= 2, timeout=20_000)
    finish()
    for dialog in window.findChildren(NewsDialog):
        dialog.close()
    dataset = window.around.dataset
    (figure,) = [o for o in dataset.observations if o in dataset.own]
    assert not window.source.footer.page.isVisibleTo(window)
    window.going.figure(figure)
    settle()
    assert window.source.footer.page.isVisibleTo(window)
    window.source.footer.page.click()
    (page,) = window.findChildren(PageDialog)
    window.source.footer.page.click()
    assert window.findChildren(PageDialog) == [page], "a second one for the same page"
    finish()
    qtbot.waitUntil(lambda: page.said.text() == "Page 2 of 2", timeout=20_000)
    assert not page.paper.page.pixmap().isNull()
    assert not page.next.isEnabled()
    zoom_in_and_out(qtbot, page)
    page.previous.click()
    finish()
    qtbot.waitUntil(lambda: page.said.text() == "Page 1 of 2", timeout=20_000)
    # An original that is gone is one sentence, and the window goes on.
    assert session.desk.workspace is not None
    for path in originals.folder_of(session.desk.workspace.path).glob("*.pdf"):
        path.unlink()
    page.next.click()
    finish()
    qtbot.waitUntil(lambda: "missing or altered" in page.said.text(), timeout=20_000)
    page.close()
    finish()
