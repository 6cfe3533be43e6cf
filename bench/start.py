"""How long from starting the process to the first pixels.

    python bench/start.py                offscreen: until the paint events are done
    python bench/start.py --x11          until the pixels are on an X screen of its own

Floor A is a bare Qt window with a tree, a chart painted by hand and a text pane; floor B has a
pyqtgraph chart instead. The program's window is the one that ``./run`` opens: its own start, with
probes put on its panes from here. On X11 another process looks at the screen: a pane counts as
painted when nine tenths of its ink is what it finally is.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timing import ROOT, Times, clock, machine, ratio, spread, table, verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

KINDS = ("floor A", "floor B", "explorer")
WAIT = 20  # seconds for one start


# ------------------------------------------------------------------------------------ the child


class Probes:
    """Stamps when a pane has been painted; tells them all and where the panes are."""

    def __init__(self, stay: float) -> None:
        self.stay = stay
        self.stamps: dict[str, float] = {}
        self.panes: dict[str, Any] = {}
        self.filters: list[Any] = []
        self.wanted = 3

    def watch(self, name: str, pane: Any) -> None:
        """Stamp the first paint of a pane, once its event has been handled."""
        from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

        probes = self

        class Filter(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint and name not in probes.stamps:
                    probes.stamps[name] = 0.0
                    high = Qt.EventPriority.HighEventPriority.value
                    QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), high)
                return False

            def event(self, event: QEvent) -> bool:
                if event.type() == QEvent.Type.User:
                    pane.removeEventFilter(self)
                    probes.stamps[name] = clock()
                    probes.tell()
                return True

        self.panes[name] = pane
        self.filters.append(Filter())
        pane.installEventFilter(self.filters[-1])

    def tell(self) -> None:
        """When everything is painted, print it and end at once or after a while."""
        from PySide6.QtCore import QTimer

        if len(self.stamps) < self.wanted or not all(self.stamps.values()):
            return
        QTimer.singleShot(round(self.stay * 1000), self.end)

    def end(self) -> None:
        """Print the stamps and where the panes are, and leave without tidying up."""
        from PySide6.QtCore import QPoint

        places = {}
        for name, pane in self.panes.items():
            corner = pane.mapToGlobal(QPoint(0, 0))
            seen = pane.visibleRegion().boundingRect()
            places[name] = [
                corner.x() + seen.x(),
                corner.y() + seen.y(),
                seen.width(),
                seen.height(),
            ]
        print(json.dumps({"stamps": self.stamps, "places": places}), flush=True)
        if self.stay:
            sys.stdin.read()  # the watcher takes its picture of the finished window
        os._exit(0)


def bare_window(probes: Probes, *, pyqtgraph: bool) -> None:
    """A window as simple as it can be, with the same three parts."""
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtGui import QPainter, QPaintEvent, QPen, QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import (
        QApplication,
        QMainWindow,
        QSplitter,
        QTextBrowser,
        QTreeView,
        QWidget,
    )

    lines = [[(x, (x * (n + 3) * 7) % 97) for x in range(21)] for n in range(10)]

    class Chart(QWidget):
        def paintEvent(self, _event: QPaintEvent) -> None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for n, line in enumerate(lines):
                painter.setPen(QPen(Qt.GlobalColor(7 + n), 1))
                points = [QPointF(20 + x * 25, 600 - y * 6) for x, y in line]
                painter.drawPolyline(points)
                painter.drawText(points[-1], f"line {n}")
            painter.end()

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1280, 800)
    split = QSplitter()
    tree = QTreeView()
    model = QStandardItemModel()
    for n in range(8):
        parent = QStandardItem(f"category {n}")
        for m in range(8):
            parent.appendRow(QStandardItem(f"technology {n} {m}"))
        model.appendRow(parent)
    tree.setModel(model)
    tree.expandAll()
    text = QTextBrowser()
    text.setPlainText(
        "\n\n".join("a sentence with some words and a number 75% " * 9 for _ in range(20))
    )
    chart: Any
    if pyqtgraph:
        import pyqtgraph as pg

        chart = pg.PlotWidget()
        chart.addLegend()
        for n, line in enumerate(lines):
            chart.plot(
                [x for x, _ in line],
                [y for _, y in line],
                pen=pg.mkPen(n),
                symbol="o",
                name=f"line {n}",
            )
    else:
        chart = Chart()
    for pane in (tree, chart, text):
        split.addWidget(pane)
    split.setSizes([300, 600, 380])
    window.setCentralWidget(split)
    probes.watch("tree", tree.viewport())
    probes.watch("text", text.viewport())
    probes.watch("chart", chart.viewport() if pyqtgraph else chart)
    window.show()
    app.exec()


def program(probes: Probes) -> None:
    """The program as ``./run`` starts it, with probes on tree, source panel and first chart."""
    from explorer import app, cli

    make = app.window

    def window(*arguments: Any) -> Any:
        made = make(*arguments)
        probes.watch("tree", made.tree.tree.viewport())
        probes.watch("text", made.source.card.viewport())
        steps = made.overview.steps

        def watched() -> list[Any]:
            first, *others = steps()

            def step() -> None:
                first()
                probes.watch("chart", made.overview.views[0].viewport())

            return [step, *others]

        made.overview.steps = watched
        return made

    app.window = window
    cli.main([])


def child(kind: str, stay: float) -> None:
    """Run one kind of window in this process."""
    probes = Probes(stay)
    if kind == "explorer":
        program(probes)
    else:
        bare_window(probes, pyqtgraph=kind == "floor B")


# ----------------------------------------------------------------------------------- the parent


def surroundings(home: str) -> dict[str, str]:
    """The environment of a child: a home of its own, nothing of the user's."""
    dropped = ("XDG_", "PYTHONDONTWRITEBYTECODE")
    environment = {k: v for k, v in os.environ.items() if not k.startswith(dropped)}
    return environment | {
        "HOME": home,
        "LC_ALL": "C.UTF-8",
        "QT_SCALE_FACTOR": "1",
        "PYTHONPATH": str(ROOT),
        # Compiled modules as on any second start, without leaving them in the checkout.
        "PYTHONPYCACHEPREFIX": f"{home}/compiled",
    }


