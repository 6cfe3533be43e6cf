"""Translation of the words that rooms without Qt put on charts and in files.

The window installs Qt's translator here; without one the English source text is used.
"""

from __future__ import annotations

from collections.abc import Callable

Translator = Callable[[str, str], str]


def _source(_context: str, text: str) -> str:
    return text


_translator: Translator = _source
_language = "en"


def install(translator: Translator | None, language: str = "en") -> None:
    """Use ``translator(context, text)`` from now on, or the source text for None."""
    global _translator, _language
    _translator, _language = translator or _source, language


def language() -> str:
    """BCP 47 tag of the language of the window."""
    return _language


def translate(context: str, text: str) -> str:
    """The text in the language of the window."""
    return _translator(context, text)
