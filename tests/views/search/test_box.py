"""The search field with real keys and clicks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMainWindow, QPushButton, QVBoxLayout, QWidget

from explorer import tasks, theme
from explorer.corpus import search_rows
from explorer.corpus.search import searchable
from explorer.dataset import shelves
from explorer.dataset.merge import Own, merge
from explorer.dataset.schema import Document
from explorer.views.search.box import SearchBox
from explorer.views.search.folding import Made
from tests.windows import surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from explorer.dataset.dataset import Dataset
    from explorer.models.result_row import ResultRow


@pytest.fixture
def box(qtbot: Any, dataset: Dataset, tmp_path: Path) -> Iterator[SearchBox]:
    window = QMainWindow()
    window.resize(1000, 640)
    middle = QWidget()
    layout = QVBoxLayout(middle)
    made = SearchBox(surroundings(dataset, tmp_path), middle, cache=tmp_path)
    layout.addWidget(made)
    layout.addWidget(QPushButton("elsewhere"), 1)
    window.setCentralWidget(middle)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.prepare()
    yield made
    made.stop()
    assert tasks.drain()


def ask(qtbot: Any, box: SearchBox, text: str) -> None:
    box.focus()
    with qtbot.waitSignal(box.answered):
        if text.isascii():
            qtbot.keyClicks(box.field, text)
        else:
            box.field.insert(text)  # as an input method does; QTest has no keys for it


def press(qtbot: Any, box: SearchBox, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(box.field, key)


def kinds(box: SearchBox) -> list[str]:
    rows = [box.model.row_at(r) for r in range(box.model.rowCount())]
    return [r.kind for r in rows if not r.can_open]


def row_of(box: SearchBox, kind: str) -> int:
    rows = [box.model.row_at(r) for r in range(box.model.rowCount())]
    return next(n for n, r in enumerate(rows) if r.hit is not None and r.kind == kind)


def test_enter_opens_the_first_result(qtbot: Any, box: SearchBox) -> None:
    ask(qtbot, box, "电池")
    assert box.popup.isVisible()
    assert "63 results" in box.popup.status.text()
    assert kinds(box) == ["topic", "indicator", "figure", "sentence"]
    with qtbot.waitSignal(box.opened):
        press(qtbot, box, Qt.Key.Key_Return)
    assert box._state.current.question.topic_id == "electric-batteries"
    assert not box.popup.isVisible()


def test_arrows_pages_and_escape(qtbot: Any, box: SearchBox) -> None:
    ask(qtbot, box, "batteries")
    first = box.popup.current
    assert first == 1
    press(qtbot, box, Qt.Key.Key_Up)
    assert box.popup.current == first
    press(qtbot, box, Qt.Key.Key_Down)
    assert box.popup.current == first + 1
    assert "Advanced batteries" in box.field.accessibleDescription()
    press(qtbot, box, Qt.Key.Key_PageDown)
    assert box.popup.current > first + 4
    press(qtbot, box, *[Qt.Key.Key_PageUp] * 3)
    assert box.popup.current == first
    press(qtbot, box, Qt.Key.Key_Escape)
    assert not box.popup.isVisible()
    assert box.field.text() == "batteries"
    press(qtbot, box, Qt.Key.Key_Down)
    assert box.popup.isVisible()
    press(qtbot, box, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert box.field.text() == ""


def test_enter_before_the_answer_opens_it(qtbot: Any, box: SearchBox) -> None:
    box.focus()
    with qtbot.waitSignal(box.opened):
        qtbot.keyClicks(box.field, "photovoltaics")
        press(qtbot, box, Qt.Key.Key_Return)
    assert box._state.current.question.topic_id == "photovoltaics"


def test_a_click_opens_and_shows_more(qtbot: Any, box: SearchBox) -> None:
    ask(qtbot, box, "china")
    model, view = box.model, box.popup.list
    more = next(r for r in range(model.rowCount()) if model.row_at(r).more)
    before = model.rowCount()
    view.scrollTo(model.index(more, 0))
    place = view.visualRect(model.index(more, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert model.rowCount() > before
    assert box.popup.isVisible()
    row = row_of(box, "entity")
    view.scrollTo(model.index(row, 0))
    place = view.visualRect(model.index(row, 0)).center()
    with qtbot.waitSignal(box.entity_chosen) as chosen:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["CHN"]
    current = box._state.current
    assert (current.page, current.question.entities) == ("entity", ("CHN",))


def test_text_without_a_figure_is_highlighted_in_place(
    qtbot: Any, box: SearchBox, dataset: Dataset
) -> None:
    ask(qtbot, box, "扫码打开虎嗅")
    with qtbot.waitSignal(box.text_chosen) as chosen:
        box.open_row(row_of(box, "sentence"))
    document_id, start, end = chosen.args
    assert dataset.text(document_id)[start:end] == "扫码打开虎嗅"
    assert box._state.current.document_id == document_id
    assert box._state.current.evidence_id == ""


def test_a_quoted_sentence_opens_its_figure(qtbot: Any, box: SearchBox, dataset: Dataset) -> None:
    ask(qtbot, box, "电动电池研究")
    with qtbot.assertNotEmitted(box.text_chosen):
        box.open_row(row_of(box, "sentence"))
    evidence = dataset.evidence[box._state.current.evidence_id]
    assert "電動電池研究" in evidence.quote


def test_an_entity_without_figures_says_so(qtbot: Any, box: SearchBox) -> None:
    ask(qtbot, box, "Ministry of Education of China")
    before = box._state.current
    press(qtbot, box, Qt.Key.Key_Return)
    assert box._state.current == before
    assert "No figure" in box.popup.status.text()


def test_nothing_found_and_nothing_typed(qtbot: Any, box: SearchBox) -> None:
    ask(qtbot, box, "zzzz")
    assert "Nothing found" in box.popup.status.text()
    press(qtbot, box, Qt.Key.Key_Return)
    box.field.clear()
    assert not box.popup.isVisible()


def test_the_list_goes_when_the_keyboard_does(qtbot: Any, box: SearchBox) -> None:
    ask(qtbot, box, "china")
    elsewhere = box.window().findChild(QPushButton)
    elsewhere.setFocus()
    qtbot.waitUntil(lambda: not box.popup.isVisible())
    box.focus()
    assert box.popup.isVisible()


def test_the_list_stays_inside_the_window(qtbot: Any, box: SearchBox) -> None:
    ask(qtbot, box, "china")
    window = box.window()
    for size in ((1000, 640), (640, 400), (1400, 900)):
        window.resize(*size)
        qtbot.waitUntil(lambda: window.rect().contains(box.popup.geometry()))
        field = QRect(box.field.mapTo(window, box.field.rect().topLeft()), box.field.size())
        assert box.popup.geometry().top() > field.bottom()


def test_a_stale_answer_is_dropped(
    qtbot: Any, box: SearchBox, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: box.library is not None)
    answers = []
    box.answered.connect(lambda: answers.append(box.model.rowCount()))
    box.focus()
    box.field.setText("china")
    box._search()
    box.field.setText("zzzz")
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [0]
    assert "Nothing found" in box.popup.status.text()
    box.field.setText("电池")
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert "63 results" in box.popup.status.text()


def test_a_large_library_gets_an_index(
    qtbot: Any, box: SearchBox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(search_rows, "INDEX_FROM", 0)
    # The focus may have prepared it before.
    qtbot.waitUntil(lambda: box.library is not None)
    assert box.library is not None
    assert box.folding.respondent is not None
    box.folding.take(Made(box.library, box.folding.respondent))
    assert not box.is_settled
    qtbot.waitUntil(lambda: box.is_settled)
    assert box.library is not None
    assert box.library.shelf.rows.index is not None
    assert len(list(tmp_path.glob("search-*.sqlite"))) == 1
    ask(qtbot, box, "电池")
    assert "63 results" in box.popup.status.text()


def test_own_rows_are_searched_without_folding_the_rest_anew(
    qtbot: Any, box: SearchBox, dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(qtbot, box, "kumquat")
    assert box.library is not None
    package = box.library.shelf
    folded: list[str] = []

    def noted(text: str) -> str:
        folded.append(text)
        return searchable(text)

    monkeypatch.setattr(shelves, "searchable", noted)
    document = replace(dataset.rows(Document)[0], document_id="own-d", relays=())
    own = Own((document,), texts={"own-d": "A kumquat."})
    with qtbot.waitSignal(box.answered):
        box._around.data.use(merge(dataset, own)[0])
    assert "1 result" in box.popup.status.text()
    assert "A kumquat." in folded
    assert len(folded) < 10
    assert box.library.shelf.under is package
    folded.clear()
    with qtbot.waitSignal(box.answered):
        box._around.data.use(dataset)
    assert "Nothing found" in box.popup.status.text()
    assert box.library.shelf is package
    assert not folded


def test_theme_and_language(qtbot: Any, box: SearchBox) -> None:
    ask(qtbot, box, "电池")
    box._looks.use(theme=theme.named("dark"), language="zh-Hant")
    assert box.model.row_at(1).title == "電池"
    ground = box.popup.grab().toImage().pixelColor(5, 15)
    assert ground == QColor(theme.named("dark").raised)
    box._looks.use(language="en")


def card(box: SearchBox) -> list[ResultRow]:
    rows = [box.model.row_at(r) for r in range(box.model.rowCount())]
    return [r for r in rows if r.answers]


def test_a_question_gets_an_answer_that_enter_opens(qtbot: Any, box: SearchBox) -> None:
    ask(qtbot, box, "electric batteries china share")
    heading, first, *rest = card(box)
    assert heading.title == "Answer"
    assert not heading.can_open
    assert first.badge == "75%*"  # another report gives another figure
    assert "75%" in first.quote
    assert "2023" in first.detail
    assert "ASPI (2024)" in first.detail
    assert box.popup.current == 1
    assert any(r.discrepancy_id for r in rest)
    with qtbot.waitSignal(box.opened):
        press(qtbot, box, Qt.Key.Key_Return)
    current = box._state.current
    assert first.hit is not None
    assert current.observation_id == first.hit.id
    assert current.evidence_id


def test_the_card_is_what_the_command_answers(qtbot: Any, box: SearchBox) -> None:
    from explorer.reading.answer import Respondent

    respondent = Respondent(box._around.dataset)
    for question in ("who leads quantum", "谁领先人工智能", "多少项技术由中国领先"):
        ask(qtbot, box, question)
        expected = respondent.answer(question)
        while (more := next((n for n in range(len(card(box))) if card(box)[n].more), -1)) >= 0:
            box.open_row(more)
        shown = [r.hit.id for r in card(box) if r.hit is not None]
        assert shown == [o.observation_id for o in expected.observations] != []
        box.field.clear()


def test_what_no_source_says_is_said_and_a_slip_too(qtbot: Any, box: SearchBox) -> None:
    ask(qtbot, box, "who leads in teleportation?")
    assert [r.can_open for r in card(box)] == [False, False]
    assert "teleportation" in card(box)[1].title
    assert "No source here" in card(box)[1].title
    box.field.clear()
    ask(qtbot, box, "quantm computing")
    assert "quantm" in card(box)[0].badge
    assert "quantum" in card(box)[0].badge
    assert card(box)[1].hit is not None


def test_a_question_why_is_told_apart_and_what_is_near_opens(qtbot: Any, box: SearchBox) -> None:
    ask(qtbot, box, "Why is China so far ahead in hypersonics?")
    _, none, beside, near = card(box)
    assert none.title == "The sources say who leads and by how much, not why."
    assert beside.title == "What they do say of it:"
    assert [none.can_open, beside.can_open] == [False, False]
    assert near.hit is not None
    box.open_row(3)
    assert box._state.current.observation_id == near.hit.id


def test_a_disagreement_opens_from_the_card(qtbot: Any, box: SearchBox) -> None:
    ask(qtbot, box, "who leads quantum")
    row = next(n for n, r in enumerate(card(box)) if r.discrepancy_id)
    while box.popup.current != row:
        press(qtbot, box, Qt.Key.Key_Down)
    press(qtbot, box, Qt.Key.Key_Return)
    assert box._state.current.page == "disagreements"
    assert box._state.current.discrepancy_id


def test_a_name_alone_is_no_question(qtbot: Any, box: SearchBox) -> None:
    for name in ("China", "量子"):
        ask(qtbot, box, name)
        assert card(box) == []
        box.field.clear()
