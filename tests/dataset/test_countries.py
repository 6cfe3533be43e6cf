"""Every country and territory is an entity, also where no figure is about it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from explorer.corpus.fold import fold
from explorer.dataset.library import Library
from explorer.dataset.lookup import identify, names

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset


def test_iso_3166_and_kosovo(dataset: Dataset) -> None:
    coded = [e for e in dataset.entities.values() if e.alpha2]
    assert len(coded) == 250  # 249 of ISO 3166-1
    assert all(e.kind == "country" and len(e.entity_id) == 3 for e in coded)
    assert all(e.numeric.isdigit() and len(e.numeric) == 3 for e in coded if e.alpha2 != "XK")
    for codes in ([e.alpha2 for e in coded], [e.numeric for e in coded]):
        assert max(Counter(codes).values()) == 1
    assert {e.entity_id for e in dataset.entities.values() if e.kind == "country"} == {
        e.entity_id for e in coded
    }


def test_no_name_of_a_country_is_that_of_another(dataset: Dataset) -> None:
    whose: dict[str, set[str]] = {}
    for e in dataset.entities.values():
        for word in names(e) if e.alpha2 else ():
            whose.setdefault(fold(word), set()).add(e.entity_id)
    # Both are called so in Simplified and Traditional Chinese, or may be.
    assert {word for word, of in whose.items() if len(of) > 1} <= {fold("多米尼克")}


@pytest.mark.parametrize(
    ("called", "code"),
    [
        ("Namibia", "NAM"), ("纳米比亚", "NAM"), ("Korea, Rep.", "KOR"), ("Turkey", "TUR"),
        ("Korea, Dem. People's Rep.", "PRK"), ("Congo, Dem. Rep.", "COD"), ("象牙海岸", "CIV"),
        ("Cote d'Ivoire", "CIV"), ("Viet Nam", "VNM"), ("Hong Kong SAR, China", "HKG"),
        ("China, Macao SAR", "MAC"), ("Taiwan, China", "TWN"), ("Kosovo", "XKX"),
        ("寮國", "LAO"), ("United States of America", "USA"), ("Slovak Republic", "SVK"),
        ("Iran (Islamic Republic of)", "IRN"), ("St. Kitts and Nevis", "KNA"), ("瓜地馬拉", "GTM"),
    ],
)  # fmt: skip
def test_countries_are_found_as_tables_call_them(dataset: Dataset, called: str, code: str) -> None:
    assert identify(dataset, "entities", called) == code


def test_the_search_finds_a_country_without_figures(dataset: Dataset) -> None:
    library = Library(dataset)
    results = library.search("纳米比亚")
    hits = [h for group in results.groups for h in library.hits(results, group)]
    assert (hits[0].kind, hits[0].id) == ("entity", "NAM")
    assert not dataset.by_entity.get("NAM")
