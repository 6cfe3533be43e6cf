"""What opens over a window and goes when it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout

from explorer import system

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QMenu, QWidget

D = TypeVar("D", bound=QDialog)


def open_dialog(dialog: QDialog) -> None:
    """Show a dialog without waiting for its answer; it is deleted when it closes."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def beside(window: QWidget, kind: type[D], make: Callable[[], D]) -> D:
    """Show the one dialog of a kind beside a window, however often it is asked for.

    Args:
        window: Its parent.
        kind: Its class.
        make: Makes it, if none is open.
    """
    there = (child for child in window.children() if isinstance(child, kind))
    found = next((dialog for dialog in there if not dialog.isHidden()), None) or make()
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    found.show()
    found.raise_()
    found.activateWindow()
    return found


def open_menu(menu: QMenu, position: QPoint) -> None:
    """Show a menu without waiting for a choice; it is deleted when it closes."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(position)


def column(dialog: QDialog, spacing: int = 12) -> QVBoxLayout:
    """What a dialog is laid out in, with the margins that all have."""
    box = QVBoxLayout(dialog)
    box.setContentsMargins(16, 16, 16, 12)
    box.setSpacing(spacing)
    return box


def named_after(title: str, otherwise: str, ending: str) -> str:
    """A name for a file made of a title's words, one that every system has."""
    words = "".join(c if c.isalnum() else "-" for c in title.lower())
    stem = "-".join(w for w in words.split("-") if w)[:80] or otherwise
    return system.legal_name(stem, f".{ending}")
