"""A briefing in a window of its own: editor, page preview, export."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMainWindow,
    QMessageBox,
    QSplitter,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer import theme
from explorer.briefing import pinned
from explorer.briefing.model import BriefingError, Heading, check_link
from explorer.models.briefing import BriefingDocument
from explorer.views import briefing_words
from explorer.views.actions import Actions, ActionSpec
from explorer.views.block_desk import BlockDesk
from explorer.views.block_row import Written
from explorer.views.briefing_editor import STYLES, BriefingEditor, style_of
from explorer.views.briefing_export import BriefingExport
from explorer.views.insertions import INSERTIONS
from explorer.views.page_preview import PagePreview
from explorer.views.problem_dialog import ProblemDialog, report_of
from explorer.views.stale_watch import StaleWatch

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QCloseEvent

    from explorer.briefing.model import Block
    from explorer.dataset.dataset import Dataset
    from explorer.desk import Desk
    from explorer.looks import Looks
    from explorer.settings import Settings

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
        dataset: Dataset,
        desk: Desk,
        briefing_id: str,
        looks: Looks,
        settings: Settings,
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
        self.dataset, self.desk, self.looks, self.settings = dataset, desk, looks, settings
        self.document = BriefingDocument(dataset, desk, briefing_id, self)
        self.blocks = BlockDesk(dataset, looks, self.document.head.language, self._topics)
        self.editor = BriefingEditor(self.document, self.blocks)
        self.editor.setAccessibleName(self.tr("Briefing"))
        self.preview = PagePreview(dataset, looks)
        #: Pages follow what is typed at this pace, not key by key.
        self._pages_soon = QTimer(self)
        self._pages_soon.setSingleShot(True)
        self._pages_soon.setInterval(_PAGES)
        self._pages_soon.timeout.connect(self._show_pages)
        self.export = BriefingExport(dataset, settings, self)
        self.stale = StaleWatch(dataset, self.document, self)
        self.setMinimumSize(900, 560)
        self.resize(1240, 800)
        self.actions_ = Actions(self)
        self._add_actions()
        self._banner = self._make_banner()
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
        box.addWidget(self._banner)
        box.addWidget(self.splitter, 1)
        self.setCentralWidget(inner)
        self.style_box = QComboBox()
        self._make_tool_bar()
        self.statusBar().addPermanentWidget(self.export.line)
        self.statusBar().addPermanentWidget(self.export.folder)
        self.retranslate()
        self._connect()
        self._restore()
        self._restyle()
        self._follow()
        self._follow_row()
        self._show_stale()

    # -- making --------------------------------------------------------------------------------

    def _add_actions(self) -> None:
        add = self.actions_.add
        for ending in briefing_words.FORMATS:
            add(ActionSpec(f"export-{ending}", "file", partial(self.export_as, ending)))
        add(ActionSpec("export-all", "file", self.export_all, "Ctrl+E", "export"))
        add(ActionSpec("references", "file", self.save_references))
        self.actions_.separate("file")
        add(ActionSpec("remove-briefing", "file", self.remove_briefing))
        add(ActionSpec("close", "file", self.close, "Ctrl+W"))
        add(ActionSpec("undo", "edit", self.desk.stack.undo, "Ctrl+Z", "undo"))
        add(ActionSpec("redo", "edit", self.desk.stack.redo, "Ctrl+Shift+Z", "redo"))
        self.actions_.separate("edit")
        add(ActionSpec("move-up", "edit", partial(self._on_row, "up"), "Alt+Shift+Up"))
        add(ActionSpec("move-down", "edit", partial(self._on_row, "down"), "Alt+Shift+Down"))
        add(ActionSpec("duplicate", "edit", partial(self._on_row, "duplicate"), "Ctrl+Shift+D"))
        add(ActionSpec("remove", "edit", partial(self._on_row, "remove"), "Ctrl+Shift+Delete"))
        self.actions_.separate("edit")
        add(ActionSpec("accept", "edit", self.accept_all))
        for n, style in enumerate(STYLES):
            slot = partial(self._turn, style)
            add(ActionSpec(f"style-{style}", "format", slot, f"Ctrl+Alt+{n}", checkable=True))
        self.actions_.separate("format")
        add(ActionSpec("bold", "format", self._bold, "Ctrl+B", checkable=True))
        add(ActionSpec("italic", "format", self._italic, "Ctrl+I", checkable=True))
        add(ActionSpec("link", "format", self._link, "Ctrl+L"))
        add(ActionSpec("field", "insert", self._field, "Ctrl+M"))
        self.actions_.separate("insert")
        for key in INSERTIONS:
            add(ActionSpec(f"insert-{key}", "insert", partial(self._insert, key)))
        for key in ("chart", "table", "sentence"):
            slot = partial(self.shown_wanted.emit, key)
            add(ActionSpec(f"shown-{key}", "insert", slot))
        add(ActionSpec("preview", "view", self._toggle_preview, "F9", checkable=True))
        add(ActionSpec("next-stale", "view", self._next_stale, "F8"))

    def _make_tool_bar(self) -> None:
        bar = QToolBar()
        bar.setObjectName("briefing-tools")
        bar.setMovable(False)
        bar.setIconSize(QSize(16, 16))
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._tools = bar
        self.add_button = QToolButton()
        self.add_button.setProperty("door", True)
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_button.setMenu(self.actions_.menu("insert"))
        self.export_button = QToolButton()
        self.export_button.setProperty("door", True)
        self.export_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.export_button.setMenu(self.actions_.menu("file"))
        bar.addWidget(self.add_button)
        bar.addWidget(self.style_box)
        for key in ("bold", "italic", "link", "field"):
            bar.addAction(self.actions_[key])
        bar.addSeparator()
        bar.addAction(self.actions_["undo"])
        bar.addAction(self.actions_["redo"])
        spring = QWidget()
        spring.setSizePolicy(spring.sizePolicy().Policy.Expanding, spring.sizePolicy().Policy.Fixed)
        bar.addWidget(spring)
        bar.addAction(self.actions_["preview"])
        bar.addWidget(self.export_button)
        for key in ("undo", "redo"):
            button = bar.widgetForAction(self.actions_[key])
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for key, font in (("bold", "bold"), ("italic", "italic")):
            button = bar.widgetForAction(self.actions_[key])
            if isinstance(button, QToolButton):
                made = button.font()
                made.setBold(font == "bold")
                made.setItalic(font == "italic")
                button.setFont(made)
        self.addToolBar(bar)

    def _make_banner(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("banner", "warning")
        self._stale_words = QLabel()
        self._stale_words.setWordWrap(True)
        self._stale_next = QToolButton()
        self._stale_next.clicked.connect(self._next_stale)
        self._stale_accept = QToolButton()
        self._stale_accept.clicked.connect(self.accept_all)
        box = QHBoxLayout(frame)
        box.setContentsMargins(16, 6, 12, 6)
        box.addWidget(self._stale_words, 1)
        for button in (self._stale_next, self._stale_accept):
            button.setProperty("door", True)
            box.addWidget(button)
        frame.hide()
        return frame

    def _make_notice(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("banner", "notice")
        self._notice_words = QLabel()
        self._notice_words.setWordWrap(True)
        box = QHBoxLayout(frame)
        box.setContentsMargins(16, 6, 12, 6)
        box.addWidget(self._notice_words, 1)
        frame.hide()
        return frame

    def retranslate(self) -> None:
        """Words of actions, menus and controls in the present language."""
        self._tools.setWindowTitle(self.tr("Briefing"))
        self.actions_.translate(
            briefing_words.words(), briefing_words.tips(), briefing_words.menus()
        )
        self.add_button.setText(self.tr("Add"))
        self.add_button.setToolTip(self.tr("Add a block after the one you are in"))
        self.export_button.setText(self.tr("Export"))
        self.export_button.setToolTip(self.tr("Write the briefing to a file"))
        self.style_box.setAccessibleName(self.tr("Kind of text"))
        self.style_box.setToolTip(self.tr("Kind of text"))
        for style, shape in STYLES.items():
            self.style_box.addItem(self.blocks.kind(shape), style)
        self._stale_next.setText(self.tr("Next"))
        self._stale_next.setToolTip(self.tr("Go to the next figure that changed (F8)"))
        self._stale_accept.setText(self.tr("Accept all"))
        self._stale_accept.setToolTip(self.tr("Take over all figures as they are now"))

    def _connect(self) -> None:
        self.document.changed.connect(self._follow)
        self.document.gone.connect(self.close)
        self.editor.current_changed.connect(self._follow_row)
        self.editor.figure_chosen.connect(self.figure_wanted)
        self.editor.opened.connect(self.block_wanted)
        self.editor.accepted.connect(lambda row_id: self.document.accept([row_id]))
        self.preview.block_chosen.connect(self._choose_block)
        self.style_box.activated.connect(self._choose_style)
        self.stale.changed.connect(self._show_stale)
        self.export.said.connect(self.say)
        self.export.failed.connect(self._show_failure)
        self.desk.stack.undoTextChanged.connect(self._update_undo)
        self.desk.stack.redoTextChanged.connect(self._update_undo)
        self.desk.stack.indexChanged.connect(self._update_undo)
        self.looks.changed.connect(self._restyle)
        self._update_undo()

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
        found: dict[str, None] = {}
        for row in self.document.rows:
            question = getattr(row.block, "question", None)
            if question is not None and question.topic_id:
                found[question.topic_id] = None
            for name in (
                getattr(row.block, "observation_id", ""),
                *(getattr(r, "observation_id", "") for r in getattr(row.block, "runs", ())),
            ):
                if name in self.dataset.observations:
                    found[self.dataset.observations[name].topic_id] = None
        return tuple(found)

    def _follow(self) -> None:
        head = self.document.head
        self.setWindowTitle(self.tr("{title} - Briefing").format(title=head.title))
        if not self._pages_soon.isActive():
            self._pages_soon.start()
        reason = self.document.read_only
        self._notice_words.setText(reason)
        self._notice.setVisible(bool(reason))
        self.editor.set_read_only(bool(reason))

    def _show_pages(self) -> None:
        if self.preview.isVisibleTo(self):
            self.preview.show_briefing(self.document.briefing)

    def _follow_row(self) -> None:
        row = self.editor.current
        written = row is not None and isinstance(row.block, Written)
        editable = not self.document.read_only
        style = style_of(row.block) if row is not None else ""
        self.style_box.setEnabled(written and editable)
        self.style_box.setCurrentIndex(max(0, self.style_box.findData(style)))
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

    def _update_undo(self) -> None:
        stack = self.desk.stack
        for key, can, text in (
            ("undo", stack.canUndo(), stack.undoText()),
            ("redo", stack.canRedo(), stack.redoText()),
        ):
            action = self.actions_[key]
            action.setEnabled(can and not self.desk.read_only)
            said = self.tr("Undo {step}") if key == "undo" else self.tr("Redo {step}")
            action.setText(said.format(step=text).strip())
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{action.text()} ({keys})")

    def _restyle(self) -> None:
        for key, spec in self.actions_.specs.items():
            if spec.icon:
                self.actions_[key].setIcon(theme.icon(spec.icon, self.looks.theme.text))
        self.editor.restyle()

    def say(self, sentence: str) -> None:
        """A sentence in the status bar."""
        self.statusBar().showMessage(sentence, 12_000)

    # -- stale figures -------------------------------------------------------------------------

    def _show_stale(self) -> None:
        found: Mapping[str, Sequence[object]] = self.stale.found
        self.editor.show_stale(self.stale.sentences())
        count = sum(len(rows) for rows in found.values())
        self._banner.setVisible(bool(count))
        if count:
            text = self.tr(
                "{count} figures are not as you accepted them. Nothing was rewritten: each is "
                "shown as it is now, with what it was under its block and in a footnote."
            )
            if count == 1:
                text = self.tr(
                    "1 figure is not as you accepted it. Nothing was rewritten: it is shown as it "
                    "is now, with what it was under its block and in a footnote."
                )
            self._stale_words.setText(text.format(count=count))
        editable = not self.document.read_only
        self.actions_["accept"].setEnabled(bool(count) and editable)
        self._stale_accept.setEnabled(editable)
        self.actions_["next-stale"].setEnabled(bool(count))

    def _next_stale(self) -> None:
        """The keyboard to the next block whose figures changed."""
        order = [r.id for r in self.document.rows if r.id in self.stale.found]
        if not order:
            return
        current = self.editor.current
        at = self.document.index_of(current.row_id) if current else -1
        later = [i for i in order if self.document.index_of(i) > at]
        self.editor.focus_row((later or order)[0])

    def accept_all(self) -> None:
        """Take over every figure as it is now, as one step."""
        if self.stale.found:
            self.document.accept(list(self.stale.found))

    # -- what people do ------------------------------------------------------------------------

    def _on_row(self, what: str) -> None:
        row = self.editor.current
        if row is None:
            return
        if what in ("up", "down"):
            self.editor.move_row(row.row_id, -1 if what == "up" else 1)
        elif what == "duplicate":
            self.editor.duplicate(row.row_id)
        else:
            self.editor.remove(row.row_id)

    def _turn(self, style: str) -> None:
        row = self.editor.current
        if row is not None:
            self.editor.turn(row.row_id, style)
        self._follow_row()

    def _choose_style(self, place: int) -> None:
        self._turn(str(self.style_box.itemData(place)))

    def _bold(self) -> None:
        row = self.editor.current
        if row is not None and row.edit is not None:
            row.edit.toggle_bold()

    def _italic(self) -> None:
        row = self.editor.current
        if row is not None and row.edit is not None:
            row.edit.toggle_italic()

    def _field(self) -> None:
        row = self.editor.current
        if row is not None and row.edit is not None:
            row.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            row.edit.begin_choosing()

    def _link(self) -> None:
        row = self.editor.current
        if row is None or row.edit is None:
            return
        before = row.edit.currentCharFormat().anchorHref()
        address, chosen = QInputDialog.getText(
            self,
            self.tr("Link"),
            self.tr("Address the words lead to; empty for none"),
            text=before or "https://",
        )
        address = address.strip()
        if not chosen:
            return
        if address and address != "https://":
            try:
                check_link(address)
            except BriefingError as error:
                self.say(str(error))
                return
            row.edit.set_link(address)
        else:
            row.edit.set_link("")

    def _insert(self, key: str) -> None:
        self.editor.insert([INSERTIONS[key]], briefing_words.words()[f"insert-{key}"])

    def add_block(self, block: Block) -> None:
        """Put a block after the current one."""
        self.editor.insert([block], self.tr("Add block"))

    def put_figure(self, observation_id: str) -> None:
        """A figure into the text one was in; else a block of its own."""
        if self.document.read_only:
            self.say(self.document.read_only)
            return
        row = self.editor.current
        if row is not None and row.edit is not None and not isinstance(row.block, Heading):
            row.edit.insert_runs((self.blocks.field_of(observation_id),))
        else:
            self.add_block(pinned.number(self.dataset, observation_id))

    def _choose_block(self, place: int) -> None:
        if 0 <= place < len(self.document.rows):
            self.editor.focus_row(self.document.rows[place].id)

    def _toggle_preview(self, shown: bool) -> None:
        self.preview.setVisible(shown)
        self._show_pages()

    # -- export --------------------------------------------------------------------------------

    def export_as(self, ending: str) -> None:
        """Ask for a file and write one format."""
        self.export.ask(self.document.briefing, ending)

    def export_all(self) -> None:
        """Ask for a folder and write every format."""
        self.export.ask_all(self.document.briefing)

    def save_references(self) -> None:
        """Write the sources of the briefing for a reference manager."""
        self.export.ask_references(self.document.briefing)

    def remove_briefing(self) -> None:
        """Take the briefing out of the workspace; undo in the main window brings it back."""
        key, name = self.document.id, self.tr("Remove briefing")
        self.desk.edit(lambda w: w.remove_briefing(key, name=name))

    def _show_failure(self, sentence: str, error: BaseException) -> None:
        dialog = ProblemDialog(sentence, report_of(error), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _give_up(self) -> bool:
        """Whether what could not be kept may be lost."""
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self,
            self.tr("Not everything is kept"),
            self.tr(
                "What you typed last could not be written to the workspace. Close all the same "
                "and lose it?"
            ),
            button.Close | button.Cancel,
            button.Cancel,
        )
        return answer == button.Close

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the layout; everything written is on disk, unless the disk refused it."""
        if not self.document.save() and not self._give_up():
            event.ignore()
            return
        self.settings.set_bytes("briefing-geometry", self.saveGeometry())
        self.settings.set_bytes("briefing-panes", self.splitter.saveState())
        self.stale.stop()
        self._pages_soon.stop()
        self.export.cancel()
        # The steps outlive the window, and so may be told to what is gone.
        stack = self.desk.stack
        for signal in (stack.undoTextChanged, stack.redoTextChanged, stack.indexChanged):
            signal.disconnect(self._update_undo)
        super().closeEvent(event)
        self.closed.emit(self.document.id)
