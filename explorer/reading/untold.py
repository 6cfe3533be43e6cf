"""What a question asks for that no figure says: why, how it is done, what to do, think or expect.

Sources that measure say who leads, and by how much. A question for something else is told apart by
its words before any figure is looked for, so that none is taken for an answer.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, get_args

from explorer import paths
from explorer.dataset.schema import Status
from explorer.reading.scene import folded
from explorer.reading.statement_cues import any_of
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

Untold = Literal["why", "opinion", "should", "how", "future"]

#: How something stands, ranks or has changed is measured; how it is done is not.
_STATE: Final = re.compile(
    r"how (?:did|do|does|would)\b.*\b(?:ranks?|compares?|stand|fare|score|perform|differ)\b"
    r"|(?:如何|怎么|怎样)(?:样|地?(?:变化|变动|排名|排序|分布|划分|定义|计算|衡量)|[\W的了呢]*\Z)"
)
#: What is said of what has not been yet.
AHEAD: Final = frozenset({Status.PLAN, Status.PROJECTION, Status.OPINION})


@lru_cache(maxsize=1)
def _patterns() -> dict[Untold, re.Pattern[str]]:
    table = paths.own_table("reading", "untold.toml")
    return {kind: re.compile(any_of(table[kind]["words"])) for kind in get_args(Untold)}


def asked_for(question: str) -> Untold | None:
    """What a question asks for that no figure says; None if figures may answer it."""
    plain = folded(question)
    for kind, pattern in _patterns().items():
        if pattern.search(plain) and not (kind == "how" and _STATE.search(plain)):
            return kind
    return None


def says(kind: Untold) -> str:
    """The sentence for such a question."""
    return {
        "why": translate("Reading", "The sources say who leads and by how much, not why."),
        "how": translate(
            "Reading", "The sources say how things stand, not how they came about or are done."
        ),
        "should": translate(
            "Reading", "The sources say how things stand, not what ought to be done about it."
        ),
        "opinion": translate("Reading", "The sources give figures, not a judgement of them."),
        "future": translate("Reading", "No source here foresees just this."),
    }[kind]


def nothing(who: Sequence[str], what: Sequence[str], when: Sequence[str]) -> str:
    """The sentence where the sources speak of whom and what is named, but not of what is asked.

    Args:
        who: The names of those who are asked about.
        what: The names of the topics.
        when: The years.
    """
    comma, quoted = translate("Reading", ", "), translate("Reading", "“{words}”")
    match bool(who), bool(what), bool(when):
        case True, True, True:
            text = translate("Reading", "The sources do not say this of {who} in {what} in {when}.")
        case True, True, False:
            text = translate("Reading", "The sources do not say this of {who} in {what}.")
        case True, False, True:
            text = translate("Reading", "The sources do not say this of {who} in {when}.")
        case True, False, False:
            text = translate("Reading", "The sources do not say this of {who}.")
        case False, True, True:
            text = translate("Reading", "The sources do not say this of {what} in {when}.")
        case False, True, False:
            text = translate("Reading", "The sources do not say this of {what}.")
        case False, False, True:
            text = translate("Reading", "The sources do not say this of {when}.")
        case _:
            text = translate("Reading", "No source here says this.")
    return text.format(
        who=comma.join(who),
        what=comma.join(quoted.format(words=words) for words in what),
        when="–".join(dict.fromkeys(when)),
    )
