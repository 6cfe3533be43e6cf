"""What a click on a mark of a chart costs, among 100 and among 1,000 marks.

    python bench/click.py

A chart over time is clicked on the screen with the mouse until it is painted again: the first mark
while none is selected, which fades all others, then one mark after another. The floor is to repaint
the same view with nothing changed. Beside them stands what the chart cost before it could be
clicked: laying it out. Times are the processor's.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from timing import Times, machine, ratio, spread, table, verdict

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from explorer import paths, qt, theme
from explorer.analysis.select import Question
from explorer.charts import paint
from explorer.charts.build import build
from explorer.charts.kinds import ChartKind
from explorer.dataset import package
from explorer.looks import Looks
from explorer.views.parts.chart_view import ChartView

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset

SIZE = (1000, 600)
MARKS = (100, 1000)
NEXT = 0.5  # goal: the next mark, to a repaint of the view
FIRST = 1.5  # goal: the first, which repaints all of it


def charts(dataset: Dataset) -> dict[int, Chart]:
    """A real chart over time whose marks are made many, at places of their own."""
    found = (
        build(dataset, Question(topic, indicator, kind=ChartKind.LINE))
        for topic, rows in dataset.by_topic.items()
        for indicator in {o.indicator_id for o in rows}
    )
    base = max((c for c in found if c.kind == ChartKind.LINE), key=lambda c: len(c.series))
    chance = random.Random(1)
    made = {}
    for count in MARKS:
        marks = []
        for n in range(count):
            value, year = chance.uniform(1, 90), 2000 + (n // 8) * 20 / (count / 8)
            marks.append(
                replace(
                    base.marks[n % len(base.marks)],
                    observation_ids=(f"o{n}",),
                    value=value,
                    label=f"{value:.0f}%",
                    low=None,
                    high=None,
                    start=year,
                    end=year + 1,
                )
            )
        made[count] = replace(base, marks=tuple(marks), breaks=())
    return made


class Painted(QObject):
    """Notes whether the view was painted."""

    seen = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a paint event; never stops one."""
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False


class Bench:
    """A chart on the screen."""

    def __init__(self, app: QApplication, chart: Chart) -> None:
        self.app = app
        self.view = ChartView(Looks(theme.named("light"), "en"))
        self.view.mark_chosen.connect(self.view.select)
        self.view.resize(*SIZE)
        self.view.show_chart(chart)
        self.view.show()
        self.painted = Painted()
        self.view.installEventFilter(self.painted)
        qt.settle(app)

    def timed(self, act: Callable[[], object]) -> float:
        """Milliseconds of the processor from an act until the view is painted."""
        self.painted.seen = False
        begin = time.process_time()
        act()
        while not self.painted.seen:
            self.app.processEvents()
        return (time.process_time() - begin) * 1e3

    def click(self, observation_id: str) -> None:
        """Press and release on a mark."""
        hit = self.view.hit_of(observation_id)
        assert hit is not None
        at = hit.center()
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        for kind, held in (
            (QEvent.Type.MouseButtonPress, left),
            (QEvent.Type.MouseButtonRelease, none),
        ):
            there = QPointF(self.view.mapToGlobal(at))
            keys = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(self.view, QMouseEvent(kind, at, there, left, held, keys))

    def next(self, observation_id: str) -> None:
        """Click on a mark; one that another hides may be selected already, and nothing changes."""
        self.click(observation_id)
        self.view.update(0, 0, 1, 1)

    def measure(self, rounds: int) -> Times:
        """Times by what is done, a round each."""
        times: Times = {name: [] for name in ("repaint", "first", "next", "laid out")}
        marks = [m.observation_id for m in self.view.chart.marks]
        chance = random.Random(2)
        for _ in range(rounds):
            a, b = chance.sample(marks, 2)
            times["repaint"].append(self.timed(self.view.update))
            times["first"].append(self.timed(lambda a=a: self.click(a)))
            times["next"].append(self.timed(lambda b=b: self.next(b)))
            self.view.select("")
            qt.settle(self.app)
            times["laid out"].append(self.timed(self.view.relayout))
        return times


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=40)
    options = parser.parse_args()
    app = qt.application()
    theme.apply(app, theme.named("light"))
    paint.load_fonts()
    rows: list[tuple[object, ...]] = []
    for count, chart in charts(package.load(paths.bundled_data())).items():
        bench = Bench(app, chart)
        bench.measure(3)
        times = bench.measure(options.rounds)
        for name, goal in (("repaint", 0.0), ("first", FIRST), ("next", NEXT), ("laid out", 0.0)):
            to = ratio(times[name], times["repaint"])
            each = 1e3 * statistics.median(times[name]) / count
            met = verdict(round(to, 2), goal) if goal else ""
            rows.append((f"{count:,}", name, spread(times[name]), f"{to:.2f}", f"{each:.0f}", met))
        bench.view.close()
    header = ("marks", "until painted", "ms, median (quarters)", "to repaint", "us a mark", "goal")
    table(f"A click on a mark; {options.rounds} rounds; {machine()}", header, rows)


if __name__ == "__main__":
    main()
