"""A long table through the real window: checked and kept in a worker, given up, nothing blocked."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from explorer import tasks
from explorer.workspace import imports
from tests.windows import settle

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from explorer.session import Session

ROWS = 1500


def table(path: Path, session: Session) -> Path:
    dataset = session.data.dataset
    topics = list(dataset.topics)[:50]
    lines = [
        "technology,entity,indicator,value,unit,period_start,statement,source_title,source_url"
    ]
    lines += [
        f"{topics[n % 50]},JPN,high-impact-share,{n % 100},percent,{1990 + n // 50},,A report,"
        "https://example.org/r"
        for n in range(ROWS)
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


class Turns:
    """The longest turn of the event loop, in milliseconds of the thread's own processor time."""

    def __init__(self) -> None:
        self.longest = 0.0
        self.last = time.thread_time()
        self.timer = QTimer()
        self.timer.timeout.connect(self.tick)
        self.timer.start(0)

    def tick(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, (now - self.last) * 1e3)
        self.last = now


def steps(session: Session) -> list[str]:
    assert session.desk.workspace is not None
    return [s.name for s in session.desk.workspace.steps()]


def test_own_rows_are_checked_and_kept_without_holding_the_window_up(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, path = session.window, table(tmp_path / "many.csv", session)
    assert window is not None
    threads = []
    keep = imports.keep

    def kept(*given: object, **named: object) -> imports.Brought:
        threads.append(threading.current_thread())
        return keep(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(imports, "keep", kept)
    # What follows, taking the rows over into what is shown, is measured by bench/merge.py.
    session.desk.own_rows_changed.disconnect(session._take_own_rows_soon)
    shares: list[float] = []
    window.bringing.read([path])
    qtbot.waitUntil(lambda: window.bringing._tables._task is not None, timeout=20_000)
    task = window.bringing._tables._task
    assert task is not None
    task.progressed.connect(shares.append)
    turns, began = Turns(), time.process_time()
    tables = window.bringing._tables
    qtbot.waitUntil(lambda: tables._task is None, timeout=60_000)
    whole = (time.process_time() - began) * 1e3
    turns.timer.stop()
    assert steps(session) == ["Import many.csv"]
    assert threads[0] is not threading.main_thread()
    assert turns.longest < whole / 4  # in the window it would be one turn
    assert shares == sorted(shares)
    assert shares[-1] > 0.5
    qtbot.waitUntil(lambda: session.desk.stack.count() == 1, timeout=20_000)
    assert session.desk.stack.undoText() == "Import many.csv"
    settle()


def test_a_table_that_is_given_up_leaves_nothing(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    window, path = session.window, table(tmp_path / "many.csv", session)
    assert window is not None
    said: list[str] = []
    window.bringing.said.connect(said.append)
    window.bringing.read([path])
    tables = window.bringing._tables
    qtbot.waitUntil(lambda: tables._task is not None, timeout=20_000)
    assert tables._task is not None
    # In the middle of writing: half of the way is the checking.
    tables._task.progressed.connect(lambda share: tables.cancel() if share > 0.6 else None)
    qtbot.waitUntil(lambda: tables._task is None, timeout=60_000)
    assert said[-1] == "Cancelled; nothing of many.csv came in."
    assert steps(session) == []
    assert session.desk.workspace is not None
    assert session.desk.workspace.own().observations == ()
    # The next one comes in.
    short = tmp_path / "few.csv"
    short.write_text("\n".join(path.read_text().splitlines()[:3]), encoding="utf-8")
    window.bringing.read([short])
    qtbot.waitUntil(lambda: steps(session) == ["Import few.csv"], timeout=20_000)
    assert tasks.drain()
    settle()


def test_who_edits_while_a_worker_writes_waits_and_loses_nothing(
    qtbot: QtBot, session: Session
) -> None:
    desk = session.desk
    assert desk.workspace is not None
    begun, goes_on = threading.Event(), threading.Event()

    def write() -> None:
        def edit(workspace: object) -> None:
            begun.set()
            goes_on.wait(10)

        desk.edit_apart(edit)

    worker = threading.Thread(target=write)
    worker.start()
    assert begun.wait(10)
    waiting = threading.Timer(0.2, goes_on.set)
    waiting.start()
    before = time.monotonic()
    assert desk.edit(lambda w: w.steps()) == ()
    assert time.monotonic() - before > 0.1
    worker.join()
    waiting.join()
    settle()
