"""A checked text as plain values: how often each mark was given, and the array of the JSON."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from explorer.reading.labels import IN_ORDER, word
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.reading.check import Checked, Claim


def counts(checked: Sequence[Checked]) -> str:
    """How many sentences there are of each mark, in a sentence."""
    if not checked:
        return translate("Reading", "No sentence here states anything that could be checked.")
    many = Counter(c.worst.label for c in checked)
    listed = translate("ReadingList", ", ").join(
        translate("Reading", "{count} {mark}").format(count=many[label], mark=word(label))
        for label in IN_ORDER
        if many[label]
    )
    text = translate("Reading", "Sentences that can be checked: {count}. {listed}.")
    return text.format(count=len(checked), listed=listed)


def as_array(checked: Sequence[Checked]) -> list[dict[str, object]]:
    """The sentences as they stand in the JSON."""
    return [_object(c) for c in checked]


def _object(checked: Checked) -> dict[str, object]:
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
