"""The tables of a data package of one's own figures: each with its sentence and its papers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from explorer.dataset.papers import Query
from explorer.dataset.schema import (
    Comparator,
    Indicator,
    Node,
    Observation,
    Papers,
    Report,
    Role,
    Status,
    Taxonomy,
    Topic,
)
from explorer.records import dataclass
from explorer.tracker import intervals, measures
from explorer.tracker.credit import UNIT, UNKNOWN
from explorer.tracker.indicators import OWN_INDICATORS
from explorer.words import Count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Entity, Row
    from explorer.tracker.record import Log
    from explorer.tracker.settings import Settings
    from explorer.tracker.technologies import Technology

#: What a number ends in in Chinese.
_SIGNS: Final = {"percent": "%", "times": "倍"}
LIST: Final = "own-tracker"
#: Countries whose whole history is written; of the others only the last window.
_FOLLOWED: Final = 10
#: Papers of a technology in a window below which a share says little.
FEW: Final = 50


@dataclass(frozen=True, slots=True)
class _Share:
    """What a country has of a technology in a window, in parts of papers."""

    first: int
    last: int
    country: str
    total: int
    high: int
    papers: int
    all_total: int
    all_high: int
    says_nothing: bool
    unknown_high: int
    place: int | None

    def is_among(self, first: int) -> bool:
        """Whether it is ranked so high."""
        return self.place is not None and self.place <= first


class Tables:
    """The rows of each table of the package."""

    def __init__(
        self,
        connection: Any,
        technologies: Sequence[Technology],
        chosen: Settings,
        base: Dataset,
        log: Log,
        left: dict[str, int],
    ) -> None:
        self._connection = connection
        self._technologies = technologies
        self._chosen = chosen
        self._base = base
        self._log = log
        self._left = left
        self.figures: list[Observation] = []
        self._papers: list[Papers] = []
        every = (*base.rows(Indicator), *OWN_INDICATORS)
        self._indicators = {i.indicator_id: i for i in every}
        self._counted = measures.counted(connection, chosen.top, chosen.counting)
        #: Of the technology at work, in its last window.
        self._intervals: dict[str, intervals.Interval] = {}
        self._leads: dict[str, tuple[int, int]] = {}
        for at in range(len(technologies)):
            self._compute(at)

    def rows(self, table: type[Row]) -> Sequence[Row]:
        """The rows of one table."""
        match table.TABLE:
            case "reports":
                return [self._report()]
            case "technologies":
                return [self._list_topic(), *(self._topic(t) for t in self._technologies)]
            case "taxonomies":
                who = "This program, from the user's records"
                return [Taxonomy(LIST, "Own tracker", self._chosen.created, who, LIST, "")]
            case "taxonomy_nodes":
                return list(self._nodes())
            case "entities":
                return [*self._base.rows(table), self._unknown()]
            case "group_members":
                return self._base.rows(table)
            case "indicators":
                return [*self._base.rows(table), *OWN_INDICATORS]
            case "observations":
                return self.figures
            case "evidence":
                return self._papers
            case "roles":
                return list(self._roles())
            case _:
                return ()

    def _report(self) -> Report:
        of, searches = Count(self._left["all"]), Count(len(self._technologies))
        left = "; ".join(f"{n} {why}" for why, n in self._left.items() if n and why != "all")
        drafts = Count(sum(t.is_draft for t in self._technologies))
        limits = (
            f"Of {of} {of:record|records}, left out: {left or 'none'}. "
            f"{self._log.unread_count} could not be read. {drafts} of {searches} "
            f"{searches:search|searches} {drafts:is a draft|are drafts} that nobody has checked."
        )
        return Report(
            LIST,
            "Own computation from publication records",
            "This program, from the user's records",
            f"Own computation ({self._chosen.created[:4]})",
            (),
            self._chosen.created,
            "",
            f"{self._chosen.method}.",
            limits,
        )

    def _list_topic(self) -> Topic:
        many = Count(len(self._technologies))
        return Topic(
            LIST, "list", f"Own tracker, {many} {many:technology|technologies}",
            f"自行计算，{many}项技术", f"自行計算，{many}項技術", (),
            "Technologies computed from one's own publication records.",
        )  # fmt: skip

    def _topic(self, technology: Technology) -> Topic:
        known = self._base.topics[technology.technology_id]
        return Topic(
            known.technology_id, known.kind, known.name_en, known.name_zh_hans, known.name_zh_hant,
            known.aliases, technology.scope,
        )  # fmt: skip

    def _nodes(self) -> Iterator[Node]:
        top = f"{LIST}/{LIST}"
        yield Node(LIST, top, "", "list", LIST, 1, "", "")
        for order, technology in enumerate(self._technologies, 1):
            note = "draft" if technology.is_draft else "checked"
            name = technology.technology_id
            yield Node(LIST, f"{LIST}/{name}", top, "technology", name, order, "", note)

    def _unknown(self) -> Entity:
        world = self._base.entities[self._base.roles.world]
        return type(world)(
            UNKNOWN, "group", "Country unknown", "国家未知", "國家未知", (), "", "#8A8A8A",
            None, None, "", "",
        )  # fmt: skip

    def _roles(self) -> Iterator[Role]:
        own = {row.role: row for row in (Role("main_list", 1, LIST), Role("editions", 1, LIST))}
        yield from own.values()
        kept = {"rivals", "presets", "world", "share", "leader_rank", "share_ratio", "lead_count"}
        kept |= {"first_indicators", "top_institutions", "high_risk"}
        for row in self._base.rows(Role):
            if row.role in kept:
                yield row

    def _compute(self, at: int) -> None:
        rows = self._connection.execute(
            """SELECT first, last, country, total, high, papers, all_total, all_high, says_nothing,
            unknown_high, place FROM country WHERE technology = ? AND counting = ? AND q = ?
            ORDER BY first, place NULLS LAST, country""",
            [at, self._chosen.counting, self._chosen.top],
        ).fetchall()
        if not rows:
            return
        shares = [_Share(*row) for row in rows]
        last = shares[-1].first
        if self._chosen.resamples:
            cells = intervals.cells(
                self._connection, at, last, shares[-1].last, self._chosen.counting
            )
            name = self._technologies[at].technology_id
            self._intervals = intervals.intervals(
                name, cells, self._chosen.top, self._chosen.resamples
            )
        self._leads = self._fan(at, last)
        followed = {s.country for s in shares if s.first == last and s.is_among(_FOLLOWED)}
        for first in sorted({s.first for s in shares}):
            window = [s for s in shares if s.first == first]
            for share in window:
                if first == last or share.country in followed:
                    self._country(at, share, latest=first == last)
            self._lead(at, window, latest=first == last)
        self._others(at, (last, shares[-1].last))

    def _country(self, at: int, share: _Share, *, latest: bool) -> None:
        window = share.first, share.last
        whole = share.all_high
        # With full counting the shares of countries add up to more than all: they are no shares.
        whole_papers = self._chosen.counting == "full"
        unknown = share.unknown_high if share.country != UNKNOWN else 0
        value, upper = 100 * share.high / whole, 100 * min(whole, share.high + unknown) / whole
        notes = [f"bounds {value:.2f} to {upper:.2f} % (none or all of ZZ)"]
        if share.says_nothing:
            notes.append("a threshold of 0 citations lets every paper in: not ranked")
        if share.papers < FEW:
            few = Count(share.papers)
            notes.append(f"only {few} {few:paper|papers}: insufficient")
        note = "; ".join(notes)
        if share.high:
            name = "high-impact-presence" if whole_papers else "high-impact-share"
            spread = self._intervals.get(share.country) if latest else None
            # A draw may put all that a country has below the share that it has.
            bounds = (min(spread.low, value), max(spread.high, value)) if spread else None
            self._figure(
                at, share.country, name, window, value, "percent", "high", note,
                bounds=bounds,
            )  # fmt: skip
        if latest:
            output = 100 * share.total / share.all_total
            name = "output-presence" if whole_papers else "research-output-share"
            self._figure(at, share.country, name, window, output, "percent", "total")
        if latest and share.high:
            rate = 100 * share.high / share.total
            self._figure(at, share.country, "top-papers-rate", window, rate, "percent", "high")
        if share.place and share.papers >= FEW and (latest or share.is_among(_FOLLOWED)):
            if latest:
                note = "; ".join((note, *self._firmness(share.country)))
            self._figure(at, share.country, "rank", window, share.place, "rank", "high", note)

    def _firmness(self, country: str) -> list[str]:
        """How firm the rank of a country is, in words."""
        said = []
        if spread := self._intervals.get(country):
            said.append(f"95 % of resamples: rank {spread.best} to {spread.worst}")
        first, of = self._leads.get(country, (0, 0))
        if first:
            ways = Count(of)
            said.append(f"leads in {first} of {ways} {ways:way|ways} of counting")
        return said

    def _fan(self, at: int, first: int) -> dict[str, tuple[int, int]]:
        """In how many of the ways of counting each country leads: three countings by four tops."""
        rows = self._connection.execute(
            """SELECT country, count(*) FILTER (place = 1), any_value(every) FROM country,
            (SELECT count(*) AS every FROM (SELECT DISTINCT q, counting FROM country
             WHERE technology = ? AND first = ? AND place = 1))
            WHERE technology = ? AND first = ? GROUP BY country""",
            [at, first, at, first],
        ).fetchall()
        return {country: (leads, every) for country, leads, every in rows}

    def _lead(self, at: int, window: list[_Share], *, latest: bool) -> None:
        placed = [s for s in window if s.place and s.papers >= FEW]
        if len(placed) < 2 or placed[0].place == placed[1].place:
            return
        leader, second = placed[:2]
        years = leader.first, leader.last
        lead = leader.high / second.high
        self._figure(
            at, leader.country, "lead-ratio", years, lead, "times", "high",
            counterpart=second.country,
        )  # fmt: skip
        if not latest:
            return
        rows = self._connection.execute(
            """SELECT place, country FROM institution
            WHERE technology = ? AND first = ? AND place <= ? AND high > 0""",
            [at, leader.first, measures.TOP_INSTITUTIONS],
        ).fetchall()
        if len(rows) < measures.TOP_INSTITUTIONS:
            return
        inside = measures.among_first(rows, leader.country)
        level = measures.monopoly_risk(inside, lead)
        wanted = measures.to_next_level(inside, lead)
        note = f"{inside:g} of the first ten; risk of a monopoly by this rule: {level}"
        note += f"; to the next level: {wanted}" if wanted else ""
        self._figure(
            at, leader.country, "top-ten-institutions", years, round(inside), "count", "high", note,
            base=measures.TOP_INSTITUTIONS,
        )  # fmt: skip
        if level == "high":
            name = "monopoly-risk-high"
            self._figure(at, leader.country, name, years, 1, "flag", "high", note)

    def _others(self, at: int, window: tuple[int, int]) -> None:
        run = self._connection.execute
        for country, h in run(
            "SELECT country, h FROM h_index WHERE technology = ? ORDER BY country", [at]
        ).fetchall():
            self._figure(at, country, "h-index", window, h, "count", "full")
        for country, papers, joint in run(
            "SELECT country, papers, international FROM international WHERE technology = ? "
            "ORDER BY country",
            [at],
        ).fetchall():
            if papers >= FEW:
                note = f"{joint} of {papers} papers, full counting"
                share = 100 * joint / papers
                self._figure(
                    at, country, "international-share", window, share, "percent", "full", note
                )

    def _figure(
        self,
        at: int,
        country: str,
        indicator: str,
        window: tuple[int, int],
        value: float,
        unit: str,
        of: str,
        note: str = "",
        *,
        counterpart: str = "",
        base: float | None = None,
        bounds: tuple[float, float] | None = None,
    ) -> None:
        """Add a figure, said in a sentence, with the papers that it is computed from.

        ``of`` says which these are: those of the top ("high") or all ("total"), by the counting of
        the run, or all of them as whole papers ("full").
        """
        technology = self._technologies[at]
        first, last = window
        name = f"{LIST}.{technology.technology_id}.{country}.{indicator}.{first}-{last}"
        rounded = float(f"{value:.6g}")
        low, high = (float(f"{b:.6g}") for b in bounds) if bounds else (None, None)
        said = f"{rounded:.3g}" if unit in ("percent", "times") else f"{rounded:g}"
        said += {"percent": " %", "times": " times"}.get(unit, "")
        against = f" against {self._base.entities[counterpart].name_en}" if counterpart else ""
        topic = self._base.topics[technology.technology_id].name_en
        sentence = (
            f"{topic}, {first} to {last}, {self._name(country)}{against}: "
            f"{self._indicators[indicator].name_en}: {said}"
            f"{', by a draft search' * technology.is_draft}."
        )
        number = f"{rounded:g}{_SIGNS.get(unit, '')}"
        if bounds:
            number += f"（{low:g}%–{high:g}%）"
        chinese = self._in_chinese(technology, country, counterpart, indicator, window, number)
        notes = ("draft search" * technology.is_draft, self._chosen.method, note)
        status = Status.ESTIMATE if technology.is_draft else Status.MEASURED
        self.figures.append(
            Observation(
                name, technology.technology_id, country, counterpart, indicator, base, str(first),
                str(last), "stated", rounded, low, high, unit, Comparator.EQ, "", status, LIST,
                sentence, "; ".join(filter(None, notes)),
                *chinese,
            )
        )  # fmt: skip
        counting = "full" if of == "full" else self._chosen.counting
        top = self._chosen.top if of == "high" else 100
        papers, parts = self._counted[of, at, first, country]
        weight = float(f"{parts / UNIT:.9g}")
        query = Query(technology.technology_id, first, last, country, counting, top, papers, weight)
        self._papers.append(Papers(f"{name}#1", name, "states", str(query)))

    def _in_chinese(
        self,
        technology: Technology,
        country: str,
        counterpart: str,
        indicator: str,
        window: tuple[int, int],
        number: str,
    ) -> tuple[str, str]:
        """The sentence in either script; the composed one would not say that it is a draft's."""
        made = []
        for script, versus, draft in (
            ("name_zh_hans", "对", "（草案检索式）"),
            ("name_zh_hant", "對", "（草案檢索式）"),
        ):
            topic = getattr(self._base.topics[technology.technology_id], script)
            entity = self._unknown() if country == UNKNOWN else self._base.entities[country]
            who = getattr(entity, script)
            if counterpart:
                who += versus + getattr(self._base.entities[counterpart], script)
            what = getattr(self._indicators[indicator], script)
            end = f"：{number}" if self._indicators[indicator].unit != "flag" else ""
            mark = draft * technology.is_draft
            made.append(f"{topic}，{window[0]}至{window[1]}年，{who}：{what}{end}{mark}。")
        return made[0], made[1]

    def _name(self, country: str) -> str:
        return "Country unknown" if country == UNKNOWN else self._base.entities[country].name_en
