"""What a window is used for, again and again, leaves nothing behind."""

from __future__ import annotations

import gc
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from explorer import navigation, tasks
from explorer.briefing import kept, templates
from explorer.views.pages import registry
from tests.windows import settle

if TYPE_CHECKING:
    from explorer.session import Session
    from explorer.views.window.main_window import MainWindow

#: After so many rounds everything was there once, and whatever is kept is full.
WARM, ROUNDS = 1, 1
#: Qt makes its style anew for each theme, and a bar here and there: Python keeps a word of them.
FEW = 8


def rest(turns: int = 12) -> None:
    """Until no worker and no timer is busy with what was begun."""
    for _ in range(2):
        tasks.drain()
        settle(turns)


def objects() -> Counter[str]:
    """How many there are of each kind of object of Qt: those that Python knows, and all widgets."""
    rest()
    gc.collect()
    known = [type(o) for o in gc.get_objects() if isinstance(o, QObject)]
    named = Counter(f"{kind.__module__}.{kind.__name__}" for kind in known)
    named["widgets"] = len(QApplication.allWidgets())
    return named


def one_round(session: Session, window: MainWindow, briefing: str) -> None:
    """Every page, some figures, a briefing opened and closed, every theme and language."""
    around = window.around
    dataset = around.dataset
    for key in registry.specs():
        around.state.set(registry.opened(dataset, around.state.current, key))
        settle(2)
    for entity in dataset.roles.rivals:
        around.state.set(navigation.entity(around.state.current, entity))
        settle(2)
    for topic in list(dataset.by_topic)[:2]:
        around.state.set(navigation.topic(dataset, around.state.current, topic))
        settle(2)
    for figure in list(dataset.observations)[:2]:
        window.going.sentence(figure)
        settle(2)
    window.briefings.open(briefing)
    rest(4)
    for key in ("theme-dark", "language-zh-Hant", "theme-light", "language-en"):
        window.actions_[key].trigger()
        settle(2)
    window.briefings.close_all()
    window.actions_["pin"].trigger()
    settle(2)
    session.desk.edit(lambda w: [w.remove_pin(p.id) for p in w.pins()])
    for key in ("export", "keys", "palette"):
        window.actions_[key].trigger()
        settle(2)
        for top in QApplication.topLevelWidgets():
            if top.isVisible() and top is not window:
                top.close()
    window.resize(1100, 720)
    settle(2)
    window.resize(1280, 800)
    around.state.set(registry.opened(dataset, around.state.current, "overview"))


def test_nothing_is_left_of_what_is_gone(session: Session) -> None:
    window = session.window
    assert window is not None
    made = templates.fill(
        window.around.dataset, "one-page", "electric-batteries", language="en", date=""
    )
    briefing = session.desk.edit(lambda w: kept.add(w, made, name="A briefing"))
    assert briefing is not None
    for _ in range(WARM):
        one_round(session, window, briefing)
    before = objects()
    for _ in range(ROUNDS):
        one_round(session, window, briefing)
    more = objects() - before
    # A window that is kept, or what Python knows of one, is dozens of these.
    assert {kind: n for kind, n in more.items() if n > FEW} == {}


def test_nobody_asks_qt_for_children_by_their_kind() -> None:
    """Python would keep what it learns of them too long: there is ``looks.all_in``."""
    found = [
        str(path)
        for path in sorted((Path(__file__).parents[2] / "explorer").rglob("*.py"))
        if ".findChildren(" in path.read_text("utf-8")
    ]
    assert found == []
