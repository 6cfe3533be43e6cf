"""The answer to a question as rows on top of the search results."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from explorer.analysis.select import is_doubted
from explorer.charts import numbers
from explorer.charts.contents import DOUBT
from explorer.charts.naming import (
    colour_of,
    listed,
    name,
    prose,
    says_who,
    statement,
    status_word,
)
from explorer.corpus.search import Rank
from explorer.dataset import discretion
from explorer.dataset.disagreement import explained
from explorer.dataset.evidence import Cell, Citation, Derivation, Papers, Passage
from explorer.dataset.schema import Status
from explorer.models.result_row import ResultRow
from explorer.words import translate, within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation
    from explorer.reading.answer import Answer

#: How many figures the card shows before all are asked for.
_FIRST = 3


def is_asked(answer: Answer, *, found: int) -> bool:
    """Whether what was typed is a question, and not only a name or words to look for.

    It is one if it asks for something ("leads", "share", a place, a year), or if only the reader of
    questions understood it: a word was misspelt, or the search found nothing and it did.

    Args:
        answer: What the sources say to it.
        found: How many hits the search has.
    """
    asked = answer.asked
    if asked.asks or asked.place or asked.period or answer.untold:
        return True
    return bool(answer.observations) and bool(asked.corrections or not found)


def rows_of(
    dataset: Dataset, answer: Answer, language: str, *, whole: bool = False
) -> Iterator[ResultRow]:
    """The card, a row for each thing it says.

    Args:
        dataset: Where the figures are from.
        answer: What the sources say.
        language: BCP 47 tag of the words.
        whole: Show every figure, not the first ones.
    """
    slips = [
        translate("Answer", "“{typed}” read as “{read}”").format(typed=c.typed, read=c.read)
        for c in answer.asked.corrections
    ]
    heading = translate("Answer", "Answer")
    yield ResultRow("figure", heading, badge=listed(slips, language), answers=True)
    if answer.none:
        yield ResultRow("figure", answer.none, answers=True)
    if answer.near:
        yield ResultRow("figure", translate("Answer", "What they do say of it:"), answers=True)
    for o in answer.near:
        yield _figure(dataset, o, language)
    shown = answer.observations
    if not whole and len(shown) > _FIRST + 1:
        shown = shown[:_FIRST]
    for o in shown:
        yield _figure(dataset, o, language)
    if len(shown) < len(answer.observations):
        title = translate("Answer", "Show all {count} figures that answer this")
        title = title.format(count=len(answer.observations))
        yield ResultRow("figure", title, more=True, answers=True)
    for discrepancy_id in answer.disagreements[:1]:
        explanation = explained(dataset, dataset.discrepancies[discrepancy_id])
        count = len(answer.disagreements)
        title = translate("Answer", "Sources disagree, or are not comparable: {count}")
        yield ResultRow(
            "figure",
            title.format(count=count),
            detail=explanation,
            answers=True,
            discrepancy_id=discrepancy_id,
        )


def _figure(dataset: Dataset, o: Observation, language: str) -> ResultRow:
    from explorer.dataset.library import Hit  # by now NumPy is there

    parts = (
        name(dataset.topics[o.topic_id], language),
        name(dataset.indicators[o.indicator_id], language),
        numbers.period(o.period_start, o.period_end),
        says_who(dataset.reports[o.report_id]),
        "" if o.status == Status.MEASURED else status_word(o.status),
        discretion.word(discretion.of(dataset, (o,))),
    )
    doubt = DOUBT if is_doubted(dataset, o) else ""
    said = statement(dataset, o, language)
    return ResultRow(
        "figure",
        said,
        detail=listed(parts, language),
        badge=numbers.label(o, language) + doubt,
        colour=colour_of(dataset, o.entity_id),
        hit=Hit("figure", o.observation_id, Rank.MENTIONED, said, ()),
        quote=_basis(dataset, o),
        answers=True,
    )


def _basis(dataset: Dataset, o: Observation) -> str:
    """The sentence that states a figure, or what it rests on instead."""
    match dataset.first_of(o.observation_id):
        case Passage(quote=quote):
            return translate("Answer", "“{quote}”").format(quote=" ".join(quote.split()))
        case Cell():
            return translate("Answer", "From a table of your own")
        case Papers():
            return translate("Answer", "Computed from publications of your own")
        case Citation(source_publisher=publisher):
            text = translate("Answer", "No sentence held here: published by {who}")
            return text.format(who=within(prose(publisher)))
        case Derivation():
            return translate("Answer", "No sentence held here: follows from other figures")
        case None:
            return ""
        case never:
            assert_never(never)
