"""No exception gets out of an override into Qt, where the next override would trip over it."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import subprocess
import sys
from types import FunctionType
from typing import TYPE_CHECKING

import shiboken6

import explorer
from explorer import paths

if TYPE_CHECKING:
    from collections.abc import Iterator


#: Methods of ours that only share a name with one of Qt's, which Qt never calls.
OURS: set[str] = set()


def overrides() -> Iterator[tuple[type, str, FunctionType]]:
    """Every method of the program that stands in the place of one of Qt's."""
    for module in pkgutil.walk_packages(explorer.__path__, "explorer."):
        if module.name != "explorer.__main__":
            importlib.import_module(module.name)
    waiting, seen = [shiboken6.Shiboken.Object], set()
    while waiting:
        kind = waiting.pop()
        for below in type.__subclasses__(kind):
            if below not in seen:
                seen.add(below)
                waiting.append(below)
    for kind in seen:
        if kind.__module__.startswith("explorer."):
            qt = [base for base in kind.__mro__ if base.__module__.startswith("PySide6.")]
            for name, method in vars(kind).items():
                of_qt = not name.startswith("__") and any(name in vars(base) for base in qt)
                if of_qt and isinstance(method, FunctionType):
                    yield kind, name, method


def test_every_override_is_guarded() -> None:
    found = list(overrides())
    assert len(found) > 100
    assert [
        f"{inspect.getsourcefile(method)}: {kind.__name__}.{name}"
        for kind, name, method in found
        if not hasattr(method, "__wrapped__")
    ] == []


def test_no_event_is_made_to_be_posted() -> None:
    """Qt deletes what is posted, and PySide 6.10.3 may crash then: signals are queued."""
    sources = sorted((paths.root() / "explorer").rglob("*.py"))
    assert len(sources) > 300
    assert [str(p) for p in sources if "postEvent(" in p.read_text(encoding="utf-8")] == []


SHOWN = """
import sys
from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from explorer.guarded import guarded

class Part(QWidget):
    raises = done = 0
    @guarded()
    def resizeEvent(self, event):
        Part.raises += 1
        raise ValueError
    @guarded(instead=QSize(7, 7))
    def sizeHint(self):
        raise ValueError

class Other(QWidget):
    @guarded()
    def resizeEvent(self, event):
        super().resizeEvent(event)
        Part.done += 1

said = []
sys.excepthook = lambda kind, error, trace: said.append(kind)
app = QApplication([])
window = QWidget()
row = QHBoxLayout(window)
for kind in (Part, Other, Other, Part, Other):
    row.addWidget(kind())
def show():
    window.show()
    size = row.itemAt(0).sizeHint()
    print(size.width(), Part.done, Part.raises, set(said))
    app.quit()
QTimer.singleShot(0, show)
app.exec()
"""


def test_an_exception_amid_others_overrides_does_not_end_the_program() -> None:
    """Without the guard this is a segmentation fault."""
    command = [sys.executable, "-c", SHOWN]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=paths.root())
    assert (done.returncode, done.stdout) == (0, "7 3 2 {<class 'ValueError'>}\n"), done.stderr
