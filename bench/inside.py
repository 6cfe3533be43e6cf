"""A start as it looks from inside: run by ``start.py`` in the process of the window itself.

    python bench/inside.py bare_qt [--pyqtgraph]    prints the report of a bare window
    python bench/inside.py explorer                 ... of the program, started as ./run does

The report, one line of JSON: where the panes are on the screen, how long the event loop was kept
busy at a stretch, and which modules of the program were there when the window was first painted.
"""

from __future__ import annotations

import json
import os
import runpy
import sys
import time
from pathlib import Path
from typing import Any

#: Seconds from the first turn of the event loop to the report, and how far blocks are counted.
_REPORT, _COUNTED = 4.0, 2.0
_TICK = 2  # milliseconds


class Inside:
    """Watches an application from its first turn of the event loop to the report."""

    def __init__(self) -> None:
        """Start watching; call when the event loop is about to begin."""
        from PySide6.QtCore import Qt, QTimer
        from PySide6.QtWidgets import QApplication

        self.modules: list[str] = []
        self.painted = 0.0
        self.begin = self.last = time.perf_counter()
        self.busy = time.thread_time()
        self.turns: list[tuple[float, float, float]] = []
        self.timer = QTimer()
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.setInterval(_TICK)
        self.timer.timeout.connect(self.tick)
        self.timer.start()
        (self.window,) = (
            w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow()
        )
        self.filter = self.make_filter()
        self.window.installEventFilter(self.filter)
        QTimer.singleShot(round(_REPORT * 1000), self.report)

    def make_filter(self) -> Any:
        """Remember the modules at the first painting of the window."""
        from PySide6.QtCore import QEvent, QObject

        inside = self

        class Filter(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint and not inside.modules:
                    inside.modules = sorted(m for m in sys.modules if m.startswith("explorer."))
                    inside.painted = time.perf_counter()
                return False

        return Filter()

    def tick(self) -> None:
        """Note how long after the last tick this one came: what lay between kept the loop busy.

        On a machine that others use some of it was theirs; the processor's time of the thread is
        what was ours.
        """
        now, busy = time.perf_counter(), time.thread_time()
        if now - self.begin < _COUNTED:
            spent = (now - self.last) * 1e3 - _TICK
            self.turns.append((spent, (busy - self.busy) * 1e3, (now - self.begin) * 1e3))
        self.last, self.busy = now, busy

    def report(self) -> None:
        """Print it and leave without tidying up."""
        longest = sorted(self.turns, reverse=True)[:6]
        found = {
            "places": {name: self.place(w) for name, w in self.panes().items()},
            "blocks": [[round(spent, 1), round(busy, 1), round(at)] for spent, busy, at in longest],
            "busiest": round(max(busy for _, busy, _ in self.turns), 1),
            "modules": self.modules,
        }
        print(json.dumps(found), flush=True)
        sys.stdin.read()  # the watcher looks at the finished window
        os._exit(0)

    def panes(self) -> dict[str, Any]:
        """The parts of the window that are waited for."""
        from PySide6.QtWidgets import QTextBrowser, QTreeView, QWidget

        def seen(kind: type[Any], name: str = "") -> Any:
            found = self.window.findChildren(kind)
            return next(w for w in found if w.isVisible() and name in (w.objectName(), ""))

        tree = seen(QTreeView).viewport()
        if hasattr(self.window, "pages"):
            page = self.window.pages["overview"]
            return {
                "tree": tree,
                "page": page.doors[0].parentWidget(),
                "text": self.window.source.card.viewport(),
                "chart": page.views[0],
            }
        text = seen(QTextBrowser).viewport()
        return {"tree": tree, "text": text, "chart": seen(QWidget, "chart")}

    def place(self, pane: Any) -> list[int]:
        """What of a widget is on the screen; of the long page the part above its charts."""
        from PySide6.QtCore import QPoint, QRect

        def on_screen(widget: Any, rect: Any) -> Any:
            return QRect(widget.mapToGlobal(rect.topLeft()), rect.size())

        rect = pane.rect()
        if pane.objectName() == "overview":
            rect.setBottom(
                max(door.geometry().bottom() for door in self.window.pages["overview"].doors)
            )
        seen, parent = on_screen(pane, rect), pane.parentWidget()
        while parent is not None:
            seen, parent = seen & on_screen(parent, parent.rect()), parent.parentWidget()
        corner: QPoint = seen.topLeft()
        return [corner.x(), corner.y(), seen.width(), seen.height()]


def main() -> None:
    """Run a window with a watcher inside."""
    kind = sys.argv.pop(1)
    from PySide6.QtWidgets import QApplication

    watchers = []
    execute = QApplication.exec

    def watched(*_: object) -> int:
        watchers.append(Inside())
        return execute()

    QApplication.exec = watched  # type: ignore[method-assign,assignment]
    if kind == "explorer":
        runpy.run_module("explorer", run_name="__main__", alter_sys=True)
    else:
        runpy.run_path(str(Path(__file__).with_name(f"{kind}.py")), run_name="__main__")


main()
