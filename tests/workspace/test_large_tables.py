"""Tables that stay on disk: every answer is that of the same table held row by row."""

from __future__ import annotations

import os
import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.analysis import select
from explorer.charts import build as chart
from explorer.dataset import sheets
from explorer.dataset.evidence import Cell
from explorer.dataset.merge import Own, merge
from explorer.dataset.problems import DatasetError
from explorer.tables import on_disk, plain_numbers, values
from explorer.tables.read import read
from explorer.workspace import backups, imports, large_import, originals, table_import
from explorer.workspace.errors import Trouble, WorkspaceError
from explorer.workspace.file import Workspace
from explorer.workspace.large_import import LargeTable
from explorer.workspace.table_import import Doubtful
from tests.tables.shapes import SHAPES, Shape
from tests.workspace.samples import document

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation
    from explorer.dataset.stored import StoredTable
    from explorer.tables.mapping import SheetMapping

TEXTS = [
    # Every eighth is enough of a choice: the cells of all kinds are in the messy rows below.
    pytest.param(s, id=s.name, marks=[pytest.mark.exhaustive] if n % 8 else [])
    for n, s in enumerate(s for s in SHAPES if s.file.lower().endswith((".csv", ".tsv", ".tab")))
]


def both_ways(
    dataset: Dataset, path: Path, folder: Path, mappings: Sequence[SheetMapping] = ()
) -> tuple[Dataset, Dataset, tuple[str, ...], tuple[str, ...]]:
    """The dataset with a table row by row, and with the table on disk; what is said of each."""
    found = []
    for name in ("small", "large"):
        with Workspace.create(folder / f"{name}.ctew") as workspace:
            if name == "small":
                grids = read(path)
                changes = table_import.prepare(dataset, Own(), path, grids, mappings=mappings)
                table_import.carry_out(workspace, changes, grids)
                said = changes.notices
            else:
                large = large_import.look(dataset, Own(), path, workspace.path, mappings=mappings)
                large_import.carry_out(workspace, large)
                said = large.notices
            joined, problems = merge(dataset, workspace.own())
            assert problems == []
        found.append((joined, said))
    (small, said), (large_one, also) = found
    return small, large_one, said, also


def bare(dataset: Dataset, rows: Sequence[Observation]) -> list[tuple[object, ...]]:
    """Figures with the cells that they stand in, without their ids."""
    made = []
    for o in rows:
        (cell,) = dataset.evidence_of[o.observation_id]
        made.append(
            (replace(o, observation_id=""), replace(cell, evidence_id="", observation_id=""))
        )
    return made


def own(dataset: Dataset) -> list[tuple[object, ...]]:
    """The user's figures in the order of the table."""
    topics = dict.fromkeys(t for t in dataset.by_topic)
    rows = [o for t in topics for o in dataset.by_topic[t] if dataset.is_own(o.observation_id)]
    made = bare(dataset, rows)
    return sorted(made, key=lambda pair: (pair[1].row, len(pair[1].column), pair[1].column))  # type: ignore[attr-defined]


@pytest.mark.parametrize("shape", TEXTS)
def test_a_table_on_disk_says_what_it_says_row_by_row(
    shape: Shape, tmp_path: Path, dataset: Dataset
) -> None:
    path = tmp_path / shape.file
    path.write_bytes(shape.bytes())
    outcomes: list[object] = []
    for name in ("small", "large"):
        try:
            if name == "small":
                table_import.prepare(dataset, Own(), path, read(path))
            else:
                place = tmp_path / "w.ctew"
                large_import.look(dataset, Own(), path, place).give_up()
                assert not originals.folder_of(place).exists()
            outcomes.append("")
        except (Doubtful, DatasetError) as error:
            outcomes.append(str(error))
    assert outcomes[1] == outcomes[0]
    if outcomes[0]:
        return
    small, large, said, also = both_ways(dataset, path, tmp_path)
    assert own(large) == own(small)
    assert also == said
    for table in ("topics", "entities", "indicators", "reports", "nodes"):
        assert dict(getattr(large, table)) == dict(getattr(small, table))
    assert len(large.observations) == len(small.observations)
    assert large.count_by_kind == small.count_by_kind


# -------------------------------------------------------------------- a table that is not so small

HEAD = "Country,Technology,Indicator,Year,Value,Unit,Remark\n"
COUNTRIES = ("China", "United States", "Namibia", "TUR", "South Korea", "EU", "Atlantis", "Total")
KINDS = (("Papers", "count"), ("Output share", "%"), ("Money", "USD"))
TECHNOLOGIES = ("Electric batteries", "Own robots", "Quantum sensors")


