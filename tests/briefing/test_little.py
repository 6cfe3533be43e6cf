"""Briefings of what little is told of, and of pairs that the sources say nothing of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from explorer.briefing import length, silence, templates, text, wider
from explorer.briefing.model import (
    Briefing,
    ChartBlock,
    Field,
    Heading,
    Paragraph,
    ScorecardBlock,
    TableBlock,
    Text,
)
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import ResolvedChart, ResolvedTable
from explorer.briefing.wording import word

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset


def said(briefing: Briefing) -> list[str]:
    return [
        "".join(r.text for r in b.runs if isinstance(r, Text))
        for b in briefing.blocks
        if isinstance(b, Paragraph)
    ]


def headings(briefing: Briefing) -> list[str]:
    return [b.text for b in briefing.blocks if isinstance(b, Heading)]


@pytest.mark.parametrize("topic", ["atomic-clocks", "radar", "ceti-space"])
def test_two_pages_of_little_tell_the_field_and_what_is_not_given(
    dataset: Dataset, topic: str
) -> None:
    made = templates.fill(dataset, "two-page", topic)
    found = headings(made)
    for key in ("around", "gaps", "measured"):
        assert word("en", key) in found
    # A table of what the sentences tell would be the same figures again.
    assert not any(isinstance(b, TableBlock) for b in made.blocks)


@pytest.mark.parametrize(
    ("topic", "language", "key"),
    [
        ("atomic-clocks", "en", "more-around"),
        ("machine-learning", "en", "more-around"),
        ("geoengineering", "zh-Hant", "more-around"),
        ("theme-computing-hardware", "zh-Hans", "elsewhere"),
        ("theme-products", "en", "elsewhere"),
    ],
)
def test_the_second_page_goes_on_with_the_field(
    dataset: Dataset, topic: str, language: str, key: str
) -> None:
    """Half of it was white where a topic has one or two figures."""
    made = templates.fill(dataset, "two-page", topic, language=language)
    assert word(language, key) in headings(made)
    _first, second = length.sheets(resolve(dataset, made))
    assert 0.8 * length.PAGE < second <= length.PAGE
    # No figure is told twice.
    fields = [
        r.observation_id
        for b in made.blocks
        if isinstance(b, Paragraph)
        for r in b.runs
        if isinstance(r, Field)
    ]
    assert len(fields) == len(set(fields))


def test_themes_are_told_by_their_sources_and_lists_are_not(dataset: Dataset) -> None:
    for topic in dataset.topics:
        found = wider.elsewhere(dataset, topic)
        if dataset.topics[topic].kind != "theme":
            assert found == []
        reports = {o.report_id for o in dataset.by_topic.get(topic, ())}
        assert {o.report_id for o in found} <= reports
        assert all(o.topic_id != topic for o in found)


def test_the_field_is_what_a_topic_stands_under_and_what_is_linked_to_it(dataset: Dataset) -> None:
    assert wider.related(dataset, "machine-learning")[:2] == ["sector-ai", "cat-ai"]
    for topic in dataset.topics:
        near = wider.related(dataset, topic)
        assert topic not in near
        assert len(near) == len(set(near))
        ids = [o.observation_id for o in wider.told(dataset, topic)]
        assert len(ids) == len(set(ids)), topic
        assert all(dataset.observations[i].topic_id != topic for i in ids)
    assert wider.beside(dataset, "theme-products") == []


def test_what_is_not_given_is_not_there(dataset: Dataset) -> None:
    """Each line is held against the figures that it denies."""
    checked = 0
    for topic in dataset.topics:
        rows = dataset.by_topic.get(topic, ())
        lines = said(Briefing("", blocks=tuple(silence.gaps(dataset, topic, "en"))))
        assert bool(lines) <= bool(rows)
        for line in lines:
            checked += 1
            if line == word("en", "gap-ahead"):
                assert not {o.status for o in rows} & {"plan", "projection"}
            if line.startswith("No source held here gives"):
                told = {dataset.indicators[o.indicator_id].name_en.lower() for o in rows}
                denied = re.split("; ", line.rstrip(".").partition(": ")[2].lower())
                assert not told & set(denied), topic
            if line.startswith("Every figure held here"):
                figures = [o for o in rows if o.unit != "flag"]
                assert len({o.entity_id for o in figures}) == 1
    assert checked > 200


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_a_scorecard_of_a_pair_without_figures_is_a_sentence(
    dataset: Dataset, language: str
) -> None:
    made = templates.fill(dataset, "scorecard", "", ("IND", "JPN"), language=language)
    (line,) = said(made)
    assert str(len(dataset.rows_of_list(dataset.roles.scorecard))) in line
    assert not any(isinstance(b, ScorecardBlock | ChartBlock) for b in made.blocks)


def test_sectors_without_a_pair_are_one_row(dataset: Dataset) -> None:
    resolved = resolve(dataset, templates.fill(dataset, "scorecard"))
    table = next(b for b in resolved.blocks if isinstance(b, ResolvedTable))
    bare = [row for row in table.rows if row[1].text == word("en", "no-pair")]
    assert len(bare) == 1
    assert bare[0] == table.rows[-1]
    assert "Internet platforms" in bare[0][0].text


def test_a_pair_has_both_in_its_bottom_line_or_is_told_who_is_not_spoken_of(
    dataset: Dataset,
) -> None:
    both = templates.fill(dataset, "head-to-head", "list-64", ("IND", "JPN"))
    first = said(both)[0]
    assert "India" in first
    assert "Japan" in first
    assert both.title.endswith("India and Japan")
    one = templates.fill(dataset, "head-to-head", "sector-ai", ("USA", "KOR"))
    assert word("en", "absent", who="South Korea") in said(one)
    assert one.title.endswith(": the United States and South Korea")
    # What one has beside a third says nothing of the two.
    assert "nine" not in said(one)[0]


def test_no_template_draws_a_single_figure_that_its_sentence_tells(dataset: Dataset) -> None:
    for topic in ("ceti-space", "list-74", "coatings"):
        for template in ("one-page", "two-page", "profile"):
            made = templates.fill(dataset, template, topic)
            for block in resolve(dataset, made).blocks:
                assert not isinstance(block, ResolvedChart) or len(block.chart.marks) > 1


def test_a_table_of_numbers_has_no_statement_and_comes_back_from_its_text(
    dataset: Dataset,
) -> None:
    made = templates.fill(dataset, "profile", "sector-quantum")
    (table,) = [b for b in made.blocks if isinstance(b, TableBlock)]
    assert table.numbers
    assert all(dataset.observations[s.observation_id].unit != "flag" for s in table.snapshots)
    assert table in text.parse(text.write(made)).blocks
    # What the table leaves out is told, every statement once.
    told = {o.observation_id for o in dataset.by_topic["sector-quantum"] if o.unit == "flag"}
    written = text.write(made)
    assert all(i in written for i in told)


def test_numbers_of_footnotes_behind_a_caption_rise(dataset: Dataset) -> None:
    for topic in ("list-64", "sector-quantum"):
        for block in resolve(dataset, templates.fill(dataset, "profile", topic)).blocks:
            if isinstance(block, ResolvedChart):
                assert list(block.notes) == sorted(set(block.notes))
