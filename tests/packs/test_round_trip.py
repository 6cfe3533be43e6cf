"""What goes into a pack comes out of it, whatever it is."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.corpus.documents import digest
from explorer.dataset.merge import Own
from explorer.dataset.schema import (
    Document,
    NumeralRow,
    Observation,
    Passage,
    Rendering,
    Report,
    Section,
    Topic,
)
from explorer.packs import content, planning
from explorer.packs.content import Head
from explorer.workspace.packs import Copy

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
NAMES = st.text("abcdefgh-", min_size=1, max_size=8).map(lambda s: f"own-{s}x")
NUMBERS = st.none() | st.floats(allow_nan=False, allow_infinity=False)


@st.composite
def owns(draw: st.DrawFn) -> Own:
    ids = draw(st.lists(NAMES, unique=True, max_size=3))
    texts = {name: draw(WORDS) + "12" for name in ids}
    documents = tuple(
        content.plain(
            Document(
                n, f"{n}.txt", digest(texts[n].encode()), draw(WORDS), draw(WORDS), draw(WORDS),
                tuple(draw(st.lists(WORDS, max_size=2))), "", "en", (), draw(WORDS), draw(WORDS),
            )
        )
        for n in sorted(ids)
    )  # fmt: skip
    figures = draw(st.lists(NAMES, unique=True, max_size=3))
    observations = tuple(
        Observation(
            n, "electric-batteries", "CHN", "", "high-impact-share", draw(NUMBERS), "2024", "2024",
            "stated", draw(NUMBERS), None, draw(NUMBERS), draw(WORDS), "eq", draw(WORDS),
            "measured", draw(WORDS), draw(WORDS), draw(WORDS),
        )
        for n in sorted(figures)
    )  # fmt: skip
    evidence = tuple(
        Passage(
            f"{f}-{n}", f, "states", d.document_id, 0, 2, texts[d.document_id][:2], "", "", None, 1
        )
        for f in sorted(figures)
        for n, d in enumerate(documents)
    )
    reports = tuple(
        content.plain(
            Report(n, draw(WORDS), draw(WORDS), draw(WORDS), (draw(WORDS),), "", "", "", "")
        )
        for n in sorted(draw(st.lists(NAMES, unique=True, max_size=2)))
    )
    topics = tuple(
        content.plain(
            Topic(n, "technology", draw(WORDS), draw(WORDS), "", (draw(WORDS),), draw(WORDS))
        )
        for n in sorted(draw(st.lists(NAMES, unique=True, max_size=2)))
    )
    ends = {n: len(t) for n, t in texts.items()}
    return Own(
        documents=documents,
        sections=tuple(Section(n, 0, ends[n], "body") for n in sorted(texts)),
        reports=reports,
        observations=observations,
        evidence=evidence,
        texts=texts,
        topics=topics,
        renderings=tuple(Rendering(n, 0, 2, "en", draw(WORDS), "draft", "") for n in sorted(texts)),
        marks=dict.fromkeys(sorted(ids), "internal"),
        pages={n: (0, ends[n] - 1) for n in sorted(ids)},
        numerals=tuple(
            NumeralRow(n, ends[n] - 2, ends[n], "12", "other", "", draw(WORDS)) for n in sorted(ids)
        ),
    )


@settings(max_examples=60, deadline=None)
@given(owns())
def test_a_pack_holds_what_was_put_in_and_is_the_same_bytes(own: Own) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "p.zip"
        path.write_bytes(content.of_own(own, Head("lab", "Lab")))
        pack = content.read(path)
        assert content.own_of(pack) == own
        assert content.of_own(content.own_of(pack), Head("lab", "Lab")) == path.read_bytes()


@settings(max_examples=25, deadline=None)
@given(owns(), owns())
def test_what_a_pack_brings_goes_when_it_is_removed(
    dataset: Dataset, mine: Own, theirs: Own
) -> None:
    made = planning.plan(dataset, mine, Head("lab", "Lab"), Copy("0", ""), theirs, None)
    assert made.record is not None
    after = planning.applied(mine, made.put)
    for name, rows in mine.tables().items():
        assert [r for r in after.tables()[name] if r in rows] == list(rows)
    again = planning.plan(dataset, after, Head("lab", "Lab"), Copy("0", ""), theirs, made.record)
    assert not again.put.rows
    assert not again.put.gone
    removed = planning.removal(dataset, after, made.record)
    left = planning.applied(after, removed.put)
    for name, rows in mine.tables().items():
        assert set(left.tables()[name]) == set(rows)
