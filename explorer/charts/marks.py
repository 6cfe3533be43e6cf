"""Making the marks and series of a chart from observations."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.analysis.select import edition
from explorer.charts import numbers
from explorer.charts.contents import Mark, Series
from explorer.charts.naming import colour_of, hover, listed, name, says_who

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


class MarkMaker:
    """Makes the marks of one chart and collects the series they belong to.

    Attributes:
        series: Series by key, in the order they were first needed.
    """

    def __init__(self, dataset: Dataset, language: str) -> None:
        """Start with no series."""
        self._dataset = dataset
        self._language = language
        self.series: dict[str, Series] = {}
        self._reports: dict[str, str] = {}
        # The cues of those that stand side by side most often; others take the next free ones.
        self._cues = {e: n for n, e in enumerate(dataset.roles.rivals)}

    def series_of(self, o: Observation, *, by_edition: bool = False) -> Series:
        """The series of an observation: its entity, or its entity in one edition."""
        key = o.entity_id + ("|" + "|".join(map(str, edition(o))) if by_edition else "")
        if o.counterpart_id and by_edition:
            key += "|" + o.counterpart_id
        if key not in self.series:
            # The cue follows the entity, so that its editions look alike, and the two that are
            # compared most look the same on every chart.
            cues = {s.entity_id: s.cue for s in self.series.values()}
            taken = {*cues.values(), *self._cues.values()}
            free = next(n for n in range(len(taken) + 1) if n not in taken)
            cue = cues.get(o.entity_id, self._cues.get(o.entity_id, free))
            label = name(self._dataset.entities[o.entity_id], self._language)
            colour = colour_of(self._dataset, o.entity_id)
            self.series[key] = Series(key, label, o.entity_id, colour, cue)
            self._reports[key] = o.report_id
        return self.series[key]

    def tell_editions_apart(self) -> None:
        """Where an entity has a series in each of several editions, name the edition too."""
        editions: dict[str, set[str]] = {}
        for key, s in self.series.items():
            editions.setdefault(s.entity_id, set()).add(self._reports[key])
        for key, s in self.series.items():
            if len(editions[s.entity_id]) > 1:
                who = says_who(self._dataset.reports[self._reports[key]])
                brief = who[who.find("(") :].strip("()") if "(" in who else who
                label = listed((s.label, brief), self._language)
                self.series[key] = replace(s, label=label)

    def mark(
        self,
        o: Observation,
        row: str = "",
        *,
        column: str = "",
        label: str = "",
        weight: float = 1.0,
        by_edition: bool = False,
    ) -> Mark:
        """The mark of one observation."""
        return Mark(
            observation_ids=(o.observation_id,),
            series=self.series_of(o, by_edition=by_edition).key,
            row=row,
            value=o.value,
            low=o.value_low,
            high=o.value_high,
            start=numbers.year(o.period_start),
            end=numbers.year(o.period_end),
            label=label or numbers.label(o, self._language),
            comparator=o.comparator,
            status=o.status,
            evidence=self._dataset.kind_of(o),
            hover=hover(self._dataset, o, self._language),
            column=column,
            weight=weight,
        )
