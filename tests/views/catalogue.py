"""Every view, page and dialog once: add a line, and the tests of test_all_views.py run on it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QDialog, QTableView

from explorer import navigation, tasks
from explorer.analysis.select import Question
from explorer.briefing.model import (
    Briefing,
    ChartBlock,
    Heading,
)
from explorer.charts.build import build
from explorer.charts.caption import Annotation, Caption
from explorer.charts.naming import look_of
from explorer.dataset import package
from explorer.dataset.evidence import EvidenceKind
from explorer.dataset.merge import Own, merge
from explorer.dataset.schema import Document, Section
from explorer.state import Selection
from explorer.tables.grid import Grid
from explorer.tables.guess import guess
from explorer.tables.names import Names
from explorer.views.pages import registry
from explorer.views.pages.check import CheckPage
from explorer.views.pages.overview import Overview
from explorer.views.pages.topic import TopicPage
from explorer.views.parts.chart_view import ChartView
from explorer.views.parts.entity_chips import EntityChips
from explorer.views.parts.entity_picker import EntityPicker
from explorer.views.parts.problem_dialog import ProblemDialog, report_of
from explorer.views.sheets.preview import PagePreview
from explorer.views.source.marked_text import Claim
from explorer.views.source.pane import SourcePane
from explorer.views.source.passage_text import PassageText
from explorer.views.window.changes_dialog import ChangesDialog
from explorer.views.window.dialogs import Dialogs
from explorer.views.window.export_dialog import ExportDialog
from explorer.views.window.help_dialog import HelpDialog
from explorer.views.window.main_window import MainWindow
from explorer.views.window.mapping_dialog import MappingDialog
from explorer.views.window.remark_fields import RemarksDialog
from explorer.views.window.tracker_dialog import TrackerDialog
from explorer.views.window.tree_pane import TreePane
from explorer.views.window.why_dialog import WhyDialog
from explorer.workspace.table_import import prepare
from tests.tracker.results import shown
from tests.views.view import TOPIC, View, figure_of_kind
from tests.views.workspace_views import WORKSPACE_VIEWS
from tests.windows import main_window, settle

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from explorer.briefing.model import Block
    from explorer.surroundings import Surroundings


def select_figure(around: Surroundings, kind: EvidenceKind) -> None:
    figure = figure_of_kind(around.dataset, kind)
    if figure:
        around.state.set(navigation.figure(around.dataset, around.state.current, figure))


def window(
    topic: str = "", tab: int = 0, evidence: EvidenceKind | None = None
) -> Callable[..., QWidget]:
    def make(around: Surroundings) -> MainWindow:
        made = main_window(around)
        made.prepare()
        if topic:
            around.state.set(navigation.topic(around.dataset, around.state.current, topic))
        if evidence is not None:
            select_figure(around, evidence)
        made.pages["topic"].tabs.setCurrentIndex(tab)
        return made

    return make


def window_page(page: str) -> Callable[..., QWidget]:
    def make(around: Surroundings) -> MainWindow:
        made = main_window(around)
        made.prepare()
        around.state.select(page=page)
        return made

    return make


#: Pages of a result of the tracker, with a row that opens papers.
OWN_PAGES = ("standing", "fan", "recount", "published", "projections", "partners")


def own_result(page: str) -> Callable[..., QWidget]:
    """The window with a result of the tracker, its first number chosen."""

    def make(around: Surroundings) -> MainWindow:
        around.data.use(package.load(shown()))
        made = main_window(around)
        made.prepare()
        made.going.page(page)
        worked_off()
        cells = made.pages.current.keyboard
        if isinstance(cells, QTableView):
            cells.clicked.emit(cells.model().index(0, 0))
        worked_off()
        return made

    return make


def worked_off() -> None:
    while tasks.running():
        assert tasks.drain()
        settle()


def topic_page(topic: str, **changes: object) -> Callable[..., QWidget]:
    def make(around: Surroundings) -> TopicPage:
        page = TopicPage(around)
        page.prepare()
        found = navigation.topic(around.dataset, Selection(), topic)
        around.state.set(found.asking(**changes))
        return page

    return make


def checked_article(around: Surroundings) -> MainWindow:
    """The window with an article that is checked, its first sentence chosen."""
    made = main_window(around)
    made.prepare()
    around.state.select(page="check")
    page = made.pages["check"]
    assert isinstance(page, CheckPage)
    page.show_text("Talks", ARTICLE)
    worked_off()
    page.cells.selectRow(0)
    return made


def reviewed(around: Surroundings) -> MainWindow:
    """The window with a document of the user's under review."""
    document = Document(
        *("own-d", "talks.txt", "0" * 64, "Talks", "Talks", "A paper", (), "2025", "en", ()),
        *("", "mine"),
    )
    sections = (Section("own-d", 0, len(ARTICLE), "body"),)
    own = Own(documents=(document,), sections=sections, texts={"own-d": ARTICLE})
    around.data.use(merge(around.dataset, own)[0])
    made = main_window(around)
    made.prepare()
    made.going.page("review")
    worked_off()
    return made


