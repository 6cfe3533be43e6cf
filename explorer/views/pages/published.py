"""What others publish of a technology beside one's own figure, and what sets the two apart."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, ClassVar, assert_never

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QSplitter, QTableView, QTextBrowser, QVBoxLayout, QWidget

from explorer import paths
from explorer.charts import numbers
from explorer.charts.naming import name, prose, says_who, statement
from explorer.dataset.schema import Cell, Citation, Derivation, Papers, Passage
from explorer.models.plain_rows import PlainRow, PlainRows
from explorer.views.pages.page import PageSpec
from explorer.views.pages.tracker_page import TrackerPage, about, holds
from explorer.words import Count, translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from explorer.charts.computed import About, Shown
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Evidence
    from explorer.surroundings import Surroundings
    from explorer.tracker.published import Beside
    from explorer.tracker.recount import Recount


class PublishedPage(TrackerPage):
    """A row a published figure, one's own in its own columns; below what is said of a row."""

    key: ClassVar[str] = "published"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make the page, empty."""
        super().__init__(around, parent)
        self.rows = PlainRows(self)
        self.found: list[Beside] = []
        self._bundled: Dataset | None = None
        self.cells = self.table_of(QTableView())
        self.cells.setModel(self.rows)
        self.cells.selectionModel().currentRowChanged.connect(self._tell)
        self.detail = QTextBrowser()
        self.detail.setOpenLinks(False)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.cells)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(split)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the present language."""
        super().retranslate()
        self.heading.setText(_title())
        self.cells.setAccessibleName(self.tr("Published figures with your own"))
        self.detail.setAccessibleName(self.tr("What sets the two apart"))

    @property
    def keyboard(self) -> QWidget:
        """The figures."""
        return self.cells

    def question(self) -> Callable[[Path, Recount], Any]:
        """Published figures are those that come with the program."""
        places = self._around.dataset.places_of.get(str(self.topic.currentData()), ())
        draft = any(p.note == "draft" for p in places)
        held = self._bundled

        def ask(folder: Path, recount: Recount) -> tuple[Dataset, list[Beside]]:
            from explorer.dataset import package
            from explorer.tracker import settings
            from explorer.tracker.published import beside
            from explorer.tracker.variant import default

            bundled = held if held is not None else package.load(paths.bundled_data())
            usual = default(settings.chosen_in(folder))
            return bundled, beside(bundled, recount, usual, draft=draft)

        return ask

    def show_answer(self, recount: Recount, answer: tuple[Dataset, list[Beside]]) -> None:
        """Fill the table."""
        from explorer.tracker.recount import query_of

        bundled, self.found = answer
        self._bundled = bundled
        language = self._looks.language
        rows = []
        for one in self.found:
            o = one.published
            entity, indicator = bundled.entities[o.entity_id], bundled.indicators[o.indicator_id]
            opens = ""
            if one.part is not None:
                opens = query_of(recount.technology, one.variant, one.part).evidence_id
            years = f"{one.variant.first}–{one.variant.last}" if one.value is not None else "–"
            cells = (
                name(entity, language),
                name(indicator, language),
                numbers.label(o, language),
                f"{o.period_start}–{o.period_end}"
                if o.period_start != o.period_end
                else o.period_end,
                _number(one.value, o.unit),
                years,
                self._spread(one),
                says_who(bundled.reports[o.report_id]),
            )
            rows.append(PlainRow(o.entity_id, cells, ("", "", "", "", opens, opens, opens, "")))
        titles = (
            self.tr("Who"),
            self.tr("Figure"),
            self.tr("Published"),
            self.tr("Its years"),
            self.tr("Own"),
            self.tr("Own years"),
            self.tr("Own by all three countings"),
            self.tr("Published by"),
        )
        self.rows.show(titles, rows, (2, 4))
        self.cells.resizeColumnsToContents()
        held = [one for one in self.found if one.within is not None]
        if not self.found:
            self.say(self.tr("Nothing that could stand beside your figures is published here."))
        else:
            text = self.tr(
                "{count} published {count:figure|figures}; {both} {both:has|have} one of your "
                "own beside {both:it|them}, and {within} of these {within:lies|lie} within "
                "what counting alone changes. The two are no one series."
            )
            within = sum(bool(one.within) for one in held)
            self.say(
                text.format(
                    count=Count(len(self.found)), both=Count(len(held)), within=Count(within)
                )
            )
        self.detail.clear()
        if rows:
            self.cells.selectRow(0)

    def written(self, about: About) -> Shown | None:
        """A row a published figure, the published and one's own in columns of their own."""
        from explorer.charts import computed

        bundled = self._bundled
        if bundled is None or not self.found:
            return None
        lines = []
        for one, row in zip(self.found, self.rows.rows, strict=True):
            o = one.published
            if o.value is None:
                continue
            numbers = {
                "published": computed.Number(
                    row.cells[2], o.value, o.unit, o.indicator_id,
                    f"Published: {o.statement_en}", rule=f"{o.report_id}: {o.observation_id}",
                )
            }  # fmt: skip
            if one.value is not None:
                who = bundled.entities[o.entity_id].name_en
                numbers["own"] = computed.Number(
                    row.cells[4], one.value, o.unit, o.indicator_id,
                    f"Own: {who}, {one.variant.first} to {one.variant.last}: {row.cells[4]}.",
                    opens=row.evidence[4], rule="own computation", low=one.low, high=one.high,
                )  # fmt: skip
                if one.low is not None and one.high is not None:
                    numbers["spread"] = computed.Number(
                        row.cells[6], one.value, o.unit, o.indicator_id,
                        f"Own by all three countings: {who}: {row.cells[6]}.",
                        rule="least and most of three countings", low=one.low, high=one.high,
                    )  # fmt: skip
            label = f"{row.cells[0]}, {row.cells[1]}, {row.cells[3]} ({row.cells[7]})"
            lines.append(computed.Line(o.entity_id, label, numbers))
        columns = [
            ("published", self.tr("Published")),
            ("own", self.tr("Own")),
            ("spread", self.tr("Own by all three countings")),
        ]
        return computed.chart(self._around.dataset, about, lines, columns)

    def _spread(self, one: Beside) -> str:
        if one.low is None or one.high is None:
            return "–"
        unit = one.published.unit
        return f"{_number(one.low, unit)} – {_number(one.high, unit)}"

    def _tell(self, now: QModelIndex, _before: QModelIndex) -> None:
        """Who says so in which words, and what sets it apart from one's own."""
        if not now.isValid() or self._bundled is None or now.row() >= len(self.found):
            return
        bundled, one = self._bundled, self.found[now.row()]
        o = one.published
        said = statement(bundled, o, self._looks.language)
        parts = [f"<p><b>{escape(said)}</b></p>"]
        first = bundled.first_of(o.observation_id)
        if first is not None:
            muted = self._looks.theme.muted
            parts.append(f"<p style='color:{muted}'>{escape(_source(bundled, first))}</p>")
        parts.append("".join(f"<p>{escape(reason)}</p>" for reason in one.reasons))
        if one.within is not None:
            inside = self.tr(
                "The published figure lies within what counting alone changes of yours."
            )
            outside = self.tr("Counting alone does not explain the difference.")
            parts.append(f"<p>{escape(inside if one.within else outside)}</p>")
        self.detail.setHtml("".join(parts))


def _number(value: float | None, unit: str) -> str:
    if value is None:
        return "–"
    match unit:
        case "percent":
            return f"{value:.1f} %"
        case "times":
            return f"{value:.2f}"
        case _:
            return f"{value:g}"


def _source(bundled: Dataset, evidence: Evidence) -> str:
    """The sentence or the address that a published figure rests on."""
    match evidence:
        case Passage():
            document = bundled.documents[evidence.document_id]
            return f"“{evidence.quote}” {document.title}"
        case Citation():
            return f"{prose(evidence.source_publisher)}, {evidence.source_url}"
        case Cell():
            return bundled.documents[evidence.document_id].file
        case Derivation() | Papers():
            return prose(evidence.rule)
    assert_never(evidence)


def _title() -> str:
    return translate("PublishedPage", "Your figures and the published")


PAGES = (PageSpec("published", PublishedPage, _title, place=22, complete=about, offered=holds),)
