"""The pages in the middle of the window, each made when first needed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from explorer.views.pages import registry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from explorer.state import Selection
    from explorer.surroundings import Surroundings
    from explorer.views.pages.page import Page, PageSpec


class Pages(QStackedWidget):
    """Shows the page of the selection.

    Signals:
        menu_wanted(str, QPoint): context menu of a figure on a page, "" for the ground.
        disagreement_menu_wanted(str, QPoint): context menu of a disagreement on a page.
        block_pinned(Block): a button on a page pins something.
        place_wanted(str, tuple, tuple): a document is to be shown at a stretch, with a numeral.
        entity_menu_wanted(str, QPoint): context menu of a country or institution on a page.
        refreshed(): another page is in front, or it shows something else.
    """

    menu_wanted = Signal(str, QPoint)
    disagreement_menu_wanted = Signal(str, QPoint)
    block_pinned = Signal(object)
    place_wanted = Signal(str, object, object)
    entity_menu_wanted = Signal(str, QPoint)
    refreshed = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make the page of the selection; charts follow with its steps."""
        super().__init__(parent)
        self._around = around
        #: By maker: a page may serve several keys.
        self._made: dict[Callable[[Surroundings], Page], Page] = {}
        self._ready = False
        around.state.changed.connect(self._follow)
        self._show(around.state.current)

    def __getitem__(self, key: str) -> Page:
        """The page of a key, made if it is not there yet; the overview for an unknown one."""
        spec = registry.spec(key) or registry.spec("overview")
        assert spec is not None
        return self._page(spec)

    @property
    def current(self) -> Page:
        """The page in front."""
        return self[self._around.state.current.page]

    def _page(self, spec: PageSpec) -> Page:
        page = self._made.get(spec.make)
        if page is None:
            page = self._made[spec.make] = spec.make(self._around)
            page.menu_wanted.connect(self.menu_wanted)
            page.disagreement_menu_wanted.connect(self.disagreement_menu_wanted)
            page.block_pinned.connect(self.block_pinned)
            page.place_wanted.connect(self.place_wanted)
            page.entity_menu_wanted.connect(self.entity_menu_wanted)
            page.refreshed.connect(self.refreshed)
            self.addWidget(page)
            if self._ready:
                page.prepare()
        return page

    def _follow(self, selection: Selection, _old: Selection, _origin: object) -> None:
        self._show(selection)

    def _show(self, selection: Selection) -> None:
        self.setCurrentWidget(self[selection.page])
        self.refreshed.emit()

    def steps(self) -> Iterator[Callable[[], object]]:
        """What waits for the window's first painting, the page in front first."""
        self._ready = True
        current = self.current
        yield from current.steps()
        for page in list(self._made.values()):
            if page is not current:
                yield from page.steps()
        yield from registry.imports()
        for spec in registry.specs().values():
            if spec.make not in self._made and spec.offered(self._around.dataset):
                yield partial(self._page, spec)
