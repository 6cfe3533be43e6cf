"""Every format gives the same works; what is damaged is one sentence, or one line of the log."""

import gzip
import json
from pathlib import Path

import duckdb
import openpyxl
import pytest

from explorer import paths
from explorer.dataset import package
from explorer.tracker.audit import audit
from explorer.tracker.credit import UNIT, countries
from explorer.tracker.places import Places
from explorer.tracker.readers.openalex import abstract
from explorer.tracker.readers.sources import Options, complete, found, read
from explorer.tracker.record import Log, TrackerError


@pytest.fixture(scope="module")
def places():
    return Places(package.load(paths.bundled_data()).entities.values())


@pytest.fixture
def works(tmp_path, places):
    def reading(name, content, log=None, **options):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return list(read(path, log if log is not None else Log(), places, Options(**options)))

    return reading


def shares(work):
    return {c.name: round(c.author / UNIT, 6) for c in countries(work)}


CUT = gzip.compress(b"[]" * 99, mtime=0)[:15]
THREE = {"CHN": 0.5, "USA": 0.166667, "AUS": 0.333333}


def institution(name, country):
    return {"id": f"https://openalex.org/I{name}", "display_name": name, "country_code": country}


def openalex(number=1, **more):
    """One author in China, one there and in America, one in Australia."""
    one = institution("1", "CN")
    two = institution("2", "US")
    return {
        "id": f"https://openalex.org/W{number}",
        "doi": f"https://doi.org/10.1/{number}",
        "title": "Graphene for batteries",
        "publication_year": 2021,
        "cited_by_count": 7,
        "type": "conference-paper",
        "authorships": [
            {"author": {"id": None, "display_name": "A"}, "institutions": [one]},
            {"author": {"id": None, "display_name": "B"}, "institutions": [one, two]},
            {"author": None, "raw_author_name": "C", "institutions": [institution("3", "AU")]},
        ],
        "awards": [{"id": "https://openalex.org/G1", "funder_id": "https://openalex.org/F1"}],
        "funders": [{"id": "https://openalex.org/F1"}],
        "abstract_inverted_index": {"sheets": [1], "Thin": [0], "of": [2]},
    } | more


def test_openalex_in_every_shape(works, tmp_path):
    records = [openalex(1), openalex(2)]
    lines = "".join(json.dumps(r) + "\n" for r in records)
    expected = works("a.jsonl", lines)
    assert [w.work_id for w in expected] == ["W1", "W2"]
    assert shares(expected[0]) == THREE
    assert expected[0].abstract == "Thin sheets of"
    assert (expected[0].kind, expected[0].doi) == ("conference-paper", "10.1/1")

    def same(name, content):
        assert [(w.work_id, w.authors) for w in works(name, content)] == [
            (w.work_id, w.authors) for w in expected
        ], name

    same("data/works/updated_date=2026-01-01/part_000.gz", gzip.compress(lines.encode()))
    same("data/jsonl/works/updated_date=2026-01-01/part_0000.gz", gzip.compress(lines.encode()))
    same("b.json", json.dumps(records, indent=2))
    same("c.json", json.dumps({"meta": {"count": 2}, "results": records}))
    same("d.json", json.dumps({"meta": {"count": 2}, "results": records}, indent=1))
    same("e.jsonl", "\ufeff" + lines)
    (tmp_path / "p.jsonl").write_text(lines)
    duckdb.sql(f"COPY (FROM read_json('{tmp_path}/p.jsonl')) TO '{tmp_path}/q.parquet'")
    same("r.parquet", (tmp_path / "q.parquet").read_bytes())
    assert [w.work_id for w in works("one.json", json.dumps(openalex(3), indent=2))] == ["W3"]


