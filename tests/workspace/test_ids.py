"""Ids of what the user brings in."""

from __future__ import annotations

import pytest

from explorer.workspace.ids import unique, worded


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Über die Börse, 2024!", "uber-die-borse-2024"),
        ("  A -- B  ", "a-b"),
        ("中国电池", ""),
        ("X", ""),
        ("XY", "xy"),
        ("中国 5G 报告", "5g"),
        ("ﬁne Ⅷ", "fine-viii"),
        ("word " * 10, "word-word-word-word-word-word-word-word-word-wor"),
        ("a" * 47 + " b", "a" * 47),
    ],
)
def test_a_name_as_part_of_an_id(text: str, made: str) -> None:
    assert worded(text) == made


def test_the_first_number_that_is_free() -> None:
    assert unique("own", {"other"}) == "own"
    assert unique("own", {"own"}) == "own-2"
    assert unique("own", {"own", "own-2", "own-3", "own-5"}) == "own-4"
