"""The main window: the only module that knows the panes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QMainWindow,
    QMenu,
    QMessageBox,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QWidget,
)

from explorer import __version__, navigation, tasks, theme
from explorer.charts import figures, numbers, paint
from explorer.charts.paint import FigureOptions
from explorer.files import FileWriteError
from explorer.views.export_dialog import ExportDialog, file_name
from explorer.views.overview import Overview
from explorer.views.problem_dialog import ProblemDialog, report_of
from explorer.views.source_pane import SourcePane
from explorer.views.topic_page import TopicPage
from explorer.views.tree_pane import TreePane

if TYPE_CHECKING:
    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from explorer.looks import Looks
    from explorer.settings import Settings
    from explorer.state import Selection, SelectionState


class MainWindow(QMainWindow):
    """Tree, page and source panel over one dataset and one selection."""

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
        self.setWindowTitle(self.tr("Critical Technology Explorer"))
        self.setMinimumSize(1000, 640)
        self.resize(1280, 800)
        self.tree = TreePane(dataset, state, looks)
        self.overview = Overview(dataset, state, looks)
        self.topic = TopicPage(dataset, state, looks)
        self.source = SourcePane(dataset, state, looks)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.overview)
        self.pages.addWidget(self.topic)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        for pane in (self.tree, self.pages, self.source):
            self.splitter.addWidget(pane)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.setCentralWidget(self.splitter)
        self._actions: dict[str, QAction] = {}
        self._make_actions()
        self._make_menus()
        self._make_tool_bar()
        self.overview.figure_wanted.connect(self.open_figure)
        self.topic.menu_wanted.connect(self.show_mark_menu)
        state.changed.connect(self._follow)
        state.history_changed.connect(self._update_actions)
        looks.changed.connect(self._restyle)
        self._restore()
        self._restyle()
        self._follow(state.current, state.current, None)
        self.tree.tree.setFocus()
        QTimer.singleShot(0, self, self.prepare)

    # -- making ------------------------------------------------------------------------------

    def _action(
        self, key: str, text: str, slot: Any, shortcut: Any = None, tip: str = ""
    ) -> QAction:
        action = QAction(text, self)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip or text}" + (f" ({keys})" if keys else ""))
        action.triggered.connect(slot)
        self._actions[key] = action
        self.addAction(action)
        return action

    def _make_actions(self) -> None:
        add = self._action
        add("back", self.tr("Back"), self.state.back, "Alt+Left", self.tr("Back to the last view"))
        add("forward", self.tr("Forward"), self.state.forward, "Alt+Right")
        add("overview", self.tr("Overview"), self.show_overview, "Alt+Home")
        add("export", self.tr("Export figure…"), self.export_figure, "Ctrl+E")
        add("copy-image", self.tr("Copy figure as picture"), self.copy_image, "Ctrl+Shift+I")
        add("copy-data", self.tr("Copy figure's numbers"), self.copy_data, "Ctrl+Shift+C")
        add("copy-citation", self.tr("Copy citation"), self.source.copy_citation, "Ctrl+Shift+R")
        add("filter", self.tr("Filter technologies"), self._focus_filter, "Ctrl+L")
        add("next-pane", self.tr("Next pane"), self._next_pane, "F6")
        add("chart-tab", self.tr("Chart"), self._show_chart_tab, "Ctrl+1")
        add("table-tab", self.tr("Table"), self._show_table_tab, "Ctrl+2")
        add("method-tab", self.tr("Method"), self._show_method_tab, "Ctrl+3")
        add("reset", self.tr("Reset layout"), self.reset_layout)
        add("about", self.tr("About"), self.about)
        quit_action = add("quit", self.tr("Quit"), self.close, "Ctrl+Q")
        quit_action.setMenuRole(QAction.MenuRole.QuitRole)
        dark = add("dark", self.tr("Dark theme"), self._toggle_theme, "Ctrl+Shift+D")
        dark.setCheckable(True)
        passages = add(
            "passages",
            self.tr("Passages only"),
            self._toggle_passages,
            "Ctrl+Shift+P",
            self.tr("Leave out figures that no sentence held here states"),
        )
        passages.setCheckable(True)

    def _make_menus(self) -> None:
        menus = {
            self.tr("&File"): ("export", "", "quit"),
            self.tr("&Edit"): ("copy-image", "copy-data", "copy-citation"),
            self.tr("&View"): (
                "overview",
                "chart-tab",
                "table-tab",
                "method-tab",
                "",
                "passages",
                "dark",
                "",
                "reset",
            ),
            self.tr("&Go"): ("back", "forward", "filter", "next-pane"),
            self.tr("&Help"): ("about",),
        }
        for title, keys in menus.items():
            menu = self.menuBar().addMenu(title)
            for key in keys:
                if key:
                    menu.addAction(self._actions[key])
                else:
                    menu.addSeparator()

    def _make_tool_bar(self) -> None:
        bar = QToolBar(self.tr("Main"))
        bar.setObjectName("main-tools")
        bar.setMovable(False)
        bar.setIconSize(QSize(16, 16))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for key in ("back", "forward", "overview"):
            bar.addAction(self._actions[key])
        spacer = QWidget()
        spacer.setSizePolicy(spacer.sizePolicy().Policy.Expanding, spacer.sizePolicy().Policy.Fixed)
        bar.addWidget(spacer)
        for key in ("passages", "export", "copy-image", "dark"):
            bar.addAction(self._actions[key])
        self.addToolBar(bar)

    def prepare(self) -> None:
        """Make the charts; called once the window is on the screen."""
        self.overview.prepare()
        self.topic.prepare()

    # -- following ---------------------------------------------------------------------------

    def _follow(self, selection: Selection, _old: Selection, _origin: object) -> None:
        page = self.topic if selection.page == "topic" else self.overview
        self.pages.setCurrentWidget(page)
        self._actions["passages"].setChecked(selection.passages_only)
        self._update_actions()

    def _update_actions(self) -> None:
        selection = self.state.current
        on_topic = selection.page == "topic"
        states = {
            "back": self.state.can_go_back,
            "forward": self.state.can_go_forward,
            "overview": on_topic,
            "copy-citation": bool(selection.evidence_id),
        }
        for key in ("export", "copy-image", "copy-data", "chart-tab", "table-tab", "method-tab"):
            states[key] = on_topic
        for key, enabled in states.items():
            self._actions[key].setEnabled(enabled)

    def _restyle(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, self.looks.theme)
        icons = {
            "back": "back",
            "forward": "forward",
            "overview": "overview",
            "export": "export",
            "copy-image": "copy",
            "dark": "theme",
            "passages": "passage",
        }
        for key, icon in icons.items():
            self._actions[key].setIcon(theme.icon(icon, self.looks.theme.text))
        self._actions["dark"].setChecked(self.looks.theme.name == "dark")

    # -- what people do ------------------------------------------------------------------------

    def show_overview(self) -> None:
        """Open the overview."""
        self.state.select(page="overview")

    def open_figure(self, observation_id: str) -> None:
        """Open a figure on its topic's page with its sentence."""
        self.state.set(navigation.figure(self.dataset, self.state.current, observation_id))

    def _toggle_theme(self) -> None:
        name = "light" if self.looks.theme.name == "dark" else "dark"
        self.settings.theme = name
        self.looks.use(theme=theme.named(name))

    def _toggle_passages(self, checked: bool) -> None:
        self.state.select(passages_only=checked)

    def _focus_filter(self) -> None:
        self.tree.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tree.filter.selectAll()

    def _show_chart_tab(self) -> None:
        self.topic.tabs.setCurrentIndex(0)

    def _show_table_tab(self) -> None:
        self.topic.tabs.setCurrentIndex(1)

    def _show_method_tab(self) -> None:
        self.topic.tabs.setCurrentIndex(2)

    def _panes(self) -> list[QWidget]:
        chart: QWidget = self.topic.view or self.topic
        if self.state.current.page != "topic":
            chart = self.overview
        elif self.topic.tabs.currentIndex() == 1:
            chart = self.topic.table
        source = self.source.text if self.source.text.isVisible() else self.source.card
        return [self.tree.tree, chart, source]

    def _next_pane(self) -> None:
        """Move the keyboard from tree to chart to source and round again."""
        panes = self._panes()
        focus = QApplication.focusWidget()
        at = next(
            (i for i, p in enumerate(panes) if focus is p or (focus and p.isAncestorOf(focus))), -1
        )
        panes[(at + 1) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def show_mark_menu(self, observation_id: str, position: QPoint) -> None:
        """The context menu of a mark, or of the chart."""
        menu = self.mark_menu(observation_id)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(position)

    def mark_menu(self, observation_id: str) -> QMenu:
        """What can be done with a figure, or with the chart for ""."""
        menu = QMenu(self)
        if observation_id:
            menu.addAction(self.tr("Show sentence")).triggered.connect(
                lambda: self.open_figure(observation_id)
            )
            menu.addAction(self.tr("Show row")).triggered.connect(
                lambda: self._show_row(observation_id)
            )
            menu.addAction(self.tr("Copy figure with citation")).triggered.connect(
                lambda: self._copy_figure(observation_id)
            )
            menu.addSeparator()
        for key in ("copy-image", "copy-data", "export"):
            menu.addAction(self._actions[key])
        return menu

    def _show_row(self, observation_id: str) -> None:
        self.open_figure(observation_id)
        self._show_table_tab()

    def _copy_figure(self, observation_id: str) -> None:
        self.open_figure(observation_id)
        o = self.dataset.observations[observation_id]
        label = numbers.label(o, self.looks.language)
        QGuiApplication.clipboard().setText(f"{label}: {self.source.citation()}")

    def _shown_chart(self) -> Chart | None:
        return self.topic.chart if self.state.current.page == "topic" else None

    def copy_image(self) -> None:
        """Put the chart on the clipboard as a picture."""
        chart = self._shown_chart()
        if chart is not None:
            options = FigureOptions(theme=self.looks.theme.name)
            QGuiApplication.clipboard().setImage(paint.image(chart, options))
            self.statusBar().showMessage(self.tr("Figure copied as a picture"), 4000)

    def copy_data(self) -> None:
        """Put the chart's numbers on the clipboard, as text that a spreadsheet takes."""
        chart = self._shown_chart()
        if chart is not None:
            QGuiApplication.clipboard().setText(figures.tab_text(self.dataset, chart))
            self.statusBar().showMessage(self.tr("Numbers copied"), 4000)

    def export_figure(self) -> None:
        """Ask for format and file, and write the chart in the background."""
        chart = self._shown_chart()
        if chart is None:
            return
        dialog = ExportDialog(chart, self.looks.theme.name, self)
        if not dialog.exec():
            return
        suggested = file_name(chart, dialog.ending(), self.settings.export_folder)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export figure"), str(suggested), f"*.{dialog.ending()}"
        )
        if chosen:
            path = Path(chosen)
            if path.suffix.lower() != f".{dialog.ending()}":
                path = path.with_name(f"{path.name}.{dialog.ending()}")
            self.settings.export_folder = str(path.parent)
            self.write_figure(chart, path, dialog.options())

    def write_figure(self, chart: Chart, path: Path, options: FigureOptions) -> None:
        """Write a chart in a worker; say so when done, or what went wrong."""
        dataset = self.dataset

        def work(progress: tasks.Progress) -> Path:
            progress.at(0)
            figures.write(dataset, chart, path, options)
            return path

        self.statusBar().showMessage(self.tr("Writing {name}…").format(name=path.name))
        tasks.run(work, self._written, self._failed, self)

    def _written(self, path: Path) -> None:
        self.statusBar().showMessage(self.tr("Written: {path}").format(path=path), 8000)

    def _failed(self, error: Exception) -> None:
        self.statusBar().clearMessage()
        sentence = str(error)
        if not isinstance(error, FileWriteError | figures.UnknownFormatError):
            sentence = self.tr("The figure could not be written: {error}").format(error=error)
        self.show_problem(sentence, error)

    def show_problem(self, sentence: str, error: BaseException) -> None:
        """A dialog with the sentence and a report to copy; the window stays usable."""
        dialog = ProblemDialog(sentence, report_of(error), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

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
        panes: QByteArray = self.settings.bytes("panes")
        if not panes.isEmpty():
            self.splitter.restoreState(panes)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the layout and let running work end."""
        self.settings.set_bytes("geometry", self.saveGeometry())
        self.settings.set_bytes("panes", self.splitter.saveState())
        self.settings.sync()
        tasks.drain()
        super().closeEvent(event)
