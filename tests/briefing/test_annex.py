"""The annex: every number, quote and position behind a briefing, as they are in the data."""

from __future__ import annotations

import io
import typing
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from explorer.analysis.select import doubts
from explorer.briefing import annex, legible
from explorer.briefing.blocks import shown_in
from explorer.briefing.model import (
    ArticleBlock,
    Block,
    Field,
    MarkedSentence,
    PageBreak,
    Paragraph,
    Snapshot,
    SourcesBlock,
)
from explorer.briefing.progress import Progress
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import Cell, Figure, ResolvedChart, Words
from explorer.briefing.wording import value_text
from explorer.dataset.columns import row_values
from explorer.dataset.schema import Observation, Passage, Support
from tests.briefing.conftest import SHARE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.briefing.model import Briefing
    from explorer.briefing.resolved import Resolved, ResolvedBlock
    from explorer.dataset.dataset import Dataset

Sheet = list[dict[str, Any]]


@pytest.fixture(scope="module", params=["en", "zh-Hant"])
def answer(dataset: Dataset, stale: Briefing, request: pytest.FixtureRequest) -> Resolved:
    return resolve(dataset, replace(stale, language=request.param))


@pytest.fixture(scope="module")
def sheets(dataset: Dataset, answer: Resolved) -> dict[str, Sheet]:
    book = openpyxl.load_workbook(io.BytesIO(annex.content(dataset, answer, Progress())))
    found: dict[str, Sheet] = {}
    for sheet in book:
        header, *rows = sheet.iter_rows(values_only=True)
        found[sheet.title] = [dict(zip(header, row, strict=True)) for row in rows]
    return found


def cell(value: object) -> object:
    """A value as a cell has it: lists in words, nothing for what is empty."""
    if isinstance(value, tuple):
        value = "; ".join(value)
    return None if value == "" else value


def test_figures_are_those_of_each_block_as_it_shows_them(
    dataset: Dataset, answer: Resolved, sheets: dict[str, Sheet]
) -> None:
    language = answer.briefing.language
    wanted = [
        (n, o)
        for n, block in enumerate(answer.briefing.blocks, 1)
        for o in dict.fromkeys(shown_in(dataset, block, language))
    ]
    assert len(sheets["Figures"]) == len(wanted) > 40
    for row, (n, o) in zip(sheets["Figures"], wanted, strict=True):
        assert (row.pop("block"), row.pop("as_written")) == (n, value_text(o, language))
        told = row.pop("discrepancies")
        assert bool(told) == bool(doubts(dataset, (o,)))
        assert row.pop("marked") is None
        assert row == {c: cell(v) for c, v in row_values(Observation, o).items()}


def test_evidence_is_all_that_the_data_hold_for_each_figure(
    dataset: Dataset, answer: Resolved, sheets: dict[str, Sheet]
) -> None:
    names = dict.fromkeys(row["observation_id"] for row in sheets["Figures"] or [])
    numbers = {n.evidence_id: n.number for n in answer.notes if n.evidence_id}
    wanted = [e for name in names for e in dataset.evidence_of[name]]
    assert [r["evidence_id"] for r in sheets["Evidence"]] == [e.evidence_id for e in wanted]
    kinds = set()
    for row, e in zip(sheets["Evidence"], wanted, strict=True):
        assert row["footnote_no"] == numbers.get(e.evidence_id)
        document = dataset.documents[e.document_id] if isinstance(e, Passage) else None
        assert row["document"] == (document.title if document else None)
        assert row["sha256"] == (document.sha256 if document else None)
        cells = row_values(Support, e)
        # What stands around a quote is for finding it again and is no part of an annex.
        for column in set(cells) - {"prefix", "suffix"}:
            assert row[column] == cell(cells[column]), (e.evidence_id, column)
        kinds.add(e.kind)
    assert len(kinds) == 3


