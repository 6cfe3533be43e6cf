"""Each question asked with real keys and mouse; the numbers on screen are those of the tables."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from explorer import paths
from explorer.analysis import risk
from explorer.analysis.standing import by_standing
from explorer.charts import numbers
from explorer.charts.contents import CHANGED
from explorer.charts.kinds import ChartKind
from explorer.dataset import package
from explorer.dataset.schema import Discrepancy, EvidenceKind
from explorer.views.pages import registry
from explorer.views.window.why_dialog import WhyDialog
from tests.e2e.steps import LEFT, check_sentence
from tests.windows import bring_into_view, click_mark, click_tab, settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.charts.chart import Chart
    from explorer.charts.contents import Mark
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation
    from explorer.views.window.main_window import MainWindow


def ask(qtbot: QtBot, window: MainWindow, page: str) -> None:
    """Open a question by its keys: Alt and its number."""
    key = getattr(Qt.Key, registry.specs()[page].shortcut.replace("Alt+", "Key_"))
    qtbot.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
    settle()
    assert window.state.current.page == page


def choose(qtbot: QtBot, window: MainWindow, option: str) -> None:
    """Click the button of a mode."""
    modes = window.pages["leads"].modes
    if modes.button.isVisible():
        qtbot.mouseClick(modes.button, Qt.MouseButton.LeftButton)
    button = next(b for b in modes.findChildren(QToolButton) if b.property("choice") == option)
    qtbot.mouseClick(button, LEFT)
    settle()
    assert window.state.current.question.option == option


def check_numbers(dataset: Dataset, chart: Chart) -> None:
    """Every mark says what the table says."""
    assert chart.marks, chart.title
    for mark in chart.marks:
        for observation_id in mark.observation_ids:
            o = dataset.observations[observation_id]
            assert (mark.value, mark.low, mark.high) == (o.value, o.value_low, o.value_high)
            assert mark.status == o.status


def click_one_with_passage(qtbot: QtBot, window: MainWindow, chart: Chart, at: int = 0) -> Mark:
    """Click a mark that a sentence states; its sentence opens beside the question."""
    mark = [m for m in chart.marks if m.evidence == EvidenceKind.PASSAGE][at]
    view = window.pages["leads"].views[window.pages["leads"].charts.index(chart)]
    click_mark(qtbot, view, mark.observation_id)
    settle()
    assert window.state.current.observation_id in mark.observation_ids
    check_sentence(window)
    return mark


def test_who_leads_what(qtbot: QtBot, window: MainWindow, dataset: Dataset) -> None:
    ask(qtbot, window, "leads")
    (chart,) = window.pages["leads"].charts
    check_numbers(dataset, chart)
    assert len(chart.rows) == 74
    assert {c.key for c in chart.columns} >= {"aspi-2024", "aspi-2025"}
    for mark in chart.marks:
        o = dataset.observations[mark.observation_ids[0]]
        assert (o.indicator_id, o.value) == ("rank", 1)
        assert (mark.row, mark.column) == (o.topic_id, o.report_id)
        assert mark.label.removesuffix("*") == dataset.entities[o.entity_id].name_en
    groups = {r.group for r in chart.rows}
    assert any("13 of 13" in g for g in groups)
    assert any("9 of 10" in g for g in groups)
    risky = {r.key for r in chart.rows if r.detail}
    stated = {
        o.topic_id for o in dataset.observations.values() if o.indicator_id == "monopoly-risk-high"
    }
    assert risky == stated
    click_one_with_passage(qtbot, window, chart)
    assert window.state.current.page == "leads"
    for option in ("rank", "share"):
        choose(qtbot, window, option)
        check_numbers(dataset, window.pages["leads"].charts[0])


def test_how_did_the_lead_change(qtbot: QtBot, window: MainWindow, dataset: Dataset) -> None:
    ask(qtbot, window, "change")
    (chart,) = window.pages["leads"].charts
    check_numbers(dataset, chart)
    assert [b.reason for b in chart.breaks] == ["list of 64 → list of 74"]
    for series in chart.series:
        bases = {
            dataset.observations[m.observation_ids[0]].base
            for m in chart.marks
            if m.series == series.key
        }
        assert len(bases) == 1
    click_one_with_passage(qtbot, window, chart)
    choose(qtbot, window, "turns")
    outlook = window.pages["leads"].charts[1]
    assert {m.status for m in outlook.marks} == {"plan", "projection"}
    mark = click_one_with_passage(qtbot, window, outlook)
    assert mark.status in " ".join(mark.hover)


def test_how_do_two_compare(qtbot: QtBot, window: MainWindow, dataset: Dataset) -> None:
    ask(qtbot, window, "compare")
    (chart,) = window.pages["leads"].charts
    check_numbers(dataset, chart)
    assert len({r.group for r in chart.rows}) == 12
    battery = next(r for r in chart.rows if r.label == "Battery output in a year")
    pair = [m for m in chart.marks if m.row == battery.key]
    values = sorted(m.value or 0 for m in pair)
    assert values == [93, 1705]
    assert battery.verdict == f"{values[1] / values[0]:.0f}×"
    verdicts = {
        o.observation_id
        for o in dataset.observations.values()
        if o.indicator_id == "sector-verdict"
    }
    assert verdicts <= set(chart.observation_ids)
    click_one_with_passage(qtbot, window, chart, 2)
    # Another set of countries, by the picker's preset.
    qtbot.mouseClick(window.pages["leads"].picker.button, LEFT)
    settle()
    assert window.pages["leads"].picker.popup.isVisible()
    qtbot.mouseClick(window.pages["leads"].picker.presets["G7"], LEFT)
    settle()
    window.pages["leads"].picker.popup.hide()
    assert set(window.state.current.question.entities) == set(
        window.pages["leads"].picker.members("G7")
    )


def test_who_are_the_institutions(qtbot: QtBot, window: MainWindow, dataset: Dataset) -> None:
    ask(qtbot, window, "institutions")
    counts = window.pages["leads"].charts[0]
    check_numbers(dataset, counts)
    kinds = {
        dataset.entities[dataset.observations[o].entity_id].kind for o in counts.observation_ids
    }
    assert kinds <= {"institution", "company", "agency"}
    labels = {m.label.removesuffix("*") for m in counts.marks}
    assert {"31 of 64", "6 of 64"} <= labels
    click_one_with_passage(qtbot, window, counts)
    choose(qtbot, window, "USA")
    for chart in window.pages["leads"].charts:
        for observation_id in chart.observation_ids:
            entity = dataset.entities[dataset.observations[observation_id].entity_id]
            assert entity.country == "USA"


def test_who_works_with_whom(qtbot: QtBot, window: MainWindow, dataset: Dataset) -> None:
    ask(qtbot, window, "collaboration")
    ranks = window.pages["leads"].charts[0]
    check_numbers(dataset, ranks)
    shown = {
        (dataset.observations[o].entity_id, dataset.observations[o].value)
        for o in ranks.observation_ids
    }
    assert {("SAU", 46.0), ("SAU", 8.0), ("BLR", 41.0), ("BLR", 20.0), ("PAK", 7.0)} == shown
    click_one_with_passage(qtbot, window, ranks)
    funding = next(c for c in window.pages["leads"].charts if c.unit == "AUD")
    assert sorted(m.value or 0 for m in funding.marks) == [33e6, 90e6]


def test_what_is_the_risk(qtbot: QtBot, window: MainWindow, dataset: Dataset) -> None:
    ask(qtbot, window, "risk")
    counts = window.pages["leads"].charts[0]
    check_numbers(dataset, counts)
    click_one_with_passage(qtbot, window, counts)
    panel = window.pages["risk"].panel("risk")
    assert panel.isVisible()
    bring_into_view(panel.high_ratio, panel.high_ratio.rect().center())
    full = [c for c in risk.inputs(dataset) if not c.missing]
    assert full
    text = panel.result.toPlainText()
    for case in full:
        assert case.institutions is not None
        assert case.ratio is not None
        (level,) = case.levels()
        name = dataset.topics[case.topic_id].name_en
        assert f"{level}: {case.institutions.value:.0f} of 10" in text.split(name, 1)[1][:160]
    assert "cannot be computed" in text
    # A stricter rule: no ratio reaches twenty times, so nothing is high any more.
    panel.high_ratio.setFocus()
    panel.high_ratio.selectAll()
    qtbot.keyClicks(panel.high_ratio, "20")
    qtbot.keyClick(panel.high_ratio, Qt.Key.Key_Return)
    settle()
    assert "high: " not in panel.result.toPlainText()
    qtbot.mouseClick(panel.reset, LEFT)
    assert panel.result.toPlainText() == text


def test_do_the_sources_agree(qtbot: QtBot, window: MainWindow, dataset: Dataset) -> None:
    ask(qtbot, window, "disagreements")
    page = window.pages["disagreements"]
    rows = dataset.rows(Discrepancy)
    assert page.list.count() == len(rows) + len(by_standing(rows))
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    settle()
    chosen = next(d for d in rows if d.discrepancy_id == window.state.current.discrepancy_id)
    assert escape(chosen.explanation) in page.explanation.text()
    assert len(page.passages) == len(chosen.observation_ids)
    for label, observation_id in zip(page.passages, chosen.observation_ids, strict=False):
        o = dataset.observations[observation_id]
        assert numbers.label(o).split()[-1] in label.text()
    assert page.view is not None
    assert set(page.view.chart.observation_ids) == set(chosen.observation_ids)
    mark = next(m for m in page.view.chart.marks if m.evidence == EvidenceKind.PASSAGE)
    click_mark(qtbot, page.view, mark.observation_id)
    settle()
    check_sentence(window)
    # The badge of a topic's page leads here.
    window.going.figure(chosen.observation_ids[0])
    settle()
    assert window.pages["topic"].badge.isVisible()
    qtbot.mouseClick(window.pages["topic"].badge, LEFT)
    settle()
    assert window.state.current.page == "disagreements"


def test_what_did_a_document_say(qtbot: QtBot, window: MainWindow, dataset: Dataset) -> None:
    ask(qtbot, window, "document")
    page = window.pages["document"]
    document_id = window.state.current.document_id
    passages = [p for p in dataset.passages_in[document_id] if p.role != "context"]
    assert page.model.rowCount() == len({p.observation_id for p in passages})
    assert "100%" in page.facts.text()
    place = page.table.visualRect(page.model.index(2, 0)).center()
    qtbot.mouseClick(page.table.viewport(), LEFT, pos=place)
    settle()
    assert window.state.current.observation_id == page.model.observation_at(2).observation_id
    assert check_sentence(window).document_id == document_id
    assert window.state.current.page == "document"
    click_tab(qtbot, page.tabs.tabBar(), "Numerals")
    settle()
    text = page.numerals.toPlainText()
    assert all(n.text in text for n in dataset.numerals_in[document_id])


def test_what_changed_between_editions(qtbot: QtBot, window: MainWindow, dataset: Dataset) -> None:
    ask(qtbot, window, "editions")
    (chart,) = window.pages["leads"].charts
    leaders: dict[str, set[str]] = {}
    for observation_id in chart.observation_ids:
        o = dataset.observations[observation_id]
        leaders.setdefault(o.topic_id, set()).add(o.entity_id)
    assert all(len(found) > 1 for found in leaders.values())
    assert chart.kind == ChartKind.HEAT
    order = [c.key for c in chart.columns]
    for row in chart.rows:
        before: set[str] = set()
        for column in order:
            cell = [m for m in chart.marks if (m.row, m.column) == (row.key, column)]
            for m in cell:
                whose = dataset.observations[m.observation_id].entity_id
                changed = bool(before) and whose not in before
                assert m.label.startswith(CHANGED) == changed
            before = {dataset.observations[m.observation_id].entity_id for m in cell} or before
    assert any(m.label.startswith(CHANGED) for m in chart.marks)
    choose(qtbot, window, "added")
    topics = {
        dataset.observations[o].topic_id for o in window.pages["leads"].charts[0].observation_ids
    }
    added = {n.technology_id for n in dataset.rows_of_list("aspi-10-new")}
    assert topics <= added
    assert len(topics) == 10
    choose(qtbot, window, "restated")
    (chart,) = window.pages["leads"].charts
    assert [c.key for c in chart.columns] == ["before", "after"]
    assert chart.rows
    for row in chart.rows:
        first, then = [m for m in chart.marks if m.row == row.key]
        a, b = (dataset.observations[m.observation_id] for m in (first, then))
        assert (a.topic_id, a.indicator_id, a.entity_id) == (
            b.topic_id,
            b.indicator_id,
            b.entity_id,
        )
        assert (a.period_start, a.period_end) == (b.period_start, b.period_end)
        assert a.value != b.value
        assert dataset.reports[a.report_id].published < dataset.reports[b.report_id].published
        assert then.label.startswith(CHANGED)
    click_one_with_passage(qtbot, window, chart)


def check_groups(dataset: Dataset, chart: Chart) -> None:
    """Under each heading a group, then members of it with figures of the same thing."""
    marks = {m.row: dataset.observations[m.observation_id] for m in chart.marks}
    under: dict[str, list[Observation]] = {}
    for row in chart.rows:
        under.setdefault(row.group, []).append(marks[row.key])
    for heading, (*found,) in under.items():
        (group,) = [o for o in found if o.entity_id in dataset.members]
        assert heading.startswith(dataset.entities[group.entity_id].name_en)
        members = {m.entity_id for m in dataset.members[group.entity_id]}
        for o in found:
            assert o is group or o.entity_id in members
            for part in ("topic_id", "indicator_id", "unit", "report_id", "period_end", "base"):
                assert getattr(o, part) == getattr(group, part)
    assert len({len(found) for found in under.values()}) > 1 or chart.unit == "count"


def test_groups_stand_for_themselves(qtbot: QtBot, window: MainWindow, dataset: Dataset) -> None:
    ask(qtbot, window, "groups")
    charts = window.pages["leads"].charts
    for chart in charts:
        if chart.kind == ChartKind.BAR:
            check_groups(dataset, chart)
        else:
            check_numbers(dataset, chart)
    assert {c.kind for c in charts} == {ChartKind.BAR, ChartKind.STATEMENTS}
    assert any("members are not added" in line for chart in charts for line in chart.footer)
    choose(qtbot, window, "EU")
    (percent, counts, words) = window.pages["leads"].charts
    for chart in (percent, counts, words):
        assert {dataset.observations[o].entity_id for o in chart.observation_ids} == {"EU"}
        assert "Members: " in chart.subtitle
    click_one_with_passage(qtbot, window, counts)


def test_why_this_value(qtbot: QtBot, window: MainWindow, dataset: Dataset) -> None:
    ask(qtbot, window, "change")
    mark = click_one_with_passage(qtbot, window, window.pages["leads"].charts[0])
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    settle()
    dialog = window.findChild(WhyDialog)
    assert dialog is not None
    text = " ".join(dialog.text.toPlainText().split())
    evidence = dataset.evidence[window.state.current.evidence_id]
    report = dataset.reports[dataset.observations[mark.observation_ids[0]].report_id]
    for part in (evidence.quote, report.title, report.limits_note):
        assert " ".join(part.split()) in text
    dialog.reject()
    settle()


@pytest.mark.parametrize("page", registry.questions(package.load(paths.bundled_data())))
def test_a_door_on_the_overview(qtbot: QtBot, window: MainWindow, page: str) -> None:
    door = next(
        b
        for b in window.pages["overview"].findChildren(type(window.pages["leads"].picker.button))
        if b.property("page") == page
    )
    bring_into_view(door, door.rect().center())
    qtbot.mouseClick(door, LEFT)
    settle()
    assert window.state.current.page == page
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle()
    assert window.state.current.page == "overview"
