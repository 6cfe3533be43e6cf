"""Blocks on their way from one place to another: dragged, copied, dropped."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData

if TYPE_CHECKING:
    from collections.abc import Mapping

BLOCK = "application/x-ctexplorer-block"
#: A block of the briefing it is dragged in, by its id.
ROW = "application/x-ctexplorer-row"


def encode(content: Mapping[str, Any], title: str) -> QMimeData:
    """A block as JSON for this program, and its title for any other."""
    made = QMimeData()
    made.setData(BLOCK, json.dumps(dict(content), ensure_ascii=False).encode())
    made.setText(title)
    return made


def decode(data: QMimeData) -> dict[str, Any] | None:
    """The block that is carried, or None if there is none."""
    if not data.hasFormat(BLOCK):
        return None
    try:
        found = json.loads(bytes(data.data(BLOCK).data()).decode())
    except ValueError:
        return None
    return found if isinstance(found, dict) else None
