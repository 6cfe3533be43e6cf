"""The topics opened last, as a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from explorer import navigation
from explorer.charts.naming import name

if TYPE_CHECKING:
    from explorer.state import Selection
    from explorer.surroundings import Surroundings

_MOST = 10


class RecentMenu(QMenu):
    """Follows the selection, keeps the last topics in the settings, opens them again."""

    def __init__(
        self,
        around: Surroundings,
        parent: QWidget | None = None,
    ) -> None:
        """Make the menu; it fills itself when it opens."""
        super().__init__(parent)
        self._around = around
        self._state = around.state
        self._looks = around.looks
        self._settings = around.settings
        around.state.changed.connect(self._follow)
        self.aboutToShow.connect(self.fill)

    def _follow(self, selection: Selection, old: Selection, _origin: object) -> None:
        topic_id = selection.shown_topic
        if topic_id and topic_id != old.question.topic_id:
            others = [t for t in self._settings.recent if t != topic_id]
            self._settings.recent = [topic_id, *others][:_MOST]

    def fill(self) -> None:
        """An entry for each topic that this dataset still has."""
        self.clear()
        for topic_id in self._settings.recent:
            topic = self._around.dataset.topics.get(topic_id)
            if topic is not None:
                action = self.addAction(name(topic, self._looks.language))
                action.setData(topic_id)
                action.triggered.connect(self._open)
        if not self.actions():
            self.addAction(self.tr("Nothing opened yet")).setEnabled(False)

    def _open(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            topic_id = str(action.data())
            self._state.set(navigation.topic(self._around.dataset, self._state.current, topic_id))