def test_footnotes_and_what_changed_are_those_of_the_briefing(
    answer: Resolved, sheets: dict[str, Sheet]
) -> None:
    assert [tuple(r.values()) for r in sheets["Footnotes"]] == [
        (n.number, n.kind, n.text, cell(n.quote), cell(n.evidence_id)) for n in answer.notes
    ]
    assert [tuple(r.values()) for r in sheets["Stale"]] == [
        (s.block + 1, s.reference, s.status, cell(s.old), cell(s.new)) for s in answer.stale
    ]
    changed = [r for r in sheets["Stale"] if r["status"] != "unchanged"]
    assert [r["status"] for r in changed] == ["revised", "withdrawn"]
    assert (changed[0]["accepted"], changed[0]["now"]) == ("70%", "75%")


def test_what_each_kind_of_block_says_is_there(
    dataset: Dataset, briefing: Briefing, answer: Resolved, sheets: dict[str, Sheet]
) -> None:
    rows = sheets["Text"]
    marked = MarkedSentence(
        "China leads, they write.", "supported", "One figure says so.", (SHARE,)
    )
    others = replace(briefing, blocks=(ArticleBlock((marked,), "An article"), SourcesBlock()))
    book = openpyxl.load_workbook(
        io.BytesIO(annex.content(dataset, resolve(dataset, others), Progress()))
    )
    more = [line[2] for line in book["Text"].iter_rows(min_row=2, values_only=True)]
    assert any(marked.text in line and marked.reason in line for line in more)
    # Each block that has words is there under its number and kind, with all of its words.
    for n, (own, block) in enumerate(zip(answer.briefing.blocks, answer.blocks, strict=True), 1):
        found = [r for r in rows if r["block"] == n]
        assert {r["kind"] for r in found} == ({own.KIND} if found else set())
        assert bool(found) != isinstance(own, PageBreak)
        whole = "\n".join(r["text"] for r in found)
        for text in words_of(block):
            assert text in whole, (own.KIND, text)
    seen = {type(b) for b in (*answer.briefing.blocks, *others.blocks)}
    assert seen == set(typing.get_args(Block))
    assert any(r["footnotes"] for r in rows)


def words_of(block: ResolvedBlock) -> Iterator[str]:
    """The words of a block that stand on a page."""
    if isinstance(block, ResolvedChart):
        yield from (block.caption, block.alt)
        return
    hidden = {"id", "colour", "style", "severity", "language", "observation_id", "evidence_id"}
    for f in fields(block):
        if f.name not in hidden:
            yield from legible.texts(tuple(_bare(getattr(block, f.name))))


def _bare(value: object) -> Iterator[object]:
    """A part of a block without what is no word of it."""
    if isinstance(value, tuple):
        for part in value:
            yield from _bare(part)
    elif isinstance(value, Words | Figure | Cell):
        yield value.text
    else:
        yield value


def test_it_says_what_it_belongs_to(answer: Resolved, sheets: dict[str, Sheet]) -> None:
    about = {r["what"]: r["value"] for r in sheets["About"]}
    briefing = answer.briefing
    assert about["title"] == briefing.title
    assert about["authors"] == ", ".join(briefing.authors)
    assert (about["date"], about["language"]) == (briefing.date, briefing.language)
    assert about["dataset"] == answer.dataset_version


def test_no_text_is_a_formula(dataset: Dataset, briefing: Briefing) -> None:
    evil = replace(dataset.observations[SHARE], note="=1+1", hedge="@SUM(A1)")
    rows = tuple(evil if o.observation_id == SHARE else o for o in dataset.rows(Observation))
    made = replace(dataset, tables={**dataset.tables, Observation.TABLE: rows})
    one = replace(briefing, blocks=(Paragraph((Field(SHARE, Snapshot(SHARE, "percent", 1.0)),)),))
    content = annex.content(made, resolve(made, one), Progress())
    book = openpyxl.load_workbook(io.BytesIO(content))
    cells = {c.value: c for sheet in book for line in sheet.iter_rows() for c in line}
    for text in ("=1+1", "@SUM(A1)"):
        assert cells[text].data_type == "s"
        assert cells[text].quotePrefix
