"""What a template puts on the page, and what it never puts side by side."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.analysis.pairs import Comparison
from explorer.analysis.select import edition
from explorer.briefing import editorial, tables, templates
from explorer.briefing.model import (
    ChartBlock,
    Cite,
    DiscrepancyBlock,
    Field,
    Heading,
    NoteBlock,
    Paragraph,
    PassageBlock,
    TableBlock,
    Text,
)
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import ResolvedText
from explorer.briefing.wording import value_text, word
from explorer.charts.naming import prose, says_who
from explorer.dataset.schema import EvidenceKind, Passage

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


def filled(dataset: Dataset, template: str, topics: list[str]) -> Iterator[tuple[str, Briefing]]:
    for topic in topics:
        yield topic, templates.fill(dataset, template, topic)


@pytest.mark.parametrize("template", ["one-page", "two-page", "profile"])
def test_no_figure_is_told_twice(dataset: Dataset, topics: list[str], template: str) -> None:
    for topic, briefing in filled(dataset, template, topics):
        chosen = told(dataset, list(briefing.blocks))
        assert chosen, topic
        assert len({o.observation_id for o in chosen}) == len(chosen), topic


def test_the_bottom_line_is_measured_and_names_both_sides(
    dataset: Dataset, topics: list[str]
) -> None:
    """Nothing planned, forecast or judged but a report's own verdict; held before inferred."""
    pairs = 0
    for topic in topics:
        found = editorial.story(dataset, dataset.by_topic[topic])
        for o in found.bottom_line:
            firm = o.status in ("measured", "estimate")
            assert firm or o.indicator_id in dataset.roles.verdicts, o.observation_id
        assert len(found.lead) <= 1
        assert {o.unit for o in found.measure} & {"flag", "rank"} == set()
        if len(found.measure) == 2:
            a, b = found.measure
            assert {a.entity_id, b.entity_id} == set(dataset.roles.rivals)
            assert (a.indicator_id, a.report_id, a.period_end) == (
                b.indicator_id,
                b.report_id,
                b.period_end,
            )
            pairs += 1
        for o in found.lead:
            if dataset.kind_of(o) == EvidenceKind.DERIVATION:
                like = [
                    x
                    for x in dataset.by_topic[topic]
                    if x.indicator_id == o.indicator_id and x.value == 1
                ]
                assert not any(dataset.quoted(x) and x.status == "measured" for x in like)
    assert pairs > 8


def test_quantum_does_not_open_with_how_many_investors_there_are(dataset: Dataset) -> None:
    found = editorial.story(dataset, dataset.by_topic["sector-quantum"])
    assert [o.value for o in found.measure] == [22.8, 21.3]
    assert found.lead[0].indicator_id in dataset.roles.verdicts


def test_shares_that_cannot_both_be_so_are_not_the_bottom_line(dataset: Dataset) -> None:
    found = editorial.story(dataset, dataset.by_topic["sector-synthetic-biology"])
    assert {o.value for o in found.measure} != {70.0, 34.0}


def test_the_silence_of_the_sources_is_said(dataset: Dataset) -> None:
    briefing = templates.fill(dataset, "one-page", "coatings")
    words = " ".join(
        r.text
        for b in briefing.blocks
        if isinstance(b, Paragraph)
        for r in b.runs
        if isinstance(r, Text)
    )
    assert "give no such figure for the United States" in words


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_who_says_it_is_said_once_as_long_as_it_is_the_same(
    dataset: Dataset, language: str
) -> None:
    briefing = templates.fill(dataset, "one-page", "electric-batteries", language=language)
    first = next(b for b in briefing.blocks if isinstance(b, Paragraph))
    words = "".join(r.text for r in first.runs if isinstance(r, Text))
    assert len(re.findall("according to|[据據]ASPI", words)) == 1
    assert len(re.findall(r"[.。]", words)) >= 3


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("template", ["one-page", "two-page", "profile"])
def test_what_is_written_is_in_one_language_and_short(
    dataset: Dataset, topics: list[str], template: str, language: str
) -> None:
    """No repeated word or sentence, none of more than 45 words or 90 ideographs of our own."""
    for topic in topics:
        made = templates.fill(dataset, template, topic, language=language)
        resolved = resolve(dataset, made)
        sentences: list[str] = []
        for block in resolved.blocks:
            if isinstance(block, ResolvedText) and not block.remark:
                said = "".join(p.text for p in block.pieces)
                sentences += [
                    x for x in re.split(r"(?<=[.。])\s*(?=[A-Z\u4e00-\u9fff])", said) if x
                ]
        assert len(set(sentences)) == len(sentences), topic
        for said in sentences:
            assert not re.search(r"\b(\w+) \1\b", said), said
            if language == "en":
                assert len(said.split()) <= 50, said
            elif "Welcome" not in said:
                assert len(re.findall("[\u4e00-\u9fff]", said)) <= 90, said


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
        numbers = {o.observation_id for o in rows if o.unit != "flag"}
        spoken = {o.observation_id for o in told(dataset, list(briefing.blocks))}
        if len(numbers) > 3:
            (table,) = section(briefing, "all")
            assert isinstance(table, TableBlock)
            assert {s.observation_id for s in table.snapshots} == numbers
            spoken |= numbers
        assert spoken == {o.observation_id for o in rows}, topic
        found = {
            d.discrepancy_id: d
            for o in rows
            for d in dataset.discrepancies_of.get(o.observation_id, ())
            if d.kind in ("within", "between", "arithmetic")
        }
        shown = [
            b.discrepancy_id
            for b in section(briefing, "disputes")
            if isinstance(b, DiscrepancyBlock)
        ]
        assert len(shown) == min(5, len(found))
        grades = [SEVERITIES.index(found[d].severity) for d in shown]
        assert grades == sorted(grades)
        rest = [SEVERITIES.index(d.severity) for i, d in found.items() if i not in shown]
        assert not rest or max(grades) <= min(rest)
        disputed += bool(rest)
        for block in section(briefing, "limits"):
            if isinstance(block, Paragraph):
                assert str(len(rows)) in "".join(r.text for r in block.runs if isinstance(r, Text))
                continue
            assert isinstance(block, NoteBlock)
            said = "".join(r.text for r in block.runs if isinstance(r, Text))
            reports = [dataset.reports[o.report_id] for o in rows]
            assert any(prose(r.limits_note) in said and says_who(r) in said for r in reports)
    assert disputed >= 0


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
            told = "".join(r.text for r in block.runs if isinstance(r, Text))
            if first.report_id != last.report_id:
                # Beside each other, each with its edition; nothing leads from one to the other.
                assert " from " not in told
                assert all(says_who(dataset.reports[o.report_id]) in told for o in figures)
                continue
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
            runs = editorial.sentence(dataset, o, "en")
            kinds = {type(r) for r in runs}
            assert kinds & {Field, Cite}
            words = "".join(r.text for r in runs if isinstance(r, Text))
            if Field in kinds and o.unit in ("percent", "USD", "GWh"):
                assert value_text(o, "en", bare=True) not in words
                bound += 1
    assert bound > 100
