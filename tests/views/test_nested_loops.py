"""No event loop runs within an event: what is asked is answered on a turn of its own."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "explorer"
#: Calls that run a loop of their own until a dialog, a menu or a drag ends.
_WAITING = frozenset(
    {"exec", "exec_", "getOpenFileName", "getOpenFileNames", "getSaveFileName", "getText"}
    | {"getExistingDirectory", "getItem", "getInt", "getDouble", "getColor", "getFont"}
    | {"question", "information", "warning", "critical", "about", "aboutQt", "QEventLoop"}
)
#: What may: the loop of the application, before there is one, and drags, which Qt cannot begin
#: otherwise; with the number of such calls.
_MAY = {"app.py": 1, "qt.py": 1, "views/briefing/block_row.py": 1, "views/parts/dragging.py": 1}
_LOGS = frozenset({"log", "logging"})


def waiting(path: Path) -> list[int]:
    """Lines of a module that wait for an answer."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        owner = getattr(getattr(node.func, "value", None), "id", "")
        static = owner in ("QMessageBox", "QFileDialog", "QInputDialog", "QColorDialog")
        # The function exec() runs code, not a loop.
        loops = name == "QEventLoop" or (
            name in ("exec", "exec_") and isinstance(node.func, ast.Attribute)
        )
        if name in _WAITING and owner not in _LOGS and (static or loops):
            found.append(node.lineno)
    return found


@pytest.mark.parametrize(
    "path", sorted(ROOT.rglob("*.py")), ids=lambda p: p.relative_to(ROOT).as_posix()
)
def test_no_event_waits_for_an_answer(path: Path) -> None:
    name = path.relative_to(ROOT).as_posix()
    assert len(waiting(path)) <= _MAY.get(name, 0), waiting(path)


def test_the_scan_sees_what_it_looks_for(tmp_path: Path) -> None:
    source = "dialog.exec()\nQFileDialog.getOpenFileName(self)\nlog.warning('x')\nself.about()\n"
    (tmp_path / "m.py").write_text(source)
    assert waiting(tmp_path / "m.py") == [1, 2]
