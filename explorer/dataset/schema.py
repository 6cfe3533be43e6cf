"""The nouns of the dataset: one frozen class a table, from which everything else is derived.

The CSV header, the parsing of a cell, the Table Schema in ``datapackage.json`` and the checks of
the validator all come from the field metadata here, so a column is described once.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from explorer.dataset import vocabulary
from explorer.dataset.evidence import (
    Cell,
    Citation,
    Derivation,
    Evidence,
    EvidenceKind,
    Papers,
    Passage,
    Support,
)
from explorer.dataset.roles import PARTS
from explorer.dataset.vocabulary import column
from explorer.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping


class Comparator(StrEnum):
    """How the stated figure relates to the true one ("over" is gt, "nearly" is lt)."""

    EQ = "eq"
    APPROX = "approx"
    GE = "ge"
    GT = "gt"
    LE = "le"
    LT = "lt"


class Status(StrEnum):
    """What kind of statement a figure is, the firmest first; only the first two are data.

    A plan is money or capacity that is announced or expected of the one who decides on it.
    """

    MEASURED = "measured"
    ESTIMATE = "estimate"
    PLAN = "plan"
    PROJECTION = "projection"
    OPINION = "opinion"


@dataclass(frozen=True, slots=True)
class Document:
    """A source text held byte for byte in ``seeds/`` or in the user's workspace."""

    TABLE: ClassVar[str] = "documents"
    document_id: str = column(key=True)
    file: str = column(required=True)
    sha256: str = column(required=True)
    title: str = column(required=True)
    title_en: str = column(required=True)
    publisher: str = column(required=True)
    authors: tuple[str, ...] = column("list")
    published: str = column()
    language: str = column(required=True)
    relays: tuple[str, ...] = column("list", refers="reports.report_id")
    url: str = column()
    rights: str = column(required=True)


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of a document and what it is; together they cover all its visible text."""

    TABLE: ClassVar[str] = "sections"
    document_id: str = column(key=True, refers="documents.document_id")
    start: int = column("integer", key=True)
    end: int = column("integer", required=True)
    kind: str = column(required=True, enum=vocabulary.SECTION_KINDS)


@dataclass(frozen=True, slots=True)
class Report:
    """Whoever says a figure: a report, a survey, a statistical office, an article's author.

    ``short`` is what charts print: "ASPI (2024)".
    """

    TABLE: ClassVar[str] = "reports"
    report_id: str = column(key=True)
    title: str = column(required=True)
    publisher: str = column(required=True)
    short: str = column(required=True)
    authors: tuple[str, ...] = column("list")
    published: str = column()
    url: str = column()
    scope_note: str = column(required=True)
    limits_note: str = column(required=True)


@dataclass(frozen=True, slots=True)
class Topic:
    """What a figure is about: a technology, a category or sector, a whole list, or a theme."""

    TABLE: ClassVar[str] = "technologies"
    technology_id: str = column(key=True)
    kind: str = column(required=True, enum=vocabulary.TOPIC_KINDS)
    name_en: str = column(required=True)
    name_zh_hans: str = column(required=True)
    name_zh_hant: str = column(required=True)
    aliases: tuple[str, ...] = column("list")
    description: str = column(required=True)


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """One published list of technologies, in one edition."""

    TABLE: ClassVar[str] = "taxonomies"
    taxonomy_id: str = column(key=True)
    title: str = column(required=True)
    edition: str = column()
    publisher: str = column(required=True)
    report_id: str = column(refers="reports.report_id")
    note: str = column()


@dataclass(frozen=True, slots=True)
class Node:
    """A place in a taxonomy: ``node_id`` is "taxonomy_id/technology_id"."""

    TABLE: ClassVar[str] = "taxonomy_nodes"
    taxonomy_id: str = column(required=True, refers="taxonomies.taxonomy_id")
    node_id: str = column(key=True)
    parent_id: str = column(refers="taxonomy_nodes.node_id")
    kind: str = column(required=True, enum=vocabulary.TOPIC_KINDS)
    technology_id: str = column(required=True, refers="technologies.technology_id")
    order: int = column("integer", required=True)
    first_added: str = column()
    note: str = column()


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """How a place in one taxonomy relates to a place in another."""

    TABLE: ClassVar[str] = "crosswalk"
    from_node: str = column(key=True, refers="taxonomy_nodes.node_id")
    to_node: str = column(key=True, refers="taxonomy_nodes.node_id")
    relation: str = column(required=True, enum=("same", "narrower", "broader", "overlaps"))
    basis: str = column(required=True)


@dataclass(frozen=True, slots=True)
class Entity:
    """A country (ISO 3166 alpha-3), group, institution or company that figures are about.

    Every country and territory of ISO 3166-1 is there, also those that no figure is about;
    ``alpha2`` and ``numeric`` are its other codes there, which tables use and sentences do not.
    ``colour`` and ``shape`` are how it is drawn on every chart, told from all it stands beside.
    ``least_people`` and ``most_people`` are bounds of its population, wide on purpose: totals and
    per-head figures that together imply a number outside contradict each other.
    """

    TABLE: ClassVar[str] = "entities"
    entity_id: str = column(key=True)
    kind: str = column(required=True, enum=vocabulary.ENTITY_KINDS)
    name_en: str = column(required=True)
    name_zh_hans: str = column(required=True)
    name_zh_hant: str = column(required=True)
    aliases: tuple[str, ...] = column("list")
    country: str = column(refers="entities.entity_id")
    colour: str = column()
    least_people: float | None = column("number")
    most_people: float | None = column("number")
    alpha2: str = column()
    numeric: str = column()
    shape: str = column(enum=vocabulary.SHAPES, default="")


@dataclass(frozen=True, slots=True)
class Membership:
    """Membership of a country in a group, with the years it holds; "" for a region's."""

    TABLE: ClassVar[str] = "group_members"
    group_id: str = column(key=True, refers="entities.entity_id")
    entity_id: str = column(key=True, refers="entities.entity_id")
    since: str = column("year")
    until: str = column("year")


