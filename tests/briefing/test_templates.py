"""What a template puts on the page, and what it never puts side by side."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from explorer.analysis.pairs import Comparison
from explorer.analysis.select import edition
from explorer.briefing import tables, templates
from explorer.briefing.model import (
    ChartBlock,
    Cite,
    DiscrepancyBlock,
    Field,
    FigureBlock,
    Heading,
    NoteBlock,
    Paragraph,
    PassageBlock,
    TableBlock,
    Text,
)
from explorer.briefing.wording import value_text, word
from explorer.charts.naming import prose, says_who
from explorer.dataset.schema import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.briefing.model import Block, Briefing
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

SEVERITIES = ("high", "medium", "low")


@pytest.fixture(scope="module")
def topics(dataset: Dataset) -> list[str]:
    """Topics with figures, those with most of them first."""
    return sorted(dataset.by_topic, key=lambda t: -len(dataset.by_topic[t]))[:40]


def section(briefing: Briefing, key: str) -> list[Block]:
    """The blocks under a heading of the template."""
    blocks = list(briefing.blocks)
    heads = [n for n, b in enumerate(blocks) if isinstance(b, Heading)]
    wanted = [n for n in heads if blocks[n] == Heading(word("en", key), 1)]
    if not wanted:
        return []
    end = next((n for n in heads if n > wanted[0]), len(blocks))
    return blocks[wanted[0] + 1 : end]


def told(dataset: Dataset, blocks: list[Block]) -> list[Observation]:
    """The figures of the sentences among some blocks, in order."""
    found = []
    for block in blocks:
        if isinstance(block, Paragraph):
            for run in block.runs:
                if isinstance(run, Field):
                    found.append(dataset.observations[run.observation_id])
                elif isinstance(run, Cite):
                    evidence = dataset.evidence[run.evidence_id]
                    found.append(dataset.observations[evidence.observation_id])
    return found


def weight(dataset: Dataset, o: Observation) -> tuple[bool, bool, str]:
    return dataset.quoted(o), o.unit != "flag", o.period_end


def filled(dataset: Dataset, template: str, topics: list[str]) -> Iterator[tuple[str, Briefing]]:
    for topic in topics:
        yield topic, templates.fill(dataset, template, topic)


def test_one_page_begins_with_the_figure_that_says_most(
    dataset: Dataset, topics: list[str]
) -> None:
    """The largest of the latest shares and counts, one that a sentence states if there is any."""
    seen = 0
    for topic, briefing in filled(dataset, "one-page", topics):
        shares = [o for o in dataset.by_topic[topic] if o.unit in ("percent", "count")]
        large = [b for b in briefing.blocks if isinstance(b, FigureBlock)]
        assert len(large) == bool(shares), topic
        if not shares:
            continue
        top = dataset.observations[large[0].observation_id]
        best = max(weight(dataset, o) for o in shares)
        assert weight(dataset, top) == best
        rivals = [o for o in shares if weight(dataset, o) == best and o.report_id == top.report_id]
        assert (top.value or 0) == max(o.value or 0 for o in rivals)
        seen += len(rivals) > 1
        # It is said once: no sentence repeats it.
        assert top not in told(dataset, list(briefing.blocks))
    assert seen > 5


def test_sentences_are_of_what_is_worth_telling_first(dataset: Dataset, topics: list[str]) -> None:
    """At most two of one indicator; one without a sentence only where none with one is left."""
    without = 0
    for topic, briefing in filled(dataset, "profile", topics):
        chosen = told(dataset, section(briefing, "summary"))
        assert chosen
        counts = Counter(o.indicator_id for o in chosen)
        assert max(counts.values()) <= 2
        order = {o.observation_id: n for n, o in enumerate(dataset.by_topic[topic])}
        assert all(order[a.observation_id] < order[b.observation_id] for a, b in pairwise(chosen))
        if any(not dataset.quoted(o) for o in chosen):
            without += 1
            left = [o for o in dataset.by_topic[topic] if o not in chosen and dataset.quoted(o)]
            assert all(counts[o.indicator_id] == 2 for o in left), topic
    assert without > 3


def test_a_profile_has_everything_of_its_technology(dataset: Dataset, topics: list[str]) -> None:
    disputed = 0
    for topic, briefing in filled(dataset, "profile", topics):
        rows = dataset.by_topic[topic]
        quoted = [b for b in section(briefing, "passages") if isinstance(b, PassageBlock)]
        places = set()
        for block in quoted:
            evidence = dataset.evidence[block.evidence_id]
            assert isinstance(evidence, Passage)
            assert evidence.role == "states", "what only repeats or surrounds it is no claim"
            assert dataset.observations[evidence.observation_id] in rows
            places.add((evidence.document_id, evidence.start))
        assert len(places) == len(quoted)
        (table,) = section(briefing, "all")
        assert isinstance(table, TableBlock)
        assert {s.observation_id for s in table.snapshots} == {o.observation_id for o in rows}
        found = {
            d.discrepancy_id: d
            for o in rows
            for d in dataset.discrepancies_of.get(o.observation_id, ())
        }
        shown = [
            b.discrepancy_id
            for b in section(briefing, "disputes")
            if isinstance(b, DiscrepancyBlock)
        ]
        assert len(shown) == min(3, len(found))
        grades = [SEVERITIES.index(found[d].severity) for d in shown]
        assert grades == sorted(grades)
        rest = [SEVERITIES.index(d.severity) for i, d in found.items() if i not in shown]
        assert not rest or max(grades) <= min(rest)
        disputed += bool(rest)
        for block in section(briefing, "limits"):
            assert isinstance(block, NoteBlock)
            said = "".join(r.text for r in block.runs if isinstance(r, Text))
            reports = [dataset.reports[o.report_id] for o in rows]
            assert any(prose(r.limits_note) in said and says_who(r) in said for r in reports)
    assert disputed


def test_head_to_head_is_about_the_two_and_nobody_else(dataset: Dataset, topics: list[str]) -> None:
    for topic in topics:
        for pair in (dataset.roles.rivals, ("IND", "JPN")):
            briefing = templates.fill(dataset, "head-to-head", topic, pair)
            for block in briefing.blocks:
                if isinstance(block, ChartBlock | TableBlock):
                    ids = [s.observation_id for s in block.snapshots]
                    assert {dataset.observations[i].entity_id for i in ids} <= set(pair)
            sentences = told(dataset, list(briefing.blocks))
            assert {o.entity_id for o in sentences} <= set(pair)


def test_what_changed_never_joins_two_editions(dataset: Dataset) -> None:
    """Both figures are of one report, list, base and kind of period, the earlier one first."""
    pairs = 0
    for topic, briefing in filled(dataset, "what-changed", list(dataset.by_topic)):
        for block in briefing.blocks:
            if not isinstance(block, Paragraph):
                continue
            figures = [
                dataset.observations[r.observation_id] for r in block.runs if isinstance(r, Field)
            ]
            if not figures:
                continue
            first, last = figures
            assert edition(first) == edition(last), topic
            assert (first.entity_id, first.indicator_id, first.counterpart_id) == (
                last.entity_id,
                last.indicator_id,
                last.counterpart_id,
            )
            assert first.period_end < last.period_end
            said = "".join(r.text for r in block.runs if isinstance(r, Text))
            assert says_who(dataset.reports[last.report_id]) in said
            pairs += 1
    assert pairs > 10
    # In the data there are figures that only look as if one followed the other.
    tempting = Counter(
        (o.topic_id, o.indicator_id, o.entity_id)
        for o in dataset.observations.values()
        if o.period_start and o.unit != "flag"
    )
    assert sum(n > 1 for n in tempting.values()) > pairs


@pytest.mark.parametrize(
    ("higher_is", "unit", "values", "words"),
    [
        ("better", "percent", (40.0, 20.0), "China ahead, 2×"),
        ("better", "percent", (20.0, 40.0), "United States ahead, 2×"),
        ("worse", "percent", (20.0, 40.0), "China ahead, 2×"),
        ("worse", "rank", (1.0, 3.0), "China ahead"),
        ("neutral", "count", (30.0, 10.0), "China has more, 3×"),
        ("neutral", "rank", (3.0, 1.0), "United States ahead"),
        ("better", "count", (5.0, 5.0), "level"),
        ("better", "USD", (1.0, 123.0), "United States ahead, 123×"),
    ],
)
def test_who_is_ahead(
    dataset: Dataset, higher_is: str, unit: str, values: tuple[float, float], words: str
) -> None:
    like = next(o for o in dataset.observations.values() if o.unit == "percent")
    indicator = replace(
        dataset.indicators[like.indicator_id], indicator_id="made", higher_is=higher_is, unit=unit
    )
    table = (*dataset.rows(type(indicator)), indicator)
    made = replace(dataset, tables={**dataset.tables, type(indicator).TABLE: table})
    rows = tuple(
        replace(like, observation_id=e, entity_id=e, indicator_id="made", unit=unit, value=v)
        for e, v in zip(("CHN", "USA"), values, strict=True)
    )
    assert tables.verdict(made, Comparison("made", ("", ""), like.report_id, rows), "en") == words


def test_no_number_of_a_figure_is_typed(dataset: Dataset, topics: list[str]) -> None:
    """Every figure is bound to its observation: a field stands where the number is."""
    bound = 0
    for topic in topics:
        for o in dataset.by_topic[topic]:
            runs = templates.sentence(dataset, o, "en")
            kinds = {type(r) for r in runs}
            assert kinds & {Field, Cite}
            words = "".join(r.text for r in runs if isinstance(r, Text))
            if Field in kinds and o.unit in ("percent", "USD", "GWh"):
                assert value_text(o, "en", bare=True) not in words
                bound += 1
    assert bound > 100
