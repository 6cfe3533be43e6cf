"""The page of a PDF that the selected sentence stands on, as it is printed, beside its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from explorer import tasks, theme
from explorer.charts.palette import LIGHT
from explorer.dataset.evidence import Passage
from explorer.views.parts.opening import column
from explorer.views.source.paper import Paper, ZoomButtons

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.corpus.readers.pdf_picture import Picture, Wanted
    from explorer.dataset.schema import Document
    from explorer.surroundings import Surroundings

#: Paper is white in every theme, and so is what marks it.
_MARK: Final = LIGHT.highlight
_BAR: Final = LIGHT.highlight_bar


@dataclass(frozen=True, slots=True)
class Place:
    """Where a picture is of.

    Attributes:
        document_id: The document.
        page: Its page, from 1.
        quote: What is marked on it.
        before: How often the quote stands on that page before.
    """

    document_id: str
    page: int
    quote: str = ""
    before: int = 0


def place_of(around: Surroundings) -> Place | None:
    """The page of what is selected, if its document is a PDF of the user's own."""
    dataset, current = around.dataset, around.state.current
    evidence = dataset.evidence_named(current.evidence_id)
    document_id = current.document_id
    if evidence is not None and not isinstance(evidence, Passage):
        return None
    if isinstance(evidence, Passage):
        document_id = evidence.document_id
    document = dataset.documents.get(document_id)
    pages = dataset.pages.get(document_id, ())
    if document is None or not pages or not document.file.lower().endswith(".pdf"):
        return None
    if around.desk.workspace is None:
        return None
    if evidence is None:
        return Place(document_id, 1)
    from explorer.dataset.versions import page_of

    page = page_of(dataset, evidence)
    if not page:
        return Place(document_id, 1)
    begin = dataset.text(document_id)[pages[page - 1] : evidence.start]
    return Place(document_id, page, evidence.quote, begin.count(evidence.quote))


