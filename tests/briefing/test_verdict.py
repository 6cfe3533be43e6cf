"""Who is ahead of whom, as a scorecard says it, and what Markdown makes of blanks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from explorer.analysis.pairs import Comparison
from explorer.briefing import write
from explorer.briefing.model import Briefing, Paragraph, Text
from explorer.briefing.tables import verdict
from explorer.dataset.schema import Indicator, Observation

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset


@pytest.mark.parametrize(
    ("cells", "values", "language", "said"),
    [
        ({}, (75.0, 5.0), "en", "China ahead, 15×"),
        ({}, (5.0, 12.0), "en", "United States ahead, 2.4×"),
        ({}, (9.94, 1.0), "en", "China ahead, 9.9×"),
        ({}, (9.95, 1.0), "en", "China ahead, 10×"),
        ({"unit": "count", "kind": "count"}, (12_345.0, 1.0), "en", "China ahead, 12,345×"),
        ({}, (5.0, 5.0), "en", "level"),
        ({}, (5.0, None), "en", "either may be ahead"),
        ({"comparators": ("eq", "lt")}, (90.0, 5.0), "en", "China ahead, > 18×"),
        ({"comparators": ("lt", "approx")}, (35.0, 12.0), "en", "either may be ahead"),
        ({"comparators": ("lt", "approx")}, (35.0, 12.0), "zh-Hans", "双方均可能领先"),
        (
            {"statuses": ("plan", "measured")},
            (15.0, 4.0),
            "en",
            "not comparable: one is planned or expected",
        ),
        ({}, (5.0, 0.0), "en", "China ahead"),
        ({}, (75.0, 5.0), "zh-Hant", "中國領先，15×"),
        ({"higher_is": "worse"}, (75.0, 5.0), "en", "United States ahead, 15×"),
        ({"higher_is": "neutral"}, (75.0, 5.0), "en", "China has more, 15×"),
        ({"unit": "rank"}, (1.0, 2.0), "en", "China ahead"),
        ({"unit": "rank", "higher_is": "neutral"}, (3.0, 2.0), "en", "United States ahead"),
    ],
)
def test_who_is_ahead(
    dataset: Dataset, cells: dict[str, Any], values: tuple[float | None, ...], language: str,
    said: str,
) -> None:  # fmt: skip
    like = dataset.observations["aspi-2024.electric-batteries.chn.high-impact-share.2023"]
    indicator = replace(dataset.indicators[like.indicator_id], higher_is="better")
    cells = dict(cells)
    comparators = cells.pop("comparators", ("eq", "eq"))
    statuses = cells.pop("statuses", ("measured", "measured"))
    indicator = replace(indicator, **cells)
    rows = tuple(
        i if i.indicator_id != indicator.indicator_id else indicator
        for i in dataset.rows(Indicator)
    )
    changed = type(dataset)(
        dataset.version, dataset.folder, {**dataset.tables, Indicator.TABLE: rows}
    )
    figures: tuple[Observation, ...] = tuple(
        replace(
            like,
            observation_id=who,
            entity_id=who,
            value=value,
            unit=indicator.unit,
            comparator=comparator,
            status=status,
        )
        for who, value, comparator, status in zip(
            ("CHN", "USA"), values, comparators, statuses, strict=True
        )
    )
    pair = Comparison(indicator.indicator_id, ("2023", "2023"), "aspi-2024", figures)
    assert verdict(changed, pair, language) == said


@pytest.mark.parametrize(
    ("runs", "written"),
    [
        ((Text("a"), Text(" ", bold=True), Text("b")), "a b"),
        ((Text("a"), Text(" b ", bold=True), Text("c")), "a **b** c"),
        ((Text(" b", italic=True),), "*b*"),
        ((Text("b", bold=True, italic=True), Text("!")), "***b***!"),
    ],
)
def test_stars_touch_the_words_they_belong_to(
    dataset: Dataset, tmp_path: Path, runs: tuple[Text, ...], written: str
) -> None:
    path = tmp_path / "b.md"
    write.write(dataset, Briefing("T", blocks=(Paragraph(runs),)), path)
    assert path.read_text(encoding="utf-8").split("\n")[-2].strip() == written
