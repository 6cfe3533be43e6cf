"""A briefing in a window of its own: editor, page preview, export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from explorer import theme
from explorer.briefing.blocks import topics_in
from explorer.briefing.model import Written
from explorer.guarded import guarded
from explorer.models.briefing import BriefingDocument
from explorer.views.briefing import words as briefing_words
from explorer.views.briefing.actions import add_actions
from explorer.views.briefing.block_desk import BlockDesk
from explorer.views.briefing.commands import BriefingCommands
from explorer.views.briefing.editor import BriefingEditor
from explorer.views.briefing.export import BriefingExport
from explorer.views.briefing.review import Review
from explorer.views.briefing.stale_banner import StaleBanner
from explorer.views.briefing.stale_watch import StaleWatch
from explorer.views.briefing.text_kinds import INSERTIONS, STYLES, style_of
from explorer.views.briefing.text_setting import TextSetting
from explorer.views.briefing.tools import BriefingTools
from explorer.views.parts import asking
from explorer.views.parts.actions import Actions
from explorer.views.parts.problem_dialog import show_problem
from explorer.views.parts.step_names import StepNames
from explorer.views.sheets.preview import PagePreview

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent

    from explorer.surroundings import Surroundings

_PAGES = 200  # milliseconds


class BriefingWindow(QMainWindow):
    """Edits one briefing of the open workspace.

    Signals:
        figure_wanted(str): the sentence of a figure is to be shown in the main window.
        block_wanted(object): what a block shows is to be opened in the main window.
        shown_wanted(str): "chart", "table" or "sentence": what the main window shows is wanted.
        closed(str): the window of the briefing of an id has closed.
    """

    figure_wanted = Signal(str)
    block_wanted = Signal(object)
    shown_wanted = Signal(str)
    closed = Signal(str)

    def __init__(
        self,
        around: Surroundings,
        briefing_id: str,
        parent: QWidget | None = None,
    ) -> None:
        """Open a briefing.

        Raises:
            WorkspaceError: It is not there or cannot be read.
        """
        super().__init__(parent)
        # Its own entry in the task bar, though the main window owns it.
        self.setWindowFlag(Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.around = around
        self.desk, self.looks, self.settings = around.desk, around.looks, around.settings
        #: What could not be kept may be lost.
        self._given_up = False
        self.document = BriefingDocument(around.dataset, around.desk, briefing_id, self)
        self.blocks = BlockDesk(around, self.document.head.language, self._topics)
        self.editor = BriefingEditor(self.document, self.blocks)
        self.preview = PagePreview(around)
        #: Pages follow what is typed at this pace, not key by key.
        self._pages_soon = QTimer(self)
        self._pages_soon.setSingleShot(True)
        self._pages_soon.setInterval(_PAGES)
        self._pages_soon.timeout.connect(self._show_pages)
        self.export = BriefingExport(around, self)
        self.stale = StaleWatch(around, self.document, self)
        self.commands = BriefingCommands(around, self.editor, self.blocks, self.stale, self.export)
        self.setMinimumSize(900, 560)
        self.resize(1240, 800)
        self.actions_ = Actions(self)
        self.text = TextSetting(self.editor, self.actions_)
        self.review = Review(around, self.editor)
        edits = self.editor.edits
        add_actions(self.actions_, self.commands, self.text, edits, around.desk, self.review)
        self.banner = StaleBanner()
        self._notice = self._make_notice()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.editor)
        self.splitter.addWidget(self.preview)
        self.splitter.setSizes([640, 600])
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._notice)
        box.addWidget(self.banner)
        box.addWidget(self.splitter, 1)
        self.setCentralWidget(inner)
        self.tools = BriefingTools(self.actions_)
        self.addToolBar(self.tools)
        self._make_status()
        self.retranslate()
        self._connect()
        self._restore()
        self._restyle()
        self._follow()
        self._follow_row()
        self._show_stale()
        self._show_pages()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.editor.setAccessibleName(self.tr("Briefing"))
        self.actions_.translate(
            briefing_words.words(), briefing_words.tips(), briefing_words.menus()
        )
        self.statusBar().clearMessage()

    # -- making --------------------------------------------------------------------------------

    def _make_status(self) -> None:
        """A line at the bottom that is there while it says something."""
        bar = self.statusBar()
        bar.addPermanentWidget(self.export.line)
        bar.addPermanentWidget(self.export.folder)
        bar.messageChanged.connect(self._show_status)
        self.export.changed.connect(self._show_status)
        self._show_status()

    def _show_status(self) -> None:
        bar, export = self.statusBar(), self.export
        bar.setVisible(bool(bar.currentMessage()) or export.is_busy or not export.folder.isHidden())

    def _make_notice(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("banner", "notice")
        self._notice_words = QLabel()
        self._notice_words.setTextFormat(Qt.TextFormat.PlainText)
        self._notice_words.setWordWrap(True)
        box = QHBoxLayout(frame)
        box.setContentsMargins(16, 6, 12, 6)
        box.addWidget(self._notice_words, 1)
        frame.hide()
        return frame

    def _connect(self) -> None:
        self.document.changed.connect(self._follow)
        self.document.changed.connect(self._show_pages_soon)
        self.document.gone.connect(self.close)
        self.editor.current_changed.connect(self._follow_row)
        self.editor.current_changed.connect(self.text.follow)
        self.editor.setting_changed.connect(self.text.follow)
        self.editor.figure_chosen.connect(self.figure_wanted)
        self.editor.opened.connect(self.block_wanted)
        self.editor.accepted.connect(lambda row_id: self.document.accept([row_id]))
        self.preview.block_chosen.connect(self._choose_block)
        self.tools.style_chosen.connect(self.commands.turn)
        self.commands.said.connect(self.say)
        self.commands.turned.connect(self._follow_row)
        self.commands.shown_wanted.connect(self.shown_wanted)
        self.text.said.connect(self.say)
        self.review.said.connect(self.say)
        self.actions_["with-remarks"].toggled.connect(self.export.print_remarks)
        self.actions_["preview"].triggered.connect(self.toggle_preview)
        self.actions_["close"].triggered.connect(self.close)
        self.stale.changed.connect(self._show_stale)
        self.export.said.connect(self.say)
        self.export.failed.connect(self._show_failure)
        self.banner.next_wanted.connect(self.commands.go_to_next_stale)
        self.banner.accept_wanted.connect(self.commands.accept_all)
        self._steps = StepNames(self.desk, self.actions_)
        self.looks.changed.connect(self._restyle)
        self.looks.spoken.connect(self._reword)
        self.around.data.changed.connect(self._renew)

    def _restore(self) -> None:
        geometry = self.settings.bytes("briefing-geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        panes = self.settings.bytes("briefing-panes")
        if not panes.isEmpty():
            self.splitter.restoreState(panes)
        self.actions_["preview"].setChecked(True)

    # -- following -----------------------------------------------------------------------------

    def _topics(self) -> Sequence[str]:
        """The topics that the briefing has charts, tables or figures of."""
        return topics_in(self.around.dataset, [r.block for r in self.document.rows])

    def _follow(self) -> None:
        head = self.document.head
        self.setWindowTitle(self.tr("{title} - Briefing").format(title=head.title))
        reason = self.document.read_only
        if reason != self._notice_words.text():
            self._notice_words.setText(reason)
            self._notice.setVisible(bool(reason))
            self.editor.set_read_only(bool(reason))
            self._follow_row()
            self._show_stale()

    def _show_pages_soon(self) -> None:
        """Not put off again by the next key: pages follow while one types on."""
        if not self._pages_soon.isActive():
            self._pages_soon.start()

    def _show_pages(self) -> None:
        if self.preview.isVisibleTo(self):
            self.preview.show_briefing(self.document.briefing)

    def _follow_row(self) -> None:
        row = self.editor.current
        written = row is not None and isinstance(row.block, Written)
        editable = not self.document.read_only
        style = style_of(row.block) if row is not None else ""
        self.tools.show_style(style, editable=editable)
        rich = written and editable and not style.startswith("heading")
        for key in ("bold", "italic", "link", "field"):
            self.actions_[key].setEnabled(rich)
        for key in ("move-up", "move-down", "duplicate", "remove"):
            self.actions_[key].setEnabled(row is not None and editable)
        for key in STYLES:
            self.actions_[f"style-{key}"].setEnabled(written and editable)
            self.actions_[f"style-{key}"].setChecked(key == style)
        for key in INSERTIONS:
            self.actions_[f"insert-{key}"].setEnabled(editable)
        for key in ("front", "settle", "review", "summary"):
            self.actions_[key].setEnabled(editable)

    def _restyle(self) -> None:
        for key, spec in self.actions_.specs.items():
            if spec.icon:
                self.actions_[key].setIcon(theme.icon(spec.icon, self.looks.theme.text))
        self.editor.restyle()

    def _reword(self) -> None:
        self._follow()
        self._show_stale()

    def _renew(self) -> None:
        """The same briefing over other data: its figures, its pages, what of them changed."""
        self.document.use(self.around.dataset)
        self.blocks.renew()
        self.editor.renew()
        self._show_pages()
        self.stale.look()

    def say(self, sentence: str) -> None:
        """A sentence in the status bar."""
        self.statusBar().showMessage(sentence, 12_000)

    # -- stale figures -------------------------------------------------------------------------

    def _show_stale(self) -> None:
        self.editor.show_stale(self.stale.sentences())
        count = sum(len(rows) for rows in self.stale.found.values())
        editable = not self.document.read_only
        self.banner.show_count(count, editable=editable)
        self.actions_["accept"].setEnabled(bool(count) and editable)
        self.actions_["next-stale"].setEnabled(bool(count))

    # -- what people do ------------------------------------------------------------------------

    def _choose_block(self, place: int) -> None:
        if 0 <= place < len(self.document.rows):
            self.editor.focus_row(self.document.rows[place].id)

    def toggle_preview(self, shown: bool) -> None:
        """Show the pages beside the text, or not."""
        self.preview.setVisible(shown)
        self._show_pages()

    def _show_failure(self, sentence: str, error: BaseException) -> None:
        show_problem(sentence, error, self)

    def _ask_to_give_up(self) -> None:
        """Ask whether what could not be kept may be lost."""

        def say() -> tuple[str, str, str]:
            lost = self.tr(
                "What you typed last could not be written to the workspace. Close all the same "
                "and lose it?"
            )
            return self.tr("Not everything is kept"), lost, self.tr("Close")

        asking.whether(self, say, then=self._give_up)

    def _give_up(self) -> None:
        self._given_up = True
        self.close()

    @guarded()
    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the layout; everything written is on disk, unless the disk refused it."""
        if not self._given_up and not self.document.save():
            event.ignore()
            self._ask_to_give_up()
            return
        self.settings.set_bytes("briefing-geometry", self.saveGeometry())
        self.settings.set_bytes("briefing-panes", self.splitter.saveState())
        self.stale.stop()
        self._pages_soon.stop()
        self.export.cancel()
        self._steps.stop()
        super().closeEvent(event)
        self.closed.emit(self.document.id)
