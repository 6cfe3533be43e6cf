"""Resolving a briefing against a dataset: words, footnotes, charts, and what has gone stale.

Nothing is rewritten silently: a figure that changed since it was accepted is written as it is now,
with a footnote that says how it was; one that is gone is written as it was, with a footnote too.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from explorer import speech
from explorer.briefing import legible, snapshots, tables
from explorer.briefing.model import (
    Briefing,
    ChartBlock,
    Cite,
    DiscrepancyBlock,
    Field,
    FigureBlock,
    Heading,
    NoteBlock,
    PageBreak,
    Paragraph,
    PassageBlock,
    ScorecardBlock,
    TableBlock,
    Text,
)
from explorer.briefing.notes import Register, position
from explorer.briefing.questions import answered, meant, observations_of
from explorer.briefing.resolved import (
    Figure,
    Piece,
    Resolved,
    ResolvedBlock,
    ResolvedBreak,
    ResolvedChart,
    ResolvedDiscrepancy,
    ResolvedFigure,
    ResolvedHeading,
    ResolvedPassage,
    ResolvedTable,
    ResolvedText,
    Stale,
    Words,
)
from explorer.briefing.wording import described, value_text, word
from explorer.charts.build import build, compose, kind_for
from explorer.charts.describe import describe
from explorer.charts.naming import colour_of, in_brackets, listed, prose, says_who, statement
from explorer.dataset.schema import Passage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.briefing.model import Block, Run, Snapshot
    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


def resolve(dataset: Dataset, briefing: Briefing) -> Resolved:
    """Resolve every field, chart and passage of a briefing.

    References the dataset does not know never fail: they are in ``stale`` as "withdrawn" or, if
    they were never accepted, "unknown".
    """
    with speech.speaking(briefing.language):
        return _Resolver(dataset, briefing).resolved()


class _Resolver:
    """The parts of one resolved briefing as they are made; used once."""

    def __init__(self, dataset: Dataset, briefing: Briefing) -> None:
        self.dataset = dataset
        self.briefing = briefing
        self.language = briefing.language
        self.register = Register(dataset, briefing.language)
        self.stale: list[Stale] = []
        self.at = 0
        self.charts = 0
        self.tables = 0
        self.level = 0
        self.item = 0

    def resolved(self) -> Resolved:
        blocks = []
        for n, block in enumerate(self.briefing.blocks):
            self.at = n
            blocks.append(self._block(block))
        imprint = word(self.language, "version", version=self.dataset.version)
        return Resolved(
            self.briefing,
            tuple(blocks),
            tuple(self.register.notes),
            tuple(self.stale),
            self.dataset.version,
            imprint,
        )

    def _block(self, block: Block) -> ResolvedBlock:
        numbered = isinstance(block, Paragraph) and block.style == "numbered"
        self.item = self.item + 1 if numbered else 0
        if isinstance(block, Heading):
            if not legible.fit(block.text).strip():
                return ResolvedText(())  # a heading without words is none, in Word as in PDF
            self.level = min(block.level, self.level + 1)
            return ResolvedHeading(block.text, self.level)
        if isinstance(block, Paragraph | NoteBlock):
            text = self._text(block.runs)
            if isinstance(block, NoteBlock):
                return replace(text, remark=True)
            return replace(text, style=block.style, number=self.item)
        if isinstance(block, ChartBlock):
            return self._chart(block)
        if isinstance(block, TableBlock | ScorecardBlock):
            return self._table(block)
        if isinstance(block, PassageBlock):
            return self._passage(block)
        if isinstance(block, FigureBlock):
            return self._large(block)
        if isinstance(block, DiscrepancyBlock):
            return self._discrepancy(block)
        if isinstance(block, PageBreak):
            return ResolvedBreak()
        assert_never(block)

    # -- stale -----------------------------------------------------------------------------

    def _record(self, reference: str, status: str, old: str = "", new: str = "") -> None:
        self.stale.append(Stale(self.at, reference, status, old, new))  # type: ignore[arg-type]

    def _compare(self, now: Observation | None, accepted: Snapshot | None, name: str) -> int | None:
        """Record what became of a figure; the number of the footnote that says so, if one does."""
        old = value_text(snapshots.observation(accepted), self.language) if accepted else ""
        new = value_text(now, self.language) if now else ""
        if now is None:
            self._record(name, "withdrawn" if accepted else "unknown", old)
            return self.register.remark(word(self.language, "withdrawn", old=old)) if old else None
        if accepted is None or accepted == snapshots.take(now):
            self._record(name, "unchanged", old or new, new)
            return None
        self._record(name, "revised", old, new)
        return self.register.remark(word(self.language, "revised", old=old, new=new))

    def _compare_all(self, now: Sequence[Observation], kept: Sequence[Snapshot]) -> list[int]:
        """The same for the figures of a chart or table; only those that changed have a footnote."""
        if not kept:
            for o in now:
                self._compare(o, None, o.observation_id)
            return []
        accepted = {s.observation_id: s for s in kept}
        present = {o.observation_id: o for o in now}
        found: list[int] = []
        for name in dict.fromkeys([*present, *accepted]):
            if name not in accepted:
                new = value_text(present[name], self.language)
                self._record(name, "revised", "", new)
                about = described(self.dataset, present[name], self.language)
                about = in_brackets(about, new, self.language)
                found.append(self.register.remark(word(self.language, "added", new=about)))
                continue
            # An observation that the question no longer keeps is not gone.
            today = present.get(name) or self.dataset.observations.get(name)
            number = self._compare(today, accepted[name], name)
            found += [] if number is None else [number]
        return found

    def _notes(self, rows: Sequence[Observation]) -> tuple[int, ...]:
        return tuple(dict.fromkeys(self.register.of_observation(o) for o in rows))

    # -- text ------------------------------------------------------------------------------

    def _text(self, runs: Sequence[Run]) -> ResolvedText:
        pieces: list[Piece] = []
        for run in runs:
            if isinstance(run, Text):
                pieces.append(Words(run.text, run.bold, run.italic, link=run.link))
            elif isinstance(run, Field):
                pieces.append(self._field(run))
            elif isinstance(run, Cite):
                pieces += self._cite(run)
            else:
                assert_never(run)
        return ResolvedText(tuple(pieces))

    def _field(self, run: Field) -> Figure:
        o = self.dataset.observations.get(run.observation_id)
        notes = (self.register.of_observation(o),) if o else ()
        change = self._compare(o, run.snapshot, run.observation_id)
        shown = o or (snapshots.observation(run.snapshot) if run.snapshot else None)
        text = word(self.language, "missing")
        if shown:
            text = run.words if run.words and change is None else ""
            text = text or value_text(shown, self.language, bare=run.bare)
        if change is not None:
            notes = (*notes, change)
        return Figure(text, run.observation_id, notes, run.bold, run.italic)

    def _cite(self, run: Cite) -> list[Piece]:
        evidence = self.dataset.evidence.get(run.evidence_id)
        if evidence is None:
            self._record(run.evidence_id, "unknown")
            return [Words(word(self.language, "missing"))]
        self._record(run.evidence_id, "unchanged")
        return [Figure("", "", (self.register.of_evidence(evidence),))]

    # -- blocks ----------------------------------------------------------------------------

    def _chart(self, block: ChartBlock) -> ResolvedChart | ResolvedText:
        rows = observations_of(self.dataset, block, self.language)
        for name in block.observation_ids:
            if name not in self.dataset.observations and not block.snapshots:
                self._record(name, "unknown")
        chart = self._drawn(block, rows)
        if chart is None:
            return self._unknown(block.page or block.question.topic_id)
        # Numbers follow the order in which a reader meets them: sources, then changes.
        notes = self._notes([self.dataset.observations[i] for i in chart.observation_ids])
        changes = self._compare_all(rows, block.snapshots)
        self.charts += 1
        caption = block.caption or chart.title
        return ResolvedChart(chart, self.charts, caption, describe(chart), (*notes, *changes))

    def _drawn(self, block: ChartBlock, rows: list[Observation]) -> Chart | None:
        if block.page:
            return answered(self.dataset, block, self.language)
        if not block.observation_ids:
            if block.question.topic_id not in self.dataset.topics:
                return None
            return build(self.dataset, block.question, self.language)
        title = block.title or block.caption
        kind = kind_for(rows, block.kind)
        return compose(self.dataset, rows, kind, title, "", self.language)

    def _unknown(self, name: str) -> ResolvedText:
        self._record(name, "unknown")
        return ResolvedText((Words(word(self.language, "missing")),), remark=True)

    def _table(self, block: TableBlock | ScorecardBlock) -> ResolvedTable | ResolvedText:
        known = self.dataset.topics
        if isinstance(block, ScorecardBlock):
            block = meant(self.dataset, block)
            if block.taxonomy_id not in self.dataset.taxonomies or not set(block.entities) <= set(
                self.dataset.entities
            ):
                return self._unknown(block.taxonomy_id)
        elif block.question.topic_id not in known:
            return self._unknown(block.question.topic_id)
        rows = observations_of(self.dataset, block, self.language)
        changes = self._compare_all(rows, block.snapshots)
        self.tables += 1
        if isinstance(block, ScorecardBlock):
            made = tables.scorecard(self.dataset, block, self.language, self.register)
        else:
            made = tables.figures(self.dataset, block, rows, self.language, self.register)
        return replace(made, number=self.tables, notes=tuple(changes))

    def _passage(self, block: PassageBlock) -> ResolvedPassage | ResolvedText:
        evidence = self.dataset.evidence.get(block.evidence_id)
        if not isinstance(evidence, Passage):
            if not block.quote:
                return self._unknown(block.evidence_id)
            self._record(block.evidence_id, "withdrawn", block.quote)
            text = word(self.language, "withdrawn", old="“" + block.quote + "”")
            note = self.register.remark(text)
            return ResolvedPassage(block.quote, "", "", "", block.evidence_id, (note,))
        notes: tuple[int, ...] = (self.register.of_evidence(evidence),)
        if block.quote and block.quote != evidence.quote:
            self._record(block.evidence_id, "revised", block.quote, evidence.quote)
            said = word(self.language, "requoted", old=block.quote)
            notes = (*notes, self.register.remark(said))
        else:
            self._record(block.evidence_id, "unchanged", evidence.quote, evidence.quote)
        document = self.dataset.documents[evidence.document_id]
        o = self.dataset.observations[evidence.observation_id]
        where = position(self.dataset, evidence, self.language)
        source = word(self.language, "comma").join((prose(document.publisher), where))
        return ResolvedPassage(
            " ".join(evidence.quote.split()),
            document.language,
            self._meaning(o, document.language),
            source,
            evidence.evidence_id,
            notes,
        )

    def _meaning(self, o: Observation, language: str) -> str:
        """What a quote says in a language that its reader may not have; else nothing."""
        told = language.startswith("zh") == self.language.startswith("zh")
        return "" if told else statement(self.dataset, o, self.language)

    def _large(self, block: FigureBlock) -> ResolvedFigure | ResolvedText:
        o = self.dataset.observations.get(block.observation_id)
        notes = (self.register.of_observation(o),) if o else ()
        change = self._compare(o, block.snapshot, block.observation_id)
        changes = () if change is None else (change,)
        if o is None:
            if block.snapshot is None:
                return ResolvedText((Words(word(self.language, "missing")),), remark=True)
            text = value_text(snapshots.observation(block.snapshot), self.language)
            return ResolvedFigure(
                text, block.caption, "", "", "#59636E", block.observation_id, changes
            )
        return ResolvedFigure(
            value_text(o, self.language),
            statement(self.dataset, o, self.language),
            says_who(self.dataset.reports[o.report_id]),
            block.caption,
            colour_of(self.dataset, o.entity_id),
            o.observation_id,
            (*notes, *changes),
        )

    def _discrepancy(self, block: DiscrepancyBlock) -> ResolvedBlock:
        found = self.dataset.discrepancies.get(block.discrepancy_id)
        if found is None:
            return self._unknown(block.discrepancy_id)
        self._record(block.discrepancy_id, "unchanged")
        items = []
        for name in found.observation_ids:
            o = self.dataset.observations[name]
            who = says_who(self.dataset.reports[o.report_id])
            about = described(self.dataset, o, self.language)
            said = listed((about, who), self.language)
            items.append((value_text(o, self.language), said, self._notes([o])))
        return ResolvedDiscrepancy(prose(found.explanation), found.severity, tuple(items))
