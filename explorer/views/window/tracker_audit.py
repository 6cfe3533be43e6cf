"""How complete publication records are, and what follows from it."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.words import Count

#: Unread records that are listed.
_LISTED: Final = 200


class TrackerAudit(QWidget):
    """A table, a row for each field and a column for each source, and sentences below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it, empty."""
        super().__init__(parent)
        self._found: Any = None
        self.filled = QTableWidget(0, 0)
        self.filled.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.notes = QPlainTextEdit()
        self.notes.setReadOnly(True)
        box = QVBoxLayout(self)
        box.addWidget(self.filled, 2)
        box.addWidget(self.notes, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.filled.setAccessibleName(self.tr("How complete the records are"))
        self.notes.setAccessibleName(self.tr("What follows from it"))
        self.notes.setPlaceholderText(
            self.tr("“Look at the records” says here how complete they are.")
        )
        if self._found is not None:
            self.show_found(self._found)

    def _fields(self) -> dict[str, str]:
        """What the command calls the fields, in the present language."""
        return {
            "title": self.tr("Title"),
            "year": self.tr("Year"),
            "doi": self.tr("DOI"),
            "citations": self.tr("Number of citations"),
            "cited at least once": self.tr("Cited at least once"),
            "document type": self.tr("Type of document"),
            "abstract": self.tr("Abstract"),
            "keywords": self.tr("Keywords"),
            "topics": self.tr("Topics of the source"),
            "authors": self.tr("Authors"),
            "addresses": self.tr("Addresses"),
            "country of every author": self.tr("Country of every author"),
            "addresses linked to authors": self.tr("Addresses linked to authors"),
        }

    def reasons(self) -> dict[str, str]:
        """Why records are not counted, as the command says it and in the present language."""
        return {
            "the same paper as another record": self.tr("the same paper as another record"),
            "in no technology": self.tr("in no technology"),
            "without a year": self.tr("without a year"),
            "of a year that is not counted": self.tr("of a year that is not counted"),
            "without a number of citations": self.tr("without a number of citations"),
            "of lower quality by OpenAlex' own mark (is_xpac)": self.tr(
                "of lower quality by OpenAlex' own mark (is_xpac)"
            ),
            "retracted": self.tr("retracted"),
            "not a text but what stands around texts (is_paratext)": self.tr(
                "not a text but what stands around texts (is_paratext)"
            ),
        }

    def show_found(self, found: Any) -> None:
        """Show what ``tracker audit`` or ``tracker build`` found."""
        self._found = found
        if "sources" in found:
            self._fill(found["sources"])
        said = list(found.get("notes", ()))
        words = self.reasons()
        for why, many in found["left_out"].items():
            text = self.tr("Not counted, {reason}: {count}")
            said.append(text.format(reason=words[why], count=Count(many)))
        if found["unread"]:
            text = self.tr("{count} {count:record|records} could not be read:").format(
                count=Count(found["unread"])
            )
            said.append(text)
            said += [
                f"{u['file']}:{u['line']}: {u['reason']}" for u in found["unread_records"][:_LISTED]
            ]
        self.notes.setPlainText("\n".join(said))

    def _fill(self, sources: dict[str, Any]) -> None:
        fields = self._fields()
        self.filled.setColumnCount(len(sources))
        self.filled.setRowCount(len(fields))
        self.filled.setHorizontalHeaderLabels(list(sources))
        self.filled.setVerticalHeaderLabels(list(fields.values()))
        for at, source in enumerate(sources.values()):
            for row, name in enumerate(fields):
                many, of = source["filled"][name], source["works"]
                item = QTableWidgetItem(f"{100 * many / of:.1f} %  ({many})")
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.filled.setItem(row, at, item)
        self.filled.resizeColumnsToContents()
