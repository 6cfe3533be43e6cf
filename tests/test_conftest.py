"""The checks of conftest.py find what they are there for."""

from __future__ import annotations

import os
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
    QThreadPool.globalInstance().start(lambda: time.sleep(1))
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


def run(folder: Path, text: str) -> subprocess.CompletedProcess[str]:
    (folder / "conftest.py").write_bytes((HERE / "conftest.py").read_bytes())
    (folder / "test_one.py").write_text(text)
    (folder / "pytest.ini").write_text("[pytest]\nfilterwarnings = error\nqt_api = pyside6\n")
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST")}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_one.py"],
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


def test_nothing_here_imports_qt(request: pytest.FixtureRequest) -> None:
    assert "qapp" not in request.fixturenames
    text = (HERE / "conftest.py").read_text()
    top = [line for line in text.splitlines() if line.startswith(("import ", "from "))]
    assert not [line for line in top if "PySide6" in line or "pyqtgraph" in line]
