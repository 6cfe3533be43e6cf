"""Writing a briefing to a file, by the ending of its name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer import files, speech
from explorer.briefing import legible
from explorer.briefing.house import PLAIN
from explorer.briefing.progress import Progress
from explorer.briefing.resolve import resolve
from explorer.words import to_user

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.briefing.house import House
    from explorer.briefing.model import Briefing
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
        text = to_user("Briefing", "{name}: a briefing is written as {known}, not as {ending!r}")
        known = ", ".join(FORMATS)
        raise UnknownFormatError(text.format(name=path.name, known=known, ending=ending or "that"))
    return ending


def write(
    dataset: Dataset,
    briefing: Briefing,
    path: Path,
    progress: Progress | None = None,
    house: House = PLAIN,
    *,
    remarks: bool = False,
) -> Resolved:
    """Write a briefing in the format its file name asks for; returns what was written.

    Args:
        dataset: Where its figures are.
        briefing: What to write.
        path: Where to.
        progress: Told how far it is.
        house: The template that it is set on.
        remarks: Whether the remarks of reviews are written too.

    Raises:
        UnknownFormatError: The ending is unknown.
        files.FileWriteError: The file cannot be written; an old file of that name is kept.
        progress.Cancelled: The export was stopped; an old file is kept.
        typesetting.EngineError: A PDF is asked for and Typst is missing or failed.
    """
    ending = file_format(path)
    resolved = resolve(dataset, briefing, remarks=remarks)
    write_resolved(dataset, resolved, path, ending, progress, house)
    return resolved


def write_resolved(
    dataset: Dataset,
    resolved: Resolved,
    path: Path,
    ending: str,
    progress: Progress | None = None,
    house: House = PLAIN,
) -> None:
    """The same for a briefing that is resolved already."""
    progress = progress or Progress()
    files.check_writable(path)
    progress.notices += _left_out(resolved)
    fit = legible.cleaned(resolved).printed
    # What is painted and tabled from here on is in the briefing's language, not in the window's.
    with speech.speaking(resolved.briefing.language):
        content = _content(dataset, fit, ending, progress, house)
    files.write_bytes(path, content)


def _left_out(resolved: Resolved) -> list[str]:
    """What is taken out of each block, and of what stands above and below them."""
    around = (replace(resolved.briefing, blocks=()), resolved.notes)
    blocks = [(legible.place(n), block) for n, block in enumerate(resolved.blocks)]
    parts: list[tuple[str, object]] = [(legible.place(None), around), *blocks]
    found = [(where, legible.unfit("".join(legible.texts(part)))) for where, part in parts]
    return [legible.left_out(where, characters) for where, characters in found if characters]


def _content(
    dataset: Dataset, resolved: Resolved, ending: str, progress: Progress, house: House
) -> bytes:
    # Each library is imported for its own format only.
    if ending == "docx":
        from explorer.briefing import docx

        return docx.content(resolved, progress, house)
    if ending == "pptx":
        from explorer.briefing import pptx

        return pptx.content(resolved, progress, house)
    if ending == "pdf":
        from explorer.briefing import pdf

        return pdf.content(resolved, progress, house)
    if ending == "html":
        from explorer.briefing import html

        return html.content(resolved, progress, house)
    if ending == "md":
        from explorer.briefing import markdown

        return markdown.content(resolved, progress)
    if ending == "xlsx":
        from explorer.briefing import annex

        return annex.content(dataset, resolved, progress)
    from explorer.briefing import text

    front = replace(resolved.briefing.front, mark=resolved.level)
    return text.write(replace(resolved.briefing, front=front)).encode()
