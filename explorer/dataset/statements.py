"""What the Chinese sentences about a figure must say: the same as its row.

A sentence that names another number, loses "nearly" or "may", or speaks of another year than the
row and its English sentence is found here. Who and what it is about is for a reader to see.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from explorer.corpus import numerals
from explorer.dataset.columns import needed
from explorer.dataset.rules import Breach
from explorer.dataset.schema import Comparator, Observation, Status
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterator

COLUMNS: Final = ("statement_zh_hans", "statement_zh_hant")

#: What a sentence says of a value that is not exact, by comparator; in either script.
_QUALIFIERS: Final = {
    Comparator.APPROX: "约約近左右相当相當",
    Comparator.LT: ("近", "不到", "不足", "几乎", "幾乎", "少于", "少於"),
    Comparator.GT: ("超", "逾", "以上", "多", "几", "幾", "数", "數"),
    Comparator.GE: ("至少", "即使到", "以上", "内可能", "內可能"),
    Comparator.LE: ("前", "至多", "不超过", "不超過"),
}
#: That a figure is not settled: one of these must stand beside a plan or a projection.
_AHEAD: Final = re.compile(
    "预计|預計|可能|将|將|趋势|趨勢|难以|難以|计划|計畫|还需|還需|会|會|重启|重啟|推向"
)
#: A lead in words is rank 1.
_FIRST: Final = re.compile("第一|首位|领先|領先|最|主导|主導|优势|優勢|统治|統治")
_ALL: Final = re.compile("全部|都")
_NONE: Final = re.compile("没有|沒有|零")
_SOURCE: Final = re.compile("（[^（）]*）")
_YEAR: Final = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?!\d|[.,]\d|名|人|篇)")
#: Units that a sentence must name, and how.
_UNITS: Final = {
    "percent": ("%", "分之", "半"),
    "times": ("倍",),
    "USD": ("美元",),
    "AUD": ("澳元",),
    "tonnes": ("吨", "噸"),
    "months": ("月",),
    "years": ("年",),
    "year": ("年",),
    "GWh": ("GWh",),
    "Mbps": ("Mbps",),
}


def breaches(row: Observation) -> Iterator[Breach]:
    """Where the Chinese sentences of a figure say something else than its row.

    Both are there or neither: what has none is composed from the row, and cannot differ.
    """
    given = [getattr(row, c) for c in COLUMNS]
    if not any(given):
        return
    for column, sentence in zip(COLUMNS, given, strict=True):
        if not sentence:
            yield Breach("statement", column, needed())
            return
        for wrong in _wrong(row, sentence):
            yield Breach("statement", column, wrong)


def _wrong(row: Observation, sentence: str) -> Iterator[str]:
    if not sentence.endswith(("。", "」。", "”。")):
        yield to_user("Problem", "the sentence does not end with 。")
    if row.unit != "flag" and not _says_value(row, sentence):
        text = to_user("Problem", "the sentence does not say {value}")
        yield text.format(value=_values(row))
    units = _UNITS.get(row.unit, ())
    if units and not any(u in sentence for u in units):
        yield to_user("Problem", "the sentence does not say the unit {unit}").format(unit=row.unit)
    words = _QUALIFIERS.get(Comparator(row.comparator), ())
    if words and row.unit != "flag" and not any(w in sentence for w in words):
        text = to_user("Problem", "the sentence does not say that the figure is {comparator}")
        yield text.format(comparator=row.comparator)
    if row.status in (Status.PLAN, Status.PROJECTION) and not _AHEAD.search(sentence):
        text = to_user("Problem", "the sentence does not say that the figure is a {status}")
        yield text.format(status=row.status)
    said, wanted = _years(sentence), _years(row.statement_en)
    period = frozenset(y[:4] for y in (row.period_start, row.period_end) if y)
    if not wanted <= said <= wanted | period:
        text = to_user("Problem", "the sentence speaks of the years {said}, not {wanted}")
        yield text.format(said=_listed(said), wanted=_listed(wanted))


def _says_value(row: Observation, sentence: str) -> bool:
    wanted = [v for v in (row.value, row.value_low, row.value_high) if v is not None]
    bare = _SOURCE.sub("", sentence)
    found = [n.value for n in numerals.find(sentence)]
    scale = (1, 100) if row.unit == "percent" else (1,)
    missing = [
        v
        for v in wanted
        if not any(abs(f * k - v) <= 1e-6 * max(1.0, abs(v)) for f in found for k in scale)
    ]
    if not missing:
        return True
    if row.unit == "rank":
        return missing == [1.0] and bool(_FIRST.search(bare))
    if row.value == row.base and _ALL.search(bare):
        return True
    if row.value == 0 and _NONE.search(bare):
        return True
    # 数百万, 几十亿: a vague number is worth its lower bound, which a lone 数 or 几 does not give.
    return bool(re.search("[数數几幾][十百千万萬亿億]", bare))


def _values(row: Observation) -> str:
    return "–".join(f"{v:g}" for v in (row.value, row.value_low, row.value_high) if v is not None)


def _years(sentence: str) -> frozenset[str]:
    return frozenset(m[0] for m in _YEAR.finditer(sentence))


def _listed(years: frozenset[str]) -> str:
    return ", ".join(sorted(years)) or "-"
