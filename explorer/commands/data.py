"""``ctexplorer data``: checking and describing a data package."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from explorer import paths
from explorer.commands.find import fail, load
from explorer.words import Count

if TYPE_CHECKING:
    import argparse


def data_check(options: argparse.Namespace) -> int:
    """Validate a data package and its recorded hashes."""
    from explorer.dataset.validate import seal_problems, validate

    folder = options.folder or paths.bundled_data()
    problems = validate(folder) or seal_problems(folder)
    if options.json:
        rows = [
            {"kind": p.kind, "file": p.file, "row": p.row, "column": p.column, "message": p.message}
            for p in problems
        ]
        print(json.dumps(rows, ensure_ascii=False, indent=2))
    elif not problems:
        print(f"{folder}: the data package is sound")
    if problems and not options.json:
        return fail(problems)
    return 1 if problems else 0


def data_seal(options: argparse.Namespace) -> int:
    """Record the hashes of the tables as they are now."""
    from explorer.dataset import package

    folder = options.folder or paths.bundled_data()
    package.seal(folder)
    print(f"{folder}: hashes recorded")
    return 0


def data_coverage(options: argparse.Namespace) -> int:
    """Say how the numerals of each document are accounted for; 1 if one of ours has others.

    Of a document of the user's nothing is expected.
    """
    from explorer.dataset.coverage import coverage

    dataset = load(options.workspace)
    found = [coverage(dataset, d) for d in dataset.documents]
    if options.json:
        rows = {
            c.document_id: {
                "numerals": c.found,
                "linked": c.linked,
                "set_aside": c.set_aside,
                "missing": [{"start": s, "end": e, "text": t} for s, e, t in c.missing],
                "percent": c.share,
            }
            for c in found
        }
        print(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        for c in found:
            aside = ", ".join(f"{n} {k}" for k, n in c.set_aside.items())
            many = Count(c.found)
            share = f"{c.share:.0f} % of {many} {many:numeral|numerals}"
            print(f"{c.document_id}: {share} accounted for")
            print(f"  linked to figures: {c.linked}; set aside: {aside or 'none'}")
            if c.document_id in dataset.own:
                print(f"  in no figure: {len(c.missing)}")
                continue
            for start, end, text in c.missing:
                print(f"  missing: {text!r} at {start}:{end}")
    return 1 if any(c.missing and c.document_id not in dataset.own for c in found) else 0
