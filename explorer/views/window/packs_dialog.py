"""The packs that are installed, the edition that is shown, and the keys that are trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from explorer.packs import keys
from explorer.packs.archive import PackError
from explorer.views.parts import asking
from explorer.views.parts.opening import column
from explorer.words import Count

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from explorer.packs.editions import Edition
    from explorer.workspace.packs import Installed

_DATA = Qt.ItemDataRole.UserRole


class PacksDialog(QDialog):
    """Lists packs and keys, with a button for each thing that can be done.

    Signals:
        install_wanted(), make_wanted(): a pack is to be installed or made.
        back_wanted(str), remove_wanted(str): of the pack of a name.
        edition_remove_wanted(): the edition that is shown is to go.
    """

    install_wanted = Signal()
    make_wanted = Signal()
    back_wanted = Signal(str)
    remove_wanted = Signal(str)
    edition_remove_wanted = Signal()

    def __init__(
        self,
        packs: Sequence[Installed],
        editions: Sequence[Edition],
        parent: QWidget | None = None,
    ) -> None:
        """Show what is there."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Packs"))
        self.resize(640, 480)
        self.packs, self.keys = QListWidget(), QListWidget()
        self.packs.setAccessibleName(self.tr("Installed packs"))
        self.keys.setAccessibleName(self.tr("Keys that you trust"))
        self._before: dict[str, bool] = {}
        for pack in packs:
            text = self.tr("{title} ({count} {count:row|rows})").format(
                title=pack.title or pack.name, count=Count(len(pack.rows))
            )
            self._add(text, pack.name)
            self._before[pack.name] = bool(pack.before)
        for edition in editions[-1:]:
            text = self.tr("Edition {version} of the dataset").format(version=edition.version)
            self._add(text, None)
        self.install, self.make = (
            QPushButton(self.tr("Install…")),
            QPushButton(self.tr("Make…")),
        )
        self.back = QPushButton(self.tr("Go back to the one before"))
        self.remove = QPushButton(self.tr("Remove"))
        self.trust = QPushButton(self.tr("Trust a key…"))
        self.distrust = QPushButton(self.tr("Trust it no longer"))
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.hide()
        box = column(self)
        some = self.packs.count() > 0
        head = self.tr("Installed packs") if some else self.tr("No pack is installed.")
        box.addWidget(QLabel(head))
        box.addWidget(self.packs, 2)
        self.packs.setVisible(some)
        box.addLayout(_row(self.install, self.make, self.back, self.remove))
        self.of_keys = QLabel()
        self.of_keys.setWordWrap(True)
        box.addWidget(self.of_keys)
        box.addWidget(self.keys, 1)
        box.addLayout(_row(self.trust, self.distrust))
        box.addWidget(self.said)
        box.addStretch(0 if some else 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)
        self.install.clicked.connect(self._install)
        self.make.clicked.connect(self._make)
        self.back.clicked.connect(lambda: self.back_wanted.emit(self._name()))
        self.remove.clicked.connect(self._remove)
        self.trust.clicked.connect(self._ask_key)
        self.distrust.clicked.connect(self._distrust)
        self.packs.currentItemChanged.connect(self._chosen)
        self.keys.currentItemChanged.connect(self._chosen)
        self._fill_keys()
        if self.packs.count():
            self.packs.setCurrentRow(0)
        self._chosen()

    def _add(self, text: str, name: str | None) -> None:
        item = QListWidgetItem(text)
        item.setData(_DATA, name)
        self.packs.addItem(item)

    def _name(self) -> str:
        if self.packs.currentRow() < 0:
            return ""
        return str(self.packs.currentItem().data(_DATA) or "")

    def _chosen(self) -> None:
        self.back.setEnabled(self._before.get(self._name(), False))
        self.remove.setEnabled(self.packs.currentItem() is not None)
        self.distrust.setEnabled(self.keys.currentItem() is not None)

    def _install(self) -> None:
        self.accept()
        self.install_wanted.emit()

    def _make(self) -> None:
        self.accept()
        self.make_wanted.emit()

    def _remove(self) -> None:
        name = self._name()
        if name:
            self.remove_wanted.emit(name)
        else:
            self.edition_remove_wanted.emit()

    # -- keys ------------------------------------------------------------------------------------

    def _fill_keys(self) -> None:
        self.keys.clear()
        try:
            every = keys.trusted()
        except PackError as error:
            self._say(str(error))
            return
        for key in every:
            item = QListWidgetItem(f"{key.owner}  {key.fingerprint}".strip())
            item.setData(_DATA, key.fingerprint)
            self.keys.addItem(item)
        none = self.tr("You trust no key yet: whoever signed a pack is shown, and you decide.")
        self.of_keys.setText(self.tr("Keys that you trust") if every else none)
        self.keys.setVisible(bool(every))

    def _ask_key(self) -> None:
        names = self.tr("Public keys") + " (*.pub *.pem)"
        title = self.tr("Trust a key")
        asking.to_open(self, title, "", names, then=lambda found: self._trust(found[0]))

    def _trust(self, path: Path) -> None:
        try:
            keys.trust(keys.public(path))
        except PackError as error:
            self._say(str(error))
        self._fill_keys()

    def _distrust(self) -> None:
        try:
            keys.distrust(str(self.keys.currentItem().data(_DATA)))
        except PackError as error:
            self._say(str(error))
        self._fill_keys()

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.show()


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        button.setAutoDefault(False)
        row.addWidget(button)
    row.addStretch(1)
    return row