def test_a_snapshot_has_one_format_and_only_works(tmp_path):
    for name in (
        "data/jsonl/works/updated_date=2026-01-01/part_0000.gz",
        "data/parquet/works/updated_date=2026-01-01/part_0000.parquet",
        "data/jsonl/authors/updated_date=2026-01-01/part_0000.gz",
        "data/jsonl/manifest.json",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    assert [p.suffix for p in found([tmp_path])] == [".parquet"]


def test_xpac_retracted_and_paratext_stay_out(works):
    log = Log()
    marks = [{"is_xpac": True}, {"is_retracted": True}, {"is_paratext": True}, {}]
    text = "".join(json.dumps(openalex(i, **m)) + "\n" for i, m in enumerate(marks, 1))
    assert [w.work_id for w in works("a.jsonl", text, log)] == ["W4"]
    assert log.left_out.total() == 3
    assert [w.work_id for w in works("a.jsonl", text, xpac=True)] == ["W1", "W4"]


def test_an_abstract_that_is_cut_keeps_the_words_before():
    assert abstract('{"Thin":[0],"sheets":[1,3],"of":[2') == "Thin sheets sheets"
    assert abstract('{"Thin":[0]}') == "Thin"
    assert abstract('{"Th') == abstract(None) == abstract("[1]") == ""


def test_openalex_web_export_of_both_layouts(works):
    new = (
        '"id","authorships.author.display_name","authorships.countries",'
        '"authorships.institutions.display_name","cited_by_count","display_name","doi",'
        '"publication_year","type"\n'
        '"https://openalex.org/W1","A|B","IT|FR","X|Y",5,"T","https://doi.org/10.1/1",2020,"article"\n'
    )
    old = (
        "id,display_name,publication_year,cited_by_count,doi,author_names,author_institution_names\n"
        "https://openalex.org/W1,T,2020,5,https://doi.org/10.1/1,A|B,X|Y\n"
    )
    (one,) = works("a.csv", new)
    (two,) = works("b.csv", old)
    assert shares(one) == {"FRA": 0.5, "ITA": 0.5}
    assert shares(two) == {"ZZ": 1}
    assert (one.doi, one.year, one.citations) == (two.doi, two.year, two.citations)


WOS = """FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Zhang, Y
   Smith, J
   Lee, K
AF Zhang, Ying
   Smith, John
   Lee, Kim
TI Graphene for
   batteries
DE graphene; anode
AB Thin sheets.
C1 [Zhang, Ying; Smith, John] Tsinghua Univ, Beijing 100084, Peoples R China.
   [Smith, John] Georgia Inst Technol, Atlanta, GA 30332 USA.
   [Lee, Kim] Univ Sydney, Sydney, NSW, Australia.
TC 7
PY 2021
DI 10.1/1
UT WOS:1
ER

PT J
AU Nobody, N
TI No number
ER

EF
"""


def test_web_of_science_as_text_and_as_table_in_both_encodings(works):
    log = Log()
    (text,) = works("savedrecs.txt", WOS, log)
    assert [(u.line, u.reason) for u in log.unread] == [
        (23, "the record has no accession number (UT)")
    ]
    assert text.title == "Graphene for batteries"
    assert shares(text) == THREE
    table = (
        "PT\tAU\tAF\tTI\tDE\tAB\tC1\tTC\tPY\tDI\tUT\n"
        "J\tZhang, Y; Smith, J; Lee, K\tZhang, Ying; Smith, John; Lee, Kim\tGraphene for "
        "batteries\tgraphene; anode\tThin "
        "sheets.\t[Zhang, Ying; Smith, John] Tsinghua Univ, Beijing 100084, "
        "Peoples R China; [Smith, John] Georgia Inst Technol, Atlanta, GA 30332 USA; [Lee, Kim] "
        "Univ Sydney, Sydney, NSW, Australia\t7\t2021\t10.1/1\tWOS:1\n"
    )
    twins = [text]
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        twins += works(f"{encoding}.txt", table.encode(encoding))
    twins += works("a.ciw", WOS.partition("\n\nPT J")[0].encode("utf-16"))
    assert len({(w.work_id, w.title, w.year, w.citations, w.keywords) for w in twins}) == 1
    assert all(shares(w) == THREE for w in twins)


def test_scopus_in_three_formats(works):
    table = (
        '"Authors","Author full names","Title","Year","Cited by","DOI","Affiliations",'
        '"Authors with affiliations","Abstract","Author Keywords","Document Type","EID"\n'
        '"Zhang Y.; Smith J.","Zhang, Ying (1); Smith, John (2)","Graphene","2021","","10.1/1",'
        '"Tsinghua University, Beijing, China; MIT, Cambridge, MA, United States",'
        '"Zhang Y., Tsinghua University, Beijing, China; Smith J., Tsinghua University, Beijing, '
        'China, MIT, Cambridge, MA, United States","[No abstract available]","x",'
        '"Article","2-s2.0-1"\n'
    )
    (one,) = works("scopus.csv", table)
    assert shares(one) == {"CHN": 0.75, "USA": 0.25}
    assert (one.citations, one.abstract, one.linked) == (0, "", True)
    ris = (
        "TY  - JOUR\nAU  - Zhang, Y.\nAU  - Smith, J.\nTI  - Graphene\nPY  - 2021\nDO  - 10.1/1\n"
        "AD  - Tsinghua University, Beijing, China\nAD  - MIT, Cambridge, MA, United States\n"
        "UR  - https://www.scopus.com/inward/record.uri?eid=2-s2.0-1&doi=10.1\n"
        "N1  - Export Date: 1 January 2026; Cited By: 12\nDB  - Scopus\nER  - \n"
    )
    bibtex = (
        "@ARTICLE{Zhang2021,\nauthor={Zhang, Y. and Smith, J.},\ntitle={Graphene},\nyear={2021},\n"
        "doi={10.1/1},\nurl={https://www.scopus.com/inward/record.uri?eid=2-s2.0-1&doi=10.1},\n"
        "affiliations={Tsinghua University, Beijing, China; MIT, Cambridge, MA, United States},\n"
        "note={Cited by: 12},\nsource={Scopus},\n}\n"
    )
    (two,) = works("s.ris", ris)
    (three,) = works("s.bib", bibtex)
    assert (two.source, two.work_id, two.citations) == ("scopus", "2-s2.0-1", 12)
    assert (two.authors, two.work_id, two.linked) == (three.authors, three.work_id, three.linked)
    assert not two.linked


def test_lens_has_no_addresses_and_the_audit_says_so(works, tmp_path, places):
    table = (
        "Lens ID,Title,Publication Year,Publication Type,Author/s,Abstract,DOI,Citing Works Count\n"
        "000-1,Graphene,2021,journal article,Ying Zhang; John Smith,Thin.,10.1/1,3\n"
    )
    (work,) = works("lens.csv", table)
    assert shares(work) == {"ZZ": 1}
    notes = audit([tmp_path / "lens.csv"], places, Options()).sentences()
    assert "lens: no addresses in this export: countries are not available" in notes


def test_dimensions_as_table_and_as_workbook(works, tmp_path):
    head = ["Rank", "Publication ID", "DOI", "Title", "PubYear", "Authors", "Times cited"]
    head += ["Authors (Raw Affiliation)", "Country of standardized research organization"]
    row = ["1", "pub.1", "10.1/1", "Graphene", "2021", "Zhang, Ying; Smith, John", "4"]
    row += [
        "Zhang, Ying (Tsinghua University (THU), Beijing, China); Smith, John (MIT, Cambridge, "
        "USA; University of Oxford, Oxford, England)",
        "China; United States; United Kingdom",
    ]
    about = ["About the data: exported on 1 January 2026"]
    quoted = [",".join(f'"{c}"' for c in r) for r in (about, head, row)]
    (one,) = works("dimensions.csv", "\n".join(quoted))
    book = openpyxl.Workbook()
    for cells in (about, head, row):
        book.active.append(cells)
    book.save(tmp_path / "made.xlsx")
    (two,) = works("dimensions.xlsx", (tmp_path / "made.xlsx").read_bytes())
    assert shares(one) == shares(two) == {"CHN": 0.5, "GBR": 0.25, "USA": 0.25}
    assert (one.citations, one.work_id) == (two.citations, two.work_id) == (4, "pub.1")


def test_pubmed(works):
    text = (
        "PMID- 1\nTI  - Graphene for\n      batteries.\nDP  - 2021 Jan\nFAU - Zhang, Ying\n"
        "AD  - Tsinghua University, Beijing 100084, China. a@b.cn\nFAU - Smith, John\n"
        "AD  - MIT, Cambridge, MA 02139, USA.\nLID - 10.1/1 [doi]\nPT  - Journal Article\n\n"
        "PMID- 2\nTI  - Next.\nDP  - 2020\n"
    )
    one, two = works("a.nbib", text)
    assert shares(one) == {"CHN": 0.5, "USA": 0.5}
    assert (one.title, one.doi, one.citations) == ("Graphene for batteries", "10.1/1", None)
    assert two.work_id == "2"


def test_ris_and_bibtex_as_they_are_found(works):
    ris = "\ufeffTY  - JOUR\nTI  - One\nPY  - 2020\nDO  - 10.1/1\nER  - "
    ris += "TY  - JOUR\nTI  - Two\nER  -\n"
    assert [w.title for w in works("a.ris", ris)] == ["One", "Two"]
    bibtex = (
        '\ufeff@article{k, title={{O}ne \\"{o} \\& co}, year=2020, doi={10.1/1}}@article{k,\n'
        'title = "Two", year = {2021}, year = {1900}}\n@comment{x}\n@article{broken, title={Three'
    )
    log = Log()
    found_works = works("a.bib", bibtex, log)
    assert [(w.title, w.year) for w in found_works] == [("One ö & co", 2020), ("Two", 2021)]
    assert [(u.line, u.reason) for u in log.unread] == [(4, "the braces of the entry do not close")]
    twin = works("b.bib", "@misc{k, title={One}, year=2020, doi={10.1/1}}")[0]
    assert (twin.title, twin.doi, twin.year) == ("One", "10.1/1", 2020)


def test_our_own_tables(works, tmp_path):
    (tmp_path / "authorships.csv").write_text(
        "work_id,author,country,institution\n1,1,CN,X\n1,2,China,X\n1,2,US,Y\n1,3,AUS,\n"
    )
    (one,) = works("works.csv", "work_id,title,year,citations\n1,Graphene,2021,4\n")
    assert shares(one) == THREE
    with pytest.raises(TrackerError, match=r"works.csv: there is no column citations"):
        works("works.csv", "work_id,title,year\n1,G,2021\n")


@pytest.mark.parametrize(
    ("address", "country"),
    [
        ("Georgia Institute of Technology", ""),
        ("Sch Math, Georgia Inst Technol, Atlanta, GA 30332 USA", "USA"),
        ("Univ Tbilisi, Tbilisi, Georgia", "GEO"),
        ("Univ Oxford, Oxford, England", "GBR"),
        ("Univ Edinburgh, Edinburgh EH8 9YL, Midlothian, Scotland", "GBR"),
        ("Queens Univ, Belfast, North Ireland", "GBR"),
        ("Tsinghua Univ, Beijing 100084, Peoples R China", "CHN"),
        ("Natl Taiwan Univ, Taipei, Taiwan", "TWN"),
        ("HKU, Hong Kong", "HKG"),
        ("Univ Macau, Macau, Macao", "MAC"),
        ("清华大学, 北京, 中国", "CHN"),
        ("KAIST, Daejeon 34141 South Korea.", "KOR"),
        ("Dept, Bank of China", ""),
        ("Somewhere", ""),
    ],
)
def test_the_last_part_of_an_address_is_the_country(places, address, country):
    assert places.of_address(address) == country


def test_territories_are_merged_when_asked():
    entities = package.load(paths.bundled_data()).entities.values()
    merged = Places(entities, {"TWN": "CHN"})
    assert merged.of_code("TW") == merged.of_address("NTU, Taipei, Taiwan") == "CHN"


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.jsonl", b"", "the file is empty"),
        (
            "a.gz",
            CUT,
            "cut off or damaged",
        ),
        ("a.json", b"version https://git-lfs.github.com/spec/v1\noid sha256:1\n", "git lfs pull"),
        ("a.jsonl", b'{"id": "https://openalex.org/A1", "works_count": 3}\n', "not a work"),
        ("a.csv", b"name,value\nx,1\n", "no export that is known here"),
        ("a.csv", b"id,works_count,cited_by_count\nA1,1,2\n", "not works"),
        ("a.json", b'[{"id": "https://openalex.org/W1"}, {"id"', "middle of a record"),
        ("a.csv", b"id,title\n\xff\xfe\x00", "not UTF-8"),
        ("a.jsonl", b"[" * 100_000, "not JSON"),
        ("a.xlsx", b"PK\x03\x04" + b"x" * 200, "workbook cannot be read"),
        ("a.parquet", b"PAR1" + b"x" * 200, "cut off or damaged"),
        (
            "a.gz",
            gzip.compress(b'{"id": "https://openalex.org/W1"}\n', mtime=0) + b"rest",
            "damaged",
        ),
    ],
)
def test_what_cannot_be_read_is_one_sentence(works, name, content, sentence):
    with pytest.raises(TrackerError, match=sentence) as caught:
        works(name, content)
    assert "\n" not in str(caught.value)


