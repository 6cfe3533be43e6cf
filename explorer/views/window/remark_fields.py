"""What is said on the marks and periods of a chart: fields for it, and a dialog of them alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
)

from explorer.charts import numbers
from explorer.charts.caption import LONGEST, MOST, Annotation, periods
from explorer.charts.naming import hover, in_brackets
from explorer.views.parts.choice_box import ChoiceBox
from explorer.views.parts.opening import column
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset

#: A figure's id, or "", and a period, or ().
Place = tuple[str, tuple[str, ...]]


def targets(dataset: Dataset, chart: Chart) -> list[tuple[str, Place]]:
    """What a remark may be on, in words: nothing, each period, each figure."""
    found: list[tuple[str, Place]] = [(translate("ExportDialog", "nowhere"), ("", ()))]
    found += [(numbers.period(*p), ("", p)) for p in periods(dataset, chart)]
    for mark in chart.marks:
        o = dataset.observations[mark.observation_id]
        period = numbers.period(o.period_start, o.period_end)
        said = hover(dataset, o, chart.language)[0]
        label = in_brackets(said, period, chart.language) if period else said
        found.append((label, (o.observation_id, ())))
    return found


class RemarkFields(QObject):
    """A row for each annotation: the mark or period it is on, and its words.

    Attributes:
        rows: Where each is, and what it says.

    Signals:
        changed(): another place or another text.
    """

    changed = Signal()

    def __init__(self, dataset: Dataset, chart: Chart, before: Sequence[Annotation]) -> None:
        """Make the fields, with what was said before."""
        super().__init__()
        self.rows: list[tuple[ChoiceBox, QLineEdit]] = []
        self._places = targets(dataset, chart)
        # What was said of a figure that is not in this choice of figures is kept as it is.
        known = {place for _, place in self._places}
        self._others = tuple(a for a in before if (a.observation_id, a.period) not in known)
        here = [a for a in before if a not in self._others]
        for n in range(MOST - len(self._others)):
            self._add(n, here[n] if n < len(here) else Annotation(""))

    def _add(self, n: int, before: Annotation) -> None:
        on, text = ChoiceBox(), QLineEdit(before.text)
        on.setMinimumContentsLength(10)
        on.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for label, place in self._places:
            on.addItem(label, place)
        self._choose(on, (before.observation_id, before.period))
        on.setAccessibleName(self.tr("What annotation {number} is on").format(number=n + 1))
        text.setAccessibleName(self.tr("Annotation {number}").format(number=n + 1))
        text.setPlaceholderText(self.tr("What is to be seen there"))
        text.setMaxLength(LONGEST)
        text.setCursorPosition(0)
        text.setEnabled(any(on.currentData()))
        on.currentIndexChanged.connect(self._take_place)
        text.textChanged.connect(self.changed)
        self.rows.append((on, text))

    def _choose(self, on: ChoiceBox, wanted: Place) -> None:
        at = next((i for i, (_, place) in enumerate(self._places) if place == wanted), 0)
        on.setCurrentIndex(at)

    def _take_place(self) -> None:
        """Words can be written once there is something they are on."""
        for on, text in self.rows:
            text.setEnabled(any(on.currentData()))
        self.changed.emit()

    def add_to(self, form: QFormLayout) -> None:
        """Put the rows into a form."""
        for n, (on, text) in enumerate(self.rows):
            pair = QHBoxLayout()
            pair.addWidget(on, 2)
            pair.addWidget(text, 3)
            form.addRow(self.tr("Annotation {number}").format(number=n + 1), pair)

    def begin_on(self, observation_id: str) -> None:
        """Let a figure have the next words, and the keyboard where they are written."""
        rows = [(on, text) for on, text in self.rows if on.currentData() == (observation_id, ())]
        rows += [(on, text) for on, text in self.rows if not any(on.currentData())]
        for on, text in rows[:1]:
            self._choose(on, (observation_id, ()))
            (text if any(on.currentData()) else on).setFocus()

    def annotations(self) -> tuple[Annotation, ...]:
        """All that is said, each on something."""
        found = [(on.currentData(), text.text().strip()) for on, text in self.rows]
        said = (Annotation(text, *place) for place, text in found if text and any(place))
        return (*said, *self._others)


class RemarksDialog(QDialog):
    """Asks what to say on the marks of the chart that is shown."""

    def __init__(
        self,
        dataset: Dataset,
        chart: Chart,
        before: Sequence[Annotation],
        parent: QWidget | None = None,
        *,
        selected: str = "",
    ) -> None:
        """Make the dialog for a chart; the next words are on its selected figure."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Annotate the chart"))
        self.resize(620, 240)
        said = QLabel(
            self.tr(
                "Up to three annotations, each on a figure or a period. They are numbered in the "
                "chart and stand under it, here and in every file; a saved view keeps them."
            )
        )
        said.setWordWrap(True)
        self.remarks = RemarkFields(dataset, chart, before)
        form = QFormLayout()
        form.setVerticalSpacing(6)
        self.remarks.add_to(form)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = column(self)
        box.addWidget(said)
        box.addLayout(form)
        box.addStretch(1)
        box.addWidget(buttons)
        self.remarks.begin_on(selected)
