"""No module names a list, a country, a report or an indicator; other roles reach every page."""

from __future__ import annotations

import ast
import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer import navigation, paths, speech
from explorer.analysis.select import Question
from explorer.briefing import templates
from explorer.briefing.model import ScorecardBlock
from explorer.briefing.resolve import resolve
from explorer.charts import headlines, overview
from explorer.charts.build import build
from explorer.charts.questions import SPECS, answer
from explorer.dataset.roles import PARTS, Roles
from explorer.dataset.schema import Role
from explorer.state import Selection
from explorer.views.pages import registry
from tests.windows import main_window, settle, surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset

ROOT = paths.root()
MODULES = sorted((ROOT / "explorer").rglob("*.py"))
#: Words that are ids in the data and something else in the program.
OTHERWISE = {
    "rank": "a unit and a kind of indicator",
    "themes": "a mode of the comparison, kept in views and briefings",
    "meta": "an element of HTML",
    "PNG": "a format of pictures, and the code of Papua New Guinea",
    "AND": "joins two searches, and the code of Andorra",
}
#: Modules that read addresses and tables of other people, where countries are called otherwise.
GAZETTEERS = {
    "tables/names.py": "codes of statistical offices that are not those of ISO 3166",
    "tracker/places.py": "parts of a country by which addresses name it",
    "commands/tracker.py": "territories that stand on their own unless they are merged",
    "arguments/publications.py": "the same, as the help says it",
    "tracker/build.py": "territories that may be merged, by code",
    "tracker/figures.py": "the indicators that it computes, and no other module",
    "tracker/settings.py": "the same territories, as a run says them",
    "views/window/tracker_form.py": "the same territories, as the user chooses them",
    "views/pages/recount.py": "the same territories, as the user chooses them",
}
#: Columns whose ids the program compares; none of them is compared with a word of its own.
IDS = re.compile(
    r"^(topic|entity|counterpart|indicator|report|taxonomy|technology|document|node|group)_id$"
)


