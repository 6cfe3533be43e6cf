"""What an event does to the window: as a hand would, through what Qt delivers.

Nothing here turns the loop of the application: what takes several turns leaves steps behind. In
``processEvents`` an exception of a painting ends PySide 6.10.3 itself, and the program never calls
it.
"""

from __future__ import annotations

import time
from collections import deque
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

from explorer import navigation
from explorer.looks import all_in
from explorer.state import Selection
from explorer.views.pages import registry
from tests import planting

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from explorer.session import Session
    from explorer.workspace.file import Workspace

KEYS = (
    *("Tab", "Backtab", "Up", "Down", "Left", "Right", "Return", "Escape", "Home", "End"),
    *("PageUp", "PageDown", "Space", "Delete", "Backspace", "F1", "F6", "F8", "D", "K", "F", "Z"),
    *("N", "T", "B", "I", "L", "E", "1", "2", "3", "4", "Plus", "Minus", "Question"),
)
MODIFIERS = ("No", "No", "No", "No", "Control", "Control", "Shift", "Alt")
TYPED = (*"abcdk @", "quantum", "2023", "%", "量子", "電池", "谁领先", "\U00020000")
#: Menu actions that change language or theme.
LOOKS = ("theme-", "language-")
#: More of what a user makes than this is taken away again, so that memory can be flat.
PINS, BRIEFINGS, IMPORTS, NOTES = 30, 6, 12, 30


