"""``ctexplorer annotations``: what other programs marked comes in, passages go out."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from explorer.commands.find import CommandError, fail, load

if TYPE_CHECKING:
    import argparse


def annotate(options: argparse.Namespace) -> int:
    """Take annotations over, or write passages as annotations; 1 if one was not found."""
    if bool(options.files) == bool(options.output):
        raise CommandError("name files with annotations, or with -o a file to write")
    if options.output:
        return _write(options)
    from explorer.dataset.merge import merge
    from explorer.reading.propose import Proposer
    from explorer.reading.selection import read
    from explorer.workspace import annotated
    from explorer.workspace.file import Workspace

    bundled = load()
    found = [a for path in options.files for a in annotated.read(path)]
    with Workspace.open(options.workspace) as workspace:
        fail(workspace.notices)
        if workspace.read_only:
            raise CommandError(workspace.read_only)
        dataset, _ = merge(bundled, workspace.own())
        _known(dataset.documents, options.document)
        proposer = Proposer(dataset)
        placed = annotated.place(
            dataset, found, lambda text, a, b: read(proposer, text, a, b), options.document
        )
        taken = annotated.take(workspace, bundled, placed)
    if options.json:
        made = {"figures": taken.figures, "notes": taken.notes, "problems": taken.lost}
        print(json.dumps(made, ensure_ascii=False, indent=2))
    else:
        count = len(taken.figures)
        print(f"{count} figure{'' if count == 1 else 's'}, {taken.notes} notes")
        for line in taken.figures:
            print(line)
        for line in taken.lost:
            print(f"ctexplorer: {line}", file=sys.stderr)
    return 1 if taken.lost else 0


def _write(options: argparse.Namespace) -> int:
    from functools import partial

    from explorer import files
    from explorer.charts.caveats import in_english
    from explorer.workspace.annotated import written

    dataset = load(options.workspace)
    _known(dataset.documents, options.document)
    files.write_bytes(
        options.output, written(dataset, partial(in_english, dataset), options.document)
    )
    print(options.output)
    return 0


def _known(documents: object, document_id: str) -> None:
    if document_id and document_id not in documents:  # type: ignore[operator]
        raise CommandError(f"there is no document {document_id!r}; see list documents")
