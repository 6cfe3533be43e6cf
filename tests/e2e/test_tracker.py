"""Publication records on their way into figures, by mouse and keys on the real window."""

from __future__ import annotations

import gzip
import random
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QDialogButtonBox

from explorer import cli
from explorer.dataset import package
from explorer.dataset.schema import Papers
from explorer.views.window.tracker_dialog import TrackerDialog
from tests.e2e.test_incoming import drop, window_of
from tests.tracker.test_build import digest, lines, record
from tests.windows import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.session import Session

LEFT = Qt.MouseButton.LeftButton
LONG = 120_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A snapshot of OpenAlex in small: two packed files, and one record that is none."""
    made = tmp_path_factory.mktemp("snapshot")
    rng = random.Random(7)
    records = [record(n, rng) for n in range(1500)]
    for n, part in enumerate((records[:900], records[900:])):
        place = made / "data" / "works" / f"updated_date=2026-01-0{n + 1}"
        place.mkdir(parents=True)
        text = lines(part) + ("{not json\n" if n else "")
        (place / "part_000.gz").write_bytes(gzip.compress(text.encode()))
    return made


def opened(session: Session, paths: list[Path]) -> TrackerDialog:
    window = window_of(session)
    assert drop(window, paths)
    settle()
    (dialog,) = window.findChildren(TrackerDialog)
    assert dialog.isVisible()
    dialog.form.first.setValue(2015)
    dialog.form.last.setValue(2020)
    return dialog


def typed(qtbot: QtBot, dialog: TrackerDialog, target: Path) -> None:
    dialog.form.target.selectAll()
    qtbot.keyClicks(dialog.form.target, str(target))


def closed(qtbot: QtBot, session: Session, dialog: TrackerDialog) -> None:
    dialog.close()
    window = window_of(session)
    qtbot.waitUntil(lambda: not window.findChildren(TrackerDialog), timeout=LONG)


def test_a_folder_is_dropped_looked_at_computed_and_opened(
    qtbot: QtBot,
    session: Session,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    dialog = opened(session, [folder])
    assert dialog.form.folder() == str(folder.with_name(f"{folder.name}-tracker"))
    qtbot.mouseClick(dialog.look, LEFT)
    assert not dialog.form.isEnabled()
    assert dialog.stop.isVisible()
    qtbot.waitUntil(lambda: dialog.audit.filled.rowCount() > 0, timeout=LONG)
    assert dialog.tabs.currentWidget() is dialog.audit
    title = dialog.audit.filled.item(0, 0)
    assert title is not None
    assert title.text() == "100.0 %  (1500)"
    notes = dialog.audit.notes.toPlainText()
    assert "no abstracts in this export" in notes
    assert re.search(r"1 record could not be read:\n.*part_000.gz:601: ", notes)

    typed(qtbot, dialog, tmp_path / "out")
    qtbot.mouseClick(dialog.compute, LEFT)
    qtbot.waitUntil(dialog.show_figures.isVisible, timeout=LONG)
    assert "74 technologies" in dialog.said.text()
    assert "in no technology" in dialog.audit.notes.toPlainText()
    made = package.load(tmp_path / "out")
    assert len(made.observations) > 50
    assert all(isinstance(made.first_of(o), Papers) for o in made.observations)

    started: list[list[str]] = []
    monkeypatch.setattr(
        QProcess, "startDetached", lambda _program, given: started.append(given) or True
    )
    qtbot.mouseClick(dialog.show_figures, LEFT)
    assert started[0][-2:] == ["--data", str(tmp_path / "out")]
    closed(qtbot, session, dialog)

    # The same from the command line is the same bytes.
    run = ["tracker", "build", str(folder), "-o", str(tmp_path / "again"), "--json"]
    assert cli.main([*run, "--first-year", "2015", "--last-year", "2020"]) == 0
    assert '"unread": 1' in capsys.readouterr().out
    assert digest(tmp_path / "again") == digest(tmp_path / "out")


def test_what_is_stopped_goes_on_from_there_or_is_discarded(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    rng = random.Random(8)
    (tmp_path / "in").mkdir()
    records = [record(n, rng) for n in range(24_000)]
    (tmp_path / "in" / "works.jsonl").write_text(lines(records))
    out = tmp_path / "out"
    out.mkdir()
    dialog = opened(session, [tmp_path / "in"])
    typed(qtbot, dialog, out / "made")
    assert not dialog.discard.isVisible()
    qtbot.keyClick(dialog.form.target, Qt.Key.Key_Return)  # the button that computes
    qtbot.waitUntil(lambda: dialog.bar.value() > 100, timeout=LONG)
    assert re.search(r"\d records read, [\d,]+ a second; about \d+:\d\d left", dialog.said.text())
    qtbot.waitUntil(lambda: dialog.bar.value() > 730, timeout=LONG)  # 20,000 are kept
    qtbot.mouseClick(dialog.stop, LEFT)
    qtbot.waitUntil(dialog.compute.isEnabled, timeout=LONG)
    assert dialog.said.text().startswith("Stopped. “Compute” goes on from there")
    assert not (out / "made").exists()
    closed(qtbot, session, dialog)

    # Another dialog finds it, and what comes of it is what comes of one run.
    dialog = opened(session, [tmp_path / "in"])
    typed(qtbot, dialog, out / "made")
    assert "begun and not finished" in dialog.said.text()
    assert dialog.discard.isVisible()
    qtbot.mouseClick(dialog.compute, LEFT)
    qtbot.waitUntil(dialog.show_figures.isVisible, timeout=LONG)
    assert not dialog.discard.isVisible()
    assert [p.name for p in out.iterdir()] == ["made"]
    run = ["tracker", "build", str(tmp_path / "in"), "-o", str(out / "whole")]
    assert cli.main([*run, "--first-year", "2015", "--last-year", "2020"]) == 0
    assert digest(out / "whole") == digest(out / "made")

    typed(qtbot, dialog, out / "other")
    qtbot.mouseClick(dialog.compute, LEFT)
    qtbot.waitUntil(lambda: dialog.bar.value() > 50, timeout=LONG)
    qtbot.mouseClick(dialog.stop, LEFT)
    qtbot.waitUntil(dialog.discard.isVisible, timeout=LONG)
    qtbot.mouseClick(dialog.discard, LEFT)
    assert not dialog.discard.isVisible()
    assert sorted(p.name for p in out.iterdir()) == ["made", "whole"]

    closed(qtbot, session, dialog)


def test_why_nothing_can_be_computed_is_said_in_the_language_of_the_window(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": "https://openalex.org/A1", "works_count": 5}\n')
    window_of(session).around.looks.use(language="zh-Hans")
    settle(3)
    dialog = opened(session, [tmp_path / "a.jsonl"])
    close = dialog.buttons.button(QDialogButtonBox.StandardButton.Close)
    assert close.text() == "关闭"
    qtbot.mouseClick(dialog.look, LEFT)
    qtbot.waitUntil(dialog.look.isEnabled, timeout=LONG)
    said = dialog.said.text()
    assert "a.jsonl:1" in said
    assert re.search("[\u4e00-\u9fff]", said)
    window_of(session).around.looks.use(language="en")
    settle(3)
    assert close.text() == "Close"
    closed(qtbot, session, dialog)


def test_records_and_documents_go_each_their_way(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    (tmp_path / "refs.ris").write_text("TY  - JOUR\nTI  - A qubit\nER  - \n")
    (tmp_path / "note.txt").write_text("A note about qubits.\n\nAnother line.")
    dialog = opened(session, [tmp_path / "refs.ris", tmp_path / "note.txt"])
    assert [dialog.form.records.item(n).text() for n in range(dialog.form.records.count())] == [
        str(tmp_path / "refs.ris")
    ]
    qtbot.waitUntil(
        lambda: any(d.startswith("own-") for d in session.data.dataset.documents), timeout=LONG
    )
    dialog.form.records.setCurrentRow(0)
    qtbot.mouseClick(dialog.form.remove, LEFT)
    assert not dialog.compute.isEnabled()
    closed(qtbot, session, dialog)
    settle(6)
