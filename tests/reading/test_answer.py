"""Questions in three languages, written before the rules, with the figures that answer them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.reading import untold
from explorer.reading.answer import Respondent

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset


@dataclass(frozen=True)
class Case:
    """A question and what its answer must hold; nothing in ``figures`` if nothing answers it."""

    language: str
    question: str
    figures: tuple[str, ...]
    every: bool
    slip: bool

    def right(self, respondent: Respondent) -> bool:
        """Whether the answer is as expected."""
        found = [o.observation_id for o in respondent.answer(self.question).observations]
        if not self.figures:
            return not found
        if self.every:
            return set(self.figures) <= set(found)
        return bool(found) and found[0] in self.figures


def cases(name: str) -> list[Case]:
    found = []
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        head, question, answer = (part.strip() for part in line.split(" ; "))
        figures = tuple(f for f in answer.split() if f not in ("&", "-"))
        slip = head.startswith("~")
        found.append(
            Case(head.removeprefix("~").strip(), question, figures, answer[0] == "&", slip)
        )
    return found


CASES = cases("questions.txt")
LATER = cases("questions_later.txt")
SHARES = cases("questions_of_shares.txt")
FRESH = cases("questions_fresh.txt")


@pytest.fixture(scope="module")
def respondent(dataset: Dataset) -> Respondent:
    return Respondent(dataset)


def test_the_set_is_as_large_and_as_mixed_as_it_says() -> None:
    for language in ("en", "zh-Hans", "zh-Hant"):
        here = [c for c in CASES if c.language == language]
        assert len(here) >= 50
        assert 3 * sum(not c.figures for c in here) >= 0.9 * len(here)
    assert 10 * sum(c.slip for c in CASES) >= 0.9 * len(CASES)


@pytest.mark.parametrize(
    "cases", [CASES, LATER, SHARES, FRESH], ids=["before", "later", "shares", "fresh"]
)
def test_nine_of_ten_questions_are_answered_right(
    cases: list[Case], respondent: Respondent
) -> None:
    wrong = [c.question for c in cases if c.figures and not c.right(respondent)]
    assert 10 * len(wrong) <= sum(bool(c.figures) for c in cases), wrong


@pytest.mark.parametrize(
    "case",
    [c for c in (*CASES, *LATER, *SHARES, *FRESH) if not c.figures],
    ids=lambda c: c.question,
)
def test_what_the_sources_do_not_say_is_not_answered(case: Case, respondent: Respondent) -> None:
    answer = respondent.answer(case.question)
    assert answer.observations == ()
    assert answer.none.endswith(".")


def test_how_much_of_asks_for_a_share(respondent: Respondent) -> None:
    question = "How much of the high-impact research on electric batteries does China do?"
    (first, *_) = respondent.answer(question).observations
    assert first.observation_id == "aspi-2024.electric-batteries.chn.high-impact-share.2023"


def test_a_word_is_no_code_of_a_country(respondent: Respondent) -> None:
    asked = respondent.answer("How fast are 5G downloads in the US?").asked
    assert asked.entity_ids == ("USA",)
    assert respondent.answer("Can China lead in AI?").asked.entity_ids == ("CHN",)
    assert respondent.answer("rank of CAN").asked.entity_ids == ("CAN",)


@pytest.mark.parametrize(
    "question",
    ["why did the US lose its lead", "中国为什么领先", "how many technologies does China not lead"],
)
def test_no_figure_says_why_or_how_many_are_left(question: str, respondent: Respondent) -> None:
    answer = respondent.answer(question)
    assert answer.observations == ()
    assert answer.none


@pytest.mark.parametrize(
    "question", ["how many trains does China have", "How many steel plants did China make in 2023?"]
)
def test_words_that_say_the_same_open_no_other_door(question: str, respondent: Respondent) -> None:
    assert respondent.answer(question).observations == ()


def test_an_answer_has_its_disagreements(dataset: Dataset, respondent: Respondent) -> None:
    answer = respondent.answer("how many of 44 technologies does China lead")
    for o in answer.observations:
        for d in dataset.discrepancies_of.get(o.observation_id, ()):
            assert d.discrepancy_id in answer.disagreements
    assert "pub-china-37-or-36-of-44" in answer.disagreements


def test_each_field_says_its_words(respondent: Respondent) -> None:
    asked = respondent.answer("share of China in electric batteries in 2023").asked
    assert asked.words == {
        "entity_ids": ("China",),
        "topic_ids": ("electric batteries",),
        "asks": ("share",),
        "period": ("2023",),
    }


@pytest.mark.parametrize(
    ("question", "read"),
    [
        ("quantm computing", "quantum"),
        ("who leads photovoltiacs", "photovoltaic"),
        ("谁在量子计祘方面领先", "量子计算"),
    ],
)
def test_a_slip_is_read_and_said(question: str, read: str, respondent: Respondent) -> None:
    answer = respondent.answer(question)
    assert answer.observations
    assert [c.read for c in answer.asked.corrections] == [read]


@pytest.mark.parametrize("question", ["rank of USB", "大疆占军用无人机市场多少份额", "who led ral"])
def test_short_words_and_names_beside_others_are_no_slips(
    question: str, respondent: Respondent
) -> None:
    answer = respondent.answer(question)
    assert answer.asked.corrections == ()
    assert not answer.observations


@pytest.mark.parametrize("question", ["", "?", "who", "谁"])
def test_nothing_asked(question: str, respondent: Respondent) -> None:
    answer = respondent.answer(question)
    assert answer.observations == ()
    assert answer.none


@settings(max_examples=60, deadline=None)
@given(question=st.text(max_size=60))
def test_whatever_is_typed_has_figures_or_a_reason(question: str, respondent: Respondent) -> None:
    answer = respondent.answer(question)
    assert bool(answer.observations) != bool(answer.none)


#: What each is asked for, the question, and whom or what something offered beside must be of.
UNTOLD = [
    tuple(part.strip() for part in line.split(" ; "))
    for line in (Path(__file__).parent / "questions_untold.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


def test_the_untold_are_as_many_as_they_say() -> None:
    assert len(UNTOLD) == 30
    assert {kind for _, kind, _, _ in UNTOLD} == set(get_args(untold.Untold))


@pytest.mark.parametrize("case", UNTOLD, ids=lambda case: case[2])
def test_what_no_figure_says_is_said_so_and_what_is_near_stands_beside(
    case: tuple[str, str, str, str], respondent: Respondent
) -> None:
    _, kind, question, beside = case
    answer = respondent.answer(question)
    assert answer.observations == ()
    assert answer.untold == kind
    assert answer.none == untold.says(answer.untold)
    near = {i for o in answer.near for i in (o.topic_id, o.entity_id, o.counterpart_id)}
    assert near & set(beside.split()) if beside != "-" else not near


@pytest.mark.parametrize(
    "question",
    [
        "How does China rank in radar?",
        "中国在雷达方面排名如何？",
        "Until when will the US lead natural language processing",
        "How many of the 74 technologies does China lead?",
    ],
)
def test_what_is_measured_stays_answered(question: str, respondent: Respondent) -> None:
    assert respondent.answer(question).observations


def test_what_is_not_said_of_something_is_told_in_whole_sentences(respondent: Respondent) -> None:
    answer = respondent.answer("How far ahead is China in radar?")
    assert answer.none == "The sources do not say this of China in “Radar”."
    assert answer.near[0].observation_id == "aspi-2024.radar.chn.rank.2019-2023"
    for when in ((), ("2020", "2024")):
        for who in ([], ["A", "B"]):
            said = untold.nothing(who, ["C"], when)
            assert said == (
                f"The sources do not say this of {'A, B in ' * bool(who)}“C”"
                f"{' in 2020–2024' * bool(when)}."
            )
