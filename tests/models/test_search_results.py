"""Search results as rows, and where each leads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from explorer import paths
from explorer.analysis.select import observations
from explorer.charts.naming import statement
from explorer.corpus.fold import fold
from explorer.corpus.search import Rank
from explorer.dataset.library import Hit, Kind, Library
from explorer.dataset.package import load
from explorer.models.search_results import ROW_ROLE, SearchResultsModel
from explorer.models.search_targets import target
from explorer.state import Selection

if TYPE_CHECKING:
    from explorer.models.result_row import ResultRow

DATASET = load(paths.bundled_data())
LIBRARY = Library(DATASET)
QUERIES = ["电池", "batteries", "电", "china", "中", "us 5", "虎嗅", "zzz", "battery plants"]


def rows(model: SearchResultsModel) -> list[ResultRow]:
    return [model.index(r, 0).data(ROW_ROLE) for r in range(model.rowCount())]


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_rows(qtmodeltester: Any, language: str) -> None:
    model = SearchResultsModel(DATASET, language)
    qtmodeltester.check(model)
    for query in QUERIES:
        results = LIBRARY.search(query)
        model.show(LIBRARY, results)
        shown = rows(model)
        headings = [r for r in shown if not r.can_open]
        assert [r.kind for r in headings] == [g.kind for g in results.groups]
        assert [r.badge for r in headings] == [str(len(g)) for g in results.groups]
        for r in (r for r in shown if r.hit is not None):
            assert "\n" not in r.title + r.detail
            # A figure found by an English word alone shows none of it in Chinese.
            elsewhere = r.kind == "figure" and language != "en"
            assert r.spans or r.detail_spans or r.hit.spans == () or elsewhere, (query, r)
            assert all(0 <= s < e <= len(r.title) for s, e in r.spans)
            assert all(0 <= s < e <= len(r.detail) for s, e in r.detail_spans)
    model.clear()
    assert model.rowCount() == 0
    qtmodeltester.check(model)


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("query", ["batteries", "电池", "battery plants", "57"])
def test_figures_are_put_in_the_language_of_the_window(
    qapp: object, language: str, query: str
) -> None:
    english, chinese = SearchResultsModel(DATASET), SearchResultsModel(DATASET, language)
    results = LIBRARY.search(query)
    found = {}
    for model in (english, chinese):
        model.show(LIBRARY, results)
        found[model.language] = [
            (r, model.index(n).data(Qt.ItemDataRole.ToolTipRole))
            for n, r in enumerate(rows(model))
            if r.kind == "figure" and r.hit is not None
        ]
    pairs = list(zip(found["en"], found[language], strict=True))
    assert pairs
    for (one, _), (other, tip) in pairs:
        assert one.hit is not None
        assert other.hit == one.hit
        o = DATASET.observations[one.hit.id]
        assert tip == statement(DATASET, o, language) != o.statement_en
        marked = [fold(other.title[s:e]) for s, e in other.spans]
        assert all(m in fold(tip) for m in marked)
    assert any(r.spans for r, _ in found["en"])
    if query != "battery plants":
        assert any(r.spans or r.detail_spans for r, _ in found[language])


def test_every_hit_can_be_reached_by_showing_more(qapp: object) -> None:
    model = SearchResultsModel(DATASET)
    results = LIBRARY.search("电")
    model.show(LIBRARY, results)
    while any(r.more for r in rows(model)):
        for r in [r for r in rows(model) if r.more]:
            model.show_more(r.kind)
    assert sum(r.hit is not None for r in rows(model)) == results.total


def test_headings_are_stepped_over(qapp: object) -> None:
    model = SearchResultsModel(DATASET)
    model.show(LIBRARY, LIBRARY.search("电池"))
    at, seen = -1, []
    while (following := model.next_row(at, 1)) != at:
        seen.append(following)
        at = following
    assert seen == [n for n, r in enumerate(rows(model)) if r.can_open]
    assert model.next_row(seen[0], -1) == seen[0]
    enabled = Qt.ItemFlag.ItemIsEnabled
    assert [n for n in range(model.rowCount()) if model.index(n).flags() & enabled] == seen


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(QUERIES), st.booleans(), st.data())
def test_where_a_hit_leads(query: str, passages_only: bool, data: st.DataObject) -> None:
    results = LIBRARY.search(query)
    if not results.groups:
        return
    group = data.draw(st.sampled_from(results.groups))
    hit = data.draw(st.sampled_from(LIBRARY.hits(results, group, 40)))
    before = Selection().asking(passages_only=passages_only)
    found = target(DATASET, before, hit)
    selection = found.selection
    shown = observations(DATASET, selection.question) if selection.page == "topic" else []
    if hit.kind == "topic":
        assert (selection.page, selection.question.topic_id) == ("topic", hit.id)
    elif hit.kind == "figure":
        assert selection.observation_id == hit.id
        assert hit.id in {o.observation_id for o in shown}
    elif hit.kind == "entity":
        if found.found:
            assert (selection.page, selection.question.entities) == ("entity", (hit.id,))
            assert hit.id in {*DATASET.by_entity, *DATASET.by_counterpart}
        else:
            assert selection == before
            assert hit.id not in DATASET.by_entity
    elif hit.kind == "indicator":
        assert found.found == any(o.indicator_id == hit.id for o in DATASET.observations.values())
        if found.found:
            assert selection.question.indicator_id == hit.id
            assert shown
    else:
        assert selection.document_id == (hit.document_id or hit.id)
    if hit.kind == "sentence":
        start, end = hit.start + hit.spans[0][0], hit.start + hit.spans[0][1]
        if found.text:
            assert found.text == (start, end)
            assert selection.evidence_id == ""
        else:
            evidence = DATASET.evidence[selection.evidence_id]
            assert evidence.start <= start
            assert end <= evidence.end


@pytest.mark.parametrize(
    ("kind", "columns"),
    [
        ("entity", ("entity_id", "counterpart_id")),
        ("indicator", ("indicator_id",)),
    ],
)
def test_passages_only_stays_where_there_is_a_sentence(
    kind: Kind, columns: tuple[str, ...]
) -> None:
    things = DATASET.entities if kind == "entity" else DATASET.indicators
    kept = {False: 0, True: 0}
    for name in things:
        about = [
            o for o in DATASET.observations.values() if name in (getattr(o, c) for c in columns)
        ]
        found = target(
            DATASET, Selection().asking(passages_only=True), Hit(kind, name, Rank.EXACT, "", ())
        )
        assert found.found == bool(about)
        if about:
            quoted = any(DATASET.quoted(o) for o in about)
            assert found.selection.question.passages_only == quoted, name
            kept[quoted] += 1
    assert min(kept.values()) > 3