def test_records_that_cannot_be_read_are_listed_and_the_rest_goes_on(works):
    log = Log()
    lines = [
        json.dumps(openalex(1)),
        "{broken",
        json.dumps(openalex(2, cited_by_count=-1)),
        json.dumps(openalex(3, publication_year="20x1")),
        json.dumps(openalex(4, authorships="none")),
        "7",
        json.dumps(openalex(5)),
    ]
    assert [w.work_id for w in works("a.jsonl", "\n".join(lines), log)] == ["W1", "W5"]
    assert (log.read, log.unread_count) == (7, 5)
    assert [u.line for u in log.unread] == [2, 3, 4, 5, 6]
    assert log.unread[1].reason == "-1 citations are fewer than none"


def test_a_line_that_is_cut_off_is_a_record_or_a_line_of_the_log(works):
    """Cells at the end that are not there are blank; a record without its id is none."""
    log = Log()
    web = "id,title,publication_year,cited_by_count\nhttps://openalex.org/W1,A\n"
    scopus = '"Title","Year","Cited by","EID"\n"A","2021","3","2-s2.0-1"\n"B","2021"\n'
    (one,) = works("web.csv", web, log)
    assert (one.work_id, one.year, one.citations) == ("W1", None, None)
    assert [w.work_id for w in works("scopus.csv", scopus, log)] == ["2-s2.0-1"]
    assert [(u.line, u.reason) for u in log.unread] == [(3, "the record has no id of its source")]


