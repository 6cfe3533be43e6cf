"""What a briefing says of itself beyond its title, and how it cites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QWidget,
)

from explorer.briefing.model import Front
from explorer.dataset import discretion
from explorer.views.parts.opening import column

if TYPE_CHECKING:
    from collections.abc import Mapping


class FrontDialog(QDialog):
    """Asks how far a briefing may go, what state it is in, and how it cites and quotes."""

    def __init__(self, front: Front, parent: QWidget | None = None) -> None:
        """Begin with what it says now."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Marking, state and citations"))
        self.setMinimumWidth(500)
        levels: dict[str, str] = {level: discretion.word(level) for level in discretion.LEVELS}
        self.mark = self._box({"": self.tr("Not said"), **levels}, front.mark)
        self.classification = QLineEdit(front.classification)
        states = {
            "": self.tr("Not said"),
            "draft": self.tr("Draft"),
            "review": self.tr("For review"),
            "cleared": self.tr("Cleared"),
        }
        self.state = self._box(states, front.state)
        self.version = QLineEdit(front.version)
        styles = {
            "": self.tr("Our own"),
            "apa": self.tr("APA: sources in the text"),
            "chicago-notes": self.tr("Chicago: notes"),
            "gb-t-7714": "GB/T 7714",
        }
        self.citation = self._box(styles, front.citation)
        quotes = {
            "": self.tr("As they are, with what they say below"),
            "original": self.tr("As they are"),
            "translation": self.tr("Translated"),
            "both": self.tr("Both"),
        }
        self.quotes = self._box(quotes, front.quotes)
        self.cover = QCheckBox(self.tr("Title on a page of its own"))
        self.cover.setChecked(front.cover)
        form = QFormLayout()
        for words, widget in (
            (self.tr("Mark"), self.mark),
            (self.tr("Words of your house"), self.classification),
            (self.tr("State"), self.state),
            (self.tr("Version"), self.version),
            (self.tr("Footnotes"), self.citation),
            (self.tr("Quotes of another language"), self.quotes),
        ):
            widget.setAccessibleName(words)
            form.addRow(words, widget)
        form.addRow("", self.cover)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = column(self)
        box.addLayout(form)
        box.addWidget(buttons)

    @staticmethod
    def _box(choices: Mapping[str, str], chosen: str) -> QComboBox:
        box = QComboBox()
        for key, words in choices.items():
            box.addItem(words, key)
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
