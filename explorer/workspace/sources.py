"""What a figure of a table rests on: a citation, or a passage found by its quote."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from explorer.corpus import anchors
from explorer.corpus.fold import fold
from explorer.dataset.schema import Citation, Passage
from explorer.dataset.tables import cell
from explorer.words import to_user
from explorer.workspace.passages import numeral, places

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Document, Observation
    from explorer.workspace.figure_table import Line

#: Kinds of indicator whose value a quote need not hold as a numeral.
_WORDED: Final = frozenset({"flag", "rank"})


class Wrong(Exception):
    """A row has a problem; the message is a sentence about its cell.

    Attributes:
        column: The column of the cell.
        kind: A short word for the rule broken, as in ``dataset.problems``.
    """

    def __init__(self, column: str, kind: str, message: str) -> None:
        super().__init__(message)
        self.column = column
        self.kind = kind


class Sources:
    """Finds the sources of figures in a dataset that the user's documents have joined."""

    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset

    def citation(self, line: Line, row: Observation) -> Citation:
        """A citation of what is published elsewhere.

        Raises:
            Wrong: It has no title.
        """
        cells = line.cells
        title = cells.get("source_title", "")
        if not title:
            message = to_user(
                "FigureTable",
                "a figure needs its source: title and address, or a document and a quote",
            )
            raise Wrong("source_title", "no-evidence", message)
        url = cells.get("source_url", "")
        try:
            host = (urlsplit(url).hostname or "").removeprefix("www.")
        except ValueError:
            host = ""
        return Citation(
            f"{row.observation_id}#1",
            row.observation_id,
            "states",
            title,
            cells.get("source_publisher", "") or host,
            url,
            cells.get("source_class", "").lower() or "secondary",
            cells.get("accessed", ""),
        )

    def passage(self, line: Line, row: Observation) -> Passage:
        """A passage of a document, with the numeral in it.

        Raises:
            Wrong: Document, quote or numeral cannot be found, or there is more than one.
            DatasetError: The document has changed.
        """
        quote = line.cells.get("quote", "")
        for column in ("document", "quote"):
            if not line.cells.get(column):
                message = to_user("FigureTable", "a passage needs both a document and a quote")
                raise Wrong(column, "passage", message)
        document = self._document(line)
        text = self._dataset.text(document.document_id)
        start, end = self._place(line, document, places(text, quote))
        kind = self._dataset.indicators[row.indicator_id].kind
        values = [v for v in (row.value, row.value_low, row.value_high) if v is not None]
        found = numeral(text[start:end], values, percent=row.unit == "percent")
        if found is None and kind not in _WORDED:
            said = to_user("FigureTable", "no numeral of the quote reads {value}")
            either = to_user("FigureTable", " or ")
            printed = either.join(map(cell, values)) or to_user("FigureTable", "the value")
            raise Wrong("quote", "numeral", said.format(value=printed))
        anchor = anchors.make(document.document_id, text, start, end)
        return Passage(
            f"{row.observation_id}#1",
            row.observation_id,
            "states",
            document.document_id,
            start,
            end,
            anchor.quote,
            anchor.prefix,
            anchor.suffix,
            start + found[0] if found else None,
            start + found[1] if found else None,
        )

    def _document(self, line: Line) -> Document:
        wanted = line.cells["document"]
        every = self._dataset.documents
        if wanted in every:
            return every[wanted]
        needle = fold(wanted)
        found = [
            d
            for d in every.values()
            if needle in (fold(d.file), fold(d.title), fold(d.file.rpartition("/")[2]))
        ]
        if len(found) == 1:
            return found[0]
        if found:
            text = to_user(
                "FigureTable", "more than one document is called so; write one of the ids {ids}"
            )
            message = text.format(ids=", ".join(d.document_id for d in found))
        else:
            text = to_user("FigureTable", "no document is called {name!r}; import it first")
            message = text.format(name=wanted)
        raise Wrong("document", "unknown-id", message)

    def _place(
        self, line: Line, document: Document, found: list[tuple[int, int]]
    ) -> tuple[int, int]:
        given = line.cells.get("position", "")
        if not found:
            text = to_user("FigureTable", "{document} has no such passage; copy it from there")
            raise Wrong("quote", "anchor", text.format(document=document.document_id))
        starts = ", ".join(str(start) for start, _ in found)
        if given:
            chosen = [span for span in found if str(span[0]) == given]
            if not chosen:
                text = to_user(
                    "FigureTable", "the quote does not stand at {given!r} but at {starts}"
                )
                raise Wrong("position", "anchor", text.format(given=given, starts=starts))
            return chosen[0]
        if len(found) > 1:
            text = to_user(
                "FigureTable",
                "the quote stands {count} times in {document}, at {starts}; "
                "quote more of it, or write one of these into the column position",
            )
            message = text.format(count=len(found), document=document.document_id, starts=starts)
            raise Wrong("quote", "anchor", message)
        return found[0]
