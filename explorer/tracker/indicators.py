"""What the tracker measures that the dataset has no indicator for."""

from __future__ import annotations

from typing import Final

from explorer.dataset.schema import Indicator

#: What stands for the share where papers count whole.
PRESENCE: Final = Indicator(
    "high-impact-presence", "Highly cited papers with an author there", "参与的高被引论文占比",
    "參與的高被引論文占比",
    "Highly cited papers with at least one author there as a percentage of all; a paper of two "
    "countries counts in both, so that these add up to more than all.",
    "percent", "rate", "better",
)  # fmt: skip
OWN_INDICATORS: Final = (
    PRESENCE,
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

#: What pages work out that is no figure of a package.
PAGE_INDICATORS: Final = (
    Indicator(
        "ways-of-counting", "Ways of counting with this rank", "得出此名次的计算方式数",
        "得出此名次的計算方式數",
        "In how many ways of counting the entity has the rank, of all that rank anybody.",
        "count", "count", "better",
    ),
    Indicator(
        "joint-papers", "Joint papers", "合作论文数", "合作論文數",
        "Papers with authors in both, counted whole.", "count", "count", "neutral",
    ),
    Indicator(
        "salton", "Salton's measure", "萨尔顿指数", "薩爾頓指數",
        "Joint papers over the root of (papers of one x papers of the other).",
        "level", "quantity", "neutral",
    ),
    Indicator(
        "affinity", "Affinity", "亲和指数", "親和指數",
        "Joint papers over what they would be if partners went by size alone.",
        "times", "quantity", "neutral",
    ),
)  # fmt: skip
#: What a technology counted as one wishes comes to, beside those.
COUNTED_INDICATORS: Final = (
    Indicator(
        "counted-weight", "Highly cited papers as they count", "高被引论文计数", "高被引論文計數",
        "What the entity has of the highly cited papers by the way of counting, in papers.",
        "count", "count", "better",
    ),
    Indicator(
        "counted-papers", "Highly cited papers it has a part in", "参与的高被引论文数",
        "參與的高被引論文數",
        "Highly cited papers that the entity has something of, each counted whole.",
        "count", "count", "better",
    ),
    Indicator(
        "share-at-most", "Share if all of the unknown were its", "未知部分全归其所有时的占比",
        "未知部分全歸其所有時的占比",
        "The share of the highly cited papers if all of unknown countries were the entity's.",
        "percent", "rate", "neutral",
    ),
)  # fmt: skip
