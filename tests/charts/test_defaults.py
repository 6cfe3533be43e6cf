"""What a question shows where no mode is chosen, and what a caption leaves as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from explorer.analysis.select import Question
from explorer.charts.build import build
from explorer.charts.caption import Caption, captioned
from explorer.charts.questions import SPECS
from explorer.charts.questions.ask import Ask

if TYPE_CHECKING:
    from explorer.charts.questions.spec import Spec
    from explorer.dataset.dataset import Dataset

WITH_MODES = list(SPECS)


@pytest.mark.parametrize("key", WITH_MODES)
def test_without_a_mode_it_is_the_first(dataset: Dataset, key: str) -> None:
    spec: Spec = SPECS[key]
    modes = spec.options(dataset)
    if not modes:
        return

    def shown(option: str) -> list[tuple[str, tuple[str, ...]]]:
        charts = spec.build(dataset, Ask(Question("", option=option), "en"))
        return [(c.title, c.observation_ids) for c in charts]

    assert shown("") == shown(modes[0][0])
    assert len({tuple(shown(mode)) for mode, _ in modes}) > 1 or len(modes) == 1


def test_a_caption_without_a_title_leaves_that_of_the_chart(dataset: Dataset) -> None:
    chart = build(dataset, Question("electric-batteries"), "en")
    noted = captioned(dataset, chart, Caption(note="A note."))
    assert (noted.title, noted.shorter) == (chart.title, chart.shorter)
    named = captioned(dataset, chart, Caption(title="Ours"))
    assert (named.title, named.shorter) == ("Ours", ())
