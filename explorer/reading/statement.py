"""What a sentence states: who, what, when, which value, which way, and who says it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from explorer.dataset.schema import Observation
from explorer.dataset.vocabulary import HOUSES
from explorer.reading.against import against
from explorer.reading.indicators import IndicatorNames
from explorer.reading.names import Names
from explorer.reading.paired import whose
from explorer.reading.quantities import Quantity, Span, quantities
from explorer.reading.question import Reader
from explorer.reading.scene import About, Scene, Scenes, earlier, folded
from explorer.reading.statement_cues import statement_cues
from explorer.records import changed, dataclass, field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.dataset.dataset import Dataset

Mood = Literal["fact", "forecast", "opinion"]

#: A count from here on is not one of the technologies of a list.
LARGEST_LIST: Final = 200
# The size of a list: "of (the) 74 technologies", "共64项", "64项技术中"; "of 64" alone at last.
_SIZE: Final = r"([0-9]+|[a-z]+-[a-z]+|[一二三四五六七八九十]+)"
_OF_LIST: Final = re.compile(
    rf"\b(?:of|for)\s+(?:the |all )?{_SIZE}\s+(?:[a-z-]+ ){{0,2}}(?:technolog|fields|areas)"
    rf"|(?:共有?|总数为|总共)\s*(?P<zh>{_SIZE[1:-1]})项"
)
_LISTED: Final = re.compile(
    rf"{_SIZE}[项个](?:关键)?(?:技术领域|技术|领域|学科)(?:榜单)?[中里上的内当]"
)
#: More than one list in a sentence: which value is of which is not read.
_SIZES: Final = re.compile(
    r"\bof (?:the |all )?(?:[0-9]{2}|[a-z]+-[a-z]+)(?![0-9%])(?! ?%)|[0-9]{2}项(?:关键)?技术"
    r"|[0-9]/[0-9]{2}(?![0-9/])"
)
_OF_IT: Final = re.compile(
    rf"\bof (?:the )?{_SIZE}(?! ?[a-z%]{{4,}})|{_SIZE[:-1]})(?=项(?:关键)?技术)"
    r"|(?<=[0-9]/)([0-9]{2,3})(?![0-9/])"
)
_ASK: Final = re.compile('[?？]\\s*["”’)]*\\Z')
_IF: Final = re.compile(
    r"(?:\W*)(?:若(?![干非])|假如|倘若|如果|假设|要是"
    r"|(?:if|suppose|whether|does|do|did|is it)(?![a-z]))"
)
_OF: Final = re.compile(r"\s*of (?:the |all )?")
#: Between a value and the years behind it.
_AT: Final = re.compile(r"[^,;:。]{0,30}(?:(?<![a-z])(?:in|during|for|by|between)|[(])\s*\Z")
#: Kinds of entities that are told apart from their country.
_COMPARED: Final = re.compile(r"(?:超过|远超|赶超|高于|低于|超越|取代|超|多于|少于)\s*\Z")
_ITS: Final = re.compile(
    r"(?:的|'s|’s)?\s*(?:约|近|逾|超|超过)?\s*(?:us)?\$?\s*"
    # The second of two: the 100,000 and 77 of the United States.
    r"(?:[0-9][0-9,.]*[万亿]?(?:%|[个家座项种所])?\s*(?:和|与|及|and)\s*)?"
)
#: Behind the name of who says it.
_SAYS: Final = re.compile(
    r"的?(?:研究|报告|调查|分析|数据|学者|研究人员)(?:显示|指出|预计|估计|认为|发现|称)"
    r"|(?:指出|认为|发现|显示|称)"
    r"|(?:['’]s)? (?:researchers |study |report |analysis )?"
    r"(?:finds|found|estimates?|says|said|reports?)\b"
)
#: So many of those whom the sentence has named before.
_OF_THEM: Final = re.compile(r"\s*的(?:人(?!口|均)|受访者)|\s*of (?:them|respondents)")
#: Of all the world's 45 the 25 of one country.
_WORLDS: Final = re.compile(r"(?:全球|全世界|世界上|the world's)\s*(?:约|共|共有)?\Z")
_OF_WHICH: Final = re.compile(
    r"[^,;。0-9]{1,14}(?:中的?|之中的?|里的?|, of which|, including)\s*[0-9一二三四五六七八九十]"
)
_PRONOUN: Final = re.compile(r"\W*(?:it|its|they|their|the country|他们|它|其|该国)(?![a-z])")


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that a sentence states; positions are those of the text of the sentence.

    Attributes:
        start: Where the words of its value begin.
        end: Where they end.
        quantity: The value with its unit and bound; a lead is rank 1.
        entity_ids: Of whom, the likeliest first.
        named: Everybody the sentence names, in order, who says it left out.
        topics: Of what.
        indicator_ids: Figures of which kind; empty if none is spoken of.
        base: Size of the list it is about, or 0.
        share_of_list: A percentage of the technologies of a list.
        period: First and last year, or ().
        edition: Year, or year and month, of the edition that is named, or "".
        sources: Who is said to say so.
        present: Told as how things are now.
        mood: A fact, a forecast or somebody's view.
        negated: Said not to be so.
        direction: 1 or -1 for what rose or fell up to this value, else 0.
        words: Name of a field to the words that it was read from.
    """

    start: int
    end: int
    quantity: Quantity
    entity_ids: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    indicator_ids: tuple[str, ...] = ()
    base: int = 0
    share_of_list: bool = False
    period: tuple[str, ...] = ()
    edition: str = ""
    sources: tuple[str, ...] = ()
    present: bool = True
    mood: Mood = "fact"
    negated: bool = False
    direction: int = 0
    words: dict[str, Span] = field(default_factory=dict)


