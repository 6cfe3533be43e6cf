"""``ctexplorer tracker``: publication records looked at and made into a data package."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from explorer.tracker.audit import Audit
    from explorer.tracker.places import Places


def _places(options: argparse.Namespace) -> Places:
    from explorer.commands.find import load
    from explorer.tracker.places import Places

    merged = {"TWN": "CHN", "HKG": "CHN", "MAC": "CHN"} if options.merge_territories else {}
    return Places(load().entities.values(), merged)


def audit(options: argparse.Namespace) -> int:
    """Say how complete publication records are, and what cannot be computed from them."""
    from explorer.tracker import audit as audits
    from explorer.tracker.readers.sources import Options

    reading = Options(xpac=options.xpac, partial=options.partial)
    made = audits.audit(options.sources, _places(options), reading)
    if options.json:
        print(json.dumps(made.as_json(), ensure_ascii=False, indent=2))
    else:
        _print(made)
    return 0


def _print(made: Audit) -> None:
    from explorer.tracker.audit import FIELDS

    for source, many in made.works.items():
        print(f"{source}: {many} works in {made.files} files")
        for name in FIELDS:
            held = made.filled[source][name]
            print(f"  {name:<28} {held:>9}  {100 * held / many:5.1f} %")
    for reason, many in made.log.left_out.items():
        print(f"left out, {reason}: {many}")
    if made.log.unread_count:
        print(f"could not be read: {made.log.unread_count} of {made.log.read} records")
    for one in made.log.unread[:20]:
        print(f"  {one.file}:{one.line}: {one.reason}")
    for sentence in made.sentences():
        print(sentence)
