"""What is said of a table in our own columns, cell by cell, and of errors of files."""

from __future__ import annotations

import errno
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from explorer.dataset.merge import Own, merge
from explorer.dataset.problems import DatasetError
from explorer.dataset.schema import Citation, Document, Section
from explorer.tables.grid import Grid
from explorer.workspace import errors, figure_table
from explorer.workspace.errors import Remedies, Trouble
from explorer.workspace.figure_table import MOST_ROWS, is_ours, read_table, table_of, write_template
from explorer.workspace.figures import FigureReader, Read
from explorer.workspace.passages import places

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

TEXT = "First: China holds 62.5% of it. Then: Japan holds 5%. And Japan holds 5%. It leads."


@pytest.fixture(scope="module")
def joined(dataset: Dataset) -> Dataset:
    """The bundled data with two documents of the user's."""
    like = dataset.rows(Document)[0]
    rows = [
        replace(like, document_id=f"own-{n}", file=f"folder/{n}.txt", sha256=n * 64, title="Notes",
                title_en="Notes", relays=())
        for n in "ab"
    ]  # fmt: skip
    sections = tuple(Section(d.document_id, 0, len(TEXT), "body") for d in rows)
    texts = dict.fromkeys(("own-a", "own-b"), TEXT)
    made, problems = merge(dataset, Own(tuple(rows), sections, texts=texts))
    assert problems == []
    return made


QUOTED = {
    "technology": "electric-batteries", "entity": "CHN", "indicator": "high-impact-share",
    "value": "62.5", "unit": "%", "period_start": "2020", "document": "own-a",
    "quote": "China holds 62.5% of it.",
}  # fmt: skip
CITED = {
    "technology": "electric-batteries", "entity": "CHN", "indicator": "high-impact-share",
    "value": "62.5", "source_title": "A report", "source_url": "https://www.example.org/a",
}  # fmt: skip


def reading(joined: Dataset, *rows: dict[str, str]) -> Read:
    names = list(dict.fromkeys(n for row in rows for n in row))
    cells = (tuple(names), *(tuple(row.get(n, "") for n in names) for row in rows))
    return FigureReader(joined, Own(), table_of(Grid("f.csv", "", cells), "f.csv")).read()


def problems(joined: Dataset, *rows: dict[str, str]) -> list[tuple[str, int, str, str]]:
    with pytest.raises(DatasetError) as caught:
        reading(joined, *rows)
    return [(p.kind, p.row, p.column, p.message) for p in caught.value.problems]


@pytest.mark.parametrize(
    ("changes", "kind", "column", "said"),
    [
        ({"document": ""}, "passage", "document", "a passage needs both a document and a quote"),
        ({"quote": ""}, "passage", "quote", "a passage needs both a document and a quote"),
        ({"document": "no such"}, "unknown-id", "document",
         "no document is called 'no such'; import it first"),
        ({"document": "notes"}, "unknown-id", "document",
         "more than one document is called so; write one of the ids own-a, own-b"),
        ({"quote": "Peru holds 62.5%"}, "anchor", "quote",
         "own-a has no such passage; copy it from there"),
        ({"quote": "Japan holds 5%.", "value": "5"}, "anchor", "quote",
         "the quote stands 2 times in own-a, at {0}, {1}; quote more of it, or write one of these "
         "into the column position"),
        ({"quote": "Japan holds 5%.", "value": "5", "position": "1"}, "anchor", "position",
         "the quote does not stand at '1' but at {0}, {1}"),
        ({"value": "63"}, "numeral", "quote", "no numeral of the quote reads 63"),
        ({"value": "", "value_low": "63", "value_high": "64"}, "numeral", "quote",
         "no numeral of the quote reads 63 or 64"),
        ({"value": "many"}, "type", "value", ""),
        ({"unit": "count", "indicator": "publication-count", "value": "62.5%"}, "unit", "value",
         "'62.5%' is a percentage, but the unit is count"),
        ({"technology": ""}, "empty", "technology", "the cell must not be empty"),
        ({"entity": "nobody"}, "unknown-id", "entity",
         "no entity is called 'nobody'; see `ctexplorer list entities`"),
    ],
)  # fmt: skip
def test_a_row_that_does_not_fit_says_which_cell_and_why(
    joined: Dataset, changes: dict[str, str], kind: str, column: str, said: str
) -> None:
    first = TEXT.index("Japan holds")
    second = TEXT.index("Japan holds", first + 1)
    (found,) = problems(joined, {**QUOTED, "position": "", **changes})
    assert found[:3] == (kind, 2, column)
    if said:
        assert found[3] == said.format(first, second)


