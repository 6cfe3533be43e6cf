"""Places that are taken: found by a grid as by looking at each."""

from __future__ import annotations

import random

from explorer.charts.layout.grid import Box, Taken


def test_a_grid_answers_as_a_list_does() -> None:
    chance = random.Random(7)
    taken, listed = Taken(), list[Box]()
    answers = set()
    for _ in range(600):
        x, y = chance.uniform(-90, 900), chance.uniform(-50, 700)
        box = (x, y, x + chance.uniform(1, 150), y + chance.uniform(1, 60))
        free = all(
            box[0] >= t[2] or t[0] >= box[2] or box[1] >= t[3] or t[1] >= box[3] for t in listed
        )
        assert taken.is_clear(box) == free
        answers.add(free)
        if free:
            taken.add(box)
            listed.append(box)
    assert answers == {True, False}
    assert len(listed) > 30
