"""Figures to choose from by a few words, for the ``@`` of running text."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from explorer.briefing.wording import described, value_text
from explorer.charts.naming import as_tip, says_who, statement
from explorer.corpus.fold import fold
from explorer.guarded import guarded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

Index = QModelIndex | QPersistentModelIndex
ID_ROLE = Qt.ItemDataRole.UserRole + 1
#: More are found by typing on.
_MOST = 60


class FigureChoices(QAbstractListModel):
    """The figures that all typed words fit, those of preferred topics first."""

    def __init__(self, dataset: Dataset, language: str) -> None:
        """Start with nothing found; ``language`` is that of the lines shown."""
        super().__init__()
        self._dataset = dataset
        self._language = language
        self.found: list[Observation] = []

    def use(self, dataset: Dataset, language: str) -> None:
        """Offer the figures of other data, or write the lines in another language."""
        self.beginResetModel()
        if dataset is not self._dataset:
            self._dataset = dataset
            vars(self).pop("_names", None)
        self._language, self.found = language, []
        self.endResetModel()

    def search(self, words: str, topics: Sequence[str] = ()) -> int:
        """Find the figures for some words; how many there are, at most sixty."""
        wanted = fold(words).split()
        self.beginResetModel()
        self.found = []
        for observation in self._fitting(wanted, topics):
            self.found.append(observation)
            if len(self.found) == _MOST:
                break
        self.endResetModel()
        return len(self.found)

    def _fitting(self, words: Sequence[str], topics: Sequence[str]) -> Iterator[Observation]:
        # Names are few where figures are many: each word is looked up among the names once.
        fits = [{i for i, text in self._names.items() if word in text} for word in words]

        def fitting(o: Observation) -> bool:
            ids = (o.topic_id, o.entity_id, o.counterpart_id, o.indicator_id)
            for word, names in zip(words, fits, strict=True):
                # A year is that of the figure, not one in the title of a report.
                who = o.report_id in names and not word.isdigit()
                if who or names.intersection(ids) or word in f"{o.period_start} {o.period_end}":
                    continue
                if word not in fold(value_text(o, self._language)):
                    return False
            return True

        for topic in topics:
            yield from filter(fitting, self._dataset.by_topic.get(topic, ()))
        for topic, rows in self._dataset.by_topic.items():
            if topic not in topics:
                yield from filter(fitting, rows)

    @cached_property
    def _names(self) -> Mapping[str, str]:
        """Folded names in every language by id."""
        d = self._dataset
        found: dict[str, str] = {}
        for table in (d.topics, d.entities, d.indicators):
            for key, thing in table.items():
                names = (thing.name_en, thing.name_zh_hans, thing.name_zh_hant)
                aliases = getattr(thing, "aliases", ())
                found[key] = fold(" ".join((*names, *aliases, key)))
        for key, report in d.reports.items():
            found[key] = fold(f"{report.title} {says_who(report)}")
        return found

    @guarded(instead=0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many were found."""
        return 0 if parent.isValid() else len(self.found)

    @guarded()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The figure and what it is; our sentence as tooltip."""
        if not index.isValid():
            return None
        o = self.found[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            who = says_who(self._dataset.reports[o.report_id])
            about = described(self._dataset, o, self._language)
            return f"{value_text(o, self._language)}   {about} ({who})"
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(statement(self._dataset, o, self._language))
        return o.observation_id if role == ID_ROLE else None
