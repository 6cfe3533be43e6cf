"""Every briefing is written as it was accepted, in every format, to the word and the style.

What is meant to change is accepted with ``python -m tests.briefing.golden --accept``; the
difference is then read as any other.
"""

from __future__ import annotations

import difflib
import itertools
from typing import TYPE_CHECKING

import pytest

from explorer.charts import paint
from tests.briefing import golden
from tests.charts.golden import still

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.dataset.dataset import Dataset

NAMES = golden.names()
HOW = "python -m tests.briefing.golden --accept takes it over, if it is meant"


@pytest.fixture(scope="module")
def made(dataset: Dataset) -> dict[str, Callable[[], str]]:
    return golden.files(still(dataset))


def test_each_briefing_has_its_files(made: dict[str, Callable[[], str]]) -> None:
    assert sorted(made) == NAMES


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", NAMES)
def test_a_briefing_is_written_as_accepted(made: dict[str, Callable[[], str]], name: str) -> None:
    paint.load_fonts()
    written = made[name]()
    accepted = (golden.FOLDER / name).read_text(encoding="utf-8")
    if written == accepted:
        return
    lines = difflib.unified_diff(accepted.split("\n"), written.split("\n"), lineterm="", n=2)
    pytest.fail("\n".join([f"{name}: {HOW}", *itertools.islice(lines, 2, 80)]))
