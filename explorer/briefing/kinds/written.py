"""Text: headings, paragraphs and remarks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar, assert_never

from explorer.briefing import legible, snapshots
from explorer.briefing.kinds.making import Kind, Place, as_it_is, held
from explorer.briefing.model import Cite, Field, Heading, NoteBlock, Paragraph, Text
from explorer.briefing.resolved import Figure, Piece, ResolvedHeading, ResolvedText, Words
from explorer.briefing.wording import value_text, word
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.briefing.model import Run
    from explorer.briefing.resolving import Resolving
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Evidence, Observation

#: Running text that figures stand in.
W = TypeVar("W", "Paragraph", "NoteBlock")


def plain(dataset: Dataset, runs: Sequence[Run], language: str) -> str:
    """Running text as words, its figures as the dataset has them."""
    parts = []
    for run in runs:
        if isinstance(run, Text):
            parts.append(run.text)
        elif isinstance(run, Field):
            o = dataset.observations.get(run.observation_id)
            text = value_text(o, language, bare=run.bare) if o else word(language, "missing")
            parts.append(text)
        elif not isinstance(run, Cite):
            assert_never(run)
    return "".join(parts)


def _heading(r: Resolving, block: Heading) -> ResolvedHeading | ResolvedText:
    if not legible.fit(block.text).strip():
        return ResolvedText(())  # a heading without words is none, in Word as in PDF
    r.level = min(block.level, r.level + 1)
    return ResolvedHeading(block.text, r.level)


def _paragraph(r: Resolving, block: Paragraph) -> ResolvedText:
    number = r.counted() if block.style == "numbered" else 0
    return replace(_text(r, block.runs), style=block.style, number=number)


def _remark(r: Resolving, block: NoteBlock) -> ResolvedText:
    if not block.review:
        return replace(_text(r, block.runs), remark=True)
    if not r.remarks:
        return ResolvedText((), remark=True, withheld=True)
    who = block.author or word(r.language, "somebody")
    said = word(r.language, f"remark-{block.review}", who=who) + word(r.language, "colon")
    told = _text(r, block.runs)
    return replace(told, pieces=(Words(said, bold=True), *told.pieces), remark=True)


def _text(r: Resolving, runs: Sequence[Run]) -> ResolvedText:
    pieces: list[Piece] = []
    for run in runs:
        if isinstance(run, Text):
            pieces.append(Words(run.text, run.bold, run.italic, link=run.link))
        elif isinstance(run, Field):
            o = r.dataset.observations.get(run.observation_id)
            first = r.dataset.first_of(run.observation_id) if o else None
            pieces += _named(r, _field(r, run), first, pieces)
        elif isinstance(run, Cite):
            pieces += _cite(r, run, pieces)
        else:
            assert_never(run)
    return ResolvedText(tuple(pieces))


def _named(
    r: Resolving, figure: Figure, first: Evidence | None, before: Sequence[Piece]
) -> list[Piece]:
    """A figure with its source in the text where the style has it there.

    The same source is not named twice on end.
    """
    if r.front.citation != "apa" or first is None:
        return [figure]
    from explorer.briefing import citations  # where a style is chosen

    said = citations.in_text(r.dataset, first, r.language)
    told = [p.text for p in before if isinstance(p, Words) and p.source]
    if told[-1:] == [said]:
        return [figure]
    return [replace(figure, notes=()), Words(said, source=True), replace(figure, text="")]


def _field(r: Resolving, run: Field) -> Figure:
    o = r.dataset.observations.get(run.observation_id)
    notes = r.register.of_figure(o) if o else ()
    change = r.compare(o, run.snapshot, run.observation_id)
    shown = o or (snapshots.observation(run.snapshot) if run.snapshot else None)
    text, digits = word(r.language, "missing"), ""
    if shown:
        text = run.words if run.words and change is None else ""
        digits = snapshots.to_text(snapshots.take(shown)) if text else ""
        text = text or value_text(shown, r.language, bare=run.bare)
    if change is not None:
        notes = (*notes, change)
    return Figure(text, run.observation_id, notes, run.bold, run.italic, digits)


def _cite(r: Resolving, run: Cite, before: Sequence[Piece]) -> list[Piece]:
    evidence = r.dataset.evidence.get(run.evidence_id)
    if evidence is None:
        r.record(run.evidence_id, "unknown")
        return [Words(word(r.language, "missing"))]
    r.record(run.evidence_id, "unchanged")
    doubted = r.register.of_doubts(r.dataset.observations[evidence.observation_id])
    mark = Figure("", "", (r.register.of_evidence(evidence), *doubted))
    return _named(r, mark, evidence, before)


def _figures(block: Paragraph | NoteBlock) -> tuple[str, ...]:
    return tuple(r.observation_id for r in block.runs if isinstance(r, Field))


def _observations(
    dataset: Dataset, block: Paragraph | NoteBlock, _language: str
) -> list[Observation]:
    return held(dataset, _figures(block))


def _place(block: Paragraph | NoteBlock) -> Place:
    return Place(_figures(block))


def _title(dataset: Dataset, block: Paragraph | NoteBlock, language: str) -> str:
    return plain(dataset, block.runs, language)


def _accepted(dataset: Dataset, block: W) -> W:
    return replace(block, runs=tuple(_taken(dataset, r) for r in block.runs))


def _taken(dataset: Dataset, run: Run) -> Run:
    if isinstance(run, Field) and run.observation_id in dataset.observations:
        now = snapshots.take(dataset.observations[run.observation_id])
        # Words say a figure only as long as it is the one they were written for.
        words = run.words if run.snapshot in (None, now) else ""
        return replace(run, snapshot=now, words=words)
    return run


HEADING: Kind[Heading] = Kind(
    Heading,
    _heading,
    lambda _dataset, _block, _language: [],
    as_it_is,
    lambda _dataset, block, _language: block.text,
    lambda _block: None,
    lambda block: translate("Briefing", "Heading {level}").format(level=block.level),
    lambda: translate("PinModel", "Text"),
    lambda: translate("PinModel", "Pin"),
)
PARAGRAPH: Kind[Paragraph] = Kind(
    Paragraph,
    _paragraph,
    _observations,
    _accepted,
    _title,
    _place,
    lambda block: {
        "body": translate("Briefing", "Paragraph"),
        "bullet": translate("Briefing", "Bulleted item"),
        "numbered": translate("Briefing", "Numbered item"),
    }[block.style],
    lambda: translate("PinModel", "Claim"),
    lambda: translate("PinModel", "Pin claim"),
)
NOTE: Kind[NoteBlock] = Kind(
    NoteBlock,
    _remark,
    _observations,
    _accepted,
    _title,
    _place,
    lambda block: {
        "": translate("Briefing", "Remark"),
        "open": translate("Briefing", "Remark of a review, open: {who}"),
        "settled": translate("Briefing", "Remark of a review, settled: {who}"),
    }[block.review].format(who=block.author),
    lambda: translate("PinModel", "Note"),
    lambda: translate("PinModel", "Pin"),
)
