"""What columns are described by: the kinds of their cells, and closed lists of what these hold."""

from __future__ import annotations

from typing import Any, Literal

from explorer.records import field

TOPIC_KINDS = ("technology", "category", "sector", "list", "theme")
ENTITY_KINDS = ("country", "group", "institution", "company", "agency", "database", "person")
#: Those that lie in nobody but one another: what others are a part of.
PLACES = frozenset({"country", "group"})
#: Those that are ranked among themselves, apart from their country.
HOUSES = frozenset({"institution", "company", "agency"})
#: Markers of entities on charts; the diamond is kept for opinions.
SHAPES = ("circle", "square", "triangle", "pentagon", "wedge", "plus", "cross", "star", "bowtie")
INDICATOR_KINDS = ("share", "count", "rank", "money", "ratio", "flag", "growth", "rate", "quantity")
UNITS = (
    "percent",
    "count",
    "rank",
    "times",
    "flag",
    "USD",
    "AUD",
    "CNY",
    "GWh",
    "Mbps",
    "tonnes",
    "years",
    "months",
    "year",
    "per 100,000 people",
    "level",
)
#: Of disagreements, the gravest first.
SEVERITIES = ("high", "medium", "low")
SECTION_KINDS = (
    "title",
    "teaser",
    "byline",
    "heading",
    "body",
    "caption",
    "promotion",
    "related",
    "reference",
    "disclaimer",
    "table",
)
#: Sections that hold nothing the document claims: greyed in the window, never quoted.
BOILERPLATE = frozenset({"promotion", "related", "disclaimer", "byline"})
NUMERAL_CLASSES = (
    "value",
    "denominator",
    "period",
    "date",
    "name",
    "boilerplate",
    "figure-of-speech",
    "other",
)
DISCREPANCY_KINDS = ("within", "between", "arithmetic", "wording", "not-comparable")

CellType = Literal["string", "list", "integer", "number", "year"]


def column(
    kind: CellType = "string",
    *,
    key: bool = False,
    required: bool = False,
    enum: tuple[str, ...] = (),
    refers: str = "",
    default: str | None = None,
) -> Any:
    """Describe one CSV column; ``refers`` is "table.column", with ``;`` lists allowed."""
    meta = {"kind": kind, "key": key, "required": required or key, "enum": enum, "refers": refers}
    return field(metadata=meta) if default is None else field(metadata=meta, default=default)
