"""Names in the language of the chart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.charts import naming
from explorer.dataset.schema import EvidenceKind, Observation

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

Observe = Callable[..., Observation]


@pytest.mark.parametrize(
    ("language", "topic", "entity"),
    [
        ("en", "Electric batteries", "China"),
        ("zh-Hans", "电动电池", "中国"),
        ("zh-Hant", "電動電池", "中國"),
    ],
)
def test_names_by_language(dataset: Dataset, language: str, topic: str, entity: str) -> None:
    batteries = dataset.topics["electric-batteries"]
    found = naming.name(batteries, language)
    assert found in {batteries.name_en, batteries.name_zh_hans, batteries.name_zh_hant}
    assert (
        found
        == {
            "en": batteries.name_en,
            "zh-Hans": batteries.name_zh_hans,
            "zh-Hant": batteries.name_zh_hant,
        }[language]
    )
    assert naming.name(dataset.entities["CHN"], language) == entity
    if language == "en":
        assert found == topic


@pytest.mark.parametrize(
    ("names", "english", "chinese"),
    [
        ([], "", ""),
        (["A"], "A", "A"),
        (["A", "B"], "A and B", "A、B"),
        (["A", "B", "C"], "A, B and C", "A、B、C"),
    ],
)
def test_names_in_a_row(names: list[str], english: str, chinese: str) -> None:
    assert naming.joined(names, "en") == english
    assert naming.joined(names, "zh-Hant") == chinese


def test_too_many_names_are_counted() -> None:
    assert naming.joined(list("ABCDEFG"), "en") == "A, B, C, D and 3 more"
    assert naming.joined(list("ABCDEFG"), "zh-Hans").startswith("A、B、C、D")


def test_the_largest_comes_first_and_the_best_rank(observe: Observe) -> None:
    shares = [
        observe(entity_id="JPN", value=1.0),
        observe(entity_id="CHN", value=9.0),
        observe(entity_id="USA", value=None, value_low=4.0, value_high=5.0),
    ]
    assert naming.ordered(shares) == ["CHN", "USA", "JPN"]
    ranks = [
        observe(entity_id="JPN", value=5.0, unit="rank"),
        observe(entity_id="USA", value=2.0, unit="rank"),
        observe(entity_id="USA", value=1.0, unit="rank"),
    ]
    assert naming.ordered(ranks) == ["USA", "JPN"]
    assert naming.ordered([*shares, *ranks]) == ["JPN", "CHN", "USA"]


def test_a_figure_about_two_names_both(dataset: Dataset, observe: Observe) -> None:
    pair = observe(entity_id="AUS", counterpart_id="CHN")
    assert naming.entity_label(dataset, pair, "en") == "Australia with China"
    assert naming.entity_label(dataset, observe(), "zh-Hant") == "中國"


def test_every_figure_says_value_entity_period_report_and_hedge(dataset: Dataset) -> None:
    for o in dataset.observations.values():
        head, what, who, known, *notes = naming.hover(dataset, o, "en")
        assert head.startswith(dataset.entities[o.entity_id].name_en)
        assert naming.numbers.label(o) in head
        assert dataset.topics[o.topic_id].name_en in what
        assert dataset.indicators[o.indicator_id].name_en in what
        assert naming.numbers.period(o.period_start, o.period_end) in what
        assert naming.says_who(dataset.reports[o.report_id]) in who
        assert o.hedge in who
        assert (o.status in who) == (o.status != "measured")
        assert notes == ([o.note] if o.note else [])
        kind = dataset.kind_of(o)
        assert known.startswith("Sentence in") == (kind == EvidenceKind.PASSAGE)
        assert (known == "Known by citation only") == (kind == EvidenceKind.CITATION)


def test_reports_that_differ_are_told_apart(dataset: Dataset) -> None:
    said = [naming.says_who(r) for r in dataset.reports.values()]
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_in_chinese_a_figure_is_said_in_its_own_sentence(dataset: Dataset, language: str) -> None:
    """Ours, where there is one; an own figure, which has none, in words made of the names."""
    column = "statement_" + language.replace("-", "_").lower()
    for o in dataset.observations.values():
        assert naming.statement(dataset, o, language) == getattr(o, column) != ""
        assert naming.statement(dataset, o, "en") == o.statement_en
        said = naming.statement(dataset, replace(o, **{column: ""}), language)
        assert naming.name(dataset.topics[o.topic_id], language) in said
        assert said.endswith("。")


@pytest.mark.parametrize(
    ("entity", "said"),
    [
        ("CHN", "China"),
        ("USA", "the United States"),
        ("chinese-academy-of-sciences", "the Chinese Academy of Sciences"),
        ("university-of-michigan", "the University of Michigan"),
        ("tsinghua-university", "Tsinghua University"),
        ("imperial-college-london", "Imperial College London"),
        ("huazhong-university-of-science-and-technology",
         "Huazhong University of Science and Technology"),
    ],
)  # fmt: skip
def test_names_amid_a_sentence_have_their_article(dataset: Dataset, entity: str, said: str) -> None:
    assert naming.named(dataset, [entity], "en") == said
