"""Thousands of own figures come into the view: the window answers, and stays where it was."""

from __future__ import annotations

import gc
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from explorer import navigation, tasks
from explorer import session as sessions
from explorer.dataset.evidence import Citation
from explorer.dataset.merge import Own
from explorer.dataset.schema import Observation, Report
from tests.windows import settle

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from pytestqt.qtbot import QtBot

    from explorer.session import Session
    from explorer.workspace.file import Workspace

ROWS = 1000


def many(session: Session, count: int = ROWS, name: str = "own") -> Callable[[Workspace], None]:
    """Adds so many figures, each with its evidence, in one step."""
    dataset = session.data.bundled
    like = next(o for o in dataset.rows(Observation) if o.indicator_id == "high-impact-share")
    topics = [t for t in dataset.topics if t != like.topic_id][:50]
    report = replace(dataset.rows(Report)[0], report_id=f"{name}-r")

    def added(workspace: Workspace) -> None:
        with workspace.step("Many"):
            workspace.put_report(report)
            for n in range(count):
                figure = replace(
                    like,
                    observation_id=f"{name}.{n}",
                    report_id=report.report_id,
                    topic_id=topics[n % 50],
                    period_start=str(1500 + n // 50),
                    period_end=str(1500 + n // 50),
                    value=float(n % 100),
                )
                cited = Citation(
                    f"{name}.e{n}",
                    figure.observation_id,
                    "states",
                    source_title="A report",
                    source_publisher="A house",
                    source_url="https://example.org/r",
                    source_class="primary",
                    accessed="2026-01-01",
                )
                workspace.add_observation(figure, [cited])

    return added


class Turns:
    """The longest turn of the event loop, in milliseconds of the thread's own processor time."""

    def __init__(self) -> None:
        self.longest, self.last = 0.0, time.thread_time()
        self.timer = QTimer()
        self.timer.timeout.connect(self.tick)
        self.timer.start(0)

    def tick(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, (now - self.last) * 1e3)
        self.last = now


def own_rows(session: Session) -> int:
    return sum(o in session.data.dataset.own for o in session.data.dataset.observations)


def test_many_own_rows_are_joined_in_a_worker_and_the_window_stays_where_it_was(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = session.window
    assert window is not None
    bundled = session.data.bundled
    held = next(o for o in bundled.rows(Observation) if o.indicator_id == "high-impact-share")
    window.state.set(navigation.figure(bundled, window.state.current, held.observation_id), None)
    settle()
    before, page = window.state.current, window.pages.current
    threads = []
    join = sessions._joined

    def joined(*given: object, **named: object) -> sessions._Joined:
        threads.append(threading.current_thread())
        return join(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(sessions, "_joined", joined)
    session.desk.edit(many(session))
    gc.collect()  # what thousands of tests before have left is no part of a turn
    turns, began = Turns(), time.process_time()
    qtbot.waitUntil(lambda: own_rows(session) == ROWS, timeout=60_000)
    settle()
    turns.tick()  # the turn that shows them too
    whole = (time.process_time() - began) * 1e3
    turns.timer.stop()
    assert [t is threading.main_thread() for t in threads] == [False]
    assert turns.longest < whole / 4  # in the window it would be one turn
    assert window.state.current == before
    assert window.pages.current is page
    settle()


def test_what_is_edited_meanwhile_is_shown_too(qtbot: QtBot, session: Session) -> None:
    """What was under way is given up; nothing that was joined before the edit is shown after it."""
    shown: list[int] = []
    session.data.changed.connect(lambda: shown.append(own_rows(session)))
    session.desk.edit(many(session))
    qtbot.waitUntil(lambda: session._taking is not None, timeout=20_000)
    session.desk.edit(many(session, 1, "last"))  # while a worker reads and joins
    qtbot.waitUntil(lambda: own_rows(session) == ROWS + 1, timeout=60_000)
    assert shown == [ROWS + 1]
    session.desk.stack.undo()
    session.desk.stack.undo()
    qtbot.waitUntil(lambda: own_rows(session) == 0, timeout=60_000)
    assert tasks.drain()
    settle()
    assert own_rows(session) == 0


def test_a_few_own_rows_are_there_on_the_next_turn(session: Session) -> None:
    session.desk.edit(many(session, 3))
    settle()
    assert own_rows(session) == 3


def thousands(session: Session, count: int = 5000) -> Own:
    """So many figures, each with its evidence, as a workspace would give them."""
    bundled = session.data.bundled
    like = next(o for o in bundled.rows(Observation) if o.indicator_id == "high-impact-share")
    report = replace(bundled.rows(Report)[0], report_id="own-r")
    topics = list(bundled.topics)
    figures = [
        replace(
            like,
            observation_id=f"own.{n}",
            report_id=report.report_id,
            topic_id=topics[n % len(topics)],
            period_start=str(1500 + n // len(topics)),
            period_end=str(1500 + n // len(topics)),
            value=float(n % 100),
        )
        for n in range(count)
    ]
    evidence = [
        Citation(
            f"own.e{n}",
            figure.observation_id,
            "states",
            source_title="A report",
            source_publisher="A house",
            source_url="https://example.org/r",
            source_class="primary",
            accessed="2026-01-01",
        )
        for n, figure in enumerate(figures)
    ]
    return Own(reports=(report,), observations=tuple(figures), evidence=tuple(evidence))


def longest(session: Session, joined: sessions._Joined, without: sessions._Joined) -> float:
    """The longest turn while what was joined comes into the window; the better of two times."""
    found = []
    for _ in range(2):
        session._use(without)
        settle()
        turns = Turns()
        session._use(joined)
        turns.tick()
        settle()
        turns.tick()
        turns.timer.stop()
        found.append(turns.longest)
    return min(found)


def test_thousands_come_into_the_window_as_fast_as_a_few(session: Session) -> None:
    """A turn that takes over what was joined goes by what is shown, not by how much there is."""
    window = session.window
    assert window is not None
    bundled = session.data.bundled
    without, few, many_rows = (
        sessions._joined(bundled, thousands(session, n), without=False) for n in (0, 5, 5000)
    )
    for joined in (few, many_rows):
        assert joined.problems == []
        joined.dataset.look_up()
    took: dict[str, tuple[float, float]] = {}
    for key in ("overview", "topic", "leaders", "disagreements", "change"):
        window.state.select(None, page=key)
        settle()
        took[key] = longest(session, few, without), longest(session, many_rows, without)
    slower = {key: pair for key, pair in took.items() if pair[1] > 2.5 * pair[0] + 10}
    assert slower == {}, took
    session._use(without)
    settle()
