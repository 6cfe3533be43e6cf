"""The fields of a proposed figure beside its sentence, each with how sure it is."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from explorer import theme
from explorer.charts import numbers
from explorer.charts.naming import name, says_who
from explorer.dataset.schema import Comparator
from explorer.models.proposals import value as value_of
from explorer.reading.proposal import SAID
from explorer.views.parts.column import Column
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from explorer.dataset.lookup import Table
    from explorer.reading.proposal import Proposal, SetAside
    from explorer.surroundings import Surroundings
    from explorer.workspace.review import Candidate, Review

_FIELDS = ("entity", "topic", "indicator", "period", "qualifier", "source")
_TABLES: Mapping[str, Table] = {
    "entity": "entities",
    "topic": "topics",
    "indicator": "indicators",
}


class ProposalForm(Column):
    """Shows one proposal; says which candidate a reader makes of it.

    Signals:
        changed(Candidate): a field has another choice.
    """

    changed = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make an empty form."""
        super().__init__(parent)
        self._around = around
        self._proposal: Proposal | None = None
        self._candidate: Candidate | None = None
        self._review: Review | None = None
        self._last = "entity"
        self.setMinimumHeight(120)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # From the outside in: what moves into another widget is styled once more, with all in it.
        inner = QWidget()
        self.setWidget(inner)
        inner.setBackgroundRole(QPalette.ColorRole.Base)
        inner.setAutoFillBackground(True)
        box_layout = QVBoxLayout(inner)
        box_layout.setContentsMargins(12, 4, 12, 4)
        box_layout.setSpacing(6)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        theme.set_font(self.sentence, 14)
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.value = QLabel()
        theme.set_font(self.value, 15, bold=True)
        self.relation = QLabel()
        self.relation.setWordWrap(True)
        self.boxes: dict[str, QComboBox] = {}
        self.sure: dict[str, QLabel] = {}
        self._labels: dict[str, QLabel] = {}
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self._grid = QWidget()
        self._grid.setLayout(grid)
        for part in (self.sentence, self.value, self.relation, self._grid):
            box_layout.addWidget(part)
        grid.setContentsMargins(0, 0, 0, 0)
        for row, field in enumerate(_FIELDS):
            box = self.boxes[field] = QComboBox()
            box.setProperty("field", field)
            box.setMinimumContentsLength(12)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.activated.connect(self._activated)
            label = self._labels[field] = QLabel()
            label.setBuddy(box)
            sure = self.sure[field] = QLabel()
            for column, part in enumerate((label, box, sure)):
                grid.addWidget(part, row, column)
        box_layout.addStretch(1)
        self.retranslate()
        self.show_nothing()

    def retranslate(self) -> None:
        """Words in the present language."""
        names = {
            "entity": self.tr("Who (E)"),
            "topic": self.tr("Topic (T)"),
            "indicator": self.tr("What (I)"),
            "period": self.tr("Period (P)"),
            "qualifier": self.tr("Qualifier (Q)"),
            "source": self.tr("Source (S)"),
        }
        for field, text in names.items():
            self._labels[field].setText(text)
            self.boxes[field].setAccessibleName(text)
        if self._review is not None and self._proposal is not None and self._candidate is not None:
            self.show_proposal(self._review, self._proposal, self._candidate)

    # -- what is shown -------------------------------------------------------------------------

    def show_nothing(self) -> None:
        """There is nothing to decide."""
        self._proposal = self._candidate = self._review = None
        self.value.clear()
        self.sentence.clear()
        self.relation.clear()
        self._grid.hide()

    def show_aside(self, review: Review, item: SetAside) -> None:
        """A numeral that states no figure, and why."""
        self.show_nothing()
        self.sentence.setText(self._marked(review, item.sentence, (item.start, item.end)))
        self.relation.setText(escape(item.reason))

    def show_proposal(self, review: Review, proposal: Proposal, one: Candidate) -> None:
        """A proposal as it would be accepted."""
        self._review, self._proposal, self._candidate = review, proposal, one
        language = self._around.looks.language
        self.sentence.setText(
            self._marked(review, proposal.sentence, (proposal.start, proposal.end))
        )
        glyph = numbers.GLYPH[Comparator(one.comparator)]
        value = glyph + value_of(one, language)
        if one.base:
            value = translate("Reading", "{value} of {base}").format(
                value=value, base=f"{one.base:g}"
            )
        self.value.setText(value)
        self._grid.show()
        choices = proposal.choices
        for field, box in self.boxes.items():
            self._fill(field, box, choices.get(field, ()), one)
        self._say_relation(review, one)

    def _marked(self, review: Review, sentence: tuple[int, int], value: tuple[int, int]) -> str:
        """The sentence with its value bold, as it stands."""
        text, (start, end) = review.text, sentence
        a, b = max(start, value[0]), min(end, value[1])
        before, numeral, after = (escape(text[x:y]) for x, y in ((start, a), (a, b), (b, end)))
        t = self._around.looks.theme
        return (
            f"{before}<b style='background:{t.highlight};color:{t.text}'>{numeral}</b>{after}"
        ).replace("\n", " ")

    def _fill(self, field: str, box: QComboBox, offered: Sequence[str], one: Candidate) -> None:
        from explorer.workspace.review import chosen

        assert self._proposal is not None
        here = chosen(one, field)
        choices = list(offered)
        if here not in choices:
            choices.insert(0, here)
        box.clear()
        for choice in choices:
            box.addItem(self._named(field, choice), choice)
        box.setCurrentIndex(choices.index(here))
        how = self._proposal.confidence.get(field, 0.0)
        if not here and field in _TABLES:
            text, ink = self.tr("missing"), "warning"
        elif not offered or here != offered[0]:
            text, ink = self.tr("yours"), "accent"
        elif how >= SAID:
            text, ink = self.tr("said"), "muted"
        elif how > 0:
            text, ink = self.tr("likely"), "muted"
        else:
            text, ink = self.tr("a guess"), "warning"
        label = self.sure[field]
        label.setText(text)
        label.setProperty("ink", ink)
        label.style().unpolish(label)
        label.style().polish(label)

    def _named(self, field: str, choice: str) -> str:
        dataset, language = self._around.dataset, self._around.looks.language
        if field in _TABLES:
            thing = getattr(dataset, _TABLES[field]).get(choice)
            return name(thing, language) if thing else self.tr("not said")
        if field == "period":
            return choice.replace("-", "–") or self.tr("no period")
        if field == "qualifier":
            return self._qualifiers()[choice]
        report = dataset.reports.get(choice)
        return says_who(report) if report else self.tr("this document")

    def _qualifiers(self) -> dict[str, str]:
        return {
            "eq": self.tr("exactly"),
            "approx": self.tr("about"),
            "ge": self.tr("at least"),
            "gt": self.tr("more than"),
            "le": self.tr("at most"),
            "lt": self.tr("less than"),
        }

    def _say_relation(self, review: Review, one: Candidate) -> None:
        """What is held of the same, at once; or what is missing."""
        problems = review.problems(one)
        if problems:
            self.relation.clear()
            return
        found = review.relation(one)
        theme = self._around.looks.theme
        if found is None:
            self.relation.setText(escape(self.tr("Nothing of this is held yet.")))
            return
        ink = {
            "contradiction": theme.danger,
            "revision": theme.warning,
            "agreement": theme.accent,
            "rounding": theme.accent,
            "incomparable": theme.muted,
        }[found.standing]
        self.relation.setText(f"<span style='color:{ink}'>{escape(found.reason)}</span>")

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """What keeps the figure from being accepted."""
        danger = self._around.looks.theme.danger
        said = [
            f"{self._labels[f].text() if f in self._labels else self.value.text()}: {text}"
            for f, text in problems.items()
        ]
        self.relation.setText(f"<span style='color:{danger}'>{escape('; '.join(said))}</span>")

    # -- choosing ------------------------------------------------------------------------------

    def _activated(self) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self._choose(str(box.property("field")), str(box.currentData()))

    def next_choice(self, field: str) -> None:
        """The next of the choices of a field, after the last the first."""
        box = self.boxes[field]
        self._last = field
        if self._candidate is not None and box.count() > 1:
            at = (box.currentIndex() + 1) % box.count()
            self._choose(field, str(box.itemData(at)))

    def choose_number(self, number: int) -> None:
        """A choice of the field that was touched last, by its place from 1."""
        box = self.boxes[self._last]
        if self._candidate is not None and number <= box.count():
            self._choose(self._last, str(box.itemData(number - 1)))

    def ask_name(self, field: str) -> None:
        """Ask for a name that is none of the choices."""
        from explorer.dataset.lookup import UnknownName, identify
        from explorer.views.parts import asking

        if self._candidate is None or field not in (*_TABLES, "period"):
            return

        def named(said: str) -> None:
            if field == "period":
                self._choose(field, "-".join(said.replace("–", "-").split("-")).strip())
                return
            try:
                self._choose(field, identify(self._around.dataset, _TABLES[field], said))
            except UnknownName as error:
                self.show_problems({field: str(error)})

        def say() -> tuple[str, str]:
            return self.tr("Another choice"), self._labels[field].text()

        asking.for_text(self.window(), say, "", then=named)

    def _choose(self, field: str, choice: str) -> None:
        from explorer.workspace.review import changed

        self._last = field
        if self._candidate is not None:
            self.changed.emit(changed(self._around.dataset, self._candidate, field, choice))
