"""Check an article: its sentences beside the figures that support or exclude them."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHeaderView,
    QLabel,
    QSplitter,
    QTableView,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer import navigation, tasks, theme
from explorer.models.checked import CheckedModel, colour
from explorer.reading.labels import IN_ORDER, word
from explorer.views.pages import check_work
from explorer.views.pages.check_detail import explained
from explorer.views.pages.page import Page, PageSpec, within
from explorer.views.parts import plain_table
from explorer.views.parts.article_text import ArticleText, Mark
from explorer.views.parts.flow_layout import FlowLayout
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QUrl

    from explorer.briefing.model import Block
    from explorer.reading.check import Checked, Checker
    from explorer.reading.labels import Label
    from explorer.surroundings import Surroundings

#: After so many milliseconds without a key the text is checked.
_PAUSE = 300
_LINES = QTextCharFormat.UnderlineStyle
#: Marks differ in more than their colour.
_UNDERLINES: dict[Label, QTextCharFormat.UnderlineStyle] = {
    "supported": _LINES.SingleUnderline,
    "contradicted": _LINES.WaveUnderline,
    "outdated": _LINES.DashUnderline,
    "not_in_data": _LINES.DotLine,
}


class CheckPage(Page):
    """The text with its marks, the sentences as a table, and what is held of the chosen one."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make an empty page; the text is read by a worker."""
        super().__init__(around, parent)
        self.title = ""
        self.checked: Sequence[Checked] = ()
        self._text = ""
        #: Where the chosen sentence stands.
        self._place = (-1, -1)
        self._checker: Checker | None = None
        #: The data that the checker was made for.
        self._made_for: object = None
        self._task: tasks.Task | None = None
        self._heading = QLabel()
        theme.set_font(self._heading, 20, bold=True)
        self.open = self._button(self._ask)
        self.paste = self._button(self._paste)
        self.export = self._button(self._ask_export)
        self.pin = self._button(self._pin)
        self._marks = QButtonGroup(self)
        self._marks.setExclusive(False)
        self.marks: dict[Label, QToolButton] = {}
        for label in IN_ORDER:
            button = self.marks[label] = QToolButton()
            button.setCheckable(True)
            button.clicked.connect(self._filter)
            self._marks.addButton(button)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setProperty("ink", "muted")
        self.text = ArticleText(around.looks)
        self.text.textChanged.connect(self._typed)
        self.text.files_given.connect(self._given)
        self.text.place_chosen.connect(self._choose_place)
        self.model = CheckedModel(around.looks.theme, self)
        self.cells = QTableView()
        self.detail = QTextBrowser()
        self.detail.setOpenLinks(False)
        self.detail.anchorClicked.connect(self._follow_link)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.check)
        self._lay_out()
        self.retranslate()
        self._show()

    def _button(self, slot: object) -> QToolButton:
        button = QToolButton()
        button.setProperty("door", True)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        cells = self.cells
        cells.setModel(self.model)
        cells.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        plain_table.dress(cells)
        header = cells.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        cells.setColumnWidth(0, 110)
        cells.selectionModel().currentRowChanged.connect(self._choose_row)
        bar, row = QWidget(), QWidget()
        tools, marks = FlowLayout(bar, 6), FlowLayout(row, 6)
        for button in (self.open, self.paste, self.export, self.pin):
            tools.addWidget(button)
        for button in self.marks.values():
            marks.addWidget(button)
        top = QVBoxLayout()
        top.setContentsMargins(16, 12, 16, 6)
        top.setSpacing(6)
        for part in (self._heading, bar, self.said, row):
            top.addWidget(part)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        for part, height in ((self.text, 240), (cells, 170), (self.detail, 150)):
            part.setMinimumHeight(70)
            split.addWidget(part)
            split.setStretchFactor(split.count() - 1, height)
        split.setSizes([240, 170, 150])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(split, 1)

    def retranslate(self) -> None:
        """Words in the present language."""
        self._heading.setText(_title())
        self.open.setText(self.tr("Open a file…"))
        self.paste.setText(self.tr("Paste"))
        self.export.setText(self.tr("Save report…"))
        self.pin.setText(self.tr("Pin all"))
        self.pin.setToolTip(self.tr("Set the whole check aside for a briefing"))
        self.text.setPlaceholderText(
            self.tr("Paste or drop an article here, open a file, or type a sentence.")
        )
        self.text.setAccessibleName(self.tr("Text of the article"))
        self.cells.setAccessibleName(self.tr("Sentences that can be checked"))
        self.detail.setAccessibleName(self.tr("What is held of the chosen sentence"))

    @property
    def keyboard(self) -> QWidget:
        """The text."""
        return self.text

    # -- the text ------------------------------------------------------------------------------

    def show_text(self, title: str, text: str) -> None:
        """Put a text in the place of what is there and check it."""
        self.title = title
        self.text.setPlainText(text)
        self.check()

    def _ask(self) -> None:
        from explorer.corpus.readers import ENDINGS
        from explorer.views.parts import asking

        asking.to_open(
            self.window(),
            self.tr("Open an article"),
            self._around.settings.export_folder,
            self.tr("Documents") + f" ({' '.join(f'*{e}' for e in ENDINGS)})",
            then=self._given,
        )

    def _paste(self) -> None:
        self.text.selectAll()
        self.text.paste()

    def _given(self, paths: Sequence[Path]) -> None:
        """Read a file in a worker; of several the first, one article is checked at a time."""
        path = paths[0]
        self._begin(self.tr("Reading {name}…").format(name=path.name))
        self._task = tasks.run(check_work.reading(path), self._opened, self._failed, self)

    def _opened(self, found: tuple[str, str]) -> None:
        self.show_text(*found)

    def _typed(self) -> None:
        if self.text.toPlainText() != self._text:
            self._pause.start()

    def _begin(self, said: str) -> None:
        if self._task is not None:
            self._task.cancel()
        self._pause.stop()
        self._say(said)

    def _say(self, said: str) -> None:
        self.said.setText(said)
        self.said.setVisible(bool(said))

    # -- checking ------------------------------------------------------------------------------

    def check(self) -> None:
        """Check the text in a worker; what was under way is given up."""
        text, dataset = self.text.toPlainText(), self._around.dataset
        known = self._checker if self._made_for is dataset else None
        self._text, self._made_for = text, dataset
        work = check_work.checking(dataset, text, known)
        self._begin(self.tr("Checking…"))
        self._task = tasks.run(work, self._done, self._failed, self)

    def _done(self, found: tuple[Checker, list[Checked]]) -> None:
        self._checker, self.checked = found
        self._task = None
        self._show()
        self.refreshed.emit()

    def _failed(self, error: Exception) -> None:
        self._task = None
        self._say(str(error))

    # -- what is shown -------------------------------------------------------------------------

    def _show(self) -> None:
        """The counts, the marks in the text and the table."""
        from explorer.reading.report import counts

        theme, text = self._looks.theme, self.text.toPlainText()
        many: dict[Label, int] = dict.fromkeys(IN_ORDER, 0)
        for c in self.checked:
            many[c.worst.label] += 1
        for label, button in self.marks.items():
            shown = translate("Reading", "{count} {mark}")
            button.setText(shown.format(count=many[label], mark=word(label)))
            button.setStyleSheet(f"color: {colour(theme, label)};")
        nothing = text.strip() and not self.checked
        self._say(counts(self.checked) if nothing else self.title)
        self.text.mark(
            self._text,
            [
                Mark(c.start, c.end, colour(theme, c.worst.label), _UNDERLINES[c.worst.label])
                for c in self.checked
            ],
        )
        for button in (self.export, self.pin):
            button.setEnabled(bool(self.checked))
        self._filter()

    def _filter(self) -> None:
        """Only sentences with the marks that are chosen; all where none is."""
        wanted = {label for label, button in self.marks.items() if button.isChecked()}
        shown = [c for c in self.checked if not wanted or c.worst.label in wanted]
        place = self._place
        self.model.show(shown, self._looks.theme)
        chosen = next((n for n, c in enumerate(shown) if (c.start, c.end) == place), -1)
        if chosen >= 0:
            # What is chosen stays chosen, and the selection of the window as it is.
            blocked = self.cells.selectionModel().blockSignals(True)
            self.cells.selectRow(chosen)
            self.cells.selectionModel().blockSignals(blocked)
            self._highlight()
        self._explain(shown[chosen] if chosen >= 0 else None)

    def _chosen(self) -> Checked | None:
        index = self.cells.currentIndex()
        return self.model.sentence(index.row()) if index.isValid() else None

    def _choose_row(self, index: QModelIndex, _before: QModelIndex) -> None:
        """Show the sentence in the text, what is held of it, and the source beside it."""
        if not index.isValid():
            return
        checked = self.model.sentence(index.row())
        self._place = (checked.start, checked.end)
        self._highlight()
        self._explain(checked)
        held = [i for i in checked.observation_ids if i in self._around.dataset.observations]
        if held:
            self._open(held[0])
        else:
            self._state.amend(navigation.deselected(self._state.current), self)

    def _highlight(self) -> None:
        """The chosen sentence in the text, unless that is another by now."""
        if self.text.toPlainText() == self._text:
            self.text.choose(*self._place)

    def _choose_place(self, offset: int) -> None:
        row = self.model.row_at(offset) if self.text.toPlainText() == self._text else -1
        if row >= 0:
            self.cells.selectRow(row)

    def _open(self, observation_id: str) -> None:
        found = navigation.sentence(self._around.dataset, self._state.current, observation_id)
        self._state.set(found, self)

    def _follow_link(self, url: QUrl) -> None:
        self._open(url.toString())

    def _explain(self, checked: Checked | None) -> None:
        if checked is not None:
            self.detail.setHtml(explained(self._around.dataset, checked, self._looks))
            return
        said = self.tr("Choose a sentence to see why, and the sentence of the source.")
        hint = f"<p style='color:{self._looks.theme.muted}'>{escape(said)}</p>"
        self.detail.setHtml(hint if self.checked else "")

    def renew(self) -> None:
        """The same text against other data, or in another language."""
        if self._text.strip():
            self.check()
        else:
            self._show()

    # -- pins and files ------------------------------------------------------------------------

    def block(self, what: str) -> Block | None:
        """The whole check as a table."""
        from explorer.briefing import article

        if what != "table" or not self.checked:
            return None
        return article.block(self._around.dataset, self.checked, self.title)

    def chosen_block(self, focus: QWidget | None) -> Block | None:
        """The chosen sentence, unless the text has the keyboard."""
        from explorer.briefing import article

        chosen = self._chosen()
        if chosen is None or within(focus, self.text):
            return self.block("table")
        return article.block(self._around.dataset, [chosen], self.title)

    def _pin(self) -> None:
        block = self.block("table")
        if block is not None:
            self.block_pinned.emit(block)

    def _ask_export(self) -> None:
        from explorer.views.parts import asking
        from explorer.views.parts.opening import named_after

        name = named_after(self.title, "article", "docx")
        asking.to_save(
            self.window(),
            self.tr("Save report"),
            Path(self._around.settings.export_folder) / name,
            ".docx",
            ".html",
            ".json",
            names="Word (*.docx);;HTML (*.html);;JSON (*.json)",
            then=self.write,
        )

    def write(self, path: Path) -> None:
        """Write the report in a worker, in the format that its name asks for."""
        from explorer.briefing.article import Article

        self._around.settings.export_folder = str(path.parent)
        dataset, language = self._around.dataset, self._looks.language
        article = Article(self.title, self._text, self.checked)
        work = check_work.writing(dataset, article, path, language)
        self._begin(self.tr("Writing {name}…").format(name=path.name))
        self._task = tasks.run(work, self._written, self._failed, self)

    def _written(self, path: Path) -> None:
        self._task = None
        self._say(self.tr("Written: {path}").format(path=path))


def _title() -> str:
    return translate("CheckPage", "Check an article")


PAGES = (PageSpec("check", CheckPage, _title, "Ctrl+Alt+C", 70),)
