"""What the reader asks of a page, and the chart that answers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.build import compose
from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.analysis.select import Question
    from explorer.charts.chart import Chart
    from explorer.charts.kinds import ChartKind
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


@dataclass(frozen=True, slots=True)
class Ask:
    """A question as it is being answered.

    Attributes:
        question: What is asked; without entities, the page chooses whom it is about.
        language: BCP 47 tag of the answer.
    """

    question: Question
    language: str

    def chart(
        self,
        dataset: Dataset,
        rows: Sequence[Observation],
        kind: ChartKind,
        title: str,
        subtitle: str = "",
    ) -> Chart:
        """A chart of the rows that may be shown."""
        kept = [o for o in rows if self.question.keeps(dataset, o)]
        return compose(dataset, kept, kind, title, subtitle, self.language)
