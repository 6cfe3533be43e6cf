"""The whole of the blocks or none: a kind that a switch does not know is an error, not another."""

from __future__ import annotations

import typing
from typing import TYPE_CHECKING, Any

import pytest

from explorer import navigation
from explorer.briefing import blocks, model, text
from explorer.briefing.kinds import KINDS
from explorer.briefing.resolve import resolve
from explorer.state import Selection

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.dataset.dataset import Dataset

SWITCHES: dict[str, Callable[[Any, Any], object]] = {
    "resolve": lambda d, b: resolve(d, model.Briefing("", blocks=(b,))),
    "title": lambda d, b: blocks.title(d, b, "en"),
    "figures shown": lambda d, b: blocks.shown_in(d, b, "en"),
    "accepted": lambda d, b: blocks.accepted(d, b),
    "named": lambda d, b: blocks.name(b),
    "written": lambda d, b: text.write(model.Briefing("B", blocks=(b,))),
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
                "sentences": (),
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
    with pytest.raises(KeyError, match="unknown"):
        SWITCHES[name](dataset, Unknown())


@pytest.mark.parametrize("block", BLOCKS, ids=lambda b: b.KIND)
@pytest.mark.parametrize("name", SWITCHES)
def test_a_switch_knows_every_block(dataset: Dataset, name: str, block: model.Block) -> None:
    SWITCHES[name](dataset, block)


def test_the_table_has_a_row_for_each_kind_of_block() -> None:
    rows = [kind.block for kind in KINDS.values()]
    assert set(rows) == set(typing.get_args(model.Block))
    assert len(rows) == len(set(rows))
    written = [kind.block for kind in KINDS.values() if kind.directive is None]
    assert set(written) == set(typing.get_args(model.Written))


@pytest.mark.parametrize("key", KINDS)
def test_a_kind_of_block_has_words_for_people(key: str) -> None:
    kind = KINDS[key]
    assert kind.name(next(b for b in BLOCKS if key == b.KIND))
    assert kind.card()
    assert kind.step()
    assert kind.adding is None or kind.adding.words()
    assert kind.adding is None or isinstance(kind.adding.block, kind.block)
