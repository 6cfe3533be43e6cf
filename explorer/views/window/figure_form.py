"""A figure of a document, as it is taken by hand: read from the selection, completed by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QWidget,
)

from explorer.dataset.schema import Status
from explorer.dataset.vocabulary import UNITS
from explorer.records import dataclass
from explorer.tables.words import words
from explorer.views.parts.column import Column
from explorer.views.parts.name_field import NameField
from explorer.views.parts.opening import column
from explorer.workspace.by_hand import Draft, New, Unfit, identified

if TYPE_CHECKING:
    from collections.abc import Mapping

    from explorer.corpus.selected import Selected
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Entity, Indicator, Topic

#: So much of a long quote is shown.
_SHOWN: Final = 400


@dataclass(frozen=True, slots=True)
class Passage:
    """What was selected, and what it states.

    Attributes:
        document_id: The document.
        span: What was selected in it.
        text: The words of the quote.
        read: What they state.
    """

    document_id: str
    span: tuple[int, int]
    text: str
    read: Selected


class FigureForm(QDialog):
    """What a passage states, to be corrected and added.

    What is read of the passage comes while the form is open: it fills what the user has not
    touched, and an Enter pressed before then counts when it is there.

    Signals:
        wanted(Draft): the figure is to be kept.
    """

    wanted = Signal(object)

    def __init__(
        self, dataset: Dataset, language: str, lists: list[str], parent: QWidget | None = None
    ) -> None:
        """Make a form with nothing in it.

        Args:
            dataset: What there is, with the user's own.
            language: Of the window.
            lists: The user's own lists of topics, the usual one first.
            parent: The window.
        """
        super().__init__(parent)
        self._dataset = dataset
        self._found: Passage | None = None
        self._accepting = False
        self._touched: set[QWidget] = set()
        self.setWindowTitle(self.tr("New figure from the selection"))
        self.resize(560, 540)
        self.quote = QLabel()
        self.quote.setWordWrap(True)
        self.quote.setTextFormat(Qt.TextFormat.PlainText)
        self.quote.setProperty("ink", "muted")
        self.value = QLineEdit()
        self.unit = QLineEdit()
        self.period = QLineEdit()
        self.status = QComboBox()
        self.entity = self._field("entity", self._by_use(), language, ())
        self.topic = self._field("topic", dataset.topics, language, tuple(lists))
        self.indicator = self._field("indicator", dataset.indicators, language, ())
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("ink", "warning")
        self.problem.hide()
        self._lay_out()
        for edit in (self.value, self.unit, self.period):
            edit.textEdited.connect(self._touch)
        for field in (self.entity, self.topic, self.indicator):
            field.edited.connect(self._touch)
        self.status.activated.connect(self._touch)

    def _by_use(self) -> dict[str, Entity]:
        """Entities with figures before those without: they are meant more often."""
        counts = self._dataset.by_entity
        every = self._dataset.entities
        order = sorted(every, key=lambda e: -len(counts.get(e, ())))
        return {e: every[e] for e in order}

    def _field(
        self,
        what: Literal["entity", "topic", "indicator"],
        things: Mapping[str, Topic | Entity | Indicator],
        language: str,
        lists: tuple[str, ...],
    ) -> NameField:
        kinds = {
            "entity": [
                ("institution", self.tr("institution")),
                ("company", self.tr("company")),
                ("agency", self.tr("agency")),
                ("group", self.tr("group")),
                ("country", self.tr("country")),
            ],
            "topic": [("technology", self.tr("technology")), ("theme", self.tr("theme"))],
            "indicator": [],
        }[what]
        return NameField(
            things,
            lambda text: identified(self._dataset, what, text),
            kinds,
            lists,
            language,
        )

    def _lay_out(self) -> None:
        for status, said in {
            Status.MEASURED: self.tr("measured"),
            Status.ESTIMATE: self.tr("estimate"),
            Status.PLAN: self.tr("plan"),
            Status.PROJECTION: self.tr("projection"),
            Status.OPINION: self.tr("opinion"),
        }.items():
            self.status.addItem(said, str(status))
        own = sorted({i.unit for i in self._dataset.indicators.values()} - set(UNITS))
        completer = QCompleter(QStringListModel([*UNITS, *own, *words().units], self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.unit.setCompleter(completer)
        inside = QWidget()
        form = QFormLayout(inside)
        form.setContentsMargins(0, 0, 8, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Value"), self.value),
            (self.tr("Unit"), self.unit),
            (self.tr("Entity"), self.entity),
            (self.tr("Technology or topic"), self.topic),
            (self.tr("Indicator"), self.indicator),
            (self.tr("Period"), self.period),
            (self.tr("Status"), self.status),
        )
        for label, field in rows:
            form.addRow(label, field)
            named = field.line if isinstance(field, NameField) else field
            named.setAccessibleName(label)
        area = Column()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.add = buttons.addButton(self.tr("Add figure"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setDefault(True)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        box = column(self)
        box.addWidget(self.quote)
        box.addWidget(area, 1)
        box.addWidget(self.problem)
        box.addWidget(buttons)

    def _touch(self) -> None:
        sender = self.sender()
        if isinstance(sender, QWidget):
            self._touched.add(sender)
        self.problem.hide()

    # -- what was read ---------------------------------------------------------------------------

    def show_read(self, found: Passage) -> None:
        """Fill what the user has not touched, and go to the first field that is empty."""
        self._found = found
        read, plain = found.read, " ".join(found.text.split())
        self.quote.setText(plain if len(plain) <= _SHOWN else f"{plain[:_SHOWN]}…")
        for edit, said in (
            (self.value, read.value),
            (self.unit, read.unit),
            (self.period, read.period),
        ):
            if edit not in self._touched:
                edit.setText(said)
        for field, identifier in (
            (self.entity, read.entity_id),
            (self.topic, read.topic_id),
            (self.indicator, read.indicator_id),
        ):
            if field not in self._touched:
                field.show_thing(identifier)
        if self.status not in self._touched:
            self.status.setCurrentIndex(self.status.findData(read.status))
        if self._accepting:
            self._accept()
        elif not self._touched:
            self._go_to_empty()

    def _go_to_empty(self) -> None:
        for field in (self.value, self.unit, self.entity, self.topic, self.indicator):
            empty = field.is_empty if isinstance(field, NameField) else not field.text().strip()
            if empty:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.value.setFocus(Qt.FocusReason.OtherFocusReason)
        self.value.selectAll()

    # -- what is kept ----------------------------------------------------------------------------

    def draft(self) -> Draft:
        """The figure as the form has it."""
        found = self._found
        assert found is not None
        said = [field.written() for field in (self.entity, self.topic, self.indicator)]
        entity, topic, indicator = (w.id or New(w.names, w.kind, w.list_name) for w in said)
        return Draft(
            found.document_id, found.read.start, found.read.end, self.value.text(),
            self.unit.text(), entity, topic, indicator, self.period.text(),
            str(self.status.currentData()), found.span,
        )  # fmt: skip

    def _accept(self) -> None:
        if self._found is None:
            self._accepting = True
        else:
            self._accepting = False
            self.wanted.emit(self.draft())

    def show_problem(self, problem: Unfit) -> None:
        """Say what does not fit, with the keyboard in its field."""
        self.problem.setText(str(problem))
        self.problem.show()
        field: QWidget | None = getattr(self, problem.field, None)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
