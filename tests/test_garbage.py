"""What Python frees while workers run: on the thread of the window, never on theirs."""

from __future__ import annotations

import ast
import gc
from pathlib import Path
from threading import Event, get_ident
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool

from explorer import garbage, tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

EXPLORER = Path(garbage.__file__).parent
LIMIT = 20  # seconds a worker waits at most for the test

freed_in: list[int] = []


class Mortal(QObject):
    """Says in which thread it is freed."""

    def __del__(self) -> None:
        freed_in.append(get_ident())


class Owner(QObject):
    """Hears of the end, and lets what comes go at once."""

    ended = 0

    def done(self, _result: Any) -> None:
        self.ended += 1

    def failed(self, _error: Exception) -> None:
        self.ended += 1


@pytest.fixture
def owner(qapp: QCoreApplication) -> Iterator[Owner]:
    gc.collect()
    freed_in.clear()
    made = Owner()
    yield made
    assert tasks.drain()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def circle() -> None:
    """Garbage that only the collector finds."""
    mortal = Mortal()
    mortal.me = mortal  # type: ignore[attr-defined]


def busy(_progress: tasks.Progress) -> None:
    """As many objects as make Python look for garbage many times over."""
    for _ in range(100_000):
        one: list[Any] = []
        one.append(one)


def test_a_worker_frees_nothing_of_the_window(owner: Owner, qtbot: QtBot) -> None:
    circle()
    tasks.run(busy, owner.done, owner.failed, owner)
    qtbot.waitUntil(lambda: owner.ended == 1)
    qtbot.waitUntil(gc.isenabled)
    gc.collect()
    assert freed_in == [get_ident()]


def _closure() -> Callable[[tasks.Progress], Any]:
    mortal = Mortal()
    return lambda _progress: mortal is None


def _result() -> Callable[[tasks.Progress], Any]:
    box = [Mortal()]
    return lambda _progress: box.pop()


def _error() -> Callable[[tasks.Progress], Any]:
    box = [Mortal()]

    def work(_progress: tasks.Progress) -> None:
        held = box.pop()
        raise ValueError(str(held is None))

    return work


@pytest.mark.parametrize("make", [_closure, _result, _error])
def test_what_a_worker_was_given_and_gives_is_freed_by_the_window(
    owner: Owner, qtbot: QtBot, make: Callable[[], Callable[[tasks.Progress], Any]]
) -> None:
    for number in range(50):
        tasks.run(make(), owner.done, owner.failed, owner)
        # The worker is at its end while the window takes its letter, or long past it.
        qtbot.waitUntil(lambda number=number: owner.ended == number + 1)  # type: ignore[misc]
    gc.collect()
    assert freed_in == [get_ident()] * 50


def test_garbage_is_looked_for_during_long_work(owner: Owner, qtbot: QtBot) -> None:
    go_on = Event()
    tasks.run(lambda _progress: go_on.wait(LIMIT), owner.done, owner.failed, owner)
    assert not gc.isenabled()
    circle()
    for _ in range(3000):
        one: list[Any] = []
        one.append(one)
    qtbot.waitUntil(lambda: bool(freed_in))
    go_on.set()
    qtbot.waitUntil(gc.isenabled)
    assert owner.ended == 1


def test_it_stays_off_where_it_was_off_until_somebody_wants_it(owner: Owner, qtbot: QtBot) -> None:
    qtbot.waitUntil(gc.isenabled)
    gc.disable()
    try:
        tasks.run(lambda _progress: None, owner.done, owner.failed, owner)
        qtbot.waitUntil(lambda: owner.ended == 1)
        qtbot.waitUntil(lambda: not garbage.busy())
        assert not gc.isenabled()
    finally:
        garbage.enable()
    assert gc.isenabled()


def test_wanted_during_work_it_comes_back_after_it(owner: Owner, qtbot: QtBot) -> None:
    qtbot.waitUntil(gc.isenabled)
    gc.disable()
    go_on = Event()
    tasks.run(lambda _progress: go_on.wait(LIMIT), owner.done, owner.failed, owner)
    garbage.enable()
    assert not gc.isenabled()
    go_on.set()
    qtbot.waitUntil(gc.isenabled)
    assert QThreadPool.globalInstance().activeThreadCount() == 0


def test_nobody_else_starts_threads_or_turns_the_collector_on() -> None:
    found = []
    for path in sorted(EXPLORER.rglob("*.py")):
        name = path.relative_to(EXPLORER).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Attribute(value=ast.Name("gc"), attr="enable" | "collect" as what):
                    if name != "garbage.py":
                        found.append(f"{name}:{node.lineno}: gc.{what}")
                case ast.Name("QThreadPool" | "QThread" | "QRunnable" | "Thread" as what):
                    if name not in ("garbage.py", "tasks.py"):
                        found.append(f"{name}:{node.lineno}: {what}")
                case ast.Attribute(attr="Thread" | "ThreadPoolExecutor" as what):
                    if name == "commands/attended.py":
                        continue  # of a process that has no window
                    found.append(f"{name}:{node.lineno}: {what}")
    assert found == []
