"""What the cells of some columns may hold: the closed lists of the schema."""

from __future__ import annotations

TOPIC_KINDS = ("technology", "category", "sector", "list", "theme")
ENTITY_KINDS = ("country", "group", "institution", "company", "agency", "database", "person")
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
