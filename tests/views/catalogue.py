"""Every view, page and dialog once: add a line, and the tests of test_all_views.py run on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop

from explorer import navigation
from explorer.analysis.select import Question
from explorer.briefing import pinned
from explorer.briefing.model import (
    Briefing,
    ChartBlock,
    DiscrepancyBlock,
    Field,
    FigureBlock,
    Heading,
    Paragraph,
    Snapshot,
    Text,
    block_to_json,
)
from explorer.charts.build import build
from explorer.dataset.schema import EvidenceKind
from explorer.desk import Desk
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
from explorer.views.tray import Tray
from explorer.views.tray_dialogs import AcceptDialog, NoteEditor
from explorer.views.tree_pane import TreePane
from explorer.views.why_dialog import WhyDialog
from explorer.views.window_words import PAGES
from explorer.views.workspace_dialogs import BackupsDialog, HistoryDialog, TroubleDialog
from explorer.workspace import errors
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


def tray(around: Surroundings) -> Tray:
    made = Tray(around.dataset, around.desk, around.state, around.looks)
    made.prepare()
    return made


def empty_tray(around: Surroundings) -> Tray:
    around.desk.open_last()
    made = tray(around)
    made.destroyed.connect(around.desk.close)
    made.toggle.click()
    return made


def blocks(dataset: Dataset, language: str) -> list[Block]:
    """One of each kind that can be pinned, as far as a dataset has figures for them."""
    found: list[Block] = [pinned.chart(dataset, Question(TOPIC))]
    figure = figure_of_kind(dataset, EvidenceKind.PASSAGE)
    if figure:
        evidence = dataset.evidence_of[figure][0].evidence_id
        found += [
            pinned.number(dataset, figure),
            pinned.claim(dataset, figure, language),
            pinned.passage(dataset, evidence),
            pinned.table(dataset, Question(TOPIC)),
            DiscrepancyBlock(next(iter(dataset.discrepancies))),
        ]
    return found


def full_tray(around: Surroundings) -> Tray:
    """A card of every kind, of which one has changed and one is gone, with notes."""
    made = empty_tray(around)
    model = made.model
    assert model is not None
    for block in blocks(around.dataset, around.looks.language):
        made.pin(block)
    gone = Snapshot("gone", "percent", 12.0)
    made.pin(FigureBlock("gone", snapshot=gone))
    figure = figure_of_kind(around.dataset, EvidenceKind.PASSAGE)
    if figure:
        made.pin(Paragraph((Text("It was "), Field(figure, Snapshot(figure, "percent", 1.0)))))
    model.write_note(0, "A remark that is longer than the card is wide, in two or three lines.")
    model.write_note(-1, "A note of its own.\nIn two lines.")
    return made


def read_only_tray(around: Surroundings) -> Tray:
    first = Desk(around.settings)
    first.open_last()
    made = empty_tray(around)
    made.destroyed.connect(first.close)
    return made


def window_with_pins(around: Surroundings) -> MainWindow:
    around.desk.open_last()
    around.state.set(navigation.topic(around.dataset, around.state.current, TOPIC))
    made = main_window(around)
    made.prepare()
    made.destroyed.connect(around.desk.close)
    for block in blocks(around.dataset, around.looks.language):
        made.tray.pin(block)
    return made


def window_reading(around: Surroundings) -> MainWindow:
    first = Desk(around.settings)
    first.open_last()
    for block in blocks(around.dataset, "en"):
        first.edit(lambda w, b=block: w.add_pin(block_to_json(b)))  # type: ignore[misc]
    around.desk.open_last()
    made = main_window(around)
    made.prepare()
    made.destroyed.connect(around.desk.close)
    made.destroyed.connect(first.close)
    return made


def trouble_dialog(_around: Surroundings) -> TroubleDialog:
    path = Path("/home/somebody/a folder with a long name/workspace.ctew")
    backup = path.with_name("workspace.ctew.backups") / "20260301T101112.000000Z.ctew"
    return TroubleDialog(errors.damaged(path, "a page is missing", backup), copy=False)


def backups_dialog(_around: Surroundings) -> BackupsDialog:
    return BackupsDialog([Path(f"2026030{n}T101112.000000Z.ctew") for n in range(1, 8)])


def accept_dialog(_around: Surroundings) -> AcceptDialog:
    return AcceptDialog("A chart of something " * 6, ["12% is now 14%", "3 is withdrawn"])


def history_dialog(around: Surroundings) -> HistoryDialog:
    return HistoryDialog(around.desk.stack)


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
STRIP = (1024, 170)
VIEWS: Sequence[View] = (
    View("window-overview", window()),
    View("window-chart", window(TOPIC)),
    View("window-table", window("list-64", tab=1)),
    View("window-method", window("list-64", tab=2)),
    View("window-passage", window(TOPIC, evidence=EvidenceKind.PASSAGE)),
    View("window-citation", window(TOPIC, evidence=EvidenceKind.CITATION)),
    View("window-derivation", window(TOPIC, evidence=EvidenceKind.DERIVATION)),
    *(View(f"window-{page}", window_page(page)) for page in PAGES if page != "overview"),
    View("window-pins", window_with_pins),
    View("window-reading", window_reading),
    View("tray-none", tray, STRIP),
    View("tray-empty", empty_tray, STRIP),
    View("tray-full", full_tray, STRIP),
    View("tray-read-only", read_only_tray, (STRIP[0], 210)),
    View("note-editor", lambda _around: NoteEditor("About a chart " * 8, "text"), None),
    View("accept-dialog", accept_dialog, None),
    View("trouble-dialog", trouble_dialog, None),
    View("backups-dialog", backups_dialog, None),
    View("history-dialog", history_dialog, None),
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
