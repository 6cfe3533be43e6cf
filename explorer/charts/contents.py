"""What a chart says, whatever its kind: its marks, and the rows, columns and series they stand in.

A mark is identified by the ids of its observations and by nothing else.
"""

from __future__ import annotations

from explorer.records import dataclass

#: What stands behind a figure that is in doubt, and before the reason.
DOUBT = "*"
#: What stands before a figure of a matrix that differs from the one in the column before.
CHANGED = "→ "
#: What a mark is known by: the ids of its observations; () for no mark.
MarkKey = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Series:
    """Marks that belong together: one entity in one edition.

    Attributes:
        key: Stable id ("CHN|aspi-2024").
        label: What is written beside it.
        entity_id: The entity whose colour it takes.
        colour: "#rrggbb" on a light ground; the painter derives the dark one.
        shape: Marker of the entity, so that colour is never the only cue.
        core: What the marker holds if the entity is no country or group: "circle" or "bar".
    """

    key: str
    label: str
    entity_id: str
    colour: str
    shape: str
    core: str = ""


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A category on the vertical axis of bars, dumbbells and statements.

    Attributes:
        key: Stable id.
        label: Its name.
        detail: A second, muted line (period, unit), or "".
        group: Rows with the same group stand together under its heading; "" for none.
        unit: Unit of the row's own scale; rows of one unit share a scale.
        verdict: What is written at the right (a ratio), or "".
        scaled: False for ranks, years and yes/no figures, which no axis from zero can carry.
        between: Whose ratio the verdict is, where more than two stand in the row; else "".
    """

    key: str
    label: str
    detail: str = ""
    group: str = ""
    unit: str = ""
    verdict: str = ""
    scaled: bool = True
    between: str = ""


@dataclass(frozen=True, slots=True)
class ChartColumn:
    """A column of a heat map: an entity, or an edition and its window."""

    key: str
    label: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """One figure drawn.

    Attributes:
        observation_ids: What it shows; together they are its key.
        series: Key of its series.
        row: Key of its row, or "" on a time axis.
        value: The figure in base units, or None for a range.
        low: Lower end of a range, or None.
        high: Upper end of a range, or None.
        start: First year of its period (fractions for dates), or None.
        end: Last year of its period, or None.
        label: The figure as written, with its qualifier.
        comparator: eq, approx, ge, gt, le or lt.
        status: measured, estimate, projection or opinion.
        evidence: passage, citation or derivation.
        hover: Lines for the tooltip, the first in bold.
        column: Key of its column on a heat map, or "".
        weight: How strongly a heat map's cell is coloured, 0 to 1.
    """

    observation_ids: tuple[str, ...]
    series: str
    row: str
    value: float | None
    low: float | None
    high: float | None
    start: float | None
    end: float | None
    label: str
    comparator: str
    status: str
    evidence: str
    hover: tuple[str, ...]
    column: str = ""
    weight: float = 1.0

    @property
    def centre(self) -> float:
        """The figure, or the middle of its range."""
        if self.value is not None:
            return self.value
        ends = [v for v in (self.low, self.high) if v is not None]
        return sum(ends) / len(ends)

    @property
    def is_held(self) -> bool:
        """Whether its words or its cell are held here, so that it opens them."""
        return self.evidence in ("passage", "cell")

    @property
    def is_solid(self) -> bool:
        """Whether it is drawn solid: held here, and measured or estimated."""
        return self.is_held and self.status in ("measured", "estimate")

    @property
    def key(self) -> MarkKey:
        """What the mark is known by."""
        return self.observation_ids

    @property
    def observation_id(self) -> str:
        """The first of its observations, which speaks for it."""
        return self.observation_ids[0]


@dataclass(frozen=True, slots=True)
class Break:
    """A place on a time axis that no line may cross, and why."""

    at: float
    reason: str


@dataclass(frozen=True, slots=True)
class Pointer:
    """A remark: its number at the marks it is on, and its words under the figure."""

    number: int
    marks: tuple[MarkKey, ...]
    text: str

    @property
    def said(self) -> str:
        """Number and words, as they stand under the figure."""
        return f"{self.number}  {self.text}"


@dataclass(frozen=True, slots=True)
class Contents:
    """All that one figure says.

    Attributes:
        title: The selection in words.
        shorter: The same in fewer words, the longest first: for where the title needs more room.
        subtitle: What is measured, unit, window, counting.
        unit: Unit of the value axis, or "" where rows have their own.
        series: In drawing order.
        rows: In order from the top; empty on a time axis.
        marks: In reading order, which is also the order of the keyboard.
        breaks: On a time axis.
        sources: The lines of the footer that name who says the figures.
        footer: Sources, limits and dataset version, a line each.
        language: BCP 47 tag of its texts.
        dataset_version: Version of the data behind it.
        empty: A sentence saying why there is nothing to show, or "".
        columns: Of a heat map; () otherwise.
        scale: "linear", "log", or "relative" (each series against its first figure).
        remarks: What the user says on the figure, and the words of the selected one, in full.
        pointers: Numbers of remarks at their marks.
        doubts: Why figures marked with an asterisk are in doubt, the gravest reasons first.
    """

    title: str
    shorter: tuple[str, ...]
    subtitle: str
    unit: str
    series: tuple[Series, ...]
    rows: tuple[ChartRow, ...]
    marks: tuple[Mark, ...]
    breaks: tuple[Break, ...]
    sources: tuple[str, ...]
    footer: tuple[str, ...]
    language: str
    dataset_version: str
    empty: str
    columns: tuple[ChartColumn, ...]
    scale: str
    doubts: tuple[str, ...]
    remarks: tuple[str, ...]
    pointers: tuple[Pointer, ...]

    @property
    def notes(self) -> tuple[str, ...]:
        """All that stands under the figure: remarks, doubts, marked as in it, and the footer."""
        return (*self.remarks, *(f"{DOUBT} {d}" for d in self.doubts), *self.footer)

    @property
    def observation_ids(self) -> tuple[str, ...]:
        """The observations shown, each once, in reading order."""
        return tuple(dict.fromkeys(o for m in self.marks for o in m.observation_ids))

    def mark_of(self, observation_id: str) -> Mark | None:
        """The mark that shows an observation, if any."""
        return next((m for m in self.marks if observation_id in m.observation_ids), None)

    def said_of(self, mark: Mark) -> list[str]:
        """What the user says of a mark or of its period, a line each."""
        return [p.said for p in self.pointers if mark.key in p.marks]
