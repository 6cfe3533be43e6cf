"""Earlier versions of documents, and the pages of their texts."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from explorer.dataset.schema import Passage

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

#: What the id of an earlier version ends in, with a number from the second on.
EARLIER: Final = "-earlier"
_EARLIER: Final = re.compile(rf"(.+){EARLIER}(?:-\d+)?")


def newer(dataset: Dataset, document_id: str) -> str:
    """The document that took the place of an earlier version; "" if this is none."""
    found = _EARLIER.fullmatch(document_id) if document_id in dataset.own else None
    return found[1] if found and found[1] in dataset.documents else ""


def is_left_behind(dataset: Dataset, observation_id: str) -> bool:
    """Whether a figure rests on a passage that the newer version of its document does not have.

    Nobody has settled yet what became of it.
    """
    first = dataset.first_of(observation_id)
    return isinstance(first, Passage) and bool(newer(dataset, first.document_id))


def page_of(dataset: Dataset, passage: Passage) -> int:
    """The page that a passage begins on, counted from 1; 0 if its document has no pages."""
    return bisect_right(dataset.pages.get(passage.document_id, ()), passage.start)
