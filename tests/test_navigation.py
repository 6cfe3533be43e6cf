"""From a figure to the selection that shows it, for every figure there is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explorer import navigation, paths
from explorer.analysis.select import Question, observations
from explorer.briefing import model
from explorer.charts.build import build
from explorer.dataset.package import load
from explorer.dataset.schema import EvidenceKind, Status
from explorer.state import Selection, SelectionState

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

DATASET = load(paths.bundled_data())
OBSERVATIONS = st.sampled_from(sorted(DATASET.observations))
TOPICS = st.sampled_from(sorted(DATASET.topics))
MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("figure"), OBSERVATIONS),
        st.tuples(st.just("topic"), TOPICS),
        st.tuples(st.just("passages"), st.booleans()),
        st.tuples(st.just("kind"), st.sampled_from(["", "bar", "line", "statements"])),
        st.tuples(st.just("page"), st.just("overview")),
    ),
    max_size=12,
)


def moved(selection: Selection, move: tuple[str, object]) -> Selection:
    kind, target = move
    if kind == "figure":
        return navigation.figure(DATASET, selection, str(target))
    if kind == "topic":
        return navigation.topic(DATASET, selection, str(target))
    if kind == "passages":
        return selection.asking(passages_only=bool(target))
    if kind == "kind":
        return selection.asking(kind=target)
    return replace(selection, **{kind: target})  # type: ignore[arg-type]


def check_shown(dataset: Dataset, selection: Selection, observation_id: str) -> None:
    """The selection's chart has a mark of the figure, and its sentence is the figure's."""
    assert selection.page == "topic"
    assert selection.observation_id == observation_id
    chart = build(dataset, selection.question)
    assert chart.mark_of(observation_id) is not None, chart.kind
    if dataset.evidence_of.get(observation_id):
        evidence = dataset.evidence[selection.evidence_id]
        assert evidence.observation_id == observation_id
        if evidence.kind == EvidenceKind.PASSAGE:
            assert selection.document_id == evidence.document_id


@pytest.mark.parametrize("passages_only", [False, True])
@pytest.mark.parametrize("report", sorted(DATASET.reports))
def test_every_figure_has_a_mark_and_its_own_sentence(report: str, passages_only: bool) -> None:
    wrong = []
    for observation_id, o in DATASET.observations.items():
        if o.report_id != report:
            continue
        start = Selection().asking(passages_only=passages_only)
        selection = navigation.figure(DATASET, start, observation_id)
        try:
            check_shown(DATASET, selection, observation_id)
        except AssertionError as error:
            wrong.append(f"{observation_id}: {error}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("document", sorted(DATASET.documents))
def test_every_sentence_opens_itself(document: str) -> None:
    for evidence in DATASET.passages_in.get(document, ()):
        selection = navigation.figure(
            DATASET, Selection(), evidence.observation_id, evidence.evidence_id
        )
        assert selection.evidence_id == evidence.evidence_id
        assert selection.document_id == document
        assert selection.observation_id == evidence.observation_id


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(MOVES, OBSERVATIONS)
def test_from_wherever_one_is_a_figure_is_shown(
    moves: list[tuple[str, object]], wanted: str
) -> None:
    selection = Selection()
    for move in moves:
        selection = moved(selection, move)
    check_shown(DATASET, navigation.figure(DATASET, selection, wanted), wanted)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(MOVES)
def test_back_and_forward_replay_any_walk(moves: list[tuple[str, object]]) -> None:
    state = SelectionState(Selection())
    visited = [state.current]
    for move in moves:
        state.set(moved(state.current, move))
        if state.current != visited[-1]:
            visited.append(state.current)
    for selection in reversed(visited[:-1]):
        state.back()
        assert state.current == selection
    for selection in visited[1:]:
        state.forward()
        assert state.current == selection


@settings(deadline=None)
@given(OBSERVATIONS)
def test_opening_a_figure_twice_changes_nothing(observation_id: str) -> None:
    once = navigation.figure(DATASET, Selection(), observation_id)
    assert navigation.figure(DATASET, once, observation_id) == once


@pytest.mark.parametrize("topic", sorted(DATASET.topics))
def test_a_topic_opens_in_a_list_that_holds_it(topic: str) -> None:
    holding = {n.taxonomy_id for n in DATASET.nodes.values() if n.technology_id == topic}
    for taxonomy in DATASET.taxonomies:
        selection = navigation.topic(DATASET, Selection(taxonomy_id=taxonomy), topic)
        assert (selection.page, selection.question.topic_id) == ("topic", topic)
        if holding:
            assert selection.taxonomy_id in holding
        if taxonomy in holding:
            assert selection.taxonomy_id == taxonomy


@pytest.mark.parametrize("passages_only", [False, True])
@pytest.mark.parametrize("topic", sorted(DATASET.topics))
def test_a_topic_with_figures_opens_with_marks(topic: str, passages_only: bool) -> None:
    selection = navigation.topic(DATASET, Selection().asking(passages_only=passages_only), topic)
    rows = [
        o
        for o in DATASET.by_topic.get(topic, ())
        if not passages_only or DATASET.kind_of(o) == EvidenceKind.PASSAGE
    ]
    chart = build(DATASET, selection.question)
    assert bool(chart.marks) == bool(rows)
    assert bool(chart.empty) == (not rows)
    held = [o for o in observations(DATASET, selection.question) if DATASET.held(o)]
    assert bool(selection.observation_id) == bool(held)
    if held:
        # The strongest: none of its rank is later, nor larger in the same period.
        chosen = DATASET.observations[selection.observation_id]
        assert chosen in held
        assert DATASET.evidence[selection.evidence_id].observation_id == chosen.observation_id
        measured = [o for o in held if o.status == Status.MEASURED]
        assert chosen in (measured or held)
        assert chosen.period_end == max(o.period_end for o in measured or held)
    else:
        assert (selection.evidence_id, selection.document_id) == ("", "")


def test_what_is_on_the_page_stays_if_it_shows_the_figure(dataset: Dataset) -> None:
    topic = next(t for t in dataset.by_topic if len(dataset.by_topic[t]) > 3)
    start = navigation.topic(dataset, Selection(), topic).asking(indicator_id="")
    for o in dataset.by_topic[topic]:
        found = navigation.figure(dataset, start, o.observation_id)
        assert navigation.deselected(found) == navigation.deselected(start)


# ------------------------------------------------------------------- what stays, what is let go

#: Where one is with everything chosen that can be.
FULL = Selection(
    page="topic",
    taxonomy_id="list-64",
    question=Question(
        "electric-batteries", "high-impact-share", ("CHN", "USA"), "line", True, option="leader"
    ),
    observation_id="an-observation",
    evidence_id="an-evidence",
    document_id="a-document",
    discrepancy_id="a-disagreement",
)


def test_a_question_opens_in_its_first_mode_with_passages_only_as_before() -> None:
    for passages_only in (False, True):
        found = navigation.question(FULL.asking(passages_only=passages_only), "leads")
        wanted = Question("", passages_only=passages_only)
        assert found == Selection("leads", "list-64", wanted, "", "", "", "a-disagreement")


def test_the_page_of_a_document_is_about_the_one_that_is_shown() -> None:
    found = navigation.question(FULL, "document")
    wanted = Question("", passages_only=True)
    assert found == replace(FULL, page="document", question=wanted)


def test_another_entity_on_its_page_leaves_the_mode_as_it_is() -> None:
    first = navigation.entity(FULL, "JPN")
    assert (first.page, first.question) == (
        "entity",
        Question("", entities=("JPN",), passages_only=True),
    )
    assert navigation.deselected(first) == first
    there = replace(first, observation_id="an-observation").asking(option="ranks")
    second = navigation.entity(there, "KOR")
    assert second == navigation.deselected(there).asking(entities=("KOR",))


def test_a_disagreement_opens_among_all_or_among_some() -> None:
    found = navigation.disagreement(FULL, "d-2", among=("d-1", "d-2"))
    asked = Question("", passages_only=True, option="d-1 d-2")
    assert found == Selection("disagreements", "list-64", asked, discrepancy_id="d-2")
    # On their page the sentence beside it stays, and so does what is asked with it.
    there = replace(found, observation_id="an-observation", evidence_id="an-evidence")
    again = navigation.disagreement(there, "d-1")
    asked = Question("", passages_only=True)
    assert again == replace(there, discrepancy_id="d-1", question=asked)


def test_a_sentence_stands_beside_whatever_page_is_shown() -> None:
    for o in DATASET.observations.values():
        found = navigation.sentence(DATASET, FULL, o.observation_id)
        first = DATASET.first_of(o.observation_id)
        assert found.observation_id == o.observation_id
        assert found.evidence_id == (first.evidence_id if first else "")
        held = first is not None and first.kind in (EvidenceKind.PASSAGE, EvidenceKind.CELL)
        assert found.document_id == (first.document_id if held else "")  # type: ignore[union-attr]
        assert (found.page, found.question) == (FULL.page, FULL.question)


def test_of_several_sentences_the_one_asked_for_is_shown() -> None:
    several = next(e for e in DATASET.evidence_of.values() if len(e) > 1)
    for evidence in several:
        found = navigation.sentence(
            DATASET, Selection(), evidence.observation_id, evidence.evidence_id
        )
        assert found.evidence_id == evidence.evidence_id


def test_only_a_page_of_a_topic_opens_with_its_strongest_figure() -> None:
    asked = Question("electric-batteries", "high-impact-share")
    there = replace(FULL, question=asked)
    shown = navigation.with_strongest(DATASET, there)
    chosen = DATASET.observations[shown.observation_id]
    assert (chosen.topic_id, chosen.indicator_id) == ("electric-batteries", "high-impact-share")
    assert shown.evidence_id == shown.observation_id + "#1"
    assert shown.document_id
    other = replace(there, page="overview")
    assert navigation.with_strongest(DATASET, other) == navigation.deselected(other)


def test_a_figure_stays_as_long_as_the_page_shows_it() -> None:
    asked = Question("electric-batteries", "high-impact-share")
    opened = navigation.with_strongest(DATASET, replace(FULL, question=asked))
    chosen = DATASET.observations[opened.observation_id]
    assert navigation.kept(DATASET, opened) == opened
    with_it = opened.asking(entities=(chosen.entity_id,))
    assert navigation.kept(DATASET, with_it) == with_it
    others = {o.entity_id for o in observations(DATASET, asked)} - {chosen.entity_id}
    without = opened.asking(entities=(max(others),))
    moved_on = navigation.kept(DATASET, without)
    assert moved_on == navigation.with_strongest(DATASET, without)
    assert moved_on.observation_id not in ("", chosen.observation_id)
    # Where nothing was chosen nothing is, nor where the page is of no topic.
    for left_alone in (navigation.deselected(without), replace(without, page="leads")):
        assert navigation.kept(DATASET, left_alone) == left_alone


def test_a_topic_is_shown_in_the_preferred_list_or_in_the_last_edition_that_has_it() -> None:
    roles = DATASET.roles
    order = [*(t for t in DATASET.taxonomies if t not in roles.editions), *roles.editions]
    for topic in DATASET.topics:
        holding = {n.taxonomy_id for n in DATASET.places_of.get(topic, ())}
        for preferred in ("", *DATASET.taxonomies):
            found = navigation.taxonomy_with(DATASET, topic, preferred)
            asked = preferred or roles.main_list
            if asked in holding or not holding:
                assert found == asked
            else:
                assert found == max(holding, key=order.index)


def test_a_filter_that_hides_a_figure_is_lifted_and_one_that_shows_it_stays() -> None:
    rows = DATASET.by_topic["electric-batteries"]
    share = next(o for o in rows if o.observation_id == SHARE)
    other = next(o for o in rows if o.indicator_id != share.indicator_id)
    asked = Question("electric-batteries", share.indicator_id, (share.entity_id,), "line")
    there = Selection(page="topic", question=asked)
    assert navigation.figure(DATASET, there, SHARE).question == asked
    found = navigation.figure(DATASET, there, other.observation_id)
    check_shown(DATASET, found, other.observation_id)
    assert found.question.indicator_id in ("", other.indicator_id)
    # On another page the same question shows nothing of it.
    elsewhere = navigation.figure(DATASET, replace(there, page="overview"), SHARE)
    assert elsewhere.page == "topic"
    assert elsewhere.question.entities == ()


def test_an_institution_is_named_where_countries_share_its_indicator() -> None:
    aside = 0
    for o in DATASET.observations.values():
        found = navigation.figure(DATASET, Selection(), o.observation_id)
        alone = replace(found, question=replace(found.question, entities=()))
        shown = {s.observation_id for s in observations(DATASET, alone.question)}
        if o.observation_id in shown:
            assert found.question.entities == ()
        else:
            aside += 1
            assert found.question.entities == (o.entity_id,)
            assert DATASET.entities[o.entity_id].kind not in ("country", "group")
    assert aside


# ------------------------------------------------------------------------------- from a block

SHARE = "aspi-2024.electric-batteries.chn.high-impact-share.2023"
#: Where one is before: on a page that no block of these opens.
BEFORE = Selection(page="method", question=Question("list-64", kind="bar", scale="log"))


def opened(block: model.Block) -> Selection:
    found = navigation.block(DATASET, BEFORE, block)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "block",
    [
        model.FigureBlock(SHARE),
        model.ChartBlock(Question("list-64"), observation_ids=("withdrawn", SHARE)),
        model.Paragraph((model.Text("Of words "), model.Field("withdrawn"), model.Field(SHARE))),
        model.NoteBlock((model.Field(SHARE),)),
    ],
    ids=lambda b: b.KIND,
)
def test_a_block_opens_on_its_first_figure_that_is_there(block: model.Block) -> None:
    check_shown(DATASET, opened(block), SHARE)
    assert opened(block) == navigation.figure(DATASET, BEFORE, SHARE)


@pytest.mark.parametrize("made", [model.ChartBlock, model.TableBlock])
def test_a_question_opens_as_it_was_asked(made: type[model.ChartBlock | model.TableBlock]) -> None:
    asked = Question(
        "electric-batteries",
        "high-impact-share",
        entities=("CHN",),
        kind="line",
        period=("2003", "2023"),
        scale="log",
        passages_only=True,
    )
    found = opened(made(asked))
    assert found.question == asked
    assert found.page == "topic"


def test_an_answer_of_a_page_opens_the_page_as_it_stood() -> None:
    asked = Question("", entities=("JPN", "USA"), passages_only=True, option="leader")
    found = opened(model.ChartBlock(asked, page="leads"))
    assert (found.page, found.question) == ("leads", asked)


def test_a_passage_opens_where_it_stands() -> None:
    evidence = DATASET.evidence[SHARE + "#1"]
    found = opened(model.PassageBlock(evidence.evidence_id))
    assert (found.evidence_id, found.observation_id) == (evidence.evidence_id, SHARE)
    assert evidence.kind == EvidenceKind.PASSAGE
    assert found.document_id == evidence.document_id


def test_statements_that_do_not_agree_and_scorecards_open_their_pages() -> None:
    (first, *_) = DATASET.discrepancies
    assert opened(model.DiscrepancyBlock(first)) == navigation.disagreement(BEFORE, first)
    found = opened(model.ScorecardBlock(entities=("JPN", "KOR")))
    assert (found.page, found.question.entities) == ("compare", ("JPN", "KOR"))


@pytest.mark.parametrize(
    "block",
    [
        model.FigureBlock("withdrawn"),
        model.ChartBlock(Question("list-64"), observation_ids=("withdrawn",)),
        model.ChartBlock(Question("no-topic")),
        model.TableBlock(Question("no-topic")),
        model.ChartBlock(Question(""), page="no-page"),
        model.ChartBlock(Question("", entities=("USA", "no-entity")), page="leads"),
        model.PassageBlock("withdrawn"),
        model.DiscrepancyBlock("withdrawn"),
        model.Paragraph((model.Text("Words alone"),)),
        model.NoteBlock(()),
        model.Heading("A heading"),
        model.PageBreak(),
    ],
    ids=repr,
)
def test_what_the_dataset_lacks_opens_nothing(block: model.Block) -> None:
    assert navigation.block(DATASET, BEFORE, block) is None


def test_a_figure_without_a_passage_is_shown_though_only_passages_were() -> None:
    cited = next(o for o in DATASET.observations.values() if not DATASET.quoted(o))
    quoted = next(o for o in DATASET.observations.values() if DATASET.quoted(o))
    before = Selection().asking(passages_only=True)
    for o in (cited, quoted):
        found = navigation.figure(DATASET, before, o.observation_id)
        assert found.question.passages_only == DATASET.quoted(o)
        check_shown(DATASET, found, o.observation_id)
