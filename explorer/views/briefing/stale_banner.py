"""The line over a briefing that says how many of its figures changed since they were accepted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget


class StaleBanner(QFrame):
    """Says how many, and leads to them.

    Signals:
        next_wanted(): to the next of them.
        accept_wanted(): all are taken over as they are now.
    """

    next_wanted = Signal()
    accept_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it, hidden."""
        super().__init__(parent)
        self.setProperty("banner", "warning")
        self._count = 0
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.next = QToolButton()
        self.next.clicked.connect(self.next_wanted)
        self.accept = QToolButton()
        self.accept.clicked.connect(self.accept_wanted)
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 6, 12, 6)
        box.addWidget(self.words, 1)
        for button in (self.next, self.accept):
            button.setProperty("door", True)
            box.addWidget(button)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.next.setText(self.tr("Next"))
        self.next.setToolTip(self.tr("Go to the next figure that changed (F8)"))
        self.accept.setText(self.tr("Accept all"))
        self.accept.setToolTip(self.tr("Take over all figures as they are now"))
        self._say()

    def show_count(self, count: int, *, editable: bool) -> None:
        """Say how many figures changed; nothing is shown for none."""
        self._count = count
        self.setVisible(bool(count))
        self.accept.setEnabled(editable)
        self._say()

    def _say(self) -> None:
        count = self._count
        if count == 1:
            self.words.setText(
                self.tr(
                    "1 figure is not as you accepted it. Nothing was rewritten: it is shown as it "
                    "is now, with what it was under its block and in a footnote."
                )
            )
        elif count:
            text = self.tr(
                "{count} figures are not as you accepted them. Nothing was rewritten: each is "
                "shown as it is now, with what it was under its block and in a footnote."
            )
            self.words.setText(text.format(count=count))
