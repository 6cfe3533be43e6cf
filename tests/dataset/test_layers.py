"""Own rows as a layer: the same answers as a dataset built flat from the same rows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer import paths
from explorer.dataset.columns import key_names, table_of
from explorer.dataset.dataset import Dataset
from explorer.dataset.difference import Difference, difference
from explorer.dataset.layers import Joined
from explorer.dataset.merge import Own, merge
from explorer.dataset.package import load
from explorer.dataset.schema import (
    Citation,
    Derivation,
    Discrepancy,
    Document,
    Observation,
    Passage,
    Report,
    Row,
    Section,
    Support,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

BASE = load(paths.bundled_data())
BY_ID = (
    *("documents", "reports", "topics", "taxonomies", "nodes", "entities", "indicators"),
    *("observations", "evidence", "discrepancies"),
)
GROUPED = (
    *("children", "places_of", "by_topic", "by_entity", "by_counterpart", "by_indicator"),
    *("by_status", "evidence_of", "passages_in", "sections_in", "numerals_in"),
    *("discrepancies_of", "members", "crosswalk_of"),
)
TEXT = "我们估计占 12.5%。Nothing else. And 7% more."
_FIGURES = [o for o in BASE.rows(Observation) if o.unit == "percent" and o.value is not None]
_DOCUMENTS = [d for d in BASE.documents if BASE.passages_in.get(d)]


def flat(dataset: Dataset) -> Dataset:
    """The same rows in tables of their own, without a base."""
    tables = {name: tuple(rows) for name, rows in dataset.tables.items()}
    return Dataset(dataset.version, dataset.folder, tables, dict(dataset.texts), dataset.own)


@st.composite
def owns(draw: st.DrawFn) -> Own:
    """Own rows, many of which fit and some of which do not."""
    count = draw(st.integers(0, 3))
    documents, texts, sections = [], {}, []
    for n in range(count):
        name = f"own-d{n}"
        like = BASE.rows(Document)[0]
        documents.append(replace(like, document_id=name, file="d.pdf", sha256="0" * 64, relays=()))
        if draw(st.integers(0, 5)):
            texts[name] = TEXT
        sections.append(Section(name, 0, len(TEXT), "body"))
    reports = [
        replace(BASE.rows(Report)[n], report_id=draw(st.sampled_from([f"own-r{n}", "aspi-2024"])))
        for n in range(draw(st.integers(0, 2)))
    ]
    figures: list[Observation] = []
    evidence: list[Any] = []
    for n in range(draw(st.integers(0, 6))):
        like = draw(st.sampled_from(_FIGURES))
        changes: dict[str, Any] = {"observation_id": f"own-o{n}", "value": 12.5, "value_low": None}
        changes |= {"value_high": None, "base": None}
        if not draw(st.integers(0, 4)):
            changes |= draw(
                st.sampled_from(
                    [
                        {"topic_id": "nothing"},
                        {"entity_id": ""},
                        {"status": "guess"},
                        {"report_id": "own-r0"},
                        {"observation_id": _FIGURES[0].observation_id},
                        {"observation_id": "own-o0"},
                    ]
                )
            )
        figures.append(replace(like, **changes))
    named = [*(o.observation_id for o in figures), *(o.observation_id for o in _FIGURES[:3])]
    for n in range(draw(st.integers(0, 8))):
        about = draw(st.sampled_from(named))
        role = draw(st.sampled_from(["states", "states", "repeats", "context"]))
        name = draw(st.sampled_from([f"own-e{n}", f"own-e{n}", "own-e0"]))
        kind = draw(st.sampled_from(["own", "own", "bundled", "citation", "derivation"]))
        if kind == "own":
            where, start = draw(st.sampled_from(["own-d0", "own-d1"])), TEXT.index("占")
            shift = draw(st.sampled_from([0, 0, 0, 1]))
            quote = "占 12.5%"
            evidence.append(
                Passage(
                    *(name, about, role, where, start + shift, start + shift + len(quote), quote),
                    *("", "", start + shift + 2, start + shift + 7),
                )
            )
        elif kind == "bundled":
            like_e = draw(st.sampled_from(BASE.passages_in[draw(st.sampled_from(_DOCUMENTS))]))
            evidence.append(replace(like_e, evidence_id=name, observation_id=about, role=role))
        elif kind == "citation":
            url = "https://example.org/a"
            evidence.append(Citation(name, about, role, "A page", "A house", url, "primary", ""))
        else:
            inputs = (draw(st.sampled_from(named)),)
            evidence.append(Derivation(name, about, role, "a rule", inputs))
    return Own(
        tuple(documents), tuple(sections), tuple(reports), tuple(figures), tuple(evidence), texts
    )


def assert_same(layered: Dataset, built: Dataset) -> None:
    for table in key_tables():
        assert tuple(layered.rows(table)) == tuple(built.rows(table))
        assert len(layered.rows(table)) == len(built.rows(table))
    for name in BY_ID:
        assert_same_mapping(getattr(layered, name), getattr(built, name))
    for name in GROUPED:
        ours, theirs = getattr(layered, name), getattr(built, name)
        assert_same_mapping(
            {key: tuple(rows) for key, rows in ours.items()},
            {key: tuple(rows) for key, rows in theirs.items()},
        )
        assert_same_mapping(ours, theirs)
    assert layered.count_by_kind == built.count_by_kind
    assert layered.roles == built.roles
    indicators = list(built.by_indicator)[::3]
    assert layered.of_indicators(indicators) == built.of_indicators(indicators)
    for o in built.rows(Observation)[-12:]:
        assert layered.first_of(o.observation_id) == built.first_of(o.observation_id)
        assert layered.lead_of(o.topic_id) == built.lead_of(o.topic_id)
        assert layered.kind_of(o) == built.kind_of(o)
    for name in built.documents:
        assert layered.text(name) == built.text(name)


def key_tables() -> tuple[type[Row], ...]:
    return (Document, Section, Report, Observation, Support)


def assert_same_mapping(ours: Mapping[Any, Any], theirs: Mapping[Any, Any]) -> None:
    assert list(ours) == list(theirs)
    assert list(ours.keys()) == list(theirs.keys())
    assert list(ours.values()) == list(theirs.values())
    assert list(ours.items()) == list(theirs.items())
    assert len(ours) == len(theirs)
    assert ours == theirs
    for key in (*theirs, "no such key"):
        assert (key in ours) == (key in theirs)
        assert ours.get(key) == theirs.get(key)


@settings(max_examples=60, deadline=None)
@given(owns())
def test_a_layer_answers_as_a_flat_dataset_does(own: Own) -> None:
    merged, _ = merge(BASE, own)
    assert_same(merged, flat(merged))
    assert merged == flat(merged)


@settings(max_examples=25, deadline=None)
@given(owns(), owns())
def test_a_layer_over_a_layer(own: Own, more: Own) -> None:
    under, _ = merge(BASE, own)
    merged, _ = merge(under, more)
    assert_same(merged, flat(merged))


@settings(max_examples=25, deadline=None)
@given(owns())
def test_what_is_left_out_is_named_and_nothing_else(own: Own) -> None:
    merged, problems = merge(BASE, own)
    given_rows = sum(map(len, own.tables().values()))
    come = sum(len(merged.rows(t)) - len(BASE.rows(t)) for t in key_tables())
    assert given_rows - come == len(problems)


def test_nothing_of_ones_own_is_the_base_itself() -> None:
    assert merge(BASE, Own())[0] is BASE


@settings(max_examples=25, deadline=None)
@given(owns())
def test_tables_and_lookups_that_own_rows_do_not_touch_are_those_of_the_base(own: Own) -> None:
    merged, _ = merge(BASE, own)
    assert merged.base is BASE or merged is BASE
    assert merged.topics is BASE.topics
    assert merged.children is BASE.children
    assert merged.numerals_in is BASE.numerals_in
    assert merged.roles is BASE.roles
    for table in key_tables():
        rows = merged.rows(table)
        assert rows is BASE.rows(table) or isinstance(rows, Joined)
        assert getattr(rows, "first", rows) is BASE.rows(table)
    for name, text in merged.texts.items():
        assert own.texts[name] == text
    assert merged.text(_DOCUMENTS[0]) is BASE.text(_DOCUMENTS[0])


def plain(old: Dataset, new: Dataset) -> Difference:
    gone, come = {}, {}
    # What does not agree is no row of one's own, but found among them.
    for table in (*key_tables(), Discrepancy):
        was, now = (
            {"/".join(str(getattr(r, k)) for k in key_names(table_of(r))): r for r in d.rows(table)}
            for d in (old, new)
        )
        gone[table.TABLE] = {k: r for k, r in was.items() if now.get(k) != r}
        come[table.TABLE] = {k: r for k, r in now.items() if was.get(k) != r}
    return Difference(
        {name: rows for name, rows in gone.items() if rows},
        {name: rows for name, rows in come.items() if rows},
    )


@settings(max_examples=40, deadline=None)
@given(owns(), owns())
def test_the_difference_names_what_came_went_and_changed(own: Own, other: Own) -> None:
    old, new = merge(BASE, own)[0], merge(BASE, other)[0]
    expected = plain(old, new)
    assert difference(old, new) == expected
    assert difference(flat(old), new) == expected
    assert bool(expected) == (old != new)
    assert not difference(old, merge(BASE, own)[0])
    back = difference(new, BASE)
    assert not back.added(Observation)
    assert back.removed(Observation) == new.own & set(new.observations) - set(BASE.observations)


def test_a_difference_in_ids_and_rows() -> None:
    report = replace(BASE.rows(Report)[0], report_id="own-r")
    one, _ = merge(BASE, Own(reports=(report, replace(report, report_id="own-s"))))
    changed, last = replace(report, short="Other"), replace(report, report_id="own-t")
    two, _ = merge(BASE, Own(reports=(changed, last)))
    found = difference(one, two)
    assert found
    assert found.added(Report) == {"own-t"}
    assert found.removed(Report) == {"own-s"}
    assert found.altered(Report) == {"own-r"}
    assert found.ids(Report) == {"own-r", "own-s", "own-t"}
    assert found.ids(Observation) == frozenset()
    assert set(found.rows(Report)) == {*one.rows(Report)[-2:], changed, last}


def test_a_document_with_another_text_is_another() -> None:
    document = replace(BASE.rows(Document)[0], document_id="own-d", relays=())
    one, _ = merge(BASE, Own(documents=(document,), texts={"own-d": "a"}))
    two, _ = merge(BASE, Own(documents=(document,), texts={"own-d": "b"}))
    assert difference(one, two).altered(Document) == {"own-d"}
    assert not difference(one, replace(one))


@given(st.lists(st.integers(), max_size=5), st.lists(st.integers(), min_size=1, max_size=5))
def test_a_sequence_behind_another(first: list[int], rest: list[int]) -> None:
    both, one = (*first, *rest), Joined(tuple(first), tuple(rest))
    assert one == both
    assert both == one
    assert hash(one) == hash(both)
    assert one != both[:-1]
    assert one != "text"
    assert repr(one) == repr(both)
    assert tuple(reversed(one)) == tuple(reversed(both))
    for n in range(-len(both), len(both)):
        assert one[n] == both[n]
        assert one[n:] == both[n:]
        assert one[::-1][n] == both[::-1][n]
    for n in (len(both), -len(both) - 1):
        with pytest.raises(IndexError):
            one[n]
