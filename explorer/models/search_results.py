"""Search results as rows: a heading for each group, its first hits, a row that shows more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from explorer.charts import numbers
from explorer.charts.naming import (
    as_tip,
    colour_of,
    entity_label,
    listed,
    name,
    prose,
    says_who,
    statement,
)
from explorer.corpus.search import Rank, highlighted, snippet
from explorer.guarded import guarded
from explorer.models.answer_rows import is_asked, rows_of
from explorer.models.result_row import ResultRow
from explorer.words import Count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.library import Group, Hit, Library, Results
    from explorer.dataset.shelves import Kind
    from explorer.reading.answer import Answer

    Index = QModelIndex | QPersistentModelIndex

#: The invisible parent of the first level.
ROOT = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole

_FIRST, _STEP = 3, 40


class SearchResultsModel(QAbstractListModel):
    """One column of :class:`ResultRow`, by ``ROW_ROLE``."""

    def __init__(
        self, dataset: Dataset, language: str = "en", parent: QObject | None = None
    ) -> None:
        """Make an empty model."""
        super().__init__(parent)
        self._dataset = dataset
        self.language = language
        self._library: Library | None = None
        self._results: Results | None = None
        self._answer: Answer | None = None
        self._whole_answer = False
        self._shown: dict[Kind, int] = {}
        self._rows: list[ResultRow] = []

    def show(self, library: Library, results: Results, answer: Answer | None = None) -> None:
        """Show what a search found: the answer to a question, then the first hits of each group."""
        self._library, self._results = library, results
        asked = answer is not None and is_asked(answer, found=results.total)
        self._answer, self._whole_answer = answer if asked else None, False
        alone = len(results.groups) == 1
        self._shown = {g.kind: _STEP if alone else _FIRST for g in results.groups}
        self._fill()

    def clear(self) -> None:
        """Show nothing."""
        self._library = self._results = self._answer = None
        self._fill()

    @property
    def answer(self) -> Answer | None:
        """What the card on top says; None without one."""
        return self._answer

    def show_answer(self) -> None:
        """Show every figure of the answer."""
        self._whole_answer = True
        self._fill()

    def show_more(self, kind: Kind) -> None:
        """Show more hits of a group."""
        self._shown[kind] = self._shown.get(kind, 0) + _STEP
        self._fill()

    def use(self, dataset: Dataset, language: str) -> None:
        """Write the rows in another language; of other data nothing has been found yet."""
        if dataset is not self._dataset:
            self._dataset = dataset
            self._library = self._results = self._answer = None
        self.language = language
        self._fill()

    def row_at(self, row: int) -> ResultRow:
        """What a row shows."""
        return self._rows[row]

    def next_row(self, row: int, step: int) -> int:
        """The next row up (-1) or down (1) that can be opened; ``row`` itself at the end."""
        at = row + step
        while 0 <= at < len(self._rows):
            if self._rows[at].can_open:
                return at
            at += step
        return row

    def _fill(self) -> None:
        self.beginResetModel()
        self._rows = []
        if self._answer is not None:
            rows = rows_of(self._dataset, self._answer, self.language, whole=self._whole_answer)
            self._rows.extend(rows)
        if self._library is not None and self._results is not None:
            for group in self._results.groups:
                self._add(self._library, self._results, group)
            self._rows.extend(self._not_searched(self._library, self._results))
        self.endResetModel()

    def _add(self, library: Library, results: Results, group: Group) -> None:
        shown = self._shown.get(group.kind, _FIRST)
        if len(group) <= shown + 1:
            shown = len(group)  # a row that shows one more is no shorter than that one
        count = numbers.plain(len(group), "en")
        self._rows.append(ResultRow(group.kind, self.heading(group.kind), badge=count))
        hits = library.hits(results, group, shown)
        self._rows.extend(self._row(results, hit) for hit in hits)
        rest = len(group) - shown
        if rest > 0:
            title = self.tr("Show more, {count} in all").format(count=count)
            self._rows.append(ResultRow(group.kind, title, more=True))

    def _not_searched(self, library: Library, results: Results) -> Iterator[ResultRow]:
        """The documents that might have answered too; each opens where it is said why."""
        from explorer.dataset.library import Hit  # by now NumPy is there

        if library.silent and results.query.clauses:
            yield ResultRow("document", self.tr("Not searched"), badge=str(len(library.silent)))
            detail = self.tr("Missing or altered: none of its sentences can be found")
            for document_id in library.silent:
                title = self._dataset.documents[document_id].title
                hit = Hit("document", document_id, Rank.MENTIONED, title, ())
                yield ResultRow("document", title, detail=detail, hit=hit)

    def heading(self, kind: Kind) -> str:
        """What a group is called."""
        return {
            "topic": self.tr("Technologies and topics"),
            "entity": self.tr("Countries, institutions and companies"),
            "indicator": self.tr("Indicators"),
            "document": self.tr("Documents"),
            "figure": self.tr("Figures"),
            "sentence": self.tr("Sentences"),
        }[kind]

    def _row(self, results: Results, hit: Hit) -> ResultRow:
        dataset, language = self._dataset, self.language
        if hit.kind == "sentence":
            title, spans = snippet(hit.text, hit.spans)
            document = dataset.documents[hit.document_id]
            about = f"{document.title} — {prose(document.publisher)}"
            badge = self._figures(self._claims(hit))
            return ResultRow(
                hit.kind, title, spans, about, badge=badge, hit=hit, by_name=hit.by_name
            )
        if hit.kind == "figure":
            o = dataset.observations[hit.id]
            said = statement(dataset, o, language)
            # Found by its English words, it may show none of them in another language.
            spans = hit.spans if said == hit.text else highlighted(results.query, said)
            title, spans = snippet(said, spans)
            parts = (
                name(dataset.topics[o.topic_id], language),
                entity_label(dataset, o, language),
                name(dataset.indicators[o.indicator_id], language),
                numbers.period(o.period_start, o.period_end),
                says_who(dataset.reports[o.report_id]),
            )
            about = listed(parts, language)
            marks = highlighted(results.query, about)
            value = numbers.label(o, language)
            colour = colour_of(dataset, o.entity_id)
            return ResultRow(
                hit.kind, title, spans, about, marks, value, colour, hit, by_name=hit.by_name
            )
        colour = ""
        if hit.kind == "topic":
            topic = dataset.topics[hit.id]
            title = name(topic, language)
            figures = self._figures(len(dataset.by_topic.get(hit.id, ())))
            badge = listed((self._topic_kind(topic.kind), figures), language)
        elif hit.kind == "entity":
            title = name(dataset.entities[hit.id], language)
            badge = self._figures(len(dataset.by_entity.get(hit.id, ())))
            colour = colour_of(dataset, hit.id)
        elif hit.kind == "indicator":
            title = name(dataset.indicators[hit.id], language)
            badge = self._figures(len(dataset.by_indicator.get(hit.id, ())))
        else:
            document = dataset.documents[hit.id]
            title, badge = document.title, prose(document.publisher)
        spans = highlighted(results.query, title)
        detail, marks = ("", ()) if spans or hit.text == title else snippet(hit.text, hit.spans)
        english = language == "en" and hit.kind == "document"
        if english and not detail and document.title_en != title:
            detail, marks = document.title_en, highlighted(results.query, document.title_en)
        return ResultRow(
            hit.kind, title, spans, detail, marks, badge, colour, hit, by_name=hit.by_name
        )

    def _figures(self, count: int) -> str:
        if not count:
            return self.tr("no figure")
        if count == 1:
            return self.tr("1 figure")
        return self.tr("{count} {count:figure|figures}").format(
            count=Count(count, numbers.plain(count, self.language))
        )

    def _topic_kind(self, kind: str) -> str:
        return {
            "technology": self.tr("technology"),
            "category": self.tr("category"),
            "sector": self.tr("sector"),
            "list": self.tr("list"),
            "theme": self.tr("theme"),
        }[kind]

    def _claims(self, hit: Hit) -> int:
        """How many figures quote something of a sentence."""
        passages = self._dataset.passages_in.get(hit.document_id, ())
        return len(
            {
                e.observation_id
                for e in passages
                if e.role != "context" and e.start < hit.end and hit.start < e.end
            }
        )

    # -- Qt --------------------------------------------------------------------------------

    @guarded(instead=0)
    def rowCount(self, parent: Index = ROOT) -> int:
        """Headings, hits and rows that show more."""
        return 0 if parent.isValid() else len(self._rows)

    @guarded(instead=Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be selected."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if not self._rows[index.row()].can_open:
            return Qt.ItemFlag.ItemNeverHasChildren
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    @guarded()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row, or what a screen reader says of it."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            by_name = self.tr("found by another name") if row.by_name else ""
            said = (row.title, row.detail, row.quote, row.badge, by_name)
            return listed(said, self.language)
        if role == Qt.ItemDataRole.ToolTipRole and row.hit is not None:
            if row.kind == "figure":
                figure = self._dataset.observations[row.hit.id]
                return as_tip(statement(self._dataset, figure, self.language))
            return as_tip(row.hit.text) if row.kind == "sentence" else None
        return None
