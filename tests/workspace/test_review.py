"""Deciding on what was read in a document: figures, further evidence, numerals set aside."""

from __future__ import annotations

import statistics
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.dataset.coverage import coverage
from explorer.dataset.disagreement import explained
from explorer.dataset.evidence import Passage
from explorer.dataset.merge import merge
from explorer.dataset.schema import Document, NumeralRow, Observation, Section
from explorer.reading.proposal import Proposal
from explorer.reading.propose import Proposer
from explorer.workspace import review
from explorer.workspace.file import Workspace
from explorer.workspace.review import Review

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

NEWS = (
    "China led 57 of the 64 technologies in 2019-2023, according to the Australian Strategic "
    "Policy Institute.\n\n"
    "The United States led 12 of the 64 technologies in 2019-2023.\n\n"
    "Japan led 3 of the 64 technologies in 2019-2023. Japan led 4 of the 64 technologies in "
    "2003-2007.\n\n"
    "The centre runs 40 satellites on 5 orbits.\n"
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
    listed = [
        d for d in now.disagreements([now.observations[own]]) if "12 of 64" in explained(now, d)
    ]
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


# ------------------------------------------------------------------- a candidate, field by field


def test_a_candidate_is_what_was_read(opened: Review) -> None:
    found = proposal(opened, 3)
    one = review.candidate(opened.dataset, found)
    roles = opened.dataset.roles
    assert one == review.Candidate(
        3, "count", "eq", "JPN", "", "list-64", roles.lead_count, 64, ("2019", "2023"), "measured",
        found.choices["source"][0],
    )  # fmt: skip
    assert opened.dataset.reports[one.report_id].publisher.startswith("Australian Strategic")


@pytest.mark.parametrize(
    ("mood", "status"),
    [("forecast", "projection"), ("opinion", "opinion"), ("", "measured"), ("said", "measured")],
)
def test_how_firm_it_is_follows_from_the_mood(opened: Review, mood: str, status: str) -> None:
    found = proposal(opened, 3)
    said = replace(found.statement, mood=mood)  # type: ignore[arg-type]
    assert review.candidate(opened.dataset, replace(found, statement=said)).status == status


def test_each_field_is_changed_alone(opened: Review) -> None:
    d = opened.dataset
    one = review.candidate(d, proposal(opened, 3))
    for field, choice, wanted in (
        ("entity", "KOR", {"entity_id": "KOR"}),
        ("topic", "electric-batteries", {"topic_id": "electric-batteries"}),
        ("period", "2020", {"period": ("2020",)}),
        ("period", "", {"period": ()}),
        ("qualifier", "gt", {"comparator": "gt"}),
        ("source", "a-report", {"report_id": "a-report"}),
        ("indicator", "no-indicator", {"indicator_id": "no-indicator"}),
        ("indicator", "rank", {"indicator_id": "rank", "unit": "rank"}),
        # A share of a list is no count of its technologies.
        ("indicator", "high-impact-share",
         {"indicator_id": "high-impact-share", "unit": "percent", "base": None}),
    ):  # fmt: skip
        made = review.changed(d, one, field, choice)
        assert made == replace(one, **wanted)  # type: ignore[arg-type]
        assert review.chosen(made, field) == choice
    with pytest.raises(KeyError):
        review.changed(d, one, "luck", "x")
    assert set(review.FIELDS) == {"entity", "topic", "indicator", "period", "qualifier", "source"}
    assert review.chosen(replace(one, period=("2023", "2023")), "period") == "2023"


def test_the_figure_of_a_candidate(opened: Review) -> None:
    one = replace(review.candidate(opened.dataset, proposal(opened, 3)), report_id="")
    row, report = opened.observation(one)
    name = f"own.list-64.jpn.{one.indicator_id}.2019-2023"
    topic = opened.dataset.topics["list-64"].name_en
    indicator = opened.dataset.indicators[one.indicator_id].name_en
    assert row == Observation(
        name, "list-64", "JPN", "", one.indicator_id, 64, "2019", "2023", "stated", 3, None, None,
        "count", "eq", "", "measured", report.report_id,
        f"{topic}, {indicator}, Japan, 2019 to 2023: 3 count, according to News (own).", "",
    )  # fmt: skip
    assert (report.report_id, report.title, report.publisher, report.published) == (
        "own-news", "News (own figures)", "A paper", "2025",
    )  # fmt: skip
    assert opened.observation(one, [name])[0].observation_id == f"{name}-2"
    ranged = replace(one, value=3, high=5, period=(), counterpart_id="KOR")
    row, _ = opened.observation(ranged)
    assert (row.value, row.value_low, row.value_high) == (None, 3, 5)
    assert (row.period_start, row.period_end, row.period_basis) == ("", "", "none")
    assert row.counterpart_id == "KOR"
    assert row.observation_id.endswith(".undated")
    said = replace(one, report_id=sorted(opened.dataset.reports)[0])
    row, report = opened.observation(said)
    assert row.report_id == report.report_id == said.report_id


def test_what_is_missing_or_cannot_be_is_said_of_its_field(opened: Review) -> None:
    one = review.candidate(opened.dataset, proposal(opened, 3))
    what = "say what it is"
    nothing = replace(one, entity_id="", topic_id="x", indicator_id="y")
    assert opened.problems(nothing) == {"entity": what, "topic": what, "indicator": what}
    assert opened.problems(replace(one, value=70)) == {"value": "70 of 64 is more than all"}
    late = "the period must have a start and an end, in this order"
    assert opened.problems(replace(one, period=("2023", "2019"))) == {"period": late}
    assert opened.relation(nothing) is None
    assert list(opened.alike(proposal(opened, 3), nothing)) == []


def test_progress_counts_each_state(opened: Review, workspace: Workspace) -> None:
    every = len(opened.proposals)
    assert opened.progress() == {"open": every}
    accept(opened, workspace, 3)
    opened.set_aside(workspace, [proposal(opened, 40)])
    assert opened.progress() == {"open": every - 2, "accepted": 1, "aside": 1}
    places = [item.start for item in opened.items]
    assert places == sorted(places)
    assert len(opened.items) == len(opened.proposals) + len(opened.asides)


def test_the_passage_of_a_figure(opened: Review, workspace: Workspace) -> None:
    found = proposal(opened, 3)
    accept(opened, workspace, 3)
    (row,) = workspace.observations()
    (passage,) = workspace.evidence()
    assert opened.evidence(found) == passage
    assert (passage.evidence_id, passage.observation_id, passage.role) == (
        f"{row.observation_id}#own-news", row.observation_id, "states",
    )  # fmt: skip
    assert isinstance(passage, Passage)
    assert (passage.start, passage.end) == found.sentence
    assert passage.quote == NEWS[slice(*found.sentence)]
    assert (passage.value_start, passage.value_end) == found.numeral
    assert NEWS[: passage.start].endswith(passage.prefix)
    assert NEWS[passage.end :].startswith(passage.suffix)


def test_two_sentences_of_one_figure_are_two_passages_of_it(
    workspace: Workspace, dataset: Dataset
) -> None:
    text = "Japan led 3 of the 64 technologies in 2019-2023. " * 2
    workspace.replace_document(DOCUMENT, text)
    now = joined(dataset, workspace)
    opened = Review(now, "own-news", list(Proposer(now).propose(text)))
    threes = [p for p in opened.proposals if p.statement.quantity.value == 3]
    assert len(threes) == 2
    pairs = [(p, review.candidate(now, p)) for p in threes]
    opened.accept(workspace, pairs, name="Accept both")
    assert len(workspace.observations()) == 1
    assert len({e.evidence_id for e in workspace.evidence()}) == 2
    assert len(workspace.reports()) == 1
    assert [opened.state(p) for p in threes] == ["accepted", "accepted"]
    assert workspace.undo() == "Accept both"
    # One after the other, before the data follow, they are one figure too.
    opened.use(now)
    for pair in pairs:
        opened.accept(workspace, [pair])
    assert len(workspace.observations()) == 1
    assert len(workspace.evidence()) == 2
    joined(dataset, workspace)


def test_what_is_set_aside_says_who_did(opened: Review, workspace: Workspace) -> None:
    found = proposal(opened, 40)
    opened.set_aside(workspace, [found])
    at = NEWS.index("40")
    said = "Set aside by a reader."
    assert workspace.numerals() == (NumeralRow("own-news", at, at + 2, "40", "other", "", said),)
    assert opened.state(found) == "aside"
    assert workspace.undo() == "Set aside"


def test_all_alike_are_of_one_indicator_unit_base_and_source(opened: Review) -> None:
    found = proposal(opened, 3)
    one = review.candidate(opened.dataset, found)
    for other in (
        replace(one, base=44), replace(one, unit="percent"), replace(one, report_id=""),
        replace(one, indicator_id="rank"),
    ):  # fmt: skip
        pairs = list(opened.alike(found, other))
        assert [p for p, _ in pairs if p is not found] == []
    # The one it is asked of comes in though it contradicts what is held.
    twelve = proposal(opened, 12)
    pairs = list(opened.alike(twelve, review.candidate(opened.dataset, twelve)))
    assert twelve in [p for p, _ in pairs]


def test_a_lead_in_words_is_told_by_its_sentence(workspace: Workspace, dataset: Dataset) -> None:
    text = "China ranks first in electric batteries. Japan ranks second in electric batteries.\n"
    workspace.replace_document(DOCUMENT, text)
    now = joined(dataset, workspace)
    opened = Review(now, "own-news", list(Proposer(now).propose(text)))
    worded = [p for p in opened.proposals if p.numeral is None]
    assert worded
    first = worded[0]
    assert [opened.state(p) for p in worded] == ["open"] * len(worded)
    opened.accept(workspace, [(first, review.candidate(now, first))])
    assert opened.state(first) == "accepted"
    (passage,) = workspace.evidence()
    assert isinstance(passage, Passage)
    assert (passage.value_start, passage.value_end) == (None, None)
    assert (passage.start, passage.end) == first.sentence
    opened.use(joined(dataset, workspace))
    assert opened.state(first) == "accepted"
    others = [p for p in worded if p.sentence != first.sentence]
    assert [opened.state(p) for p in others] == ["open"] * len(others)
