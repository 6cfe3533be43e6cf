"""What the window says of its own data is so."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from explorer import navigation
from explorer.dataset.disagreement import explained
from explorer.dataset.evidence import EvidenceKind
from explorer.dataset.schema import Discrepancy
from explorer.views.pages.overview import Overview
from tests.e2e.steps import BATTERIES
from tests.windows import settle

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.views.window.main_window import MainWindow
    from tests.windows import Surroundings


def test_the_overview_says_how_each_figure_is_known(window: MainWindow) -> None:
    dataset = window.around.dataset
    kinds = [dataset.kind_of(o) for o in dataset.observations.values()]
    (lead,) = [
        label.text()
        for label in window.pages["overview"].findChildren(QLabel)
        if label.text().startswith(f"{len(kinds)} figures")
    ]
    for kind in EvidenceKind:
        assert f" {kinds.count(kind)} " in lead or not kinds.count(kind)
    assert "Every figure" not in lead


def test_a_notice_over_the_tray_cuts_nothing(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.tray.model is not None)
    settle()
    tray = window.tray
    assert tray.reason.isVisible()
    for part in (tray.toggle, tray.note, tray.remove, tray.reason):
        at = part.mapTo(tray, part.rect().topLeft())
        assert at.y() >= 0
        assert at.y() + part.height() <= tray.height()
        assert part.height() >= part.minimumSizeHint().height()


def test_what_is_not_comparable_is_no_contradiction_on_the_overview(
    make_surroundings: Callable[..., Surroundings], dataset: Dataset, qtbot: QtBot
) -> None:
    """However grave it is called."""
    graver = {"not-comparable": "high"}
    rows = tuple(replace(d, severity=graver.get(d.kind, "low")) for d in dataset.rows(Discrepancy))
    assert {d.kind for d in rows} > {"not-comparable"}
    page = Overview(
        make_surroundings(replace(dataset, tables={**dataset.tables, Discrepancy.TABLE: rows}))
    )
    qtbot.addWidget(page)
    page.prepare()
    said = [w.text() for w in page.findChildren(QLabel)]
    shown = [d for d in rows if any(t.startswith(escape(explained(dataset, d))) for t in said)]
    assert len(shown) == 5
    assert all(d.kind != "not-comparable" for d in shown)


def test_only_what_shows_a_chart_can_be_exported(window: MainWindow) -> None:
    window.going.overview()
    settle()
    drawn = ("export", "copy-image", "copy-data")
    assert not any(window.actions_[key].isEnabled() for key in drawn)
    window.state.set(navigation.topic(window.around.dataset, window.state.current, BATTERIES))
    settle()
    assert all(window.actions_[key].isEnabled() for key in drawn)
    window.going.overview()
    settle()
    assert not any(window.actions_[key].isEnabled() for key in drawn)


def test_the_list_of_recent_topics_ends(window: MainWindow) -> None:
    dataset = window.around.dataset
    opened = list(dataset.by_topic)[:14]
    for topic in opened:
        window.state.set(navigation.topic(dataset, window.state.current, topic))
    window.recent.fill()
    last = opened[:-11:-1]
    assert window.around.settings.recent == last
    assert [a.data() for a in window.recent.actions()] == last
