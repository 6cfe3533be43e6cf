"""OpenAlex: a work as the API, the snapshots of both layouts and Parquet files hold it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from explorer.files import from_json
from explorer.tracker.record import (
    Author,
    Institution,
    TrackerError,
    Work,
    clean_doi,
    count_of,
    year_of,
)
from explorer.words import to_user

if TYPE_CHECKING:
    from explorer.tracker.places import Places

#: What is read of a Parquet file, so that nothing else of it is unpacked.
COLUMNS: Final = (
    "id",
    "doi",
    "title",
    "display_name",
    "publication_year",
    "cited_by_count",
    "type",
    "is_xpac",
    "is_retracted",
    "is_paratext",
    "authorships",
    "topics",
    "primary_topic",
    "keywords",
    "abstract_inverted_index",
)
#: An abstract is as long as its last position says; one that says more is damaged.
_LONGEST: Final = 20_000


def work(record: dict[str, Any], places: Places) -> Work:
    """A work of OpenAlex.

    Raises:
        TrackerError: It is not a work.
    """
    name = _end(record.get("id"))
    if not name.startswith("W"):
        if "works_count" in record:
            raise TrackerError(
                to_user("Tracker", "this describes an author, institution or the like, not a work")
            )
        raise TrackerError(
            to_user("Tracker", "the id {name!r} is not that of a work").format(name=name)
        )
    return Work(
        source="openalex",
        work_id=name,
        title=str(record.get("title") or record.get("display_name") or ""),
        doi=clean_doi(record.get("doi")),
        year=year_of(record.get("publication_year")),
        citations=count_of(record.get("cited_by_count")),
        kind=str(record.get("type") or ""),
        abstract=abstract(record.get("abstract_inverted_index")),
        keywords=tuple(str(k.get("display_name") or "") for k in record.get("keywords") or () if k),
        topics=_topics(record),
        authors=tuple(_author(a, places) for a in record.get("authorships") or () if a),
    )


def left_out(record: dict[str, Any], *, xpac: bool) -> str:
    """Why a record is none of the works that are counted, or ""."""
    if record.get("is_xpac") and not xpac:
        return "of lower quality by OpenAlex' own mark (is_xpac)"
    if record.get("is_retracted"):
        return "retracted"
    if record.get("is_paratext"):
        return "not a text but what stands around texts (is_paratext)"
    return ""


def abstract(index: object) -> str:
    """The text of an inverted index: an object, or a string of JSON that may be cut.

    Of a cut string the words before the cut stay.
    """
    if isinstance(index, str):
        index = _uncut(index)
    if not isinstance(index, dict):
        return ""
    placed: list[tuple[int, str]] = [
        (at, word)
        for word, positions in index.items()
        if isinstance(positions, list)
        for at in positions
        if isinstance(at, int) and at < _LONGEST
    ]
    return " ".join(word for _, word in sorted(placed))


def _uncut(text: str) -> object:
    try:
        return from_json(text)
    except ValueError:
        whole = text.rpartition("],")[0]
    try:
        return from_json(whole + "]}") if whole else None
    except ValueError:
        return None


def _end(address: object) -> str:
    return str(address or "").rpartition("/")[2]


def _topics(record: dict[str, Any]) -> tuple[str, ...]:
    found = [t for t in record.get("topics") or () if isinstance(t, dict)]
    first = record.get("primary_topic")
    if not found and isinstance(first, dict):
        found = [first]
    return tuple(_end(t.get("id")) for t in found)


def _author(record: dict[str, Any], places: Places) -> Author:
    """An authorship; its author's id may be null, his institutions may be none."""
    name = str((record.get("author") or {}).get("display_name") or record.get("raw_author_name"))
    known = {
        _end(i.get("id")): Institution(
            str(i.get("display_name") or ""), places.of_code(i.get("country_code"))
        )
        for i in record.get("institutions") or ()
        if i
    }
    addresses: list[tuple[Institution, ...]] = []
    for address in record.get("affiliations") or ():
        ids = [_end(i) for i in (address or {}).get("institution_ids") or ()]
        found = tuple(known[i] for i in ids if i in known)
        text = str((address or {}).get("raw_affiliation_string") or "")
        if not found and text:
            found = (places.institution(text),)
        if found:
            addresses.append(found)
    if not addresses:
        addresses = [(one,) for one in known.values()]
    if not addresses:
        addresses = [
            (Institution("", country),)
            for code in record.get("countries") or ()
            if (country := places.of_code(code))
        ]
    if not addresses:
        addresses = [
            (places.institution(str(text)),)
            for text in record.get("raw_affiliation_strings") or ()
            if text
        ]
    return Author(name, tuple(addresses))
