"""Whatever is done in whatever order: what is selected is one thing, highlighted and in view."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from explorer import languages, tasks, theme
from explorer.charts.palette import THEMES
from explorer.dataset.schema import Passage
from explorer.models.taxonomy import TOPIC_ROLE
from tests.windows import main_window, quote_is_visible, quoted, settle, surroundings

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.views.pages.topic import TopicPage
    from explorer.views.window.main_window import MainWindow

TOPICS = (
    "electric-batteries",
    "hypersonic-detection-and-tracking",
    "list-64",
    "quantum-computing",
    "small-satellites",
    "sector-semiconductors",
)


class Walk(RuleBasedStateMachine):
    """A user in front of one window."""

    dataset: Dataset
    window: MainWindow

    @initialize()
    def open_window(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.app = app
        folder = Path(tempfile.mkdtemp())
        self.window = main_window(surroundings(self.dataset, folder))
        self.window.show()
        self.window.prepare()
        self.window.activateWindow()
        settle()

    def teardown(self) -> None:
        self.window.close()
        self.window.deleteLater()
        assert tasks.drain()
        settle(2)
        languages.use(self.app, "en")
        theme.apply(self.app, THEMES["light"])

    @property
    def page(self) -> TopicPage:
        page: TopicPage = self.window.pages["topic"]  # type: ignore[assignment]
        return page

    @property
    def on_topic(self) -> bool:
        return bool(self.window.state.current.shown_topic)

    @rule(topic=st.sampled_from(TOPICS))
    def open_topic(self, topic: str) -> None:
        tree = self.window.tree
        tree.filter.clear()
        index = tree.model.index_of(topic)
        if index.isValid():
            tree.tree.scrollTo(index)
            place = tree.tree.visualRect(index).center()
            QTest.mouseClick(tree.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)

    @precondition(lambda self: self.on_topic)
    @rule(n=st.integers(0, 30))
    def click_a_mark(self, n: int) -> None:
        view, chart = self.page.view, self.page.chart
        if self.page.tabs.currentIndex() or view is None or chart is None or not chart.marks:
            return
        hit = view.hit_of(chart.marks[n % len(chart.marks)].observation_id)
        assert hit is not None
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=hit.center().toPoint())

    @rule(text=st.sampled_from(("中国", "research", "zzz")))
    def find(self, text: str) -> None:
        QTest.keyClick(self.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        finder = self.window.source.finder
        if finder.isVisible():
            finder.field.setText(text)
            QTest.keyClick(finder.field, Qt.Key.Key_Return)

    @rule()
    def escape(self) -> None:
        finder = self.window.source.finder
        target = finder.field if finder.isVisible() else self.window
        QTest.keyClick(target, Qt.Key.Key_Escape)

    @rule(language=st.sampled_from(("en", "zh-Hans", "zh-Hant")))
    def speak(self, language: str) -> None:
        self.window.actions_[f"language-{language}"].trigger()

    @rule(name=st.sampled_from(("light", "dark", "contrast")))
    def dress(self, name: str) -> None:
        self.window.actions_[f"theme-{name}"].trigger()

    @rule(size=st.sampled_from(((1024, 700), (1280, 800), (1920, 1080))))
    def resize(self, size: tuple[int, int]) -> None:
        self.window.resize(*size)

    @rule()
    def keep_passages(self) -> None:
        self.window.actions_["passages"].trigger()

    @rule(text=st.sampled_from(("batt", "satellites", "")))
    def filter_tree(self, text: str) -> None:
        self.window.tree.filter.setText(text)

    @rule(tab=st.sampled_from(("chart", "table")))
    def change_tab(self, tab: str) -> None:
        if self.on_topic:
            self.page.show_tab(tab)

    @rule(forward=st.booleans())
    def walk_history(self, forward: bool) -> None:
        self.window.actions_["forward" if forward else "back"].trigger()

    @rule()
    def go_home(self) -> None:
        self.window.actions_["overview"].trigger()

    @invariant()
    def everything_says_the_same(self) -> None:
        if not hasattr(self, "window"):
            return
        settle()
        selection, source = self.window.state.current, self.window.source
        evidence = self.dataset.evidence.get(selection.evidence_id)
        if evidence is not None:
            assert evidence.observation_id == selection.observation_id
        if isinstance(evidence, Passage):
            assert source.text.isVisible()
            assert selection.document_id == evidence.document_id
            if not (source.finder.isVisible() and source.finder.hits):
                assert source.text.selected_span == (evidence.start, evidence.end)
                assert len(quoted(source.text)) == 1
            assert quote_is_visible(source.text)
        elif not selection.document_id:
            assert not source.text.isVisible()
        if not selection.shown_topic:
            return
        chart, view = self.page.chart, self.page.view
        assert chart is not None
        assert view is not None
        chosen = selection.observation_id
        if chosen:
            mark = chart.mark_of(chosen)
            assert mark is not None, chosen
            assert view._selected == mark.key
            row = self.page.table.currentIndex().row()
            assert self.page.model.observation_at(row).observation_id == chosen
        else:
            assert view._selected == ()
        tree = self.window.tree
        if tree.model.index_of(selection.shown_topic).isValid():
            current = tree.tree.currentIndex()
            assert current.data(TOPIC_ROLE) == selection.shown_topic


def test_a_walk_leaves_one_selection(dataset: Dataset, qapp: QApplication) -> None:
    Walk.dataset = dataset
    run_state_machine_as_test(
        Walk,
        settings=settings(
            max_examples=2,
            stateful_step_count=15,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.exhaustive
def test_many_walks_leave_one_selection(dataset: Dataset, qapp: QApplication) -> None:
    Walk.dataset = dataset
    run_state_machine_as_test(
        Walk,
        settings=settings(
            max_examples=60,
            stateful_step_count=40,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
