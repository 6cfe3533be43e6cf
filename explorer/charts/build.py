"""From a question to its Chart."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.analysis.pairs import Comparison, comparisons
from explorer.analysis.select import (
    WORDED_UNITS,
    Edition,
    Question,
    edition,
    indicators_of,
    observations,
    windows,
)
from explorer.charts import numbers
from explorer.charts.chart import Break, Chart, ChartKind, ChartRow, Mark
from explorer.charts.footer import footer
from explorer.charts.marks import MarkMaker
from explorer.charts.naming import (
    entity_label,
    joined,
    listed,
    name,
    ordered,
    prose,
    says_who,
    statement,
)
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

#: Units whose size means nothing on an axis from zero.
_UNSCALED = WORDED_UNITS | {"rank", "year", "level"}


def kinds_for(rows: Sequence[Observation]) -> tuple[ChartKind, ...]:
    """The chart kinds that suit the observations, the best first; () for no observations."""
    if not rows:
        return ()
    if len(rows) == 1:
        return (ChartKind.CARD, ChartKind.STATEMENTS)
    indicators = {o.indicator_id for o in rows}
    units = {o.unit for o in rows}
    same_rank = units == {"rank"} and len({o.value for o in rows}) == 1
    if units <= WORDED_UNITS or units <= {"year"} or same_rank:
        return (ChartKind.STATEMENTS,)
    if len(indicators) > 1:
        return (ChartKind.DUMBBELL, ChartKind.STATEMENTS)
    kinds: list[ChartKind] = []
    # An undated figure has no place on a time axis, and none may be left out.
    times = windows(rows) if all(o.period_start for o in rows) else []
    if len(times) > 2:
        kinds += [ChartKind.LINE]
    elif len(times) == 2:
        kinds += [ChartKind.SLOPE, ChartKind.LINE]
    paired = any(len({o.entity_id for o in c}) > 1 for c in _places(rows))
    two = len({o.entity_id for o in rows}) == 2
    if not units & _UNSCALED:
        if paired and two:
            kinds += [ChartKind.DUMBBELL, ChartKind.BAR]
        else:
            kinds += [ChartKind.BAR] + ([ChartKind.DUMBBELL] if paired else [])
    if kinds[:1] == [ChartKind.SLOPE] and ChartKind.DUMBBELL in kinds:
        spans: dict[str, set[str]] = {}
        for o in rows:
            spans.setdefault(o.entity_id, set()).add(o.period_end)
        if any(len(found) < 2 for found in spans.values()):
            # A slope on which an entity is a lone dot says less than the two side by side.
            kinds.remove(ChartKind.DUMBBELL)
            kinds.insert(0, ChartKind.DUMBBELL)
    return (*kinds, ChartKind.STATEMENTS)


def _places(rows: Sequence[Observation]) -> list[list[Observation]]:
    groups: dict[tuple[str, str, str], list[Observation]] = {}
    for o in rows:
        groups.setdefault((o.period_start, o.period_end, o.report_id), []).append(o)
    return list(groups.values())


def build(dataset: Dataset, question: Question) -> Chart:
    """Answer a question with a chart.

    The kind asked for is used if it suits the data; else the best one is. A question with no
    figures gives a chart without marks whose ``empty`` says so.
    """
    rows = observations(dataset, question)
    kinds = kinds_for(rows)
    kind = next((k for k in kinds if k == question.kind), kinds[0] if kinds else ChartKind.CARD)
    return _Builder(dataset, question, rows).chart(kind)


def compose(
    dataset: Dataset,
    rows: Sequence[Observation],
    kind: ChartKind,
    title: str,
    subtitle: str,
    language: str = "en",
    *,
    grouped: bool = False,
) -> Chart:
    """A chart of observations chosen by hand, across topics, with a title of its own.

    ``grouped`` leaves the topic out of the rows' names, since a heading says it.
    """
    builder = _Builder(dataset, Question("", language=language), list(rows), grouped=grouped)
    return replace(builder.chart(kind), title=title, subtitle=subtitle)


class _Builder:
    """The parts of one chart as they are made; used once."""

    def __init__(
        self,
        dataset: Dataset,
        question: Question,
        rows: list[Observation],
        *,
        grouped: bool = False,
    ) -> None:
        self.dataset = dataset
        self.question = question
        self.language = question.language
        self.rows = rows
        self.grouped = grouped
        self.maker = MarkMaker(dataset, question.language)

    def chart(self, kind: ChartKind) -> Chart:
        rows: tuple[ChartRow, ...] = ()
        marks: tuple[Mark, ...]
        breaks: tuple[Break, ...] = ()
        if kind in (ChartKind.LINE, ChartKind.SLOPE):
            marks, breaks = self._over_time()
        elif kind == ChartKind.BAR:
            rows, marks = self._bars()
        elif kind == ChartKind.DUMBBELL:
            rows, marks = self._dumbbells()
        else:
            rows, marks = self._statements()
        units = {o.unit for o in self.rows}
        if self.question.scale == "relative" and kind in (ChartKind.LINE, ChartKind.SLOPE):
            units = {"percent"}
        return Chart(
            kind=kind,
            title=self._title(),
            subtitle=self._subtitle(),
            unit=units.pop() if len(units) == 1 else "",
            series=tuple(self.maker.series.values()),
            rows=rows,
            marks=marks,
            breaks=breaks,
            footer=footer(self.dataset, self.rows, self.language),
            language=self.language,
            dataset_version=self.dataset.version,
            scale=self._scale(kind, marks),
            empty="" if self.rows else self._nothing(),
        )

    def _scale(self, kind: ChartKind, marks: Sequence[Mark]) -> str:
        """The scale asked for, where the chart can have it."""
        wanted = self.question.scale
        over_time = kind in (ChartKind.LINE, ChartKind.SLOPE)
        if wanted == "log" and not all(m.value and m.value > 0 for m in marks):
            return "linear"
        return wanted if over_time else "linear"

    # -- words -----------------------------------------------------------------------------

    def _title(self) -> str:
        if not self.question.topic_id:
            return ""
        topic = name(self.dataset.topics[self.question.topic_id], self.language)
        if not self.rows:
            return topic
        entities = ordered(self.rows)
        names = joined(
            [name(self.dataset.entities[e], self.language) for e in entities], self.language
        )
        if self.question.indicator_id:
            what = name(self.dataset.indicators[self.question.indicator_id], self.language)
            title = translate("Chart", "{topic}: {what}, {who}{when}")
            return title.format(
                topic=topic, what=_lower(what, self.language), who=names, when=self._when()
            )
        title = translate("Chart", "{topic}: all figures for {who}{when}")
        return title.format(topic=topic, who=names, when=self._when())

    def _when(self) -> str:
        starts = sorted(o.period_start for o in self.rows if o.period_start)
        ends = sorted(o.period_end for o in self.rows if o.period_end)
        if not starts:
            return ""
        span = numbers.period(starts[0][:4], ends[-1][:4])
        return ("，" if self.language.startswith("zh") else ", ") + span

    def _subtitle(self) -> str:
        if self.question.indicator_id:
            definition = prose(self.dataset.indicators[self.question.indicator_id].definition)
            if self.question.scale == "relative":
                space = "" if self.language.startswith("zh") else " "
                first = translate("Chart", "Each line in percent of its first figure.")
                definition += space + first
            return definition
        question = self.question
        count = len(indicators_of(self.dataset, question))
        text = translate(
            "Chart", "{figures} figures on {indicators} indicators; each row has its own scale"
        )
        return text.format(figures=len(self.rows), indicators=count) if self.rows else ""

    def _nothing(self) -> str:
        if not self.question.topic_id:
            return translate("Chart", "The sources held here give no figure for this.")
        topic = name(self.dataset.topics[self.question.topic_id], self.language)
        if self.question.passages_only:
            text = translate("Chart", "No sentence in these documents gives a figure for {topic}.")
        elif self.question.entities or self.question.indicator_id:
            text = translate(
                "Chart", "No figure for {topic} with this choice of countries and indicator."
            )
        else:
            text = translate(
                "Chart", "No figure has been published for {topic} in the sources held here."
            )
        return text.format(topic=topic)

    # -- parts -----------------------------------------------------------------------------

    def _over_time(self) -> tuple[tuple[Mark, ...], tuple[Break, ...]]:
        dated = [o for o in self.rows if o.period_start]
        dated.sort(key=lambda o: (o.entity_id, o.report_id, o.period_start, o.period_end))
        marks = [self.maker.mark(o, by_edition=True) for o in dated]
        if self.question.scale == "relative":
            marks = [self._relative(m, marks) for m in marks]
        self.maker.tell_editions_apart()
        return tuple(marks), self._breaks(dated)

    def _relative(self, mark: Mark, marks: Sequence[Mark]) -> Mark:
        """The mark in percent of the first figure of its series."""
        series = [m for m in marks if m.series == mark.series and m.value is not None]
        first = min(series, key=lambda m: m.end or 0).value if series else None
        if not first or mark.value is None:
            return mark
        share = 100 * mark.value / first
        return replace(mark, value=share, label=f"{share:,.0f}% ({mark.label})")

    def _breaks(self, dated: Sequence[Observation]) -> tuple[Break, ...]:
        """Where the list or the report changes and no series goes on."""
        spans: dict[Edition, list[float]] = {}
        for o in dated:
            middle = ((numbers.year(o.period_start) or 0) + (numbers.year(o.period_end) or 0)) / 2
            spans.setdefault(edition(o), []).append(middle)
        ordered = sorted(spans.items(), key=lambda item: (min(item[1]), max(item[1])))
        breaks = []
        latest = max(ordered[0][1]) if ordered else 0.0
        for (before, _), (after, times) in itertools.pairwise(ordered):
            if min(times) > latest:
                breaks.append(Break((latest + min(times)) / 2, self._reason(before, after)))
            latest = max(latest, *times)
        return tuple(breaks)

    def _reason(self, before: Edition, after: Edition) -> str:
        if before[2] != after[2] and before[2] and after[2]:
            text = translate("Chart", "list of {before} → list of {after}")
            return text.format(before=f"{before[2]:g}", after=f"{after[2]:g}")
        if before[0] == after[0]:
            return translate("Chart", "another length of period")
        return " → ".join(says_who(self.dataset.reports[r]) for r in (before[0], after[0]))

    def _bars(self) -> tuple[tuple[ChartRow, ...], tuple[Mark, ...]]:
        groups: dict[tuple[str, str, str, float | None], list[Observation]] = {}
        for o in self.rows:
            groups.setdefault((o.period_start, o.period_end, o.report_id, o.base), []).append(o)
        rows: list[ChartRow] = []
        marks: list[Mark] = []
        for (start, end, report_id, base), members in sorted(groups.items(), key=_group_order):
            heading = ""
            if len(groups) > 1:
                parts = [numbers.period(start, end), says_who(self.dataset.reports[report_id])]
                if base:
                    parts.insert(1, translate("Chart", "of {base}").format(base=f"{base:g}"))
                heading = listed(parts, self.language)
            for o in sorted(members, key=_size, reverse=True):
                rows.append(
                    ChartRow(
                        o.observation_id, entity_label(self.dataset, o, self.language), "", heading
                    )
                )
                marks.append(self.maker.mark(o, o.observation_id))
        return tuple(rows), tuple(marks)

    def _dumbbells(self) -> tuple[tuple[ChartRow, ...], tuple[Mark, ...]]:
        one_indicator = len({o.indicator_id for o in self.rows}) == 1 and not self.grouped
        rows: list[ChartRow] = []
        marks: list[Mark] = []
        order = {i: n for n, i in enumerate(dict.fromkeys(o.indicator_id for o in self.rows))}
        if self.question.topic_id:
            order = {i: n for n, i in enumerate(indicators_of(self.dataset, self.question))}
        worded = [o for o in self.rows if o.unit in WORDED_UNITS]
        groups = comparisons(self.dataset, [o for o in self.rows if o.unit not in WORDED_UNITS])
        if not one_indicator and self.question.topic_id:
            groups.sort(key=lambda c: (len(c.observations) < 2, order[c.indicator_id], c.period))
        for n, comparison in enumerate(groups):
            row = self._row(
                comparison, f"{comparison.indicator_id}#{n}", one_indicator=one_indicator
            )
            rows.append(row)
            marks.extend(self.maker.mark(o, row.key) for o in comparison.observations)
        more_rows, more_marks = self._sentences(worded)
        return (*rows, *more_rows), (*marks, *more_marks)

    def _row(self, comparison: Comparison, key: str, *, one_indicator: bool) -> ChartRow:
        first = comparison.observations[0]
        period = numbers.period(*comparison.period)
        who = says_who(self.dataset.reports[comparison.report_id])
        detail = [period, who]
        if first.counterpart_id and len(comparison.observations) == 1:
            label = entity_label(self.dataset, first, self.language)
            if not one_indicator:
                detail.insert(0, label)
        if one_indicator:
            label = period or who
            detail = [who] if period else []
        else:
            label = name(self.dataset.indicators[comparison.indicator_id], self.language)
        if not self.question.topic_id and not self.grouped:
            # Rows of several topics are told apart by theirs.
            detail.insert(0, label)
            label = name(self.dataset.topics[first.topic_id], self.language)
        ratio = comparison.ratio
        verdict = f"{ratio:.2g}×" if ratio and ratio < 9.95 else f"{ratio:,.0f}×" if ratio else ""
        unit = "" if one_indicator else first.unit
        if not one_indicator and first.unit != "percent":
            unit = key  # its own scale: amounts of different things share none
        # A lone amount has nothing to be measured against: it is written, not drawn.
        alone = len(comparison.observations) == 1 and first.unit != "percent"
        scaled = first.unit not in _UNSCALED and not (alone and not one_indicator)
        return ChartRow(key, label, listed(detail, self.language), "", unit, verdict, scaled)

    def _statements(self) -> tuple[tuple[ChartRow, ...], tuple[Mark, ...]]:
        ranks = {o.unit for o in self.rows} == {"rank"}
        return self._sentences(sorted(self.rows, key=_size) if ranks else self.rows)

    def _sentences(
        self, observations: Sequence[Observation]
    ) -> tuple[tuple[ChartRow, ...], tuple[Mark, ...]]:
        """Figures read as sentences: our own statement, with what it is and who says it."""
        rows = []
        marks = []
        for o in observations:
            detail = [
                name(self.dataset.indicators[o.indicator_id], self.language),
                numbers.period(o.period_start, o.period_end),
                says_who(self.dataset.reports[o.report_id]),
            ]
            text = listed(detail, self.language)
            label = statement(self.dataset, o, self.language)
            rows.append(ChartRow(o.observation_id, label, text, scaled=False))
            marks.append(self.maker.mark(o, o.observation_id))
        return tuple(rows), tuple(marks)


def _size(o: Observation) -> float:
    return next((v for v in (o.value, o.value_high, o.value_low) if v is not None), 0.0)


def _group_order(
    item: tuple[tuple[str, str, str, float | None], list[Observation]],
) -> tuple[str, str, str]:
    (start, end, report_id, _base), _members = item
    return (end, start, report_id)


def _lower(text: str, language: str) -> str:
    """An indicator's name inside a sentence: its first letter small, unless an abbreviation."""
    if language.startswith("zh") or (len(text) > 1 and text[1].isupper()):
        return text
    return text[:1].lower() + text[1:]
