"""Beginning a briefing: an empty one, or a template that fills itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.briefing import house, templates
from explorer.briefing.model import Briefing, Paragraph
from explorer.charts.naming import name
from explorer.dataset.vocabulary import PLACES
from explorer.settings import LANGUAGES
from explorer.views.parts.opening import column

if TYPE_CHECKING:
    from explorer.surroundings import Surroundings

_EMPTY = "empty"


class NewBriefingDialog(QDialog):
    """Asks what a briefing begins with; what is open in the window is chosen already."""

    def __init__(
        self,
        around: Surroundings,
        topic_id: str,
        pair: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            around: Where the figures are, and the language of the window.
            topic_id: The technology on the page, or "".
            pair: Countries chosen on the page; the dataset's rivals fill up.
            parent: The window.
        """
        super().__init__(parent)
        self._around = around
        self._pair = pair
        self._spoken = ""
        self.template = QListWidget()
        self.template.setSpacing(1)
        self.template.setMinimumSize(240, 250)
        for _ in self._templates():
            item = QListWidgetItem()
            item.setSizeHint(QSize(0, 32))
            self.template.addItem(item)
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setProperty("ink", "muted")
        self.about.setMinimumWidth(330)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.topic, self.first, self.second = _box(), _box(), _box()
        self.language = _box()
        self.language.setEditable(False)
        for tag, label in LANGUAGES.items():
            self.language.addItem(label, tag)
        self._form = QFormLayout()
        for part in (self.topic, self.first, self.second, self.language):
            heading = QLabel()
            heading.setBuddy(part)
            self._form.addRow(heading, part)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        # A button of its own: Qt names its standard ones anew in another language.
        self._make = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._make.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.about)
        right.addLayout(self._form)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.template)
        row.addLayout(right, 1)
        box = column(self)
        box.addLayout(row)
        box.addWidget(buttons)
        self.retranslate()
        rivals = (e for e in around.dataset.roles.rivals if e not in pair)
        for part, key in zip(
            (self.topic, self.first, self.second), (topic_id, *pair, *rivals), strict=False
        ):
            part.setCurrentIndex(max(0, part.findData(key)))
        self.template.currentRowChanged.connect(self._follow)
        self.template.itemDoubleClicked.connect(self._accept_if_whole)
        for part in (self.topic, self.first, self.second):
            part.currentIndexChanged.connect(self._judge)
            part.editTextChanged.connect(self._judge)
        around.data.changed.connect(self._renew)
        self.template.setCurrentRow(1 if topic_id else 0)

    def retranslate(self) -> None:
        """Words in the present language; what is chosen stays chosen."""
        self.setWindowTitle(self.tr("New briefing"))
        self.template.setAccessibleName(self.tr("Template"))
        for n, (_, label, _) in enumerate(self._templates()):
            self.template.item(n).setText(label)
        for part, label, said in (
            (self.topic, self.tr("Technology"), self.tr("Technology")),
            (self.first, self.tr("Compare"), self.tr("First")),
            (self.second, self.tr("with"), self.tr("Second")),
            (self.language, self.tr("Language"), self.tr("Language")),
        ):
            heading = self._form.labelForField(part)
            assert isinstance(heading, QLabel)
            heading.setText(label)
            part.setAccessibleName(said)
            line = part.lineEdit()
            if line is not None:
                line.setAccessibleName(said)
        self._make.setText(self.tr("Create"))
        spoken = self._around.looks.language
        if self.language.currentData() == self._spoken or not self._spoken:
            self.language.setCurrentIndex(self.language.findData(spoken))  # none other was chosen
        self._spoken = spoken
        self._renew()

    def _renew(self) -> None:
        """What can be chosen in the present data and language; what is chosen stays, if it can."""
        dataset, language = self._around.dataset, self._around.looks.language
        topics = [(name(t, language), t.technology_id) for t in dataset.topics.values()]
        with_figures = {*dataset.by_entity, *dataset.roles.rivals, *self._pair}
        entities = [
            (name(e, language), e.entity_id)
            for e in dataset.entities.values()
            if e.kind in PLACES and e.entity_id in with_figures
        ]
        for part, items in ((self.topic, topics), (self.first, entities), (self.second, entities)):
            chosen = part.currentData()
            with QSignalBlocker(part):
                part.clear()
                for text, key in sorted(items):
                    part.addItem(text, key)
                part.setCurrentIndex(max(0, part.findData(chosen)))
        self._follow(self.template.currentRow())

    def _templates(self) -> list[tuple[str, str, str]]:
        """Key, label and what it holds."""
        return [
            (_EMPTY, self.tr("Empty page"), self.tr("A title and room to write.")),
            (
                "one-page",
                self.tr("One-page brief"),
                self.tr("Who leads, by how much, one chart, what supports and what limits it."),
            ),
            (
                "two-page",
                self.tr("Two-page brief"),
                self.tr("The same with sentences of the sources, disagreements, what to watch."),
            ),
            (
                "profile",
                self.tr("Technology profile"),
                self.tr(
                    "All figures of a technology with chart, table, sentences of the sources, "
                    "and what does not agree."
                ),
            ),
            (
                "head-to-head",
                self.tr("Head to head"),
                self.tr("Two countries in one technology, figure by figure and over time."),
            ),
            (
                "scorecard",
                self.tr("Sector scorecard"),
                self.tr("Two countries in the sectors of a list, with the report's own verdicts."),
            ),
            (
                "what-changed",
                self.tr("What changed"),
                self.tr("The figures of a technology that are held for two periods."),
            ),
        ]

    @property
    def key(self) -> str:
        """The chosen template."""
        return self._templates()[max(0, self.template.currentRow())][0]

    def _follow(self, row: int) -> None:
        self.about.setText(self._templates()[row][2] if row >= 0 else "")
        topic = self.key not in (_EMPTY, "scorecard")
        pair = self.key in templates.OF_PAIRS
        self._form.setRowVisible(self.topic, topic)
        self._form.setRowVisible(self.first, pair)
        self._form.setRowVisible(self.second, pair)
        self._judge()

    def _judge(self) -> None:
        """Only names from the lists, and two different countries."""
        boxes = [b for b in (self.topic, self.first, self.second) if self._form.isRowVisible(b)]
        whole = all(b.currentText() == b.itemText(b.currentIndex()) for b in boxes)
        pair = self.first in boxes
        same = pair and self.first.currentData() == self.second.currentData()
        self._make.setEnabled(whole and not same)

    def _accept_if_whole(self) -> None:
        if self._make.isEnabled():
            self.accept()

    def briefing(self) -> Briefing:
        """What was chosen, filled."""
        language = str(self.language.currentData())
        if self.key == _EMPTY:
            return Briefing(
                self.tr("Untitled briefing"),
                language=language,
                blocks=(Paragraph(()),),
                dataset_version=self._around.dataset.version,
            )
        topic = "" if self.key == "scorecard" else str(self.topic.currentData())
        boxes = (self.first, self.second) if self.key in templates.OF_PAIRS else ()
        pair = tuple(str(box.currentData()) for box in boxes)
        return templates.fill(
            self._around.dataset, self.key, topic, pair, language=language, house=self._house()
        )

    def _house(self) -> house.House:
        """The template that the workspace keeps; one that cannot be read sets no bounds."""
        workspace = self._around.desk.workspace
        try:
            return house.of(workspace.house_files() if workspace is not None else {})
        except house.HouseError:
            return house.PLAIN


def _box() -> QComboBox:
    """One of many, found by any part of its name."""
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setMinimumContentsLength(26)
    completer = box.completer()
    if completer is not None:
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    return box
