"""What can be done with a figure, a sentence or a disagreement under the mouse."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from explorer.charts import numbers
from explorer.charts.naming import name, with_figure
from explorer.views.parts.opening import open_dialog, open_menu

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from explorer.surroundings import Surroundings
    from explorer.views.parts.actions import Actions
    from explorer.views.source.pane import SourcePane
    from explorer.views.window.briefings import Briefings
    from explorer.views.window.citing import Citing
    from explorer.views.window.going import Going
    from explorer.views.window.pages import Pages
    from explorer.views.window.pinning import Pinning


class FigureMenus(QObject):
    """Opens the context menus of a window, and says why a figure is what it is."""

    def __init__(
        self,
        around: Surroundings,
        actions: Actions,
        going: Going,
        pages: Pages,
        source: SourcePane,
        citing: Citing,
        briefings: Briefings,
        pinning: Callable[[], Pinning],
        window: QWidget,
    ) -> None:
        """Serve a window with what its menus lead to."""
        super().__init__(window)
        self._around = around
        self._actions = actions
        self._going = going
        self._pages = pages
        self._source = source
        self._citing = citing
        self._briefings = briefings
        self._pinning = pinning
        self._window = window

    def show_mark_menu(self, observation_id: str, position: QPoint) -> None:
        """The context menu of a mark, or of the chart."""
        open_menu(self.mark_menu(observation_id), position)

    def mark_menu(self, observation_id: str) -> QMenu:
        """What can be done with a figure, or with the chart for ""."""
        menu = QMenu(self._window)
        if observation_id:
            entries = (
                (self.tr("Show sentence"), self._going.sentence),
                (self.tr("Show row"), self.show_row),
                (self.tr("Open its page"), self._going.figure),
                (self.tr("Copy figure with citation"), self.copy_figure),
                (self.tr("Save claim card…"), self._citing.save_card),
                (self.tr("Why this value?"), self.explain_figure),
            )
            for text, slot in entries:
                menu.addAction(text).triggered.connect(
                    lambda _checked=False, act=slot: act(observation_id)
                )
            o = self._around.dataset.observations[observation_id]
            for entity_id in filter(None, (o.entity_id, o.counterpart_id)):
                self._add_entity(menu, entity_id)
            marked = menu.addAction(self.tr("How far it may go…"))
            marked.triggered.connect(partial(self._mark, observation_id))
            menu.addSeparator()
        self._pinning().add_to(menu, observation_id)
        if observation_id and self._briefings.current is not None:
            put = menu.addAction(self.tr("Put into the open briefing"))
            put.triggered.connect(lambda: self._briefings.put_figure(observation_id))
        menu.addSeparator()
        for key in ("remarks", "copy-image", "copy-data", "export"):
            menu.addAction(self._actions[key])
        return menu

    def _add_entity(self, menu: QMenu, entity_id: str) -> None:
        """What leads to the page of an entity; an ampersand in its name is no shortcut."""
        entity = self._around.dataset.entities[entity_id]
        who = name(entity, self._around.looks.language).replace("&", "&&")
        opened = menu.addAction(self.tr("All figures about {name}").format(name=who))
        opened.triggered.connect(partial(self._going.entity, entity_id))

    def show_tree_menu(self, topic_id: str, position: QPoint) -> None:
        """The context menu of a topic in the tree: its page, and that of who leads it."""
        open_menu(self.tree_menu(topic_id), position)

    def tree_menu(self, topic_id: str) -> QMenu:
        """What can be done with a topic."""
        menu, around = QMenu(self._window), self._around
        opened = menu.addAction(self.tr("Open its page"))
        opened.triggered.connect(partial(self._going.topic, topic_id))
        passages_only = around.state.current.question.passages_only
        lead = around.dataset.lead_of(topic_id, passages_only=passages_only)
        if lead is not None:
            self._add_entity(menu, lead.entity_id)
        return menu

    def show_entity_menu(self, entity_id: str, position: QPoint) -> None:
        """The context menu of a country or institution."""
        menu = QMenu(self._window)
        self._add_entity(menu, entity_id)
        open_menu(menu, position)

    def show_disagreement_menu(self, discrepancy_id: str, position: QPoint) -> None:
        """The context menu of a disagreement."""
        menu = QMenu(self._window)
        menu.addAction(self.tr("Pin disagreement")).triggered.connect(
            lambda: self._pinning().pin_disagreement(discrepancy_id)
        )
        open_menu(menu, position)

    def show_sentence_menu(self, evidence_id: str, position: QPoint) -> None:
        """The context menu of a sentence, before what any text offers."""
        menu = self._source.text.createStandardContextMenu()
        if self._source.chosen():
            menu.insertAction(menu.actions()[0], self._actions["new-figure"])
        if evidence_id:
            first = menu.actions()[0]
            pin = QAction(self.tr("Pin sentence"), menu)
            pin.triggered.connect(lambda: self._pinning().pin_sentence(evidence_id))
            menu.insertAction(first, pin)
            claim = QAction(self.tr("Pin claim"), menu)
            observation_id = self._around.dataset.evidence[evidence_id].observation_id
            claim.triggered.connect(lambda: self._pinning().pin_claim(observation_id))
            menu.insertAction(first, claim)
            menu.insertAction(first, self._actions["translate"])
            menu.insertSeparator(first)
        menu.addSeparator()
        menu.addAction(self._actions["mark"])
        open_menu(menu, position)

    def show_row(self, observation_id: str) -> None:
        """The figure's row in the table of its page."""
        self._going.figure(observation_id)
        self._pages.current.show_tab("table")

    def copy_figure(self, observation_id: str) -> None:
        """Put the figure with its citation on the clipboard."""
        self._going.sentence(observation_id)
        language = self._around.looks.language
        label = numbers.label(self._around.dataset.observations[observation_id], language)
        cited = with_figure(label, self._source.footer.citation(), language)
        QGuiApplication.clipboard().setText(cited)

    def _mark(self, observation_id: str) -> None:
        """How far the figure may go, with its sentence beside the question."""
        self._going.sentence(observation_id)
        self._actions["mark"].trigger()

    def explain(self) -> None:
        """Why the selected figure is what it is."""
        if self._around.state.current.observation_id:
            self.explain_figure(self._around.state.current.observation_id)

    def explain_figure(self, observation_id: str) -> None:
        """Show the chain from mark to method."""
        from explorer.views.window.why_dialog import WhyDialog

        open_dialog(WhyDialog(self._around, observation_id, self._window))
