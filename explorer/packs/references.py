"""What rows refer to, by the columns that the schema describes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from explorer.dataset.columns import columns, key_names, table_of
from explorer.dataset.schema import Node, Row, Topic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

R = TypeVar("R", bound=Row)

#: A row by its table and its key.
Place = tuple[str, str]


def key_of(row: Row) -> str:
    """The key of a row as one text."""
    return "/".join(str(getattr(row, name)) for name in key_names(table_of(row)))


def place_of(row: Row) -> Place:
    """Where a row is."""
    return row.TABLE, key_of(row)


def referred(row: Row) -> Iterator[Place]:
    """The rows that a row names."""
    for c in columns(type(row)):
        value = getattr(row, c.name)
        if c.refers and value:
            table = c.refers.partition(".")[0]
            for name in value if isinstance(value, tuple) else (value,):
                yield table, name


def closure(rows: Mapping[Place, Row], wanted: Iterable[Place]) -> set[Place]:
    """These rows with all that they refer to, as far as it is among ``rows``."""
    found: set[Place] = set()
    waiting = [place for place in wanted if place in rows]
    while waiting:
        place = waiting.pop()
        if place not in found:
            found.add(place)
            waiting += [p for p in referred(rows[place]) if p in rows and p not in found]
    return found


def renamed(row: R, names: Mapping[Place, str]) -> R:
    """A row in which rows with another name now are called so, itself included."""
    changed: dict[str, Any] = {}
    for c in columns(type(row)):
        value = getattr(row, c.name)
        if c.refers and value:
            table = c.refers.partition(".")[0]
            if isinstance(value, tuple):
                changed[c.name] = tuple(names.get((table, v), v) for v in value)
            else:
                changed[c.name] = names.get((table, value), value)
    keys = key_names(table_of(row))
    if len(keys) == 1 and (own := names.get((row.TABLE, key_of(row)))) is not None:
        changed[keys[0]] = own
    return replace(row, **{k: v for k, v in changed.items() if getattr(row, k) != v})


def node_name(row: Node, names: Mapping[Place, str]) -> str:
    """What a place in a list is called once its list and topic have their names."""
    if row.node_id != f"{row.taxonomy_id}/{row.technology_id}":
        return row.node_id
    taxonomy = names.get(("taxonomies", row.taxonomy_id), row.taxonomy_id)
    return f"{taxonomy}/{names.get((Topic.TABLE, row.technology_id), row.technology_id)}"
