"""Putting a new version of a document in the place of the old one: what became of each passage.

Passages that are found unchanged, or with other words that mean the same, go along. Those whose
value changed, that may be meant in several places, or that are lost stay with the old version,
which is kept beside the new one until the user settles them: nothing is dropped, and nothing lands
elsewhere unsaid.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Final

from explorer.corpus import numerals
from explorer.corpus.anchors import Anchor, make
from explorer.corpus.fold import fold
from explorer.corpus.resolving import UNSETTLED, Grade, Resolved, resolve
from explorer.dataset.schema import Document, Passage, Section
from explorer.dataset.tables import cell
from explorer.dataset.versions import EARLIER, newer
from explorer.words import to_user
from explorer.workspace.errors import Trouble, WorkspaceError
from explorer.workspace.ids import unique
from explorer.workspace.outcomes import Choice, Outcome, Plan, Replaced
from explorer.workspace.passages import numeral

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from explorer.corpus.readers import ReadDocument
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.merge import Own
    from explorer.dataset.schema import Observation
    from explorer.workspace.own import OwnEdits

#: A name that is shorter is part of too many words.
_SHORTEST: Final = 2


def prepare(
    own: Own, dataset: Dataset, document_id: str, path: Path, content: ReadDocument
) -> Plan:
    """Say what another version of a document would change; needs no workspace.

    Args:
        own: The user's own rows.
        dataset: The bundled one, whose names are known.
        document_id: Which document.
        path: The file of the new version.
        content: What was read from it.

    Raises:
        WorkspaceError: There is no such document, or this version of it is there already.
    """
    old = next((d for d in own.documents if d.document_id == document_id), None)
    if old is None or document_id not in own.texts:
        text = to_user("NewVersion", "there is no document {document!r} of your own.")
        raise WorkspaceError(Trouble.UNKNOWN, text.format(document=document_id))
    same = next((d for d in own.documents if d.sha256 == content.sha256), None)
    if same and (same is not old or own.texts[document_id] == content.text):
        text = to_user("NewVersion", "{path}: this version is there already.")
        raise WorkspaceError(Trouble.EXISTS, text.format(path=path))
    row = replace(
        old,
        file=path.name if same is None else old.file,
        sha256=content.sha256,
        title=content.title if same is None else old.title,
        title_en=content.title if same is None else old.title_en,
        published=content.published or old.published,
        language=content.language,
    )
    sections = tuple(Section(document_id, p.start, p.end, p.kind) for p in content.sections)
    outcomes = _outcomes(own, dataset, old, document_id, content.text)
    return Plan(row, old, content.text, sections, content.pages, outcomes)


def left_behind(own: Own, dataset: Dataset, document_id: str) -> Plan:
    """The passages that stayed with an earlier version, and where they may be in the newer one.

    Args:
        own: The user's own rows.
        dataset: The bundled one with them joined.
        document_id: The earlier version.

    Raises:
        WorkspaceError: It is no earlier version of a document.
    """
    name = newer(dataset, document_id)
    if not name:
        text = to_user("NewVersion", "{document!r} is no earlier version of a document.")
        raise WorkspaceError(Trouble.UNKNOWN, text.format(document=document_id))
    every = {d.document_id: d for d in own.documents}
    outcomes = _outcomes(own, dataset, every[document_id], name, own.texts[name])
    # They were left for the user to settle: none goes along by itself now.
    asked = tuple(
        replace(o, moved=None, choices=o.choices or (Choice(o.moved),) if o.moved else o.choices)
        for o in outcomes
    )
    return Plan(every[name], every[document_id], own.texts[name], (), (), asked, replaces=False)


def _outcomes(
    own: Own, dataset: Dataset, old: Document, document_id: str, text: str
) -> tuple[Outcome, ...]:
    figures = {o.observation_id: o for o in (*dataset.observations.values(), *own.observations)}
    mine = {o.observation_id for o in own.observations}
    names = _names(dataset)
    found: list[Outcome] = []
    for passage in own.evidence:
        if not isinstance(passage, Passage) or passage.document_id != old.document_id:
            continue
        anchor = Anchor(
            old.document_id, passage.start, passage.end, passage.quote, passage.prefix,
            passage.suffix,
        )  # fmt: skip
        resolved = resolve(text, anchor, own.texts[old.document_id], names)
        there = replace(passage, document_id=document_id)
        figure = figures.get(passage.observation_id)
        moved = _moved(there, resolved.span, text, figure)
        grade = resolved.grade
        if moved is None and grade not in UNSETTLED:
            grade = Grade.VALUE
        if moved is not None and grade not in UNSETTLED:
            found.append(Outcome(passage, grade, _now(text, resolved), moved))
            continue
        own_figure = figure if passage.observation_id in mine else None
        spans = [s for s in (resolved.span, *resolved.others) if s]
        choices = (_choice(there, s, text, figure, own_figure) for s in spans)
        kept = tuple(c for c in choices if c is not None)
        found.append(Outcome(passage, grade, _now(text, resolved), None, kept))
    return tuple(found)


def _choice(
    passage: Passage,
    span: tuple[int, int],
    text: str,
    figure: Observation | None,
    own: Observation | None,
) -> Choice | None:
    """A passage at a place, with the value that it has there if that is another."""
    moved = _moved(passage, span, text, figure)
    if moved is not None:
        return Choice(moved)
    if own is None or own.value is None or passage.value_start is None:
        return None
    # The number that stands where the old one stood among the numbers of the quote.
    before = passage.quote[: passage.value_start - passage.start]
    start, end = span
    there = numerals.find(text[start:end])
    nth = len(numerals.find(before))
    if nth >= len(there):
        return None
    number = there[nth]
    try:
        value = numerals.parse(number.text)
        was = numerals.parse(_numeral_of(passage))
    except ValueError:
        return None
    if was and own.unit == "percent" and abs(was * 100 - own.value) <= 1e-6 * abs(own.value):
        value *= 100
    value = float(f"{value:.15g}")
    made = replace(own, value=value)
    settled = _moved(passage, span, text, made)
    return None if settled is None else Choice(settled, value)


def _numeral_of(passage: Passage) -> str:
    assert passage.value_start is not None
    assert passage.value_end is not None
    return passage.quote[passage.value_start - passage.start : passage.value_end - passage.start]


def carry_out(
    workspace: OwnEdits, dataset: Dataset, plan: Plan, settled: Mapping[str, Choice]
) -> Replaced:
    """Change what a plan says; one step to be undone.

    Args:
        workspace: Where the document is.
        dataset: The bundled one, whose ids are taken.
        plan: What changes.
        settled: Where the user has settled passages, by their ids.

    Raises:
        WorkspaceError: The step could not be kept.
    """
    document_id = plan.document.document_id
    taken = {d.document_id for d in (*workspace.documents(), *dataset.documents.values())}
    left = [o for o in plan.unsettled if o.passage.evidence_id not in settled]
    kept: Document | None = None
    if left and plan.replaces:
        earlier = to_user("NewVersion", "{title} (earlier version)")
        title = earlier.format(title=plan.old.title)
        name = unique(f"{document_id}{EARLIER}", taken)
        kept = replace(plan.old, document_id=name, title=title, title_en=title)
    with workspace.step(f"Replace {plan.old.title}"):
        if kept is not None:
            old = workspace.imported(document_id)
            parts = [replace(s, document_id=kept.document_id) for s in old.sections]
            workspace.add_document(kept, old.text, parts, pages=old.pages)
        if plan.replaces:
            workspace.replace_document(plan.document, plan.text, plan.sections, pages=plan.pages)
        for outcome in plan.outcomes:
            choice = settled.get(outcome.passage.evidence_id)
            if choice is not None:
                workspace.set_evidence(choice.passage)
                if choice.value is not None:
                    _revalue(workspace, outcome.passage.observation_id, choice.value)
            elif outcome.moved is not None:
                workspace.set_evidence(outcome.moved)
            elif kept is not None:
                workspace.set_evidence(replace(outcome.passage, document_id=kept.document_id))
        if not plan.replaces and not left:
            workspace.remove_document(plan.old.document_id)
    return Replaced(plan.document, kept, plan.outcomes, tuple(left))


def _revalue(workspace: OwnEdits, observation_id: str, value: float) -> None:
    """Give a figure another value, and say it where the old one was said."""
    row = next(o for o in workspace.observations() if o.observation_id == observation_id)
    was = "" if row.value is None else cell(row.value)
    said = row.statement_en.replace(f" {was} ", f" {cell(value)} ") if was else row.statement_en
    workspace.set_observation(replace(row, value=value, statement_en=said))


def replace_version(
    workspace: OwnEdits, dataset: Dataset, document_id: str, path: Path, content: ReadDocument
) -> Replaced:
    """Put what was read of a file in the place of a document; what is doubtful stays behind.

    Args:
        workspace: Where the document is.
        dataset: The bundled one, whose ids are taken and whose names are known.
        document_id: Which document.
        path: The file of the new version.
        content: What was read from it.

    Raises:
        WorkspaceError: There is no such document, or the step could not be kept.
    """
    plan = prepare(workspace.own(), dataset, document_id, path, content)
    return carry_out(workspace, dataset, plan, {})


def _moved(
    passage: Passage, span: tuple[int, int] | None, text: str, figure: Observation | None
) -> Passage | None:
    """The passage where it is now; None if it is nowhere, or its numeral is not in it."""
    if span is None:
        return None
    start, end = span
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
