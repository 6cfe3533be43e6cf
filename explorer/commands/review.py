"""``ctexplorer brief compare``, ``mark`` and ``translate``: what reviewers and owners say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from explorer import files
from explorer.commands.find import CommandError, fail, load
from explorer.words import Count

if TYPE_CHECKING:
    import argparse

    from explorer.briefing.model import Briefing
    from explorer.dataset.dataset import Dataset


def compare(options: argparse.Namespace) -> int:
    """Say what changed from one version of a briefing to another; 1 if anything did."""
    from explorer.briefing import compare as comparing
    from explorer.briefing.text import BriefSyntaxError

    dataset = load(options.workspace)
    try:
        old, new = (_version(dataset, n, options.workspace) for n in (options.old, options.new))
    except BriefSyntaxError as error:
        return fail(error.problems)
    found = comparing.compare(dataset, old, new)
    if options.output is None:
        print(comparing.whole(found), end="")
    else:
        page = options.output.suffix.lower() in (".html", ".htm")
        words = comparing.html(found) if page else comparing.whole(found)
        files.write_bytes(options.output, words.encode())
        many = Count(len(found.different))
        print(f"{options.output}: {many} {many:change|changes}")
    return 1 if found.different else 0


def _version(dataset: Dataset, name: str, workspace: Path | None) -> Briefing:
    """A briefing of a ``.brief`` file, or one of the workspace by its id or title."""
    from explorer.briefing import kept
    from explorer.commands import brief

    if name.endswith(".brief"):
        return brief.read(dataset, Path(name))
    if workspace is None:
        raise CommandError(f"{name!r} is no .brief file; name the workspace of the briefing")
    return kept.named(workspace, name)


def mark(options: argparse.Namespace) -> int:
    """Say how far a document, report or figure may go."""
    from explorer.workspace.file import Workspace

    dataset, name = load(options.workspace), options.thing
    if not any(name in t for t in (dataset.documents, dataset.reports, dataset.observations)):
        raise CommandError(f"no document, report or figure has the id {name!r}")
    level = "" if options.level == "none" else options.level
    with Workspace.open(options.workspace, backup=False) as workspace:
        workspace.mark(name, level)
    print(f"{name}: {options.level}")
    return 0


def translate(options: argparse.Namespace) -> int:
    """Keep a translation of a quote of an own document, with who made it and its state."""
    from explorer.dataset.schema import Passage, Rendering
    from explorer.workspace.file import Workspace

    dataset = load(options.workspace)
    e = dataset.evidence.get(options.evidence)
    if not isinstance(e, Passage):
        return fail([f"no sentence of a document has the id {options.evidence!r}"])
    if dataset.own_passage(e.evidence_id) is None:
        return fail([f"{e.document_id} is no document of your own: its translation is ours"])
    row = Rendering(e.document_id, e.start, e.end, options.language, options.text, "draft", "")
    state = "reviewed" if options.reviewed else "draft"
    with Workspace.open(options.workspace, backup=False) as workspace:
        workspace.put_rendering(replace(row, state=state, translator=options.translator))
    print(f"{e.evidence_id}: {options.language}, {state}")
    return 0