def test_half_a_sign_and_a_number_that_is_none_do_not_end_the_reading(works):
    log = Log()
    lines = [
        json.dumps(openalex(1, title="A qubit \ud800 \U0001f600")),
        json.dumps(openalex(2, cited_by_count=10**12)),
        '{"id":' * 100_000,
        json.dumps(openalex(3)),
    ]
    found = works("a.jsonl", "\n".join(lines), log)
    assert [w.work_id for w in found] == ["W1", "W3"]
    assert found[0].title == "A qubit ? \U0001f600"
    assert log.unread[0].reason == "1000000000000 is not a number of citations"
    array = "[" + ",".join((lines[0], lines[3])) + "]"
    assert works("b.json", array)[0].title == "A qubit ? \U0001f600"


def test_a_page_that_is_not_the_whole_answer_is_refused(works):
    log = Log()
    works("p.json", json.dumps({"meta": {"count": 258}, "results": [openalex(1)]}), log)
    with pytest.raises(TrackerError, match="hold 1 of the 258 works"):
        complete(log, Options())
    complete(log, Options(partial=True))


def test_five_thousand_authors_share_one_paper(works):
    authorships = [
        {
            "author": {"display_name": str(i)},
            "institutions": [institution("1", "CN" if i % 7 else "US")],
        }
        for i in range(5000)
    ]
    (work,) = works("a.jsonl", json.dumps(openalex(1, authorships=authorships)) + "\n")
    assert sum(c.author for c in countries(work)) == UNIT


def test_memory_does_not_grow_with_the_file(tmp_path, places):
    import tracemalloc

    peaks = []
    for many in (500, 4000):
        path = tmp_path / "a.jsonl"
        line = json.dumps(openalex(1)) + "\n"
        path.write_text(line * many)
        tracemalloc.start()
        assert sum(1 for _ in read(Path(path), Log(), places, Options())) == many
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < max(2 * peaks[0], 8 << 20)
