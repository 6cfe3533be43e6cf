"""The blocks of a briefing one under the other, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
)
from PySide6.QtWidgets import QMenu, QScrollArea, QWidget

from explorer.briefing import kept
from explorer.briefing.inline import merged
from explorer.briefing.model import Heading, Paragraph
from explorer.models import mime
from explorer.views.briefing.block_column import BlockColumn
from explorer.views.briefing.block_desk import kind_of
from explorer.views.briefing.block_row import BlockRow
from explorer.views.briefing.head_edit import HeadEdit
from explorer.views.briefing.text_kinds import STYLES, Written, runs_of, style_of, turned, with_runs
from explorer.views.parts.opening import open_menu
from explorer.workspace.errors import WorkspaceError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from explorer.briefing.model import Block, Run
    from explorer.models.briefing import BriefingDocument
    from explorer.views.briefing.block_desk import BlockDesk


class BriefingEditor(QScrollArea):
    """Shows a document and turns what people do into edits of it.

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
        self._current = ""
        self._stale: Mapping[str, str] = {}
        self._read_only = False
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = BlockColumn()
        self._column.dropped.connect(self._drop)
        self._column.below_clicked.connect(self._click_below)
        self.head = HeadEdit(document)
        self.head.left.connect(self._leave_head)
        self._column.box.addWidget(self.head)
        self._column.box.addStretch(1)
        self.setWidget(self._column)
        document.changed.connect(self.sync)
        self.restyle()
        self.sync()

    # -- following the document ----------------------------------------------------------------

    @property
    def rows(self) -> Sequence[BlockRow]:
        """The rows in order."""
        return self._column.rows

    def row(self, row_id: str) -> BlockRow | None:
        """The row of a block."""
        return next((r for r in self._column.rows if r.row_id == row_id), None)

    def sync(self) -> None:
        """Show the document as it is, touching only what is other."""
        language = self.document.head.language
        if language != self._desk.language:
            self._desk.use_language(language)
            for row in self._column.rows:
                row.restyle()
        self.head.sync()
        known = {r.row_id: r for r in self._column.rows}
        wanted: list[BlockRow] = []
        other = False
        for stored in self.document.rows:
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
        if wanted != self._column.rows:
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
        self._column.rows = rows
        self._order_tabs()
        if self.current is None:
            self._current = ""

    def _make_row(self, row_id: str, block: Block) -> BlockRow:
        row = BlockRow(row_id, block, self._desk, self._column)
        document = self.document
        row.typed.connect(lambda block, key=row_id: document.type(key, block))
        row.split.connect(lambda a, b, key=row_id: self._split(key, a, b))
        row.joined.connect(lambda way, key=row_id: self._join(key, way))
        row.left.connect(lambda way, key=row_id: self._leave(key, way))
        row.pasted.connect(lambda lines, key=row_id: self._paste(key, lines))
        row.style_wanted.connect(lambda style, key=row_id: self.turn(key, style))
        row.below_wanted.connect(lambda key=row_id: self._below(key))
        row.removed.connect(lambda key=row_id: self.remove(key))
        row.opened.connect(lambda key=row_id: self._open(key))
        row.entered.connect(lambda key=row_id: self._enter(key))
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
        for row in self._column.rows:
            numbered = isinstance(row.block, Paragraph) and row.block.style == "numbered"
            number = number + 1 if numbered else 0
            row.show_place(max(1, number))

    def _order_tabs(self) -> None:
        """Tab goes down the page: head, then each handle and its content."""
        before: QWidget = self.head.last
        for row in self._column.rows:
            for widget in (row.handle, row.content):
                QWidget.setTabOrder(before, widget)
                before = widget

    def show_stale(self, stale: Mapping[str, str]) -> None:
        """Say under the rows what became of their figures, by row id."""
        self._stale = stale
        for row in self._column.rows:
            row.show_stale(stale.get(row.row_id, ""))

    def set_read_only(self, read_only: bool) -> None:
        """Whether anything may be edited."""
        if read_only == self._read_only:
            return
        self._read_only = read_only
        self.head.set_read_only(read_only)
        for row in self._column.rows:
            row.set_read_only(read_only)

    def restyle(self) -> None:
        """Take over the theme."""
        self._column.accent = QColor(self._desk.around.looks.theme.accent)
        for row in self._column.rows:
            row.restyle()

    # -- where the keyboard is -----------------------------------------------------------------

    @property
    def current(self) -> BlockRow | None:
        """The row the keyboard is or was in last."""
        return self.row(self._current)

    def _enter(self, row_id: str) -> None:
        if row_id != self._current:
            self._current = row_id
            self.current_changed.emit()

    def focus_row(self, row_id: str, *, at_end: bool = False) -> None:
        """The keyboard into a row, scrolled into view."""
        row = self.row(row_id)
        if row is not None:
            row.take_keyboard(at_end=at_end)
            self._enter(row_id)
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
            self.insert([Paragraph(())], self.tr("New paragraph"))

    def _click_below(self) -> None:
        """A click under the last block goes on writing."""
        rows = self._column.rows
        last = rows[-1] if rows else None
        if last is not None and isinstance(last.block, Paragraph) and not last.block.runs:
            self.focus_row(last.row_id)
        elif not self.document.read_only:
            self.insert([Paragraph(())], self.tr("New paragraph"), index=len(rows))

    # -- edits ---------------------------------------------------------------------------------

    def insert(self, blocks: Sequence[Block], name: str, index: int | None = None) -> None:
        """Put blocks after the current one, or at a place, and the keyboard into the last."""
        if index is None:
            at = self.document.index_of(self._current)
            index = at + 1 if at >= 0 else len(self.document.rows)
        made = self.document.insert(index, blocks, name)
        if made:
            self.focus_row(made)

    def turn(self, row_id: str, style: str) -> None:
        """Make another kind of text of a text."""
        row = self.row(row_id)
        if row is None or not isinstance(row.block, Written):
            return
        current = row.edit.runs() if row.edit else runs_of(row.block)
        block = turned(with_runs(row.block, current), style)
        self.document.set(row_id, block, self.tr("Change kind of text"))
        self.focus_row(row_id, at_end=True)

    def _split(self, row_id: str, before: Sequence[Run], after: Sequence[Run]) -> None:
        row = self.row(row_id)
        if row is None or not isinstance(row.block, Written):
            return
        style = style_of(row.block)
        listed = style in ("bullet", "numbered")
        if listed and not before and not after:
            self.turn(row_id, "body")  # an empty item ends the list
            return
        below = turned(Paragraph(tuple(after)), style if listed else "body")
        first = with_runs(row.block, tuple(before))
        made = self.document.replace_row(row_id, (first, below), self.tr("New paragraph"))
        self.focus_row(made)

    def _below(self, row_id: str) -> None:
        at = self.document.index_of(row_id)
        self.insert([Paragraph(())], self.tr("New paragraph"), index=at + 1)

    def _join(self, row_id: str, way: int) -> None:
        at = self.document.index_of(row_id)
        row = self.row(row_id)
        if row is None or not isinstance(row.block, Written):
            return
        if way < 0 and style_of(row.block) != "body":
            self.turn(row_id, "body")
            return
        other_at = at + way
        if not 0 <= other_at < len(self._column.rows):
            return
        other = self._column.rows[other_at]
        if not isinstance(other.block, Written):
            if way < 0 and not runs_of(row.block):
                self.remove(row_id)
            self.focus_row(other.row_id)
            return
        first, second = (other, row) if way < 0 else (row, other)
        assert isinstance(first.block, Written)
        assert isinstance(second.block, Written)
        upper = runs_of(first.block)
        if isinstance(first.block, Heading) and not upper:
            joined: Block = second.block
        else:
            joined = with_runs(first.block, merged((*upper, *runs_of(second.block))))
        place = first.edit.document().characterCount() - 1 if first.edit else 0
        self.document.join(first.row_id, joined, second.row_id)
        self.focus_row(first.row_id)
        kept_row = self.row(first.row_id)
        if kept_row is not None and kept_row.edit is not None:
            cursor = kept_row.edit.textCursor()
            cursor.setPosition(min(place, kept_row.edit.document().characterCount() - 1))
            kept_row.edit.setTextCursor(cursor)

    def _paste(self, row_id: str, lines: Sequence[Sequence[Run]]) -> None:
        at = self.document.index_of(row_id)
        blocks = [Paragraph(tuple(line)) for line in lines]
        self.insert(blocks, self.tr("Paste"), index=at + 1)

    def move_row(self, row_id: str, way: int) -> None:
        """A block one place up (-1) or down (1)."""
        at = self.document.index_of(row_id) + way
        if 0 <= at < len(self.document.rows):
            self.document.move(row_id, at)
            self.focus_row(row_id)

    def remove(self, row_id: str) -> None:
        """Take a block out; the keyboard goes to its neighbour."""
        at = self.document.index_of(row_id)
        self.document.remove(row_id)
        rows = self._column.rows
        if rows:
            self.focus_row(rows[min(max(at, 0), len(rows) - 1)].row_id)

    def duplicate(self, row_id: str) -> None:
        """The same block once more below."""
        row = self.row(row_id)
        if row is not None:
            at = self.document.index_of(row_id)
            self.insert([row.block], self.tr("Duplicate block"), index=at + 1)

    def move_current(self, way: int) -> None:
        """The current block one place up (-1) or down (1)."""
        if self._current:
            self.move_row(self._current, way)

    def duplicate_current(self) -> None:
        """The current block once more below."""
        if self._current:
            self.duplicate(self._current)

    def remove_current(self) -> None:
        """Take the current block out."""
        if self._current:
            self.remove(self._current)

    def _drop(self, data: QMimeData, place: int) -> None:
        """A block that was dragged here, from this briefing or from elsewhere."""
        if self.document.read_only:
            return
        row_id = bytes(data.data(mime.ROW).data()).decode() if data.hasFormat(mime.ROW) else ""
        at = self.document.index_of(row_id)
        if at >= 0:
            self.document.move(row_id, place - 1 if place > at else place)
            self.focus_row(row_id)
            return
        self.add_content(mime.decode(data) or {}, place)

    def add_content(self, content: Mapping[str, object], place: int | None = None) -> None:
        """A block kept elsewhere, say a pin, at a place or after the current block."""
        try:
            block = kept.block(content)
        except WorkspaceError:
            return  # dropped by another program under our name
        self.insert([block], self.tr("Add block"), index=place)

    def _open(self, row_id: str) -> None:
        row = self.row(row_id)
        if row is not None:
            self.opened.emit(row.block)

    # -- the menu of a row ---------------------------------------------------------------------

    def _menu(self, row_id: str, position: QPoint) -> None:
        menu = self.row_menu(row_id)
        open_menu(menu, position)

    def row_menu(self, row_id: str) -> QMenu:
        """What can be done with a block."""
        self._enter(row_id)
        row = self.row(row_id)
        menu = QMenu(self)
        assert row is not None
        editable = not self.document.read_only
        if isinstance(row.block, Written):
            inner = menu.addMenu(self.tr("Turn into"))
            for style, shape in STYLES.items():
                action = inner.addAction(kind_of(shape))
                action.setCheckable(True)
                action.setChecked(style == style_of(row.block))
                action.triggered.connect(lambda _=False, s=style: self.turn(row_id, s))
            inner.setEnabled(editable)
        else:
            menu.addAction(self.tr("Show in the window")).triggered.connect(
                lambda: self._open(row_id)
            )
        entries = (
            (self.tr("Move up"), lambda: self.move_row(row_id, -1)),
            (self.tr("Move down"), lambda: self.move_row(row_id, 1)),
            (self.tr("Duplicate"), lambda: self.duplicate(row_id)),
            (self.tr("Remove"), lambda: self.remove(row_id)),
        )
        for text, slot in entries:
            action = menu.addAction(text)
            action.setEnabled(editable)
            action.triggered.connect(slot)
        return menu
