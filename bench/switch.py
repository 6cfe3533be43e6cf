"""What another theme, language or size of text costs the window's thread, in processor time.

    bench/switch.py --repeats 8

The window as it opens, with every question page made, and with three briefings open. A switch is
its action and the turns of the loop until all is painted again; the floor is repainting the same
window as it is.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from typing import TYPE_CHECKING

import timing
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from explorer import languages, navigation, paths, tasks, theme
from explorer.briefing import kept, templates
from explorer.dataset import package
from explorer.qt import application
from explorer.session import Session
from explorer.settings import Settings
from explorer.state import Selection
from explorer.views.pages import registry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: Milliseconds of the processor.
LIMIT = 300
#: There and back again, so that the window is as it was.
SWITCHES = {
    "theme": ("theme-dark", "theme-light"),
    "language": ("language-zh-Hans", "language-en"),
    "size of text": ("text-larger", "text-smaller"),
}


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--repeats", type=int, default=8)
    repeats = parser.parse_args().repeats
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["HOME"] = home
        for name in ("CONFIG", "DATA", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = f"{home}/{name.lower()}"
        timing.table(
            f"Another theme, another language ({timing.machine()})",
            ("what", "widgets", "median ms", "slowest", "to floor", "goal"),
            [*rows(repeats)],
        )


def rows(repeats: int) -> Iterator[tuple[object, ...]]:
    """A row for each kind of switch, in a new window and in one that has shown everything."""
    app = application()
    settings = Settings.default()
    settings.toured = True
    theme.apply(app, theme.named("light"))
    languages.use(app, "en")
    session = Session(package.load(paths.bundled_data()), settings)
    window = session.open(Selection())
    window.resize(1280, 800)
    while not window.is_ready:
        QApplication.processEvents()
    settle()
    around = window.around
    for state in ("as it opens", "every page made", "three briefings too"):
        if state == "three briefings too":
            for _ in range(3):
                brief(session)
        if state == "every page made":
            for key in registry.specs():
                around.state.set(registry.opened(around.dataset, around.state.current, key))
                settle()
            topic = next(iter(around.dataset.by_topic))
            around.state.set(navigation.topic(around.dataset, around.state.current, topic))
        settle()
        floor = statistics.median(cost(window.repaint) for _ in range(repeats))
        for kind, keys in SWITCHES.items():
            spent = [
                cost(window.actions_[key].trigger) for _ in range(repeats + 1) for key in keys
            ][len(keys) :]
            middle = statistics.median(spent)
            yield (
                f"{kind}, {state}", len(QApplication.allWidgets()), f"{middle:.0f}",
                f"{max(spent):.0f}", f"{middle / floor:.1f}", timing.verdict(max(spent), LIMIT),
            )  # fmt: skip
    window.close()
    session.desk.close()


def brief(session: Session) -> None:
    """Make a briefing and open it, with its pages laid out."""
    made = templates.fill(
        session.data.dataset, "one-page", "electric-batteries", language="en", date=""
    )
    session.desk.edit(lambda w: kept.add(w, made, name="New briefing"))
    there = session.desk.edit(lambda w: w.briefings()) or []
    assert session.window is not None
    session.window.briefings.open(there[-1].id)
    for _ in range(4):
        settle()
        tasks.drain()


def cost(act: Callable[[], object]) -> float:
    """Milliseconds of the processor on this thread until all is painted again."""
    begin = time.thread_time()
    act()
    settle()
    return (time.thread_time() - begin) * 1e3


def settle() -> None:
    """Turns of the loop: layouts, then paintings, and what was put off to the next turns."""
    for _ in range(6):
        QApplication.processEvents()
        # Outside of ``exec`` nobody else deletes what was let go.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


if __name__ == "__main__":
    main()
