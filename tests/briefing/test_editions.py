from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from explorer.briefing import changed, markdown, templates
from explorer.briefing.model import LANGUAGES
from explorer.briefing.progress import Progress
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import Figure, ResolvedText
from explorer.charts import numbers
from explorer.dataset.schema import Observation

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset


def test_editions_are_set_beside_each_other_only_where_they_state_the_same(
    dataset: Dataset,
) -> None:
    count = 0
    for rows in dataset.by_topic.values():
        for first, last in changed.between(dataset, rows):
            count += 1
            assert first.report_id != last.report_id
            for name in ("topic_id", "indicator_id", "entity_id", "counterpart_id", "unit", "base"):
                assert getattr(first, name) == getattr(last, name)
            assert (first.period_start, first.period_end) != (last.period_start, last.period_end)
    assert count > 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_windows_and_both_editions_are_printed(dataset: Dataset, language: str) -> None:
    topic = "advanced-aircraft-engines"
    pairs = changed.between(dataset, dataset.by_topic[topic])
    resolved = resolve(dataset, templates.fill(dataset, "what-changed", topic, language=language))
    lines = {
        tuple(p.observation_id for p in b.pieces if isinstance(p, Figure)): "".join(
            p.text for p in b.pieces
        )
        for b in resolved.blocks
        if isinstance(b, ResolvedText)
    }
    for pair in pairs[:10]:
        said = lines[tuple(o.observation_id for o in pair)]
        for o in pair:
            assert numbers.period(o.period_start, o.period_end) in said


def test_what_one_edition_has_is_said_and_not_compared(dataset: Dataset) -> None:
    rows = dataset.by_topic["high-performance-computing"]
    assert changed.between(dataset, rows) == []  # other countries in each edition
    assert len(changed.alone(dataset, rows, "en")) == 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", ["advanced-aircraft-engines", "electric-batteries", "list-64"])
def test_every_address_in_markdown_is_one_of_the_data(
    dataset: Dataset, topic: str, language: str
) -> None:
    known = (
        {d.url for d in dataset.documents.values()}
        | {r.url for r in dataset.reports.values()}
        | {getattr(e, "source_url", "") for e in dataset.evidence.values()}
    )
    made = templates.fill(dataset, "profile", topic, language=language)
    told = markdown.content(resolve(dataset, made), Progress()).decode()
    found = re.findall(r"<(https?://[^>]*)>", told)
    assert set(found) <= known
    assert len(found) == len(re.findall("https?://", told)) > 0


def test_what_is_told_of_has_its_article(dataset: Dataset) -> None:
    """The share, the number of papers; and no number of a number, for any indicator."""
    of = {o.indicator_id: o for o in dataset.rows(Observation) if o.value is not None}
    for o in of.values():
        said = changed._measure(dataset, o, "en")
        assert said.startswith("the "), said
        assert not re.match("the number of (number|gap|most|share|rank) ", said), said
    assert changed._measure(dataset, of["lead-count"], "en") == "the number of technologies led"
