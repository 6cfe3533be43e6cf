"""The dataset in memory: immutable, indexed, with its documents' texts."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, cast

from explorer.corpus.documents import CorpusError, digest, read_text
from explorer.dataset.evidence import Evidence, EvidenceKind, Papers, Passage, Support
from explorer.dataset.layers import WithTablesOnDisk, over
from explorer.dataset.problems import DatasetError, Problem
from explorer.dataset.roles import Roles
from explorer.dataset.schema import (
    Crosswalk,
    Discrepancy,
    Document,
    Entity,
    Indicator,
    Membership,
    Node,
    NumeralRow,
    Observation,
    Rendering,
    Report,
    Role,
    Section,
    Taxonomy,
    Topic,
)
from explorer.dataset.vocabulary import BOILERPLATE
from explorer.records import dataclass
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

#: The table of evidence, by what its rows are.
_EVIDENCE = cast("type[Evidence]", Support)
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
class Dataset(WithTablesOnDisk):
    """All tables of a data package and the lookups the rest of the program needs."""

    @cached_property
    def documents(self) -> Mapping[str, Document]:
        """Documents by id."""
        return self.by_id(Document, lambda r: r.document_id, lambda d: d.documents)

    @cached_property
    def reports(self) -> Mapping[str, Report]:
        """Reports by id."""
        return self.by_id(Report, lambda r: r.report_id, lambda d: d.reports)

    @cached_property
    def topics(self) -> Mapping[str, Topic]:
        """Technologies, categories, sectors, lists and themes by id."""
        return self.by_id(Topic, lambda r: r.technology_id, lambda d: d.topics)

    @cached_property
    def taxonomies(self) -> Mapping[str, Taxonomy]:
        """Taxonomies by id."""
        return self.by_id(Taxonomy, lambda r: r.taxonomy_id, lambda d: d.taxonomies)

    @cached_property
    def nodes(self) -> Mapping[str, Node]:
        """Taxonomy nodes by id."""
        return self.by_id(Node, lambda r: r.node_id, lambda d: d.nodes)

    @cached_property
    def entities(self) -> Mapping[str, Entity]:
        """Entities by id."""
        return self.by_id(Entity, lambda r: r.entity_id, lambda d: d.entities)

    @cached_property
    def indicators(self) -> Mapping[str, Indicator]:
        """Indicators by id."""
        return self.by_id(Indicator, lambda r: r.indicator_id, lambda d: d.indicators)

    @cached_property
    def observations(self) -> Mapping[str, Observation]:
        """Observations by id."""
        found = self.by_id(Observation, lambda r: r.observation_id, lambda d: d.observations)
        return self.with_stored_ones(found, lambda stored: stored.figure)

    @cached_property
    def roles(self) -> Roles:
        """Who plays which part on the pages, in the questions and in the templates."""
        base, rows = self.layer(Role)
        if base is not None and not rows:
            return base.roles
        return Roles.of((r.role, r.place, r.thing_id) for r in self.rows(Role))

    def look_up(self) -> None:
        """Make all lookups now, in a worker, not one by one when the window asks for them."""
        for name, found in vars(Dataset).items():
            if isinstance(found, cached_property):
                getattr(self, name)

    def topic_of_list(self, taxonomy_id: str) -> str:
        """The topic that figures about a whole list are of, or ""."""
        roots = self.children.get(taxonomy_id, ())
        return next((n.technology_id for n in roots if n.kind == "list"), "")

    @cached_property
    def children(self) -> Mapping[str, Sequence[Node]]:
        """Child nodes by parent id ("taxonomy_id" alone gives the roots), in order."""
        return self.grouped(
            Node,
            lambda n: (n.parent_id or n.taxonomy_id,),
            lambda d: d.children,
            lambda n: n.order,
        )

    @cached_property
    def places_of(self) -> Mapping[str, Sequence[Node]]:
        """Nodes by the topic that stands there."""
        return self.grouped(Node, lambda n: (n.technology_id,), lambda d: d.places_of)

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
    def by_topic(self) -> Mapping[str, Sequence[Observation]]:
        """Observations by topic id."""
        found = self.grouped(Observation, lambda o: (o.topic_id,), lambda d: d.by_topic)
        return self.with_stored_groups(found, "topic_id")

    @cached_property
    def by_entity(self) -> Mapping[str, Sequence[Observation]]:
        """Observations by entity id."""
        found = self.grouped(Observation, lambda o: (o.entity_id,), lambda d: d.by_entity)
        return self.with_stored_groups(found, "entity_id")

    @cached_property
    def by_counterpart(self) -> Mapping[str, Sequence[Observation]]:
        """Observations by the id of the other entity they are about."""
        found = self.grouped(
            Observation,
            lambda o: (o.counterpart_id,) if o.counterpart_id else (),
            lambda d: d.by_counterpart,
        )
        return self.with_stored_groups(found, "counterpart_id")

    @cached_property
    def by_indicator(self) -> Mapping[str, Sequence[Observation]]:
        """Observations by indicator id."""
        found = self.grouped(Observation, lambda o: (o.indicator_id,), lambda d: d.by_indicator)
        return self.with_stored_groups(found, "indicator_id")

    @cached_property
    def by_status(self) -> Mapping[str, Sequence[Observation]]:
        """Observations by how firmly they are said."""
        found = self.grouped(Observation, lambda o: (o.status,), lambda d: d.by_status)
        return self.with_stored_groups(found, "status")

    @cached_property
    def _places(self) -> Mapping[str, int]:
        base, rows = self.layer(Observation)
        first = 0 if base is None else len(base.rows(Observation))
        places = {o.observation_id: place for place, o in enumerate(rows, first)}
        return places if base is None else over(base._places, places)

    def of_indicators(self, indicators: Iterable[str]) -> list[Observation]:
        """Observations of any of the indicators, in the order of the table."""
        found = [o for i in set(indicators) for o in self.by_indicator.get(i, ())]
        return sorted(found, key=lambda o: self.place_of(o.observation_id, self._places))

    @cached_property
    def evidence_of(self) -> Mapping[str, Sequence[Evidence]]:
        """Evidence by observation id, in the order of :func:`precedence`."""
        found = self.grouped(
            _EVIDENCE, lambda e: (e.observation_id,), lambda d: d.evidence_of, precedence
        )
        return self.with_stored_ones(found, lambda stored: stored.cells_of)

    @cached_property
    def evidence(self) -> Mapping[str, Evidence]:
        """Evidence by id."""
        found = self.by_id(_EVIDENCE, lambda e: e.evidence_id, lambda d: d.evidence)
        return self.with_stored_ones(found, lambda stored: stored.evidence)

    @cached_property
    def passages_in(self) -> Mapping[str, Sequence[Passage]]:
        """Passages by document id, in reading order."""
        found = self.grouped(
            _EVIDENCE,
            lambda e: (e.document_id,) if isinstance(e, Passage) else (),
            lambda d: cast("Mapping[str, Sequence[Evidence]]", d.passages_in),
            lambda e: (e.start, e.end) if isinstance(e, Passage) else (),
        )
        return cast("Mapping[str, Sequence[Passage]]", found)

    @cached_property
    def sections_in(self) -> Mapping[str, Sequence[Section]]:
        """Sections by document id, in reading order."""
        return self.grouped(
            Section, lambda s: (s.document_id,), lambda d: d.sections_in, lambda s: s.start
        )

    def boilerplate(self, document_id: str) -> list[tuple[int, int]]:
        """Start and end of each section of a document that is none of its matter."""
        sections = self.sections_in.get(document_id, ())
        return [(s.start, s.end) for s in sections if s.kind in BOILERPLATE]

    @cached_property
    def renderings(self) -> Mapping[tuple[str, int, int, str], Rendering]:
        """Quoted stretches in another language, by document, start, end and language."""
        rows = self.rows(Rendering)
        return {(r.document_id, r.start, r.end, r.language): r for r in rows}

    def rendering(self, passage: Passage, language: str) -> Rendering | None:
        """A quote in another language, if there is such a rendering."""
        key = (passage.document_id, passage.start, passage.end, language)
        return self.renderings.get(key)

    def own_passage(self, evidence_id: str) -> Passage | None:
        """A sentence of the user's own document, which comes without a translation of ours."""
        found = self.evidence.get(evidence_id)
        return found if isinstance(found, Passage) and found.document_id in self.own else None

    @cached_property
    def numerals_in(self) -> Mapping[str, Sequence[NumeralRow]]:
        """Ledger rows by document id, in reading order."""
        return self.grouped(
            NumeralRow, lambda n: (n.document_id,), lambda d: d.numerals_in, lambda n: n.start
        )

    @cached_property
    def discrepancies(self) -> Mapping[str, Discrepancy]:
        """Discrepancies by id."""
        return self.by_id(Discrepancy, lambda r: r.discrepancy_id, lambda d: d.discrepancies)

    @cached_property
    def discrepancies_of(self) -> Mapping[str, Sequence[Discrepancy]]:
        """Discrepancies by the id of each observation they name."""
        return self.grouped(Discrepancy, lambda r: r.observation_ids, lambda d: d.discrepancies_of)

    def disagreements(self, rows: Iterable[Observation]) -> list[Discrepancy]:
        """The recorded disagreements about any of the figures, each once, in the figures' order."""
        of = self.discrepancies_of
        return list(
            {d.discrepancy_id: d for o in rows for d in of.get(o.observation_id, ())}.values()
        )

    def evidence_named(self, evidence_id: str) -> Evidence | None:
        """Evidence of a figure, or papers that are asked for by themselves; None for no such."""
        found = self.evidence.get(evidence_id)
        if found is not None or not evidence_id.startswith("papers:"):
            return found
        from explorer.dataset.papers import PREFIX, Query  # few datasets have papers

        rule = evidence_id.removeprefix(PREFIX)
        try:
            known = Query.of(rule).technology in self.topics
        except ValueError:
            known = False
        return Papers(evidence_id, "", "states", rule) if known else None

    @cached_property
    def members(self) -> Mapping[str, Sequence[Membership]]:
        """Memberships by group id."""
        return self.grouped(Membership, lambda m: (m.group_id,), lambda d: d.members)

    @cached_property
    def crosswalk_of(self) -> Mapping[str, Sequence[Crosswalk]]:
        """Links by the id of either end."""
        return self.grouped(Crosswalk, lambda c: (c.from_node, c.to_node), lambda d: d.crosswalk_of)

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
            base = self.base
            if base and base.folder == self.folder and base.documents.get(document_id) is document:
                return base.text(document_id)  # read and compared once for all layers over it
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
        """How many observations are known by a passage, a cell, a citation, a derivation."""
        base, rows = self.layer(Observation)
        under, evidence = self.layer(_EVIDENCE)
        if base is None or under is None:
            every = Counter(map(self.kind_of, self.rows(Observation)))
            every[EvidenceKind.CELL] += self.added_on_disk
            return every
        known = (base.observations.get(e.observation_id) for e in evidence)
        touched = {o.observation_id: o for o in known if o is not None}
        count = Counter(base.count_by_kind)
        count.subtract(map(base.kind_of, touched.values()))
        count.update(map(self.kind_of, (*touched.values(), *rows)))
        count[EvidenceKind.CELL] += self.added_on_disk
        return count

    def quoted(self, observation: Observation) -> bool:
        """Whether a sentence says it; the switch for passages leaves only these."""
        return self.kind_of(observation) == EvidenceKind.PASSAGE

    def held(self, observation: Observation) -> bool:
        """Whether a sentence or the cell of a table that is held here says it."""
        return self.kind_of(observation) in (EvidenceKind.PASSAGE, EvidenceKind.CELL)

    def lead_of(self, topic_id: str, *, passages_only: bool = False) -> Observation | None:
        """The latest observation that says which country ranks first in a topic.

        Args:
            topic_id: The topic.
            passages_only: Only among those that a sentence states.
        """
        leads = [
            o
            for o in self.figures(topic_id, (self.roles.leader_rank,))
            if o.value == 1
            and self.entities[o.entity_id].kind == "country"
            and (not passages_only or self.quoted(o))
        ]
        return max(leads, key=lambda o: (o.period_end, o.report_id), default=None)
