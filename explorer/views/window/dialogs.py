"""What opens over the window: the menu of a mark, why a value, guide, keys, commands, about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QMessageBox

from explorer import __version__
from explorer.charts import numbers
from explorer.charts.naming import with_figure
from explorer.views.parts.opening import open_dialog, open_menu

if TYPE_CHECKING:
    from explorer.views.window.main_window import MainWindow


class Dialogs(QObject):
    """Opens menus and dialogs of a window; each is deleted when it closes."""

    def __init__(self, window: MainWindow) -> None:
        """Serve a window."""
        super().__init__(window)
        self._window = window

    def show_mark_menu(self, observation_id: str, position: QPoint) -> None:
        """The context menu of a mark, or of the chart."""
        menu = self.mark_menu(observation_id)
        open_menu(menu, position)

    def mark_menu(self, observation_id: str) -> QMenu:
        """What can be done with a figure, or with the chart for ""."""
        window = self._window
        menu = QMenu(window)
        if observation_id:
            entries = (
                (self.tr("Show sentence"), window.open_sentence),
                (self.tr("Show row"), self.show_row),
                (self.tr("Open its page"), window.open_figure),
                (self.tr("Copy figure with citation"), self.copy_figure),
                (self.tr("Save claim card…"), window.citing.save_card),
                (self.tr("Why this value?"), self.explain_figure),
            )
            for text, slot in entries:
                menu.addAction(text).triggered.connect(
                    lambda _checked=False, act=slot: act(observation_id)
                )
            menu.addSeparator()
        window.pinning.add_to(menu, observation_id)
        if observation_id and window.briefings.current is not None:
            put = menu.addAction(self.tr("Put into the open briefing"))
            put.triggered.connect(lambda: window.briefings.put_figure(observation_id))
        menu.addSeparator()
        for key in ("copy-image", "copy-data", "export"):
            menu.addAction(window.actions_[key])
        return menu

    def show_disagreement_menu(self, discrepancy_id: str, position: QPoint) -> None:
        """The context menu of a disagreement."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Pin disagreement")).triggered.connect(
            lambda: self._window.pinning.pin_disagreement(discrepancy_id)
        )
        menu.popup(position)

    def show_sentence_menu(self, evidence_id: str, position: QPoint) -> None:
        """The context menu of a sentence, before what any text offers."""
        window = self._window
        menu = window.source.text.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if evidence_id:
            first = menu.actions()[0]
            pin = QAction(self.tr("Pin sentence"), menu)
            pin.triggered.connect(lambda: window.pinning.pin_sentence(evidence_id))
            menu.insertAction(first, pin)
            claim = QAction(self.tr("Pin claim"), menu)
            observation_id = window.dataset.evidence[evidence_id].observation_id
            claim.triggered.connect(lambda: window.pinning.pin_claim(observation_id))
            menu.insertAction(first, claim)
            menu.insertSeparator(first)
        menu.popup(position)

    def show_row(self, observation_id: str) -> None:
        """The figure's row in the table of its page."""
        self._window.open_figure(observation_id)
        self._window.show_table_tab()

    def copy_figure(self, observation_id: str) -> None:
        """Put the figure with its citation on the clipboard."""
        window = self._window
        window.open_sentence(observation_id)
        label = numbers.label(window.dataset.observations[observation_id], window.looks.language)
        QGuiApplication.clipboard().setText(
            with_figure(label, window.source.footer.citation(), window.looks.language)
        )

    def explain(self) -> None:
        """Why the selected figure is what it is."""
        if self._window.state.current.observation_id:
            self.explain_figure(self._window.state.current.observation_id)

    def explain_figure(self, observation_id: str) -> None:
        """Show the chain from mark to method."""
        from explorer.views.pages.why_dialog import WhyDialog

        window = self._window
        open_dialog(WhyDialog(window.dataset, observation_id, window.looks.language, window))

    def open_palette(self) -> None:
        """Every command by name."""
        from explorer.views.window.command_palette import CommandPalette

        open_dialog(CommandPalette(self._window.actions_, self._window))

    def open_help(self) -> None:
        """The user guide."""
        from explorer.views.window.help_dialog import HelpDialog

        open_dialog(HelpDialog(self._window))

    def show_keys(self) -> None:
        """The map of keys."""
        from explorer.views.window.keys_dialog import KeysDialog

        open_dialog(KeysDialog(self._window.actions_.shortcuts(), self._window))

    def about(self) -> None:
        """Versions and licences."""
        text = self.tr(
            "Critical Technology Explorer {version}, dataset {dataset}.\n\n"
            "Offline: nothing is sent or fetched. Code under the MIT licence; the documents keep "
            "their publishers' rights; the fonts are Noto Sans CJK under the Open Font License."
        ).format(version=__version__, dataset=self._window.dataset.version)
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("About"), text, parent=self._window)
        open_dialog(box)
