"""Surroundings for views, in the theme and the language that a test asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from explorer import languages, tasks, theme, words
from explorer.charts import paint
from explorer.charts.palette import THEMES
from tests.windows import settle, surroundings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.surroundings import Surroundings


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application with its own fonts, whichever test asks for it first."""
    paint.load_fonts()
    return qapp


@pytest.fixture
def make_surroundings(
    qapp: QApplication, qtbot: QtBot, dataset: Dataset, tmp_path: Path
) -> Iterator[Callable[..., Surroundings]]:
    """Make surroundings; keywords as for :func:`tests.windows.surroundings`."""

    def make(data: Dataset | None = None, **keywords: Any) -> Surroundings:
        speak(keywords.get("language", "en"))
        return surroundings(data or dataset, tmp_path, **keywords)

    def speak(language: str) -> None:
        if words.language() != language:
            languages.use(qapp, language)

    yield make
    assert tasks.drain()
    settle(2)
    theme.apply(qapp, THEMES["light"])
    speak("en")


@pytest.fixture
def around(make_surroundings: Callable[..., Surroundings]) -> Surroundings:
    """The bundled dataset in the light theme."""
    return make_surroundings()