def messy(seed: int, rows: int = 300) -> str:
    """Rows as people have them: missing, rounded, odd and repeated ones, in a fixed order."""
    draw = random.Random(seed)
    lines = []
    for n in range(rows):
        country = draw.choice(COUNTRIES)
        value = draw.choice(
            [str(draw.randrange(10_000)), "..", "<5", "", "1 234", "about 70", "12-15", "x", "-3",
             f"{draw.random() * 90:.2f}", '"1,234"', "9 e", " 77 ", "4.5", "2k"]
        )  # fmt: skip
        indicator, unit = draw.choice(KINDS)
        year = draw.choice(["2019", "2020", "2019-20", "FY2021", "soon"]) if n % 7 else "2018"
        lines.append(
            f"{country},{draw.choice(TECHNOLOGIES)},{indicator},{year},{value},{unit},n{n % 3}"
        )
    return HEAD + "\n".join(lines) + "\n"


def guessed(dataset: Dataset, path: Path) -> tuple[SheetMapping, ...]:
    """The guess with its doubts put aside, as by a user who says yes to all of them."""
    try:
        large_import.look(dataset, Own(), path, path.with_suffix(".ctew")).give_up()
    except Doubtful as doubtful:
        return tuple(replace(m, doubts=()) for m in doubtful.mappings)
    return ()


@pytest.mark.parametrize(
    "seed", [0, 1, *(pytest.param(n, marks=pytest.mark.exhaustive) for n in range(2, 8))]
)
def test_messy_rows_are_read_alike_in_both_ways(
    seed: int, tmp_path: Path, dataset: Dataset
) -> None:
    path = tmp_path / "messy.csv"
    path.write_text(messy(seed), encoding="utf-8")
    mappings = guessed(dataset, path)
    assert mappings
    small, large, said, also = both_ways(dataset, path, tmp_path, mappings)
    assert own(large) == own(small)
    assert len(own(large)) > 50
    assert also == said


@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(n, marks=pytest.mark.exhaustive) for n in range(1, 4))]
)
def test_every_page_shows_the_same_figures(seed: int, tmp_path: Path, dataset: Dataset) -> None:
    path = tmp_path / "messy.csv"
    path.write_text(messy(seed), encoding="utf-8")
    small, large, _, _ = both_ways(dataset, path, tmp_path, guessed(dataset, path))
    for topic in small.by_topic:
        for passages in (False, True):
            one = select.default_indicator(small, topic, passages_only=passages)
            assert select.default_indicator(large, topic, passages_only=passages) == one
            asked = select.Question(topic, passages_only=passages)
            indicators = select.indicators_of(small, asked)
            assert select.indicators_of(large, asked) == indicators
            for indicator in indicators if any(map(small.is_own, small.by_topic[topic])) else ():
                question = replace(asked, indicator_id=indicator)
                assert same(large, small, select.observations, question)
                for entity in select.entities_of(small, question):
                    named = replace(question, entities=(entity,))
                    assert same(large, small, select.observations, named)
                drawn = [chart.build(d, question) for d in (small, large)]
                assert next(len(c.marks) for c in drawn) == len(drawn[1].marks)
                assert drawn[0].subtitle == drawn[1].subtitle
    for lookup in ("by_entity", "by_indicator", "by_counterpart", "by_status"):
        ours, theirs = getattr(large, lookup), getattr(small, lookup)
        assert ours.keys() == theirs.keys()
        assert all(len(ours[k]) == len(theirs[k]) for k in theirs)
        for key in theirs:
            assert sorted(map(repr, (replace(o, observation_id="") for o in ours[key]))) == sorted(
                map(repr, (replace(o, observation_id="") for o in theirs[key]))
            )
    assert len(large.discrepancies) == len(small.discrepancies)


def same(
    large: Dataset,
    small: Dataset,
    ask: Callable[[Dataset, select.Question], list[Observation]],
    question: select.Question,
) -> bool:
    """Whether both have the same figures on a question, in the same order but for ids."""
    rows = [[replace(o, observation_id="") for o in ask(d, question)] for d in (small, large)]
    return sorted(map(repr, rows[0])) == sorted(map(repr, rows[1]))


NUMBERS = st.one_of(
    st.from_regex(r"-?[0-9]{1,15}(\.[0-9]{1,15})?", fullmatch=True),
    st.from_regex(r"-?[0-9]{1,3}(,[0-9]{3}){1,4}(\.[0-9]{1,15})?", fullmatch=True),
    st.from_regex(r"[-+]?[0-9.,]{1,9}", fullmatch=True),
)


