"""The same surroundings for every test, and what no test may leave behind.

Nothing here imports Qt: tests of the rooms without Qt run without it.
"""

from __future__ import annotations

import gc
import logging
import os
import shutil
import signal
import sys
import threading
import weakref
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from explorer.dataset.dataset import Dataset

# Before the first import of Qt. ./test chooses another platform and scale where it wants them.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")
os.environ["LANG"] = os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

# A machine that others use too is no fault of what is tested.
settings.register_profile("shared", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared")

#: How long work that is just ending may take before it counts as left behind: on a busy machine a
#: thread that has no more to do may wait that long for a processor.
_GRACE = 2000  # milliseconds


@pytest.fixture(scope="session")
def dataset() -> Dataset:
    """The bundled data package."""
    from explorer import paths
    from explorer.dataset.package import load

    found = load(paths.bundled_data())
    _keep_for_good()
    return found


def _keep_for_good() -> None:
    """Spare every look for garbage what is there until the end: half a second less for each."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test, so that none reads or writes the user's files."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("config", "cache", "data", "state"):
        folder = home / name
        folder.mkdir()
        monkeypatch.setenv(f"XDG_{name.upper()}_HOME", str(folder))
    return home


# ------------------------------------------------------------------------ what runs, how it ends


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--all``: what is exhaustive or needs other programs runs too."""
    parser.addoption(
        "--all", action="store_true", help="run also what is exhaustive or needs other programs"
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what only ``--all`` runs, unless a marker was asked for by name.

    Of what needs a program that is not there, each is skipped and says which one.
    """
    asked = str(config.getoption("-m"))
    kept, left = [], []
    for item in items:
        extra = {m for m in ("exhaustive", "needs") if item.get_closest_marker(m)}
        missing = [n for m in item.iter_markers("needs") for n in m.args if not shutil.which(n)]
        if extra and not config.getoption("--all") and not any(m in asked for m in extra):
            left.append(item)
            continue
        if missing:
            item.add_marker(pytest.mark.skip(reason=f"{', '.join(missing)} is not installed"))
        kept.append(item)
    if left:
        config.hook.pytest_deselected(items=left)
        items[:] = kept


def pytest_collection_finish() -> None:
    """Ten thousand tests with all they are made of are no garbage."""
    _keep_for_good()


#: The processes in which pytest-xdist runs tests.
_workers: list[Any] = []


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_newgateway(gateway: Any) -> None:
    """Remember each worker, those in the place of one that died included."""
    _workers.append(gateway)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> Iterator[None]:
    """Fail if a worker did not exit well: pytest-xdist looks at its tests, not at its end.

    A crash while the interpreter ends would otherwise be seen in runs without workers only.
    """
    yield  # here pytest-xdist ends its workers and waits for them
    for gateway in _workers:
        code = gateway._io.popen.wait(timeout=60)
        if code == 0:
            continue
        how = f"by {signal.Signals(-code).name}" if code < 0 else f"with exit code {code}"
        reporter = session.config.pluginmanager.get_plugin("terminalreporter")
        reporter.write_line(f"worker {gateway.id} ended {how}", red=True, bold=True)
        if session.exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


# ------------------------------------------------------------------------------------- logging


class _Records(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def logged() -> Iterator[list[logging.LogRecord]]:
    """Log records of level WARNING and above; one that a test does not take out fails it.

    A test that provokes a record looks at it and then calls ``logged.clear()``.
    """
    handler = _Records()
    root = logging.getLogger()
    root.addHandler(handler)
    yield handler.records
    root.removeHandler(handler)
    if handler.records:
        lines = [f"{r.name}: {r.levelname}: {r.getMessage()}" for r in handler.records]
        pytest.fail("unexpected log records:\n" + "\n".join(lines))


# ------------------------------------------------------------------------------------------ Qt


@pytest.fixture(scope="session")
def quiet_pyqtgraph() -> None:
    """Pyqtgraph imported without its exception hooks, which would hide errors in slots."""
    hooks = sys.excepthook, threading.excepthook
    import pyqtgraph

    sys.excepthook, threading.excepthook = hooks
    pyqtgraph.setConfigOption("exitCleanup", False)


@pytest.fixture(autouse=True)
def nothing_left_behind(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Fail a test that leaves a window, a timer, work in the thread pool or a language behind.

    This fixture is set up before the test's own, so it looks when those are done.
    """
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("quiet_pyqtgraph")
    request.getfixturevalue("qapp")
    _forbid_modal_dialogs(monkeypatch)
    timers = _watch_timers(monkeypatch)
    before = set(_top_level())
    yield
    left = [*_work(), *_timers(timers, before), *_windows(before), *_language()]
    if left:
        pytest.fail("left behind: " + "; ".join(left))


def _language() -> list[str]:
    """What Qt or the rooms without Qt speak, if it is not English: the next test does."""
    from PySide6.QtCore import QLocale

    chinese = QLocale().language() == QLocale.Language.Chinese
    words = sys.modules.get("explorer.words")
    if words is not None:
        chinese = chinese or words.language() != "en"
    return ["a language other than English"] if chinese else []


def _forbid_modal_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that wants a dialog patches it; any other would wait for ever."""
    from PySide6.QtWidgets import QColorDialog, QDialog, QFileDialog, QInputDialog, QMessageBox

    def opened(name: str) -> Callable[..., Any]:
        def refuse(*_args: object, **_keywords: object) -> None:
            raise AssertionError(f"{name} would wait for an answer")

        return refuse

    monkeypatch.setattr(QDialog, "exec", opened("QDialog.exec"))
    for dialog, names in (
        (QMessageBox, ("about", "critical", "information", "question", "warning")),
        (QFileDialog, ("getOpenFileName", "getOpenFileNames", "getSaveFileName")),
        (QFileDialog, ("getExistingDirectory",)),
        (QInputDialog, ("getText", "getItem", "getInt", "getDouble")),
        (QColorDialog, ("getColor",)),
    ):
        for name in names:
            monkeypatch.setattr(dialog, name, opened(f"{dialog.__name__}.{name}"))


def _watch_timers(monkeypatch: pytest.MonkeyPatch) -> list[weakref.ref[Any]]:
    """Collect the timers that Python code starts; those inside Qt's widgets are Qt's affair."""
    from PySide6.QtCore import QTimer

    started: list[weakref.ref[Any]] = []
    original = QTimer.start

    def start(self: QTimer, *args: Any) -> None:
        started.append(weakref.ref(self))
        original(self, *args)

    monkeypatch.setattr(QTimer, "start", start)
    return started


def _work() -> Iterator[str]:
    from PySide6.QtCore import QThreadPool

    pool = QThreadPool.globalInstance()
    if not pool.waitForDone(_GRACE):
        yield f"{pool.activeThreadCount()} threads at work in the thread pool"
        pool.waitForDone(10_000)


def _timers(started: list[weakref.ref[Any]], before: set[int]) -> Iterator[str]:
    """Timers still running, but for those of windows that were there before the test."""
    import shiboken6

    for timer in {id(t): t for t in (ref() for ref in started) if t is not None}.values():
        if not shiboken6.isValid(timer) or not timer.isActive():
            continue
        root = timer
        while root.parent() is not None:
            root = root.parent()
        if shiboken6.getCppPointer(root)[0] not in before:
            owner = timer.parent()
            yield f"a running timer of {type(owner).__name__} every {timer.interval()} ms"
            timer.stop()


def _top_level() -> dict[int, QWidget]:
    """Windows by address: their Python objects come and go."""
    import shiboken6
    from PySide6.QtWidgets import QApplication

    return {shiboken6.getCppPointer(w)[0]: w for w in QApplication.topLevelWidgets()}


def _windows(before: set[int]) -> Iterator[str]:
    from PySide6.QtCore import QCoreApplication, QEvent

    def new() -> list[QWidget]:
        return [w for address, w in _top_level().items() if address not in before]

    def delete_later() -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    delete_later()
    if not new():
        return
    # A window that only waits for the garbage collector is not held by anyone.
    gc.collect()
    delete_later()
    for widget in new():
        yield f"the window {type(widget).__name__} {widget.objectName()!r}".rstrip(" '")
        widget.close()
        widget.deleteLater()
    delete_later()
