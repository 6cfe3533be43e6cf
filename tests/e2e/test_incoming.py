"""Documents on their way into the real window: dropped, copied, queued, cancelled, tried again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from explorer import tasks
from explorer.views.window.news_dialog import NewsDialog
from tests.corpus.readers.test_office import ARTICLE, MAIL, RTF, book, odt, slides
from tests.windows import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.session import Session
    from explorer.views.window.main_window import MainWindow


def window_of(session: Session) -> MainWindow:
    assert session.window is not None
    return session.window


def own(session: Session) -> set[str]:
    dataset = session.data.dataset
    return {d for d in dataset.documents if d.startswith("own-")}


def files(folder: Path) -> list[Path]:
    contents = {
        "a.odt": odt(),
        "b.rtf": RTF.encode(),
        "c.epub": book(),
        "d.pptx": slides(),
        "e.eml": MAIL,
        "f.html": ARTICLE.encode(),
    }
    folder.mkdir()
    for name, data in contents.items():
        (folder / name).write_bytes(data)
    beside = folder / "f_files"
    beside.mkdir()
    (beside / "frame.html").write_text("<p>An advertisement.")
    return [folder / name for name in contents]


def drop(window: MainWindow, paths: list[Path]) -> bool:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(p)) for p in paths])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    at = QPointF(window.rect().center())
    enter = QDragEnterEvent(at.toPoint(), copy, mime, left, none)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(window, QDropEvent(at, copy, mime, left, none, QEvent.Type.Drop))
    return True


def close_news(window: MainWindow) -> str:
    said = ""
    for dialog in window.findChildren(NewsDialog):
        said += dialog.text.toPlainText()
        dialog.close()
        dialog.deleteLater()
    settle()
    return said


def test_a_folder_of_every_kind_is_dropped_on_the_window(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    window = window_of(session)
    folder = tmp_path / "week"
    paths = files(folder)
    (folder / "bad.docx").write_bytes(b"PK\x03\x04 no archive")
    assert drop(window, [folder])
    qtbot.waitUntil(lambda: len(own(session)) == len(paths), timeout=60_000)
    settle(6)
    said = close_news(window_of(session))
    for path in paths:
        assert f"{path.name}: brought in as a document" in said
    assert "bad.docx: this is no Word document" in said
    assert "advertisement" not in "".join(map(session.data.dataset.text, own(session)))


def test_what_is_no_file_is_not_welcome(session: Session) -> None:
    window = window_of(session)
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/a.pdf")])
    enter = QDragEnterEvent(
        window.rect().center(),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def test_the_clipboard_comes_in_by_its_command(qtbot: QtBot, session: Session) -> None:
    mime = QMimeData()
    mime.setHtml("<p>中国占 57<sup>2</sup> 项技术的首位，美国占其余各项。</p>")
    QGuiApplication.clipboard().setMimeData(mime)
    window_of(session).actions_["bring-clipboard"].trigger()
    qtbot.waitUntil(lambda: len(own(session)) == 1, timeout=20_000)
    (name,) = own(session)
    assert "57[2] 项技术" in session.data.dataset.text(name)
    settle(6)
    close_news(window_of(session))


def test_an_empty_clipboard_is_said(session: Session) -> None:
    QGuiApplication.clipboard().clear()
    window = window_of(session)
    window.actions_["bring-clipboard"].trigger()
    assert "on the clipboard" in window.statusBar().currentMessage()


def test_what_is_cancelled_leaves_nothing_and_the_next_is_read(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    window = window_of(session)
    paths = files(tmp_path / "week")
    window.bringing.read(paths)
    window.bringing.cancel()
    assert "nothing came in" in window.statusBar().currentMessage()
    assert tasks.drain()
    settle(6)
    assert own(session) == set()
    window.bringing.read(paths[:1])
    window.bringing.read(paths[1:2])  # waits
    qtbot.waitUntil(lambda: len(own(session)) == 2, timeout=30_000)
    settle(6)
    close_news(window_of(session))


def test_what_failed_is_tried_again(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    window = window_of(session)
    path = tmp_path / "late.rtf"
    path.write_bytes(b"not yet")
    window.bringing.read([path])
    qtbot.waitUntil(lambda: "no rich text" in window.statusBar().currentMessage(), timeout=20_000)
    path.write_bytes(RTF.encode())
    window.actions_["bring-again"].trigger()
    qtbot.waitUntil(lambda: len(own(session)) == 1, timeout=20_000)
    settle(6)
    close_news(window_of(session))
