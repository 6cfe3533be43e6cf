"""Every mark of every topic is clicked, and opens its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer import navigation
from explorer.charts.kinds import ChartKind
from explorer.dataset.schema import EvidenceKind
from tests.e2e.steps import (
    chart_of,
    check_linked,
    check_sentence,
    plain,
    view_of,
)
from tests.windows import (
    click_mark,
    settle,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.charts.contents import Mark
    from explorer.dataset.dataset import Dataset
    from explorer.views.parts.chart_view import ChartView
    from explorer.views.window.main_window import MainWindow


PARTS = 6


@pytest.mark.parametrize("part", range(PARTS))
def test_every_mark_of_every_topic_opens_its_place(
    qtbot: QtBot, window: MainWindow, dataset: Dataset, part: int
) -> None:
    wrong = []
    for topic in sorted(dataset.by_topic)[part::PARTS]:
        window.state.set(navigation.topic(dataset, window.state.current, topic))
        settle()
        view = view_of(window)
        for mark in chart_of(window).marks:
            click_mark(qtbot, view, mark.observation_id)
            settle(3)
            try:
                check_chosen(window, view, mark)
            except AssertionError as error:
                wrong.append(f"{topic}, {mark.observation_id}: {error}")
    assert not wrong, "\n".join(wrong)


def check_chosen(window: MainWindow, view: ChartView, mark: Mark) -> None:
    selected = window.state.current.observation_id
    if selected not in mark.observation_ids:
        # Marks of (nearly) equal figures lie on one another; the keyboard reaches each.
        chosen = chart_of(window).mark_of(selected)
        assert chosen is not None
        places = [view.hit_of(m.observation_id) for m in (mark, chosen)]
        centres = [p.center() for p in places if p is not None]
        assert len(centres) == 2
        assert (centres[0] - centres[1]).manhattanLength() < 2, f"chose {selected}"
        return
    check_linked(window)
    if mark.evidence == EvidenceKind.PASSAGE:
        check_sentence(window)
    else:
        assert window.source.card.isVisible()
        stated = mark.label.removesuffix("*").partition(" (")[
            0
        ]  # a doubt and a status are the chart's
        assert plain(stated) in plain(window.source.card.toPlainText())


def test_every_kind_of_chart_is_met(window: MainWindow, dataset: Dataset) -> None:
    kinds = set()
    for topic in dataset.by_topic:
        window.state.set(navigation.topic(dataset, window.state.current, topic))
        kinds.add(chart_of(window).kind)
    assert {ChartKind.CARD, ChartKind.DUMBBELL, ChartKind.LINE} <= kinds