def test_every_row_is_looked_at_and_one_that_repeats_another_is_named(joined: Dataset) -> None:
    wrong = {**CITED, "entity": "nobody", "technology": "nothing"}
    found = problems(joined, CITED, wrong, CITED, {**CITED, "source_title": ""})
    assert [(k, r, c) for k, r, c, _ in found] == [
        ("unknown-id", 3, "technology"), ("unknown-id", 3, "entity"),
        ("duplicate", 4, "technology"), ("no-evidence", 5, "source_title"),
    ]  # fmt: skip
    assert found[2][3] == "the row repeats line 2"
    assert found[3][3] == (
        "a figure needs its source: title and address, or a document and a quote"
    )


@pytest.mark.parametrize("called", ["own-a", "folder/a.txt", "A.TXT"])
def test_a_document_goes_by_id_or_file_and_a_position_chooses(joined: Dataset, called: str) -> None:
    second = TEXT.rindex("Japan holds")
    row = {**QUOTED, "document": called, "entity": "JPN", "value": "5",
           "quote": "Japan holds 5%.", "position": str(second)}  # fmt: skip
    ((figure, evidence),) = reading(joined, row).figures
    place = TEXT.index("5%", second)
    name = "own.electric-batteries.jpn.high-impact-share.2020"
    assert figure.observation_id == name
    assert (evidence.evidence_id, evidence.observation_id, evidence.role) == (
        f"{name}#1", name, "states",
    )  # fmt: skip
    for attribute, wanted in {
        "document_id": "own-a", "start": second, "end": second + 15, "quote": "Japan holds 5%.",
        "value_start": place, "value_end": place + 2,
    }.items():  # fmt: skip
        assert getattr(evidence, attribute) == wanted


def test_a_place_in_words_needs_no_numeral(joined: Dataset) -> None:
    row = {**QUOTED, "indicator": "rank", "unit": "rank", "value": "1", "quote": "It leads."}
    ((_, evidence),) = reading(joined, row).figures
    assert evidence.value_start is evidence.value_end is None  # type: ignore[union-attr]


def test_who_publishes_where_nothing_is_said_is_the_host(joined: Dataset) -> None:
    ((_, evidence),) = reading(joined, CITED).figures
    assert isinstance(evidence, Citation)
    assert (evidence.source_publisher, evidence.source_class, evidence.accessed) == (
        "example.org", "secondary", "",
    )  # fmt: skip
    row = {
        **CITED,
        "source_publisher": "We",
        "source_class": "PRIMARY",
        "source_url": "http://[bad",
    }
    ((_, evidence),) = reading(joined, row).figures
    assert isinstance(evidence, Citation)
    assert (evidence.source_publisher, evidence.source_class) == ("We", "primary")


def test_what_disagrees_with_what_is_held_is_said_and_comes_in(joined: Dataset) -> None:
    row = {**CITED, "value": "1", "period_start": "2023"}
    found = reading(joined, row)
    own = {o.observation_id for o, _ in found.figures}
    assert len(own) == 1
    for notice in found.notices:
        assert notice.endswith(")")
        assert any(name in notice for name in own)
    assert found.known == 0
    assert [r.title for r in found.reports] == ["A report (own figures)"]


# ------------------------------------------------------------------------------ a table of ours


def grid(*rows: str, **more: Any) -> Grid:
    return Grid("f.csv", "", tuple(tuple(r.split(",")) for r in rows), **more)