def literals(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every string of a module but its docstrings, with its line."""
    described = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    said = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, described) and node.body and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.lineno, node.value


def compared(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every word that an id is compared with, or that it is asked to begin or end with."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            parts = [node.left, *node.comparators]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            parts = [node.func.value, *node.args] if "with" in node.func.attr else []
        else:
            continue
        elements = [p.elts if isinstance(p, ast.Tuple) else [p] for p in parts]
        together = (
            zip(*elements, strict=True)
            if len({*map(len, elements)}) == 1
            else [list(itertools.chain(*elements))]
        )
        for side in together:
            if any(isinstance(p, ast.Attribute) and IDS.match(p.attr) for p in side):
                said = [p.value for p in side if isinstance(p, ast.Constant)]
                yield from ((node.lineno, word) for word in said if isinstance(word, str))


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT / "explorer")))
def test_no_module_names_a_thing_of_the_data(dataset: Dataset, path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    ids = {
        *dataset.topics,
        *dataset.entities,
        *dataset.indicators,
        *dataset.reports,
        *dataset.taxonomies,
        *dataset.documents,
        *dataset.nodes,
        *dataset.discrepancies,
        *dataset.observations,
    }
    countries = [re.escape(e.name_en) for e in dataset.entities.values() if e.kind == "country"]
    called = re.compile(rf"\b(?:{'|'.join(countries)}|US)\b(?!\$)")
    where = path.relative_to(ROOT)
    reads = path.relative_to(ROOT / "explorer").as_posix() in GAZETTEERS
    for line, text in literals(tree) if not reads else ():
        assert text not in ids or text in OTHERWISE, f"{where}:{line} names {text!r}"
        assert not called.search(text), f"{where}:{line} names a country: {text!r}"
    for line, text in compared(tree):
        assert not text, f"{where}:{line} compares an id with {text!r}"


def test_what_is_excepted_is_in_the_data_and_in_the_program(dataset: Dataset) -> None:
    ids = {*dataset.indicators, *dataset.taxonomies, *dataset.entities}
    said = {t for p in MODULES for _, t in literals(ast.parse(p.read_text(encoding="utf-8")))}
    assert set(OTHERWISE) <= ids & said


def test_every_part_is_played(dataset: Dataset) -> None:
    assert {r.role for r in dataset.rows(Role)} == set(PARTS)
    for name in PARTS:
        assert getattr(dataset.roles, name), name


def test_roles_come_in_the_order_of_their_places() -> None:
    rows = [Role("rivals", 2, "b"), Role("rivals", 10, "c"), Role("rivals", 1, "a")]
    assert Roles.of((r.role, r.place, r.thing_id) for r in rows).rivals == ("a", "b", "c")
    assert Roles.of((r.role, r.place, r.thing_id) for r in rows).scorecard == ""


# ------------------------------------------------------------------- a package with other roles

JAPAN_AND_KOREA: dict[str, tuple[str, ...]] = {
    "main_list": ("aspi-44",),
    "editions": ("aspi-44", "aspi-64"),
    "lists_over_time": ("aspi-64",),
    "scorecard": ("belfer-ceti-2025",),
    "edition_reports": ("aspi-2024",),
    "rivals": ("KOR", "JPN"),
    "presets": ("QUAD",),
    "lead_count": ("top-five-count",),
    "first_indicators": ("top-five-count", "rank"),
    "verdicts": (),
    "institution_counts": ("top-ten-count",),
}


def played(dataset: Dataset, **parts: tuple[str, ...]) -> Dataset:
    """The dataset with other things in some parts."""
    kept = [r for r in dataset.rows(Role) if r.role not in parts]
    given = [Role(p, n, thing) for p, ids in parts.items() for n, thing in enumerate(ids, 1)]
    return replace(dataset, tables={**dataset.tables, Role.TABLE: (*kept, *given)})


@pytest.fixture(scope="module")
def other(dataset: Dataset) -> Dataset:
    return played(dataset, **JAPAN_AND_KOREA)


@pytest.fixture(scope="module")
def bare(dataset: Dataset) -> Dataset:
    """Two rivals and a list, and nothing else: what a tracker result has at least."""
    least = {"main_list": ("aspi-64",), "rivals": ("KOR", "JPN")}
    return played(dataset, **dict.fromkeys(PARTS, ()) | least)


def texts(chart: Chart) -> str:
    return "\n".join((chart.title, chart.subtitle, *(s.label for s in chart.series)))


#: Who is named where nobody was asked for: the rivals, never those of the bundled roles.
NAMES = {
    "en": ("South Korea", "Japan", "China", "United States"),
    "zh-Hans": ("韩国", "日本", "中国", "美国"),
    "zh-Hant": ("南韓", "日本", "中國", "美國"),
}


@pytest.mark.parametrize("language", NAMES)
def test_the_overview_names_the_rivals(other: Dataset, language: str) -> None:
    first, second, *others = NAMES[language]
    with speech.speaking(language):
        charts = [f(other, language) for f in (overview.leads, overview.sectors)]
        for chart in charts:
            assert first in chart.title
            assert second in chart.title
            assert not any(o in texts(chart) for o in others)
        leads, _ = charts
        assert leads.marks
        assert {s.entity_id for s in leads.series} <= {"JPN", "KOR"}
        ranks = overview.top_five(other, language)
        assert {other.observations[i].topic_id for i in ranks.observation_ids} == {"list-44"}
        doors = headlines.headlines(other, language)
        assert doors
        about = {other.observations[d.observation_id].entity_id for d in doors}
        assert about == {"KOR"}


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("key", SPECS)
def test_every_question_is_answered_for_the_rivals(
    other: Dataset, bare: Dataset, key: str, language: str
) -> None:
    first, second, *others = NAMES[language]
    with speech.speaking(language):
        for made in (other, bare):
            options = SPECS[key].options(made) or [("", "")]
            for option, label in options:
                charts = answer(made, key, Question("", option=option), language)
                assert charts
                assert not any(o in label for o in others) or key == "groups", label
        titles = " ".join(c.title for c in answer(other, key, Question(""), language))
        labels = " ".join(label for _, label in SPECS[key].options(other))
    if key in ("change", "compare"):
        assert first in titles
        assert second in titles
    if key == "institutions":
        assert first in labels
        assert second in labels
    if key == "leads":
        (chart,) = answer(other, key, Question("", option="leader"), language)
        assert {c.key for c in chart.columns} == {"aspi-2024"}
        rows = {r.key for r in chart.rows}
        assert rows <= {n.technology_id for n in other.rows_of_list("aspi-64")}


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("template", templates.TEMPLATES)
def test_every_template_fills_itself_for_the_rivals(
    other: Dataset, bare: Dataset, template: str, language: str
) -> None:
    first, second, *_ = NAMES[language]
    topic = "list-64" if template != "one-page" else "electric-batteries"
    for made in (other, bare):
        briefing = templates.fill(made, template, topic, language=language)
        assert resolve(made, briefing).blocks
        if template in ("head-to-head", "scorecard"):
            assert first in briefing.title
            assert second in briefing.title


def test_a_scorecard_that_names_nothing_is_that_of_the_dataset(other: Dataset) -> None:
    briefing = templates.fill(other, "scorecard")
    plain = replace(briefing, blocks=(ScorecardBlock(),))
    whole = replace(briefing, blocks=(ScorecardBlock("belfer-ceti-2025", ("KOR", "JPN")),))
    assert resolve(other, plain).blocks == resolve(other, whole).blocks


@pytest.mark.parametrize("package", ["other", "bare"])
def test_every_page_of_the_window_opens(
    package: str, request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path
) -> None:
    made: Dataset = request.getfixturevalue(package)
    around = surroundings(made, tmp_path)
    window = main_window(around)
    qtbot.addWidget(window)
    window.show()
    window.prepare()
    settle()
    assert window.tree.lists.currentData() == made.roles.main_list
    assert window.tree.model.rowCount() > 0
    for page in registry.specs():
        around.state.set(navigation.question(around.state.current, page), None)
        settle()
        assert window.pages.currentWidget().isVisible(), page
        if page in SPECS and SPECS[page].picks_entities:
            assert "South Korea and Japan" in window.pages["leads"].picker.button.text()
            presets = window.pages["leads"].picker.presets
            assert list(presets) == ["rivals", *made.roles.presets]
            assert presets["rivals"].text() == "South Korea and Japan"
    for topic in ("list-64", "electric-batteries"):
        around.state.set(navigation.topic(made, around.state.current, topic), None)
        settle()
        assert window.pages["topic"].view is not None
        assert window.pages["topic"].view.chart.marks


def test_the_two_rivals_look_the_same_on_every_chart(other: Dataset, dataset: Dataset) -> None:
    for made, rivals in ((other, ("KOR", "JPN")), (dataset, ("CHN", "USA"))):
        looks: dict[str, set[tuple[str, str, str]]] = {}
        for topic in made.topics:
            chart = build(made, navigation.topic(made, Selection(), topic).question)
            for s in chart.series:
                looks.setdefault(s.entity_id, set()).add((s.shape, s.core, s.colour))
        one, other = (looks[r] for r in rivals)
        assert len(one) == len(other) == 1
        assert one != other
