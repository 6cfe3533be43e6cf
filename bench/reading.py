"""How well and how fast documents are read: proposals against the tables, sentences by the second.

    python bench/reading.py             documents and paragraphs, and the speed with the package
    python bench/reading.py --repeats 0     without the speed
    python bench/reading.py --large     a page checked with 200,868 figures held, too

When a document is read, the aliases that occur in it and in no other document are left out of the
names tables: they were learned from it. The truth are the passages of its figures. The paragraphs
are those of tests/reading/paragraphs.txt; no rule was made from those that are kept back.

Speed is that of one core, of the documents, which are dense with figures, and of news that is made
up (reading_prose.py), beside the floor of the same run: folding the text and finding its numerals,
without which nothing is read.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from typing import TYPE_CHECKING

from reading_prose import prose
from reading_truth import Score, of_documents, of_paragraphs, silent, truths, without_names_of
from timing import machine, table

from explorer import paths
from explorer.corpus import numerals
from explorer.corpus.fold import fold
from explorer.dataset import package
from explorer.dataset.schema import Observation
from explorer.reading.check import Checker
from explorer.reading.proposal import Proposal
from explorer.reading.propose import Proposer
from explorer.reading.statement import StatementReader
from explorer.workspace import review
from tests.reading.paragraphs import paragraphs

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

GOALS = {
    "value": (0.98, 0.98),
    "entity": (0.92, 0.92),
    "topic": (0.85, 0.85),
    "indicator": (None, None),
    "period": (0.90, 0.90),
    "qualifier": (0.95, 0.85),
    "source": (None, None),
}
#: Bytes of the text that is made up.
NEWS = 300_000
PAGE = (
    "China now leads in 66 of the 74 technologies. In 2019-2023 it led 57 of the 64 technologies. "
    "2023年，全球电池高影响力研究中有四分之三出自中国。The talks lasted four hours. "
)


def shown(title: str, score: Score) -> None:
    """Print precision and recall of each field, and the commonest mistakes."""
    rows = []
    for name, (precision, recall) in GOALS.items():
        p, r = score.share(name)
        goal, met = "", ""
        if precision is not None and recall is not None:
            goal = f"{precision} / {recall}"
            met = "yes" if p >= precision and r >= recall else "no"
        rows.append((name, f"{p:.3f}", f"{r:.3f}", str(score.due[name]), goal, met))
    table(title, ("field", "precision", "recall", "figures", "goal", "met"), rows)
    print("\nThe ten commonest mistakes:")
    for mistake, count in score.mistakes.most_common(10):
        print(f"{count:4}  {mistake}")


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
                found.append(min(_keys(one, choices, s.figure) for s in truth[p.place[0]]))
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
    news = prose(dataset, NEWS)
    proposer, checker, reader = Proposer(dataset), Checker(dataset), StatementReader(dataset)
    rows: list[Sequence[str]] = []
    for what, read in (("the five documents", text), (f"news of {NEWS // 1000} kB", news)):
        times, floor = list[float](), list[float]()
        for _ in range(repeats):
            times.append(_timed(lambda read=read: list(proposer.propose(read))))
            floor.append(_timed(lambda read=read: (fold(read), numerals.find(read))))
        rate = len(read.encode()) / 1e6 / min(times)
        said = f"{rate:.3f} MB/s, {min(times) / min(floor):.1f} times the floor"
        rows.append((what, said, "1 MB/s", "yes" if rate >= 1 else "no"))
    sentence = min(_timed(lambda: reader.read(PAGE[:45])) for _ in range(20 * repeats))
    page = min(_timed(lambda: list(checker.check(PAGE * 10))) for _ in range(repeats))
    return [
        *rows,
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
    written = paragraphs()
    shown("The documents", of_documents(dataset))
    shown("Paragraphs, odd", of_paragraphs(dataset, [p for p in written if p.number % 2]))
    shown(
        "Paragraphs, kept back", of_paragraphs(dataset, [p for p in written if p.number % 2 == 0])
    )
    shown("A second set, kept back", of_paragraphs(dataset, paragraphs("paragraphs_fresh.txt")))
    shown("A third set, kept back", of_paragraphs(dataset, paragraphs("paragraphs_later.txt")))
    pressed = keys(dataset)
    median = statistics.median(pressed)
    print(f"\nKeys to accept a figure: median {median:g} of {len(pressed)} (goal 3)")
    if options.repeats:
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
