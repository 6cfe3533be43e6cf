"""What the figures of an own table are called: by topic, entity, indicator and period."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explorer.workspace.table_import import _id
from tests.workspace.samples import figure


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2019", "2023", "2019-2023"),
        ("2023", "2023", "2023"),
        ("2023", "", "2023"),
        ("", "2023", "2023"),
        ("", "", "undated"),
        ("2024-05", "2024-05", "2024-05"),
    ],
)
def test_a_period_is_said_once(start: str, end: str, said: str) -> None:
    o = replace(
        figure("f"), topic_id="own-Mine", entity_id="own-We", indicator_id="own-output",
        period_start=start, period_end=end,
    )  # fmt: skip
    assert _id(o) == f"own.Mine.we.output.{said}"
    known = replace(o, topic_id="coatings", entity_id="CHN", indicator_id="high-impact-share")
    assert _id(known) == f"own.coatings.chn.high-impact-share.{said}"
