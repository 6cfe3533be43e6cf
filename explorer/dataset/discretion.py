"""How far things may go: marks on sources and figures, and what holds them inherits.

A figure is as restricted as the report that says it, the documents and figures it rests on, and its
own mark, whichever asks for most. What nobody has marked says nothing.
"""

from __future__ import annotations

import typing
from typing import TYPE_CHECKING, Final, Literal, assert_never

from explorer.dataset.schema import Cell, Citation, Derivation, Papers, Passage
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

#: How far something may go; "" where nobody says.
Level = Literal["", "open", "internal", "restricted"]
_ORDER: Final[tuple[Level, ...]] = typing.get_args(Level)
#: From what may go anywhere to what may not.
LEVELS: Final = _ORDER[1:]


def highest(levels: Iterable[str]) -> Level:
    """The level that asks for most; "" if none of them says anything."""
    return _ORDER[max(map(_ORDER.index, levels), default=0)]


def of(dataset: Dataset, rows: Iterable[Observation], *, without: Collection[str] = ()) -> Level:
    """How far what holds these figures may go, "" if nobody has said.

    Args:
        dataset: Where they are.
        rows: The figures.
        without: Ids of things whose own marks are left aside.
    """
    if not dataset.marks:
        return ""
    marks = {name: level for name, level in dataset.marks.items() if name not in without}
    seen: set[str] = set()
    return highest(_of(dataset, o, marks, seen) for o in rows)


def _of(dataset: Dataset, o: Observation, marks: Mapping[str, str], seen: set[str]) -> Level:
    if o.observation_id in seen:
        return ""
    seen.add(o.observation_id)
    found = {o.observation_id, o.report_id}
    under: list[str] = []
    for e in dataset.evidence_of.get(o.observation_id, ()):
        match e:
            case Passage() | Cell():
                found.add(e.document_id)
            case Derivation():
                inputs = (dataset.observations.get(i) for i in e.input_ids)
                under += [_of(dataset, i, marks, seen) for i in inputs if i is not None]
            case Citation() | Papers():
                pass  # what is published elsewhere, or held nowhere, has no mark
            case _ as never:
                assert_never(never)
    return highest((*(marks.get(name, "") for name in found), *under))


def word(level: str) -> str:
    """A level as it is printed, in the present language; "" for none."""
    return {
        "": "",
        "open": translate("Discretion", "Open"),
        "internal": translate("Discretion", "Internal"),
        "restricted": translate("Discretion", "Restricted"),
    }[level]
