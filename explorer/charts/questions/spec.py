"""What a question is, and the list of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.charts.questions import (
    change,
    collaboration,
    compare,
    editions,
    groups,
    institutions,
    leads,
    risk,
)
from explorer.charts.questions.ask import Ask
from explorer.records import dataclass
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.analysis.select import Question
    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset

__all__ = ["SPECS", "Spec", "answer"]


@dataclass(frozen=True, slots=True)
class Spec:
    """One question.

    Attributes:
        key: Page of the selection.
        title: The question in words.
        options: Keys and labels of its modes, the first one the default; () for none.
        build: From dataset and ask to the charts, the main one first.
        shortcut: The keys that open it in the window.
        picks_entities: Whether the reader chooses whom it is about.
    """

    key: str
    title: Callable[[], str]
    options: Callable[[Dataset], list[tuple[str, str]]]
    build: Callable[[Dataset, Ask], list[Chart]]
    shortcut: str = ""
    picks_entities: bool = False


SPECS: dict[str, Spec] = {
    s.key: s
    for s in (
        Spec(
            "leads",
            lambda: translate("Questions", "Who leads what?"),
            leads.options,
            leads.build,
            "Alt+1",
        ),
        Spec(
            "change",
            lambda: translate("Questions", "How did the lead change?"),
            change.options,
            change.build,
            "Alt+2",
        ),
        Spec(
            "compare",
            lambda: translate("Questions", "How do two compare?"),
            compare.options,
            compare.build,
            "Alt+3",
            picks_entities=True,
        ),
        Spec(
            "institutions",
            lambda: translate("Questions", "Who are the institutions?"),
            institutions.options,
            institutions.build,
            "Alt+4",
        ),
        Spec(
            "collaboration",
            lambda: translate("Questions", "Who works with whom?"),
            collaboration.options,
            collaboration.build,
            "Alt+5",
        ),
        Spec(
            "risk",
            lambda: translate("Questions", "What is the risk?"),
            risk.options,
            risk.build,
            "Alt+6",
        ),
        Spec(
            "editions",
            lambda: translate("Questions", "What changed between editions?"),
            editions.options,
            editions.build,
            "Alt+7",
        ),
        Spec(
            "groups",
            lambda: translate("Questions", "How do groups stand?"),
            groups.options,
            groups.build,
            "Alt+8",
        ),
    )
}


def answer(dataset: Dataset, key: str, question: Question, language: str = "en") -> list[Chart]:
    """The charts that answer what a page asks; an unknown option gives the first one.

    Raises:
        KeyError: No question has the key.
    """
    spec = SPECS[key]
    known = [k for k, _ in spec.options(dataset)]
    if known and question.option not in known:
        question = replace(question, option=known[0])
    return spec.build(dataset, Ask(question, language))