class Hand:
    """Does events to the windows of a session.

    Attributes:
        steps: What is done on the next turns of the loop, one on each, before another event.
        mines: The exceptions that were planted.
    """

    def __init__(self, app: QApplication, session: Session, home: Path) -> None:
        """Take the windows of a session."""
        self.app = app
        self.session = session
        self.home = home
        # What Python knows of a widget that Qt made itself dies with what it knows of its parent:
        # all of it is kept until the event is over, and none of it longer.
        self._candidates: list[QWidget] = []
        self.steps: deque[Callable[[], object]] = deque()
        self._worker = ExitStack()
        self.mines: list[planting.Mine | list[planting.Mine]] = []

    def prepare(self, kind: str, numbers: list[float]) -> Callable[[], str]:
        """Choose what an event is done to; calling it does it, and says what it was."""
        made: Callable[[], str] = getattr(self, "_" + kind.replace("-", "_"))(*numbers)
        return made

    # -- choosing ------------------------------------------------------------------------------

    def main(self) -> Any:
        """The main window, opened if it is closed."""
        window = self.session.window
        return window if window is not None and window.isVisible() else self.open()

    def open(self) -> Any:
        """Open the window; whatever comes next waits until it is whole."""
        closed = self.session.window
        shown = self.session.open(Selection())
        if closed is not None:
            closed.deleteLater()  # in the program it goes with the process
        self.steps.appendleft(partial(self._wait_for, shown, 2000))
        return shown

    def _wait_for(self, window: Any, turns: int) -> None:
        if turns and window.isVisible() and not window.is_ready:
            self.steps.appendleft(partial(self._wait_for, window, turns - 1))

    def over(self) -> None:
        """The event is over, with all that followed from it."""
        self._candidates = []

    def window(self, number: float) -> Any:
        """What lies on top, else one of the windows."""
        modal = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if modal is not None:
            return modal
        shown = [
            w for w in QApplication.topLevelWidgets() if w.isVisible() and not isinstance(w, QMenu)
        ]
        shown.sort(key=lambda w: (type(w).__name__, w.windowTitle()))
        return shown[int(number * len(shown))] if shown else self.open()

    def _widget(self, window: QWidget, number: float) -> QWidget:
        self._candidates = [window, *(w for w in all_in(window) if isinstance(w, QWidget))]
        found = [
            w
            for w in self._candidates[1:]
            if w.isVisible() and w.isEnabled() and w.width() > 3 and w.height() > 3
        ]
        return found[int(number * len(found))] if found else window

    # -- mouse and keyboard --------------------------------------------------------------------

    def _press(self, a: float, b: float, c: float, d: float, how: str) -> Callable[[], str]:
        widget = self._widget(self.window(a), b)
        place = QPoint(int(c * widget.width()), int(d * widget.height()))
        name = f"{how} {type(widget).__name__} in {type(widget.window()).__name__}"
        left, right = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton

        def press() -> str:
            if how == "double":
                QTest.mouseDClick(widget, left, pos=place)
            else:
                QTest.mouseClick(widget, right if how == "right" else left, pos=place)
            return name

        return press

    def _click(self, *n: float) -> Callable[[], str]:
        return self._press(*n, how="click")

    def _right(self, *n: float) -> Callable[[], str]:
        return self._press(*n, how="right")

    def _double(self, *n: float) -> Callable[[], str]:
        return self._press(*n, how="double")

    def _key(self, a: float, b: float, c: float, _d: float) -> Callable[[], str]:
        key = Qt.Key[f"Key_{KEYS[int(b * len(KEYS))]}"]
        name = MODIFIERS[int(c * len(MODIFIERS))]
        modifier = getattr(Qt.KeyboardModifier, f"{name}Modifier")
        target = QApplication.focusWidget() or self.window(a)

        def press() -> str:
            QTest.keyClick(target, key, modifier)
            return said

        said = f"key {key.name} {modifier.name} on {type(target).__name__}"
        return press

    def _type(self, a: float, b: float, *_n: float) -> Callable[[], str]:
        target = QApplication.focusWidget() or self.window(a)
        text = TYPED[int(b * len(TYPED))]
        said = f"type {text} on {type(target).__name__} in {type(target.window()).__name__}"

        def press() -> str:
            if text.isascii():
                QTest.keyClicks(target, text)
            else:
                composed = QInputMethodEvent()
                composed.setCommitString(text)
                QCoreApplication.sendEvent(target, composed)
            return said

        return press

    def _wheel(self, a: float, b: float, c: float, d: float) -> Callable[[], str]:
        widget = self._widget(self.window(a), b)
        place = QPointF(c * widget.width(), widget.height() / 2)
        turn = QPoint(0, 120 if d < 0.5 else -240)
        keys = Qt.KeyboardModifier.ControlModifier if c > 0.9 else Qt.KeyboardModifier.NoModifier
        event = QWheelEvent(
            place, QPointF(widget.mapToGlobal(place.toPoint())), QPoint(), turn,
            Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        name = f"wheel {type(widget).__name__}"

        def turned() -> str:
            QCoreApplication.sendEvent(widget, event)
            return name

        return turned

    # -- commands ------------------------------------------------------------------------------

    def _action(self, a: float, b: float, *_n: float) -> Callable[[], str]:
        window = self.window(a)
        by_key = getattr(getattr(window, "actions_", None), "by_key", {})
        return self._trigger(by_key, [k for k, action in by_key.items() if action.isEnabled()], b)

    def _look(self, _a: float, b: float, *_n: float) -> Callable[[], str]:
        """Another language or theme."""
        by_key = self.main().actions_.by_key
        return self._trigger(by_key, [k for k in by_key if k.startswith(LOOKS)], b)

    def _trigger(self, by_key: Any, usable: list[str], number: float) -> Callable[[], str]:
        def trigger() -> str:
            if not usable:
                return "action"
            key = usable[int(number * len(usable))]
            by_key[key].trigger()
            return f"action {key}"

        return trigger

    def _resize(self, a: float, b: float, c: float, _d: float) -> Callable[[], str]:
        window = self.window(a)

        def resize() -> str:
            window.resize(int(800 + b * 1120), int(560 + c * 500))
            return "resize"

        return resize

    def _reopen(self, *_n: float) -> Callable[[], str]:
        window = self.main()

        def reopen() -> str:
            window.close()
            self.steps.append(self.open)
            return "reopen"

        return reopen

    def _dismiss(self, *_n: float) -> Callable[[], str]:
        """Whatever lies over the windows goes."""

        def dismiss() -> str:
            for _ in range(4):
                top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
                if top is None:
                    break
                top.close()
            return "dismiss"

        return dismiss

    def _wait(self, *_n: float) -> Callable[[], str]:
        def wait() -> str:
            self.steps.extend([lambda: time.sleep(0.002)] * 10)
            return "wait"

        return wait

    # -- what is shown -------------------------------------------------------------------------

    def _mark(self, _a: float, b: float, *_n: float) -> Callable[[], str]:
        window = self.main()
        figures = list(window.around.dataset.observations)

        def show() -> str:
            window.going.sentence(figures[int(b * len(figures))])
            return "mark"

        return show

    def _topic(self, _a: float, b: float, *_n: float) -> Callable[[], str]:
        around = self.main().around
        topics = list(around.dataset.by_topic)

        def show() -> str:
            topic = topics[int(b * len(topics))]
            around.state.set(navigation.topic(around.dataset, around.state.current, topic))
            return "topic"

        return show

    def _question(self, _a: float, b: float, c: float, d: float) -> Callable[[], str]:
        """A question page, and at once another size."""
        window = self.main()
        keys = list(registry.specs())
        key = keys[int(b * len(keys))]

        def show() -> str:
            around = window.around
            around.state.set(registry.opened(around.dataset, around.state.current, key))
            window.resize(int(800 + c * 1120), int(560 + d * 500))
            self.steps.append(lambda: self.main().resize(int(800 + d * 1120), int(560 + c * 500)))
            return f"question {key}"

        return show

    def _reopen_question(self, *n: float) -> Callable[[], str]:
        def both() -> str:
            self._reopen()()
            self.steps.append(lambda: self._question(*n)())
            return "reopen and question"

        return both

    # -- what is made --------------------------------------------------------------------------

    def _pin(self, *_n: float) -> Callable[[], str]:
        window, desk = self.main(), self.session.desk

        def pin() -> str:
            pins = desk.edit(lambda w: w.pins()) or []
            if len(pins) >= PINS:
                desk.edit(lambda w: w.remove_pin(pins[0].id))
            window.actions_["pin"].trigger()
            return "pin"

        return pin

    def _briefing(self, a: float, *_n: float) -> Callable[[], str]:
        from explorer.briefing import kept, templates

        window, desk = self.main(), self.session.desk

        def open_or_make() -> str:
            there = desk.edit(lambda w: w.briefings()) or []
            if there and (a < 0.7 or len(there) >= BRIEFINGS):
                window.briefings.open(there[int(a * 10 * len(there)) % len(there)].id)
                return "briefing opened"
            made = templates.fill(
                window.around.dataset, "one-page", "electric-batteries", language="en", date=""
            )
            desk.edit(lambda w: kept.add(w, made, name="New briefing"))
            return "briefing made"

        return open_or_make

    def tidy(self) -> None:
        """Take away what is more than a user keeps, whichever way it came in."""

        def take(w: Workspace) -> None:
            for pin in w.pins()[:-PINS]:
                w.remove_pin(pin.id)
            for note in w.notes()[:-NOTES]:
                w.remove_note(note.id)
            for briefing in w.briefings()[:-BRIEFINGS]:
                w.remove_briefing(briefing.id)
            for document in w.documents()[:-IMPORTS]:
                w.remove_document(document.document_id)

        self.session.desk.edit(take)

    def _import(self, a: float, *_n: float) -> Callable[[], str]:
        window = self.main()

        def bring() -> str:
            if len(list(self.home.glob("own*.txt"))) < IMPORTS:
                path = self.home / f"own{int(a * 1000)}.txt"
                path.write_text(f"Own {a}\n\nChina makes {a:.3f} percent.\n", encoding="utf-8")
                window.bringing.read([path])
            return "import"

        return bring

    # -- what is planted -----------------------------------------------------------------------

    def _plant_paint(self, a: float, b: float, c: float, _d: float) -> Callable[[], str]:
        """A painting of a widget of ours fails in its middle, the painter open."""
        window = self.window(a)
        self._widget(window, b)
        painting = {}
        for made in self._candidates:
            if made.isVisible():
                parts = [made]
                if isinstance(made, QAbstractItemView):
                    parts.append(made.itemDelegate())
                for kind in (k for part in parts for k in type(part).__mro__):
                    for method in ("paintEvent", "paint"):
                        if kind.__module__.startswith("explorer.") and method in vars(kind):
                            painting[kind, method] = made
        chosen = sorted(painting, key=lambda found: (found[0].__qualname__, found[1]))

        lines = int(c * c * 30)

        def paint() -> str:
            if not chosen:
                return "plant-paint"
            kind, method = chosen[int(b * len(chosen))]
            kept = ExitStack()
            self.mines.append(kept.enter_context(planting.in_painting(kind, method, lines)))
            widget = painting[kind, method]
            (widget.viewport() if hasattr(widget, "viewport") else widget).update()
            self.steps.extend([int, int, kept.close])
            return f"plant-paint {kind.__name__}"

        return paint

    def _plant_worker(self, _a: float, _b: float, c: float, _d: float) -> Callable[[], str]:
        """The next worker, whoever starts it, fails in the middle of its work."""

        def plant() -> str:
            self._worker.close()
            self.mines.append(self._worker.enter_context(planting.in_worker(int(c * c * 3000))))
            return "plant-worker"

        return plant
