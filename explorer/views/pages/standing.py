"""The countries of a technology in their order, and how sure each rank is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Final

from explorer.charts.kinds import ChartKind
from explorer.models.plain_rows import PlainRow
from explorer.views.pages.drawn_page import DrawnPage
from explorer.views.pages.page import PageSpec
from explorer.views.pages.tracker_page import about, holds
from explorer.words import Count, translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from explorer.charts.chart import Chart
    from explorer.charts.computed import About, Shown
    from explorer.tracker.recount import Recount
    from explorer.tracker.standing import Stand, Standing

#: Countries that are drawn, and listed.
_DRAWN: Final = 12
_LISTED: Final = 60
#: Behind a rank: what unknown countries have could change it.
_OPEN: Final = "?"


class StandingPage(DrawnPage):
    """A bar a country with the interval of its share; below, ranks, intervals and bounds."""

    key: ClassVar[str] = "standing"

    least: ClassVar[int] = 96
    _drawn: Chart | None = None

    def retranslate(self) -> None:
        """Words in the present language."""
        super().retranslate()
        self.heading.setText(_title())
        self.cells.setAccessibleName(self.tr("Ranks with intervals and bounds"))

    def question(self) -> Callable[[Path, Recount], Any]:
        """The last window, as the package counts."""
        return _standing

    def rank(self, stand: Stand) -> str:
        """A rank, with "=" where it is shared and "?" where bounds could overturn it."""
        return f"{stand.part.place}{' =' * stand.shared}{_OPEN * stand.overturned}"

    def show_answer(self, recount: Recount, answer: Standing) -> None:
        """Draw the bars and list the ranks."""
        from explorer.tracker.recount import query_of

        self._drawn = self._chart(recount.technology, answer)
        self.draw(self._drawn)
        rows = []
        for stand in answer.stands[:_LISTED]:
            part, spread = stand.part, stand.interval
            opens = query_of(recount.technology, answer.variant, part).evidence_id
            cells = (
                self.rank(stand),
                self.who(part.country),
                f"{part.share:.2f} %",
                f"{spread.low:.2f}–{spread.high:.2f} %",
                _span(spread.best, spread.worst),
                f"{part.share:.2f}–{part.upper:.2f} %",
                self.tr("unknown countries could change the rank") if stand.overturned else "",
                f"{part.high_papers:,}",
            )
            rows.append(PlainRow(part.country, cells, (opens,) * len(cells)))
        titles = (
            self.tr("Rank"),
            self.tr("Country"),
            self.tr("Share"),
            self.tr("95 % of resamples"),
            self.tr("Ranks in these"),
            self.tr("Bounds"),
            self.tr("By the bounds"),
            self.tr("Papers"),
        )
        self.rows.show(titles, rows, (2, 3, 4, 5, 7))
        self.cells.resizeColumnsToContents()
        self.say(self._said(answer))

    def _said(self, answer: Standing) -> str:
        if not answer.stands:
            return self.tr("Nobody is ranked: a threshold of 0 citations lets every paper in.")
        open_ranks = sum(s.overturned for s in answer.stands[:_DRAWN])
        text = self.tr(
            "{first} to {last}, {papers} {papers:paper|papers}. Intervals are of other papers "
            "than these, bounds of the {unknown} % whose country nobody knows: none or all "
            "of them. Of the first {drawn} ranks, {open} could be overturned by them (?); = "
            "is a shared rank."
        )
        return text.format(
            first=answer.variant.first,
            last=answer.variant.last,
            papers=Count(answer.papers, f"{answer.papers:,}"),
            unknown=f"{answer.unknown:.1f}",
            drawn=min(_DRAWN, len(answer.stands)),
            open=open_ranks,
        )

    def _chart(self, technology: str, answer: Standing) -> Chart | None:
        """The figures of the package as bars, with intervals and ranks of this page."""
        from explorer.charts.build import compose
        from explorer.charts.naming import name

        dataset, variant = self._around.dataset, answer.variant
        years = str(variant.first), str(variant.last)
        names = (dataset.roles.share, "high-impact-presence")
        of = {
            o.entity_id: o
            for o in dataset.figures(technology, names)
            if (o.period_start, o.period_end) == years
        }
        stands = [s for s in answer.stands[:_DRAWN] if s.part.country in of]
        if not stands:
            return None
        figures = [replace(of[s.part.country], value_low=None, value_high=None) for s in stands]
        language = self._looks.language
        topic = name(dataset.topics[technology], language)
        drawn = compose(dataset, figures, ChartKind.BAR, topic, "", language)
        by_id = {o.observation_id: s for o, s in zip(figures, stands, strict=True)}
        marks = []
        for mark in drawn.marks:
            stand = by_id[mark.observation_id]
            spread, share = stand.interval, stand.part.share
            marks.append(
                replace(
                    mark,
                    low=min(spread.low, share),
                    high=max(spread.high, share),
                    label=f"{self.rank(stand)}   {share:.1f}%",
                )
            )
        return replace(drawn, marks=tuple(marks))

    def written(self, about: About) -> Shown | None:
        """The bars, with the method under them."""
        from explorer.charts.computed import Shown, with_method

        if self._drawn is None:
            return None
        drawn = replace(self._drawn, title=about.title, subtitle=about.subtitle)
        return Shown(with_method(drawn, about.method), self._around.dataset)

    def chosen(self, observation_id: str) -> None:
        """The papers of a bar."""
        country = self._around.dataset.observations[observation_id].entity_id
        row = next((r for r in self.rows.rows if r.key == country), None)
        if row is not None:
            self.open_papers(row.evidence[0])


def _span(best: int, worst: int) -> str:
    return str(best) if best == worst else f"{best}–{worst}"


def _standing(folder: Path, recount: Recount) -> Standing:
    from explorer.tracker import settings
    from explorer.tracker.standing import standing
    from explorer.tracker.variant import default

    return standing(folder, recount, default(settings.chosen_in(folder)))


def _title() -> str:
    return translate("StandingPage", "Who stands where, and how surely?")


PAGES = (PageSpec("standing", StandingPage, _title, place=19, complete=about, offered=holds),)
