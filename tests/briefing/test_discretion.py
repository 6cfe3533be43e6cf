"""No output is less restricted than what it holds."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.analysis.select import Question
from explorer.briefing import card, write
from explorer.briefing.blocks import accept
from explorer.briefing.model import (
    Briefing,
    ChartBlock,
    Cite,
    Field,
    FigureBlock,
    Front,
    Paragraph,
    PassageBlock,
    TableBlock,
    Text,
)
from explorer.charts import figures
from explorer.charts.build import build
from explorer.charts.paint import FigureOptions
from explorer.cli import main
from explorer.dataset import discretion
from explorer.dataset.merge import Own, merge
from explorer.dataset.schema import Derivation
from explorer.workspace.file import Workspace
from tests.briefing import marked

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

pytestmark = pytest.mark.usefixtures("qapp")
SHARE = "aspi-2024.electric-batteries.chn.high-impact-share.2023"
DERIVED = "aspi-2024.machine-learning.chn.rank.2019-2023"
INPUT = "aspi-2024.list-64.chn.lead-count.2019-2023"
WORDS = {"": "", "open": "Open", "internal": "Internal", "restricted": "Restricted"}
BLOCKS = (
    Paragraph((Text("A figure "), Field(SHARE))),
    Paragraph((Text("A footnote"), Cite(SHARE + "#2"))),
    PassageBlock(SHARE + "#1"),
    FigureBlock(SHARE),
    ChartBlock(Question("electric-batteries", "high-impact-share")),
    TableBlock(Question("electric-batteries", "high-impact-share")),
    Paragraph((Field(DERIVED),)),
)


def marking(dataset: Dataset, marks: dict[str, str]) -> Dataset:
    joined, problems = merge(dataset, Own(marks=marks))
    assert problems == []
    return joined


def things(dataset: Dataset) -> list[str]:
    """What a figure on batteries rests on, and a figure that another is derived from."""
    first = dataset.first_of(SHARE)
    return [SHARE, dataset.observations[SHARE].report_id, first.document_id]  # type: ignore[union-attr]


@pytest.mark.parametrize("level", discretion.LEVELS)
def test_a_figure_inherits_of_all_it_rests_on(dataset: Dataset, level: str) -> None:
    o = dataset.observations[SHARE]
    for name in things(dataset):
        assert discretion.of(marking(dataset, {name: level}), [o]) == level
    derived = dataset.observations[DERIVED]
    first = dataset.first_of(DERIVED)
    assert isinstance(first, Derivation)
    assert INPUT in first.input_ids
    assert discretion.of(marking(dataset, {INPUT: level}), [derived]) == level
    assert discretion.of(dataset, [o, derived]) == ""


def test_the_mark_that_asks_for_most_counts(dataset: Dataset) -> None:
    figure, report, document = things(dataset)
    made = marking(dataset, {figure: "open", report: "restricted", document: "internal"})
    assert discretion.of(made, [dataset.observations[SHARE]]) == "restricted"
    assert discretion.highest(("", "open")) == "open"
    assert discretion.highest(()) == ""


@pytest.mark.parametrize("ending", write.FORMATS)
def test_no_briefing_is_less_restricted_than_what_it_holds(
    dataset: Dataset, tmp_path: Path, ending: str
) -> None:
    """Property: whatever is marked how, the file prints the level that asks for most."""
    chance = random.Random(f"discretion {ending}")
    for n in range(8):
        block = BLOCKS[n % len(BLOCKS)]
        about = things(dataset) if n % len(BLOCKS) < 6 else [DERIVED, INPUT]
        marks = {name: chance.choice(discretion.LEVELS) for name in about if chance.random() < 0.6}
        own = chance.choice(("", *discretion.LEVELS))
        joined = marking(dataset, marks)
        briefing = accept(joined, Briefing("B", blocks=(block,), front=Front(mark=own)))
        path = tmp_path / f"{n}.{ending}"
        write.write(joined, briefing, path)
        wanted = discretion.highest((*marks.values(), own))
        told = marked.said(path)
        if ending == "brief":
            assert (f'mark="{wanted}"' in told) is bool(wanted)
            continue
        for level in discretion.LEVELS:
            assert (WORDS[level] in told) is (level == wanted), (marks, own, level)


@pytest.mark.parametrize("ending", figures.FORMATS)
def test_no_chart_is_less_restricted_than_what_it_shows(
    dataset: Dataset, tmp_path: Path, ending: str
) -> None:
    joined = marking(dataset, {things(dataset)[1]: "restricted"})
    chart = build(joined, Question("electric-batteries", "high-impact-share"), "en")
    assert "Marked: Restricted." in chart.footer[0]
    path = tmp_path / f"c.{ending}"
    figures.write(joined, chart, path, FigureOptions(900, 600))
    if ending != "png":  # painted from the same footer as SVG
        assert "restricted" in marked.said(path).lower()


def test_a_card_says_it_too(dataset: Dataset, tmp_path: Path) -> None:
    joined = marking(dataset, {SHARE: "internal"})
    path = card.make(joined, SHARE, tmp_path)
    assert json.loads(path.read_text(encoding="utf-8"))["claim"]["marking"] == "internal"
    assert "Internal" in marked.said(path.with_suffix(".html"))
    assert not card.broken(card.verify(path, joined))
    plain = card.claim(dataset, SHARE)
    assert "marking" not in plain


def test_marks_are_kept_in_a_workspace_and_reach_every_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "w.ctew"
    Workspace.create(path).close()
    there = ["--workspace", str(path)]
    assert main(["mark", SHARE, "restricted", *there]) == 0
    capsys.readouterr()
    assert main(["show", "Electric batteries", *there]) == 0
    assert "Marked: Restricted" in capsys.readouterr().out
    assert main(["show", "Electric batteries", "--json", *there]) == 0
    rows = {r["observation_id"]: r for r in json.loads(capsys.readouterr().out)}
    assert rows[SHARE]["marking"] == "restricted"
    assert main(["data", "frame", "-o", str(tmp_path / "f.csv"), *there]) == 0
    assert "restricted" in (tmp_path / "f.csv").read_text(encoding="utf-8-sig")
    out = tmp_path / "t.md"
    assert main(["brief", "template", "profile", "Electric batteries", "-o", str(out), *there]) == 0
    assert out.read_text(encoding="utf-8").startswith("**Restricted**")
    assert main(["mark", SHARE, "none", *there]) == 0
    assert main(["mark", "nothing", "open", *there]) == 1
    assert "no document, report or figure has the id 'nothing'" in capsys.readouterr().err
    with Workspace.open(path) as workspace:
        assert workspace.marks() == {}


def test_what_is_marked_otherwise_is_a_difference(dataset: Dataset) -> None:
    from explorer.dataset.difference import difference
    from explorer.dataset.schema import Observation

    joined = marking(dataset, {SHARE: "internal"})
    assert difference(dataset, joined).altered(Observation) == {SHARE}
    again = replace(joined, marks={SHARE: "restricted"})
    assert difference(joined, again).altered(Observation) == {SHARE}
    assert not difference(joined, marking(dataset, {SHARE: "internal"}))
