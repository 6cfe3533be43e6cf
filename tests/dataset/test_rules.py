"""Each rule on a row, at its bounds and beyond them, with the sentence that it says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from explorer.dataset import rules, sheets, statements
from explorer.dataset.schema import (
    Cell,
    Citation,
    Entity,
    Indicator,
    Observation,
    Papers,
    Passage,
    Report,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.dataset.rules import Breach

SHARE = Indicator("share", "Share", "份额", "份額", "Of it.", "percent", "share", "better")
COUNT = Indicator("count", "Count", "数", "數", "Of it.", "count", "count", "better")
ROW = Observation(
    "o", "t", "CHN", "", "share", None, "2019", "2023", "stated", 62.5, None, None, "percent",
    "eq", "", "measured", "r", "It is 62.5% in 2023.", "",
)  # fmt: skip


def told(breaches: Iterable[Breach]) -> list[tuple[str, str, str]]:
    return [(b.kind, b.column, b.message) for b in breaches]


# ----------------------------------------------------------------------------------- single cells


def cells(row: Any, *, own: bool = False, lacking: str = "") -> list[tuple[str, str, str]]:
    return told(rules.cells(row, lambda of, name: name != lacking, own=own))


def test_a_sound_row_breaks_nothing() -> None:
    assert cells(ROW) == []
    assert cells(SHARE) == []


@pytest.mark.parametrize(
    ("changes", "breach"),
    [
        ({"topic_id": ""}, ("empty", "topic_id", "the cell must not be empty")),
        ({"unit": "furlongs"}, None),
        ({"period_start": "20190"}, ("period", "period_start",
         "'20190' is not a year, a month (2024-08) or a day (2024-08-28)")),
        ({"period_end": "2023-1"}, ("period", "period_end",
         "'2023-1' is not a year, a month (2024-08) or a day (2024-08-28)")),
        ({"observation_id": "a b"}, ("id", "observation_id",
         "the id 'a b' has a character outside letters, digits and ./#_-")),
        ({"observation_id": "-a"}, ("id", "observation_id",
         "the id '-a' has a character outside letters, digits and ./#_-")),
        ({"observation_id": "a.b/c#1_d-e"}, None),
        ({"period_start": "2019-08", "period_end": "2023-08-28"}, None),
        ({"hedge": "", "note": "", "counterpart_id": "", "value": None}, None),
    ],
)  # fmt: skip
def test_a_cell(changes: dict[str, Any], breach: tuple[str, str, str] | None) -> None:
    row = replace(ROW, **changes)
    assert cells(row, own=True) == ([breach] if breach else [])


def test_a_closed_list_names_all_of_it_and_the_user_may_have_other_units() -> None:
    row = replace(ROW, status="guess")
    said = "'guess' is not one of measured, estimate, plan, projection, opinion"
    assert cells(row) == cells(row, own=True) == [("enum", "status", said)]
    row = replace(ROW, unit="furlongs")
    ((kind, column, said),) = cells(row)
    assert (kind, column) == ("enum", "unit")
    assert said.startswith("'furlongs' is not one of percent, count, rank, times")
    assert cells(row, own=True) == []


def test_an_id_that_is_nowhere_is_named_with_its_table() -> None:
    assert cells(ROW, lacking="CHN") == [
        ("unknown-id", "entity_id", "'CHN' is not in entities.csv")
    ]
    row = Entity("x", "group", "X", "X", "X", (), "CHN", "", None, None, "", "")
    assert cells(row, lacking="CHN") == [("unknown-id", "country", "'CHN' is not in entities.csv")]


# ------------------------------------------------------------------------------------- a figure


@pytest.mark.parametrize(
    ("indicator", "changes", "breaches"),
    [
        (SHARE, {}, []),
        (SHARE, {"value": None}, [("value", "value",
         "the observation has neither a value nor a range")]),
        (SHARE, {"value": None, "value_low": 1.0}, []),
        (SHARE, {"value": None, "value_high": 1.0}, []),
        (SHARE, {"value": None, "value_low": 2.0, "value_high": 2.0}, []),
        (SHARE, {"value": None, "value_low": 2.5, "value_high": 2.0},
         [("range", "value_low", "the low value 2.5 is above the high 2")]),
        (SHARE, {"value": 62.5, "base": 60.0}, []),
        (COUNT, {"unit": "count", "value": 64.0, "base": 64.0}, []),
        (COUNT, {"unit": "count", "value": 65.0, "base": 64.0},
         [("base", "base", "65 of 64 is more than all")]),
        (COUNT, {"unit": "count", "value": None, "value_low": 1.0, "base": 64.0}, []),
        (SHARE, {"value": 101.0},
         [("value", "value", "101 percent is no share: shares go from 0 to 100")]),
        (SHARE, {"period_start": "2023"}, []),
        (SHARE, {"period_start": "2024"},
         [("period", "period_start", "the period must have a start and an end, in this order")]),
        (SHARE, {"period_end": ""},
         [("period", "period_start", "the period must have a start and an end, in this order")]),
        (SHARE, {"period_start": "", "period_end": ""},
         [("period", "period_basis", "period_basis is 'none' exactly when there is no period")]),
        (SHARE, {"period_start": "", "period_end": "", "period_basis": "none"}, []),
        (SHARE, {"period_basis": "none"},
         [("period", "period_basis", "period_basis is 'none' exactly when there is no period")]),
    ],
)  # fmt: skip
def test_what_a_figure_can_be(
    indicator: Indicator, changes: dict[str, Any], breaches: list[tuple[str, str, str]]
) -> None:
    assert told(rules.figure(replace(ROW, **changes), indicator)) == breaches


def test_a_figure_is_in_the_unit_of_its_indicator_and_rests_on_something() -> None:
    assert told(rules.unit(ROW, SHARE)) == []
    said = "'percent' does not match the indicator share ('count')"
    assert told(rules.unit(ROW, COUNT)) == [("unit", "unit", said)]
    cited = Citation("e", "o", "states", "t", "p", "u", "primary", "")
    assert told(rules.rests(ROW, [replace(cited, role="context"), cited])) == []
    said = "o has no evidence that states it"
    wanted = [("no-evidence", "observation_id", said)]
    assert told(rules.rests(ROW, [])) == wanted
    assert told(rules.rests(ROW, [replace(cited, role="repeats")])) == wanted


# ------------------------------------------------------------------------------- what it rests on

TEXT = "Before it. China holds 62.5% of it. After it."
QUOTE = "China holds 62.5% of it."
AT = TEXT.index(QUOTE)
NUMBER = TEXT.index("62.5%")
PASSAGE = Passage(
    "e", "o", "states", "d", AT, AT + len(QUOTE), QUOTE, "it. ", " Aft", NUMBER, NUMBER + 5
)


def test_a_quote_is_where_it_says() -> None:
    assert told(rules.anchored(PASSAGE, TEXT)) == []
    moved = replace(PASSAGE, start=AT + 1)
    said = f"the text at {AT + 1}:{AT + len(QUOTE)} of d is {QUOTE[1:]!r}, not the quote {QUOTE!r}"
    assert told(rules.anchored(moved, TEXT)) == [("anchor", "start", said)]
    before = replace(PASSAGE, start=AT - len(TEXT), end=AT + len(QUOTE))
    assert [b.kind for b in rules.anchored(before, TEXT)] == ["anchor"]
    first = replace(PASSAGE, start=0, end=6, quote="Before")
    assert told(rules.anchored(first, TEXT)) == []


def test_what_stands_around_a_quote_is_as_recorded() -> None:
    around = "prefix and suffix are not what stands around the quote"
    assert told(rules.surrounded(PASSAGE, TEXT, [])) == []
    for changes in ({"prefix": "him. "}, {"suffix": " Bef"}):
        row = replace(PASSAGE, **changes)
        assert told(rules.surrounded(row, TEXT, [])) == [("context", "prefix", around)]
    beside = [(0, PASSAGE.start), (PASSAGE.end, len(TEXT))]
    assert told(rules.surrounded(PASSAGE, TEXT, beside)) == []
    said = "the quote lies in a part of the document marked as boilerplate"
    for part in ((0, PASSAGE.start + 1), (PASSAGE.end - 1, len(TEXT)), (AT + 3, AT + 4)):
        found = told(rules.surrounded(PASSAGE, TEXT, [part]))
        assert found == [("boilerplate", "start", said)]


def readable(row: Passage, o: Observation = ROW, i: Indicator = SHARE) -> list[Any]:
    return told(rules.readable(row, TEXT, o, i))


def test_the_value_is_read_off_its_numeral() -> None:
    assert readable(PASSAGE) == []
    assert readable(PASSAGE, replace(ROW, value=None, value_low=60.0, value_high=62.5)) == []
    assert readable(PASSAGE, replace(ROW, value=None, value_low=62.5)) == []
    wrong = replace(ROW, value=62.6)
    said = "'62.5%' reads 62.5, which o does not say"
    assert readable(PASSAGE, wrong) == [("numeral", "value_start", said)]
    # A share may be printed as a part of one, a count may not.
    text = TEXT.replace("62.5%", "0.625")
    assert told(rules.readable(PASSAGE, text, ROW, SHARE)) == []
    count = replace(ROW, unit="count")
    assert [b.kind for b in rules.readable(PASSAGE, text, count, SHARE)] == ["numeral"]
    # What is context says something else.
    assert readable(replace(PASSAGE, role="context"), wrong) == []
    words = replace(PASSAGE, value_start=AT, value_end=AT + 5)
    assert readable(words) == [("numeral", "value_start", "'China' is not a numeral")]


def test_the_numeral_lies_in_the_quote() -> None:
    outside = [("value-anchor", "value_start", "the numeral lies outside the quote")]
    assert readable(replace(PASSAGE, value_start=NUMBER + 5)) == outside
    assert readable(replace(PASSAGE, value_start=AT - 1)) == outside
    assert readable(replace(PASSAGE, value_end=PASSAGE.end + 1)) == outside
    whole = replace(PASSAGE, start=NUMBER, end=NUMBER + 5)
    assert readable(whole) == []


def test_only_what_is_put_in_words_points_at_no_numeral() -> None:
    for lacking in ({"value_start": None}, {"value_end": None}):
        row = replace(PASSAGE, **lacking)
        said = "o is a share: its passage must point at the numeral"
        assert readable(row) == [("value-anchor", "value_start", said)]
        assert readable(replace(row, role="context")) == []
        for kind in ("flag", "rank"):
            assert readable(row, i=replace(SHARE, kind=kind)) == []


def test_a_cell_and_papers_are_what_they_say() -> None:
    table = "a\tb\nc\td"
    cell = Cell("e", "o", "states", "d", "d", "", 2, "B")
    assert told(rules.stands(cell, table)) == []
    wrong = replace(cell, row=1)
    said = "the cell B1 of d is 'b', not 'd'"
    assert told(rules.stands(wrong, table)) == [("anchor", "row", said)]
    papers = Papers("e", "o", "states", "technology=x")
    said = "'technology=x' does not say which papers are meant"
    assert told(rules.chosen(papers)) == [("papers", "rule", said)]


# ------------------------------------------------------------------------------------------ cells


def test_cells_of_a_sheet_are_found_by_row_and_letters() -> None:
    text = sheets.as_text([["a", " b\n b "], ["c", "d", "e"], []])
    assert text == "a\tb b\nc\td\te\n"
    assert sheets.rows_of(text) == [["a", "b b"], ["c", "d", "e"], [""]]
    found = {(r, c): sheets.cell_of(text, r, c) for r in range(5) for c in "ABCD"}
    held = {(1, "A"): "a", (1, "B"): "b b", (2, "A"): "c", (2, "B"): "d", (2, "C"): "e"}
    assert found == {place: held.get(place, "") for place in found}
    assert [sheets.cell_of(text, 1, c) for c in ("", "a", "1", "-")] == [""] * 4


def test_letters_of_columns() -> None:
    wanted = {0: "A", 1: "B", 25: "Z", 26: "AA", 51: "AZ", 52: "BA", 701: "ZZ", 702: "AAA"}
    assert {n: sheets.letters(n) for n in wanted} == wanted
    assert all(sheets.place_of(sheets.letters(n)) == n for n in range(1000))
    assert [sheets.place_of(c) for c in ("", "a", "A1", "É")] == [-1] * 4


# ------------------------------------------------------------------------------ Chinese sentences


def chinese(sentence: str, **changes: Any) -> list[str]:
    """What is said of a Simplified sentence beside a Traditional one that says the same."""
    row = replace(ROW, **{"statement_en": "It is so.", **changes})
    row = replace(row, statement_zh_hans=sentence, statement_zh_hant=sentence)
    found = told(statements.breaches(row))
    half = len(found) // 2
    assert [b[2] for b in found[:half]] == [b[2] for b in found[half:]]
    assert {b[0] for b in found} <= {"statement"}
    assert [b[1] for b in found] == ["statement_zh_hans"] * half + ["statement_zh_hant"] * half
    return [b[2] for b in found[:half]]


@pytest.mark.parametrize(
    ("comparator", "words", "said"),
    [
        ("approx", "约約近左右相当相當", "approx"),
        ("lt", "近 不到 不足 几乎 幾乎 少于 少於", "lt"),
        ("gt", "超 逾 以上 多 几 幾 数 數", "gt"),
        ("ge", "至少 即使到 以上 内可能 內可能", "ge"),
        ("le", "前 至多 不超过 不超過", "le"),
    ],
)
def test_a_value_that_is_not_exact_is_said_to_be_none(
    comparator: str, words: str, said: str
) -> None:
    for word in words.split() if " " in words else words:
        assert chinese(f"占{word}62.5%。", comparator=comparator) == [], word
    wanted = f"the sentence does not say that the figure is {said}"
    assert chinese("占62.5%。", comparator=comparator) == [wanted]
    assert chinese("占62.5%。", comparator=comparator, unit="flag", value=1.0) == []


@pytest.mark.parametrize(
    ("unit", "value", "right", "wrong"),
    [
        ("percent", 62.5, "占62.5%。", "占62.5。"),
        ("percent", 60.0, "占百分之60。", "占60。"),
        ("percent", 50.0, "占一半，50。", "占50。"),
        ("times", 3.0, "是3倍。", "是3。"),
        ("USD", 3.0, "3美元。", "3元。"),
        ("AUD", 3.0, "3澳元。", "3元。"),
        ("tonnes", 3.0, "3吨。", "3。"),
        ("tonnes", 3.0, "3噸。", "3。"),
        ("months", 3.0, "3个月。", "3。"),
        ("years", 3.0, "3年。", "3。"),
        ("GWh", 3.0, "3GWh。", "3。"),
        ("Mbps", 3.0, "3Mbps。", "3。"),
    ],
)
def test_a_unit_is_said(unit: str, value: float, right: str, wrong: str) -> None:
    assert chinese(right, unit=unit, value=value) == []
    assert f"the sentence does not say the unit {unit}" in chinese(wrong, unit=unit, value=value)


def test_what_else_a_sentence_must_say() -> None:
    assert chinese("占62.5%。」") == ["the sentence does not end with 。"]
    for end in ("。", "」。", "”。"):
        assert chinese(f"占62.5%{end}") == []
    assert chinese("占63.5%。") == ["the sentence does not say 62.5"]
    ranged = {"value": None, "value_low": 60.0, "value_high": 62.5}
    assert chinese("占60%至62.5%。", **ranged) == []
    assert chinese("占60%至63%。", **ranged) == ["the sentence does not say 60–62.5"]
    for status in ("plan", "projection"):
        said = f"the sentence does not say that the figure is a {status}"
        assert chinese("占62.5%。", status=status) == [said]
        for word in [
            "预计",
            "預計",
            "可能",
            "将",
            "將",
            "趋势",
            "趨勢",
            "难以",
            "難以",
            "计划",
            "計畫",
            "还需",
            "還需",
            "会",
            "會",
            "重启",
            "重啟",
            "推向",
        ]:
            assert chinese(f"{word}占62.5%。", status=status) == [], word
    assert chinese("占62.5%。", status="opinion") == []


def test_a_lead_none_and_all_may_be_put_in_words() -> None:
    rank = {"unit": "rank", "value": 1.0}
    for word in [
        "第一",
        "首位",
        "领先",
        "領先",
        "最",
        "主导",
        "主導",
        "优势",
        "優勢",
        "统治",
        "統治",
    ]:
        assert chinese(f"它{word}。", **rank) == [], word
    assert chinese("它很好。", **rank) == ["the sentence does not say 1"]
    # Not where only the source's name says it, nor for another place.
    assert chinese("它很好（领先报告）。", **rank) == ["the sentence does not say 1"]
    assert chinese("它领先。", unit="rank", value=2.0) == ["the sentence does not say 2"]
    every = {"unit": "count", "value": 64.0, "base": 64.0}
    for word in ("全部", "都"):
        assert chinese(f"{word}领先。", **every) == []
    assert chinese("全部领先。", unit="count", value=57.0, base=64.0) != []
    for word in ("没有", "沒有", "零"):
        assert chinese(f"{word}技术。", unit="count", value=0.0) == []
        assert chinese(f"{word}技术。", unit="count", value=4.0) != []


def test_the_years_are_those_of_the_english_sentence_or_of_the_period() -> None:
    english = {"statement_en": "In 2023 it is so."}
    assert chinese("2023年占62.5%。", **english) == []
    assert chinese("2019年至2023年占62.5%。", **english) == []
    said = "the sentence speaks of the years -, not 2023"
    assert chinese("占62.5%。", **english) == [said]
    said = "the sentence speaks of the years 2020, 2023, not 2023"
    assert chinese("2020年和2023年占62.5%。", **english) == [said]
    # A number of people or papers is no year.
    assert chinese("2023年2000名学者占62.5%。", **english) == []


def test_one_script_alone_is_not_enough() -> None:
    wanted = [("statement", "statement_zh_hant", "the cell must not be empty")]
    row = replace(ROW, statement_en="So.", statement_zh_hans="占62.5%。")
    assert told(statements.breaches(row)) == wanted
    assert told(statements.breaches(ROW)) == []


def test_an_empty_report_says_which_cells_it_needs() -> None:
    row = Report("", "", "", "", (), "", "", "", "")
    needed = {c for _, c, _ in cells(row)}
    assert needed == {"report_id", "title", "publisher", "short", "scope_note", "limits_note"}
