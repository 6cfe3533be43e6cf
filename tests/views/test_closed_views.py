"""A view that is closed hears nothing more of what outlives it."""

from __future__ import annotations

import ast
import gc
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import SIGNAL, QThreadPool
from PySide6.QtWidgets import QApplication

from explorer.views.window.tree_pane import TreePane
from tests.views.catalogue import VIEWS, View
from tests.views.test_all_views import at_rest
from tests.windows import settle

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

    from explorer.surroundings import Surroundings

ROOT = Path(__file__).parents[2]
#: What outlives a view, by the names that its makers give it.
OUTLIVES = {"around", "looks", "state", "data", "desk", "stack"}


def receivers(around: Surroundings) -> dict[str, int]:
    """How many hear each signal of what outlives the views."""
    parts: dict[str, QObject] = {
        "state": around.state,
        "looks": around.looks,
        "data": around.data,
        "desk": around.desk,
        "stack": around.desk.stack,
    }
    found = {}
    for name, part in parts.items():
        about = part.metaObject()
        for n in range(about.methodCount()):
            method = about.method(n)
            if method.methodType() == method.MethodType.Signal:
                signature = method.methodSignature().data().decode()
                if not signature.startswith(("destroyed", "objectNameChanged")):
                    found[f"{name}.{signature}"] = part.receivers(SIGNAL(signature))
    return found


@pytest.mark.parametrize("view", VIEWS, ids=[v.name for v in VIEWS])
def test_a_closed_view_hears_nothing(qtbot: QtBot, around: Surroundings, view: View) -> None:
    """Windows and timers that are left are looked for by the fixture around every test."""
    before = receivers(around)
    widget = view.make(around)
    with qtbot.waitExposed(widget):
        widget.show()
    at_rest()
    seen = view.then(qtbot, widget)
    at_rest()
    for part in filter(None, (seen, widget)):
        assert not shiboken6.isValid(part) or part.close()
    settle()
    # Work that was under way is cancelled, and ends at its next step.
    assert QThreadPool.globalInstance().waitForDone(1000)
    assert not [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    at_rest()
    if shiboken6.isValid(widget):
        widget.deleteLater()
    at_rest()
    del widget, seen
    gc.collect()
    assert {k: n - before[k] for k, n in receivers(around).items() if n > before[k]} == {}


def test_who_hears_is_counted(qtbot: QtBot, around: Surroundings) -> None:
    before = receivers(around)
    pane = TreePane(around)
    qtbot.addWidget(pane)
    more = {k for k, n in receivers(around).items() if n > before[k]}
    assert {"looks.changed()", "looks.spoken()", "data.changed()"} <= more
    assert len(before) > 8


def test_nothing_that_outlives_a_view_calls_a_function_without_owner() -> None:
    """A lambda holds the view and is never taken off; a method of a QObject goes with it."""
    found = []
    for path in sorted((ROOT / "explorer").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            if node.func.attr != "connect" or not node.args:
                continue
            names = {
                (n.attr if isinstance(n, ast.Attribute) else n.id).lstrip("_")
                for n in ast.walk(node.func.value)
                if isinstance(n, ast.Attribute | ast.Name)
            }
            slot = node.args[0]
            loose = isinstance(slot, ast.Lambda) or (
                isinstance(slot, ast.Call) and getattr(slot.func, "id", "") == "partial"
            )
            if loose and names & OUTLIVES:
                found.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert found == []
