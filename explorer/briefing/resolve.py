"""Resolving a briefing against a dataset: words, footnotes, charts, and what has gone stale.

Nothing is rewritten silently: a figure that changed since it was accepted is written as it is now,
with a footnote that says how it was; one that is gone is written as it was, with a footnote too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer import speech
from explorer.briefing.kinds import kind_of
from explorer.briefing.model import NoteBlock, SourcesBlock
from explorer.briefing.resolved import Resolved
from explorer.briefing.resolving import Resolving
from explorer.briefing.wording import word
from explorer.dataset import discretion

if TYPE_CHECKING:
    from explorer.briefing.model import Block, Briefing
    from explorer.briefing.resolved import ResolvedBlock
    from explorer.dataset.dataset import Dataset


def resolve(dataset: Dataset, briefing: Briefing, *, remarks: bool = False) -> Resolved:
    """Resolve every field, chart and passage of a briefing.

    References the dataset does not know never fail: they are in ``stale`` as "withdrawn" or, if
    they were never accepted, "unknown".

    Args:
        dataset: Where the figures are.
        briefing: What is resolved.
        remarks: Whether the remarks of reviews are printed.
    """
    front, language = briefing.front, briefing.language
    blocks = _whole(briefing)
    with speech.speaking(language):
        found = Resolving(dataset, language, front, remarks=remarks)
        for block in blocks:
            found.register.set_out.update(kind_of(block).sets_out(dataset, block))
        made: dict[int, ResolvedBlock] = {}
        # The list of sources has those of all other blocks, wherever it stands.
        last = [n for n, block in enumerate(blocks) if isinstance(block, SourcesBlock)]
        for at in (*(n for n in range(len(blocks)) if n not in last), *last):
            found.begin(at)
            made[at] = kind_of(blocks[at]).resolve(found, blocks[at])
        level = discretion.highest((front.mark, _level(dataset, briefing, found)))
        said = (
            discretion.word(level),
            front.classification,
            word(language, front.state) if front.state else "",
        )
        return Resolved(
            briefing,
            tuple(made[n] for n in sorted(made)),
            tuple(found.register.notes),
            tuple(sorted(found.stale, key=lambda s: s.block)),
            dataset.version,
            word(language, "version", version=dataset.version),
            level,
            " · ".join(s for s in said if s),
            word(language, "version-no", version=front.version) if front.version else "",
        )


def _whole(briefing: Briefing) -> tuple[Block, ...]:
    """The blocks; names in the text need the list of works that they stand for."""
    listed = any(isinstance(b, SourcesBlock) for b in briefing.blocks)
    if briefing.front.citation != "apa" or listed or not briefing.blocks:
        return briefing.blocks
    return (*briefing.blocks, SourcesBlock())


def _level(dataset: Dataset, briefing: Briefing, found: Resolving) -> discretion.Level:
    """How far what a briefing holds may go: its figures, and what its footnotes rest on."""
    if not dataset.marks:
        return ""
    rows = {
        o.observation_id: o
        for block in briefing.blocks
        if found.remarks or not (isinstance(block, NoteBlock) and block.review)
        for o in kind_of(block).observations(dataset, block, briefing.language)
    }
    for note in found.register.notes:
        if note.evidence_id:
            o = dataset.observations[dataset.evidence[note.evidence_id].observation_id]
            rows[o.observation_id] = o
    return discretion.of(dataset, rows.values())
