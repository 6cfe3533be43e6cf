"""Who says the user's own figures, and what a figure says that comes without words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.dataset.schema import Report
from explorer.dataset.tables import cell

if TYPE_CHECKING:
    from explorer.dataset.schema import Document, Entity, Indicator, Observation, Topic


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


def statement(
    row: Observation, topic: Topic, indicator: Indicator, entity: Entity, report: Report
) -> str:
    """What a figure says, put together from its columns."""
    ends = [v for v in (row.value_low, row.value_high) if v is not None]
    numbers = [row.value] if row.value is not None else ends
    period = " to ".join(dict.fromkeys(p for p in (row.period_start, row.period_end) if p))
    parts = (topic.name_en, indicator.name_en, entity.name_en, period)
    said = f"{' to '.join(map(cell, numbers))} {row.unit}"
    return f"{', '.join(p for p in parts if p)}: {said}, according to {report.short}."
