"""The user's own documents and tables of figures, from file to workspace and back."""

from __future__ import annotations

import csv
import datetime
import io
import time
from typing import TYPE_CHECKING, Any

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explorer.corpus import numerals
from explorer.corpus.documents import CorpusError
from explorer.dataset.coverage import coverage
from explorer.dataset.merge import merge
from explorer.dataset.problems import DatasetError
from explorer.dataset.validate import check
from explorer.tables import read as tables
from explorer.workspace.figure_table import COLUMNS, read_table, table_of, write_template
from explorer.workspace.figures import FigureReader
from explorer.workspace.file import Workspace
from explorer.workspace.imports import (
    AlreadyImported,
    bring_in,
    import_document,
    keep,
    read,
)
from explorer.workspace.passages import places

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.problems import Problem
    from explorer.workspace.imports import Brought

HANS = "电池报告\n\n中国占全球电池产量的62.5%，美国占\n10%。日本占5%。日本占5%。\n"
CITED = {
    "technology": "Electric batteries",
    "entity": "Japan",
    "indicator": "high-impact-share",
    "value": "7.5",
    "period_start": "2024",
    "source_title": "A report",
    "source_url": "https://www.example.org/a",
}
QUOTED = {
    "technology": "電池",
    "entity": "中国",
    "indicator": "high-impact-share",
    "value": "62.5",
    "unit": "%",
    "period_start": "2020",
    "period_end": "2024",
    "document": "报告.txt",
    "quote": "中国占全球电池产量的62.5%",
}


def table(path: Path, *rows: dict[str, str], header: list[str] | None = None) -> Path:
    names = header or list(dict.fromkeys(name for row in rows for name in row))
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, names)
    writer.writeheader()
    writer.writerows(rows)
    path.write_text(stream.getvalue(), encoding="utf-8")
    return path


def import_figures(workspace: Workspace, dataset: Dataset, path: Path) -> Brought:
    """Bring in a table that says it is in our own columns, whether it is or not."""
    grids, own = tables.read(path), workspace.own()
    joined, _ = merge(dataset, own)
    found = FigureReader(joined, own, table_of(grids[0], str(path))).read()
    return keep(workspace, path, found, grids)


@pytest.fixture
def report(tmp_path: Path, workspace: Workspace, dataset: Dataset) -> str:
    path = tmp_path / "报告.txt"
    path.write_bytes(HANS.encode("gb18030"))
    return import_document(workspace, dataset, path).document_id


def refused(workspace: Workspace, dataset: Dataset, path: Path) -> tuple[Problem, ...]:
    """The problems of a table of which nothing came in."""
    before = workspace.own(), workspace.steps()
    with pytest.raises(DatasetError) as caught:
        import_figures(workspace, dataset, path)
    assert (workspace.own(), workspace.steps()) == before
    return caught.value.problems


def joined(workspace: Workspace, dataset: Dataset) -> Dataset:
    made, problems = merge(dataset, workspace.own())
    assert problems == []
    # What a figure of one's own disagrees in is told when it is shown, in the reader's language.
    assert [p for p in check(made) if p.column != "explanation"] == []
    return made


# ----------------------------------------------------------------------------------- documents


def test_a_document_comes_in_and_goes(
    tmp_path: Path, workspace: Workspace, dataset: Dataset
) -> None:
    path = tmp_path / "A Report 2024.md"
    path.write_text("---\nauthor: Li\npublisher: We\ndate: 2024-05\n---\n# Über X\n\nWords.\n")
    row = import_document(workspace, dataset, path)
    assert row.document_id == "own-a-report-2024"
    assert (row.title, row.authors, row.publisher) == ("Über X", ("Li",), "We")
    assert (row.file, row.published, row.language) == (path.name, "2024-05", "en")
    kept = workspace.imported(row.document_id)
    assert [(s.kind, kept.text[s.start : s.end]) for s in kept.sections] == [
        ("title", "Über X"),
        ("body", "Words."),
    ]
    made = joined(workspace, dataset)
    assert made.own == {row.document_id}
    assert [s.name for s in workspace.steps()] == ["Import A Report 2024.md"]
    workspace.undo()
    assert workspace.own() == type(workspace.own())()
    workspace.redo()
    assert workspace.imported(row.document_id) == kept


