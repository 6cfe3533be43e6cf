"""What is to go into a pack: how far, whose texts, under which name, signed by which key."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from explorer.charts.naming import as_tip
from explorer.dataset import discretion
from explorer.packs.making import Choice
from explorer.views.parts import asking
from explorer.views.parts.opening import column
from explorer.workspace.ids import as_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.dataset.discretion import Level
    from explorer.dataset.schema import Document


@dataclass(frozen=True, slots=True)
class Wanted:
    """A pack that is to be made.

    Attributes:
        name: By which a later one takes its place.
        title: What people call it.
        publisher: Who makes it.
        choice: What goes along.
        key: The private key that signs it, if one does.
        passphrase: Of the key.
    """

    name: str
    title: str
    publisher: str
    choice: Choice
    key: Path | None
    passphrase: str


class MakePackDialog(QDialog):
    """Asks what is to go into a pack; whole texts only of documents that are ticked.

    Signals:
        wanted(Wanted): a pack is to be made.
    """

    wanted = Signal(object)

    def __init__(
        self, title: str, documents: Sequence[Document], parent: QWidget | None = None
    ) -> None:
        """Begin with the name of the workspace and its documents."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Make a pack"))
        self.resize(640, 520)
        self.title, self.publisher = QLineEdit(title), QLineEdit()
        self.level = QComboBox()
        for level in discretion.LEVELS:
            self.level.addItem(discretion.word(level), level)
        self.key, self.passphrase = QLineEdit(), QLineEdit()
        self.key.setPlaceholderText(self.tr("none: it is not signed"))
        self.key.setAccessibleName(self.tr("Key that signs it"))
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        choose = QPushButton(self.tr("Choose…"))
        choose.clicked.connect(self._choose_key)
        key = QHBoxLayout()
        key.addWidget(self.key, 1)
        key.addWidget(choose)
        form = QFormLayout()
        form.addRow(self.tr("Title"), self.title)
        form.addRow(self.tr("Publisher"), self.publisher)
        form.addRow(self.tr("Marked up to"), self.level)
        form.addRow(self.tr("Key that signs it"), key)
        form.addRow(self.tr("Passphrase"), self.passphrase)
        said = QLabel(
            self.tr(
                "Your figures go along with the sentences they rest on. The whole text goes along "
                "only of documents that you tick: see that you may pass it on."
            )
        )
        said.setWordWrap(True)
        self.documents = QListWidget()
        self.documents.setAccessibleName(self.tr("Documents whose whole text goes along"))
        self.documents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for row in documents:
            item = QListWidgetItem(row.title)
            item.setToolTip(as_tip(row.title))
            item.setData(Qt.ItemDataRole.UserRole, row.document_id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.documents.addItem(item)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.do = buttons.addButton(self.tr("Make"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        box = column(self)
        box.addLayout(form)
        box.addWidget(said)
        box.addWidget(self.documents, 1)
        box.addWidget(buttons)

    def _choose_key(self) -> None:
        folder = str(Path.home() / ".ssh")
        names = self.tr("Private keys") + " (*)"
        title = self.tr("Key that signs it")
        asking.to_open(
            self, title, folder, names, then=lambda found: self.key.setText(str(found[0]))
        )

    def _accept(self) -> None:
        items = [self.documents.item(n) for n in range(self.documents.count())]
        ticked = [i for i in items if i.checkState() == Qt.CheckState.Checked]
        texts = frozenset(str(i.data(Qt.ItemDataRole.UserRole)) for i in ticked)
        title = self.title.text().strip()
        level = cast("Level", self.level.currentData())
        key = self.key.text().strip()
        made = Wanted(
            as_id(title or "pack"),
            title,
            self.publisher.text().strip(),
            Choice(texts=texts, up_to=level),
            Path(key) if key else None,
            self.passphrase.text(),
        )
        self.accept()
        self.wanted.emit(made)
