"""What of a document that came back from its editors no longer agrees with the data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QWidget

from explorer import tasks
from explorer.briefing import returned
from explorer.views.parts.opening import column
from explorer.words import Count

if TYPE_CHECKING:
    from explorer.briefing.returned import Checked
    from explorer.surroundings import Surroundings


class ReturnedDialog(QDialog):
    """Lists what was found, a line each, to be read and copied."""

    def __init__(
        self,
        around: Surroundings,
        name: str,
        content: bytes,
        found: Checked,
        parent: QWidget | None = None,
    ) -> None:
        """Show what was found in a file.

        Args:
            around: Whose data it was compared with.
            name: What the file is called.
            content: What it holds, which is compared again when data or language change.
            found: What was found.
            parent: The window of the briefing.
        """
        super().__init__(parent)
        self._around = around
        self._name = name
        self._content = content
        self._task: tasks.Task | None = None
        self._found = found
        self.resize(720, 420)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.list = QPlainTextEdit()
        self.list.setReadOnly(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = column(self)
        box.addWidget(self.summary)
        box.addWidget(self.list, 1)
        box.addWidget(buttons)
        around.data.changed.connect(self._check)
        around.looks.spoken.connect(self._check)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the present language; what was found is written as it is looked for."""
        self.setWindowTitle(self.tr("Check {name}").format(name=self._name))
        self.list.setAccessibleName(self.tr("What does not agree"))
        self.show_found(self._found)

    def show_found(self, found: Checked) -> None:
        """What was found in the file, where the reader was."""
        self._found = found
        counts = self.tr(
            "{figures} {figures:figure|figures} and {notes} "
            "{notes:footnote|footnotes} compared; {count} {count:does|do} not "
            "agree."
        )
        self.summary.setText(
            counts.format(
                figures=Count(found.figures),
                notes=Count(found.footnotes),
                count=Count(len(found.findings)),
            )
        )
        bar = self.list.verticalScrollBar()
        place = bar.value()
        self.list.setPlainText("\n".join(f.sentence for f in found.findings))
        bar.setValue(place)

    def _check(self) -> None:
        dataset, content, name = self._around.dataset, self._content, self._name

        def work(_progress: tasks.Progress) -> Checked:
            return returned.checked(dataset, content, name)

        if self._task is not None:
            self._task.cancel()
        self._task = tasks.run(work, self.show_found, self._failed, self)

    def _failed(self, error: Exception) -> None:
        self.list.setPlainText(str(error))