def test_the_same_bytes_twice(tmp_path: Path, workspace: Workspace, dataset: Dataset) -> None:
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    for path in (first, second):
        path.write_text("One text.")
    row = import_document(workspace, dataset, first)
    with pytest.raises(
        AlreadyImported, match=f"it is there already, as {row.document_id}"
    ) as caught:
        import_document(workspace, dataset, second)
    assert caught.value.document == row
    assert len(workspace.steps()) == 1
    seed = dataset.folder.parent / dataset.documents["qiyuan-scsp-gaps-2025"].file
    with pytest.raises(AlreadyImported, match="as qiyuan-scsp-gaps-2025"):
        import_document(workspace, dataset, seed)


def test_ids_never_clash(tmp_path: Path, workspace: Workspace, dataset: Dataset) -> None:
    ids = []
    for folder in ("a", "b", "c"):
        (tmp_path / folder).mkdir()
        path = tmp_path / folder / "报告 2024.txt"
        path.write_text(f"{folder} 中国占60%。")
        ids.append(import_document(workspace, dataset, path).document_id)
    assert ids == ["own-2024", "own-2024-2", "own-2024-3"]
    path = tmp_path / "报告.txt"
    path.write_text("中国占60%。")
    assert import_document(workspace, dataset, path).document_id.startswith("own-")
    joined(workspace, dataset)


def test_a_file_that_cannot_be_read_leaves_nothing(
    tmp_path: Path, workspace: Workspace, dataset: Dataset
) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"no")
    with pytest.raises(CorpusError, match=r"a\.docx: this is no Word document"):
        bring_in(workspace, dataset, path)
    assert workspace.steps() == ()


# ------------------------------------------------------------------------------------- figures


def test_figures_come_in_as_one_step(
    tmp_path: Path, workspace: Workspace, dataset: Dataset, report: str
) -> None:
    before = workspace.own()
    brought = import_figures(workspace, dataset, table(tmp_path / "f.csv", QUOTED, CITED))
    assert [o.value for o in brought.figures] == [62.5, 7.5]
    assert len(workspace.steps()) == 2
    made = joined(workspace, dataset)
    passage, citation = (made.evidence_of[o.observation_id][0] for o in brought.figures)
    text = made.text(report)
    assert (passage.kind, passage.document_id) == ("passage", report)
    assert text[passage.start : passage.end] == passage.quote == QUOTED["quote"]
    assert text[passage.value_start : passage.value_end] == "62.5%"
    assert (citation.kind, citation.source_publisher) == ("citation", "example.org")
    quoted, cited = brought.figures
    assert (quoted.topic_id, quoted.entity_id) == ("electric-batteries", "CHN")
    assert (quoted.period_start, quoted.period_end, quoted.unit) == ("2020", "2024", "percent")
    assert made.reports[cited.report_id].title == "A report (own figures)"
    assert made.reports[quoted.report_id].short == "电池报告 (own)"
    assert quoted.statement_en.endswith(
        "China, 2020 to 2024: 62.5 percent, according to 电池报告 (own)."
    )
    assert {quoted.observation_id, cited.report_id, report} <= made.own
    assert coverage(made, report).linked == 1
    workspace.undo()
    assert workspace.own() == before
    workspace.redo()
    assert workspace.observations() == tuple(
        sorted(brought.figures, key=lambda o: o.observation_id)
    )


def test_a_table_that_grew(tmp_path: Path, workspace: Workspace, dataset: Dataset) -> None:
    import_figures(workspace, dataset, table(tmp_path / "f.csv", CITED))
    steps = workspace.steps()
    again = import_figures(workspace, dataset, tmp_path / "f.csv")
    assert (again.figures, again.known, workspace.steps()) == ((), 1, steps)
    more = import_figures(
        workspace, dataset, table(tmp_path / "f.csv", CITED, CITED | {"period_start": "2023"})
    )
    assert (len(more.figures), more.known) == (1, 1)
    assert len(workspace.reports()) == 1
    joined(workspace, dataset)


