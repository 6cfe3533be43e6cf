"""What was read of a stretch that somebody selected in a document."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Selected:
    """What was read of a selection; what its words do not say is empty.

    Attributes:
        start: First code point of the quote.
        end: One past its last.
        value: As a reader writes it, with a sign for "more than" and the like.
        unit: As in the tables.
        entity_id: Of whom.
        topic_id: Of what.
        indicator_id: What is measured.
        period: "2023" or "2019-2023".
        status: How firm it is.
    """

    start: int
    end: int
    value: str = ""
    unit: str = ""
    entity_id: str = ""
    topic_id: str = ""
    indicator_id: str = ""
    period: str = ""
    status: str = "measured"
