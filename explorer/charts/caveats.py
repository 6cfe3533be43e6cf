"""What stands beside a figure wherever it goes: how far it may go, how it is known, its doubts.

Pictures and tables of charts have it under them; whatever else says a figure asks here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from explorer import speech
from explorer.charts.footer import in_doubt, marked, reason
from explorer.charts.naming import status_word
from explorer.dataset.schema import Cell, Citation, Derivation, Papers, Passage, Status
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


def caveats(dataset: Dataset, rows: Sequence[Observation]) -> tuple[str, ...]:
    """Sentences on some figures, in the language that is spoken; none if there is nothing to say.

    Args:
        dataset: Where the figures are.
        rows: The figures; how it is known is said of a single one.
    """
    said = [marked(dataset, rows)]
    if len(rows) == 1:
        said += [_status(rows[0]), _known_by(dataset, rows[0])]
    said += in_doubt(dataset, rows, told=reason)
    return tuple(s for s in said if s)


def beside(said: str, dataset: Dataset, rows: Sequence[Observation]) -> str:
    """Words that say figures, with what stands beside these, as one line."""
    between = translate("Chart", "{said} {caveat}")
    for caveat in caveats(dataset, rows):
        said = between.format(said=said, caveat=caveat)
    return said


def in_english(dataset: Dataset, o: Observation) -> str:
    """What a figure says with what stands beside it, for files that are in English."""
    with speech.speaking("en"):
        return beside(o.statement_en, dataset, (o,))


def _status(o: Observation) -> str:
    if o.status == Status.MEASURED:
        return ""
    return translate("Chart", "Status: {status}.").format(status=status_word(o.status))


def _known_by(dataset: Dataset, o: Observation) -> str:
    """That no sentence held here says it, if so."""
    match dataset.first_of(o.observation_id):
        case Passage() | Cell() | Papers() | None:
            return ""
        case Citation():
            return translate("Chart", "Known by citation, not by a sentence held here.")
        case Derivation():
            return translate("Chart", "Derived from other figures.")
        case _ as never:
            assert_never(never)
