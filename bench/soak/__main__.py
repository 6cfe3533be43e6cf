"""Whether the window stays up: random but seeded events on the real one.

    bench/soak --seeds 1 --events 20000             offscreen
    bench/soak --seeds 1 --events 5000 --x11        on an X server of its own (Xvfb)
    bench/soak --seeds 1 2 3 --seconds 40           a time for each seed, as .ci/run does
    bench/soak --replay FILE                        the events of a log again
    bench/soak --shrink FILE                        the fewest events that still end it badly
    bench/soak --check                              plant a crash, find, replay and shrink it

Each seed runs in a process of its own, in an empty home; ended by SIGTERM, it reports what it has.
Clicks on any widget, keys, typing with an input method, wheel, actions of menus, menus of the right
button, sizes, three languages, three themes, pins, briefing windows, own documents, question pages,
closing and opening the window; now and then an exception in the middle of a painting or of a
worker's work. A run is bad if it crashes, raises what nobody planted, if Qt says a word, if memory
grows, or if an event is slow.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from seeded import events  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from seeded import Event

#: MiB that memory may grow over the last half of a run, once everything was shown: of a short one,
#: which is all warming up, nothing is asked.
GROWTH = 10
#: From how many events on a run is long.
LONG = 10_000
#: What one event of a short run may take, milliseconds: things are shown for the first time.
SHORT_LIMIT = 1000
#: What comes in which order before the planted crash.
CHECK = ("topic", "resize", "question")


class Runs:
    """Runs events in processes of their own."""

    def __init__(self, *, x11: bool, ends: Sequence[str] = ()) -> None:
        """On a screen or offscreen; ``ends`` as in :func:`running.child`."""
        self._platform = "xcb" if x11 else "offscreen"
        self._ends = ends
        self._process: subprocess.Popen[str] | None = None
        self.stopped = False

    def stop(self) -> None:
        """End with what the run under way has."""
        self.stopped = True
        if self._process is not None:
            self._process.terminate()

    def __call__(self, every: list[Event], seconds: float = 0) -> dict[str, Any]:
        """What came of some events."""
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder)
            source = home / "events.json"
            source.write_text(json.dumps(every))
            surroundings = os.environ | {
                "HOME": folder,
                "QT_QPA_PLATFORM": self._platform,
                "PYTHONPATH": str(ROOT),
                "LC_ALL": "C.UTF-8",
                **{f"XDG_{n}_HOME": f"{folder}/{n.lower()}" for n in ("CONFIG", "DATA", "CACHE")},
            }
            command = [sys.executable, str(Path(__file__).parent), "--child", str(source)]
            command += ["--seconds", str(seconds), "--ends", *self._ends]
            pipe = subprocess.PIPE
            self._process = subprocess.Popen(
                command, env=surroundings, stdout=pipe, stderr=pipe, text=True, cwd=folder,
            )  # fmt: skip
            said, stderr = self._process.communicate()
            found: dict[str, Any] = {"code": self._process.returncode, "stderr": stderr[-9000:]}
            if found["code"] == 0:
                return found | json.loads(said.splitlines()[-1])
            progress = home / "progress"
            reached = int(progress.read_text() or 0) if progress.exists() else 0
            return found | {"reached": reached}


def is_broken(found: dict[str, Any]) -> bool:
    """Whether a run crashed, raised what nobody planted, or made Qt say something."""
    return bool(found["code"] or found["faults"])


def is_heavy(found: dict[str, Any]) -> bool:
    """Whether memory grew or an event was slow."""
    if found["code"] or found["events"] < LONG:
        return bool(found.get("slowest", [0])[0] > SHORT_LIMIT)
    return bool(found["slow_count"] or growth(found["memory"]) > GROWTH)


def growth(memory: list[int]) -> int:
    """MiB by which memory grew over the last half."""
    half = memory[len(memory) // 2 :]
    few = max(1, len(half) // 4)
    return round(statistics.median(half[-few:]) - statistics.median(half[:few]))


def tenths(memory: list[int]) -> str:
    """The first and what there was at each tenth of a run."""
    return " ".join(str(memory[round(n * (len(memory) - 1) / 10)]) for n in range(11))


def report(name: str, found: dict[str, Any]) -> None:
    """Print what came of a run."""
    if found["code"]:
        number = -found["code"]
        how = signal.Signals(number).name if number > 0 else f"exit {found['code']}"
        print(f"{name}: ENDED BADLY ({how}) at event {found['reached']}")
        print(found["stderr"], flush=True)
        return
    memory = found["memory"]
    half = memory[len(memory) // 2]
    print(
        f"{name}: {found['events']} events, {found['planted']} planted exceptions, "
        f"{sum(found['faults'].values())} faults; memory {memory[0]} MiB at the start, "
        f"{half} half-way, {memory[-1]} at the end ({growth(memory):+} over the "
        f"last half); slowest event {found['slowest'][0]} ms, {found['slow_count']} slow, "
        f"{found['wall']} by the clock"
    )
    print(f"  MiB at the start and each tenth: {tenths(memory)}")
    print(f"  of these, files as they lie on disk: {tenths(found['files'])}")
    for spent, what in found["slow"][:4]:
        print(f"  {spent} ms: {what}")
    for fault, count in found["faults"].items():
        print(f"  {count} x {fault}")
    sys.stdout.flush()


def shrunk(every: list[Event], is_bad: Callable[[list[Event]], bool]) -> list[Event]:
    """The fewest events that are still bad (Zeller's ddmin)."""
    parts = 2
    while len(every) > 1:
        size = max(1, len(every) // parts)
        for start in range(0, len(every), size):
            left = every[:start] + every[start + size :]
            if left and is_bad(left):
                every, parts = left, max(parts - 1, 2)
                print(f"{len(every)} events are enough", flush=True)
                break
        else:
            if size == 1:
                break
            parts = min(len(every), parts * 2)
    return every


def log_of(name: str, every: list[Event], found: dict[str, Any]) -> Path:
    """Keep the events of a run up to where it ended."""
    log = ROOT / "build" / f"soak-{name}.json"
    log.parent.mkdir(exist_ok=True)
    log.write_text(json.dumps(every[: found.get("reached", len(every)) + 1]))
    return log


def check() -> int:
    """Plant a crash; 0 if it is found where it is, happens again and shrinks to what it needs."""
    run = Runs(x11=False, ends=CHECK)
    found = run(events(1, 400))
    report("planted", found)
    log = log_of("planted", events(1, 400), found)
    again = run(json.loads(log.read_text()))
    report("again", again)
    fewest = shrunk(json.loads(log.read_text()), lambda every: run(every)["code"] != 0)
    print(json.dumps(fewest))
    alike = found["code"] == again["code"] == -signal.SIGABRT
    sound = alike and found["reached"] == again["reached"]
    return int(not (sound and [kind for kind, *_ in fewest] == list(CHECK)))


def on_x11() -> subprocess.Popen[bytes]:
    """An X server of our own; sets DISPLAY."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-noreset", "-nolisten", "tcp", "-screen", "0",
         "1920x1200x24"], pass_fds=(write,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.environ["DISPLAY"] = f":{os.read(read, 16).decode().strip()}"
    return server


def asked() -> argparse.Namespace:
    """Read the arguments."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    parser.add_argument("--events", type=int, default=20_000)
    parser.add_argument("--seconds", type=float, default=0)
    parser.add_argument("--x11", action="store_true")
    parser.add_argument("--replay", type=Path)
    parser.add_argument("--shrink", type=Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--ends", nargs="*", default=[], help=argparse.SUPPRESS)
    return parser.parse_args()


def main() -> int:
    """Do what is asked; 1 if a run was bad."""
    given = asked()
    if given.child:
        from running import child

        child(given.child, given.seconds, given.ends)
        return 0
    if given.check:
        return check()
    server = on_x11() if given.x11 else None
    run = Runs(x11=given.x11)
    signal.signal(signal.SIGTERM, lambda *_: run.stop())
    try:
        if given.shrink:
            every = json.loads(given.shrink.read_text())
            print(json.dumps(shrunk(every, lambda left: is_broken(run(left)))))
            return 0
        if given.replay:
            found = run(json.loads(given.replay.read_text()))
            report(given.replay.name, found)
            return int(is_broken(found))
        bad = False
        for seed in given.seeds:
            if not run.stopped:
                bad = soak(seed, given, partial(run, seconds=given.seconds)) or bad
        return int(bad)
    finally:
        if server is not None:
            server.terminate()


def soak(
    seed: int, given: argparse.Namespace, run: Callable[[list[Event]], dict[str, Any]]
) -> bool:
    """Run a seed and print what came of it; whether that is bad."""
    every = events(seed, given.events)
    found = run(every)
    report(f"seed {seed}", found)
    if is_broken(found):
        log = log_of(str(seed), every, found)
        print(f"  its events: {log.relative_to(ROOT)}; --shrink makes them fewer", flush=True)
    return is_broken(found) or is_heavy(found)


if __name__ == "__main__":
    sys.exit(main())
