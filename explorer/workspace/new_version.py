"""Putting a new version of a document in the place of the old one: what became of each passage.

Passages that are found unchanged, or with other words that mean the same, go along. Those whose
value changed, that may be meant in several places, or that are lost stay with the old version,
which is kept beside the new one: nothing is dropped, and nothing lands elsewhere unsaid.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Final

from explorer.corpus.anchors import Anchor, make
from explorer.corpus.fold import fold
from explorer.corpus.resolving import UNSETTLED, Grade, Resolved, resolve
from explorer.dataset.schema import Document, Passage, Section
from explorer.words import to_user
from explorer.workspace.errors import Trouble, WorkspaceError
from explorer.workspace.ids import unique
from explorer.workspace.passages import numeral

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.corpus.readers import ReadDocument
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation
    from explorer.workspace.own import OwnEdits

#: A name that is shorter is part of too many words.
_SHORTEST: Final = 2


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one passage.

    Attributes:
        passage: As it was.
        grade: What became of it.
        now: The words that are or may be it now; "" if there are none.
    """

    passage: Passage
    grade: Grade
    now: str

    def __str__(self) -> str:
        """One sentence for the user."""
        sentence = to_user("NewVersion", "{figure}: {grade}: {before!r}, now {now!r}")
        return sentence.format(
            figure=self.passage.observation_id,
            grade=said(self.grade),
            before=self.passage.quote,
            now=self.now,
        )


@dataclass(frozen=True, slots=True)
class Replaced:
    """What a new version changed.

    Attributes:
        document: Its row; it has the id of the old version.
        kept: The row of the old version, if passages stay with it.
        outcomes: What became of each passage.
    """

    document: Document
    kept: Document | None
    outcomes: tuple[Outcome, ...]

    @property
    def unsettled(self) -> tuple[Outcome, ...]:
        """Passages that the user has to settle."""
        return tuple(o for o in self.outcomes if o.grade in UNSETTLED)

    @property
    def counts(self) -> dict[Grade, int]:
        """How many passages have each grade."""
        found = Counter(o.grade for o in self.outcomes)
        return {grade: found[grade] for grade in Grade}


def said(grade: Grade) -> str:
    """A grade in the language of the window."""
    return {
        Grade.SAME: to_user("NewVersion", "same"),
        Grade.MOVED: to_user("NewVersion", "moved"),
        Grade.WORDING: to_user("NewVersion", "changed wording"),
        Grade.VALUE: to_user("NewVersion", "changed value"),
        Grade.AMBIGUOUS: to_user("NewVersion", "ambiguous"),
        Grade.LOST: to_user("NewVersion", "lost"),
    }[grade]


def replace_version(
    workspace: OwnEdits, dataset: Dataset, document_id: str, path: Path, content: ReadDocument
) -> Replaced:
    """Put what was read of a file in the place of a document; one step to be undone.

    Args:
        workspace: Where the document is.
        dataset: The bundled one, whose ids are taken and whose names are known.
        document_id: Which document.
        path: The file of the new version.
        content: What was read from it.

    Raises:
        WorkspaceError: There is no such document, or the step could not be kept.
    """
    old = workspace.imported(document_id)
    taken = {d.document_id for d in (*workspace.documents(), *dataset.documents.values())}
    if any(d.sha256 == content.sha256 for d in workspace.documents()):
        text = to_user("NewVersion", "{path}: this version is there already.")
        raise WorkspaceError(Trouble.EXISTS, text.format(path=path))
    figures = {
        o.observation_id: o for o in (*dataset.observations.values(), *workspace.observations())
    }
    names = _names(dataset)
    passages = [
        e for e in workspace.evidence() if isinstance(e, Passage) and e.document_id == document_id
    ]
    settled: list[Passage] = []
    outcomes: list[Outcome] = []
    for passage in passages:
        anchor = Anchor(
            document_id, passage.start, passage.end, passage.quote, passage.prefix, passage.suffix
        )
        found = resolve(content.text, anchor, old.text, names)
        moved = _moved(passage, found, content.text, figures.get(passage.observation_id))
        grade = Grade.VALUE if moved is None and found.grade not in UNSETTLED else found.grade
        if moved is not None and grade not in UNSETTLED:
            settled.append(moved)
        outcomes.append(Outcome(passage, grade, _now(content.text, found)))
    row = replace(
        old.document,
        file=path.name,
        sha256=content.sha256,
        title=content.title,
        title_en=content.title,
        published=content.published or old.document.published,
    )
    kept = None
    if len(settled) < len(passages):
        earlier = to_user("NewVersion", "{title} (earlier version)")
        title = earlier.format(title=old.document.title)
        name = unique(f"{document_id}-earlier", taken)
        kept = replace(old.document, document_id=name, title=title, title_en=title)
    with workspace.step(f"Replace {old.document.title}"):
        if kept is not None:
            parts = [replace(s, document_id=kept.document_id) for s in old.sections]
            workspace.add_document(kept, old.text, parts)
        parts = [Section(document_id, p.start, p.end, p.kind) for p in content.sections]
        workspace.replace_document(row, content.text, parts)
        there = {p.evidence_id for p in settled}
        for passage in settled:
            workspace.set_evidence(passage)
        for passage in passages:
            if kept is not None and passage.evidence_id not in there:
                workspace.set_evidence(replace(passage, document_id=kept.document_id))
    return Replaced(row, kept, tuple(outcomes))


def _moved(
    passage: Passage, found: Resolved, text: str, figure: Observation | None
) -> Passage | None:
    """The passage where it is now; None if it is nowhere, or its numeral is not in it."""
    if found.span is None:
        return None
    start, end = found.span
    anchor = make(passage.document_id, text, start, end)
    first: int | None = None
    last: int | None = None
    if passage.value_start is not None and passage.value_end is not None:
        if anchor.quote == passage.quote:
            first = passage.value_start - passage.start + start
            last = passage.value_end - passage.start + start
        else:
            values = [] if figure is None else [figure.value, figure.value_low, figure.value_high]
            known = [v for v in values if v is not None]
            percent = figure is not None and figure.unit == "percent"
            place = numeral(anchor.quote, known, percent=percent)
            if place is None:
                return None
            first, last = start + place[0], start + place[1]
    return replace(
        passage,
        start=start,
        end=end,
        quote=anchor.quote,
        prefix=anchor.prefix,
        suffix=anchor.suffix,
        value_start=first,
        value_end=last,
    )


def _now(text: str, found: Resolved) -> str:
    spans = [found.span] if found.span else list(found.others[:1])
    return text[slice(*spans[0])] if spans else ""


@cache
def _folded(name: str) -> str:
    return fold(name)


def _names(dataset: Dataset) -> frozenset[str]:
    """The names of all entities, folded: no other wording has others."""
    found: set[str] = set()
    for entity in dataset.entities.values():
        names = (entity.name_en, entity.name_zh_hans, entity.name_zh_hant)
        found.update(_folded(n) for n in names if len(n) >= _SHORTEST)
    return frozenset(found)
