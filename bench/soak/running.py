"""One run: the program in this process, the events of a file, and what came of them."""

from __future__ import annotations

import faulthandler
import gc
import json
import os
import re
import signal
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from doing import Hand
from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog

from explorer import languages, paths, system, tasks, theme
from explorer.briefing import templates
from explorer.briefing.write import FORMATS, write
from explorer.dataset import package
from explorer.looks import all_in
from explorer.qt import application
from explorer.session import Session
from explorer.settings import Settings
from explorer.unexpected import Unexpected
from explorer.views.parts import asking
from explorer.views.parts.opening import open_dialog
from explorer.views.parts.problem_dialog import ProblemDialog
from tests import planting

if TYPE_CHECKING:
    from collections.abc import Callable

    from seeded import Event

    from explorer.dataset.dataset import Dataset

#: Milliseconds of processor time that an event may take on the window's thread. Not of the clock
#: on the wall: others work on the machine too.
LIMIT, SWITCH_LIMIT = 200, 300
#: Events from one measurement of memory to the next.
STEP = 500
#: What Qt says of the platform or of its tools for tests, and not of us.
_IGNORED = (
    *("propagateSizeHints", "does not support raise", "does not support grabbing"),
    "not accepted by receiving widget",
)


def _read_only(dialog: Any) -> None:
    """Open a dialog in which no file can be made or deleted but the one that is asked for."""
    if isinstance(dialog, QFileDialog):
        dialog.setOption(QFileDialog.Option.ReadOnly)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setDirectory(os.environ["HOME"])
    open_dialog(dialog)


def _load_libraries(dataset: Dataset, home: Path) -> None:
    """Write a briefing in every format: the libraries for it are not growth of a window."""
    made = templates.fill(dataset, "one-page", "electric-batteries", language="en", date="")
    for ending in FORMATS:
        write(dataset, made, home / f"first.{ending}")


