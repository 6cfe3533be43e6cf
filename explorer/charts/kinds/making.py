"""What a kind of chart is given to be made from, and what it gives back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.analysis.select import WORDED_UNITS, edition, windows
from explorer.charts import numbers
from explorer.charts.contents import Break, ChartRow, Mark
from explorer.charts.marks import MarkMaker
from explorer.charts.naming import listed, name, says_who, statement
from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from explorer.analysis.select import Question
    from explorer.charts.layout.frame import Canvas
    from explorer.charts.layout.scene import Scene
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

#: Units whose size means nothing on an axis from zero.
UNSCALED = WORDED_UNITS | {"rank", "year", "level"}


@dataclass(frozen=True, slots=True)
class Facts:
    """What decides which kinds suit some figures.

    Attributes:
        count: How many figures.
        drawn: Whether they say more drawn than in words.
        indicators: How many indicators.
        entities: How many entities.
        windows: How many periods; 0 where a figure has none, since it has no place in time.
        scaled: Whether their size can be read off an axis from zero.
        paired: Whether two entities have figures of one period and report.
        crowd: How many figures there are at most of one period and report.
        joined: Whether two figures of an entity, of one edition, may be joined over time.
        gaps: Whether an entity has no figure in one of the periods.
    """

    count: int
    drawn: bool
    indicators: int
    entities: int
    windows: int
    scaled: bool
    paired: bool
    crowd: int
    joined: bool
    gaps: bool


def facts(rows: Sequence[Observation]) -> Facts:
    """Look at figures."""
    units = {o.unit for o in rows}
    same_rank = units == {"rank"} and len({o.value for o in rows}) == 1
    times = windows(rows) if all(o.period_start for o in rows) else []
    places: dict[tuple[str, str, str], list[str]] = {}
    series: dict[tuple[object, ...], set[tuple[str, str]]] = {}
    ends: dict[str, set[str]] = {}
    for o in rows:
        places.setdefault((o.period_start, o.period_end, o.report_id), []).append(o.entity_id)
        series.setdefault(series_of(o), set()).add((o.period_start, o.period_end))
        ends.setdefault(o.entity_id, set()).add(o.period_end)
    return Facts(
        count=len(rows),
        drawn=not (units <= WORDED_UNITS or units <= {"year"} or same_rank),
        indicators=len({o.indicator_id for o in rows}),
        entities=len(ends),
        windows=len(times),
        scaled=not units & UNSCALED,
        paired=any(len(set(found)) > 1 for found in places.values()),
        crowd=max(map(len, places.values())),
        joined=any(len(found) > 1 for found in series.values()),
        gaps=any(len(found) < len(times) for found in ends.values()),
    )


def series_of(o: Observation) -> tuple[object, ...]:
    """What figures that are joined over time have in common."""
    return (o.entity_id, o.counterpart_id, o.indicator_id, *edition(o))


class Making:
    """One chart as it is made; used once.

    Attributes:
        dataset: Where the figures are from.
        question: What is asked.
        rows: The figures that answer it.
        language: BCP 47 tag of its words.
        grouped: Whether a heading says the topic, so that rows need not.
        marks: Makes the marks, and collects the series they belong to.
    """

    def __init__(
        self,
        dataset: Dataset,
        question: Question,
        rows: Sequence[Observation],
        language: str,
        *,
        grouped: bool = False,
        marks: MarkMaker | None = None,
    ) -> None:
        """Start with no marks, or with those that another chart has of the same figures."""
        self.dataset = dataset
        self.question = question
        self.rows = rows
        self.language = language
        self.grouped = grouped
        self.marks = marks or MarkMaker(dataset, language)


@dataclass(frozen=True, slots=True)
class Arranged:
    """Figures arranged: rows, marks in reading order, and breaks of a time axis."""

    rows: tuple[ChartRow, ...]
    marks: tuple[Mark, ...]
    breaks: tuple[Break, ...] = ()


def sentences(making: Making, observations: Sequence[Observation]) -> Arranged:
    """Figures read as sentences: our own statement, with what it is and who says it."""
    rows = []
    marks = []
    for o in observations:
        detail = [
            name(making.dataset.indicators[o.indicator_id], making.language),
            numbers.period(o.period_start, o.period_end),
            says_who(making.dataset.reports[o.report_id]),
        ]
        text = listed(detail, making.language)
        label = statement(making.dataset, o, making.language)
        rows.append(ChartRow(o.observation_id, label, text, scaled=False))
        marks.append(making.marks.mark(o, o.observation_id))
    return Arranged(tuple(rows), tuple(marks))


def size(o: Observation) -> float:
    """By what a figure is put in order."""
    return next((v for v in (o.value, o.value_high, o.value_low) if v is not None), 0.0)


@dataclass(frozen=True, slots=True)
class Kind:
    """All that the program asks of a kind of chart.

    Attributes:
        layout: Puts its shapes where they belong.
        suits: Its place among the kinds that suit some figures, the smallest first; None if it
            does not suit them.
        arrange: Makes rows and marks of figures; None for a kind that only a question makes.
        label: What the button that chooses it says, in the language of the window; its icon has
            the name of the kind. None for a kind that is not chosen.
        over_time: Whether it has an axis of time, on which lines may break.
        compares: Whether it sets the figures of one row side by side on a scale.
        native: Whether slides can draw it themselves, from numbers.
        in_words: Whether it only says its figures and draws none.
    """

    layout: Callable[[Canvas], Scene]
    suits: Callable[[Facts], int | None]
    arrange: Callable[[Making], Arranged] | None = None
    label: Callable[[], str] | None = None
    over_time: bool = False
    compares: bool = False
    native: bool = False
    in_words: bool = False
