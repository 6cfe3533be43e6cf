"""A heat map: technologies as rows, entities or editions as columns, a figure in each cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.contents import CHANGED, DOUBT
from explorer.charts.layout.scene import BODY, SMALL, Line, Rect, Scene, Text, elide, wrap
from explorer.charts.palette import contrast, mix

if TYPE_CHECKING:
    from explorer.charts.contents import Mark
    from explorer.charts.kinds.making import Facts
    from explorer.charts.layout.frame import Canvas

_ROW, _HEADING, _HEADER = 24.0, 30.0, 40.0
#: From one line of a name to the next; what a cell needs for a code with its signs.
_NEXT, _NARROWEST = 16.0, 62.0


def suits(_facts: Facts) -> int | None:
    """Nothing: a question of the window makes it, of many topics at once."""
    return None


def layout(canvas: Canvas) -> Scene:
    """Lay out the cells; an empty cell is left empty, since missing is not zero."""
    chart, theme = canvas.chart, canvas.theme
    canvas.header()
    widest = max((canvas.measure(r.label, BODY, False) for r in chart.rows), default=0) + 24
    # Names go on in more lines, so that the cells keep room for what they say.
    cells_wide = len(chart.columns) * _NARROWEST
    spare = canvas.right - canvas.left - 8 - cells_wide
    label_width = min(widest, canvas.width * 0.42, max(spare, canvas.width * 0.26))
    left = canvas.left + label_width + 8
    wide = (canvas.right - left) / max(1, len(chart.columns))
    wide = min(wide, 150.0)
    details = [_detail(canvas, column.detail, wide - 6) for column in chart.columns]
    for n, column in enumerate(chart.columns):
        x = left + (n + 0.5) * wide
        fits = canvas.measure(column.label, SMALL, True) <= wide - 4
        label = column.label
        if not fits:
            coded = canvas.measure(column.key, SMALL, True) <= wide - 4
            label = column.key if coded else label
            label = elide(label, wide - 4, SMALL, True, canvas.measure)
        canvas.add(Text(x, canvas.top + 10, label, SMALL, theme.text, True, "centre"))
        for line, detail in enumerate(details[n]):
            y = canvas.top + 25 + 13 * line
            canvas.add(Text(x, y, detail, SMALL, theme.muted, align="centre"))
    cells: dict[tuple[str, str], list[Mark]] = {}
    for mark in chart.marks:
        cells.setdefault((mark.row, mark.column), []).append(mark)
    y = canvas.top + _HEADER + 13 * (max(map(len, details), default=1) - 1)
    # Few rows spread to the height there is.
    headings = len({r.group for r in chart.rows if r.group})
    spare = canvas.body_bottom() - y - 8 - headings * _HEADING
    tall = max(_ROW, spare / max(1, len(chart.rows)))
    group = ""
    for row in chart.rows:
        if row.group and row.group != group:
            group = row.group
            heading = elide(group, canvas.right - canvas.left, SMALL, True, canvas.measure)
            canvas.add(Line(canvas.left, y + 6, canvas.right, y + 6, theme.line))
            canvas.add(Text(canvas.left, y + 20, heading, SMALL, theme.muted, bold=True))
            y += _HEADING
        warning = canvas.measure(row.detail, SMALL, True) if row.detail else 0.0
        room = label_width - (warning + 10 if warning else 4.0)
        lines = wrap(row.label, room, BODY, False, canvas.measure)
        if len(lines) > 3:
            lines = [*lines[:2], " ".join(lines[2:])]
        height = max(tall, _ROW + (len(lines) - 1) * _NEXT)
        middle = y + height / 2
        for n, part_of_name in enumerate(lines):
            label = elide(part_of_name, room, BODY, False, canvas.measure)
            at = middle + (n - (len(lines) - 1) / 2) * _NEXT
            canvas.add(Text(canvas.left, at, label, BODY, theme.text))
        if row.detail:
            # A row's detail is its warning: a sign of its own beside the colour and the word.
            canvas.add(Text(left - 6, middle, row.detail, SMALL, theme.danger, True, "right"))
        for n, column in enumerate(chart.columns):
            found = cells.get((row.key, column.key), [])
            for i, mark in enumerate(found):
                part = (wide - 3) / len(found)
                _cell(canvas, mark, left + n * wide + 1.5 + i * part, y + 1, part, height - 2)
            if not found:
                box = Rect(left + n * wide + 1.5, y + 1, wide - 3, height - 2, "", theme.grid, 1.0)
                canvas.add(box)
        y += height
    return canvas.finish(y + 8)


def _detail(canvas: Canvas, text: str, room: float) -> list[str]:
    """A column's period on one line, or broken behind its dash where that is too narrow."""
    start, dash, end = text.partition("–")
    lines = (
        [text] if canvas.measure(text, SMALL, False) <= room or not dash else [start + dash, end]
    )
    return [elide(line, room, SMALL, False, canvas.measure) for line in lines]


def _label(canvas: Canvas, mark: Mark, room: float) -> str:
    """What a cell says; a country whose name is too long by its code, as in the tree."""
    series = next((s for s in canvas.chart.series if s.key == mark.series), None)
    changed = CHANGED if mark.label.startswith(CHANGED) else ""
    label = mark.label.removeprefix(changed).removesuffix(DOUBT)
    doubt = DOUBT if mark.label.endswith(DOUBT) else ""
    room -= canvas.measure(changed + doubt, SMALL, True)
    if (
        series is not None
        and label == series.label
        and canvas.measure(label, SMALL, True) > room
        and len(series.entity_id) == 3
    ):
        label = series.entity_id
    return changed + elide(label, room, SMALL, True, canvas.measure) + doubt


def _cell(canvas: Canvas, mark: Mark, x: float, y: float, width: float, height: float) -> None:
    theme = canvas.theme
    colour = canvas.colour(mark)
    solid = mark.is_held
    weight = 0.15 + 0.75 * mark.weight if solid else 0.08 + 0.4 * mark.weight
    fill = mix(colour, theme.surface, weight)
    canvas.add(
        Rect(
            x,
            y,
            width,
            height,
            fill,
            colour if not solid else "",
            1.0,
            (3.0, 2.0) if mark.evidence == "derivation" else (),
            "",
            mark.key,
        )
    )
    ink = max((theme.text, theme.surface), key=lambda c: contrast(c, fill))
    label = _label(canvas, mark, width - 4)
    middle = (x + width / 2, y + height / 2)
    canvas.add(Text(*middle, label, SMALL, ink, True, "centre", mark.key, theme.muted))
    ring = Rect(x - 1, y - 1, width + 2, height + 2, "", theme.accent, 2.5, (), "", mark.key)
    canvas.accent(ring)
    canvas.hit(mark, x, y, width, height)
