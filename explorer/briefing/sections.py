"""The parts that templates are made of, each a list of blocks under its heading."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from explorer.analysis.select import Question, default_indicator, observations
from explorer.briefing import editorial
from explorer.briefing.editorial import paragraph, points, silent
from explorer.briefing.model import (
    ChartBlock,
    DiscrepancyBlock,
    Heading,
    NoteBlock,
    Paragraph,
    PassageBlock,
    Text,
)
from explorer.briefing.wording import word
from explorer.charts.build import kinds_for
from explorer.charts.naming import name, named, prose, says_who
from explorer.dataset.schema import EvidenceKind, Passage

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from explorer.briefing.editorial import Story
    from explorer.briefing.model import Block
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

#: So many figures are all told in sentences.
_FEW: Final = 3


def sentences(dataset: Dataset, rows: Sequence[Observation], language: str) -> list[Block]:
    """A sentence a line."""
    return [*points(dataset, rows, language)]


def bottom_line(
    dataset: Dataset,
    told: Story,
    language: str,
    sides: Sequence[str] = (),
    absent: Iterable[str] = (),
) -> list[Block]:
    """Who leads, by how much and since when; whose figure is not there; how sure it is."""
    blocks: list[Block] = []
    if told.bottom_line:
        blocks.append(paragraph(dataset, told.bottom_line, language))
    for entity in silent(dataset, told, sides):
        who = named(dataset, [entity], language)
        blocks.append(Paragraph((Text(word(language, "silent", who=who)),)))
    for entity in sorted(absent):
        who = named(dataset, [entity], language)
        blocks.append(Paragraph((Text(word(language, "absent", who=who)),)))
    return blocks


def how_sure(dataset: Dataset, rows: Sequence[Observation], language: str) -> list[Block]:
    """How many of some figures are held, cited and inferred, and how many points are disputed."""
    kinds = Counter(dataset.kind_of(o) for o in rows)
    many = {
        "sure-held": kinds[EvidenceKind.PASSAGE] + kinds[EvidenceKind.CELL],
        "sure-cited": kinds[EvidenceKind.CITATION],
        "sure-inferred": kinds[EvidenceKind.DERIVATION],
    }
    parts = [word(language, key, count=n) for key, n in many.items() if n]
    listed = word(language, "semicolon").join(parts)
    said = word(language, "sure", count=len(rows), parts=listed)
    disputed = len(editorial.disputes(dataset, rows))
    text = said + word(language, "disputed", count=disputed) if disputed else said
    return [Paragraph((Text(text),))]


def passages(dataset: Dataset, rows: Sequence[Observation], count: int) -> list[Block]:
    """The first passages that state some figures, each once."""
    found: dict[tuple[str, int], Block] = {}
    for o in rows:
        for e in dataset.evidence_of.get(o.observation_id, ()):
            if isinstance(e, Passage) and e.role == "states":
                found.setdefault((e.document_id, e.start), PassageBlock(e.evidence_id))
    return list(found.values())[:count]


def disputes(dataset: Dataset, rows: Sequence[Observation], count: int) -> list[Block]:
    """What the sources contradict one another in, the gravest first."""
    return [DiscrepancyBlock(d.discrepancy_id) for d in editorial.disputes(dataset, rows)[:count]]


def limits(
    dataset: Dataset, rows: Sequence[Observation], language: str, count: int = 2
) -> list[Block]:
    """What the first reports of some figures say that theirs do not mean."""
    notes = {o.report_id: dataset.reports[o.report_id] for o in rows}
    blocks: list[Block] = []
    for report in list(notes.values())[:count]:
        lead = Text(says_who(report) + word(language, "colon"), bold=True)
        blocks.append(NoteBlock((lead, Text(prose(report.limits_note)))))
    return blocks


def measured(dataset: Dataset, rows: Sequence[Observation], language: str) -> list[Block]:
    """What each measure of some figures counts, a line each."""
    blocks: list[Block] = []
    for i in dict.fromkeys(o.indicator_id for o in rows if o.unit != "flag"):
        indicator = dataset.indicators[i]
        lead = Text(name(indicator, language) + word(language, "colon"), bold=True)
        blocks.append(Paragraph((lead, Text(prose(indicator.definition))), "bullet"))
    return blocks


def worth_a_table(rows: Sequence[Observation]) -> bool:
    """Whether a table of some figures is more than the sentences that tell them, said again."""
    return sum(o.unit != "flag" for o in rows) > _FEW


def section(language: str, key: str, blocks: Sequence[Block], level: int = 1) -> list[Block]:
    """Blocks under their heading, or nothing."""
    return [Heading(word(language, key), level), *blocks] if blocks else []


def charts(dataset: Dataset, topic_id: str, entities: tuple[str, ...] = ()) -> list[Block]:
    """The chart of what is first asked of a technology, if there is something to compare.

    A single figure stands in its sentence; drawn large, it would only be said again.
    """
    question = Question(topic_id, default_indicator(dataset, topic_id), entities)
    return [ChartBlock(question)] if len(observations(dataset, question)) > 1 else []


def chart_of_one_measure(
    dataset: Dataset, topic_id: str, entities: tuple[str, ...] = ()
) -> list[Block]:
    """A chart, but for one of every figure or of sentences, which would take most of a page."""
    indicator = default_indicator(dataset, topic_id)
    drawn = kinds_for(observations(dataset, Question(topic_id, indicator, entities)))
    if not indicator or (drawn and drawn[0].traits.in_words):
        return []
    return charts(dataset, topic_id, entities)
