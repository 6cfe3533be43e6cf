"""What is demanded of a row, be it of a package or of the user's own.

Each rule yields what is wrong with a row, in the language of the reader; who asks says
where the row stands and what becomes of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from explorer.corpus import numerals
from explorer.dataset.columns import columns, needed
from explorer.dataset.schema import Support
from explorer.dataset.sense import nonsense
from explorer.records import dataclass
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Cell, Evidence, Indicator, Observation, Papers, Passage, Row

_PERIOD = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9./#_-]*")
#: Kinds of indicator whose value need not be printed as a numeral in the passage.
_WORDED = frozenset({"flag", "rank"})


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule that a row breaks.

    Attributes:
        kind: A short stable word for the rule.
        column: The column it is about.
        message: One sentence, without a full stop.
    """

    kind: str
    column: str
    message: str


def ids(dataset: Dataset) -> Mapping[str, Mapping[str, Row]]:
    """The rows that others can refer to, by "table.column" and id."""
    return {
        "documents.document_id": dataset.documents,
        "reports.report_id": dataset.reports,
        "technologies.technology_id": dataset.topics,
        "taxonomies.taxonomy_id": dataset.taxonomies,
        "taxonomy_nodes.node_id": dataset.nodes,
        "entities.entity_id": dataset.entities,
        "indicators.indicator_id": dataset.indicators,
        "observations.observation_id": dataset.observations,
        "evidence.evidence_id": dataset.evidence,
        "discrepancies.discrepancy_id": dataset.discrepancies,
    }


def cells(row: Row, known: Callable[[str, str], bool], *, own: bool = False) -> Iterator[Breach]:
    """Rules on single cells: required, enumerated, well formed, and ids that are there.

    Args:
        row: The row.
        known: Whether a "table.column" holds an id.
        own: It is the user's: a unit may be any, for tables have theirs.
    """
    for c in columns(type(row)):
        value = getattr(row, c.name)
        if value in ("", None, ()):
            if c.required:
                message = needed(row.kind if isinstance(row, Support) else "")
                yield Breach("empty", c.name, message)
            continue
        if c.enum and value not in c.enum and not (own and c.name == "unit"):
            text = to_user("Problem", "{value!r} is not one of {allowed}")
            message = text.format(value=value, allowed=", ".join(c.enum))
            yield Breach("enum", c.name, message)
        if c.kind == "year" and not _PERIOD.fullmatch(value):
            text = to_user(
                "Problem", "{value!r} is not a year, a month (2024-08) or a day (2024-08-28)"
            )
            yield Breach("period", c.name, text.format(value=value))
        if c.key and c.name.endswith("_id") and not _ID.fullmatch(value):
            text = to_user(
                "Problem", "the id {value!r} has a character outside letters, digits and ./#_-"
            )
            yield Breach("id", c.name, text.format(value=value))
        if c.refers:
            for part in value if isinstance(value, tuple) else (value,):
                if not known(c.refers, part):
                    text = to_user("Problem", "{value!r} is not in {table}.csv")
                    message = text.format(value=part, table=c.refers.partition(".")[0])
                    yield Breach("unknown-id", c.name, message)


def unit(row: Observation, indicator: Indicator) -> Iterator[Breach]:
    """A figure is in the unit of its indicator."""
    if row.unit != indicator.unit:
        text = to_user("Problem", "{given!r} does not match the indicator {name} ({unit!r})")
        message = text.format(given=row.unit, name=row.indicator_id, unit=indicator.unit)
        yield Breach("unit", "unit", message)


def figure(row: Observation, indicator: Indicator) -> Iterator[Breach]:
    """A figure says something that can be: value, range, base and period."""
    if row.value is None and row.value_low is None and row.value_high is None:
        message = to_user("Problem", "the observation has neither a value nor a range")
        yield Breach("value", "value", message)
    low, high = row.value_low, row.value_high
    if low is not None and high is not None and low > high:
        text = to_user("Problem", "the low value {low:g} is above the high {high:g}")
        yield Breach("range", "value_low", text.format(low=low, high=high))
    of = row.base if row.unit == "count" else None
    if of is not None and row.value is not None and row.value > of:
        text = to_user("Problem", "{value:g} of {base:g} is more than all")
        yield Breach("base", "base", text.format(value=row.value, base=of))
    wrong = nonsense(row, indicator)
    if wrong:
        yield Breach("value", "value", wrong)
    if row.period_start > row.period_end or bool(row.period_start) != bool(row.period_end):
        message = to_user("Problem", "the period must have a start and an end, in this order")
        yield Breach("period", "period_start", message)
    if (row.period_basis == "none") != (not row.period_start):
        message = to_user("Problem", "period_basis is 'none' exactly when there is no period")
        yield Breach("period", "period_basis", message)


