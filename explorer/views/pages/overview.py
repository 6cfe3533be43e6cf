"""The overview: the story in real figures, every part of it a door."""

from __future__ import annotations

from functools import partial
from html import escape
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer import navigation, theme
from explorer.charts import numbers
from explorer.charts.headlines import headlines
from explorer.charts.naming import door, entity_label, prose, with_figure
from explorer.dataset.evidence import EvidenceKind
from explorer.dataset.schema import Discrepancy
from explorer.dataset.vocabulary import SEVERITIES
from explorer.guarded import guarded
from explorer.looks import all_in
from explorer.views.pages import registry
from explorer.views.pages.figure_door import FigureDoor
from explorer.views.pages.page import Page, PageSpec
from explorer.views.parts.column import Column
from explorer.views.parts.coverage_strip import CoverageStrip
from explorer.views.parts.flow_layout import FlowLayout
from explorer.words import Count

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from explorer.surroundings import Surroundings

#: How many documents the overview lists; the page of documents has them all.
_DOCUMENTS = 12


class Overview(Page):
    """Headlines, charts, contradictions and documents."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make the text parts; charts follow with :meth:`prepare`."""
        super().__init__(around, parent)
        self.area = Column()
        # From the first painting on: nothing moves when the charts come and the page grows.
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.area)
        self._prepared = False
        self._arranged = 0
        self._build()

    def _build(self) -> None:
        inner = QWidget()
        inner.setObjectName("overview")
        self._box = QVBoxLayout(inner)
        self._box.setContentsMargins(20, 16, 20, 20)
        self._box.setSpacing(14)
        title = self._text(self.tr("Who leads in critical technology, according to whom"), 20, True)
        self.area.setAccessibleName(title.text())
        self._box.addWidget(title)
        dataset = self._around.dataset
        known = dataset.count_by_kind
        lead = self.tr(
            "{figures} {figures:figure|figures} from {documents} "
            "{documents:document|documents} and {reports} {reports:source|sources}: "
            "{passages} "
            "{passages:opens the sentence that states it|open the sentence that states them}, "
            "{citations} the address where {citations:it is|they are} published, "
            "{derivations} {derivations:follows|follow} from others."
        ).format(
            figures=Count(len(dataset.observations)),
            documents=Count(len(dataset.documents)),
            reports=Count(len(dataset.reports)),
            passages=Count(known[EvidenceKind.PASSAGE]),
            citations=Count(known[EvidenceKind.CITATION]),
            derivations=Count(known[EvidenceKind.DERIVATION]),
        )
        if known[EvidenceKind.CELL]:
            cells = self.tr("{cells} open the cell of a table of your own.")
            space = "" if self._looks.language.startswith("zh") else " "
            lead += space + cells.format(cells=known[EvidenceKind.CELL])
        self._box.addWidget(self._text(lead, 13, muted=True))
        self.doors: list[FigureDoor] = []
        self._doors = QGridLayout()
        self._doors.setSpacing(10)
        for headline in headlines(self._around.dataset, self._looks.language):
            door = FigureDoor(headline, self._looks)
            door.clicked.connect(self._open_door)
            self.doors.append(door)
        self._box.addLayout(self._doors)
        self._arranged = 0
        self._charts = QGridLayout()
        self._charts.setSpacing(14)
        self._box.addLayout(self._charts)
        self._rest = QVBoxLayout()
        self._rest.setSpacing(14)
        self._box.addLayout(self._rest)
        self._box.addStretch(1)
        self.area.setWidget(inner)

    def _text(self, text: str, size: int, bold: bool = False, *, muted: bool = False) -> QLabel:
        label = QLabel(text)
        theme.set_font(label, size, bold=bold)
        label.setWordWrap(True)
        if muted:
            label.setProperty("ink", "muted")
        return label

    def steps(self) -> list[Callable[[], object]]:
        """What is made after the first painting, the charts one by one, then what is below them."""
        if self._prepared:
            return []
        self._prepared = True
        self.views = []
        return [
            *(partial(import_module, f"explorer.charts.{name}") for name in ("kinds", "overview")),
            *(partial(self._add_chart, name) for name in ("leads", "top_five", "sectors")),
            *registry.imports(),
            self._add_questions,
            self._add_contradictions,
            self._add_documents,
        ]

    def prepare(self) -> None:
        """Make everything at once."""
        for step in self.steps():
            step()

    def _add_chart(self, name: str) -> None:
        from explorer.charts import overview
        from explorer.views.parts.chart_view import ChartView

        view = ChartView(self._looks)
        view.set_least_height(400)
        build: Callable[[Dataset, str], Chart] = getattr(overview, name)
        view.show_chart(build(self._around.dataset, self._looks.language))
        view.mark_chosen.connect(self._open_figure)
        view.entity_chosen.connect(self.open_entity)
        view.menu_wanted.connect(self._mark_menu)
        self.views.append(view)
        self._arranged = 0
        self._arrange()

    def _add_questions(self) -> None:
        """The questions the reports answer, each a door."""
        self._rest.addWidget(self._text(self.tr("Questions"), 15, True))
        holder = QWidget()
        flow = FlowLayout(holder, 6)
        for key, spec in registry.questions(self._around.dataset).items():
            assert spec.title is not None
            button = QToolButton()
            button.setText(spec.title())
            button.setProperty("page", key)
            button.setProperty("door", True)
            button.clicked.connect(self._open_page)
            flow.addWidget(button)
        self._rest.addWidget(holder)

    def _open_page(self) -> None:
        page = str(self.sender().property("page"))
        self._state.set(registry.opened(self._around.dataset, self._state.current, page))

    def _arrange(self) -> None:
        """Place doors and charts in as many columns as the width holds."""
        # As if the scroll bar were there: whether it is must not decide what makes it come and go.
        room = self.width() - self.area.verticalScrollBar().sizeHint().width()
        columns = 4 if room >= 700 else 2
        beside = room >= 900
        margins = self._box.contentsMargins()
        gaps = max(0, self._doors.horizontalSpacing()) * (columns - 1)
        wide = (room - margins.left() - margins.right() - gaps) / columns
        high = max((button.needed(wide) for button in self.doors), default=0)
        for button in self.doors:
            button.be_high(high)
        state = columns * 2 + beside
        if state == self._arranged:
            return
        self._arranged = state
        for n, button in enumerate(self.doors):
            self._doors.addWidget(button, n // columns, n % columns)
        for n in range(4):
            self._doors.setColumnStretch(n, int(n < columns))
        top = Qt.AlignmentFlag.AlignTop
        for n, view in enumerate(self.views):
            if beside and n:
                self._charts.addWidget(view, 1, n - 1, top)
            else:
                self._charts.addWidget(view, 0 if beside else n, 0, 1, 2)
        self._charts.setColumnStretch(0, 1)
        self._charts.setColumnStretch(1, 1)
        self._box.invalidate()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer columns where there is less room."""
        super().resizeEvent(event)
        self._arrange()

    def _add_contradictions(self) -> None:
        from explorer.dataset.disagreement import explained  # not before the first painting

        self._rest.addWidget(self._text(self.tr("Where the sources do not agree"), 15, True))
        found = [d for d in self._around.dataset.rows(Discrepancy) if d.kind != "not-comparable"]
        found.sort(key=lambda d: (SEVERITIES.index(d.severity), d.kind != "between"))
        accent = self._looks.theme.accent
        chinese = self._looks.language.startswith("zh")
        for discrepancy in found[:5]:
            links = ("、" if chinese else ", ").join(
                door(self._short(o), o, accent) for o in discrepancy.observation_ids[:5]
            )
            label = QLabel(f"{escape(explained(self._around.dataset, discrepancy))}<br>{links}")
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.LinksAccessibleByMouse
                | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
            label.setWordWrap(True)
            label.linkActivated.connect(self._open_figure)
            self._rest.addWidget(label)

    def _short(self, observation_id: str) -> str:
        """A figure in a few words: who and how much."""
        o = self._around.dataset.observations[observation_id]
        who = entity_label(self._around.dataset, o, self._looks.language)
        return with_figure(who, numbers.label(o, self._looks.language), self._looks.language)

    def _add_documents(self) -> None:
        self._rest.addWidget(self._text(self.tr("The documents"), 15, True))
        accent, muted = self._looks.theme.accent, self._looks.theme.muted
        chinese = self._looks.language.startswith("zh")
        documents = list(self._around.dataset.documents.values())
        for document in documents[:_DOCUMENTS]:
            passages = self._around.dataset.passages_in.get(document.document_id, ())
            broken = self._around.dataset.unreadable(document.document_id)
            spans = {(p.start or 0, p.end or 0) for p in passages if p.role != "context"}
            facts = self.tr("{publisher}, {count} quoted {count:sentence|sentences}").format(
                publisher=prose(document.publisher), count=Count(len(spans))
            )
            english = "" if chinese else f"<br>{escape(document.title_en)}"
            label = QLabel(
                f"{door(document.title, document.document_id, accent)}{english}<br>"
                f"<span style='color:{muted}'>{escape(broken or facts)}</span>"
            )
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.LinksAccessibleByMouse
                | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
            label.linkActivated.connect(self._open_document)
            self._rest.addWidget(label)
            if broken:
                continue
            length = max(1, len(self._around.dataset.text(document.document_id)))
            strip = CoverageStrip([(s / length, e / length) for s, e in sorted(spans)], self._looks)
            strip.setToolTip(self.tr("Where figures stand in the document"))
            self._rest.addWidget(strip)

    # -- what people do ------------------------------------------------------------------------

    def _open_door(self) -> None:
        door = self.sender()
        if isinstance(door, FigureDoor):
            self._open_figure(door.headline.observation_id)

    def _open_figure(self, observation_id: str) -> None:
        found = navigation.figure(self._around.dataset, self._state.current, observation_id)
        self._state.set(found, self)

    def _mark_menu(self, observation_id: str, position: QPoint) -> None:
        if observation_id:
            self.menu_wanted.emit(observation_id, position)

    def _open_document(self, document_id: str) -> None:
        self._state.select(self, document_id=document_id, evidence_id="", observation_id="")

    def renew(self) -> None:
        """Make all of it anew, with the same place in sight and the keyboard where it was."""
        bar, at = self.area.verticalScrollBar(), self.area.verticalScrollBar().value()
        prepared, self._prepared = self._prepared, False
        old = self.area.takeWidget()
        focus = QApplication.focusWidget()
        stops = _stops(old) if _holds(old, focus) else []
        place = stops.index(focus) if focus in stops else -1
        if old is not None:
            old.hide()
            old.deleteLater()
        self._build()
        if prepared:
            self.prepare()
        new = self.area.widget()
        if new is None:
            return
        new.show()
        # What is scrolled must know its height before it can be scrolled.
        QCoreApplication.sendPostedEvents(new, QEvent.Type.LayoutRequest.value)
        for view in self.views if at else ():  # at the top they do so as they come into sight
            view.lay_out()
        QCoreApplication.sendPostedEvents(new, QEvent.Type.LayoutRequest.value)
        QCoreApplication.sendPostedEvents(self.area, QEvent.Type.LayoutRequest.value)
        bar.setValue(at)
        stops = _stops(new) if place >= 0 else []
        if 0 <= place < len(stops):
            stops[place].setFocus(Qt.FocusReason.OtherFocusReason)


def _holds(root: QWidget | None, focus: QWidget | None) -> bool:
    """Whether the keyboard is in it; only then is it walked: the binding learns of each kind."""
    return root is not None and focus is not None and root.isAncestorOf(focus)


def _stops(root: QWidget | None) -> list[QWidget]:
    """Where the keyboard can be in it."""
    found = (w for w in all_in(root) if isinstance(w, QWidget)) if root is not None else ()
    return [w for w in found if w.focusPolicy() != Qt.FocusPolicy.NoFocus]


PAGES = (PageSpec("overview", Overview),)
