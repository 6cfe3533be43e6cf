"""Publication records: works, a line of the log or one sentence is right, the rest a finding."""

from __future__ import annotations

import functools
import gzip
import json

from bench.fuzz import Target, dataset, file, sentences
from explorer.tracker.credit import UNIT, countries
from explorer.tracker.places import Places
from explorer.tracker.readers.sources import Options, read
from explorer.tracker.record import Log, TrackerError

#: All but those of JSON and workbooks are read by ourselves.
OWN = frozenset({"wos.txt", "wos.tab", "scopus.csv", "web.csv", "ris", "nbib"})
NAMES = {
    "wos.txt": ".txt",
    "wos.tab": ".txt",
    "scopus.csv": ".csv",
    "web.csv": ".csv",
    "ris": ".ris",
    "bib": ".bib",
    "nbib": ".nbib",
    "openalex.jsonl": ".jsonl",
    "openalex.json": ".json",
    "openalex.parquet": ".parquet",
    "openalex.gz": ".gz",
    "dimensions.xlsx": ".xlsx",
}


@functools.cache
def _places() -> Places:
    return Places(dataset().entities.values())


def targets() -> dict[str, Target]:
    """One for each kind of file: its works, and the credit of each."""
    return {
        f"records.{name}": Target(
            functools.partial(_one, ending),
            functools.partial(seeds, name),
            name in OWN,
        )
        for name, ending in NAMES.items()
    }


def _one(ending: str, data: bytes) -> bool:
    path = file(f"a{ending}", data)
    log, count = Log(), 0
    try:
        for work in read(path, log, _places(), Options()):
            count += 1
            assert work.work_id, work
            assert work.year is None or 0 < work.year < 3000, work.year
            assert work.citations is None or work.citations >= 0, work.citations
            shared = countries(work)
            assert not shared or sum(c.author for c in shared) == UNIT, shared
            (work.title + work.abstract).encode()
    except TrackerError as error:
        sentences(error)
    for unread in log.unread:
        assert unread.reason, unread
        assert "\n" not in unread.reason, unread
    return bool(count)


def seeds(name: str) -> list[bytes]:
    """Small real files of a kind."""
    from tests.tracker import test_readers

    wos = test_readers.WOS
    match name:
        case "wos.txt":
            return [wos.encode(), wos.encode("utf-16")]
        case "wos.tab":
            table = "PT\tAU\tTI\tC1\tTC\tPY\tDI\tUT\nJ\tZhang, Y; Smith, J\tGraphene\t"
            table += "[Zhang, Y] Tsinghua Univ, Peoples R China; [Smith, J] MIT, MA USA\t7\t2021\t"
            table += "10.1/1\tWOS:1\n"
            return [table.encode(), table.encode("utf-16")]
        case "scopus.csv":
            return [
                b'"Authors","Title","Year","Cited by","DOI","Authors with affiliations","EID"\n'
                b'"Zhang Y.; Smith J.","Graphene","2021","12","10.1/1","Zhang Y., Tsinghua '
                b'University, Beijing, China; Smith J., MIT, MA, United States","2-s2.0-1"\n'
            ]
        case "web.csv":
            return [
                b"id,doi,title,publication_year,cited_by_count,authorships.institutions.country_code\n"
                b"https://openalex.org/W1,https://doi.org/10.1/1,Graphene,2021,7,CN|US\n"
            ]
        case "ris":
            return [
                b"TY  - JOUR\nAU  - Zhang, Y.\nTI  - Graphene\nPY  - 2021\nDO  - 10.1/1\n"
                b"AD  - Tsinghua University, Beijing, China\nN1  - Cited By: 12\nER  - \n\n"
                b"TY  - CONF\nAU  - Smith, J.\nT1  - Qubits\nY1  - 2020/03/01\nER  - \n"
            ]
        case "bib":
            return [
                b"@ARTICLE{Zhang2021,\nauthor={Zhang, Y. and Smith, J.},\ntitle={{Graphene} at "
                b'3\\,K},\nyear=2021,\ndoi="10.1/1",\naffiliations={Tsinghua University, Beijing, '
                b"China},\nnote={Cited by: 12},\n}\n@string{a = {b}}\n@comment{x}\n"
            ]
        case "nbib":
            return [
                b"PMID- 1\nDP  - 2021 Jan\nTI  - Graphene for\n      batteries\nFAU - Zhang, Y\n"
                b"AD  - Tsinghua University, Beijing, China.\nLID - 10.1/1 [doi]\n\n"
            ]
        case "dimensions.xlsx":
            from tests.tables.messy_shapes import book

            heads = ["Publication ID", "Title", "PubYear", "Times cited", "Authors"]
            rows = [["pub.1", "Graphene", 2021, 7, "Zhang, Y"], ["pub.2", "Qubits", 2020, 0, "B"]]
            return [book([heads, *rows])]
        case "openalex.parquet":
            import duckdb

            path = file("seed.parquet", b"")
            duckdb.sql(
                "SELECT 'https://openalex.org/W1' AS id, 'Graphene' AS title, 2021 AS "
                "publication_year, 7 AS cited_by_count, 'article' AS type"
            ).write_parquet(str(path))
            return [path.read_bytes()]
        case _:
            works = [test_readers.openalex(n) for n in (1, 2)]
            if name.endswith("jsonl"):
                return ["\n".join(map(json.dumps, works)).encode()]
            if name.endswith("gz"):
                return [gzip.compress("\n".join(map(json.dumps, works)).encode(), mtime=0)]
            page = {"meta": {"count": 2, "per_page": 25}, "results": works}
            return [json.dumps(page).encode(), json.dumps(works).encode()]
