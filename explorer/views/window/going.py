"""Going places in the window: the overview, the pages, a figure, a page without filters."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from explorer import navigation
from explorer.analysis.select import Question
from explorer.views.pages import registry

if TYPE_CHECKING:
    from explorer.surroundings import Surroundings


class Going(QObject):
    """Changes the selection for the menus of a window."""

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        """Serve a window."""
        super().__init__(parent)
        self._around = around
        self._state = around.state

    def overview(self) -> None:
        """Open the overview."""
        self._state.set(navigation.question(self._state.current, "overview"))

    def page(self, key: str) -> None:
        """Open a page by its key."""
        self._state.set(registry.opened(self._around.dataset, self._state.current, key))

    def link(self, line: str) -> str:
        """Open the view of a link; returns why there is none, or ""."""
        from explorer import links

        try:
            found = links.read(line, self._around.dataset, registry.specs())
        except links.LinkError as error:
            return str(error)
        self._state.set(found)
        return ""

    def topic(self, topic_id: str, _checked: bool = False) -> None:
        """Open the page of a topic."""
        self._state.set(navigation.topic(self._around.dataset, self._state.current, topic_id))

    def entity(self, entity_id: str, _checked: bool = False) -> None:
        """Open the page of a country or institution."""
        self._state.set(navigation.entity(self._state.current, entity_id))

    def figure(self, observation_id: str) -> None:
        """Open a figure on its topic's page with its sentence."""
        found = navigation.figure(self._around.dataset, self._state.current, observation_id)
        self._state.set(found)

    def sentence(self, observation_id: str) -> None:
        """Open a figure's sentence beside whatever is on the page."""
        found = navigation.sentence(self._around.dataset, self._state.current, observation_id)
        self._state.set(found)

    def keep_passages(self, checked: bool) -> None:
        """Leave out, or bring back, what no sentence here states."""
        asked = self._state.current.asking(passages_only=checked)
        self._state.set(navigation.kept(self._around.dataset, asked))

    def show_own(self, checked: bool) -> None:
        """Show the user's own figures beside the others, or leave them out everywhere."""
        self._around.desk.show_own(checked)

    def reset_view(self) -> None:
        """The page as it first opened: no choice of countries, mode or kind."""
        asked = self._state.current.question
        asked = Question(asked.topic_id, asked.indicator_id)
        fresh = replace(self._state.current, question=asked)
        self._state.set(navigation.with_strongest(self._around.dataset, fresh))
