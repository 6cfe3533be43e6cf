"""What opens over a window and goes when it is closed; asking where to write a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QDialog, QMenu, QWidget


def open_dialog(dialog: QDialog) -> None:
    """Show a dialog without waiting for its answer; it is deleted when it closes."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


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


def named_after(title: str, otherwise: str) -> str:
    """A name for a file, without an ending, made of a title's words."""
    words = "".join(c if c.isalnum() else "-" for c in title.lower())
    return "-".join(w for w in words.split("-") if w)[:80] or otherwise


def ask_to_save(
    parent: QWidget, title: str, suggested: Path, *endings: str, names: str = ""
) -> Path | None:
    """Ask for a file to write to.

    Args:
        parent: The window that asks.
        title: Of the question.
        suggested: Folder and name to begin with.
        endings: What the name may end in, dot and all; the first is added where it does not.
        names: Filter of the dialog; the first ending if it says no more.

    Returns:
        The file, or None if the question was turned down.
    """
    chosen, _ = QFileDialog.getSaveFileName(
        parent, title, str(suggested), names or f"*{endings[0]}"
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.name.lower().endswith(endings) else path.with_name(path.name + endings[0])
