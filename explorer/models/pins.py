"""What is pinned, and the free notes after it, as a list of cards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from explorer import tasks
from explorer.briefing.blocks import accepted, carried
from explorer.briefing.kept import block as kept_block
from explorer.briefing.plain import block_to_json
from explorer.charts import naming
from explorer.guarded import guarded
from explorer.models import mime
from explorer.models.cards import (
    Card,
    Facts,
    Role,
    cards_of,
    changes_of,
    facts_of,
    kind_name,
    move_note,
    same,
    standing_name,
    step_name,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QObject

    from explorer.briefing.model import Block
    from explorer.dataset.dataset import Dataset
    from explorer.desk import Desk
    from explorer.workspace.changes import Edited
    from explorer.workspace.file import Workspace

Index = QModelIndex | QPersistentModelIndex
#: The invisible parent of the cards.
ROOT = QModelIndex()
#: Marks a card on its way to another place of the same list.
CARD = "application/x-ctexplorer-card"


class PinModel(QAbstractListModel):
    """Follows the workspace; every change goes through the desk as one named step.

    Signals:
        pinned(str, bool): id of a card that was pinned, and whether it is new; else it was there.
    """

    pinned = Signal(str, bool)

    def __init__(
        self, dataset: Dataset, desk: Desk, language: str = "en", parent: QObject | None = None
    ) -> None:
        """Make an empty list; :meth:`prepare` fills it."""
        super().__init__(parent)
        self._dataset = dataset
        self._desk = desk
        self._language = language
        self._ready = False
        self._cards: list[Card] = []
        self._facts: dict[str, Facts] = {}
        self._asked: frozenset[str] = frozenset()

    # -- what is shown -----------------------------------------------------------------------

    def prepare(self) -> None:
        """Read the workspace, and follow it from now on."""
        if not self._ready:
            self._ready = True
            self._desk.opened.connect(self.refresh)
            self._desk.edited.connect(self._follow)
            self.refresh()

    def use(self, dataset: Dataset, language: str) -> None:
        """Say of other data, or in another language, what the cards are."""
        if dataset is not self._dataset or language != self._language:
            self._dataset, self._language = dataset, language
            self._facts, self._asked = {}, frozenset()
            self.refresh()
            if self._cards:
                self.dataChanged.emit(self.index(0), self.index(len(self._cards) - 1))

    def _follow(self, edited: Edited) -> None:
        if edited.how == "elsewhere" or edited.tables & {"pins", "notes"}:
            self.refresh()

    def refresh(self) -> None:
        """Read the workspace again; cards that stay keep their place in the view."""
        if not self._ready:
            return
        cards = self._read()
        before, after = [c.id for c in self._cards], [c.id for c in cards]
        if before == after:
            changed = [n for n, c in enumerate(cards) if c != self._cards[n]]
            self._cards = cards
            for n in changed:
                self.dataChanged.emit(self.index(n), self.index(n))
        else:
            self._replace(cards)
        self._ask()

    def _read(self) -> list[Card]:
        workspace = self._desk.workspace
        if workspace is None:
            return []
        pins, notes = self._desk.edit(lambda w: (w.pins(), w.notes())) or ((), ())
        return cards_of(pins, notes)

    def _replace(self, cards: list[Card]) -> None:
        """Take over another list: what goes, what moves, what comes, as views want to hear it."""
        wanted = {c.id: c for c in cards}
        for n in reversed(range(len(self._cards))):
            if self._cards[n].id not in wanted:
                self.beginRemoveRows(ROOT, n, n)
                del self._cards[n]
                self.endRemoveRows()
        there = {c.id for c in self._cards}
        self._arrange([c for c in cards if c.id in there])
        for n, card in enumerate(cards):
            if card.id not in there:
                self.beginInsertRows(ROOT, n, n)
                self._cards.insert(n, card)
                self.endInsertRows()

    def _arrange(self, cards: list[Card]) -> None:
        """The same cards in another order."""
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        names = [self._cards[i.row()].id for i in old]
        self._cards = cards
        places = {c.id: n for n, c in enumerate(cards)}
        self.changePersistentIndexList(old, [self.index(places[n]) for n in names])
        self.layoutChanged.emit()

    def _ask(self) -> None:
        """Have what is not known yet worked out beside the window: a chart is drawn for it."""
        contents = {c.key: c.content for c in self._cards if not c.free}
        unknown = [k for k in contents if k not in self._facts]
        if unknown and not self._asked >= set(unknown):
            self._asked = frozenset(unknown)
            dataset, language = self._dataset, self._language
            wanted = [contents[k] for k in unknown]

            def work(_progress: tasks.Progress) -> tuple[Dataset, str, dict[str, Facts]]:
                return dataset, language, facts_of(dataset, wanted, language)

            tasks.run(work, self._learn, self._fail, self)

    def _learn(self, told: tuple[Dataset, str, dict[str, Facts]]) -> None:
        dataset, language, facts = told
        if dataset is self._dataset and language == self._language:
            self._facts |= facts
            if self._cards:
                self.dataChanged.emit(self.index(0), self.index(len(self._cards) - 1))

    def _fail(self, error: Exception) -> None:
        raise error

    def card(self, row: int) -> Card:
        """The card of a row."""
        return self._cards[row]

    def facts(self, row: int) -> Facts:
        """What is known about a card; nothing yet while it is worked out."""
        card = self._cards[row]
        if card.free:
            return Facts(card.note)
        return self._facts.get(card.key, Facts("…"))

    def row_of(self, card_id: str) -> int:
        """The row of a card, or -1."""
        return next((n for n, c in enumerate(self._cards) if c.id == card_id), -1)

    @property
    def pins(self) -> int:
        """How many cards are pins; free notes follow them."""
        return sum(not c.free for c in self._cards)

    def title(self, row: int) -> str:
        """What a card is called."""
        card, facts = self._cards[row], self.facts(row)
        if facts.standing == "unreadable":
            return card.named or self.tr("Kept by another version of the program")
        return card.named or facts.title

    # -- what people do ------------------------------------------------------------------------

    def pin(self, block: Block, index: int | None = None) -> None:
        """Pin a block, or say that it is pinned."""
        self.pin_content(block_to_json(block), index)

    def pin_content(self, content: Mapping[str, Any], index: int | None = None) -> None:
        """Pin what a block is kept as, or say that it is pinned."""
        there = next((c for c in self._cards if not c.free and same(c.content, content)), None)
        if there is not None:
            self.pinned.emit(there.id, False)
            return
        # Known at once, so that the new card never stands without its words.
        self._facts |= facts_of(self._dataset, [content], self._language)
        name = step_name(str(content["type"]))
        made = self._desk.edit(lambda w: w.add_pin(content, index=index, name=name))
        if made is not None:
            self.pinned.emit(made.id, True)

    def remove(self, row: int) -> None:
        """Take a card out, with the note on it."""
        card = self._cards[row]
        if card.free:
            name = self.tr("Remove note")
            self._desk.edit(lambda w: w.remove_note(card.id, name=name))
            return
        name = self.tr("Remove pin")

        def gone(workspace: Workspace) -> None:
            with workspace.step(name):
                if card.note_id:
                    workspace.remove_note(card.note_id)
                workspace.remove_pin(card.id)

        self._desk.edit(gone)

    def move(self, row: int, to: int) -> None:
        """Put a card where the card of row ``to`` is; free notes stay after the pins."""
        card, pins = self._cards[row], self.pins
        if card.free:
            index, name = max(0, to - pins), self.tr("Move note")
            others = [c.id for c in self._cards[pins:]]
            self._desk.edit(lambda w: move_note(w, card.id, index, others, name))
        else:
            index, name = min(to, pins - 1), self.tr("Move pin")
            self._desk.edit(lambda w: w.move_pin(card.id, index, name=name))

    def write_note(self, row: int, text: str) -> None:
        """Write, change or, with no words, remove the note of a card; a new free one for -1."""
        card = self._cards[row] if row >= 0 else None
        add, change, gone = self.tr("Add note"), self.tr("Edit note"), self.tr("Remove note")

        def written(workspace: Workspace) -> None:
            if card is not None and card.note_id and text.strip():
                workspace.set_note(card.note_id, text, name=change)
            elif card is not None and card.note_id:
                workspace.remove_note(card.note_id, name=gone)
            elif text.strip():
                about = card.id if card is not None else ""
                workspace.add_note(text, about=about, name=add)

        self._desk.edit(written)

    def can_accept(self, row: int) -> bool:
        """Whether the dataset has other figures for a card; what is gone stays as it was."""
        changed = self.facts(row).standing in ("revised", "withdrawn")
        return changed and self._as_now(row) != self._cards[row].content

    def _as_now(self, row: int) -> dict[str, Any]:
        return block_to_json(accepted(self._dataset, kept_block(self._cards[row].content)))

    def accept(self, row: int) -> None:
        """Take the figures of a card over as the dataset has them now."""
        card, content = self._cards[row], self._as_now(row)
        name = self.tr("Accept new figures")
        self._desk.edit(lambda w: w.set_pin(card.id, content, name=name))

    # -- Qt ------------------------------------------------------------------------------------

    @guarded(instead=0)
    def rowCount(self, parent: Index = ROOT) -> int:
        """Number of cards."""
        return 0 if parent.isValid() else len(self._cards)

    @guarded()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a card says."""
        if not index.isValid():
            return None
        row = index.row()
        card, facts = self._cards[row], self.facts(row)
        kind = str(card.content["type"])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.title(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return naming.as_tip("\n".join(self._tip(row)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (kind_name(kind), standing_name(facts.standing), self.title(row))
            note = "" if card.free else card.note
            return ". ".join(w for w in (*words, note) if w)
        found = {
            Role.KIND: kind,
            Role.KIND_NAME: kind_name(kind),
            Role.NOTE: "" if card.free else card.note,
            Role.STANDING: facts.standing,
            Role.STANDING_NAME: standing_name(facts.standing),
            Role.CHANGES: facts.changes,
            Role.ID: card.id,
        }
        return found.get(role)  # type: ignore[call-overload]

    def _tip(self, row: int) -> list[str]:
        card, facts = self._cards[row], self.facts(row)
        said = [self.title(row)]
        if facts.changes:
            said += ["", *self.changes(row)]
        return said if card.free or not card.note else [*said, "", card.note]

    def changes(self, row: int) -> list[str]:
        """What became of the figures of a card, a line each."""
        return changes_of(self.facts(row))

    @guarded(instead=False)
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename a pin; no words give it its own title back."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        card, title = self._cards[index.row()], str(value).strip()
        if card.free or title == self.title(index.row()):
            return False
        name = self.tr("Rename pin")
        self._desk.edit(lambda w: w.rename_pin(card.id, title, name=name))
        return True

    @guarded(instead=Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cards are dragged, and renamed where the workspace can be written to."""
        flag = Qt.ItemFlag
        writable = not self._desk.read_only
        if not index.isValid():
            return flag.ItemIsDropEnabled if writable else flag.NoItemFlags
        found = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled
        if writable and not self._cards[index.row()].free:
            found |= flag.ItemIsEditable
        return found

    @guarded(instead=Qt.DropAction.IgnoreAction)
    def supportedDragActions(self) -> Qt.DropAction:
        """A card that leaves the list stays in it."""
        return Qt.DropAction.CopyAction

    @guarded(instead=Qt.DropAction.IgnoreAction)
    def supportedDropActions(self) -> Qt.DropAction:
        """What comes in stays where it was."""
        return Qt.DropAction.CopyAction

    @guarded(instead=[])
    def mimeTypes(self) -> list[str]:
        """Blocks, and cards of this list."""
        return [mime.BLOCK, CARD]

    @guarded()
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The card that is dragged."""
        row = indexes[0].row()
        card = self._cards[row]
        data = mime.encode(card.content, self._carried(row))
        data.setData(CARD, card.id.encode())
        return data

    def _carried(self, row: int) -> str:
        """A card in words for other programs, with the doubts of its figures."""
        title = self.title(row)
        if self.facts(row).standing == "unreadable":
            return title
        block = kept_block(self._cards[row].content)
        return carried(self._dataset, block, self._language, title)

    @guarded(instead=False)
    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Whether something can be pinned."""
        return not self._desk.read_only and mime.decode(data) is not None

    @guarded(instead=False)
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Pin what is dropped at its place, or put a card of this list there."""
        content = mime.decode(data)
        if content is None or not self.canDropMimeData(data, action, row, column, parent):
            return False
        at = row if row >= 0 else parent.row() if parent.isValid() else len(self._cards)
        own = self.row_of(bytes(data.data(CARD).data()).decode()) if data.hasFormat(CARD) else -1
        if own >= 0:
            self.move(own, at - (own < at))
        else:
            self.pin_content(content, min(at, self.pins))
        return True
