"""No exception gets out of an override into Qt, where the next override would trip over it."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import subprocess
import sys
from types import FunctionType
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtWidgets import QLabel, QWidget, QWidgetItem

import explorer
from explorer import paths
from explorer.views.parts.page_tabs import PageTabs
from tests.windows import settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


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
    """A queued signal does the same, and no object of Python is left for Qt to free."""
    sources = sorted((paths.root() / "explorer").rglob("*.py"))
    assert len(sources) > 300
    assert [str(p) for p in sources if "postEvent(" in p.read_text(encoding="utf-8")] == []


def test_no_item_of_a_layout_is_taken_into_python() -> None:
    """Qt frees it unheard, and Python then takes what Qt makes at its address for the item.

    Processes ended by it once in some ten minutes of random events: a segmentation fault, or a walk
    through all objects that came to no end. FlowLayout has items, as every layout of Python must.
    """
    asked = re.compile(r"(?<!def )(?<!self\.list\.)\b(?:itemAt|takeAt|itemAtPosition)\(")
    sources = sorted((paths.root() / "explorer").rglob("*.py"))
    assert [str(p) for p in sources if asked.search(p.read_text(encoding="utf-8"))] == []


class Fold(QLabel):
    """What is folded in the line of controls."""

    def fold(self, folded: bool) -> None:
        self.setText("folded" if folded else "not folded, and so a good deal longer")

    def tuck(self, control: QWidget) -> None:
        control.setParent(self)


def items() -> dict[int, QWidgetItem]:
    """The items of layouts that Python knows."""
    known = shiboken6.getAllValidWrappers()
    return {id(w): w for w in known if isinstance(w, QWidgetItem)}


def test_the_controls_of_a_line_that_is_fitted_have_no_items_in_python(qtbot: QtBot) -> None:
    before = items()
    page = PageTabs()
    qtbot.addWidget(page)
    for n in range(6):
        page.controls.row.addWidget(QLabel("a control of some length" * (n % 3 + 1)))
    fold = Fold()
    page.controls.row.addWidget(fold)
    page.controls.let_fold(fold)
    page.resize(4000, 200)
    page.show()
    settle()
    made = [w.widget() for key, w in items().items() if key not in before]
    assert [w for w in made if page.controls.row.indexOf(w) >= 0] == []
    for width, place in ((200, False), (4000, True), (1200, False), (4000, True)):
        page.resize(width, 200)
        settle()
        assert (fold.parentWidget() is page.controls) == place


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
