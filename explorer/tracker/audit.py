"""How complete the records are, field by field and source by source, and what follows from it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from explorer.records import dataclass, field
from explorer.tracker.readers.sources import Options, complete, found, read
from explorer.tracker.record import Log, TrackerError, Work

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from explorer.tracker.places import Places


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
        said: list[str] = []
        for source, many in self.works.items():
            filled = self.filled[source]
            for name, consequence in (
                ("addresses", "no addresses in this export: countries are not available"),
                ("citations", "no citation counts in this export: there is no top share"),
                ("year", "no years in this export: nothing can be ranked by year"),
            ):
                if not filled[name]:
                    said.append(f"{source}: {consequence}")
            if filled["citations"] and not filled["cited at least once"]:
                said.append(f"{source}: every citation count is 0: no paper stands out")
            if filled["addresses"] and not filled["addresses linked to authors"]:
                said.append(
                    f"{source}: addresses are not linked to authors: each author is taken to have "
                    "all addresses of the paper"
                )
            if not filled["abstract"]:
                said.append(
                    f"{source}: no abstracts in this export: searches look at titles and keywords"
                )
            unplaced = many - filled["country of every author"]
            if filled["addresses"] and unplaced:
                said.append(
                    f"{source}: {unplaced} of {many} records lack the country of an author; that "
                    "part of their credit goes to ZZ"
                )
        return said

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
            "unread_records": [
                {"file": u.file, "line": u.line, "reason": u.reason} for u in self.log.unread
            ],
            "notes": self.sentences(),
        }


def audit(given: Sequence[Path], places: Places, options: Options) -> Audit:
    """Read all records and count what they hold.

    Raises:
        TrackerError: A source cannot be read, or holds no works.
    """
    log = Log()
    works: Counter[str] = Counter()
    filled: dict[str, Counter[str]] = {}
    paths = found(given)
    for path in paths:
        for work in read(path, log, places, options):
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
        return (
            f"none of {log.read} records could be read; the first is in {first.file}, line "
            f"{first.line}: {first.reason}"
        )
    return f"there are no works in the sources ({log.left_out.total()} were left out)"
