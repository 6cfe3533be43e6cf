"""Do the sources agree: contradictions apart, and exactly those that a count names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from explorer import navigation, view_state
from explorer.analysis.standing import Standing, by_standing, standing
from explorer.dataset.schema import Discrepancy
from tests.e2e.steps import LEFT
from tests.windows import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.views.pages.disagreements import DisagreementsPage
    from explorer.views.window.main_window import MainWindow


def page_of(window: MainWindow) -> DisagreementsPage:
    return window.pages["disagreements"]  # type: ignore[return-value]


def listed(window: MainWindow) -> dict[str, list[str]]:
    """The disagreements under each heading."""
    rows: dict[str, list[str]] = {}
    page = page_of(window)
    for n in range(page.list.count()):
        item = page.list.item(n)
        found = item.data(Qt.ItemDataRole.UserRole)
        if not found:
            assert not item.flags() & Qt.ItemFlag.ItemIsSelectable
            heading = item.text()
            rows[heading] = []
        else:
            rows[heading].append(found)
    return rows


def test_contradictions_stand_apart_from_rounding_and_from_what_cannot_be_compared(
    window: MainWindow, dataset: Dataset
) -> None:
    window.going.page("disagreements")
    settle()
    groups = by_standing(dataset.rows(Discrepancy))
    assert list(groups) == list(Standing)
    rows = listed(window)
    assert [len(found) for found in rows.values()] == [len(found) for found in groups.values()]
    for (heading, found), (how, expected) in zip(rows.items(), groups.items(), strict=True):
        assert heading.endswith(f": {len(expected)}")
        assert set(found) == {d.discrepancy_id for d in expected}
        assert {standing(dataset.discrepancies[i]) for i in found} == {how}
    assert not page_of(window).some.isVisible()


def test_the_count_under_a_sentence_opens_exactly_those_it_counts(
    qtbot: QtBot, window: MainWindow, dataset: Dataset
) -> None:
    most = max(dataset.discrepancies_of, key=lambda i: len(dataset.discrepancies_of[i]))
    groups = by_standing(dataset.discrepancies_of[most])
    assert len(groups) == 3
    for how, rows in groups.items():
        window.state.set(navigation.figure(dataset, window.state.current, most))
        settle()
        before = window.state.current
        verdict = window.source.footer._verdict
        links = re.findall(r'href="([^"]+)">([^<]+)</a>', verdict.text())
        (link,) = [(ids, text) for ids, text in links if ids.split()[0] == rows[0].discrepancy_id]
        assert link[1].endswith(f" {len(rows)}")
        verdict.linkActivated.emit(link[0])
        settle()
        found = [i for ids in listed(window).values() for i in ids]
        assert sorted(found) == sorted(d.discrepancy_id for d in rows), how
        page = page_of(window)
        assert page.some.isVisible()
        assert page.some.text().startswith(f"{len(rows)} of {len(dataset.rows(Discrepancy))} ")
        assert page.chosen_id in found
        # Kept in a view, undone and redone.
        kept = view_state.parse(view_state.stored(window.state.current), dataset, "view")
        assert kept == window.state.current
        window.state.back()
        settle()
        assert window.state.current == before
        window.state.forward()
        settle()
        assert sorted(found) == sorted(i for ids in listed(window).values() for i in ids)
        page.some.linkActivated.emit("all")
        settle()
        assert len([i for ids in listed(window).values() for i in ids]) == len(
            dataset.rows(Discrepancy)
        )


def test_the_badge_of_a_topic_opens_exactly_those_it_counts(
    qtbot: QtBot, window: MainWindow, dataset: Dataset
) -> None:
    met = 0
    for topic in list(dataset.by_topic)[::6]:
        window.state.set(navigation.topic(dataset, window.state.current, topic))
        settle(3)
        badge = window.pages["topic"].badge  # type: ignore[attr-defined]
        if not badge.isVisible():
            continue
        count = int(badge.accessibleName().rpartition(" ")[2])
        qtbot.mouseClick(badge, LEFT)
        settle()
        found = [i for ids in listed(window).values() for i in ids]
        assert len(found) == count
        assert len({standing(dataset.discrepancies[i]) for i in found}) == 1
        met += 1
    assert met > 3


@pytest.mark.parametrize("size", [(1024, 700), (1920, 1080)])
def test_master_and_detail_by_keys(
    qtbot: QtBot, window: MainWindow, dataset: Dataset, size: tuple[int, int]
) -> None:
    window.resize(*size)
    window.going.page("disagreements")
    settle()
    page = page_of(window)
    wide = page.split.orientation() == Qt.Orientation.Horizontal
    assert wide == (size[0] == 1920)
    page.list.setFocus()
    seen = []
    for _ in range(24):
        qtbot.keyClick(page.list, Qt.Key.Key_Down)
        settle(2)
        seen.append(page.chosen_id)
        d = dataset.discrepancies[page.chosen_id]
        assert window.state.current.discrepancy_id == d.discrepancy_id
        assert len(page.passages) == len(d.observation_ids)
    assert len(set(seen)) == len(seen)
    assert len({standing(dataset.discrepancies[i]) for i in seen}) > 1  # over the heading
