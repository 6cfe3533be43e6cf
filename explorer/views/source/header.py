"""What stands over the source panel: whose text or figure is shown, and how far it may go."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from explorer.charts.naming import listed, prose, says_who
from explorer.settings import LANGUAGES
from explorer.words import within

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from explorer.dataset.schema import Document, Observation
    from explorer.surroundings import Surroundings


class SourceHeader(QLabel):
    """A title and a line in small; nothing of it is a door."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Make it, with nothing to say yet."""
        super().__init__(parent)
        self._around = around
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setContentsMargins(12, 10, 12, 8)

    def say(self, title: str) -> None:
        """A title alone."""
        self.setText(f"<b>{escape(title)}</b>")

    def say_document(self, document: Document) -> None:
        """Title, publisher and the rest of a document."""
        looks, reports = self._around.looks, self._around.dataset.reports
        comma = "、" if looks.language.startswith("zh") else ", "
        relays = comma.join(within(says_who(reports[r])) for r in document.relays)
        facts = [
            prose(document.publisher),
            document.published,
            LANGUAGES.get(document.language, document.language),
        ]
        facts.append(self.tr("relays {reports}").format(reports=relays) if relays else "")
        title = f"<b>{escape(document.title)}</b>{self.english(document)}"
        small = self._small(listed(facts, looks.language))
        marked = self._marked(self._around.dataset.marks.get(document.document_id, ""))
        self.setText(f"{title}<br>{small}{marked}")

    def say_figure(self, title: str, figure: Observation) -> None:
        """What is shown of a figure, and whose figure it is."""
        who = says_who(self._around.dataset.reports[figure.report_id])
        self.setText(f"<b>{escape(title)}</b><br>{self._small(who)}{self._marked('')}")

    def english(self, document: Document) -> str:
        """A line with the English title; beside Chinese ones it would only be in the way."""
        if document.title_en == document.title or self._around.looks.language.startswith("zh"):
            return ""
        return f"<br>{escape(document.title_en)}"

    def _small(self, text: str) -> str:
        return f"<span style='color:{self._around.looks.theme.muted}'>{escape(text)}</span>"

    def _marked(self, own: str) -> str:
        """How far the selected figure may go, or else the source shown; nothing if not said."""
        dataset = self._around.dataset
        if not dataset.marks:
            return ""
        from explorer.dataset import discretion  # not before something is marked

        o = dataset.observations.get(self._around.state.current.observation_id)
        rows = (o,) if o is not None else ()
        level = discretion.highest((own, discretion.of(dataset, rows)))
        if not level:
            return ""
        t = self._around.looks.theme
        ink = {"open": t.muted, "internal": t.warning, "restricted": t.danger}[level]
        said = self.tr("Marked: {level}").format(level=discretion.word(level))
        return f"<br><b style='color:{ink}'>{escape(said)}</b>"
