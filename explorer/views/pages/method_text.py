"""What the reports behind a chart measure and what they do not, as rich text."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from explorer.charts.naming import name, prose, says_who, with_figure
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from explorer.looks import Looks


def method_html(dataset: Dataset, topic_id: str, chart: Chart, looks: Looks) -> str:
    """Topic, reports with scope and limits, indicators with definitions."""
    topic = dataset.topics[topic_id]
    rows = [dataset.observations[i] for i in chart.observation_ids]
    parts = [
        f"<h3>{escape(name(topic, looks.language))}</h3><p>{escape(prose(topic.description))}</p>"
    ]
    grey = f"<span style='color:{looks.theme.muted}'>{{}}</span>"
    measures = grey.format(escape(translate("Method", "What it measures")))
    limits = grey.format(escape(translate("Method", "What it does not")))
    for report_id in dict.fromkeys(o.report_id for o in rows):
        report = dataset.reports[report_id]
        headed = with_figure(says_who(report), prose(report.title), looks.language)
        parts.append(
            f"<h4>{escape(headed)}</h4>"
            f"<p>{measures}<br>{escape(prose(report.scope_note))}</p>"
            f"<p>{limits}<br>{escape(prose(report.limits_note))}</p>"
        )
    parts.append(f"<h4>{escape(translate('Method', 'Indicators'))}</h4>")
    for indicator_id in dict.fromkeys(o.indicator_id for o in rows):
        indicator = dataset.indicators[indicator_id]
        label = escape(name(indicator, looks.language))
        parts.append(f"<p><b>{label}</b><br>{escape(prose(indicator.definition))}</p>")
    return "".join(parts)
