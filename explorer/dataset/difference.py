"""Which rows one dataset holds that another does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from explorer.dataset.columns import key_names
from explorer.dataset.schema import TABLES, Document, Observation, Report, Row
from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from explorer.dataset.dataset import Dataset

    _Rows = Mapping[str, Mapping[str, Row]]

R = TypeVar("R", bound=Row)


@dataclass(frozen=True, slots=True)
class Difference:
    """What changed from one dataset to the next; false if nothing did.

    Attributes:
        old: By table name and id, the rows that are gone or were other ones.
        new: By table name and id, the rows that have come or are other ones now. An id is the key
            of the row; "/" stands between the parts of a key of several columns.
    """

    old: _Rows
    new: _Rows

    def __bool__(self) -> bool:
        """Whether there is any."""
        return any(map(bool, (*self.old.values(), *self.new.values())))

    def added(self, table: type[Row]) -> frozenset[str]:
        """Ids of the rows that have come."""
        return frozenset(self.new.get(table.TABLE, {})) - frozenset(self.old.get(table.TABLE, {}))

    def removed(self, table: type[Row]) -> frozenset[str]:
        """Ids of the rows that are gone."""
        return frozenset(self.old.get(table.TABLE, {})) - frozenset(self.new.get(table.TABLE, {}))

    def altered(self, table: type[Row]) -> frozenset[str]:
        """Ids of the rows that are other ones now."""
        return frozenset(self.old.get(table.TABLE, {})) & frozenset(self.new.get(table.TABLE, {}))

    def ids(self, table: type[Row]) -> frozenset[str]:
        """Ids of all rows that came, went or changed."""
        return frozenset(self.old.get(table.TABLE, {})) | frozenset(self.new.get(table.TABLE, {}))

    def rows(self, table: type[R]) -> tuple[R, ...]:
        """All rows that are in one dataset only: the old ones, then the new ones."""
        both = (self.old.get(table.TABLE, {}), self.new.get(table.TABLE, {}))
        return tuple(row for rows in both for row in rows.values())  # type: ignore[misc]


#: Between a dataset and itself.
NONE = Difference({}, {})


def difference(old: Dataset, new: Dataset) -> Difference:
    """What changed from one dataset to another.

    Of two layers over one base only the layers are compared, so the size of the base is no matter.
    """
    if old is new:
        return NONE
    below = list(_bases(old))
    base = next((d for d in _bases(new) if any(d is other for other in below)), None)
    gone: dict[str, dict[str, Row]] = {}
    come: dict[str, dict[str, Row]] = {}
    for table in TABLES:
        if old.rows(table) is new.rows(table):
            continue
        before, after = _since(old, table, base), _since(new, table, base)
        if before is None or after is None:
            before, after = old.rows(table), new.rows(table)
        was, now = _by_key(table, before), _by_key(table, after)
        other_text = _with_other_text(old, new) if table is Document else frozenset()
        same = {k for k, row in was.items() if now.get(k) == row and k not in other_text}
        gone[table.TABLE] = {k: row for k, row in was.items() if k not in same}
        come[table.TABLE] = {k: row for k, row in now.items() if k not in same}
    for name in _marked_otherwise(old, new):
        for table, was_rows, now_rows in (
            (Observation, old.observations, new.observations),
            (Document, old.documents, new.documents),
            (Report, old.reports, new.reports),
        ):
            if name in was_rows and name in now_rows:
                gone.setdefault(table.TABLE, {})[name] = was_rows[name]
                come.setdefault(table.TABLE, {})[name] = now_rows[name]
    return Difference(
        {name: rows for name, rows in gone.items() if rows},
        {name: rows for name, rows in come.items() if rows},
    )


def differs(old: Dataset, new: Dataset) -> bool:
    """Whether anything is in one of them only; mostly their numbers of rows say so already."""
    if old is not new and any(len(old.rows(t)) != len(new.rows(t)) for t in TABLES):
        return True
    return bool(difference(old, new))


def _bases(dataset: Dataset) -> Iterator[Dataset]:
    """The dataset and all it is a layer over."""
    at: Dataset | None = dataset
    while at is not None:
        yield at
        at = at.base


def _since(dataset: Dataset, table: type[Row], base: Dataset | None) -> Sequence[Row] | None:
    """The rows that come to those of a base; None if they are not in layers over it."""
    found: tuple[Row, ...] = ()
    at: Dataset | None = dataset
    while at is not base:
        if at is None:
            return None
        at, rows = at.layer(table)
        found = (*rows, *found)
    return found if base is not None else None


def _by_key(table: type[Row], rows: Iterable[Row]) -> dict[str, Row]:
    names = key_names(table)
    return {"/".join(str(getattr(row, name)) for name in names): row for row in rows}


def _marked_otherwise(old: Dataset, new: Dataset) -> set[str]:
    """What may go farther, or less far, than before."""
    names = old.marks.keys() | new.marks.keys()
    return {name for name in names if old.marks.get(name, "") != new.marks.get(name, "")}


def _with_other_text(old: Dataset, new: Dataset) -> frozenset[str]:
    """Documents in both that the user brought in and whose text is not the same."""
    both = old.texts.keys() & new.texts.keys()
    return frozenset(d for d in both if old.texts[d] != new.texts[d])
