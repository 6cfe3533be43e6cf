"""What importing a room costs and what it must not bring along."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
#: Paints a chart for export: the one module below the models that needs Qt.
PAINTING = "explorer.charts.paint"
WITHOUT_QT = ("corpus", "dataset", "analysis", "charts", "workspace")
LATE = ("pandas", "pyqtgraph")


def modules(room: str) -> list[str]:
    """Every module of a room, found in the file system."""
    folder = ROOT / "explorer" / room
    found = []
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return found


def run(program: str) -> None:
    result = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout == ""


BLOCKED = """
import importlib, sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {names!r}:
            raise ImportError(name + " must not be imported here")
sys.meta_path.insert(0, Blocked())
for module in {modules!r}:
    importlib.import_module(module)
"""


@pytest.mark.parametrize("room", WITHOUT_QT)
def test_a_room_without_qt_does_without(room: str) -> None:
    names = [m for m in modules(room) if m != PAINTING]
    assert len(names) > 2
    run(BLOCKED.format(names={"PySide6", "shiboken6", *LATE}, modules=names))


def test_the_block_works() -> None:
    program = BLOCKED.format(names={"PySide6"}, modules=["explorer.state"])
    with pytest.raises(AssertionError, match="PySide6 must not be imported here"):
        run(program)


def test_loading_and_checking_the_data_needs_neither_qt_nor_pandas() -> None:
    program = BLOCKED.format(names={"PySide6", *LATE}, modules=["explorer.dataset.package"])
    run(
        program
        + """
from explorer import paths
from explorer.dataset.package import load
dataset = load(paths.bundled_data())
assert len(dataset.observations) >= 400
"""
    )


@pytest.mark.parametrize(
    "module", ["explorer.cli", "explorer.app", "explorer.views.window.main_window"]
)
def test_the_window_comes_before_pandas_and_pyqtgraph(module: str) -> None:
    run(
        f"import importlib, sys; importlib.import_module({module!r}); "
        f"late = [m for m in {LATE!r} if m in sys.modules]; assert not late, late"
    )


FIRST_PAINT = """
import os, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

class First(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print("\\n".join(sorted(sys.modules)))
            sys.stdout.flush()
            os._exit(0)
        return False

execute = QApplication.exec

def watched(*_):
    first = First()
    (window,) = (w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow())
    window.installEventFilter(first)
    return execute()

QApplication.exec = watched
from explorer import app
from explorer.settings import Settings
Settings.default().toured = True
app.run()
"""
#: What the first painting does without: it is imported when someone asks for it, or afterwards.
AFTERWARDS = (
    "explorer.analysis.risk",
    "explorer.briefing",
    "explorer.charts.build",
    "explorer.charts.kinds",
    "explorer.choices",
    "explorer.corpus.search",
    "explorer.dataset.library",
    "explorer.dataset.merge",
    "explorer.models.pins",
    "explorer.reading",
    "explorer.views.briefing",
    "explorer.views.pages.disagreements",
    "explorer.views.pages.document",
    "explorer.views.pages.question",
    "explorer.views.pages.what_if",
    "explorer.views.pages.topic",
    "explorer.views.parts.chart_view",
    "explorer.views.parts.problem_dialog",
    "explorer.views.search.popup",
    "explorer.views.source.find_bar",
    "explorer.views.source.marked_text",
    "explorer.views.sheets",
    "explorer.views.tray.tray",
    "explorer.views.window.tour",
    "explorer.workspace",
    "numpy",
    "pandas",
    "pyqtgraph",
    "sqlite3",
)


#: Modules of ours that the first painting may wait for; a budget to be lowered, not raised.
BEFORE = 85


def first_start(script: str, home: Path) -> str:
    """What a script prints where the program was never started before."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("XDG_")}
    return subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=kept | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    ).stdout


def test_the_first_painting_waits_for_nothing_else(tmp_path: Path) -> None:
    imported = first_start(FIRST_PAINT, tmp_path).split()
    assert "explorer.views.window.main_window" in imported
    assert [m for m in imported if m.startswith(AFTERWARDS)] == []
    assert len([m for m in imported if m.startswith("explorer.")]) <= BEFORE


TURNS = """
import os, sys, time
from explorer import tasks

later, turns, known = tasks.later, [], set(sys.modules)

def looped():
    begin = time.thread_time()
    sum(i * i for i in range(500_000))
    return time.thread_time() - begin

loop = min(looped() for _ in range(5))

def counted(owner, slot):
    def turn():
        begin = time.thread_time()
        slot()
        took = round((time.thread_time() - begin) / loop, 1)
        new = set(sys.modules) - known
        known.update(new)
        ours = sorted(m for m in new if m.startswith("explorer."))
        turns.append([str(took), *ours])
        if slot.__name__ == "_make_tray":
            print("\\n".join(" ".join(t) for t in turns))
            sys.stdout.flush()
            os._exit(0)
    later(owner, turn)

tasks.later = counted
from explorer import app
from explorer.settings import Settings
Settings.default().toured = True
known.update(sys.modules)
app.run()
"""
#: Modules of ours that one turn of the event loop may import after the first painting.
A_TURN = 14
#: How often a turn may take what a loop takes, some 30 ms on a machine that nobody else uses:
#: no key waits for longer.
LONGEST = 2


