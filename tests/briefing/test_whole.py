"""The whole of the blocks or none: a kind that a switch does not know is an error, not another."""

from __future__ import annotations

import typing
from typing import TYPE_CHECKING, Any

import pytest

from explorer import navigation
from explorer.briefing import model, pinned, questions, snapshots
from explorer.briefing.resolve import resolve
from explorer.state import Selection

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.dataset.dataset import Dataset

SWITCHES: dict[str, Callable[[Any, Any], object]] = {
    "resolve": lambda d, b: resolve(d, model.Briefing("", blocks=(b,))),
    "title": lambda d, b: pinned.title(d, b, "en"),
    "figures shown": lambda d, b: questions.shown_in(d, b, "en"),
    "accepted": lambda d, b: snapshots.accepted(d, b),
    "opened": lambda d, b: navigation.block(d, Selection(), b),
}
BLOCKS = [
    cls(
        **{
            name: value
            for name, value in {
                "text": "A heading",
                "runs": (),
                "question": model.Question("electric-batteries"),
                "evidence_id": "none",
                "observation_id": "none",
                "discrepancy_id": "none",
            }.items()
            if name in cls.__annotations__
        }
    )
    for cls in typing.get_args(model.Block)
]


class Unknown:
    """A kind of block that nobody has been told of."""

    KIND = "unknown"


@pytest.mark.parametrize("name", SWITCHES)
def test_a_block_that_a_switch_does_not_know_is_an_error(dataset: Dataset, name: str) -> None:
    with pytest.raises(AssertionError, match="unreachable"):
        SWITCHES[name](dataset, Unknown())


@pytest.mark.parametrize("block", BLOCKS, ids=lambda b: b.KIND)
@pytest.mark.parametrize("name", SWITCHES)
def test_a_switch_knows_every_block(dataset: Dataset, name: str, block: model.Block) -> None:
    SWITCHES[name](dataset, block)
