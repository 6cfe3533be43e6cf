"""Whatever is open, whatever the size: nothing in the window covers or cuts what something says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer import navigation
from tests.views.checks import clipped, overlapping, unfilled
from tests.views.workspace_views import window_reading, window_with_pins
from tests.windows import main_window, settle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from explorer.surroundings import Surroundings
    from explorer.views.window.main_window import MainWindow

SIZES = ((1000, 640), (1024, 700), (1280, 800), (1920, 1080))
PAGES = ("overview", "topic", "compare", "leaders", "disagreements", "entity", "groups")


def without_workspace(around: Surroundings) -> MainWindow:
    made = main_window(around)
    made.prepare()
    return made


STATES = {
    "without a workspace": without_workspace,
    "with pins": window_with_pins,
    "read only": window_reading,
}


LANGUAGES = ("en", "zh-Hans", "zh-Hant")


def cases() -> Iterator[object]:
    """Each state in each language; a test of every change has each of both once."""
    for n, state in enumerate(STATES):
        for m, language in enumerate(LANGUAGES):
            marks = () if n == m else pytest.mark.exhaustive
            yield pytest.param(state, language, marks=marks)


@pytest.mark.parametrize(("state", "language"), [*cases()])
def test_nothing_covers_or_cuts_anything(
    qtbot: QtBot,
    make_surroundings: Callable[..., Surroundings],
    state: str,
    language: str,
) -> None:
    around = make_surroundings(language=language)
    window = STATES[state](around)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    found: dict[str, list[str]] = {}
    for tray in (True, False):
        window.actions_["tray"].setChecked(tray)
        for size in SIZES:
            window.resize(*size)
            for page in PAGES:
                shown = navigation.topic(around.dataset, around.state.current, "electric-batteries")
                asked = shown.asking(entities=("CHN", "USA") if page == "compare" else ("CHN",))
                around.state.set(shown if page == "topic" else replace(asked, page=page))
                settle()
                problems = unfilled(window)
                window.say("A sentence about what came of something, as long as they are.")
                settle()
                problems += [*clipped(window), *overlapping(window)]
                window.statusBar().clearMessage()
                if problems:
                    found[f"{page} at {size[0]}x{size[1]}, tray {tray}"] = problems
    window.close()
    settle()
    assert found == {}
