"""The list that opens at an ``@`` in running text and puts the chosen figure in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCompleter, QListView

from explorer.models.figure_choices import ID_ROLE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QTextEdit

    from explorer.models.figure_choices import FigureChoices


class FigureChooser(QObject):
    """Follows what is typed after an ``@`` in one paragraph."""

    def __init__(
        self,
        edit: QTextEdit,
        choices: FigureChoices,
        topics: Callable[[], Sequence[str]],
        chosen: Callable[[str], None],
    ) -> None:
        """Serve a paragraph.

        Args:
            edit: The paragraph.
            choices: Where figures are looked for; paragraphs share it.
            topics: Topics whose figures come first.
            chosen: Called with the observation id, the ``@`` and the words after it selected.
        """
        super().__init__(edit)
        self._edit = edit
        self._choices = choices
        self._topics = topics
        self._chosen = chosen
        #: Where the words after the @ begin; -1 while nothing is looked for.
        self._begin = -1
        self.popup = QListView()
        self.retranslate()
        # Whole lines: what tells two figures apart, the year or the report, is at their end.
        self.popup.setWordWrap(True)
        self.popup.setProperty("choices", True)
        self.popup.setResizeMode(QListView.ResizeMode.Adjust)
        self.popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._completer = QCompleter(choices, self)
        self._completer.setWidget(edit)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setPopup(self.popup)
        self._completer.setMaxVisibleItems(12)
        self._completer.activated[QModelIndex].connect(self._choose)  # type: ignore[index]

    def retranslate(self) -> None:
        """Words in the present language."""
        self.popup.setAccessibleName(self.tr("Figures"))

    @property
    def is_shown(self) -> bool:
        """Whether the list is open."""
        return self.popup.isVisible()

    def begin(self) -> None:
        """Look for the figures that fit what will be typed at the cursor."""
        self._begin = self._edit.textCursor().position()
        self.look()

    def look(self) -> None:
        """Follow what has been typed; nothing happens if nothing is looked for."""
        if self._begin < 0:
            return
        document, place = self._edit.document(), self._edit.textCursor().position()
        if place < self._begin or document.characterAt(self._begin - 1) != "@":
            self.popup.hide()
            self._begin = -1
            return
        typed = document.toPlainText()[self._begin : place]
        if "\n" in typed or not self._choices.search(typed, self._topics()):
            self.popup.hide()
            return
        room = self._edit.cursorRect()
        room.setWidth(max(360, min(620, self._edit.viewport().width())))
        self._completer.complete(room)
        if not self.popup.currentIndex().isValid():
            self.popup.setCurrentIndex(self._choices.index(0, 0))

    def _choose(self, index: QModelIndex) -> None:
        if self._begin < 0:
            return
        observation_id = str(index.data(ID_ROLE))
        cursor = self._edit.textCursor()
        cursor.setPosition(self._begin - 1, QTextCursor.MoveMode.KeepAnchor)
        self._begin = -1
        self._edit.setTextCursor(cursor)
        self.popup.hide()
        self._chosen(observation_id)
