"""What every view, page and dialog of the catalogue must hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from explorer import tasks, theme
from explorer.charts.palette import THEMES
from explorer.surroundings import Surroundings
from explorer.views.briefing.head_edit import HeadEdit
from explorer.views.sheets.sheet_view import PageSheets
from tests import planting
from tests.views.catalogue import VIEWS, View, each_with_one
from tests.views.checks import clipped, overlapping, unnamed, unreachable
from tests.windows import SMALL, settle, without_figures

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset

Make = Callable[..., Surroundings]
Open = Callable[..., "Opened"]
LANGUAGES = ("en", "zh-Hans", "zh-Hant")
every_view = pytest.mark.parametrize("view", VIEWS, ids=[v.name for v in VIEWS])


@dataclass
class Opened:
    """A view on the screen.

    Attributes:
        widget: What the catalogue made.
        seen: What is looked at: the popup that opened from it, or the widget itself.
    """

    widget: QWidget
    seen: QWidget


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Callable[..., Opened]]:
    """Show a view at its size; popups are closed after the test, before what they belong to."""
    every: list[Opened] = []

    def open_(view: View, around: Surroundings) -> Opened:
        widget = view.make(around)
        if not widget.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose):
            qtbot.addWidget(widget)
        if view.size is not None:
            widget.resize(*view.size)
        with qtbot.waitExposed(widget):
            widget.show()
        at_rest()
        made = Opened(widget, view.then(qtbot, widget) or widget)
        every.append(made)
        at_rest()
        return made

    yield open_
    for one in every:
        for part in (one.seen, one.widget):
            if shiboken6.isValid(part):
                part.close()


def at_rest() -> None:
    """Wait until layouts are done and nothing is under way in the background."""
    settle()
    while tasks.running():
        assert tasks.drain()
        settle()


def looks() -> Iterator[object]:
    """Each view in each theme and language; a test of every change has two of the nine."""
    for n, view in enumerate(VIEWS):
        for i, language in enumerate(LANGUAGES):
            for j, name in enumerate(sorted(THEMES)):
                chosen = (n + i) % len(THEMES) == j and i != n % len(LANGUAGES)
                yield pytest.param(
                    view,
                    name,
                    language,
                    id=f"{name}-{language}-{view.name}",
                    marks=() if chosen else pytest.mark.exhaustive,
                )


@pytest.mark.parametrize(("view", "name", "language"), [*looks()])
def test_no_text_is_clipped(
    opened: Open, make_surroundings: Make, view: View, name: str, language: str
) -> None:
    """At 100 %; .ci/run has the same done at 150 and 200 %."""
    widget = opened(view, make_surroundings(theme_name=name, language=language)).seen
    problems = [*clipped(widget), *overlapping(widget)]
    assert "\n".join(problems) == ""


@every_view
def test_it_fits_a_small_screen_and_all_of_it_is_reached_and_named(
    opened: Open, around: Surroundings, view: View
) -> None:
    """By the keyboard, and by a name that a screen reader speaks."""
    widget = opened(view, around).seen
    least = widget.minimumSizeHint().expandedTo(widget.minimumSize())
    room = view.size or SMALL
    assert least.width() <= room[0]
    if view.name != "chart":  # which scrolls in its page
        assert least.height() <= room[1]
        assert widget.height() <= room[1]
    assert widget.width() <= room[0]
    assert unreachable(widget) == []
    assert unnamed(widget) == []


@pytest.mark.parametrize(("view", "language"), each_with_one(VIEWS, LANGUAGES))
def test_a_dataset_without_figures(
    opened: Open, make_surroundings: Make, dataset: Dataset, view: View, language: str
) -> None:
    around = make_surroundings(without_figures(dataset), language=language)
    widget = opened(view, around).seen
    assert "\n".join([*clipped(widget), *overlapping(widget)]) == ""
    widget.grab()


@every_view
def test_the_theme_changes_while_it_is_shown(
    opened: Open, around: Surroundings, view: View
) -> None:
    widget = opened(view, around).seen
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    for sheets in widget.findChildren(PageSheets):  # paper is white in any theme
        sheets.widget().hide()
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


@pytest.mark.parametrize(
    "view",
    [
        # Of the others tests/views/test_in_place.py asks more.
        pytest.param(v, marks=() if "dialog" in v.name else pytest.mark.exhaustive)
        for v in VIEWS
    ],
    ids=[v.name for v in VIEWS],
)
def test_the_other_language_while_it_is_shown(
    opened: Open, around: Surroundings, view: View
) -> None:
    widget = opened(view, around).seen
    for language in ("zh-Hans", "zh-Hant", "en"):
        around.looks.use(language=language)
        settle()
        if not shiboken6.isValid(widget):
            return  # a menu of the right button, which closes
        widget.grab()


SIZES = (((1600, 1000), (10, 10)), ((3000, 200), SMALL))


@pytest.mark.parametrize(("view", "sizes"), each_with_one(VIEWS, SIZES))
def test_it_lives_through_many_sizes(
    opened: Open, around: Surroundings, view: View, sizes: Sequence[tuple[int, int]]
) -> None:
    widget = opened(view, around).seen
    for width, height in sizes:
        widget.resize(width, height)
        settle(2)
        widget.grab()


def turn() -> None:
    """Let a loop turn: in processEvents() an exception of a painting ends PySide 6.10.3."""
    loop = QEventLoop()
    for _ in range(2):
        QTimer.singleShot(0, loop.quit)
        loop.exec()


@pytest.mark.parametrize(("view", "lines"), each_with_one(VIEWS, (0, 6)))
def test_an_exception_amid_a_painting_leaves_no_painter_open(
    opened: Open, around: Surroundings, qtbot: QtBot, view: View, lines: int
) -> None:
    """Qt would say so (an active painter, a device that is being painted), which fails a test."""
    seen = opened(view, around).seen
    widgets = [w for w in (seen, *seen.findChildren(QWidget)) if w.isVisible()]
    delegates = [w.itemDelegate() for w in widgets if isinstance(w, QAbstractItemView)]
    painting = {
        (kind, method): None
        for made in (*widgets, *delegates)
        for kind in type(made).__mro__
        for method in ("paintEvent", "paint")
        if kind.__module__.startswith("explorer.") and method in vars(kind)
    }
    for kind, method in painting:
        with (
            qtbot.captureExceptions() as caught,
            planting.in_painting(kind, method, lines) as mine,
        ):
            for widget in widgets:
                widget.update()
            turn()
        assert [k for k, _, _ in caught] == [planting.PlantedError] * mine.gone_off
    settle()


@pytest.mark.parametrize(
    "view", [v for v in VIEWS if v.name == "briefing-changed"], ids=["briefing-changed"]
)
def test_a_head_is_never_lower_than_its_lines(
    opened: Open, around: Surroundings, view: View
) -> None:
    """A least height in the style sheet would let a long briefing press its title flat."""
    for head in opened(view, around).widget.findChildren(HeadEdit):
        assert head.minimumSizeHint().height() >= head.sizeHint().height() - 1