@given(st.lists(NUMBERS, min_size=20, max_size=80), st.booleans())
@settings(max_examples=25, deadline=None)
def test_plain_numbers_are_what_a_cell_is_read_as(cells: list[str], comma: bool) -> None:
    """The engine reads them, and for small tables the module that reads all kinds of cells."""
    if comma:
        cells = [c.translate(str.maketrans(",.", ".,")) for c in cells]
    plain, grouped = plain_numbers.forms(comma)
    number, bare_number = plain_numbers.numbers("cell", comma)
    with on_disk.engine() as run:
        rows = run.execute(
            f"SELECT cell, regexp_full_match(cell, '{plain}'), regexp_full_match(cell, "
            f"'{grouped}'), try_cast({number} AS DOUBLE), try_cast({bare_number} AS DOUBLE) "
            "FROM (SELECT unnest(?::VARCHAR[]) AS cell)",
            [cells],
        ).fetchall()
    for cell, is_plain, is_grouped, value, also in rows:
        if is_plain or is_grouped:
            read_as = values.read(cell, comma)
            assert read_as == values.Value(value if is_plain else also)


# --------------------------------------------------------------------------- in a workspace

PLAIN = "Country,Technology,Year,Papers\n" + "".join(
    f"{country},Electric batteries,{year},{n + year % 7}\n"
    for n, country in enumerate(("China", "Japan", "Chad", "Peru"))
    for year in range(2000, 2010)
)


