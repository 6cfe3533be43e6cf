"""The open topic stands whole in the tree, however tall its rows are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer import navigation
from explorer.state import Selection
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
