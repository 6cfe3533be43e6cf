"""What every view is given: the data, the selection, the looks, the settings, the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from explorer.records import dataclass

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.desk import Desk
    from explorer.looks import Looks
    from explorer.settings import Settings
    from explorer.state import SelectionState


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
        from explorer.dataset.difference import difference

        if not difference(self.dataset, dataset) and dataset.version == self.dataset.version:
            return False
        self.dataset = dataset
        self.changed.emit()
        return True


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a window and everything in it share.

    Attributes:
        data: The dataset, which may become another.
        state: What is selected.
        looks: Theme and language.
        settings: What is remembered between sessions.
        desk: The open workspace.
    """

    data: Data
    state: SelectionState
    looks: Looks
    settings: Settings
    desk: Desk

    @property
    def dataset(self) -> Dataset:
        """The dataset as it is now; it is asked for anew each time, never kept."""
        return self.data.dataset