def test_a_figure_that_disagrees_comes_in_with_a_word_about_it(
    tmp_path: Path, workspace: Workspace, dataset: Dataset
) -> None:
    other = CITED | {"value": "12", "source_title": "Another"}
    brought = import_figures(workspace, dataset, table(tmp_path / "f.csv", CITED, other))
    (notice,) = brought.notices
    assert all(o.observation_id in notice for o in brought.figures)
    joined(workspace, dataset)


def test_a_bundled_document_can_be_quoted(
    tmp_path: Path, workspace: Workspace, dataset: Dataset
) -> None:
    row = QUOTED | {
        "document": "nature-aspi-2025-zh",
        "value": "90",
        "quote": "中国在90%关键技术研究上处于领先地位",
        "indicator": "Share of technologies led",
        "technology": "list-74",
    }
    found = places(dataset.text("nature-aspi-2025-zh"), row["quote"])
    row["position"] = str(found[0][0])
    import_figures(workspace, dataset, table(tmp_path / "f.csv", row))
    joined(workspace, dataset)


WRONG: list[tuple[dict[str, str], str, str, str]] = [
    (CITED | {"technology": "Batteriez"}, "technology", "unknown-id", "no technology is called"),
    (CITED | {"technology": "batter"}, "technology", "unknown-id", "did you mean"),
    (CITED | {"entity": ""}, "entity", "empty", "must not be empty"),
    (CITED | {"indicator": "luck"}, "indicator", "unknown-id", "no indicator is called 'luck'"),
    (CITED | {"counterpart": "Atlantis"}, "counterpart", "unknown-id", "no entity is called"),
    (CITED | {"value": "7,5"}, "value", "type", "'7,5' is not a number"),
    (CITED | {"value": "nan"}, "value", "type", "is not a number"),
    (CITED | {"value": ""}, "value", "value", "neither a value nor a range"),
    (CITED | {"unit": "USD"}, "unit", "unit", "does not match the indicator"),
    (CITED | {"period_start": "24"}, "period_start", "period", "is not a year"),
    (CITED | {"period_end": "2020"}, "period_start", "period", "in this order"),
    (CITED | {"comparator": "roughly"}, "comparator", "enum", "is not one of"),
    (CITED | {"status": "guess"}, "status", "enum", "is not one of"),
    (CITED | {"source_title": ""}, "source_title", "no-evidence", "needs its source"),
    (CITED | {"source_url": ""}, "source_url", "empty", "a citation needs this cell"),
    (CITED | {"quote": "x"}, "document", "passage", "needs both"),
    (QUOTED | {"quote": ""}, "quote", "passage", "needs both"),
    (QUOTED | {"document": "other.txt"}, "document", "unknown-id", "import it first"),
    (QUOTED | {"quote": "中国占70%"}, "quote", "anchor", "has no such passage"),
    (QUOTED | {"value": "10"}, "quote", "numeral", "no numeral of the quote reads 10"),
    (QUOTED | {"quote": "日本占5%", "value": "5"}, "quote", "anchor", "stands 2 times"),
    (
        QUOTED | {"quote": "日本占5%", "value": "5", "position": "1"},
        "position",
        "anchor",
        "does not stand at '1' but at",
    ),
]


@pytest.mark.parametrize(("row", "column", "kind", "words"), WRONG)
@pytest.mark.usefixtures("report")
def test_a_row_that_does_not_fit(
    tmp_path: Path,
    workspace: Workspace,
    dataset: Dataset,
    row: dict[str, str],
    column: str,
    kind: str,
    words: str,
) -> None:
    path = table(tmp_path / "f.csv", CITED | {"period_start": "2019"}, row)
    found = refused(workspace, dataset, path)
    assert {p.row for p in found} == {3}
    assert (column, kind) in [(p.column, p.kind) for p in found]
    (problem,) = [p for p in found if (p.column, p.kind) == (column, kind)]
    assert words in problem.message
    assert str(problem).startswith(f"{path}, line 3, column {column}: ")


@pytest.mark.usefixtures("report")
def test_every_problem_of_a_file_is_named(
    tmp_path: Path, workspace: Workspace, dataset: Dataset
) -> None:
    rows = [row for row, *_ in WRONG]
    found = refused(workspace, dataset, table(tmp_path / "f.csv", *rows))
    assert {p.row for p in found} == set(range(2, len(WRONG) + 2))
    wanted = {(n, column, kind) for n, (_, column, kind, _) in enumerate(WRONG, 2)}
    assert wanted <= {(p.row, p.column, p.kind) for p in found}
    assert [p.row for p in found] == sorted(p.row for p in found)


