"""Do the sources agree? What does not, both passages side by side, and why."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from explorer import navigation
from explorer.charts import numbers, paint
from explorer.charts.build import compose, kinds_for
from explorer.charts.kinds import ChartKind
from explorer.charts.naming import (
    door,
    entity_label,
    listed,
    name,
    prose,
    says_who,
    statement,
    with_figure,
)
from explorer.dataset.schema import Cell, Citation, Derivation, Discrepancy, Papers, Passage
from explorer.dataset.vocabulary import DISCREPANCY_KINDS, SEVERITIES
from explorer.views.pages.page import Page, PageSpec, within
from explorer.views.parts.column import Column
from explorer.words import translate

if TYPE_CHECKING:
    from explorer.briefing.model import Block
    from explorer.state import Selection
    from explorer.surroundings import Surroundings
    from explorer.views.parts.chart_view import ChartView


class DisagreementsPage(Page):
    """A list with filters at the left, the chosen one at the right."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make the page; its chart follows with :meth:`prepare`."""
        super().__init__(around, parent)
        self._heading = QLabel()
        self._heading.setFont(paint.font(20, bold=True))
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
        self._passages = QHBoxLayout()
        self._passages.setSpacing(12)
        self.passages: list[QLabel] = []
        self._chart_box = QVBoxLayout()
        detail = QWidget()
        detail.setBackgroundRole(QPalette.ColorRole.Base)
        detail.setAutoFillBackground(True)
        column = QVBoxLayout(detail)
        column.setContentsMargins(16, 12, 16, 12)
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
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(16, 0, 16, 8)
        left.addLayout(filters)
        left.addWidget(self.list, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.addWidget(side)
        split.addWidget(area)
        split.setSizes([260, 420])
        split.setChildrenCollapsible(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        top = QVBoxLayout()
        top.setContentsMargins(16, 12, 16, 4)
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
            for d in dataset.rows(Discrepancy)
            if (not kind or d.kind == kind) and (not severity or d.severity == severity)
        ]
        rows.sort(key=lambda d: (SEVERITIES.index(d.severity), d.kind == "not-comparable"))
        self.list.blockSignals(True)
        self.list.clear()
        for d in rows:
            topic = dataset.topics[dataset.observations[d.observation_ids[0]].topic_id]
            language = self._looks.language
            words = (self._kind_name(d.kind), self._severity_name(d.severity))
            head = with_figure(name(topic, language), listed(words, language), language)
            said = prose(d.explanation)
            item = QListWidgetItem(f"{head}\n{said}")
            item.setData(Qt.ItemDataRole.UserRole, d.discrepancy_id)
            item.setToolTip(said)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._mark()

    def _mark(self) -> None:
        wanted = self._state.current.discrepancy_id
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == wanted:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    def _follow(self, selection: Selection, old: Selection, _origin: object) -> None:
        if selection.page != "disagreements":
            return
        if selection.discrepancy_id != old.discrepancy_id or old.page != selection.page:
            self._mark()
            self.refresh()
        elif self.view is not None:
            self.view.select(selection.observation_id)

    def _chosen(self) -> Discrepancy | None:
        wanted = self._state.current.discrepancy_id
        rows = self._around.dataset.rows(Discrepancy)
        return next((d for d in rows if d.discrepancy_id == wanted), rows[0] if rows else None)

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
            f"<b>{escape(listed(words, language))}</b><br>{escape(prose(d.explanation))}"
        )
        rows = [self._around.dataset.observations[o] for o in d.observation_ids]
        for o in rows[:4]:
            label = QLabel(self._passage(o.observation_id))
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
            label.linkActivated.connect(self._show_sentence)
            self._passages.addWidget(label, 1)
            self.passages.append(label)
        if self.view is not None:
            kinds = [k for k in kinds_for(rows) if k.traits.compares]
            kind = kinds[0] if kinds else ChartKind.STATEMENTS
            title = self.tr("The figures side by side")
            chart = compose(self._around.dataset, rows, kind, title, "", self._looks.language)
            self.view.show_chart(chart)

    def _passage(self, observation_id: str) -> str:
        o = self._around.dataset.observations[observation_id]
        t = self._looks.theme
        language = self._looks.language
        who = entity_label(self._around.dataset, o, language)
        figure = with_figure(who, numbers.label(o, language), language)
        who = says_who(self._around.dataset.reports[o.report_id])
        quote = statement(self._around.dataset, o, language)
        match self._around.dataset.first_of(observation_id):
            case Passage() as passage:
                quote = passage.quote
                source = prose(self._around.dataset.documents[passage.document_id].publisher)
            case Cell() as cell:
                source = f"{self._around.dataset.documents[cell.document_id].file} {cell.place}"
            case Citation() as citation:
                source = prose(citation.source_publisher)
            case Papers():
                source = self.tr("computed from publications")
            case Derivation() | None:
                source = self.tr("derived")
            case _ as never:
                assert_never(never)
        link = self.tr("Open the sentence")
        return (
            f"<b>{escape(figure)}</b><br><span style='color:{t.muted}'>"
            f"{escape(listed((who, source), language))}</span><br>{escape(quote)}<br>"
            f"{door(link, observation_id, t.accent)}"
        )

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            found = str(item.data(Qt.ItemDataRole.UserRole))
            self._state.select(self, discrepancy_id=found)
            self.refresh()

    @property
    def chosen_id(self) -> str:
        """Id of the disagreement shown, or ""."""
        chosen = self._chosen()
        return chosen.discrepancy_id if chosen else ""

    def _list_menu(self, position: QPoint) -> None:
        item = self.list.itemAt(position) or self.list.currentItem()
        if item is not None:
            found = str(item.data(Qt.ItemDataRole.UserRole))
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


def _title() -> str:
    return translate("DisagreementsPage", "Do the sources agree?")


PAGES = (PageSpec("disagreements", DisagreementsPage, _title, "Alt+9", place=50),)
