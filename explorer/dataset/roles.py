"""The parts that pages, questions and templates are about, and what plays them in a dataset.

No module names a list, a country, a report or an indicator of the data: it asks for who plays a
part. ``data/roles.csv`` says it, so that other lists and other rivals need no other program.
"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from explorer.records import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def _one(refers: str, least: int = 0) -> Any:
    return field(default="", metadata={"refers": refers, "least": least, "most": 1})


def _many(refers: str, least: int = 0) -> Any:
    return field(default=(), metadata={"refers": refers, "least": least, "most": None})


@dataclass(frozen=True, slots=True)
class Roles:
    """Ids by the part they play; "" or () where the dataset has nothing for it.

    Attributes:
        main_list: The list that the tree opens with and on which an entity is shown.
        editions: Lists that followed one another, in time order; the last one holds the others.
        lists_over_time: Those whose counts stand on one time axis, in time order.
        scorecard: The list of sectors in which the rivals are compared.
        edition_reports: The reports that said who leads, in time order.
        own_words: Reports that are what the author of a document says in it, nobody relayed.
        rivals: Who is compared where nobody else is asked for, the first one first.
        presets: Groups whose members can be chosen at once.
        world: The entity that stands for all.
        lead_count: The indicator that counts the technologies led.
        leader_rank: Place among countries in a technology; who is first leads it.
        share: The share that says how far someone leads.
        share_ratio: One share over another.
        top_five: The indicator that counts the technologies in which one is among the first.
        first_indicators: What answers "how do they compare" best, the best first.
        verdicts: What a report says of a sector as a whole, in words.
        turns: Indicators that say that something turned.
        institution_counts: What is counted of institutions.
        institution_ranks: Places of institutions.
        top_institutions: How many of the first ten institutions are in one country.
        high_risk: Said of a technology at high risk of a monopoly.
        high_risk_count: How many technologies are.
        high_risk_led: How many of them someone leads.
        collaboration_topics: Topics about who works with whom.
        collaboration_share: How much of one's collaboration is with the counterpart.
        collaboration_rank: Place among the counterpart's partners.
        collaboration_funding: Money for work with the counterpart.
    """

    main_list: str = _one("taxonomies.taxonomy_id", 1)
    editions: tuple[str, ...] = _many("taxonomies.taxonomy_id")
    lists_over_time: tuple[str, ...] = _many("taxonomies.taxonomy_id")
    scorecard: str = _one("taxonomies.taxonomy_id")
    edition_reports: tuple[str, ...] = _many("reports.report_id")
    own_words: tuple[str, ...] = _many("reports.report_id")
    rivals: tuple[str, ...] = _many("entities.entity_id", 2)
    presets: tuple[str, ...] = _many("entities.entity_id")
    world: str = _one("entities.entity_id")
    lead_count: str = _one("indicators.indicator_id")
    leader_rank: str = _one("indicators.indicator_id")
    share: str = _one("indicators.indicator_id")
    share_ratio: str = _one("indicators.indicator_id")
    top_five: str = _one("indicators.indicator_id")
    first_indicators: tuple[str, ...] = _many("indicators.indicator_id")
    verdicts: tuple[str, ...] = _many("indicators.indicator_id")
    turns: tuple[str, ...] = _many("indicators.indicator_id")
    institution_counts: tuple[str, ...] = _many("indicators.indicator_id")
    institution_ranks: tuple[str, ...] = _many("indicators.indicator_id")
    top_institutions: str = _one("indicators.indicator_id")
    high_risk: str = _one("indicators.indicator_id")
    high_risk_count: str = _one("indicators.indicator_id")
    high_risk_led: str = _one("indicators.indicator_id")
    collaboration_topics: tuple[str, ...] = _many("technologies.technology_id")
    collaboration_share: str = _one("indicators.indicator_id")
    collaboration_rank: str = _one("indicators.indicator_id")
    collaboration_funding: str = _one("indicators.indicator_id")

    @classmethod
    def of(cls, rows: Iterable[tuple[str, int, str]]) -> Roles:
        """The roles that are given: each with a place and the thing in it."""
        given: dict[str, list[tuple[int, str]]] = {}
        for role, place, thing in rows:
            given.setdefault(role, []).append((place, thing))
        found: dict[str, Any] = {}
        for name, part in PARTS.items():
            things = tuple(thing for _, thing in sorted(given.get(name, ())))
            if things:
                found[name] = things if part.most is None else things[-1]
        return cls(**found)


@dataclass(frozen=True, slots=True)
class Part:
    """What can play a part.

    Attributes:
        refers: The "table.column" whose ids it takes.
        least: How many must play it.
        most: How many can, or None for any number.
    """

    refers: str
    least: int
    most: int | None


#: The parts by name.
PARTS: Mapping[str, Part] = {f.name: Part(**f.metadata) for f in fields(Roles)}
