"""What a technology counted as one wishes comes to, as numbers to be written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from explorer.charts.computed import Line, Number
from explorer.tracker.indicators import COUNTED_INDICATORS, OWN_INDICATORS, PRESENCE
from explorer.tracker.recount import query_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Indicator
    from explorer.tracker.recount import Answer, Part
    from explorer.tracker.variant import Variant

#: The columns of the page that are numbers, in its order.
COLUMNS: Final = ("rank", "share", "upper", "weight", "papers", "default-rank", "default-share")


def indicators(dataset: Dataset) -> tuple[Indicator, ...]:
    """What the numbers are that the data have no indicator for."""
    return (
        *COUNTED_INDICATORS,
        *(i for i in OWN_INDICATORS if i.indicator_id not in dataset.indicators),
    )


def line(
    dataset: Dataset,
    technology: str,
    ways: tuple[Variant, Variant],
    parts: tuple[Part, Part | None],
    cells: Sequence[str],
    label: str,
    largest: float,
) -> Line:
    """The row of a country: as it is asked for, and as the package counts.

    Args:
        dataset: What the numbers are worked out from.
        technology: Of which.
        ways: The way that is asked for, and that of the package.
        parts: What it has by each.
        cells: As the page writes it, its name second.
        label: Its name.
        largest: The largest share of anybody, by which cells are coloured.
    """
    texts = dict(zip(COLUMNS, (cells[0], *cells[2:]), strict=True))
    who = dataset.entities[parts[0].country].name_en
    numbers: dict[str, Number] = {}
    for way, part, prefix in zip(ways, parts, ("", "default-"), strict=True):
        if part is None:
            continue
        opens = query_of(technology, way, part).evidence_id
        said = f"top {way.top} %, {way.first}-{way.last}, {way.counting} counting"
        share = PRESENCE.indicator_id if way.counting == "full" else dataset.roles.share
        rows: list[tuple[str, float | None, str, str, str]] = [
            ("rank", part.place, "rank", "rank", "rank"),
            ("share", part.share, "percent", share, "share"),
        ]
        if not prefix:
            rows += [
                ("upper", part.upper, "percent", "share-at-most", "share with all of the unknown"),
                ("weight", part.high, "count", "counted-weight", "highly cited papers as counted"),
                ("papers", part.high_papers, "count", "counted-papers", "highly cited papers"),
            ]
        for key, value, unit, indicator, what in rows:
            if value is None:
                continue
            text = texts[prefix + key]
            shaded = key in ("share", "upper") and largest > 0
            numbers[prefix + key] = Number(
                *(text, float(value), unit, indicator, f"{who}: {what} {text} ({said})."),
                opens=opens,
                shade=min(1.0, value / largest) if shaded else 0.0,
            )
    return Line(parts[0].country, label, numbers)


def lines(
    dataset: Dataset,
    technology: str,
    ways: tuple[Variant, Variant],
    answers: tuple[Answer, Answer],
    cells: Sequence[tuple[str, Sequence[str]]],
    who: Callable[[str], str],
) -> list[Line]:
    """The rows of a page, the cells of each given with its country."""
    now, before = answers
    largest = max((p.share for p in now.parts), default=0.0)
    found = []
    for country, written in cells:
        part = now.part(country)
        if part is not None:
            both = (part, before.part(country))
            found.append(line(dataset, technology, ways, both, written, who(country), largest))
    return found
