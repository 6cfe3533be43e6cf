"""Deciding on the figures that a document seems to state: what is accepted, and what set aside."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from explorer.corpus import anchors
from explorer.dataset import discrepancies, rules
from explorer.dataset.schema import NumeralRow, Observation, Passage, Report, Status
from explorer.reading.proposal import Proposal, SetAside
from explorer.words import translate
from explorer.workspace.attribution import report_of, statement
from explorer.workspace.ids import as_id, unique, worded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.discrepancies import Relation
    from explorer.workspace.own import OwnEdits

State = Literal["open", "accepted", "aside"]
#: The fields of a figure that a reader decides on, in the order of the pane.
FIELDS: Final = ("entity", "topic", "indicator", "period", "qualifier", "source")
_COMPARATORS: Final = {"near": "lt"}
_SAME: Final = frozenset({"agreement", "rounding"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A figure as it would be accepted.

    Attributes:
        value: In base units.
        unit: That of the indicator.
        comparator: As in the tables.
        entity_id: Of whom.
        counterpart_id: With whom it is compared, or "".
        topic_id: Of what.
        indicator_id: What is measured.
        base: The "of 64" of a count, or None.
        period: First and last year, or ().
        status: What kind of statement it is.
        report_id: A held report that says it, or "" for the document itself.
        high: Of a range its upper end; ``value`` is the lower one.
    """

    value: float
    unit: str
    comparator: str = "eq"
    entity_id: str = ""
    counterpart_id: str = ""
    topic_id: str = ""
    indicator_id: str = ""
    base: float | None = None
    period: tuple[str, ...] = ()
    status: str = Status.MEASURED
    report_id: str = ""
    high: float | None = None


def candidate(dataset: Dataset, proposal: Proposal) -> Candidate:
    """What was read, each field the likeliest that there is."""
    s, choices = proposal.statement, proposal.choices
    q = s.quantity
    status = {"forecast": Status.PROJECTION, "opinion": Status.OPINION}.get(s.mood, Status.MEASURED)
    found = Candidate(
        q.value,
        q.unit,
        _COMPARATORS.get(q.comparator, q.comparator),
        entity_id=_first(choices, "entity"),
        topic_id=_first(choices, "topic"),
        base=float(s.base) if s.base else None,
        period=tuple(filter(None, _first(choices, "period").split("-"))),
        status=status,
        report_id=_first(choices, "source"),
        high=q.high,
    )
    return changed(dataset, found, "indicator", _first(choices, "indicator"))


def _first(choices: Mapping[str, tuple[str, ...]], name: str) -> str:
    found = choices.get(name, ())
    return found[0] if found else ""


def changed(dataset: Dataset, one: Candidate, field: str, choice: str) -> Candidate:
    """A candidate with another choice in a field, and what follows from it."""
    match field:
        case "entity":
            return replace(one, entity_id=choice)
        case "topic":
            return replace(one, topic_id=choice)
        case "indicator":
            indicator = dataset.indicators.get(choice)
            unit = indicator.unit if indicator else one.unit
            # A share of a list is no count of its technologies.
            base = None if unit == "percent" else one.base
            return replace(one, indicator_id=choice, unit=unit, base=base)
        case "period":
            return replace(one, period=tuple(filter(None, choice.split("-"))))
        case "qualifier":
            return replace(one, comparator=choice)
        case "source":
            return replace(one, report_id=choice)
    raise KeyError(field)


def chosen(one: Candidate, field: str) -> str:
    """What a candidate has in a field, as :func:`changed` takes it."""
    return {
        "entity": one.entity_id,
        "topic": one.topic_id,
        "indicator": one.indicator_id,
        "period": "-".join(dict.fromkeys(one.period)),
        "qualifier": one.comparator,
        "source": one.report_id,
    }[field]


