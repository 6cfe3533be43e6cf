"""One thing that a sentence states."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from explorer.records import dataclass, field

if TYPE_CHECKING:
    from explorer.reading.quantities import Quantity, Span

Mood = Literal["fact", "forecast", "opinion"]


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that a sentence states; positions are those of the text of the sentence.

    Attributes:
        start: Where the words of its value begin.
        end: Where they end.
        quantity: The value with its unit and bound; a lead is rank 1.
        entity_ids: Of whom, the likeliest first.
        named: Everybody the sentence names, in order, who says it left out.
        topics: Of what.
        indicator_ids: Figures of which kind; empty if none is spoken of.
        base: Size of the list it is about, or 0.
        share_of_list: A percentage of the technologies of a list.
        period: First and last year, or ().
        edition: Year, or year and month, of the edition that is named, or "".
        sources: Who is said to say so.
        present: Told as how things are now.
        mood: A fact, a forecast or somebody's view.
        negated: Said not to be so.
        record: Over how many years something was never so low or high: of any that are fewer, too.
        direction: 1 or -1 for what rose or fell up to this value, else 0.
        words: Name of a field to the words that it was read from.
    """

    start: int
    end: int
    quantity: Quantity
    entity_ids: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    indicator_ids: tuple[str, ...] = ()
    base: int = 0
    share_of_list: bool = False
    period: tuple[str, ...] = ()
    edition: str = ""
    sources: tuple[str, ...] = ()
    present: bool = True
    mood: Mood = "fact"
    negated: bool = False
    record: bool = False
    direction: int = 0
    words: dict[str, Span] = field(default_factory=dict)
