"""A column finds a size for its content, whatever the content says of itself."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

import explorer
from explorer.views.parts.column import Column

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from pytestqt.qtbot import QtBot

FOLDER = Path(explorer.__file__).parent


#: How often content wavers; the stack would hold some ten thousand sizes within sizes.
MOST = 400


class Wavering(QWidget):
    """Wants to be another height each time it is asked, as long as the stack is sure to hold."""

    def __init__(self) -> None:
        super().__init__()
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.asked = 0
        self.sizes: list[QSize] = []

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, _width: int) -> int:
        self.asked += 1
        return 500 + min(self.asked, MOST)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, 100)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.sizes.append(event.size())


def test_it_stops_where_content_and_bar_never_agree(qtbot: QtBot) -> None:
    column, content = Column(), Wavering()
    qtbot.addWidget(column)
    column.setWidget(content)
    column.resize(300, 400)
    with qtbot.waitExposed(column):
        column.show()
    for width in range(301, 340):
        content.asked = 0
        column.resize(width, 400)
        assert 0 < content.asked < MOST // 4
    assert content.sizes


def test_content_that_is_sure_is_as_high_as_it_wants(qtbot: QtBot) -> None:
    column, content = Column(), QWidget()
    text = QLabel("A sentence that goes over several lines where there is little room. " * 8)
    text.setWordWrap(True)
    box = QVBoxLayout(content)
    box.addWidget(text)
    qtbot.addWidget(column)
    column.setWidget(content)
    with qtbot.waitExposed(column):
        column.show()
    for width in range(200, 700, 7):
        column.resize(width, 180)
        QApplication.processEvents()
        room = column.viewport().size()
        assert content.width() == room.width()
        assert content.height() == max(room.height(), content.heightForWidth(room.width()))


def test_every_page_scrolls_in_a_column() -> None:
    """Those that lay their content out by themselves derive from Qt's."""
    found = [
        path.relative_to(FOLDER).as_posix()
        for path in sorted(FOLDER.rglob("*.py"))
        if re.search(r"\bQScrollArea\(\)", path.read_text(encoding="utf-8"))
    ]
    assert found == []
