"""A window that shows how far a piece of work is, once it takes long, and lets it be cancelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from explorer.tasks import Task

#: Steps of the bar, and how long none is shown, in ms.
_PARTS = 1000
_PATIENCE = 800


def show_progress(
    task: Task, title: str, label: str, cancel: Callable[[], object], window: QWidget
) -> QProgressDialog:
    """Show how far a task is; whoever started it calls :func:`end_progress` at its end."""
    dialog = QProgressDialog(window)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setRange(0, _PARTS)
    dialog.setMinimumDuration(_PATIENCE)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)
    task.progressed.connect(lambda share: dialog.setValue(int(share * _PARTS)))
    dialog.canceled.connect(cancel)
    return dialog


def end_progress(dialog: QProgressDialog) -> None:
    """Take it away; that is no cancelling."""
    dialog.canceled.disconnect()
    dialog.hide()
    dialog.deleteLater()
