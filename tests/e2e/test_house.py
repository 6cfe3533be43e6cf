"""A two-page briefing on a house template: window and command line write the same bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from explorer import paths, tasks
from explorer.briefing import house, kept, templates
from explorer.cli import main
from explorer.views.briefing.house_dialog import HouseDialog
from explorer.views.briefing.window import BriefingWindow
from tests.windows import answer, settle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from tests.windows import Surroundings

EXAMPLES = paths.root() / "docs" / "examples"
FORMATS = ("docx", "pptx", "pdf", "html")


@pytest.fixture
def window(qtbot: QtBot, around: Surroundings) -> Iterator[BriefingWindow]:
    """A briefing in two pages, open."""
    around.desk.open_last()
    workspace = around.desk.workspace
    assert workspace is not None
    on = house.of(house.read(EXAMPLES / f"ministry.{e}" for e in ("dotx", "potx", "toml")))
    made = templates.fill(
        around.dataset, "two-page", "electric-batteries", date="2026-11-22", house=on
    )
    opened = BriefingWindow(around, kept.add(workspace, made, "two-page", name="New"))
    with qtbot.waitExposed(opened):
        opened.show()
    settle()
    yield opened
    if shiboken6.isValid(opened):
        opened.close()
    assert tasks.drain()
    settle(3)
    around.desk.close()


def _chosen(window: BriefingWindow, qtbot: QtBot, key: str) -> None:
    """Choose an action from the menu of the export button, with the mouse."""
    action: QAction = window.actions_[key]
    menu = window.actions_.menu("file")
    menu.popup(window.mapToGlobal(window.rect().center()))
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    settle(3)


def test_window_and_command_line_write_equal_bytes(
    window: BriefingWindow,
    around: Surroundings,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _chosen(window, qtbot, "house")
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, HouseDialog))
    answer(monkeypatch, *(EXAMPLES / f"ministry.{e}" for e in ("dotx", "potx", "toml")))
    for part in ("word", "slides", "letterhead"):
        qtbot.mouseClick(dialog.choose[part], Qt.MouseButton.LeftButton)
        settle(5)
    said = "Passage is set in its style House Quotation"
    qtbot.waitUntil(lambda: said in dialog.told.toPlainText(), timeout=20_000)
    assert not dialog.page.pixmap().isNull()
    dialog.close()
    folder = tmp_path / "window"
    folder.mkdir()
    files = [folder / f"b.{e}" for e in FORMATS]
    answer(monkeypatch, *files)
    for ending, path in zip(FORMATS, files, strict=True):
        with qtbot.waitSignal(window.export.written, timeout=60_000):
            _chosen(window, qtbot, f"export-{ending}")
        assert path.exists()
    workspace = around.desk.workspace
    assert workspace is not None
    file, name = workspace.path, window.document.id
    window.close()
    around.desk.close()
    for ending, path in zip(FORMATS, files, strict=True):
        other = tmp_path / f"c.{ending}"
        export = ["brief", "export", name, "--workspace", str(file), "-o", str(other)]
        assert main(export) == 0
        assert other.read_bytes() == path.read_bytes(), ending
        named = [str(EXAMPLES / f"ministry.{e}") for e in ("dotx", "potx", "toml")]
        given = [arg for n in named for arg in ("--house", n)]
        template = ["brief", "template", "two-page", "electric-batteries", "--date", "2026-11-22"]
        assert main([*template, *given, "-o", str(other)]) == 0
        assert other.read_bytes() == path.read_bytes(), ending
    import pypdfium2

    document = pypdfium2.PdfDocument(str(files[2]))
    assert len(document) == 2
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert "Ministry of Examples" in text


def test_a_letterhead_is_typed_and_what_is_wrong_is_said(
    window: BriefingWindow, around: Surroundings, qtbot: QtBot
) -> None:
    _chosen(window, qtbot, "house")
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, HouseDialog))
    assert tasks.drain()
    settle(5)
    before = dialog.page.pixmap().toImage()
    dialog.letterhead.setFocus()
    qtbot.keyClicks(dialog.letterhead, 'name = "Our house"')
    qtbot.wait(700)
    assert tasks.drain()
    settle(5)
    workspace = around.desk.workspace
    assert workspace is not None
    assert workspace.house_files() == {"letterhead.toml": b'name = "Our house"'}
    said = "PDF and HTML: Our house"
    qtbot.waitUntil(lambda: dialog.told.toPlainText() == said, timeout=20_000)
    assert dialog.page.pixmap().toImage() != before
    qtbot.keyClick(dialog.letterhead, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.letterhead, "shape = 1")
    qtbot.wait(700)
    assert dialog.told.toPlainText().startswith("letterhead.toml: shape cannot be used")
    assert workspace.house_files() == {"letterhead.toml": b'name = "Our house"'}
    dialog.close()


def test_a_word_file_that_came_back_is_checked_from_the_window(
    window: BriefingWindow,
    around: Surroundings,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from explorer.views.briefing.returned_dialog import ReturnedDialog

    path = tmp_path / "b.docx"
    answer(monkeypatch, path)
    with qtbot.waitSignal(window.export.written, timeout=60_000):
        _chosen(window, qtbot, "export-docx")
    answer(monkeypatch, path, tmp_path / "none.docx")
    _chosen(window, qtbot, "check-docx")

    def shown() -> ReturnedDialog | None:
        found = (w for w in QApplication.topLevelWidgets() if isinstance(w, ReturnedDialog))
        return next(found, None)

    qtbot.waitUntil(lambda: shown() is not None, timeout=20_000)
    dialog = shown()
    assert dialog is not None
    assert dialog.summary.text().endswith("compared; 0 do not agree.")
    assert not dialog.list.toPlainText()
    dialog.close()
    with qtbot.waitSignal(window.commands.said, timeout=20_000):
        _chosen(window, qtbot, "check-docx")
    assert "none.docx" in window.statusBar().currentMessage()
