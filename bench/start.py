"""How long from starting a program to what it shows, beside a bare window of the same libraries.

    python bench/start.py --x11

Each program is started as a user starts it, unchanged, on an X screen of its own, and watched from
outside: a pane counts as painted when nine tenths of its ink is what it finally is. Floor A is a
bare Qt window with a tree, a chart painted by hand and a text; floor B has a pyqtgraph chart
instead; Veusz stands beside them where it is installed, and the packaged program where it is built.

Besides the time on the clock the processor's time of the main thread is taken until then: on a
machine that others use, it says more. One more start, with a watcher inside, tells where the panes
are, which modules were imported before the first painting, and how long the event loop was kept
busy in the two seconds after it.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from screen import Pane, Place, Screen, x_screen
from timing import ROOT, clock, machine, ratio, spread, table, verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
PACKAGE = ROOT / "dist" / "ctexplorer" / "ctexplorer"
WAIT = 60  # seconds for one start
SETTLED = 6  # seconds after which memory is read
#: Goals: content to A; first chart to A, since it needs no pyqtgraph; MiB; ms of the event loop.
CONTENT, CHART, MEMORY, BLOCK = 1.5, 2.0, 120, 50


@dataclass
class Kind:
    """A program that is started, and what was measured of it.

    Attributes:
        command: How a user starts it.
        inside: The arguments of ``inside.py`` for the same window, if it can be watched there.
        panes: What is waited for, by name; "content" alone for a program we know nothing of.
        wall: Milliseconds on the clock by part, a start each.
        busy: Milliseconds of the main thread by part.
        memory: Resident and proportional MiB when settled.
        blocks: Longest turns of the event loop: milliseconds, those of the processor, and when;
            a start each.
        busiest: Milliseconds of the processor of the turn that took most of it, a start each.
    """

    command: list[str]
    inside: list[str] | None = None
    panes: dict[str, Pane] = field(default_factory=dict)
    wall: dict[str, list[float]] = field(default_factory=lambda: {"content": [], "chart": []})
    busy: dict[str, list[float]] = field(default_factory=lambda: {"content": [], "chart": []})
    memory: list[tuple[float, float]] = field(default_factory=list)
    blocks: list[list[list[float]]] = field(default_factory=list)
    busiest: list[float] = field(default_factory=list)
    modules: list[str] = field(default_factory=list)


def kinds(veusz: str | None, package: Path) -> dict[str, Kind]:
    """What there is to start, by name."""
    python = [sys.executable, "-P"]
    bare = str(HERE / "bare_qt.py")
    found = {
        "bare Qt": Kind([*python, bare], ["bare_qt"]),
        "bare pyqtgraph": Kind([*python, bare, "--pyqtgraph"], ["bare_qt", "--pyqtgraph"]),
        "./run": Kind([str(ROOT / "run")], ["explorer"]),
    }
    if package.is_file():
        found["package"] = Kind([str(package)], ["explorer"])
    if veusz:
        found["Veusz"] = Kind([veusz])
    return found


class Starts:
    """Starts programs on a screen and looks at them."""

    def __init__(self, screen: Screen, home: str) -> None:
        """Serve one screen, with a home folder of its own and nothing of the user's."""
        self.screen = screen
        dropped = ("XDG_", "PYTHON", "QT_", "WAYLAND_")
        kept = {k: v for k, v in os.environ.items() if not k.startswith(dropped)}
        self.environment = kept | {
            "DISPLAY": screen.display,
            "HOME": home,
            "LC_ALL": "C.UTF-8",
            "QT_SCALE_FACTOR": "1",
            # Compiled modules as on any second start, without leaving them in the checkout.
            "PYTHONPYCACHEPREFIX": f"{home}/compiled",
        }

    @contextlib.contextmanager
    def running(self, command: list[str], **more: str) -> Iterator[subprocess.Popen[str]]:
        """A started program; afterwards it is gone, from the screen as well."""
        process = subprocess.Popen(
            command,
            env=self.environment | more,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        try:
            yield process
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            end = time.monotonic() + WAIT
            while self.screen.is_used and time.monotonic() < end:
                time.sleep(0.01)

    def look_inside(self, kind: Kind) -> dict[str, Place]:
        """Start with a watcher inside; keeps its findings and returns the places of the panes."""
        assert kind.inside
        command = [sys.executable, "-P", str(HERE / "inside.py"), *kind.inside]
        with self.running(command, PYTHONPATH=str(ROOT)) as process:
            assert process.stdout
            found = json.loads(process.stdout.readline())
        kind.blocks.append(found["blocks"])
        kind.busiest.append(found["busiest"])
        kind.modules = found["modules"]
        return {name: (x, y, w, h) for name, (x, y, w, h) in found["places"].items()}

    def learn(self, kind: Kind) -> None:
        """Remember how the window looks when all is painted."""
        for _ in range(2):  # the first start fills the caches
            with self.running(kind.command):
                final = self.screen.settled()
        height, width = final.shape
        places = self.look_inside(kind) if kind.inside else {"content": (0, 0, width, height)}
        kind.panes = {name: Pane(place, final) for name, place in places.items()}

    def time(self, kind: Kind) -> None:
        """Start once and note when the panes are painted."""
        begin = clock()
        with self.running(kind.command) as process:
            missing = dict(kind.panes)
            seen: dict[str, tuple[float, float]] = {}
            while missing and clock() - begin < WAIT * 1000:
                for name in [n for n, pane in missing.items() if pane.is_painted(self.screen)]:
                    seen[name] = (clock() - begin, busy(process.pid))
                    del missing[name]
                time.sleep(0.002)
        if missing:
            raise SystemExit(f"{kind.command[0]}: {', '.join(missing)} never appeared")
        content = [v for name, v in seen.items() if name != "chart"]
        for part, found in (("content", max(content)), ("chart", seen.get("chart", max(content)))):
            kind.wall[part].append(found[0])
            kind.busy[part].append(found[1])

    def weigh(self, kind: Kind) -> None:
        """Start once and note the memory it takes when nothing more happens."""
        with self.running(kind.command) as process:
            time.sleep(SETTLED)
            text = Path(f"/proc/{process.pid}/smaps_rollup").read_text()
        sizes = dict(re.findall(r"^(\w+):\s+(\d+) kB$", text, re.MULTILINE))
        kind.memory.append((int(sizes["Rss"]) / 1024, int(sizes["Pss"]) / 1024))


def busy(pid: int) -> float:
    """Milliseconds that the main thread of a process has been on a processor."""
    try:
        return int(Path(f"/proc/{pid}/schedstat").read_text().split()[0]) / 1e6
    except OSError:
        return float("nan")


def tour_seen(home: str) -> None:
    """A user who has started the program before: the tour of the first start is over."""
    program = (
        "from explorer.settings import Settings; s = Settings.default(); s.toured = True; s.sync()"
    )
    environment = {k: v for k, v in os.environ.items() if not k.startswith("XDG_")}
    environment |= {"HOME": home, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", program], env=environment, check=True)


def report(found: dict[str, Kind], repeats: int) -> None:
    """Print the tables."""
    floor = found["bare Qt"]
    for title, part, limit in (
        ("Content: tree, page, text", "content", CONTENT),
        ("First chart", "chart", CHART),
    ):
        rows = []
        for name, kind in found.items():
            wall = ratio(kind.wall[part], floor.wall[part])
            work = ratio(kind.busy[part], floor.busy[part])
            ours = name in ("./run", "package")
            rows.append(
                (
                    name,
                    spread(kind.wall[part]),
                    f"{wall:.2f}",
                    spread(kind.busy[part]),
                    f"{work:.2f}",
                    verdict(round(wall, 2), limit) if ours else "",
                )
            )
        header = ("program", "ms, median (quarters)", "to bare Qt", "of the processor", "to it", "")
        table(f"{title}; {repeats} starts each, interleaved; {machine()}", header, rows)
    settled = []
    for name, kind in found.items():
        rss, pss = (statistics.median(m[n] for m in kind.memory) for n in (0, 1))
        turns = [max(spent for spent, _, _ in starts) for starts in kind.blocks]
        turn = statistics.median(turns) if turns else 0.0
        ours = name in ("./run", "package")
        settled.append(
            (
                name,
                f"{rss:.0f}, {pss:.0f}",
                verdict(round(rss), MEMORY) if ours else "",
                f"{turn:.0f}" if turns else "",
                f"{statistics.median(kind.busiest):.0f}" if turns else "",
                verdict(round(turn), BLOCK) if ours else "",
                str(len(kind.modules)) if ours else "",
            )
        )
    columns = (
        "program",
        "MiB resident, proportional",
        "",
        "longest turn of the loop, ms",
        "of the processor",
        "",
    )
    table("Settled; from inside", (*columns, "own modules at the first painting"), settled)
    worst = found["./run"].blocks[-1]
    print(
        "\nlongest turns, ms, of the processor (at):",
        ", ".join(f"{b:.0f}, {p:.0f} ({at:.0f})" for b, p, at in worst),
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--repeats", type=int, default=15)
    parser.add_argument(
        "--x11", action="store_true", help="understood, since there is no other way"
    )
    parser.add_argument("--veusz", default=shutil.which("veusz"), help="the command that starts it")
    parser.add_argument("--package", type=Path, default=PACKAGE, help="the packaged program")
    parser.add_argument("--modules", action="store_true", help="name the modules, too")
    options = parser.parse_args()
    found = kinds(options.veusz, options.package)
    with tempfile.TemporaryDirectory() as home, x_screen() as screen:
        tour_seen(home)
        starts = Starts(screen, home)
        for kind in found.values():
            starts.learn(kind)
        for _ in range(options.repeats):
            for kind in found.values():
                starts.time(kind)
        for _ in range(max(1, options.repeats // 5)):
            for kind in found.values():
                starts.weigh(kind)
                if kind.inside:
                    starts.look_inside(kind)
    report(found, options.repeats)
    if options.modules:
        print("\n".join(found["./run"].modules))


if __name__ == "__main__":
    main()
