"""Where shares would go if they moved on as they did: drawn as projections, judged by the past."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar

from explorer.charts.build import compose
from explorer.charts.kinds import ChartKind
from explorer.charts.naming import listed, name
from explorer.dataset.merge import Own, merge
from explorer.dataset.schema import Comparator, Derivation, Observation, Papers, Status
from explorer.models.plain_rows import PlainRow
from explorer.records import dataclass
from explorer.views.pages.drawn_page import DrawnPage
from explorer.views.pages.page import PageSpec
from explorer.views.pages.tracker_page import about, holds
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from explorer.charts.chart import Chart
    from explorer.charts.computed import About, Shown
    from explorer.dataset.dataset import Dataset
    from explorer.tracker.projection import Projection
    from explorer.tracker.recount import Recount
    from explorer.tracker.variant import Variant


@dataclass(frozen=True, slots=True)
class _Found:
    """The projection, its chart, and the papers of each year's share by the id of its mark."""

    made: Projection
    drawn: Chart
    papers: dict[str, str]
    dataset: Dataset


class ProjectionsPage(DrawnPage):
    """The shares of each year, those to come as projections, and the bands as a table."""

    key: ClassVar[str] = "projections"

    _found: _Found | None = None

    def retranslate(self) -> None:
        """Words in the present language."""
        super().retranslate()
        self.heading.setText(_title())
        self.cells.setAccessibleName(self.tr("Projected shares with their bands"))

    def written(self, about: About) -> Shown | None:
        """The chart, with how well such projections did and how its shares are counted."""
        from explorer.charts.computed import Shown, with_method

        if self._found is None or not self._found.made.shares:
            return None
        drawn = replace(self._found.drawn, title=about.title, subtitle=about.subtitle)
        return Shown(with_method(drawn, about.method), self._found.dataset)

    def question(self) -> Callable[[Path, Recount], Any]:
        """The shares of every year, and what follows."""
        dataset, language = self._around.dataset, self._looks.language

        def ask(folder: Path, recount: Recount) -> _Found:
            from explorer.tracker import settings
            from explorer.tracker.projection import project
            from explorer.tracker.variant import default

            usual = default(settings.chosen_in(folder))
            made = project(recount, usual)
            papers = dict(_papers(recount, usual, made))
            figures = tuple(_figures(dataset, recount.technology, made))
            support = tuple(_support(figures, papers))
            joined, _ = merge(dataset, Own(observations=figures, evidence=support))
            topic = name(dataset.topics[recount.technology], language)
            drawn = compose(joined, figures, ChartKind.LINE, topic, "", language)
            return _Found(made, drawn, papers, joined)

        return ask

    def show_answer(self, recount: Recount, answer: _Found) -> None:
        """Draw the chart and list the bands."""
        from explorer.tracker.projection import BANDS, OTHERS

        self._found, made = answer, answer.made
        self.draw(answer.drawn)
        rows = [
            PlainRow(
                p.country,
                (
                    self.who(p.country) if p.country != OTHERS else self.tr("All others"),
                    str(p.year),
                    f"{p.middle:.1f} %",
                    *(f"{low:.1f} – {high:.1f} %" for low, high in p.bands),
                ),
            )
            for p in made.points
        ]
        bands = [self.tr("{band} % band").format(band=band) for band in BANDS]
        titles = (self.tr("Country"), self.tr("Year"), self.tr("Projected share"), *bands)
        self.rows.show(titles, rows, (1, 2))
        self.cells.resizeColumnsToContents()
        self.cells.setVisible(bool(rows))
        self.say(self._judged(made))

    def _judged(self, made: Projection) -> str:
        """How well such projections would have done, or why there is none."""
        from explorer.tracker.projection import BANDS, PAPERS, YEARS

        reasons = {
            "years": self.tr("Nothing is projected: it takes {years} years in a row with papers."),
            "papers": self.tr("Nothing is projected: a year has less than {papers} papers."),
            "citations": self.tr(
                "Nothing is projected: a year's threshold is 0 citations, so that its shares say "
                "nothing."
            ),
            "full": self.tr("Nothing is projected: whole papers are no parts of one whole."),
        }
        if made.refused:
            return reasons[made.refused].format(years=YEARS, papers=PAPERS)
        tested = made.tested
        assert tested is not None
        if not tested.tried:
            return self.tr("Projections, not measurements; too few years to try them on the past.")
        held = [
            self.tr("{band} % band: {held}").format(band=band, held=f"{many / tested.tried:.0%}")
            for band, many in zip(BANDS, tested.held, strict=True)
        ]
        better = tested.error < tested.naive
        text = (
            self.tr("Projections, not measurements. Made from earlier years, they held: {held}.")
            if better
            else self.tr(
                "Projections, not measurements. Made from earlier years, they held: {held}; the "
                "last share alone would have been as near."
            )
        )
        return text.format(held=listed(held, self._looks.language))

    def chosen(self, observation_id: str) -> None:
        """The papers of a year's share; the row of a projected one."""
        assert self._found is not None
        if evidence := self._found.papers.get(observation_id):
            self.open_papers(evidence)
            return
        _, country, year = observation_id.split(".")
        for n, row in enumerate(self.rows.rows):
            if row.key == country and row.cells[1] == year:
                self.cells.selectRow(n)


