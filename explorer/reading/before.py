"""Whom and what the sentences before one named; they are looked at only when somebody asks.

Most sentences of a text state no figure. What such a sentence names matters only if one behind it
leaves something unsaid, and then of the nearest only: so names are looked for from there backwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.reading.scene import About
    from explorer.reading.stated import Statement
    from explorer.reading.statement import StatementReader

#: So many sentences are about the same research, unless they say otherwise.
_LATELY: Final = 3


@dataclass(slots=True)
class _Sentence:
    """A sentence that has been passed.

    Attributes:
        text: As written.
        plain: Folded.
        about: Whom and what it names; None if nobody has looked yet.
        named: Whom its first statement names; None if it states nothing.
        told: Of whom its statements are.
    """

    text: str
    plain: str
    about: About | None = None
    named: tuple[str, ...] | None = None
    told: tuple[str, ...] = ()


class Before:
    """The sentences of one text up to a place."""

    def __init__(self, reader: StatementReader) -> None:
        """Begin before the first."""
        self._reader = reader
        self._passed: list[_Sentence] = []
        #: What was found last, and how many sentences had been passed by then.
        self._person: tuple[tuple[str, ...], int] = (), 0
        self._topic: tuple[tuple[str, ...], int] = (), 0
        self._told: tuple[tuple[str, ...], int] = (), 0
        self._sources: tuple[dict[str, None], int] = {}, 0

    def passes(self, sentence: str, plain: str, read: Sequence[Statement] = ()) -> None:
        """Take in a sentence.

        Args:
            sentence: As written.
            plain: Folded.
            read: What it states, as it stands there.
        """
        about = self._reader.seen(sentence)
        self._passed.append(
            _Sentence(sentence, plain, about, read[0].named if read else None),
        )

    def tells(self, entity_ids: tuple[str, ...]) -> None:
        """Take in of whom the statements of the last sentence are."""
        self._passed[-1].told = entity_ids

    def person(self) -> tuple[str, ...]:
        """Who was named last, first in his sentence; or nobody."""
        found, seen = self._person
        for one in reversed(self._passed[seen:]):
            named = one.named if one.named is not None else self._about(one).people
            if named:
                found = named[:1]
                break
        self._person = found, len(self._passed)
        return found

    def topic(self) -> tuple[str, ...]:
        """Which topic was named last in full."""
        found, seen = self._topic
        for one in reversed(self._passed[seen:]):
            whole = self._about(one).whole
            if whole:
                found = whole[:1]
                break
        self._topic = found, len(self._passed)
        return found

    def lately(self) -> Sequence[str]:
        """The last sentences folded, that at hand too."""
        return [one.plain for one in self._passed[-_LATELY:]]

    def names_topic(self) -> bool:
        """Whether the last sentence itself names a topic in full."""
        return bool(self._passed) and bool(self._about(self._passed[-1]).whole)

    def told(self) -> tuple[str, ...]:
        """Of whom something was told last, or who was named."""
        found, seen = self._told
        for one in reversed(self._passed[seen:]):
            whom = one.told or self._about(one).people
            if whom:
                found = whom
                break
        self._told = found, len(self._passed)
        return found

    def sources(self) -> Sequence[str]:
        """Everybody who publishes reports and was named, the last first."""
        found, seen = self._sources
        for one in self._passed[seen:]:
            if one.about is None and not self._reader.may_cite(one.text, one.plain):
                continue
            cited = self._about(one).sources
            if cited:
                found = dict.fromkeys((*cited, *found))
        self._sources = found, len(self._passed)
        return tuple(found)

    def _about(self, one: _Sentence) -> About:
        if one.about is None:
            one.about = self._reader.about(one.text)
        return one.about
