"""How a sentence of an article is marked, and what the marks are called."""

from __future__ import annotations

from typing import Final, Literal

from explorer.words import translate

Label = Literal["supported", "contradicted", "outdated", "not_in_data"]
#: From the best to the worst.
LABELS: Final[tuple[Label, ...]] = ("supported", "not_in_data", "outdated", "contradicted")
#: What a reader looks for first.
IN_ORDER: Final[tuple[Label, ...]] = ("contradicted", "outdated", "supported", "not_in_data")


def word(label: Label) -> str:
    """A mark in words."""
    match label:
        case "supported":
            return translate("Reading", "supported")
        case "contradicted":
            return translate("Reading", "contradicted")
        case "outdated":
            return translate("Reading", "outdated")
        case "not_in_data":
            return translate("Reading", "not in the data")
