"""A text held against a table on disk: what is said is what is said of the same rows in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.dataset.merge import Own, merge
from explorer.reading.check import Checker
from explorer.reading.held import Held, compared
from explorer.tables.read import read
from explorer.workspace import large_import, table_import
from explorer.workspace.file import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

ROWS = "Country,Technology,Indicator,Year,Value,Unit\n" + "".join(
    f"{country},{topic},Share of high-impact research,{year},{n * 10 + k * 3 + year % 3},percent\n"
    for n, country in enumerate(("Namibia", "Chile", "Peru"))
    for k, topic in enumerate(("Electric batteries", "Quantum sensors", "Own robots"))
    for year in range(2015, 2020)
)
TEXT = """
Namibia contributed 1% of high-impact research on electric batteries in 2017.
Namibia contributed 9% of high-impact research on electric batteries in 2017.
Chile contributed 14% of high-impact research on quantum sensors in 2018.
Chile contributed 15% of high-impact research on quantum sensors in 2018.
Peru contributed 20% of high-impact research on electric batteries in 2009.
In 2019 Peru contributed 23% of the world's high-impact research on quantum sensors.
Bolivia contributed 30% of high-impact research on quantum sensors in 2018.
China contributed about 70% of high-impact research on advanced aircraft engines in 2023.
"""


@pytest.fixture
def both(tmp_path: Path, dataset: Dataset) -> list[Dataset]:
    """The dataset with the table row by row, and with the table on disk."""
    path, found = tmp_path / "shares.csv", []
    path.write_text(ROWS, encoding="utf-8")
    for name in ("small", "large"):
        with Workspace.create(tmp_path / f"{name}.ctew") as workspace:
            if name == "small":
                grids = read(path)
                changes = table_import.prepare(dataset, Own(), path, grids)
                table_import.carry_out(workspace, changes, grids)
            else:
                large = large_import.look(dataset, Own(), path, workspace.path)
                large_import.carry_out(workspace, large)
            joined, problems = merge(dataset, workspace.own())
            assert problems == []
        found.append(joined)
    return found


def test_a_text_is_held_against_a_table_on_disk(both: list[Dataset]) -> None:
    # Of several figures as near as each other any may be named.
    small, large = (
        [
            (c.text, x.label, x.reason.partition("nearest")[0])
            for c in Checker(joined).check(TEXT)
            for x in c.claims
        ]
        for joined in both
    )
    assert large == small
    labels = [label for _, label, _ in large]
    assert labels.count("supported") >= 3
    assert labels.count("contradicted") >= 2
    (first,) = Checker(both[1]).check(TEXT.splitlines()[1])
    (figure,) = first.observation_ids
    assert figure.startswith("table.")
    assert both[1].evidence_of[figure][0].row > 1  # type: ignore[attr-defined]


def test_no_figure_of_a_table_on_disk_is_made_but_those_of_a_sentence(
    both: list[Dataset], monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = both[1].stored
    assert stored is not None
    asked: list[int] = []
    made = type(stored)._made

    def count(self: object, table: object, page: list[object], order: int) -> object:
        asked.append(len(page))
        return made(self, table, page, order)  # type: ignore[arg-type]

    monkeypatch.setattr(type(stored), "_made", count)
    checker = Checker(both[1])
    assert asked == []
    list(checker.check(TEXT.splitlines()[1]))
    assert 0 < sum(asked) <= 15


def test_what_is_held_is_the_same_in_memory_and_on_disk(both: list[Dataset]) -> None:
    small, large = map(Held, both)
    assert compared(both[0]) == compared(both[1])
    for indicator in both[0].by_indicator:
        assert small.topics(indicator) == large.topics(indicator)
        for entity in ("NAM", "PER", "CHN", "nobody"):
            assert small.has(indicator, entity) == large.has(indicator, entity)
            assert len(small.of(indicator, entity)) == len(large.of(indicator, entity))
            for topic in (*both[0].by_topic, "none"):
                ours, theirs = (h.on(indicator, entity, topic) for h in (small, large))
                assert [o.value for o in ours] == [o.value for o in theirs]
