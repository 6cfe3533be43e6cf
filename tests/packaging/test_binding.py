"""Guards against a Qt binding that breaks only after thousands of calls."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.packaging

#: A binding that loses a reference to None at each call aborts the interpreter after about 5,000.
CALLS = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel("0")
label.resize(40, 20)
label.show()
for n in range(10_000):
    label.setWindowTitle(str(n))
    label.repaint()
assert label.windowTitle() == "9999"
print("done")
"""


def test_twenty_thousand_calls_do_no_harm() -> None:
    result = subprocess.run(
        [sys.executable, "-c", CALLS], capture_output=True, text=True, timeout=100, check=False
    )
    assert (result.returncode, result.stdout) == (0, "done\n"), result.stderr


def test_the_binding_is_the_pinned_one() -> None:
    import pyqtgraph
    import PySide6
    import shiboken6

    assert (PySide6.__version__, shiboken6.__version__) == ("6.10.3", "6.10.3")
    assert pyqtgraph.__version__ == "0.14.0"
