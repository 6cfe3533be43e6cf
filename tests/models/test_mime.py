"""What is put on the clipboard outlives neither the interpreter nor the program."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from explorer.models import mime

HEAD = """
from PySide6.QtWidgets import QApplication
from explorer.models import mime
app = QApplication([])
data = mime.encode({"type": "figure"}, "a title")
"""
TAIL = """
assert mime.decode(app.clipboard().mimeData()) == {"type": "figure"}
"""
#: By a command of ours, by Qt after a key in a text, by hand.
WAYS = {
    "command": "mime.to_clipboard(data)",
    "text": """
from PySide6.QtWidgets import QPlainTextEdit
class Edit(QPlainTextEdit):
    def createMimeDataFromSelection(self):
        return data
edit = Edit("words")
edit.selectAll()
edit.copy()
""",
    "clipboard": "app.clipboard().setMimeData(data)",
}
EXPLORER = Path(mime.__file__).parents[1]


@pytest.mark.parametrize("way", WAYS)
def test_the_program_ends_well_with_a_block_on_the_clipboard(way: str) -> None:
    surroundings = os.environ | {"PYTHONPATH": str(EXPLORER.parent)}
    script = HEAD + WAYS[way] + TAIL
    done = subprocess.run([sys.executable, "-c", script], env=surroundings, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()


def test_data_for_the_clipboard_are_made_in_one_place() -> None:
    found = [
        path.relative_to(EXPLORER).as_posix()
        for path in EXPLORER.rglob("*.py")
        if re.search(r"\bQMimeData\(", path.read_text(encoding="utf-8"))
    ]
    assert found == ["models/mime.py"]
