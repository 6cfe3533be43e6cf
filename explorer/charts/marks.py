"""Making the marks and series of a chart from observations."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from explorer.analysis.select import WORDED_UNITS, edition, is_doubted
from explorer.charts import numbers
from explorer.charts.contents import DOUBT, Mark, Series
from explorer.charts.naming import (
    hover,
    in_brackets,
    listed,
    look_of,
    name,
    says_who,
    status_word,
)
from explorer.charts.palette import OTHERS
from explorer.dataset.schema import Status
from explorer.dataset.vocabulary import SHAPES

if TYPE_CHECKING:
    from explorer.charts.palette import Look
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


#: What stands behind each figure of the user's own, on the screen and in every file; the footer
#: says what it means.
OWN: Final = "\u2009°"


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
        self._looks: dict[str, Look] = {}
        self._made: dict[tuple[object, ...], Mark] = {}

    def series_of(self, o: Observation, *, by_edition: bool = False) -> Series:
        """The series of an observation: its entity, or its entity in one edition."""
        key = o.entity_id + ("|" + "|".join(map(str, edition(o))) if by_edition else "")
        if o.counterpart_id and by_edition:
            key += "|" + o.counterpart_id
        if key not in self.series:
            label = name(self._dataset.entities[o.entity_id], self._language)
            # The look follows the entity, so that its editions look alike.
            look = self._look(o.entity_id)
            self.series[key] = Series(key, label, o.entity_id, look.colour, look.shape, look.core)
            self._reports[key] = o.report_id
        return self.series[key]

    def _look(self, entity_id: str) -> Look:
        """How an entity is drawn on this chart.

        What the dataset fixes stays, whoever else is there. An entity without a fixed shape, as the
        user's own are, gives way to all that came before it and to those.
        """
        if entity_id in self._looks:
            return self._looks[entity_id]
        look = look_of(self._dataset, entity_id)
        if self._dataset.entities[entity_id].shape:
            self._looks[entity_id] = look
            for other, same in list(self._looks.items()):
                if other != entity_id and same == look:
                    moved = self._looks[other] = self._other(same)
                    for key, s in self.series.items():
                        if s.entity_id == other:
                            self.series[key] = replace(s, shape=moved.shape, colour=moved.colour)
        else:
            self._looks[entity_id] = self._other(look)
        return self._looks[entity_id]

    def _other(self, look: Look) -> Look:
        """The look, or the next one by shape, then by colour, that nobody on this chart has."""
        taken = {(held.shape, held.core) for held in self._looks.values()}
        first = SHAPES.index(look.shape)
        shapes = [*SHAPES[first:], *SHAPES[:first]]
        for shape in shapes:
            if (shape, look.core) not in taken:
                return replace(look, shape=shape)
        held = set(self._looks.values())
        every = (replace(look, shape=s, colour=c) for c in (look.colour, *OTHERS) for s in shapes)
        return next((found for found in every if found not in held), look)

    def _said(self, o: Observation) -> str:
        """The figure, and what it is if it was not measured: "US$15 billion (plan)"."""
        label = numbers.label(o, self._language)
        if o.status == Status.MEASURED or o.unit in WORDED_UNITS:
            return label
        return in_brackets(label, status_word(o.status), self._language)

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

    def _cue(self, o: Observation) -> str:
        """The sign behind a figure of the user's own."""
        return OWN if self._dataset.is_own(o.observation_id) else ""

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
        """The mark of one observation, made once however often it is asked for."""
        asked = (o.observation_id, row, column, label, weight, by_edition)
        made = self._made.get(asked)
        if made is None:
            made = self._made[asked] = self._make(o, row, column, label, weight, by_edition)
        return made

    def _make(
        self, o: Observation, row: str, column: str, label: str, weight: float, by_edition: bool
    ) -> Mark:
        """A mark; what is written beside it says its status and any doubt."""
        label = (label or self._said(o)) + self._cue(o)
        if is_doubted(self._dataset, o):
            label += DOUBT
        return Mark(
            observation_ids=(o.observation_id,),
            series=self.series_of(o, by_edition=by_edition).key,
            row=row,
            value=o.value,
            low=o.value_low,
            high=o.value_high,
            start=numbers.year(o.period_start),
            end=numbers.year(o.period_end),
            label=label,
            comparator=o.comparator,
            status=o.status,
            evidence=self._dataset.kind_of(o),
            hover=hover(self._dataset, o, self._language),
            column=column,
            weight=weight,
        )