def tour_seen(home: str) -> None:
    """A user who has started the program before: the tour of the first start is over."""
    program = (
        "from explorer.settings import Settings; s = Settings.default(); s.toured = True; s.sync()"
    )
    subprocess.run([sys.executable, "-c", program], env=surroundings(home), check=True)


def spawn(kind: str, home: str, stay: float) -> tuple[float, subprocess.Popen[str]]:
    """Start a child; returns when it was started, too."""
    environment = surroundings(home)
    command = [sys.executable, str(Path(__file__)), "--child", kind, "--stay", str(stay)]
    begin = clock()
    process = subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    return begin, process


def painted_offscreen(kind: str, home: str) -> dict[str, float]:
    """Milliseconds until window and chart are painted, as the child itself saw it."""
    begin, process = spawn(kind, home, 0)
    out, _ = process.communicate(timeout=WAIT)
    stamps = json.loads(out)["stamps"]
    return {
        "window": max(stamps["tree"], stamps["text"]) - begin,
        "chart": stamps["chart"] - begin,
    }


class Screen:
    """Looks at an X screen from outside."""

    def __init__(self) -> None:
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        from PySide6.QtGui import QGuiApplication

        self.app = QGuiApplication(sys.argv[:1])
        self.references: dict[tuple[str, str], tuple[list[int], Any]] = {}

    def grab(self, place: list[int]) -> Any:
        """The pixels of a rectangle of the screen."""
        import numpy as np
        from PySide6.QtGui import QImage

        image = self.app.primaryScreen().grabWindow(0, *place).toImage()
        image = image.convertToFormat(QImage.Format.Format_RGB32)
        return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1).copy()

    def learn(self, kind: str, home: str) -> None:
        """Remember how the panes of a window look when all is painted."""
        _, process = spawn(kind, home, 1.5)
        assert process.stdout is not None
        places = json.loads(process.stdout.readline())["places"]
        for name, place in places.items():
            x, y, width, height = place
            # A band through the middle, so that looking costs little; the tree's has its rows.
            place = [x, y + height // 6, width, min(height * 2 // 3, 300)]
            self.references[kind, name] = (place, self.grab(place))
        process.kill()
        process.communicate()

    def is_painted(self, kind: str, name: str) -> bool:
        """Whether nine tenths of the ink of a pane is there."""
        import numpy as np

        place, final = self.references[kind, name]
        now = self.grab(place)
        if now.shape != final.shape:
            return False
        colours, counts = np.unique(final, return_counts=True)
        ink = final != colours[counts.argmax()]
        return bool((now[ink] == final[ink]).mean() > 0.9)

    def painted(self, kind: str, home: str) -> dict[str, float]:
        """Milliseconds until the pixels are on the screen."""
        begin, process = spawn(kind, home, 60)
        missing = ["tree", "text", "chart"]
        seen: dict[str, float] = {}
        while missing and clock() - begin < WAIT * 1000:
            for name in list(missing):
                if self.is_painted(kind, name):
                    seen[name] = clock() - begin
                    missing.remove(name)
            time.sleep(0.003)
        process.kill()
        process.communicate()
        if missing:
            raise SystemExit(f"{kind}: {missing} never appeared on the screen")
        while any(self.is_painted(kind, name) for name in seen):
            time.sleep(0.01)  # until the window has gone
        return {"window": max(seen["tree"], seen["text"]), "chart": seen["chart"]}


@contextlib.contextmanager
def x_server() -> Iterator[None]:
    """An X server of our own on a free display."""
    read, write = os.pipe()
    process = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(write),
            "-noreset",
            "-nolisten",
            "tcp",
            "-screen",
            "0",
            "1920x1200x24",
        ],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as stream:
        os.environ["DISPLAY"] = f":{stream.readline().strip()}"
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def measure(look: Any, repeats: int, home: str) -> dict[str, Times]:
    """Start every kind in turn; times by kind and part."""
    times: dict[str, Times] = {kind: {"window": [], "chart": []} for kind in KINDS}
    for n in range(repeats + 1):
        for kind in KINDS:
            found = look(kind, home)
            if n:  # the first round fills the caches
                for part, spent in found.items():
                    times[kind][part].append(spent)
    return times


