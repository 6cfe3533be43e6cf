"""Numbers as people write them."""

from __future__ import annotations

import pytest

from explorer.tables.quantities import NotANumber, read, writes_decimal_commas


@pytest.mark.parametrize(
    ("text", "comma", "value"),
    [
        ("1234.5", False, 1234.5),
        ("1,234", False, 1234),
        ("1,234.567", False, 1234.567),
        ("1,234.567", None, 1234.567),
        ("1.234.567,891", True, 1234567.891),
        ("1,234,567.8", False, 1234567.8),
        ("1.234", False, 1.234),
        ("1.234", True, 1234),
        ("1.234.567", None, 1234567),
        ("1.234,5", None, 1234.5),
        ("1,234.5", None, 1234.5),
        ("62,5", True, 62.5),
        ("62,5", None, 62.5),
        ("1,234", True, 1.234),
        ("98 765", None, 98765),
        ("98\u202f765,5", True, 98765.5),
        ("98\u00a0765", False, 98765),
        ("1'234'567", False, 1234567),
        ("\u22123.4", False, -3.4),
        ("0", False, 0),
        ("1e3", False, 1000),
        ("-1,234,567", None, -1234567),
        ("+.5", None, 0.5),
        ("12,34", True, 12.34),
        ("2.5", None, 2.5),
        ("98 765 432", None, 98765432),
        ("1’234", False, 1234),
    ],
)
def test_values(text: str, comma: bool | None, value: float) -> None:
    assert read(text, decimal_comma=comma).value == value


@pytest.mark.parametrize("text", ["1.234", "1,234", "12.345"])
def test_what_could_be_two_numbers_is_asked(text: str) -> None:
    with pytest.raises(NotANumber, match="may be"):
        read(text, decimal_comma=None)


@pytest.mark.parametrize(
    "text", ["", "n/a", "..", "12 34", "1,23", "1_000", "nan", "inf", "5 m", "62.5.1"]
)
def test_what_is_no_number(text: str) -> None:
    with pytest.raises(NotANumber, match="not a number"):
        read(text, decimal_comma=False)


@pytest.mark.parametrize(
    ("text", "comparator", "percent"),
    [
        ("62.5%", "", True),
        ("62.5 ％", "", True),
        ("<5", "lt", False),
        (">= 5%", "ge", True),
        ("<= 5", "le", False),
        (">5", "gt", False),
        ("≤ 5 %", "le", True),
        ("≥5", "ge", False),
        ("~ 5%", "approx", True),
        ("約5％", "approx", True),
        ("≈12", "approx", False),
        ("约12%", "approx", True),
        ("5", "", False),
    ],
)
def test_signs_beside_a_number(text: str, comparator: str, percent: bool) -> None:
    found = read(text, decimal_comma=False)
    assert (found.comparator, found.percent) == (comparator, percent)


@pytest.mark.parametrize(
    ("cells", "semicolons", "comma"),
    [
        (["1,5", "2,75"], True, True),
        (["1.5", "2.75"], True, False),
        (["1.234"], True, None),
        (["1.234"], False, False),
        (["1.234,5"], False, True),
        ([], True, None),
        (["1,5 %", "2.5", "3,5"], True, True),
        (["1.5 %", "2,5", "3.5"], True, False),
        (["1,5", "2.5"], False, False),
        (["1,5", "2.5"], True, None),
        (["1,234.5", "7"], True, False),
        (["12", "7"], True, None),
    ],
)
def test_what_a_table_writes(cells: list[str], semicolons: bool, comma: bool | None) -> None:
    assert writes_decimal_commas(cells, semicolons=semicolons) is comma