def overview(around: Surroundings) -> Overview:
    page = Overview(around)
    page.prepare()
    return page


def source_pane(kind: EvidenceKind | None) -> Callable[..., QWidget]:
    def make(around: Surroundings) -> SourcePane:
        pane = SourcePane(around)
        if kind is not None:
            select_figure(around, kind)
        return pane

    return make


def chart_view(around: Surroundings) -> ChartView:
    view = ChartView(around.looks)
    view.show_chart(build(around.dataset, Question(TOPIC)))
    return view


def chips(around: Surroundings) -> EntityChips:
    made = EntityChips(around.looks)
    made.setAccessibleName("chips")
    shown = [("CHN", "China"), ("USA", "United States")]
    made.show_entities([(e, n, look_of(around.dataset, e)) for e, n in shown], ["CHN"])
    return made


def passage_text(around: Surroundings) -> PassageText:
    text, dataset = PassageText(around.looks), around.dataset
    document = next(iter(dataset.documents))
    passages = dataset.passages_in.get(document, ())
    claims = [
        Claim(e.start or 0, e.end or 0, n, (e.evidence_id,)) for n, e in enumerate(passages, 1)
    ]
    text.show_text(dataset.text(document), dataset.sections_in[document], claims)
    for claim in claims[:1]:
        text.select(claim.start, claim.end, (claim.start, claim.start + 1))
    return text


def find_bar(around: Surroundings) -> SourcePane:
    """The source pane at a document, with its bar."""
    pane = SourcePane(around)
    pane.show_text(next(iter(around.dataset.documents)), 0, 1)
    return pane


def found(_qtbot: QtBot, widget: QWidget) -> None:
    """Type words of the document into the find bar."""
    assert isinstance(widget, SourcePane)
    widget.finder.open()
    widget.finder.field.setText(widget.text.original.split()[0][:2])
    assert widget.finder.hits


def not_found(qtbot: QtBot, widget: QWidget) -> None:
    assert isinstance(widget, SourcePane)
    widget.finder.open()
    qtbot.keyClicks(widget.finder.field, "zzzz")
    assert not widget.finder.hits


def searched(words: str) -> Callable[[QtBot, QWidget], None]:
    """Type into the search field of a window."""

    def then(qtbot: QtBot, widget: QWidget) -> None:
        assert isinstance(widget, MainWindow)
        widget.activateWindow()
        widget.search.focus()
        with qtbot.waitSignal(widget.search.answered):
            qtbot.keyClicks(widget.search.field, words)
        assert widget.search.is_open

    return then


def picker(around: Surroundings) -> EntityPicker:
    made = EntityPicker(around)
    made.show_chosen(("CHN", "USA"))
    return made


def opened_picker(qtbot: QtBot, widget: QWidget) -> QWidget:
    assert isinstance(widget, EntityPicker)
    qtbot.mouseClick(widget.button, Qt.MouseButton.LeftButton)
    assert widget.popup.isVisible()
    return widget.popup


