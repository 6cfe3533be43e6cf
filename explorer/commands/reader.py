"""The hidden command ``read-apart``: this process reads one file, within bounds, for another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from explorer.files import from_json

if TYPE_CHECKING:
    from collections.abc import Sequence


def serve(arguments: Sequence[str]) -> int:
    """Read what the one argument, a file of JSON, asks for; 2 if that is none."""
    from explorer import speech, words
    from explorer.corpus.readers import apart

    try:
        (name,) = arguments
        asked = from_json(Path(name).read_text(encoding="ascii"))
        language = asked["language"]
    except (OSError, ValueError, LookupError):
        return 2
    if language != "en":
        words.install(speech.translator(language), language)
    if asked.get("tables"):
        from explorer.tables import apart as tables

        return tables.serve(Path(name))
    if asked.get("picture"):
        from explorer.corpus.readers import pdf_picture

        return pdf_picture.serve(Path(name))
    return apart.serve(Path(name))
