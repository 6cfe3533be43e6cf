"""One figure as a large number with its sentence; several as a list of sentences."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.charts.kinds.making import Arranged, sentences, size
from explorer.charts.layout.scene import (
    BODY,
    FIGURE,
    LINE_HEIGHT,
    SMALL,
    Line,
    Scene,
    Text,
    wrap,
)

if TYPE_CHECKING:
    from explorer.charts.kinds.making import Facts, Making
    from explorer.charts.layout.frame import Canvas


#: From this room on a single figure grows, to so many times its least size.
_CARD, _GROWN = 260.0, 2.2
_HEADING = 36.0


def suits_card(facts: Facts) -> int | None:
    """A single figure."""
    return 0 if facts.count == 1 else None


def suits_statements(_facts: Facts) -> int | None:
    """Whatever there is, after everything else."""
    return 9


def arrange(making: Making) -> Arranged:
    """A sentence a figure, in the order of the table; ranks from the first."""
    ranks = {o.unit for o in making.rows} == {"rank"}
    return sentences(making, sorted(making.rows, key=size) if ranks else making.rows)


def card(canvas: Canvas) -> Scene:
    """A single figure, the larger the more room there is, with what it says under it."""
    canvas.header()
    chart, theme = canvas.chart, canvas.theme
    mark, row = chart.marks[0], chart.rows[0]
    free = canvas.body_bottom() - canvas.top
    grown = max(1.0, min(free / _CARD, canvas.width / _CARD, _GROWN))
    figure_size, said_size = round(FIGURE * grown), round(BODY * min(grown, 1.5))
    worded = not any(c.isdigit() for c in mark.label)
    names = {s.key: s.label for s in chart.series}
    figure = names[mark.series] if worded else mark.label
    left, ink = canvas.left + 14, canvas.colour(mark)
    room = canvas.right - left
    lines = wrap(figure, room, figure_size, True, canvas.measure)
    reading = min(room, 560.0 * min(grown, 1.5))
    said = wrap(row.label, reading, said_size, False, canvas.measure)
    step, line = figure_size * 1.18, said_size * 1.6
    height = len(lines) * step + len(said) * line
    top = canvas.top + 10 + max(0.0, (free - height) / 3)
    y = top + figure_size * 0.7
    for text in lines:
        canvas.add(Text(left, y, text, figure_size, ink, bold=True, mark=mark.key))
        y += step
    for text in said:
        canvas.add(canvas.text_of(mark, text, left, y, size=said_size))
        y += line
    for text in wrap(row.detail, reading, SMALL, False, canvas.measure):
        canvas.add(Text(left, y, text, SMALL, theme.muted, mark=mark.key))
        y += SMALL * LINE_HEIGHT
    bar = Line(canvas.left + 2, top, canvas.left + 2, y - 6, ink, 3.0, (), mark.key)
    canvas.accent(replace(bar, colour=theme.accent), instead_of=bar)
    canvas.hit(mark, canvas.left, top, reading + 14, y - top)
    return canvas.finish(max(y + 8, canvas.body_bottom()))


def statements(canvas: Canvas) -> Scene:
    """Figures read as sentences, each with its value at the left."""
    canvas.header()
    chart, theme = canvas.chart, canvas.theme
    marks = {m.row: m for m in chart.marks}
    names = {s.key: s.label for s in chart.series}
    figures = {
        m.key: m.label if any(c.isdigit() for c in m.label) else names[m.series]
        for m in chart.marks
    }
    widest = max((canvas.measure(f, BODY, True) for f in figures.values()), default=0)
    column = min(max(widest + 36, 90.0), canvas.width * 0.34)
    text_left = canvas.left + column
    room = canvas.right - text_left - 8
    y = canvas.top + 4
    group = ""
    for row in chart.rows:
        headed = row.group and row.group != group
        if headed:
            group = row.group
            if y > canvas.top + 4:
                canvas.add(Line(canvas.left, y + 6, canvas.right, y + 6, theme.line))
                y += _HEADING - 20
            for line in wrap(group, canvas.right - canvas.left, BODY, True, canvas.measure):
                canvas.add(Text(canvas.left, y + 6, line, BODY, theme.text, bold=True))
                y += 18
            y += 2
        mark = marks[row.key]
        lines = wrap(row.label, room, BODY, False, canvas.measure)
        details = wrap(row.detail, room, SMALL, False, canvas.measure)
        height = len(lines) * BODY * 1.5 + len(details) * SMALL * LINE_HEIGHT + 14
        if y > canvas.top + 4 and not headed:
            canvas.add(Line(canvas.left, y, canvas.right, y, theme.grid))
        middle = y + 7 + BODY * 0.75
        canvas.ring(mark, canvas.left + 9, middle)
        canvas.add(canvas.dot(mark, canvas.left + 9, middle, 5))
        figure_lines = wrap(figures[mark.key], column - 30, BODY, True, canvas.measure)
        for n, text in enumerate(figure_lines):
            canvas.add(canvas.text_of(mark, text, canvas.left + 24, middle + n * 18, bold=True))
        at = middle
        for line in lines:
            canvas.add(canvas.text_of(mark, line, text_left, at))
            at += BODY * 1.5
        for line in details:
            canvas.add(Text(text_left, at, line, SMALL, theme.muted, mark=mark.key))
            at += SMALL * LINE_HEIGHT
        height = max(height, len(figure_lines) * 18 + 14)
        canvas.hit(mark, canvas.left, y, canvas.right - canvas.left, height)
        y += height
    return canvas.finish(max(y + 4, canvas.body_bottom()))
