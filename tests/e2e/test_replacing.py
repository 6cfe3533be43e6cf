"""Another version or reading of a document, its passages settled by hand in the window."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from explorer.briefing import kept, pinned
from explorer.briefing.model import Briefing, Paragraph
from explorer.briefing.resolve import resolve
from explorer.cli import main
from explorer.corpus.readers.document import How
from explorer.views.window.again_dialog import AgainDialog
from explorer.views.window.news_dialog import NewsDialog
from explorer.views.window.settle_dialog import SettleDialog
from explorer.workspace import imports
from tests.windows import answer, settle
from tests.workspace.test_imports import QUOTED
from tests.workspace.test_new_version import SENTENCES, TEXT, new_version

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.dataset.schema import Observation
    from explorer.session import Session
    from explorer.views.window.main_window import MainWindow

DOCUMENT = "own-report"


def window_of(session: Session) -> MainWindow:
    assert session.window is not None
    return session.window


def figures(session: Session) -> dict[str, Observation]:
    """The user's own figures by whom they are of."""
    d = session.data.dataset
    return {o.entity_id: o for o in d.observations.values() if o.observation_id in d.own}


def quotes(session: Session) -> dict[str, tuple[str, str]]:
    """Document and quote of each, by whom they are of."""
    found = {}
    for entity, o in figures(session).items():
        evidence = session.data.dataset.first_of(o.observation_id)
        found[entity] = (evidence.document_id, evidence.quote)  # type: ignore[union-attr]
    return found


def close_news(window: MainWindow) -> str:
    settle(4)
    said = window.statusBar().currentMessage()
    for dialog in window.findChildren(NewsDialog):
        said += dialog.text.toPlainText()
        dialog.close()
        dialog.deleteLater()
    settle()
    return said


@pytest.fixture
def opened(qtbot: QtBot, session: Session, tmp_path: Path) -> MainWindow:
    """The window at a document with a figure in each of four sentences."""
    window = window_of(session)
    text, table = tmp_path / "report.txt", tmp_path / "figures.csv"
    text.write_text(TEXT, encoding="utf-8")
    rows = [
        QUOTED
        | {"entity": who, "position": "", "document": "report.txt", "quote": sentence}
        | {"value": "".join(c for c in sentence.split("%")[0][-5:] if c.isascii())}
        for who, sentence in SENTENCES.items()
    ]
    with table.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    window.bringing.read([text, table])
    qtbot.waitUntil(lambda: len(figures(session)) == 4, timeout=20_000)
    close_news(window)
    window.state.select(None, document_id=DOCUMENT, evidence_id="", observation_id="")
    settle(4)
    return window


def dialog_of(qtbot: QtBot, window: MainWindow) -> SettleDialog:
    qtbot.waitUntil(lambda: len(window.findChildren(SettleDialog)) == 1, timeout=20_000)
    return window.findChildren(SettleDialog)[0]


