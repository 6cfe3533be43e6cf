from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.dataset.merge import Own, merge
from explorer.dataset.problems import DatasetError
from explorer.dataset.schema import Document, Observation, Passage, Report, Section

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

TEXT = "我们估计占 12.5%。Nothing else."
QUOTE = "占 12.5%"
START = TEXT.index(QUOTE)


@pytest.fixture
def own(dataset: Dataset) -> Own:
    document = replace(
        dataset.rows(Document)[0], document_id="own-d", file="d.pdf", sha256="0" * 64, relays=()
    )
    report = replace(dataset.rows(Report)[0], report_id="own-r")
    like = next(o for o in dataset.rows(Observation) if o.unit == "percent")
    figure = replace(like, observation_id="own-o", value=12.5, report_id="own-r")
    passage = Passage(
        *("own-e", "own-o", "states", "own-d", START, START + len(QUOTE), QUOTE),
        *("", "", START + 2, START + 7),
    )
    section = Section("own-d", 0, len(TEXT), "body")
    return Own((document,), (section,), (report,), (figure,), (passage,), {"own-d": TEXT})


def test_own_rows_join_the_dataset(dataset: Dataset, own: Own) -> None:
    merged, problems = merge(dataset, own)
    assert problems == []
    assert len(merged.observations) == len(dataset.observations) + 1
    assert merged.observations["own-o"] in merged.by_topic[own.observations[0].topic_id]
    assert merged.kind_of(merged.observations["own-o"]) == "passage"
    (passage,) = merged.passages_in["own-d"]
    assert merged.text("own-d")[passage.start : passage.end] == QUOTE
    first = dataset.rows(Document)[0].document_id
    assert merged.text(first) == dataset.text(first)
    assert "own-o" not in dataset.observations
    assert merged.own == {"own-d", "own-r", "own-o"}, "they are told from the package's"
    assert not dataset.own
    with pytest.raises((DatasetError, KeyError)):
        dataset.text("own-d")


def test_nothing_of_ones_own_changes_nothing(dataset: Dataset) -> None:
    merged, problems = merge(dataset, Own())
    assert problems == []
    assert merged == dataset


def test_an_id_that_clashes_is_left_out_with_what_rests_on_it(dataset: Dataset, own: Own) -> None:
    taken = dataset.rows(Observation)[0]
    clash = replace(own.observations[0], observation_id=taken.observation_id)
    merged, problems = merge(dataset, replace(own, observations=(clash, *own.observations)))
    assert [(p.kind, p.file) for p in problems] == [("duplicate-key", "workspace: observations")]
    assert merged.observations[taken.observation_id] == taken
    assert "own-o" in merged.observations


@pytest.mark.parametrize(
    ("column", "value", "kind"),
    [
        ("topic_id", "no-such-topic", "unknown-id"),
        ("entity_id", "", "empty"),
        ("report_id", "no-such-report", "unknown-id"),
        ("status", "guess", "enum"),
    ],
)
def test_a_figure_that_does_not_fit_leaves_its_evidence_out_too(
    dataset: Dataset, own: Own, column: str, value: str, kind: str
) -> None:
    figure = replace(own.observations[0], **{column: value})
    merged, problems = merge(dataset, replace(own, observations=(figure,)))
    assert [p.kind for p in problems] == [kind, "unknown-id"]
    assert problems[0].column == column
    assert merged.observations == dataset.observations
    assert merged.evidence == dataset.evidence
    assert "own-d" in merged.documents


def test_a_document_without_its_text_takes_its_passages_and_figures_along(
    dataset: Dataset, own: Own
) -> None:
    merged, problems = merge(dataset, replace(own, texts={}))
    assert [p.kind for p in problems] == ["document", "unknown-id", "unknown-id", "no-evidence"]
    assert merged.documents == dataset.documents
    assert merged.observations == dataset.observations
    assert "own-r" in merged.reports


def test_a_quote_that_is_not_at_its_place(dataset: Dataset, own: Own) -> None:
    passage = replace(own.evidence[0], start=START + 1)
    merged, problems = merge(dataset, replace(own, evidence=(passage,)))
    assert [p.kind for p in problems] == ["anchor", "no-evidence"]
    assert "own-o" not in merged.observations


def test_own_evidence_for_a_bundled_figure(dataset: Dataset, own: Own) -> None:
    bundled = dataset.rows(Observation)[0].observation_id
    passage = replace(own.evidence[0], evidence_id="own-x", observation_id=bundled, role="repeats")
    merged, problems = merge(dataset, replace(own, evidence=(*own.evidence, passage)))
    assert problems == []
    assert passage in merged.evidence_of[bundled]
