"""Whatever a thing is called finds it; a query of papers says all that it is."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from explorer.dataset.lookup import identify
from explorer.dataset.papers import Query

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset


@pytest.mark.parametrize("table", ["topics", "entities"])
def test_whatever_is_also_called_so_is_found(dataset: Dataset, table: str) -> None:
    things = getattr(dataset, table)
    names = {i: {t.name_en, t.name_zh_hans, t.name_zh_hant} for i, t in things.items()}
    tried = 0
    for identifier, thing in itertools.islice(things.items(), 0, None, 7):
        for alias in thing.aliases:
            found = identify(dataset, table, alias)  # type: ignore[arg-type]
            called = {w.casefold() for w in (*names[found], *things[found].aliases, found)}
            assert alias.casefold() in called, (identifier, alias)
            tried += 1
    assert tried > 5


QUERY = Query("ai", 2020, 2024, "CHN", "whole", 10, 7, 3.5)
QUERIES = [
    Query("ai", 2020, 2024, "CHN", "whole", 10, 7, 3.5, pooled, ("article",), by_kind, unknown,
          (("HKG", "CHN"),), partner)
    for pooled, by_kind, unknown in itertools.product((False, True), repeat=3)
    for partner in ("", "USA")
]  # fmt: skip


@pytest.mark.parametrize("query", [QUERY, *QUERIES], ids=str)
def test_a_query_is_read_as_it_was_written(query: Query) -> None:
    assert Query.of(str(query)) == query