def test_a_new_version_is_settled_by_hand_and_briefings_point_at_the_rest(
    qtbot: QtBot,
    session: Session,
    opened: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = figures(session)
    fields = [pinned.field(session.data.dataset, o.observation_id) for o in before.values()]
    briefing = Briefing("B", blocks=(Paragraph(tuple(fields)),))
    assert session.desk.workspace is not None
    opened.briefings.open(kept.add(session.desk.workspace, briefing, name="New"))
    settle(4)
    answer(monkeypatch, [new_version(tmp_path)])
    opened.actions_["replace"].trigger()
    dialog = dialog_of(qtbot, opened)
    listed = [dialog.table.item(n, 2).text() for n in range(dialog.table.rowCount())]
    # Both texts stand side by side.
    japan = next(n for n, quote in enumerate(listed) if quote.startswith("日本"))
    korea = next(n for n, quote in enumerate(listed) if quote.startswith("韩国"))
    assert "5.8%" in dialog.table.item(japan, 3).text()
    assert "5.1%" in dialog.table.item(japan, 2).text()
    assert dialog.table.item(japan, 1).text() == "changed value"
    assert dialog.table.item(korea, 1).text() == "lost"
    box = dialog.choices[japan]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert "5.8" in box.currentText()
    QTest.mouseClick(dialog.do, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: figures(session)["JPN"].value == 5.8, timeout=20_000)
    settle(6)
    said = close_news(opened)
    assert "settled by hand: 1" in said
    now = quotes(session)
    assert now["CHN"][0] == now["JPN"][0] == DOCUMENT
    assert "5.8%" in now["JPN"][1]
    assert "5.8 percent" in figures(session)["JPN"].statement_en
    assert now["KOR"] == (f"{DOCUMENT}-earlier", SENTENCES["韩国"])
    # What a briefing says of them: a changed value is revised, what was left is pointed at.
    found = {s.reference: s.status for s in resolve(session.data.dataset, briefing).stale}
    assert found[before["CHN"].observation_id] == "unchanged"
    assert found[before["JPN"].observation_id] == "revised"
    assert found[before["KOR"].observation_id] == "left behind"
    # Later, it is settled too, or undone.
    opened.actions_["settle"].trigger()
    later = dialog_of(qtbot, opened)
    assert later.table.rowCount() >= 1
    later.reject()
    session.desk.stack.undo()
    qtbot.waitUntil(lambda: figures(session) == before, timeout=20_000)
    settle(6)
    assert all(document == DOCUMENT for document, _ in quotes(session).values())


def test_what_was_left_is_settled_later_and_the_earlier_version_goes(
    qtbot: QtBot,
    session: Session,
    opened: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    changed = tmp_path / "two.txt"
    changed.write_text(TEXT.replace("5.1%", "5.8%"), encoding="utf-8")
    answer(monkeypatch, [changed])
    opened.actions_["replace"].trigger()
    dialog = dialog_of(qtbot, opened)
    QTest.mouseClick(dialog.do, Qt.MouseButton.LeftButton)  # nothing is chosen
    earlier = f"{DOCUMENT}-earlier"
    qtbot.waitUntil(lambda: earlier in session.data.dataset.documents, timeout=20_000)
    close_news(opened)
    opened.actions_["settle"].trigger()
    dialog = dialog_of(qtbot, opened)
    assert dialog.table.rowCount() == 1
    dialog.choices[0].setFocus()
    QTest.keyClick(dialog.choices[0], Qt.Key.Key_Down)
    QTest.mouseClick(dialog.do, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: earlier not in session.data.dataset.documents, timeout=20_000)
    assert figures(session)["JPN"].value == 5.8
    assert len(figures(session)) == 4
    close_news(opened)
    opened.actions_["settle"].trigger()
    assert "No passage waits" in opened.statusBar().currentMessage()


def test_a_document_is_read_again_in_another_encoding(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    window = window_of(session)
    path = tmp_path / "report.txt"
    path.write_bytes(TEXT.encode("gb18030"))
    wrong = imports.read(path, How("windows-1252"))
    assert not isinstance(wrong, tuple)
    session.desk.edit(lambda w: imports.bring_in(w, session.data.bundled, path, wrong))
    window.bringing.keep_originals([(path, wrong.sha256)])
    qtbot.waitUntil(lambda: DOCUMENT in session.data.dataset.documents, timeout=20_000)
    path.unlink()  # the workspace has its own
    settle(6)
    assert "中国" not in session.data.dataset.text(DOCUMENT)
    window.state.select(None, document_id=DOCUMENT, evidence_id="", observation_id="")
    settle(2)
    window.actions_["read-again"].trigger()
    qtbot.waitUntil(lambda: len(window.findChildren(AgainDialog)) == 1)
    (dialog,) = window.findChildren(AgainDialog)
    dialog.encoding.setFocus()
    dialog.encoding.lineEdit().selectAll()
    QTest.keyClicks(dialog.encoding.lineEdit(), "no such thing")
    QTest.keyClick(dialog.encoding.lineEdit(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "no encoding" in window.statusBar().currentMessage(), timeout=20_000)
    settle(4)
    window.actions_["read-again"].trigger()
    qtbot.waitUntil(lambda: len(window.findChildren(AgainDialog)) == 1)
    (dialog,) = window.findChildren(AgainDialog)
    dialog.encoding.lineEdit().selectAll()
    QTest.keyClicks(dialog.encoding.lineEdit(), "gb18030")
    QTest.keyClick(dialog.encoding.lineEdit(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.data.dataset.text(DOCUMENT) == TEXT, timeout=20_000)
    assert "gb18030" in close_news(window)


def test_only_documents_of_ones_own_are_replaced(session: Session) -> None:
    window = window_of(session)
    for action in ("replace", "read-again"):
        window.actions_[action].trigger()
        assert "document of your own" in window.statusBar().currentMessage()


def test_the_command_reads_an_original_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, workspace = tmp_path / "report.txt", tmp_path / "w.ctew"
    path.write_bytes(TEXT.encode("gb18030"))
    to = ["--workspace", str(workspace)]
    assert main(["import", str(path), *to, "--encoding", "windows-1252"]) == 0
    assert "read as cp1252" in capsys.readouterr().err
    path.unlink()
    assert main(["import", *to, "--replace", DOCUMENT, "--encoding", "gb18030", "--json"]) == 0
    (made,) = json.loads(capsys.readouterr().out)
    assert made["characters"] == len(TEXT.rstrip("\n")) or made["characters"] == len(TEXT)
    assert main(["search", "电池产量", *to]) == 0
    assert "62.5%" in capsys.readouterr().out
    (kept_file,) = (tmp_path / "w.ctew.data").iterdir()
    kept_file.write_bytes(b"other")
    assert main(["import", *to, "--replace", DOCUMENT]) == 1
    assert "missing or altered" in capsys.readouterr().err
