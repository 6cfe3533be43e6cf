"""Looking things up in a dataset."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from explorer.dataset.coverage import coverage, ledger_problems
from explorer.dataset.dataset import Dataset
from explorer.dataset.frame import joined
from explorer.dataset.problems import DatasetError
from explorer.dataset.schema import (
    Citation,
    Derivation,
    EvidenceKind,
    Indicator,
    NumeralRow,
    Observation,
    Section,
    Support,
)
from tests.dataset.conftest import citation


@pytest.fixture
def small(package: Any) -> Dataset:
    loaded: Dataset = package.load()
    return loaded


def ids(rows: Any, name: str) -> list[str]:
    return [getattr(r, name) for r in rows]


def test_rows_by_id(small: Dataset) -> None:
    assert list(small.documents) == ["note", "zh-note"]
    assert small.reports["report-b"].short == "House"
    assert small.topics["batteries"].aliases == ("cells", "电池")
    assert small.taxonomies["t64"].edition == "2024"
    assert small.nodes["t64/batteries"].parent_id == "t64/list-64"
    assert small.entities["EU"].kind == "group"
    assert small.indicators["lead-count"].unit == "count"
    assert small.observations["chn-lead"].base == 64
    assert small.evidence["e4"].quote == "In 2023 China held 75%"
    assert ids(small.rows(Indicator), "indicator_id") == list(small.indicators)


def test_children_in_order(small: Dataset) -> None:
    assert ids(small.children["t64"], "node_id") == ["t64/list-64"]
    assert ids(small.children["t64/list-64"], "node_id") == ["t64/batteries"]
    assert "t64/batteries" not in small.children


def test_observations_by_topic_and_entity(small: Dataset) -> None:
    assert ids(small.by_topic["list-64"], "observation_id") == ["chn-lead", "usa-lead", "chn-rank"]
    assert ids(small.by_entity["USA"], "observation_id") == ["usa-lead", "usa-capacity"]


def test_observations_by_indicator_counterpart_and_status(dataset: Dataset) -> None:
    rows = dataset.rows(Observation)
    for name, lookup in (
        ("indicator_id", dataset.by_indicator),
        ("counterpart_id", dataset.by_counterpart),
        ("status", dataset.by_status),
    ):
        assert set(lookup) == {getattr(o, name) for o in rows} - {""}
        for key, found in lookup.items():
            assert found == tuple(o for o in rows if getattr(o, name) == key)


def test_several_indicators_in_the_order_of_the_table(dataset: Dataset) -> None:
    wanted = ("top-ten-count", "rank", "no such indicator", "lead-count", "rank")
    found = dataset.of_indicators(wanted)
    assert found == [o for o in dataset.rows(Observation) if o.indicator_id in wanted]
    assert ids(found, "indicator_id") != sorted(ids(found, "indicator_id"))


def test_what_states_comes_before_what_repeats(small: Dataset) -> None:
    assert ids(small.evidence_of["chn-lead"], "evidence_id") == ["e2", "e1"]
    assert ids(small.evidence_of["chn-lead"], "role") == ["states", "repeats"]


def test_passages_sections_and_numerals_in_reading_order(small: Dataset) -> None:
    assert ids(small.passages_in["note"], "evidence_id") == ["e2", "e3", "e4"]
    assert ids(small.passages_in["zh-note"], "evidence_id") == ["e1", "e5"]
    assert ids(small.sections_in["note"], "kind") == ["title", "body", "body", "related"]
    assert ids(small.numerals_in["zh-note"], "text") == ["57", "一", "70%"]


def test_discrepancies_members_and_links_from_either_end(small: Dataset) -> None:
    assert ids(small.discrepancies_of["chn-capacity"], "discrepancy_id") == ["d1"]
    assert ids(small.discrepancies_of["chn-share"], "discrepancy_id") == ["d1"]
    assert "chn-lead" not in small.discrepancies_of
    assert ids(small.members["EU"], "entity_id") == ["FRA", "GBR"]
    assert small.crosswalk_of["t64/batteries"] == small.crosswalk_of["t64/list-64"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("chn-lead", EvidenceKind.PASSAGE),
        ("usa-capacity", EvidenceKind.CITATION),
        ("chn-rank", EvidenceKind.DERIVATION),
    ],
)
def test_how_a_figure_is_known(small: Dataset, name: str, kind: EvidenceKind) -> None:
    assert small.kind_of(small.observations[name]) == kind


def test_a_passage_outranks_a_citation(package: Any, make_observation: Any) -> None:
    row = replace(package.tables[Support][5], evidence_id="e9")
    package.add(replace(row, observation_id="chn-share"))
    dataset = package.load()
    assert len(dataset.evidence_of["chn-share"]) == 2
    assert dataset.kind_of(dataset.observations["chn-share"]) == EvidenceKind.PASSAGE


def test_what_states_a_figure_first(package: Any, small: Dataset) -> None:
    said = small.evidence["e4"]
    ordered = [
        said,
        replace(said, evidence_id="said-again", role="repeats"),
        Citation("cited", "chn-share", "states", "A page", "A house", "x", "primary", ""),
        Citation("cited-again", "chn-share", "repeats", "A page", "A house", "y", "primary", ""),
        Derivation("derived", "chn-share", "states", "a rule", ("chn-lead",)),
        replace(said, evidence_id="around", role="context"),
    ]
    for turn in range(len(ordered)):
        package.tables[Support][3:4] = ordered[turn:] + ordered[:turn]
        package.write()
        dataset = package.load()
        assert dataset.evidence_of["chn-share"] == tuple(ordered)
        assert dataset.first_of("chn-share") == said
        package.tables[Support][3 : 3 + len(ordered)] = [said]


def test_the_context_of_a_figure_does_not_say_it(package: Any) -> None:
    package.change(Support, 3, role="context")
    package.add(citation("e9", "chn-share"))
    dataset = package.load()
    assert dataset.kind_of(dataset.observations["chn-share"]) == EvidenceKind.CITATION
    assert not dataset.quoted(dataset.observations["chn-share"])


def test_the_latest_lead_of_a_topic(package: Any, make_observation: Any) -> None:
    assert package.load().lead_of("list-64").observation_id == "chn-rank"
    assert package.load().lead_of("batteries") is None
    rank = {"topic_id": "list-64", "indicator_id": "rank", "unit": "rank", "value": 1.0}
    package.add(
        make_observation("usa-rank", entity_id="USA", **rank | {"period_end": "2024"}),
        make_observation("eu-rank", entity_id="EU", **rank | {"period_end": "2025"}),
        make_observation(
            "gbr-rank", entity_id="GBR", **rank | {"period_end": "2026", "value": 2.0}
        ),
    )
    assert package.load().lead_of("list-64").observation_id == "usa-rank"


def test_texts_are_checked_once_and_kept(package: Any, small: Dataset) -> None:
    text = small.text("note")
    assert text == package.seed("note").read_bytes().decode()
    package.seed("note").write_text("other")
    assert small.text("note") is text
    with pytest.raises(DatasetError, match="SHA-256 is not the recorded one") as caught:
        package.load().text("note")
    assert caught.value.problems[0].kind == "changed-document"


def test_quotes_are_where_they_say(small: Dataset) -> None:
    for document_id, rows in small.passages_in.items():
        text = small.text(document_id)
        for row in rows:
            assert text[row.start : row.end] == row.quote


def test_the_lookups_cannot_be_changed(small: Dataset) -> None:
    with pytest.raises(TypeError):
        small.by_topic["new"] = ()  # type: ignore[index]
    with pytest.raises(AttributeError):
        small.version = "2"  # type: ignore[misc]


def test_the_frame_has_one_row_for_each_observation(small: Dataset) -> None:
    frame = joined(small, small.rows(Observation))
    assert list(frame.index) == list(small.observations)
    assert frame.loc["chn-lead", "value"] == 57
    assert frame.loc["chn-lead", ["entity", "known_by", "quote"]].tolist() == [
        "China",
        "passage",
        "China leads 57 of 64 technologies",
    ]
    assert frame.loc["usa-capacity", "known_by"] == "citation"
    assert frame.loc["chn-rank", "input_ids"] == ("chn-lead", "usa-lead")
    assert frame.loc["chn-share", "discrepancy_ids"] == ("d1",)
    assert frame["base"].isna().sum() == 4


# ----------------------------------------------------------------------------- coverage


def test_coverage_of_a_document(small: Dataset) -> None:
    report = coverage(small, "note")
    assert (report.found, report.linked, report.missing) == (7, 4, ())
    assert report.set_aside == {"boilerplate": 1, "period": 2}
    assert report.share == 100.0


def test_coverage_of_a_document_with_numerals_left_out(package: Any) -> None:
    rows = package.tables[NumeralRow]
    package.tables[NumeralRow] = [r for r in rows if r.text not in ("57", "一")]
    package.write()
    report = coverage(package.load(), "zh-note")
    text = package.load().text("zh-note")
    assert [text[start:end] for start, end, _ in report.missing] == ["57", "一"]
    assert report.found == 3
    assert report.share == pytest.approx(100 / 3)
    assert coverage(package.load(), "note").share == pytest.approx(100 * 6 / 7)
    assert [p.kind for p in ledger_problems(package.load())] == ["numeral-missing"] * 3


def test_each_numeral_is_told_with_its_place_also_behind_a_document_that_is_gone(
    package: Any,
) -> None:
    rows = package.tables[NumeralRow]
    package.tables[NumeralRow] = [r for r in rows if r.text not in ("57", "一")]
    package.write()
    first, *_ = package.load().documents
    package.seed(first).write_text("57\n", encoding="utf-8")  # of it nothing is told here
    dataset = package.load()
    told = [(p.kind, p.file, p.row, p.column, p.message) for p in ledger_problems(dataset)]
    wanted = []
    for name in dataset.documents:
        if name == first:
            continue
        text = dataset.text(name)
        for word in ("57", "一"):
            if (at := text.find(word)) >= 0:
                said = f"{word!r} at {at}:{at + len(word)} of {name} is not accounted for"
                wanted.append(("numeral-missing", "numerals.csv", 0, "", said))
    assert told == sorted(wanted, key=wanted.index)
    assert told


@pytest.mark.parametrize(
    ("change", "kind", "column", "said"),
    [
        ({"text": "58"}, "numeral-moved", "start", "'58' is not a numeral at {r.start}:{r.end}"),
        (
            {"observation_id": "", "reason": "x"}, "numeral-value", "observation_id",
            "the value {r.text!r} names no observation",
        ),
        (
            {"observation_id": "", "reason": "", "numeral_class": "period"}, "numeral-reason",
            "reason", "{r.text!r} is set aside without a reason",
        ),
    ],
)  # fmt: skip
def test_a_row_of_the_ledger_that_is_wrong_is_told_with_its_line(
    package: Any, change: dict[str, str], kind: str, column: str, said: str
) -> None:
    rows = package.tables[NumeralRow]
    at = next(n for n, r in enumerate(rows) if r.numeral_class == "value" and n)
    rows[at] = replace(rows[at], **change)
    package.write()
    (told,) = [p for p in ledger_problems(package.load()) if p.kind == kind]
    assert (told.file, told.column) == ("numerals.csv", column)
    assert told.row == at + 2  # below the names of the columns
    assert told.message == said.format(r=rows[at])


def test_coverage_of_a_text_without_numerals(package: Any) -> None:
    dataset = package.load()
    path = package.seed("note")
    path.write_text("No number here.\n")
    import hashlib

    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    documents = (replace(dataset.documents["note"], sha256=digest),)
    tables = dict(dataset.tables) | {"documents": documents, "numerals": (), "sections": ()}
    empty = Dataset("1", package.folder, tables)
    assert coverage(empty, "note").share == 100.0
    assert coverage(empty, "note").found == 0
    assert list(ledger_problems(empty)) == []


def test_coverage_of_a_changed_document(package: Any) -> None:
    package.seed("note").write_text("57\n")
    with pytest.raises(DatasetError):
        coverage(package.load(), "note")
    assert {p.file for p in ledger_problems(package.load())} <= {"numerals.csv"}


def test_sections_and_observations_are_of_the_package(small: Dataset) -> None:
    assert len(small.rows(Section)) == 7
    assert len(small.rows(Observation)) == len(small.observations) == 6
