"""Short questions and problems: their words while they are open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from explorer.views.parts import asking
from explorer.views.parts.problem_dialog import show_problem
from tests.views.said import said
from tests.windows import settle

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from explorer.surroundings import Surroundings


def word(english: str) -> str:
    return QCoreApplication.translate("BriefingWindow", english)


def for_text(parent: QWidget) -> None:
    def say() -> tuple[str, str]:
        return word("Not everything is kept"), word("Close")

    asking.for_text(parent, say, "", then=print)


def whether(parent: QWidget) -> None:
    def say() -> tuple[str, str, str]:
        return (
            word("Not everything is kept"),
            "?",
            word("Close"),
        )

    asking.whether(parent, say, then=print)


def problem(parent: QWidget) -> None:
    show_problem("Only here", ValueError("a report"), parent)


@pytest.mark.parametrize("ask", [for_text, whether, problem])
@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_a_question_follows_the_language(
    qtbot: QtBot, around: Surroundings, ask: Callable[[QWidget], None], language: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def asked() -> list[str]:
        ask(window)
        settle()
        dialog = window.findChildren(QDialog)[-1]
        return said(dialog)

    before = asked()
    (dialog,) = window.findChildren(QDialog)
    around.looks.use(language=language)
    settle()
    there = said(dialog)
    assert there != before
    dialog.close()
    settle()
    assert there == asked()
