"""The open topic stands whole in the tree, however tall its rows are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from explorer import navigation
from explorer.charts import paint
from explorer.models.taxonomy import KIND_ROLE
from explorer.state import Selection
from explorer.views.window.tree_pane import _WRAPPED, _right_of
from tests.windows import main_window, settle

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.surroundings import Surroundings
    from explorer.views.window.main_window import MainWindow


def is_whole(window: MainWindow) -> bool:
    tree = window.tree.tree
    row = tree.visualRect(tree.currentIndex())
    return bool(row.height() and tree.viewport().rect().contains(row))


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
@pytest.mark.parametrize("topic_id", ["electric-batteries", "advanced-aircraft-engines"])
def test_the_topic_a_window_opens_with(
    qtbot: QtBot,
    make_surroundings: Callable[..., Surroundings],
    dataset: Dataset,
    topic_id: str,
    language: str,
) -> None:
    opened = navigation.topic(dataset, Selection(), topic_id)
    window = main_window(make_surroundings(selection=opened, language=language))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.is_ready)
    settle()
    assert is_whole(window)
    window.resize(1000, 560)
    settle()
    assert is_whole(window)
    window.close()
    settle(2)


def test_every_topic_that_is_gone_to(
    window: MainWindow, around: Surroundings, dataset: Dataset
) -> None:
    seen = 0
    for topic_id in list(dataset.by_topic)[::5]:
        around.state.set(navigation.topic(dataset, around.state.current, topic_id))
        settle(2)
        if window.tree.tree.selectionModel().hasSelection():
            seen += 1
            assert is_whole(window), topic_id
    assert seen > 10


@pytest.mark.parametrize("language", ["en", "zh-Hant"])
def test_a_row_is_as_tall_as_its_name_at_the_width_it_is_painted_with(
    window: MainWindow, language: str
) -> None:
    """A row measured narrower than it is painted would leave a gap of a line."""
    window.look_actions.use_language(language)
    tree, model = window.tree.tree, window.tree.model
    seen = set()
    for width in (256, 300, 341, 420, 560):
        window.splitter.setSizes([width, 700, 300])
        settle()
        index = tree.indexAt(tree.viewport().rect().topLeft())
        while index.isValid():
            values = model.values_at(index)
            row = tree.visualRect(index)
            metrics = QFontMetrics(paint.font(13, bold=values[KIND_ROLE] != "technology"))
            room = QRect(0, 0, row.width() - _right_of(values) - 6, 1000)
            text = metrics.boundingRect(room, _WRAPPED, str(index.data()))
            assert row.height() == max(28, text.height() + 10), (width, index.data())
            seen.add((width, text.height()))
            index = tree.indexBelow(index)
    assert len({height for _, height in seen}) > (language == "en")
    window.look_actions.use_language("en")
    settle()
