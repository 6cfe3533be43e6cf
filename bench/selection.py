"""How long from selecting a technology until chart, table and passage are repainted.

    python bench/selection.py            the real package, then 1,000 documents and 200,000 figures
    python bench/selection.py --real     the real package only

Every topic with figures, in the window that ``./run`` opens, offscreen. Three selections are timed:
a topic, as a click in the tree does it; a topic together with a sentence in another document; the
same with the table in front. A selection counts as done when the panes it changes have had their
paint events. The floor is to repaint the same panes with nothing changed.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timing import Times, machine, memory, quantile, table, verdict

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")

from PySide6.QtCore import QEvent, QObject

from explorer import navigation, paths, qt, theme
from explorer.dataset import package
from explorer.desk import Desk
from explorer.qt import settle
from explorer.session import main_window, wait_until_ready
from explorer.settings import Settings
from explorer.surroundings import Data

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.dataset.dataset import Dataset

MEDIAN, LAST = 16, 50  # goals in milliseconds
GROWTH = 1.25  # what counts as not growing, given the noise of a shared machine


class Painted(QObject):
    """Notes which panes have had a paint event."""

    def __init__(self, panes: dict[str, Any]) -> None:
        super().__init__()
        self.panes = panes
        self.seen: set[str] = set()
        for pane in panes.values():
            pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a paint event; never stops one."""
        if event.type() == QEvent.Type.Paint:
            for name, pane in self.panes.items():
                if watched is pane:
                    self.seen.add(name)
        return False


class Bench:
    """A window over a dataset, and ways to select in it."""

    def __init__(self, dataset: Dataset, folder: Path) -> None:
        self.application = qt.application()
        theme.apply(self.application, theme.named("light"))
        self.dataset = dataset
        begin = time.perf_counter()
        settings = Settings(folder / "settings.ini")
        self.window = main_window(Data(dataset), settings, Desk(settings))
        self.window.resize(1280, 800)
        self.window.show()
        self.window.reset_layout()
        wait_until_ready(self.application, self.window)
        self.made = (time.perf_counter() - begin) * 1e3
        view = self.window.pages["topic"].view
        assert view is not None
        panes = {
            "chart": view,
            "table": self.window.pages["topic"].table.viewport(),
            "passage": self.window.source.text.viewport(),
        }
        self.painted = Painted(panes)

    def wait(self, wanted: set[str]) -> None:
        """Turn the event loop until the wanted panes are painted."""
        for _ in range(100):
            self.application.processEvents()
            if wanted <= self.painted.seen:
                return
        raise SystemExit(f"never painted: {wanted - self.painted.seen}")

    def timed(self, select: Callable[[], None], wanted: set[str]) -> float:
        """Milliseconds from a selection until the wanted panes are painted."""
        self.painted.seen.clear()
        begin = time.perf_counter()
        select()
        self.wait(wanted)
        spent = (time.perf_counter() - begin) * 1e3
        settle(self.application)
        return spent

    def topic(self, topic_id: str) -> None:
        """What a click in the tree does."""
        state = self.window.state
        state.set(navigation.topic(self.dataset, state.current, topic_id))

    def sentence(self, observation_id: str) -> None:
        """Topic, chart, row and sentence at once: what a link to a figure does."""
        state = self.window.state
        state.set(navigation.figure(self.dataset, state.current, observation_id))

    def idle(self) -> None:
        """Repaint everything with nothing changed."""
        for pane in self.painted.panes.values():
            pane.update()

    def search(self, query: str) -> None:
        """The first search, from folding the library to the list, with the index if it gets one."""
        box = self.window.search
        box.field.setFocus()
        box.field.setText(query)
        box.prepare()
        while not (box.model.rowCount() and box.is_settled):
            self.application.processEvents()

    def close(self) -> None:
        """Take the window away."""
        self.window.close()
        self.window.deleteLater()
        settle(self.application)


def topics_of(dataset: Dataset) -> dict[str, str]:
    """Topics with figures, and of each a figure that a sentence states, or ""."""
    found: dict[str, str] = {}
    for topic_id, rows in dataset.by_topic.items():
        stated = (o for o in rows if dataset.quoted(o))
        first = next(stated, None)
        found[topic_id] = first.observation_id if first else ""
    return found


