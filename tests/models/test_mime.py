"""What is put on the clipboard outlives neither the interpreter nor the program."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = """
from PySide6.QtWidgets import QApplication
from explorer.models import mime
app = QApplication([])
data = mime.encode({"type": "figure"}, "a title")
mime.to_clipboard(data)
assert mime.decode(app.clipboard().mimeData()) == {"type": "figure"}
"""


def test_the_program_ends_well_with_a_block_on_the_clipboard() -> None:
    surroundings = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run([sys.executable, "-c", SCRIPT], env=surroundings, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()
