"""The guide in the window: in its language, chapter by chapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl

from explorer import languages, paths
from explorer.settings import LANGUAGES
from explorer.views.window.help_dialog import HelpDialog
from tests.windows import settle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The window in a language."""
    languages.use(qapp, request.param)
    yield request.param
    languages.use(qapp, "en")


def shown(qtbot: QtBot) -> HelpDialog:
    dialog = HelpDialog()
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    settle(2)
    return dialog


def rows(dialog: HelpDialog) -> list[str]:
    return [dialog.chapters.item(n).text() for n in range(dialog.chapters.count())]


def top_line(dialog: HelpDialog) -> str:
    """The heading that stands in the first lines in sight; "" if none does."""
    text, block = dialog.text, dialog.text.document().begin()
    top = text.verticalScrollBar().value()
    while block.isValid():
        place = text.document().documentLayout().blockBoundingRect(block)
        if block.blockFormat().headingLevel() and top <= place.bottom() <= top + 80:
            return block.text()
        block = block.next()
    return ""


def test_the_guide_is_in_the_language_of_the_window(qtbot: QtBot, language: str) -> None:
    dialog = shown(qtbot)
    title = {"en": "User guide", "zh-Hans": "使用指南", "zh-Hant": "使用指南"}[language]
    tray = {"en": "the tray", "zh-Hans": "素材栏", "zh-Hant": "素材列"}[language]
    assert top_line(dialog) == title
    assert tray in dialog.text.toPlainText()
    assert rows(dialog)[0] == title


def test_a_click_on_a_chapter_goes_there(qtbot: QtBot, language: str) -> None:
    dialog = shown(qtbot)
    chapters = [t for t in rows(dialog) if t.startswith(" ")]
    assert len(chapters) > 10
    for title in (chapters[6], chapters[2]):
        item = dialog.chapters.item(rows(dialog).index(title))
        place = dialog.chapters.visualItemRect(item).center()
        qtbot.mouseClick(dialog.chapters.viewport(), Qt.MouseButton.LeftButton, pos=place)
        settle(2)
        assert top_line(dialog) == title.strip()


def test_from_another_page_back_to_a_chapter(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    last = dialog.chapters.count() - 1
    dialog.chapters.setCurrentRow(last)
    assert top_line(dialog).startswith("How the data")
    assert "Workspaces" not in dialog.text.toPlainText()
    dialog.chapters.setCurrentRow(rows(dialog).index("    Workspaces"))
    settle(2)
    assert top_line(dialog) == "Workspaces"
    dialog.chapters.setFocus()
    qtbot.keyClick(dialog.chapters, Qt.Key.Key_Home)
    settle(2)
    assert top_line(dialog) == "User guide"


def test_a_link_opens_the_page_it_leads_to(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    dialog.text.anchorClicked.emit(QUrl("brief-format.md"))
    assert "accepted" in dialog.text.toPlainText()
    # The chapter that is chosen already can be gone back to.
    dialog.chapters.setCurrentRow(1)
    assert "Overview" in dialog.text.toPlainText()


def test_pictures_are_no_wider_than_the_page(qtbot: QtBot, language: str) -> None:
    dialog = shown(qtbot)
    folder = "images" if language == "en" else f"images/{language}"
    picture = dialog.text.loadResource(2, QUrl(f"{folder}/overview.png"))
    width = picture.width()  # type: ignore[attr-defined]
    assert 300 < width <= dialog.text.viewport().width()


def test_a_guide_that_is_missing_is_said(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(paths, "root", lambda: tmp_path)
    dialog = shown(qtbot)
    assert "missing or damaged; reinstall" in dialog.text.toPlainText()
    assert "guide.md" in dialog.text.toPlainText()
