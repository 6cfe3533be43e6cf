from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import docx
import pytest

from explorer.analysis.select import Question
from explorer.briefing import kept, text, write
from explorer.briefing.blocks import accept
from explorer.briefing.house import House
from explorer.briefing.model import (
    Briefing,
    ChartBlock,
    Field,
    Front,
    Heading,
    NoteBlock,
    Paragraph,
    PassageBlock,
    SourcesBlock,
    TableBlock,
    Text,
)
from explorer.briefing.plain import from_json, to_json
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import ResolvedPassage, ResolvedTable, ResolvedText
from explorer.workspace.file import Workspace
from tests.briefing import marked

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

pytestmark = pytest.mark.usefixtures("qapp")
SHARE = "aspi-2024.electric-batteries.chn.high-impact-share.2023"
AMERICAN = "aspi-2024.electric-batteries.usa.high-impact-share.2023"
CHEMISTRY = "nyt-2025.theme-universities.tsinghua-university.university-rank"
FRONT = Front("internal", "OFFICIAL: SENSITIVE", "review", "0.3")
REMARKED = "Is this of all papers?"


def made(dataset: Dataset, front: Front = FRONT, language: str = "en") -> Briefing:
    blocks = (
        Heading("Summary"),
        Paragraph((Text("China has "), Field(SHARE), Text(", America "), Field(AMERICAN))),
        NoteBlock((Text(REMARKED + " "), Field(CHEMISTRY)), "R. Viewer", "open"),
        NoteBlock((Text("Printed always."),)),
        PassageBlock(SHARE + "#1"),
        ChartBlock(Question("electric-batteries", "high-impact-share")),
        TableBlock(Question("electric-batteries", "high-impact-share")),
        SourcesBlock(),
    )
    whole = Briefing("Batteries", "", ("A. Analyst",), "2026-11-22", language, blocks, front=front)
    return accept(dataset, whole)


