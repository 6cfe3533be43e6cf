"""What every view is given: the data, the selection, the looks, the settings, the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from explorer.records import dataclass, field

if TYPE_CHECKING:
    from explorer.analysis.select import Question
    from explorer.charts.caption import Caption
    from explorer.dataset.dataset import Dataset
    from explorer.desk import Desk
    from explorer.looks import Looks
    from explorer.settings import Settings
    from explorer.state import Selection, SelectionState


class Data(QObject):
    """Holds the dataset that is shown; whoever keeps what follows from it listens.

    Attributes:
        bundled: The data that come with the program, without what the workspace adds.
        dataset: The same with the user's own rows.

    Signals:
        changed(): the dataset is another.
    """

    changed = Signal()

    def __init__(self, bundled: Dataset, parent: QObject | None = None) -> None:
        """Start with what comes with the program."""
        super().__init__(parent)
        self.bundled = self.dataset = bundled

    def use(self, dataset: Dataset) -> bool:
        """Show another dataset; nothing happens if nothing in it is other than now.

        Returns:
            Whether the data are others now.
        """
        from explorer.dataset.difference import differs

        same = (dataset.version, dataset.on_disk) == (self.dataset.version, self.dataset.on_disk)
        if same and not differs(self.dataset, dataset):
            return False
        self.dataset = dataset
        self.changed.emit()
        return True


class Said(QObject):
    """What the user says on the charts of a session, by page and question.

    Signals:
        changed(): something else is said, or nothing any more.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing said."""
        super().__init__(parent)
        self._captions: dict[tuple[str, Question], Caption] = {}

    def on(self, selection: Selection) -> Caption | None:
        """What is said on the chart of a selection; None for nothing."""
        return self._captions.get((selection.page, selection.question))

    def say(self, selection: Selection, caption: Caption) -> None:
        """Keep what is said on the chart of a selection."""
        if self.on(selection) != caption:
            self._captions[selection.page, selection.question] = caption
            self.changed.emit()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a window and everything in it share.

    Attributes:
        data: The dataset, which may become another.
        state: What is selected.
        looks: Theme and language.
        settings: What is remembered between sessions.
        desk: The open workspace.
        said: What the user says on charts.
    """

    data: Data
    state: SelectionState
    looks: Looks
    settings: Settings
    desk: Desk
    said: Said = field(default_factory=Said)

    @property
    def dataset(self) -> Dataset:
        """The dataset as it is now; it is asked for anew each time, never kept."""
        return self.data.dataset
