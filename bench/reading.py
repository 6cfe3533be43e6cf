"""How well and how fast documents are read: proposals against the tables, sentences by the second.

    python bench/reading.py             the five bundled documents, and the speed with the package
    python bench/reading.py --large     a page checked with 200,868 figures held, too

When a document is read, the aliases that occur in it and in no other document are left out of the
names tables: they were learned from it. The truth are the passages of its figures.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from timing import machine, table

from explorer import paths
from explorer.dataset import package
from explorer.dataset.dataset import Dataset
from explorer.dataset.schema import Comparator, Entity, Observation, Passage, Support, Topic
from explorer.dataset.vocabulary import BOILERPLATE
from explorer.reading.check import Checker
from explorer.reading.proposal import Proposal
from explorer.reading.propose import Proposer
from explorer.reading.statement import StatementReader
from explorer.workspace import review

GOALS = {
    "value": (0.98, 0.98),
    "entity": (0.92, 0.92),
    "topic": (0.85, 0.85),
    "indicator": (None, None),
    "period": (0.90, 0.90),
    "qualifier": (0.95, 0.85),
    "source": (None, None),
}
BOUNDS: Mapping[str, str] = {"near": "lt"}
PAGE = (
    "China now leads in 66 of the 74 technologies. In 2019-2023 it led 57 of the 64 technologies. "
    "2023年，全球电池高影响力研究中有四分之三出自中国。The talks lasted four hours. "
)


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


def truths(dataset: Dataset, document_id: str) -> dict[int, list[Observation]]:
    """Where a document states or repeats the value of a figure, and the figures it states there."""
    found: dict[int, list[Observation]] = {}
    for e in dataset.rows(Support):
        if isinstance(e, Passage) and e.document_id == document_id and e.role != "context":
            o = dataset.observations[e.observation_id]
            stated = o.value is not None or o.value_low is not None or o.value_high is not None
            if e.value_start is not None and stated and o.unit != "flag":
                found.setdefault(e.value_start, []).append(o)
    return found


def fields_of(dataset: Dataset, p: Proposal, o: Observation) -> dict[str, tuple[object, object]]:
    """Field by field what was read, None where nothing was, and what the table says."""
    s = p.statement
    lists = {t.technology_id for t in dataset.topics.values() if t.kind == "list"}
    topic = next((t for t in s.topics if t == o.topic_id), s.topics[0] if s.topics else None)
    if s.base and o.topic_id in lists and o.base == s.base:
        topic = o.topic_id
    publisher = dataset.reports[o.report_id].publisher
    names = [dataset.entities[i].name_en for i in s.sources]
    said = BOUNDS.get(s.quantity.comparator, s.quantity.comparator)
    return {
        "entity": (s.entity_ids[0] if s.entity_ids else None, o.entity_id),
        "topic": (topic, o.topic_id),
        "indicator": (
            o.indicator_id
            if o.indicator_id in s.indicator_ids
            else next(iter(s.indicator_ids), None),
            o.indicator_id,
        ),
        "period": (s.period or None, (o.period_start[:4], o.period_end[:4]))
        if o.period_end
        else (None, None),
        "qualifier": (said if said != "eq" else None, o.comparator)
        if o.comparator != Comparator.EQ or said != "eq"
        else (None, None),
        "source": (publisher if publisher in names else next(iter(names), None), publisher),
    }


def quality(dataset: Dataset) -> tuple[list[Sequence[str]], Counter[str]]:
    """Precision and recall of each field over all documents, and the mistakes."""
    right, read, due = Counter[str](), Counter[str](), Counter[str]()
    mistakes = Counter[str]()
    for document_id in dataset.documents:
        left = without_names_of(dataset, document_id)
        truth = truths(dataset, document_id)
        proposals = [
            p
            for p in Proposer(left).propose(dataset.text(document_id), silent(dataset, document_id))
            if isinstance(p, Proposal)
        ]
        places = {p.place[0]: p for p in proposals}
        due["value"] += len(truth)
        # A lead in words is no numeral.
        read["value"] += sum(
            p.statement.quantity.unit != "rank" or p.place[0] in truth for p in proposals
        )
        for start, figures in truth.items():
            p = places.get(start)
            if p is None:
                mistakes["value: none is proposed where the tables have one"] += 1
                continue
            values = {v for o in figures for v in (o.value, o.value_low, o.value_high)}
            if not any(p.statement.quantity.holds(v) for v in values if v is not None):
                mistakes[
                    f"value: {p.statement.quantity.value:g} for {sorted(map(str, values))}"
                ] += 1
                continue
            right["value"] += 1
            o = max(figures, key=lambda o: sum(a == b for a, b in fields_of(left, p, o).values()))
            for name, (got, wanted) in fields_of(left, p, o).items():
                due[name] += wanted is not None and wanted != Comparator.EQ
                read[name] += got is not None
                right[name] += got is not None and got == wanted
                if got != wanted and not (name == "qualifier" and got is None):
                    said = "nothing" if got is None else "another"
                    mistakes[f"{name}: {said} read"] += 1
                    mistakes[f"{name}: {got} for {wanted}"] += 1
    rows = []
    for name, (precision, recall) in GOALS.items():
        p, r = right[name] / max(read[name], 1), right[name] / max(due[name], 1)
        met = (
            ""
            if precision is None or recall is None
            else ("yes" if p >= precision and r >= recall else "no")
        )
        goal = "" if precision is None else f"{precision} / {recall}"
        rows.append((name, f"{p:.3f}", f"{r:.3f}", str(due[name]), goal, met))
    return rows, mistakes


#: Keys to write what is none of the choices: to ask, four letters, Enter.
TYPED = 6


def keys(dataset: Dataset) -> list[int]:
    """For each figure of the documents that was read, the keys until it is accepted as it is.

    Enter is one. A field that is wrong takes a letter for the next choice, a letter and a digit for
    a later one, and a name has to be written where it is no choice.
    """
    found: list[int] = []
    for document_id in dataset.documents:
        left = without_names_of(dataset, document_id)
        text, truth = dataset.text(document_id), truths(dataset, document_id)
        for p in Proposer(left).propose(text, silent(dataset, document_id)):
            if isinstance(p, Proposal) and p.place[0] in truth:
                one, choices = review.candidate(left, p), p.choices
                found.append(min(_keys(one, choices, o) for o in truth[p.place[0]]))
    return found


def _keys(one: review.Candidate, choices: Mapping[str, Sequence[str]], wanted: Observation) -> int:
    period = (wanted.period_start[:4], wanted.period_end[:4])
    fields = {
        "entity": wanted.entity_id,
        "topic": wanted.topic_id,
        "indicator": wanted.indicator_id,
        "period": "-".join(dict.fromkeys(filter(None, period))),
        "qualifier": wanted.comparator,
    }
    presses = 1
    for field, right in fields.items():
        if review.chosen(one, field) != right:
            offered = list(choices[field])
            presses += min(offered.index(right), 2) if right in offered else TYPED
    return presses


def speed(dataset: Dataset, repeats: int) -> list[Sequence[str]]:
    """Text read by the second, a sentence, and a page."""
    text = "\n".join(dataset.text(d) for d in dataset.documents)
    proposer, checker, reader = Proposer(dataset), Checker(dataset), StatementReader(dataset)
    size = len(text.encode()) / 1e6
    best = min(_timed(lambda: list(proposer.propose(text))) for _ in range(repeats))
    sentence = min(_timed(lambda: reader.read(PAGE[:45])) for _ in range(20 * repeats))
    page = min(_timed(lambda: list(checker.check(PAGE * 10))) for _ in range(repeats))
    return [
        ("text read", f"{size / best:.3f} MB/s", "1 MB/s", "yes" if size / best >= 1 else "no"),
        ("a sentence", f"{1000 * sentence:.2f} ms", "5 ms", "yes" if sentence < 0.005 else "no"),
        (
            "a page of 40 sentences",
            f"{1000 * page:.0f} ms",
            "200 ms",
            "yes" if page < 0.2 else "no",
        ),
    ]


def _timed(what: object) -> float:
    """Seconds of one core, whatever else the machine does."""
    start = time.process_time()
    what()  # type: ignore[operator]
    return time.process_time() - start


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--large", action="store_true", help="also with 200,868 figures")
    options = parser.parse_args()
    dataset = package.load(paths.bundled_data())
    print(machine())
    rows, mistakes = quality(dataset)
    table("Proposals", ("field", "precision", "recall", "figures", "goal", "met"), rows)
    print("\nThe ten commonest mistakes:")
    for mistake, count in mistakes.most_common(10):
        print(f"{count:4}  {mistake}")
    pressed = keys(dataset)
    median = statistics.median(pressed)
    print(f"\nKeys to accept a figure: median {median:g} of {len(pressed)} (goal 3)")
    table(
        "Speed, with the package",
        ("what", "measured", "goal", "met"),
        speed(dataset, options.repeats),
    )
    if options.large:
        from synthetic import synthetic

        with tempfile.TemporaryDirectory() as folder:
            large = synthetic(Path(folder))
            checker = Checker(large)
            page = min(
                _timed(lambda: list(checker.check(PAGE * 10))) for _ in range(options.repeats)
            )
            held = f"{len(large.rows(Observation)):,}"
            print(f"a page with {held} figures: {1000 * page:.0f} ms (goal 200)")


if __name__ == "__main__":
    main()
