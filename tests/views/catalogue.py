"""Every view, page and dialog once: add a line, and the tests of test_all_views.py run on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop

from explorer import navigation
from explorer.analysis.select import Question
from explorer.briefing.model import Briefing, ChartBlock, Heading
from explorer.charts.build import build
from explorer.dataset.schema import EvidenceKind
from explorer.state import Selection
from explorer.views.chart_view import ChartView
from explorer.views.entity_chips import EntityChips
from explorer.views.export_dialog import ExportDialog
from explorer.views.help_dialog import HelpDialog
from explorer.views.overview import Overview
from explorer.views.page_preview import PagePreview
from explorer.views.passage_text import Claim, PassageText
from explorer.views.problem_dialog import ProblemDialog, report_of
from explorer.views.source_pane import SourcePane
from explorer.views.topic_page import TopicPage
from explorer.views.tree_pane import TreePane
from explorer.views.why_dialog import WhyDialog
from explorer.views.window_words import PAGES
from tests.windows import SMALL, Surroundings, main_window

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from explorer.briefing.model import Block
    from explorer.dataset.dataset import Dataset
    from explorer.views.main_window import MainWindow

TOPIC = "electric-batteries"


@dataclass(frozen=True)
class View:
    """One view in one state.

    Attributes:
        name: For the test's id.
        make: Makes it; it is shown by the test.
        size: What a window of 1024x700 leaves it, or None for the size it takes itself.
        follows: Whether it takes over another theme itself; else whoever shows it sees to that.
    """

    name: str
    make: Callable[[Surroundings], QWidget]
    size: tuple[int, int] | None = SMALL
    follows: bool = True


def figure_of_kind(dataset: Dataset, kind: EvidenceKind) -> str:
    """A figure known in one way, or "" in a dataset without."""
    found = (o for o in dataset.observations.values() if dataset.kind_of(o) == kind)
    first = next(found, None)
    return first.observation_id if first else ""


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
        made.topic.tabs.setCurrentIndex(tab)
        return made

    return make


def window_page(page: str) -> Callable[..., QWidget]:
    def make(around: Surroundings) -> MainWindow:
        made = main_window(around)
        made.prepare()
        around.state.select(page=page)
        return made

    return make


def topic_page(topic: str, **changes: object) -> Callable[..., QWidget]:
    def make(around: Surroundings) -> TopicPage:
        page = TopicPage(around.dataset, around.state, around.looks)
        page.prepare()
        found = navigation.topic(around.dataset, Selection(), topic)
        around.state.set(replace(found, **changes))  # type: ignore[arg-type]
        return page

    return make


def overview(around: Surroundings) -> Overview:
    page = Overview(around.dataset, around.state, around.looks)
    page.prepare()
    return page


def source_pane(kind: EvidenceKind | None) -> Callable[..., QWidget]:
    def make(around: Surroundings) -> SourcePane:
        pane = SourcePane(around.dataset, around.state, around.looks)
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
    made.show_entities([("CHN", "China", "#DB5D43"), ("USA", "United States", "#2F6FAE")], ["CHN"])
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


def export_dialog(around: Surroundings) -> ExportDialog:
    chart = build(around.dataset, Question(TOPIC, language=around.looks.language))
    return ExportDialog(chart, around.looks.theme.name)


def why_dialog(around: Surroundings) -> QWidget:
    figure = figure_of_kind(around.dataset, EvidenceKind.DERIVATION)
    if not figure:  # nothing to explain in a dataset without figures
        return problem_dialog(around)
    return WhyDialog(around.dataset, figure, around.looks.language)


def preview(*blocks: Block) -> Callable[..., QWidget]:
    def make(around: Surroundings) -> PagePreview:
        made = PagePreview(around.dataset, around.looks)
        made.show_briefing(Briefing("A title", blocks=blocks))
        loop = QEventLoop()  # until the pages are there
        made.drawn.connect(loop.quit)
        loop.exec()
        return made

    return make


def problem_dialog(_around: Surroundings) -> ProblemDialog:
    error = OSError(28, "No space left on device")
    sentence = "/home/somebody/figures/batteries.png: cannot be written (No space left on device)"
    return ProblemDialog(sentence * 3, report_of(error))


#: What the panes get in a window of 1024x700.
TREE, PAGE, SOURCE = (256, 620), (461, 620), (307, 620)
VIEWS: Sequence[View] = (
    View("window-overview", window()),
    View("window-chart", window(TOPIC)),
    View("window-table", window("list-64", tab=1)),
    View("window-method", window("list-64", tab=2)),
    View("window-passage", window(TOPIC, evidence=EvidenceKind.PASSAGE)),
    View("window-citation", window(TOPIC, evidence=EvidenceKind.CITATION)),
    View("window-derivation", window(TOPIC, evidence=EvidenceKind.DERIVATION)),
    *(View(f"window-{page}", window_page(page)) for page in PAGES if page != "overview"),
    View("tree", lambda a: TreePane(a.dataset, a.state, a.looks), TREE),
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
    View("why-dialog", why_dialog, None),
    View("help-dialog", lambda _around: HelpDialog(), None, follows=False),
    View("problem-dialog", problem_dialog, None),
)
