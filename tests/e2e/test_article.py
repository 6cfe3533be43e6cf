"""A saved Chinese news page and an English press release: read, reviewed, checked, pinned.

Both were written for this test. Everything is done by keys, mouse, drops and the clipboard.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from explorer import tasks
from explorer.briefing.model import ArticleBlock
from explorer.briefing.plain import block_from_json
from explorer.reading.proposal import Proposal
from explorer.views.pages.check import CheckPage
from explorer.views.pages.review import ReviewPage
from explorer.views.window.news_dialog import NewsDialog
from tests.windows import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.session import Session
    from explorer.views.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
FOLDER = Path(__file__).parent / "articles"
NEWS, RELEASE = FOLDER / "news.html", FOLDER / "release.txt"


def at_rest() -> None:
    settle(3)
    while tasks.running():
        assert tasks.drain()
        settle(3)


@pytest.fixture
def window(session: Session) -> MainWindow:
    assert session.window is not None
    session.window.activateWindow()
    return session.window


def drop(target: QWidget, path: Path) -> None:
    """A file let go over a widget."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    place = target.rect().center()
    entering = QDragEnterEvent(place, copy, mime, LEFT, none)
    QApplication.sendEvent(target, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(place), copy, mime, LEFT, none))
    at_rest()


def keys(qtbot: QtBot, window: MainWindow, letter: Qt.Key) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window, letter, both)
    at_rest()


def put_away_news(qtbot: QtBot, window: MainWindow) -> None:
    """What came in is said in a dialog where it is more than a line."""
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, NewsDialog) and dialog.isVisible():
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    window.activateWindow()
    at_rest()


def checked(window: MainWindow) -> CheckPage:
    page = window.pages.current
    assert isinstance(page, CheckPage)
    return page


def marks(page: CheckPage) -> dict[str, str]:
    return {" ".join(c.text.split()): c.worst.label for c in page.checked}


def test_both_are_read_reviewed_checked_and_pinned(
    qtbot: QtBot, session: Session, window: MainWindow, tmp_path: Path
) -> None:
    # Read: the page is dropped on the window, the release comes in by the clipboard.
    drop(window, NEWS)
    put_away_news(qtbot, window)
    QGuiApplication.clipboard().setText(RELEASE.read_text(encoding="utf-8"))
    keys(qtbot, window, Qt.Key.Key_V)
    put_away_news(qtbot, window)
    documents = [d for d in session.data.dataset.documents if d in session.data.dataset.own]
    assert len(documents) == 2

    # Review: the figures of the news page, by keys alone.
    keys(qtbot, window, Qt.Key.Key_R)
    page = window.pages.current
    assert isinstance(page, ReviewPage)
    chinese = next(d for d in documents if session.data.dataset.documents[d].language != "en")
    page.documents.setCurrentIndex(page.documents.findData(chinese))
    page.documents.activated.emit(page.documents.currentIndex())
    at_rest()
    assert page.review is not None
    read = {page.review.text[p.start : p.end] for p in page.review.proposals}
    assert {"57", "9", "四分之三", "66", "8"} <= read
    assert not {"2025", "120", "12", "08", "09", "30", "3"} & read  # dates, a class, who came
    page.list.setFocus()
    said: dict[str, str] = {}
    for _ in range(len(page.review.proposals)):
        item = page.current
        if not isinstance(item, Proposal):
            break
        words = page.review.text[item.start : item.end]
        said[words] = page.form.relation.text()
        aside = words in ("5", "74", "一")
        qtbot.keyClick(page.list, Qt.Key.Key_Delete if aside else Qt.Key.Key_Return)
        at_rest()
        if page.current is item:  # something is missing: not now
            qtbot.keyClick(page.list, Qt.Key.Key_Right)
            at_rest()
    assert "Says the same" in said["57"]
    assert "Contradicts what is held" in said["9"]
    assert page.review.progress()["accepted"] >= 5
    dataset = session.data.dataset
    wrong = [o for o in dataset.by_entity["USA"] if o.observation_id in dataset.own]
    assert [(o.value, o.base) for o in wrong] == [(9, 64)]
    # "Do the sources agree?" has it beside the bundled figure.
    assert any(
        wrong[0].observation_id in d.observation_ids
        and any(i not in dataset.own for i in d.observation_ids)
        for d in dataset.disagreements(wrong)
    )
    # What repeats a bundled figure is evidence of it now.
    repeated = [e for e in dataset.passages_in[chinese] if e.observation_id not in dataset.own]
    assert len(repeated) >= 3

    # Without what came in, or the page would be held against itself.
    window.going.show_own(False)
    at_rest()

    # Check: the page is dropped on the text, the release is pasted over it.
    keys(qtbot, window, Qt.Key.Key_C)
    article = checked(window)
    drop(article.text.viewport(), NEWS)
    found = marks(article)
    assert found["同一时期，美国在64项技术中领先9项。"] == "contradicted"
    assert found["2023年，全球电池高影响力研究中有四分之三出自中国。"] == "supported"
    assert sum(label == "supported" for label in found.values()) >= 2
    QGuiApplication.clipboard().setText(RELEASE.read_text(encoding="utf-8"))
    article.text.setFocus()
    qtbot.keyClick(article.text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(article.text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Harbour" in article._text)
    at_rest()
    found = marks(article)
    first = (
        "China led 57 of the 64 technologies in 2019-2023, according to the Australian Strategic "
        "Policy Institute."
    )
    assert found[first] == "supported"
    assert found["The United States led 60 of the 64 technologies in 2003-2007."] == "supported"
    assert found["Today China leads in 53 of the 74 technologies."] == "contradicted"
    assert "supported" not in [label for text, label in found.items() if "Harbour" in text]

    # A click in the list opens the source beside the text.
    texts = [article.model.sentence(n).text for n in range(article.model.rowCount())]
    row = next(n for n, text in enumerate(texts) if "53 of" in text)
    place = article.cells.visualRect(article.model.index(row, 1)).center()
    qtbot.mouseClick(article.cells.viewport(), LEFT, pos=place)
    at_rest()
    assert session.data.dataset.observations[window.state.current.observation_id].value == 66
    assert "66" in window.source.text.original

    # Pin the chosen sentence by key, all of it by its button; save the report.
    article.cells.setFocus()
    qtbot.keyClick(article.cells, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    at_rest()
    qtbot.mouseClick(article.pin, LEFT)
    at_rest()
    assert session.desk.workspace is not None
    blocks = [block_from_json(p.content) for p in session.desk.workspace.pins()]
    pinned = [b for b in blocks if isinstance(b, ArticleBlock)]
    assert sorted(len(b.sentences) for b in pinned) == [1, len(found)]
    article.write(tmp_path / "report.json")
    at_rest()
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert [o["label"] for o in report] == list(found.values())
