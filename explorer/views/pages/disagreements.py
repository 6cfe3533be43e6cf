"""Do the sources agree? What does not, both passages side by side, and why."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from explorer import navigation, tasks, theme
from explorer.analysis.standing import Standing, by_standing
from explorer.charts.build import compose, kinds_for
from explorer.charts.kinds import ChartKind
from explorer.charts.naming import (
    as_tip,
    door,
    listed,
    name,
    with_figure,
)
from explorer.dataset.disagreement import explained
from explorer.dataset.schema import Discrepancy
from explorer.dataset.vocabulary import DISCREPANCY_KINDS, SEVERITIES
from explorer.guarded import guarded
from explorer.views.pages.disagreement_side import side
from explorer.views.pages.page import Page, PageSpec, within
from explorer.views.parts.column import Column
from explorer.words import Count, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from explorer.briefing.model import Block
    from explorer.state import Selection
    from explorer.surroundings import Surroundings
    from explorer.views.parts.chart_view import ChartView


#: From this width on the chosen disagreement stands beside the list, not below it.
_WIDE = 860


class DisagreementsPage(Page):
    """A list with filters, the chosen one beside it, or below where the page is narrow."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make the page; its chart follows with :meth:`prepare`."""
        super().__init__(around, parent)
        self._heading = QLabel()
        theme.set_font(self._heading, 20, bold=True)
        self.kind = QComboBox()
        for kind in ("", *DISCREPANCY_KINDS):
            self.kind.addItem("", kind)
        self.severity = QComboBox()
        for severity in ("", *SEVERITIES):
            self.severity.addItem("", severity)
        for choice in (self.kind, self.severity):
            choice.activated.connect(self._fill)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._choose)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._list_menu)
        self.explanation = QLabel()
        self.explanation.setWordWrap(True)
        self.explanation.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._passages = QGridLayout()
        self._passages.setSpacing(12)
        self.passages: list[QLabel] = []
        #: Which disagreements the list is kept to.
        self._shown = ""
        self._chart_box = QVBoxLayout()
        detail = QWidget()
        detail.setBackgroundRole(QPalette.ColorRole.Base)
        detail.setAutoFillBackground(True)
        column = QVBoxLayout(detail)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(self.explanation)
        column.addLayout(self._passages)
        column.addLayout(self._chart_box)
        column.addStretch(1)
        area = Column()
        area.setWidget(detail)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        filters = QHBoxLayout()
        filters.addWidget(self.kind, 1)
        filters.addWidget(self.severity, 1)
        self.some = QLabel()
        self.some.setWordWrap(True)
        self.some.linkActivated.connect(self._show_all)
        listing = QWidget()
        left = QVBoxLayout(listing)
        left.setContentsMargins(12, 0, 12, 8)
        left.addLayout(filters)
        left.addWidget(self.some)
        left.addWidget(self.list, 1)
        self.split = split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.addWidget(listing)
        split.addWidget(area)
        split.setSizes([260, 420])
        split.setChildrenCollapsible(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        top = QVBoxLayout()
        top.setContentsMargins(12, 12, 12, 4)
        top.addWidget(self._heading)
        box.addLayout(top)
        box.addWidget(split, 1)
        self.retranslate()
        self._fill()
        around.state.changed.connect(self._follow)

    def retranslate(self) -> None:
        """Words in the present language."""
        self._heading.setText(_title())
        kinds = (self.tr("All kinds"), *map(self._kind_name, DISCREPANCY_KINDS))
        severities = (self.tr("Any severity"), *map(self._severity_name, SEVERITIES))
        for box, labels in ((self.kind, kinds), (self.severity, severities)):
            for n, label in enumerate(labels):
                box.setItemText(n, label)
        self.kind.setAccessibleName(self.tr("Kind of disagreement"))
        self.severity.setAccessibleName(self.tr("Severity"))
        self.list.setAccessibleName(self.tr("Disagreements"))

    def _kind_name(self, kind: str) -> str:
        return {
            "within": self.tr("Within one document"),
            "between": self.tr("Between sources"),
            "arithmetic": self.tr("Arithmetic"),
            "wording": self.tr("Wording"),
            "not-comparable": self.tr("Not comparable"),
        }[kind]

    def _severity_name(self, severity: str) -> str:
        return {
            "high": self.tr("High"),
            "medium": self.tr("Medium"),
            "low": self.tr("Low"),
        }[severity]

    @property
    def view(self) -> ChartView | None:
        """The small chart, None before :meth:`prepare`."""
        return self.views[0] if self.views else None

    @property
    def keyboard(self) -> QWidget:
        """The list."""
        return self.list

    def chosen_block(self, focus: QWidget | None) -> Block | None:
        """The disagreement, unless a mark of its chart is selected."""
        view, chosen = self.view, self._state.current.observation_id
        if view is not None and within(focus, view) and view.chart.mark_of(chosen) is not None:
            return super().chosen_block(focus)
        from explorer.briefing.model import DiscrepancyBlock

        return DiscrepancyBlock(self.chosen_id) if self.chosen_id else None

    def prepare(self) -> None:
        """Make the small chart."""
        if self.view is None:
            from explorer.views.parts.chart_view import ChartView

            view = ChartView(self._looks)
            view.set_least_height(200)
            view.mark_chosen.connect(self._show_sentence)
            view.entity_chosen.connect(self.open_entity)
            view.ground_chosen.connect(self.deselect)
            view.menu_wanted.connect(self._mark_menu)
            view.drag_wanted.connect(self._drag)
            self.views.append(view)
            self._chart_box.addWidget(view)
            self.refresh()

    def _fill(self) -> None:
        dataset = self._around.dataset
        kind, severity = self.kind.currentData(), self.severity.currentData()
        rows = [
            d
            for d in self._meant()
            if (not kind or d.kind == kind) and (not severity or d.severity == severity)
        ]
        rows.sort(key=lambda d: SEVERITIES.index(d.severity))
        self.list.blockSignals(True)
        self.list.clear()
        for how, found in by_standing(rows).items():
            self._head(how, len(found))
            for d in found:
                topic = dataset.topics[dataset.observations[d.observation_ids[0]].topic_id]
                language = self._looks.language
                words = (self._kind_name(d.kind), self._severity_name(d.severity))
                head = with_figure(name(topic, language), listed(words, language), language)
                said = explained(dataset, d)
                item = QListWidgetItem(f"{head}\n{said}")
                item.setData(Qt.ItemDataRole.UserRole, d.discrepancy_id)
                item.setToolTip(as_tip(said))
                self.list.addItem(item)
        self.list.blockSignals(False)
        self._shown = self._state.current.question.option
        self._say_some()
        self._mark()

    def _meant(self) -> list[Discrepancy]:
        """All disagreements, or those that one came for."""
        some = self._state.current.question.option.split()
        found = [d for d in self._around.dataset.rows(Discrepancy) if d.discrepancy_id in some]
        return found or list(self._around.dataset.rows(Discrepancy))

    def _say_some(self) -> None:
        """That only some are listed, and the way to all."""
        every, meant = self._around.dataset.rows(Discrepancy), self._meant()
        self.some.setVisible(len(meant) < len(every))
        said = self.tr("{count} of {all} {all:disagreement|disagreements}.").format(
            count=len(meant), all=Count(len(every))
        )
        way = door(self.tr("Show all"), "all", self._looks.theme.accent)
        self.some.setText(f"{escape(said)} {way}")

    def _show_all(self) -> None:
        self._state.ask(self, option="")

    def _head(self, how: Standing, count: int) -> None:
        """The heading of those that stand alike; it cannot be chosen."""
        text = {
            Standing.CONTRADICTION: self.tr("Contradictions: {count}"),
            Standing.ROUNDING: self.tr("Only rounded or worded otherwise: {count}"),
            Standing.NOT_COMPARABLE: self.tr("Not comparable: {count}"),
        }[how]
        item = QListWidgetItem(text.format(count=count))
        item.setFont(theme.font(13, bold=True))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setForeground(QColor(self._looks.theme.text))
        self.list.addItem(item)

    def _mark(self) -> None:
        wanted = self.chosen_id
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == wanted:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    def _follow(self, selection: Selection, old: Selection, _origin: object) -> None:
        if selection.page != "disagreements":
            return
        if selection.question.option != self._shown:
            self._fill()
            self.refresh()
        elif selection.discrepancy_id != old.discrepancy_id or old.page != selection.page:
            self._mark()
            self.refresh()
        elif self.view is not None:
            self.view.select(selection.observation_id)

    def _chosen(self) -> Discrepancy | None:
        wanted = self._state.current.discrepancy_id
        found = self._around.dataset.discrepancies
        first = next((i for n in range(self.list.count()) if (i := self._id_at(n))), "")
        return found.get(wanted) or found.get(first)

    def _id_at(self, row: int) -> str:
        return _id_of(self.list.item(row))

    def renew(self) -> None:
        """The same disagreement, the list scrolled as it was."""
        at = self.list.verticalScrollBar().value()
        self._fill()
        self.list.verticalScrollBar().setValue(at)
        self.refresh()

    def refresh(self) -> None:
        """Show the chosen disagreement."""
        for label in self.passages:
            label.hide()
            label.deleteLater()
        self.passages = []
        d = self._chosen()
        if d is None:
            self.explanation.setText(self.tr("No disagreement is recorded."))
            return
        language = self._looks.language
        words = (self._kind_name(d.kind), self._severity_name(d.severity))
        self.explanation.setText(
            f"<b>{escape(listed(words, language))}</b><br>"
            f"{escape(explained(self._around.dataset, d))}"
        )
        rows = [self._around.dataset.observations[o] for o in d.observation_ids]
        columns = 2 if self.width() >= _WIDE else 1
        for n, o in enumerate(rows):
            label = QLabel(side(self._around.dataset, o.observation_id, self._looks))
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
            label.linkActivated.connect(self._show_sentence)
            self._passages.addWidget(label, n // columns, n % columns)
            self.passages.append(label)
        if self.view is not None:
            kinds = [k for k in kinds_for(rows) if k.traits.compares]
            kind = kinds[0] if kinds else ChartKind.STATEMENTS
            title = self.tr("The figures side by side")
            chart = compose(self._around.dataset, rows, kind, title, "", self._looks.language)
            self.view.show_chart(chart)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if found := _id_of(item):
            self._state.select(self, discrepancy_id=found)
            self.refresh()

    @property
    def chosen_id(self) -> str:
        """Id of the disagreement shown, or ""."""
        chosen = self._chosen()
        return chosen.discrepancy_id if chosen else ""

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the chosen one where there is room for it."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        lies = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self.split.orientation() != lies:
            self.split.setOrientation(lies)
            self.split.setSizes(
                [2 * self.width() // 5, 3 * self.width() // 5] if wide else [260, 420]
            )
            tasks.later(self, self.refresh)

    def _list_menu(self, position: QPoint) -> None:
        item = self.list.itemAt(position) or self.list.currentItem()
        if found := _id_of(item):
            self.disagreement_menu_wanted.emit(found, self.list.viewport().mapToGlobal(position))

    def _mark_menu(self, observation_id: str, position: QPoint) -> None:
        if observation_id:
            self.menu_wanted.emit(observation_id, position)
        elif self.chosen_id:
            self.disagreement_menu_wanted.emit(self.chosen_id, position)

    def _drag(self, observation_id: str) -> None:
        from explorer.briefing import pinned
        from explorer.views.parts import dragging

        assert self.view is not None
        figure = pinned.number(self._around.dataset, observation_id)
        dragging.carry(self.view, self._around.dataset, figure, self._looks.language)

    def _show_sentence(self, observation_id: str) -> None:
        found = navigation.sentence(self._around.dataset, self._state.current, observation_id)
        self._state.set(found, self)


def _id_of(item: QListWidgetItem | None) -> str:
    """The disagreement of a row, "" of a heading."""
    return str(item.data(Qt.ItemDataRole.UserRole) or "") if item is not None else ""


def _title() -> str:
    return translate("DisagreementsPage", "Do the sources agree?")


PAGES = (PageSpec("disagreements", DisagreementsPage, _title, "Alt+9", place=50),)
