from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.analysis.select import Question
from explorer.briefing import blocks, model, templates
from explorer.briefing.model import LANGUAGES, Briefing, Field, Paragraph
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import Figure, ResolvedTable, ResolvedText
from explorer.charts.numbers import GLYPH
from explorer.dataset.schema import Passage

SHARE = "aspi-2024.electric-batteries.chn.high-impact-share.2023"
AMERICAN = "aspi-2024.electric-batteries.usa.high-impact-share.2023"

if TYPE_CHECKING:
    from explorer.briefing.resolved import Resolved
    from explorer.dataset.dataset import Dataset


def _figures(resolved: Resolved) -> list[Figure]:
    texts = [b for b in resolved.blocks if isinstance(b, ResolvedText)]
    return [p for b in texts for p in b.pieces if isinstance(p, Figure)]


def test_every_number_has_the_footnote_of_its_quote(dataset: Dataset, resolved: Resolved) -> None:
    for figure in _figures(resolved):
        assert figure.notes
        if figure.observation_id:
            evidence = dataset.evidence_of[figure.observation_id][0]
            note = resolved.notes[figure.notes[0] - 1]
            assert " ".join(evidence.quote.split()) in note.text
    assert {f.observation_id for f in _figures(resolved)} >= {SHARE, AMERICAN}


def test_a_footnote_says_who_what_when_where(dataset: Dataset, resolved: Resolved) -> None:
    for note in (n for n in resolved.notes if n.evidence_id):
        evidence = dataset.evidence[note.evidence_id]
        if evidence.kind == "passage":
            document = dataset.documents[evidence.document_id]
            assert document.title in note.text
            assert (document.authors or (document.publisher,))[0] in note.text
            paragraphs = [p for p in dataset.text(document.document_id).split("\n") if p.strip()]
            first = evidence.quote.strip().split("\n")[0]
            place = re.search(r"paragraph (\d+), characters (\d+)–(\d+)", note.text)
            assert place
            assert first in paragraphs[int(place[1]) - 1]
            assert (int(place[2]), int(place[3])) == (evidence.start + 1, evidence.end)
        elif evidence.kind == "citation":
            assert evidence.source_url in note.text
        else:
            assert evidence.rule.rstrip(".") in note.text


def test_footnotes_are_numbered_as_they_are_met(resolved: Resolved, chinese: Resolved) -> None:
    for one in (resolved, chinese):
        assert [n.number for n in one.notes] == list(range(1, len(one.notes) + 1))
        # One for each piece of evidence: no text twice.
        assert len({n.text for n in one.notes}) == len(one.notes)


def test_nothing_is_stale_when_just_accepted(resolved: Resolved) -> None:
    assert resolved.stale
    assert not resolved.changed


def test_stale_figures_are_named_old_and_new(dataset: Dataset, stale: Briefing) -> None:
    resolved = resolve(dataset, stale)
    found = [(s.reference, s.status, s.old, s.new) for s in resolved.changed]
    assert found == [
        (SHARE, "revised", "70%", "75%"),
        ("gone", "withdrawn", GLYPH["ge"] + "US$43 billion", ""),
    ]
    last = resolved.blocks[-1]
    assert isinstance(last, ResolvedText)
    said = [resolved.notes[p.notes[-1] - 1].text for p in last.pieces if isinstance(p, Figure)]
    assert "then 70%, now 75%" in said[0]
    assert f"no longer holds {GLYPH['ge']}US$43 billion" in said[1]


def test_what_never_was_is_unknown(dataset: Dataset, briefing: Briefing) -> None:
    from explorer.analysis.select import Question
    from explorer.briefing.model import ChartBlock, Field, Paragraph, PassageBlock

    blocks = (Paragraph((Field("nope"),)), ChartBlock(Question("nope")), PassageBlock("nope"))
    resolved = resolve(dataset, replace(briefing, blocks=blocks))
    assert [s.status for s in resolved.changed] == ["unknown"] * 3


