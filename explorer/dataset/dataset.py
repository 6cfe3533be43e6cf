"""The dataset in memory: immutable, indexed, with its documents' texts."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar, overload

from explorer.corpus.documents import CorpusError, digest, read_text
from explorer.dataset.problems import DatasetError, Problem
from explorer.dataset.roles import Roles
from explorer.dataset.schema import (
    Crosswalk,
    Discrepancy,
    Document,
    Entity,
    Evidence,
    EvidenceKind,
    Indicator,
    Membership,
    Node,
    NumeralRow,
    Observation,
    Passage,
    Report,
    Role,
    Row,
    Section,
    Support,
    Taxonomy,
    Topic,
)
from explorer.records import dataclass, field
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

K = TypeVar("K")
R = TypeVar("R")


def _group(pairs: Iterable[tuple[K, R]]) -> Mapping[K, tuple[R, ...]]:
    groups: dict[K, list[R]] = {}
    for key, row in pairs:
        groups.setdefault(key, []).append(row)
    return MappingProxyType({key: tuple(rows) for key, rows in groups.items()})


_KINDS = tuple(EvidenceKind)
_ROLES = ("states", "repeats", "context")


def precedence(evidence: Evidence) -> tuple[bool, int, int]:
    """Which evidence of a figure is shown first: the lowest.

    What says the figure comes before what is only its context; a sentence before a citation
    before a derivation; what states it before what repeats it.
    """
    role = _ROLES.index(evidence.role)
    return evidence.role == "context", _KINDS.index(evidence.kind), role


@dataclass(frozen=True)
class Dataset:
    """All tables of a data package and the lookups the rest of the program needs.

    Attributes:
        version: The package's version, printed under every figure.
        folder: The folder the package was read from.
        tables: Rows by table name, in file order.
        texts: Texts of documents that are not files of the package, by id.
        own: Ids of the documents, reports and figures that are the user's, not the package's.
    """

    version: str
    folder: Path
    tables: Mapping[str, tuple[Row, ...]] = field(repr=False)
    texts: Mapping[str, str] = field(default_factory=dict, repr=False)
    own: frozenset[str] = frozenset()

    @overload
    def rows(self, table: type[Support]) -> tuple[Evidence, ...]: ...
    @overload
    def rows(self, table: type[R]) -> tuple[R, ...]: ...
    def rows(self, table: type[R]) -> tuple[R, ...]:
        """The rows of one table, in file order."""
        return self.tables[table.TABLE]  # type: ignore[attr-defined,return-value]

    @cached_property
    def documents(self) -> Mapping[str, Document]:
        """Documents by id."""
        return {d.document_id: d for d in self.rows(Document)}

    @cached_property
    def reports(self) -> Mapping[str, Report]:
        """Reports by id."""
        return {r.report_id: r for r in self.rows(Report)}

    @cached_property
    def topics(self) -> Mapping[str, Topic]:
        """Technologies, categories, sectors, lists and themes by id."""
        return {t.technology_id: t for t in self.rows(Topic)}

    @cached_property
    def taxonomies(self) -> Mapping[str, Taxonomy]:
        """Taxonomies by id."""
        return {t.taxonomy_id: t for t in self.rows(Taxonomy)}

    @cached_property
    def nodes(self) -> Mapping[str, Node]:
        """Taxonomy nodes by id."""
        return {n.node_id: n for n in self.rows(Node)}

    @cached_property
    def entities(self) -> Mapping[str, Entity]:
        """Entities by id."""
        return {e.entity_id: e for e in self.rows(Entity)}

    @cached_property
    def indicators(self) -> Mapping[str, Indicator]:
        """Indicators by id."""
        return {i.indicator_id: i for i in self.rows(Indicator)}

    @cached_property
    def observations(self) -> Mapping[str, Observation]:
        """Observations by id."""
        return {o.observation_id: o for o in self.rows(Observation)}

    @cached_property
    def roles(self) -> Roles:
        """Who plays which part on the pages, in the questions and in the templates."""
        return Roles.of((r.role, r.place, r.thing_id) for r in self.rows(Role))

    def topic_of_list(self, taxonomy_id: str) -> str:
        """The topic that figures about a whole list are of, or ""."""
        roots = self.children.get(taxonomy_id, ())
        return next((n.technology_id for n in roots if n.kind == "list"), "")

    @cached_property
    def children(self) -> Mapping[str, tuple[Node, ...]]:
        """Child nodes by parent id ("taxonomy_id" alone gives the roots), in order."""
        ordered = sorted(self.rows(Node), key=lambda n: n.order)
        return _group((n.parent_id or n.taxonomy_id, n) for n in ordered)

    @cached_property
    def places_of(self) -> Mapping[str, tuple[Node, ...]]:
        """Nodes by the topic that stands there."""
        return _group((n.technology_id, n) for n in self.rows(Node))

    def rows_of_list(self, taxonomy_id: str) -> list[Node]:
        """All nodes of a taxonomy below its root, in reading order."""
        found: list[Node] = []

        def walk(parent: str) -> None:
            for node in self.children.get(parent, ()):
                if node.kind != "list":
                    found.append(node)
                walk(node.node_id)

        walk(taxonomy_id)
        return found

    @cached_property
    def by_topic(self) -> Mapping[str, tuple[Observation, ...]]:
        """Observations by topic id."""
        return _group((o.topic_id, o) for o in self.rows(Observation))

    @cached_property
    def by_entity(self) -> Mapping[str, tuple[Observation, ...]]:
        """Observations by entity id."""
        return _group((o.entity_id, o) for o in self.rows(Observation))

    @cached_property
    def by_counterpart(self) -> Mapping[str, tuple[Observation, ...]]:
        """Observations by the id of the other entity they are about."""
        return _group((o.counterpart_id, o) for o in self.rows(Observation) if o.counterpart_id)

    @cached_property
    def by_indicator(self) -> Mapping[str, tuple[Observation, ...]]:
        """Observations by indicator id."""
        return _group((o.indicator_id, o) for o in self.rows(Observation))

    @cached_property
    def by_status(self) -> Mapping[str, tuple[Observation, ...]]:
        """Observations by how firmly they are said."""
        return _group((o.status, o) for o in self.rows(Observation))

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {o: place for place, o in enumerate(self.observations)}

    def of_indicators(self, indicators: Iterable[str]) -> list[Observation]:
        """Observations of any of the indicators, in the order of the table."""
        found = [o for i in set(indicators) for o in self.by_indicator.get(i, ())]
        return sorted(found, key=lambda o: self._places[o.observation_id])

    @cached_property
    def evidence_of(self) -> Mapping[str, tuple[Evidence, ...]]:
        """Evidence by observation id, in the order of :func:`precedence`."""
        ranked = sorted(self.rows(Support), key=precedence)
        return _group((e.observation_id, e) for e in ranked)

    @cached_property
    def evidence(self) -> Mapping[str, Evidence]:
        """Evidence by id."""
        return {e.evidence_id: e for e in self.rows(Support)}

    @cached_property
    def passages_in(self) -> Mapping[str, tuple[Passage, ...]]:
        """Passages by document id, in reading order."""
        rows = [e for e in self.rows(Support) if isinstance(e, Passage)]
        rows.sort(key=lambda e: (e.start, e.end))
        return _group((e.document_id, e) for e in rows)

    @cached_property
    def sections_in(self) -> Mapping[str, tuple[Section, ...]]:
        """Sections by document id, in reading order."""
        rows = sorted(self.rows(Section), key=lambda s: (s.document_id, s.start))
        return _group((s.document_id, s) for s in rows)

    @cached_property
    def numerals_in(self) -> Mapping[str, tuple[NumeralRow, ...]]:
        """Ledger rows by document id, in reading order."""
        rows = sorted(self.rows(NumeralRow), key=lambda n: (n.document_id, n.start))
        return _group((n.document_id, n) for n in rows)

    @cached_property
    def discrepancies(self) -> Mapping[str, Discrepancy]:
        """Discrepancies by id."""
        return {d.discrepancy_id: d for d in self.rows(Discrepancy)}

    @cached_property
    def discrepancies_of(self) -> Mapping[str, tuple[Discrepancy, ...]]:
        """Discrepancies by the id of each observation they name."""
        return _group((o, d) for d in self.rows(Discrepancy) for o in d.observation_ids)

    @cached_property
    def members(self) -> Mapping[str, tuple[Membership, ...]]:
        """Memberships by group id."""
        return _group((m.group_id, m) for m in self.rows(Membership))

    @cached_property
    def crosswalk_of(self) -> Mapping[str, tuple[Crosswalk, ...]]:
        """Links by the id of either end."""
        rows = self.rows(Crosswalk)
        return _group((end, c) for c in rows for end in (c.from_node, c.to_node))

    @cached_property
    def _texts(self) -> dict[str, str]:
        return dict(self.texts)

    def text(self, document_id: str) -> str:
        """The text of a document, checked against its recorded SHA-256.

        Raises:
            DatasetError: The file is missing, unreadable, not UTF-8, or is not the file that
                the offsets were made for.
        """
        if document_id not in self._texts:
            document = self.documents[document_id]
            path = self.folder.parent / document.file
            try:
                text = read_text(path)
                found = digest(path)
            except CorpusError as error:
                raise DatasetError(
                    [Problem("document", document.file, 0, "", str(error))]
                ) from None
            if found != document.sha256:
                message = to_user(
                    "Problem",
                    "the document has changed: its SHA-256 is not the recorded one, so its "
                    "passages can no longer be trusted; restore the original file",
                )
                raise DatasetError([Problem("changed-document", document.file, 0, "", message)])
            self._texts[document_id] = text
        return self._texts[document_id]

    def unreadable(self, document_id: str) -> str:
        """Why the text of a document cannot be shown, a sentence with its title; "" if it can."""
        try:
            self.text(document_id)
        except DatasetError as error:
            text = to_user("Problem", "“{title}” cannot be read: {problem}")
            title = self.documents[document_id].title
            return text.format(title=title, problem=error)
        return ""

    def first_of(self, observation_id: str) -> Evidence | None:
        """The evidence of an observation that is shown first; None only for one unknown."""
        found = self.evidence_of.get(observation_id, ())
        return found[0] if found else None

    def kind_of(self, observation: Observation) -> EvidenceKind:
        """How an observation is known: by what is shown first."""
        first = self.first_of(observation.observation_id)
        return first.kind if first else EvidenceKind.DERIVATION

    @cached_property
    def count_by_kind(self) -> Mapping[EvidenceKind, int]:
        """How many observations are known by a passage, by a citation, by a derivation."""
        return Counter(map(self.kind_of, self.observations.values()))

    def quoted(self, observation: Observation) -> bool:
        """Whether a sentence says it; the switch for passages leaves only these."""
        return self.kind_of(observation) == EvidenceKind.PASSAGE

    def lead_of(self, topic_id: str, *, passages_only: bool = False) -> Observation | None:
        """The latest observation that says which country ranks first in a topic.

        Args:
            topic_id: The topic.
            passages_only: Only among those that a sentence states.
        """
        leads = [
            o
            for o in self.by_topic.get(topic_id, ())
            if o.indicator_id == self.roles.leader_rank
            and o.value == 1
            and self.entities[o.entity_id].kind == "country"
            and (not passages_only or self.quoted(o))
        ]
        return max(leads, key=lambda o: (o.period_end, o.report_id), default=None)
