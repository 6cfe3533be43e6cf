"""Annotations of other programs as figures and notes, and passages as annotations of the web."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from explorer import files
from explorer.corpus import web_annotations as web
from explorer.corpus.documents import CorpusError
from explorer.corpus.readers import apart
from explorer.corpus.web_annotations import Annotation, Written
from explorer.dataset.merge import merge
from explorer.dataset.schema import Passage
from explorer.dataset.versions import page_of
from explorer.words import to_user
from explorer.workspace import by_hand

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from explorer.corpus.selected import Selected
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation
    from explorer.workspace.file import Workspace

    Reading = Callable[[str, int, int], Selected]

#: What the names of files with annotations end in.
ENDINGS = (".json", ".jsonld", ".md", ".markdown", ".pdf")


@dataclass(frozen=True, slots=True)
class Placed:
    """An annotation and what is to become of it.

    Attributes:
        annotation: What it says.
        document_id: The document it is in; "" if it is in none, or in several.
        span: Where.
        draft: The figure it states, if it states all of one.
        why: Why it is nowhere, a sentence; "" if it is somewhere.
    """

    annotation: Annotation
    document_id: str = ""
    span: tuple[int, int] = (0, 0)
    draft: by_hand.Draft | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of annotations: ids of figures, how many notes, and what was not found."""

    figures: tuple[str, ...]
    notes: int
    lost: tuple[str, ...]


def read(path: Path) -> tuple[Annotation, ...]:
    """The annotations of a file, of a PDF those that are in it.

    Raises:
        CorpusError: It cannot be read, or has none.
    """
    if path.suffix.lower() != ".pdf":
        try:
            return web.read(files.read_bytes(path), str(path))
        except OSError as error:
            text = to_user("Reader", "{path}: it cannot be read ({reason}).")
            message = text.format(path=path, reason=files.reason(error))
            raise CorpusError(message) from None
    content = apart.read(path)
    if not content.marks:
        text = to_user("Annotations", "{name}: nothing is highlighted in this PDF.")
        raise CorpusError(text.format(name=path))
    source = f"urn:sha256:{content.sha256}"
    return tuple(Annotation(m.quote, m.comment, page=m.page, source=source) for m in content.marks)


def place(
    dataset: Dataset, found: Sequence[Annotation], reading: Reading, document_id: str = ""
) -> tuple[Placed, ...]:
    """Find annotations in documents, and read what they state; needs no workspace.

    Args:
        dataset: The bundled one with the user's own rows joined.
        found: The annotations.
        reading: Reads a selection of a text.
        document_id: The document they are of; told from what they say and quote if empty.
    """
    return tuple(_placed(dataset, a, reading, document_id) for a in found)


def _placed(dataset: Dataset, a: Annotation, reading: Reading, wanted: str) -> Placed:
    every = [d for d in dataset.documents.values() if not dataset.unreadable(d.document_id)]
    if wanted:
        every = [d for d in every if d.document_id == wanted]
    else:
        said = [d for d in every if web.same_document(a, d.url, d.title, d.file, d.sha256)]
        every = said or every
    there = [
        (d.document_id, span)
        for d in every
        for span in web.place(a, dataset.text(d.document_id), dataset.pages.get(d.document_id, ()))
    ]
    if not there:
        text = to_user("Annotations", "“{quote}” is in no document here.")
        return Placed(a, why=text.format(quote=a.quote))
    if len(there) > 1:
        text = to_user("Annotations", "“{quote}” is in {count} places.")
        return Placed(a, why=text.format(quote=a.quote, count=len(there)))
    ((document_id, span),) = there
    read_ = reading(dataset.text(document_id), *span)
    return Placed(a, document_id, span, by_hand.draft_of(document_id, span, read_))


def take(workspace: Workspace, bundled: Dataset, placed: Sequence[Placed]) -> Taken:
    """Keep figures with their passages, and the rest as notes; one step to be undone.

    Args:
        workspace: Where they go.
        bundled: The dataset that comes with the program.
        placed: What :func:`place` found; those without a draft become notes.

    Raises:
        WorkspaceError: The step could not be kept.
    """
    own = workspace.own()
    dataset, _ = merge(bundled, own)
    taken = {*dataset.observations, *(o.observation_id for o in own.observations)}
    known = {
        (e.document_id, e.start, e.end, e.value_start)
        for e in dataset.evidence.values()
        if isinstance(e, Passage)
    }
    texts = {n.text for n in workspace.notes()}
    made: list[str] = []
    notes = 0
    with workspace.step("Take annotations over"):
        for p in placed:
            if p.why:
                continue
            try:
                rows = None if p.draft is None else by_hand.prepared(dataset, taken, p.draft)
            except by_hand.Unfit:
                rows = None  # what it seems to state does not fit: its words are kept all the same
            if rows is None:
                said = _note(dataset, p)
                if said not in texts:
                    workspace.add_note(said)
                    texts.add(said)
                    notes += 1
                continue
            things, row, e = rows
            if (e.document_id, e.start, e.end, e.value_start) in known:
                continue
            row = replace(row, note=" ".join(p.annotation.comment.split()))
            things.keep(workspace, {row.report_id})
            workspace.add_observation(row, [e])
            taken.add(row.observation_id)
            made.append(row.observation_id)
    return Taken(tuple(made), notes, tuple(p.why for p in placed if p.why))


def _note(dataset: Dataset, p: Placed) -> str:
    """The words of an annotation with where they stand."""
    document = dataset.documents[p.document_id]
    start, end = p.span
    passage = Passage("", "", "states", p.document_id, start, end, "", "", "", None, None)
    page = page_of(dataset, passage)
    where = f"{document.title}, p. {page}" if page else document.title
    quote = " ".join(dataset.text(p.document_id)[start:end].split())
    return "\n".join(filter(None, (p.annotation.comment, f"“{quote}”", where)))


def written(dataset: Dataset, said: Callable[[Observation], str], document_id: str = "") -> bytes:
    """The passages of a document, or of all of one's own, as Web Annotations in JSON-LD.

    Args:
        dataset: Where they are.
        said: What is written of the figure that a passage states.
        document_id: The document; all of one's own if empty.
    """
    found = []
    for e in dataset.evidence.values():
        if not isinstance(e, Passage):
            continue
        if e.document_id != document_id if document_id else e.document_id not in dataset.own:
            continue
        document = dataset.documents[e.document_id]
        a = Annotation(
            e.quote, said(dataset.observations[e.observation_id]), e.prefix, e.suffix,
            e.start, page_of(dataset, e), document.url or f"urn:sha256:{document.sha256}",
            document.title,
        )  # fmt: skip
        found.append(Written(e.evidence_id, a, e.end))
    return web.write(found)
