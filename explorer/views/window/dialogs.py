"""Dialogs of the window: guide, keys, commands, about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from explorer import __version__
from explorer.views.parts.opening import beside, open_dialog

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from explorer.surroundings import Surroundings
    from explorer.views.parts.actions import Actions


class Dialogs(QObject):
    """Opens dialogs over a window; each is deleted when it closes."""

    def __init__(self, around: Surroundings, actions: Actions, window: QWidget) -> None:
        """Serve a window and its actions."""
        super().__init__(window)
        self._around = around
        self._actions = actions
        self._window = window

    def open_palette(self) -> None:
        """Every command by name."""
        from explorer.views.window.command_palette import CommandPalette

        open_dialog(CommandPalette(self._actions, self._window))

    def open_help(self) -> None:
        """The user guide."""
        from explorer.views.window.help_dialog import HelpDialog

        open_dialog(HelpDialog(self._window))

    def show_keys(self) -> None:
        """The map of keys."""
        from explorer.views.window.keys_dialog import KeysDialog

        open_dialog(KeysDialog(self._actions.shortcuts(), self._window))

    def open_tracker(self) -> None:
        """Figures from publication records."""
        self.take_records(())

    def take_records(self, paths: Sequence[Path]) -> None:
        """Publication records, for the one dialog beside the window that counts them."""
        from explorer.views.window.tracker_dialog import TrackerDialog

        window = self._window
        beside(window, TrackerDialog, lambda: TrackerDialog(self._around, window)).take(paths)

    def about(self) -> None:
        """Versions and licences."""
        from PySide6.QtWidgets import QMessageBox

        text = self.tr(
            "Critical Technology Explorer {version}, dataset {dataset}.\n\n"
            "Offline: nothing is sent or fetched. Code under the MIT licence; the documents keep "
            "their publishers' rights; the fonts are Noto Sans CJK under the Open Font License."
        ).format(version=__version__, dataset=self._around.dataset.version)
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("About"), text, parent=self._window)
        open_dialog(box)
