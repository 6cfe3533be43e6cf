"""The sources of figures as files for a reference manager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer import files
from explorer.dataset.schema import Passage
from explorer.views.parts.opening import ask_to_save

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
            if isinstance(evidence, Passage):
                found[evidence.document_id] = dataset.documents[evidence.document_id]
        found[o.report_id] = dataset.reports[o.report_id]
    return list(found.values())


def save(parent: QWidget, title: str, suggested: Path, things: Sequence[Source]) -> Path | None:
    """Ask for a file and write references as CSL-JSON, BibTeX or RIS, as its name asks.

    Returns:
        The file, or None if the question was turned down.

    Raises:
        files.FileWriteError: The file cannot be written; an old one is kept.
    """
    from explorer.briefing import citations

    path = ask_to_save(parent, title, suggested, *_ENDINGS, names=_NAMES)
    if path is not None:
        made: Mapping[str, Callable[[Iterable[Source]], str]] = {
            ".json": citations.csl_json,
            ".bib": citations.bibtex,
            ".ris": citations.ris,
        }
        files.write_bytes(path, made[path.suffix.lower()](things).encode())
    return path
