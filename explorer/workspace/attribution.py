"""Who says the user's own figures, and what a figure says that comes without words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.dataset.schema import Report
from explorer.dataset.stored import statement

if TYPE_CHECKING:
    from explorer.dataset.schema import Document

__all__ = ["own_report", "report_of", "statement"]


def own_report(
    title: str, publisher: str, url: str, authors: tuple[str, ...] = (), published: str = ""
) -> Report:
    """The report that the figures of a source are of, without its id, marked as the user's."""
    return Report(
        "",
        f"{title} (own figures)",
        publisher,
        f"{title} (own)",
        authors,
        published,
        url,
        "Brought in by the user; what it covers is not recorded.",
        "Brought in by the user; compare it with other figures only after reading the source.",
    )


def report_of(document: Document) -> Report:
    """The report that figures of a document are of, without its id."""
    title = document.title
    publisher = document.publisher or title
    return own_report(title, publisher, document.url, document.authors, document.published)
