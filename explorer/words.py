"""Translation of the words that rooms without Qt put on charts and in files.

The window installs Qt's translator here; without one the English source text is used. A file in a
language of its own is made under ``speech.speaking``, which leaves the window as it is, also while
the file is made in another thread.
"""

from __future__ import annotations

import contextlib
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Translator = Callable[[str, str], str]


class Count:
    """A number in a sentence, with the words that it stands with.

    ``"{count} {count:row is|rows are} new"`` takes the first of the two for one and the second for
    any other number. A language without a plural names the number alone.
    """

    __slots__ = ("_number", "_shown")

    def __init__(self, number: int, shown: str = "") -> None:
        """A number, and how it is written if not by its figures alone."""
        self._number, self._shown = number, shown

    def __format__(self, asked: str) -> str:
        """The number, or of "one|many" what goes with it."""
        one, parted, many = asked.partition("|")
        if parted:
            return one if self._number == 1 else many
        return self._shown or format(self._number, asked)


def _source(_context: str, text: str) -> str:
    return text


_translator: Translator = _source
_language = "en"
#: Language and translator of the file that this thread makes just now.
_speaking: ContextVar[tuple[str, Translator] | None] = ContextVar("speaking", default=None)


def install(translator: Translator | None, language: str = "en") -> None:
    """Use ``translator(context, text)`` from now on, or the source text for None."""
    global _translator, _language
    _translator, _language = translator or _source, language


@contextlib.contextmanager
def spoken(language: str, translator: Translator | None) -> Iterator[None]:
    """Within this block, and in this thread alone, the words are those of a translator."""
    token = _speaking.set((language, translator or _source))
    try:
        yield
    finally:
        _speaking.reset(token)


def language() -> str:
    """BCP 47 tag of the language of the window, or of the file being made."""
    own = _speaking.get()
    return own[0] if own else _language


def translate(context: str, text: str) -> str:
    """The text in the language of the window, or of the file being made."""
    own = _speaking.get()
    return (own[1] if own else _translator)(context, text)


def to_user(context: str, text: str) -> str:
    """The text in the language of the window, also while a file in another is being made.

    For what is said of a failure: who reads it is whoever made the file, not its readers.
    """
    return _translator(context, text)


#: What the dataset calls those whom nobody names, who are not to be cited, and how English says so
#: within a sentence.
NAMELESS = {
    "Article of an unnamed publisher": "an article of an unnamed publisher",
    "Unnamed author of the article": "the unnamed author of the article",
    "Article author": "the author of the article",
}


def within(source: str) -> str:
    """A source as it is named within a sentence: a name as it is, no capital where it has none."""
    return NAMELESS.get(source, source)
