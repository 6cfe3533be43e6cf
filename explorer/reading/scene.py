"""What of a sentence is shared by all that it states: whom and what it names, when, who says it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from explorer.corpus.fold import fold_even
from explorer.reading.names import WHOLE
from explorer.reading.statement_cues import statement_cues
from explorer.reading.uncounted import MONTHS, dates, idle, named
from explorer.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from explorer.dataset.dataset import Dataset
    from explorer.reading.matches import Matcher
    from explorer.reading.quantities import Span

_YEAR: Final = r"(?<![0-9])(?<![0-9]\.)(?:19|20)[0-9]{2}(?![0-9]|\.[0-9]|,[0-9]{3}(?![0-9]))"
_PERIOD: Final = re.compile(
    rf"({_YEAR})\s*年?\s*(?:-|–|—{{1,2}}|~|to|and|until|至|到)\s*({_YEAR})\s*年?(?:间|期间)?|({_YEAR})\s*年?"
)
_MONTH: Final = "|".join(MONTHS)
_FEW: Final = "two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2}|[二三四五六七八九十]"
#: So many years up to one: "in the five years to 2023", "截至2023年的五年".
_UP_TO: Final = re.compile(
    rf"(?<![a-z0-9])({_FEW})[ -]years? (?:period |up )?(?:to|through|ending(?: in)?) ({_YEAR})"
    rf"|(?:截至|到|至)({_YEAR})年?(?:为止)?的({_FEW})年"
)
#: 2003-07, no month.
_SHORT: Final = re.compile(
    r"(?<![0-9-])((?:19|20)[0-9]{2})\s?[-–/]\s?([0-9]{2})(?![0-9-]|[.,][0-9]|\s?[月%])"
)
_TITLE: Final = r"(?:edition|update|report|tracker|版|更新|报告|(?:追踪|跟踪)(?:结果|报告|榜单))"
_EDITION: Final = re.compile(
    rf"(?:({_MONTH})\s+)?({_YEAR})\s*年?(?:\s*([0-9]{{1,2}})月)?\s*的?\s*{_TITLE}"
    rf"|{_TITLE}(?:,?\s+(?:of|from|in))\s+(?:({_MONTH})\s+)?({_YEAR})"
)
#: Behind the name of who says it, when it was said: that is no time of what is told.
_VERBS: Final = (
    "(?:said|says|found|reported|wrote|noted|warned|estimated|concluded|calculated)(?![a-z])"
)
_SAYING: Final = re.compile(rf"(?:['’]s?)? ?(?:researchers |analysts |study |report )?{_VERBS}")
_IN_BEFORE: Final = re.compile(rf"(?<![a-z])in (?:({_MONTH}) )?({_YEAR}),? (?:the )?\Z")
_SAID_IN: Final = re.compile(
    rf"{_SAYING.pattern} in (?:({_MONTH}) )?({_YEAR})"
    rf"|\s*[在于]?\s*({_YEAR})年(?:([0-9]{{1,2}})月)?(?:指出|称|表示|认为|发现|显示|估计|公布|发布)"
)
_DIGIT: Final = re.compile("[0-9]")
_OWNS: Final = re.compile(r"(?:['\u2019]s?)?\s*")
#: So many texts are kept folded.
_FOLDS: Final = 64
#: So many characters before a value words still say that it is last year's.
_CLOSE: Final = 8
_BREAK: Final = re.compile(
    r"[;:；：、，]|,(?![0-9]{3})|(?<![0-9]),|(?<![a-z])(?:while|whereas|but)(?![a-z])|而(?![非不且])"
)


@dataclass(frozen=True, slots=True)
class About:
    """Whom and what a sentence names, whether or not it states a value.

    Attributes:
        people: Whom.
        topics: What.
        sources: Who says it.
        whole: Those of the topics that are named by a whole name of theirs.
    """

    people: tuple[str, ...]
    topics: tuple[str, ...]
    sources: tuple[str, ...]
    whole: tuple[str, ...] = ()


@dataclass(slots=True)
class Scene:
    """What of a sentence is shared by all that it states."""

    text: str
    plain: str
    people: list[tuple[int, int, str]] = field(default_factory=list)
    #: Whose firms, universities or soldiers are named, and not they themselves.
    parts: list[tuple[int, int, str]] = field(default_factory=list)
    topics: dict[str, Span] = field(default_factory=dict)
    whole: list[str] = field(default_factory=list)
    sources: dict[str, Span] = field(default_factory=dict)
    periods: list[tuple[int, int, tuple[str, str]]] = field(default_factory=list)
    edition: str = ""
    masked: list[Span] = field(default_factory=list)
    told: list[Span] = field(default_factory=list)
    breaks: list[int] = field(default_factory=list)
    spoken: dict[str, Span] = field(default_factory=dict)
    named: list[tuple[int, int, str]] = field(default_factory=list)
    besides: list[Span] = field(default_factory=list)
    objects: set[int] = field(default_factory=set)
    #: Whether also what only stands there is read.
    every: bool = False
    values: list[int] = field(default_factory=list)
    dated: list[tuple[int, int, int]] = field(default_factory=list)

    @property
    def subjects(self) -> bool:
        """Whether somebody is named of whom something may be told."""
        return any(start not in self.objects for start, _, _ in self.people)


class Scenes:
    """Looks at sentences with the names of one dataset."""

    def __init__(self, dataset: Dataset, names: Matcher, publishers: Container[str]) -> None:
        """Take the names, and who publishes reports."""
        self._names, self._publishers = names, publishers
        self._world = dataset.roles.world
        self._lists = frozenset(
            t.technology_id for t in dataset.topics.values() if t.kind == "list"
        )
        self._cues = statement_cues()

    def whole(self, sentence: str, plain: str) -> Scene:
        """All that its statements share."""
        scene = self.named(sentence, plain)
        self._time(scene)
        for name in ("five", "ten", "lead"):
            scene.told += [m.span() for m in self._cues.patterns[name].finditer(plain)]
        scene.breaks = [m.start() for m in _BREAK.finditer(plain)]
        return scene

    def named(self, sentence: str, plain: str) -> Scene:
        """Whom and what a sentence names, and who says it."""
        scene = Scene(sentence, plain)
        for start, end, things in self._names.named(sentence):
            people = [n.id for n in things if n.kind == "entity"]
            if sentence[start:end].islower() and end - start <= 3:
                people = []  # "are" is no code of a country
            topics = [n for n in things if n.kind == "topic" and n.id not in self._lists]
            best = max((n.grade for n in topics), default=0)
            for n in topics:
                if n.grade == best:
                    scene.topics.setdefault(n.id, (start, end))
                if n.grade == WHOLE:
                    scene.whole.append(n.id)
            if topics:
                scene.masked.append((start, end))
            for name in people:
                scene.named.append((start, end, name))
                if name in self._publishers:
                    scene.sources[name] = (start, end)
                elif self._beside(plain, start, end):
                    scene.besides.append((start, end))
                elif self._cues.patterns["others"].match(plain, _skip(plain, end)):
                    scene.parts.append((start, end, name))
                else:
                    scene.people.append((start, end, name))
                    if self._is_object(plain, start, end):
                        scene.objects.add(start)
        world = self._world
        if any(name != world for _, _, name in scene.people):
            scene.people = [p for p in scene.people if p[2] != world]
        return scene

    @staticmethod
    def _edition(scene: Scene) -> Span | None:
        """Which edition of its source a sentence tells of, and the words that say so."""
        found = _published(scene.plain, scene.sources.values())
        if found is None:
            return None
        span, month, year, number = found
        at = MONTHS.index(month) + 1 if month else int(number or 0)
        scene.edition = f"{year}-{at:02}" if at else year
        scene.masked.append(span)
        scene.spoken["edition"] = span
        return span

    @classmethod
    def _time(cls, scene: Scene) -> None:
        """When: editions, periods, and what is a date or counts nothing."""
        plain = scene.plain
        scene.masked += [*dates(plain), *idle(plain), *named(scene.text)]
        if not has_year(plain):
            return
        edition = cls._edition(scene)
        told = statement_cues().dated
        for m in told.finditer(plain):
            name = "before" if m["before"] else "after"
            scene.dated.append((*m.span(name), int(m[name])))
        for m in _SHORT.finditer(plain):
            if int(m[2]) > int(m[1][2:]):
                scene.periods.append((*m.span(), (m[1], m[1][:2] + m[2])))
                scene.masked.append(m.span())
        up_to = {m.start(2 if m[2] else 3): _years(m[1] or m[4]) for m in _UP_TO.finditer(plain)}
        short = {start for start, _, _ in scene.periods}
        for m in _PERIOD.finditer(plain):
            if m.start() in short:
                continue
            if edition and m.start() < edition[1] and edition[0] < m.end():
                continue
            years = (m[1], m[2]) if m[1] else (m[3], m[3])
            if m[3] and m.start() in up_to:
                years = (str(int(m[3]) - up_to[m.start()] + 1), m[3])
            scene.periods.append((m.start(), m.end(), years))
            scene.masked.append(m.span())

    def _is_object(self, plain: str, start: int, end: int) -> bool:
        """Whether a name is only whom others have to do with: its partners, "with China"."""
        around, first = self._cues.object, max(0, start - 24)
        if around["partner"].match(plain, end) or around["multiple"].match(plain, end):
            return True
        if around["alone"].search(plain, first, start):
            return True
        if around["with"].search(plain, first, start) and around["work"].match(plain, end):
            return True
        return bool(around["in"].search(plain, first, start) and around["place"].match(plain, end))

    def _beside(self, plain: str, start: int, end: int) -> bool:
        """Whether a name is only what another is set against: "not the United States"."""
        before = self._cues.beside.search(plain, max(0, start - 20), start)
        if before is None or before[0].strip() not in ("与", "同"):
            return before is not None
        return plain.startswith("相比", end)


def _published(
    plain: str, sources: Iterable[Span]
) -> tuple[Span, str | None, str, str | None] | None:
    """Where the words for an edition stand, its month by name, its year, its month by number."""
    m = _EDITION.search(plain)
    if m is not None:
        return m.span(), m[1] or m[4], m[2] or m[5], m[3]
    for start, end in sources:
        m = _SAID_IN.match(plain, end)
        if m is not None:
            return m.span(), m[1], m[2] or m[3], m[4]
        m = _IN_BEFORE.search(plain, max(0, start - 24), start)
        if m is not None and _SAYING.match(plain, end):
            return m.span(), m[1], m[2], None
    return None


def _years(word: str) -> int:
    """How many years a small number in words or digits says."""
    numbers = statement_cues().numbers
    return (
        int(word) if word.isdecimal() else numbers.get(word) or "二三四五六七八九十".index(word) + 2
    )


def has_year(text: str) -> bool:
    """Whether a text can name a year at all."""
    return "19" in text or "20" in text


def periods(plain: str) -> list[Span]:
    """Where a folded sentence names days, years, periods and editions."""
    if not has_year(plain):
        return list(dates(plain))
    years = [m.span() for p in (_EDITION, _PERIOD) for m in p.finditer(plain)]
    return [*years, *dates(plain)]


def earlier(plain: str, start: int) -> bool:
    """Whether the words right before a value say that it is of another time, but not of which."""
    near = plain[max(0, start - 24) : start]
    found = [m.end() for m in statement_cues().patterns["earlier"].finditer(near)]
    return bool(found) and len(near) - found[-1] <= _CLOSE and not _DIGIT.search(near, found[-1])


class _Folds(dict[str, str]):
    """Texts that are read, and the same folded."""

    def __missing__(self, text: str) -> str:
        """A text that is new; only the last few are kept."""
        return self.keep(text, fold_even(text))

    def keep(self, text: str, plain: str) -> str:
        """Take in a text of which it is known what it comes to."""
        if len(self) >= _FOLDS:
            self.clear()
        self[text] = plain
        return plain


_folds: Final = _Folds()


def folded(text: str) -> str:
    """A text in small letters and simplified characters, each where it was."""
    return _folds[text]


def is_folded(text: str, plain: str) -> None:
    """Say what a text comes to, which is asked for next."""
    _folds.keep(text, plain)


def _skip(plain: str, at: int) -> int:
    """Past blanks and a possessive ending."""
    found = _OWNS.match(plain, at)
    return found.end() if found else at
