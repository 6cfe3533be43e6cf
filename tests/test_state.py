"""The selection and its history."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.select import Question
from explorer.state import Selection, SelectionState

SELECTIONS = st.builds(
    Selection,
    page=st.sampled_from(["overview", "topic"]),
    question=st.builds(
        Question,
        topic_id=st.sampled_from(["", "a", "b"]),
        indicator_id=st.sampled_from(["", "share"]),
        entities=st.sampled_from([(), ("CHN",), ("CHN", "USA")]),
        passages_only=st.booleans(),
    ),
    observation_id=st.sampled_from(["", "o1", "o2"]),
)
STEPS = st.lists(st.one_of(st.sampled_from(["back", "forward"]), SELECTIONS), max_size=30)


def listen(state: SelectionState) -> list[tuple[Selection, Selection, Any]]:
    heard: list[tuple[Selection, Selection, Any]] = []
    state.changed.connect(lambda new, old, origin: heard.append((new, old, origin)))
    return heard


def test_starts_without_a_history() -> None:
    state = SelectionState(Selection())
    assert state.current == Selection()
    assert not state.can_go_back
    assert not state.can_go_forward
    heard = listen(state)
    state.back()
    state.forward()
    assert heard == []


def test_one_signal_for_a_change_with_new_old_and_origin() -> None:
    state = SelectionState(Selection())
    heard = listen(state)
    origin = object()
    asked = Question("a")
    state.select(origin, page="topic", question=asked)
    assert heard == [(Selection(page="topic", question=asked), Selection(), origin)]


def test_a_part_of_the_question_changes_alone() -> None:
    state = SelectionState(Selection(page="topic", question=Question("a", "share")))
    heard = listen(state)
    origin = object()
    state.ask(origin, entities=("CHN",))
    changed = Selection(page="topic", question=Question("a", "share", ("CHN",)))
    assert heard == [(changed, Selection(page="topic", question=Question("a", "share")), origin)]


def test_no_signal_without_a_change() -> None:
    state = SelectionState(Selection(question=Question("a")))
    heard = listen(state)
    state.ask(topic_id="a")
    state.set(Selection(question=Question("a")))
    assert heard == []
    assert not state.can_go_back


def test_an_attribute_that_does_not_exist_is_refused() -> None:
    with pytest.raises(TypeError, match="colour"):
        SelectionState(Selection()).select(colour="red")
    with pytest.raises(TypeError, match="colour"):
        SelectionState(Selection()).ask(colour="red")


def test_history_is_told_after_the_change() -> None:
    state = SelectionState(Selection())
    order: list[str] = []
    state.changed.connect(
        lambda *_: order.append(f"changed to {state.current.question.topic_id!r}")
    )
    state.history_changed.connect(
        lambda: order.append(f"back {state.can_go_back}, forward {state.can_go_forward}")
    )
    state.ask(topic_id="a")
    state.back()
    assert order == [
        "changed to 'a'",
        "back True, forward False",
        "changed to ''",
        "back False, forward True",
    ]


def test_a_listener_may_change_the_selection_again() -> None:
    state = SelectionState(Selection())

    def settle(new: Selection, _old: Selection, _origin: object) -> None:
        if new.question.topic_id == "a" and not new.question.indicator_id:
            state.ask(indicator_id="share")

    state.changed.connect(settle)
    state.ask(topic_id="a")
    assert (state.current.question.topic_id, state.current.question.indicator_id) == ("a", "share")
    state.back()
    state.back()
    # The step in between is corrected again by the listener or passed; nothing is lost.
    assert state.current in (Selection(), Selection(question=Question("a", "share")))


def test_a_new_choice_forgets_what_was_undone() -> None:
    state = SelectionState(Selection())
    state.ask(topic_id="a")
    state.back()
    state.ask(topic_id="b")
    assert not state.can_go_forward
    state.back()
    assert state.current == Selection()


def test_the_history_keeps_the_last_two_hundred() -> None:
    state = SelectionState(Selection())
    for n in range(300):
        state.ask(topic_id=str(n))
    steps = 0
    while state.can_go_back:
        state.back()
        steps += 1
    assert steps == 200
    assert state.current.question.topic_id == "99"


@given(st.lists(SELECTIONS, max_size=30))
def test_back_and_forward_replay_any_sequence(selections: list[Selection]) -> None:
    state = SelectionState(Selection(taxonomy_id="start"))
    visited = [state.current]
    for selection in selections:
        state.set(selection)
        if selection != visited[-1]:
            visited.append(selection)
    for selection in reversed(visited[:-1]):
        state.back()
        assert state.current == selection
    assert not state.can_go_back
    for selection in visited[1:]:
        state.forward()
        assert state.current == selection
    assert not state.can_go_forward


@given(STEPS)
def test_history_behaves_as_a_list_with_a_place_in_it(steps: list[Any]) -> None:
    state = SelectionState(Selection())
    visited, at = [Selection()], 0
    for step in steps:
        if step == "back":
            state.back()
            at = max(0, at - 1)
        elif step == "forward":
            state.forward()
            at = min(len(visited) - 1, at + 1)
        else:
            state.set(step)
            if step != visited[at]:
                visited, at = [*visited[: at + 1], step], at + 1
        assert state.current == visited[at]
        assert state.can_go_back == (at > 0)
        assert state.can_go_forward == (at < len(visited) - 1)


@given(STEPS)
def test_the_signals_alone_tell_where_one_is(steps: list[Any]) -> None:
    state = SelectionState(Selection())
    heard = listen(state)
    for step in steps:
        if isinstance(step, str):
            getattr(state, step)()
        else:
            state.set(replace(step))
    known = Selection()
    for new, old, _ in heard:
        assert old == known
        assert new != old
        known = new
    assert known == state.current
