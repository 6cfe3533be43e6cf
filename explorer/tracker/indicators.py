"""What the tracker measures that the dataset has no indicator for."""

from __future__ import annotations

from typing import Final

from explorer.dataset.schema import Indicator

OWN_INDICATORS: Final = (
    Indicator(
        "high-impact-presence", "Highly cited papers with an author there", "参与的高被引论文占比",
        "參與的高被引論文占比",
        "Highly cited papers with at least one author there as a percentage of all; a paper of two "
        "countries counts in both, so that these add up to more than all.",
        "percent", "rate", "better",
    ),
    Indicator(
        "output-presence", "Papers with an author there", "参与的论文占比", "參與的論文占比",
        "Papers with at least one author there as a percentage of all; a paper of two countries "
        "counts in both, so that these add up to more than all.",
        "percent", "rate", "better",
    ),
    Indicator(
        "top-papers-rate", "Highly cited share of own papers", "自身论文的高被引占比",
        "自身論文的高被引占比",
        "Highly cited papers as a percentage of the entity's own; the world's is the top itself.",
        "percent", "rate", "better",
    ),
    Indicator(
        "h-index", "h-index", "h指数", "h指數",
        "The largest number of papers that are cited at least as many times each.",
        "count", "count", "better",
    ),
    Indicator(
        "international-share", "Share of papers with another country", "国际合作论文占比",
        "國際合作論文占比",
        "Papers with authors in at least one other country as a percentage of the entity's papers.",
        "percent", "rate", "neutral",
    ),
)  # fmt: skip