class Run:
    """The application in this process, and what happened to it."""

    def __init__(self, home: Path) -> None:
        """Open the window."""
        self.faults: Counter[str] = Counter()
        self.slow: list[tuple[int, str]] = []
        self.slowest = (0, "")
        #: The longest turn by the clock on the wall: noted, and judged by nobody.
        self.wall = 0
        self.memory: list[int] = []
        #: Of that memory: libraries and fonts as they lie on disk, which the system can take back.
        self.files: list[int] = []
        self.done = 0
        self.said = 0
        system.leave_kernel_log()
        self.app = application()
        self._settings = settings = Settings.default()
        settings.toured = True
        theme.apply(self.app, theme.named("light"))
        languages.use(self.app, "en")
        qInstallMessageHandler(self._qt)
        # Nothing is opened outside the program, and no dialog makes, renames or deletes files:
        # random clicks in it would do so anywhere on this machine.
        asking.open_dialog = _read_only
        QDesktopServices.openUrl = staticmethod(lambda _url: True)  # type: ignore[method-assign]
        dataset = package.load(paths.bundled_data())
        _load_libraries(dataset, home)
        self.session = Session(dataset, settings)
        self._unexpected = Unexpected(lambda: self.session.window)
        sys.excepthook = self._raised
        self.hand = Hand(self.app, self.session, home)
        self.hand.open()
        # Qt's own dialog for files asks whether to replace one in a loop of its own, within the
        # event that pressed "Save": nobody but a timer can answer there.
        self._last, self._stuck = -1, 0
        self._answering = QTimer(self.app)
        self._answering.timeout.connect(self._answer)
        self._answering.start(40)

    # -- what is noted -------------------------------------------------------------------------

    def _note(self, kind: str, text: str) -> None:
        self.faults[f"{kind}: {text[-1500:]}"] += 1

    def _qt(self, _kind: object, _context: object, message: str) -> None:
        if not any(part in message for part in _IGNORED):
            self._note("qt", message)

    def _raised(self, kind: Any, error: Any, trace: Any) -> None:
        """What the program does of it, and a note unless it was planted."""
        if not isinstance(error, planting.PlantedError):
            self._note("exception", "".join(traceback.format_exception(kind, error, trace)))
        self._unexpected(kind, error, trace)

    def _answer(self) -> None:
        """Close what lies on top if the same event has lasted for a while."""
        self._stuck = self._stuck + 1 if self.done == self._last else 0
        self._last = self.done
        if self._stuck > 8:
            top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if top is not None:
                top.close()

    # -- events --------------------------------------------------------------------------------

    def start(self, every: list[Event], seconds: float, seen: Callable[[int, Event], None]) -> None:
        """Do events, each on a turn of the loop of its own, until all are done.

        Args:
            every: The events.
            seconds: When to stop, 0 for never.
            seen: Called with each before it is done.
        """
        self._every, self._seen = every, seen
        self._until = time.monotonic() + seconds if seconds else float("inf")
        self._what, self._begin, self._rests = "", time.thread_time(), 0
        self._began = time.monotonic()
        self._looks = self._looking()
        self.hand.steps.append(self._rest)
        self._turning = QTimer(self.app)
        self._turning.timeout.connect(self._turn)
        self._turning.start(0)
        while self._turning.isActive():
            self.app.exec()  # events close the last window, and quit

    def _looking(self) -> tuple[str, str, float]:
        """What touches every widget when it is another."""
        settings = self._settings
        return (settings.theme, settings.language, settings.text_size)

    def stop(self) -> None:
        """Do no more events than those that were done."""
        self._until = 0.0

    def _turn(self) -> None:
        """The turn of the loop since the last event, or step, is over: the next."""
        self.wall = max(self.wall, round((time.monotonic() - self._began) * 1000))
        self._time(round((time.thread_time() - self._begin) * 1000))
        step = self.hand.steps.popleft() if self.hand.steps else self._next
        self._begin, self._began = time.thread_time(), time.monotonic()
        try:
            step()
        except planting.PlantedError:
            pass  # in what the event called itself
        except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
            self._note("exception", f"{self._what} {traceback.format_exc()}")

    def _next(self) -> None:
        """The next event, if there is one."""
        self.hand.over()
        self._count_dialogs()
        if self.done and self.done % STEP == 0 and self.done > self._rests:
            self._rests = self.done
            self._to_rest()
            return
        if self.done >= len(self._every) or time.monotonic() > self._until:
            self._turning.stop()
            self.app.quit()
            return
        event = self._every[self.done]
        self._seen(self.done, event)
        self.done += 1
        kind, *numbers = event
        self._what = kind
        # Two turns for what follows: layouts, then paintings.
        self.hand.steps.extend([int, int])
        act = self.hand.prepare(kind, numbers)
        self._begin, self._began = time.thread_time(), time.monotonic()
        self._what = act()

    def _to_rest(self) -> None:
        """Close all but the main window, so that memory is compared with what it was alike."""
        self._what = "rest"
        self.hand.prepare("dismiss", [0, 0, 0, 0])()
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window is not self.session.window:
                window.close()
        self.hand.tidy()
        self.hand.steps.extend([tasks.drain, *[int] * 8, self._rest])

    def _rest(self) -> None:
        """Note the memory."""
        gc.collect()
        pages = map(int, Path("/proc/self/statm").read_text().split()[1:3])
        for kept, count in zip((self.memory, self.files), pages, strict=True):
            kept.append(count * os.sysconf("SC_PAGE_SIZE") // 2**20)

    def _time(self, spent: int) -> None:
        """A turn of the loop is over that took so many milliseconds."""
        before, self._looks = self._looks, self._looking()
        what = (
            self._what
            if before == self._looks
            else f"{self._what} (theme, language or size of text)"
        )
        if self._what == "rest":
            return
        self.slowest = max(self.slowest, (spent, what))
        if spent > (LIMIT if before == self._looks else SWITCH_LIMIT):
            self.slow.append((spent, what))

    def _count_dialogs(self) -> None:
        """An exception of a painting is said once, however often it is painted."""
        window = self.session.window
        found = all_in(window) if window is not None else ()
        shown = [d for d in found if isinstance(d, ProblemDialog)]
        # Two that failed at different places are two, and both are to be said.
        places = [_painted_at(d.report.toPlainText()) for d in shown if d.isVisible()]
        painted = [place for place in places if place]
        if len(set(painted)) < len(painted):
            self._note("exception", "one exception of a painting was said twice")

    def close(self) -> None:
        """Close the window in an orderly way."""
        self.hand.prepare("dismiss", [0, 0, 0, 0])()
        if self.session.window is not None:
            self.session.window.close()
        tasks.drain()
        self.session.desk.close()

    def found(self) -> dict[str, Any]:
        """What came of it."""
        every = [m if isinstance(m, list) else [m] for m in self.hand.mines]
        mines = [mine for some in every for mine in some]
        return {
            "events": self.done,
            "faults": self.faults,
            "slow": sorted(self.slow, reverse=True)[:12],
            "slow_count": len(self.slow),
            "slowest": self.slowest,
            "wall": self.wall,
            "memory": self.memory,
            "files": self.files,
            "step": STEP,
            "planted": sum(m.gone_off for m in mines),
        }


def _painted_at(report: str) -> str:
    """Where a painting failed: the last line of a trace that names a place, "" for other work."""
    places = re.findall(r'^  File "[^"]+", line \d+, in \S+$', report, re.MULTILINE)
    return places[-1] if any(p.endswith((" in paintEvent", " in paint")) for p in places) else ""


def child(source: Path, seconds: float, ends: list[str]) -> None:
    """Do the events of a file; what happened goes to standard output as JSON.

    Args:
        source: The events.
        seconds: When to stop, 0 for never.
        ends: Kinds of events; once each has come after the one before it, the process aborts: to
            see that such a thing is found, replayed and shrunk.
    """
    faulthandler.enable()
    home = Path(os.environ["HOME"])

    def seen(number: int, event: Event) -> None:
        (home / "progress").write_text(str(number))
        if ends and event[0] == ends[0]:
            ends.pop(0)
            if not ends:
                os.abort()

    run = Run(home)
    signal.signal(signal.SIGTERM, lambda *_: run.stop())
    run.start(json.loads(source.read_text()), seconds, seen)
    run.close()
    print(json.dumps(run.found()), flush=True)
