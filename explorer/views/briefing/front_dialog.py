"""What a briefing says of itself beyond its title, and how it cites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from explorer.briefing.model import Front
from explorer.dataset import discretion
from explorer.views.parts.opening import column

if TYPE_CHECKING:
    from collections.abc import Sequence


class FrontDialog(QDialog):
    """Asks how far a briefing may go, what state it is in, and how it cites and quotes."""

    def __init__(self, front: Front, parent: QWidget | None = None) -> None:
        """Begin with what it says now."""
        super().__init__(parent)
        self.setMinimumWidth(500)
        self.mark = self._box(("", *discretion.LEVELS), front.mark)
        self.classification = QLineEdit(front.classification)
        self.state = self._box(("", "draft", "review", "cleared"), front.state)
        self.version = QLineEdit(front.version)
        self.citation = self._box(("", "apa", "chicago-notes", "gb-t-7714"), front.citation)
        self.quotes = self._box(("", "original", "translation", "both"), front.quotes)
        self.cover = QCheckBox()
        self.cover.setChecked(front.cover)
        self._form = QFormLayout()
        for widget in self._asked():
            label = QLabel()
            label.setBuddy(widget)
            self._form.addRow(label, widget)
        self._form.addRow("", self.cover)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.retranslate()
        box = column(self)
        box.addLayout(self._form)
        box.addWidget(buttons)

    def _asked(self) -> tuple[QWidget, ...]:
        return (
            self.mark, self.classification, self.state, self.version, self.citation, self.quotes
        )  # fmt: skip

    def retranslate(self) -> None:
        """Words in the present language; what was chosen and typed stays."""
        self.setWindowTitle(self.tr("Marking, state and citations"))
        self.cover.setText(self.tr("Title on a page of its own"))
        names = (
            self.tr("Mark"),
            self.tr("Words of your house"),
            self.tr("State"),
            self.tr("Version"),
            self.tr("Footnotes"),
            self.tr("Quotes of another language"),
        )
        for widget, words in zip(self._asked(), names, strict=True):
            widget.setAccessibleName(words)
            label = self._form.labelForField(widget)
            assert isinstance(label, QLabel)
            label.setText(words)
        levels = (discretion.word(level) for level in discretion.LEVELS)
        for box, choices in (
            (self.mark, (self.tr("Not said"), *levels)),
            (
                self.state,
                (self.tr("Not said"), self.tr("Draft"), self.tr("For review"), self.tr("Cleared")),
            ),
            (
                self.citation,
                (
                    self.tr("Our own"),
                    self.tr("APA: sources in the text"),
                    self.tr("Chicago: notes"),
                    "GB/T 7714",
                ),
            ),
            (
                self.quotes,
                (
                    self.tr("As they are, with what they say below"),
                    self.tr("As they are"),
                    self.tr("Translated"),
                    self.tr("Both"),
                ),
            ),
        ):
            for n, choice in enumerate(choices):
                box.setItemText(n, choice)

    @staticmethod
    def _box(keys: Sequence[str], chosen: str) -> QComboBox:
        box = QComboBox()
        for key in keys:
            box.addItem("", key)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box

    @property
    def front(self) -> Front:
        """What was chosen."""
        return Front(
            self.mark.currentData(),
            self.classification.text().strip(),
            self.state.currentData(),
            self.version.text().strip(),
            self.citation.currentData(),
            self.quotes.currentData(),
            self.cover.isChecked(),
        )
