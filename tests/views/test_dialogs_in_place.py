"""Dialogs that show data say, once these or the language are others, what a new one would."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.views import test_in_place as place
from tests.views.catalogue import VIEWS, View
from tests.views.test_all_views import opened  # noqa: F401 - a fixture

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset
    from tests.views.test_all_views import Make, Open

#: A worker or another window may change the data while they are open.
NAMES = ("why-dialog", "new-briefing-one-page", "new-briefing-head-to-head")
DIALOGS = [v for v in VIEWS if v.name in NAMES]
dialogs = pytest.mark.parametrize("view", DIALOGS, ids=[v.name for v in DIALOGS])


def test_they_are_there() -> None:
    assert [v.name for v in DIALOGS] == sorted(NAMES, key=[v.name for v in VIEWS].index)


@pytest.mark.parametrize(("old", "new"), place.PAIRS)
@dialogs
def test_another_language(
    opened: Open,  # noqa: F811
    make_surroundings: Make,
    tmp_path: Path,
    own_folders: Path,
    view: View,
    old: str,
    new: str,
) -> None:
    place.test_another_language_in_place(
        opened, make_surroundings, tmp_path, own_folders, view, old, new
    )


@pytest.mark.parametrize("way", ["more", "fewer"])
@dialogs
def test_other_data(
    opened: Open,  # noqa: F811
    make_surroundings: Make,
    dataset: Dataset,
    tmp_path: Path,
    own_folders: Path,
    view: View,
    way: str,
) -> None:
    place.test_other_data_in_place(
        opened, make_surroundings, dataset, tmp_path, own_folders, view, way
    )
