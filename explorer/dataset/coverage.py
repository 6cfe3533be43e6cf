"""The numeral ledger: what became of every numeral expression of every document."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.corpus import numerals
from explorer.dataset.problems import DatasetError, Problem
from explorer.dataset.schema import NumeralRow
from explorer.dataset.tables import numbered
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from explorer.dataset.dataset import Dataset

_FILE = "numerals.csv"
#: Forms the detector reports only so that they can be told apart; the ledger leaves them out.
SKIPPED_FORMS = frozenset({"article"})


@dataclass(frozen=True, slots=True)
class Coverage:
    """How the numerals of one document are accounted for.

    Attributes:
        document_id: The document.
        found: Numeral expressions the detector finds.
        linked: Those that a figure rests on.
        set_aside: The others in the ledger, by class.
        missing: Those the ledger does not name, as (start, end, text).
    """

    document_id: str
    found: int
    linked: int
    set_aside: dict[str, int]
    missing: tuple[tuple[int, int, str], ...]

    @property
    def share(self) -> float:
        """Percent of the numerals that are accounted for; 100 for a text without numerals."""
        return 100.0 if not self.found else 100 * (1 - len(self.missing) / self.found)


def coverage(dataset: Dataset, document_id: str) -> Coverage:
    """Compare the detector's numerals of one document with the ledger.

    Raises:
        DatasetError: The document cannot be read or has changed.
    """
    text = dataset.text(document_id)
    rows = {(r.start, r.end): r for r in ledger(dataset, document_id)}
    found = [n for n in numerals.find(text) if n.form not in SKIPPED_FORMS]
    linked = 0
    aside: Counter[str] = Counter()
    missing = []
    for numeral in found:
        row = rows.get((numeral.start, numeral.end))
        if row is None:
            missing.append((numeral.start, numeral.end, numeral.text))
        elif row.observation_id:
            linked += 1
        else:
            aside[row.numeral_class] += 1
    return Coverage(document_id, len(found), linked, dict(sorted(aside.items())), tuple(missing))


def ledger(dataset: Dataset, document_id: str) -> Sequence[NumeralRow]:
    """The ledger of a document.

    That of a document of the user's is made up of the numerals that figures point at and those that
    a reader set aside; the others are not accounted for.
    """
    if document_id not in dataset.own:
        return dataset.numerals_in.get(document_id, ())
    text = dataset.text(document_id)
    stated = [
        NumeralRow(
            document_id,
            e.value_start,
            e.value_end,
            text[e.value_start : e.value_end],
            "value",
            e.observation_id,
            "",
        )
        for e in dataset.passages_in.get(document_id, ())
        if e.value_start is not None and e.value_end is not None
    ]
    return [*stated, *dataset.numerals_in.get(document_id, ())]


def ledger_problems(dataset: Dataset) -> Iterator[Problem]:
    """Rules on the ledger: every numeral has its row, every row its numeral and a reason."""
    ledger = dataset.rows(NumeralRow)
    lines = {(r.document_id, r.start): i for i, r in numbered(NumeralRow, ledger)}
    for document_id in dataset.documents:
        if document_id in dataset.own:
            continue  # nobody promised to account for every numeral of it
        try:
            text = dataset.text(document_id)
            report = coverage(dataset, document_id)
        except DatasetError:
            continue  # the passage rules have said so
        for start, end, printed in report.missing:
            said = to_user(
                "Problem", "{text!r} at {start}:{end} of {document} is not accounted for"
            )
            message = said.format(text=printed, start=start, end=end, document=document_id)
            yield Problem("numeral-missing", _FILE, 0, "", message)
        spans = {(n.start, n.end) for n in numerals.find(text)}
        for row in dataset.numerals_in.get(document_id, ()):
            line = lines[document_id, row.start]
            if text[row.start : row.end] != row.text or (row.start, row.end) not in spans:
                said = to_user("Problem", "{text!r} is not a numeral at {start}:{end}")
                message = said.format(text=row.text, start=row.start, end=row.end)
                yield Problem("numeral-moved", _FILE, line, "start", message)
            if row.numeral_class == "value" and not row.observation_id:
                said = to_user("Problem", "the value {text!r} names no observation")
                message = said.format(text=row.text)
                yield Problem("numeral-value", _FILE, line, "observation_id", message)
            if not row.observation_id and not row.reason:
                said = to_user("Problem", "{text!r} is set aside without a reason")
                message = said.format(text=row.text)
                yield Problem("numeral-reason", _FILE, line, "reason", message)
