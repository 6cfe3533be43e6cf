"""What a sentence states: its values, of which indicator, topic and list each is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from explorer.corpus.fold import is_uneven
from explorer.dataset.schema import Observation
from explorer.reading.held import compared
from explorer.reading.indicators import IndicatorNames
from explorer.reading.matches import Matcher
from explorer.reading.names import Names
from explorer.reading.quantities import Quantity, may_count, quantities
from explorer.reading.scene import About, Scene, Scenes, folded
from explorer.reading.stated import Statement
from explorer.reading.statement_cues import statement_cues
from explorer.reading.telling import Telling, clause
from explorer.records import changed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from explorer.dataset.dataset import Dataset

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
#: Behind the name of who says it.
_SAYS: Final = re.compile(
    r"的?(?:研究|报告|调查|分析|数据|学者|研究人员)(?:显示|指出|预计|估计|认为|发现|称)"
    r"|(?:指出|认为|发现|显示|称)"
    r"|(?:['’]s)? (?:researchers |study |report |analysis )?"
    r"(?:finds|found|estimates?|says|said|reports?)\b"
)
_PRONOUN: Final = re.compile(r"\W*(?:it|its|they|their|the country|他们|它|其|该国)(?![a-z])")


class StatementReader:
    """Reads sentences with the names of one dataset."""

    def __init__(self, dataset: Dataset) -> None:
        """Read the names tables once."""
        self._dataset = dataset
        self._bases = frozenset(int(o.base) for o in dataset.rows(Observation) if o.base)
        names = Names(dataset)
        self._names = Matcher(names, self._bases)
        self._indicators = IndicatorNames(dataset)
        #: What counts technologies of a list.
        roles = dataset.roles
        self._of_lists = frozenset(
            (roles.lead_count, roles.top_five, roles.high_risk_count, roles.high_risk_led)
        )
        publishers = {r.publisher for r in dataset.reports.values()}
        #: Who publishes reports.
        self.publishers = {
            e.entity_id: e.name_en for e in dataset.entities.values() if e.name_en in publishers
        }
        #: Without one of these none of them is named.
        self._citing = names.signs(self.publishers)
        self._cues = statement_cues()
        self._telling = Telling(dataset, self._names, compared(dataset))
        self._scenes = Scenes(dataset, self._names, self.publishers)
        #: The sentence that was read last: what it is about is often asked next.
        self._last = "", Scene("", "")

    def read(
        self, sentence: str, before: Callable[[], Sequence[str]] = tuple, *, every: bool = False
    ) -> list[Statement]:
        """What a sentence states, in order; nothing if it asks, supposes, or has no value.

        Args:
            sentence: The sentence.
            before: Says who the sentence before was about, for pronouns.
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
        if not (
            quantities(plain, (), vague=every, written=sentence) or self._cues.found("lead", plain)
        ):
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
            told = [(0, 0, name) for name in before() if name not in named]
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
        return self._telling.told(scene, sorted(stated, key=lambda s: s.start))

    def may_state(self, plain: str) -> bool:
        """Whether a folded sentence has anything that can be a value or a lead."""
        return may_count(plain) or self._cues.found("lead", plain) is not None

    def may_cite(self, sentence: str, plain: str) -> bool:
        """Whether a sentence can name somebody who publishes reports."""
        return any(map(plain.__contains__, self._citing)) or is_uneven(sentence)

    def about(self, sentence: str) -> About:
        """Whom and what a sentence names, and who says it."""
        return self.seen(sentence) or _about(self._scenes.named(sentence, folded(sentence)))

    def seen(self, sentence: str) -> About | None:
        """The same if the sentence was looked at last, else None."""
        last, scene = self._last
        return _about(scene) if last == sentence else None

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
                else self._indicators.of_list(scene.plain, clause(scene, q), q) or indicators,
                base=base,
                share_of_list=q.unit == "percent",
            )
            for q in values
            if (q.unit == "count" and q.value < LARGEST_LIST) or (q.unit == "percent" and base)
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
            if q.unit == "count" and q.value >= LARGEST_LIST:
                found = tuple(i for i in found if i not in self._of_lists)
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


def _about(scene: Scene) -> About:
    people = tuple(name for _, _, name in scene.people)
    return About(people, tuple(scene.topics), tuple(scene.sources), tuple(scene.whole))