@pytest.mark.parametrize("ending", write.FORMATS)
def test_every_format_prints_how_far_it_may_go_its_state_and_its_version(
    dataset: Dataset, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"b.{ending}"
    write.write(dataset, made(dataset, replace(FRONT, cover=True)), path)
    told = marked.said(path)
    if ending == "brief":
        assert 'mark="internal"' in told
        assert 'state="review"' in told
        return
    assert "Internal·OFFICIAL:SENSITIVE·Forreview" in told
    assert "0.3" in told
    assert marked.said(path).count("Version0.3") >= (ending != "xlsx")


@pytest.mark.parametrize("ending", write.FORMATS)
def test_a_remark_of_a_review_is_in_no_file_for_which_it_was_not_chosen(
    dataset: Dataset, tmp_path: Path, ending: str
) -> None:
    with_it, without = tmp_path / f"with.{ending}", tmp_path / f"b.{ending}"
    write.write(dataset, made(dataset), without)
    write.write(dataset, made(dataset), with_it, remarks=True)
    for words in (b"R. Viewer", b"all papers", b"university-rank"):
        assert words not in marked.everything(without)
    assert "Printedalways." in marked.said(without) or ending == "xlsx"
    assert "university-rank" in marked.said(with_it) or ending != "xlsx"
    if ending != "xlsx":
        assert "Isthisofallpapers?" in marked.said(with_it)
        assert "R.Viewer" in marked.said(with_it)


@pytest.mark.parametrize("ending", write.FORMATS)
def test_no_file_names_somebody_or_a_place_of_this_machine(
    dataset: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    for name in ("USER", "LOGNAME", "USERNAME"):
        monkeypatch.setenv(name, "somebody-here")
    path = tmp_path / f"b.{ending}"
    write.write(dataset, replace(made(dataset), authors=()), path)
    content = marked.everything(path)
    for word in (b"somebody-here", str(tmp_path).encode(), str(dataset.folder).encode()):
        assert word not in content
    assert b"python-docx" not in content


def test_a_brief_file_has_all_of_it(dataset: Dataset) -> None:
    front = Front("restricted", "A [b] *c*", "cleared", "1", "apa", "both", cover=True)
    briefing = made(dataset, front)
    assert text.parse(text.write(briefing)) == briefing
    assert from_json(to_json(briefing)) == briefing


@pytest.mark.parametrize(
    ("words", "author", "review"),
    [
        (">? [R. V] Why?", "R. V", "open"),
        (">! [] Done.", "", "settled"),
        ("> ? [R. V] Why?", "", ""),
        (">?Why", "", ""),
    ],
)
def test_a_remark_of_a_review_in_a_brief_file(words: str, author: str, review: str) -> None:
    (block,) = text.parse(f'+++\ntitle = "T"\n+++\n\n{words}\n').blocks
    assert isinstance(block, NoteBlock)
    assert (block.author, block.review) == (author, review)
    again = text.parse(text.write(Briefing("T", blocks=(block,))))
    assert again.blocks == (block,)


@pytest.mark.parametrize(
    ("key", "value"), [("mark", "secret"), ("state", "done"), ("citation", "mla")]
)
def test_a_word_that_nobody_knows_is_refused(key: str, value: str) -> None:
    source = f'+++\ntitle = "T"\n{key} = "{value}"\n+++\n'
    with pytest.raises(text.BriefSyntaxError, match=f"front.{key}: '{value}' is none of"):
        text.parse(source)


def test_a_workspace_keeps_it(dataset: Dataset, tmp_path: Path) -> None:
    briefing = made(dataset, replace(FRONT, citation="gb-t-7714", cover=True))
    with Workspace.create(tmp_path / "w.ctew") as workspace:
        key = kept.add(workspace, briefing, name="Add")
        assert kept.read(workspace, key) == briefing


def _table(dataset: Dataset, briefing: Briefing) -> ResolvedTable:
    found = resolve(dataset, briefing).blocks[-1]
    assert isinstance(found, ResolvedTable)
    return found


@pytest.mark.parametrize("citation", ["", "apa", "chicago-notes", "gb-t-7714"])
def test_the_list_of_sources_has_each_document_and_report_once(
    dataset: Dataset, citation: Any
) -> None:
    briefing = made(dataset, replace(FRONT, citation=citation))
    resolved = resolve(dataset, briefing)
    rows = [[c.text for c in row] for row in _table(dataset, briefing).rows]
    assert len(rows) == len({row[0] for row in rows})
    reports = {dataset.observations[o].report_id for o in (SHARE, AMERICAN)}
    for report in reports:
        (row,) = [r for r in rows if dataset.reports[report].scope_note == r[1]]
        assert row[2] == dataset.reports[report].limits_note
    for note in resolved.notes:
        e = dataset.evidence[note.evidence_id]
        title = dataset.documents[e.document_id].title
        assert any(title in row[0] for row in rows)
    # It stands wherever one puts it, and has what comes after it all the same.
    first = replace(briefing, blocks=(SourcesBlock(), *briefing.blocks[:-1]))
    again = resolve(dataset, first).blocks[0]
    assert isinstance(again, ResolvedTable)
    assert [[c.text for c in row] for row in again.rows] == rows


def test_footnotes_are_in_the_style_chosen_and_short_the_second_time(dataset: Dataset) -> None:
    document = dataset.evidence[SHARE + "#1"].document_id  # type: ignore[union-attr]
    stated = [e for e in dataset.passages_in[document] if e == dataset.first_of(e.observation_id)]
    first = stated[0]
    other = next(e for e in stated if e.start > first.end)
    blocks = tuple(Paragraph((Field(e.observation_id),)) for e in (first, other))
    found = {}
    for style in ("chicago-notes", "gb-t-7714", "apa"):
        briefing = Briefing("T", blocks=blocks, front=Front(citation=style))
        found[style] = [n.text for n in resolve(dataset, briefing).notes]
    assert all(len(set(notes)) == len(notes) == 2 for notes in found.values())
    assert "as in note 1" in found["gb-t-7714"][1]
    assert len(found["chicago-notes"][1]) < len(found["chicago-notes"][0])
    assert all(" ".join(first.quote.split()) in notes[0] for notes in found.values())


def test_apa_names_the_source_in_the_text_once_on_end_and_lists_the_works(
    dataset: Dataset,
) -> None:
    briefing = replace(made(dataset, Front(citation="apa")))
    whole = replace(briefing, blocks=briefing.blocks[:-1])
    resolved = resolve(dataset, whole)
    line = resolved.blocks[1]
    assert isinstance(line, ResolvedText)
    words = "".join(p.text for p in line.pieces)
    assert words.count("(Australian Strategic Policy Institute, 2024, as cited in") == 1
    assert [p.notes for p in line.pieces if p.notes]
    assert isinstance(resolved.blocks[-1], ResolvedTable)  # nobody put a list there
    assert len(resolved.blocks) == len(whole.blocks) + 1


@pytest.mark.parametrize(
    ("quotes", "original", "rendering"),
    [
        ("", True, True),
        ("original", True, False),
        ("translation", False, True),
        ("both", True, True),
    ],
)
def test_quotes_are_shown_as_they_are_translated_or_both(
    dataset: Dataset, quotes: Any, original: bool, rendering: bool
) -> None:
    resolved = resolve(dataset, made(dataset, Front(quotes=quotes)))
    e = dataset.evidence[SHARE + "#1"]
    found = dataset.rendering(e, "en")  # type: ignore[arg-type]
    assert found is not None
    passage = resolved.blocks[4]
    assert isinstance(passage, ResolvedPassage)
    shown = passage.quote + passage.statement
    assert (" ".join(e.quote.split()) in shown) is original  # type: ignore[union-attr]
    assert (found.text in shown) is rendering
    assert ("our translation" in shown) is rendering
    note = resolved.notes[0].text
    assert (found.text in note) is (quotes in ("translation", "both"))
    assert (" ".join(e.quote.split()) in note) is original  # type: ignore[union-attr]


def test_a_quote_in_the_language_of_the_briefing_needs_no_translation(dataset: Dataset) -> None:
    for quotes in ("", "translation", "both"):
        resolved = resolve(dataset, made(dataset, Front(quotes=quotes), "zh-Hant"))  # type: ignore[arg-type]
        passage = resolved.blocks[4]
        assert isinstance(passage, ResolvedPassage)
        assert passage.statement == ""
        assert passage.language == "zh-Hant"


@pytest.mark.parametrize("place", ["{classification}", "no place"])
def test_a_house_template_carries_the_marking_whether_it_has_a_place_for_it(
    dataset: Dataset, tmp_path: Path, place: str
) -> None:
    template, out = docx.Document(), tmp_path / "b.docx"
    template.add_paragraph("{body}")
    template.add_section()
    for section in template.sections:
        section.header.is_linked_to_previous = False
        section.header.paragraphs[0].text = f"Our house, {place}"
        section.different_first_page_header_footer = True
    held = io.BytesIO()
    template.save(held)
    write.write(dataset, made(dataset), out, house=House(word=held.getvalue()))
    for section in docx.Document(str(out)).sections:
        words = " ".join(p.text for p in section.header.paragraphs)
        assert "Our house" in words
        assert "Internal · OFFICIAL: SENSITIVE · For review" in words
        if place == "no place":
            first = " ".join(p.text for p in section.first_page_header.paragraphs)
            assert "Internal · OFFICIAL" in first
