"""The main window: the only module that knows the panes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QMainWindow,
    QMenu,
    QMessageBox,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QWidget,
)

from explorer import __version__, navigation, tasks, theme, view_state
from explorer.charts import numbers
from explorer.charts.questions import SPECS
from explorer.files import FileWriteError
from explorer.settings import LANGUAGES
from explorer.views import window_words
from explorer.views.actions import Actions, ActionSpec
from explorer.views.command_palette import CommandPalette
from explorer.views.disagreements_page import DisagreementsPage
from explorer.views.document_page import DocumentPage
from explorer.views.figure_actions import FigureActions
from explorer.views.help_dialog import HelpDialog
from explorer.views.keys_dialog import KeysDialog
from explorer.views.overview import Overview
from explorer.views.question_page import QuestionPage
from explorer.views.risk_panel import RiskPanel
from explorer.views.search_box import SearchBox
from explorer.views.source_pane import SourcePane
from explorer.views.topic_page import TopicPage
from explorer.views.tree_pane import TreePane
from explorer.views.why_dialog import WhyDialog

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from explorer.looks import Looks
    from explorer.settings import Settings
    from explorer.state import Selection, SelectionState

THEMES = ("light", "dark", "contrast")
_TOOLS = ("back", "forward", "overview")
_RIGHT_TOOLS = ("passages", "export", "dark")


class MainWindow(QMainWindow):
    """Tree, page and source panel over one dataset and one selection.

    Signals:
        language_wanted(str): the user asks for another language; the application reopens.
    """

    language_wanted = Signal(str)

    def __init__(
        self,
        dataset: Dataset,
        state: SelectionState,
        looks: Looks,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        """Make the window; charts follow on the first turn of the event loop."""
        super().__init__(parent)
        self.dataset, self.state, self.looks, self.settings = dataset, state, looks, settings
        self.setMinimumSize(1000, 640)
        self.resize(1280, 800)
        self.tree = TreePane(dataset, state, looks)
        self.overview = Overview(dataset, state, looks)
        self.topic = TopicPage(dataset, state, looks)
        self.question = QuestionPage(dataset, state, looks)
        self.risk = RiskPanel(dataset, looks)
        self.question.add_panel("risk", self.risk)
        self.disagreements = DisagreementsPage(dataset, state, looks)
        self.document = DocumentPage(dataset, state, looks)
        self.source = SourcePane(dataset, state, looks)
        self.search = SearchBox(dataset, state, looks)
        self.pages = QStackedWidget()
        for page in (
            self.overview,
            self.topic,
            self.question,
            self.disagreements,
            self.document,
        ):
            self.pages.addWidget(page)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        for pane in (self.tree, self.pages, self.source):
            self.splitter.addWidget(pane)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.setCentralWidget(self.splitter)
        self.figures = FigureActions(
            self, dataset, looks, settings, self.shown_chart, lambda: state.current
        )
        self.figures.said.connect(self._say)
        self.actions_ = Actions(self)
        self._make_actions()
        self._make_tool_bar()
        self.retranslate()
        self.overview.figure_wanted.connect(self.open_figure)
        self.overview.page_wanted.connect(self.open_page)
        self.risk.figure_wanted.connect(self._open_sentence)
        self.topic.menu_wanted.connect(self.show_mark_menu)
        self.question.menu_wanted.connect(self.show_mark_menu)
        self.source.disagreement_wanted.connect(self.open_disagreement)
        self.search.text_chosen.connect(self.source.show_text)
        state.changed.connect(self._follow)
        state.history_changed.connect(self._update_actions)
        looks.changed.connect(self._restyle)
        self._restore()
        self._restyle()
        self._follow(state.current, state.current, None)
        self.tree.tree.setFocus()
        QTimer.singleShot(0, self, self.prepare)

    # -- making ------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        add = self.actions_.add
        add(ActionSpec("export", "file", self.figures.export, "Ctrl+E", "export"))
        add(ActionSpec("open-view", "file", self.open_view, "Ctrl+O"))
        add(ActionSpec("save-view", "file", self.save_view, "Ctrl+S"))
        self.actions_.separate("file")
        add(ActionSpec("quit", "file", self.close, "Ctrl+Q"))
        add(ActionSpec("copy-image", "edit", self.figures.copy_image, "Ctrl+Shift+I", "copy"))
        add(ActionSpec("copy-data", "edit", self.figures.copy_data, "Ctrl+Shift+C"))
        add(ActionSpec("copy-citation", "edit", self.source.copy_citation, "Ctrl+Shift+R"))
        add(ActionSpec("why", "edit", self.explain, "Ctrl+Y"))
        self.actions_.separate("edit")
        add(ActionSpec("search", "edit", self._focus_search, "Ctrl+K", "search"))
        add(ActionSpec("find", "edit", self.source.find_words, "Ctrl+F"))
        add(ActionSpec("palette", "edit", self.open_palette, "Ctrl+Shift+K"))
        add(ActionSpec("chart-tab", "view", self._show_chart_tab, "Ctrl+1"))
        add(ActionSpec("table-tab", "view", self._show_table_tab, "Ctrl+2"))
        add(ActionSpec("method-tab", "view", self._show_method_tab, "Ctrl+3"))
        self.actions_.separate("view")
        add(ActionSpec("passages", "view", self._passages, "Ctrl+Shift+P", "passage", True))
        self.actions_.separate("view")
        for name in THEMES:
            add(ActionSpec(f"theme-{name}", "view", self._choose_theme, checkable=True))
        add(ActionSpec("dark", "", self._toggle_dark, "Ctrl+Shift+D", "theme", True))
        self.actions_.separate("view")
        for language in LANGUAGES:
            add(ActionSpec(f"language-{language}", "view", self._choose_language, checkable=True))
        self.actions_.separate("view")
        add(ActionSpec("reset-view", "view", self.reset_view, "Shift+O"))
        add(ActionSpec("reset", "view", self.reset_layout))
        add(ActionSpec("overview", "questions", self.show_overview, "Alt+Home", "overview"))
        self.actions_.separate("questions")
        for n, key in enumerate(window_words.PAGES, start=1):
            shortcut = f"Alt+{n % 10}" if n <= 10 else ""
            add(ActionSpec(f"page-{key}", "questions", self._open_page_action, shortcut))
        add(ActionSpec("back", "go", self.state.back, "Alt+Left", "back"))
        add(ActionSpec("forward", "go", self.state.forward, "Alt+Right", "forward"))
        add(ActionSpec("filter", "go", self._focus_filter, "Ctrl+L"))
        add(ActionSpec("next-pane", "go", self._next_pane, "F6"))
        add(ActionSpec("next-mark", "go", self._next_mark, "Ctrl+Down"))
        add(ActionSpec("previous-mark", "go", self._previous_mark, "Ctrl+Up"))
        add(ActionSpec("help", "help", self.open_help, "F1"))
        add(ActionSpec("keys", "help", self.show_keys, "?"))
        add(ActionSpec("about", "help", self.about))

    def _make_tool_bar(self) -> None:
        bar = QToolBar()
        bar.setObjectName("main-tools")
        bar.setMovable(False)
        bar.setIconSize(QSize(16, 16))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for key in _TOOLS:
            bar.addAction(self.actions_[key])
        self.search.setMinimumWidth(270)
        bar.addWidget(self.search)
        for key in _RIGHT_TOOLS:
            bar.addAction(self.actions_[key])
        for key in ("back", "forward"):
            button = bar.widgetForAction(self.actions_[key])
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.addToolBar(bar)
        self._tools = bar

    def retranslate(self) -> None:
        """Words of actions, menus and title in the present language."""
        self.setWindowTitle(self.tr("Critical Technology Explorer"))
        self._tools.setWindowTitle(self.tr("Main"))
        self.actions_.translate(window_words.words(), window_words.tips(), window_words.menus())

    def prepare(self) -> None:
        """Make the charts; called once the window is on the screen."""
        self.overview.prepare()
        self.topic.prepare()
        self.question.prepare()
        self.disagreements.prepare()

    # -- following ---------------------------------------------------------------------------

    def _page_of(self, selection: Selection) -> QWidget:
        named: dict[str, QWidget] = {
            "topic": self.topic,
            "disagreements": self.disagreements,
            "document": self.document,
        }
        if selection.page in SPECS:
            return self.question
        return named.get(selection.page, self.overview)

    def _follow(self, selection: Selection, _old: Selection, _origin: object) -> None:
        self.pages.setCurrentWidget(self._page_of(selection))
        self.actions_["passages"].setChecked(selection.passages_only)
        self._update_actions()

    def _update_actions(self) -> None:
        selection = self.state.current
        states = {
            "back": self.state.can_go_back,
            "forward": self.state.can_go_forward,
            "overview": selection.page != "overview",
            "copy-citation": bool(selection.evidence_id),
            "why": bool(selection.observation_id),
        }
        for key in ("export", "copy-image", "copy-data"):
            states[key] = selection.page == "topic" or selection.page in SPECS
        for key in ("chart-tab", "table-tab", "method-tab"):
            states[key] = selection.page == "topic"
        for key, enabled in states.items():
            self.actions_[key].setEnabled(enabled)

    def _restyle(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, self.looks.theme)
        for key, spec in self.actions_.specs.items():
            if spec.icon:
                self.actions_[key].setIcon(theme.icon(spec.icon, self.looks.theme.text))
        for name in THEMES:
            self.actions_[f"theme-{name}"].setChecked(self.looks.theme.name == name)
        for language in LANGUAGES:
            self.actions_[f"language-{language}"].setChecked(self.looks.language == language)
        self.actions_["dark"].setChecked(self.looks.theme.name == "dark")

    def _say(self, sentence: str) -> None:
        self.statusBar().showMessage(sentence, 8000)

    # -- going places --------------------------------------------------------------------------

    def show_overview(self) -> None:
        """Open the overview."""
        self.state.select(page="overview")

    def open_page(self, page: str) -> None:
        """Open a question, the documents or the disagreements."""
        selection = navigation.question(self.state.current, page)
        if page == "document" and not selection.document_id:
            selection = replace(selection, document_id=next(iter(self.dataset.documents), ""))
        self.state.set(selection)

    def _open_page_action(self) -> None:
        sender = self.sender()
        for key in window_words.PAGES:
            if self.actions_[f"page-{key}"] is sender:
                self.open_page(key)

    def open_figure(self, observation_id: str) -> None:
        """Open a figure on its topic's page with its sentence."""
        self.state.set(navigation.figure(self.dataset, self.state.current, observation_id))

    def _open_sentence(self, observation_id: str) -> None:
        self.state.set(navigation.sentence(self.dataset, self.state.current, observation_id))

    def open_disagreement(self, discrepancy_id: str) -> None:
        """Open the disagreements at one of them."""
        self.state.select(page="disagreements", discrepancy_id=discrepancy_id)

    def open_view(self) -> None:
        """Ask for a view file and show what it holds."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open view"), self.settings.export_folder, "*.view.json"
        )
        if chosen:
            try:
                self.state.set(view_state.read(Path(chosen), self.dataset))
            except view_state.ViewStateError as error:
                self.figures.show_problem(str(error), error)

    def save_view(self) -> None:
        """Ask for a file and write the view to it."""
        folder = Path(self.settings.export_folder) / "view.view.json"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save view"), str(folder), "*.view.json"
        )
        if chosen:
            path = Path(chosen)
            if not path.name.endswith(".view.json"):
                path = path.with_name(f"{path.name}.view.json")
            try:
                view_state.write(path, self.state.current, self.dataset.version)
            except FileWriteError as error:
                self.figures.show_problem(str(error), error)
            else:
                self._say(self.tr("Written: {path}").format(path=path))

    # -- looks ---------------------------------------------------------------------------------

    def use_theme(self, name: str) -> None:
        """Change the theme and remember it."""
        self.settings.theme = name
        self.looks.use(theme=theme.named(name))
        self._restyle()

    def _choose_theme(self) -> None:
        sender = self.sender()
        for name in THEMES:
            if self.actions_[f"theme-{name}"] is sender:
                self.use_theme(name)

    def _toggle_dark(self) -> None:
        self.use_theme("light" if self.looks.theme.name == "dark" else "dark")

    def _choose_language(self) -> None:
        sender = self.sender()
        for language in LANGUAGES:
            if self.actions_[f"language-{language}"] is sender:
                if language == self.looks.language:
                    self._restyle()
                else:
                    self.settings.language = language
                    self.language_wanted.emit(language)

    def _passages(self, checked: bool) -> None:
        self.state.select(passages_only=checked)

    # -- keyboard ------------------------------------------------------------------------------

    def _focus_filter(self) -> None:
        self.tree.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tree.filter.selectAll()

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_chart_tab(self) -> None:
        self.topic.tabs.setCurrentIndex(0)

    def _show_table_tab(self) -> None:
        self.topic.tabs.setCurrentIndex(1)

    def _show_method_tab(self) -> None:
        self.topic.tabs.setCurrentIndex(2)

    def _panes(self) -> list[QWidget]:
        page = self.pages.currentWidget()
        middle: QWidget = page
        if page is self.topic:
            tab = self.topic.tabs.currentIndex()
            middle = (self.topic.view or self.topic, self.topic.table, self.topic.method)[tab]
        elif page is self.question and self.question.views:
            middle = self.question.views[0]
        elif page is self.overview and self.overview.views:
            middle = self.overview.views[0]
        elif page is self.disagreements:
            middle = self.disagreements.list
        elif page is self.document:
            middle = self.document.table
        source = self.source.text if self.source.text.isVisible() else self.source.card
        return [self.tree.tree, middle, source]

    def _next_pane(self) -> None:
        """Move the keyboard from tree to page to source and round again."""
        panes = self._panes()
        focus = QApplication.focusWidget()
        at = next(
            (i for i, p in enumerate(panes) if focus is p or (focus and p.isAncestorOf(focus))), -1
        )
        panes[(at + 1) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def _next_mark(self) -> None:
        self._step_mark(1)

    def _previous_mark(self) -> None:
        self._step_mark(-1)

    def _step_mark(self, by: int) -> None:
        chart = self.shown_chart()
        if chart is None or not chart.marks:
            return
        keys = [m.key for m in chart.marks]
        mark = chart.mark_of(self.state.current.observation_id)
        at = keys.index(mark.key) if mark else (-1 if by > 0 else 0)
        observation_id = keys[(at + by) % len(keys)].split("+")[0]
        self._open_sentence(observation_id)

    # -- figures -------------------------------------------------------------------------------

    def shown_chart(self) -> Chart | None:
        """The chart on the page, None where there is none."""
        page = self.pages.currentWidget()
        if page is self.topic:
            return self.topic.chart
        return self.question.chart if page is self.question else None

    def show_mark_menu(self, observation_id: str, position: QPoint) -> None:
        """The context menu of a mark, or of the chart."""
        menu = self.mark_menu(observation_id)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(position)

    def mark_menu(self, observation_id: str) -> QMenu:
        """What can be done with a figure, or with the chart for ""."""
        menu = QMenu(self)
        if observation_id:
            entries = (
                (self.tr("Show sentence"), self._open_sentence),
                (self.tr("Show row"), self._show_row),
                (self.tr("Open its page"), self.open_figure),
                (self.tr("Copy figure with citation"), self._copy_figure),
                (self.tr("Why this value?"), self.explain_figure),
            )
            for text, slot in entries:
                menu.addAction(text).triggered.connect(
                    lambda _checked=False, act=slot: act(observation_id)
                )
            menu.addSeparator()
        for key in ("copy-image", "copy-data", "export"):
            menu.addAction(self.actions_[key])
        return menu

    def _show_row(self, observation_id: str) -> None:
        self.open_figure(observation_id)
        self._show_table_tab()

    def _copy_figure(self, observation_id: str) -> None:
        self._open_sentence(observation_id)
        o = self.dataset.observations[observation_id]
        label = numbers.label(o, self.looks.language)
        QGuiApplication.clipboard().setText(f"{label}: {self.source.citation()}")

    def explain(self) -> None:
        """Why the selected figure is what it is."""
        if self.state.current.observation_id:
            self.explain_figure(self.state.current.observation_id)

    def explain_figure(self, observation_id: str) -> None:
        """Show the chain from mark to method."""
        self._show(WhyDialog(self.dataset, observation_id, self.looks.language, self))

    # -- dialogs -------------------------------------------------------------------------------

    def _show(self, dialog: WhyDialog | KeysDialog | HelpDialog | CommandPalette) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def open_palette(self) -> None:
        """Every command by name."""
        self._show(CommandPalette(self.actions_, self))

    def open_help(self) -> None:
        """The user guide."""
        self._show(HelpDialog(self))

    def show_keys(self) -> None:
        """The map of keys."""
        self._show(KeysDialog(self.actions_.shortcuts(), self))

    def about(self) -> None:
        """Versions and licences."""
        text = self.tr(
            "Critical Technology Explorer {version}, dataset {dataset}.\n\n"
            "Offline: nothing is sent or fetched. Code under the MIT licence; the documents keep "
            "their publishers' rights; the fonts are Noto Sans CJK under the Open Font License."
        ).format(version=__version__, dataset=self.dataset.version)
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("About"), text, parent=self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    # -- layout --------------------------------------------------------------------------------

    def reset_view(self) -> None:
        """The page as it first opened: no choice of countries, mode or kind."""
        self.state.select(
            entities=(), option="", kind="", observation_id="", evidence_id="", passages_only=False
        )

    def reset_layout(self) -> None:
        """Panes at their first widths."""
        width = self.width()
        side = max(250, min(330, width // 4))
        source = max(300, min(460, width * 30 // 100))
        self.splitter.setSizes([side, width - side - source, source])

    def _restore(self) -> None:
        self.reset_layout()
        geometry = self.settings.bytes("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        panes = self.settings.bytes("panes")
        if not panes.isEmpty():
            self.splitter.restoreState(panes)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember layout and selection, and let running work end."""
        self.settings.set_bytes("geometry", self.saveGeometry())
        self.settings.set_bytes("panes", self.splitter.saveState())
        self.settings.selection = view_state.text(self.state.current, self.dataset.version)
        self.settings.sync()
        tasks.drain()
        super().closeEvent(event)
