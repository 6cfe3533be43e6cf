"""How complete the records are, field by field and source by source, and what follows from it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from explorer.records import dataclass, field
from explorer.tracker.readers.sources import Options, complete, every, found
from explorer.tracker.record import Log, TrackerError, Work
from explorer.words import Count, to_user

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from explorer.tracker.places import Places
    from explorer.tracker.record import Step


def _addressed(work: Work) -> bool:
    return any(author.affiliations for author in work.authors)


def _placed(work: Work) -> bool:
    return bool(work.authors) and all(
        author.affiliations
        and all(one.country for address in author.affiliations for one in address)
        for author in work.authors
    )


#: What is looked at, in the order it is printed.
FIELDS: Final[dict[str, Callable[[Work], bool]]] = {
    "title": lambda w: bool(w.title),
    "year": lambda w: w.year is not None,
    "doi": lambda w: bool(w.doi),
    "citations": lambda w: w.citations is not None,
    "cited at least once": lambda w: bool(w.citations),
    "document type": lambda w: bool(w.kind),
    "abstract": lambda w: bool(w.abstract),
    "keywords": lambda w: bool(w.keywords),
    "topics": lambda w: bool(w.topics),
    "authors": lambda w: bool(w.authors),
    "addresses": _addressed,
    "country of every author": _placed,
    "addresses linked to authors": lambda w: _addressed(w) and w.linked,
}


@dataclass(frozen=True, slots=True)
class Audit:
    """What was found: records and filled fields of each source, and the log of the reading."""

    files: int
    works: Counter[str]
    filled: dict[str, Counter[str]]
    log: Log = field(default_factory=Log)

    def sentences(self) -> list[str]:
        """What cannot be computed, or only in part, one sentence each."""
        return [
            f"{source}: {sentence}"
            for source, many in self.works.items()
            for sentence in _consequences(many, self.filled[source])
        ]

    def as_json(self) -> dict[str, Any]:
        """The audit as an object of JSON."""
        return {
            "files": self.files,
            "records": self.log.read,
            "sources": {
                source: {
                    "works": many,
                    "filled": {name: self.filled[source][name] for name in FIELDS},
                }
                for source, many in self.works.items()
            },
            "left_out": dict(self.log.left_out),
            "unread": self.log.unread_count,
            "unread_records": [u.as_json() for u in self.log.unread],
            "notes": self.sentences(),
        }


def _consequences(many: int, filled: Counter[str]) -> Iterator[str]:
    """What follows for one source from what its records lack."""
    if not filled["addresses"]:
        yield to_user("Tracker", "no addresses in this export: countries are not available")
    if not filled["citations"]:
        yield to_user("Tracker", "no citation counts in this export: there is no top share")
    if not filled["year"]:
        yield to_user("Tracker", "no years in this export: nothing can be ranked by year")
    if filled["citations"] and not filled["cited at least once"]:
        yield to_user("Tracker", "every citation count is 0: no paper stands out")
    if filled["addresses"] and not filled["addresses linked to authors"]:
        yield to_user(
            "Tracker",
            "addresses are not linked to authors: each author is taken to have all addresses of "
            "the paper",
        )
    if not filled["abstract"]:
        yield to_user(
            "Tracker", "no abstracts in this export: searches look at titles and keywords"
        )
    unplaced = many - filled["country of every author"]
    if filled["addresses"] and unplaced:
        text = to_user(
            "Tracker",
            "{unplaced} of {many} {many:record|records} {unplaced:lacks|lack} the country of "
            "an author; that part of {unplaced:its|their} credit goes to ZZ",
        )
        yield text.format(unplaced=Count(unplaced), many=Count(many))


def audit(
    given: Sequence[Path],
    places: Places,
    options: Options,
    step: Step = lambda _said, _share: None,
) -> Audit:
    """Read all records and count what they hold.

    Raises:
        TrackerError: A source cannot be read, or holds no works.
    """
    log = Log()
    works: Counter[str] = Counter()
    filled: dict[str, Counter[str]] = {}
    paths = found(given)
    for work in every(paths, log, places, options, step):
        works[work.source] += 1
        of_source = filled.setdefault(work.source, Counter())
        of_source.update(name for name, holds in FIELDS.items() if holds(work))
    complete(log, options)
    if not works:
        raise TrackerError(no_works(log))
    return Audit(len(paths), works, filled, log)


def no_works(log: Log) -> str:
    """Why there is nothing to count with, in one sentence."""
    if log.unread:
        first = log.unread[0]
        text = to_user(
            "Tracker",
            "none of {count} {count:record|records} could be read; the first is in {file}, "
            "line {line}: {reason}",
        )
        return text.format(
            count=Count(log.read), file=first.file, line=first.line, reason=first.reason
        )
    text = to_user(
        "Tracker", "there are no works in the sources ({count} {count:was|were} left out)"
    )
    return text.format(count=Count(log.left_out.total()))
