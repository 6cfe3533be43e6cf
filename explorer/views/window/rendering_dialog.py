"""A quote of one's own document in another language: its words, who put it so, and its state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from explorer.dataset.schema import Rendering
from explorer.settings import LANGUAGES
from explorer.views.parts.opening import column

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.dataset.schema import Passage


class RenderingDialog(QDialog):
    """Edits the translations of a quote, one for each language of the program but its own."""

    def __init__(
        self,
        passage: Passage,
        spoken: str,
        known: Mapping[str, Rendering],
        wanted: str,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the translations there are.

        Args:
            passage: The quote.
            spoken: Its language.
            known: Its translations by language.
            wanted: The language to begin with, if the quote is in another.
            parent: The window that asks.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Translation of a quote"))
        self.setMinimumWidth(560)
        self._passage = passage
        self._known = dict(known)
        self.quote = QLabel(" ".join(passage.quote.split()))
        self.quote.setTextFormat(Qt.TextFormat.PlainText)
        self.quote.setWordWrap(True)
        self.quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.language = QComboBox()
        for tag, words in LANGUAGES.items():
            if tag != spoken:
                self.language.addItem(words, tag)
        self.language.setCurrentIndex(max(0, self.language.findData(wanted)))
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(110)
        self.translator = QLineEdit()
        self.reviewed = QCheckBox(self.tr("Reviewed by a second reader"))
        form = QFormLayout()
        for words, widget in (
            (self.tr("Language"), self.language),
            (self.tr("Translation"), self.text),
            (self.tr("Translator"), self.translator),
        ):
            widget.setAccessibleName(words)
            form.addRow(words, widget)
        form.addRow("", self.reviewed)
        hint = QLabel(
            self.tr("Printed with the name of the translator; an empty text takes it away.")
        )
        hint.setProperty("ink", "muted")
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = column(self)
        box.addWidget(self.quote)
        box.addLayout(form)
        box.addWidget(hint)
        box.addWidget(buttons)
        self._shown = ""
        self._show()
        self.language.currentIndexChanged.connect(self._show)
        self.text.setFocus()

    @property
    def renderings(self) -> tuple[Rendering, ...]:
        """The translations as they were edited; one without a text is to go."""
        self._keep()
        return tuple(self._known.values())

    def _keep(self) -> None:
        """What stands in the fields is the translation into the language they were shown for."""
        p, text = self._passage, " ".join(self.text.toPlainText().split())
        if not text and self._shown not in self._known:
            return
        state = "reviewed" if self.reviewed.isChecked() else "draft"
        who = " ".join(self.translator.text().split())
        made = Rendering(p.document_id, p.start, p.end, self._shown, text, state, who)
        self._known[self._shown] = made

    def _show(self) -> None:
        if self._shown:
            self._keep()
        self._shown = self.language.currentData()
        found = self._known.get(self._shown)
        self.text.setPlainText(found.text if found else "")
        self.reviewed.setChecked(found is not None and found.state == "reviewed")
        if found is not None:
            self.translator.setText(found.translator)