def dialog(wanted: Callable[[Dialogs], None]) -> Callable[[QtBot, QWidget], QWidget]:
    """Open a dialog of a window."""

    def then(_qtbot: QtBot, widget: QWidget) -> QWidget:
        assert isinstance(widget, MainWindow)
        wanted(widget.dialogs)
        (made,) = (d for d in widget.findChildren(QDialog) if d.isVisible())
        return made

    return then


def toured(steps: int) -> Callable[[QtBot, QWidget], None]:
    """Start the tour and go on some steps."""

    def then(_qtbot: QtBot, widget: QWidget) -> None:
        assert isinstance(widget, MainWindow)
        tour = widget.start_tour()
        for _ in range(steps):
            tour.next.click()
        assert tour.isVisible()

    return then


def recent(_qtbot: QtBot, widget: QWidget) -> QWidget:
    assert isinstance(widget, MainWindow)
    widget.recent.popup(widget.mapToGlobal(widget.rect().center()))
    return widget.recent


def mark_menu(_qtbot: QtBot, widget: QWidget) -> QWidget:
    assert isinstance(widget, MainWindow)
    figure = figure_of_kind(widget.around.dataset, EvidenceKind.PASSAGE)
    made = widget.menus.mark_menu(figure)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.popup(widget.mapToGlobal(widget.rect().center()))
    return made


def export_dialog(around: Surroundings) -> ExportDialog:
    chart = build(around.dataset, Question(TOPIC), around.looks.language)
    selected = chart.observation_ids[0] if chart.marks else ""
    return ExportDialog(around.dataset, chart, around.looks.theme.name, selected=selected)


def remarked(around: Surroundings) -> MainWindow:
    """The window with remarks on the figures of its chart and on a period."""
    made = window(TOPIC)(around)
    assert isinstance(made, MainWindow)
    chart = made.pages["topic"].chart
    if chart is not None and chart.marks:
        ids = chart.observation_ids
        o = around.dataset.observations[ids[0]]
        said = (
            Annotation("A remark", ids[-1]),
            Annotation("Another, of more words", "", (o.period_start, o.period_end)),
        )
        made.figures.say_on(around.state.current, Caption(annotations=said))
    return made


def remarks_dialog(around: Surroundings) -> RemarksDialog:
    chart = build(around.dataset, Question(TOPIC), around.looks.language)
    return RemarksDialog(around.dataset, chart, ())


def why_dialog(around: Surroundings) -> QWidget:
    figure = figure_of_kind(around.dataset, EvidenceKind.DERIVATION)
    if not figure:  # nothing to explain in a dataset without figures
        return problem_dialog(around)
    return WhyDialog(around, figure)


def preview(*blocks: Block) -> Callable[..., QWidget]:
    def make(around: Surroundings) -> PagePreview:
        made = PagePreview(around)
        made.show_briefing(Briefing("A title", blocks=blocks))
        loop = QEventLoop()  # until the pages are there
        made.drawn.connect(loop.quit)
        loop.exec()
        return made

    return make


def mapping_dialog(around: Surroundings) -> MappingDialog:
    rows = (("Country", "Year", "GDP"), ("Namibia", "2020", "10.5"), ("Others", "2020", "2"))
    grid = Grid("gdp.csv", "", rows)
    names = Names(around.dataset)
    return MappingDialog((grid,), (guess(grid, names),), names)


def changes_dialog(around: Surroundings) -> ChangesDialog:
    rows = (("Country", "Year", "Papers"), ("Namibia", "2020", "10"), ("China", "2020", "2"))
    grid = Grid("papers.csv", "", rows)
    found = prepare(around.dataset, Own(), Path("papers.csv"), (grid,))
    row, cell = found.new[0]
    changed = replace(found, changed=((row, row, cell),), gone=(row,))
    return ChangesDialog(changed, around.dataset)


def problem_dialog(_around: Surroundings) -> ProblemDialog:
    error = OSError(28, "No space left on device")
    sentence = "/home/somebody/figures/batteries.png: cannot be written (No space left on device)"
    return ProblemDialog(sentence * 3, report_of(error))


