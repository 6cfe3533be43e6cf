"""The review of a document by its keys: accept, change, set aside, next, alike, undo, resume."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from explorer import tasks
from explorer.reading.proposal import Proposal
from explorer.views.pages.review import ReviewPage
from tests.windows import settle
from tests.workspace.test_review import NEWS

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.session import Session


def at_rest() -> None:
    settle(3)
    while tasks.running():
        assert tasks.drain()
        settle(3)


@pytest.fixture
def page(session: Session, tmp_path: Path) -> ReviewPage:
    """The review of one document, just brought in."""
    assert session.window is not None
    (tmp_path / "news.txt").write_text(NEWS, encoding="utf-8")
    session.window.bringing.read([tmp_path / "news.txt"])
    at_rest()
    session.window.going.page("review")
    at_rest()
    found = session.window.pages["review"]
    assert isinstance(found, ReviewPage)
    found.list.setFocus()
    return found


def value(page: ReviewPage) -> float:
    assert isinstance(page.current, Proposal)
    return page.current.statement.quantity.value


def press(qtbot: QtBot, page: ReviewPage, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(page.list, key)
    at_rest()


def own(session: Session) -> list[tuple[str, float | None]]:
    dataset = session.data.dataset
    return [
        (o.entity_id, o.value)
        for o in dataset.observations.values()
        if o.observation_id in dataset.own
    ]


def test_the_sentence_is_highlighted_in_place(page: ReviewPage, session: Session) -> None:
    assert session.window is not None
    text = session.window.source.text
    item = page.current
    assert item is not None
    assert text.original == NEWS
    assert text.selected_span == item.sentence
    assert "57" in page.form.sentence.text()
    assert page.form.relation.text().find("Says the same") >= 0


def test_enter_accepts_and_goes_on(qtbot: QtBot, page: ReviewPage, session: Session) -> None:
    assert value(page) == 57
    press(qtbot, page, Qt.Key.Key_Return)
    assert own(session) == []  # it is held: more evidence for it
    assert value(page) == 12
    assert "Contradicts what is held" in page.form.relation.text()
    press(qtbot, page, Qt.Key.Key_Return)
    assert own(session) == [("USA", 12)]
    assert value(page) == 3
    assert page.said.text().startswith("2 of ")


def test_a_letter_goes_through_the_choices_of_its_field(qtbot: QtBot, page: ReviewPage) -> None:
    press(qtbot, page, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert value(page) == 3
    box = page.form.boxes["entity"]
    assert box.currentData() == "JPN"
    assert page.form.sure["entity"].text() == "said"
    press(qtbot, page, Qt.Key.Key_E)
    assert box.currentIndex() == 1
    assert page.form.sure["entity"].text() == "yours"
    press(qtbot, page, Qt.Key.Key_1)
    assert box.currentData() == "JPN"


def test_delete_sets_aside_and_undo_takes_back(
    qtbot: QtBot, page: ReviewPage, session: Session
) -> None:
    press(qtbot, page, Qt.Key.Key_Delete)
    assert value(page) == 12
    assert session.desk.stack.undoText() == "Set aside"
    session.desk.stack.undo()
    at_rest()
    page.list.go_to(0)
    assert value(page) == 57


def test_all_alike_are_accepted_at_once(qtbot: QtBot, page: ReviewPage, session: Session) -> None:
    press(qtbot, page, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert value(page) == 3
    qtbot.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    at_rest()
    assert {("JPN", 3), ("JPN", 4)} <= set(own(session))
    assert ("USA", 12) not in own(session)
    session.desk.stack.undo()
    at_rest()
    assert own(session) == []


def test_whoever_opens_it_again_goes_on(qtbot: QtBot, page: ReviewPage, session: Session) -> None:
    press(qtbot, page, Qt.Key.Key_Return, Qt.Key.Key_Delete)
    assert session.window is not None
    again = ReviewPage(session.window.around)
    qtbot.addWidget(again)
    again.show()
    at_rest()
    assert again.review is not None
    assert again.review.progress()["accepted"] == 1
    assert again.review.progress()["aside"] == 1
    assert value(again) == 3


def test_what_lacks_something_says_what(qtbot: QtBot, page: ReviewPage, session: Session) -> None:
    from explorer.workspace import review

    item = page.current
    assert isinstance(item, Proposal)
    one = review.changed(session.data.dataset, page.candidate_of(item), "entity", "")
    page.form.changed.emit(one)
    press(qtbot, page, Qt.Key.Key_Return)
    assert value(page) == 57
    assert "Who (E): say what it is" in page.form.relation.text()


def test_what_is_set_aside_with_its_reason_is_listed(page: ReviewPage) -> None:
    page.filter.setCurrentIndex(page.filter.findData("aside"))
    page.filter.activated.emit(page.filter.currentIndex())
    assert page.model.rowCount() == len(page.review.asides)  # type: ignore[union-attr]
    page.list.go_to(0)
    assert page.form.relation.text()
    assert not page.form.boxes["entity"].isVisible()
