from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.briefing import templates
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import Figure, ResolvedTable, ResolvedText
from explorer.charts.numbers import GLYPH

SHARE = "aspi-2024.electric-batteries.chn.high-impact-share.2023"
AMERICAN = "aspi-2024.electric-batteries.usa.high-impact-share.2023"

if TYPE_CHECKING:
    from explorer.briefing.model import Briefing
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
    for note in resolved.notes:
        evidence = dataset.evidence[note.evidence_id]
        if evidence.kind == "passage":
            document = dataset.documents[evidence.document_id]
            assert document.title in note.text
            assert (document.authors or (document.publisher,))[0] in note.text
            assert f"characters {evidence.start + 1}–{evidence.end}" in note.text
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
        card = next(
            b for b in resolved.blocks if isinstance(b, ResolvedTable) and len(b.rows) == 12
        )
        shown[language] = [c.text for c in card.rows[3]][2:]
    assert shown["en"][1:] == [GLYPH["approx"] + "US$57 billion", "United States ahead, 2.7×"]
    assert shown["zh-Hans"][1:] == [GLYPH["approx"] + "570亿美元", "美国领先，2.7×"]
    assert shown["zh-Hant"][1:] == [GLYPH["approx"] + "570億美元", "美國領先，2.7×"]


@pytest.mark.parametrize("template", templates.TEMPLATES)
def test_templates_fill_themselves_for_every_topic(dataset: Dataset, template: str) -> None:
    for topic in list(dataset.topics)[::9]:
        made = templates.fill(dataset, template, topic, ("IND", "JPN"))
        resolved = resolve(dataset, made)
        assert resolved.blocks
        assert not resolved.changed
        assert all(f.notes for f in _figures(resolved))


def test_a_template_refuses_what_it_does_not_know(dataset: Dataset) -> None:
    for arguments in (("nope", "list-64"), ("profile", "nope"), ("profile", "list-64", ("ZZZ",))):
        with pytest.raises(ValueError, match="no "):
            templates.fill(dataset, *arguments)
