"""A figure is written to files as it was accepted, and every shape is painted so.

What is meant to change is accepted with ``python -m tests.charts.golden_files --accept``.
"""

from __future__ import annotations

import difflib
import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from explorer.charts import paint
from tests.charts import golden_files as golden

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.charts.layout.scene import Measure
    from explorer.dataset.dataset import Dataset

NAMES = sorted(p.name for p in golden.FOLDER.iterdir())
HOW = "python -m tests.charts.golden_files --accept takes it over, if it is meant"


@pytest.fixture(scope="module")
def made(dataset: Dataset, measure: Measure) -> dict[str, Callable[[], str]]:
    del measure  # the fonts must be there
    return golden.files(dataset)


def test_each_figure_has_its_files(made: dict[str, Callable[[], str]]) -> None:
    assert sorted(made) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_figure_is_written_as_accepted(made: dict[str, Callable[[], str]], name: str) -> None:
    written = made[name]()
    accepted = (golden.FOLDER / name).read_bytes().decode()
    if written == accepted:
        return
    lines = difflib.unified_diff(accepted.split("\n"), written.split("\n"), lineterm="", n=2)
    pytest.fail("\n".join([f"{name}: {HOW}", *itertools.islice(lines, 2, 80)]))


def test_a_figure_is_the_same_whatever_font_the_window_has(
    made: dict[str, Callable[[], str]],
) -> None:
    """The command line and the window write the same bytes."""
    before = QGuiApplication.font()
    QGuiApplication.setFont(paint.font(19, bold=True))
    try:
        written = {name: made[name]() for name in NAMES if name.endswith(".svg")}
    finally:
        QGuiApplication.setFont(before)
    assert written
    for name, text in written.items():
        assert text == (golden.FOLDER / name).read_bytes().decode(), name
