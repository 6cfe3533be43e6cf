"""What analysis says of the bundled figures, whole, as accepted: who leads, how sure, how risky."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from explorer.analysis import leaders, risk, select, standing
from explorer.analysis.pairs import comparisons
from explorer.analysis.select import Question
from explorer.analysis.strongest import strongest
from explorer.dataset.schema import Citation, Discrepancy, Observation
from tests import golden

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

PATH = Path(__file__).parent / "golden" / "answers.txt"


def name(o: Observation | None) -> str:
    return o.observation_id.replace(f".{o.topic_id}.", ".") if o else "-"


def test_who_leads_each_technology_of_each_list_and_edition(dataset: Dataset) -> None:
    for taxonomy in dataset.taxonomies:
        for report in ("", *dataset.roles.edition_reports):
            if report and taxonomy != dataset.roles.main_list:
                continue
            lines = []
            for r in leaders.leaders(dataset, taxonomy, report):
                held = ", ".join(name(o) for o in r.first)
                parts = map(name, (r.leader, r.share, r.second, r.ratio, r.high_risk))
                lines.append(f"{r.topic_id} {r.report_id} {r.figures}: {' '.join(parts)} [{held}]")
            golden.check(PATH, f"{taxonomy} {report}", lines)


def test_the_risk_of_each_technology(dataset: Dataset) -> None:
    lines = []
    for i in risk.inputs(dataset):
        times = f"{i.ratio.low:.6g} to {i.ratio.high:.6g}" if i.ratio else "-"
        held = " ".join(map(name, (i.institutions, i.first, i.second, i.stated)))
        lines.append(f"{i.topic_id} {i.report_id}: {held}; {times}; {i.levels()}; {i.missing}")
    golden.check(PATH, "risk", lines)


def test_what_a_topic_opens_with(dataset: Dataset) -> None:
    lines = []
    for topic in dataset.topics:
        question = Question(topic)
        rows = select.of_topic(dataset, question)
        shown = name(strongest(dataset, rows))
        indicators = select.indicators_of(dataset, question)
        default = select.default_indicator(dataset, topic)
        sentences = select.default_indicator(dataset, topic, passages_only=True)
        lines.append(f"{topic}: {shown}; {default or '-'} {sentences or '-'}; {indicators[:4]}")
        lines.append(f"  {len(comparisons(dataset, rows))} rows, {select.comparisons(rows)} places")
    golden.check(PATH, "topics", lines)


def test_what_puts_figures_in_doubt(dataset: Dataset) -> None:
    lines = []
    for d in dataset.discrepancies.values():
        rows = [dataset.observations[i] for i in d.observation_ids]
        doubts = [f.discrepancy_id for f in select.doubts(dataset, rows)]
        doubted = [select.is_doubted(dataset, o) for o in rows]
        lines.append(f"{d.discrepancy_id}: {standing.standing(d)}; {doubts}; {doubted}")
    golden.check(PATH, "doubts", lines)


@pytest.mark.parametrize(
    ("kind", "severity", "wanted"),
    [
        ("not-comparable", "high", "not-comparable"), ("wording", "high", "rounding"),
        ("arithmetic", "low", "rounding"), ("arithmetic", "medium", "contradiction"),
        ("arithmetic", "high", "contradiction"), ("within", "low", "contradiction"),
        ("between", "low", "contradiction"),
    ],
)  # fmt: skip
def test_how_a_disagreement_stands(kind: str, severity: str, wanted: str) -> None:
    row = Discrepancy("d", kind, ("a", "b"), "So.", severity)
    assert standing.standing(row) == wanted
    assert standing.by_standing([row, row]) == {standing.standing(row): [row, row]}
    assert standing.by_standing([]) == {}


def test_the_gravest_standing_comes_first() -> None:
    rows = [Discrepancy(k, k, (), "", "low") for k in ("not-comparable", "wording", "within")]
    assert [*standing.by_standing(rows)] == ["contradiction", "rounding", "not-comparable"]


SHARE = "aspi-2024.electric-batteries.chn.high-impact-share.2023"


def test_the_strongest_figure_by_each_of_its_reasons(dataset: Dataset) -> None:
    """All are known by the same sentence; what differs decides."""
    row = dataset.observations[SHARE]
    for weaker, stronger in (
        ({"status": "estimate", "value": 99.0}, {}),
        ({"period_end": "2022", "value": 99.0}, {}),
        ({"value": 10.0}, {}),
        ({"value": None, "value_low": 1.0, "value_high": 10.0}, {}),
        ({}, {"value": None, "value_low": 1.0, "value_high": 99.0}),
        ({"value": 2.0, "unit": "rank"}, {"value": 1.0, "unit": "rank"}),
        ({"value": None}, {"value": 0.5}),
    ):
        one, two = replace(row, **weaker), replace(row, **stronger)
        assert strongest(dataset, [one, two]) == two, weaker
        assert strongest(dataset, [two, one]) == two, weaker
    # Of equals the first one; what nothing held here says is none.
    assert strongest(dataset, [row, replace(row, note="x")]) == row
    cited = next(
        o for o in dataset.observations.values()
        if isinstance(dataset.first_of(o.observation_id), Citation)
    )  # fmt: skip
    assert strongest(dataset, [cited]) is None
    assert strongest(dataset, []) is None
