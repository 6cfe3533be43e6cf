"""Undo and redo of a window, which say what they would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from explorer.desk import Desk
    from explorer.views.parts.actions import Actions


class StepNames(QObject):
    """Keeps the actions "undo" and "redo" as the steps of the workspace are."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        """Serve the window of the actions, from now until :meth:`stop`."""
        super().__init__(actions)
        self._desk = desk
        self._actions = actions
        stack = desk.stack
        self._signals = (stack.undoTextChanged, stack.redoTextChanged, stack.indexChanged)
        for signal in self._signals:
            signal.connect(self.update)
        desk.opened.connect(self.update)
        self.update()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.update()

    def update(self) -> None:
        """Name the steps; nothing can be done again in a workspace that is only read."""
        stack, writable = self._desk.stack, not self._desk.read_only
        for key, able, step, word in (
            ("undo", stack.canUndo(), stack.undoText(), self.tr("Undo")),
            ("redo", stack.canRedo(), stack.redoText(), self.tr("Redo")),
        ):
            named = self.tr("{word}: {step}").format(word=word, step=step.replace("&", "&&"))
            self._actions.name(key, named if step else word)
            self._actions[key].setEnabled(able and writable)

    def stop(self) -> None:
        """The steps outlive the window, and so would tell what is gone."""
        for signal in (*self._signals, self._desk.opened):
            signal.disconnect(self.update)
