"""What is asked of tables on disk, against the same asked of all of their figures one by one."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.analysis import select
from explorer.dataset import on_demand, sheets, stored, stored_figures
from explorer.dataset.evidence import Cell
from explorer.dataset.merge import merge
from explorer.dataset.on_demand import ById, Group, SomeRows
from explorer.dataset.stored_figures import Stored, Unreadable
from explorer.tables import on_disk
from explorer.workspace import imports, large_import
from explorer.workspace.file import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

#: Two tables whose figures share topics, entities and periods; with words, holes and estimates.
TABLES = {
    "papers.csv": "Country,Technology,Year,Papers,Remark\n"
    + "".join(
        f"{country},{topic},{year},{'' if (n + year) % 5 == 0 else 10 * n + year % 7},n{n}\n"
        for n, country in enumerate(("China", "Japan", "Chad", "Peru"))
        for topic in ("Electric batteries", "Coatings")
        for year in (2001, 2002, 2003)
    ),
    "money.csv": "Country,Technology,Start year,End year,Money,Unit\n"
    + "".join(
        f"{country},{topic},{year},{year + 1},{about}{year - 7}{estimate},USD\n"
        for topic in ("Coatings", "Own robots")
        for country, about in (("Chad", ""), ("China", "about "))
        for year, estimate in ((2001, ""), (2003, " e"))
    ),
}
#: Which columns hold which ids, of a figure and in a table on disk.
COLUMNS = ("topic_id", "entity_id", "indicator_id", "report_id", "counterpart_id", "status")


@pytest.fixture(scope="module")
def below(dataset: Dataset, tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    """The dataset with the two tables on disk."""
    folder = tmp_path_factory.mktemp("stored")
    with pytest.MonkeyPatch.context() as patch, Workspace.create(folder / "w.ctew") as workspace:
        patch.setattr(on_disk, "MANY", 5)
        patch.setattr(large_import, "SHOWN", 4)
        joined = dataset
        for name, text in TABLES.items():
            path = folder / name
            path.write_text(text, encoding="utf-8")
            imports.bring_in(workspace, joined, path, imports.read(path))
            joined, problems = merge(dataset, workspace.own())
            assert problems == []
    return joined


@pytest.fixture
def of(below: Dataset) -> Stored:
    """The tables on disk, with nothing read yet."""
    assert below.stored is not None
    return Stored(below.stored.tables, below.stored._names)


@pytest.fixture(scope="module")
def figures(below: Dataset) -> tuple[Observation, ...]:
    """All that is on disk, in its order."""
    assert below.stored is not None
    topics = tuple(below.stored.counted("topic_id"))
    return tuple(Stored(below.stored.tables, below.stored._names).every(topic_id=topics))


def asked(figures: Sequence[Observation]) -> Iterator[Mapping[str, Sequence[str]]]:
    """Every id of every column, pairs of columns and pairs of ids, and ids that nothing has."""
    ids = {c: list(dict.fromkeys(getattr(o, c) for o in figures if getattr(o, c))) for c in COLUMNS}
    for column, known in ids.items():
        yield from ({column: (i,)} for i in known)
        yield {column: ("nothing",)}
        yield {column: (*known, "nothing", *known)}
    for one, two in itertools.combinations([c for c in COLUMNS if ids[c]], 2):
        yield {one: (ids[one][0],), two: (ids[two][-1],)}
        yield {one: (ids[one][-1],), two: (*ids[two][:2], "nothing")}


def met(o: Observation, wanted: Mapping[str, Sequence[str]]) -> bool:
    return all(getattr(o, column) in names for column, names in wanted.items())


def test_two_tables_come_in_order_and_whole(
    below: Dataset, figures: tuple[Observation, ...]
) -> None:
    assert below.stored is not None
    assert [t.count for t in below.stored.tables] == [8, 20]
    assert below.added_on_disk == below.stored.count == len(figures) == 28
    places = [(_table(below, o), _cell(below, o).row) for o in figures]
    assert places == sorted(places)
    assert {o.status for o in figures} == {"measured", "estimate"}
    assert len({o.observation_id for o in figures}) == 28
    assert len(below.observations) == len(below.base.observations) + 28 if below.base else False


def _table(below: Dataset, o: Observation) -> int:
    return next(n for n, t in enumerate(below.on_disk) if o.observation_id.startswith(t.prefix))


def _cell(below: Dataset, o: Observation) -> Cell:
    (found,) = below.evidence_of[o.observation_id]
    assert isinstance(found, Cell)
    return found


def test_what_is_asked_for_is_what_meets_it(of: Stored, figures: tuple[Observation, ...]) -> None:
    for wanted in asked(figures):
        there = tuple(o for o in figures if met(o, wanted))
        assert of.where(**wanted) == there, wanted
        if len(wanted) > 1:
            assert tuple(of.every(**wanted)) == there, wanted
        assert of.count_of(**wanted) == len(there), wanted
    for column in COLUMNS:
        held = [getattr(o, column) for o in figures if getattr(o, column)]
        assert of.counted(column) == {name: held.count(name) for name in held}
    pairs = [(o.topic_id, o.indicator_id) for o in figures]
    assert of.counted_pairs == {pair: pairs.count(pair) for pair in pairs}
    for topic, indicator in itertools.product({t for t, _ in pairs}, {i for _, i in pairs}):
        both = [o for o in figures if (o.topic_id, o.indicator_id) == (topic, indicator)]
        assert of.any_of(topic, (indicator,)) == bool(both)
        assert of.any_of(topic, ("nothing", indicator)) == bool(both)
        assert of.entities_of(topic, (indicator,)) == tuple(
            dict.fromkeys(o.entity_id for o in both)
        )
        whole = [o for o in figures if o.topic_id == topic]
        assert of.any_of(topic)
        assert of.entities_of(topic) == tuple(dict.fromkeys(o.entity_id for o in whole))
    assert not of.any_of("nothing")
    assert of.entities_of("nothing") == ()


def test_a_figure_and_its_cell_are_found_by_their_ids_alone(
    below: Dataset, of: Stored, figures: tuple[Observation, ...]
) -> None:
    for o in figures[::4]:
        found = Stored(of.tables, of._names)  # each is read by itself
        assert found.figure(o.observation_id) == o
        cell = found.cell(o.observation_id)
        assert cell is not None
        assert found.cells_of(o.observation_id) == (cell,) == below.evidence_of[o.observation_id]
        assert found.evidence(f"{o.observation_id}#1") == cell == below.evidence[cell.evidence_id]
        assert found.evidence(o.observation_id) is None
        assert below.is_own(o.observation_id)
        head, _, last = o.observation_id.rpartition(".")
        for wrong in (head, f"{head}.1066", f"{o.observation_id}.x", f"{head}+x.{last}", last):
            assert found.figure(wrong) is None
            assert found.cells_of(wrong) is None
            assert wrong not in below.observations
            with pytest.raises(KeyError):
                below.observations[wrong]
    bundled = next(iter(below.observations))
    assert of.figure(bundled) is None
    assert not below.is_own(bundled)
    assert not below.is_own(f"{stored.PREFIX}other.a.b.c.2001")


def test_a_cell_shows_what_its_row_of_the_file_says(
    below: Dataset, figures: tuple[Observation, ...]
) -> None:
    for o in figures:
        cell = _cell(below, o)
        rows = [line.split(",") for line in TABLES[_file(below, cell)].splitlines()]
        row = rows[cell.row - 1]
        assert cell.quote == row[ord(cell.column) - ord("A")]
        assert o.value == float(cell.quote.removeprefix("about ").removesuffix(" e"))
        assert o.comparator == ("approx" if {"about", "e"} & {*cell.quote.split()} else "eq")
        assert below.entities[o.entity_id].name_en == row[0]
        assert below.topics[o.topic_id].name_en == row[1]
        assert o.status == ("estimate" if " e" in cell.quote else "measured")
        assert (o.period_start, o.period_end) == (
            (row[2], row[2]) if len(rows) > 9 else (*row[2:4],)
        )
        assert o.note == (row[4] if rows[0][4] == "Remark" else "")
        assert str(int(o.value)) in o.statement_en
        assert o.statement_en.startswith(f"{row[1]}, ")


def _file(below: Dataset, cell: Cell) -> str:
    title = below.documents[cell.document_id].title
    return next(name for name in TABLES if name.partition(".")[0] in title.lower())


def test_figures_that_were_asked_for_stand_in_their_order(
    below: Dataset, figures: tuple[Observation, ...]
) -> None:
    assert below.stored is not None
    for o in figures:  # whatever other tests have asked for before
        assert below.stored.figure(o.observation_id) == o
    in_memory = {name: n for n, name in enumerate(["first", "second"])}
    assert [below.observations[o.observation_id] for o in figures] == [*figures]  # asked for
    found = [below.place_of(o.observation_id, in_memory) for o in figures]
    assert found == sorted(set(found))
    assert found[0] > below.place_of("second", in_memory) == 1


def test_few_are_kept_and_all_are_right(
    of: Stored, figures: tuple[Observation, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    for kept, page in ((1, 1), (9, 2)):
        monkeypatch.setattr(stored_figures, "KEPT", kept)
        monkeypatch.setattr(on_demand, "KEPT", kept)
        monkeypatch.setattr(stored_figures, "_AT_A_TIME", page)
        for column, name in [("topic_id", o.topic_id) for o in figures[::8]] * 2:
            there = tuple(o for o in figures if o.topic_id == name)
            assert of.where(**{column: (name,)}) == there
            group = Group(of, column, name, len(there))
            assert tuple(group) == there
            assert group[1:3] == there[1:3]
            assert group[-1] == there[-1]
        assert len(of._by_id) <= kept
        assert of._places.keys() == of._by_id.keys()
        assert of._in_groups == sum(map(len, of._groups.values()))
        assert len(of._groups) == 1 or of._in_groups <= kept
    for o in figures[::5]:
        assert of.figure(o.observation_id) == o


def test_lookups_hold_what_is_in_memory_before_what_is_on_disk(
    below: Dataset, figures: tuple[Observation, ...]
) -> None:
    base = below.base
    assert base is not None
    for lookup, column in (
        ("by_topic", "topic_id"), ("by_entity", "entity_id"), ("by_indicator", "indicator_id"),
    ):  # fmt: skip
        whole, under = getattr(below, lookup), getattr(base, lookup)
        names = {getattr(o, column) for o in figures}
        assert set(whole) == {*under, *names}
        assert len(whole) == len({*under, *names})
        assert next(iter(whole)) == next(iter(under))
        for name in names:
            more = [o for o in figures if getattr(o, column) == name]
            assert [*whole[name]] == [*under.get(name, ()), *more]
            assert len(whole[name]) == len(under.get(name, ())) + len(more)
            assert [*below.in_memory(whole[name])] == [*under.get(name, ())]
            assert name in whole
        untouched = next(n for n in under if n not in names)
        assert whole[untouched] == under[untouched]
        assert below.in_memory(whole[untouched]) == under[untouched]
        assert "nothing" not in whole
        with pytest.raises(KeyError):
            whole["nothing"]
    for topic in {o.topic_id for o in figures}:
        all_of_it = [*base.by_topic.get(topic, ()), *(o for o in figures if o.topic_id == topic)]
        assert [*below.figures(topic)] == all_of_it
        for indicator, entity in itertools.product(
            {o.indicator_id for o in all_of_it}, ("CHN", "TCD", "nothing")
        ):
            by_indicator = [o for o in all_of_it if o.indicator_id == indicator]
            assert [*below.figures(topic, [indicator, indicator])] == by_indicator
            by_both = [o for o in by_indicator if o.entity_id == entity]
            assert [*below.figures(topic, [indicator], iter([entity]))] == by_both
            by_entity = [o for o in all_of_it if o.entity_id == entity]
            assert [*below.figures(topic, (), [entity])] == by_entity
    assert isinstance(below.observations, ById)
    assert [*below.observations] == [*base.observations]


def test_the_rows_around_a_cell_are_those_of_the_file(below: Dataset, of: Stored) -> None:
    for table in of.tables:
        cells = [of.cell(o.observation_id) for o in of.every(topic_id=("coatings",))]
        evidence = next(c for c in cells if c and c.document_id == table.document_id)
        lines = [tuple(line.split(",")) for line in TABLES[_file(below, evidence)].splitlines()]
        for first, last in ((1, 3), (2, 2), (5, 7), (len(lines), len(lines) + 3)):
            assert of.rows(table.document_id, first, last) == lines[first - 1 : last]
        head = sheets.rows_of(below.text(table.document_id))
        assert [tuple(r) for r in head] == lines[:4]
        for wide in (0, 1, 30):
            seen = of.around(evidence, head, wide)
            known = {*range(4), *range(evidence.row - 1 - wide, evidence.row + wide)}
            if evidence.row + wide <= 4:
                assert seen is head
                continue
            assert isinstance(seen, SomeRows)
            for n, line in enumerate(lines[: evidence.row + wide]):
                assert tuple(seen[n]) == (line if n in known else ())
            assert len(seen) == min(evidence.row + wide, len(lines))
            assert seen[1:3] == tuple(seen)[1:3]
    assert of.rows("nothing", 1, 2) is None


def test_some_rows_are_blank_between_those_that_are_known() -> None:
    rows = SomeRows([["a"], ["b"]], 4, [["e"], ["f"]])
    assert len(rows) == 6
    assert [tuple(rows[n]) for n in range(6)] == [("a",), ("b",), (), (), ("e",), ("f",)]
    assert [tuple(r) for r in rows[1:5]] == [("b",), (), (), ("e",)]
    assert [tuple(r) for r in rows] == [("a",), ("b",), ("e",), ("f",)]
    assert len(SomeRows([["a"]] * 9, 2, [["c"]])) == 9
    assert tuple(SomeRows([], 3, [["d"]])[2]) == ()


def test_ids_are_parts_of_others_without_two_alike() -> None:
    made = stored._parts(["own-a.b", "a-b", "a+b", "", "none", "A.B"], "topic_id")
    assert made == ["a-b", "a-b-2", "a-b-3", "none", "none-2", "A-B"]
    assert stored._parts(["CHN", "chn"], "entity_id") == ["chn", "chn-2"]


def test_a_file_that_goes_while_it_is_read_is_said(
    of: Stored, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = replace(of.tables[0], figures=tmp_path / "it's gone.parquet")
    with pytest.raises(Unreadable, match=r"it's gone\.parquet cannot be read \("):
        Stored((gone,), of._names).begin()
    of.begin()
    assert "it's gone" in gone.trouble()
    assert of.tables[0].trouble() == ""
    assert stored.digest_of(tmp_path / "none") == ""
    file = tmp_path / "a"
    file.write_bytes(b"1")
    first = stored.digest_of(file)
    monkeypatch.setattr(stored, "_DIGESTS", {})
    file.write_bytes(b"22")
    assert first != stored.digest_of(file) != ""


def test_a_question_is_answered_of_both_alike(
    below: Dataset, figures: tuple[Observation, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the pages ask, with as many figures as a page shows and with more."""
    base = below.base
    assert base is not None
    rivals = below.roles.rivals
    topics = {o.topic_id for o in figures}
    for most, topic in itertools.product((2, 4, 1000), sorted(topics)):
        monkeypatch.setattr(select, "MOST_SHOWN", most)
        held = [*base.by_topic.get(topic, ())]
        there = [o for o in figures if o.topic_id == topic]
        plain = select.Question(topic)
        assert select.how_many(below, plain) == len(held) + len(there)
        assert select.how_many(below, replace(plain, passages_only=True)) == len(
            [o for o in held if below.quoted(o)]
        )
        for of in ((), (there[0].indicator_id,), ("nothing",)):
            asked_of = [o for o in there if not of or o.indicator_id in of]
            named = list(dict.fromkeys(o.entity_id for o in asked_of))
            first = tuple(e for e in rivals if e in named) or tuple(named[:1])
            many = len(there) > most and len(asked_of) > most
            assert select.entities_shown(below, topic, of) == (first if many else ())
            question = replace(plain, indicator_id=of[0] if of else "")
            in_memory = [o for o in held if not of or o.indicator_id in of]
            whose = dict.fromkeys(o.entity_id for o in [*in_memory, *asked_of])
            assert select.entities_of(below, question) == [*whose]
            shown = [o for o in asked_of if not many or o.entity_id in first]
            assert select.of_topic(below, plain, *of) == [*in_memory, *shown]
            sentences = replace(question, passages_only=True)
            quoted = [o for o in in_memory if below.quoted(o)]
            assert select.of_topic(below, sentences, *of) == quoted
            assert set(select.entities_of(below, sentences)) == {o.entity_id for o in quoted}
            period = (there[0].period_start, there[0].period_end)
            for more in (
                {"period": period}, {"reports": (there[0].report_id,)}, {"entities": ("TCD",)}
            ):  # fmt: skip
                kept = [o for o in [*in_memory, *asked_of] if _kept(o, **more)]
                found = select.of_topic(below, replace(plain, **more), *of)
                seen = asked_of if "entities" in more else shown
                assert found == [o for o in kept if o in in_memory or o in seen]
        counts = Counter(o.indicator_id for o in [*held, *there])
        found = select.indicators_of(below, plain)
        assert set(found) == set(counts)
        rest = [i for i in found if i not in below.roles.first_indicators]
        places = [(below.indicators[i].unit in select.WORDED_UNITS, -counts[i], i) for i in rest]
        assert places == sorted(places)


def _kept(
    o: Observation,
    period: tuple[str, ...] = (),
    reports: tuple[str, ...] = (),
    entities: tuple[str, ...] = (),
) -> bool:
    return (
        (not period or (o.period_start, o.period_end) == period)
        and (not reports or o.report_id in reports)
        and (not entities or o.entity_id in entities)
    )
