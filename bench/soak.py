"""Whether the window stays up: random but seeded events on the real one.

    bench/soak.py --seed 1 --events 20000           offscreen
    bench/soak.py --seed 1 --events 5000 --x11      on an X server of its own (Xvfb)
    bench/soak.py --seeds 1 2 3 --seconds 40        a time for each seed, as .ci/run does
    bench/soak.py --replay FILE                     the events of a log again
    bench/soak.py --shrink FILE                     the fewest events that still end it badly

Each seed runs in a process of its own, in an empty home. Clicks on any widget, keys, typing with an
input method, wheel, actions of menus, menus of the right button, sizes, three languages, three
themes, pins, briefing windows, own documents, closing and opening the window; now and then an
exception in a paint event or in a worker. Counted are crashes, exceptions that nobody injected,
messages of Qt, the slowest events by processor time on the window's thread, and memory.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
#: What an event does, and how often.
KINDS = {
    "click": 40, "right": 4, "double": 2, "key": 18, "type": 8, "wheel": 4, "action": 12,
    "resize": 2, "mark": 8, "topic": 4, "pin": 1, "briefing": 0.3, "import": 0.1, "reopen": 0.2,
    "raise-paint": 0.3, "raise-worker": 0.3, "dismiss": 3, "wait": 1,
}  # fmt: skip
#: Milliseconds of processor time that an event may take on the window's thread.
LIMIT, SWITCH_LIMIT = 200, 300
#: MiB that memory may grow over the last half of a run.
GROWTH = 10
_EXPECTED = "planted by the soak"
_IGNORED = ("propagateSizeHints", "does not support raise", "does not support grabbing")


# --------------------------------------------------------------------------------------- one run


def events(seed: int, count: int) -> list[list[Any]]:
    """The events of a seed: a kind, and numbers that choose among what there will be."""
    generator = random.Random(seed)
    kinds, weights = list(KINDS), list(KINDS.values())
    return [
        [generator.choices(kinds, weights)[0], *(round(generator.random(), 6) for _ in range(4))]
        for _ in range(count)
    ]


def _read_only(dialog: Any) -> None:
    """Open a dialog in which no file can be made or deleted but the one that is asked for."""
    from PySide6.QtWidgets import QFileDialog

    from explorer.views.parts.opening import open_dialog

    if isinstance(dialog, QFileDialog):
        dialog.setOption(QFileDialog.Option.ReadOnly)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setDirectory(os.environ["HOME"])
    open_dialog(dialog)


class Run:
    """The application in this process, and what happened to it."""

    def __init__(self, home: Path) -> None:
        """Open the window."""
        from PySide6.QtCore import QTimer, qInstallMessageHandler
        from PySide6.QtGui import QDesktopServices

        from explorer import languages, paths, theme
        from explorer.dataset import package
        from explorer.qt import application
        from explorer.session import Session, wait_until_ready
        from explorer.settings import Settings
        from explorer.state import Selection
        from explorer.views.parts import asking

        self.home = home
        self.faults: Counter[str] = Counter()
        self.slow: list[tuple[int, str]] = []
        self.memory: list[int] = []
        self.done = 0
        self.app = application()
        settings = Settings.default()
        settings.toured = True
        theme.apply(self.app, theme.named("light"))
        languages.use(self.app, "en")
        qInstallMessageHandler(self._qt)
        sys.excepthook = self._raised
        # Nothing is opened outside the program, and no dialog makes, renames or deletes files:
        # random clicks in it would do so anywhere on this machine.
        asking.open_dialog = _read_only
        QDesktopServices.openUrl = staticmethod(lambda _url: True)  # type: ignore[method-assign]
        self.session = Session(package.load(paths.bundled_data()), settings)
        self.selection = Selection()
        self.session.open(self.selection)
        assert self.session.window is not None
        wait_until_ready(self.app, self.session.window)
        # Qt's own dialog for files asks whether to replace one in a loop of its own, within the
        # event that pressed "Save": nobody but a timer can answer there.
        self._last, self._stuck = -1, 0
        self._answering = QTimer(self.app)
        self._answering.timeout.connect(self._answer)
        self._answering.start(40)

    # -- what is noted -------------------------------------------------------------------------

    def _note(self, kind: str, text: str) -> None:
        self.faults[f"{kind}: {text[-600:]}"] += 1

    def _qt(self, _kind: object, _context: object, message: str) -> None:
        if not any(part in message for part in _IGNORED):
            self._note("qt", message)

    def _raised(self, kind: Any, error: Any, trace: Any) -> None:
        if _EXPECTED not in str(error):
            self._note("exception", "".join(traceback.format_exception(kind, error, trace)))

    def _answer(self) -> None:
        """Close what lies on top if the same event has lasted for a while."""
        from PySide6.QtWidgets import QApplication

        self._stuck = self._stuck + 1 if self.done == self._last else 0
        self._last = self.done
        if self._stuck > 8:
            top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if top is not None:
                top.close()

    def measure(self) -> None:
        """Note the memory."""
        gc.collect()
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        self.memory.append(pages * os.sysconf("SC_PAGE_SIZE") // 2**20)

    # -- events --------------------------------------------------------------------------------

    def do(self, event: list[Any]) -> None:
        """One event, then whatever follows from it."""
        kind, *numbers = event
        begin = time.thread_time()
        what = kind
        try:
            what = getattr(self, "_" + kind.replace("-", "_"))(*numbers) or kind
        except RuntimeError as error:
            # The list of candidates was older than what died of the last event.
            if "already deleted" not in str(error):
                self._note("exception", f"{kind} {traceback.format_exc()}")
        except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
            self._note("exception", f"{kind} {traceback.format_exc()}")
        self.app.processEvents()
        spent = round((time.thread_time() - begin) * 1000)
        switch = any(w in what for w in ("theme", "language", "reopen", "briefing", "import"))
        if spent > (SWITCH_LIMIT if switch else LIMIT):
            self.slow.append((spent, what))
        self.done += 1

    def _window(self, number: float) -> Any:
        from PySide6.QtWidgets import QApplication, QMenu

        modal = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if modal is not None:
            return modal
        shown = [
            w for w in QApplication.topLevelWidgets() if w.isVisible() and not isinstance(w, QMenu)
        ]
        if not shown:
            return self._open()
        shown.sort(key=lambda w: (type(w).__name__, w.windowTitle()))
        return shown[int(number * len(shown))]

    def _open(self) -> Any:
        from explorer.session import wait_until_ready

        window = self.session.open(self.selection)
        wait_until_ready(self.app, window)
        return window

    def _widget(self, window: Any, number: float) -> Any:
        from PySide6.QtWidgets import QWidget

        found = [
            w
            for w in window.findChildren(QWidget)
            if w.isVisible() and w.isEnabled() and w.width() > 3 and w.height() > 3
        ]
        return found[int(number * len(found))] if found else window

    def _press(self, a: float, b: float, c: float, d: float, how: str) -> str:
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        widget = self._widget(self._window(a), b)
        place = QPoint(int(c * widget.width()), int(d * widget.height()))
        name = f"{how} {type(widget).__name__} in {type(widget.window()).__name__}"
        left, right = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
        if how == "double":
            QTest.mouseDClick(widget, left, pos=place)
        else:
            QTest.mouseClick(widget, right if how == "right" else left, pos=place)
        return name

    def _click(self, *n: float) -> str:
        return self._press(*n, how="click")

    def _right(self, *n: float) -> str:
        return self._press(*n, how="right")

    def _double(self, *n: float) -> str:
        return self._press(*n, how="double")

    def _key(self, a: float, b: float, c: float, _d: float) -> str:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        keys = [Qt.Key[f"Key_{name}"] for name in _KEYS]
        modifiers = [getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in _MODIFIERS]
        target = QApplication.focusWidget() or self._window(a)
        key, modifier = keys[int(b * len(keys))], modifiers[int(c * len(modifiers))]
        QTest.keyClick(target, key, modifier)
        return f"key {key.name} {modifier.name} on {type(target).__name__}"

    def _type(self, a: float, b: float, *_n: float) -> str:
        from PySide6.QtCore import QCoreApplication
        from PySide6.QtGui import QInputMethodEvent
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        target = QApplication.focusWidget() or self._window(a)
        text = _TYPED[int(b * len(_TYPED))]
        if text.isascii():
            QTest.keyClicks(target, text)
        else:
            composed = QInputMethodEvent()
            composed.setCommitString(text)
            QCoreApplication.sendEvent(target, composed)
        return f"type {text}"

    def _wheel(self, a: float, b: float, c: float, d: float) -> str:
        from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
        from PySide6.QtGui import QWheelEvent

        widget = self._widget(self._window(a), b)
        place = QPointF(c * widget.width(), widget.height() / 2)
        turn = QPoint(0, 120 if d < 0.5 else -240)
        keys = Qt.KeyboardModifier.ControlModifier if c > 0.9 else Qt.KeyboardModifier.NoModifier
        event = QWheelEvent(
            place, QPointF(widget.mapToGlobal(place.toPoint())), QPoint(), turn,
            Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QCoreApplication.sendEvent(widget, event)
        return f"wheel {type(widget).__name__}"

    def _action(self, a: float, b: float, *_n: float) -> str:
        window = self._window(a)
        by_key = getattr(getattr(window, "actions_", None), "by_key", {})
        usable = [key for key, action in by_key.items() if action.isEnabled()]
        if usable:
            key = usable[int(b * len(usable))]
            by_key[key].trigger()
            return f"action {key}"
        return "action"

    def _resize(self, a: float, b: float, c: float, _d: float) -> str:
        self._window(a).resize(int(800 + b * 1120), int(560 + c * 500))
        return "resize"

    def _mark(self, a: float, b: float, *_n: float) -> str:
        window = self._main()
        if window is None:
            return "mark"
        figures = list(window.around.dataset.observations) if hasattr(window, "around") else []
        if figures:
            window.going.sentence(figures[int(b * len(figures))])
        return "mark"

    def _topic(self, a: float, b: float, *_n: float) -> str:
        from explorer import navigation

        window = self._main()
        if window is not None:
            dataset, state = window.around.dataset, window.around.state
            topics = list(dataset.by_topic)
            topic = topics[int(b * len(topics))]
            state.set(navigation.topic(dataset, state.current, topic))
        return "topic"

    def _pin(self, _a: float, b: float, *_n: float) -> str:
        window = self._main()
        if window is not None and b < 0.7:
            window.actions_["pin"].trigger()
        return "pin"

    def _briefing(self, a: float, *_n: float) -> str:
        window, workspace = self._main(), self.session.desk.workspace
        if window is None or workspace is None:
            return "briefing"
        there = workspace.briefings()
        if there and a < 0.7:
            window.briefings.open(there[int(a / 0.7 * len(there)) % len(there)].id)
        elif len(there) < 6:
            from explorer.briefing import kept, templates

            made = templates.fill(
                window.around.dataset, "one-page", "electric-batteries", language="en", date=""
            )
            self.session.desk.edit(lambda w: kept.add(w, made, name="New briefing"))
        return "briefing"

    def _import(self, a: float, *_n: float) -> str:
        window = self._main()
        if window is None or len(list(self.home.glob("own*.txt"))) > 12:
            return "import"
        path = self.home / f"own{int(a * 1000)}.txt"
        path.write_text(f"Own {a}\n\nChina makes {a:.3f} percent.\n", encoding="utf-8")
        window.bringing.read([path])
        return "import"

    def _reopen(self, *_n: float) -> str:
        window = self._main()
        if window is not None:
            window.close()
            self.app.processEvents()
            self._open()
        return "reopen"

    def _raise_paint(self, a: float, b: float, *_n: float) -> str:
        """The next painting of some widget of ours fails."""
        widget = self._widget(self._window(a), b)
        kind = type(widget)
        own = "paintEvent" in vars(kind) and kind.__module__.startswith("explorer")
        if own:
            proper = kind.paintEvent

            def fail(this: Any, event: Any) -> None:
                kind.paintEvent = proper  # type: ignore[method-assign]
                raise ValueError(_EXPECTED)

            kind.paintEvent = fail  # type: ignore[method-assign]
            widget.update()
            self.app.processEvents()
            kind.paintEvent = proper  # type: ignore[method-assign]
        return f"raise-paint {kind.__name__}"

    def _raise_worker(self, *_n: float) -> str:
        from explorer import tasks

        window = self._main()
        if window is not None:

            def fail(_progress: object) -> None:
                raise ValueError(_EXPECTED)

            tasks.run(fail, window.say, lambda error: window.say(str(error)), window)
        return "raise-worker"

    def _dismiss(self, a: float, b: float, *_n: float) -> str:
        """Whatever lies over the windows goes."""
        from PySide6.QtWidgets import QApplication

        for _ in range(4):
            top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if top is None:
                break
            top.close()
            self.app.processEvents()
        return "dismiss"

    def _wait(self, *_n: float) -> str:
        from PySide6.QtTest import QTest

        QTest.qWait(20)
        return "wait"

    def _main(self) -> Any:
        window = self.session.window
        return window if window is not None and window.isVisible() else None

    def close(self) -> None:
        """Close the window in an orderly way."""
        from explorer import tasks

        self._dismiss(0, 0)
        window = self._main()
        if window is not None:
            window.close()
        tasks.drain()
        self.app.processEvents()
        self.session.desk.close()


_KEYS = (
    *("Tab", "Backtab", "Up", "Down", "Left", "Right", "Return", "Escape", "Home", "End"),
    *("PageUp", "PageDown", "Space", "Delete", "Backspace", "F1", "F6", "F8", "D", "K", "F", "Z"),
    *("N", "T", "B", "I", "L", "E", "1", "2", "3", "4", "Plus", "Minus", "Question"),
)
_MODIFIERS = ("No", "No", "No", "No", "Control", "Control", "Shift", "Alt")
_TYPED = (*"abcdk @", "quantum", "2023", "%", "量子", "電池", "谁领先", "\U00020000")


def child(source: Path, seconds: float) -> None:
    """Run the events of a file in this process; what happened goes to standard output as JSON."""
    import faulthandler

    faulthandler.enable()
    home = Path(os.environ["HOME"])
    run = Run(home)
    run.measure()
    limit = time.monotonic() + seconds if seconds else float("inf")
    every = json.loads(source.read_text())
    progress = home / "progress"
    for number, event in enumerate(every):
        if time.monotonic() > limit:
            break
        run.do(event)
        if number % 50 == 0:
            progress.write_text(str(number))
        if number % 500 == 499:
            run.measure()
    run.close()
    run.measure()
    print(
        json.dumps(
            {
                "events": run.done,
                "faults": run.faults,
                "slow": sorted(run.slow, reverse=True)[:8],
                "slow_count": len(run.slow),
                "memory": run.memory,
            }
        ),
        flush=True,
    )


# ------------------------------------------------------------------------------------- the runs


def outcome(every: list[list[Any]], *, x11: bool, seconds: float = 0) -> dict[str, Any]:
    """Run some events in a process of their own."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        source = home / "events.json"
        source.write_text(json.dumps(every))
        surroundings = os.environ | {
            "HOME": folder,
            "QT_QPA_PLATFORM": "xcb" if x11 else "offscreen",
            "PYTHONPATH": str(ROOT),
            "LC_ALL": "C.UTF-8",
            **{f"XDG_{n}_HOME": f"{folder}/{n.lower()}" for n in ("CONFIG", "DATA", "CACHE")},
        }
        command = [sys.executable, __file__, "--child", str(source), "--seconds", str(seconds)]
        done = subprocess.run(command, env=surroundings, capture_output=True, text=True, cwd=folder)
        found: dict[str, Any] = {"code": done.returncode}
        if done.returncode == 0:
            found |= json.loads(done.stdout.splitlines()[-1])
        else:
            found["stderr"] = done.stderr[-4000:]
            found["reached"] = int((home / "progress").read_text() or 0)
        return found


