"""Another theme, another language: the reader stays where the reader is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextCursor

from explorer import navigation
from explorer.charts.palette import THEMES
from explorer.dataset.schema import Citation, Passage
from tests.windows import main_window, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QTextEdit
    from pytestqt.qtbot import QtBot

    from explorer.surroundings import Surroundings
    from explorer.views.window.main_window import MainWindow

WAYS = [
    *(("theme", t) for t in ("dark", "contrast")),
    *(("language", x) for x in ("zh-Hans", "zh-Hant")),
]


@pytest.fixture
def window(qtbot: QtBot, around: Surroundings) -> Iterator[MainWindow]:
    around.looks.use(theme=THEMES["light"], language="en")
    made = main_window(around)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.is_ready)
    settle()
    yield made
    made.actions_["theme-light"].trigger()
    made.close()


def read(text: QTextEdit) -> tuple[object, ...]:
    """Where somebody is who reads: the line at the top, the cursor, what is selected."""
    cursor, top = text.textCursor(), text.cursorForPosition(text.viewport().rect().topLeft())
    return (
        top.position(), text.cursorRect(top).top(), text.verticalScrollBar().value(),
        cursor.anchor(), cursor.position(), text.hasFocus(),
    )  # fmt: skip


def go_somewhere(text: QTextEdit, share: float) -> tuple[object, ...]:
    """Select some words, and scroll to another place."""
    text.setFocus()
    cursor = text.textCursor()
    cursor.setPosition(12)
    cursor.setPosition(40, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    bar = text.verticalScrollBar()
    bar.setValue(round(bar.maximum() * share))
    settle()
    assert bar.value() > 20, "there is nothing to scroll"
    return read(text)


@pytest.mark.parametrize("share", [0.1, pytest.param(0.6, marks=pytest.mark.exhaustive), 0.95])
@pytest.mark.parametrize("quoted", [True, False], ids=["quote", "document"])
@pytest.mark.parametrize(("kind", "other"), WAYS)
def test_the_text(window: MainWindow, kind: str, other: str, quoted: bool, share: float) -> None:
    around = window.around
    passage = next(p for p in around.dataset.evidence.values() if isinstance(p, Passage))
    if quoted:
        window.going.sentence(passage.observation_id)
    else:
        around.state.select(None, document_id=passage.document_id, evidence_id="")
    settle()
    before = go_somewhere(window.source.text, share)
    window.actions_[f"{kind}-{other}"].trigger()
    settle()
    assert read(window.source.text) == before
    for name in ("theme-light", "language-en"):
        window.actions_[name].trigger()
        settle()
    assert read(window.source.text) == before


@pytest.mark.parametrize("other", ["dark", "contrast"])
def test_the_card_of_a_citation(window: MainWindow, other: str) -> None:
    around = window.around
    cited = [c for c in around.dataset.evidence.values() if isinstance(c, Citation)]
    longest = max(cited, key=lambda c: len(c.source_title))
    around.state.set(
        navigation.figure(
            around.dataset, around.state.current, longest.observation_id, longest.evidence_id
        )
    )
    window.resize(window.width(), 400)
    window.source.card.setMaximumHeight(60)
    settle()
    before = go_somewhere(window.source.card, 0.7)
    window.actions_[f"theme-{other}"].trigger()
    settle()
    assert read(window.source.card) == before


def test_whoever_goes_elsewhere_at_once_is_taken_there(window: MainWindow) -> None:
    around = window.around
    passages = [p for p in around.dataset.evidence.values() if isinstance(p, Passage)]
    first = passages[0]
    last = max((p for p in passages if p.document_id == first.document_id), key=lambda p: p.start)
    window.going.sentence(first.observation_id)
    settle()
    go_somewhere(window.source.text, 0.0 if last.start < 200 else 0.05)
    window.actions_["theme-dark"].trigger()
    window.going.sentence(last.observation_id)
    settle()
    text = window.source.text
    assert text.rows_of(*text.selected_span).top() < text.viewport().height()  # type: ignore[misc]