def test_what_comes_after_the_first_painting_is_imported_in_slices(tmp_path: Path) -> None:
    """No turn brings a whole room along: keyboard and mouse are heard between."""
    found = [line.split() for line in first_start(TURNS, tmp_path).splitlines()]
    turns = [modules for _, *modules in found]
    imported = {m for turn in turns for m in turn}
    assert {"explorer.views.tray.tray", "explorer.workspace.file"} <= imported
    assert [turn for turn in turns if len(turn) > A_TURN] == []
    assert sum(len(turn) > A_TURN // 2 for turn in turns) < 6
    # Of the processor, the modules compiled before; a machine that others use takes longer.
    again = [line.split() for line in first_start(TURNS, tmp_path).splitlines()]
    assert [turn for turn in again if float(turn[0]) > LONGEST] == []


def test_the_command_line_does_without_qt() -> None:
    run("import sys, explorer.cli; assert 'PySide6' not in sys.modules, 'PySide6 was imported'")


def test_the_contracts_in_pyproject_are_kept() -> None:
    """Layers, exhaustive; no circle of modules in any room, those of types counted; no Qt below."""
    result = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.returncode == 0, result.stdout


def test_the_binding_reads_no_sources() -> None:
    """It would look into every module for its own name: a tenth of the start."""
    run(
        """
import inspect
asked = []
read = inspect.getsource
inspect.getsource = lambda thing: asked.append(thing) or read(thing)
from explorer import app
names = [m.__name__ for m in asked if getattr(m, "__name__", "").startswith("explorer.")]
assert set(names) <= {"explorer.binding"}, names
"""
    )


#: What the binding says of wrong calls, and of what it has; a line each.
SAID = """
import inspect
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

def say(asked):
    try:
        print(repr(asked()))
    except Exception as error:
        print(repr(error))

say(lambda: QObject(1, 2))
say(lambda: QObject().setObjectName(3))
say(lambda: QObject(objectNam="x"))
say(lambda: QColor("red").setRed("x", 1))
say(lambda: QObject.setObjectName.__doc__)
say(lambda: inspect.signature(QColor.setRed))
say(lambda: Qt.AlignmentFlag.AlignLeft | 3)
"""


def said(binding: str, first: str) -> list[str]:
    program = binding + SAID.replace("say(lambda", f"{first}\nsay(lambda", 1)
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    ).stdout.splitlines()


def test_what_the_binding_says_of_a_wrong_call_is_compiled_when_it_is_said() -> None:
    """At each start it would compile all of it: a sixth of what a bare window takes."""
    run(
        """
import explorer.binding, sys
late = {n: m for n, m in sys.modules.items() if n.startswith("shibokensupport.signature.")}
assert len(late) > 8
waiting = [n.rpartition(".")[2] for n, m in late.items() if "__getattr__" in vars(m)]
assert {"parser", "mapping", "layout", "errorhandler", "pyi_generator"} <= set(waiting), waiting
"""
    )


@pytest.mark.parametrize("which", range(7))
def test_a_wrong_call_is_told_as_without_us(which: int) -> None:
    """Whatever is asked first, and so has to bring its part along."""
    asked = [line for line in SAID.splitlines() if line.startswith("say(")][which]
    ours, theirs = said("import explorer.binding", asked), said("", asked)
    assert len(theirs) >= 7
    assert ours == theirs


KINDS_MADE = """
import enum
made, create = [], enum.EnumType._create_
def noted(cls, name, *given, **named):
    made.append(named.get("qualname") or name)
    return create(cls, name, *given, **named)
enum.EnumType._create_ = noted
"""


def test_the_first_painting_makes_no_kind_of_widget_known_that_is_not_used(tmp_path: Path) -> None:
    """The binding knows all once it is asked for a widget that Qt made: a tenth of the start."""
    script = KINDS_MADE + FIRST_PAINT.replace("sorted(sys.modules)", "sorted(made)")
    made = first_start(script, tmp_path).split()
    assert "InsertPolicy" in made
    unused = {"WizardStyle", "SubWindowOption", "AcceptMode", "InputDialogOption"}
    # Of styles and of formatted text there is more to know than of all other kinds.
    unused |= {"PixelMetric", "SubControl", "BlockFormat", "LineHeightTypes"}
    assert unused & set(made) == set()
