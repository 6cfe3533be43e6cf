"""Writing a briefing to a file, by the ending of its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer import words
from explorer.briefing.resolve import resolve

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.briefing.model import Briefing
    from explorer.briefing.progress import Progress
    from explorer.briefing.resolved import Resolved
    from explorer.dataset.dataset import Dataset

FORMATS = ("docx", "pptx", "pdf", "html", "md", "xlsx", "brief")
#: Formats whose charts are painted, which takes a QGuiApplication.
PAINTED = frozenset({"docx", "pptx", "pdf", "html"})


class UnknownFormatError(ValueError):
    """The file's ending names no format we write; the message lists those we do."""


def file_format(path: Path) -> str:
    """The format a file's ending asks for.

    Raises:
        UnknownFormatError: It is none of :data:`FORMATS`.
    """
    ending = path.suffix.lower().removeprefix(".")
    if ending not in FORMATS:
        known = ", ".join(FORMATS)
        raise UnknownFormatError(
            f"{path.name}: a briefing is written as {known}, not as {ending or 'that'!r}"
        )
    return ending


def write(
    dataset: Dataset, briefing: Briefing, path: Path, progress: Progress | None = None
) -> Resolved:
    """Write a briefing in the format its file name asks for; returns what was written.

    Raises:
        UnknownFormatError: The ending is unknown.
        files.FileWriteError: The file cannot be written; an old file of that name is kept.
        progress.Cancelled: The export was stopped; an old file is kept.
        pdf.EngineError: A PDF is asked for and Typst is missing or failed.
    """
    ending = file_format(path)
    resolved = resolve(dataset, briefing)
    write_resolved(dataset, resolved, path, ending, progress)
    return resolved


def write_resolved(
    dataset: Dataset,
    resolved: Resolved,
    path: Path,
    ending: str,
    progress: Progress | None = None,
) -> None:
    """The same for a briefing that is resolved already."""
    # What is painted and tabled from here on is in the briefing's language, not in the window's.
    with words.speaking(resolved.briefing.language):
        _written(dataset, resolved, path, ending, progress)


def _written(
    dataset: Dataset, resolved: Resolved, path: Path, ending: str, progress: Progress | None
) -> None:
    # Each library is imported for its own format only.
    if ending == "docx":
        from explorer.briefing import docx

        docx.write(resolved, path, progress)
    elif ending == "pptx":
        from explorer.briefing import pptx

        pptx.write(resolved, path, progress)
    elif ending == "pdf":
        from explorer.briefing import pdf

        pdf.write(resolved, path, progress)
    elif ending == "html":
        from explorer.briefing import html

        html.write(resolved, path, progress)
    elif ending == "md":
        from explorer.briefing import markdown

        markdown.write(resolved, path, progress)
    elif ending == "xlsx":
        from explorer.briefing import annex

        annex.write(dataset, resolved, path, progress)
    else:
        from explorer import files
        from explorer.briefing import text

        files.write_bytes(path, text.write(resolved.briefing).encode())
