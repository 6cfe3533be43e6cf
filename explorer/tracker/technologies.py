"""The technologies: for each a search, its scope, and whether anybody has checked it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

from explorer import paths
from explorer.files import from_toml, read_bytes
from explorer.records import dataclass
from explorer.tracker import search
from explorer.tracker.record import TrackerError
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from explorer.tracker.record import Work

#: Hits that must have been read before a search is called checked.
LEAST_READ: Final = 50
_KEYS: Final = frozenset(
    {"technology", "version", "status", "scope", "search", "topics", "works", "checked"}
)
#: What a word of the abstract must be apart from one of the title, so that no phrase spans both.
_BREAK: Final = ("\0",) * 64


@dataclass(frozen=True, slots=True)
class Checked:
    """How a search was checked: read hits, and what it finds of a set made without it."""

    date: str
    read: int
    right: int
    independent: str
    found: int
    of: int

    def precision(self) -> tuple[float, float]:
        """The interval of the share of hits that belong."""
        return wilson(self.right, self.read)

    def recall(self) -> tuple[float, float]:
        """The interval of the share of the independent set that is found."""
        return wilson(self.found, self.of)


@dataclass(frozen=True, slots=True)
class Technology:
    """A technology of the tracker.

    Attributes:
        technology_id: Of the dataset's technologies.
        version: Of the search; it goes up when a word of it changes.
        scope: One sentence: what belongs and what does not.
        text: The Boolean search, or "".
        topics: Ids of topics of OpenAlex, any of which is enough.
        works: Ids or DOIs of works that belong whatever their words.
        checked: How it was checked, or None for a draft.
    """

    technology_id: str
    version: int
    scope: str
    text: str
    topics: frozenset[str]
    works: frozenset[str]
    checked: Checked | None
    source: str

    @property
    def is_draft(self) -> bool:
        """Whether every figure must say that nobody has checked the search."""
        return self.checked is None


def wilson(right: int, of: int, z: float = 1.959963984540054) -> tuple[float, float]:
    """The 95 % interval of a share, by Wilson's score."""
    if of <= 0:
        return 0.0, 1.0
    share = right / of
    middle = share + z * z / (2 * of)
    spread = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    least, most = ((middle + s * spread) / (1 + z * z / of) for s in (-1, 1))
    return max(0.0, least), min(1.0, most)


def shipped() -> list[Path]:
    """The drafts that come with the program."""
    return sorted(paths.resource("technologies").glob("*.toml"))


def read(files: Iterable[Path]) -> tuple[Technology, ...]:
    """The technologies of some files, in the order of their ids.

    Raises:
        TrackerError: A file cannot be read as one.
    """
    found: dict[str, Technology] = {}
    for path in files:
        try:
            text = read_bytes(path).decode()
        except (OSError, UnicodeDecodeError) as error:
            raise TrackerError(
                to_user("Tracker", "{path}: cannot be read ({reason})").format(
                    path=path, reason=error
                )
            ) from None
        made = of_text(text, str(path))
        if made.technology_id in found:
            raise TrackerError(
                to_user("Tracker", "{path}: {technology_id} is also in {source}").format(
                    path=path,
                    technology_id=made.technology_id,
                    source=found[made.technology_id].source,
                )
            )
        found[made.technology_id] = made
    if not found:
        raise TrackerError(to_user("Tracker", "no technology is given, so no paper belongs to one"))
    return tuple(found[name] for name in sorted(found))


def of_text(text: str, name: str) -> Technology:
    """The technology that a file describes.

    Raises:
        TrackerError: It is not TOML, or lacks or has something that it should not.
    """
    try:
        given = from_toml(text)
    except ValueError as error:
        raise TrackerError(
            to_user("Tracker", "{name}: this is not TOML ({reason})").format(
                name=name, reason=error
            )
        ) from None
    if unknown := given.keys() - _KEYS:
        raise TrackerError(
            to_user("Tracker", "{name}: {key!r} says nothing about a technology").format(
                name=name, key=min(unknown)
            )
        )
    for key, kind in (("technology", str), ("version", int), ("scope", str)):
        if not isinstance(given.get(key), kind) or not given[key]:
            raise TrackerError(
                to_user("Tracker", "{name}: {key} is missing").format(name=name, key=key)
            )
    query = str(given.get("search", "")).strip()
    topics = frozenset(map(str, given.get("topics", ())))
    works = frozenset(str(w).lower() for w in given.get("works", ()))
    if not (query or topics or works):
        raise TrackerError(
            to_user("Tracker", "{name}: there is no search, no topic and no work").format(name=name)
        )
    if query:
        try:
            search.parse(query)
        except TrackerError as error:
            raise TrackerError(f"{name}: {error}") from None
    return Technology(
        str(given["technology"]),
        int(given["version"]),
        str(given["scope"]).strip(),
        " ".join(query.split()),
        topics,
        works,
        _checked(given, name),
        name,
    )


def _checked(given: dict[str, Any], name: str) -> Checked | None:
    status = given.get("status", "draft")
    if status == "draft":
        return None
    if status != "checked":
        raise TrackerError(
            to_user("Tracker", "{name}: the status is draft or checked, not {status!r}").format(
                name=name, status=status
            )
        )
    said = given.get("checked", {})
    try:
        made = Checked(
            str(said["date"]),
            int(said["read"]),
            int(said["right"]),
            str(said["independent"]),
            int(said["found"]),
            int(said["of"]),
        )
    except (KeyError, TypeError, ValueError):
        raise TrackerError(
            to_user(
                "Tracker",
                "{name}: a checked search says date, read, right, independent, found and of",
            ).format(name=name)
        ) from None
    if made.read < LEAST_READ or not 0 <= made.right <= made.read:
        raise TrackerError(
            to_user(
                "Tracker", "{name}: a search is checked when {least} hits have been read"
            ).format(name=name, least=LEAST_READ)
        )
    if not (made.independent and made.of and 0 <= made.found <= made.of):
        raise TrackerError(
            to_user("Tracker", "{name}: a search is checked against a set made without it").format(
                name=name
            )
        )
    return made


class Matcher:
    """Says which technologies a work belongs to."""

    def __init__(self, technologies: Sequence[Technology]) -> None:
        self._technologies = technologies
        self._queries = [search.parse(t.text) if t.text else None for t in technologies]
        wanted = [q for q in self._queries if q is not None]
        self._finder = search.Finder(t for q in wanted for t in search.terms(q))
        self._named = any(t.works for t in technologies)
        self._of_term: dict[search.Term, list[int]] = {}
        for at, query in enumerate(self._queries):
            if query is not None:
                for term in dict.fromkeys(search.terms(query, wanted=True)):
                    self._of_term.setdefault(term, []).append(at)

    def match(self, work: Work) -> tuple[int, ...]:
        """The places, in the list of technologies, of those the work belongs to."""
        text = [*search.words(work.title), *_BREAK, *search.words(work.abstract)]
        for keyword in work.keywords:
            text += (*_BREAK, *search.words(keyword))
        found = self._finder.find(text)
        possible = {at for term in found for at in self._of_term.get(term, ())}
        matched = {
            at
            for at in possible
            if (query := self._queries[at]) is not None and search.holds(query, found)
        }
        if work.topics or self._named:
            names = {work.work_id.lower(), work.doi} - {""}
            topics = set(work.topics)
            for at, technology in enumerate(self._technologies):
                if technology.topics & topics or technology.works & names:
                    matched.add(at)
        return tuple(sorted(matched))
