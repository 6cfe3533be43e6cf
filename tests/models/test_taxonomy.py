"""The technology tree as a Qt model, watched by Qt's own tester while it changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from explorer import paths
from explorer.charts import naming
from explorer.dataset.package import load
from explorer.dataset.schema import EvidenceKind
from explorer.models.taxonomy import (
    BELOW_ROLE,
    COUNT_ROLE,
    KIND_ROLE,
    LEAD_LOOK_ROLE,
    LEAD_ROLE,
    RISK_ROLE,
    TOPIC_ROLE,
    TaxonomyModel,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.dataset.schema import Node

DATASET = load(paths.bundled_data())
TAXONOMIES = sorted(DATASET.taxonomies)
WORDS = sorted(
    {n for t in DATASET.topics.values() for n in (t.name_en, t.name_zh_hans, t.name_zh_hant)}
    | {a for t in DATASET.topics.values() for a in t.aliases}
)
#: Pieces of real names in any case, and anything else.
PIECES = st.sampled_from(WORDS).flatmap(
    lambda w: st.tuples(st.integers(0, len(w)), st.integers(0, len(w))).map(
        lambda ends: w[min(ends) : max(ends)]
    )
)
FILTERS = st.one_of(PIECES, PIECES.map(str.upper), st.text(max_size=5), st.just("电池"))


def indexes(model: TaxonomyModel, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield index
        yield from indexes(model, index)


def topics(model: TaxonomyModel) -> list[str]:
    return [i.data(TOPIC_ROLE) for i in indexes(model)]


def wanted(taxonomy: str, text: str) -> list[str]:
    """What the filter should keep, found in another way: matches and all above them."""
    text = text.casefold().strip()
    nodes = [n for n in DATASET.nodes.values() if n.taxonomy_id == taxonomy]
    kept: set[str] = set()
    for node in nodes:
        topic = DATASET.topics[node.technology_id]
        names = (topic.name_en, topic.name_zh_hans, topic.name_zh_hant, *topic.aliases)
        if any(text in n.casefold() for n in names):
            at: Node | None = node
            while at is not None:
                kept.add(at.node_id)
                at = DATASET.nodes.get(at.parent_id)
    return sorted(DATASET.nodes[k].technology_id for k in kept)


@pytest.fixture
def model(qapp: object) -> TaxonomyModel:
    return TaxonomyModel(DATASET)


@pytest.mark.parametrize("passages_only", [False, True])
@pytest.mark.parametrize("taxonomy", TAXONOMIES)
def test_every_list(qtmodeltester: Any, taxonomy: str, passages_only: bool) -> None:
    model = TaxonomyModel(DATASET)
    qtmodeltester.check(model)
    model.show(taxonomy, passages_only=passages_only)
    qtmodeltester.check(model)
    nodes = [n for n in DATASET.nodes.values() if n.taxonomy_id == taxonomy]
    assert sorted(topics(model)) == sorted(n.technology_id for n in nodes)
    assert model.columnCount() == 1


def test_the_tester_stays_while_lists_and_filters_change(qtmodeltester: Any) -> None:
    model = TaxonomyModel(DATASET)
    qtmodeltester.check(model)
    for taxonomy in TAXONOMIES:
        for text in ("", "b", "ba", "bat", "电", "電池", "no such technology", "", "量子"):
            model.show(taxonomy, text)
            model.set_filter(text.upper())
            assert sorted(topics(model)) == wanted(taxonomy, text)


@settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(taxonomy=st.sampled_from(TAXONOMIES), texts=st.lists(FILTERS, min_size=1, max_size=4))
def test_the_filter_keeps_matches_and_what_is_above(
    model: TaxonomyModel, taxonomy: str, texts: list[str]
) -> None:
    model.show(taxonomy)
    for text in texts:
        model.set_filter(text)
        assert sorted(topics(model)) == wanted(taxonomy, text)
        for index in indexes(model):
            assert model.index_of(index.data(TOPIC_ROLE)) == index
            assert model.parent(model.index(0, 0, index)) in (index, QModelIndex())


def test_the_filter_finds_names_in_three_scripts(model: TaxonomyModel) -> None:
    for text in ("electric batter", "电池", "電池", "  Electric Batteries "):
        model.show("aspi-64", text)
        assert "electric-batteries" in topics(model)


def test_an_index_of_something_not_shown_is_not_valid(model: TaxonomyModel) -> None:
    assert not model.index_of("electric-batteries").isValid()
    model.show("aspi-64")
    assert model.index_of("electric-batteries").isValid()
    assert not model.index_of("no-such-topic").isValid()
    model.set_filter("quantum")
    assert not model.index_of("electric-batteries").isValid()


def test_places_outside_are_not_valid(model: TaxonomyModel) -> None:
    model.show("aspi-64")
    leaf = model.index_of("electric-batteries")
    assert model.rowCount(leaf) == 0
    for row, column in ((-1, 0), (10_000, 0), (0, 1), (0, -1)):
        assert not model.index(row, column).isValid()
        assert not model.index(row, column, leaf).isValid()
    assert not model.parent(QModelIndex()).isValid()
    assert model.data(QModelIndex()) is None


def test_persistent_places_end_with_a_reset(model: TaxonomyModel) -> None:
    model.show("aspi-64")
    kept = QPersistentModelIndex(model.index_of("electric-batteries"))
    assert kept.isValid()
    model.show("aspi-74")
    assert not kept.isValid()


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("passages_only", [False, True])
def test_roles(qapp: object, language: str, passages_only: bool) -> None:
    model = TaxonomyModel(DATASET, language)
    model.show("aspi-74", passages_only=passages_only)
    attribute = {"en": "name_en", "zh-Hans": "name_zh_hans", "zh-Hant": "name_zh_hant"}[language]
    for index in indexes(model):
        topic_id = index.data(TOPIC_ROLE)
        topic = DATASET.topics[topic_id]
        label = getattr(topic, attribute)
        rows = [
            o
            for o in DATASET.by_topic.get(topic_id, ())
            if not passages_only or DATASET.kind_of(o) == EvidenceKind.PASSAGE
        ]
        assert index.data() == label
        assert index.data(COUNT_ROLE) == len(rows)
        assert index.data(KIND_ROLE) in ("list", "category", "technology")
        assert index.data(Qt.ItemDataRole.ToolTipRole).startswith(label)
        spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken.startswith(naming.listed([label, f"{len(rows)} "], language))
        lead, look = index.data(LEAD_ROLE), index.data(LEAD_LOOK_ROLE)
        assert bool(lead) == (look is not None)
        if lead:
            leading = DATASET.lead_of(topic_id, passages_only=passages_only)
            assert leading is not None
            leader = DATASET.entities[leading.entity_id]
            assert lead == getattr(leader, attribute)
            assert leading in rows
            assert getattr(leader, attribute) in spoken
        risky = any(o.indicator_id == "monopoly-risk-high" and o.value for o in rows)
        assert index.data(RISK_ROLE) == risky
        assert index.data(Qt.ItemDataRole.EditRole) is None


def test_the_lead_of_electric_batteries(model: TaxonomyModel) -> None:
    model.show("aspi-74")
    index = model.index_of("electric-batteries")
    assert index.data(LEAD_ROLE) == "China"
    assert index.data(LEAD_LOOK_ROLE).colour == DATASET.entities["CHN"].colour
    assert index.parent().data(KIND_ROLE) == "category"


@pytest.mark.parametrize(
    ("language", "lead"), [("en", "China"), ("zh-Hans", "中国"), ("zh-Hant", "中國")]
)
def test_the_lead_is_said_in_the_language_of_the_window(language: str, lead: str) -> None:
    model = TaxonomyModel(DATASET, language)
    model.show("aspi-64")
    index = model.index_of("electric-batteries")
    assert index.data(LEAD_ROLE) == lead


def test_passages_only_keeps_a_lead_whose_sentence_is_held() -> None:
    held = DATASET.lead_of("electric-batteries", passages_only=True)
    latest = DATASET.lead_of("electric-batteries")
    assert held is not None
    assert latest is not None
    assert DATASET.quoted(held)
    assert not DATASET.quoted(latest)


def test_a_branch_counts_its_own_figures_and_those_below(model: TaxonomyModel) -> None:
    model.show("aspi-64")
    root = model.index(0, 0)
    below = 0
    waiting = [model.index(n, 0, root) for n in range(model.rowCount(root))]
    while waiting:
        index = waiting.pop()
        below += index.data(COUNT_ROLE)
        waiting += [model.index(n, 0, index) for n in range(model.rowCount(index))]
    assert root.data(BELOW_ROLE) == below > 0
    assert str(below) in root.data(Qt.ItemDataRole.ToolTipRole)


def test_the_first_match_is_what_the_filter_names(model: TaxonomyModel) -> None:
    model.show("aspi-64", "batter")
    first = model.first_match()
    assert first.data(TOPIC_ROLE) == "electric-batteries"


def test_a_branch_says_all_that_a_leaf_does_and_both_its_counts() -> None:
    """In the tooltip, whatever its markup, and to a screen reader: risk, notes, counts."""
    dataset = DATASET
    risky = next(
        n
        for n in dataset.rows_of_list(dataset.roles.main_list)
        if any(
            o.indicator_id == dataset.roles.high_risk and o.value
            for o in dataset.by_topic.get(n.technology_id, ())
        )
    )
    below = replace(
        risky, node_id="below", parent_id=risky.node_id, technology_id="electric-batteries"
    )
    children = {**dataset.children, risky.node_id: (below,)}
    made = replace(dataset)
    made.__dict__["children"] = children
    model = TaxonomyModel(made)
    model.show(dataset.roles.main_list)
    index = model.index_of(risky.technology_id)
    own, under = index.data(COUNT_ROLE), index.data(BELOW_ROLE)
    assert under
    for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
        said = index.data(role)
        assert "High monopoly risk" in said
        assert f"{own} figure{'' if own == 1 else 's'} of its own, {under} below" in said
        assert said.count("<p") == said.count("</p>")
