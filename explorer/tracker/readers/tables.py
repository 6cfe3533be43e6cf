"""Exports that are tables: OpenAlex (two layouts), Web of Science, Scopus, Lens, Dimensions."""

from __future__ import annotations

import csv
import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from explorer.tracker.readers.tagged import wos_work
from explorer.tracker.record import (
    Author,
    Institution,
    TrackerError,
    Work,
    clean_doi,
    count_of,
    parts,
    shared,
    year_of,
)
from explorer.words import Count, to_user

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from explorer.tracker.places import Places
    from explorer.tracker.record import Affiliation, Log

Row = dict[str, str]

#: Lines before the header, which Dimensions fills with words about the export.
_PREAMBLE: Final = 5
_FIELD_LIMIT: Final = 1 << 24


def rows(lines: Iterable[str], separator: str) -> Iterator[list[str]]:
    """The cells of each line of a delimited text."""
    csv.field_size_limit(_FIELD_LIMIT)
    clean = (line.replace("\0", "") for line in lines)
    if separator == "\t":  # a quotation mark there is part of the text
        return csv.reader(clean, delimiter=separator, quoting=csv.QUOTE_NONE)
    return csv.reader(clean, delimiter=separator)


def works(grid: Iterable[list[str]], name: str, log: Log, places: Places) -> Iterator[Work]:
    """The works of a table whose header says which export it is.

    Raises:
        TrackerError: It is no export that is known here.
    """
    numbered = enumerate(grid, 1)
    for _line, cells in itertools.islice(numbered, _PREAMBLE):
        header = [c.strip().lstrip("\ufeff").strip('"') for c in cells]
        make = _layout(set(header))
        if make:
            break
    else:
        raise TrackerError(
            to_user(
                "Tracker",
                "{name}: the columns are of no export that is known here (OpenAlex, Web "
                "of Science, Scopus, Lens, Dimensions) and not those of our own table of "
                "works",
            ).format(name=name)
        )
    for line, cells in numbered:
        if not any(cells):
            continue
        log.read += 1
        if len(cells) > len(header) and any(cells[len(header) :]):
            log.fail(
                name,
                line,
                to_user(
                    "Tracker", "{cells} {cells:cell|cells} under {header} {header:heading|headings}"
                ).format(cells=Count(len(cells)), header=Count(len(header))),
            )
            continue
        row = dict.fromkeys(header, "") | dict(zip(header, cells, strict=False))
        try:
            made = make(row, places)
        except TrackerError as error:
            log.fail(name, line, str(error))
            continue
        if not made.work_id:
            log.fail(name, line, to_user("Tracker", "the record has no id of its source"))
            continue
        yield replace(made, file=name, line=line)


def _layout(header: set[str]) -> Callable[[Row, Places], Work] | None:
    if {"id", "publication_year", "cited_by_count"} <= header:
        return _openalex
    if {"works_count", "cited_by_count"} <= header:
        raise TrackerError(
            to_user("Tracker", "these are authors, institutions or sources of OpenAlex, not works")
        )
    if {"PT", "UT", "TI"} <= header:
        return _wos
    if {"EID", "Title"} <= header:
        return _scopus
    if {"Lens ID", "Title"} <= header:
        return _lens
    if {"Publication ID", "Title"} <= header:
        return _dimensions
    return None


def _wos(row: Row, places: Places) -> Work:
    return wos_work(row, places, separator=";")


def _openalex(row: Row, places: Places) -> Work:
    """The web export: ``authorships.…`` since 2024, ``author_…`` before, lists parted by bars."""

    def column(*names: str) -> list[str]:
        given = next((row[n] for n in names if row.get(n)), "")
        return [p.strip() for p in given.split("|")] if given else []

    work_id = row["id"].rpartition("/")[2]
    if not work_id.startswith("W"):
        raise TrackerError(
            to_user("Tracker", "the id {what!r} is not that of a work").format(what=row["id"])
        )
    names = column("authorships.author.display_name", "author_names")
    codes = column("authorships.countries", "authorships.institutions.country_code")
    institutions = column("authorships.institutions.display_name", "author_institution_names")
    # The lists of all authors are run together: only as many entries as authors can be theirs.
    linked = len(names) == 1 or max(len(codes), len(institutions)) == len(names)
    many = max(len(codes), len(institutions))
    codes = codes if len(codes) == many else codes + [""] * (many - len(codes))
    same = len(institutions) == len(codes)
    addresses = [
        (Institution(institutions[at] if same else "", places.of_code(code)),)
        for at, code in enumerate(codes)
        if code or (same and institutions[at])
    ]
    if linked and len(names) == len(addresses):
        authors = tuple(Author(n, (a,)) for n, a in zip(names, addresses, strict=True))
    else:
        authors = shared(names, addresses)
        linked = not addresses or len(names) == 1
    return Work(
        source="openalex",
        work_id=work_id,
        title=row.get("display_name") or row.get("title", ""),
        doi=clean_doi(row.get("doi")),
        year=year_of(row["publication_year"]),
        citations=count_of(row["cited_by_count"]),
        kind=row.get("type", ""),
        abstract=row.get("abstract", ""),
        keywords=tuple(column("keywords.display_name", "concepts.display_name", "keywords")),
        topics=tuple(t.rpartition("/")[2] for t in column("primary_topic.id", "topics.id")),
        authors=authors,
        linked=linked,
    )


