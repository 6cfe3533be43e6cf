"""The main window on the screen, over the bundled dataset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QGuiApplication

from explorer import tasks, theme
from explorer.charts.palette import THEMES
from explorer.session import Session
from explorer.settings import Settings
from explorer.state import Selection
from tests.windows import main_window, settle, surroundings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.surroundings import Surroundings
    from explorer.views.window.main_window import MainWindow


@pytest.fixture
def make_surroundings(
    qapp: QApplication, qtbot: QtBot, dataset: Dataset, tmp_path: Path
) -> Iterator[Callable[..., Surroundings]]:
    """Make surroundings; keywords as for :func:`tests.windows.surroundings`."""

    def make(data: Dataset | None = None, **keywords: Any) -> Surroundings:
        return surroundings(data or dataset, tmp_path, **keywords)

    yield make
    assert tasks.drain()
    settle(2)
    theme.apply(qapp, THEMES["light"])


@pytest.fixture
def around(make_surroundings: Callable[..., Surroundings]) -> Surroundings:
    """The bundled dataset in the light theme."""
    return make_surroundings()


@pytest.fixture(params=["offscreen"])
def screen(request: pytest.FixtureRequest, qapp: object) -> str:
    if QGuiApplication.platformName() != request.param:
        pytest.skip(f"for the platform {request.param}")
    return str(request.param)


@pytest.fixture
def window(qtbot: QtBot, around: Surroundings) -> Iterator[MainWindow]:
    made = main_window(around)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.is_ready, timeout=30_000)  # others use the machine
    settle()
    yield made
    made.close()
    settle(2)


@pytest.fixture
def session(
    qapp: QApplication, qtbot: QtBot, dataset: Dataset, tmp_path: Path
) -> Iterator[Session]:
    """A session as the program starts it, its window ready."""
    made = Session(dataset, Settings(tmp_path / "session.ini"))
    made.open(Selection())
    qtbot.waitUntil(lambda: made.window is not None and made.window.is_ready, timeout=20_000)
    settle()
    yield made
    assert made.window is not None
    made.window.close()
    made.window.deleteLater()
    made.desk.close()
    settle()
    assert tasks.drain()
    settle()