@pytest.fixture
def many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten lines make a table a large one."""
    monkeypatch.setattr(on_disk, "MANY", 10)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "papers.csv"
    path.write_text(PLAIN, encoding="utf-8")
    return path


def bring(workspace: Workspace, dataset: Dataset, path: Path) -> imports.Brought:
    content = imports.read(path)
    assert isinstance(content, LargeTable)
    return imports.bring_in(workspace, dataset, path, content)


def files(workspace: Workspace) -> list[Path]:
    folder = originals.folder_of(workspace.path)
    return sorted(folder.iterdir()) if folder.exists() else []


@pytest.mark.usefixtures("many")
def test_a_table_is_one_step_of_a_few_rows_and_two_files(
    workspace: Workspace, dataset: Dataset, table: Path
) -> None:
    brought = bring(workspace, dataset, table)
    assert (brought.counts, brought.known) == ((40, 0, 0), 0)
    assert [s.name for s in workspace.steps()] == ["Import papers.csv"]
    assert workspace.observations() == ()
    assert len(files(workspace)) == 2
    assert all(originals._digest(f) == f.stem for f in files(workspace))
    joined, _ = merge(dataset, workspace.own())
    assert len(joined.observations) == len(dataset.observations) + 40
    workspace.undo()
    assert workspace.large_tables() == ()
    assert merge(dataset, workspace.own())[0] is dataset
    workspace.redo()  # its files are there still
    assert len(merge(dataset, workspace.own())[0].observations) == len(joined.observations)


@pytest.mark.usefixtures("many")
def test_a_table_that_comes_again_is_compared(
    workspace: Workspace, dataset: Dataset, table: Path
) -> None:
    bring(workspace, dataset, table)
    assert bring(workspace, dataset, table).counts == (0, 0, 0)
    assert bring(workspace, dataset, table).known == 40
    before = merge(dataset, workspace.own())[0]
    lines = PLAIN.splitlines()
    changed = [lines[0], "Mali,Electric batteries,2000,9", f"{lines[1]}1", *lines[2:-1]]
    table.write_text("\n".join(changed) + "\n", encoding="utf-8")
    brought = bring(workspace, dataset, table)
    assert (brought.counts, brought.known) == ((1, 1, 1), 38)
    after = merge(dataset, workspace.own())[0]
    (own_table,) = workspace.large_tables()
    first = f"{own_table.prefix}electric-batteries.chn.papers.2000"
    (now,) = [o for o in after.by_entity["CHN"] if o.observation_id == first]
    assert now.value == 10 * (before.observations[first].value or 0) + 1
    assert f"{own_table.prefix}electric-batteries.per.papers.2009" not in after.observations
    assert len(workspace.documents()) == 1


@pytest.mark.parametrize("harm", ["missing", "altered"])
@pytest.mark.usefixtures("many")
def test_a_file_that_is_missing_or_altered_is_said_and_the_rest_goes_on(
    workspace: Workspace, dataset: Dataset, table: Path, harm: str
) -> None:
    bring(workspace, dataset, table)
    workspace.add_document(*document("own-document"))
    (whole,) = workspace.large_tables()
    saved = whole.figures.read_bytes()
    if harm == "missing":
        whole.figures.unlink()
    else:
        whole.figures.write_bytes(saved[:-1] + b"x")
    joined, problems = merge(dataset, workspace.own())
    assert [str(p) for p in problems] == [
        f"workspace: large_tables: {whole.figures} with figures of {whole.document_id} is missing "
        "or altered; the 40 figures of this table are left out until it is back"
    ]
    assert len(joined.observations) == len(dataset.observations)
    assert "own-document" in joined.documents
    whole.figures.write_bytes(saved)
    joined, problems = merge(dataset, workspace.own())
    assert (len(joined.observations), problems) == (len(dataset.observations) + 40, [])


@pytest.mark.usefixtures("many")
def test_bringing_the_table_again_puts_an_altered_file_right(
    workspace: Workspace, dataset: Dataset, table: Path
) -> None:
    bring(workspace, dataset, table)
    (whole,) = workspace.large_tables()
    for path in (whole.figures, whole.cells):
        path.write_bytes(path.read_bytes()[:-1] + b"x")
    bring(workspace, dataset, table)
    joined, problems = merge(dataset, workspace.own())
    assert (len(joined.observations), problems) == (len(dataset.observations) + 40, [])


@pytest.mark.usefixtures("many")
def test_what_an_import_left_that_was_killed_goes_when_the_workspace_is_opened(
    workspace: Workspace, dataset: Dataset, table: Path
) -> None:
    bring(workspace, dataset, table)
    path, folder = workspace.path, originals.folder_of(workspace.path)
    workspace.close()
    kept = sorted(folder.iterdir())
    for name in (".one", ".two"):
        (folder / name).mkdir()
        (folder / name / "figures.parquet").write_bytes(b"half")
    (folder / ".three").write_bytes(b"half")
    with Workspace.open(path):
        assert sorted(folder.iterdir()) == kept


@pytest.mark.usefixtures("many")
def test_copies_backups_and_other_windows_know_of_the_files(
    workspace: Workspace, dataset: Dataset, table: Path, tmp_path: Path
) -> None:
    bring(workspace, dataset, table)
    wanted = len(dataset.observations) + 40

    def held(w: Workspace) -> int:
        joined, problems = merge(dataset, w.own())
        assert problems == []
        return len(joined.observations)

    (tmp_path / "elsewhere").mkdir()
    copy = workspace.save_copy(tmp_path / "elsewhere" / "copy.ctew")
    backup = workspace.back_up()
    with Workspace.open(workspace.path) as second:  # another window, which only reads
        assert second.read_only
        assert held(second) == wanted
    workspace.remove_document(workspace.documents()[0].document_id)
    assert workspace.large_tables() == ()
    path = workspace.path
    workspace.close()
    with Workspace.open(copy) as other:
        assert held(other) == wanted
    backups.restore(path, backup)
    with Workspace.open(path) as restored:
        assert held(restored) == wanted
    moved = tmp_path / "moved"
    moved.mkdir()
    for part in (path, originals.folder_of(path)):
        part.rename(moved / part.name)
    with Workspace.open(moved / path.name) as there:
        assert held(there) == wanted


class GivenUp(Exception):
    """The user has cancelled."""


@pytest.mark.usefixtures("many")
def test_a_table_that_is_given_up_leaves_nothing(
    workspace: Workspace, dataset: Dataset, table: Path
) -> None:
    told: list[float] = []
    large_import.look(dataset, Own(), table, workspace.path, at=told.append).give_up()
    assert told == sorted(told)
    assert not originals.folder_of(workspace.path).exists()
    for stop in sorted(set(told)):

        def at(share: float, stop: float = stop) -> None:
            if share >= stop:
                raise GivenUp

        with pytest.raises(GivenUp):
            large_import.look(dataset, Own(), table, workspace.path, at=at)
        assert not originals.folder_of(workspace.path).exists()


@pytest.mark.usefixtures("many")
def test_a_step_that_fails_leaves_no_files(
    workspace: Workspace, dataset: Dataset, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object, **_named: object) -> None:
        raise WorkspaceError(Trouble.UNREADABLE, "no room")

    monkeypatch.setattr(workspace, "put_large_table", fail)
    with pytest.raises(WorkspaceError, match="no room"):
        bring(workspace, dataset, table)
    assert files(workspace) == []
    assert workspace.documents() == ()


@pytest.mark.usefixtures("many")
def test_the_files_outlast_a_loss_of_power_before_a_row_names_them(
    workspace: Workspace, dataset: Dataset, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both files and the names that their folder has for them, then the row, then the commit."""
    done: list[str] = []
    synced, kept = os.fsync, workspace.put_large_table

    def sync(handle: int) -> None:
        synced(handle)
        found = os.fstat(handle)
        every = [*files(workspace), originals.folder_of(workspace.path)]
        done.extend(p.name for p in every if os.path.samestat(p.stat(), found))

    def keep(*given: StoredTable) -> None:
        done.append("row")
        kept(*given)

    monkeypatch.setattr(os, "fsync", sync)
    monkeypatch.setattr(workspace, "put_large_table", keep)
    bring(workspace, dataset, table)
    there = sorted(f.name for f in files(workspace))
    assert (len(there), sorted(done[:2]), done[2:]) == (
        2, there, [originals.folder_of(workspace.path).name, "row"]
    )  # fmt: skip
    done.clear()
    bring(workspace, dataset, table)  # its files are there already
    assert done == ["row"]


