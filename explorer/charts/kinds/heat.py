"""A heat map: technologies as rows, entities or editions as columns, a figure in each cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.contents import CHANGED, DOUBT
from explorer.charts.layout.scene import BODY, SMALL, Line, Rect, Scene, Text, widest_word, wrap
from explorer.charts.palette import contrast, mix

if TYPE_CHECKING:
    from explorer.charts.contents import ChartColumn, ChartRow, Mark
    from explorer.charts.kinds.making import Facts
    from explorer.charts.layout.frame import Canvas

_ROW, _HEADING, _HEADER = 24.0, 30.0, 40.0
#: From one line of a name to the next; what a cell needs for a code with its signs.
_NEXT, _NARROWEST, _SMALL_NEXT = 16.0, 62.0, 13.0
_CODE = 3  # letters of a country's code at most


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
    words = [
        widest_word(r.label, BODY, False, canvas.measure) + _warning(canvas, r) + 4
        for r in chart.rows
    ]
    least = max(canvas.width * 0.26, min(canvas.width * 0.34, max(words, default=0.0)))
    label_width = min(widest, canvas.width * 0.42, max(spare, least))
    left = canvas.left + label_width + 8
    wide = (canvas.right - left) / max(1, len(chart.columns))
    wide = min(wide, 150.0)
    details = [_detail(canvas, column.detail, wide - 6) for column in chart.columns]
    heads = [_head(canvas, column, wide - 4) for column in chart.columns]
    under = _SMALL_NEXT * (max(map(len, heads), default=1) - 1)
    for n, head in enumerate(heads):
        x = left + (n + 0.5) * wide
        for below, label in enumerate(head):
            y = canvas.top + 10 + _SMALL_NEXT * below
            canvas.add(Text(x, y, label, SMALL, theme.text, True, "centre"))
        for below, detail in enumerate(details[n]):
            y = canvas.top + 25 + under + _SMALL_NEXT * below
            canvas.add(Text(x, y, detail, SMALL, theme.muted, align="centre"))
    cells: dict[tuple[str, str], list[Mark]] = {}
    for mark in chart.marks:
        cells.setdefault((mark.row, mark.column), []).append(mark)
    y = canvas.top + _HEADER + under + _SMALL_NEXT * (max(map(len, details), default=1) - 1)
    # Few rows spread to the height there is.
    whole = canvas.right - canvas.left
    headings = {
        r.group: wrap(r.group, whole, SMALL, True, canvas.measure) for r in chart.rows if r.group
    }
    headed = sum(_HEADING + _SMALL_NEXT * (len(lines) - 1) for lines in headings.values())
    spare = canvas.body_bottom() - y - 8 - headed
    tall = max(_ROW, spare / max(1, len(chart.rows)))
    group = ""
    for row in chart.rows:
        if row.group and row.group != group:
            group = row.group
            canvas.add(Line(canvas.left, y + 6, canvas.right, y + 6, theme.line))
            for n, line in enumerate(headings[group]):
                y += _SMALL_NEXT if n else 0
                canvas.add(Text(canvas.left, y + 20, line, SMALL, theme.muted, bold=True))
            y += _HEADING
        room = label_width - max(4.0, _warning(canvas, row))
        lines = wrap(row.label, room, BODY, False, canvas.measure)
        in_row = [cells.get((row.key, column.key), []) for column in chart.columns]
        said = {
            mark.key: _label(canvas, mark, (wide - 3) / len(found) - 4)
            for found in in_row
            for mark in found
        }
        most = max((len(label) for label in said.values()), default=1)
        needed = max((len(lines) - 1) * _NEXT, (most - 1) * _SMALL_NEXT)
        height = max(tall, _ROW + needed)
        middle = y + height / 2
        for n, line in enumerate(lines):
            at = middle + (n - (len(lines) - 1) / 2) * _NEXT
            canvas.add(Text(canvas.left, at, line, BODY, theme.text))
        if row.detail:
            # A row's detail is its warning: a sign of its own beside the colour and the word.
            canvas.add(Text(left - 6, middle, row.detail, SMALL, theme.danger, True, "right"))
        for n, found in enumerate(in_row):
            for i, mark in enumerate(found):
                part = (wide - 3) / len(found)
                place = (left + n * wide + 1.5 + i * part, y + 1, part, height - 2)
                _cell(canvas, mark, said[mark.key], place)
            if not found:
                box = Rect(left + n * wide + 1.5, y + 1, wide - 3, height - 2, "", theme.grid, 1.0)
                canvas.add(box)
        y += height
    return canvas.finish(y + 8)


def _detail(canvas: Canvas, text: str, room: float) -> list[str]:
    """A column's period on one line, or broken behind its dash where that is too narrow."""
    start, dash, end = text.partition("–")
    if dash and canvas.measure(text, SMALL, False) > room:
        return [start + dash, end]
    return wrap(text, room, SMALL, False, canvas.measure)


def _warning(canvas: Canvas, row: ChartRow) -> float:
    """Room for the warning of a row beside its name."""
    return canvas.measure(row.detail, SMALL, True) + 10 if row.detail else 0.0


def _head(canvas: Canvas, column: ChartColumn, room: float) -> list[str]:
    """What a column says over its cells; where it is too long, its key or several lines."""
    whole = canvas.measure(column.label, SMALL, True) <= room
    if not whole and canvas.measure(column.key, SMALL, True) <= room:
        return [column.key]
    return wrap(column.label, room, SMALL, True, canvas.measure)


def _label(canvas: Canvas, mark: Mark, room: float) -> list[str]:
    """What a cell says; a country whose name is too long by its code, as in the tree."""
    series = next((s for s in canvas.chart.series if s.key == mark.series), None)
    changed = CHANGED if mark.label.startswith(CHANGED) else ""
    label = mark.label.removeprefix(changed).removesuffix(DOUBT)
    doubt = DOUBT if mark.label.endswith(DOUBT) else ""
    if (
        series is not None
        and label == series.label
        and canvas.measure(changed + label + doubt, SMALL, True) > room
        and len(series.entity_id) <= _CODE
    ):
        label = series.entity_id
    return wrap(changed + label + doubt, room, SMALL, True, canvas.measure)


def _cell(
    canvas: Canvas, mark: Mark, label: list[str], at: tuple[float, float, float, float]
) -> None:
    theme = canvas.theme
    x, y, width, height = at
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
    for n, line in enumerate(label):
        down = y + height / 2 + (n - (len(label) - 1) / 2) * _SMALL_NEXT
        text = Text(x + width / 2, down, line, SMALL, ink, True, "centre", mark.key, theme.muted)
        canvas.add(text)
    ring = Rect(x - 1, y - 1, width + 2, height + 2, "", theme.accent, 2.5, (), "", mark.key)
    canvas.accent(ring)
    canvas.hit(mark, x, y, width, height)
