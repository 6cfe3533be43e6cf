"""What every view, page and dialog of the catalogue must hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication, QWidget

from explorer import theme
from explorer.charts.palette import THEMES
from tests.views.catalogue import VIEWS, View
from tests.views.checks import clipped, unnamed, unreachable
from tests.windows import SMALL, Surroundings, settle, without_figures

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset

Make = Callable[..., Surroundings]
every_view = pytest.mark.parametrize("view", VIEWS, ids=[v.name for v in VIEWS])


def opened(qtbot: QtBot, view: View, around: Surroundings) -> QWidget:
    """The view on the screen at its size."""
    widget = view.make(around)
    qtbot.addWidget(widget)
    if view.size is not None:
        widget.resize(*view.size)
    with qtbot.waitExposed(widget):
        widget.show()
    settle()
    return widget


@every_view
@pytest.mark.parametrize("name", sorted(THEMES))
def test_no_text_is_clipped(qtbot: QtBot, make_surroundings: Make, view: View, name: str) -> None:
    widget = opened(qtbot, view, make_surroundings(theme_name=name))
    assert "\n".join(clipped(widget)) == ""


@every_view
def test_the_least_size_fits_a_small_screen(qtbot: QtBot, around: Surroundings, view: View) -> None:
    widget = opened(qtbot, view, around)
    least = widget.minimumSizeHint().expandedTo(widget.minimumSize())
    room = view.size or SMALL
    assert least.width() <= room[0]
    if view.name != "chart":  # which scrolls in its page
        assert least.height() <= room[1]
        assert widget.height() <= room[1]
    assert widget.width() <= room[0]


@every_view
def test_everything_is_reached_with_the_keyboard(
    qtbot: QtBot, around: Surroundings, view: View
) -> None:
    assert unreachable(opened(qtbot, view, around)) == []


@every_view
def test_everything_has_a_name_to_speak(qtbot: QtBot, around: Surroundings, view: View) -> None:
    assert unnamed(opened(qtbot, view, around)) == []


@every_view
@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_a_dataset_without_figures(
    qtbot: QtBot, make_surroundings: Make, dataset: Dataset, view: View, language: str
) -> None:
    around = make_surroundings(without_figures(dataset), language=language)
    widget = opened(qtbot, view, around)
    assert "\n".join(clipped(widget)) == ""
    widget.grab()


@every_view
def test_the_theme_changes_while_it_is_shown(
    qtbot: QtBot, around: Surroundings, view: View
) -> None:
    widget = opened(qtbot, view, around)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    light = widget.grab().toImage()
    for name in ("dark", "light"):
        theme.apply(application, THEMES[name])
        around.looks.use(theme=THEMES[name])
        settle()
        if name == "dark":
            assert "\n".join(clipped(widget)) == ""
            assert not view.follows or _brightness(widget) < 0.35 < _brightness(light)
    assert _brightness(widget) == pytest.approx(_brightness(light), abs=0.02)


def _brightness(picture: object) -> float:
    """Mean lightness of a widget or an image, 0 to 1."""
    image = picture.grab().toImage() if isinstance(picture, QWidget) else picture
    small = image.scaled(40, 40)  # type: ignore[attr-defined]
    values = [small.pixelColor(x, y).lightnessF() for x in range(40) for y in range(40)]
    return sum(values) / len(values)


@every_view
def test_the_other_language_while_it_is_shown(
    qtbot: QtBot, around: Surroundings, view: View
) -> None:
    widget = opened(qtbot, view, around)
    for language in ("zh-Hans", "zh-Hant", "en"):
        around.looks.use(language=language)
        settle()
        widget.grab()


@every_view
def test_closing_leaves_nothing(qtbot: QtBot, around: Surroundings, view: View) -> None:
    """Windows and timers are looked for by the fixture around every test."""
    widget = opened(qtbot, view, around)
    assert widget.close()
    settle()
    # Work that was under way is cancelled, and ends at its next step.
    assert QThreadPool.globalInstance().waitForDone(1000)
    assert not [w for w in QApplication.topLevelWidgets() if w.isVisible()]


@every_view
def test_it_lives_through_many_sizes(qtbot: QtBot, around: Surroundings, view: View) -> None:
    widget = opened(qtbot, view, around)
    for width, height in ((1600, 1000), (10, 10), (3000, 200), SMALL):
        widget.resize(width, height)
        settle(2)
        widget.grab()
