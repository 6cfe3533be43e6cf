"""What became of each passage in a new version of a document, and what the user may settle."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.corpus.resolving import Grade
from explorer.words import to_user

if TYPE_CHECKING:
    from explorer.dataset.schema import Document, Passage, Section


@dataclass(frozen=True, slots=True)
class Choice:
    """A place that a passage may be settled at.

    Attributes:
        passage: The passage there.
        value: What the figure is there, if that is another than now.
    """

    passage: Passage
    value: float | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one passage.

    Attributes:
        passage: As it was.
        grade: What became of it.
        now: The words that are or may be it now; "" if there are none.
        moved: Where it is now, if nobody need be asked.
        choices: Where it may be, if the user has to settle that.
    """

    passage: Passage
    grade: Grade
    now: str
    moved: Passage | None = None
    choices: tuple[Choice, ...] = ()

    def __str__(self) -> str:
        """One sentence for the user."""
        sentence = to_user("NewVersion", "{figure}: {grade}: {before!r}, now {now!r}")
        return sentence.format(
            figure=self.passage.observation_id,
            grade=said(self.grade),
            before=self.passage.quote,
            now=self.now,
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """What another version of a document would change.

    Attributes:
        document: Its row to be; it has the id of the version there is.
        old: The row of the version that the passages are in.
        text: The text to be.
        sections: What its parts are.
        pages: Where its pages begin.
        outcomes: What becomes of each passage.
        replaces: The version is to come; else it is there, and passages were left behind.
    """

    document: Document
    old: Document
    text: str
    sections: tuple[Section, ...]
    pages: tuple[int, ...]
    outcomes: tuple[Outcome, ...]
    replaces: bool = True

    @property
    def unsettled(self) -> tuple[Outcome, ...]:
        """Passages that the user has to settle."""
        return tuple(o for o in self.outcomes if o.moved is None)

    @property
    def counts(self) -> dict[Grade, int]:
        """How many passages have each grade."""
        return _counted(self.outcomes)


@dataclass(frozen=True, slots=True)
class Replaced:
    """What a new version changed.

    Attributes:
        document: Its row; it has the id of the old version.
        kept: The row of the old version, if passages stay with it.
        outcomes: What became of each passage.
        unsettled: Those that the user has to settle yet.
    """

    document: Document
    kept: Document | None
    outcomes: tuple[Outcome, ...]
    unsettled: tuple[Outcome, ...]

    @property
    def counts(self) -> dict[Grade, int]:
        """How many passages have each grade."""
        return _counted(self.outcomes)


def _counted(outcomes: tuple[Outcome, ...]) -> dict[Grade, int]:
    found = Counter(o.grade for o in outcomes)
    return {grade: found[grade] for grade in Grade}


def said(grade: Grade) -> str:
    """A grade in the language of the window."""
    return {
        Grade.SAME: to_user("NewVersion", "same"),
        Grade.MOVED: to_user("NewVersion", "moved"),
        Grade.WORDING: to_user("NewVersion", "changed wording"),
        Grade.VALUE: to_user("NewVersion", "changed value"),
        Grade.AMBIGUOUS: to_user("NewVersion", "ambiguous"),
        Grade.LOST: to_user("NewVersion", "lost"),
    }[grade]
