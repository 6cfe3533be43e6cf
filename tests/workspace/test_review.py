"""Deciding on what was read in a document: figures, further evidence, numerals set aside."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING

import pytest

from explorer.dataset.coverage import coverage
from explorer.dataset.merge import merge
from explorer.dataset.schema import Document, NumeralRow, Section
from explorer.reading.proposal import Proposal
from explorer.reading.propose import Proposer
from explorer.workspace import review
from explorer.workspace.file import Workspace
from explorer.workspace.review import Review

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

NEWS = (
    "China led 57 of the 64 technologies in 2019-2023, according to the Australian Strategic "
    "Policy Institute.\n\n"
    "The United States led 12 of the 64 technologies in 2019-2023.\n\n"
    "Japan led 3 of the 64 technologies in 2019-2023. Japan led 4 of the 64 technologies in "
    "2003-2007.\n\n"
    "The centre has 40 rooms on 5 floors.\n"
)
DOCUMENT = Document(
    "own-news", "news.txt", "0" * 64, "News", "News", "A paper", (), "2025", "en", (), "", "mine"
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "w.ctew") as made:
        made.add_document(DOCUMENT, NEWS, [Section("own-news", 0, len(NEWS), "body")])
        yield made


def joined(bundled: Dataset, workspace: Workspace) -> Dataset:
    merged, problems = merge(bundled, workspace.own())
    assert problems == []
    return merged


@pytest.fixture
def opened(dataset: Dataset, workspace: Workspace) -> Review:
    now = joined(dataset, workspace)
    return Review(now, "own-news", list(Proposer(now).propose(NEWS)))


def proposal(opened: Review, value: float) -> Proposal:
    return next(p for p in opened.proposals if p.statement.quantity.value == value)


def accept(opened: Review, workspace: Workspace, value: float) -> None:
    found = proposal(opened, value)
    opened.accept(workspace, [(found, review.candidate(opened.dataset, found))])


def test_every_numeral_is_a_proposal_or_set_aside_with_a_reason(
    opened: Review, dataset: Dataset, workspace: Workspace
) -> None:
    spans = {p.place for p in opened.proposals} | {(a.start, a.end) for a in opened.asides}
    found = coverage(joined(dataset, workspace), "own-news")
    assert found.found > 10
    assert {(start, end) for start, end, _ in found.missing} <= spans
    assert all(a.reason for a in opened.asides)


def test_an_accepted_figure_is_one_like_any_other(
    opened: Review, workspace: Workspace, dataset: Dataset
) -> None:
    accept(opened, workspace, 3)
    now = joined(dataset, workspace)
    (figure,) = (o for o in now.by_entity["JPN"] if o.observation_id in now.own)
    assert (figure.value, figure.base, figure.topic_id) == (3, 64, "list-64")
    assert (figure.period_start, figure.period_end) == ("2019", "2023")
    assert figure.indicator_id == dataset.roles.lead_count
    (evidence,) = now.evidence_of[figure.observation_id]
    assert NEWS[evidence.value_start : evidence.value_end] == "3"  # type: ignore[union-attr]
    assert opened.state(proposal(opened, 3)) == "accepted"
    opened.use(now)
    assert opened.state(proposal(opened, 3)) == "accepted"
    workspace.undo()
    opened.use(joined(dataset, workspace))
    assert opened.state(proposal(opened, 3)) == "open"


def test_what_is_held_already_gets_further_evidence(
    opened: Review, workspace: Workspace, dataset: Dataset
) -> None:
    one = review.candidate(opened.dataset, proposal(opened, 57))
    said = opened.relation(one)
    assert said is not None
    assert said.standing == "agreement"
    before = len(dataset.evidence_of[said.held.observation_id])
    accept(opened, workspace, 57)
    assert workspace.observations() == ()
    now = joined(dataset, workspace)
    assert len(now.evidence_of[said.held.observation_id]) == before + 1
    here = [e.observation_id for e in now.passages_in["own-news"]]
    assert here == [said.held.observation_id]


def test_what_contradicts_a_held_figure_is_said_at_once_and_listed(
    opened: Review, workspace: Workspace, dataset: Dataset
) -> None:
    said = opened.relation(review.candidate(opened.dataset, proposal(opened, 12)))
    assert said is not None
    assert said.standing == "contradiction"
    assert said.reason == "Contradicts what is held: 12/64 (ASPI (2024)) – 7/64 (ASPI (2024))."
    accept(opened, workspace, 12)
    now = joined(dataset, workspace)
    (own,) = (o.observation_id for o in now.by_entity["USA"] if o.observation_id in now.own)
    listed = [d for d in now.disagreements([now.observations[own]]) if "12 of 64" in d.explanation]
    assert listed
    assert any(i in dataset.observations for d in listed for i in d.observation_ids)


def test_all_alike_is_one_step_and_leaves_out_what_contradicts(
    opened: Review, workspace: Workspace, dataset: Dataset
) -> None:
    found = proposal(opened, 3)
    pairs = list(opened.alike(found, review.candidate(opened.dataset, found)))
    values = {p.statement.quantity.value for p, _ in pairs}
    assert {3, 4} <= values
    assert 12 not in values
    opened.accept(workspace, pairs, name="Accept figures alike")
    now = joined(dataset, workspace)
    assert {o.value for o in now.by_entity["JPN"] if o.observation_id in now.own} == {3, 4}
    assert workspace.undo() == "Accept figures alike"
    assert workspace.observations() == ()


def test_what_is_set_aside_is_kept_and_taken_back(
    opened: Review, workspace: Workspace, dataset: Dataset
) -> None:
    found = proposal(opened, 40)
    opened.set_aside(workspace, [found])
    now = joined(dataset, workspace)
    again = Review(now, "own-news", list(Proposer(now).propose(NEWS)))
    assert again.state(proposal(again, 40)) == "aside"
    assert coverage(now, "own-news").set_aside == {"other": 1}
    workspace.undo()
    assert workspace.numerals() == ()


def test_a_figure_without_what_it_needs_is_not_accepted(opened: Review) -> None:
    one = review.candidate(opened.dataset, proposal(opened, 3))
    assert opened.problems(one) == {}
    assert set(opened.problems(review.changed(opened.dataset, one, "entity", ""))) == {"entity"}
    wrong = review.changed(opened.dataset, one, "period", "2023-2019")
    assert set(opened.problems(wrong)) == {"period"}


def test_another_version_of_the_text_forgets_what_stands_elsewhere(workspace: Workspace) -> None:
    at = NEWS.index("40")
    workspace.set_aside([NumeralRow("own-news", at, at + 2, "40", "other", "", "no")])
    workspace.replace_document(DOCUMENT, "X" + NEWS)
    assert workspace.numerals() == ()
    workspace.undo()
    assert len(workspace.numerals()) == 1
    workspace.remove_document("own-news")
    assert workspace.numerals() == ()


def presses(one: review.Candidate, found: Proposal, wanted: Observation) -> int:
    """Keys until a proposal is the figure: Enter; a letter and a digit, or six, for a field."""
    period = (wanted.period_start[:4], wanted.period_end[:4])
    fields = {
        "entity": wanted.entity_id,
        "topic": wanted.topic_id,
        "indicator": wanted.indicator_id,
        "period": "-".join(dict.fromkeys(filter(None, period))),
        "qualifier": wanted.comparator,
    }
    wrong = [(f, right) for f, right in fields.items() if review.chosen(one, f) != right]
    choices = found.choices
    return 1 + sum(
        min(choices[f].index(right), 2) if right in choices[f] else 6 for f, right in wrong
    )


def test_a_figure_of_the_bundled_documents_takes_three_keys_at_most(dataset: Dataset) -> None:
    """The median over all figures that the documents state and that were proposed."""
    counted = []
    proposer = Proposer(dataset)
    for document_id in dataset.documents:
        stated: dict[int | None, list[Observation]] = {}
        for e in dataset.passages_in[document_id]:
            if e.role != "context":
                o = dataset.observations[e.observation_id]
                stated.setdefault(e.value_start, []).append(o)
        for found in proposer.propose(dataset.text(document_id)):
            if isinstance(found, Proposal) and found.start in stated:
                one = review.candidate(dataset, found)
                counted.append(min(presses(one, found, o) for o in stated[found.start]))
    assert len(counted) > 150
    assert statistics.median(counted) <= 3
