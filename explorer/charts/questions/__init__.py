"""The questions the reports answer, each with its own charts.

A question is a :class:`Spec`: its words, its options, and a function from the dataset and what
was asked to the charts that answer it. The window, the command line and the tests share them.
"""

from explorer.charts.questions.spec import SPECS, Spec, answer

__all__ = ["SPECS", "Spec", "answer"]
