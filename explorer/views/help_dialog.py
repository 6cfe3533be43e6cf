"""The user guide in the application: the same files as docs/."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QPixmap, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from explorer import paths


class _Page(QTextBrowser):
    """A page whose pictures are no wider than itself."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture at most as wide as the page; anything else as Qt loads it."""
        found: object = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return found
        folder = self.searchPaths()[:1]
        picture = QPixmap(str(Path(folder[0]) / QUrl(name).path())) if folder else QPixmap()
        room = self.viewport().width() - 48
        if picture.isNull() or picture.width() <= room:
            return found
        return picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)


class HelpDialog(QDialog):
    """Chapters at the left, text at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Open at the guide."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.resize(900, 640)
        self.chapters = QListWidget()
        self.chapters.setAccessibleName(self.tr("Chapters"))
        self.chapters.setMaximumWidth(200)
        titles = {
            "guide.md": self.tr("User guide"),
            "method.md": self.tr("Method and limits"),
            "data-review.md": self.tr("How the data were made"),
        }
        for file, title in titles.items():
            item = QListWidgetItem(title)
            item.setData(256, file)
            self.chapters.addItem(item)
        self.text = _Page()
        self.text.setAccessibleName(self.tr("Guide"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self.text.document().setDocumentMargin(16)
        self.chapters.currentItemChanged.connect(self._choose)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.chapters)
        row.addWidget(self.text, 1)
        box = QVBoxLayout(self)
        box.addLayout(row, 1)
        box.addWidget(buttons)
        self.chapters.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.open_file(paths.root() / "docs" / str(item.data(256)))

    def open_file(self, path: Path) -> None:
        """Show a Markdown file of docs/."""
        self.text.setSearchPaths([str(path.parent)])
        try:
            self.text.setMarkdown(path.read_text(encoding="utf-8"))
            _wrap(self.text.document())
        except OSError:
            self.text.setPlainText(self.tr("The guide is missing: {path}").format(path=path))

    def _follow(self, url: QUrl) -> None:
        path = paths.root() / "docs" / url.path()
        if path.suffix == ".md" and path.is_file():
            self.open_file(path)


def _wrap(document: QTextDocument) -> None:
    """Let long lines of code go on below: the page is not scrolled sideways."""
    lines = QTextBlockFormat()
    lines.setNonBreakableLines(False)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(lines)
