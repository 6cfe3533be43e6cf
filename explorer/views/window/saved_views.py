"""Saving what a window shows in its workspace, under a name and with a small picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt, Signal
from PySide6.QtGui import QImageWriter

from explorer import view_state
from explorer.views.pages import registry
from explorer.views.parts.opening import beside
from explorer.views.window.views_dialog import PICTURE, ViewsDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from explorer.surroundings import Surroundings
    from explorer.views.window.figure_actions import FigureActions
    from explorer.views.window.pages import Pages
    from explorer.workspace.views import SavedView

#: A name that is proposed is no longer.
_LONGEST = 80


class SavedViews(QObject):
    """Keeps views and opens them again, for a window.

    Signals:
        said(str): a sentence for the status bar.
    """

    said = Signal(str)

    def __init__(
        self, around: Surroundings, pages: Pages, figures: FigureActions, window: QWidget
    ) -> None:
        """Serve a window and its pages; ``figures`` knows what is said on their charts."""
        super().__init__(window)
        self._around = around
        self._pages = pages
        self._figures = figures
        self._window = window

    def show(self) -> None:
        """The list of them, beside the window: one, however often it is asked for."""
        beside(self._window, ViewsDialog, self._made).list.setFocus()

    def _made(self) -> ViewsDialog:
        made = ViewsDialog(self._around.desk, self._window)
        made.keep_wanted.connect(self.keep)
        made.chosen.connect(self.open)
        return made

    def keep(self) -> None:
        """Ask for a name and keep what the window shows now."""
        from explorer.views.parts import asking

        desk = self._around.desk
        if desk.read_only:
            self.said.emit(desk.read_only)
            return
        dataset, picture = self._around.dataset, self._picture()
        shown, said = self._around.state.current, self._figures.caption
        content = view_state.content(shown, dataset.version, said)
        step = self.tr("Save view")

        def keep(name: str) -> None:
            title = name.strip() or self._name()
            if desk.edit(lambda w: w.keep_view(content, title=title, picture=picture, name=step)):
                self.said.emit(self.tr("View saved in the workspace: {name}").format(name=title))

        def say() -> tuple[str, str]:
            return self.tr("Save this view"), self.tr("Name")

        asking.for_text(self._window, say, self._name(), then=keep)

    def open(self, view: SavedView) -> None:
        """Show what a view holds, or say why it cannot be shown."""
        try:
            found = view_state.opened(view.content, self._around.dataset, view.title)
        except view_state.ViewStateError as error:
            from explorer.views.parts.problem_dialog import show_problem

            show_problem(str(error), error, self._window)
            return
        self._figures.open(*found)

    def _name(self) -> str:
        """What the page shows, in words."""
        chart = self._pages.current.chart
        spec = registry.spec(self._around.state.current.page)
        title = chart.title if chart is not None else ""
        if not title and spec is not None and spec.title is not None:
            title = spec.title()
        return title[:_LONGEST].strip() or self.tr("Overview")

    def _picture(self) -> bytes:
        """The upper part of the page in front, small."""
        aspect = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        smooth = Qt.TransformationMode.SmoothTransformation
        image = self._pages.current.grab().toImage().scaled(PICTURE * 2, aspect, smooth)
        image.setDevicePixelRatio(1)
        image = image.copy(0, 0, 2 * PICTURE.width(), 2 * PICTURE.height())
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, b"png").write(image)
        return bytes(buffer.data().data())
