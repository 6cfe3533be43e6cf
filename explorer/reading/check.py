"""Checking a text: what of it the held figures support, exclude, or only supported once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from explorer.corpus.fold import fold_even
from explorer.corpus.sentences import sentences
from explorer.dataset.disagreement import explained
from explorer.dataset.intervals import Interval, interval
from explorer.dataset.schema import Status
from explorer.reading.before import Before
from explorer.reading.held import Held, compared
from explorer.reading.labels import LABELS, Label
from explorer.reading.scene import is_folded
from explorer.reading.statement import StatementReader
from explorer.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation
    from explorer.reading.stated import Statement

_EXPECTED: Final = frozenset({Status.PROJECTION, Status.PLAN})


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement and what the held figures say to it."""

    statement: Statement
    label: Label
    observation_ids: tuple[str, ...]
    reason: str
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """A sentence that states something, with its place in the text."""

    text: str
    start: int
    end: int
    claims: tuple[Claim, ...]

    @property
    def worst(self) -> Claim:
        """The claim that marks the sentence."""
        return max(self.claims, key=lambda c: LABELS.index(c.label))

    @property
    def observation_ids(self) -> tuple[str, ...]:
        """Figures of all claims, in order."""
        return tuple(dict.fromkeys(i for c in self.claims for i in c.observation_ids))