@pytest.mark.parametrize(
    ("header", "ours"),
    [
        ("technology,entity,indicator,value", True),
        ("Topic,Entity ID,Indicator,luck", True),
        ("technology,entity,value", False),
        ("technology,entity,indicator,Country", False),
        ("technology,entity,indicator,", True),
    ],
)
def test_a_table_is_ours_by_its_headings(header: str, ours: bool) -> None:
    assert is_ours(grid(",,,", header, "a,b,c,d")) is ours
    assert not is_ours(grid())


def said_of(*rows: str) -> list[tuple[str, int, str, str]]:
    with pytest.raises(DatasetError) as caught:
        table_of(grid(*rows), "f.csv")
    assert {p.file for p in caught.value.problems} == {"f.csv"}
    return [(p.kind, p.row, p.column, p.message) for p in caught.value.problems]


def test_what_a_header_lacks_or_has_too_many_of() -> None:
    columns = ", ".join(figure_table.COLUMNS)
    assert said_of("technology,luck", "a,b") == [
        ("header", 1, "luck", f"there is no such column; there are {columns}"),
    ]
    assert said_of("technology,entity,indicator,luck,fate,fortune", "a,b,c,d,e,f") == [
        ("header", 1, "luck", f"there is no such column; there are {columns}; nor are there 2 more "
         "columns of this table"),
    ]  # fmt: skip
    twice = "'technology' stands there a second time"
    assert said_of("technology,entity,indicator,topic", "a,b,c,d") == [
        ("header", 1, "topic", twice),
    ]
    lacking = "the header lacks entity, indicator; see `ctexplorer import --template`"
    assert said_of("technology", "a") == [("header", 1, "", lacking)]
    assert said_of("technology,entity,indicator") == [
        ("empty", 0, "", "there is no row below the header"),
    ]
    assert said_of("", "technology,entity,indicator", "", "a,b,c,d", "a,b,c,,,e") == [
        ("cells", 4, "", "4 cells where the header has 3"),
        ("cells", 5, "", "6 cells where the header has 3"),
    ]


def test_a_table_as_it_was_read() -> None:
    rows = ("technology,entity,indicator,", "a,b,c,x", ",,,", "d,e,f,", "g,h,i,")
    found = table_of(grid(*rows, skipped=frozenset({5}), notices=("Left out.",)), "f.csv")
    assert [(r.number, dict(r.cells)) for r in found.lines] == [
        (2, {"technology": "a", "entity": "b", "indicator": "c"}),
        (4, {"technology": "d", "entity": "e", "indicator": "f"}),
    ]
    assert (found.file, found.notices) == ("f.csv", ("Left out.",))
    assert found.problem("x", 2, "entity", "m").column == "entity"
    lines = table_of(grid(*rows, lines=(1, 4, 5, 9, 12)), "f.csv").lines
    assert [r.number for r in lines] == [4, 9, 12]