ARTICLE = (
    "China led 57 of the 64 technologies in 2019-2023.\n"
    "China led 53 of the 64 technologies in 2019-2023.\n"
    "In 2023 three quarters of the high-impact research on electric batteries came from China.\n"
)
#: What the panes get in a window of 1024x700.
TREE, PAGE, SOURCE = (256, 620), (461, 620), (307, 620)
VIEWS: Sequence[View] = (
    View("window-overview", window()),
    View("window-chart", window(TOPIC)),
    View("window-table", window("list-64", tab=1)),
    View("window-method", window("list-64", tab=2)),
    View("window-passage", window(TOPIC, evidence=EvidenceKind.PASSAGE)),
    View("window-search", window(), then=searched("china")),
    View("window-search-nothing", window(), then=searched("zzzz")),
    *(View(f"window-tour-{n + 1}", window(), then=toured(n)) for n in range(4)),
    View("command-palette", window(TOPIC), then=dialog(Dialogs.open_palette)),
    View("keys-dialog", window(), then=dialog(Dialogs.show_keys)),
    View("about-box", window(), then=dialog(Dialogs.about)),
    View("tracker", lambda around: TrackerDialog(around), (700, 600)),
    View("recent-menu", window(TOPIC), then=recent),
    View("mark-menu", window(TOPIC), then=mark_menu),
    View("find-bar", find_bar, SOURCE, then=found),
    View("find-bar-nothing", find_bar, SOURCE, then=not_found),
    View("entity-picker", picker, None, then=opened_picker),
    View("window-citation", window(TOPIC, evidence=EvidenceKind.CITATION)),
    View("window-derivation", window(TOPIC, evidence=EvidenceKind.DERIVATION)),
    *(
        View(f"window-{page}", window_page(page))
        for page, spec in registry.specs().items()
        if spec.title
    ),
    *(View(f"window-own-{page}", own_result(page)) for page in OWN_PAGES),
    View("window-article", checked_article),
    View("reviewing", reviewed),
    *WORKSPACE_VIEWS,
    View("tree", TreePane, TREE),
    View("overview", overview, PAGE),
    View("topic-card", topic_page(TOPIC), PAGE),
    View("topic-lines", topic_page("list-64", indicator_id="lead-count"), PAGE),
    View("topic-statements", topic_page(TOPIC, kind="statements"), PAGE),
    View("source-nothing", source_pane(None), SOURCE),
    View("source-passage", source_pane(EvidenceKind.PASSAGE), SOURCE),
    View("source-citation", source_pane(EvidenceKind.CITATION), SOURCE),
    View("source-derivation", source_pane(EvidenceKind.DERIVATION), SOURCE),
    View("chart", chart_view, PAGE, follows=False),
    View("chips", chips, (PAGE[0], 80)),
    View("text", passage_text, SOURCE),
    View("preview", preview(Heading("Why"), ChartBlock(Question(TOPIC))), PAGE, follows=False),
    View("preview-empty", preview(), SOURCE),
    View("export-dialog", export_dialog, None, follows=False),
    View("window-remarks", remarked),
    View("remarks-dialog", remarks_dialog, None, follows=False),
    View("why-dialog", why_dialog, None),
    View("help-dialog", lambda _around: HelpDialog(), None, follows=False),
    View("problem-dialog", problem_dialog, None),
    View("mapping-dialog", mapping_dialog, None, follows=False),
    View("changes-dialog", changes_dialog, None, follows=False),
)


def each_with_one(views: Sequence[View], values: Sequence[object]) -> list[object]:
    """Each view with one of some values in turn; with every one of them by ``./test --all``."""
    return [
        pytest.param(
            view,
            value,
            id=f"{view.name}-{value if isinstance(value, str | int) else m}",
            marks=() if n % len(values) == m else pytest.mark.exhaustive,
        )
        for n, view in enumerate(views)
        for m, value in enumerate(values)
    ]
