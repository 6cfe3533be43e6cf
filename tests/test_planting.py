"""What plants exceptions keeps nothing of the program: else memory grows by what it kept."""

from __future__ import annotations

import gc
import sys
from types import FrameType

import pytest

from explorer.corpus import fold
from tests.planting import Mine, PlantedError


def frames() -> int:
    gc.collect()
    return sum(isinstance(o, FrameType) for o in gc.get_objects())


def within(mine: Mine, times: int) -> None:
    before = sys.gettrace()
    sys.settrace(mine.trace)
    try:
        for n in range(times):
            fold.fold(f"漢字 and others {n}" * 5)
    finally:
        sys.settrace(before)


def test_a_mine_keeps_no_frame_of_what_it_watched() -> None:
    mine = Mine(10**6, fold.fold, painting=False)
    within(mine, 3)
    before = frames()
    within(mine, 200)
    assert not mine.gone_off
    assert frames() - before < 5


def test_nor_once_it_has_gone_off() -> None:
    before = frames()
    mines = [Mine(2, fold.fold, painting=False) for _ in range(20)]
    for mine in mines:
        with pytest.raises(PlantedError):
            within(mine, 1)
    assert all(m.gone_off for m in mines)
    assert frames() - before < 5
