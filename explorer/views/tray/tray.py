"""The briefing tray: what the user pinned, as a strip of cards under the window's panes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaMethod, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer import tasks, theme
from explorer.guarded import guarded
from explorer.views.parts.opening import open_menu
from explorer.views.tray import HEAD

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent

    from explorer.briefing.model import Block
    from explorer.models.pins import PinModel
    from explorer.surroundings import Surroundings
    from explorer.views.tray.card_actions import CardActions
    from explorer.views.tray.card_menu import CardMenu
    from explorer.views.tray.cards import CardList

_WIDE = 16_777_215
#: How much of a title is said in the status bar.
_SAID = 80


class Tray(QFrame):
    """A header that folds the strip of cards away, and the strip.

    Until :meth:`prepare`, after the window's first painting, it is only the room they take.

    Signals:
        said(str): a sentence for the status bar.
        block_wanted(object): what a block is kept as, to be put into the open briefing.
        table_wanted(): the figures on the page are wanted as a table.
        copy_wanted(): the workspace is to be saved to another file.
        folded(bool): the strip was folded away or opened.
    """

    said = Signal(str)
    block_wanted = Signal(object)
    table_wanted = Signal()
    copy_wanted = Signal()
    folded = Signal(bool)

    def __init__(
        self,
        around: Surroundings,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty pane."""
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAcceptDrops(True)
        self._around = around
        self._desk, self._state, self._looks = around.desk, around.state, around.looks
        self.model: PinModel | None = None
        self.list: CardList | None = None
        self.cards: CardActions | None = None
        #: What the user chose; None leaves it open where there is something to see.
        self.choice: bool | None = None
        self._open: bool | None = None
        self.setFixedHeight(HEAD)

    def _build(self) -> None:
        """Make the header."""
        self.toggle = QToolButton()
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.clicked.connect(self._choose_open)
        self.hint = QLabel()
        self.hint.setProperty("ink", "muted")
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.note = self._button(self._write_note)
        self.remove = self._button(self._remove)
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.toggle)
        row.addWidget(self.hint, 1)
        row.addWidget(self.note)
        row.addWidget(self.remove)
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.copy = QPushButton()
        self.copy.clicked.connect(self.copy_wanted)
        self._notice = QWidget()
        notice = QHBoxLayout(self._notice)
        notice.setContentsMargins(16, 0, 12, 8)
        notice.setSpacing(12)
        notice.addWidget(self.reason, 1)
        notice.addWidget(self.copy)
        self._notice.hide()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addLayout(row)
        self._box.addWidget(self._notice)
        self._looks.changed.connect(self._restyle)
        self._around.data.changed.connect(self._renew)
        self._restyle()

    def _button(self, slot: object) -> QToolButton:
        button = QToolButton()
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(slot)
        button.setEnabled(False)
        return button

    def prepare(self) -> None:
        """Make header and strip, and read the workspace."""
        if self.model is not None:
            return
        self._build()
        from explorer.models.pins import PinModel
        from explorer.views.tray.card_actions import CardActions
        from explorer.views.tray.cards import CardList

        self.model = PinModel(self._around.dataset, self._desk, self._looks.language, self)
        self.list = CardList(self.model, self._looks)
        self._box.addWidget(self.list, 1)
        self.cards = CardActions(self._around, self.model, self.list)
        self.cards.said.connect(self.said)
        self.cards.block_wanted.connect(self.block_wanted)
        self.cards.table_wanted.connect(self.table_wanted)
        self.list.activated.connect(self._open_index)
        self.list.remove_wanted.connect(self.cards.remove)
        self.list.note_wanted.connect(self.cards.edit_note)
        self.list.move_wanted.connect(self.cards.move)
        self.list.copy_wanted.connect(self.cards.copy)
        self.list.menu_wanted.connect(self._show_menu)
        self.list.selectionModel().selectionChanged.connect(self._update)
        self.model.pinned.connect(self._pinned)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.layoutChanged):
            signal.connect(self._update)
        self.model.prepare()
        self._desk.opened.connect(self._update)
        self._desk.edited.connect(self._update)
        self._update()
        # Qt shows what was put into a visible widget on the next turn: only then it has a height.
        tasks.later(self, self._update)

    # -- what is shown -------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether the strip is shown."""
        return bool(self._open)

    def _update(self) -> None:
        """Header, notice and strip as the workspace and the selection are."""
        if self.model is None or self.list is None:
            return
        count = self.model.rowCount()
        name = self.tr("Briefing tray")
        self.toggle.setText(f"{name} ({count})" if count else name)
        reason = self._desk.read_only
        self.reason.setText(reason)
        self._notice.setVisible(bool(reason))
        self.copy.setVisible(self._desk.workspace is not None)
        how = self.tr("Drag a figure, a row or a sentence here, or press Ctrl+D, to pin it.")
        self.hint.setText("" if count or reason else how)
        self.hint.setToolTip(self.hint.text())
        self.list.hint = "" if reason else how
        self.note.setEnabled(not reason)
        self.remove.setEnabled(not reason and self.list.selected_row() >= 0)
        self._fold(self.choice if self.choice is not None else bool(count))

    def _fold(self, opened: bool) -> None:
        assert self.list is not None
        opened = opened and self._desk.workspace is not None
        if opened:
            self.hint.setText("")
        self.list.setVisible(opened)
        least = head = theme.px(HEAD)
        if self._notice.isVisibleTo(self):
            head = max(self._box.heightForWidth(self.width()), least)
        self.setMinimumHeight(0 if opened else max(least, head))
        self.setMaximumHeight(_WIDE if opened else max(least, head))
        t = self._looks.theme
        self.toggle.setIcon(theme.icon("collapse" if opened else "expand", t.text))
        tip = self.tr("Fold the tray away") if opened else self.tr("Open the tray")
        self.toggle.setToolTip(tip)
        changed, self._open = opened != self._open, opened
        if changed or not opened:  # again: its row may have become lower since
            self.folded.emit(not opened)

    def _choose_open(self) -> None:
        self.choice = not self._open
        self._update()

    def _restyle(self) -> None:
        t = self._looks.theme
        words = (
            (self.note, "note", self.tr("Note"), self.tr("Write a note (N)")),
            (self.remove, "remove", self.tr("Remove"), self.tr("Remove the card (Delete)")),
        )
        for button, icon, text, tip in words:
            button.setIcon(theme.icon(icon, t.text))
            button.setText(text)
            button.setToolTip(tip)
        self.toggle.setText(self.tr("Briefing tray"))
        self.toggle.setIcon(theme.icon("expand", t.text))
        self.copy.setText(self.tr("Save a copy…"))
        if self.model is not None and self.list is not None:
            self._renew()
            self.list.viewport().update()
            self._update()

    def _renew(self) -> None:
        """What the cards are, in another language or of other data."""
        if self.model is not None:
            self.model.use(self._around.dataset, self._looks.language)

    # -- pinning ---------------------------------------------------------------------------------

    def pin(self, block: Block) -> None:
        """Pin a block at the end, and say so."""
        self.prepare()
        assert self.model is not None
        self.model.pin(block)

    def _pinned(self, card_id: str, new: bool) -> None:
        assert self.model is not None
        assert self.list is not None
        row = self.model.row_of(card_id)
        self.list.choose(row)
        text = self.tr("Pinned: {title}") if new else self.tr("Pinned already: {title}")
        title = " ".join(self.model.title(row).split())
        short = title if len(title) <= _SAID else title[:_SAID].rstrip() + "…"
        self.said.emit(text.format(title=short))

    # -- what people do with a card ----------------------------------------------------------------

    def _selected(self) -> int:
        return self.list.selected_row() if self.list is not None else -1

    def _open_index(self, index: QModelIndex) -> None:
        if self.cards is not None:
            self.cards.open(index.row())

    def _remove(self) -> None:
        if self.cards is not None:
            self.cards.remove(self._selected())

    def _write_note(self) -> None:
        if self.cards is not None:
            self.cards.edit_note(self._selected())

    # -- menu ------------------------------------------------------------------------------------

    def _show_menu(self, row: int, position: QPoint) -> None:
        menu = self.menu(row)
        open_menu(menu, position)

    def menu(self, row: int) -> CardMenu:
        """What can be done with a card; a new note for -1."""
        from explorer.views.tray.card_menu import CardMenu

        assert self.cards is not None
        taken = self.isSignalConnected(QMetaMethod.fromSignal(self.block_wanted))
        return CardMenu(self.cards, row, self, taken=taken)

    # -- Qt ------------------------------------------------------------------------------------

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The reason why nothing can be pinned may take another number of lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and self.model is not None:
            tasks.later(self, self._update)

    @guarded()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """The header takes drops too: the strip may be folded away."""
        if self._takes(event):
            event.acceptProposedAction()

    @guarded()
    def dropEvent(self, event: QDropEvent) -> None:
        """Pin at the end."""
        if self._takes(event) and self.model is not None:
            action = Qt.DropAction.CopyAction
            self.model.dropMimeData(event.mimeData(), action, -1, -1, QModelIndex())
            event.acceptProposedAction()

    def _takes(self, event: QDropEvent) -> bool:
        action = Qt.DropAction.CopyAction
        return self.model is not None and self.model.canDropMimeData(
            event.mimeData(), action, -1, -1, QModelIndex()
        )