def test_figures_are_written_in_the_language(dataset: Dataset, briefing: Briefing) -> None:
    shown = {}
    for language in ("en", "zh-Hans", "zh-Hant"):
        resolved = resolve(dataset, replace(briefing, language=language))
        tables = [b for b in resolved.blocks if isinstance(b, ResolvedTable)]
        rows = [[c.text for c in row] for table in tables for row in table.rows]
        shown[language] = next(row for row in rows if "2.7×" in row[-1])[2:]
    assert shown["en"][1:] == [GLYPH["approx"] + "US$57 billion", "United States ahead, ≈ 2.7×"]
    assert shown["zh-Hans"][1:] == [GLYPH["approx"] + "570亿美元", "美国领先，≈ 2.7×"]
    assert shown["zh-Hant"][1:] == [GLYPH["approx"] + "570億美元", "美國領先，≈ 2.7×"]


@pytest.mark.parametrize("template", templates.TEMPLATES)
def test_templates_fill_themselves_for_every_topic(dataset: Dataset, template: str) -> None:
    for topic in list(dataset.topics)[::9]:
        pair = ("IND", "JPN") if template in ("head-to-head", "scorecard") else ()
        made = templates.fill(dataset, template, topic, pair)
        resolved = resolve(dataset, made)
        assert resolved.blocks
        assert not resolved.changed
        assert all(f.notes for f in _figures(resolved))


def test_a_template_refuses_what_it_does_not_know(dataset: Dataset) -> None:
    for arguments in (("nope", "list-64"), ("profile", "nope"), ("profile", "list-64", ("ZZZ",))):
        with pytest.raises(ValueError, match="no "):
            templates.fill(dataset, *arguments)


def test_a_source_that_was_told_is_named_in_short(dataset: Dataset, resolved: Resolved) -> None:
    """Publisher, address and the report in full where a reader meets them first, and only there."""
    met: set[str] = set()
    again = 0
    for note in (n for n in resolved.notes if n.evidence_id):
        evidence = dataset.evidence[note.evidence_id]
        report = dataset.reports[dataset.observations[evidence.observation_id].report_id]
        if report.report_id not in dataset.roles.own_words:
            in_full = report.title in note.text
            assert in_full == (report.report_id not in met), note.text
            assert in_full or report.short in note.text
            again += not in_full
        met.add(report.report_id)
        if isinstance(evidence, Passage):
            document = dataset.documents[evidence.document_id]
            first = document.document_id not in met
            if document.title_en != document.title:
                english = document.title_en.strip("[]")
                assert (f" [{english}]" in note.text) == first
            met.add(document.document_id)
    assert again > 5


def test_what_an_author_says_is_not_relayed(dataset: Dataset, briefing: Briefing) -> None:
    said = {False: 0, True: 0}
    for o in list(dataset.observations.values())[::5]:
        if not dataset.quoted(o):
            continue
        one = replace(briefing, blocks=(Paragraph((Field(o.observation_id),)),))
        note = resolve(dataset, one).notes[0]
        own = o.report_id in dataset.roles.own_words
        assert ("relaying" in note.text) != own, note.text
        said[own] += 1
    assert min(said.values()) > 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_blocks_of_what_is_gone_say_so_in_every_place(dataset: Dataset, language: str) -> None:
    """A list, two entities, a topic, a page that the data had once: a remark and no figures."""
    gone: tuple[tuple[model.Block, str], ...] = (
        (model.ScorecardBlock("no-list"), "no-list"),
        (model.ScorecardBlock(entities=("AAA", "BBB")), dataset.roles.scorecard),
        (model.TableBlock(Question("no-topic")), "no-topic"),
        (model.ChartBlock(Question("no-topic")), "no-topic"),
        (model.ChartBlock(Question(""), page="no-page"), "no-page"),
        (model.ChartBlock(Question(""), page="leads", place=99), "leads"),
    )
    for block, name in gone:
        resolved = resolve(dataset, Briefing("B", language=language, blocks=(block,)))
        (shown,) = resolved.blocks
        assert isinstance(shown, ResolvedText)
        assert shown.remark
        assert [(s.reference, s.status) for s in resolved.stale] == [(name, "unknown")]
        assert resolved.notes == ()
        assert blocks.accepted(dataset, block) == block
        assert blocks.shown_in(dataset, block, language) == []
        assert blocks.title(dataset, block, language)
