"""The numbers of lists as they are printed: 57, b, iv, 三."""

from __future__ import annotations

from typing import Final

_ROMAN: Final = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc")),
    *((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_DIGITS: Final = "零一二三四五六七八九"
_STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
_CIRCLED: Final = 0x2460
_CHINESE: Final = frozenset(
    {"chineseCounting", "chineseCountingThousand", "ideographDigital", "taiwaneseCounting"}
    | {"taiwaneseCountingThousand", "japaneseCounting", "chineseLegalSimplified"}
)


def ordinal(number: int, style: str) -> str:
    """A number in the style of a list, as Word names styles; decimal for those not known."""
    if style == "decimalZero":
        return f"{number:02}"
    if style in ("lowerLetter", "upperLetter") and number > 0:
        # After z comes aa, then bb.
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if style == "upperLetter" else letter
    if style in ("lowerRoman", "upperRoman") and 0 < number < 4000:
        roman, left = "", number
        for value, letters in _ROMAN:
            roman, left = roman + letters * (left // value), left % value
        return roman.upper() if style == "upperRoman" else roman
    if style in _CHINESE and 0 < number < 100:
        tens, ones = divmod(number, 10)
        ten = "" if not tens else "十" if tens == 1 else _DIGITS[tens] + "十"
        return ten + (_DIGITS[ones] if ones or not tens else "")
    if style == "ideographTraditional" and 0 < number <= 10:
        return _STEMS[number - 1]
    if style.startswith("decimalEnclosedCircle") and 0 < number <= 20:
        return chr(_CIRCLED + number - 1)
    return str(number)
