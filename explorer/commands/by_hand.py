"""``ctexplorer figure``: a figure taken from a document by hand, as the form of the window does."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Literal

from explorer.commands.find import CommandError, fail, load

if TYPE_CHECKING:
    import argparse

    from explorer.dataset.dataset import Dataset
    from explorer.workspace.by_hand import New

What = Literal["entity", "topic", "indicator"]


def add_figure(options: argparse.Namespace) -> int:
    """Keep what a passage states; what is not given is read from its sentence."""
    from explorer.dataset.merge import merge
    from explorer.reading.propose import Proposer
    from explorer.reading.selection import read
    from explorer.workspace import by_hand
    from explorer.workspace.file import Workspace
    from explorer.workspace.passages import places

    bundled = load()
    with Workspace.open(options.workspace) as workspace:
        fail(workspace.notices)
        if workspace.read_only:
            raise CommandError(workspace.read_only)
        dataset, _ = merge(bundled, workspace.own())
        if options.document not in dataset.documents:
            raise CommandError(f"there is no document {options.document!r}; see list documents")
        text = dataset.text(options.document)
        found = places(text, options.quote)
        if len(found) != 1:
            many = f"{len(found)} times" if found else "nowhere"
            message = f"{options.document} has these words {many}; quote what stands there once"
            raise CommandError(message)
        start, end = found[0]
        was = read(Proposer(dataset), text, start, end)

        def said(what: What, known: str) -> str | New:
            return _named(dataset, options, what) if getattr(options, what) else known or _none()

        draft = by_hand.Draft(
            options.document, was.start, was.end, options.value or was.value,
            options.unit or was.unit, said("entity", was.entity_id), said("topic", was.topic_id),
            said("indicator", was.indicator_id), options.period or was.period,
            options.status or was.status, (start, end),
        )  # fmt: skip
        try:
            made = by_hand.add(workspace, bundled, draft)
        except by_hand.Unfit as problem:
            raise CommandError(f"{problem.field}: {problem}".rstrip(".")) from None
    if options.json:
        quote = text[was.start : was.end]
        row = {"observation_id": made.observation_id, "statement_en": made.statement_en}
        print(json.dumps(row | {"quote": quote}, ensure_ascii=False, indent=2))
    else:
        print(f"{made.observation_id}: {made.statement_en}")
    return 0


def _none() -> New:
    from explorer.workspace.by_hand import New

    return New(("", "", ""))


def _named(dataset: Dataset, options: argparse.Namespace, what: What) -> str | New:
    """What is called so, or a new thing with its names, parted by bars."""
    from explorer.workspace.by_hand import New, identified

    given = str(getattr(options, what))
    known = identified(dataset, what, given)
    if known:
        return known
    names = [part.strip() for part in given.split("|")]
    one, two, three = (*names, "", "")[:3]
    kind = options.entity_kind if what == "entity" else ""
    return New((one, two, three), kind, options.list if what == "topic" else "")
