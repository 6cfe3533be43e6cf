"""A figure that a document seems to state, and a numeral that states none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from explorer.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from explorer.reading.stated import Statement

#: Confidence in a field: the words say it, they say it among others, or nothing says it.
SAID: Final = 0.9
AMONG_OTHERS: Final = 0.5
UNSAID: Final = 0.0


@dataclass(frozen=True, slots=True)
class Proposal:
    """A figure that a sentence seems to state; its words are kept by the statement.

    Attributes:
        start: Where its value begins in the document.
        end: Where it ends.
        sentence: From and to of its sentence.
        statement: What was read; positions are those of the sentence.
        confidence: Name of a field to how sure it is, from 0 to 1.
        choose: Makes ``choices``, which only a reader of the proposal asks for.
        numeral: From and to of its numeral; None where it is put in words.
    """

    start: int
    end: int
    sentence: tuple[int, int]
    statement: Statement
    confidence: Mapping[str, float] = field(default_factory=dict)
    choose: Callable[[], Mapping[str, tuple[str, ...]]] = field(default=dict, compare=False)
    numeral: tuple[int, int] | None = None

    @property
    def choices(self) -> Mapping[str, tuple[str, ...]]:
        """Name of a field to what may stand in it, the likeliest first.

        Periods are written "2019-2023"; sources are reports, "" the document itself.
        """
        return self.choose()

    @property
    def place(self) -> tuple[int, int]:
        """What of the document it is about: its numeral, else the words of its value."""
        return self.numeral or (self.start, self.end)


@dataclass(frozen=True, slots=True)
class SetAside:
    """A numeral that states no figure, and why."""

    start: int
    end: int
    text: str
    reason: str
    sentence: tuple[int, int] = (0, 0)
