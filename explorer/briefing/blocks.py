"""What is asked of a block of whatever kind: its row in :mod:`explorer.briefing.kinds` answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from explorer.briefing.kinds import kind_of
from explorer.charts.caveats import beside

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.briefing.kinds.making import Place
    from explorer.briefing.model import Block, Briefing
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


def title(dataset: Dataset, block: Block, language: str) -> str:
    """What a block is, in a line, for the tray and for lists."""
    return kind_of(block).title(dataset, block, language)


def carried(dataset: Dataset, block: Block, language: str, said: str = "") -> str:
    """A block in words for programs that take only text, with the doubts of its figures.

    Args:
        dataset: Where the figures are.
        block: What is carried.
        language: Of the words.
        said: Its words; its title if empty.
    """
    rows = shown_in(dataset, block, language)
    return beside(said or title(dataset, block, language), dataset, rows)


def name(block: Block) -> str:
    """What people call such a block."""
    return kind_of(block).name(block)


def place(block: Block) -> Place | None:
    """What of the window shows a block, if anything does."""
    return kind_of(block).place(block)


def shown_in(dataset: Dataset, block: Block, language: str) -> list[Observation]:
    """Every observation that a block of any kind shows and the dataset holds, in order."""
    return list(kind_of(block).observations(dataset, block, language))


def topics_in(dataset: Dataset, blocks: Iterable[Block]) -> tuple[str, ...]:
    """The topics that blocks are about, each once; those of whole lists and pages are not."""
    found: dict[str, None] = {}
    for block in blocks:
        about = kind_of(block).about
        shown = about(block) if about else (o.topic_id for o in shown_in(dataset, block, "en"))
        found |= dict.fromkeys(shown)
    return tuple(found)


def accept(dataset: Dataset, briefing: Briefing) -> Briefing:
    """The briefing with every figure and passage accepted as the dataset has it now.

    What the dataset no longer holds keeps its snapshot.
    """
    blocks = tuple(accepted(dataset, b) for b in briefing.blocks)
    return replace(briefing, blocks=blocks, dataset_version=dataset.version)


def accepted(dataset: Dataset, block: Block) -> Block:
    """The block with its figures and passages accepted as the dataset has them now."""
    found: Block = kind_of(block).accepted(dataset, block)
    return found


def caption(block: Block) -> str | None:
    """The words over or under a block, "" for the usual ones; None for one that has none."""
    found: str | None = getattr(block, "caption", None)
    return found


def captioned(block: Block, words: str) -> Block:
    """A block that may have a caption with another one."""
    changed: Block = replace(cast("Any", block), caption=words)
    return changed


def unaccepted(block: Block) -> Block:
    """The block without its list of accepted figures, which does not change what it shows."""
    if not hasattr(block, "snapshots"):
        return block
    bare: Block = replace(cast("Any", block), snapshots=())
    return bare
