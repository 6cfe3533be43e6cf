"""What is done with the user's own documents: figures taken, versions replaced, annotations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from explorer.surroundings import Surroundings
    from explorer.views.source.pane import SourcePane
    from explorer.views.window.annotating import Annotating
    from explorer.views.window.bringing import Bringing
    from explorer.views.window.by_hand import ByHand
    from explorer.views.window.marking import Marking
    from explorer.views.window.packing import Packing
    from explorer.views.window.replacing import Replacing


class OwnSources(QObject):
    """Makes each helper of a window when it is first needed."""

    def __init__(
        self,
        around: Surroundings,
        source: SourcePane,
        bringing: Bringing,
        say: Callable[[str], None],
        window: QWidget,
    ) -> None:
        """Serve a window, whose status bar takes what is said."""
        super().__init__(window)
        self._around, self._source, self._bringing = around, source, bringing
        self._window, self._say = window, say

    @cached_property
    def by_hand(self) -> ByHand:
        """What makes figures of selected words."""
        from explorer.views.window.by_hand import ByHand

        made = ByHand(self._around, self._source, self._window)
        made.said.connect(self._say)
        return made

    @cached_property
    def replacing(self) -> Replacing:
        """What puts other versions of documents in their place."""
        from explorer.views.window.replacing import Replacing

        made = Replacing(self._around, self._bringing, self._window)
        made.said.connect(self._say)
        return made

    @cached_property
    def marking(self) -> Marking:
        """What says how far things may go, and keeps quotes in other languages."""
        from explorer.views.window.marking import Marking

        made = Marking(self._around, self._window)
        made.said.connect(self._say)
        return made

    @cached_property
    def annotating(self) -> Annotating:
        """What takes annotations over."""
        from explorer.views.window.annotating import Annotating

        made = Annotating(self._around, self._window)
        made.said.connect(self._say)
        return made

    @cached_property
    def packing(self) -> Packing:
        """What makes packs and takes them over."""
        from explorer.views.window.packing import Packing

        made = Packing(self._around, self._window)
        made.said.connect(self._say)
        return made
