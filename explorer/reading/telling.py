"""Of whom a statement is, of when, and how it is told: as a fact, a forecast, a view, or denied."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from explorer.dataset.vocabulary import HOUSES
from explorer.reading.against import against
from explorer.reading.paired import whose
from explorer.reading.scene import earlier
from explorer.reading.statement_cues import statement_cues
from explorer.records import changed

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.reading.matches import Matcher
    from explorer.reading.quantities import Quantity, Span
    from explorer.reading.scene import Scene
    from explorer.reading.stated import Mood, Statement

_NOBODY: Final = frozenset[str]()
_OF: Final = re.compile(r"\s*of (?:the |all )?")
#: Between a value and the years behind it.
_AT: Final = re.compile(r"[^,;:。]{0,30}(?:(?<![a-z])(?:in|during|for|by|between)|[(])\s*\Z")
#: Right before a name: somebody is set against it.
_COMPARED: Final = re.compile(r"(?:超过|远超|赶超|高于|低于|超越|取代|超|多于|少于)\s*\Z")
_ITS: Final = re.compile(
    r"(?:的|'s|’s)?\s*(?:约|近|逾|超|超过)?\s*(?:us)?\$?\s*"
    # The second of two: the 100,000 and 77 of the United States.
    r"(?:[0-9][0-9,.]*[万亿]?(?:%|[个家座项种所])?\s*(?:和|与|及|and)\s*)?"
)
#: Between two who are named in one breath: 中美, China and the United States.
_AND: Final = re.compile(r"\s*(?:[-–—/、&]|and|与|和|同)?\s*(?:the )?")
#: Before and behind so many years over which something was never lower.
_RECORD: Final = re.compile(
    r"(?:lowest|highest|smallest|largest|worst|best)(?: [a-z]+){0,2} (?:in|for)(?: [a-z]+){0,2} \Z"
)
_RECORDED: Final = re.compile(r"\s*(?:以?来)?的?(?:最|新)[低高大小少多]")
#: So many of those whom the sentence has named before.
_OF_THEM: Final = re.compile(r"\s*的(?:人(?!口|均)|受访者)|\s*of (?:them|respondents)")
#: Of all the world's 45 the 25 of one country.
_WORLDS: Final = re.compile(r"(?:全球|全世界|世界上|the world's)\s*(?:约|共|共有)?\Z")
_OF_WHICH: Final = re.compile(
    r"[^,;。0-9]{1,14}(?:中的?|之中的?|里的?|, of which|, including)\s*[0-9一二三四五六七八九十]"
)


class Telling:
    """Completes what a sentence states with what it says around the values."""

    def __init__(self, dataset: Dataset, names: Matcher, compared: frozenset[str]) -> None:
        """Take the dataset, its names, and the indicators that set one entity against another."""
        self._dataset, self._compared = dataset, compared
        #: Indicators to whom they name themselves.
        self._inside: dict[str, frozenset[str]] = {}
        for i in dataset.indicators.values():
            things = [t for n in (i.name_en, i.name_zh_hans) for *_, t in names.named(n)]
            found = frozenset(n.id for each in things for n in each if n.kind == "entity")
            if found:
                self._inside[i.indicator_id] = found
        self._cues = statement_cues()

    def told(self, scene: Scene, stated: list[Statement]) -> list[Statement]:
        """Statements with whom, when and how they are told, and from which words that is known."""
        plain, found = scene.plain, self._cues.found
        mood: Mood = "forecast" if found("forecast", plain) else "fact"
        mood = "opinion" if found("opinion", plain) else mood
        present = found("present", plain) is not None or found("past", plain) is None
        way = 1 if found("up", plain) else -1 if found("down", plain) else 0
        out = []
        for n, s in enumerate(stated):
            who = self._whom(scene, s)
            row = [other.start for other in stated if other.quantity.unit == s.quantity.unit]
            if scene.every and (first := whose(scene, row, s.start)):
                who = tuple(dict.fromkeys((first, *who)))
            period, span = self._when(scene, s)
            unread = found("turned", plain) is not None or self._of_others(scene, s)
            d = self._dataset
            growth = any(d.indicators[i].kind == "growth" for i in s.indicator_ids)
            unread = unread or (
                not scene.every
                and against(
                    *(scene, s.quantity),
                    base=s.base,
                    growth=growth,
                    research={d.roles.leader_rank, d.roles.share} & set(s.indicator_ids) != set(),
                    compared=bool(self._compared & set(s.indicator_ids)),
                )
            )
            words = dict(scene.spoken) | {"value": (s.start, s.end)}
            if who:
                named = [(a, b) for a, b, name in scene.people if name == who[0]]
                words |= {"who": named[0]} if named else {}
            if s.topics:
                words["topic"] = scene.topics[s.topics[0]]
            if span:
                words["when"] = span
            if scene.sources:
                words["source"] = next(iter(scene.sources.values()))
            out.append(
                changed(
                    s,
                    indicator_ids=() if unread else s.indicator_ids,
                    entity_ids=who,
                    named=tuple(dict.fromkeys(name for _, _, name in scene.people)),
                    period=period,
                    edition=scene.edition,
                    sources=tuple(scene.sources),
                    present=present and not period and not scene.edition,
                    mood=mood,
                    negated=self._negated(scene, s),
                    direction=way if n and len(stated) == 2 else 0,
                    record=s.quantity.unit == "years" and _is_record(plain, s),
                    words=words,
                )
            )
        return out

    def _of_others(self, scene: Scene, s: Statement) -> bool:
        """Whether a percentage is one of somebody's whom its indicators do not name."""
        if s.quantity.unit != "percent" or s.base:
            return False
        d = self._dataset
        indicators = [d.indicators[i] for i in dict.fromkeys(s.indicator_ids)]
        for start, _, name in scene.named:
            behind = s.end <= start and _OF.fullmatch(scene.plain[s.end : start])
            wide = start and scene.plain[start - 1] == "占"
            if not behind and not wide:
                continue
            told = "world" if name == d.roles.world else d.entities[name].name_en.lower()
            if not any(told in f"{i.name_en} {i.definition}".lower() for i in indicators):
                return True
        return False

    def _negated(self, scene: Scene, s: Statement) -> bool:
        """Whether the words right before a value deny it, and not somebody named."""
        if s.quantity.comparator in ("ge", "le"):
            return False
        found = self._cues.patterns["negation"].search(scene.plain, max(0, s.start - 24), s.start)
        return found is not None and not any(found.start() <= a < s.start for a, _ in scene.besides)

    def _whom(self, scene: Scene, s: Statement) -> tuple[str, ...]:
        """Everybody named, nearest before the value in its clause first, then who follows."""
        left = max((b for b in scene.breaks if b < s.start), default=-1)
        right = min((b for b in scene.breaks if b >= s.end), default=len(scene.plain))

        theirs = _OF_THEM.match(scene.plain, s.end)
        breath = _in_one_breath(scene)

        def far(person: tuple[int, int, str]) -> tuple[int, int]:
            start, end, _ = person
            if start in scene.objects:
                return 5, start
            own = _ITS.fullmatch(scene.plain, end, s.start) is not None
            if own and s.quantity.unit == "times":
                return 4, start  # "twice that of the United States" is said of somebody else
            if left < start and end <= s.start:
                compared = _COMPARED.search(scene.plain, max(0, start - 6), start)
                if compared and not own:
                    return 2, start  # "far above the United States' 93": only 93 is theirs
                # Of two who are compared the one of whom it is said comes first.
                near = end if own else breath.get(end, end)
                return 0, start if s.quantity.unit == "times" else s.start - near
            if s.end <= start < right:
                if scene.every and (
                    theirs or _COMPARED.search(scene.plain, max(0, start - 6), start)
                ):
                    return 3, start  # who is overtaken; what so many of them think of somebody
                return 1, start - s.end
            if end > s.start:
                return 3, start
            if _COMPARED.search(scene.plain, max(0, start - 6), start):
                return 3, start
            # Of a clause before, who is spoken of first is whom it is about.
            return 2, start - 1000 * sum(b <= start for b in scene.breaks)

        found = list(dict.fromkeys(name for _, _, name in sorted(scene.people, key=far)))
        near = scene.plain[max(0, s.start - 12) : s.start]
        if scene.every and _WORLDS.search(near) and _OF_WHICH.match(scene.plain, s.end):
            return (self._dataset.roles.world, *found)
        found = self._own_first(scene, s, found, left)
        # Whose market it is says the indicator: the share of the American one is somebody else's.
        inside = self._inside.get(s.indicator_ids[0], _NOBODY) if s.indicator_ids else _NOBODY
        return tuple(sorted(found, key=inside.__contains__))

    def _own_first(self, scene: Scene, s: Statement, found: list[str], left: int) -> list[str]:
        """An institution before its country, if it is named behind it and both in other clauses."""
        entities = self._dataset.entities
        if not found or any(left < a < s.start for a, _, name in scene.people if name == found[0]):
            return found
        behind = {name: a for a, _, name in scene.people if a < s.start}
        for name in found[1:]:
            its = entities[name]
            own = its.kind in HOUSES and its.country == found[0]
            if own and behind.get(name, -1) > behind.get(found[0], 0):
                return [name, *(n for n in found if n != name)]
        return found

    def _when(self, scene: Scene, s: Statement) -> tuple[tuple[str, ...], Span | None]:
        """The years of a value: of its clause, else those told last, else those that follow it."""
        dated = {start for start, _, _ in scene.dated} if scene.every else set()
        periods = [p for p in scene.periods if p[0] not in dated]
        if s.quantity.unit == "year" or earlier(scene.plain, s.start):
            return (), None
        if len(periods) == 1 and len(scene.values) < 2:
            return periods[0][2], periods[0][:2]
        left = max((b for b in scene.breaks if b < s.start), default=-1)
        right = min((b for b in scene.breaks if b >= s.end), default=len(scene.plain))
        others = [at for at in scene.values if at != s.start]

        def free(start: int, end: int) -> bool:
            """Whether no other value stands between."""
            return not any(start <= at < end for at in others)

        own = [p for p in periods if left < p[0] and p[1] <= right]
        behind = [p for p in own if p[0] >= s.end and free(s.end, p[0])]
        before = [p for p in periods if p[1] <= s.start]
        if not own and before and self._cues.found("now", scene.plain[left + 1 : s.end]):
            return (), None
        mine = [p for p in own if p in before and free(p[1], s.start)]
        later = [p for p in periods if p[0] >= s.end and free(s.end, len(scene.plain))]
        near = [p for p in behind if _AT.match(scene.plain[s.end : p[0]])]
        for found in (near[:1], mine[-1:], behind[:1], before[-1:], later[:1]):
            if found:
                return found[0][2], found[0][:2]
        return (), None


def _in_one_breath(scene: Scene) -> dict[int, int]:
    """Where the last of some names ends that stand side by side, by where each of them ends."""
    found: dict[int, int] = {}
    for (_, end, _), (start, last, _) in reversed(list(pairwise(sorted(scene.people)))):
        if _AND.fullmatch(scene.plain, end, start):
            found[end] = found.get(last, last)
    return found


def _is_record(plain: str, s: Statement) -> bool:
    """Whether a value says over how many years something was never so low, or so high."""
    before = _RECORD.search(plain, max(0, s.start - 60), s.start)
    return before is not None or _RECORDED.match(plain, s.end) is not None


def clause(scene: Scene, q: Quantity) -> str:
    """The clause that a value stands in."""
    left = max((b for b in scene.breaks if b < q.start), default=-1)
    right = min((b for b in scene.breaks if b >= q.end), default=len(scene.plain))
    return scene.plain[left + 1 : right]
