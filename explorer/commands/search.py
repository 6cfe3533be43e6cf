"""``ctexplorer search``: passages and things, in any script."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from explorer.commands.find import CommandError, load, say_unreadable

if TYPE_CHECKING:
    import argparse

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.library import Hit


def search(options: argparse.Namespace) -> int:
    """Print what a query finds, best first."""
    from explorer.dataset.library import Library

    if not options.query.strip():
        raise CommandError("nothing to search for; give one character or more")
    dataset = load(options.workspace)
    library = Library(dataset)
    say_unreadable(dataset, library.silent)
    results = library.search(options.query)
    hits = [hit for group in results.groups for hit in library.hits(results, group)]
    passages = [
        {"document_id": h.document_id, "start": h.start, "end": h.end, "quote": h.text}
        for h in hits
        if h.kind == "sentence"
    ]
    things: list[dict[str, Any]] = [
        {"kind": _kind(dataset, h), "id": h.id, "name": _name(dataset, h), **_beside(dataset, h)}
        for h in hits
        if h.kind != "sentence"
    ]
    if options.json:
        found = {"passages": passages, "things": things}
        print(json.dumps(found, ensure_ascii=False, indent=2))
        return 0
    if not hits:
        print(f"Nothing found for {options.query}.")
    for thing in things:
        empty = thing["kind"] == "entity" and thing["id"] not in dataset.by_entity
        none = "\tno figure" if empty else ""
        print(f"{thing['kind']}\t{thing['id']}\t{thing['name']}{none}")
        for caveat in thing.get("caveats", ()):
            print(f"    {caveat}")
    for passage in passages:
        quote = " ".join(str(passage["quote"]).split())
        print(f"{passage['document_id']} {passage['start']}:{passage['end']}  {quote}")
    return 0


def _kind(dataset: Dataset, hit: Hit) -> str:
    return dataset.topics[hit.id].kind if hit.kind == "topic" else hit.kind


def _beside(dataset: Dataset, hit: Hit) -> dict[str, list[str]]:
    """What stands beside a figure that is named by what it says; nothing for other things."""
    from explorer.charts.caveats import caveats

    o = dataset.observations.get(hit.id) if hit.kind == "figure" else None
    return {"caveats": list(caveats(dataset, (o,)))} if o is not None else {}


def _name(dataset: Dataset, hit: Hit) -> str:
    if hit.kind == "topic":
        return dataset.topics[hit.id].name_en
    if hit.kind == "entity":
        return dataset.entities[hit.id].name_en
    if hit.kind == "indicator":
        return dataset.indicators[hit.id].name_en
    if hit.kind == "document":
        return dataset.documents[hit.id].title
    return dataset.observations[hit.id].statement_en
