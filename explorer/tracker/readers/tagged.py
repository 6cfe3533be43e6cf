"""Formats of tags and lines: Web of Science, RIS (Scopus' too) and PubMed's .nbib."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from explorer.records import dataclass
from explorer.tracker.record import (
    Author,
    TrackerError,
    Work,
    clean_doi,
    count_of,
    parts,
    shared,
    year_of,
)
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TextIO

    from explorer.tracker.places import Places
    from explorer.tracker.record import Affiliation, Log

Fields = list[tuple[str, str]]

_WOS: Final = re.compile(r"^([A-Z][A-Z0-9])(?: (.*))?$")
_RIS: Final = re.compile(r"^\s*([A-Z][A-Z0-9])  ?-(?: (.*))?$")
_NBIB: Final = re.compile(r"^([A-Z]{2,4}) *- (.*)$")
#: Where an entry begins in the middle of a line, behind the end of the one before.
_MIDDLE: Final = re.compile(r"(ER  ?-\s*)(?=TY  ?- )")
_CITED: Final = re.compile(r"(?:Cited By|Times Cited|Total Times Cited)[^:\d]*:\s*(\d+)", re.I)


@dataclass(frozen=True, slots=True)
class Grammar:
    """How entries are written: the line of a tag, what begins an entry and what ends it."""

    line: re.Pattern[str]
    begins: str
    ends: str


WOS: Final = Grammar(_WOS, "PT", "ER")
RIS: Final = Grammar(_RIS, "TY", "ER")
NBIB: Final = Grammar(_NBIB, "PMID", "")


def entries(stream: TextIO, grammar: Grammar) -> Iterator[tuple[int, Fields]]:
    """Each entry with the line it begins on; a line without a tag goes on with the last one."""
    fields: Fields = []
    begun = 0
    for number, whole in enumerate(stream, 1):
        for line in _MIDDLE.sub("\\1\n", whole.lstrip("\ufeff")).splitlines() or [""]:
            found = grammar.line.match(line.rstrip())
            if not found:
                if fields and line.strip():
                    tag, text = fields[-1]
                    fields[-1] = tag, f"{text}\n{line.strip()}"
                continue
            tag, text = found[1], (found[2] or "").strip()
            if tag == grammar.begins:
                if fields:
                    yield begun, fields
                fields, begun = [], number
            if tag == grammar.ends:
                if fields:
                    yield begun, fields
                fields = []
            elif begun and (fields or tag == grammar.begins):
                fields.append((tag, text))
    if fields:
        yield begun, fields


def works(stream: TextIO, name: str, log: Log, places: Places, grammar: Grammar) -> Iterator[Work]:
    """The works of a file; one that cannot be read is noted, and the rest goes on."""
    make: Callable[[Fields, Places], Work]
    make = {"PT": _wos, "TY": _ris, "PMID": _pubmed}[grammar.begins]
    for line, fields in entries(stream, grammar):
        log.read += 1
        try:
            made = make(fields, places)
        except TrackerError as error:
            log.fail(name, line, str(error))
            continue
        made = replace(made, file=name, line=line)
        yield made


def _one(fields: Fields, *tags: str) -> str:
    for tag in tags:
        for found, text in fields:
            if found == tag and text:
                return text.replace("\n", " ")
    return ""


def _all(fields: Fields, *tags: str) -> list[str]:
    return [text for found, text in fields if found in tags and text]


def _wos(fields: Fields, places: Places) -> Work:
    return wos_work(
        {tag: "\n".join(_all(fields, tag)) for tag, _ in fields}, places, separator="\n"
    )


def wos_work(row: dict[str, str], places: Places, separator: str) -> Work:
    """A record of Web of Science; in tables authors and addresses are parted by semicolons."""

    def flat(tag: str) -> str:
        return " ".join(row.get(tag, "").split())

    names = parts(row.get("AF") or row.get("AU"), separator)
    short = parts(row.get("AU"), separator)
    own: dict[str, list[Affiliation]] = {}
    every: list[Affiliation] = []
    for address in _addresses(row.get("C1", ""), separator):
        who, bracket, where = address.partition("]")
        one = (places.institution(where if bracket else who),)
        if bracket:
            for author in parts(who.lstrip("[")):
                own.setdefault(author.casefold(), []).append(one)
        else:
            every.append(one)
    if own:
        authors = tuple(
            Author(
                name,
                tuple(
                    own.get(name.casefold())
                    or own.get(short[at].casefold() if at < len(short) else "", [])
                ),
            )
            for at, name in enumerate(names)
        )
    else:
        authors = shared(names, every)
    work_id = flat("UT")
    if not work_id:
        raise TrackerError(to_user("Tracker", "the record has no accession number (UT)"))
    return Work(
        source="wos",
        work_id=work_id,
        title=flat("TI"),
        doi=clean_doi(flat("DI")),
        year=year_of(flat("PY")),
        citations=count_of(flat("TC") or flat("Z9")),
        kind=flat("DT"),
        abstract=flat("AB"),
        keywords=(*parts(flat("DE")), *parts(flat("ID"))),
        authors=authors,
        linked=bool(own) or not every,
    )


def _addresses(text: str, separator: str) -> list[str]:
    """The addresses; in a table the semicolons inside brackets part authors."""
    if separator == "\n":
        return [line.strip() for line in text.split("\n") if line.strip()]
    return [a.strip() for a in re.split(r";\s*(?![^\[]*\])", text) if a.strip()]


def _ris(fields: Fields, places: Places) -> Work:
    names = _all(fields, "AU", "A1")
    addresses = [
        (places.institution(one),)
        for text in _all(fields, "AD", "C1")
        for one in (parts(text) if ";" in text else parts(text, "\n"))
    ]
    notes = " ".join(_all(fields, "N1", "M1"))
    cited = _CITED.search(notes)
    title = _one(fields, "TI", "T1", "CT", "BT")
    if not title:
        raise TrackerError(to_user("Tracker", "the entry has no title (TI or T1)"))
    scopus = "scopus.com" in _one(fields, "UR", "L2") or "Scopus" in _one(fields, "DB")
    doi = clean_doi(_one(fields, "DO", "M3"))
    return Work(
        source="scopus" if scopus else "ris",
        work_id=_scopus_id(_one(fields, "UR")) or _one(fields, "AN", "ID") or doi or title,
        title=title,
        doi=doi,
        year=year_of(_one(fields, "PY", "Y1", "DA")),
        citations=count_of(cited[1]) if cited else None,
        kind=_one(fields, "M3") if scopus else _one(fields, "TY"),
        abstract=_one(fields, "AB", "N2"),
        keywords=tuple(k for text in _all(fields, "KW") for k in parts(text.replace("\n", ";"))),
        authors=shared(names, addresses),
        linked=not addresses or len(addresses) == 1,
    )


def _scopus_id(address: str) -> str:
    found = re.search(r"eid=(2-s2\.0-\d+)", address)
    return found[1] if found else ""


def _pubmed(fields: Fields, places: Places) -> Work:
    authors: list[tuple[str, list[Affiliation]]] = []
    spelled = any(tag == "FAU" for tag, _ in fields)
    for tag, text in fields:
        if tag == ("FAU" if spelled else "AU") or tag == "CN":
            authors.append((text, []))
        elif tag == "AD" and authors:
            for one in parts(text.replace("\n", " ")):
                authors[-1][1].append((places.institution(one),))
    doi = next((t.split()[0] for t in _all(fields, "LID", "AID") if t.endswith("[doi]")), "")
    return Work(
        source="pubmed",
        work_id=_one(fields, "PMID"),
        title=_one(fields, "TI", "BTI").rstrip("."),
        doi=clean_doi(doi),
        year=year_of(_one(fields, "DP", "DEP")),
        kind=_one(fields, "PT"),
        abstract=_one(fields, "AB"),
        keywords=tuple(k.lstrip("*") for k in _all(fields, "OT", "MH")),
        authors=tuple(Author(name, tuple(where)) for name, where in authors),
    )
