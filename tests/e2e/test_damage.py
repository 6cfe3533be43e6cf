"""What is damaged or does not fit is said in the window, with a button for what helps."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from explorer import tasks
from explorer.session import Session
from explorer.settings import Settings
from explorer.state import Selection
from explorer.views.window.workspace_dialogs import TroubleDialog
from explorer.workspace.briefings import Briefing
from explorer.workspace.file import Workspace, default_path
from tests.windows import answer, settle
from tests.workspace.make_fixture import EVIDENCE, OBSERVATION, REPORT
from tests.workspace.samples import document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.views.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def start(
    qapp: QApplication, qtbot: QtBot, dataset: Dataset, tmp_path: Path
) -> Iterator[Callable[..., Session]]:
    """Start the program; keywords are set in its settings."""
    made: list[Session] = []

    def begin(**remembered: object) -> Session:
        settings = Settings(tmp_path / f"session-{len(made)}.ini")
        for name, value in remembered.items():
            setattr(settings, name, value)
        session = Session(dataset, settings)
        made.append(session)
        session.open(Selection())
        qtbot.waitUntil(
            lambda: session.window is not None and session.window.is_ready, timeout=20_000
        )
        settle()
        return session

    yield begin
    for session in made:
        if session.window is not None:
            session.window.close()
            session.window.deleteLater()
        session.desk.close()
    assert tasks.drain()
    settle(3)


def window_of(session: Session) -> MainWindow:
    assert session.window is not None
    return session.window


def trouble(session: Session) -> TroubleDialog:
    settle()
    found = [d for d in window_of(session).findChildren(TroubleDialog) if d.isVisible()]
    assert len(found) == 1, [d.sentence.text() for d in found]
    return found[0]


def offers(dialog: TroubleDialog) -> list[str]:
    return [b.text().partition(" of ")[0] for b in dialog.remedies]


def choose(qtbot: QtBot, dialog: TroubleDialog, what: str) -> None:
    qtbot.mouseClick(dialog.remedies[offers(dialog).index(what)], LEFT)
    settle()


def change(path: Path, statement: str) -> None:
    other = sqlite3.connect(path)
    other.execute(statement)
    other.commit()
    other.close()


def notes(session: Session) -> list[str]:
    assert session.desk.workspace is not None
    return [n.text for n in session.desk.workspace.notes()]


@pytest.fixture
def kept() -> Path:
    """The default workspace with two notes, and a backup with the first."""
    path = default_path()
    with Workspace.create(path) as made:
        made.add_note("first")
    with Workspace.open(path) as made:
        made.add_note("second")
    return path


def test_a_schema_that_is_not_utf8_goes_back_to_the_backup(
    qtbot: QtBot, start: Callable[..., Session], kept: Path
) -> None:
    held = bytearray(kept.read_bytes())
    held[held.index(b"blocks_in_order") + 3] = 0xFF
    kept.write_bytes(held)
    session = start()
    assert session.desk.workspace is None
    dialog = trouble(session)
    assert "damaged" in dialog.sentence.text()
    choose(qtbot, dialog, "Go back to the backup")
    assert notes(session) == ["first"]
    assert "kept beside it" in window_of(session).statusBar().currentMessage()
    (aside,) = kept.parent.glob("workspace.damaged-*.ctew")
    assert aside.read_bytes() == held


def test_a_flipped_bit_is_mended(qtbot: QtBot, start: Callable[..., Session], kept: Path) -> None:
    change(kept, "UPDATE notes SET text = 'firsT' WHERE text = 'first'")
    session = start()
    dialog = trouble(session)
    assert "a note is not as it was written" in dialog.sentence.text()
    assert offers(dialog)[0] == "Mend it from its backups"
    choose(qtbot, dialog, "Mend it from its backups")
    assert notes(session) == ["first", "second"]
    assert "All is as it was" in window_of(session).statusBar().currentMessage()


def test_what_can_be_read_goes_on_in_a_copy(
    qtbot: QtBot,
    start: Callable[..., Session],
    kept: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    change(kept, "UPDATE notes SET text = 'secoNd' WHERE text = 'second'")
    session = start()
    dialog = trouble(session)
    assert offers(dialog) == ["Go back to the backup", "Open what can be read"]
    choose(qtbot, dialog, "Open what can be read")
    assert notes(session) == ["first"]
    assert "missing: 1" in window_of(session).statusBar().currentMessage()
    assert not window_of(session).actions_["undo"].isEnabled()
    copy = tmp_path / "goes on.ctew"
    answer(monkeypatch, copy)
    window_of(session).workspaces.save_copy()
    settle()
    assert session.desk.workspace is not None
    assert session.desk.workspace.path == copy
    assert session.desk.read_only == ""


def test_nothing_that_helps_still_leads_on(
    qtbot: QtBot,
    start: Callable[..., Session],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    default_path().parent.mkdir(parents=True, exist_ok=True)
    default_path().write_bytes(b"nothing of a workspace")
    session = start()
    dialog = trouble(session)
    assert offers(dialog) == ["Open another…", "New workspace…"]
    answer(monkeypatch, tmp_path / "new.ctew")
    choose(qtbot, dialog, "New workspace…")
    assert notes(session) == []
    assert session.desk.read_only == ""


def test_damage_met_while_undoing_is_said_and_the_history_is_that_of_the_file(
    qtbot: QtBot, start: Callable[..., Session], kept: Path
) -> None:
    session = start()
    change(kept, "UPDATE history SET backward = '[' WHERE step = 2")
    window_of(session).actions_["undo"].trigger()
    dialog = trouble(session)
    assert "a step of the history is not as it was written" in dialog.sentence.text()
    assert "Save a copy…" in offers(dialog)
    assert session.desk.stack.count() == 0
    assert not window_of(session).actions_["undo"].isEnabled()
    assert notes(session) == ["first", "second"]


def test_the_list_of_briefings_says_what_is_damaged(
    start: Callable[..., Session], kept: Path
) -> None:
    session = start()
    assert session.desk.workspace is not None
    session.desk.workspace.add_briefing(Briefing("", "B"))
    change(kept, "UPDATE briefings SET title = 'C'")
    window_of(session).briefings.menu.aboutToShow.emit()
    assert "a title page" in trouble(session).sentence.text()


# ------------------------------------------------------------------------------------- own rows


def _own(path: Path, **figure: str) -> None:
    with Workspace.create(path) as made:
        made.add_document(*document("own-document"))
        made.put_report(REPORT)
        made.add_observation(replace(OBSERVATION, **figure), [EVIDENCE])


@pytest.mark.parametrize("own_rows", [True, False], ids=["known before", "found now"])
@pytest.mark.parametrize(
    ("figure", "count"),
    [({"topic_id": "no-such-topic"}, 2), ({"entity_id": "ATL"}, 2)],
)
def test_own_rows_left_out_are_said(
    start: Callable[..., Session], figure: dict[str, str], count: int, *, own_rows: bool
) -> None:
    _own(default_path(), **figure)
    session = start(own_rows=own_rows)
    settle(20)
    said = trouble(session).sentence.text()
    assert f"{count} of your own rows could not be shown" in said
    assert "own-1" in said
    assert "own-1" not in session.data.dataset.observations


def test_own_rows_of_which_none_fits_are_said(start: Callable[..., Session]) -> None:
    with Workspace.create(default_path()) as made:
        made.add_evidence(replace(EVIDENCE, observation_id="gone"))
    session = start()
    assert "1 of your own rows could not be shown" in trouble(session).sentence.text()
    assert session.data.dataset.tables == session.data.bundled.tables


def test_a_lost_text_is_said_and_what_rests_on_it(start: Callable[..., Session]) -> None:
    _own(default_path())
    change(default_path(), "UPDATE texts SET text = text || 'x'")
    session = start(own_rows=True)
    settle(20)
    said = [d.sentence.text() for d in window_of(session).findChildren(TroubleDialog)]
    assert any("the texts of own-document are not as they were brought in" in s for s in said)
    assert any("of your own rows could not be shown" in s for s in said)
    assert session.desk.read_only == ""


def test_a_workspace_of_the_last_time_that_is_damaged_is_said_though_the_default_opens(
    start: Callable[..., Session], tmp_path: Path
) -> None:
    path = tmp_path / "mine.ctew"
    _own(path)
    change(path, "UPDATE observations SET value = 13")
    session = start(own_rows=True, workspace=path)
    assert session.desk.workspace is not None
    assert session.desk.workspace.path == default_path()
    assert "a figure or source of your own is not as it was" in trouble(session).sentence.text()


def test_imports_of_another_window_are_followed(
    qtbot: QtBot, start: Callable[..., Session]
) -> None:
    first = start()
    second = start()
    assert "another window" in second.desk.read_only
    assert "own-document" not in second.data.dataset.documents
    first.desk.edit(lambda w: w.add_document(*document("own-document")))
    second.desk.refresh()  # as when its window is looked at again
    qtbot.waitUntil(lambda: "own-document" in second.data.dataset.documents, timeout=20_000)
    qtbot.waitUntil(lambda: window_of(second).is_ready, timeout=20_000)
    assert second.data.dataset.text("own-document") == document("own-document")[1]
    first.desk.stack.undo()
    second.desk.refresh()
    qtbot.waitUntil(lambda: "own-document" not in second.data.dataset.documents, timeout=20_000)
    qtbot.waitUntil(lambda: window_of(second).is_ready, timeout=20_000)
