"""The saved views of the workspace as a list with pictures, beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from explorer.guarded import guarded
from explorer.views.parts.opening import column

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from explorer.desk import Desk
    from explorer.workspace.changes import Edited
    from explorer.workspace.views import SavedView

#: Of the pictures, in device-independent pixels.
PICTURE = QSize(176, 110)
_ID = Qt.ItemDataRole.UserRole


class ViewsDialog(QDialog):
    """Lists what was saved, in this window or another, and follows it.

    Signals:
        keep_wanted(): what the window shows is to be saved.
        chosen(SavedView): one is to be opened.
    """

    keep_wanted = Signal()
    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """List the views of the open workspace."""
        super().__init__(parent)
        self.resize(440, 520)
        self._desk = desk
        self._views: dict[str, SavedView] = {}
        self._filling = False
        self.list = QListWidget()
        self.list.setIconSize(PICTURE)
        self.list.setSpacing(4)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setProperty("ink", "muted")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.keep, self.rename, self.remove = (self.buttons.addButton("", role) for _ in range(3))
        box = column(self, 8)
        box.addWidget(self.list, 1)
        box.addWidget(self.said)
        box.addWidget(self.buttons)
        self.keep.clicked.connect(self.keep_wanted)
        self.rename.clicked.connect(self._rename)
        self.remove.clicked.connect(self._remove)
        self.buttons.rejected.connect(self.close)
        self.list.itemClicked.connect(self._open)
        self.list.itemChanged.connect(self._renamed)
        self.list.currentItemChanged.connect(self._enable)
        for button in (self.keep, self.rename, self.remove, *self.buttons.buttons()):
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)  # Enter is the list's
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(desk.stack.undo)
        desk.edited.connect(self._follow)
        desk.opened.connect(self.fill)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.setWindowTitle(self.tr("Saved views"))
        self.list.setAccessibleName(self.tr("Saved views"))
        self.keep.setText(self.tr("Save this view…"))
        self.rename.setText(self.tr("Rename"))
        self.remove.setText(self.tr("Remove"))
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        self.fill()

    # -- what there is -------------------------------------------------------------------------

    def _follow(self, edited: Edited) -> None:
        if edited.how == "elsewhere" or "views" in edited.tables:
            self.fill()

    def fill(self, current: str = "") -> None:
        """List what the workspace holds; the row stays where it was, or is the one asked for."""
        found = self._desk.edit(lambda w: w.views()) if self._desk.workspace else ()
        row, current = self.list.currentRow(), current or self._current_id()
        self._views = {v.id: v for v in found or ()}
        self._filling = True
        self.list.clear()
        for view in self._views.values():
            picture = QPixmap()
            picture.loadFromData(view.picture)
            icon = QIcon(picture)
            icon.addPixmap(picture, QIcon.Mode.Selected)  # which would be tinted
            item = QListWidgetItem(icon, view.title)
            item.setData(_ID, view.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
        self._filling = False
        ids = list(self._views)
        at = ids.index(current) if current in ids else min(max(row, 0), len(ids) - 1)
        self.list.setCurrentRow(at)
        self._enable()

    def _current_id(self) -> str:
        found = self.list.selectedItems()
        return str(found[0].data(_ID)) if found else ""

    def _enable(self) -> None:
        reason = self._desk.read_only
        self.keep.setEnabled(not reason)
        for button in (self.rename, self.remove):
            button.setEnabled(bool(self._current_id()) and not reason)
        empty = self.tr(
            "Nothing saved yet. “Save this view…” keeps what the window shows: page, choices, "
            "the selected figure and its sentence."
        )
        usual = self.tr("A click or Enter opens a view, F2 renames it, Delete removes it.")
        self.said.setText(reason or (usual if self._views else empty))

    # -- what is done with it ------------------------------------------------------------------

    def _open(self) -> None:
        view = self._views.get(self._current_id())
        if view is not None:
            self.chosen.emit(view)

    def _rename(self) -> None:
        self.list.setFocus()
        self.list.editItem(self.list.currentItem())

    def _renamed(self, item: QListWidgetItem) -> None:
        view = self._views.get(str(item.data(_ID)))
        if self._filling or view is None or item.text() == view.title:
            return
        title, key, name = item.text().strip(), view.id, self.tr("Rename view")
        if title:
            self._desk.edit(lambda w: w.rename_view(key, title, name=name))
        else:
            self.fill()  # a view without a name could not be told from others

    def _remove(self) -> None:
        key, name = self._current_id(), self.tr("Remove view")
        if key and not self._desk.read_only:
            self._desk.edit(lambda w: w.remove_view(key, name=name))

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete removes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus():
            self._open()
        elif event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._remove()
        else:
            super().keyPressEvent(event)