def measure(
    bench: Bench, topics: dict[str, str], rounds: int
) -> tuple[Times, dict[str, list[str]]]:
    """Times by kind of selection, and the topic of each time."""
    times: Times = {n: [] for n in ("floor", "topic", "topic and sentence", "with the table")}
    names: dict[str, list[str]] = {n: [] for n in times}

    def add(kind: str, topic_id: str, spent: float) -> None:
        times[kind].append(spent)
        names[kind].append(topic_id)

    tabs = bench.window.pages["topic"].tabs
    order = random.Random(1)
    for _ in range(rounds):
        shuffled = list(topics)
        order.shuffle(shuffled)
        tabs.setCurrentIndex(0)
        settle(bench.application)
        for topic_id in shuffled:
            if bench.window.state.current.question.topic_id != topic_id:
                add("topic", topic_id, bench.timed(lambda t=topic_id: bench.topic(t), {"chart"}))
        stated = [t for t in shuffled if topics[t]]
        for topic_id in stated:
            if bench.window.state.current.question.topic_id != topic_id:
                spent = bench.timed(
                    lambda t=topic_id: bench.sentence(topics[t]), {"chart", "passage"}
                )
                add("topic and sentence", topic_id, spent)
                add("floor", topic_id, bench.timed(bench.idle, {"chart", "passage"}))
        tabs.setCurrentIndex(1)
        settle(bench.application)
        for topic_id in reversed(stated):
            if bench.window.state.current.question.topic_id != topic_id:
                spent = bench.timed(
                    lambda t=topic_id: bench.sentence(topics[t]), {"table", "passage"}
                )
                add("with the table", topic_id, spent)
    return times, names


def rows_of(times: Times) -> list[tuple[object, ...]]:
    """The rows of the table."""
    floor = statistics.median(times["floor"])
    rows = []
    for kind, spent in times.items():
        middle, last = statistics.median(spent), quantile(spent, 0.99)
        goal = "" if kind == "floor" else f"{verdict(middle, MEDIAN)}, {verdict(last, LAST)}"
        label = "floor: repaint, nothing changed" if kind == "floor" else kind
        rows.append(
            (label, len(spent), f"{middle:.1f}", f"{last:.1f}", f"{middle / floor:.1f}", goal)
        )
    return rows


def row_of(name: str, bench: Bench, before: float, loaded: float, used: float) -> tuple[str, ...]:
    """A row on window and memory, at last with a search."""
    bench.search("china")
    counts = (f"{len(bench.dataset.documents):,}", f"{len(bench.dataset.observations):,}")
    sizes = (f"{m:.0f}" for m in (before, loaded, used, memory()))
    return (name, *counts, f"{bench.made:.0f}", *sizes)


HEADER = ("selection", "n", "median ms", "99 % ms", "to floor", "goals: median, 99 %")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--real", action="store_true", help="leave the large package out")
    parser.add_argument("--slowest", type=int, default=6, help="how many topics to name")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_CACHE_HOME"] = name  # where the search keeps its index
        begin = memory()
        real = package.load(paths.bundled_data())
        loaded = memory()
        bench = Bench(real, folder)
        topics = topics_of(real)
        bench.topic(next(iter(topics)))
        settle(bench.application)
        small, names = measure(bench, topics, options.rounds)
        grown = memory()
        title = f"{len(topics)} topics, {len(real.observations):,} figures"
        table(f"{title}; {machine()}", HEADER, rows_of(small))
        worst = sorted(
            zip(small["topic and sentence"], names["topic and sentence"], strict=True), reverse=True
        )
        print("\nSlowest: " + ", ".join(f"{n} {t:.0f} ms" for t, n in worst[: options.slowest]))
        rows: list[tuple[object, ...]] = [row_of("real", bench, begin, loaded, grown)]
        bench.close()
        if not options.real:
            from synthetic import synthetic

            large = synthetic(folder)
            loaded = memory()
            bench = Bench(large, folder)
            bench.topic(next(iter(topics)))
            settle(bench.application)
            big, _ = measure(bench, topics, options.rounds)
            title = f"The same topics among {len(large.documents):,} documents"
            table(f"{title} and {len(large.observations):,} figures", HEADER, rows_of(big))
            ratios = []
            for kind in small:
                growth = statistics.median(big[kind]) / statistics.median(small[kind])
                ratios.append((kind, f"{growth:.2f}", verdict(growth, GROWTH)))
            table("Growth", ("selection", "large to real, medians", "goal"), ratios)
            rows.append(row_of("large", bench, grown, loaded, memory()))
            bench.close()
        header = (
            "package",
            "documents",
            "figures",
            "window made, ms",
            "MiB before",
            "loaded",
            "used",
            "searched",
        )
        table("Window and memory", header, rows)


if __name__ == "__main__":
    main()