def test_the_line_of_a_problem_counts_lines_in_cells(
    tmp_path: Path, workspace: Workspace, dataset: Dataset
) -> None:
    long = CITED | {"statement": "one\ntwo\nthree"}
    path = table(tmp_path / "f.csv", long, CITED | {"period_start": "24"})
    assert {p.row for p in refused(workspace, dataset, path)} == {5}


def test_a_row_that_repeats_another(tmp_path: Path, workspace: Workspace, dataset: Dataset) -> None:
    (problem,) = refused(workspace, dataset, table(tmp_path / "f.csv", CITED, CITED))
    assert (problem.row, problem.message) == (3, "the row repeats line 2")


def test_a_quote_across_lines_is_found(
    tmp_path: Path, workspace: Workspace, dataset: Dataset, report: str
) -> None:
    row = QUOTED | {"quote": "美国占10%", "value": "10", "entity": "USA", "document": "电池报告"}
    brought = import_figures(workspace, dataset, table(tmp_path / "f.csv", row))
    made = joined(workspace, dataset)
    (passage,) = made.evidence_of[brought.figures[0].observation_id]
    assert passage.quote == "美国占\n10%" == made.text(report)[passage.start : passage.end]


def test_the_second_of_two_places(
    tmp_path: Path, workspace: Workspace, dataset: Dataset, report: str
) -> None:
    second = HANS.rindex("日本")
    row = QUOTED | {"quote": "日本占5%", "value": "5", "entity": "JPN", "position": str(second)}
    import_figures(workspace, dataset, table(tmp_path / "f.csv", row))
    assert [e.start for e in joined(workspace, dataset).passages_in[report]] == [second]


BAD_TABLES = {
    "empty.csv": (b"", "the file is empty"),
    "header.csv": (b"technology,entity,indicator\n", "no row below the header"),
    "unknown.csv": (b"technology,colour\n", "there is no such column"),
    "twice.csv": (b"technology,topic_id\n", "stands there a second time"),
    "long.csv": (b"technology,entity,indicator\na,b,c,d\n", "4 cells where the header has 3"),
    "quotes.csv": (b'technology,entity,indicator\n"a"b,c,d\n', "the line is not CSV"),
}


