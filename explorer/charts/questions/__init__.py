"""The questions the reports answer, each with its own charts.

A question is a :class:`Spec`: its words, its options, and a function from the dataset and what
was asked to the charts that answer it. The window, the command line and the tests share them. Each
module beside this one that has a ``SPEC`` is one; they stand in the order of their shortcuts.
"""

from __future__ import annotations

import pkgutil
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

from explorer.charts.questions.ask import Ask
from explorer.charts.questions.spec import Spec

if TYPE_CHECKING:
    from explorer.analysis.select import Question
    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset

__all__ = ["SPECS", "Spec", "answer"]


def _specs() -> list[Spec]:
    names = sorted(m.name for m in pkgutil.iter_modules(__path__))
    modules = [import_module(f"{__name__}.{name}") for name in names]
    found: list[Spec] = [m.SPEC for m in modules if hasattr(m, "SPEC")]
    return sorted(found, key=lambda s: (not s.shortcut, s.shortcut))


SPECS: dict[str, Spec] = {s.key: s for s in _specs()}


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
