"""How the text one writes in is set: bold, italic, links, figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QTextCharFormat

from explorer.briefing.model import BriefingError, check_link
from explorer.views.parts import asking

if TYPE_CHECKING:
    from explorer.views.briefing.editor import BriefingEditor
    from explorer.views.briefing.runs_edit import RunsEdit
    from explorer.views.parts.actions import Actions


class TextSetting(QObject):
    """Sets the text that has the keyboard in a briefing's window, or had it last.

    Signals:
        said(str): a sentence for the status bar.
    """

    said = Signal(str)

    def __init__(self, editor: BriefingEditor, actions: Actions) -> None:
        """Serve an editor; ``actions`` show how its text is set."""
        super().__init__(editor)
        self._editor = editor
        self._actions = actions

    @property
    def edit(self) -> RunsEdit | None:
        """The text one is in; None in a card."""
        row = self._editor.current
        return row.edit if row is not None else None

    def follow(self) -> None:
        """Bold and italic are on where what would be typed is."""
        made = self.edit.currentCharFormat() if self.edit is not None else QTextCharFormat()
        self._actions["bold"].setChecked(made.fontWeight() >= QFont.Weight.Bold)
        self._actions["italic"].setChecked(made.fontItalic())

    def bold(self) -> None:
        """Selected words in bold, or not."""
        if self.edit is not None:
            self.edit.toggle_bold()

    def italic(self) -> None:
        """Selected words in italics, or not."""
        if self.edit is not None:
            self.edit.toggle_italic()

    def figure(self) -> None:
        """Look for a figure, as an @ does."""
        if self.edit is not None:
            self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.edit.begin_choosing()

    def link(self) -> None:
        """Ask where the selected words lead to."""
        edit = self.edit
        if edit is None:
            return
        beginning = "https://"

        def lead(address: str) -> None:
            address = "" if address.strip() == beginning else address.strip()
            if address:
                try:
                    check_link(address)
                except BriefingError as error:
                    self.said.emit(str(error))
                    return
            if shiboken6.isValid(edit):  # its row may be gone by now
                edit.set_link(address)

        def say() -> tuple[str, str]:
            return self.tr("Link"), self.tr("Address the words lead to; empty for none")

        there = edit.currentCharFormat().anchorHref() or beginning
        asking.for_text(self._editor.window(), say, there, then=lead)
