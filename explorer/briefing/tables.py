"""Tables of a briefing: the figures of a question, and the scorecard of two entities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.analysis.ratios import ahead, comparable, level, ratio
from explorer.briefing.questions import sector_pairs
from explorer.briefing.resolved import Cell, ResolvedTable
from explorer.briefing.wording import value_text, who, word
from explorer.charts import numbers
from explorer.charts.naming import colour_of, in_brackets, name, named, says_who, statement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.analysis.pairs import Comparison
    from explorer.briefing.model import ScorecardBlock, TableBlock
    from explorer.briefing.notes import Register
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


def figures(
    dataset: Dataset,
    block: TableBlock,
    rows: Sequence[Observation],
    language: str,
    register: Register,
) -> ResolvedTable:
    """The figures of a question, a row each."""
    one_indicator = len({o.indicator_id for o in rows}) == 1
    header = [word(language, "who")]
    header += [] if one_indicator else [word(language, "measure")]
    header += [word(language, k) for k in ("period", "value", "says")]
    body = []
    for o in rows:
        measure = Cell(name(dataset.indicators[o.indicator_id], language))
        notes = register.of_figure(o)
        figure = Cell(value_text(o, language), notes, True, observation_id=o.observation_id)
        if o.unit == "flag":  # a statement says more than "yes"
            measure = Cell(statement(dataset, o, language), notes)
            figure = measure if one_indicator else Cell("–")
        cells = [Cell(who(dataset, o, language), colour=colour_of(dataset, o.entity_id))]
        if not one_indicator:
            cells.append(measure)
        period = Cell(numbers.period(o.period_start, o.period_end))
        cells += [period, figure, Cell(says_who(dataset.reports[o.report_id]))]
        body.append(tuple(cells))
    # Sentences need room: a table with some gives the other columns what they must have.
    told = any(o.unit == "flag" for o in rows)
    widths: tuple[float, ...] = (1.4, 3.8, 1.1, 1.2, 1.5) if told else (1.6, 2.6, 1.2, 1.6, 1.6)
    if one_indicator:
        widths = (1.6, 1.3, 3.6, 1.6) if told else (2.2, 2.0, 1.5, 2.0)
    # A number with what it is of is not broken in two.
    longest = max((len(value_text(o, language)) for o in rows if o.unit != "flag"), default=0)
    widths = (*widths[:-2], widths[-2] * (1.25 if longest > 8 else 1.0), widths[-1])
    topic = name(dataset.topics[block.question.topic_id], language)
    caption = block.caption or word(language, "figures-of", topic=topic)
    return ResolvedTable(tuple(header), tuple(body), 0, caption, (), widths)


def scorecard(
    dataset: Dataset, block: ScorecardBlock, language: str, register: Register
) -> ResolvedTable:
    """Two entities side by side in each sector of a list.

    The sectors without a pair that can be compared are named together in the last row.
    """
    names = [name(dataset.entities[e], language) for e in block.entities]
    header = (
        word(language, "sector"),
        word(language, "measure"),
        *names,
        word(language, "verdict"),
    )
    body = []
    without: list[str] = []
    for topic_id, pair in sector_pairs(dataset, block).items():
        sector = Cell(name(dataset.topics[topic_id], language), strong=True)
        if pair is None:
            without.append(sector.text)
            continue
        by_entity = {o.entity_id: o for o in pair.observations}
        period = numbers.period(*pair.period)
        measure = name(dataset.indicators[pair.indicator_id], language)
        what = in_brackets(measure, period, language)
        sides = [
            Cell(
                value_text(by_entity[e], language),
                register.of_figure(by_entity[e]),
                colour=colour_of(dataset, e),
                observation_id=by_entity[e].observation_id,
            )
            for e in block.entities
        ]
        body.append((sector, Cell(what), *sides, Cell(verdict(dataset, pair, language))))
    if without:
        listed = Cell(word(language, "list").join(without))
        nothing = Cell(word(language, "no-pair"))
        body.append((listed, nothing, *(Cell("–") for _ in names), Cell("–")))
    caption = block.caption or by_sector(dataset, block.entities, language)
    widths = (1.9, 2.1, *(1.35 for _ in names), 1.6)
    return ResolvedTable(header, tuple(body), 0, caption, (), widths)


def by_sector(dataset: Dataset, entities: Sequence[str], language: str) -> str:
    """What a scorecard is called: "China and the United States by sector"."""
    first, second = (
        named(dataset, [e], language) if e in dataset.entities else e for e in entities[:2]
    )
    return word(language, "scorecard", first=first[:1].upper() + first[1:], second=second)


def verdict(dataset: Dataset, pair: Comparison, language: str) -> str:
    """Who is ahead, and by what ratio, as far as it holds for all that the figures allow."""
    indicator = dataset.indicators[pair.indicator_id]
    lower = indicator.higher_is == "worse" or indicator.unit == "rank"
    first = ahead(dataset, pair.observations, lowest=lower)
    if first is None:
        if not all(comparable(pair.observations[0], o) for o in pair.observations):
            return word(language, "unlike")
        return word(language, "level" if level(dataset, pair.observations) else "either")
    key = "more" if indicator.higher_is == "neutral" and not lower else "ahead"
    text = word(language, key, who=name(dataset.entities[first.entity_id], language))
    times = ratio(dataset, pair.observations)
    if times is None:
        return text
    return f"{text}, {times.text}" if language == "en" else f"{text}，{times.text}"
