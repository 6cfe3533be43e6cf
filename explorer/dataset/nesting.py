"""Which entities lie in one another, so that their figures must never be added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.dataset.vocabulary import PLACES

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

#: An entity made of two others carries both ids: "catl-and-byd".
_AND = "-and-"


def disjoint(dataset: Dataset, a: Observation, b: Observation) -> bool:
    """Whether the two figures are of entities with nothing in common, in their own periods.

    In doubt they are not: a group whose members are not listed ("Western countries") may hold
    anyone, and a company whose country is not known may lie anywhere.
    """
    kinds = {dataset.entities[o.entity_id].kind for o in (a, b)}
    if not kinds & PLACES:
        first, second = ({*o.entity_id.split(_AND), o.entity_id} for o in (a, b))
        return not first & second
    one, other = countries(dataset, a), countries(dataset, b)
    return bool(one) and bool(other) and not one & other


def beside(dataset: Dataset, a: Observation, b: Observation) -> bool:
    """Whether the two entities can be set against each other: of one sort, none within the other.

    A country is not measured by one of its institutions, nor a group by one of its members.
    """
    if a.entity_id == b.entity_id:
        return False
    if len({dataset.entities[o.entity_id].kind in PLACES for o in (a, b)}) > 1:
        return False
    return disjoint(dataset, a, b) or not countries(dataset, a) & countries(dataset, b)


def countries(dataset: Dataset, o: Observation) -> set[str]:
    """The countries that the observation's entity covers or lies in; empty if not known."""
    entity = dataset.entities[o.entity_id]
    if entity.kind == "country":
        return {entity.entity_id}
    if entity.kind != "group":
        return {entity.country} - {""}
    found = set()
    for member in dataset.members.get(entity.entity_id, ()):
        if dataset.entities[member.entity_id].kind != "country":
            return set()
        joined_later = o.period_end and member.since > o.period_end
        left_before = o.period_start and member.until and member.until < o.period_start
        if not joined_later and not left_before:
            found.add(member.entity_id)
    return found


def members_in(dataset: Dataset, group: str, year: int) -> tuple[str, ...]:
    """The countries that belong to a group at the end of a year."""
    return tuple(
        m.entity_id
        for m in dataset.members.get(group, ())
        if dataset.entities[m.entity_id].kind == "country"
        and (not m.since or m.since[:4] <= str(year))
        and (not m.until or m.until[:4] > str(year))
    )
