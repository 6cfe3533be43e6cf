"""What the risk of a research monopoly is, as the reports state it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.kinds import ChartKind
from explorer.charts.questions.spec import Spec
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.charts.chart import Chart
    from explorer.charts.questions.ask import Ask
    from explorer.dataset.dataset import Dataset


def options(dataset: Dataset) -> list[tuple[str, str]]:
    """One view."""
    del dataset
    return []


def build(dataset: Dataset, ask: Ask) -> list[Chart]:
    """How many technologies are at high risk, and which the sources name."""
    roles = dataset.roles
    counts = dataset.by_indicator.get(roles.high_risk_count, ())
    named = dataset.by_indicator.get(roles.high_risk, ())
    led = dataset.by_indicator.get(roles.high_risk_led, ())
    charts = [
        ask.chart(
            dataset,
            counts,
            ChartKind.BAR,
            translate("Questions", "Technologies at high risk of a research monopoly"),
            translate("Questions", "As counted by each edition; editions are not joined"),
        ),
        ask.chart(
            dataset,
            [*led, *sorted(named, key=lambda o: (o.report_id, o.topic_id))],
            ChartKind.STATEMENTS,
            translate("Questions", "Which technologies the sources name"),
        ),
    ]
    return [c for c in charts if c.marks] or charts[:1]


SPEC = Spec(
    "risk",
    lambda: translate("Questions", "What is the risk?"),
    options,
    build,
    "Alt+6",
)
