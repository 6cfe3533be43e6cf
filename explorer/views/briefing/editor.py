"""The blocks of a briefing one under the other, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
)
from PySide6.QtWidgets import QMenu, QScrollArea, QWidget

from explorer import tasks
from explorer.briefing import blocks
from explorer.briefing.model import Paragraph, Written
from explorer.views.briefing.block_column import BlockColumn
from explorer.views.briefing.block_edits import BlockEdits
from explorer.views.briefing.block_row import BlockRow
from explorer.views.briefing.head_edit import HeadEdit
from explorer.views.briefing.text_kinds import STYLES, style_of
from explorer.views.parts.opening import open_menu

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from explorer.briefing.model import Block
    from explorer.models.briefing import BriefingDocument, Row
    from explorer.views.briefing.block_desk import BlockDesk

#: Rows that are made in a turn of the loop when a briefing is opened; more than these are seldom
#: in sight.
_SLICE = 8


class BriefingEditor(QScrollArea):
    """Shows a document; what people do with its rows becomes an edit.

    Attributes:
        edits: What can be done with the rows.

    Signals:
        current_changed(): the keyboard went to another block, or the block became another.
        figure_chosen(str): a figure in the text was clicked, or a card of one opened.
        opened(object): a block is to be shown in the window.
        accepted(str): the figures of a row are taken over.
        setting_changed(): what would be typed is set in another way.
    """

    current_changed = Signal()
    figure_chosen = Signal(str)
    opened = Signal(object)
    accepted = Signal(str)
    setting_changed = Signal()

    def __init__(
        self, document: BriefingDocument, desk: BlockDesk, parent: QWidget | None = None
    ) -> None:
        """Show a document."""
        super().__init__(parent)
        self.document = document
        self._desk = desk
        self._stale: Mapping[str, str] = {}
        self._read_only = False
        self._is_whole = True
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = BlockColumn()
        self.edits = BlockEdits(document, self._column)
        self._column.dropped.connect(self.edits.drop)
        self._column.focused.connect(self._show_row)
        self._column.current_changed.connect(self.current_changed)
        self._column.below_clicked.connect(self._click_below)
        self.head = HeadEdit(document)
        self.head.left.connect(self._leave_head)
        self._column.box.addWidget(self.head)
        self._column.box.addStretch(1)
        self.setWidget(self._column)
        self._column.complete = self._complete
        document.changed.connect(self.sync)
        self.restyle()
        self._make_more()

    # -- following the document ----------------------------------------------------------------

    @property
    def rows(self) -> Sequence[BlockRow]:
        """The rows in order."""
        return self._column.rows

    def _make_more(self) -> None:
        """A few rows, the others on the next turns of the loop: some briefings have hundreds."""
        count = len(self._column.made) + _SLICE
        self._is_whole = count >= len(self.document.rows)
        if not self._is_whole:
            tasks.later(self, self._go_on)
        self._show(self.document.rows[:count])

    def _go_on(self) -> None:
        if not self._is_whole:
            self._make_more()

    def _complete(self) -> None:
        """Somebody asks for all rows."""
        if not self._is_whole:
            self.sync()

    def sync(self) -> None:
        """Show the document as it is, touching only what is other."""
        self._is_whole = True
        self._show(self.document.rows)

    def _show(self, rows: Sequence[Row]) -> None:
        language = self.document.head.language
        if language != self._desk.language:
            self._desk.use_language(language)
            for row in self._column.made:
                row.restyle()
        self.head.sync()
        known = {r.row_id: r for r in self._column.made}
        wanted: list[BlockRow] = []
        other = False
        for stored in rows:
            old = known.get(stored.id)
            if old is not None and old.takes(stored.block):
                del known[stored.id]
                if old.block != stored.block:
                    old.show_block(stored.block)
                    other = True
                wanted.append(old)
            else:
                wanted.append(self._make_row(stored.id, stored.block))
        for row in known.values():
            self._drop_row(row)
        if wanted != self._column.made:
            self._arrange(wanted)
        elif not other:
            return  # what is typed in a row is there already: a key costs the others nothing
        self._number()
        self.current_changed.emit()

    def _arrange(self, rows: list[BlockRow]) -> None:
        """Other rows, or the same in another order."""
        for n, row in enumerate(rows):
            # The head stands first.
            if self._column.box.indexOf(row) != n + 1:
                self._column.box.insertWidget(n + 1, row)
        self._column.made = rows
        self._order_tabs()
        if self.current is None:
            self._column.current_id = ""

    def _make_row(self, row_id: str, block: Block) -> BlockRow:
        row = BlockRow(row_id, block, self._desk, self._column)
        document = self.document
        row.typed.connect(lambda block, key=row_id: document.type(key, block))
        row.split.connect(lambda a, b, key=row_id: self.edits.split(key, a, b))
        row.joined.connect(lambda way, key=row_id: self.edits.join(key, way))
        row.left.connect(lambda way, key=row_id: self._leave(key, way))
        row.pasted.connect(lambda lines, key=row_id: self.edits.paste(key, lines))
        row.style_wanted.connect(lambda style, key=row_id: self.edits.turn(key, style))
        row.below_wanted.connect(lambda key=row_id: self.edits.below(key))
        row.removed.connect(lambda key=row_id: self.edits.remove(key))
        row.opened.connect(lambda key=row_id: self._open(key))
        row.entered.connect(lambda key=row_id: self._column.enter(key))
        row.menu_wanted.connect(lambda place, key=row_id: self._menu(key, place))
        row.accepted.connect(lambda key=row_id: self.accepted.emit(key))
        row.figure_chosen.connect(self.figure_chosen)
        row.setting_changed.connect(self.setting_changed)
        row.set_read_only(self._read_only)
        row.show_stale(self._stale.get(row_id, ""))
        row.show()
        return row

    def _drop_row(self, row: BlockRow) -> None:
        self._column.box.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _number(self) -> None:
        """Numbered paragraphs count on while nothing else comes between."""
        number = 0
        for row in self._column.made:
            numbered = isinstance(row.block, Paragraph) and row.block.style == "numbered"
            number = number + 1 if numbered else 0
            row.show_place(max(1, number))

    def _order_tabs(self) -> None:
        """Tab goes down the page: head, then each handle and its content."""
        before: QWidget = self.head.last
        for row in self._column.made:
            for widget in (row.handle, row.content):
                QWidget.setTabOrder(before, widget)
                before = widget

    def show_stale(self, stale: Mapping[str, str]) -> None:
        """Say under the rows what became of their figures, by row id."""
        self._stale = stale
        for row in self._column.made:
            row.show_stale(stale.get(row.row_id, ""))

    def set_read_only(self, read_only: bool) -> None:
        """Whether anything may be edited."""
        if read_only == self._read_only:
            return
        self._read_only = read_only
        self.head.set_read_only(read_only)
        for row in self._column.made:
            row.set_read_only(read_only)

    def renew(self) -> None:
        """Show the figures of other data."""
        for row in self._column.made:
            row.renew()

    def restyle(self) -> None:
        """Take over the theme."""
        self._column.accent = QColor(self._desk.around.looks.theme.accent)
        for row in self._column.made:
            row.restyle()

    # -- where the keyboard is -----------------------------------------------------------------

    @property
    def current(self) -> BlockRow | None:
        """The row the keyboard is or was in last."""
        return self._column.row(self._column.current_id)

    def focus_row(self, row_id: str, *, at_end: bool = False) -> None:
        """The keyboard into a row, scrolled into view."""
        self._column.focus_row(row_id, at_end=at_end)

    def _show_row(self, row: BlockRow) -> None:
        self.ensureWidgetVisible(row, 0, 40)

    def _leave(self, row_id: str, way: int) -> None:
        at = self.document.index_of(row_id) + way
        if 0 <= at < len(self._column.rows):
            self.focus_row(self._column.rows[at].row_id, at_end=way < 0)
        elif at < 0:
            self.head.last.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_head(self) -> None:
        if self._column.rows:
            self.focus_row(self._column.rows[0].row_id)
        elif not self.document.read_only:
            self.edits.insert([Paragraph(())], self.tr("New paragraph"))

    def _click_below(self) -> None:
        """A click under the last block goes on writing."""
        rows = self._column.rows
        last = rows[-1] if rows else None
        if last is not None and isinstance(last.block, Paragraph) and not last.block.runs:
            self.focus_row(last.row_id)
        elif not self.document.read_only:
            self.edits.insert([Paragraph(())], self.tr("New paragraph"), index=len(rows))

    def _open(self, row_id: str) -> None:
        row = self._column.row(row_id)
        if row is not None:
            self.opened.emit(row.block)

    # -- the menu of a row ---------------------------------------------------------------------

    def _menu(self, row_id: str, position: QPoint) -> None:
        menu = self.row_menu(row_id)
        open_menu(menu, position)

    def row_menu(self, row_id: str) -> QMenu:
        """What can be done with a block."""
        self._column.enter(row_id)
        row = self._column.row(row_id)
        menu = QMenu(self)
        assert row is not None
        editable = not self.document.read_only
        if isinstance(row.block, Written):
            inner = menu.addMenu(self.tr("Turn into"))
            for style, shape in STYLES.items():
                action = inner.addAction(blocks.name(shape))
                action.setCheckable(True)
                action.setChecked(style == style_of(row.block))
                action.triggered.connect(lambda _=False, s=style: self.edits.turn(row_id, s))
            inner.setEnabled(editable)
        else:
            menu.addAction(self.tr("Show in the window")).triggered.connect(
                lambda: self._open(row_id)
            )
        entries = (
            (self.tr("Move up"), lambda: self.edits.move_row(row_id, -1)),
            (self.tr("Move down"), lambda: self.edits.move_row(row_id, 1)),
            (self.tr("Duplicate"), lambda: self.edits.duplicate(row_id)),
            (self.tr("Remove"), lambda: self.edits.remove(row_id)),
        )
        for text, slot in entries:
            action = menu.addAction(text)
            action.setEnabled(editable)
            action.triggered.connect(slot)
        return menu
