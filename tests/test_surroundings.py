from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.dataset.merge import Own, merge
from explorer.dataset.schema import Report
from explorer.surroundings import Data

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset


def test_the_data_say_once_that_they_are_others(dataset: Dataset) -> None:
    data, said = Data(dataset), []
    data.changed.connect(lambda: said.append(data.dataset))
    assert not data.use(dataset)
    report = replace(dataset.rows(Report)[0], report_id="own-r")
    merged, _ = merge(dataset, Own(reports=(report,)))
    assert data.use(merged)
    assert said == [merged]
    assert "own-r" in data.dataset.reports


def test_the_same_rows_once_more_are_no_news(dataset: Dataset) -> None:
    data, said = Data(dataset), []
    own = Own(reports=(replace(dataset.rows(Report)[0], report_id="own-r"),))
    first, _ = merge(dataset, own)
    data.use(first)
    data.changed.connect(lambda: said.append(data.dataset))
    assert not data.use(merge(dataset, own)[0])
    assert data.dataset is first
    assert said == []
    assert data.use(dataset)
    assert said == [dataset]
    assert "own-r" not in data.dataset.reports
