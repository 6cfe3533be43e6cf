"""What people do with the cards of the tray."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from explorer import navigation
from explorer.briefing import pinned
from explorer.briefing.kept import block
from explorer.briefing.model import TableBlock
from explorer.models import mime
from explorer.views.parts.opening import open_dialog
from explorer.views.tray.dialogs import AcceptDialog, NoteEditor

if TYPE_CHECKING:
    from explorer.models.pins import PinModel
    from explorer.surroundings import Surroundings
    from explorer.views.tray.cards import CardList


class CardActions(QObject):
    """Opens, moves, copies, edits and removes cards by their row.

    Signals:
        said(str): a sentence for the status bar.
        block_wanted(object): what a block is kept as, to be put into the open briefing.
        table_wanted(): the figures on the page are wanted as a table.
    """

    said = Signal(str)
    block_wanted = Signal(object)
    table_wanted = Signal()

    def __init__(self, around: Surroundings, model: PinModel, strip: CardList) -> None:
        """Serve a strip of cards."""
        super().__init__(strip)
        self._around = around
        self.model = model
        self._list = strip

    @property
    def writable(self) -> bool:
        """Whether cards can be changed."""
        return not self._around.desk.read_only

    def open(self, row: int) -> None:
        """Show in the window what a card holds."""
        card = self.model.card(row)
        if card.free:
            self.edit_note(row)
            return
        if self.model.facts(row).standing == "unreadable":
            self.said.emit(self.model.title(row))
            return
        shown, state = block(card.content), self._around.state
        found = navigation.block(self._around.dataset, state.current, shown)
        if found is None:
            self.said.emit(self.tr("What was pinned is not in the data any more."))
            return
        state.set(found)
        if isinstance(shown, TableBlock):
            self.table_wanted.emit()

    def remove(self, row: int) -> None:
        """Take a card out."""
        if row >= 0:
            self.model.remove(row)
            if self.model.rowCount():
                self._list.choose(min(row, self.model.rowCount() - 1))

    def move(self, row: int, to: int) -> None:
        """Put a card in the place of another row."""
        self.model.move(row, to)
        self._list.scrollTo(self._list.currentIndex())

    def edit_note(self, row: int) -> None:
        """Ask for the words of a card's note; of a new free note for -1."""
        if not self.writable:
            self.said.emit(self._around.desk.read_only)
            return
        card = self.model.card(row) if row >= 0 else None
        about = self.model.title(row) if card is not None and not card.free else ""
        editor = NoteEditor(about, card.note if card is not None else "", self._list)
        card_id = card.id if card is not None else ""
        editor.setProperty("card", card_id)
        editor.accepted.connect(self._keep_note)
        open_dialog(editor)

    def _keep_note(self) -> None:
        editor = self.sender()
        if isinstance(editor, NoteEditor):
            # By id: the cards may have moved while it was written.
            card_id = str(editor.property("card"))
            self.model.write_note(self.model.row_of(card_id), editor.text.toPlainText())

    def copy(self, row: int) -> None:
        """Put a card on the clipboard, its sources with it."""
        card = self.model.card(row)
        if card.free or self.model.facts(row).standing == "unreadable":
            text = self.model.title(row)
        else:
            language = self._around.looks.language
            text = pinned.cited(self._around.dataset, block(card.content), language)
        data = self.model.mimeData([self.model.index(row)])
        data.setText(text)
        mime.to_clipboard(data)
        self.said.emit(self.tr("Copied with citation"))

    def accept_figures(self, row: int) -> None:
        """Show what changed, and take it over if the user agrees."""
        dialog = AcceptDialog(self.model.title(row), self.model.changes(row), self._list)
        dialog.setProperty("card", self.model.card(row).id)
        dialog.accepted.connect(self._accepted)
        open_dialog(dialog)

    def _accepted(self) -> None:
        dialog = self.sender()
        if dialog is not None:
            row = self.model.row_of(str(dialog.property("card")))
            if row >= 0:
                self.model.accept(row)

    def put(self, row: int) -> None:
        """Offer a card to the open briefing."""
        self.block_wanted.emit(dict(self.model.card(row).content))

    def rename(self, row: int) -> None:
        """Edit the title of a card; what is written in that of another is kept first."""
        index = self.model.index(row)
        if not self.model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return  # it went, or can be written to no more, while the menu was open
        self._list.choose(row)  # Qt edits one at a time, and leaves another as its current one
        if not self._list.is_edited:
            self._list.edit(index)
