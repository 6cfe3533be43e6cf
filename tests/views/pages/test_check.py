"""An article in the window: pasted, dropped, opened, checked, clicked, pinned, written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication

from explorer import tasks
from explorer.briefing.model import ArticleBlock
from explorer.views.pages.check import CheckPage
from tests.windows import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.surroundings import Surroundings

LEFT = Qt.MouseButton.LeftButton
NEWS = (
    "😀 China led 57 of the 64 technologies in 2019-2023.\n"
    "China led 53 of the 64 technologies in 2019-2023.\n"
    "China now leads in 57 of the technologies. He said that it rained."
)


def at_rest() -> None:
    settle()
    while tasks.running():
        assert tasks.drain()
        settle()


@pytest.fixture
def page(qtbot: QtBot, around: Surroundings) -> CheckPage:
    made = CheckPage(around)
    qtbot.addWidget(made)
    made.resize(640, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def labels(page: CheckPage) -> list[str]:
    return [c.worst.label for c in page.checked]


def test_what_is_typed_is_checked_after_a_pause(qtbot: QtBot, page: CheckPage) -> None:
    page.text.setFocus()
    qtbot.keyClicks(page.text, "China led 57 of the 64 technologies in 2019-2023.")
    qtbot.waitUntil(lambda: labels(page) == ["supported"])
    qtbot.keyClicks(page.text, " It led 53 of the 64 technologies in 2019-2023.")
    qtbot.waitUntil(lambda: labels(page) == ["supported", "contradicted"])


def test_the_clipboard_takes_the_place_of_what_is_there(qtbot: QtBot, page: CheckPage) -> None:
    page.show_text("Before", "Something else.")
    QGuiApplication.clipboard().setText(NEWS)
    qtbot.mouseClick(page.paste, LEFT)
    assert page.text.toPlainText() == NEWS
    qtbot.waitUntil(lambda: labels(page) == ["supported", "contradicted", "outdated"])


def test_a_file_is_dropped_on_the_text(qtbot: QtBot, page: CheckPage, tmp_path: Path) -> None:
    (tmp_path / "news.html").write_text(
        f"<html><head><title>Talks</title></head><body><p>{NEWS}</p></body></html>",
        encoding="utf-8",
    )
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "news.html"))])
    assert page.text.canInsertFromMimeData(mime)
    page.text.insertFromMimeData(mime)
    qtbot.waitUntil(lambda: "contradicted" in labels(page))
    assert page.title == "Talks"


def test_a_file_that_cannot_be_read_is_named(qtbot: QtBot, page: CheckPage, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    page.text.files_given.emit([tmp_path / "empty.txt"])
    qtbot.waitUntil(lambda: "the file is empty" in page.said.text())


def test_a_sentence_opens_its_source_and_a_mark_its_row(qtbot: QtBot, page: CheckPage) -> None:
    page.show_text("", NEWS)
    at_rest()
    second = page.checked[1]
    place = page.text.cursorRect(page.text._cursor(second.start + 3, second.start + 3)).center()
    qtbot.mouseClick(page.text.viewport(), LEFT, pos=place)
    assert page.cells.currentIndex().row() == 1
    chosen = page._around.state.current
    assert chosen.observation_id == second.observation_ids[0]
    assert chosen.document_id
    assert "Says 53; the source says 57 of 64" in page.detail.toPlainText()
    assert "57項關鍵技術" in page.detail.toPlainText()
    qtbot.keyClick(page.cells, Qt.Key.Key_Up)
    assert page.cells.currentIndex().row() == 0
    settle()
    assert page.text.extraSelections()[0].cursor.selectedText() == page.checked[0].text


def test_only_marks_that_are_chosen_are_listed(qtbot: QtBot, page: CheckPage) -> None:
    page.show_text("", NEWS)
    at_rest()
    assert page.model.rowCount() == 3
    assert page.marks["contradicted"].text() == "1 contradicted"
    qtbot.mouseClick(page.marks["contradicted"], LEFT)
    assert [page.model.sentence(n).worst.label for n in range(page.model.rowCount())] == [
        "contradicted"
    ]
    qtbot.mouseClick(page.marks["contradicted"], LEFT)
    assert page.model.rowCount() == 3


def test_what_is_pinned_is_all_of_it_or_the_chosen_sentence(qtbot: QtBot, page: CheckPage) -> None:
    page.show_text("Talks", NEWS)
    at_rest()
    with qtbot.waitSignal(page.block_pinned) as pinned:
        qtbot.mouseClick(page.pin, LEFT)
    whole = pinned.args[0]
    assert isinstance(whole, ArticleBlock)
    assert len(whole.sentences) == 3
    assert whole.caption == "Talks"
    page.cells.selectRow(1)
    one = page.chosen_block(page.cells)
    assert isinstance(one, ArticleBlock)
    assert [s.mark for s in one.sentences] == ["contradicted"]
    assert one.snapshots


@pytest.mark.parametrize("ending", ["docx", "html", "json"])
def test_the_report_is_written(qtbot: QtBot, page: CheckPage, tmp_path: Path, ending: str) -> None:
    page.show_text("Talks", NEWS)
    at_rest()
    target = tmp_path / f"report.{ending}"
    page.write(target)
    qtbot.waitUntil(lambda: "report" in page.said.text() and target.exists())
    at_rest()
    if ending == "json":
        assert [o["label"] for o in json.loads(target.read_text(encoding="utf-8"))] == labels(page)


def test_another_language_says_the_reasons_again(page: CheckPage, around: Surroundings) -> None:
    page.show_text("", NEWS)
    at_rest()
    around.looks.use(language="zh-Hans")
    at_rest()
    assert page.checked[1].worst.reason.startswith("文中说53")
    around.looks.use(language="en")
    at_rest()


def test_a_long_text_is_marked_where_it_is_seen(page: CheckPage) -> None:
    page.show_text("", NEWS + "\n" + "It rained all day.\n" * 3000 + NEWS)
    at_rest()
    assert len(page.checked) == 6
    assert 0 < len(page.text.extraSelections()) <= 3
    page.text.verticalScrollBar().setValue(page.text.verticalScrollBar().maximum())
    settle()
    assert 0 < len(page.text.extraSelections()) <= 4
    assert page.text.cursorForPosition(QPoint(1, 1)).position() > len(NEWS)


def test_every_sentence_of_long_documents_is_gone_to(page: CheckPage, dataset: Dataset) -> None:
    """Marks laid over lines amid a scrolling once ended the program."""
    page.show_text("", "\n\n".join(dataset.text(d) for d in dataset.documents))
    at_rest()
    rows = page.model.rowCount()
    assert rows > 100
    for row in [*range(0, rows, 3), *range(rows - 1, 0, -7)]:
        page.cells.selectRow(row)
        settle(3)
        spans = [e.cursor.selectedText() for e in page.text.extraSelections()]
        assert "".join(spans[0].split()) == "".join(page.model.sentence(row).text.split())
