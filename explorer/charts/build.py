"""From a question to its Chart."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.analysis.select import Question, entities_shown, indicators_of, observations
from explorer.charts import numbers
from explorer.charts.chart import Chart
from explorer.charts.footer import footer, in_doubt, sources
from explorer.charts.kinds import ChartKind
from explorer.charts.kinds.making import Making, facts
from explorer.charts.naming import joined, name, ordered, prose, with_figure
from explorer.words import Count, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.charts.contents import Mark
    from explorer.charts.kinds.making import Arranged
    from explorer.charts.marks import MarkMaker
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


def kinds_for(rows: Sequence[Observation]) -> tuple[ChartKind, ...]:
    """The chart kinds that suit the observations, the best first; () for no observations."""
    if not rows:
        return ()
    seen = facts(rows)
    places = {kind: kind.traits.suits(seen) for kind in ChartKind}
    suited = {kind: place for kind, place in places.items() if place is not None}
    return tuple(sorted(suited, key=lambda kind: suited[kind]))


def kind_for(rows: Sequence[Observation], wanted: str) -> ChartKind:
    """The kind asked for if it suits the observations, else the one that suits them best."""
    kinds = kinds_for(rows)
    return next((k for k in kinds if k == wanted), kinds[0] if kinds else ChartKind.CARD)


def build(dataset: Dataset, question: Question, language: str = "en") -> Chart:
    """Answer a question with a chart, its words in a language.

    The kind asked for is used if it suits the data; else the best one is. A question with no
    figures gives a chart without marks whose ``empty`` says so.
    """
    rows = observations(dataset, question)
    return _Builder(dataset, question, rows, language).chart(kind_for(rows, question.kind))


def compose(
    dataset: Dataset,
    rows: Sequence[Observation],
    kind: ChartKind,
    title: str,
    subtitle: str,
    language: str = "en",
    marks: MarkMaker | None = None,
) -> Chart:
    """A chart of observations chosen by hand, across topics, with a title of its own.

    ``marks`` makes its marks, if others are made of the same figures.
    """
    builder = _Builder(dataset, Question(""), list(rows), language, marks=marks)
    return replace(builder.chart(kind), title=title, shorter=(), subtitle=subtitle)


def arrange(kind: ChartKind, making: Making) -> Arranged:
    """Rows and marks of a chart in the making.

    Raises:
        ValueError: Only a question makes charts of this kind.
    """
    if kind.traits.arrange is None:
        raise ValueError(f"a chart of the kind {kind} is made by its question only")
    return kind.traits.arrange(making)


class _Builder(Making):
    """The parts of one chart as they are made; used once."""

    def chart(self, kind: ChartKind) -> Chart:
        arranged = arrange(kind, self)
        scale = self._scale(kind, arranged.marks)
        titles = self._titles()
        named = sources(self.dataset, self.rows, self.language)
        units = {"percent"} if scale == "relative" else {o.unit for o in self.rows}
        return Chart(
            kind=kind,
            title=titles[0],
            shorter=titles[1:],
            subtitle=self._subtitle(scale),
            unit=units.pop() if len(units) == 1 else "",
            series=tuple(self.marks.series.values()),
            rows=arranged.rows,
            marks=arranged.marks,
            breaks=arranged.breaks,
            sources=named,
            footer=footer(self.dataset, self.rows, self.language, named),
            doubts=in_doubt(self.dataset, self.rows),
            remarks=(),
            pointers=(),
            language=self.language,
            dataset_version=self.dataset.version,
            empty="" if self.rows else self._nothing(),
            columns=(),
            scale=scale,
        )

    def _scale(self, kind: ChartKind, marks: Sequence[Mark]) -> str:
        """The scale asked for, where the chart can have it."""
        wanted = self.question.scale
        if not kind.traits.over_time:
            return "linear"
        if wanted == "log" and not all(m.value and m.value > 0 for m in marks):
            return "linear"
        return wanted

    # -- words -----------------------------------------------------------------------------

    def _titles(self) -> tuple[str, ...]:
        """The selection in words, then in ever fewer: whom it is about is said in short first."""
        if not self.question.topic_id:
            return ("",)
        topic = name(self.dataset.topics[self.question.topic_id], self.language)
        if not self.rows:
            return (topic,)
        entities = [name(self.dataset.entities[e], self.language) for e in ordered(self.rows)]
        # To count a single one saves nothing: it is named.
        limits = [n for n in (4, 2, 1) if n == 4 or len(entities) > n + 1]
        who = dict.fromkeys(joined(entities, self.language, limit) for limit in limits)
        if self.question.indicator_id:
            what = name(self.dataset.indicators[self.question.indicator_id], self.language)
            what = _lower(what, self.language)
            title = translate("Chart", "{topic}: {what}, {who}{when}")
            said = [title.format(topic=topic, what=what, who=w, when=self._when()) for w in who]
            brief = with_figure(topic, what, self.language)
            return (*said, brief + self._when(), brief, topic)
        title = translate("Chart", "{topic}: all figures for {who}{when}")
        said = [title.format(topic=topic, who=w, when=self._when()) for w in who]
        return (*said, topic)

    def _when(self) -> str:
        starts = sorted(o.period_start for o in self.rows if o.period_start)
        ends = sorted(o.period_end for o in self.rows if o.period_end)
        if not starts:
            return ""
        span = numbers.period(starts[0][:4], ends[-1][:4])
        return ("，" if self.language.startswith("zh") else ", ") + span

    def _subtitle(self, scale: str) -> str:
        said = (self._described(scale), self._narrowed())
        return (" " if not self.language.startswith("zh") else "").join(s for s in said if s)

    def _narrowed(self) -> str:
        """That a large table has more figures than a page shows, and whose are shown; or ""."""
        asked, stored = self.question, self.dataset.stored
        if stored is None or not asked.topic_id or asked.entities or asked.passages_only:
            return ""
        of = (asked.indicator_id,) if asked.indicator_id else ()
        shown = entities_shown(self.dataset, asked.topic_id, of)
        if not shown:
            return ""
        names = joined(
            [name(self.dataset.entities[e], self.language) for e in shown], self.language
        )
        text = translate(
            "Chart",
            "There are more figures than a page shows: these are of {names}; choose others.",
        )
        return text.format(names=names)

    def _described(self, scale: str) -> str:
        if self.question.indicator_id:
            definition = prose(self.dataset.indicators[self.question.indicator_id].definition)
            if scale == "relative":
                space = "" if self.language.startswith("zh") else " "
                first = translate("Chart", "Each line in percent of its first figure.")
                definition += space + first
            return definition
        question = self.question
        count = len(indicators_of(self.dataset, question))
        text = translate(
            "Chart",
            "{figures} {figures:figure|figures} on {indicators} "
            "{indicators:indicator|indicators}; each row has its own scale",
        )
        return (
            text.format(figures=Count(len(self.rows)), indicators=Count(count)) if self.rows else ""
        )

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


def _lower(text: str, language: str) -> str:
    """An indicator's name inside a sentence: its first letter small, unless an abbreviation."""
    if language.startswith("zh") or (len(text) > 1 and text[1].isupper()):
        return text
    return text[:1].lower() + text[1:]