@dataclass(frozen=True, slots=True)
class Indicator:
    """What is measured, with its unit and the direction in which more is better."""

    TABLE: ClassVar[str] = "indicators"
    indicator_id: str = column(key=True)
    name_en: str = column(required=True)
    name_zh_hans: str = column(required=True)
    name_zh_hant: str = column(required=True)
    definition: str = column(required=True)
    unit: str = column(required=True, enum=vocabulary.UNITS)
    kind: str = column(required=True, enum=vocabulary.INDICATOR_KINDS)
    higher_is: str = column(required=True, enum=("better", "worse", "neutral"))


@dataclass(frozen=True, slots=True)
class Observation:
    """One figure: what is said of one entity, on one topic, by one indicator, in one period.

    ``value`` is in base units (money in whole units of the currency, shares in percent);
    ``base`` is the "of 64" of a count. Periods are years or ISO dates. The statements are sentences
    of our own; where those in Chinese are empty, they are composed from the other columns.
    """

    TABLE: ClassVar[str] = "observations"
    observation_id: str = column(key=True)
    topic_id: str = column(required=True, refers="technologies.technology_id")
    entity_id: str = column(required=True, refers="entities.entity_id")
    counterpart_id: str = column(refers="entities.entity_id")
    indicator_id: str = column(required=True, refers="indicators.indicator_id")
    base: float | None = column("number")
    period_start: str = column("year")
    period_end: str = column("year")
    period_basis: str = column(required=True, enum=("stated", "carried", "context", "none"))
    value: float | None = column("number")
    value_low: float | None = column("number")
    value_high: float | None = column("number")
    unit: str = column(required=True, enum=vocabulary.UNITS)
    comparator: str = column(required=True, enum=tuple(Comparator))
    hedge: str = column()
    status: str = column(required=True, enum=tuple(Status))
    report_id: str = column(required=True, refers="reports.report_id")
    statement_en: str = column(required=True)
    note: str = column()
    statement_zh_hans: str = column(default="")
    statement_zh_hant: str = column(default="")


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Statements that do not agree, or only look as if they did not.

    What arithmetic finds among the user's own figures has no explanation of its own: it is composed
    from the figures, in the language of who reads it; see ``disagreement.py``.
    """

    TABLE: ClassVar[str] = "discrepancies"
    discrepancy_id: str = column(key=True)
    kind: str = column(required=True, enum=vocabulary.DISCREPANCY_KINDS)
    observation_ids: tuple[str, ...] = column(
        "list", required=True, refers="observations.observation_id"
    )
    explanation: str = column(required=True)
    severity: str = column(required=True, enum=vocabulary.SEVERITIES)


@dataclass(frozen=True, slots=True)
class NumeralRow:
    """One numeral expression of a document and what became of it."""

    TABLE: ClassVar[str] = "numerals"
    document_id: str = column(key=True, refers="documents.document_id")
    start: int = column("integer", key=True)
    end: int = column("integer", required=True)
    text: str = column(required=True)
    numeral_class: str = column(required=True, enum=vocabulary.NUMERAL_CLASSES)
    observation_id: str = column(refers="observations.observation_id")
    reason: str = column()


@dataclass(frozen=True, slots=True)
class Role:
    """What plays a part on the pages, in the questions and in the templates; see ``roles.py``."""

    TABLE: ClassVar[str] = "roles"
    role: str = column(key=True, enum=tuple(PARTS))
    place: int = column("integer", key=True)
    thing_id: str = column(required=True)


@dataclass(frozen=True, slots=True)
class Rendering:
    """A quoted stretch of a document in another language: our translation."""

    TABLE: ClassVar[str] = "renderings"
    document_id: str = column(key=True, refers="documents.document_id")
    start: int = column("integer", key=True)
    end: int = column("integer", key=True)
    language: str = column(key=True)
    text: str = column(required=True)
    state: str = column(required=True, enum=("draft", "reviewed"))
    translator: str = column()


Row = (
    Document
    | Section
    | Report
    | Topic
    | Taxonomy
    | Node
    | Crosswalk
    | Entity
    | Membership
    | Indicator
    | Observation
    | Support
    | Discrepancy
    | NumeralRow
    | Role
    | Rendering
)

#: Every table in the order it is written and checked.
TABLES: tuple[type[Row], ...] = (
    Document,
    Section,
    Report,
    Topic,
    Taxonomy,
    Node,
    Crosswalk,
    Entity,
    Membership,
    Indicator,
    Observation,
    Support,
    Discrepancy,
    NumeralRow,
    Role,
    Rendering,
)

#: Tables whose rows are of several kinds: the class of each, by what the column ``kind`` says.
VARIANTS: Mapping[type[Row], Mapping[str, type[Row]]] = {
    Support: {
        EvidenceKind.PASSAGE: Passage,
        EvidenceKind.CITATION: Citation,
        EvidenceKind.DERIVATION: Derivation,
        EvidenceKind.CELL: Cell,
        EvidenceKind.PAPERS: Papers,
    }
}

#: The kinds of evidence stand beside, in a module of their own; who names tables finds all here.
__all__ = [
    "TABLES",
    "VARIANTS",
    "Cell",
    "Citation",
    "Comparator",
    "Crosswalk",
    "Derivation",
    "Discrepancy",
    "Document",
    "Entity",
    "Evidence",
    "EvidenceKind",
    "Indicator",
    "Membership",
    "Node",
    "NumeralRow",
    "Observation",
    "Papers",
    "Passage",
    "Rendering",
    "Report",
    "Role",
    "Row",
    "Section",
    "Status",
    "Support",
    "Taxonomy",
    "Topic",
]
