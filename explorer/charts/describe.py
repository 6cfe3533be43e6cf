"""A chart as a sentence and a table, for a screen reader and as the text of an image."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts import numbers
from explorer.charts.naming import (
    entity_label,
    in_brackets,
    listed,
    name,
    says_who,
    with_figure,
)
from explorer.words import Count, translate

if TYPE_CHECKING:
    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset


def describe(chart: Chart) -> str:
    """The chart in words: its title, then every mark with its period, then what is in doubt."""
    chinese = chart.language.startswith("zh")
    if not chart.marks:
        return f"{chart.title}。{chart.empty}" if chinese else f"{chart.title}. {chart.empty}"
    names = {s.key: s.label for s in chart.series}
    rows = {r.key: r for r in chart.rows}
    labels = [r.label for r in chart.rows]
    # What is the same for all rows the title tells, unless they measure different things.
    mixed = any(r.unit for r in chart.rows)
    telling = mixed or len({r.detail for r in chart.rows}) > 1
    parts = []
    told: set[str] = set()
    for mark in chart.marks:
        who, row = names[mark.series], rows.get(mark.row)
        several = len(rows) > 1 or mixed
        label = row.label.rstrip(".。") if row and row.label != who and several else ""
        detail = row.detail if row and telling else ""
        when = _when(mark.start, mark.end)
        known = when in label or when in detail
        # With the first figure of a row, and with each where another row has its name.
        again = mark.row in told and labels.count(row.label if row else "") < 2
        told.add(mark.row)
        lead = listed((label, "" if again else detail, who), chart.language)
        lead = lead if known else in_brackets(lead, when, chart.language)
        parts.append(with_figure(lead, mark.label, chart.language))
    text = translate("Chart", "{title}. {count} {count:figure|figures}: {figures}.")
    separator = "；" if chinese else "; "
    said = text.format(title=chart.title, count=Count(len(parts)), figures=separator.join(parts))
    return ("" if chinese else " ").join((said, *chart.remarks, *chart.doubts))


def _when(start: float | None, end: float | None) -> str:
    if start is None:
        return ""
    return numbers.years(start, start if end is None else end)


def table(dataset: Dataset, chart: Chart) -> list[list[str]]:
    """The chart as rows of text under a header, a row for each mark, for who sees no picture.

    What is the same for all figures is the chart's title's to say; two that nothing else tells
    apart are told by their reports.
    """
    spoken, rows = chart.language, [dataset.observations[m.observation_id] for m in chart.marks]
    topics, indicators, reports = dataset.topics, dataset.indicators, dataset.reports
    columns = {
        translate("Chart", "Technology"): [name(topics[o.topic_id], spoken) for o in rows],
        translate("Chart", "Indicator"): [name(indicators[o.indicator_id], spoken) for o in rows],
        translate("Chart", "Who"): [entity_label(dataset, o, spoken) for o in rows],
        translate("Chart", "Period"): [numbers.period(o.period_start, o.period_end) for o in rows],
        translate("Chart", "According to"): [says_who(reports[o.report_id]) for o in rows],
        translate("Chart", "Figure"): [m.label for m in chart.marks],
    }
    technology, indicator, _who, period, report, _figure = columns
    for head in (technology, indicator):
        if len(set(columns[head])) < 2:
            del columns[head]
    if not any(columns[period]):
        del columns[period]
    without = [cells for head, cells in columns.items() if head != report]
    if len(set(zip(*without, strict=True))) == len(rows):
        del columns[report]
    return [list(columns), *map(list, zip(*columns.values(), strict=True))]
