"""Which figure a topic opens with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.dataset.schema import Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


def strongest(dataset: Dataset, shown: Iterable[Observation]) -> Observation | None:
    """The figure whose sentence is shown first; None if no sentence here states any of them.

    Of the figures that a sentence or a cell held here states: measured before what is estimated,
    projected, planned or an opinion; then the latest period; then the largest, of ranks the
    smallest; then what more sentences state; then the first of the table.
    """
    stated = [o for o in shown if dataset.held(o)]

    def order(o: Observation) -> tuple[object, ...]:
        size = next((v for v in (o.value, o.value_high, o.value_low) if v is not None), 0.0)
        sentences = sum(e.role == "states" for e in dataset.evidence_of.get(o.observation_id, ()))
        return (
            o.status == Status.MEASURED,
            o.period_end,
            -size if o.unit == "rank" else size,
            sentences,
        )

    return max(stated, key=order, default=None)