def test_a_table_with_too_many_rows_is_to_be_divided(monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST_ROWS == 20_000
    monkeypatch.setattr(figure_table, "MOST_ROWS", 2)
    rows = ("technology,entity,indicator", *["a,b,c"] * 2)
    assert len(table_of(grid(*rows), "f.csv").lines) == 2
    said = "the table has more than 2 rows; divide it"
    assert said_of(*rows, "a,b,c") == [("rows", 4, "", said)]


def test_the_template_is_as_accepted(tmp_path: Path, dataset: Dataset) -> None:
    path = tmp_path / "t.csv"
    write_template(dataset, path)
    topic = dataset.topics[dataset.by_indicator["high-impact-share"][0].topic_id].name_en
    assert path.read_bytes().decode("utf-8-sig").split("\n") == [
        "technology,entity,counterpart,indicator,value,value_low,value_high,unit,base,period_start,"
        "period_end,comparator,hedge,status,statement,note,source_title,source_publisher,source_url,"
        "source_class,accessed,document,quote,position",
        f"{topic},China,,"
        'high-impact-share,62.5,,,percent,,2020,2024,approx,,measured,"What the figure says, in '
        'one plain sentence.",,Title of the report,Its publisher,https://example.org/report,,'
        "2025-01-31,,,",
        "",
    ]
    (line,) = read_table(path).lines
    assert line.number == 2


# ------------------------------------------------------------------------------- quotes and errors


@pytest.mark.parametrize(
    ("text", "quote", "found"),
    [
        ("aXa and aXa", "aXa", ["aXa", "aXa"]),
        ("aaa", "aa", ["aa", "aa"]),
        ("one  two\nthree", "one two three", ["one  two\nthree"]),
        ("电 池\n占 62", "电池占62", ["电 池\n占 62"]),
        ("onetwo", "one two", []),
        ("text", " ", []),
        ("text", "", []),
    ],
)
def test_a_quote_is_found_at_each_of_its_places(text: str, quote: str, found: list[str]) -> None:
    assert [text[a:b] for a, b in places(text, quote)] == found


PATH = Path("/somewhere/mine.ctew")
THERE = Path("/somewhere/backup.ctew")


def test_each_trouble_is_said_in_one_sentence() -> None:
    both = Remedies(THERE, None, PATH)
    made = [
        errors.disk_full(PATH), errors.read_only_folder(PATH), errors.removed(PATH),
        errors.damaged(PATH, "why"), errors.damaged(PATH, "why", both),
        errors.foreign(PATH, "a view 'x'", Remedies()), errors.foreign(PATH, "a view 'x'", both),
        errors.of_system(OSError(errno.EIO, "said"), PATH),
    ]  # fmt: skip
    assert [(e.trouble, str(e)) for e in made] == [
        (Trouble.DISK_FULL, f"{PATH}: the disk is full, so this was not done; free some space and "
         "repeat it, or save a copy on another disk."),
        (Trouble.READ_ONLY_FOLDER, f"{PATH}: nothing can be written there; choose another folder."),
        (Trouble.REMOVED, f"{PATH}: the file was moved, removed or replaced while it was open, so "
         "this was not kept; save a copy to keep what it held."),
        (Trouble.DAMAGED, f"{PATH}: the workspace is damaged (why); it has no sound backup."),
        (Trouble.DAMAGED,
         f"{PATH}: the workspace is damaged (why); its newest sound backup is {THERE}."),
        (Trouble.FOREIGN, f"{PATH}: the file holds a view 'x' that this program did not put there, "
         "so it was not opened; it has no sound backup."),
        (Trouble.FOREIGN, f"{PATH}: the file holds a view 'x' that this program did not put there, "
         f"so it was not opened; its newest sound backup is {THERE}."),
        (Trouble.UNREADABLE, str(made[-1])),
    ]  # fmt: skip
    assert str(made[-1]).startswith(f"{PATH}: it cannot be used (")
    assert [e.backup for e in made] == [None, None, None, None, THERE, None, THERE, None]
    assert made[4].remedies == both
    assert errors.read_in_part(PATH, 3, 2) == (
        f"{PATH}: the workspace is damaged, so what can be read of it is open for reading only "
        "(taken from a backup: 3, missing: 2); save a copy to go on in it."
    )


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.ENOSPC, Trouble.DISK_FULL), (errno.EDQUOT, Trouble.DISK_FULL),
        (errno.EACCES, Trouble.READ_ONLY_FOLDER), (errno.EPERM, Trouble.READ_ONLY_FOLDER),
        (errno.EROFS, Trouble.READ_ONLY_FOLDER), (errno.ENOENT, Trouble.READ_ONLY_FOLDER),
        (errno.ENOTDIR, Trouble.READ_ONLY_FOLDER), (errno.EIO, Trouble.UNREADABLE),
    ],
)  # fmt: skip
def test_an_error_of_the_system_is_one_of_ours(number: int, trouble: Trouble) -> None:
    assert errors.of_system(OSError(number, "said"), PATH).trouble == trouble
    assert errors.of_system(OSError("said"), PATH).trouble == Trouble.UNREADABLE
