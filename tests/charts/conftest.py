"""Every chart the bundled data give, and the fonts that measure their texts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest

from explorer.analysis.select import Question, indicators_of, observations
from explorer.charts import build, overview
from explorer.dataset.schema import Observation

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.charts.chart import Chart
    from explorer.charts.layout.scene import Measure
    from explorer.dataset.dataset import Dataset

PLAIN: dict[str, Any] = {
    "observation_id": "o",
    "topic_id": "list-64",
    "entity_id": "CHN",
    "counterpart_id": "",
    "indicator_id": "lead-count",
    "base": None,
    "period_start": "",
    "period_end": "",
    "period_basis": "none",
    "value": 1.0,
    "value_low": None,
    "value_high": None,
    "unit": "count",
    "comparator": "eq",
    "hedge": "",
    "status": "measured",
    "report_id": "aspi-2024",
    "statement_en": "A statement.",
    "note": "",
}


@dataclass(frozen=True)
class Asked:
    """A question, the observations it is about and the chart that answers it."""

    question: Question
    rows: tuple[Observation, ...]
    chart: Chart

    @property
    def name(self) -> str:
        q = self.question
        return f"{q.topic_id} {q.indicator_id or 'all'} {self.chart.kind} {self.chart.language}"


@pytest.fixture(scope="session")
def observe() -> Callable[..., Observation]:
    """A plain observation with the fields a test cares about."""
    return lambda **fields: Observation(**(PLAIN | fields))


@pytest.fixture(scope="session")
def ask(dataset: Dataset) -> Callable[[str], list[Asked]]:
    """Every topic and indicator in every kind that suits it, in a language."""
    made: dict[str, list[Asked]] = {}

    def every(language: str) -> list[Asked]:
        if language not in made:
            made[language] = list(_every(dataset, language))
        return made[language]

    return every


def _every(dataset: Dataset, language: str) -> Any:
    for topic in dataset.topics:
        for indicator in ("", *indicators_of(dataset, Question(topic))):
            question = Question(topic, indicator)
            rows = observations(dataset, question)
            for kind in build.kinds_for(rows):
                asked = replace(question, kind=kind)
                yield Asked(asked, tuple(rows), build.build(dataset, asked, language))


@pytest.fixture(scope="session")
def asked(ask: Callable[[str], list[Asked]]) -> list[Asked]:
    """Every chart of the bundled data in English."""
    return ask("en")


@pytest.fixture(scope="session")
def overviews(dataset: Dataset) -> list[Chart]:
    """The charts of the overview, which go across topics."""
    return [make(dataset) for make in (overview.leads, overview.top_five, overview.sectors)]


@pytest.fixture(scope="session")
def measure(qapp: object) -> Measure:
    """The width of a text in the bundled font."""
    from explorer.charts import paint

    paint.load_fonts()
    return paint.measure
