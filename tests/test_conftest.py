"""The checks of conftest.py find what they are there for."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent

GOOD = """
def test_label(qtbot):
    from PySide6.QtWidgets import QLabel
    label = QLabel("x")
    qtbot.addWidget(label)
    label.show()

def test_timer_of_a_closed_window(qtbot):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QLabel
    label = QLabel("x")
    qtbot.addWidget(label)
    QTimer(label).start(10_000)

def test_own_home():
    import os, platformdirs
    from pathlib import Path
    home = Path(os.environ["HOME"])
    assert list(home.rglob("*.ini")) == []
    assert Path(platformdirs.user_config_dir("x")).is_relative_to(home)

def test_expected_record(logged):
    import logging
    logging.getLogger("explorer").warning("as expected")
    assert [r.getMessage() for r in logged] == ["as expected"]
    logged.clear()
"""

BAD = {
    "a window": (
        "the window QLabel",
        """
held = []
def test(qapp):
    from PySide6.QtWidgets import QLabel
    held.append(QLabel("x"))
    held[0].show()
""",
    ),
    "a timer": (
        "a running timer of QObject every 10000 ms",
        """
held = []
def test(qapp):
    from PySide6.QtCore import QObject, QTimer
    held.append(QObject())
    QTimer(held[0]).start(10_000)
""",
    ),
    "work": (
        "1 threads at work",
        """
def test(qapp):
    import time
    from PySide6.QtCore import QThreadPool
    QThreadPool.globalInstance().start(lambda: time.sleep(4))
""",
    ),
    "a record": (
        "explorer: WARNING: something is odd",
        """
def test():
    import logging
    logging.getLogger("explorer").warning("something is odd")
""",
    ),
    "a dialog": (
        "QMessageBox.question would wait for an answer",
        """
def test(qapp):
    from PySide6.QtWidgets import QMessageBox
    QMessageBox.question(None, "a", "b")
""",
    ),
    "an error in a slot": (
        "RuntimeError: in a slot",
        """
def test(qtbot):
    import pyqtgraph
    from PySide6.QtCore import QTimer
    def fail():
        raise RuntimeError("in a slot")
    QTimer.singleShot(0, fail)
    qtbot.wait(20)
""",
    ),
}


INI = """
[pytest]
filterwarnings = error
qt_api = pyside6
markers =
    exhaustive
    needs
    xvfb
"""


def run(folder: Path, text: str, *options: str) -> subprocess.CompletedProcess[str]:
    (folder / "conftest.py").write_bytes((HERE / "conftest.py").read_bytes())
    (folder / "test_one.py").write_text(text)
    (folder / "pytest.ini").write_text(INI)
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST")}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options, "test_one.py"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_what_is_clean_passes(tmp_path: Path) -> None:
    result = run(tmp_path, GOOD)
    assert result.returncode == 0, result.stdout
    assert "4 passed" in result.stdout


@pytest.mark.parametrize("name", BAD)
def test_what_is_left_behind_fails(tmp_path: Path, name: str) -> None:
    message, text = BAD[name]
    result = run(tmp_path, text)
    assert result.returncode == 1, result.stdout
    assert message in result.stdout


# --------------------------------------------------------------------------- how a run ends

ENDINGS = {
    "crashes as it exits": (
        "worker gw0 ended by SIGSEGV",
        """
import atexit, os, signal
def test():
    atexit.register(os.kill, os.getpid(), signal.SIGSEGV)
""",
    ),
    "exits badly": (
        "worker gw0 ended with exit code 3",
        """
import atexit, os
def test():
    atexit.register(os._exit, 3)
""",
    ),
    "dies in a test": (
        "worker 'gw0' crashed",
        """
import os, signal
def test():
    os.kill(os.getpid(), signal.SIGKILL)
""",
    ),
    "takes Qt down with it": (
        "worker gw0 ended by SIGSEGV",
        """
def test(qapp):
    import atexit, ctypes
    atexit.register(ctypes.string_at, 0)
""",
    ),
}


@pytest.mark.parametrize("name", ENDINGS)
def test_a_worker_that_ends_badly_fails_the_run(tmp_path: Path, name: str) -> None:
    message, text = ENDINGS[name]
    result = run(tmp_path, text, "-n", "1")
    assert message in result.stdout
    assert result.returncode == 1


def test_so_does_a_run_without_workers(tmp_path: Path) -> None:
    assert run(tmp_path, ENDINGS["crashes as it exits"][1], "-n", "0").returncode not in (0, 1)


def test_a_worker_in_the_place_of_a_dead_one_is_looked_at_too(tmp_path: Path) -> None:
    text = """
import os
def test_one():
    os._exit(4)
def test_two():
    import atexit
    atexit.register(os._exit, 5)
"""
    result = run(tmp_path, text, "-n", "1")
    assert result.returncode == 1
    assert "worker gw0 ended with exit code 4" in result.stdout
    assert "worker gw1 ended with exit code 5" in result.stdout


def test_workers_that_end_well_are_not_mentioned(tmp_path: Path) -> None:
    result = run(tmp_path, "def test(qapp): pass", "-n", "2")
    assert result.returncode == 0, result.stdout
    assert "ended" not in result.stdout


# ------------------------------------------------------------------------------- what runs

CHOICE = """
from pytest import mark as a
def test_always(): pass
@a.exhaustive
def test_long(): pass
@a.needs("sh")
def test_shell(): pass
@a.needs("sh", "no-such-program")
def test_other(): pass
"""


@pytest.mark.parametrize(
    ("options", "said"),
    [
        pytest.param((), "1 passed", marks=pytest.mark.exhaustive),
        (("-n", "1"), "1 passed"),
        (("--all", "-n", "1"), "3 passed, 1 skipped"),
        pytest.param(("-m", "not xvfb"), "1 passed", marks=pytest.mark.exhaustive),
        (("--all", "-m", "not needs"), "2 passed"),
        (("-m", "exhaustive"), "1 passed"),
        pytest.param(("-m", "needs"), "1 passed, 1 skipped", marks=pytest.mark.exhaustive),
    ],
)
def test_what_is_exhaustive_runs_when_it_is_asked_for(
    tmp_path: Path, options: tuple[str, ...], said: str
) -> None:
    result = run(tmp_path, CHOICE, "-rs", *options)
    assert result.returncode == 0, result.stdout
    assert said in result.stdout
    if "skipped" in said:
        assert "no-such-program is not installed" in result.stdout


def test_no_test_acts_as_another_user() -> None:
    """Who could not read a checkout that is closed to others; tests/rights.py has what to do."""
    forbidden = re.compile(r"os\.set(e|res?)?[ug]id\(")
    found = [p for p in HERE.rglob("*.py") if forbidden.search(p.read_text(encoding="utf-8"))]
    assert found == []


def test_nothing_here_imports_qt(request: pytest.FixtureRequest) -> None:
    assert "qapp" not in request.fixturenames
    text = (HERE / "conftest.py").read_text()
    top = [line for line in text.splitlines() if line.startswith(("import ", "from "))]
    assert not [line for line in top if "PySide6" in line or "pyqtgraph" in line]
