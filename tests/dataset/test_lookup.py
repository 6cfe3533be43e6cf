"""Finding things by what people call them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.dataset.lookup import Table, UnknownName, identify, names

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset


@pytest.mark.parametrize("table", ["topics", "entities", "indicators"])
def test_everything_is_found_by_each_of_its_main_names(dataset: Dataset, table: Table) -> None:
    things = getattr(dataset, table)
    for identifier, thing in things.items():
        # The code of Djibouti, of which there is no figure, is the name of a company.
        meant = "dji" if (table, identifier) == ("entities", "DJI") else identifier
        assert identify(dataset, table, identifier) == meant
        for called in names(thing)[:3]:
            found = things[identify(dataset, table, f" {called.upper()} ")]
            assert called in names(found)


@pytest.mark.parametrize(
    ("table", "wanted", "sentence"),
    [
        (
            "topics",
            "no such",
            "no technology is called 'no such'; see `ctexplorer list technologies`",
        ),
        ("entities", "no such", "no entity is called 'no such'; see `ctexplorer list entities`"),
        (
            "indicators",
            "no such",
            "no indicator is called 'no such'; see `ctexplorer list indicators`",
        ),
    ],
)
def test_what_nothing_is_called_names_the_list(
    dataset: Dataset, table: Table, wanted: str, sentence: str
) -> None:
    with pytest.raises(UnknownName) as caught:
        identify(dataset, table, wanted)
    assert str(caught.value) == sentence


@pytest.mark.parametrize("part", ["batter", "quantu", "池", "advanced-air"])
def test_what_is_near_is_named_four_at_most(dataset: Dataset, part: str) -> None:
    near = [
        i for i, t in dataset.topics.items() if part in f"{i} {t.name_en} {t.name_zh_hans}".lower()
    ]
    assert near
    with pytest.raises(UnknownName) as caught:
        identify(dataset, "topics", part)
    assert str(caught.value).endswith(f"; did you mean {', '.join(near[:4])}?")


def test_a_code_without_figures_gives_way_to_the_name_of_somebody_who_has_some(
    dataset: Dataset,
) -> None:
    """DJI is a maker of drones, and the code of Djibouti, of which nothing is said."""
    assert identify(dataset, "entities", "DJI") == "dji"
    assert identify(dataset, "entities", "Djibouti") == "DJI"
    assert identify(dataset, "entities", "CHN") == "CHN"
    silent = [e for e in dataset.entities if e not in dataset.by_entity and e != "DJI"]
    assert [identify(dataset, "entities", e) for e in silent] == silent
    assert [identify(dataset, "topics", t) for t in dataset.topics] == [*dataset.topics]