def report(title: str, times: dict[str, Times]) -> None:
    """Print a table of ratios."""
    ours, a, b = times["explorer"], times["floor A"], times["floor B"]
    rows = [
        ("floor A: tree, painted chart, text", spread(a["window"]), "1.00", "", ""),
        ("floor B: tree, pyqtgraph, text", spread(b["chart"]), "", "1.00", ""),
    ]
    window, chart = ratio(ours["window"], a["window"]), ratio(ours["chart"], b["chart"])
    rows.append(
        ("explorer: tree and text", spread(ours["window"]), f"{window:.2f}", "", verdict(window, 2))
    )
    rows.append(
        ("explorer: first chart", spread(ours["chart"]), "", f"{chart:.2f}", verdict(chart, 1.25))
    )
    header = ("window", "ms from start, median (quarters)", "to A", "to B", "goal")
    table(f"{title}; {len(ours['chart'])} starts each, interleaved; {machine()}", header, rows)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--repeats", type=int, default=15)
    parser.add_argument(
        "--x11", action="store_true", help="on an X server, to pixels on its screen"
    )
    parser.add_argument("--child", choices=KINDS, help=argparse.SUPPRESS)
    parser.add_argument("--stay", type=float, default=0, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        child(options.child, options.stay)
        return
    with tempfile.TemporaryDirectory() as home:
        tour_seen(home)
        if options.x11:
            with x_server():
                screen = Screen()
                for kind in KINDS:
                    screen.learn(kind, home)
                report(
                    "Start to pixels on an X screen", measure(screen.painted, options.repeats, home)
                )
        else:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
            report("Start to paint, offscreen", measure(painted_offscreen, options.repeats, home))


if __name__ == "__main__":
    main()