def _id(country: str, year: int) -> str:
    return f"projections.{country}.{year}"


def _papers(recount: Recount, usual: Variant, made: Projection) -> Iterator[tuple[str, str]]:
    from explorer.tracker.recount import query_of

    for year in made.years:
        variant = replace(usual, first=year, last=year)
        answer = recount.answer(variant)
        for country in made.shares:
            part = answer.part(country)
            if part is not None:
                opens = query_of(recount.technology, variant, part).evidence_id
                yield _id(country, year), opens


def _figures(dataset: Dataset, technology: str, made: Projection) -> Iterator[Observation]:
    report = next(iter(dataset.reports))
    share = dataset.roles.share

    def figure(country: str, year: int, value: float, status: Status, **more: Any) -> Observation:
        who = dataset.entities[country].name_en
        said = f"{who}, {year}: {value:.2f} % of the papers at the top."
        low, high = more.get("low"), more.get("high")
        return Observation(
            _id(country, year), technology, country, "", share, None, str(year), str(year),
            "stated", value, low, high, "percent", Comparator.EQ, "", status, report, said, "",
        )  # fmt: skip

    for country, values in made.shares.items():
        for year, value in zip(made.years, values, strict=True):
            yield figure(country, year, value, Status.MEASURED)
    for p in made.points:
        if p.country in made.shares:
            low, high = p.bands[1]
            yield figure(p.country, p.year, p.middle, Status.PROJECTION, low=low, high=high)


def _support(
    figures: tuple[Observation, ...], papers: dict[str, str]
) -> Iterator[Papers | Derivation]:
    from explorer.dataset.papers import PREFIX

    inputs: dict[str, list[str]] = {}
    for o in figures:
        name_, opens = f"{o.observation_id}#1", papers.get(o.observation_id)
        if o.status == Status.PROJECTION:
            rule = "random walk with drift of the ratios of shares"
            yield Derivation(name_, o.observation_id, "states", rule, tuple(inputs[o.entity_id]))
        elif opens:
            inputs.setdefault(o.entity_id, []).append(o.observation_id)
            yield Papers(name_, o.observation_id, "states", opens.removeprefix(PREFIX))
        else:
            rule = "no paper of the year"
            yield Derivation(name_, o.observation_id, "states", rule, (o.observation_id,))


def _title() -> str:
    return translate("ProjectionsPage", "Where would shares go?")


PAGES = (PageSpec("projections", ProjectionsPage, _title, place=23, complete=about, offered=holds),)