class Checker:
    """Checks texts against one dataset; making one reads the names tables once."""

    def __init__(self, dataset: Dataset) -> None:
        """Read the names and put the figures in order."""
        self._dataset = dataset
        self._reader = StatementReader(dataset)
        self._held = Held(dataset)
        #: Indicators that set one entity against another.
        self._compared = compared(dataset)
        self._lists = tuple(t.technology_id for t in dataset.topics.values() if t.kind == "list")

    def check(
        self, text: str, *, at: Callable[[float], object] = lambda _share: None
    ) -> Iterator[Checked]:
        """Every sentence of a text that states something checkable, in order.

        Args:
            text: The text.
            at: Told before each sentence which share of the text is done; may raise to stop.
        """
        before, whole = Before(self._reader), fold_even(text)
        for start, end in sentences(text):
            at(start / len(text))
            sentence, plain = text[start:end], whole[start:end]
            if not self._reader.may_state(plain):
                before.passes(sentence, plain)
                continue
            is_folded(sentence, plain)
            stated = self._reader.read(sentence, before.told)
            before.passes(sentence, plain, stated)
            before.tells(tuple(i for s in stated for i in s.entity_ids))
            claims = tuple(self._claim(s) for s in stated if s.named or s.indicator_ids)
            if claims:
                yield Checked(sentence, start, end, self._turned(claims))

    # -- one claim -----------------------------------------------------------------------------

    def _claim(self, s: Statement) -> Claim:
        held = self._candidates(s)
        right = [o for o in held if self._says(s, o)]
        wrong = bool(held) and all(self._excludes(s, o) for o in held)
        if s.negated:
            right, wrong = (held, False) if wrong else ([], bool(right) and right == held)
        if right:
            return self._supported(s, right)
        if wrong:
            newest = max(held, key=self._age)
            same = [o for o in held if self._age(o) == self._age(newest)]
            reason = translate("Reading", "Says {said}; the source says {held}.")
            if s.negated:
                reason = translate("Reading", "Says it is not {said}; the source says {held}.")
            said = self._said(s)
            reason = reason.format(said=said, held=self._figure(newest, s))
            return self._warned(Claim(s, "contradicted", _ids(same), reason), same)
        return Claim(s, "not_in_data", (), self._nearest(s))

    def _supported(self, s: Statement, right: list[Observation]) -> Claim:
        newest = max(self._of_all_editions(s, right[0]), key=self._age)
        current = any(self._age(o) >= self._age(newest) for o in right)
        same = self._says(s, newest) and (not s.base or newest.base == s.base)
        if s.present and not current and not same:
            old = max(right, key=self._age)
            reason = translate("Reading", "Right for {old}, told as present; now {held}.")
            reason = reason.format(old=self._edition(old), held=self._figure(newest, s))
            return self._warned(Claim(s, "outdated", _ids([old, newest]), reason), right)
        best = sorted(right, key=self._age, reverse=True)
        reason = _statement(best[0])
        return self._warned(Claim(s, "supported", _ids(best), reason), best)

    def _turned(self, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
        """Claims of a change, contradicted if it went the other way."""
        if len(claims) != 2 or not claims[1].statement.direction:
            return claims
        first, last = (c.statement.quantity for c in claims)
        if (last.value - first.value) * claims[1].statement.direction >= 0:
            return claims
        if any(c.label == "not_in_data" for c in claims):
            return claims
        reason = translate("Reading", "The figures went the other way: {reason}")
        last_claim = claims[1]
        reason = reason.format(reason=last_claim.reason)
        return claims[0], replace(last_claim, label="contradicted", reason=reason)

    # -- which figures -------------------------------------------------------------------------

    def _candidates(self, s: Statement) -> list[Observation]:
        """The held figures of what is stated: entity, topic, indicator, base and period."""
        whom = s.entity_ids[:1]
        if s.named and self._compared & set(s.indicator_ids):
            # Of two who are compared the one of whom it is said is named first.
            whom = s.named[:1]
        if not whom and s.indicator_ids:
            whom = (self._dataset.roles.world,)
        if not whom:
            return []
        # What a government spends is told of its country.
        entity = self._country(s, whom[0])
        return [o for o in self._on_topic(s, entity) if self._fits(s, o)]

    def _country(self, s: Statement, entity_id: str) -> str:
        """The country of an agency of which no such figure is held, else the entity itself."""
        entity = self._dataset.entities[entity_id]
        if entity.kind != "agency" or any(self._held.has(i, entity_id) for i in s.indicator_ids):
            return entity_id
        return entity.country or entity_id

    def _on_topic(self, s: Statement, entity_id: str) -> list[Observation]:
        """The figures of an entity on the topics that are named, or on the lists."""
        d = self._dataset
        counts = {d.roles.lead_count, d.roles.top_five, d.roles.high_risk_count}
        kinds = dict.fromkeys(s.indicator_ids)
        named = [o for i in kinds for t in s.topics for o in self._held.on(i, entity_id, t)]
        if named:
            return named
        if s.base or counts & set(kinds):
            return [o for i in kinds for t in self._lists for o in self._held.on(i, entity_id, t)]
        if {d.roles.share, d.roles.leader_rank} & set(kinds):
            return []
        if len({t for i in kinds for t in self._held.topics(i)}) > 1:
            return []
        return [o for i in kinds for o in self._held.of(i, entity_id)]

    def _fits(self, s: Statement, o: Observation) -> bool:
        if o.counterpart_id and o.counterpart_id not in s.named:
            return False
        if s.base and o.base != s.base:
            return False
        if s.period and (o.period_start[:4], o.period_end[:4]) != s.period:
            return False
        if s.edition and not self._dataset.reports[o.report_id].published.startswith(s.edition):
            return False
        expected = o.status in _EXPECTED
        return expected == (s.mood == "forecast") and (
            s.mood != "opinion" or o.status == Status.OPINION
        )

    def _of_all_editions(self, s: Statement, o: Observation) -> Iterable[Observation]:
        """Figures of the same entity and indicator in whichever edition or list."""
        listed = o.topic_id in self._lists
        topics = self._lists if listed else (o.topic_id,)
        for other in (x for t in topics for x in self._held.on(o.indicator_id, o.entity_id, t)):
            if other.counterpart_id == o.counterpart_id and other.status == o.status:
                yield other

    def _age(self, o: Observation) -> tuple[str, str]:
        report = self._dataset.reports.get(o.report_id)
        return (o.period_end[:4], report.published if report else "")

    # -- values --------------------------------------------------------------------------------

    def _value(self, s: Statement, o: Observation) -> float | None:
        """The figure as the statement counts: a count of a list in percent, a verdict as a lead."""
        if o.unit == "flag":
            return 1.0 if o.value else None
        if s.share_of_list and o.unit == "count":
            return 100.0 * o.value / o.base if o.value is not None and o.base else None
        return o.value

    def _says(self, s: Statement, o: Observation) -> bool:
        value = self._value(s, o)
        if value is None:
            return False
        q = s.quantity
        if o.comparator in ("gt", "ge") and q.comparator in ("lt", "le"):
            return False
        if q.comparator in ("lt", "gt") and o.comparator == "eq" and value == q.value:
            return False  # fewer than 25 are not 25
        return q.holds(value)

    def _excludes(self, s: Statement, o: Observation) -> bool:
        """Whether a figure rules out what is stated."""
        if o.unit == "flag" or s.record:
            return False  # what is lowest in twenty years is lowest in ten, and may be in thirty
        value = self._value(s, o)
        allowed = interval(self._dataset, o)
        if value is None or allowed is None:
            return False
        if s.share_of_list:
            return not s.quantity.holds(value)
        return not allowed.agrees(_allowed(s))

    # -- words ---------------------------------------------------------------------------------

    def _said(self, s: Statement) -> str:
        return _number(s.quantity.value, s.quantity.unit)

    def _figure(self, o: Observation, s: Statement) -> str:
        value = _number(o.value, o.unit) if o.value is not None else ""
        if o.base:
            value = translate("Reading", "{value} of {base}").format(
                value=value, base=f"{o.base:g}"
            )
        return f"{value} ({self._edition(o)})"

    def _edition(self, o: Observation) -> str:
        period = "-".join(dict.fromkeys(p for p in (o.period_start[:4], o.period_end[:4]) if p))
        report = translate("Data", self._dataset.reports[o.report_id].short)
        return ", ".join(filter(None, (report, period)))

    def _nearest(self, s: Statement) -> str:
        """Why there is nothing to hold against it, with the figure that comes nearest."""
        near: list[Observation] = []
        for entity in (*s.entity_ids[:1], self._dataset.roles.world):
            of = [o for i in s.indicator_ids for t in s.topics for o in self._held.on(i, entity, t)]
            near = near or of or [o for i in s.indicator_ids for o in self._held.of(i, entity)]
        on_topic = (
            [o for o in near if o.topic_id in s.topics]
            or [
                o
                for t in s.topics
                for o in self._dataset.figures(t, s.indicator_ids)
                if s.indicator_ids
            ]
            or near
        )
        if not s.indicator_ids:
            return translate("Reading", "No figure here is of such a kind.")
        if not on_topic:
            return translate("Reading", "No figure here is of this.")
        text = translate("Reading", "No figure here is of this; the nearest: {statement}")
        return text.format(statement=_statement(max(on_topic, key=self._age)))

    def _warned(self, claim: Claim, figures: list[Observation]) -> Claim:
        """The claim, with where held sources disagree and who said it instead."""
        d = self._dataset
        said = [
            translate("Reading", "Held sources disagree: {explanation}").format(
                explanation=explained(d, row)
            )
            for row in [r for r in d.disagreements(figures) if r.kind != "not-comparable"][:1]
        ]
        sources = {self._reader.publishers[i] for i in claim.statement.sources}
        published = {d.reports[o.report_id].publisher for o in figures}
        if sources and not sources & published:
            text = translate("Reading", "Said to be by {said}; held from {held}.")
            said.append(
                text.format(said=", ".join(sorted(sources)), held=", ".join(sorted(published)))
            )
        return replace(claim, warning=" ".join(said))


def _allowed(s: Statement) -> Interval:
    q = s.quantity
    if q.high is not None:
        return Interval(q.value, q.high, q.digit)
    match q.comparator:
        case "gt" | "ge":
            return Interval(q.value, float("inf"), q.digit)
        case "lt" | "le":
            return Interval(float("-inf"), q.value, q.digit)
        case "near":
            return Interval(q.value * 0.95, q.value, q.digit)
        case "approx":
            return Interval(q.value * 0.95, q.value * 1.05, q.digit)
    return Interval(q.value, q.value, q.digit)


def _number(value: float | None, unit: str) -> str:
    number = f"{value:,.12g}"
    if unit == "percent":
        return f"{number} %"
    return number if unit in ("count", "rank", "flag", "year") else f"{number} {unit}"


def _statement(o: Observation) -> str:
    names = {"zh-Hans": o.statement_zh_hans, "zh-Hant": o.statement_zh_hant}
    return names.get(language()) or o.statement_en


def _ids(figures: Iterable[Observation]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(o.observation_id for o in figures))
