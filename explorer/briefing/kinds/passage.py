"""A passage in its own language with our sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.briefing.footnotes import position, whose
from explorer.briefing.kinds.making import Directive, Kind, Place, held
from explorer.briefing.model import PassageBlock
from explorer.briefing.resolved import ResolvedPassage, ResolvedText
from explorer.briefing.wording import word
from explorer.charts.naming import in_brackets, prose, statement
from explorer.dataset.schema import Passage
from explorer.dataset.versions import newer
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.briefing.resolved import Status
    from explorer.briefing.resolving import Resolving
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


def _resolve(r: Resolving, block: PassageBlock) -> ResolvedPassage | ResolvedText:
    evidence = r.dataset.evidence.get(block.evidence_id)
    if not isinstance(evidence, Passage):
        if not block.quote:
            return r.unknown(block.evidence_id)
        r.record(block.evidence_id, "withdrawn", block.quote)
        text = word(r.language, "withdrawn", old="“" + block.quote + "”")
        note = r.register.remark(text)
        return ResolvedPassage(block.quote, "", "", "", block.evidence_id, (note,))
    o = r.dataset.observations[evidence.observation_id]
    notes: tuple[int, ...] = (r.register.of_evidence(evidence), *r.register.of_doubts(o))
    if block.quote and block.quote != evidence.quote:
        r.record(block.evidence_id, "revised", block.quote, evidence.quote)
        said = word(r.language, "requoted", old=block.quote)
        notes = (*notes, r.register.remark(said))
    else:
        behind = newer(r.dataset, evidence.document_id)
        status: Status = "left behind" if behind else "unchanged"
        r.record(block.evidence_id, status, evidence.quote, evidence.quote)
    document = r.dataset.documents[evidence.document_id]
    where = position(r.dataset, evidence, r.language)
    source = word(r.language, "comma").join((prose(document.publisher), where))
    quote, language = " ".join(evidence.quote.split()), document.language
    meaning = _meaning(r, o, evidence, language)
    if meaning and r.front.quotes == "translation":
        quote, language, meaning = meaning, r.language, ""
    return ResolvedPassage(quote, language, meaning, source, evidence.evidence_id, notes)


def _meaning(r: Resolving, o: Observation, evidence: Passage, language: str) -> str:
    """What a quote says in a language that its reader may not have; else nothing.

    A translation of it, marked as such; where there is none, our sentence about the figure.
    """
    if language.startswith("zh") == r.language.startswith("zh") or r.front.quotes == "original":
        return ""
    rendering = r.dataset.rendering(evidence, r.language)
    if rendering is None:
        # A sentence of ours beside a quote, never in its place.
        return "" if r.front.quotes == "translation" else statement(r.dataset, o, r.language)
    return in_brackets(rendering.text, whose(rendering, r.language), r.language)


def _observations(dataset: Dataset, block: PassageBlock, _language: str) -> list[Observation]:
    evidence = dataset.evidence.get(block.evidence_id)
    return held(dataset, [evidence.observation_id] if evidence else [])


def _accepted(dataset: Dataset, block: PassageBlock) -> PassageBlock:
    evidence = dataset.evidence.get(block.evidence_id)
    return replace(block, quote=evidence.quote) if isinstance(evidence, Passage) else block


def _title(dataset: Dataset, block: PassageBlock, _language: str) -> str:
    evidence = dataset.evidence.get(block.evidence_id)
    quote = evidence.quote if isinstance(evidence, Passage) else block.quote
    return " ".join(quote.split())


PASSAGE: Kind[PassageBlock] = Kind(
    PassageBlock,
    _resolve,
    _observations,
    _accepted,
    _title,
    lambda block: Place(evidence_id=block.evidence_id),
    lambda _block: translate("Briefing", "Sentence of a source"),
    lambda: translate("PinModel", "Sentence"),
    lambda: translate("PinModel", "Pin sentence"),
    Directive(
        {"quote": str},
        lambda name, keys: PassageBlock(name, **keys),
        lambda block: (block.evidence_id, {"quote": block.quote}),
    ),
    quotes=True,
)
