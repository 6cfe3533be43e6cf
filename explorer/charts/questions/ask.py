"""What the reader asks, and small helpers every answer needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.build import compose
from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.charts.chart import Chart
    from explorer.charts.kinds import ChartKind
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


@dataclass(frozen=True, slots=True)
class Ask:
    """How a question is asked.

    Attributes:
        option: Mode of the question; "" for its first.
        entities: Entity ids it is about, or () for the question's own choice.
        passages_only: Leave out what no sentence states.
        language: BCP 47 tag.
    """

    option: str = ""
    entities: tuple[str, ...] = ()
    passages_only: bool = False
    language: str = "en"

    def keeps(self, dataset: Dataset, observation: Observation) -> bool:
        """Whether the figure may be shown."""
        return not self.passages_only or dataset.quoted(observation)

    def chart(
        self,
        dataset: Dataset,
        rows: Sequence[Observation],
        kind: ChartKind,
        title: str,
        subtitle: str = "",
    ) -> Chart:
        """A chart of the rows that may be shown."""
        kept = [o for o in rows if self.keeps(dataset, o)]
        return compose(dataset, kept, kind, title, subtitle, self.language)
