"""``ctexplorer propose``: the figures that a document seems to state, for a reader to decide on."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from explorer.commands.check import text_of
from explorer.commands.find import load

if TYPE_CHECKING:
    import argparse

    from explorer.reading.proposal import Proposal, SetAside


def propose(options: argparse.Namespace) -> int:
    """Print what each numeral and each lead of a document seems to state, or why it does not."""
    from explorer.reading.propose import Proposer

    text = text_of(options.file)
    found = list(Proposer(load(options.workspace)).propose(text))
    if options.json:
        print(json.dumps([_object(text, f) for f in found], ensure_ascii=False, indent=2))
        return 0
    for row in found:
        about = _about(row)
        print(f"{row.start}:{row.end} {text[row.start : row.end]}: {about}")
    return 0


def _about(row: Proposal | SetAside) -> str:
    from explorer.reading.proposal import SetAside

    if isinstance(row, SetAside):
        return row.reason
    s = row.statement
    parts = (*s.entity_ids[:1], *s.topics[:1], *s.indicator_ids[:1], "-".join(s.period))
    return ", ".join(filter(None, (f"{s.quantity.value:g} {s.quantity.unit}", *parts)))


def _object(text: str, row: Proposal | SetAside) -> dict[str, object]:
    from explorer.reading.proposal import SetAside

    place = {"start": row.start, "end": row.end, "text": text[row.start : row.end]}
    if isinstance(row, SetAside):
        return place | {"set_aside": row.reason}
    s = row.statement
    start, end = s.period or ("", "")
    first, last = row.sentence
    return place | {
        "sentence": text[first:last],
        "value": s.quantity.value,
        "value_high": s.quantity.high,
        "unit": s.quantity.unit,
        "comparator": s.quantity.comparator,
        "entity_id": s.entity_ids[0] if s.entity_ids else None,
        "topic_id": s.topics[0] if s.topics else None,
        "indicator_id": s.indicator_ids[0] if s.indicator_ids else None,
        "base": s.base or None,
        "period_start": start,
        "period_end": end,
        "source_ids": list(s.sources),
        "confidence": dict(row.confidence),
        "words": {name: text[first + a : first + b] for name, (a, b) in s.words.items()},
    }
