"""One block of a briefing in its editor: a handle, what the block holds, and its warning."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QWidget,
)

from explorer import theme
from explorer.briefing import blocks
from explorer.briefing.model import Heading, NoteBlock, Paragraph, Written
from explorer.briefing.plain import block_to_json
from explorer.guarded import guarded
from explorer.models import mime
from explorer.views.briefing.block_card import BlockCard
from explorer.views.briefing.runs_edit import RunsEdit
from explorer.views.briefing.text_kinds import runs_of, with_runs

if TYPE_CHECKING:
    from explorer.briefing.model import Block, Run
    from explorer.views.briefing.block_desk import BlockDesk


class _Handle(QToolButton):
    """Drags the row; a click opens its menu."""

    dragged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pressed: QPoint | None = None

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            moved = (event.position().toPoint() - self._pressed).manhattanLength()
            if moved >= QApplication.startDragDistance():
                self._pressed = None
                self.setDown(False)
                self.dragged.emit()
            return
        super().mouseMoveEvent(event)

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mouseReleaseEvent(event)


class BlockRow(QFrame):
    """Shows and edits one block; what concerns others is asked of the editor.

    Signals:
        typed(object): the block as it is after a key.
        split(object, object): Enter in a text: runs before and after.
        joined(int), left(int), pasted(list), style_wanted(str): as of the text.
        below_wanted(): Enter on a card.
        removed(), opened(), entered(), menu_wanted(QPoint), accepted(): what people do.
        figure_chosen(str): a figure in the text was clicked.
        setting_changed(): what would be typed is set in another way.
    """

    typed = Signal(object)
    split = Signal(object, object)
    joined = Signal(int)
    left = Signal(int)
    pasted = Signal(object)
    style_wanted = Signal(str)
    below_wanted = Signal()
    removed = Signal()
    opened = Signal()
    entered = Signal()
    menu_wanted = Signal(QPoint)
    accepted = Signal()
    figure_chosen = Signal(str)
    setting_changed = Signal()

    def __init__(self, row_id: str, block: Block, desk: BlockDesk, parent: QWidget) -> None:
        """Make the row of a block."""
        super().__init__(parent)
        self.row_id = row_id
        self.block = block
        self._desk = desk
        self._place = 1
        self.handle = _Handle()
        self.handle.setProperty("handle", True)
        self.handle.setIconSize(QSize(16, 16))
        self.handle.setCursor(Qt.CursorShape.OpenHandCursor)
        self.handle.clicked.connect(self._open_menu)
        self.handle.dragged.connect(self._drag)
        self.mark = QLabel()
        self.mark.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.mark.setContentsMargins(0, 3, 0, 0)
        self.edit: RunsEdit | None = None
        self.card: BlockCard | None = None
        self.content = self._make(block)
        self.warning = QLabel()
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.warning.setWordWrap(True)
        self.warning.setProperty("ink", "warning")
        self.accept = QToolButton()
        self.accept.setProperty("door", True)
        self.accept.clicked.connect(self.accepted)
        self._line = QWidget()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(4, 0, 4, 4)
        line.addWidget(self.warning, 1)
        line.addWidget(self.accept, 0, Qt.AlignmentFlag.AlignTop)
        self._line.hide()
        grid = QGridLayout(self)
        self._grid = grid
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.handle, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.mark, 0, 1)
        grid.addWidget(self.content, 0, 2)
        grid.addWidget(self._line, 1, 2)
        grid.setColumnStretch(2, 1)
        self.restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.handle.setToolTip(self.tr("Drag to move; click for more"))
        self.accept.setText(self.tr("Accept"))
        self.accept.setToolTip(self.tr("Take over the figures as they are now"))
        if self.card is not None:
            self.card.name(blocks.name(self.block))
        self._arrange()

    def _make(self, block: Block) -> QWidget:
        desk = self._desk
        if isinstance(block, Written):
            edit = RunsEdit(
                desk.around.looks,
                desk.describe,
                desk.explain,
                self,
                plain=isinstance(block, Heading),
            )
            if not isinstance(block, Heading):
                edit.choose_from(desk.choices, desk.topics, desk.field_of)
                edit.carry_with(desk.carried)
            edit.set_runs(runs_of(block))
            edit.edited.connect(self._typed)
            edit.split.connect(self.split)
            edit.joined.connect(self.joined)
            edit.left.connect(self.left)
            edit.pasted.connect(self.pasted)
            edit.style_wanted.connect(self.style_wanted)
            edit.figure_chosen.connect(self.figure_chosen)
            edit.entered.connect(self.entered)
            edit.currentCharFormatChanged.connect(self.setting_changed)
            self.edit = edit
            return edit
        card = BlockCard(desk.around, blocks.name(block), self)
        card.captioned.connect(self._captioned)
        card.left.connect(self.left)
        card.split.connect(self.below_wanted)
        card.removed.connect(self.removed)
        card.opened.connect(self.opened)
        card.entered.connect(self.entered)
        card.show_block(block, desk.language)
        self.card = card
        return card

    # -- what is shown -------------------------------------------------------------------------

    def takes(self, block: Block) -> bool:
        """Whether this row can show a block, or another row must be made for it."""
        if isinstance(self.block, Paragraph | NoteBlock):
            return isinstance(block, Paragraph | NoteBlock)
        return type(block) is type(self.block)

    def show_block(self, block: Block) -> None:
        """Show what the block has become."""
        self.block = block
        if self.edit is not None and isinstance(block, Written):
            self.edit.set_runs(runs_of(block))
            self._arrange()
        elif self.card is not None and not isinstance(block, Written):
            self.card.show_block(block, self._desk.language)

    def show_place(self, number: int) -> None:
        """The number of a numbered paragraph among its neighbours."""
        if number != self._place:
            self._place = number
            self._arrange()

    def show_stale(self, sentence: str) -> None:
        """What became of its figures since they were accepted; "" for nothing."""
        self.warning.setText(sentence)
        self._line.setVisible(bool(sentence))

    def set_read_only(self, read_only: bool) -> None:
        """Whether it may be edited."""
        if self.edit is not None:
            self.edit.setReadOnly(read_only)
        if self.card is not None:
            self.card.set_read_only(read_only)
        self.accept.setEnabled(not read_only)

    def restyle(self) -> None:
        """Take over theme and language of figures."""
        self.handle.setIcon(theme.icon("grip", self._desk.around.looks.theme.claim))
        if self.edit is not None:
            self.edit.restyle()
            self.edit.refresh()
        if self.card is not None and not isinstance(self.block, Written):
            self.card.show_block(self.block, self._desk.language)

    def renew(self) -> None:
        """Show the figures of other data."""
        if self.edit is not None:
            self.edit.refresh()
        if self.card is not None and not isinstance(self.block, Written):
            self.card.renew(self.block, self._desk.language)

    def _arrange(self) -> None:
        """Size and sign of a text by what it is."""
        block = self.block
        kind = blocks.name(block)
        self.handle.setAccessibleName(self.tr("{kind}: move or more").format(kind=kind))
        if not isinstance(block, Written):
            self._set(sign="", above=4, below=4)
            return
        size, bold, barred, hint = 13, False, False, kind
        match block:
            case Heading():
                self._set(sign="", above=10)
                size, bold = {1: 18, 2: 15, 3: 13}[block.level], True
            case Paragraph():
                signs = {"body": "", "bullet": "•", "numbered": f"{self._place}."}
                self._set(sign=signs[block.style])
                hint = self.tr("Write; @ for a figure")
            case NoteBlock():
                # As in a .brief file: a remark of a review that is open, or settled.
                self._set(sign={"": "", "open": "?", "settled": "!"}[block.review])
                barred = True
            case never:
                assert_never(never)
        assert self.edit is not None
        theme.set_font(self.edit, size, bold=bold)
        self.edit.setAccessibleName(kind)
        self.edit.setPlaceholderText(hint)
        self.edit.set_barred(barred)

    def _set(self, *, sign: str, above: int = 0, below: int = 0) -> None:
        """What stands before the content, and the air around it."""
        self.mark.setText(sign)
        self.mark.setFixedWidth(24 if sign else 0)
        self._grid.setContentsMargins(4, above, 12, below)

    # -- what people do ------------------------------------------------------------------------

    def _typed(self, runs: tuple[Run, ...]) -> None:
        assert isinstance(self.block, Written)
        # Known before it is told, so that the answer finds nothing to change here.
        self.block = with_runs(self.block, runs)
        self.typed.emit(self.block)

    def _captioned(self, caption: str) -> None:
        self.block = blocks.captioned(self.block, caption)
        self.typed.emit(self.block)

    def take_keyboard(self, *, at_end: bool = False) -> None:
        """The keyboard into this block."""
        if self.edit is not None:
            cursor = self.edit.textCursor()
            move = cursor.MoveOperation.End if at_end else cursor.MoveOperation.Start
            cursor.movePosition(move)
            self.edit.setTextCursor(cursor)
        self.content.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_menu(self) -> None:
        self.menu_wanted.emit(self.handle.mapToGlobal(QPoint(0, self.handle.height())))

    def _drag(self) -> None:
        drag = QDrag(self)
        drag.setMimeData(self.carried())
        picture = self.grab()
        if picture.width() > 480:
            picture = picture.copy(0, 0, round(480 * picture.devicePixelRatio()), picture.height())
        drag.setPixmap(picture)
        drag.setHotSpot(QPoint(12, 12))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction)

    def carried(self) -> QMimeData:
        """The row on its way to another place."""
        made = mime.encode(block_to_json(self.block), self._desk.carried(self.block))
        made.setData(mime.ROW, self.row_id.encode())
        return made
