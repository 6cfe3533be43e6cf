"""The figures as one flat table: a row each, with the names of what they are about.

The one room below the window that uses pandas; it is imported when a table is asked for.
"""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Final

from explorer.dataset import discretion
from explorer.dataset.columns import column_names, columns, row_values
from explorer.dataset.schema import Observation, Support

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

    from explorer.dataset.dataset import Dataset

#: Behind each id, the name it stands for; a figure without a counterpart has "".
NAMES = {
    "topic_id": "topic",
    "entity_id": "entity",
    "counterpart_id": "counterpart",
    "indicator_id": "indicator",
    "report_id": "report",
}
_OF_FIGURE = column_names(Observation)
#: What is told of the evidence that is shown first.
FIRST = (
    "evidence_id",
    "document_id",
    "start",
    "end",
    "quote",
    "source_title",
    "source_publisher",
    "source_url",
    "source_class",
    "accessed",
    "rule",
    "input_ids",
)
#: The same for a figure that rests on nothing.
_NOTHING = {c.name: c.empty for c in columns(Support)}


#: So many rows of the table are made at a time.
PAGE: Final = 5_000


def pages(dataset: Dataset, wanted: Mapping[str, Sequence[str]]) -> Iterator[pd.DataFrame]:
    """The table of the figures that have one of some ids in each of some columns, piece by piece.

    Figures of tables that stay on disk come behind the others, and are read as they come: however
    many there are, only ``PAGE`` are held. There is at least one piece, which may have no rows.

    Args:
        dataset: The figures.
        wanted: Ids by column; a column without ids, or not named, may hold anything.

    Raises:
        DatasetError: A table on disk cannot be read.
    """
    asked = {column: ids for column, ids in wanted.items() if ids}
    sets = {column: frozenset(ids) for column, ids in asked.items()}
    held = (
        o
        for o in dataset.rows(Observation)
        if all(getattr(o, column) in ids for column, ids in sets.items())
    )
    every = chain(held, dataset.stored.every(**asked) if dataset.stored else ())
    rows = list(islice(every, PAGE))
    yield joined(dataset, rows)
    while rows := list(islice(every, PAGE)):
        yield joined(dataset, rows)


def joined(dataset: Dataset, rows: Sequence[Observation]) -> pd.DataFrame:
    """Some figures with English names, their first evidence, and where they do not agree.

    The columns are those of the table, behind each id the name it stands for; ``known_by`` and the
    columns of the evidence that is shown first, behind ``document_id`` the title and publisher of
    the document; the ids of the discrepancies that name the figure; and how far it may go, "" where
    nobody has said. Lists are tuples. The index is the observation id.
    """
    import pandas as pd

    frame = pd.DataFrame([row_values(Observation, o) for o in rows], columns=_OF_FIGURE)
    for column, names in _names(dataset).items():
        frame[NAMES[column]] = frame[column].map(names).fillna("")
    first = pd.DataFrame([_first(dataset, o) for o in rows], columns=["known_by", *FIRST])
    titles = {d.document_id: f"{d.title} ({d.publisher})" for d in dataset.documents.values()}
    first["document"] = first["document_id"].map(titles).fillna("")
    frame = pd.concat([frame, first], axis=1)
    frame["discrepancy_ids"] = [
        tuple(d.discrepancy_id for d in dataset.discrepancies_of.get(o.observation_id, ()))
        for o in rows
    ]
    frame["marking"] = [discretion.of(dataset, (o,)) for o in rows]
    order = [column for name in (*_OF_FIGURE, "known_by", *FIRST) for column in _with_name(name)]
    frame = frame[[*order, "discrepancy_ids", "marking"]]
    return frame.astype({"start": "Int64", "end": "Int64"}).set_index("observation_id", drop=False)


def _with_name(column: str) -> tuple[str, ...]:
    """A column, and behind it the one with the name that its id stands for."""
    named = {**NAMES, "document_id": "document"}
    return (column, named[column]) if column in named else (column,)


def _names(dataset: Dataset) -> Mapping[str, Mapping[str, str]]:
    entities = {i: e.name_en for i, e in dataset.entities.items()}
    return {
        "topic_id": {i: t.name_en for i, t in dataset.topics.items()},
        "entity_id": entities,
        "counterpart_id": entities,
        "indicator_id": {i: n.name_en for i, n in dataset.indicators.items()},
        "report_id": {i: r.short for i, r in dataset.reports.items()},
    }


def _first(dataset: Dataset, observation: Observation) -> dict[str, Any]:
    """How a figure is known, and the evidence that is shown first."""
    first = dataset.first_of(observation.observation_id)
    cells = row_values(Support, first) if first else _NOTHING
    return {"known_by": dataset.kind_of(observation).value} | {n: cells[n] for n in FIRST}
