"""One column of a table by itself: its heading, its cells, and what it seems to hold."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from explorer.tables import periods, units, values
from explorer.tables.words import key, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.tables.grid import Grid
    from explorer.tables.layout import Layout
    from explorer.tables.names import Names

#: So many cells of a column are looked at.
_LOOKED_AT: Final = 400
#: Roles of headings whose columns name whose the figures are.
_WHOSE: Final = ("entity", "institution", "company")


@dataclass(frozen=True, slots=True)
class Looked:
    """What a column seems to be.

    Attributes:
        at: Its index from 0.
        heading: Its heading in one line.
        role: What it holds; "number" for values that its heading describes.
        fit: How well it plays that role, between 0 and 1; decides between several.
        headed: The heading says what it holds.
        numeric: Most of its cells are values.
        distinct: How many different cells it has.
        coded: It holds codes of countries.
        of: What kind of entities it names: entity, institution, company.
    """

    at: int
    heading: str
    role: str
    fit: float
    headed: bool
    numeric: bool
    distinct: int
    coded: bool = False
    of: str = "entity"


def look(grid: Grid, layout: Layout, at: int, names: Names) -> Looked:
    """What a column seems to be."""
    pieces = layout.headings[at]
    heading = " ".join(pieces)
    every = [grid.cell(row, at).strip() for row in layout.rows]
    filled = [c for c in every if c][:_LOOKED_AT]
    several = list(dict.fromkeys(filled))
    said = role_of(heading) or (role_of(pieces[-1]) if pieces else "")
    present = [c for c in filled if not values.is_missing(c)]
    numeric = _share(present, [values.looks_like(c) for c in present]) >= 0.6
    periodic = _share(filled, [periods.is_period(c) for c in filled])
    coded = _share(several, [names.is_code(c) for c in several])
    named = _share(several, [bool(names.entity(c) or names.group(c)) for c in several])

    def as_(role: str, fit: float = 1.0, *, headed: bool = True, of: str = "entity") -> Looked:
        codes = role in ("entity", "code") and coded > max(named, 0.4)
        return Looked(at, heading, role, fit, headed, numeric, len(several), codes, of)

    if not filled:
        return as_("ignore", 0.0, headed=bool(said))
    if said == "code" and (coded >= 0.4 or not numeric):
        return as_("code", coded)
    if said in _WHOSE and (not numeric or coded >= 0.8):
        return as_("entity", 0.5 + named / 2 + (said != "entity"), of=said)
    if said in ("period", "period_start", "period_end"):
        periodic = _share(filled, [periods.in_column(c) is not None for c in filled])
        return as_(said, periodic) if periodic >= 0.5 else as_("ignore", 0.0, headed=False)
    measured = _share(several, [units.unit_of(c) is not None for c in several])
    if said == "indicator" and measured >= 0.6 and not numeric:
        return as_("unit", measured)  # "MEASURE" of the OECD: PC_GDP, MLN_USD
    if said in ("topic", "indicator", "counterpart") and not numeric:
        # Of a code and its label, the label says more.
        return as_(said, sum(map(len, several)) / len(several))
    if said in ("value", "low", "high") and (numeric or said == "value"):
        return as_(said, _share(every, [bool(c) for c in every])) if numeric else as_("ignore", 0.0)
    if said == "unit" and not numeric:
        return as_("unit", measured)
    if said in ("indicator_code", "ignore"):
        return as_("ignore", 0.0)
    if said in ("multiplier", "source", "publisher", "url", "note", "status"):
        return as_(said)
    if _counts_rows(at, filled, heading):
        return as_("ignore", 0.0)
    if periodic == 1 and not any(values.looks_like(p) for p in pieces):
        return as_("period", 0.4, headed=False)
    if not numeric and coded >= 0.8 and named < 0.8:
        return as_("code", coded, headed=False)
    if not numeric and named >= 0.6:
        return as_("entity", named / 2, headed=False)
    if numeric:
        return as_("number", 1.0)
    if _share(several, [bool(names.topic(c)) for c in several]) >= 0.6:
        return as_("topic", 0.5, headed=False)
    return as_("ignore", 0.0, headed=False)


def role_of(heading: str) -> str:
    """What a column of this heading holds, "" if the heading does not tell."""
    table = words().roles
    if found := table.get(key(heading)):
        return found
    # "REF_AREA: Reference area", a code and its label.
    coded, _, labelled = heading.partition(": ")
    if labelled and re.fullmatch(r"[A-Z][A-Z0-9_]*", coded) and (found := table.get(key(coded))):
        return found
    # "geo\TIME_PERIOD": what stands below, and what beside.
    if "\\" in heading and (found := table.get(key(heading.split("\\")[0]))):
        return found
    label, unit = units.split(heading)
    if unit or label != heading:
        return table.get(key(label), "")
    # "Economy (ISO3)", "Country [code]": what stands in brackets says how.
    bare = re.sub(r"\s*[\(（\[][^()（）\[\]]*[\)）\]]\s*$", "", heading)
    return table.get(key(bare), "") if bare != heading else ""


def _counts_rows(at: int, filled: Sequence[str], heading: str) -> bool:
    """Whether a first column only numbers the rows."""
    if at > 0 or len(filled) < 2:
        return False
    return [c.rstrip(".") for c in filled] == [str(n) for n in range(1, len(filled) + 1)] and (
        not heading or len(heading) < 12
    )


def _share(of: Sequence[object], which: Sequence[bool]) -> float:
    return sum(which) / len(of) if of else 0.0
