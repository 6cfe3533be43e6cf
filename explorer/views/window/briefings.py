"""The briefings of the workspace as the main window knows them: begun, opened, filled."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from explorer import navigation, tasks
from explorer.views.parts.opening import open_dialog

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from explorer.briefing.model import Block
    from explorer.surroundings import Surroundings
    from explorer.views.briefing.window import BriefingWindow


class Briefings(QObject):
    """Opens briefings in windows of their own and carries things between them and a window.

    Attributes:
        menu: The briefings of the workspace.

    Signals:
        said(str): a sentence for the status bar.
    """

    said = Signal(str)

    def __init__(
        self, around: Surroundings, shown: Callable[[str], Block | None], window: QWidget
    ) -> None:
        """Serve a window; ``shown`` gives its "chart", "table" or "sentence" as a block."""
        super().__init__(window)
        self._around = around
        self._shown = shown
        self._window = window
        self._open: dict[str, BriefingWindow] = {}
        self._last = ""
        self.menu = QMenu(window)
        self.menu.aboutToShow.connect(self._fill)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.menu.setTitle(self.tr("Open briefing"))

    # -- beginning and opening -----------------------------------------------------------------

    def new(self) -> None:
        """Ask what a briefing begins with, make it and open it."""
        from explorer.views.briefing.new_dialog import NewBriefingDialog

        around = self._around
        if around.desk.read_only:
            self.said.emit(around.desk.read_only)
            return
        selection = around.state.current
        pair = tuple(e for e in selection.question.entities if e in around.dataset.entities)[:2]
        dialog = NewBriefingDialog(around, selection.shown_topic, pair, self._window)
        dialog.accepted.connect(self._make)
        open_dialog(dialog)

    def _make(self) -> None:
        from explorer.briefing import kept
        from explorer.views.briefing.new_dialog import NewBriefingDialog

        dialog = self.sender()
        assert isinstance(dialog, NewBriefingDialog)
        briefing, template = dialog.briefing(), dialog.key
        name = self.tr("New briefing")
        key = self._around.desk.edit(lambda w: kept.add(w, briefing, template, name=name))
        if key:
            self._open_soon(key)

    def _open_soon(self, briefing_id: str) -> None:
        """Show a briefing in its window; what that needs comes a turn of the loop before it."""

        def go() -> None:
            import_module("explorer.views.briefing.window")
            tasks.later(self, partial(self.open, briefing_id))

        tasks.later(self, go)

    def open(self, briefing_id: str) -> BriefingWindow | None:
        """Show a briefing in its window; None if it cannot be read, which is said."""
        from explorer.views.briefing.window import BriefingWindow
        from explorer.workspace.errors import WorkspaceError

        found = self._open.get(briefing_id)
        if found is None:
            try:
                found = BriefingWindow(self._around, briefing_id, self._window)
            except WorkspaceError as error:
                self._around.desk.fail(error)
                return None
            self._open[briefing_id] = found
            found.closed.connect(self._forget)
            found.figure_wanted.connect(self._show_sentence)
            found.block_wanted.connect(self._show_block)
            found.shown_wanted.connect(self._give)
        self._last = briefing_id
        found.show()
        found.raise_()
        found.activateWindow()
        return found

    def _forget(self, briefing_id: str) -> None:
        self._open.pop(briefing_id, None)

    @property
    def open_ids(self) -> tuple[str, ...]:
        """The briefings that are open."""
        return tuple(self._open)

    def close_all(self) -> bool:
        """Close every window; False if one stays because it holds what could not be kept."""
        return all(
            found.close() for found in tuple(self._open.values()) if shiboken6.isValid(found)
        )

    @property
    def current(self) -> BriefingWindow | None:
        """The window of a briefing that was used last, if one is open."""
        active = [w for w in self._open.values() if w.isActiveWindow()]
        if active:
            self._last = active[0].document.id
        return self._open.get(self._last) or next(iter(self._open.values()), None)

    def _fill(self) -> None:
        self.menu.clear()
        desk = self._around.desk
        found = desk.edit(lambda w: w.briefings()) if desk.workspace is not None else ()
        for briefing in found or ():
            action = self.menu.addAction(briefing.title.replace("&", "&&"))
            action.setData(briefing.id)
            action.triggered.connect(self._open_chosen)
        if self.menu.isEmpty():
            self.menu.addAction(self.tr("No briefing yet")).setEnabled(False)

    def _open_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._open_soon(str(action.data()))

    # -- between the windows -------------------------------------------------------------------

    def put(self, content: Mapping[str, object]) -> None:
        """A block kept elsewhere into the open briefing, after the block one is in there."""
        self._put(lambda briefing: briefing.editor.edits.add_content(content))

    def put_figure(self, observation_id: str) -> None:
        """A figure into the text of the open briefing, where one was writing."""
        self._put(lambda briefing: briefing.commands.put_figure(observation_id))

    def _put(self, into: Callable[[BriefingWindow], None]) -> None:
        found = self.current
        if found is None:
            self.said.emit(self.tr("No briefing is open: open one, or begin one with Ctrl+N."))
            return
        into(found)
        title = found.document.head.title
        self.said.emit(self.tr("Put into the briefing {title}").format(title=title))

    def put_chosen(self) -> None:
        """The figure that is selected in the window."""
        chosen = self._around.state.current.observation_id
        if chosen:
            self.put_figure(chosen)
        else:
            self.said.emit(self.tr("Choose a figure first."))

    def _show_sentence(self, observation_id: str) -> None:
        """A figure's sentence, in the main window."""
        state = self._around.state
        state.set(navigation.sentence(self._around.dataset, state.current, observation_id))

    def _show_block(self, block: Block) -> None:
        """What a block shows, opened in the main window."""
        state = self._around.state
        found = navigation.block(self._around.dataset, state.current, block)
        if found is not None:
            state.set(found)
            self._window.raise_()
            self._window.activateWindow()

    def _give(self, what: str) -> None:
        """What the main window shows, into the briefing that asks for it."""
        asking = self.sender()
        block = self._shown(what)
        from explorer.views.briefing.window import BriefingWindow

        if not isinstance(asking, BriefingWindow):
            return
        if block is None:
            asking.say(self.tr("The main window shows no such thing now."))
        else:
            asking.commands.add_block(block)
