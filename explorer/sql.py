"""Words of SQL that hold names of files: not everywhere does one stand for a question mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def quoted(text: str | Path) -> str:
    """A text, or the name of a file, as SQL writes it."""
    return "'" + str(text).replace("'", "''") + "'"
