"""How a block of a briefing travels by drag and clipboard."""

from __future__ import annotations

import atexit
import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from explorer.files import from_json

if TYPE_CHECKING:
    from collections.abc import Mapping

#: A block of a briefing as JSON in UTF-8, as ``explorer.briefing.plain.block_to_json`` makes it.
BLOCK = "application/x-ctexplorer-block"
#: Beside it, the id of the block in the briefing it is dragged in.
ROW = "application/x-ctexplorer-row"


def encode(content: Mapping[str, Any], title: str = "") -> QMimeData:
    """A block, with its title for programs that take only text."""
    data = QMimeData()
    data.setData(BLOCK, json.dumps(content, ensure_ascii=False).encode())
    if title:
        data.setText(title)
    return data


def to_clipboard(data: QMimeData) -> None:
    """Put something on the clipboard; when the program ends its text stays there."""
    QGuiApplication.clipboard().setMimeData(data)


@atexit.register
def _leave_text() -> None:
    """Take from the clipboard what was made here, by whichever way it came there.

    The clipboard outlives the interpreter: taken apart after it, such data end the process with a
    segmentation fault.
    """
    if QGuiApplication.instance() is None:
        return
    clipboard = QGuiApplication.clipboard()
    data: QMimeData | None = clipboard.mimeData()
    if data is not None and data.hasFormat(BLOCK):  # None where nothing was ever copied
        clipboard.setText(clipboard.text())


def decode(data: QMimeData) -> dict[str, Any] | None:
    """The block that was dropped, or None if it is something else."""
    if not data.hasFormat(BLOCK):
        return None
    try:
        content = from_json(bytes(data.data(BLOCK).data()))
    except ValueError:  # from some other program that uses our name
        return None
    return content if isinstance(content, dict) and isinstance(content.get("type"), str) else None
