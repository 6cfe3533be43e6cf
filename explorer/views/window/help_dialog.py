"""The user guide in the application: the same files as docs/, in the language of the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QPixmap,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
)
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

from explorer import paths, words
from explorer.guarded import guarded

if TYPE_CHECKING:
    from collections.abc import Iterator

_FILE = Qt.ItemDataRole.UserRole
#: Which chapter of the file; None for its beginning.
#: Least width of the list of chapters.
_CHAPTERS = 230
_CHAPTER = Qt.ItemDataRole.UserRole + 1
_INDENT = "    "
#: Line height in percent; air above headings of levels 1 to 3 and below a block, in pixels.
_LEADING, _ABOVE, _BELOW = 145.0, (0, 28, 18), 8


#: What Qt has in the text for a picture.
_PICTURE = "\ufffc"


def _is_code(block: QTextBlock) -> bool:
    """Whether a block is a line between fences."""
    return block.blockFormat().hasProperty(QTextBlockFormat.Property.BlockCodeFence)


class _Page(QTextBrowser):
    """A page whose pictures are no wider than itself."""

    @guarded()
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

    def show_markdown(self, text: str) -> None:
        """Show a text with air between its blocks; Qt sets them solid, and tables as they come."""
        self.setMarkdown(text)
        for block in self._blocks():
            cursor = QTextCursor(block)
            # The stubs do not say that there may be none.
            table = cast("QTextTable | None", cursor.currentTable())
            if table is not None:
                self._fit(table)
                continue
            made, level = QTextBlockFormat(), block.blockFormat().headingLevel()
            if block.text() != _PICTURE:
                proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
                made.setLineHeight(_LEADING, proportional)
            made.setNonBreakableLines(False)
            made.setBottomMargin(_BELOW)
            if level:
                made.setTopMargin(_ABOVE[min(level, len(_ABOVE)) - 1])
            if _is_code(block) and _is_code(block.next()):
                made.setBottomMargin(0)
            cursor.mergeBlockFormat(made)

    @staticmethod
    def _fit(table: QTextTable) -> None:
        """No wider than the page."""
        made = table.format().toTableFormat()
        made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(made)

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def chapters(self) -> Iterator[QTextBlock]:
        """The headings of chapters, those of the second level."""
        return (b for b in self._blocks() if b.blockFormat().headingLevel() == 2)

    def go_to(self, block: QTextBlock) -> None:
        """Put the line of a block at the top."""
        place = self.document().documentLayout().blockBoundingRect(block)
        self.verticalScrollBar().setValue(round(place.top()))


class HelpDialog(QDialog):
    """Files and the chapters of the guide at the left, text at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Open at the guide in the language of the window."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.resize(960, 680)
        self._shown: Path | None = None
        self.chapters = QListWidget()
        self.chapters.setAccessibleName(self.tr("Chapters"))
        self.chapters.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.text = _Page()
        self.text.setAccessibleName(self.tr("Guide"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self.text.document().setDocumentMargin(16)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.chapters)
        row.addWidget(self.text, 1)
        box = QVBoxLayout(self)
        box.addLayout(row, 1)
        box.addWidget(buttons)
        self._list()
        self.chapters.ensurePolished()
        widest = (
            self.chapters.sizeHintForColumn(0)
            + self.chapters.verticalScrollBar().sizeHint().width()
        )
        self.chapters.setFixedWidth(max(_CHAPTERS, widest + 2 * self.chapters.frameWidth() + 8))
        self.chapters.currentItemChanged.connect(self._choose)
        self.chapters.setCurrentRow(0)

    def _list(self) -> None:
        """The guide with its chapters, then the other files."""
        guide = guide_file(words.language())
        self._add(self.tr("User guide"), guide)
        self.open_file(paths.root() / "docs" / guide)
        for number, heading in enumerate(self.text.chapters()):
            self._add(_INDENT + heading.text(), guide, number)
        self._add(self.tr("Method and limits"), "method.md")
        self._add(self.tr("How the data were made"), "data-review.md")

    def _add(self, title: str, file: str, chapter: int | None = None) -> None:
        item = QListWidgetItem(title)
        item.setData(_FILE, file)
        item.setData(_CHAPTER, chapter)
        item.setToolTip(title.strip())
        self.chapters.addItem(item)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        path = paths.root() / "docs" / str(item.data(_FILE))
        if path != self._shown:
            self.open_file(path)
        chapter = item.data(_CHAPTER)
        if chapter is None:
            self.text.verticalScrollBar().setValue(0)
        else:
            self.text.go_to(list(self.text.chapters())[chapter])

    def open_file(self, path: Path) -> None:
        """Show a Markdown file of docs/."""
        self._shown = path
        self.text.setSearchPaths([str(path.parent)])
        try:
            self.text.show_markdown(paths.own_text(path))
        except paths.OwnFileError as error:
            self.text.setPlainText(str(error))

    def _follow(self, url: QUrl) -> None:
        path = paths.root() / "docs" / url.path()
        if path.suffix == ".md" and path.is_file():
            self.open_file(path)


def guide_file(language: str) -> str:
    """The file of docs/ that holds the guide in a language of the window."""
    return "guide.md" if language == "en" else f"guide.{language}.md"
