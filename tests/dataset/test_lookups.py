"""Every lookup of the bundled data, against its table gone through row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from explorer.dataset.dataset import precedence
from explorer.dataset.evidence import Passage
from explorer.dataset.papers import PREFIX
from explorer.dataset.schema import (
    Crosswalk,
    Discrepancy,
    Membership,
    Node,
    NumeralRow,
    Observation,
    Rendering,
    Section,
    Support,
)
from explorer.dataset.vocabulary import BOILERPLATE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from explorer.dataset.dataset import Dataset

#: Each lookup with its table, the keys of a row and the order of a group, if it is not the table's.
GROUPS: dict[str, tuple[Any, Callable[[Any], Iterable[str]], Callable[[Any], Any] | None]] = {
    "children": (Node, lambda n: (n.parent_id or n.taxonomy_id,), lambda n: n.order),
    "places_of": (Node, lambda n: (n.technology_id,), None),
    "by_topic": (Observation, lambda o: (o.topic_id,), None),
    "by_entity": (Observation, lambda o: (o.entity_id,), None),
    "by_counterpart": (Observation, lambda o: {o.counterpart_id} - {""}, None),
    "by_indicator": (Observation, lambda o: (o.indicator_id,), None),
    "by_status": (Observation, lambda o: (o.status,), None),
    "evidence_of": (Support, lambda e: (e.observation_id,), precedence),
    "passages_in": (
        Support,
        lambda e: (e.document_id,) if isinstance(e, Passage) else (),
        lambda e: (e.start, e.end),
    ),
    "sections_in": (Section, lambda s: (s.document_id,), lambda s: s.start),
    "numerals_in": (NumeralRow, lambda n: (n.document_id,), lambda n: n.start),
    "discrepancies_of": (Discrepancy, lambda d: d.observation_ids, None),
    "members": (Membership, lambda m: (m.group_id,), None),
    "crosswalk_of": (Crosswalk, lambda c: (c.from_node, c.to_node), None),
}


@pytest.mark.parametrize("name", GROUPS)
def test_a_lookup_holds_the_rows_of_each_key_in_order(dataset: Dataset, name: str) -> None:
    table, keys, order = GROUPS[name]
    wanted: dict[str, list[Any]] = {}
    for row in dataset.rows(table):
        for key in keys(row):
            wanted.setdefault(key, []).append(row)
    if order:
        wanted = {key: sorted(rows, key=order) for key, rows in wanted.items()}
    found = getattr(dataset, name)
    assert {key: [*rows] for key, rows in found.items()} == wanted
    assert [*found] == [*wanted]
    assert wanted


def test_renderings_are_found_by_what_they_render(dataset: Dataset) -> None:
    rows = dataset.rows(Rendering)
    assert len(dataset.renderings) == len(rows) > 0
    passages = {(p.document_id, p.start, p.end): p for p in dataset.rows(Support)
                if isinstance(p, Passage)}  # fmt: skip
    found = 0
    for row in rows:
        assert dataset.renderings[row.document_id, row.start, row.end, row.language] is row
        passage = passages.get((row.document_id, row.start, row.end))
        if passage is not None:
            assert dataset.rendering(passage, row.language) is row
            assert dataset.rendering(passage, "tlh") is None
            found += 1
    assert found


def test_a_list_has_its_topic_and_its_rows_in_reading_order(dataset: Dataset) -> None:
    for taxonomy in dataset.taxonomies:
        nodes = [n for n in dataset.rows(Node) if n.taxonomy_id == taxonomy]
        roots = sorted((n for n in nodes if not n.parent_id), key=lambda n: n.order)
        named = [n.technology_id for n in roots if n.kind == "list"]
        assert dataset.topic_of_list(taxonomy) == (named[0] if named else "")
        below = dataset.rows_of_list(taxonomy)
        assert {n.node_id for n in below} == {n.node_id for n in nodes if n.kind != "list"}
        place = {n.node_id: at for at, n in enumerate(below)}
        for node in below:
            sisters = [n for n in below if n.parent_id == node.parent_id]
            assert [n.order for n in sisters] == sorted(n.order for n in sisters)
            if node.parent_id in place:
                between = below[place[node.parent_id] + 1 : place[node.node_id]]
                assert all(_under(dataset, n, node.parent_id) for n in between)
    assert dataset.topic_of_list("nothing") == ""
    assert dataset.rows_of_list("nothing") == []


def _under(dataset: Dataset, node: Node, parent: str) -> bool:
    while node.parent_id:
        if node.parent_id == parent:
            return True
        node = dataset.nodes[node.parent_id]
    return False


def test_disagreements_are_each_told_once_in_the_order_of_the_figures(dataset: Dataset) -> None:
    records = dataset.rows(Discrepancy)
    named = [dataset.observations[i] for d in records[:6] for i in d.observation_ids]
    found = dataset.disagreements(reversed(named))
    assert len(found) == len({d.discrepancy_id for d in found}) >= 6
    assert found[0] in dataset.discrepancies_of[named[-1].observation_id]
    plain = next(o for o in dataset.rows(Observation)
                 if o.observation_id not in dataset.discrepancies_of)  # fmt: skip
    assert dataset.disagreements([plain]) == []


def test_what_is_no_matter_of_a_document_is_left_out_of_it(dataset: Dataset) -> None:
    seen = 0
    for document, sections in dataset.sections_in.items():
        wanted = [(s.start, s.end) for s in sections if s.kind in BOILERPLATE]
        assert dataset.boilerplate(document) == wanted
        seen += len(wanted)
    assert seen
    assert dataset.boilerplate("nothing") == []


def test_evidence_is_named_by_its_id_and_papers_by_their_question(dataset: Dataset) -> None:
    some = dataset.rows(Support)[::50]
    assert all(dataset.evidence_named(e.evidence_id) is e for e in some)
    assert all(dataset.own_passage(e.evidence_id) is None for e in some)
    assert dataset.evidence_named("nothing") is None
    assert dataset.evidence_named(f"{PREFIX}nothing") is None


def test_several_indicators_come_once_and_in_the_order_of_the_table(dataset: Dataset) -> None:
    names = sorted(dataset.by_indicator)[::7]
    wanted = [o for o in dataset.rows(Observation) if o.indicator_id in names]
    assert dataset.of_indicators([*names, *names, "nothing"]) == wanted
    assert dataset.of_indicators([]) == []


def test_all_lookups_can_be_made_at_once(dataset: Dataset) -> None:
    fresh = type(dataset)(dataset.version, dataset.folder, dataset.tables)
    fresh.look_up()
    assert {*GROUPS, "topics", "documents", "evidence", "roles"} <= vars(fresh).keys()
