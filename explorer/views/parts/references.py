"""The sources of figures as files for a reference manager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer import files
from explorer.dataset.schema import Cell, Passage
from explorer.views.parts import asking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Document, Observation, Report

    Source = Document | Report

_ENDINGS = (".json", ".bib", ".ris")
_NAMES = "CSL-JSON (*.json);;BibTeX (*.bib);;RIS (*.ris)"


def sources(dataset: Dataset, observations: Iterable[Observation]) -> list[Source]:
    """The documents that state some figures and the reports behind them, each once."""
    found: dict[str, Source] = {}
    for o in observations:
        for evidence in dataset.evidence_of.get(o.observation_id, ()):
            if isinstance(evidence, Passage | Cell):
                found[evidence.document_id] = dataset.documents[evidence.document_id]
        found[o.report_id] = dataset.reports[o.report_id]
    return list(found.values())


def save(
    parent: QWidget,
    title: str,
    suggested: Path,
    things: Sequence[Source],
    *,
    done: Callable[[Path], object],
    failed: Callable[[files.FileWriteError], object],
) -> None:
    """Ask for a file and write references as CSL-JSON, BibTeX or RIS, as its name asks.

    Args:
        parent: The window that asks.
        title: Of the question.
        suggested: Folder and name to begin with.
        things: What the references are of.
        done: Called with the file that was written.
        failed: Called if it cannot be written; an old one is kept.
    """

    def write(path: Path) -> None:
        from explorer.briefing import citations

        made: Mapping[str, Callable[[Iterable[Source]], str]] = {
            ".json": citations.csl_json,
            ".bib": citations.bibtex,
            ".ris": citations.ris,
        }
        try:
            files.write_bytes(path, made[path.suffix.lower()](things).encode())
        except files.FileWriteError as error:
            failed(error)
        else:
            done(path)

    asking.to_save(parent, title, suggested, *_ENDINGS, names=_NAMES, then=write)
