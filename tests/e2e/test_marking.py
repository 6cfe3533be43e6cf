"""How far a source and a figure may go, and one's own translations, chosen in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget

from explorer import navigation
from explorer.dataset import discretion
from explorer.views.source.rendered import RenderedQuote
from explorer.views.window.mark_dialog import MarkDialog
from explorer.views.window.rendering_dialog import RenderingDialog
from tests.windows import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.session import Session
    from explorer.views.window.main_window import MainWindow

SHARE = "aspi-2024.electric-batteries.chn.high-impact-share.2023"
CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
TEXT = "2024年，中国在电动电池研究中的高影响力份额为62.5%。\n"


@pytest.fixture
def opened(session: Session) -> MainWindow:
    window = session.window
    assert window is not None
    window.activateWindow()
    window.state.set(navigation.figure(session.data.dataset, window.state.current, SHARE))
    settle(4)
    return window


def key(widget: QWidget, which: Qt.Key, how: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(widget, which, how or Qt.KeyboardModifier.NoModifier)
    settle(3)


def header(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.source.findChildren(QLabel))


def test_a_source_is_marked_with_keys_seen_and_inherited_and_undone(
    session: Session, opened: MainWindow
) -> None:
    key(opened, Qt.Key.Key_M, CTRL_ALT)
    (dialog,) = opened.findChildren(MarkDialog)
    source, report, figure = dialog.boxes
    assert figure == SHARE
    assert report == session.data.dataset.observations[SHARE].report_id
    assert source == opened.state.current.document_id
    box = dialog.boxes[source]
    box.setFocus()
    for _ in range(3):
        key(box, Qt.Key.Key_Down)
    assert discretion.word("restricted") in dialog.together.text()
    key(dialog, Qt.Key.Key_Return)
    settle(6)
    dataset = session.data.dataset
    assert dataset.marks == {source: "restricted"}
    assert discretion.of(dataset, (dataset.observations[SHARE],)) == "restricted"
    assert "Marked: Restricted" in header(opened)
    chart = opened.pages.current.chart
    assert chart is not None
    assert "Marked: Restricted" in " ".join(chart.footer)
    assert opened.actions_["undo"].text() == "Undo: Say how far it may go"
    opened.activateWindow()
    settle(3)
    key(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(6)
    assert not session.data.dataset.marks
    assert "Marked" not in header(opened)
    key(
        opened,
        Qt.Key.Key_Z,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    settle(6)
    assert session.data.dataset.marks == {source: "restricted"}


def test_the_menu_of_a_mark_on_a_chart_asks_about_that_figure(
    session: Session, opened: MainWindow
) -> None:
    other = next(
        o.observation_id
        for o in session.data.dataset.observations.values()
        if o.observation_id != SHARE and not session.data.dataset.held(o)
    )
    menu = opened.menus.mark_menu(other)
    (action,) = [a for a in menu.actions() if a.text() == "How far it may go…"]
    action.trigger()
    settle(4)
    menu.deleteLater()
    (dialog,) = opened.findChildren(MarkDialog)
    assert other in dialog.boxes
    combo = dialog.boxes[other]
    combo.setCurrentIndex(combo.findData("internal"))
    dialog.reject()
    settle(4)
    assert not session.data.dataset.marks


def test_a_quote_of_an_own_source_is_translated_and_shown_below_it(
    qtbot: QtBot, session: Session, opened: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "note.txt"
    path.write_text(TEXT, encoding="utf-8")
    opened.bringing.read([path])
    qtbot.waitUntil(lambda: "own-note" in session.data.dataset.documents)
    evidence_id = take_figure(session)
    settle(6)
    dataset = session.data.dataset
    passage = dataset.own_passage(evidence_id)
    assert passage is not None
    o = passage.observation_id
    opened.state.set(navigation.sentence(dataset, opened.state.current, o, evidence_id))
    settle(4)
    assert opened.actions_["translate"].isEnabled()
    key(opened, Qt.Key.Key_Q, CTRL_ALT)
    (dialog,) = opened.findChildren(RenderingDialog)
    assert dialog.language.currentData() == "en"
    assert "zh-Hans" not in [dialog.language.itemData(n) for n in range(dialog.language.count())]
    assert dialog.text.hasFocus()
    QTest.keyClicks(dialog.text, "In 2024 China had 62.5%.")
    key(dialog.text, Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.translator, "R. Vega")
    key(dialog.translator, Qt.Key.Key_Tab)
    key(dialog.reviewed, Qt.Key.Key_Space)
    choose(dialog.language, "zh-Hant")
    assert dialog.text.toPlainText() == ""
    choose(dialog.language, "en")
    assert dialog.text.toPlainText().startswith("In 2024")
    dialog.accept()
    settle(6)
    found = session.data.dataset.rendering(passage, "en")
    assert found is not None
    assert (found.text, found.translator, found.state) == (
        "In 2024 China had 62.5%.",
        "R. Vega",
        "reviewed",
    )
    assert session.data.dataset.rendering(passage, "zh-Hant") is None
    (shown,) = opened.source.findChildren(RenderedQuote)
    assert shown.isVisible()
    assert shown.toPlainText() == "In 2024 China had 62.5%. (translated by R. Vega)"
    session.desk.stack.undo()
    settle(6)
    assert session.data.dataset.rendering(passage, "en") is None
    assert not shown.isVisible()


def choose(box: QComboBox, data: str) -> None:
    box.setCurrentIndex(box.findData(data))
    settle(1)


def take_figure(session: Session) -> str:
    """A figure of the own document, by the form that N opens."""
    from explorer.reading.propose import Proposer
    from explorer.reading.selection import read
    from explorer.workspace import by_hand

    data = session.data
    text = data.dataset.text("own-note")
    span = (0, len(text.strip()))
    draft = by_hand.draft_of("own-note", span, read(Proposer(data.dataset), text, *span))
    assert draft is not None
    made = session.desk.edit(lambda w: by_hand.add(w, data.bundled, draft))
    assert made is not None
    settle(6)
    return next(e.evidence_id for e in data.dataset.evidence_of[made.observation_id])


def test_a_quote_that_comes_with_the_program_shows_its_translation(
    session: Session, opened: MainWindow
) -> None:
    dataset = session.data.dataset
    passage = next(
        e
        for name in dataset.documents
        for e in dataset.passages_in.get(name, ())
        if dataset.rendering(e, "en") is not None
    )
    opened.state.set(
        navigation.sentence(
            dataset, opened.state.current, passage.observation_id, passage.evidence_id
        )
    )
    settle(4)
    assert not opened.actions_["translate"].isEnabled()
    rendering = dataset.rendering(passage, "en")
    assert rendering is not None
    (shown,) = opened.source.findChildren(RenderedQuote)
    assert shown.toPlainText() == f"{rendering.text} (our translation)"
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, RenderingDialog)]
