"""Search over the bundled dataset, compared with the plainest reading of every text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer import paths
from explorer.corpus.search import Rank, parse, searchable
from explorer.corpus.search_index import TextIndex
from explorer.corpus.sentences import sentences
from explorer.dataset.library import KINDS, Library, Results
from explorer.dataset.package import load
from explorer.dataset.schema import Observation

if TYPE_CHECKING:
    from pathlib import Path

DATASET = load(paths.bundled_data())
READING = Library(DATASET)


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Library:
    library = Library(DATASET)
    library.rows.index = TextIndex.opened(tmp_path_factory.mktemp("index"), library.rows)
    return library


def keys(library: Library, results: Results) -> dict[str, list[str]]:
    return {g.kind: [h.id for h in library.hits(results, g)] for g in results.groups}


# -- the oracle: nested loops over the tables --------------------------------------------------

_NAMED: dict[tuple[str, str], list[str]] = {}
_MORE: dict[tuple[str, str], str] = {}
for _t in DATASET.topics.values():
    _NAMED["topic", _t.technology_id] = [_t.name_en, _t.name_zh_hans, _t.name_zh_hant, *_t.aliases]
    _MORE["topic", _t.technology_id] = _t.description
for _e in DATASET.entities.values():
    _code = [_e.entity_id] if _e.entity_id.isupper() else []
    _NAMED["entity", _e.entity_id] = [
        _e.name_en, _e.name_zh_hans, _e.name_zh_hant, *_e.aliases, *_code
    ]  # fmt: skip
for _i in DATASET.indicators.values():
    _NAMED["indicator", _i.indicator_id] = [_i.name_en, _i.name_zh_hans, _i.name_zh_hant]
    _MORE["indicator", _i.indicator_id] = _i.definition
for _d in DATASET.documents.values():
    _NAMED["document", _d.document_id] = [_d.title, _d.title_en, _d.publisher]
    _MORE["document", _d.document_id] = ", ".join(_d.authors)
FIELDS = {
    key: [f for f in map(searchable, names) if len(f) > 1] + [searchable(_MORE.get(key, ""))]
    for key, names in _NAMED.items()
}
NAMES = {k: [f for f in map(searchable, n) if len(f) > 1] for k, n in _NAMED.items()}
SHORT = {k: [f for f in map(searchable, n) if len(f) == 1] for k, n in _NAMED.items()}
SENTENCES = {
    f"{d}:{s}": searchable(DATASET.text(d)[s:e])
    for d in DATASET.documents
    for s, e in sentences(DATASET.text(d))
}
FIGURES = {
    o.observation_id: [
        searchable(o.statement_en),
        *NAMES["topic", o.topic_id],
        *NAMES["entity", o.entity_id],
        *NAMES.get(("entity", o.counterpart_id), []),
        *NAMES["indicator", o.indicator_id],
    ]
    for o in DATASET.rows(Observation)
}


def oracle(text: str) -> dict[str, set[str]]:
    query = parse(text, READING._names)
    found: dict[str, set[str]] = {}
    if not query.clauses:
        return found

    def holds(fields: list[str]) -> bool:
        return all(
            all(any(w.occurs(f) for f in fields) for w in c.words)
            or any(n.occurs(f) for n in c.names for f in fields)
            for c in query.clauses
        )

    for (kind, identifier), fields in FIELDS.items():
        if holds(fields) or query.text in SHORT[kind, identifier]:
            found.setdefault(kind, set()).add(identifier)
    for identifier, fields in FIGURES.items():
        if holds(fields):
            found.setdefault("figure", set()).add(identifier)
    for identifier, sentence in SENTENCES.items():
        if holds([sentence]):
            found.setdefault("sentence", set()).add(identifier)
    return found


PIECES = [
    *(DATASET.text(d) for d in DATASET.documents),
    *(o.statement_en for o in DATASET.rows(Observation)[::9]),
]
WIDE = {ord("!") + n: 0xFF01 + n for n in range(94)}


@st.composite
def queries(draw: st.DrawFn) -> str:
    words = []
    for _ in range(draw(st.integers(1, 3))):
        text = draw(st.sampled_from(PIECES))
        at = draw(st.integers(0, max(0, len(text) - 1)))
        word = text[at : at + draw(st.integers(1, 6))]
        change = draw(st.sampled_from(["", "upper", "lower", "wide", "simple", "quoted"]))
        if change == "upper":
            word = word.upper()
        elif change == "lower":
            word = word.lower()
        elif change == "wide":
            word = word.translate(WIDE)
        elif change == "simple":
            word = searchable(word)
        elif change == "quoted":
            word = f'"{word}"'
        words.append(word)
    return " ".join(words)


NAMES_TYPED = st.sampled_from([n for names in _NAMED.values() for n in names])


@settings(max_examples=200, deadline=None)
@given(st.one_of(queries(), NAMES_TYPED, st.tuples(queries(), NAMES_TYPED).map(" ".join)))
def test_every_result_set_equals_the_plain_scan(indexed: Library, text: str) -> None:
    expected = oracle(text)
    by_reading, by_index = READING.search(text), indexed.search(text)
    found = keys(READING, by_reading)
    assert {k: set(v) for k, v in found.items()} == expected
    assert keys(indexed, by_index) == found
    assert by_reading.total == sum(map(len, expected.values()))
    for group in by_reading.groups:
        assert len(set(found[group.kind])) == len(group)
        assert list(group.ranks) == sorted(group.ranks)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(DATASET.documents)), st.data())
def test_a_piece_of_a_sentence_finds_it(document_id: str, data: st.DataObject) -> None:
    text = DATASET.text(document_id)
    start, end = data.draw(st.sampled_from(list(sentences(text))))
    at = data.draw(st.integers(start, end - 1))
    piece = text[at : min(end, at + data.draw(st.integers(1, 6)))]
    if not piece.strip() or '"' in searchable(piece) or set(piece) & set("“”「」『』«»„"):
        return
    found = keys(READING, READING.search(piece))
    assert f"{document_id}:{start}" in found["sentence"]


# -- what people ask ---------------------------------------------------------------------------


def sentences_found(text: str) -> list[str]:
    results = READING.search(text)
    (group,) = [g for g in results.groups if g.kind == "sentence"]
    return [h.text for h in READING.hits(results, group)]


def test_an_english_name_finds_both_scripts() -> None:
    found = sentences_found("batteries")
    assert any("電池" in s for s in found)
    assert any("电池" in s for s in found)
    results = READING.search("batteries")
    hits = READING.hits(results, results.groups[-1])
    assert all(h.by_name and h.rank == Rank.BY_NAME for h in hits if "batter" not in h.text.lower())


@pytest.mark.parametrize(
    ("one", "other"), [("電池", "电池"), ("電", "电"), ("量子計算", "量子计算")]
)
def test_either_script_finds_the_same(one: str, other: str) -> None:
    assert keys(READING, READING.search(one)) == keys(READING, READING.search(other))
    assert any(one in s for s in sentences_found(other))
    assert any(other in s for s in sentences_found(one))


@pytest.mark.parametrize("text", ["CHINA", "ｃｈｉｎａ", "Chína"])
def test_case_width_and_accents(text: str) -> None:
    assert keys(READING, READING.search(text)) == keys(READING, READING.search("china"))


def first(text: str, kind: str) -> str:
    return keys(READING, READING.search(text))[kind][0]


def test_the_exact_name_comes_first() -> None:
    assert first("china", "entity") == "CHN"
    assert first("中", "entity") == "CHN"
    assert first("us", "entity") == "USA"
    assert first("电池", "topic") == "electric-batteries"
    assert first("Türkiye", "entity") == first("turkiye", "entity") == "TUR"


def test_the_united_states_are_not_in_industry() -> None:
    names = ("us", "u.s.", "usa", "america", "united states")
    results = READING.search("美国")
    (group,) = [g for g in results.groups if g.kind == "figure"]
    for hit in READING.hits(results, group):
        assert all(hit.text[s:e].lower() in names for s, e in hit.spans)


def test_all_words_in_any_order_and_a_phrase() -> None:
    assert sentences_found("tracker technology critical") == sentences_found(
        "Critical Technology Tracker"
    )
    assert READING.search('"tracker technology critical"').total == 0
    assert READING.search('"critical technology tracker"').total > 0


def test_text_that_no_figure_quotes_is_found() -> None:
    quoted = {
        (e.document_id, n)
        for p in DATASET.passages_in.values()
        for e in p
        for n in range(e.start or 0, e.end or 0)
    }
    free = [
        (d, s, e)
        for d in DATASET.documents
        for s, e in sentences(DATASET.text(d))
        if not any((d, n) in quoted for n in range(s, e)) and '"' not in DATASET.text(d)[s:e]
    ]
    assert free
    document_id, start, end = free[0]
    assert DATASET.text(document_id)[start:end] in sentences_found(
        DATASET.text(document_id)[start:end]
    )


def test_quotes_are_verbatim_and_groups_in_order() -> None:
    results = READING.search("中国")
    assert [g.kind for g in results.groups] == [
        k for k in KINDS if k in {g.kind for g in results.groups}
    ]
    for hit in READING.hits(results, results.groups[-1]):
        assert DATASET.text(hit.document_id)[hit.start : hit.end] == hit.text


@pytest.mark.parametrize("text", ["", "   ", '""', "　"])
def test_nothing_asked(text: str) -> None:
    assert READING.search(text).total == 0


def test_a_changed_document_is_left_out(tmp_path: Path) -> None:
    from dataclasses import replace

    from explorer.dataset.schema import Document

    (tmp_path / "data").mkdir()
    documents = tuple(replace(d, file="gone.txt") for d in DATASET.rows(Document))
    lame = replace(
        DATASET, folder=tmp_path / "data", tables={**DATASET.tables, "documents": documents}
    )
    found = Library(lame).search("中国")
    assert "sentence" not in {g.kind for g in found.groups}
    assert found.total
