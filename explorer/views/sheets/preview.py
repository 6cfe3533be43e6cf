"""A live preview of a briefing's pages; laying out and painting happen in a worker."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer import tasks
from explorer.briefing.resolve import resolve
from explorer.guarded import guarded
from explorer.views.sheets import layout as page_layout
from explorer.views.sheets import paint as page_paint
from explorer.views.sheets.model import Pages
from explorer.views.sheets.sheet_view import PageSheets

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QHideEvent, QImage, QShowEvent

    from explorer.briefing.model import Briefing
    from explorer.dataset.dataset import Dataset
    from explorer.surroundings import Surroundings
    from explorer.views.sheets.model import Page

log = logging.getLogger("explorer")


def _check(progress: tasks.Progress) -> None:
    """Stop if nobody waits any more; without a report, which would cost the window a turn."""
    if progress.is_cancelled:
        raise tasks.Cancelled


@dataclass(frozen=True, slots=True)
class _Work:
    """What the worker is to do: lay out a briefing, if one is given, and paint what is in sight."""

    dataset: Dataset
    briefing: Briefing | None
    pages: Pages
    in_sight: tuple[int, int]
    drawn: Mapping[int, tuple[Page, float]]
    scale: float
    ratio: float

    def done(self, progress: tasks.Progress) -> _Done:
        pages = self.pages
        if self.briefing is not None:
            resolved = resolve(self.dataset, self.briefing)
            new = page_layout.lay_out(resolved, lambda: _check(progress))
            pages = _kept(new, pages)
        images = {}
        first, last = self.in_sight
        for n, page in enumerate(pages.pages[: last + 1]):
            if n < first or self.drawn.get(n) == (page, self.scale):
                continue
            _check(progress)
            images[n] = page_paint.image(page, self.scale)
            images[n].setDevicePixelRatio(self.ratio)
        return _Done(pages, images, self.scale)


@dataclass(frozen=True, slots=True)
class _Done:
    """Pages with pictures of some of them."""

    pages: Pages
    images: dict[int, QImage]
    scale: float


def _kept(new: Pages, old: Pages) -> Pages:
    """The new pages; one that is like the old one in its place is the old one."""
    before = old.pages[: len(new.pages)]
    same = [o if o == n else n for o, n in zip(before, new.pages, strict=False)]
    return Pages((*same, *new.pages[len(same) :]))


class PagePreview(QWidget):
    """The pages of a briefing as they will be, while it is written.

    Signals:
        block_chosen(int): a click on a page: index of the block there.
        drawn(int): number of pages, after a new version is shown.
    """

    block_chosen = Signal(int)
    drawn = Signal(int)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make a preview of an empty page."""
        super().__init__(parent)
        self._around = around
        self._looks = around.looks
        self._pages = Pages(())
        self._waiting: Briefing | None = None
        self._task: tasks.Task | None = None
        self._painting = False
        self._error: Exception | None = None
        #: Whether the first version is on its way: until then nobody knows what is on the pages.
        self._first = False
        self._target: int | None = None
        self.sheets = PageSheets(around.looks)
        self.sheets.moved.connect(self._moved)
        self.sheets.block_chosen.connect(self.block_chosen)
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setMargin(24)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setProperty("ink", "muted")
        self.message.setBackgroundRole(QPalette.ColorRole.Window)
        self.message.setAutoFillBackground(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.message)
        self._stack.addWidget(self.sheets)
        self.place = QLabel()
        self.place.setProperty("ink", "muted")
        self.smaller, self.larger, self.fit = QToolButton(), QToolButton(), QToolButton()
        self.smaller.clicked.connect(lambda: self.sheets.step_zoom(-1))
        self.larger.clicked.connect(lambda: self.sheets.step_zoom(1))
        self.fit.clicked.connect(lambda: self.sheets.set_zoom(None))
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(12, 2, 8, 2)
        row.setSpacing(2)
        row.addWidget(self.place)
        row.addStretch(1)
        for button in (self.smaller, self.larger, self.fit):
            row.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._stack, 1)
        box.addWidget(self._bar)
        self.setFocusProxy(self.sheets)
        self.retranslate()

    # -- what is shown -------------------------------------------------------------------------

    @property
    def pages(self) -> Pages:
        """The pages shown."""
        return self._pages

    def show_briefing(self, briefing: Briefing) -> None:
        """Show a briefing as soon as it is laid out; call it as often as one types."""
        if self._waiting is None and self._task is None and not self._pages.pages:
            self._first = True
            self._say()
        self._waiting = briefing
        self._begin()

    def show_block(self, index: int) -> None:
        """Scroll to a block, of the newest version."""
        self._target = index
        if self._task is None:
            self._go()

    def _go(self) -> None:
        if self._target is None:
            return
        place = self._pages.place_of(self._target)
        self._target = None
        if place is not None:
            self.sheets.go_to(*place)

    # -- work ----------------------------------------------------------------------------------

    def _begin(self) -> None:
        """Start on the newest version, or on pages in sight without a picture; one at a time."""
        if self._task is not None:
            return
        briefing, self._waiting = self._waiting, None
        if briefing is None and not self._lacks_pictures():
            return
        work = _Work(
            self._around.dataset,
            briefing,
            self._pages,
            self.sheets.in_sight(),
            self.sheets.drawn(),
            self.sheets.scale,
            self.devicePixelRatioF(),
        )
        self._painting = briefing is None
        shown = self._painted if self._painting else self._laid_out
        self._task = tasks.run(work.done, shown, self._failed, self)

    def _lacks_pictures(self) -> bool:
        return self.isVisible() and self._error is None and bool(self.sheets.lacking())

    def _laid_out(self, done: _Done) -> None:
        self._error = None
        self._task = None
        self._first = False
        self._pages = done.pages
        self._say()  # first, since what is hidden cannot be scrolled
        self._show(done)
        self._say_place()
        if self._waiting is None:
            self._go()
        self.drawn.emit(len(done.pages.pages))
        self._begin()

    def _painted(self, done: _Done) -> None:
        self._task = None
        self._show(done)
        self._begin()

    def _show(self, done: _Done) -> None:
        self.sheets.show_pages(done.pages.pages, done.images, done.scale)

    def _failed(self, error: Exception) -> None:
        log.error("The pages of a briefing cannot be laid out", exc_info=error)
        self._task = None
        self._error = error
        self._say()
        self._begin()

    def _moved(self) -> None:
        self._say_place()
        self._begin()

    # -- Qt ------------------------------------------------------------------------------------

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Paint what is in sight now."""
        super().showEvent(event)
        self._begin()

    @guarded()
    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees the pictures under way."""
        super().hideEvent(event)
        if self._task is not None and self._painting:
            self._task.cancel()
            self._task = None

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Words in the present language."""
        self.sheets.setAccessibleName(self.tr("Page preview"))
        self.setAccessibleName(self.tr("Page preview"))
        for button, text, name in (
            (self.smaller, "−", self.tr("Smaller pages (−)")),
            (self.larger, "+", self.tr("Larger pages (+)")),
            (self.fit, self.tr("Fit"), self.tr("Fit the pages to the width (0)")),
        ):
            button.setText(text)
            button.setToolTip(name)
            button.setAccessibleName(name)
        self._say()

    def _say(self) -> None:
        """How it stands, and which of pages and message is seen."""
        self.sheets.describe()
        if self._error is not None:
            text = self.tr("The pages cannot be laid out: {error}")
            self.message.setText(text.format(error=self._error))
        elif self._first:
            self.message.setText(self.tr("Laying out the pages…"))
        else:
            self.message.setText(self.tr("An empty page. Add a block or choose a template."))
        seen = self._error is None and bool(self._pages.pages)
        self._stack.setCurrentWidget(self.sheets if seen else self.message)
        self._bar.setVisible(seen)
        self._say_place()

    def _say_place(self) -> None:
        text = self.tr("Page {page} of {count} · {zoom} %").format(
            page=self.sheets.page + 1,
            count=len(self._pages.pages),
            zoom=round(self.sheets.zoom * 100),
        )
        self.place.setText(text)
