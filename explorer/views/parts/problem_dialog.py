"""What went wrong, in a sentence, with a report that can be copied."""

from __future__ import annotations

import traceback

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from explorer import __version__
from explorer.views.parts.opening import column, open_dialog


class ProblemDialog(QDialog):
    """A sentence for the user and, below, the report for whoever mends it."""

    def __init__(self, sentence: str, report: str, parent: QWidget | None = None) -> None:
        """Make the dialog."""
        super().__init__(parent)
        self.resize(620, 340)
        self.sentence = QLabel(sentence)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._copy = QPushButton()
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        self._copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        box = column(self)
        box.addWidget(self.sentence)
        box.addWidget(self.report, 1)
        box.addWidget(buttons)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the present language; the sentence stays as it was said."""
        self.setWindowTitle(self.tr("Something went wrong"))
        self.report.setAccessibleName(self.tr("Report"))
        self._copy.setText(self.tr("Copy report"))

    def copy(self) -> None:
        """Put sentence and report on the clipboard."""
        text = f"{self.sentence.text()}\n\n{self.report.toPlainText()}"
        QGuiApplication.clipboard().setText(text)


def show_problem(sentence: str, error: BaseException, parent: QWidget) -> None:
    """Say what went wrong over a window, which stays usable."""
    open_dialog(ProblemDialog(sentence, report_of(error), parent))


def report_of(error: BaseException) -> str:
    """Version, platform and trace of an error."""
    import platform

    trace = "".join(traceback.format_exception(error))
    return f"Critical Technology Explorer {__version__}\n{platform.platform()}\n\n{trace}"