def _scopus(row: Row, places: Places) -> Work:
    names = parts(row.get("Author full names") or row.get("Authors"))
    listed = parts(row.get("Affiliations"))
    each = parts(row.get("Authors with affiliations"))
    if each:
        # Behind each name follow all addresses of the author, one run into the next; the list of
        # addresses of the paper says where one ends.
        authors = tuple(
            Author(
                names[at] if len(names) == len(each) else text.partition(",")[0],
                tuple((places.institution(a),) for a in _of(text, listed)),
            )
            for at, text in enumerate(each)
        )
    else:
        authors = shared(names, [(places.institution(a),) for a in listed])
    return Work(
        source="scopus",
        work_id=row["EID"],
        title=row["Title"],
        doi=clean_doi(row.get("DOI")),
        year=year_of(row.get("Year")),
        # Scopus leaves the cell of a paper that nobody has cited empty.
        citations=count_of(row["Cited by"] or 0) if "Cited by" in row else None,
        kind=row.get("Document Type", ""),
        abstract=_said(row.get("Abstract", "")),
        keywords=(*parts(row.get("Author Keywords")), *parts(row.get("Index Keywords"))),
        authors=authors,
        linked=bool(each) or not listed,
    )


def _of(text: str, listed: tuple[str, ...]) -> list[str]:
    found = [a for a in listed if a in text]
    found = [a for a in found if not any(a != b and a in b for b in found)]
    if found:
        return found
    return text.split(", ", 2)[2:]  # "Zhang, Y., Tsinghua University, Beijing, China"


def _said(abstract: str) -> str:
    return "" if abstract == "[No abstract available]" else abstract


def _lens(row: Row, _places: Places) -> Work:
    """Lens exports no addresses at all."""
    return Work(
        source="lens",
        work_id=row["Lens ID"],
        title=row["Title"],
        doi=clean_doi(row.get("DOI")),
        year=year_of(row.get("Publication Year") or row.get("Date Published")),
        citations=count_of(row.get("Citing Works Count")),
        kind=row.get("Publication Type", ""),
        abstract=row.get("Abstract", ""),
        keywords=(
            *parts(row.get("Keywords")),
            *parts(row.get("MeSH Terms")),
            *parts(row.get("Fields of Study")),
        ),
        authors=tuple(Author(n) for n in parts(row.get("Author/s") or row.get("Authors"))),
    )


_RAW: Final = re.compile(r"([^;()]+)\(((?:[^()]|\([^()]*\))*)\)")


def _dimensions(row: Row, places: Places) -> Work:
    raw = row.get("Authors (Raw Affiliation)") or row.get("Authors Affiliations") or ""
    found = _RAW.findall(raw)
    institutions = parts(row.get("Research Organizations - standardized"))
    countries = parts(
        row.get("Country of standardized research organization")
        or row.get("Country of Research organization")
    )
    names = parts(row.get("Authors"))
    if found:
        authors = tuple(
            Author(who.strip(), tuple((places.institution(a),) for a in parts(where)))
            for who, where in found
        )
    else:
        paired = len(institutions) == len(countries)
        addresses: list[Affiliation] = [
            (Institution(institutions[at] if paired else "", places.of_name(country)),)
            for at, country in enumerate(countries)
        ]
        authors = shared(names, addresses)
    return Work(
        source="dimensions",
        work_id=row["Publication ID"],
        title=row["Title"],
        doi=clean_doi(row.get("DOI")),
        year=year_of(row.get("PubYear") or row.get("Publication year")),
        citations=count_of(row.get("Times cited")),
        kind=row.get("Publication Type", ""),
        abstract=row.get("Abstract", ""),
        keywords=(*parts(row.get("MeSH terms")), *parts(row.get("Keywords"))),
        authors=authors,
        linked=bool(found) or len(countries) <= 1,
    )