@pytest.mark.usefixtures("many")
def test_the_table_around_a_cell_far_down_is_shown(
    workspace: Workspace, dataset: Dataset, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(large_import, "SHOWN", 5)
    bring(workspace, dataset, table)
    joined, _ = merge(dataset, workspace.own())
    o = joined.by_entity["PER"][-1]
    (cell,) = joined.evidence_of[o.observation_id]
    assert isinstance(cell, Cell)
    assert (cell.row, cell.column, cell.quote) == (41, "D", f"{o.value:g}")
    assert joined.stored is not None
    head = sheets.rows_of(joined.text(cell.document_id))
    rows = joined.stored.around(cell, head, 2)
    assert [list(r) for r in rows[38:41]] == [line.split(",") for line in PLAIN.splitlines()[38:41]]
    assert rows[0] == PLAIN.splitlines()[0].split(",")
    assert rows[20] == ()


@pytest.mark.usefixtures("many")
def test_what_disagrees_with_other_figures_is_told(
    workspace: Workspace, dataset: Dataset, tmp_path: Path
) -> None:
    shares = [o for o in dataset.by_indicator[dataset.roles.share] if o.value and not o.base]
    other = shares[0]
    assert other.value is not None
    topic = dataset.topics[other.topic_id].name_en
    rows = "".join(
        f"{dataset.entities[other.entity_id].name_en},{topic},{other.period_start},"
        f"{other.period_end},{other.value / 2 + n},percent,{other.indicator_id}\n"
        for n in range(1)
    )
    rows += "".join(f"Chad,{topic},{1960 + n},{1960 + n},{n},percent,{other.indicator_id}\n"
                    for n in range(20))  # fmt: skip
    path = tmp_path / "shares.csv"
    path.write_text("Country,Technology,Start year,End year,Value,Unit,Indicator\n" + rows)
    bring(workspace, dataset, path)
    joined, _ = merge(dataset, workspace.own())
    found = [d for d in joined.discrepancies if d not in dataset.discrepancies]
    if found:
        (own_table,) = workspace.large_tables()
        names = [n for d in found for n in joined.discrepancies[d].observation_ids]
        assert any(n.startswith(own_table.prefix) for n in names)
    small = tmp_path / "small.ctew"
    with Workspace.create(small) as row_by_row:
        grids = read(path)
        changes = table_import.prepare(dataset, Own(), path, grids)
        table_import.carry_out(row_by_row, changes, grids)
        as_small, _ = merge(dataset, row_by_row.own())
    assert len(joined.discrepancies) == len(as_small.discrepancies)


def test_a_topic_with_more_than_a_page_shows_begins_with_the_rivals(
    workspace: Workspace, dataset: Dataset, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(on_disk, "MANY", 10)
    bring(workspace, dataset, table)
    joined, _ = merge(dataset, workspace.own())
    monkeypatch.setattr(select, "MOST_SHOWN", 15)
    own_indicator = next(i for t, i in joined.stored.counted_pairs)  # type: ignore[union-attr]
    question = select.Question("electric-batteries", own_indicator)
    shown = select.observations(joined, question)
    assert {o.entity_id for o in shown} == {"CHN"}
    assert "more figures than a page shows" in chart.build(joined, question).subtitle
    assert set(select.entities_of(joined, question)) == {"CHN", "JPN", "TCD", "PER"}
    peru = select.observations(joined, replace(question, entities=("PER",)))
    assert len(peru) == 10
    held = dataset.by_topic["electric-batteries"]
    assert len(select.of_topic(joined, select.Question("electric-batteries"))) == len(held) + 10
