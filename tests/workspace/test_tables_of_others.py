"""What becomes of tables of other people, whole: rows, cells, reports, and what is said of them."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from explorer.dataset.merge import Own
from explorer.dataset.problems import DatasetError
from explorer.dataset.schema import Cell
from explorer.tables.grid import Grid
from explorer.tables.guess import guess
from explorer.tables.mapping import Column
from explorer.tables.names import Names
from explorer.tables.read import read
from explorer.workspace import table_import
from explorer.workspace.file import Workspace
from explorer.workspace.own_things import kind_of
from explorer.workspace.sheet_figures import MOST_FIGURES
from explorer.workspace.table_import import Changes, Doubtful, carry_out, prepare
from tests import golden
from tests.tables.shapes import SHAPES, Shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.dataset.dataset import Dataset

FOLDER = Path(__file__).parent / "golden"
#: Enough of each kind of table, and short ones.
CERTAIN = [s for s in SHAPES if not s.doubtful and not s.none]


def row(thing: Any) -> str:
    """A row in a line, without what is empty."""
    held = ((f.name, getattr(thing, f.name)) for f in fields(thing))
    said = ", ".join(f"{n}={v!r}" for n, v in held if v not in ("", None, ()))
    return f"{type(thing).__name__}({said})"


def lines(changes: Changes) -> Iterator[str]:
    """All that a table brings."""
    for sheet in changes.sheets:
        yield row(replace(sheet.document, sha256=""))
        yield f"  text {sheet.text[:80]!r}"
        yield f"  sections {[(s.start, s.end, s.kind) for s in sheet.sections]}"
        yield from (f"  conflict {one} {other}" for one, other in sheet.conflicts)
    made = changes.made
    for things in (
        made.taxonomies, made.topics, made.nodes, made.entities, made.indicators, made.reports,
    ):  # fmt: skip
        yield from (f"  {row(thing)}" for thing in things.values())
    for observation, cell in (*changes.new[:2], *changes.new[2:][-1:]):
        yield f"  {row(observation)}"
        yield f"    {row(cell)}"
    yield from (f"  {notice}" for notice in changes.notices)


@pytest.mark.parametrize("shape", CERTAIN, ids=lambda s: s.name)
def test_each_shape_comes_in_as_accepted(shape: Shape, tmp_path: Path, dataset: Dataset) -> None:
    path = tmp_path / shape.file
    path.write_bytes(shape.bytes())
    found = lines(prepare(dataset, Own(), path, read(path)))
    golden.check(FOLDER / "tables_of_others.txt", shape.name, found)


# ---------------------------------------------------------------------- another state of a table

HEAD = "Country,Technology,Year,Papers,Note\n"
FIRST = HEAD + (
    "China,Own robots,2020,5,\n"
    "Japan,Own robots,2020,6,\n"
    "Chad,Own robots,2020,7,\n"
    "Peru,Own robots,2020,8,\n"
)
#: Japan says something else, Chad is gone, Peru has moved up, Mali is new.
SECOND = HEAD + (
    "China,Own robots,2020,5,\n"
    "Japan,Own robots,2020,60,revised\n"
    "Peru,Own robots,2020,8,\n"
    "Mali,Own robots,2020,9,\n"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "papers.csv"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "w.ctew") as made:
        yield made


def brought(workspace: Workspace, dataset: Dataset, path: Path, text: str) -> Changes:
    path.write_text(text, encoding="utf-8")
    grids = read(path)
    found = prepare(dataset, workspace.own(), path, grids)
    carry_out(workspace, found, grids)
    return found


def places(workspace: Workspace) -> dict[str, tuple[float | None, str, str]]:
    """Of each country what is said of it, and where."""
    cells = {e.observation_id: e for e in workspace.evidence() if isinstance(e, Cell)}
    return {
        o.entity_id: (o.value, cells[o.observation_id].place, cells[o.observation_id].quote)
        for o in workspace.observations()
    }


def test_what_another_state_of_a_table_changes(
    workspace: Workspace, dataset: Dataset, path: Path
) -> None:
    found = brought(workspace, dataset, path, FIRST)
    assert (len(found.new), found.known, found.changed, found.gone, found.moved) == (
        4, 0, (), (), (),
    )  # fmt: skip
    first = workspace.own()
    assert places(workspace) == {
        "CHN": (5, "D2", "5"), "JPN": (6, "D3", "6"), "TCD": (7, "D4", "7"), "PER": (8, "D5", "8"),
    }  # fmt: skip
    found = brought(workspace, dataset, path, SECOND)
    assert [o.entity_id for o, _ in found.new] == ["MLI"]
    ((before, now, cell),) = found.changed
    assert (before.value, now.value, now.note, cell.place) == (6, 60, "revised", "D3")
    assert before.observation_id == now.observation_id == cell.observation_id
    assert [o.entity_id for o in found.gone] == ["TCD"]
    ((moved),) = found.moved
    assert (moved.place, moved.quote) == ("D4", "8")
    assert found.known == 2
    assert places(workspace) == {
        "CHN": (5, "D2", "5"), "JPN": (60, "D3", "60"), "PER": (8, "D4", "8"),
        "MLI": (9, "D5", "9"),
    }  # fmt: skip
    # It is the same document, with another text, and the same reports and things.
    own = workspace.own()
    assert [d.document_id for d in own.documents] == [d.document_id for d in first.documents]
    assert own.texts["own-papers"] == SECOND.replace(",", "\t").rstrip("\n")
    assert own.documents[0].sha256 != first.documents[0].sha256
    assert (own.reports, own.topics, own.indicators) == (
        first.reports, first.topics, first.indicators,
    )  # fmt: skip
    assert workspace.undo() == "Import papers.csv"
    assert workspace.own() == first


def test_the_same_table_once_more_changes_nothing(
    workspace: Workspace, dataset: Dataset, path: Path
) -> None:
    brought(workspace, dataset, path, FIRST)
    before = workspace.own()
    found = brought(workspace, dataset, path, FIRST)
    assert (found.new, found.changed, found.gone, found.moved, found.known) == ((), (), (), (), 4)
    assert workspace.own() == before


def test_ids_of_figures_that_were_removed_are_not_given_to_others(
    workspace: Workspace, dataset: Dataset, path: Path
) -> None:
    brought(workspace, dataset, path, FIRST)
    other = path.with_name("other.csv")
    found = brought(workspace, dataset, other, FIRST.replace("Own robots", "own robots"))
    names = {o.observation_id for o in workspace.observations()}
    assert len(names) == 8
    assert [d.document_id for d in workspace.documents()] == ["own-other", "own-papers"]
    for row, cell in found.new:
        assert row.observation_id.endswith(".2020-2")
        assert cell.evidence_id == f"{row.observation_id}#1"
        assert (cell.observation_id, cell.document_id) == (row.observation_id, "own-other")


def test_how_far_it_is_is_told_and_can_be_stopped(
    workspace: Workspace, dataset: Dataset, path: Path
) -> None:
    rows = "".join(f"China,Own robots,{1950 + n},{n},\n" for n in range(60))
    path.write_text(HEAD + rows, encoding="utf-8")
    grids = read(path)
    found = prepare(dataset, workspace.own(), path, grids)
    before = workspace.own()

    class Enough(Exception):
        pass

    def stop(share: float) -> None:
        if share > 0.5:
            raise Enough

    with pytest.raises(Enough):
        carry_out(workspace, found, grids, stop)
    assert workspace.own() == before
    told: list[float] = []
    carry_out(workspace, found, grids, told.append)
    assert told == [0, 25 / 60, 50 / 60]


# --------------------------------------------------------------------------- what is said of it


def said(dataset: Dataset, path: Path, text: str) -> tuple[str, ...]:
    path.write_text(text, encoding="utf-8")
    return prepare(dataset, Own(), path, read(path)).notices


@pytest.mark.parametrize(("odd", "more"), [(1, 0), (5, 0), (6, 1), (8, 3)])
def test_cells_that_cannot_be_read_are_named_and_the_rest_counted(
    dataset: Dataset, path: Path, odd: int, more: int
) -> None:
    rows = "".join(f"China,Own robots,{2000 + n},{n + 1},\n" for n in range(12))
    rows += "".join(f"Japan,Own robots,{2000 + n},about? {n},\n" for n in range(odd))
    found = said(dataset, path, HEAD + rows)
    named = [n for n in found if "was not read: " in n]
    assert [n.partition(" ")[0] for n in named] == [f"D{14 + n}" for n in range(min(odd, 5))]
    assert named[0] == "D14 was not read: 'about? 0' is not read as a number."
    counted = [n for n in found if " more cell" in n]
    assert counted == (
        [f"{more} more {'cell was' if more == 1 else 'cells were'} not read."] if more else []
    )


SHORT = "Country,Technology,Year,Papers\n"


def test_what_has_no_value_is_counted(dataset: Dataset, path: Path) -> None:
    rows = "China,Own robots,2020,5\nJapan,Own robots,2020,n/a\nPeru,Own robots,2020,-\n"
    assert said(dataset, path, SHORT + rows) == ("2 cells say that there is no value.",)
    assert said(dataset, path, SHORT + "China,Own robots,2020,5\n") == ()


def test_a_value_that_cannot_be_is_left_out_and_named(dataset: Dataset, path: Path) -> None:
    rows = "China,Electric batteries,2020,{}\nJapan,Electric batteries,2020,2\n"
    head = "Country,Technology,Year,Rank\n"
    assert said(dataset, path, head + rows.format(1)) == ()
    found = said(dataset, path, head + rows.format(0))
    assert found == ("D2 was not read: 0 is no rank: ranks begin with 1.",)


def test_rows_that_add_others_up_are_numbered_five_at_most(dataset: Dataset, path: Path) -> None:
    countries = ("China", "Japan", "Chad", "Peru", "Mali", "India", "Cuba")
    rows = "".join(f"{c},Own robots,{2000 + n},5\n" for n, c in enumerate(countries))
    rows += "".join(f"Total,Own robots,{2000 + n},5\n" for n in range(6))
    assert said(dataset, path, SHORT + rows) == (
        "Rows that add others up were left out: 9, 10, 11, 12, 13.",
    )


def mapped(
    dataset: Dataset, path: Path, text: str, own: Own | None = None, **changes: Any
) -> Changes:
    """A table by the mapping that is guessed, but for what is said otherwise."""
    path.write_text(text, encoding="utf-8")
    grids = read(path)
    guessed = replace(guess(grids[0], Names(dataset)), doubts=(), **changes)
    return prepare(dataset, own or Own(), path, grids, mappings=[guessed])


@pytest.mark.parametrize(
    ("count", "named"),
    [(1, "Bloc 0"), (5, "Bloc 0, Bloc 1, Bloc 2, Bloc 3, Bloc 4"),
     (6, "Bloc 0, Bloc 1, Bloc 2, Bloc 3, Bloc 4 …")],
)  # fmt: skip
def test_what_the_mapping_passes_over_is_named(
    dataset: Dataset, path: Path, count: int, named: str
) -> None:
    blocs = [f"Bloc {n}" for n in range(count)]
    rows = "".join(f"{b},Own robots,2020,5\n" for b in ("China", *blocs))
    found = mapped(dataset, path, SHORT + rows, names=dict.fromkeys(blocs, "skip"))
    assert found.notices == (f"Left out, as the mapping says: {named}.",)
    assert [o.entity_id for o, _ in found.new] == ["CHN"]
    assert found.keep


@pytest.mark.parametrize(("count", "named"), [(5, "A, B, C, D, E"), (6, "A, B, C, D, E …")])
def test_columns_that_are_not_read_are_named(
    dataset: Dataset, path: Path, count: int, named: str
) -> None:
    path.write_text(SHORT + "China,Own robots,2020,5\n", encoding="utf-8")
    guessed = guess(read(path)[0], Names(dataset))
    more = tuple(Column(4 + n, "ABCDEF"[n], "ignore") for n in range(count))
    text = SHORT.strip() + "".join(f",{c.heading}" for c in more) + "\nChina,Own robots,2020,5"
    found = mapped(dataset, path, text + ",x" * count + "\n", columns=(*guessed.columns, *more))
    assert found.notices == (f"Columns that were not read: {named}.",)


TWICE = SHORT + "China,Own robots,2020,5\nJapan,Own robots,2020,1\nChina,Own robots,2020,6\n"


def test_cells_that_say_two_things_of_the_same(dataset: Dataset, path: Path) -> None:
    path.write_text(TWICE, encoding="utf-8")
    with pytest.raises(Doubtful) as caught:
        prepare(dataset, Own(), path, read(path))
    assert str(caught.value) == (
        f"{path}: how to read the table is not certain (D2 and D4 say two things of the same); "
        "see the mapping."
    )
    (doubt,) = caught.value.mappings[0].doubts
    assert (doubt.kind, doubt.name) == ("rows", "")
    # By hand it is settled: the first one counts.
    found = mapped(dataset, path, TWICE)
    assert [(o.entity_id, o.value) for o, _ in found.new] == [("CHN", 5), ("JPN", 1)]
    assert found.notices == ("1 cell says something else than one before; left out.",)
    assert found.sheets[0].conflicts == (("D2", "D4"),)
    # What says the same once more is no conflict, whatever its note.
    same = TWICE.replace("2020,6", "2020,5")
    assert mapped(dataset, path, same).notices == ()


def test_what_is_doubtful_is_said_with_its_name(dataset: Dataset, path: Path) -> None:
    path.write_text("Country,Year,Robots\nChina,2020,5\nOthers,2020,6\n", encoding="utf-8")
    with pytest.raises(Doubtful) as caught:
        prepare(dataset, Own(), path, read(path))
    doubts = [d for m in caught.value.mappings for d in m.doubts]
    name = f"{doubts[0].name}: " if doubts[0].name else ""
    assert str(caught.value) == (
        f"{path}: how to read the table is not certain ({name}{doubts[0].sentence}); "
        "see the mapping."
    )
    assert "Others" in {d.name for d in doubts}


def problem(dataset: Dataset, path: Path, text: str) -> tuple[str, str, int, str]:
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DatasetError) as caught:
        prepare(dataset, Own(), path, read(path))
    (found,) = caught.value.problems
    return found.kind, found.file, found.row, found.message


def test_a_table_without_figures_says_why(dataset: Dataset, path: Path) -> None:
    holds = "this table holds no figures about countries, institutions or companies: "
    found = problem(dataset, path, "Country,Technology,Year,Rank\nChina,Own robots,2020,0\n")
    why = "D2 was not read: 0 is no rank: ranks begin with 1"
    assert found == ("no-figures", str(path), 0, holds + why)
    found = problem(dataset, path, "Title,Authors\nA,B\n")
    assert found[:3] == ("no-figures", str(path), 0)
    assert found[3].startswith(holds)
    assert len(found[3]) > len(holds) + 10


def test_a_table_with_too_many_figures_is_to_be_divided(
    dataset: Dataset, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = "".join(f"China,Own robots,{2000 + n},5\n" for n in range(4))
    monkeypatch.setattr(table_import, "MOST_FIGURES", 4)
    assert said(dataset, path, SHORT + rows) == ()
    monkeypatch.setattr(table_import, "MOST_FIGURES", 3)
    found = problem(dataset, path, SHORT + rows)
    assert found == ("rows", str(path), 0, "the table has more than 3 figures; divide it")
    assert MOST_FIGURES == 50_000


def book(*sheets: tuple[str, str]) -> list[Grid]:
    """Sheets of one file from their names and texts."""
    return [
        Grid("book.xlsx", name, tuple(tuple(r.split(",")) for r in text.splitlines()), sha256="0f")
        for name, text in sheets
    ]


def test_of_a_workbook_the_sheets_without_figures_are_named(dataset: Dataset, path: Path) -> None:
    grids = book(
        ("Papers", SHORT + "China,Own robots,2020,5\nJapan,Own robots,2020,n/a"),
        ("Words", "Nothing to count"),
        ("Staff", "Country,Technology,Year,Staff\nPeru,Own robots,2020,7"),
    )
    found = prepare(dataset, Own(), path, grids)
    assert [(s.document.document_id, s.document.title) for s in found.sheets] == [
        ("own-papers-papers", "book.xlsx, Papers"),
        ("own-papers-staff", "book.xlsx, Staff"),
    ]
    first, last = found.notices
    assert first == "Papers: 1 cell says that there is no value."
    assert last.startswith("Words: ")
    assert last.endswith("; the sheet was not read.")
    assert {c.sheet for _, c in found.new} == {"Papers", "Staff"}


def test_things_of_several_sheets_are_made_once(dataset: Dataset, path: Path) -> None:
    text = "Company,Technology,Year,Papers\nOil Works Ltd,Own robots,{},5"
    found = prepare(dataset, Own(), path, book(("A", text.format(2020)), ("B", text.format(2021))))
    made = found.made
    assert [t.name_en for t in made.topics.values() if t.kind != "list"] == ["Own robots"]
    assert [(e.name_en, e.kind) for e in made.entities.values()] == [("Oil Works Ltd", "company")]
    assert [(i.name_en, i.unit) for i in made.indicators.values()] == [("Papers", "count")]
    assert len({o.topic_id for o, _ in found.new}) == 1


def test_a_shape_that_was_mapped_once_is_known(
    workspace: Workspace, dataset: Dataset, path: Path
) -> None:
    text = SHORT + "China,Own robots,2020,5\nOthers,Own robots,2020,6\n"
    found = mapped(dataset, path, text, names={"Others": "skip"})
    carry_out(workspace, found, read(path))
    known = workspace.mappings()
    assert len(known) == 1
    path.write_text(text.replace("2020", "2021"), encoding="utf-8")
    with pytest.raises(Doubtful):
        prepare(dataset, workspace.own(), path, read(path))
    again = prepare(dataset, workspace.own(), path, read(path), known=known)
    assert [(o.entity_id, o.period_start) for o, _ in again.new] == [("CHN", "2021")]
    assert [o.period_start for o in again.gone] == ["2020"]
    assert not again.keep
    # What cannot be read of it any more is guessed again.
    with pytest.raises(Doubtful):
        prepare(dataset, Own(), path, read(path), known=dict.fromkeys(known, "[[sheet"))


# --------------------------------------------------------------------------------- own things


@pytest.mark.parametrize(
    ("unit", "name", "numbers", "kind"),
    [
        ("percent", "Share", [0.0, 100.0], "share"),
        ("percent", "Share", [100.5], "rate"),
        ("percent", "Share", [-0.5], "rate"),
        ("percent", "Growth of it", [5.0], "growth"),
        ("percentage points", "Change", [5.0], "growth"),
        ("count", "Papers", [0.0, 7.0], "count"),
        ("count", "Papers", [0.5], "quantity"),
        ("count", "Papers", [-1.0], "quantity"),
        ("rank", "Place", [1.0], "rank"),
        ("times", "Ratio", [1.5], "ratio"),
        ("per 100,000 people", "Stations", [3.0], "rate"),
        ("USD", "Money", [3.0], "money"),
        ("GWh", "Power", [3.0], "quantity"),
        ("tonnes", "Weight", [3.0], "quantity"),
    ],
)
def test_what_kind_an_indicator_is_follows_from_unit_and_values(
    unit: str, name: str, numbers: list[float], kind: str
) -> None:
    assert kind_of(unit, name, numbers) == kind


def test_an_indicator_of_the_same_name_in_another_unit_is_another(
    workspace: Workspace, dataset: Dataset, path: Path
) -> None:
    text = "Country,Technology,Year,Output ({})\nChina,Own robots,2020,5\n"
    brought(workspace, dataset, path, text.format("tonnes"))
    other = path.with_name("b.csv")
    second = mapped(dataset, other, text.format("GWh"), workspace.own())
    carry_out(workspace, second, read(other))
    third = brought(workspace, dataset, path.with_name("c.csv"), text.format("tonnes"))
    every = {i.indicator_id: (i.name_en, i.unit) for i in workspace.own().indicators}
    assert every == {"own-output": ("Output", "tonnes"), "own-output-2": ("Output", "GWh")}
    assert [o.indicator_id for o, _ in second.new] == ["own-output-2"]
    assert [o.indicator_id for o, _ in third.new] == ["own-output"]


def test_who_says_it_is_the_source_that_the_table_names(dataset: Dataset, path: Path) -> None:
    text = (
        "Country,Technology,Year,Papers,Source\n"
        "China,Own robots,2020,5,Yearbook\nJapan,Own robots,2020,6,\n"
        "Peru,Own robots,2020,7,Yearbook\n"
    )
    path.write_text(text, encoding="utf-8")
    plain = prepare(dataset, Own(), path, read(path))
    assert {r.title for r in plain.made.reports.values()} == {
        "Yearbook (own figures)", "papers.csv (own figures)",
    }  # fmt: skip
    by = {o.entity_id: plain.made.reports[o.report_id].title for o, _ in plain.new}
    assert by["CHN"] == by["PER"] == "Yearbook (own figures)"
    fixed = {"source": "World tables", "publisher": "We", "url": "https://example.org/w"}
    found = mapped(dataset, path, text, fixed=fixed)
    document = found.sheets[0].document
    assert (document.publisher, document.url) == ("We", "https://example.org/w")
    reports = {r.title: (r.publisher, r.url) for r in found.made.reports.values()}
    assert reports == dict.fromkeys(
        ("Yearbook (own figures)", "World tables (own figures)"), ("We", "https://example.org/w")
    )
    found = mapped(dataset, path, text, fixed={"source": "World tables"})
    assert found.sheets[0].document.publisher == "World tables"


def test_each_indicator_of_a_sheet_is_of_its_own_kind(dataset: Dataset, path: Path) -> None:
    """What one column holds says nothing of the other."""
    text = (
        "Country,Technology,Year,Robots sold,Robots per worker\n"
        "China,Own robots,2020,5,0.5\nJapan,Own robots,2020,7,1.25\n"
    )
    found = mapped(dataset, path, text)
    kinds = {i.name_en: i.kind for i in found.made.indicators.values()}
    assert kinds == {"Robots sold": "count", "Robots per worker": "quantity"}
