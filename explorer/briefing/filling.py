"""Pages of a promised number, filled with what matters most until nothing more has room.

One page tells all; of two, the first is the brief and the second what it rests on. What a page
must have is tried first, then the rest in an editor's order; what would not fit is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from explorer.analysis.select import Question, default_indicator
from explorer.briefing import length, sections, silence, wider
from explorer.briefing.editorial import story
from explorer.briefing.model import (
    Briefing,
    ChartBlock,
    PageBreak,
    Paragraph,
    SourcesBlock,
    TableBlock,
    Text,
)
from explorer.briefing.paper import OURS
from explorer.briefing.resolve import resolve
from explorer.briefing.wording import word
from explorer.dataset.schema import Observation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from explorer.briefing.model import Block
    from explorer.briefing.paper import Paper
    from explorer.dataset.dataset import Dataset

    _Item = Block | Observation

#: Sections of a page in the order they stand in. A chart needs no heading under the bottom line,
#: nor does how sure all is under what it does not say.
_WHOLE: Final = (
    *("bottom", "chart", "support", "without", "passages"),
    *("limits", "disputes", "watch", "around", "gaps", "all"),
)
_BRIEF: Final = ("bottom", "chart", "support", "without", "watch", "around")
_GROUNDS: Final = (
    *("passages", "disputes", "limits", "sources", "sure", "gaps", "more-around", "elsewhere"),
    *("field", "measured", "all", "standing"),
)
_NO_HEADING: Final = frozenset({"chart", "sure"})
#: What is tried after one another, and how many more of it.
_ONE: Final = (
    *(("support", 1), ("chart", 1), ("support", 1), ("without", 1), ("disputes", 1)),
    *(("watch", 1), ("support", 2), ("without", 1), ("watch", 1), ("passages", 1)),
    *(("support", 2), ("limits", 1), ("without", 1), ("watch", 1), ("passages", 1)),
    *(("disputes", 1), ("all", 1), ("support", 3), ("without", 2), ("passages", 2)),
    *(("around", 3), ("gaps", 3), ("around", 3)),
)
_FIRST: Final = (
    *(("support", 2), ("chart", 1), ("without", 1), ("watch", 1), ("support", 2)),
    *(("without", 2), ("watch", 2), ("support", 5), ("without", 4), ("watch", 4)),
    *(("around", 9),),
)
_SECOND: Final = (
    *(("passages", 1), ("disputes", 1), ("limits", 1), ("passages", 2), ("disputes", 1)),
    *(("all", 1), ("standing", 1), ("limits", 2), ("passages", 4), ("disputes", 3)),
    ("gaps", 6),
)
#: What is not told if the other is.
_INSTEAD: Final = {"standing": "all"}


def one_page(
    dataset: Dataset, topic_id: str, language: str, title: str, papers: Sequence[Paper] = (OURS,)
) -> list[Block]:
    """What a page tells of a technology; it is one on each of the papers."""
    stock = _stock(dataset, topic_id, language)
    if not stock:
        return _nothing(language)
    page = _Filling(dataset, language, title, papers, _WHOLE)
    page.fill(stock, (("bottom", 1), ("limits", 1), ("bottom", 1)))
    page.fill(stock, _ONE)
    return page.blocks()


def two_pages(
    dataset: Dataset, topic_id: str, language: str, title: str, papers: Sequence[Paper] = (OURS,)
) -> list[Block]:
    """What two pages tell: the brief, and on a page of its own what it rests on."""
    stock = _stock(dataset, topic_id, language)
    if not stock:
        return _nothing(language)
    first = _Filling(dataset, language, title, papers, _BRIEF)
    first.fill(stock, (("bottom", 2),))
    first.fill(stock, _FIRST)
    second = _Filling(dataset, language, title, papers, _GROUNDS, (*first.blocks(), PageBreak()))
    second.fill(stock, (("limits", 1), ("sure", 1)))
    second.fill(stock, _SECOND)
    # Of what little is told of, the field around it is shown: in a chart, who leads beside it, what
    # the same sources say of other things, and in which measures.
    if not first.charts:
        second.fill(stock, (("field", 1),))
    second.fill(stock, (("measured", 6), ("more-around", 8)))
    beside = {o.observation_id for o in (*first.told, *second.told)}
    stock["elsewhere"] = [
        o for o in wider.elsewhere(dataset, topic_id) if o.observation_id not in beside
    ]
    second.fill(stock, (("elsewhere", 6), ("field", 1)))
    seen = (*dataset.by_topic.get(topic_id, ()), *first.told, *second.told)
    explained = second.blocks()
    stock["measured"] = [
        b for b in sections.measured(dataset, seen, language) if b not in explained
    ]
    second.fill(stock, (("measured", 3),))
    # Where there is room each source says what it measures beside what it does not say.
    second.turn("limits", "sources", SourcesBlock())
    return second.blocks()


def _nothing(language: str) -> list[Block]:
    return [Paragraph((Text(word(language, "nothing")),))]


def _stock(dataset: Dataset, topic_id: str, language: str) -> dict[str, list[_Item]]:
    """Everything that could be told of a technology, by section; {} if there is nothing.

    Figures are told in sentences: what one says depends on the one before.
    """
    rows = list(dataset.by_topic.get(topic_id, ()))
    if not rows:
        return {}
    told = story(dataset, rows)
    shown = (*told.bottom_line, *told.support, *told.said, *told.watch)
    table: list[_Item] = [TableBlock(Question(topic_id), numbers=True)]
    indicator = default_indicator(dataset, topic_id)
    rivals = tuple(dataset.roles.rivals)
    one_measure: list[_Item] = [TableBlock(Question(topic_id, indicator, rivals))]
    measured = [o for o in rows if o.indicator_id == indicator and o.entity_id in rivals]
    around: list[_Item] = [*wider.told(dataset, topic_id)]
    return {
        "bottom": [*sections.bottom_line(dataset, told, language)],
        "chart": [*sections.chart_of_one_measure(dataset, topic_id)],
        "support": [*told.support],
        "without": [*told.said],
        "passages": [*sections.passages(dataset, shown, len(shown))],
        "limits": [*sections.limits(dataset, shown, language, len(shown))],
        "sure": [*sections.how_sure(dataset, rows, language)],
        "disputes": [*sections.disputes(dataset, shown, len(shown))],
        "watch": [*told.watch],
        "around": around,
        "more-around": around,  # what the first page leaves of it
        "field": [*wider.chart(dataset, topic_id)],
        "gaps": [*silence.gaps(dataset, topic_id, language)],
        "measured": [*sections.measured(dataset, rows, language)],
        "all": table if sections.worth_a_table(rows) else [],
        "standing": one_measure if len(measured) > 1 and sections.worth_a_table(rows) else [],
    }


class _Filling:
    """A page as it is filled; used once."""

    def __init__(
        self,
        dataset: Dataset,
        language: str,
        title: str,
        papers: Sequence[Paper],
        order: Sequence[str],
        before: Sequence[Block] = (),
    ) -> None:
        self._dataset = dataset
        self._language = language
        self._title = title
        self._papers = papers
        self._before = list(before)
        self._pages = 2 if before else 1
        self._parts: dict[str, list[_Item]] = {key: [] for key in order}

    def fill(self, stock: Mapping[str, list[_Item]], steps: Iterable[tuple[str, int]]) -> None:
        """Take from the stock, step by step, what there is room for; the very first all the same.

        A house's paper may be so small that it has not even room for that.
        """
        for key, count in steps:
            part = self._parts[key]
            if self._parts.get(_INSTEAD.get(key, "")):
                continue
            for _ in range(min(count, len(stock[key]))):
                part.append(stock[key].pop(0))
                if not self._fits() and sum(map(len, self._parts.values())) > 1:
                    part.pop()

    def turn(self, key: str, into: str, block: Block) -> None:
        """Have one section in place of another if there is room for it."""
        before, self._parts[key] = self._parts[key], []
        self._parts[into] = [block]
        if not self._fits():
            self._parts[key], self._parts[into] = before, []

    def blocks(self) -> list[Block]:
        """What stands before the page and on it."""
        found = list(self._before)
        for key, part in self._parts.items():
            told = [p for p in part if isinstance(p, Observation)]
            blocks = sections.sentences(self._dataset, told, self._language)
            blocks += [p for p in part if not isinstance(p, Observation)]
            bare = key in _NO_HEADING
            found += blocks if bare else sections.section(self._language, key, blocks)
        return found

    @property
    def told(self) -> list[Observation]:
        """The figures that are told in sentences."""
        return [i for part in self._parts.values() for i in part if isinstance(i, Observation)]

    @property
    def charts(self) -> bool:
        """Whether there is a chart."""
        return any(isinstance(i, ChartBlock) for part in self._parts.values() for i in part)

    def _fits(self) -> bool:
        made = Briefing(self._title, language=self._language, blocks=tuple(self.blocks()))
        return length.fits(resolve(self._dataset, made), self._pages, self._papers)