class Review:
    """The proposals of one document of the user's, and what was decided on each.

    What was decided is in the workspace alone: whoever opens the document again goes on there.
    """

    def __init__(
        self, dataset: Dataset, document_id: str, found: Sequence[Proposal | SetAside]
    ) -> None:
        """Look at what is there already.

        Args:
            dataset: With the user's own rows.
            document_id: A document of the user's.
            found: All that was read in it.
        """
        self.document_id = document_id
        self.proposals = tuple(f for f in found if isinstance(f, Proposal))
        self.asides = tuple(f for f in found if isinstance(f, SetAside))
        #: All of it in the order of the document.
        self.items = tuple(sorted(found, key=lambda f: f.start))
        self.text = dataset.text(document_id)
        self.use(dataset)

    def use(self, dataset: Dataset) -> None:
        """Look again, in other data."""
        self.dataset = dataset
        #: What was accepted and is not in the data yet: they follow the workspace a turn later.
        self._made: list[tuple[Observation, Passage]] = []
        here = dataset.passages_in.get(self.document_id, ())
        self._accepted = {e.value_start: e for e in here if e.value_start is not None}
        self._worded = {(e.start, e.end): e for e in here if e.value_start is None}
        self._aside = {n.start for n in dataset.numerals_in.get(self.document_id, ())}

    def state(self, proposal: Proposal) -> State:
        """What was decided on a proposal."""
        if self.evidence(proposal) is not None:
            return "accepted"
        return "aside" if proposal.place[0] in self._aside else "open"

    def evidence(self, proposal: Proposal) -> Passage | None:
        """The passage that was made of a proposal."""
        if proposal.numeral is not None:
            return self._accepted.get(proposal.numeral[0])
        return self._worded.get(proposal.sentence)

    def progress(self) -> Counter[State]:
        """How many proposals are in each state."""
        return Counter(map(self.state, self.proposals))

    def listed(self, wanted: str) -> tuple[Proposal | SetAside, ...]:
        """What was read and is in a state, in the order of the document; of "all" everything."""
        if wanted == "all":
            return self.items
        return tuple(
            f
            for f in self.items
            if (self.state(f) if isinstance(f, Proposal) else "aside") == wanted
        )

    def covered(self) -> list[tuple[float, float]]:
        """The stretches of the document that are decided on, as shares of its length."""
        length = max(1, len(self.text))
        done = (p.place for p in self.proposals if self.state(p) != "open")
        spans = sorted((*done, *((a.start, a.end) for a in self.asides)))
        return [(a / length, b / length) for a, b in spans]

    # -- a figure ------------------------------------------------------------------------------

    def observation(self, one: Candidate, taken: Iterable[str] = ()) -> tuple[Observation, Report]:
        """The figure of a candidate that has no problems, with who says it, which may be new."""
        d = self.dataset
        report = d.reports.get(one.report_id) or self._own_report()
        period = "-".join(dict.fromkeys(one.period)) or "undated"
        name = f"own.{one.topic_id}.{one.entity_id.lower()}.{one.indicator_id}.{worded(period)}"
        row = replace(
            self._bare(one),
            observation_id=unique(name, {*d.observations, *taken}),
            report_id=report.report_id,
        )
        said = statement(
            row,
            d.topics[one.topic_id],
            d.indicators[one.indicator_id],
            d.entities[one.entity_id],
            report,
        )
        return replace(row, statement_en=said), report

    def _own_report(self) -> Report:
        """The document as who says it: one report for all figures of it."""
        document = self.dataset.documents[self.document_id]
        made = report_of(document)
        for known in self.dataset.reports.values():
            if replace(known, report_id="") == made:
                return known
        return replace(made, report_id=unique(f"own-{as_id(document.title)}", self.dataset.reports))

    def problems(self, one: Candidate) -> dict[str, str]:
        """What keeps a candidate from being accepted: a sentence by field."""
        d = self.dataset
        found = {
            field: translate("Review", "say what it is")
            for field, name, table in (
                ("entity", one.entity_id, d.entities),
                ("topic", one.topic_id, d.topics),
                ("indicator", one.indicator_id, d.indicators),
            )
            if name not in table
        }
        if found:
            return found
        breach = next(rules.figure(self._bare(one), d.indicators[one.indicator_id]), None)
        if breach is not None:
            field = "period" if breach.column.startswith("period") else "value"
            found[field] = breach.message
        return found

    def _bare(self, one: Candidate) -> Observation:
        start, end = (one.period[0], one.period[-1]) if one.period else ("", "")
        return Observation(
            observation_id="",
            topic_id=one.topic_id,
            entity_id=one.entity_id,
            counterpart_id=one.counterpart_id,
            indicator_id=one.indicator_id,
            base=one.base,
            period_start=start,
            period_end=end,
            period_basis="stated" if start else "none",
            value=one.value if one.high is None else None,
            value_low=None if one.high is None else one.value,
            value_high=one.high,
            unit=one.unit,
            comparator=one.comparator,
            hedge="",
            status=one.status,
            report_id=one.report_id,
            statement_en="",
            note="",
        )

    def relation(self, one: Candidate) -> Relation | None:
        """How a candidate stands to what is held; None if nothing of its kind is."""
        if self.problems(one):
            return None
        found = discrepancies.relations(self.dataset, self._bare(one))
        return found[0] if found else None

    def alike(self, proposal: Proposal, one: Candidate) -> Iterator[tuple[Proposal, Candidate]]:
        """The open proposals that say the same of others, and lack and contradict nothing.

        Alike is what has the same indicator, unit, base and source.
        """
        kind = (one.indicator_id, one.unit, one.base, one.report_id)
        for other in self.proposals:
            if self.state(other) != "open":
                continue
            its = one if other is proposal else candidate(self.dataset, other)
            if (its.indicator_id, its.unit, its.base, its.report_id) != kind or self.problems(its):
                continue
            said = self.relation(its)
            if said is None or said.standing != "contradiction" or other is proposal:
                yield other, its

    # -- decisions -----------------------------------------------------------------------------

    def accept(
        self,
        workspace: OwnEdits,
        pairs: Sequence[tuple[Proposal, Candidate]],
        name: str = "Accept figure",
    ) -> None:
        """Make figures of proposals, or more evidence of those that are held; all one step.

        Raises:
            WorkspaceError: The step could not be kept.
        """
        made = self._made
        taken = {name for o, e in made for name in (o.observation_id, e.evidence_id)}
        reports = {*self.dataset.reports, *(o.report_id for o, _ in made)}
        with workspace.step(name):
            for proposal, one in pairs:
                row, report = self.observation(one, taken)
                same = self._held(row, one) or next(
                    (o for o, _ in made if _one_figure(self.dataset, row, o)), None
                )
                passage = self._passage(proposal, same or row, taken)
                taken |= {row.observation_id, passage.evidence_id}
                self._remember(passage)
                if same is not None:
                    workspace.add_evidence(passage, name=name)
                    continue
                if report.report_id not in reports:
                    workspace.put_report(report, name=name)
                    reports.add(report.report_id)
                workspace.add_observation(row, [passage], name=name)
                made.append((row, passage))

    def _remember(self, passage: Passage) -> None:
        if passage.value_start is not None:
            self._accepted[passage.value_start] = passage
        else:
            self._worded[passage.start, passage.end] = passage

    def _held(self, row: Observation, one: Candidate) -> Observation | None:
        """A held figure that says the same, by whoever is named, so that this repeats it."""
        for r in discrepancies.relations(self.dataset, row):
            if r.standing in _SAME and (
                not one.report_id or _one_publisher(self.dataset, row, r.held)
            ):
                return r.held
        return None

    def _passage(self, proposal: Proposal, row: Observation, taken: set[str]) -> Passage:
        anchor = anchors.make(self.document_id, self.text, *proposal.sentence)
        wanted = f"{row.observation_id}#{self.document_id}"
        return Passage(
            unique(wanted, {*self.dataset.evidence, *taken}),
            row.observation_id,
            "states",
            self.document_id,
            *proposal.sentence,
            anchor.quote,
            anchor.prefix,
            anchor.suffix,
            *(proposal.numeral or (None, None)),
        )

    def set_aside(
        self, workspace: OwnEdits, proposals: Sequence[Proposal], name: str = "Set aside"
    ) -> None:
        """Keep that proposals state no figure.

        Raises:
            WorkspaceError: The step could not be kept.
        """
        rows = [
            NumeralRow(
                self.document_id,
                *p.place,
                self.text[slice(*p.place)],
                "other",
                "",
                "Set aside by a reader.",
            )
            for p in proposals
        ]
        workspace.set_aside(rows, name=name)
        self._aside |= {r.start for r in rows}


def _one_publisher(dataset: Dataset, a: Observation, b: Observation) -> bool:
    first, second = (dataset.reports.get(o.report_id) for o in (a, b))
    return first is not None and second is not None and first.publisher == second.publisher


def _one_figure(dataset: Dataset, a: Observation, b: Observation) -> bool:
    """Whether two new figures of one document say the same of the same."""
    return a.report_id == b.report_id and discrepancies.relation(dataset, a, b).standing in _SAME