@pytest.mark.parametrize("name", list(BAD_TABLES))
def test_a_file_that_is_no_table(
    tmp_path: Path, workspace: Workspace, dataset: Dataset, name: str
) -> None:
    data, words = BAD_TABLES[name]
    path = tmp_path / name
    path.write_bytes(data)
    problems = refused(workspace, dataset, path)
    assert words in problems[0].message
    assert problems[0].file == str(path)


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_junk_is_no_table(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(bytes(range(256)) * 20)
    with pytest.raises(CorpusError, match=r"no text|this is no Excel workbook"):
        read_table(tmp_path / name)


@pytest.mark.parametrize(
    ("encoding", "delimiter"), [("gb18030", ","), ("big5", "\t"), ("utf-16", ";")]
)
def test_tables_in_other_encodings(tmp_path: Path, encoding: str, delimiter: str) -> None:
    path = tmp_path / "f.csv"
    lines = ["Technology,ENTITY,Indicator ID,Source Title", "電池,中國,high-impact-share,報告"]
    path.write_bytes("\r\n".join(lines).replace(",", delimiter).encode(encoding))
    found = read_table(path)
    assert [line.cells for line in found.lines] == [
        {
            "technology": "電池",
            "entity": "中國",
            "indicator": "high-impact-share",
            "source_title": "報告",
        }
    ]


def test_an_excel_workbook(tmp_path: Path, workspace: Workspace, dataset: Dataset) -> None:
    path = tmp_path / "数字.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        percent = book.add_format({"num_format": "0.0%"})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet.write_row(1, 0, [*CITED, "period_end", "base"])
        sheet.write_row(3, 0, list(CITED.values()))
        sheet.write_number(3, 3, 0.075, percent)
        sheet.write_number(3, 4, 2023)
        sheet.write_datetime(3, 7, datetime.datetime(2024, 6, 30), day)
        sheet.write_number(3, 8, 0.1 + 0.2)
    (line,) = read_table(path).lines
    assert line.number == 4
    assert (line.cells["value"], line.cells["base"]) == ("7.5%", "0.3")
    (row,) = import_figures(workspace, dataset, path).figures
    assert (row.value, row.period_start, row.period_end) == (7.5, "2023", "2024-06-30")
    joined(workspace, dataset)


def test_the_template_is_an_example(tmp_path: Path, workspace: Workspace, dataset: Dataset) -> None:
    path = tmp_path / "template.csv"
    write_template(dataset, path)
    assert list(read_table(path).headings) == list(COLUMNS)
    assert len(import_figures(workspace, dataset, path).figures) == 1
    joined(workspace, dataset)


def test_a_damaged_workbook(tmp_path: Path, workspace: Workspace, dataset: Dataset) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for line, row in enumerate((list(CITED), list(CITED.values()))):
            sheet.write_row(line, 0, row)
    whole = path.read_bytes()
    said = []
    for at in range(0, len(whole), 37):
        path.write_bytes(whole[:at] + bytes(b ^ 0x55 for b in whole[at : at + 8]) + whole[at + 8 :])
        try:
            import_figures(workspace, dataset, path)
        except (CorpusError, DatasetError) as error:
            said.append(str(error))
    assert len(said) > 20
    assert not [sentence for sentence in said if "\n" in sentence]


def test_many_figures_take_seconds(tmp_path: Path, workspace: Workspace, dataset: Dataset) -> None:
    rows = [CITED | {"value": str(n / 100), "period_start": str(1000 + n)} for n in range(3000)]
    started = time.thread_time()  # others may be at work on the machine
    assert len(import_figures(workspace, dataset, table(tmp_path / "f.csv", *rows)).figures) == 3000
    assert time.thread_time() - started < 20


def test_reading_apart_from_keeping(tmp_path: Path, workspace: Workspace, dataset: Dataset) -> None:
    path, figures = tmp_path / "a.txt", table(tmp_path / "f.csv", CITED)
    path.write_text(HANS)
    contents = {p: read(p) for p in (path, figures)}
    path.unlink()
    figures.unlink()
    made = [bring_in(workspace, dataset, p, content) for p, content in contents.items()]
    assert made[0].document == workspace.documents()[0]
    assert made[1].figures == workspace.observations()


# -------------------------------------------------------------------------------- for any text

PIECES = st.sampled_from(
    ["中国占", "The share is ", "𠮷", "\n", "\n\n", " ", "62.5%", "。", ". ", "é"]
)


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(pieces=st.lists(PIECES, min_size=2, max_size=30), data=st.data())
def test_every_passage_is_where_it_says(
    tmp_path_factory: pytest.TempPathFactory,
    dataset: Dataset,
    pieces: list[str],
    data: st.DataObject,
) -> None:
    text = "".join([*pieces, "其中12.5%"])
    folder = tmp_path_factory.mktemp("import")
    path = folder / "d.txt"
    path.write_bytes(text.replace("\n", "\r\n").encode())
    with Workspace.create(folder / "w.ctew") as workspace:
        row = import_document(workspace, dataset, path)
        kept = workspace.imported(row.document_id).text
        assert kept == text
        numeral = data.draw(st.sampled_from(numerals.find(kept)))
        begin = data.draw(st.integers(0, numeral.start))
        end = data.draw(st.integers(numeral.end, len(kept)))
        quote = kept[begin:end].strip()
        figure: dict[str, Any] = QUOTED | {
            "document": row.document_id,
            "quote": quote,
            "value": f"{numerals.parse(numeral.text):g}",
        }
        spans = places(kept, quote)
        assert kept.index(quote) in [start for start, _ in spans]
        figure["position"] = str(data.draw(st.sampled_from(spans))[0])
        import_figures(workspace, dataset, table(folder / "f.csv", figure))
        made = joined(workspace, dataset)
        (passage,) = made.passages_in[row.document_id]
        assert kept[passage.start : passage.end] == passage.quote == quote
        assert str(passage.start) == figure["position"]
        workspace.undo()
        workspace.undo()
        assert workspace.own() == type(workspace.own())()
