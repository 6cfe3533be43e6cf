"""Search over the bundled dataset, compared with the plainest reading of every text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer import paths
from explorer.corpus.search import Rank, parse, searchable
from explorer.corpus.search_index import TextIndex
from explorer.corpus.sentences import sentences
from explorer.dataset import shelves
from explorer.dataset.dataset import Dataset
from explorer.dataset.library import Library, Results
from explorer.dataset.merge import Own, merge
from explorer.dataset.package import load
from explorer.dataset.schema import Citation, Document, Observation
from explorer.dataset.shelves import KINDS
from tests import golden

DATASET = load(paths.bundled_data())
READING = Library(DATASET)
FOUND = Path(__file__).parent / "golden" / "found.txt"


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Library:
    library = Library(DATASET)
    rows = library.shelf.rows
    rows.index = TextIndex.opened(tmp_path_factory.mktemp("index"), rows)
    return library


def keys(library: Library, results: Results) -> dict[str, list[str]]:
    return {g.kind: [h.id for h in library.hits(results, g)] for g in results.groups}


# -- the oracle: nested loops over the tables --------------------------------------------------


class Plain:
    """Reads every text of a dataset for each query."""

    def __init__(self, dataset: Dataset) -> None:
        named: dict[tuple[str, str], list[str]] = {}
        more: dict[tuple[str, str], str] = {}
        for t in dataset.topics.values():
            names = [t.name_en, t.name_zh_hans, t.name_zh_hant, *t.aliases]
            named["topic", t.technology_id] = names
            more["topic", t.technology_id] = t.description
        for e in dataset.entities.values():
            code = [e.entity_id] if e.entity_id.isupper() else []
            names = [e.name_en, e.name_zh_hans, e.name_zh_hant, *e.aliases, *code]
            named["entity", e.entity_id] = names
        for i in dataset.indicators.values():
            named["indicator", i.indicator_id] = [i.name_en, i.name_zh_hans, i.name_zh_hant]
            more["indicator", i.indicator_id] = i.definition
        for d in dataset.documents.values():
            named["document", d.document_id] = [d.title, d.title_en, d.publisher]
            more["document", d.document_id] = ", ".join(d.authors)
        self.named = named
        folded = {key: [*map(searchable, names)] for key, names in named.items()}
        names_of = {k: [f for f in n if len(f) > 1] for k, n in folded.items()}
        self.fields = {k: [*n, searchable(more.get(k, ""))] for k, n in names_of.items()}
        self.short = {k: [f for f in n if len(f) == 1] for k, n in folded.items()}
        self.sentences = {
            f"{d}:{s}": searchable(dataset.text(d)[s:e])
            for d in dataset.documents
            for s, e in sentences(dataset.text(d))
        }
        self.figures = {
            o.observation_id: [
                searchable(o.statement_en),
                *names_of["topic", o.topic_id],
                *names_of["entity", o.entity_id],
                *names_of.get(("entity", o.counterpart_id), []),
                *names_of["indicator", o.indicator_id],
            ]
            for o in dataset.rows(Observation)
        }

    def found(self, text: str) -> dict[str, set[str]]:
        query = parse(text, READING.shelf.same)
        found: dict[str, set[str]] = {}
        if not query.clauses:
            return found

        def holds(fields: list[str]) -> bool:
            return all(
                all(any(w.occurs(f) for f in fields) for w in c.words)
                or any(n.occurs(f) for n in c.names for f in fields)
                for c in query.clauses
            )

        for (kind, identifier), fields in self.fields.items():
            if holds(fields) or query.text in self.short[kind, identifier]:
                found.setdefault(kind, set()).add(identifier)
        for identifier, fields in self.figures.items():
            if holds(fields):
                found.setdefault("figure", set()).add(identifier)
        for identifier, sentence in self.sentences.items():
            if holds([sentence]):
                found.setdefault("sentence", set()).add(identifier)
        return found


PLAIN = Plain(DATASET)


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


NAMES_TYPED = st.sampled_from([n for names in PLAIN.named.values() for n in names])


@settings(max_examples=200, deadline=None)
@given(st.one_of(queries(), NAMES_TYPED, st.tuples(queries(), NAMES_TYPED).map(" ".join)))
def test_every_result_set_equals_the_plain_scan(indexed: Library, text: str) -> None:
    expected = PLAIN.found(text)
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


#: Words of each kind: names, codes, aliases, descriptions, quotes in three scripts, several words.
ASKED = (
    "batteries", "电池", "電池", "中", "us", "CHN", "Türkiye", "quantum sensors", "aspi", "share",
    '"critical technology"', "capacity of the world", "2023", "hypersonic detection", "拜登",
)  # fmt: skip


@pytest.mark.parametrize("asked", ASKED)
def test_what_is_found_first_and_how_it_is_shown(asked: str) -> None:
    results = READING.search(asked)
    lines = [f"{results.total} found"]
    for group in results.groups:
        lines.append(f"{group.kind} {len(group)}")
        for h in READING.hits(results, group, 3):
            marked = [h.text[a:b] for a, b in h.spans]
            place = f" {h.document_id}:{h.start}-{h.end}" if h.document_id else ""
            name = " by name" if h.by_name else ""
            lines.append(f"  {h.id} {h.rank.name}{name}{place} {marked} {h.text[:60]!r}")
    golden.check(FOUND, asked, lines)


@pytest.mark.parametrize("text", ["", "   ", '""', "　"])
def test_nothing_asked(text: str) -> None:
    assert READING.search(text).total == 0


def test_a_changed_document_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    documents = tuple(replace(d, file="gone.txt") for d in DATASET.rows(Document))
    lame = replace(
        DATASET, folder=tmp_path / "data", tables={**DATASET.tables, "documents": documents}
    )
    found = Library(lame).search("中国")
    assert "sentence" not in {g.kind for g in found.groups}
    assert found.total


# -- own documents and figures -----------------------------------------------------------------

SAID = (
    "We lead quantum.",
    "电池占 12.5%，中国领先。",
    "電池佔七成。",
    "Own words only!",
    "美国 US",
)
LIKE = DATASET.rows(Observation)


@st.composite
def owns(draw: st.DrawFn) -> Own:
    """Own documents and figures in three scripts; all of them fit."""
    documents, texts, figures, cited = [], {}, [], []
    for n in range(draw(st.integers(0, 3))):
        name, title = f"own-d{n}", draw(st.sampled_from(SAID))
        like = DATASET.rows(Document)[0]
        documents.append(replace(like, document_id=name, title=title, file="d.pdf", relays=()))
        pieces = st.sampled_from([*SAID, *(p[:80] for p in PIECES)])
        texts[name] = "\n\n".join(draw(st.lists(pieces, max_size=4)))
    for n in range(draw(st.integers(0, 4))):
        name, like_o = f"own-o{n}", draw(st.sampled_from(LIKE))
        said = draw(st.sampled_from(SAID))
        figures.append(replace(like_o, observation_id=name, statement_en=said))
        url = "https://example.org/a"
        cited.append(Citation(f"{name}#1", name, "states", "A", "A", url, "primary", ""))
    rows = (tuple(documents), (), (), tuple(figures), tuple(cited))
    return Own(*rows, texts)


def flat(dataset: Dataset) -> Dataset:
    tables = {name: tuple(rows) for name, rows in dataset.tables.items()}
    return Dataset(dataset.version, dataset.folder, tables, dict(dataset.texts), dataset.own)


OWN_QUERIES = st.sampled_from([*SAID, '"own words"', "电池", "電池佔", "中 us", "own-d1", "领先"])


@settings(max_examples=15, deadline=None)
@given(owns(), owns(), st.lists(st.one_of(OWN_QUERIES, queries(), NAMES_TYPED), min_size=2))
def test_own_rows_are_found_as_by_the_plain_scan(
    indexed: Library, own: Own, other: Own, asked: list[str]
) -> None:
    before = Library(merge(DATASET, other)[0], indexed.shelf)
    merged, problems = merge(DATASET, own)
    assert not problems
    plain, anew = Plain(merged), Library(flat(merged))
    for library in (Library(merged, before.shelf), Library(merged)):
        assert library.things == anew.things
        for text in asked[:4]:
            results, expected = library.search(text), anew.search(text)
            found = keys(library, results)
            assert found == keys(anew, expected)
            assert {k: set(v) for k, v in found.items()} == plain.found(text)
            for ours, theirs in zip(results.groups, expected.groups, strict=True):
                assert list(ours.ranks) == list(theirs.ranks)
                assert library.hits(results, ours) == anew.hits(expected, theirs)


def test_own_rows_over_own_rows() -> None:
    like = DATASET.rows(Document)[0]
    own = [
        Own((replace(like, document_id=f"own-d{n}", relays=()),), texts={f"own-d{n}": SAID[n]})
        for n in range(2)
    ]
    merged = merge(merge(DATASET, own[0])[0], own[1])[0]
    library, anew = Library(merged), Library(flat(merged))
    assert len(library.shelves) == 3
    for text in ("quantum", "电池", "中国"):
        assert keys(library, library.search(text)) == keys(anew, anew.search(text))


def test_only_what_is_new_is_folded(monkeypatch: pytest.MonkeyPatch) -> None:
    document = replace(DATASET.rows(Document)[0], document_id="own-d", relays=())
    merged, _ = merge(DATASET, Own((document,), texts={"own-d": "One. 电池。"}))
    folded: list[str] = []

    def noted(text: str) -> str:
        folded.append(text)
        return searchable(text)

    monkeypatch.setattr(shelves, "searchable", noted)
    layered = Library(merged, READING.shelf)
    assert "One." in folded
    names = (document.title, document.title_en, document.publisher)
    assert set(folded) <= {*names, ", ".join(document.authors), "One.", "电池。"}
    assert layered.shelf.under is READING.shelf
    assert layered.shelf.same is READING.shelf.same
    folded.clear()
    assert Library(DATASET, layered.shelf).shelf is READING.shelf
    assert not folded


def test_nothing_is_kept_of_data_that_are_not_a_layer_over_them() -> None:
    assert shelves.kept(flat(DATASET), READING.shelf) is None
    assert shelves.kept(DATASET, None) is None
    changed = replace(DATASET, base=DATASET, tables={**DATASET.tables, "documents": ()})
    assert shelves.kept(changed, READING.shelf) is None
    assert not any(t.kind == "document" for t in Library(changed, READING.shelf).things)
