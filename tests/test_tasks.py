"""Work in a worker thread: its result, its exception, its end."""

from __future__ import annotations

from threading import Event, get_ident
from typing import TYPE_CHECKING, Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from explorer import tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

LIMIT = 20  # seconds a worker waits at most for the test


class Owner(QObject):
    """Hears what comes back, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[Any] = []
        self.errors: list[Exception] = []
        self.threads: set[int] = set()

    def done(self, result: Any) -> None:
        self.results.append(result)
        self.threads.add(get_ident())

    def failed(self, error: Exception) -> None:
        self.errors.append(error)
        self.threads.add(get_ident())

    def start(self, function: Callable[[tasks.Progress], Any]) -> tasks.Task:
        return tasks.run(function, self.done, self.failed, self)


@pytest.fixture
def owner(qapp: QCoreApplication) -> Iterator[Owner]:
    made = Owner()
    yield made
    assert tasks.drain()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_result_comes_back_on_the_thread_of_the_window(owner: Owner, qtbot: QtBot) -> None:
    worker: list[int] = []

    def work(_progress: tasks.Progress) -> dict[str, int]:
        worker.append(get_ident())
        return {"answer": 42}

    owner.start(work)
    qtbot.waitUntil(lambda: bool(owner.results))
    assert owner.results == [{"answer": 42}]
    assert owner.threads == {get_ident()}
    assert worker != [get_ident()]
    assert owner.errors == []


def test_the_result_may_be_nothing(owner: Owner, qtbot: QtBot) -> None:
    owner.start(lambda _progress: None)
    qtbot.waitUntil(lambda: bool(owner.results))
    assert owner.results == [None]


def test_an_exception_comes_back_whole(owner: Owner, qtbot: QtBot) -> None:
    def work(_progress: tasks.Progress) -> None:
        raise ValueError("no such figure")

    owner.start(work)
    qtbot.waitUntil(lambda: bool(owner.errors))
    (error,) = owner.errors
    assert isinstance(error, ValueError)
    assert str(error) == "no such figure"
    assert error.__traceback__ is not None
    assert owner.results == []
    assert owner.threads == {get_ident()}


def test_progress_is_told(owner: Owner, qtbot: QtBot) -> None:
    def work(progress: tasks.Progress) -> str:
        for share in (0.0, 0.5, 1.0):
            progress.at(share)
        return "end"

    started = Event()

    def wait(progress: tasks.Progress) -> str:
        started.wait(LIMIT)
        return work(progress)

    task = owner.start(wait)
    shares: list[float] = []
    task.progressed.connect(shares.append)
    started.set()
    qtbot.waitUntil(lambda: bool(owner.results))
    assert shares == [0.0, 0.5, 1.0]


@pytest.mark.parametrize("ending", ["result", "exception", "polled"])
def test_a_cancelled_task_says_nothing_more(owner: Owner, qtbot: QtBot, ending: str) -> None:
    running, go_on = Event(), Event()
    reached: list[str] = []

    def work(progress: tasks.Progress) -> str:
        running.set()
        go_on.wait(LIMIT)
        if ending == "polled":
            progress.at(0.5)
        reached.append(ending)
        if ending == "exception":
            raise RuntimeError("too late")
        return "too late"

    task = owner.start(work)
    assert running.wait(LIMIT)
    task.cancel()
    assert task.progress.is_cancelled
    go_on.set()
    assert tasks.drain()
    QCoreApplication.processEvents()
    assert owner.results == []
    assert owner.errors == []
    assert reached == ([] if ending == "polled" else [ending])


def test_a_result_on_its_way_when_cancelled_is_dropped(owner: Owner) -> None:
    task = owner.start(lambda _progress: "already sent")
    assert tasks.drain()
    task.cancel()  # the signal is queued, not delivered yet
    QCoreApplication.processEvents()
    assert owner.results == []


def test_nothing_is_called_once_the_owner_is_gone(qapp: QCoreApplication) -> None:
    owner = Owner()
    running, go_on = Event(), Event()

    def work(_progress: tasks.Progress) -> str:
        running.set()
        go_on.wait(LIMIT)
        return "for nobody"

    owner.start(work)
    assert running.wait(LIMIT)
    results = owner.results
    shiboken6.delete(owner)
    go_on.set()
    assert tasks.drain()
    QCoreApplication.processEvents()
    assert results == []


def test_a_failure_after_the_owner_is_gone_is_silent(qapp: QCoreApplication) -> None:
    owner = Owner()
    running, go_on = Event(), Event()

    def work(progress: tasks.Progress) -> str:
        running.set()
        go_on.wait(LIMIT)
        progress.at(0.1)
        raise ValueError("for nobody")

    owner.start(work)
    assert running.wait(LIMIT)
    shiboken6.delete(owner)
    go_on.set()
    assert tasks.drain()
    QCoreApplication.processEvents()


def test_drain_waits_for_all_work(owner: Owner) -> None:
    finished: list[int] = []
    gate = Event()

    def work(number: int) -> Callable[[tasks.Progress], None]:
        def one(_progress: tasks.Progress) -> None:
            gate.wait(LIMIT)
            finished.append(number)

        return one

    for number in range(8):
        owner.start(work(number))
    assert not tasks.drain(1)
    gate.set()
    assert tasks.drain()
    assert sorted(finished) == list(range(8))


def test_drain_without_work_returns_at_once(qapp: QCoreApplication) -> None:
    assert tasks.drain(0)


def test_many_tasks_all_come_back(owner: Owner, qtbot: QtBot) -> None:
    for number in range(200):
        owner.start(lambda _progress, n=number: n)
    qtbot.waitUntil(lambda: len(owner.results) == 200)
    assert sorted(owner.results) == list(range(200))
