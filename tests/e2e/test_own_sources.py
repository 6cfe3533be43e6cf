"""References, claim cards, and the user's own documents, asked for with keys and menus."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from explorer import tasks
from explorer.briefing import card, kept, pinned
from explorer.briefing.model import Briefing, Paragraph
from explorer.state import Selection
from explorer.views.window.news_dialog import NewsDialog
from tests.e2e.steps import BATTERIES, mark_of, pick, view_of
from tests.windows import answer, click_mark, settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.session import Session
    from explorer.views.window.main_window import MainWindow
    from tests.windows import Surroundings

SHARE = "aspi-2024.electric-batteries.chn.high-impact-share.2023"


def choose_share(qtbot: QtBot, window: MainWindow) -> None:
    pick(qtbot, window, BATTERIES, "electric batt")
    click_mark(qtbot, view_of(window), mark_of(window, "CHN").observation_id)
    settle()


def finish() -> None:
    assert tasks.drain()
    settle(3)


def test_references_are_copied_in_a_style(qtbot: QtBot, window: MainWindow) -> None:
    choose_share(qtbot, window)
    said = {}
    for action in window.citing.menu.actions():
        action.trigger()
        finish()
        said[action.text()] = QGuiApplication.clipboard().text()
    assert set(said) == {"APA", "Chicago", "GB/T 7714"}
    assert len(set(said.values())) == 3
    for text in said.values():
        document, report = text.splitlines()
        assert "中美研究主導地位" in document
        assert "Critical Technology Tracker" in report
    assert "[R]" in said["GB/T 7714"] or "[EB/OL]" in said["GB/T 7714"]


@pytest.mark.parametrize(("name", "sign"), [("a.bib", "@"), ("a.ris", "TY  - "), ("a", "[")])
def test_references_are_saved(
    qtbot: QtBot,
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    sign: str,
) -> None:
    choose_share(qtbot, window)
    answer(monkeypatch, tmp_path / name)
    window.actions_["save-references"].trigger()
    settle()
    written = tmp_path / (name if "." in name else f"{name}.json")
    assert written.read_text(encoding="utf-8").startswith(sign)


def test_a_claim_card_is_saved_and_holds(
    qtbot: QtBot,
    window: MainWindow,
    dataset: Dataset,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert not window.actions_["save-card"].isEnabled()
    choose_share(qtbot, window)
    answer(monkeypatch, tmp_path)
    window.actions_["save-card"].trigger()
    settle()
    finish()
    assert sorted(p.suffix for p in tmp_path.glob(f"{SHARE}.*")) == [".html", ".json", ".png"]
    assert card.broken(card.verify(tmp_path / f"{SHARE}.json", dataset)) == []


def test_references_of_a_briefing(
    qtbot: QtBot,
    window: MainWindow,
    around: Surroundings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    around.desk.open_last()
    assert around.desk.workspace is not None
    made = Briefing("B", blocks=(Paragraph((pinned.field(around.dataset, SHARE),)),))
    opened = window.briefings.open(kept.add(around.desk.workspace, made, name="New"))
    assert opened is not None
    file = tmp_path / "refs.json"
    answer(monkeypatch, file)
    opened.actions_["references"].trigger()
    settle()
    items = json.loads(file.read_text(encoding="utf-8"))
    assert len(items) == 2
    opened.actions_["remove-briefing"].trigger()
    settle(3)
    assert window.briefings.open_ids == ()
    assert around.desk.workspace.briefings() == ()
    around.desk.stack.undo()
    assert len(around.desk.workspace.briefings()) == 1
    finish()
    around.desk.close()


def test_own_documents_and_figures_come_in_and_go_by_undo(
    qtbot: QtBot,
    session: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    old = session.window
    assert old is not None
    assert session.desk.workspace is not None
    note = tmp_path / "note.txt"
    note.write_text("A note on cells\n\nWe counted 41 percent in 2024.\n", encoding="utf-8")
    table = tmp_path / "figures.csv"
    table.write_text(
        "technology,entity,indicator,value,unit,period_start,period_end,statement,"
        "source_title,source_url,document,quote\n"
        "electric-batteries,CHN,high-impact-share,41,percent,2024,2024,"
        "China contributed 41% in our count.,,,note.txt,We counted 41 percent in 2024.\n",
        encoding="utf-8",
    )
    bad = tmp_path / "bad.csv"
    bad.write_text("technology,entity\nnothing,CHN\n", encoding="utf-8")
    answer(monkeypatch, [note, table, bad])
    briefing = kept.add(session.desk.workspace, Briefing("B"), name="New")
    old.briefings.open(briefing)
    settle()
    qtbot.keyClick(
        old,
        Qt.Key.Key_I,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    ) if old.isActiveWindow() else old.actions_["bring-in"].trigger()
    qtbot.waitUntil(lambda: len(session.data.dataset.own) >= 2, timeout=20_000)
    qtbot.waitUntil(lambda: bool(old.findChildren(NewsDialog)), timeout=20_000)
    settle(6)
    new = session.window
    assert new is old  # it stays, with what stood open
    assert new.around.dataset is session.data.dataset
    own = next(d for d in new.around.dataset.documents if d in session.data.dataset.own)
    assert new.around.dataset.text(own).startswith("A note on cells")
    (figure,) = [o for o in new.around.dataset.observations if o in session.data.dataset.own]
    new.going.figure(figure)
    settle()
    assert new.source.text.selected_span is not None
    begin, end = new.source.text.selected_span
    assert new.around.dataset.text(own)[begin:end] == "We counted 41 percent in 2024."
    # What came in and what did not is said in the window that shows it.
    (dialog,) = new.findChildren(NewsDialog)
    said = dialog.text.toPlainText()
    assert "note.txt: brought in as a document" in said
    assert "figures.csv: 1 figure brought in" in said
    assert "bad.csv" in said
    dialog.close()
    assert new.briefings.open_ids == (briefing,)
    for _ in range(2):
        session.desk.stack.undo()
    qtbot.waitUntil(lambda: not session.data.dataset.own, timeout=20_000)
    settle(6)
    assert new.state.current == Selection()  # the figure that was selected is gone
    assert new.around.dataset.documents == session.data.bundled.documents


def test_a_file_that_cannot_be_read_is_said(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    window = session.window
    assert window is not None
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    window.bringing.read([empty])
    finish()
    assert session.window is window
    assert "empty.txt" in window.statusBar().currentMessage()


def test_a_document_that_is_nearly_there_already_is_shown_beside_its_twin(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    from explorer.views.window.differences_dialog import DifferencesDialog

    window = session.window
    assert window is not None
    said = [f"Country {n} leads in {n + 7} of 64 technologies of the sample." for n in range(40)]
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text("A note\n\n" + "\n\n".join(said), encoding="utf-8")
    said[3] = said[3].replace("10 of", "11 of")
    second.write_text("A note\n\n" + "\n\n".join(said), encoding="utf-8")
    window.bringing.read([first])
    qtbot.waitUntil(lambda: len(session.data.dataset.own) >= 1, timeout=20_000)
    finish()
    window.bringing.read([second])
    qtbot.waitUntil(lambda: bool(window.findChildren(NewsDialog)), timeout=20_000)
    (news,) = window.findChildren(NewsDialog)
    assert "second.txt: 9" in news.text.toPlainText()
    assert "(own-first) too" in news.text.toPlainText()
    news.compare.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(DifferencesDialog)), timeout=20_000)
    (dialog,) = window.findChildren(DifferencesDialog)
    assert "Paragraphs that differ: 1" in dialog.count.text()
    shown = dialog.text.toPlainText()
    assert "Country 3 leads in 11 of" in shown
    assert "Country 3 leads in 10 of" in shown
    assert "Country 30 " not in shown
    dialog.close()
    news.close()
    finish()
