"""What a sentence leaves unsaid and its document says elsewhere: topic, list, when, by whom."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from explorer.reading.before import Before
from explorer.reading.carried import Carried, said_again
from explorer.reading.clauses import clause_of, within
from explorer.reading.scene import earlier, folded, has_year
from explorer.reading.statement import LARGEST_LIST
from explorer.reading.statement_cues import statement_cues
from explorer.records import changed

if TYPE_CHECKING:
    from explorer.reading.guesses import Guesses
    from explorer.reading.likely import Likely
    from explorer.reading.stated import Statement
    from explorer.reading.statement import StatementReader

#: A line that numbers a part: "三、", "2.", "4)".
_NUMBERED: Final = re.compile(
    r"^[ \t]*(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[ \t]*(?:[.．](?![0-9])|[、)）])"
    r"[^\n]{1,40}$",
    re.MULTILINE,
)
_SENTENCE_END: Final = ("。", ".", "！", "？", "!", "?", "；", ";", "：", ":", "，", ",", "、")
#: So many parts must be named after topics of one list for the document to follow that list.
_PARTS: Final = 3
#: The size of a list: "64项技术", "of the 74 technologies".
_SIZE: Final = re.compile(
    r"(?<![0-9.])([0-9]{2,3})[项項个個](?:关键|關鍵)?(?:技术|技術|学科|學科|领域|領域)"
    r"|(?<![0-9.])([0-9]{2,3}) (?:critical )?(?:technologies|fields)"
)


#: Behind a numeral: it counts technologies, whatever else its sentence names.
_ITEMS: Final = re.compile(
    r"\s*[項项種种個个](?:关键|關鍵|研究|核心)?(?:技术|技術|领域|領域|学科|學科)"
    r"|\s*(?:of the |of )?(?:critical |key )?(?:technologies|fields)"
)
_SHARE: Final = re.compile(
    r"\s*的?(?:关键|關鍵)?(?:技术|技術)"
    r"|\s*of (?:the |all )?(?:critical |crucial |key )?technologies"
)
#: Before and behind the part of all papers that is cited most.
_FOREMOST: Final = re.compile(
    r"(?<!排名)前\s*\Z|(?:最高|最多)的?前?\s*\Z"
    r"|(?:most[ -]cited|[Tt]op|highest)\s*\Z"
)
_PAPERS: Final = re.compile(
    r"\s*的?(?:高被引|最高被引|最高引|被引)?(?:论文|論文|文章)"
    r"|\s*(?:of )?(?:most[ -]cited |all )?papers"
)
_COUNTED: Final = re.compile(
    r"(?<!去年的)(?<!上年的)(?<!此前的)(?<!last year's )(?<![0-9.])"
    r"[0-9]{2,3}(?=[项項个個]| (?:critical )?technologies)"
)
#: One year, of which what follows may be told.
_IN_YEAR: Final = re.compile(
    r"(?<![0-9])((?:19|20)[0-9]{2})\s*年(?!版|的?报告)|\b[Ii]n ((?:19|20)[0-9]{2})(?![0-9])"
)
#: What spells out how long a window is: before and behind that.
_SPELLED: Final = re.compile(r"[0-9]年?(?:这|這|的)\s*\Z")
_SPELLS: Final = re.compile(r"\s*[(（]\s*(?:19|20)[0-9]{2}")
#: The first years that a list goes back to.
_EARLY: Final = re.compile(r"世[纪紀]初|early (?:in )?(?:this|the) century|turn of the century")
#: How somebody does in the newest window.
_LATELY: Final = re.compile(r"近期|最近[的]?(?:表现|表現|排名)|recent (?:performance|rank)")
#: So near a share must be to what the count before comes to.
_SAME_SHARE: Final = 1.0
#: From this value on it is hardly by chance that the same is told twice.
_SELDOM: Final = 10
#: So many characters back a window still holds.
_NEAR: Final = 150
#: A stretch of several years.
_WINDOW: Final = re.compile(
    r"(?<![0-9])((?:19|20)[0-9]{2})\s*年?\s*(?:-|–|—{1,2}|~|to|至|到)\s*((?:19|20)[0-9]{2})(?![0-9])"
)


class Context:
    """What the parts of one document are about, and what its sentences said last."""

    def __init__(
        self, reader: StatementReader, guesses: Guesses, likely: Likely, text: str
    ) -> None:
        """Look at the headings and at the sizes of lists, before any sentence is read."""
        self._reader, self._guesses, self._likely = reader, guesses, likely
        self._period: tuple[str, ...] = ()
        #: Unit, measure and indicators of the value before in the same sentence.
        self._beside: tuple[str, str, tuple[str, ...]] = "", "", ()
        #: The values of the sentence: where they stand, and their units.
        self._row: list[tuple[int, int, str]] = []
        #: Whether the sentence before counted technologies of a list.
        self._listed = False
        #: The count of a list that was told last, and by value and unit what was told of a list.
        self._count: Statement | None = None
        self._before: dict[tuple[float, str], Statement] = {}
        #: The sentences so far.
        self.before = Before(reader)
        self._carried = Carried(self.before)
        sizes = Counter(int(m[1] or m[2]) for m in _SIZE.finditer(text))
        self._windows = [(m.start(), (m[1], m[2])) for m in _WINDOW.finditer(text)]
        #: The sizes of lists that the sentence itself names.
        self._here: list[int] = []
        self._sizes = [n for n, _ in sizes.most_common() if n in guesses.bases]
        lines = [
            (m.start(), reader.headed(m[0]))
            for m in _NUMBERED.finditer(text)
            if not m[0].rstrip().endswith(_SENTENCE_END)
        ]
        lists = ({t for i in ids for t in guesses.taxonomies(i)} for _, ids in lines)
        many = Counter(t for found in lists for t in found)
        best, count = max(many.items(), key=lambda item: (item[1], item[0]), default=("", 0))
        #: Whether the parts of the document are those of a list.
        self.follows_list = count >= _PARTS
        #: Where each part begins, and its topic; "" where its heading names none.
        self._parts = [
            (at, next((i for i in ids if best in guesses.taxonomies(i)), "")) for at, ids in lines
        ]

    def part(self, start: int) -> str:
        """The topic of the part that a sentence stands in, or ""."""
        if not self.follows_list:
            return ""
        return next((topic for at, topic in reversed(self._parts) if at <= start), "")

    def passes(self, sentence: str, plain: str) -> None:
        """Take in a sentence that states nothing."""
        self.before.passes(sentence, plain)
        self._listed = False
        self._carried.ends([])

    def hear(self, sentence: str, plain: str, read: list[Statement]) -> None:
        """Take in a sentence before what it states is completed."""
        self._beside = "", "", ()
        self._row = [(s.start, s.end, s.quantity.unit) for s in read]
        self._carried.begins(plain, read)
        self.before.passes(sentence, plain, read)

    def told(self, sentence: str, stated: list[Statement]) -> None:
        """Take in what a sentence states, with what it left to its document."""
        dated = has_year(sentence)
        years = [m[1] or m[2] for m in _IN_YEAR.finditer(sentence)] if dated else []
        self._period = (years[-1], years[-1]) if years else self._period
        kinds = {*self._guesses.list_kinds("count"), *self._guesses.size_kinds}
        self._carried.ends(stated)
        self._listed = any(s.base or kinds & set(s.indicator_ids) for s in stated)
        self.before.tells(tuple(i for s in stated for i in s.entity_ids))

    def completed(self, s: Statement, sentence: str, start: int) -> Statement:
        """A statement with what it leaves to its document.

        Args:
            s: As it was read.
            sentence: Its sentence.
            start: Where that begins in the document.
        """
        after = sentence[s.end : s.end + 40]
        clause = clause_of(sentence, s)
        if self._is_window(s, sentence, after):
            kinds = self._guesses.window_kinds
            topic = self._guesses.only_topic(kinds) or self._guesses.size_topic
            world = dict.fromkeys((self._guesses.world, *s.entity_ids))
            return changed(
                s,
                indicator_ids=kinds,
                topics=(topic, *s.topics),
                entity_ids=tuple(world),
                sources=s.sources or self._source(s),
            )
        again = self._again(s)
        if again is not None:
            return again
        if self._is_threshold(s, sentence, after):
            s = changed(s, indicator_ids=self._guesses.threshold_kinds)
        if s.quantity.unit == "percent" and s.indicator_ids == (self._guesses.lead_count,):
            s = changed(s, indicator_ids=(*self._guesses.share_kinds, *s.indicator_ids))
        if self._is_size(s, clause, after):
            s = changed(s, indicator_ids=self._guesses.size_kinds, base=0)
        counted = (int(m[0]) for m in _COUNTED.finditer(sentence))
        self._here = [n for n in counted if n in self._guesses.bases]
        if not s.indicator_ids:
            s = changed(s, indicator_ids=self._kinds(s, sentence, clause, after, start))
        elif self._is_beside_others(s):
            s = self._by_own_words(s, sentence, start)
        q, (unit, word, kinds) = s.quantity, self._beside
        if not s.indicator_ids and q.unit == unit and (unit != "count" or word == after[:1]):
            # Beside another of its kind: 30 % of the world's, above the 15 % of the United States.
            s = changed(s, indicator_ids=kinds)
        like = None if s.indicator_ids else self._carried.like(s)
        if like is not None:
            s = changed(s, indicator_ids=like.indicator_ids, topics=s.topics or like.topics)
        self._beside = q.unit, after[:1], s.indicator_ids
        s = changed(s, topics=self._topic(s, after, start))
        if not s.base and s.quantity.unit == "count" and s.topics[:1] == (self._list(s, after),):
            s = changed(s, base=self._size(s))
        of_list = self._list(s, after)
        period = s.period or self._when(s, sentence, after, start)
        if s.quantity.unit == "rank" and _LATELY.search(clause) and self._sizes:
            period = self._guesses.newest(self._guesses.list_of(self._sizes[0])) or period
        sizes = s.indicator_ids == self._guesses.size_kinds
        if of_list and not sizes and period[:1] == period[1:] > self._guesses.newest(of_list)[1:]:
            # A year behind all windows is that of publication: by then the newest was known.
            period = self._guesses.newest(of_list) or period
        s = changed(
            s,
            entity_ids=self._whom(s),
            period=period,
            sources=s.sources or self._source(s),
        )
        if self._is_house_rank(s):
            s = changed(s, indicator_ids=(*self._guesses.house_ranks, *s.indicator_ids))
        if s.quantity.unit == "count":
            self._count = s if s.base else None
        if s.base and s.quantity.value >= _SELDOM and s.entity_ids:
            self._before[s.quantity.value, s.quantity.unit] = s
        return s

    def _is_window(self, s: Statement, sentence: str, after: str) -> bool:
        """Whether a number of years is but how long a window is that stands beside it."""
        if s.quantity.unit != "years" or not self._guesses.window_kinds:
            return False
        before = sentence[max(0, s.start - 6) : s.start]
        return bool(_SPELLED.search(before) or _SPELLS.match(after))

    def _is_beside_others(self, s: Statement) -> bool:
        """Whether a value is one of several of its unit, and counts no technologies of a list."""
        known = self._guesses
        listed = {*known.list_kinds("count"), *known.list_kinds("percent"), *known.size_kinds}
        return (
            not s.base
            and sum(unit == s.quantity.unit for _, _, unit in self._row) > 1
            and listed.isdisjoint(s.indicator_ids)
        )

    def _by_own_words(self, s: Statement, sentence: str, start: int) -> Statement:
        """Of several values of a unit one is of what the words up to the next values say."""
        left = max((end for _, end, _ in self._row if end <= s.start), default=0)
        right = min((at for at, _, _ in self._row if at >= s.end), default=len(sentence))
        first, last = within(sentence, s)
        # What is counted stands behind its number.
        begin = s.start if s.quantity.unit == "count" else max(left, first)
        own = sentence[begin : min(right, last)]
        topic = self.part(start) or next(iter(s.topics or self.before.topic()), "")
        likely = self._likely.of(sentence, own, s.quantity.unit, topic)
        return changed(s, indicator_ids=tuple(dict.fromkeys((*likely, *s.indicator_ids))))

    def _is_house_rank(self, s: Statement) -> bool:
        """Whether a place is one among institutions, and not among countries."""
        known = self._guesses
        return (
            s.quantity.unit == "rank"
            and bool(s.topics and s.entity_ids)
            and known.house_ranks[:1] != s.indicator_ids[:1]
            and known.is_house(s.entity_ids[0])
        )

    def _is_threshold(self, s: Statement, sentence: str, after: str) -> bool:
        """Whether a percentage says which papers are the most cited ones: the top 10 % of them."""
        if s.quantity.unit != "percent" or not self._guesses.threshold_kinds:
            return False
        before = sentence[max(0, s.start - 16) : s.start]
        return bool(_FOREMOST.search(before) and _PAPERS.match(after))

    def _is_size(self, s: Statement, clause: str, after: str) -> bool:
        """Whether all the technologies of a list are counted, whoever leads there."""
        cues, plain = statement_cues(), folded(clause)
        return bool(
            s.quantity.unit == "count"
            and _ITEMS.match(after)
            and cues.found("covers", plain)
            and not cues.found("lead", plain)
        )

    def _again(self, s: Statement) -> Statement | None:
        """What a value is that was told before of a list, or is the share that a count makes."""
        q, count = s.quantity, self._count
        if q.unit == "percent" and count is not None and count.base and not s.named:
            part = 100.0 * count.quantity.value / count.base
            kinds = self._guesses.share_kinds
            if kinds and abs(part - q.value) <= _SAME_SHARE:
                found = changed(count, indicator_ids=kinds, share_of_list=True)
                self._before[q.value, q.unit] = found
                return said_again(s, found)
        before = self._before.get((q.value, q.unit))
        if before is None or s.named or s.topics or s.period or s.indicator_ids:
            return None
        return said_again(s, before)

    def _kinds(
        self, s: Statement, sentence: str, clause: str, after: str, start: int
    ) -> tuple[str, ...]:
        """What is measured where no word says it: the value and what stands beside it do."""
        q, known = s.quantity, self._guesses
        if q.unit == "count" and q.value < LARGEST_LIST:
            whole = int(q.value) in known.bases or statement_cues().found("covers", folded(clause))
            if whole and _ITEMS.match(after):
                return known.size_kinds
            if self._listed or s.base:
                counted = self._reader.counted(clause)
                if counted:
                    return counted
        if q.unit == "percent" and _SHARE.match(after):
            return known.share_kinds
        topic = self.part(start) or next(iter(s.topics or self.before.topic()), "")
        likely = self._likely.of(sentence, clause, q.unit, topic)
        if (
            not likely
            and q.unit == "percent"
            and topic in known.shared
            and self._carried.of_impact(clause)
        ):
            return (known.share,)
        if not likely and q.unit == "years" and s.period:
            return known.of_unit("years")[:1]
        return likely

    def _whom(self, s: Statement) -> tuple[str, ...]:
        """Of whom: of who alone has such figures; of a government its country."""
        only = self._guesses.only_entity(s.indicator_ids)
        named = s.entity_ids or self.before.person()
        found = (*((only,) if only else ()), *map(self._guesses.country, named))
        return tuple(dict.fromkeys((*found, *named)))

    def _when(self, s: Statement, sentence: str, after: str, start: int) -> tuple[str, ...]:
        """The window of a place or of a count of a list: that told just before, or the newest."""
        if s.quantity.unit == "year":
            return ()
        if s.indicator_ids == self._guesses.size_kinds:
            return self._guesses.counted_in(int(s.quantity.value))
        if earlier(folded(sentence), s.start):
            return self._guesses.before_newest(self._list(s, after))
        if self._period and statement_cues().found("same_time", folded(sentence)):
            return self._period
        of_list = self._list(s, after)
        if not of_list and s.quantity.unit == "rank" and self._sizes:
            of_list = self._guesses.list_of(self._sizes[0])
        if not of_list:
            return ()
        if _EARLY.search(clause_of(sentence, s)) or _EARLY.search(sentence, 0, s.start):
            return self._guesses.oldest(of_list)
        known, at = self._guesses.windows(of_list), itemgetter(0)
        last = bisect_right(self._windows, start, key=at)
        first = bisect_left(self._windows, start - _NEAR, key=at)
        near = [window for _, window in self._windows[first:last] if window in known]
        if near:
            return near[-1]
        return self._guesses.newest(of_list)

    def _source(self, s: Statement) -> tuple[str, ...]:
        """Who of those that were named last has figures of such a topic."""
        said = self.before.sources()
        if self._carried.others_say:
            return ()
        topic = s.topics[0] if s.topics else ""
        fitting = [i for i in said if self._guesses.speaks_of(i, topic)]
        return tuple((fitting or said)[:1])

    def _topic(self, s: Statement, after: str, start: int) -> tuple[str, ...]:
        part = self.part(start)
        if part:
            return tuple(dict.fromkeys((part, *s.topics)))
        if s.indicator_ids == self._guesses.size_kinds:
            return (self._guesses.size_topic, *s.topics)
        of_list = self._list(s, after)
        if of_list and (
            not self.before.names_topic() or _ITEMS.match(after) or _SHARE.match(after)
        ):
            return tuple(dict.fromkeys((of_list, *s.topics)))
        only = self._guesses.only_topic(s.indicator_ids)
        if only:
            return (only, *s.topics)
        return s.topics or self.before.topic()

    def _list(self, s: Statement, after: str) -> str:
        """The list whose technologies are counted, or ""."""
        unit = s.quantity.unit
        if s.base:
            return self._guesses.list_of(s.base)
        of_list = self._guesses.share_kinds
        if unit == "percent" and not _SHARE.match(after) and s.indicator_ids[:1] != of_list:
            return ""
        kinds = set(self._guesses.list_kinds(unit))
        if not kinds & set(s.indicator_ids) and not (unit == "count" and _ITEMS.match(after)):
            return ""
        return self._guesses.list_of(self._size(s))

    def _size(self, s: Statement) -> int:
        """The size of the list that a count is most likely of, or 0."""
        value = s.quantity.value if s.quantity.unit == "count" else 0
        return next((n for n in (*self._here, *self._sizes) if n >= value), 0)
