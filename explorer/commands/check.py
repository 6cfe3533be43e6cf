"""``ctexplorer check``: each sentence of a text beside the figures that it can be held against."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.commands.find import CommandError, load

if TYPE_CHECKING:
    import argparse

    from explorer.reading.check import Checked, Claim

_MARKS = {
    "supported": "supported",
    "contradicted": "CONTRADICTED",
    "outdated": "outdated",
    "not_in_data": "not in the data",
}


def check(options: argparse.Namespace) -> int:
    """Print what of a text the held figures support, exclude, or do not know."""
    from explorer.reading.check import Checker

    text = text_of(options.file)
    found = list(Checker(load(options.workspace)).check(text))
    if options.json:
        print(json.dumps([as_object(c) for c in found], ensure_ascii=False, indent=2))
        return 0
    for checked in found:
        print(f"[{_MARKS[checked.worst.label]}] {' '.join(checked.text.split())}")
        for claim in checked.claims:
            print(f"    {claim.reason}")
            if claim.warning:
                print(f"    Note: {claim.warning}")
    if not found:
        print("No sentence here states anything that could be checked.")
    return 0


def text_of(name: str) -> str:
    """The text of a document, or of standard input.

    Raises:
        CommandError: Standard input is no UTF-8.
        explorer.corpus.documents.CorpusError: The document cannot be read.
    """
    if name != "-":
        from explorer.corpus.readers import apart

        return apart.read(Path(name)).text
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CommandError(f"standard input is not UTF-8 (byte {error.start})") from None


def as_object(checked: Checked) -> dict[str, object]:
    """A checked sentence as it stands in the JSON."""
    worst = checked.worst
    warnings = dict.fromkeys(c.warning for c in checked.claims if c.warning)
    return {
        "text": checked.text,
        "start": checked.start,
        "end": checked.end,
        "label": worst.label,
        "observation_ids": list(checked.observation_ids),
        "reason": worst.reason,
        "warning": " ".join(warnings) or None,
        "claims": [_claim(checked, c) for c in checked.claims],
    }


def _claim(checked: Checked, claim: Claim) -> dict[str, object]:
    s = claim.statement
    start, end = s.period or ("", "")
    words = {name: checked.text[a:b] for name, (a, b) in s.words.items()}
    return {
        "text": checked.text[s.start : s.end],
        "start": checked.start + s.start,
        "end": checked.start + s.end,
        "label": claim.label,
        "observation_ids": list(claim.observation_ids),
        "reason": claim.reason,
        "warning": claim.warning or None,
        "statement": {
            "entity_ids": list(s.entity_ids),
            "topic_ids": list(s.topics),
            "indicator_ids": list(s.indicator_ids),
            "base": s.base or None,
            "period_start": start,
            "period_end": end,
            "edition": s.edition,
            "value": s.quantity.value,
            "unit": s.quantity.unit,
            "comparator": s.quantity.comparator,
            "direction": s.direction,
            "mood": s.mood,
            "source_ids": list(s.sources),
            "words": words,
        },
    }
