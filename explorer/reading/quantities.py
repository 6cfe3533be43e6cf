"""The values that a sentence states: numerals, words, fractions, ranks, with unit and bound."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from explorer.corpus import numerals
from explorer.reading.statement_cues import statement_cues
from explorer.records import changed, dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: Spans of a text, from and to.
Span = tuple[int, int]

_CUES = statement_cues()
_TENS: Final = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_NUMBER: Final = "|".join(sorted(_CUES.numbers, key=len, reverse=True))
_ORDINAL: Final = "|".join(sorted(_CUES.ordinals, key=len, reverse=True))
_WORDS: Final = re.compile(
    r"(?<![a-z-])(?:"
    r"(?P<three>three[ -]quarters)|(?P<half>(?:a |one )?half(?: of)?)"
    r"|(?P<part>(?:a|one|two|a mere|an?)[ -](?:quarter|third|fifth|tenth)s?)"
    rf"|(?P<in>(?<!top )(?<!first )(?:{_NUMBER})"
    r" in (?:two|three|four|five|six|seven|eight|nine|ten|twenty))"
    rf"|(?P<dozen>(?:(?:{_NUMBER}|a) )?dozen)"
    rf"|(?P<tens>(?:{_TENS})[ -](?:one|two|three|four|five|six|seven|eight|nine))"
    rf"|(?P<one>{_NUMBER}))(?P<scale> (?:hundred|thousand|million|billion))?(?![a-z])"
)
_ORDINALS: Final = re.compile(
    rf"(?<![a-z-])(?:(?P<word>{_ORDINAL}))(?![a-z])(?!\s+(?:edition|time))"
)
_PARTS: Final = {"quarter": 4, "third": 3, "fifth": 5, "tenth": 10}
_LATIN_WORD: Final = re.compile("[a-z]+")
#: One of these is in whatever is a value in words.
_NUMBERING: Final = frozenset(
    word
    for words in (*_CUES.numbers, *_CUES.ordinals, "half", "dozen")
    for word in _LATIN_WORD.findall(words)
) | {form for part in _PARTS for form in (part, part + "s")}
_SIGN: Final = re.compile(f"[{numerals.SIGNS}○]")
_SOME_ONE: Final = re.compile(r"one of (?:the|its|those|these|several|many)(?! [0-9])")
_SCALES: Final = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9}
#: All of the first so many, which is how many they are.
_ALL_FIRST: Final = re.compile(
    r"(?<!not )\ball (?:of )?(?:the )?(?:world's |global )?(?:top|leading|first)"
    r" (?P<a>ten|10|five|5)\b"
    r"|(?<!of )(?<!among )\b(?:the|world's|global|its) (?:top|leading|first)"
    r" (?P<b>ten|10|five|5)\b"
    r"(?= [^,;.0-9]{0,60}\b(?:are|were) all\b)"
    r"|前(?P<c>[十五]|10|5)(?=[名大位强家]?的?[^,。;0-9不非未]{0,16}"
    r"(?:全部|全都|悉数|都(?![市会])|均(?!值)|皆))"
)
_FIRST: Final = {"ten": 10.0, "10": 10.0, "十": 10.0, "five": 5.0, "5": 5.0, "五": 5.0}
_UNTIL: Final = re.compile(r"\s*(?:至|到|~|–|—|-|to)\s*")
_AND: Final = re.compile(r"\s*(?:and|与|和)\s*")
_BETWEEN: Final = re.compile(r"(?:between|介于|在)\s*\Z")
#: A part in words and the same in figures behind it: nearly three quarters (72 %).
_AGAIN: Final = re.compile(r"\s*\(\s*")
#: What changes from one value to another is no range.
_FROM: Final = re.compile(r"(?:from|从|由|自)\s*\Z")
_WHOSE: Final = re.compile(r"[\u4e00-\u9fff]{1,4}的\Z")
_IS_WHOSE: Final = re.compile(r"(?:为|是)[\u4e00-\u9fff]{1,4}的\Z")
_DIGIT: Final = re.compile("[0-9]")
_NO_DIGIT: Final = re.compile("[^0-9.]")
_PLAIN_NUMBER: Final = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_PERCENT: Final = re.compile(r"\s*(?:%|percent|per cent|个百分点)")
_TIMES: Final = re.compile(r"\s*(?:times|倍|-fold|fold)")
_MONEY: Final = {"a$": "AUD", "us$": "USD", "$": "USD"}
_CURRENCIES: Final = frozenset(_MONEY.values())
_MILLIONS: Final = re.compile(r"(?<=[0-9])m(?![a-z0-9])")


@dataclass(frozen=True, slots=True)
class Quantity:
    """One value of a sentence.

    Attributes:
        start: Where its words begin.
        end: Where they end, exclusive.
        value: What it is worth.
        unit: As in the tables: "percent", "count", "times", "rank", "USD", "GWh" ...
        comparator: "eq", "gt", "ge", "lt", "le", "near" or "approx".
        digit: What its last digit is worth.
        high: Of a range its upper end; ``value`` is the lower one.
    """

    start: int
    end: int
    value: float
    unit: str
    comparator: str = "eq"
    digit: float = 0.0
    high: float | None = None

    def holds(self, value: float) -> bool:
        """Whether a known value is what this says, rounding allowed."""
        slack = self.digit / 2 + abs(value) * 1e-9
        if self.high is not None:
            return self.value - slack <= value <= self.high + slack
        match self.comparator:
            case "gt":
                return value > self.value - abs(value) * 1e-6
            case "ge":
                return value >= self.value
            case "lt":
                return value < self.value + abs(value) * 1e-6
            case "le":
                return value <= self.value
            case "near":
                return self.value * 0.95 <= value <= self.value
            case "approx":
                return abs(value - self.value) <= max(slack, abs(self.value) * 0.05)
        return abs(value - self.value) <= slack


def may_count(plain: str) -> bool:
    """Whether a folded sentence has a sign or a word of which a value is made."""
    if _SIGN.search(plain) is not None:
        return True
    return not _NUMBERING.isdisjoint(_LATIN_WORD.findall(plain))


@lru_cache(maxsize=8)
def found_numerals(text: str) -> tuple[numerals.Numeral, ...]:
    """The numerals of a sentence: it is asked for them several times."""
    return tuple(numerals.find(text))


def quantities(
    plain: str, masked: Sequence[Span], *, vague: bool = False, written: str = ""
) -> list[Quantity]:
    """The values of a folded sentence in order, those within masked spans left out.

    Args:
        plain: The sentence.
        masked: What is no value: dates, names.
        vague: Also what is no exact number: several million is more than a million.
        written: The sentence before it was folded: 5G is a name, 5 g a weight.
    """
    kept: list[Quantity] = []
    for q, exact in _found(plain, written or plain):
        if not (exact or vague) or (kept and q.start < kept[-1].end):
            continue
        if not any(a < q.end and q.start < b for a, b in masked):
            kept.append(q)
    if not any(q.unit == "count" for q in kept):
        kept = sorted([*kept, *_all_first(plain)], key=lambda q: q.start)
    return _ranges(plain, kept)


@lru_cache(maxsize=8)
def _found(plain: str, written: str) -> tuple[tuple[Quantity, bool], ...]:
    """All values in order, and whether exact: a sentence is asked for them several times."""
    found = [*_numerals(plain, written), *((q, True) for q in _worded(plain))]
    found.sort(key=lambda row: (row[0].start, -row[0].end))
    return tuple((_bounded(plain, q), exact) for q, exact in found)


def _all_first(plain: str) -> Iterator[Quantity]:
    """The first ten of whom all are told, though "top ten" by itself counts nobody."""
    for m in _ALL_FIRST.finditer(plain):
        start, end = m.span(m.lastgroup or 0)
        yield Quantity(start, end, _FIRST[m[m.lastgroup or 0]], "count", digit=1e-9)


def _ranges(plain: str, found: list[Quantity]) -> list[Quantity]:
    """The values, two that are the ends of one range put together: 70% to 90%, 5至10年."""
    out: list[Quantity] = []
    for q in found:
        first = out[-1] if out else None
        if (
            first is not None
            and first.high is None
            and first.value < q.value
            and first.unit in (q.unit, "count")
            and q.unit != "rank"
            and _joined(plain, first, q)
        ):
            out[-1] = changed(first, end=q.end, unit=q.unit, high=q.value)
        elif (
            first is not None
            and first.unit == q.unit == "percent"
            and not _DIGIT.search(plain, first.start, first.end)
            and _AGAIN.fullmatch(plain, first.end, q.start)
            and plain.startswith(")", q.end)
        ):
            out[-1] = q
        else:
            out.append(q)
    return out


def _joined(plain: str, first: Quantity, last: Quantity) -> bool:
    """Whether words make two values the ends of one range."""
    if _UNTIL.fullmatch(plain, first.end, last.start):
        return not _FROM.search(plain, max(0, first.start - 8), first.start)
    return bool(
        _AND.fullmatch(plain, first.end, last.start)
        and _BETWEEN.search(plain, max(0, first.start - 12), first.start)
        and last.unit == first.unit
    )


def _numerals(plain: str, written: str) -> Iterator[tuple[Quantity, bool]]:
    for n in found_numerals(written):
        if n.form in ("address", "article"):
            continue
        if n.form == "vague":
            unit, end = _unit(plain, n.start, n.end)
            yield Quantity(n.start, end, n.value, unit, "gt", 1e-9), False
            continue
        if n.form == "name" and _unit(plain, n.start, n.end)[0] == "count":
            continue
        value, unit, end = n.value, "count", n.end
        if n.form == "ordinal" or (n.form == "integer" and plain[n.start - 1 : n.start] == "第"):
            yield Quantity(n.start, n.end, value, "rank"), True
            continue
        digit = _digit(n.text, value)
        if n.form == "fraction":
            value, unit, digit = value * 100, "percent", 1.0
        elif n.form == "percent":
            unit, digit = "percent", max(digit, 1.0) if "." not in n.text else digit
        elif (times := _TIMES.match(plain, end)) is not None:
            unit, end = "times", times.end()
        else:
            unit, end = _unit(plain, n.start, end)
        if unit in _CURRENCIES and _MILLIONS.match(plain, end):
            value, digit, end = value * 1e6, digit * 1e6, end + 1  # A$90m
        yield Quantity(n.start, end, value, unit, digit=digit), True


def _digit(text: str, value: float) -> float:
    """What the last digit of a numeral is worth."""
    if text.isdecimal() and value:
        return 1e-9
    digits = _NO_DIGIT.sub("", text)
    number = float(digits) if _PLAIN_NUMBER.fullmatch(digits) else 0.0
    if not number or not value:
        return 1e-9
    decimals = len(digits.partition(".")[2])
    scale = abs(value) / number
    return scale * 10.0**-decimals if decimals or scale > 1 else 1e-9


def _unit(plain: str, start: int, end: int) -> tuple[str, int]:
    for sign, unit in _MONEY.items():
        if plain.endswith(sign, 0, start):
            return unit, end
    for unit, pattern in _CUES.units.items():
        found = pattern.match(plain, end)
        if found:
            return unit, found.end()
    return "count", end


@lru_cache(maxsize=8)
def _worded(plain: str) -> tuple[Quantity, ...]:
    """The values in English words; most sentences have no word that could be one."""
    if _NUMBERING.isdisjoint(_LATIN_WORD.findall(plain)):
        return ()
    return tuple(_in_words(plain))


def _in_words(plain: str) -> Iterator[Quantity]:
    for m in _WORDS.finditer(plain):
        # "one of the fields" and "the one" count nothing.
        if m["one"] != "one" or not _SOME_ONE.match(plain, m.start()):
            yield _read_words(plain, m)
    for m in _ORDINALS.finditer(plain):
        yield Quantity(m.start(), m.end(), float(_CUES.ordinals[m["word"]]), "rank")


def _read_words(plain: str, m: re.Match[str]) -> Quantity:
    start, end = m.span()
    if m["three"]:
        return Quantity(start, end, 75.0, "percent", digit=1.0)
    if m["half"]:
        return Quantity(start, end, 50.0, "percent", digit=1.0)
    if m["part"]:
        top = 2 if m["part"].startswith("two") else 1
        parts = next(n for word, n in _PARTS.items() if word in m["part"])
        return Quantity(start, end, 100.0 * top / parts, "percent", digit=1.0)
    if m["in"]:
        part, whole = (_CUES.numbers[word] for word in m["in"].split(" in "))
        return Quantity(start, end, 100.0 * part / whole, "percent", digit=1.0)
    if m["dozen"]:
        first = m["dozen"].split()[0]
        value = 12.0 * _CUES.numbers.get(first, 1)
    elif m["tens"]:
        value = float(sum(_CUES.numbers[w] for w in re.split("[ -]", m["tens"])))
    else:
        value = float(_CUES.numbers[m["one"]])
    if m["scale"]:
        value *= _SCALES[m["scale"].strip()]
    percent = _PERCENT.match(plain, end)
    if percent:
        return Quantity(start, percent.end(), value, "percent", digit=1.0)
    times = _TIMES.match(plain, end)
    if times:
        return Quantity(start, times.end(), value, "times")
    unit, end = _unit(plain, start, end)
    return Quantity(start, end, value, unit)


def _bounded(plain: str, q: Quantity) -> Quantity:
    """A value with what the words before it make of it."""
    before = plain[max(0, q.start - 24) : q.start].rstrip("$").removesuffix("us").rstrip()
    if q.unit == "times":
        # "Nearly is of the United States the double": whose multiple it is stands between.
        before = _IS_WHOSE.sub("", before) if _IS_WHOSE.search(before) else _WHOSE.sub("", before)
    if _CUES.bounding.search(before):
        for comparator in ("ge", "le", "gt", "lt", "near", "approx"):
            if _CUES.bounds[comparator].search(before + " "):
                return changed(q, comparator=comparator)
    for comparator, pattern in _CUES.after.items():
        if pattern.match(plain, q.end):
            return changed(q, comparator=comparator)
    if plain.startswith(("多", "余"), q.end) and q.unit == "count":
        return changed(q, comparator="gt")
    return q
