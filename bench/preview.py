"""How long the window is held up by the page preview, and how long a keystroke takes to its pages.

    python bench/preview.py [REPEATS]

The briefing of bench/briefing.py: 40 blocks, 20 charts, 200 footnotes, with a letter typed into a
paragraph in the middle, whose page is in sight. The floor is a turn of the event loop that repaints
the preview as it is. While the worker is busy, turns of the loop are timed too: the worker needs
Python's lock as the window does.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from briefing import briefing
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from timing import interleaved, machine, quantile, ratio, spread, table, verdict

from explorer import paths, qt, tasks
from explorer.briefing.model import Briefing, Paragraph, Text
from explorer.briefing.resolve import resolve
from explorer.charts.palette import THEMES
from explorer.dataset.package import load
from explorer.desk import Desk
from explorer.looks import Looks
from explorer.settings import Settings
from explorer.state import Selection, SelectionState
from explorer.surroundings import Data, Surroundings
from explorer.views.sheets.layout import lay_out
from explorer.views.sheets.paint import image
from explorer.views.sheets.preview import PagePreview

LONGEST = 10  # milliseconds that the window may be held up
KEYSTROKE = 200  # milliseconds from a keystroke to its pages


class Bench:
    """A preview on the screen, and the letters typed into its briefing."""

    def __init__(self, folder: Path) -> None:
        """Show the briefing and wait for its pages."""
        dataset = load(paths.bundled_data())
        settings = Settings(folder / "settings.ini")
        around = Surroundings(
            Data(dataset),
            SelectionState(Selection()),
            Looks(THEMES["light"], "en"),
            settings,
            Desk(settings),
        )
        self.dataset = dataset
        self.made = briefing(dataset)
        self.at = len(self.made.blocks) // 2 | 1  # a paragraph
        self.letters = 0
        self.pages = 0
        self.preview = PagePreview(around)
        self.preview.drawn.connect(self.count)
        self.preview.resize(700, 900)
        self.preview.show()
        begin = time.perf_counter()
        self.preview.show_briefing(self.made)
        self.wait()
        self.first = (time.perf_counter() - begin) * 1e3
        self.preview.show_block(self.at)
        self.settle()

    def count(self, pages: int) -> None:
        """Remember the number of pages drawn."""
        self.pages = pages

    def wait(self) -> list[float]:
        """Turn the loop until pages are drawn; how long each turn that did something took."""
        self.pages, turns = 0, []
        while not self.pages:
            begin = time.perf_counter()
            QCoreApplication.processEvents()
            turns.append((time.perf_counter() - begin) * 1e3)
            time.sleep(0.0005)
        return turns

    def settle(self) -> None:
        """Until nothing is under way."""
        while self.preview.sheets.lacking() or not tasks.drain(0):
            QCoreApplication.processEvents()
        QCoreApplication.processEvents()

    def typed(self) -> Briefing:
        """The briefing with one more letter."""
        self.letters += 1
        block = self.made.blocks[self.at]
        assert isinstance(block, Paragraph)
        longer = replace(block, runs=(*block.runs, Text("x" * self.letters)))
        blocks = (*self.made.blocks[: self.at], longer, *self.made.blocks[self.at + 1 :])
        return replace(self.made, blocks=blocks)

    def repaint(self) -> None:
        """A turn of the event loop that paints the preview as it is."""
        for sheet in self.preview.sheets.sheets:
            sheet.update()
        self.preview.update()
        QCoreApplication.processEvents()


def keystrokes(bench: Bench, repeats: int) -> tuple[list[float], list[float]]:
    """From each keystroke to its pages; and the turns of the loop meanwhile."""
    times, turns = [], []
    for _ in range(repeats):
        new = bench.typed()
        begin = time.perf_counter()
        bench.preview.show_briefing(new)
        turns += bench.wait()
        times.append((time.perf_counter() - begin) * 1e3)
        bench.settle()
    return times, turns


def main() -> None:
    """Measure and print."""
    repeats = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    qt.application()
    folder = tempfile.TemporaryDirectory()
    bench = Bench(Path(folder.name))
    calls, deliveries, floor = [], [], []
    for _ in range(repeats):
        floor += interleaved({"floor": bench.repaint}, 1)["floor"]
        new = bench.typed()
        begin = time.perf_counter()
        bench.preview.show_briefing(new)
        calls.append((time.perf_counter() - begin) * 1e3)
        tasks.drain()  # so that the pages are made, and wait for the window
        begin = time.perf_counter()
        QCoreApplication.processEvents()
        deliveries.append((time.perf_counter() - begin) * 1e3)
        bench.settle()
    times, turns = keystrokes(bench, repeats)
    count = len(bench.preview.pages.pages)
    resolved = resolve(bench.dataset, bench.typed())
    pages = lay_out(resolved).pages
    print(f"{len(bench.made.blocks)} blocks, {len(resolved.notes)} footnotes, {count} pages")
    rows = [
        ("one turn with a repaint (floor)", spread(floor), "", ""),
        (
            "show_briefing, the call",
            spread(calls),
            f"{ratio(calls, floor):.2f}",
            verdict(max(calls), LONGEST),
        ),
        (
            "taking the pages over",
            spread(deliveries),
            f"{ratio(deliveries, floor):.2f}",
            verdict(max(deliveries), LONGEST),
        ),
        (
            "turns while the worker works",
            spread(turns),
            "",
            verdict(quantile(turns, 0.99), LONGEST),
        ),
        ("keystroke to pages", spread(times), "", verdict(quantile(times, 0.95), KEYSTROKE)),
    ]
    table("Page preview, ms", ("what", "median (quarters)", "to the floor", "goal"), rows)
    work = interleaved(
        {
            "resolve": lambda: resolve(bench.dataset, bench.typed()),
            "lay out": lambda: lay_out(resolve(bench.dataset, bench.typed())),
            "paint a page": lambda: image(pages[len(pages) // 2], 96 / 72),
        },
        repeats,
    )
    table(
        "In the worker, ms",
        ("what", "median (quarters)"),
        [(k, spread(v)) for k, v in work.items()],
    )
    print(f"\nfirst showing {bench.first:.0f} ms; longest turn {max(turns):.1f} ms; {machine()}")
    bench.preview.close()
    tasks.drain()
    QApplication.processEvents()


if __name__ == "__main__":
    main()
