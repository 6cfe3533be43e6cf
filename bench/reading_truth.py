"""What documents and paragraphs state, and how much of it is read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from explorer.dataset.dataset import Dataset
from explorer.dataset.schema import (
    Comparator,
    Entity,
    NumeralRow,
    Observation,
    Passage,
    Support,
    Topic,
)
from explorer.dataset.vocabulary import BOILERPLATE
from explorer.reading.proposal import Proposal
from explorer.reading.propose import Proposer

if TYPE_CHECKING:
    from tests.reading.paragraphs import Due, Paragraph

BOUNDS: Mapping[str, str] = {"near": "lt"}


def without_names_of(dataset: Dataset, document_id: str) -> Dataset:
    """The dataset without the aliases and the figures that only one document has."""
    text = dataset.text(document_id)
    others = "\n".join(dataset.text(d) for d in dataset.documents if d != document_id)
    tables = dict(dataset.tables)
    # Nor is it known which figures it states: those that no other source has.
    known = {
        e.observation_id
        for e in dataset.rows(Support)
        if not (isinstance(e, Passage) and e.document_id == document_id)
    }
    tables[Observation.TABLE] = [o for o in dataset.rows(Observation) if o.observation_id in known]
    for kind in (Entity, Topic):
        rows: list[Entity | Topic] = []
        for row in dataset.rows(kind):
            kept = tuple(a for a in row.aliases if a not in text or a in others)
            rows.append(replace(row, aliases=kept))
        tables[kind.TABLE] = rows
    return Dataset(dataset.version, dataset.folder, tables)


def silent(dataset: Dataset, document_id: str) -> list[tuple[int, int]]:
    """The parts of a document that say nothing by themselves."""
    parts = dataset.sections_in[document_id]
    return [(s.start, s.end) for s in parts if s.kind in BOILERPLATE]


@dataclass(frozen=True)
class Stated:
    """A figure where a document states it; bare if without the words that bound its value."""

    figure: Observation
    bare: bool = False


def truths(dataset: Dataset, document_id: str) -> dict[int, list[Stated]]:
    """Where a document states or repeats the value of a figure, and the figures it states there.

    The size of the list that a count is of is a part of the count ("57 of 64"), and no figure.
    """
    found: dict[int, list[Stated]] = {}
    bases = denominators(dataset, document_id)
    for e in dataset.rows(Support):
        if isinstance(e, Passage) and e.document_id == document_id and e.role != "context":
            o = dataset.observations[e.observation_id]
            stated = o.value is not None or o.value_low is not None or o.value_high is not None
            if e.value_start is None or e.value_start in bases or not stated or o.unit == "flag":
                continue
            # Who repeats a figure may leave "nearly" out.
            bare = e.role == "repeats" and o.hedge not in e.quote
            found.setdefault(e.value_start, []).append(Stated(o, bare=bare))
    return found


def denominators(dataset: Dataset, document_id: str) -> set[int]:
    """Where a document names the size of the list that a count is of."""
    rows = dataset.rows(NumeralRow)
    return {
        n.start for n in rows if n.document_id == document_id and n.numeral_class == "denominator"
    }


def read_of(dataset: Dataset, p: Proposal) -> dict[str, object]:
    """What a proposal has in each field first, None where nothing is."""
    s = p.statement
    said = BOUNDS.get(s.quantity.comparator, s.quantity.comparator)
    return {
        "entity": next(iter(s.entity_ids), None),
        "topic": next(iter(s.topics), None),
        "indicator": next(iter(s.indicator_ids), None),
        "period": "-".join(dict.fromkeys(s.period)) or None,
        "qualifier": said if said != "eq" else None,
        "source": next((dataset.entities[i].name_en for i in s.sources), None),
    }


def fields_of(dataset: Dataset, p: Proposal, stated: Stated) -> dict[str, tuple[object, object]]:
    """Field by field what was read, None where nothing was, and what the table says."""
    s, got, o = p.statement, read_of(dataset, p), stated.figure
    lists = {t.technology_id for t in dataset.topics.values() if t.kind == "list"}
    if o.topic_id in s.topics or (s.base and o.topic_id in lists and o.base == s.base):
        got["topic"] = o.topic_id
    if o.indicator_id in s.indicator_ids:
        got["indicator"] = o.indicator_id
    publisher = dataset.reports[o.report_id].publisher
    if publisher in (dataset.entities[i].name_en for i in s.sources):
        got["source"] = publisher
    period = "-".join(dict.fromkeys((o.period_start[:4], o.period_end[:4])))
    wanted = {
        "entity": o.entity_id,
        "topic": o.topic_id,
        "indicator": o.indicator_id,
        "period": period if o.period_end else None,
        "qualifier": None if o.comparator == Comparator.EQ or stated.bare else str(o.comparator),
        "source": publisher,
    }
    if not o.period_end:
        got["period"] = None
    return {name: (got[name], wanted[name]) for name in got}


@dataclass
class Score:
    """What was read, what of it was right, what was due, and the mistakes."""

    right: Counter[str] = field(default_factory=Counter)
    read: Counter[str] = field(default_factory=Counter)
    due: Counter[str] = field(default_factory=Counter)
    mistakes: Counter[str] = field(default_factory=Counter)

    def fields(self, found: Mapping[str, tuple[object, object]]) -> None:
        """Count the fields of a figure whose value was read."""
        self.right["value"] += 1
        for name, (got, wanted) in found.items():
            self.due[name] += wanted is not None
            self.read[name] += got is not None
            self.right[name] += got is not None and got == wanted
            if got != wanted:
                said = (
                    "nothing read"
                    if got is None
                    else "another read"
                    if wanted
                    else "read where none is told"
                )
                self.mistakes[f"{name}: {said}"] += 1

    def share(self, name: str) -> tuple[float, float]:
        """Precision and recall of a field."""
        right = self.right[name]
        return right / max(self.read[name], 1), right / max(self.due[name], 1)


def proposed(proposer: Proposer, text: str, silent: list[tuple[int, int]]) -> list[Proposal]:
    """What is proposed from a text."""
    return [p for p in proposer.propose(text, silent) if isinstance(p, Proposal)]


def of_documents(dataset: Dataset) -> Score:
    """How much of the bundled documents is read, each as if it were a new one."""
    score = Score()
    for document_id in dataset.documents:
        left = without_names_of(dataset, document_id)
        truth = truths(dataset, document_id)
        proposals = proposed(
            Proposer(left), dataset.text(document_id), silent(dataset, document_id)
        )
        bases = denominators(dataset, document_id)
        # A lead in words is no numeral.
        score.read["value"] += sum(
            p.place[0] not in bases and (p.statement.quantity.unit != "rank" or p.place[0] in truth)
            for p in proposals
        )
        seen = set[int]()
        for start, figures in truth.items():
            p = next((p for p in proposals if p.place[0] <= start < max(p.end, p.place[1])), None)
            if p is not None and p.start in seen:
                continue  # the other end of a range
            score.due["value"] += 1
            if p is None:
                score.mistakes["value: none is proposed where the tables have one"] += 1
                continue
            seen.add(p.start)
            held = [s.figure for s in figures]
            values = {v for o in held for v in (o.value, o.value_low, o.value_high)}
            if not any(p.statement.quantity.holds(v) for v in values if v is not None):
                score.mistakes["value: another read"] += 1
                continue
            found = [fields_of(left, p, stated) for stated in figures]
            score.fields(max(found, key=lambda f: sum(a == b for a, b in f.values())))
    return score


def of_paragraphs(dataset: Dataset, texts: Iterable[Paragraph]) -> Score:
    """How much of the paragraphs written for it is read."""
    score, proposer = Score(), Proposer(dataset)
    for paragraph in texts:
        proposals = proposed(proposer, paragraph.text, [])
        score.due["value"] += len(paragraph.due)
        taken = set[int]()
        for due in paragraph.due:
            at = next((n for n, p in enumerate(proposals) if _is(p, due)), None)
            if at is None:
                score.mistakes["value: none is proposed where one is stated"] += 1
                continue
            taken.add(at)
            if proposals[at].statement.quantity.holds(due.value):
                score.fields(_judged(dataset, proposals[at], due))
            else:
                score.mistakes["value: another read"] += 1
        score.read["value"] += sum(
            p.statement.quantity.unit != "rank" or n in taken for n, p in enumerate(proposals)
        )
    return score


def _is(p: Proposal, due: Due) -> bool:
    return p.place[0] < due.end and due.start < p.place[1]


def _judged(dataset: Dataset, p: Proposal, due: Due) -> dict[str, tuple[object, object]]:
    """Field by field what was read and what is due, the fields left out that are not judged."""
    s, found = p.statement, dict[str, tuple[object, object]]()
    every = {"topic": s.topics, "indicator": s.indicator_ids}
    for name, got in read_of(dataset, p).items():
        if name not in due.fields:
            continue
        wanted = {w for w in due.fields[name] if w != Comparator.EQ}
        if name == "source":
            wanted = {dataset.entities[w].name_en for w in wanted}
        fitting = wanted & set(every.get(name, (got,)))
        base = s.base and f"list-{s.base}" in wanted
        said = next(iter(fitting), f"list-{s.base}" if name == "topic" and base else got)
        found[name] = said, said if said in wanted else next(iter(sorted(wanted)), None)
    return found
