"""How far a source, a report and a figure may go, chosen in one dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from explorer.dataset import discretion
from explorer.records import dataclass
from explorer.views.parts.opening import column

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Markable:
    """Something that may bear a mark.

    Attributes:
        thing_id: Of a document, report or figure.
        kind: Which of these, in words.
        title: What it is called.
        level: The mark it bears now.
    """

    thing_id: str
    kind: str
    title: str
    level: str


class MarkDialog(QDialog):
    """A level for each thing, and what they come to together."""

    def __init__(
        self, things: Sequence[Markable], rest: discretion.Level, parent: QWidget | None = None
    ) -> None:
        """Begin with the marks there are.

        Args:
            things: What can be marked.
            rest: What the figure inherits from what is not listed.
            parent: The window that asks.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("How far it may go"))
        self.setMinimumWidth(520)
        self._rest = rest
        levels = {"": self.tr("Not said"), **{lv: discretion.word(lv) for lv in discretion.LEVELS}}
        self.boxes: dict[str, QComboBox] = {}
        box = column(self)
        for thing in things:
            title, level = QLabel(f"{thing.kind}: {thing.title}"), QComboBox()
            title.setTextFormat(Qt.TextFormat.PlainText)
            title.setWordWrap(True)
            title.setBuddy(level)
            for name, words in levels.items():
                level.addItem(words, name)
            level.setCurrentIndex(level.findData(thing.level))
            level.setAccessibleName(title.text())
            level.currentIndexChanged.connect(self._say)
            pair = QVBoxLayout()
            pair.setSpacing(4)
            pair.addWidget(title)
            pair.addWidget(level, 0, Qt.AlignmentFlag.AlignLeft)
            box.addLayout(pair)
            self.boxes[thing.thing_id] = level
        self.together = QLabel()
        hint = QLabel(
            self.tr(
                "Pages, pictures, tables, cards and briefings that hold the figure print the mark "
                "that asks for most."
            )
        )
        hint.setProperty("ink", "muted")
        for label in (self.together, hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        for widget in (self.together, hint, buttons):
            box.addWidget(widget)
        self._say()
        # By itself a dialog takes two thirds of a screen at most, and cuts titles on a dense one.
        self.resize(self.minimumWidth(), box.totalHeightForWidth(self.minimumWidth()))

    @property
    def levels(self) -> dict[str, str]:
        """What was chosen, by the id of the thing; "" for nothing said."""
        return {thing_id: box.currentData() for thing_id, box in self.boxes.items()}

    def _say(self) -> None:
        level = discretion.highest((self._rest, *self.levels.values()))
        said = discretion.word(level) or self.tr("Not said")
        self.together.setText(self.tr("Together: {level}").format(level=said))