def rests(row: Observation, evidence: Iterable[Evidence]) -> Iterator[Breach]:
    """A figure has evidence that states it."""
    if not any(e.role == "states" for e in evidence):
        text = to_user("Problem", "{figure} has no evidence that states it")
        message = text.format(figure=row.observation_id)
        yield Breach("no-evidence", "observation_id", message)


def anchored(row: Passage, text: str) -> Iterator[Breach]:
    """The quote of a passage is where it is said to be."""
    found = text[row.start : row.end]
    if row.start < 0 or found != row.quote:
        sentence = to_user(
            "Problem",
            "the text at {start}:{end} of {document} is {found!r}, not the quote {quote!r}",
        )
        message = sentence.format(
            start=row.start,
            end=row.end,
            document=row.document_id,
            found=found[:40],
            quote=row.quote[:40],
        )
        yield Breach("anchor", "start", message)


def chosen(row: Papers) -> Iterator[Breach]:
    """The rule of papers says which ones are meant."""
    from explorer.dataset.papers import Query  # not before there are such papers

    try:
        Query.of(row.rule)
    except ValueError:
        text = to_user("Problem", "{rule!r} does not say which papers are meant")
        yield Breach("papers", "rule", text.format(rule=row.rule))


def stands(row: Cell, text: str) -> Iterator[Breach]:
    """The cell of a table is where it is said to be."""
    from explorer.dataset.sheets import cell_of  # not before there is such a cell

    found = cell_of(text, row.row, row.column)
    if found != row.quote:
        sentence = to_user("Problem", "the cell {place} of {document} is {found!r}, not {quote!r}")
        message = sentence.format(
            place=row.place, document=row.document_id, found=found[:40], quote=row.quote[:40]
        )
        yield Breach("anchor", "row", message)


def surrounded(row: Passage, text: str, boilerplate: Iterable[tuple[int, int]]) -> Iterator[Breach]:
    """What stands around a quote is as recorded, and no part that says nothing by itself."""
    if not (text[: row.start].endswith(row.prefix) and text[row.end :].startswith(row.suffix)):
        message = to_user("Problem", "prefix and suffix are not what stands around the quote")
        yield Breach("context", "prefix", message)
    if any(row.start < end and start < row.end for start, end in boilerplate):
        message = to_user(
            "Problem", "the quote lies in a part of the document marked as boilerplate"
        )
        yield Breach("boilerplate", "start", message)


def readable(
    row: Passage, text: str, observation: Observation, indicator: Indicator
) -> Iterator[Breach]:
    """The value of a figure can be read off the numeral that its passage points at."""
    name = row.observation_id
    if row.value_start is None or row.value_end is None:
        if indicator.kind not in _WORDED and row.role != "context":
            sentence = to_user(
                "Problem", "{figure} is a {kind}: its passage must point at the numeral"
            )
            message = sentence.format(figure=name, kind=indicator.kind)
            yield Breach("value-anchor", "value_start", message)
        return
    if not row.start <= row.value_start < row.value_end <= row.end:
        message = to_user("Problem", "the numeral lies outside the quote")
        yield Breach("value-anchor", "value_start", message)
        return
    if row.role == "context":
        return
    printed = text[row.value_start : row.value_end]
    try:
        read = numerals.parse(printed)
    except ValueError:
        message = to_user("Problem", "{printed!r} is not a numeral").format(printed=printed)
        yield Breach("numeral", "value_start", message)
        return
    scale = (1, 100) if observation.unit == "percent" else (1,)
    wanted = [observation.value, observation.value_low, observation.value_high]
    tolerance = 1e-6
    if not any(
        abs(read * k - w) <= tolerance * max(1, abs(w))
        for w in wanted
        if w is not None
        for k in scale
    ):
        sentence = to_user("Problem", "{printed!r} reads {read:g}, which {figure} does not say")
        message = sentence.format(printed=printed, read=read, figure=name)
        yield Breach("numeral", "value_start", message)
