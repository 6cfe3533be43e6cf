"""What was found in a table on disk, and what the numbers in the engine's table stand for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from explorer.tables.unfold import Named, NotRead


@dataclass(slots=True)
class Things:
    """What the numbers in the engine's table stand for: each thing with its number.

    Attributes:
        entities: Whose the figures are, and with whom.
        topics: What they are about.
        indicators: What is counted; a thing of the dataset or a name.
        units: In what.
        periods: When.
        said: Source, publisher and address, as a row says them.
    """

    entities: dict[Named, int] = field(default_factory=dict)
    topics: dict[Named, int] = field(default_factory=dict)
    indicators: dict[Named, int] = field(default_factory=dict)
    units: dict[str, int] = field(default_factory=dict)
    periods: dict[tuple[str, str], int] = field(default_factory=dict)
    said: dict[tuple[str, str, str], int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found:
    """What a table on disk says; its figures are the engine's table ``found``.

    Attributes:
        things: What its numbers stand for.
        count: How many figures there are.
        unread: The first cells that cannot be read.
        unread_count: How many there are.
        missing: How many cells say that there is no value.
        skipped: Names whose rows are passed over.
    """

    things: Things
    count: int
    unread: tuple[NotRead, ...]
    unread_count: int
    missing: int
    skipped: tuple[str, ...]
