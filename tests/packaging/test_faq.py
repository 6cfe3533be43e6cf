"""What the guide answers to questions of analysts holds: a test for each question."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from explorer.analysis.ratios import ratio
from explorer.analysis.select import Question, edition
from explorer.analysis.standing import Standing, standing
from explorer.charts.build import build
from explorer.charts.kinds import ChartKind
from explorer.charts.questions import answer
from explorer.dataset.schema import Citation, Derivation, Observation, Passage
from explorer.views.window.help_dialog import guide_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.dataset.dataset import Dataset

ROOT = Path(__file__).parents[2]
HELD: dict[str, Callable[..., None]] = {}


def holds(question: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """The test that holds what is answered to a question."""

    def keep(test: Callable[..., None]) -> Callable[..., None]:
        HELD[question] = test
        return test

    return keep


def asked(language: str) -> list[str]:
    text = (ROOT / "docs" / guide_file(language)).read_text(encoding="utf-8")
    chapters = [c for c in re.split(r"^## ", text, flags=re.M) if c.count("\n### ") > 9]
    return re.findall(r"^### (.+)$", chapters[-1], flags=re.M)


def test_each_answer_is_held_by_a_test() -> None:
    assert asked("en") == list(HELD)


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_the_questions_are_asked_in_three_languages(language: str) -> None:
    assert len(asked(language)) == len(HELD)


def figure(dataset: Dataset, **cells: object) -> Observation:
    from dataclasses import replace

    some = next(
        o
        for o in dataset.observations.values()
        if o.indicator_id == "high-impact-share" and o.value is not None and o.status == "measured"
    )
    return replace(some, value_low=None, value_high=None, hedge="", **cells)  # type: ignore[arg-type]


@holds("Why is there no map?")
def test_no_figure_is_of_a_place_within_a_country(dataset: Dataset) -> None:
    assert "map" not in {kind.value for kind in ChartKind}
    kinds = Counter(dataset.entities[o.entity_id].kind for o in dataset.observations.values())
    whole = {"country", "group", "institution", "company", "agency", "person", "database"}
    assert set(kinds) <= whole
    assert kinds["country"] + kinds["group"] > 0.8 * sum(kinds.values())


@holds("Why does a pair of figures have no ratio?")
def test_a_ratio_only_where_one_is_larger_for_sure(dataset: Dataset) -> None:
    def of(*pairs: tuple[str, float, str], **cells: object) -> str:
        rows = [
            figure(dataset, entity_id=who, value=value, comparator=how, **cells)
            for who, value, how in pairs
        ]
        found = ratio(dataset, rows)
        return found.text if found else ""

    assert of(("CHN", 5.0, "lt"), ("USA", 90.0, "eq")) == "> 18×"
    assert of(("CHN", 12.0, "approx"), ("USA", 35.0, "lt")) == ""
    assert of(("CHN", 1.0, "eq"), ("USA", 2.0, "eq"), unit="rank") == ""
    assert of(("CHN", 2020.0, "eq"), ("USA", 2010.0, "eq"), unit="year") == ""
    planned = [
        figure(dataset, entity_id="CHN", value=60.0, comparator="eq", status="projection"),
        figure(dataset, entity_id="USA", value=20.0, comparator="eq"),
    ]
    assert ratio(dataset, planned) is None


@holds("Why are some points of a line not joined?")
def test_a_line_joins_one_edition_and_breaks_with_a_reason(dataset: Dataset) -> None:
    broken = 0
    for topic, rows in dataset.by_topic.items():
        for indicator in {o.indicator_id for o in rows}:
            chart = build(dataset, Question(topic, indicator, kind="line"), "en")
            if chart.kind is not ChartKind.LINE:
                continue
            series: dict[str, set[object]] = {}
            for mark in chart.marks:
                row = dataset.observations[mark.observation_id]
                series.setdefault(mark.series, set()).add(edition(row))
            assert all(len(found) == 1 for found in series.values()), (topic, indicator)
            assert all(b.reason for b in chart.breaks)
            broken += bool(chart.breaks)
    assert broken


@holds('What does "not comparable" mean?')
def test_not_comparable_is_no_contradiction_and_says_why(dataset: Dataset) -> None:
    apart = [d for d in dataset.discrepancies.values() if d.kind == "not-comparable"]
    assert apart
    for d in apart:
        assert standing(d) is Standing.NOT_COMPARABLE
        assert d.explanation


@holds("Why has a figure no sentence?")
def test_what_has_no_sentence_has_an_address_or_a_derivation(dataset: Dataset) -> None:
    met = 0
    for o in dataset.observations:
        found = dataset.evidence_of[o]
        if any(isinstance(e, Passage) for e in found):
            continue
        assert any(isinstance(e, (Citation, Derivation)) for e in found), o
        assert all(e.source_url and e.accessed for e in found if isinstance(e, Citation)), o
        assert all(e.input_ids for e in found if isinstance(e, Derivation)), o
        met += 1
    assert met


@holds("Is an empty cell zero?")
def test_an_empty_cell_is_no_figure(dataset: Dataset) -> None:
    (chart,) = answer(dataset, "leads", Question("", option="leader"))
    cells = {(m.row, m.column) for m in chart.marks}
    assert len(cells) < len(chart.rows) * len(chart.columns)
    assert "0" not in {m.label for m in chart.marks}


@holds("Where are my own files?")
def test_own_things_are_in_the_workspace_and_the_folder_beside_it(
    dataset: Dataset, tmp_path: Path
) -> None:
    from explorer.workspace.file import Workspace
    from explorer.workspace.imports import bring_in
    from explorer.workspace.originals import folder_of

    given = tmp_path / "given" / "note.txt"
    given.parent.mkdir()
    given.write_text("China leads in 57 of 64 technologies.", encoding="utf-8")
    kept = tmp_path / "kept"
    kept.mkdir()
    with Workspace.create(kept / "mine.ctew") as workspace:
        bring_in(workspace, dataset, given)
        beside = {p.name for p in kept.iterdir()}
    assert "mine.ctew" in beside
    assert all(name.lstrip(".").startswith("mine.ctew") for name in beside)
    assert folder_of(kept / "mine.ctew").name == "mine.ctew.data"
    assert given.read_text(encoding="utf-8").startswith("China leads")


@holds("What leaves this computer?")
def test_no_module_can_ask_a_server() -> None:
    """No module imports what talks to others, but the sockets that wake a loop on Windows."""
    talking = {"socket", "ssl", "http", "ftplib", "smtplib", "urllib.request", "requests", "httpx"}
    asking, opening = [], []
    for path in sorted((ROOT / "explorer").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
            elif isinstance(node, ast.Attribute) and node.attr == "openUrl":
                opening.append(path.name)
            if any(n in talking or n.split(".")[0] in talking or "QtNetwork" in n for n in names):
                asking.append(path.name)
    assert asking == ["system.py", "spark.py"]  # the latter for a Spark of the user's own
    assert "QUrl.fromLocalFile" in (ROOT / "explorer/views/briefing/export.py").read_text("utf-8")
    assert opening == ["export.py"]  # the folder of what was written


@holds("How do I cite a figure?")
def test_a_citation_has_quote_document_and_position(dataset: Dataset) -> None:
    from explorer.briefing.footnotes import position

    for e in dataset.evidence.values():
        if isinstance(e, Passage):
            assert f"{e.start + 1}" in position(dataset, e, "en")
            assert dataset.text(e.document_id)[e.start : e.end] == e.quote


@holds('What does "draft" mean?')
def test_draft_is_said_where_nobody_has_looked(dataset: Dataset) -> None:
    from explorer.briefing.model import Briefing, Front
    from explorer.briefing.resolve import resolve

    drafted = resolve(dataset, Briefing("Batteries", front=Front(state="draft")))
    assert "Draft" in str(drafted)
    assert "Draft" not in str(resolve(dataset, Briefing("Batteries", front=Front(state="cleared"))))


@holds("Why do my figures differ from a published tracker?")
def test_what_sets_figures_apart_names_list_window_and_counting() -> None:
    source = (ROOT / "explorer" / "tracker" / "published.py").read_text(encoding="utf-8")
    for said in ("Edition: ", "Window: ", "List: ", "Counting: "):
        assert f'"{said}' in source


@holds("Why does an answer say that no source says this?")
def test_the_nearest_figures_are_no_answer(dataset: Dataset) -> None:
    from explorer.reading.answer import Respondent

    respondent = Respondent(dataset)
    for question in ("how many tanks has Switzerland", "who leads underwater basket weaving"):
        found = respondent.answer(question)
        assert found.none
        assert not found.observations