def is_bad(found: dict[str, Any]) -> bool:
    """Whether a run ended badly: a crash, an exception nobody planted, a message of Qt."""
    return bool(found["code"] or found.get("faults"))


def growth(memory: list[int]) -> int:
    """MiB by which memory grew over the last half."""
    half = memory[len(memory) // 2 :]
    return max(half[-3:]) - min(half[:3]) if len(memory) > 6 else 0


def report(name: str, found: dict[str, Any]) -> None:
    """Print what came of a run."""
    if found["code"]:
        number = -found["code"]
        how = signal.Signals(number).name if number > 0 else f"exit {found['code']}"
        print(f"{name}: ENDED BADLY ({how}) after about {found['reached']} events")
        print(found["stderr"])
        return
    memory = found["memory"]
    print(
        f"{name}: {found['events']} events, {sum(found['faults'].values())} faults, "
        f"memory {memory[0]} to {memory[-1]} MiB ({growth(memory):+} over the last half), "
        f"{found['slow_count']} slow {found['slow'][:3]}"
    )
    for fault, count in found["faults"].items():
        print(f"  {count} x {fault}")


def shrunk(every: list[list[Any]], *, x11: bool) -> list[list[Any]]:
    """The fewest events that still end badly (Zeller's ddmin), tried in fresh processes."""
    parts = 2
    while len(every) > 1:
        size = max(1, len(every) // parts)
        for start in range(0, len(every), size):
            left = every[:start] + every[start + size :]
            if left and is_bad(outcome(left, x11=x11)):
                every, parts = left, max(parts - 1, 2)
                print(f"{len(every)} events are enough")
                break
        else:
            if size == 1:
                break
            parts = min(len(every), parts * 2)
    return every


def on_x11() -> subprocess.Popen[bytes]:
    """An X server of our own; sets DISPLAY."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-noreset", "-nolisten", "tcp", "-screen", "0",
         "1920x1200x24"], pass_fds=(write,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.environ["DISPLAY"] = f":{os.read(read, 16).decode().strip()}"
    return server


def main() -> int:
    """Read the arguments and do what they say."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, dest="seeds", action="append")
    parser.add_argument("--seeds", type=int, nargs="+")
    parser.add_argument("--events", type=int, default=20_000)
    parser.add_argument("--seconds", type=float, default=0)
    parser.add_argument("--x11", action="store_true")
    parser.add_argument("--strict", action="store_true", help="slow events and memory fail too")
    parser.add_argument("--replay", type=Path)
    parser.add_argument("--shrink", type=Path)
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        child(given.child, given.seconds)
        return 0
    server = on_x11() if given.x11 else None
    try:
        if given.shrink:
            fewest = shrunk(json.loads(given.shrink.read_text()), x11=given.x11)
            print(json.dumps(fewest))
            return 0
        if given.replay:
            found = outcome(json.loads(given.replay.read_text()), x11=given.x11)
            report(given.replay.name, found)
            return int(is_bad(found))
        bad = False
        for seed in given.seeds or [1]:
            every = events(seed, given.events)
            found = outcome(every, x11=given.x11, seconds=given.seconds)
            report(f"seed {seed}", found)
            heavy = growth(found.get("memory", [])) > GROWTH or found.get("slow_count", 0)
            if is_bad(found):
                log = ROOT / "build" / f"soak-{seed}.json"
                log.parent.mkdir(exist_ok=True)
                log.write_text(json.dumps(every[: found.get("reached", len(every)) + 60]))
                print(f"  its events: {log.relative_to(ROOT)}; --shrink makes them fewer")
            bad = bad or is_bad(found) or bool(given.strict and heavy)
        return int(bad)
    finally:
        if server is not None:
            server.terminate()


if __name__ == "__main__":
    sys.exit(main())
