"""A chart as a sentence and a table, for a screen reader and as the text of an image."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts import numbers
from explorer.charts.naming import in_brackets, listed, with_figure
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.charts.chart import Chart


def describe(chart: Chart) -> str:
    """The chart in words: its title, then every mark with its period."""
    chinese = chart.language.startswith("zh")
    if not chart.marks:
        return f"{chart.title}。{chart.empty}" if chinese else f"{chart.title}. {chart.empty}"
    names = {s.key: s.label for s in chart.series}
    rows = {r.key: r.label for r in chart.rows}
    parts = []
    for mark in chart.marks:
        who = names[mark.series]
        row = rows.get(mark.row, "")
        lead = listed((row, who), chart.language) if row != who and len(chart.rows) > 1 else who
        lead = in_brackets(lead, _when(mark.start, mark.end), chart.language)
        parts.append(with_figure(lead, mark.label, chart.language))
    text = translate("Chart", "{title}. {count} figures: {figures}.")
    separator = "；" if chinese else "; "
    return text.format(title=chart.title, count=len(parts), figures=separator.join(parts))


def _when(start: float | None, end: float | None) -> str:
    if start is None:
        return ""
    return numbers.years(start, start if end is None else end)


def table(chart: Chart) -> list[list[str]]:
    """The chart as rows of text with a header: what, who, from, to, figure."""
    names = {s.key: s.label for s in chart.series}
    rows = {r.key: r.label for r in chart.rows}
    header = [
        translate("Chart", "Row"),
        translate("Chart", "Who"),
        translate("Chart", "From"),
        translate("Chart", "To"),
        translate("Chart", "Figure"),
    ]
    return [
        header,
        *(
            [
                rows.get(m.row, ""),
                names[m.series],
                "" if m.start is None else str(int(m.start)),
                "" if m.end is None else str(int(m.end)),
                m.label,
            ]
            for m in chart.marks
        ),
    ]
