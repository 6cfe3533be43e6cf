"""The sentences about the bundled figures: there in three languages, and as their rows say."""

import re
from dataclasses import replace

import pytest

from explorer.dataset import statements
from explorer.dataset.schema import Observation

CHINESE = re.compile("[\u4e00-\u9fff]")
ONLY_SIMPLIFIED = "这们国术领导体从对发现产业过数据关设计务还没与东车马门问时间实现经济"
ONLY_TRADITIONAL = "這們國術領導體從對發現產業過數據關設計務還沒與東車馬門問時間實現經濟"


def test_every_bundled_figure_has_three_sentences(dataset):
    for o in dataset.rows(Observation):
        assert o.statement_en.endswith(".")
        for sentence in (o.statement_zh_hans, o.statement_zh_hant):
            assert CHINESE.search(sentence), o.observation_id
            assert len(sentence) <= 110 or "Welcome" in sentence, sentence
            assert not re.search("[\u4e00-\u9fff][,;:?!.()]", sentence), sentence
        assert list(statements.breaches(o)) == []


def test_each_is_in_its_script(dataset):
    simplified = set(ONLY_SIMPLIFIED) - set(ONLY_TRADITIONAL)
    traditional = set(ONLY_TRADITIONAL) - set(ONLY_SIMPLIFIED)
    for o in dataset.rows(Observation):
        assert not traditional & set(o.statement_zh_hans), o.statement_zh_hans
        assert not simplified & set(o.statement_zh_hant), o.statement_zh_hant


def test_the_traditional_sentences_use_the_names_of_the_tables(dataset):
    """Taiwan's terms, which a conversion of characters does not give."""
    for o in dataset.rows(Observation):
        for table, key in (("entities", o.entity_id), ("topics", o.topic_id)):
            thing = getattr(dataset, table)[key]
            if len(thing.name_zh_hans) > 3 and thing.name_zh_hans in o.statement_zh_hans:
                assert thing.name_zh_hant in o.statement_zh_hant, o.observation_id


def test_who_says_it_is_never_left_out(dataset):
    known = re.compile("[据據说說]|警告|指数|指數")
    for o in dataset.rows(Observation):
        assert known.search(o.statement_zh_hans), o.statement_zh_hans


def test_an_inferred_figure_says_so_and_from_what(dataset):
    inferred = [o for o in dataset.rows(Observation) if dataset.kind_of(o).value == "derivation"]
    assert len(inferred) > 90
    for o in inferred:
        assert o.statement_en.startswith("Inferred: ")
        assert ", since " in o.statement_en
        assert o.statement_zh_hans.startswith("推断：")
        assert o.statement_zh_hant.startswith("推斷：")


@pytest.fixture
def share(dataset):
    return dataset.observations["aspi-2024.electric-batteries.chn.high-impact-share.2023"]


def wrong(row):
    return [b.column for b in statements.breaches(row)]


@pytest.mark.parametrize(
    "change",
    [
        {"value": 57.0},
        {"unit": "times"},
        {"comparator": "approx"},
        {"comparator": "lt"},
        {"status": "projection"},
        {"status": "plan"},
        {"statement_en": "China contributed 75% of it in 2013, according to ASPI (2024)."},
    ],
    ids=str,
)
def test_a_row_that_says_something_else_is_found(share, change):
    assert wrong(share) == []
    assert wrong(replace(share, **change)) == ["statement_zh_hans", "statement_zh_hant"]


@pytest.mark.parametrize(
    ("old", "new"),
    [("75%", "57%"), ("75%", "75"), ("2023年", "2013年"), ("2023年，", ""), ("。", "")],
)
def test_a_sentence_that_says_something_else_is_found(share, old, new):
    changed = replace(share, statement_zh_hans=share.statement_zh_hans.replace(old, new))
    assert wrong(changed) == ["statement_zh_hans"]


def test_one_language_alone_is_found(share):
    assert wrong(replace(share, statement_zh_hant="")) == ["statement_zh_hant"]
    assert wrong(replace(share, statement_zh_hans="", statement_zh_hant="")) == []


def test_a_changed_number_is_found_in_every_sentence_that_has_one(dataset):
    """Not in a lead in words, whose rank is first in any case."""
    missed = []
    for o in dataset.rows(Observation):
        if o.unit == "flag" or not o.value or (o.unit == "rank" and o.value == 1):
            continue
        if not wrong(replace(o, value=o.value * 3 + 1, base=None)):
            missed.append(o.observation_id)
    # 数百万, 几百, 几十亿 and the like are worth what nobody can read off them.
    assert len(missed) <= 4, missed
