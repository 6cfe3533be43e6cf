"""Who works with whom in a technology: a network and a matrix that open the joint papers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Final

from PySide6.QtWidgets import QHBoxLayout, QTableView

from explorer import theme
from explorer.charts.naming import name
from explorer.models.plain_rows import PlainRow
from explorer.views.pages.drawn_page import DrawnPage
from explorer.views.pages.page import PageSpec
from explorer.views.pages.tracker_page import about, holds
from explorer.views.parts.choice_box import ChoiceBox
from explorer.words import Count, translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from explorer.charts.computed import About, Shown
    from explorer.tracker.partners import Partners
    from explorer.tracker.recount import Recount
    from explorer.tracker.variant import Variant

#: Countries in the matrix, and in the network, where each has a line to every other.
_SHOWN: Final = 15
_TIED: Final = 12


class PartnersPage(DrawnPage):
    """Countries by countries: joint papers, or how strong the tie is for their size."""

    key: ClassVar[str] = "partners"

    _network: Shown | None = None

    def choose(self) -> None:
        """What the numbers are, and how they are shown."""
        self.measure = ChoiceBox()
        for key in ("papers", "salton", "affinity"):
            self.measure.addItem("", key)
        self.measure.activated.connect(self._change)
        self.shape = ChoiceBox()
        for kind in ("network", "heat"):
            self.shape.addItem("", kind)
        self.shape.activated.connect(self._reshape)
        self.cells.setSelectionBehavior(QTableView.SelectionBehavior.SelectItems)
        self.cells.horizontalHeader().setStretchLastSection(False)
        choices = QHBoxLayout()
        choices.addWidget(self.measure)
        choices.addWidget(self.shape)
        choices.addStretch(1)
        self._inner.insertLayout(0, choices)
        self._inner.setContentsMargins(12, 0, 0, 0)

    def retranslate(self) -> None:
        """Words in the present language."""
        super().retranslate()
        self.heading.setText(_title())
        words = (
            self.tr("Joint papers"),
            self.tr("Salton's measure"),
            self.tr("Affinity: 1 is as by size alone"),
        )
        for at, text in enumerate(words):
            self.measure.setItemText(at, text)
        self.measure.setAccessibleName(self.tr("What the cells say"))
        for at, text in enumerate((self.tr("Network and table"), self.tr("Table alone"))):
            self.shape.setItemText(at, text)
        self.shape.setAccessibleName(self.tr("How it is shown"))
        self.cells.setAccessibleName(self.tr("Countries by countries"))

    def question(self) -> Callable[[Path, Recount], Any]:
        """The joint papers of the last window."""
        return _partners

    def show_answer(self, recount: Recount, answer: tuple[Variant, Partners]) -> None:
        """Fill the matrix, and draw the network over it unless the matrix alone is wanted."""
        from explorer.tracker.partners import query_of

        variant, found = answer
        asked = self._state.current.question.option
        self.measure.setCurrentIndex(max(0, self.measure.findData(asked)))
        countries = list(found.each)[:_SHOWN]
        measure = {"salton": found.salton, "affinity": found.affinity}.get(asked, found.both)
        pairs = [(a, b) for a in countries for b in countries if a != b]
        most = max((float(measure(a, b)) for a, b in pairs), default=0.0)
        rows = []
        for one in countries:
            texts, opens, shades = [self.who(one)], [""], [0.0]
            for other in countries:
                many = found.both(one, other)
                same = one == other
                value = measure(one, other)
                whole = same or asked not in ("salton", "affinity")
                said = f"{many:,}" if whole else f"{value:.2f}"
                texts.append(said if many else "–")
                query = query_of(recount.technology, variant, one, other, many)
                opens.append(query.evidence_id if many else "")
                shades.append(0.0 if same else value / most if most else 0.0)
            rows.append(PlainRow(one, tuple(texts), tuple(opens), tuple(shades)))
        titles = (self.tr("Country"), *countries)
        self.rows.show(titles, rows, range(1, len(titles)), self._looks.theme.accent)
        self.cells.resizeColumnsToContents()
        for column in range(1, len(titles)):
            self.cells.setColumnWidth(column, theme.px(56))
        text = self.tr(
            "{first} to {last}, {papers} {papers:paper|papers}, counted whole; in the "
            "diagonal all papers of a country."
        )
        self.say(
            text.format(
                first=variant.first,
                last=variant.last,
                papers=Count(found.papers, f"{found.papers:,}"),
            )
        )

        kind = self._state.current.question.kind
        self.shape.setCurrentIndex(max(0, self.shape.findData(kind)))
        self._network = None if self._is_table_alone() else self._shown()
        drawn = self._network.chart if self._network is not None else None
        if drawn is not None:
            topic = name(self._around.dataset.topics[recount.technology], self._looks.language)
            drawn = replace(drawn, title=topic, subtitle=self.measure.currentText())
        self.draw(drawn)

    def chosen(self, observation_id: str) -> None:
        """Open the papers of a country or of two."""
        from explorer.dataset.evidence import Papers
        from explorer.dataset.papers import PREFIX

        if self._network is not None:
            found = self._network.dataset.first_of(observation_id)
            if isinstance(found, Papers):
                self.open_papers(PREFIX + found.rule)

    def written(self, about: About) -> Shown | None:
        """The network of the first countries, or the matrix where it is wanted alone."""
        from explorer.charts import computed

        if not self.rows.rows:
            return None
        if self._is_table_alone():
            return self._matrix(about, _SHOWN)
        return computed.network(self._matrix(about, _TIED))

    def _is_table_alone(self) -> bool:
        return self.shape.currentIndex() == 1

    def _matrix(self, about: About, many: int) -> Shown:
        """The first countries of the matrix as a chart."""
        from explorer.charts import computed
        from explorer.tracker.indicators import PAGE_INDICATORS

        dataset = self._around.dataset
        rows = self.rows.rows[:many]
        keys = [row.key for row in rows]
        asked = str(self.measure.currentData())
        measures = {"salton": "Salton's measure", "affinity": "affinity"}
        lines = []
        for row in rows:
            numbers = {}
            for n, other in enumerate(keys, 1):
                if not row.evidence[n]:
                    continue
                one, two = (dataset.entities[e].name_en for e in (row.key, other))
                whole = other == row.key
                counted = whole or asked not in measures
                what = measures.get(asked, "joint papers")
                said = f"{one}: papers" if whole else f"{one} and {two}: {what}"
                text = row.cells[n]
                numbers[other] = computed.Number(
                    text,
                    float(text.replace(",", "")),
                    "count" if counted else {"salton": "level"}.get(asked, "times"),
                    "joint-papers" if counted else asked,
                    f"{said} {text}.",
                    opens=row.evidence[n],
                    shade=row.shades[n],
                )
            lines.append(computed.Line(row.key, self.who(row.key), numbers))
        about = replace(about, subtitle=f"{self.measure.currentText()}; {about.subtitle}")
        columns = [(k, self.who(k)) for k in keys]
        return computed.chart(dataset, about, lines, columns, PAGE_INDICATORS)

    def _change(self, row: int) -> None:
        self._state.ask(self, option=str(self.measure.itemData(row)))

    def _reshape(self, row: int) -> None:
        self._state.ask(self, kind=str(self.shape.itemData(row)))


def _partners(folder: Path, recount: Recount) -> tuple[Variant, Partners]:
    from explorer.tracker import settings
    from explorer.tracker.partners import partners
    from explorer.tracker.variant import default

    usual = default(settings.chosen_in(folder))
    return usual, partners(recount, usual)


def _title() -> str:
    return translate("PartnersPage", "Who works with whom?")


PAGES = (PageSpec("partners", PartnersPage, _title, place=24, complete=about, offered=holds),)
