"""Resolving a briefing against a dataset: words, footnotes, charts, and what has gone stale.

Nothing is rewritten silently: a figure that changed since it was accepted is written as it is now,
with a footnote that says how it was; one that is gone is written as it was, with a footnote too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer import speech
from explorer.briefing.kinds import kind_of
from explorer.briefing.resolved import Resolved
from explorer.briefing.resolving import Resolving
from explorer.briefing.wording import word

if TYPE_CHECKING:
    from explorer.briefing.model import Briefing
    from explorer.dataset.dataset import Dataset


def resolve(dataset: Dataset, briefing: Briefing) -> Resolved:
    """Resolve every field, chart and passage of a briefing.

    References the dataset does not know never fail: they are in ``stale`` as "withdrawn" or, if
    they were never accepted, "unknown".
    """
    with speech.speaking(briefing.language):
        found = Resolving(dataset, briefing.language)
        blocks = []
        for at, block in enumerate(briefing.blocks):
            found.begin(at)
            blocks.append(kind_of(block).resolve(found, block))
        return Resolved(
            briefing,
            tuple(blocks),
            tuple(found.register.notes),
            tuple(found.stale),
            dataset.version,
            word(briefing.language, "version", version=dataset.version),
        )
