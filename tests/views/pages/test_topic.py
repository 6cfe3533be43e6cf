"""The page of a topic: its badge says what does not agree, and leads there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from explorer import navigation
from explorer.analysis.select import observations
from explorer.analysis.standing import Standing, by_standing
from explorer.charts.naming import prose
from explorer.state import Selection
from explorer.views.pages.topic import TopicPage
from tests.windows import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.windows import Surroundings


@pytest.fixture
def page(qtbot: QtBot, around: Surroundings) -> TopicPage:
    made = TopicPage(around)
    qtbot.addWidget(made)
    made.prepare()
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_badge_counts_what_disagrees_before_what_only_looks_like_it(
    around: Surroundings, page: TopicPage
) -> None:
    met = set()
    for topic in list(around.dataset.by_topic)[::2]:
        selection = navigation.topic(around.dataset, Selection(), topic)
        around.state.set(selection)
        settle(1)
        shown = observations(around.dataset, selection.question)
        found = {
            d.discrepancy_id: d
            for o in shown
            for d in around.dataset.discrepancies_of.get(o.observation_id, ())
        }
        apart = by_standing(found.values())
        real = apart.get(Standing.CONTRADICTION, [])
        first = next(iter(apart.values()), [])
        assert page.badge.isVisible() == bool(found), topic
        met.add((bool(real), bool(found)))
        if not found:
            continue
        said = page.badge.accessibleName()
        words, count = re.fullmatch(r"(.*): (\d+)", said).groups()  # type: ignore[union-attr]
        assert page.badge.text() in (f"* {said}", f"* {count}")
        words_of = {
            Standing.CONTRADICTION: "Sources disagree",
            Standing.ROUNDING: "Rounded or worded otherwise",
            Standing.NOT_COMPARABLE: "Not comparable",
        }
        assert words == words_of[next(how for how in Standing if apart.get(how))]
        assert int(count) == len(first)
        page.badge.click()
        opened = found[around.state.current.discrepancy_id]
        assert opened in first
        assert page.badge.toolTip() == f"{said}\n{prose(opened.explanation)}"
    assert met == {(True, True), (False, True), (False, False)}


def test_another_indicator_lets_the_kind_of_chart_go(around: Surroundings, page: TopicPage) -> None:
    """Also where it would suit: what was chosen for one indicator says nothing of the next."""
    met = 0
    for topic in around.dataset.by_topic:
        around.state.set(navigation.topic(around.dataset, Selection(), topic))
        settle(1)
        offered = [b for b in page.kinds.values() if not (b.isHidden() or b.isChecked())]
        if page.indicator.count() < 2 or not offered:
            continue
        offered[0].click()
        assert around.state.current.question.kind == offered[0].property("kind")
        other = next(n for n in range(page.indicator.count()) if n != page.indicator.currentIndex())
        page.indicator.setCurrentIndex(other)
        page.indicator.activated.emit(other)
        assert around.state.current.question.indicator_id == page.indicator.itemData(other)
        assert around.state.current.question.kind == ""
        met += 1
        if met > 5:
            break
    assert met > 3
