"""Figures as people write them, by language: 75%, US$43 billion, 430亿美元, 1st."""

from __future__ import annotations

from decimal import Decimal

from explorer.dataset.schema import Comparator, Observation
from explorer.dataset.vocabulary import UNITS
from explorer.words import translate

GLYPH = {
    Comparator.EQ: "",
    Comparator.APPROX: "≈ ",
    Comparator.GE: "≥ ",
    Comparator.GT: "> ",
    Comparator.LE: "≤ ",
    Comparator.LT: "< ",
}
_CURRENCY = {
    "en": {"USD": "US$", "AUD": "A$", "CNY": "CN¥"},
    "zh-Hans": {"USD": "美元", "AUD": "澳元", "CNY": "元"},
    "zh-Hant": {"USD": "美元", "AUD": "澳元", "CNY": "人民幣"},
}
_MYRIAD = {"zh-Hans": ((1e8, "亿"), (1e4, "万")), "zh-Hant": ((1e8, "億"), (1e4, "萬"))}
_SHORT = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))
#: Units that follow the number after a thin space.
_SUFFIX = frozenset({"GWh", "Mbps"})


def plain(value: float, language: str, digits: int = 4) -> str:
    """A number with separators; large ones in 亿/万 or million/billion by language."""
    steps = _MYRIAD.get(language, _SHORT)
    for size, word in steps:
        if abs(value) >= size * (10 if size == 1e4 else 1):
            return _trim(value / size, digits) + word
    return _trim(value, digits)


def _trim(value: float, digits: int) -> str:
    if float(value).is_integer() or abs(value) >= 10_000:
        return f"{value:,.0f}"
    if abs(value) >= 1000:
        return f"{value:,.1f}".removesuffix(".0")
    return f"{Decimal(f'{value:.{digits}g}'):,f}"  # never 6.1e-05


def ordinal(rank: float, language: str) -> str:
    """A rank as an ordinal: 1st, 22nd; 第1 in Chinese."""
    n = int(rank)
    if language.startswith("zh"):
        return f"第{n}"
    ending = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"


def figure(value: float, unit: str, language: str = "en") -> str:
    """A value in base units with its unit, as written on a label."""
    chinese = language.startswith("zh")
    if unit == "percent":
        return f"{_trim(value, 4)}%"
    if unit == "rank":
        return ordinal(value, language)
    if unit == "times":
        return f"{_trim(value, 3)}×"
    if unit == "flag":
        return translate("Chart", "yes") if value else translate("Chart", "no")
    if unit == "year":
        return f"{value:.0f}"
    if unit in _CURRENCY["en"]:
        name = _CURRENCY.get(language, _CURRENCY["en"])[unit]
        number = plain(value, language)
        return f"{number}{name}" if chinese else f"{name}{number}"
    number = plain(value, language)
    if unit == "percentage points":
        points = translate("Chart", "percentage points")
        return f"{number} {points}" if not chinese else number + points
    if unit in _SUFFIX or unit not in UNITS:
        return f"{number} {unit}"  # one of a table of the user's own, in its words
    if unit in ("years", "months", "tonnes"):
        words = {
            "years": translate("Chart", "years"),
            "months": translate("Chart", "months"),
            "tonnes": translate("Chart", "tonnes"),
        }
        return f"{number} {words[unit]}" if not chinese else number + words[unit]
    return number


def label(observation: Observation, language: str = "en") -> str:
    """The figure of an observation with its qualifier and base: "≥ 75%", "57 of 64"."""
    o = observation
    glyph = GLYPH[Comparator(o.comparator)]
    if o.value is not None:
        text = figure(o.value, o.unit, language)
    elif o.value_low is not None and o.value_high is not None:
        if o.value_low == o.value_high:
            text = figure(o.value_low, o.unit, language)
        else:
            low, high = (figure(v, o.unit, language) for v in (o.value_low, o.value_high))
            text = f"{_without_unit(low, high)}–{high}"
    else:
        # A range of which one end is stated is a bound, whatever its comparator says.
        bound = o.value_low if o.value_low is not None else o.value_high
        text = figure(bound or 0, o.unit, language)
        glyph = glyph or GLYPH[Comparator.LE if o.value_low is None else Comparator.GE]
    if o.base is not None and o.unit == "count":
        of = translate("Chart", "{value} of {base}")
        text = of.format(value=text, base=plain(o.base, language))
    return glyph + text


def _without_unit(low: str, high: str) -> str:
    """The lower end without the words that the upper end repeats: "5–10 years"."""
    digits = max((i for i, c in enumerate(low) if c.isdigit()), default=len(low) - 1)
    tail = low[digits + 1 :]
    return low.removesuffix(tail) if tail and high.endswith(tail) else low


def period(start: str, end: str) -> str:
    """A period as written: "2019–2023", "2023", "2025-11-26", or nothing for none."""
    if not start or start == end:
        return start
    return f"{start}–{end}"


def years(start: float, end: float) -> str:
    """The calendar years of a period's bounds, as written: "2019–2023", "2025" for late 2025."""
    return period(str(int(start)), str(int(end)))


def year(text: str) -> float | None:
    """A period bound as a year, months and days as its fraction; None for no period."""
    if not text:
        return None
    parts = [int(p) for p in text.split("-")]
    fraction = (parts[1] - 1) / 12 if len(parts) > 1 else 0.0
    if len(parts) > 2:
        fraction += (parts[2] - 1) / 365
    return parts[0] + fraction