class PageDialog(QDialog):
    """Shows a page with the quote marked, and follows what is selected; not in the way.

    A password is kept while the window is open, and nowhere else.
    """

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Show the page of what is selected."""
        super().__init__(parent)
        self._around = around
        self._place: Place | None = None
        self._task: tasks.Task | None = None
        self._picture: Picture | None = None
        #: Whether it was drawn for a page that is shown large.
        self._sharp = False
        self._passwords: dict[str, str] = {}
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.paper = Paper()
        self.zoom = ZoomButtons(self.paper)
        self.paper.fitted.connect(self._want_sharper)
        self.previous, self.next = QToolButton(), QToolButton()
        self.previous.clicked.connect(lambda: self._turn(-1))
        self.next.clicked.connect(lambda: self._turn(1))
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.returnPressed.connect(self._unlock)
        self.password.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        # Enter is for the password.
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self.said, 1)
        row.addWidget(self.zoom)
        box = column(self)
        box.addLayout(row)
        box.addWidget(self.password)
        box.addWidget(self.paper, 1)
        box.addWidget(self.buttons)
        self.retranslate()
        around.state.changed.connect(self._follow)
        around.looks.changed.connect(self._restyle)
        self._restyle()
        self.resize(720, 820)
        self._follow()

    def retranslate(self) -> None:
        """Words in the present language."""
        for button, tip in (
            (self.previous, self.tr("Previous page")),
            (self.next, self.tr("Next page")),
        ):
            button.setToolTip(tip)
            button.setAccessibleName(tip)
        self.zoom.retranslate()
        self.paper.setAccessibleName(self.tr("The page as it is printed"))
        self.setWindowTitle(self.tr("Page as it is printed"))
        self.password.setPlaceholderText(self.tr("Password of the PDF, then Enter"))
        self.password.setAccessibleName(self.tr("Password of the PDF"))
        if self._picture is not None:
            self._say(self._picture)

    def _restyle(self) -> None:
        ink = self._around.looks.theme.text
        self.previous.setIcon(theme.icon("previous", ink))
        self.next.setIcon(theme.icon("next", ink))

    def _follow(self) -> None:
        """Show the page of what is selected, unless it is there or there is none."""
        place = place_of(self._around)
        if place is not None and place != self._place:
            self.show_place(place)

    def _turn(self, by: int) -> None:
        if self._place is None:
            return
        count = len(self._around.dataset.pages.get(self._place.document_id, ()))
        page = self._place.page + by
        if 1 <= page <= count:
            selected = place_of(self._around)
            same = selected is not None and (selected.document_id, selected.page) == (
                self._place.document_id,
                page,
            )
            self.show_place(selected if same and selected else Place(self._place.document_id, page))

    def show_place(self, place: Place, scale: float = 0) -> None:
        """Have a page drawn by a worker, and show it unless another is wanted by then.

        Args:
            place: The page, and what is marked on it.
            scale: How many pixels a point on paper is to have; 0 for the usual.
        """
        workspace = self._around.desk.workspace
        document = self._around.dataset.documents.get(place.document_id)
        if workspace is None or document is None:
            return
        from explorer.corpus.readers.pdf_picture import USUAL, Wanted

        sharper = place == self._place and bool(scale)
        self._place, self._sharp = place, sharper
        if self._task is not None:
            self._task.cancel()
        if not sharper:  # the same page is there meanwhile
            self.said.setText(self.tr("Drawing page {page}…").format(page=place.page))
        password = self._passwords.get(place.document_id, "")
        wanted = Wanted(place.page, place.quote, place.before, scale or USUAL, password)
        path = workspace.path

        def work(progress: tasks.Progress) -> Picture:
            return _drawn(path, document, wanted, progress)

        self._task = tasks.run(work, self._sharpen if sharper else self._show, self._failed, self)

    def _failed(self, error: Exception) -> None:
        from explorer.corpus.documents import Locked

        self._task = self._picture = None
        self.paper.show_page(QPixmap(), 0)
        self.said.setText(str(error))
        locked = isinstance(error, Locked)
        self.password.setVisible(locked)
        if locked:
            self.password.setFocus()

    def _unlock(self) -> None:
        """Try the password that was typed."""
        if self._place is not None:
            self._passwords[self._place.document_id] = self.password.text()
            self.password.clear()
            self.show_place(self._place)

    def _sharpen(self, picture: Picture) -> None:
        """The same page with more pixels; it stays where it is."""
        self._task, self._picture = None, picture
        self.paper.show_page(painted(picture), picture.points)

    def _show(self, picture: Picture) -> None:
        self._task, self._picture = None, picture
        self.password.hide()
        self.paper.show_page(painted(picture), picture.points)
        self._say(picture)
        self.previous.setEnabled(picture.page > 1)
        self.next.setEnabled(picture.page < picture.pages)
        if picture.boxes:
            share = self.paper.page.height() / max(1, picture.height)
            middle = round((picture.boxes[0][1] + picture.boxes[-1][3]) / 2 * share)
            left, third = round(picture.boxes[0][0] * share), self.paper.viewport().height() // 3
            self.paper.ensureVisible(left, middle, 20, third)

    def _want_sharper(self) -> None:
        """Have the page drawn with more pixels where it is shown larger than it was drawn."""
        picture, place = self._picture, self._place
        if picture is None or place is None or self._task is not None or self._sharp:
            return
        from explorer.corpus.readers.pdf_picture import SHARP

        if self.paper.sharpness() > 1.05 * picture.width / picture.points:
            self.show_place(place, SHARP)

    def _say(self, picture: Picture) -> None:
        """Which page it is, and whether the sentence is on it."""
        words = self.tr("Page {page} of {pages}")
        said = words.format(page=picture.page, pages=picture.pages)
        if self._place is not None and self._place.quote and not picture.boxes:
            more = self.tr("the sentence is not found in the letters of this page")
            said = f"{said}: {more}"
        self.said.setText(said)
        self.paper.page.setAccessibleName(said)


def painted(picture: Picture) -> QPixmap:
    """A page with the lines of its quote marked."""
    image = QImage(
        picture.pixels, picture.width, picture.height, 4 * picture.width, QImage.Format.Format_RGB32
    ).copy()
    with QPainter(image) as painter:
        for left, top, right, bottom in picture.boxes:
            box = QRect(left, top, right - left, bottom - top).adjusted(-3, -2, 3, 2)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(box, QColor(_MARK))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            # A bar beside it, so that colour is not all that tells it.
            painter.fillRect(QRect(box.left() - 7, box.top(), 4, box.height()), QColor(_BAR))
    return QPixmap.fromImage(image)


def _drawn(
    workspace: Path, document: Document, wanted: Wanted, progress: tasks.Progress
) -> Picture:
    """The picture of a page of an original."""
    from explorer.corpus.documents import CorpusError
    from explorer.corpus.readers import apart, pdf_picture
    from explorer.workspace import originals

    path = originals.original(workspace, document.sha256, document.file)
    try:
        return pdf_picture.picture(path, wanted, lambda: progress.is_cancelled)
    except apart.Stopped:
        raise tasks.Cancelled from None
    except CorpusError as error:
        # The original is known by the name that the file had.
        raise type(error)(str(error).replace(str(path), document.file, 1)) from None
