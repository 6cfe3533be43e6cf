"""The rank of a country in every way of counting: how much of it is the method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QSplitter, QTableView, QVBoxLayout, QWidget

from explorer import navigation, theme
from explorer.models.plain_rows import KEY_ROLE, PlainRow, PlainRows
from explorer.views.pages.page import PageSpec
from explorer.views.pages.tracker_page import TrackerPage, about, holds
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from explorer.charts.computed import About, Shown
    from explorer.surroundings import Surroundings
    from explorer.tracker.fan import Fan
    from explorer.tracker.recount import Recount

#: Ranks with a column of their own; those behind have one together.
_RANKS: Final = 8
#: Countries that are listed.
_LISTED: Final = 40


class FanPage(TrackerPage):
    """Above the ranks of all countries, below one of them in each way of counting."""

    key: ClassVar[str] = "fan"

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make the page, empty."""
        super().__init__(around, parent)
        #: In how many ways countries are ranked, and in how many each has each rank.
        self._ranked = 0
        self._counts: list[tuple[str, list[int]]] = []
        self.standings, self.ways = PlainRows(self), PlainRows(self)
        self.standing_cells, self.way_cells = QTableView(), self.table_of(QTableView())
        self.standing_cells.setModel(self.standings)
        self.way_cells.setModel(self.ways)
        self.table_of(self.standing_cells)
        self.standing_cells.clicked.connect(self._choose)
        self.standing_cells.activated.connect(self._choose)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.standing_cells)
        split.addWidget(self.way_cells)
        split.setChildrenCollapsible(False)
        inner = QVBoxLayout(self.body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(split)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the present language."""
        super().retranslate()
        self.heading.setText(_title())
        self.standing_cells.setAccessibleName(self.tr("Ranks in all ways of counting"))
        self.way_cells.setAccessibleName(self.tr("Every way of counting"))

    @property
    def keyboard(self) -> QWidget:
        """The ranks."""
        return self.standing_cells

    def question(self) -> Callable[[Path, Recount], Any]:
        """All ways of counting the last window."""
        return _fan

    def show_answer(self, recount: Recount, answer: Fan) -> None:
        """Fill both tables."""
        from explorer.tracker.recount import query_of

        standings = answer.standings()
        asked = self._state.current.question.entities[:1]
        country = asked[0] if asked else standings[0].country if standings else ""
        ways = answer.ranking
        counts: dict[str, list[int]] = {s.country: [0] * (_RANKS + 1) for s in standings}
        for _, found in answer.rows:
            for part in found.parts:
                if part.place is not None:
                    counts[part.country][min(part.place, _RANKS + 1) - 1] += 1
        rows = [
            PlainRow(
                s.country,
                (
                    self.who(s.country),
                    self.tr("{n} of {total} ways").format(n=s.leads, total=ways),
                    f"{s.best}–{s.worst}" if s.best != s.worst else str(s.best),
                    *(str(n or "") for n in counts[s.country]),
                ),
                shades=(0, 0, 0, *(n / ways for n in counts[s.country])),
            )
            for s in standings[:_LISTED]
        ]
        titles = (self.tr("Country"), self.tr("Leads in"), self.tr("Ranks"))
        ranks = (*(str(n) for n in range(1, _RANKS + 1)), f"> {_RANKS}")
        numbers = range(3, 3 + len(ranks))
        accent = self._looks.theme.accent
        self.standings.show((*titles, *ranks), rows, numbers, accent)
        self._ranked = ways
        self._counts = [(s.country, counts[s.country]) for s in standings[:_LISTED]]
        self.standing_cells.resizeColumnsToContents()
        self.standing_cells.horizontalHeader().setStretchLastSection(False)
        for column in numbers:
            self.standing_cells.setColumnWidth(column, theme.px(38))
        at = next((n for n, s in enumerate(standings[:_LISTED]) if s.country == country), -1)
        if at >= 0:
            self.standing_cells.selectRow(at)
        chosen = next((s for s in standings if s.country == country), None)
        if chosen is None:
            self.say(self.tr("No way of counting ranks anybody: there are too few citations."))
        else:
            leads = self.tr("{country} leads in {leads} of {ways} ways of counting")
            one, several = self.tr(", always rank {best}."), self.tr("; ranks {best} to {worst}.")
            text = leads + (one if chosen.best == chosen.worst else several)
            self.say(
                text.format(
                    country=self.who(country),
                    leads=chosen.leads,
                    ways=ways,
                    best=chosen.best,
                    worst=chosen.worst,
                )
            )
        self._show_ways(recount, answer, country, query_of)

    def written(self, about: About) -> Shown | None:
        """In how many ways of counting each country has each rank."""
        from explorer.charts import computed
        from explorer.tracker.indicators import PAGE_INDICATORS

        if not self._counts:
            return None
        ranks = {str(n): str(n) for n in range(1, _RANKS + 1)}
        ranks[str(_RANKS + 1)] = f"> {_RANKS}"
        dataset, lines = self._around.dataset, []
        for country, counts in self._counts:
            numbers = {
                key: computed.Number(
                    f"{many}",
                    many,
                    "count",
                    "ways-of-counting",
                    f"{dataset.entities[country].name_en}: rank {rank} in {many} of "
                    f"{self._ranked} ways of counting.",
                    rule=f"{many} of {self._ranked} ways of counting",
                    shade=many / self._ranked,
                    base=self._ranked,
                )
                for (key, rank), many in zip(ranks.items(), counts, strict=True)
                if many
            }
            lines.append(computed.Line(country, self.who(country), numbers))
        return computed.chart(dataset, about, lines, list(ranks.items()), PAGE_INDICATORS)

    def _show_ways(
        self, recount: Recount, answer: Fan, country: str, query_of: Callable[..., Any]
    ) -> None:
        counting = {
            "full": self.tr("whole papers"),
            "author": self.tr("among authors"),
            "even": self.tr("among countries"),
        }
        rows = []
        for variant, found in answer.rows:
            part = found.part(country)
            leaders = [self.who(p.country) for p in found.parts if p.place == 1]
            cells = (
                "–" if part is None or part.place is None else str(part.place),
                "–" if part is None else f"{part.share:.2f} %",
                " = ".join(leaders) or "–",
                f"{variant.top} %",
                counting[variant.counting],
                self.tr("all years together") if variant.pooled else self.tr("each year"),
                ", ".join(variant.kinds) or self.tr("all"),
                self.tr("in") if variant.unknown else self.tr("left out"),
            )
            opens = query_of(recount.technology, variant, part).evidence_id if part else ""
            rows.append(PlainRow(country, cells, (opens,) * len(cells)))
        titles = (
            self.tr("Rank"),
            self.tr("Share"),
            self.tr("Leader"),
            self.tr("Top"),
            self.tr("Counting"),
            self.tr("Threshold"),
            self.tr("Types of documents"),
            self.tr("Unknown countries"),
        )
        self.ways.show(titles, rows, (0, 1, 3))
        self.way_cells.resizeColumnsToContents()

    def _choose(self, index: QModelIndex) -> None:
        """Show the ways of a country."""
        still = navigation.deselected(self._state.current)
        self._state.set(still.asking(entities=(str(index.data(KEY_ROLE)),)), self)


def _fan(folder: Path, recount: Recount) -> Fan:
    from explorer.tracker import fan, settings
    from explorer.tracker.variant import default

    return fan.fan(recount, default(settings.chosen_in(folder)))


def _title() -> str:
    return translate("FanPage", "How firm is a rank?")


PAGES = (PageSpec("fan", FanPage, _title, place=20, complete=about, offered=holds),)
