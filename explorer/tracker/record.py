"""A publication as every reader gives it, and what is noted while reading."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from explorer.files import from_json
from explorer.records import dataclass, field
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    #: Is told what is done and how much of the whole is, from 0 to 1.
    Step = Callable[[str, float], None]

#: The sources, the one whose record is kept first: it depends on no order of the input.
SOURCES: Final = (
    "own",
    "openalex",
    "wos",
    "scopus",
    "dimensions",
    "lens",
    "pubmed",
    "ris",
    "bibtex",
)
#: Unreadable records that are listed one by one; the others are counted.
_LISTED: Final = 1000
#: The most cited paper there is has half a million citations; what is far above is an id or a date.
_MOST_CITED: Final = 10**8


class TrackerError(ValueError):
    """Records or settings that nothing can be computed from; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Institution:
    """Who an address belongs to; ``country`` is ISO 3166 alpha-3, "" where it is unknown."""

    name: str = ""
    country: str = ""


#: One address of an author: most are of one institution, some of several.
Affiliation = tuple[Institution, ...]


@dataclass(frozen=True, slots=True)
class Author:
    """An author with the addresses that the record gives; none where it gives none."""

    name: str
    affiliations: tuple[Affiliation, ...] = ()


@dataclass(frozen=True, slots=True)
class Work:
    """One publication record.

    Attributes:
        source: One of :data:`SOURCES`.
        work_id: Its id there; with ``source`` it names the record.
        doi: In lower case and without a resolver, or "".
        year: Of publication, or None.
        citations: Counted by the source, or None where it gives none.
        kind: The type of document, in the source's words.
        topics: Ids of topics that the source assigned.
        linked: Whether each address belongs to a named author. Where an export lists addresses
            apart from the authors, every author is taken to have all of them.
    """

    source: str
    work_id: str
    title: str
    doi: str = ""
    year: int | None = None
    citations: int | None = None
    kind: str = ""
    abstract: str = ""
    keywords: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    authors: tuple[Author, ...] = ()
    linked: bool = True
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Unread:
    """A record that could not be read, where it is and why."""

    file: str
    line: int
    reason: str

    def as_json(self) -> dict[str, Any]:
        """It as an object of JSON."""
        return {"file": self.file, "line": self.line, "reason": self.reason}


@dataclass(slots=True)
class Log:
    """What reading noted: how many records, which could not be read, which were left out."""

    read: int = 0
    unread: list[Unread] = field(default_factory=list)
    unread_count: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    #: Of pages of an API: how many works the answer has, and how many the pages hold.
    pages: Counter[int] = field(default_factory=Counter)
    #: How far the file at work is read, in bytes of it on the disk.
    position: Callable[[], int] = field(default=lambda: 0)

    def fail(self, file: str, line: int, reason: str) -> None:
        """Note a record that could not be read; the reading goes on."""
        self.unread_count += 1
        if len(self.unread) < _LISTED:
            self.unread.append(Unread(file, line, reason))

    def text(self) -> str:
        """What was noted, for who goes on with the reading later."""
        unread = [[u.file, u.line, u.reason] for u in self.unread]
        pages = list(self.pages.items())
        return json.dumps([self.read, unread, self.unread_count, dict(self.left_out), pages])

    def restore(self, text: str) -> None:
        """Go on from what was noted."""
        self.read, unread, self.unread_count, left_out, pages = from_json(text)
        self.unread = [Unread(*one) for one in unread]
        self.left_out, self.pages = Counter(left_out), Counter(dict(pages))


def clean_doi(text: object) -> str:
    """A DOI in one spelling, or "" if the text is none."""
    found = str(text or "").strip().lower()
    for before in ("https://", "http://", "dx.", "doi.org/", "doi:", "doi "):
        found = found.removeprefix(before)
    found = found.strip()
    return found if found.startswith("10.") else ""


def year_of(text: object) -> int | None:
    """The year that a cell begins with, or None.

    Raises:
        TrackerError: It is no year that something can have been published in.
    """
    digits = str(text or "").strip()[:4]
    if not digits:
        return None
    if not digits.isdecimal() or not 1500 <= int(digits) <= 2100:
        raise TrackerError(
            to_user("Tracker", "{text!r} is not a year of publication").format(text=text)
        )
    return int(digits)


def count_of(text: object) -> int | None:
    """A number of citations, or None where the cell is empty.

    Raises:
        TrackerError: It is no number that can be counted.
    """
    if text is None or str(text).strip() == "":
        return None
    try:
        number = int(float(str(text).strip().replace(",", "")))
    except (ValueError, OverflowError):
        raise TrackerError(
            to_user("Tracker", "{text!r} is not a number of citations").format(text=text)
        ) from None
    if number < 0:
        raise TrackerError(
            to_user("Tracker", "{number} citations are fewer than none").format(number=number)
        )
    if number > _MOST_CITED:
        raise TrackerError(
            to_user("Tracker", "{text!r} is not a number of citations").format(text=text)
        )
    return number


def parts(text: object, separator: str = ";") -> tuple[str, ...]:
    """The entries of a cell that lists several."""
    return tuple(p for part in str(text or "").split(separator) if (p := part.strip()))


def shared(names: Iterable[str], addresses: Iterable[Affiliation]) -> tuple[Author, ...]:
    """Authors who all have all addresses: the export does not say whose is which."""
    every = tuple(addresses)
    return tuple(Author(name, every) for name in names)
