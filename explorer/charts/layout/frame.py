"""What every chart has: ground, title, subtitle, footer, and the looks of a mark."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from explorer.charts import numbers
from explorer.charts.contents import DOUBT
from explorer.charts.layout.scene import (
    BODY,
    LINE_HEIGHT,
    SMALL,
    TITLE,
    Accent,
    Door,
    Dot,
    Flag,
    Hit,
    Line,
    Measure,
    Rect,
    Scene,
    Shape,
    Text,
    without_last_sentence,
    wrap,
)
from explorer.charts.palette import Theme, on
from explorer.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.charts.contents import Contents, Mark, Pointer, Series

PADDING = 16.0
#: Beside a pane's own controls and notes: as these stand in it, and under their edge.
_IN_PANE, _UNDER = 12.0, 4.0

#: From this height on a figure stands alone, and its notes are told in full; those of others, as
#: in a document, are told in so many lines.
_WHOLE_NOTES: Final = 500
_IN_LINES: Final = 2


@dataclass
class Canvas:
    """A scene being laid out: shapes so far and the room left for the chart's body.

    Attributes:
        top: Upper edge of the body.
        headed: Where the last line of the heading ends, and its middle.
    """

    chart: Contents
    width: float
    height: float
    theme: Theme
    measure: Measure
    with_notes: bool = True
    top: float = 0.0
    headed: tuple[float, float] = (0.0, 0.0)
    shapes: list[Shape] = field(default_factory=list)
    hits: list[Hit] = field(default_factory=list)
    accents: list[Accent] = field(default_factory=list)
    doors: list[Door] = field(default_factory=list)
    series: dict[str, Series] = field(default_factory=dict)

    @property
    def left(self) -> float:
        """Left edge of the body."""
        return PADDING if self.with_notes else _IN_PANE

    @property
    def right(self) -> float:
        """Right edge of the body."""
        return self.width - self.left

    def add(self, *shapes: Shape) -> None:
        """Draw on top of what is there."""
        self.shapes.extend(shapes)

    def header(self) -> None:
        """Title and subtitle: nothing of them is cut where it can be said in fewer words."""
        room = self.right - self.left
        y = (PADDING if self.with_notes else _UNDER) + TITLE / 2
        # A caption under it or the slide says what a figure without a title shows.
        titled = bool(self.chart.title) or not self.with_notes
        for line in self._title(room) if titled else ():
            self.add(Text(self.left, y, line, TITLE, self.theme.text, bold=True))
            y += TITLE * LINE_HEIGHT
        if self.chart.subtitle:
            for line in self._subtitle(room):
                self.add(Text(self.left, y, line, SMALL, self.theme.muted))
                self.headed = (self.left + self.measure(line, SMALL, False), y)
                y += SMALL * LINE_HEIGHT
        self.top = y + (4 if self.with_notes else 1)

    def _title(self, room: float) -> list[str]:
        """The longest of the titles that fits: beside its notes in a line, alone in two."""
        titles = (self.chart.title, *self.chart.shorter)
        for most in (1, 2) if not self.with_notes else (2,):
            for title in titles:
                lines = wrap(title, room, TITLE, True, self.measure)
                if len(lines) <= most:
                    return lines
        return wrap(titles[-1], room, TITLE, True, self.measure)

    def _subtitle(self, room: float) -> list[str]:
        """In full, it says what is left out; beside its notes, whole sentences in two lines."""
        if not self.with_notes:
            lines = self._sentences(self.chart.subtitle, room)
            if len(lines) <= _IN_LINES:
                return lines
        return wrap(self.chart.subtitle, room, SMALL, False, self.measure)

    def footer_lines(self) -> list[str]:
        """The notes wrapped to the width."""
        room = self.right - self.left
        lines: list[str] = []
        if not self.with_notes:
            return [line for _, line in self._remark_lines()]
        doubts = (f"{DOUBT} {text}" for text in self.chart.doubts)
        for text in (*self.chart.remarks, *doubts):  # in full, however narrow the figure
            lines.extend(wrap(text, room, SMALL, False, self.measure))
        for text in self.chart.footer:
            if self.height < _WHOLE_NOTES:
                lines.extend(self._sentences(text, room))
            else:
                lines.extend(wrap(text, room, SMALL, False, self.measure))
        return lines

    def _sentences(self, text: str, room: float) -> list[str]:
        """As many of the first sentences as stand in two lines; the first in full in any case."""
        lines = wrap(text, room, SMALL, False, self.measure)
        while len(lines) > _IN_LINES and (text := without_last_sentence(text)):
            lines = wrap(text, room, SMALL, False, self.measure)
        return lines

    def _remark_lines(self) -> list[tuple[Pointer, str]]:
        """The remarks on marks, wrapped to the width: their numbers need them wherever they are."""
        room = self.right - self.left
        return [
            (pointer, line)
            for pointer in self.chart.pointers
            for line in wrap(pointer.said, room, SMALL, False, self.measure)
        ]

    def footer_height(self) -> float:
        """Height of the notes with the gap above them."""
        lines = len(self.footer_lines())
        return lines * SMALL * LINE_HEIGHT + 12 if self.with_notes or lines else 0.0

    def body_bottom(self) -> float:
        """Lower edge of the body if the scene keeps the height asked for."""
        padding = PADDING if self.with_notes else 4.0
        return self.height - padding - self.footer_height()

    def finish(self, bottom: float) -> Scene:
        """Put the footer under the body and close the scene."""
        padding = PADDING if self.with_notes else 4.0
        height = max(self.height, bottom + self.footer_height() + padding)
        lines = self.footer_lines()
        y = height - padding - len(lines) * SMALL * LINE_HEIGHT
        if lines:
            self.add(Line(self.left, y - 4, self.right, y - 4, self.theme.grid))
        y += SMALL * LINE_HEIGHT / 2
        for line in lines:
            self.add(Text(self.left, y, line, SMALL, self.theme.muted))
            y += SMALL * LINE_HEIGHT
        order = {m.key: i for i, m in enumerate(self.chart.marks)}
        hits = tuple(sorted(self.hits, key=lambda h: order[h.mark]))
        ground, accents = self.theme.surface, tuple(self.accents)
        body = (self.left, self.top, self.right, bottom)
        doors, flags = tuple(self.doors), tuple(self._remark_areas(height - padding))
        shapes = tuple(self.shapes)
        return Scene(self.width, height, ground, shapes, hits, accents, body, doors, flags)

    def _remark_areas(self, bottom: float) -> Iterator[Flag]:
        """Where the words of each remark stand, in a figure that has no other notes."""
        lines = [] if self.with_notes else self._remark_lines()
        high = SMALL * LINE_HEIGHT
        for n, (pointer, line) in enumerate(lines):
            y, wide = bottom - (len(lines) - n) * high, self.measure(line, SMALL, False)
            yield Flag(pointer.number, pointer.marks[0], self.left, y, wide, high)

    # -- the looks of a mark -----------------------------------------------------------------

    def series_of(self, mark: Mark) -> Series:
        """The series that a mark belongs to."""
        if not self.series:
            self.series.update({s.key: s for s in self.chart.series})
        return self.series[mark.series]

    def colour(self, mark: Mark) -> str:
        """The entity's colour on this ground."""
        return on(self.theme, self.series_of(mark).colour)

    def dot(self, mark: Mark, x: float, y: float, radius: float = 5.5) -> Dot:
        """A point mark: hollow for what is not measured or has no sentence, diamond for opinion."""
        colour = self.colour(mark)
        series = self.series_of(mark)
        if mark.status == "opinion":
            # A diamond round the entity's own shape: whose opinion it is stays to be seen.
            made = Dot(x, y, radius + 1.5, self.theme.surface, colour, 1.5, "diamond", mark.key)
            return replace(made, core=series.shape, core_fill=colour)
        solid = mark.is_solid
        fill = colour if solid else self.theme.surface
        made = Dot(x, y, radius, fill, colour, 1.75, series.shape, mark.key)
        within = self.theme.surface if solid else colour
        return replace(made, core=series.core, core_fill=series.core and within)

    def sign(self, series: Series, mark: Mark, x: float, y: float, radius: float = 5.0) -> Dot:
        """The marker of a series in a legend, whatever its figures are; bright with a mark."""
        colour = on(self.theme, series.colour)
        made = Dot(x, y, radius, colour, colour, 1.75, series.shape, follows=(mark.key,))
        return replace(made, core=series.core, core_fill=series.core and self.theme.surface)

    def dash(self, mark: Mark) -> tuple[float, ...]:
        """Dashes for projections, () otherwise."""
        return (4.0, 3.0) if mark.status in ("plan", "projection") else ()

    def ring(self, mark: Mark, x: float, y: float, radius: float = 9.5) -> None:
        """The ring round a point while it is selected."""
        self.accent(Dot(x, y, radius, "", self.theme.accent, 2.0, "circle", mark.key))

    def accent(self, shape: Shape, *, instead_of: Shape | None = None) -> None:
        """Draw on top of what is there while the shape's mark is selected.

        Args:
            shape: What is drawn.
            instead_of: Drawn in the same place while it is not selected.
        """
        self.accents.append(Accent(len(self.shapes), shape, instead_of is not None))
        if instead_of is not None:
            self.add(instead_of)

    def tick_figure(self, x: float, y: float, step: float, written: float) -> float:
        """Write the figure of a tick, centred, where it runs into none before it.

        Args:
            x: The tick.
            y: Middle of the figures.
            step: What the tick stands for.
            written: Right edge of the last figure that is written.

        Returns:
            Right edge of the last figure that is written now.
        """
        text = numbers.figure(step, self.chart.unit, self.chart.language)
        half = self.measure(text, SMALL, False) / 2
        if x - half <= written + 4:
            return written
        self.add(Text(x, y, text, SMALL, self.theme.muted, align="centre"))
        return x + half

    def text_of(self, mark: Mark, text: str, x: float, y: float, **style: object) -> Text:
        """A label that belongs to a mark, in the ink of the theme."""
        size = style.pop("size", BODY)
        return Text(x, y, text, size, self.theme.text, mark=mark.key, **style)  # type: ignore[arg-type]

    def door(self, series: Series, x: float, y: float, width: float, height: float) -> None:
        """Record the area of a series' name in a legend."""
        self.doors.append(Door(series.entity_id, x, y, width, height))

    def hit(self, mark: Mark, x: float, y: float, width: float, height: float) -> None:
        """Record the area of a mark, at least 16 pixels each way."""
        grow_x, grow_y = max(0.0, 16 - width) / 2, max(0.0, 16 - height) / 2
        self.hits.append(
            Hit(mark.key, x - grow_x, y - grow_y, width + 2 * grow_x, height + 2 * grow_y)
        )


__all__ = ["PADDING", "Canvas", "Rect"]
