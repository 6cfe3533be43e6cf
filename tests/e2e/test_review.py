"""A briefing under review in its window: marking, remarks, another version."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from explorer import tasks
from explorer.briefing import kept, text
from explorer.briefing.model import Briefing, Front, NoteBlock, Paragraph, Text
from explorer.views.briefing.compare_dialog import CompareDialog
from explorer.views.briefing.front_dialog import FrontDialog
from explorer.views.briefing.window import BriefingWindow
from tests.briefing import marked
from tests.windows import settle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.windows import Surroundings

SHARE = "aspi-2024.electric-batteries.chn.high-impact-share.2023"


@pytest.fixture
def window(qtbot: QtBot, around: Surroundings) -> Iterator[BriefingWindow]:
    around.desk.open_last()
    workspace = around.desk.workspace
    assert workspace is not None
    blocks = (Paragraph((Text("China leads."),)), NoteBlock((Text("Sure?"),), "R. V", "open"))
    made = BriefingWindow(around, kept.add(workspace, Briefing("Title", blocks=blocks), name="N"))
    with qtbot.waitExposed(made):
        made.show()
    settle()
    yield made
    made.close()
    assert tasks.drain()
    settle(3)
    around.desk.close()


def opened(kind: type[FrontDialog] | type[CompareDialog]) -> FrontDialog | CompareDialog:
    settle()
    (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    return found


def test_the_marking_is_chosen_in_a_dialog_and_undone_in_a_step(window: BriefingWindow) -> None:
    window.actions_["front"].trigger()
    dialog = opened(FrontDialog)
    assert isinstance(dialog, FrontDialog)
    dialog.mark.setCurrentIndex(dialog.mark.findData("internal"))
    dialog.state.setCurrentIndex(dialog.state.findData("review"))
    dialog.citation.setCurrentIndex(dialog.citation.findData("apa"))
    dialog.version.setText(" 2 ")
    dialog.accept()
    settle()
    assert window.document.briefing.front == Front("internal", "", "review", "2", "apa")
    window.desk.stack.undo()
    settle()
    assert window.document.briefing.front == Front()


def test_a_remark_is_settled_and_opened_again(window: BriefingWindow) -> None:
    window.editor.focus_row(window.document.rows[0].id)
    window.actions_["settle"].trigger()
    assert "remark" in window.statusBar().currentMessage()
    window.editor.focus_row(window.document.rows[1].id)
    for state in ("settled", "open"):
        window.actions_["settle"].trigger()
        settle()
        block = window.document.rows[1].block
        assert isinstance(block, NoteBlock)
        assert (block.review, block.author) == (state, "R. V")
        row = window.editor.current
        assert row is not None
        assert row.mark.text() == {"settled": "!", "open": "?"}[state]


def test_a_file_has_remarks_only_where_that_is_chosen(
    window: BriefingWindow, tmp_path: Path
) -> None:
    for name, chosen in (("a.md", False), ("b.md", True)):
        window.actions_["with-remarks"].setChecked(chosen)
        window.export.write(window.document.briefing, [tmp_path / name])
        assert tasks.drain()
        settle(3)
        assert ("Sure?" in marked.said(tmp_path / name)) is chosen


def test_another_version_is_set_beside_it(window: BriefingWindow, tmp_path: Path) -> None:
    path = tmp_path / "old.brief"
    path.write_text(text.write(Briefing("Title", blocks=(Paragraph((Text("China led."),)),))))
    window.review._show([path])
    dialog = opened(CompareDialog)
    assert isinstance(dialog, CompareDialog)
    shown = dialog.text.toPlainText()
    assert "[-led-]{+leads+}" in shown
    assert "Sure?" in shown
    dialog.reject()
    (tmp_path / "bad.brief").write_text("nothing")
    window.review._show([tmp_path / "bad.brief"])
    assert "bad.brief" in window.statusBar().currentMessage()
