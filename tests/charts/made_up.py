"""Figures that the bundled data do not have, or not together: what else a chart must hold.

Ranges wide and narrow, every hedge and status, tiny and huge numbers on one axis, windows that
overlap, months and days, ties, counterparts, several editions, names without room.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from explorer.analysis.select import Question
from explorer.charts import build
from explorer.charts.grouped import compose_groups
from explorer.charts.kinds import ChartKind
from explorer.dataset.merge import Own, merge
from explorer.dataset.schema import Citation, Observation
from tests.charts.golden import Asked, still

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset

SHARE: dict[str, Any] = {
    "topic_id": "electric-batteries", "entity_id": "CHN", "counterpart_id": "",
    "indicator_id": "high-impact-share", "base": None, "period_start": "2019",
    "period_end": "2023", "period_basis": "stated", "value": 1.0, "value_low": None,
    "value_high": None, "unit": "percent", "comparator": "eq", "hedge": "", "status": "measured",
    "report_id": "aspi-2024", "statement_en": "Somebody said so.", "note": "",
}  # fmt: skip
LEADS = {"topic_id": "list-64", "indicator_id": "lead-count", "unit": "count"}
NOBODY = {"period_start": "", "period_end": "", "period_basis": "none"}
WHO = ("CHN", "USA", "JPN", "KOR", "DEU", "FRA", "GBR", "IND", "ITA", "CAN", "AUS", "RUS")


def _at(year: str, **cells: Any) -> dict[str, Any]:
    return {"period_start": year, "period_end": year} | cells


#: Rows by what is odd about them, each with the cells in which it differs.
SETS: dict[str, list[dict[str, Any]]] = {
    "ranges": [
        {"value": None, "value_low": 20.0, "value_high": 35.0},
        {"entity_id": "USA", "value": None, "value_low": 6.0, "value_high": 6.5},
        {"entity_id": "KOR", "value": 5.0, "value_low": 4.0, "value_high": 7.5},
    ],
    "bounds": [
        {"value": 30.0},
        {"entity_id": "USA", "value": None, "value_low": 20.0},
        {"entity_id": "JPN", "value": None, "value_high": 12.0},
    ],
    "hedges": [
        {"entity_id": who, "value": 10.0 + 7 * n, "comparator": comparator, "hedge": hedge}
        for n, (who, comparator, hedge) in enumerate(
            zip(WHO, ("eq", "approx", "ge", "gt", "le", "lt"),
                ("", "about", "at least", "over", "at most", "nearly"), strict=False)
        )
    ],
    "statuses": [
        {"entity_id": who, "value": 60.0 - 9 * n, "status": status}
        for n, (who, status) in enumerate(
            zip(WHO, ("measured", "estimate", "projection", "opinion"), strict=False)
        )
    ],
    "close": [{"entity_id": who, "value": 10.0 + 0.1 * (n % 3)} for n, who in enumerate(WHO)],
    "one": [{"value": 55.0}],
    "two": [{"value": 99.5}, {"entity_id": "USA", "value": 0.04}],
    "years": [
        *(_at(str(y), value=5.0 + (y - 2003) ** 1.5) for y in range(2003, 2024, 4)),
        *(_at(str(y), entity_id="USA", value=60.0 - (y - 2003) * 2) for y in (2003, 2011, 2023)),
        _at("2030", value=95.0, status="projection"),
        _at("2028-06", entity_id="USA", value=None, value_low=5.0, value_high=15.0,
            status="projection"),
        _at("2025-11-26", entity_id="JPN", value=3.0),
    ],
    "windows": [
        {"period_start": a, "period_end": b, "entity_id": who, "value": value}
        for who, start in (("CHN", 20.0), ("USA", 55.0))
        for value, (a, b) in zip(
            (start, start + 9, start + 4),
            (("2003", "2007"), ("2013", "2017"), ("2019", "2023")), strict=True,
        )
    ],
    "editions": [
        LEADS | {"entity_id": who, "report_id": report, "base": base, "value": value}
        | {"period_start": start, "period_end": end}
        for who, report, base, start, end, value in (
            ("CHN", "aspi-2023-09", 64.0, "2018", "2022", 53.0),
            ("CHN", "aspi-2024", 64.0, "2019", "2023", 57.0),
            ("USA", "aspi-2023-09", 64.0, "2018", "2022", 11.0),
            ("USA", "aspi-2024", 64.0, "2019", "2023", 7.0),
        )
    ],
    "lists": [
        LEADS | {"entity_id": who, "report_id": report, "base": base, "value": value}
        | {"period_start": start, "period_end": end}
        for who, report, base, start, end, value in (
            ("CHN", "aspi-2023-03", 44.0, "2003", "2007", 3.0),
            ("CHN", "aspi-2023-03", 44.0, "2018", "2022", 37.0),
            ("USA", "aspi-2023-03", 44.0, "2018", "2022", 7.0),
            ("CHN", "aspi-2024", 64.0, "2019", "2023", 57.0),
            ("USA", "aspi-2024", 64.0, "2019", "2023", 7.0),
            ("CHN", "aspi-2025", 74.0, "2020", "2024", 66.0),
            ("CHN", "aspi-2025", 74.0, "2025", "2025", 66.0),
        )
    ],
    "places": [
        _at(str(y), entity_id=who, indicator_id="rank", unit="rank", value=float(value))
        for who, first in (("CHN", 9), ("USA", 1), ("JPN", 4))
        for value, y in ((first, 2005), (abs(first - 5) + 1, 2014), (abs(first - 7) + 1, 2023))
    ],
    "spread": [
        {"topic_id": "quantum-computing", "entity_id": who, "value": None, "value_low": low,
         "value_high": low * 1.5, "period_start": start, "period_end": end, "status": status}
        for who, size in (("CHN", 2.0), ("USA", 20.0), ("IND", 0.5))
        for low, start, end, status in (
            (size, "2003", "2007", "measured"), (size * 2, "2013", "2017", "measured"),
            (size * 1.2, "2026", "2030", "projection"),
        )
    ],
    "bases": [LEADS | {"value": 57.0, "base": 64.0}, LEADS | {"entity_id": "USA", "value": 8.0,
                                                              "base": 74.0}],
    "ranks": [
        {"entity_id": who, "indicator_id": "rank", "unit": "rank", "value": float(n + 1) ** 2}
        for n, who in enumerate(WHO[:6])
    ],
    "counterparts": [
        {"entity_id": who, "counterpart_id": other, "indicator_id": "lead-ratio", "unit": "times",
         "value": value}
        for who, other, value in (("CHN", "USA", 4.77), ("USA", "CHN", 1.2), ("JPN", "KOR", 1.0))
    ],
    "money": [
        {"entity_id": who, "indicator_id": "joint-project-funding", "unit": "AUD", "value": value,
         "counterpart_id": "USA" if who != "USA" else "CHN"}
        for who, value in (("CHN", 43e9), ("USA", 1.5e6), ("JPN", 980.0), ("DEU", 0.5))
    ],
    "flags": [
        {"entity_id": who, "indicator_id": "losing-lead", "unit": "flag", "value": value, **NOBODY}
        for who, value in (("CHN", 0.0), ("USA", 1.0))
    ],
    "undated": [{"value": 12.0, **NOBODY}, {"entity_id": "USA", "value": 10.0}],
    "mixed": [
        {"value": 75.0},
        {"indicator_id": "rank", "unit": "rank", "value": 1.0},
        {"indicator_id": "monopoly-risk-high", "unit": "flag", "value": 1.0},
        {"entity_id": "USA", "value": 5.0},
        {"indicator_id": "lead-ratio", "unit": "times", "counterpart_id": "USA", "value": 15.0},
        {"topic_id": "quantum-computing", "entity_id": "USA", "value": 33.9},
        {"topic_id": "list-64", **{k: v for k, v in LEADS.items() if k != "topic_id"},
         "value": 57.0, "base": 64.0},
    ],
}  # fmt: skip


def dataset_of(bundled: Dataset) -> tuple[Dataset, dict[str, list[Observation]]]:
    """The dataset with these figures, every second known by citation, and the rows of each set."""
    sets: dict[str, list[Observation]] = {}
    evidence = []
    for name, rows in SETS.items():
        for n, cells in enumerate(rows):
            row = Observation(f"made-up.{name}.{n}", **(SHARE | cells))
            sets.setdefault(name, []).append(row)
            evidence.append(
                Citation(
                    f"{row.observation_id}#1",
                    row.observation_id,
                    "states",
                    "A page",
                    "We",
                    "https://example.org",
                    "secondary" if n % 2 else "primary",
                    "2026-01-31",
                )
            )
    own = Own(observations=tuple(o for rows in sets.values() for o in rows))
    made, problems = merge(still(bundled), replace(own, evidence=tuple(evidence)))
    assert problems == []
    return made, sets


#: Sets that are drawn over time too, whether such a chart suits them or not.
OVER_TIME = (
    ("years", ChartKind.LINE, "log"),
    ("years", ChartKind.LINE, "relative"),
    ("years", ChartKind.SLOPE, "linear"),
    ("lists", ChartKind.LINE, "linear"),
    ("lists", ChartKind.SLOPE, "log"),
    ("places", ChartKind.LINE, "log"),
    ("places", ChartKind.SLOPE, "relative"),
    ("spread", ChartKind.LINE, "linear"),
    ("spread", ChartKind.SLOPE, "relative"),
)


def _over_time(
    dataset: Dataset, rows: list[Observation], kind: ChartKind, scale: str
) -> Callable[[str], Chart]:
    question = Question(rows[0].topic_id, rows[0].indicator_id, kind=kind, scale=scale)
    return lambda language: build._Builder(dataset, question, rows, language).chart(kind)


def _grouped(
    dataset: Dataset, sets: dict[str, list[Observation]], kind: ChartKind
) -> Callable[[str], Chart]:
    groups = [(f"Of {name}", sets[name]) for name in ("two", "statuses", "money")]
    return lambda language: compose_groups(dataset, groups, kind, "Groups", "Of three", language)


def charts(bundled: Dataset) -> Iterator[Asked]:
    """Each set in every kind that suits it, and in those that it is composed in."""
    dataset, sets = dataset_of(bundled)
    for name, kind, scale in OVER_TIME:
        made = _over_time(dataset, sets[name], kind, scale)
        yield Asked(f"{name} / {kind} / {scale}", "made-up", made)
    for kind in (ChartKind.STATEMENTS, ChartKind.BAR, ChartKind.DUMBBELL):
        yield Asked(f"groups / {kind}", "made-up", _grouped(dataset, sets, kind))
    for name, rows in sets.items():
        kinds = dict.fromkeys((*build.kinds_for(rows), ChartKind.STATEMENTS))
        for kind in kinds:

            def make(language: str, rows: Any = rows, kind: Any = kind) -> Chart:
                title = "Of what is made up: a title that is longer than a narrow chart is wide"
                return build.compose(dataset, rows, kind, title, "A line below", language)

            yield Asked(f"{name} / {kind}", "made-up", make)
