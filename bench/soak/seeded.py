"""The events of a seed: what happens, how often, and numbers that choose among what is there."""

from __future__ import annotations

import random
from typing import Any

#: A kind, and numbers between 0 and 1.
Event = list[Any]

#: What an event does, and how often.
KINDS = {
    "click": 40, "right": 4, "double": 2, "key": 18, "type": 8, "wheel": 4, "action": 12,
    "resize": 2, "mark": 8, "topic": 4, "question": 2, "pin": 1, "briefing": 0.3, "import": 0.1,
    "reopen": 0.2, "reopen-question": 0.1, "look": 0.5, "plant-paint": 1.5, "plant-worker": 0.8,
    "dismiss": 3, "wait": 1,
}  # fmt: skip


def _number(generator: random.Random) -> float:
    return min(round(generator.random(), 6), 0.999999)


def events(seed: int, count: int) -> list[Event]:
    """The events of a seed."""
    generator = random.Random(seed)
    kinds, weights = list(KINDS), list(KINDS.values())
    return [
        [generator.choices(kinds, weights)[0], *(_number(generator) for _ in range(4))]
        for _ in range(count)
    ]
