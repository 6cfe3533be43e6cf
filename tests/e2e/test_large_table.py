"""A large table through the real window: in, shown with its cells, taken back, given up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer import navigation
from explorer.tables import on_disk
from explorer.views.source.evidence_card import how_many_stated
from explorer.workspace import originals
from tests.windows import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.session import Session


@pytest.fixture(autouse=True)
def many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(on_disk, "MANY", 100)


def table(path: Path) -> Path:
    rows = (
        f"{country},Own robots,{year},{n * 100 + year % 7}\n"
        for n, country in enumerate(("China", "Namibia", "United States"))
        for year in range(1950, 2020)
    )
    path.write_text("Country,Technology,Year,Papers\n" + "".join(rows), encoding="utf-8")
    return path


def test_a_large_table_is_shown_with_the_table_around_each_cell(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    window, path = session.window, table(tmp_path / "robots.csv")
    assert window is not None
    workspace = session.desk.workspace
    assert workspace is not None
    said: list[str] = []
    window.bringing.said.connect(said.append)
    window.bringing.read([path])
    qtbot.waitUntil(lambda: "own-own-robots" in session.data.dataset.topics, timeout=20_000)
    qtbot.waitUntil(
        lambda: any(s.startswith("robots.csv: 210 figures brought in") for s in said),
        timeout=20_000,
    )
    assert [s.name for s in workspace.steps()] == ["Import robots.csv"]
    assert workspace.observations() == ()
    dataset = session.data.dataset
    last = list(dataset.by_entity["USA"])[-1]
    window.state.set(navigation.figure(dataset, window.state.current, last.observation_id), window)
    settle()
    assert window.state.current.page == "topic"
    card = window.source.card.toPlainText()
    assert "robots.csv · D211" in card
    assert "2018" in card  # the row above
    assert "Technology" in card  # the headings, two hundred rows above
    # A cell is no sentence, and is not called one.
    shown = [dataset.observations[o.observation_id] for o in list(dataset.by_entity["USA"])[-3:]]
    said = how_many_stated(dataset, shown)
    assert said == "0 of 3 figures here have a sentence, 3 stand in a table"
    session.desk.stack.undo()
    qtbot.waitUntil(lambda: "own-own-robots" not in session.data.dataset.topics, timeout=20_000)
    settle()
    assert len(list(originals.folder_of(workspace.path).iterdir())) == 2  # for who does it again


def test_a_large_table_that_is_given_up_leaves_nothing(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    window, path = session.window, table(tmp_path / "robots.csv")
    assert window is not None
    workspace = session.desk.workspace
    assert workspace is not None
    said: list[str] = []
    window.bringing.said.connect(said.append)
    window.bringing.read([path])
    tables = window.bringing._tables
    qtbot.waitUntil(lambda: tables._task is not None, timeout=20_000)
    tables.cancel()
    qtbot.waitUntil(lambda: tables._task is None, timeout=20_000)
    assert said[-1] == "Cancelled; nothing of robots.csv came in."
    assert workspace.steps() == ()
    assert not originals.folder_of(workspace.path).exists()


def test_changes_of_a_large_table_are_counted_before_they_are_taken_over(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    from explorer.views.window.changes_dialog import ChangesDialog

    window, path = session.window, table(tmp_path / "robots.csv")
    assert window is not None
    workspace = session.desk.workspace
    assert workspace is not None
    window.bringing.read([path])
    qtbot.waitUntil(lambda: "own-own-robots" in session.data.dataset.topics, timeout=20_000)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(",2019,", ",2019,5"), encoding="utf-8")
    for answer, steps in (("reject", 1), ("accept", 2)):
        window.bringing.read([path])
        qtbot.waitUntil(lambda: bool(window.findChildren(ChangesDialog)), timeout=20_000)
        (dialog,) = window.findChildren(ChangesDialog)
        assert dialog.count.text() == "0 new, 3 changed, 0 gone, 207 as they were"
        getattr(dialog, answer)()
        qtbot.waitUntil(lambda: window.bringing._tables._task is None, timeout=20_000)
        settle()
        qtbot.waitUntil(lambda: not window.findChildren(ChangesDialog), timeout=20_000)
        assert len(workspace.steps()) == steps
        folder = originals.folder_of(workspace.path)
        assert not [p for p in folder.iterdir() if p.name.startswith(".")]
