"""Pages whose words have their room: nothing of a headline is cut, nothing floats in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.charts import paint
from explorer.charts.layout.scene import wrap
from explorer.views.pages.document import DocumentPage
from explorer.views.pages.overview import Overview
from explorer.views.pages.standing import StandingPage
from tests.windows import settle

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from explorer.surroundings import Surroundings


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("width", [400, 461, 700, 720, 1200])
def test_a_large_figure_has_room_for_its_whole_sentence(
    qtbot: QtBot, make_surroundings: Callable[..., Surroundings], language: str, width: int
) -> None:
    page = Overview(make_surroundings(language=language))
    qtbot.addWidget(page)
    page.resize(width, 620)
    with qtbot.waitExposed(page):
        page.show()
    settle()
    assert len(page.doors) == 4
    for door in page.doors:
        sentence = door.headline.sentence
        lines = wrap(sentence, door.width() - 28, 13, False, paint.measure)
        assert 70 + 18 * (len(lines) - 1) + 6 <= door.height(), sentence
    assert len({door.height() for door in page.doors}) == 1


def test_a_page_that_has_nothing_says_so_at_its_top(qtbot: QtBot, around: Surroundings) -> None:
    page = StandingPage(around)
    qtbot.addWidget(page)
    page.prepare()
    around.state.select(page=page.key)
    page.resize(461, 620)
    with qtbot.waitExposed(page):
        page.show()
    settle()
    assert page.said.text()
    assert page.heading.geometry().center().y() < 40
    assert 0 <= page.said.y() - page.heading.geometry().bottom() < 24


def test_the_page_of_documents_shows_the_first_where_none_is_named(
    qtbot: QtBot, around: Surroundings
) -> None:
    page = DocumentPage(around)
    qtbot.addWidget(page)
    page.prepare()
    around.state.select(page="document")
    assert page.documents.currentData() == next(iter(around.dataset.documents))
    assert page.table.model().rowCount() > 0
