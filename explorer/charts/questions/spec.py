"""What a question is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.analysis.select import Question
    from explorer.charts.chart import Chart
    from explorer.charts.questions.ask import Ask
    from explorer.dataset.dataset import Dataset


@dataclass(frozen=True, slots=True)
class Spec:
    """One question.

    Attributes:
        key: Page of the selection.
        title: The question in words.
        options: Keys and labels of its modes, the first one the default; () for none.
        build: From dataset and ask to the charts, the main one first.
        shortcut: The keys that open it in the window; "" for none.
        picks_entities: Whether the reader chooses whom it is about.
        picks_one: Whether the reader chooses the one it is about.
        heading: What stands over its charts, briefly and in words, by what is asked and the
            language; None for the question itself.
    """

    key: str
    title: Callable[[], str]
    options: Callable[[Dataset], list[tuple[str, str]]]
    build: Callable[[Dataset, Ask], list[Chart]]
    shortcut: str = ""
    picks_entities: bool = False
    picks_one: bool = False
    heading: Callable[[Dataset, Question, str], tuple[str, str]] | None = None