class StatementReader:
    """Reads sentences with the names of one dataset."""

    def __init__(self, dataset: Dataset) -> None:
        """Read the names tables once."""
        self._dataset = dataset
        self._bases = frozenset(int(o.base) for o in dataset.rows(Observation) if o.base)
        #: Indicators that set one entity against another.
        self._compared = frozenset(
            o.indicator_id for o in dataset.rows(Observation) if o.counterpart_id
        )
        self._names = Reader(Names(dataset), self._bases, frozenset())
        self._indicators = IndicatorNames(dataset)
        publishers = {r.publisher for r in dataset.reports.values()}
        #: Who publishes reports.
        self.publishers = {
            e.entity_id: e.name_en for e in dataset.entities.values() if e.name_en in publishers
        }
        self._cues = statement_cues()
        self._scenes = Scenes(dataset, self._names, self.publishers)
        #: The sentence that was read last: what it is about is often asked next.
        self._last = "", Scene("", "")

    def read(
        self, sentence: str, before: Sequence[str] = (), *, every: bool = False
    ) -> list[Statement]:
        """What a sentence states, in order; nothing if it asks, supposes, or has no value.

        Args:
            sentence: The sentence.
            before: Who the sentence before was about, for pronouns.
            every: Also values of which nothing more than that they stand there can be said.
        """
        plain = folded(sentence)
        if (
            _ASK.search(plain)
            or _IF.match(plain)
            or "是否" in plain
            or plain.rstrip("。.").endswith("吗")
        ):
            return []
        found = self._cues.found
        lead = found("lead", plain)
        if not (lead or quantities(plain, (), vague=every, written=sentence)):
            return []
        scene = self._scenes.whole(sentence, plain)
        scene.every = every
        if every:
            told = [p for p in scene.people if not _SAYS.match(plain, p[1])]
            if all(p[0] in scene.objects for p in told):
                # Nine of the ten are Chinese universities: that is told of China.
                told = [*scene.parts, *told]
            scene.people = told or scene.people
        self._last = sentence, scene
        if not scene.subjects and (_PRONOUN.match(plain) or (every and scene.people)):
            # Who is told of is left out, or only a pronoun: it is who was told of before.
            named = {name for _, _, name in scene.people}
            told = [(0, 0, name) for name in before if name not in named]
            scene = changed(scene, people=[*told, *scene.people], objects=scene.objects - {0})
        values = quantities(plain, [*scene.masked, *scene.told], vague=every, written=sentence)
        values, base = self._based(plain, values)
        scene.values = [q.start for q in values]
        stated = self._counted(scene, values, base)
        stated = stated or self._shares(scene, values)
        stated = stated or self._worded(scene, values)
        stated = stated or self._ranked(scene, values)
        stated = stated or [Statement(q.start, q.end, q) for q in values if q.unit != "rank"]
        if every:
            stated += [
                Statement(a, b, Quantity(a, b, year, "year"), topics=tuple(scene.topics))
                for a, b, year in scene.dated
            ]
            stated += self._left(scene, values, stated)
            stated += self._places(scene, stated)
        return self._told(scene, sorted(stated, key=lambda s: s.start))

    def about(self, sentence: str) -> About:
        """Whom and what a sentence names, and who says it."""
        last, scene = self._last
        if last != sentence:
            scene = self._scenes.named(sentence, folded(sentence))
        people = tuple(name for _, _, name in scene.people)
        return About(people, tuple(scene.topics), tuple(scene.sources), tuple(scene.whole))

    def counted(self, clause: str) -> tuple[str, ...]:
        """The indicators that a count of technologies of a list is of, by the words beside it."""
        return self._indicators.counted(folded(clause))

    def headed(self, line: str) -> tuple[str, ...]:
        """The topics that a heading may mean."""
        named = (n for _, _, things in self._names.named(line) for n in things)
        return tuple(dict.fromkeys(n.id for n in named if n.kind == "topic"))

    def _based(self, plain: str, values: list[Quantity]) -> tuple[list[Quantity], int]:
        """The values without that which is the size of a list, and that size."""
        counted = [q for q in values if q.unit in ("count", "percent")]
        if len(counted) > 1:
            for pattern in (_OF_LIST, _LISTED, _OF_IT):
                for q in sorted(counted, key=lambda v: -v.value):
                    if q.unit != "count" or q.value not in self._bases:
                        continue
                    if any(q.value < v.value < LARGEST_LIST for v in counted if v.unit == "count"):
                        continue  # no part is larger than the whole
                    if any(
                        m.start() <= q.start
                        and q.end <= m.end()
                        and q.start in {m.start(n) for n in range(1, pattern.groups + 1)}
                        for m in pattern.finditer(plain)
                    ):
                        return [v for v in values if v is not q], int(q.value)
        return values, 0

    # -- what kinds of statement ---------------------------------------------------------------

    def _counted(self, scene: Scene, values: list[Quantity], base: int) -> list[Statement]:
        """So many technologies of a list that somebody leads."""
        indicators = self._indicators.counted(scene.plain)
        if not indicators or not (base or self._cues.found("items", scene.plain)):
            return []
        many = len(_SIZES.findall(scene.plain)) > 1
        return [
            Statement(
                *(q.start, q.end, q),
                topics=tuple(scene.topics),
                indicator_ids=()
                if many or self._other(scene.plain, q)
                else self._indicators.of_list(scene.plain, _clause(scene, q), q) or indicators,
                base=base,
                share_of_list=q.unit == "percent",
            )
            for q in values
            if q.unit == "count" or (q.unit == "percent" and base)
        ]

    def _other(self, plain: str, q: Quantity) -> bool:
        """Whether a value is that of another time, which is not said, or a difference."""
        clause = re.split(r"[;；。]|[,，](?![0-9])", plain[q.end :])[0][:40]
        found = self._cues.found
        return found("elsewhen", clause) is not None or found("difference", clause[:16]) is not None

    def _shares(self, scene: Scene, values: list[Quantity]) -> list[Statement]:
        """A share of the most cited research on a topic."""
        if not scene.topics or not self._cues.found("impact", scene.plain):
            return []
        share = (self._dataset.roles.share,)
        return [
            Statement(q.start, q.end, q, topics=tuple(scene.topics), indicator_ids=share)
            for q in values
            if q.unit == "percent"
        ]

    def _ranked(self, scene: Scene, values: list[Quantity]) -> list[Statement]:
        """A place, or a lead, in a topic."""
        d, topics = self._dataset, tuple(scene.topics)
        if not topics or any(q.unit not in ("rank", "count") for q in values):
            return []
        roles = d.roles
        kinds = (roles.leader_rank, *roles.institution_ranks, *roles.verdicts)
        places = [q for q in values if q.unit == "rank"]
        lead = self._cues.found("lead", scene.plain)
        if places and self._cues.found("rank", scene.plain):
            return [
                Statement(q.start, q.end, q, topics=topics, indicator_ids=kinds) for q in places[:1]
            ]
        if lead is None or values or self._cues.found("five", scene.plain):
            return []
        first = Quantity(lead.start(), lead.end(), 1.0, "rank", digit=1e-9)
        return [Statement(*lead.span(), first, topics=topics, indicator_ids=kinds)]

    def _worded(self, scene: Scene, values: list[Quantity]) -> list[Statement]:
        """A figure of an indicator that the sentence names by its words."""
        out = []
        spoken = {u: self._indicators.spoken(scene.text, u) for u in {q.unit for q in values}}
        for q in values:
            found = spoken[q.unit]
            if found:
                topics = tuple(scene.topics)
                out.append(Statement(q.start, q.end, q, topics=topics, indicator_ids=found))
        return out

    def _left(
        self, scene: Scene, values: list[Quantity], stated: list[Statement]
    ) -> list[Statement]:
        """The values that no statement is of yet, with what their words say."""
        taken = {s.start for s in stated}
        left = [q for q in values if q.start not in taken]
        found = self._worded(scene, left)
        taken = {s.start for s in found}
        topics = tuple(scene.topics)
        return found + [
            Statement(q.start, q.end, q, topics=topics) for q in left if q.start not in taken
        ]

    def _places(self, scene: Scene, stated: list[Statement]) -> list[Statement]:
        """The places in words that no statement is of: a lead beside a count of something else."""
        roles, topics = self._dataset.roles, tuple(scene.topics)
        kinds = (roles.leader_rank, *roles.institution_ranks)
        return [
            Statement(q.start, q.end, q, topics=topics, indicator_ids=kinds)
            for q in quantities(scene.plain, scene.masked, written=scene.text)
            if q.unit == "rank" and not any(s.start < q.end and q.start < s.end for s in stated)
        ]

    # -- who, when, how ------------------------------------------------------------------------

    def _told(self, scene: Scene, stated: list[Statement]) -> list[Statement]:
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
                return 0, start if s.quantity.unit == "times" else s.start - end
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
        return tuple(self._own_first(scene, s, found, left))

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


def _clause(scene: Scene, q: Quantity) -> str:
    """The clause that a value stands in."""
    left = max((b for b in scene.breaks if b < q.start), default=-1)
    right = min((b for b in scene.breaks if b >= q.end), default=len(scene.plain))
    return scene.plain[left + 1 : right]
