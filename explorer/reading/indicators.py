"""Which indicators a sentence speaks of: by the words of their names, and by what a count is of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from explorer.corpus.fold import fold
from explorer.reading.cues import cues
from explorer.reading.spoken import covered, said
from explorer.reading.statement_cues import statement_cues
from explorer.reading.units import is_wide, texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Indicator
    from explorer.reading.cues import Phrase
    from explorer.reading.quantities import Quantity

#: So many characters of a Chinese name must be left for it to be told from another.
_LEAST: Final = 4
_NONE: Final = frozenset[str]()
#: The first ten of institutions are no top ten of technologies.
_TEN_OF: Final = re.compile(
    r"(?:ten|10) (?:[a-z]+ )?(?:institution|universit)|十(?:大|名|所|家)?(?:机构|大学)"
)
#: The Latin words of a Chinese name, its characters, and those that nothing else can stand for.
_Wide = tuple[frozenset[str], str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class _Same:
    """What says the same as the words of names: Latin phrases by their first word, and Chinese."""

    latin: Mapping[str, list[tuple[str, Phrase]]]
    wide: tuple[tuple[str, str], ...]


class IndicatorNames:
    """The names of a dataset's indicators, cut into the words that a sentence must have."""

    def __init__(self, dataset: Dataset) -> None:
        """Read the table of indicators."""
        self._dataset = dataset
        self._named: dict[str, list[tuple[str, frozenset[str], tuple[_Wide, ...]]]] = {}
        for i in dataset.indicators.values():
            if i.kind != "flag":
                row = (i.indicator_id, _words(i), _characters(i))
                self._named.setdefault(i.unit, []).append(row)
        self._latin = {
            unit: frozenset(w for _, latin, _ in rows if len(latin) > 1 for w in latin)
            for unit, rows in self._named.items()
        }

        #: The words by what a word must begin with to say the same.
        self._begun: dict[str, dict[str, set[str]]] = {unit: {} for unit in self._latin}
        for unit, words in self._latin.items():
            for w in words:
                if len(w) >= _LEAST:
                    self._begun[unit].setdefault(w[: max(_LEAST, len(w) - 3)], set()).add(w)
        self._same = {unit: _same(words) for unit, words in self._latin.items()}

    def spoken(self, sentence: str, unit: str) -> tuple[str, ...]:
        """Indicators of a unit all of whose words a sentence has, those with most words first."""
        if unit not in self._named:
            return ()
        words, characters = said((sentence,))
        here = frozenset(characters)
        # Each word once, however many indicators have it in their names.
        long = [w for w in words if len(w) >= _LEAST]
        known, begun = self._latin[unit], self._begun[unit]
        same = self._same[unit]
        heard = set(known & words)
        for first in words & same.latin.keys():
            heard.update(w for w, phrase in same.latin[first] if words.issuperset(phrase))
        written = not characters.isspace()
        if written:
            heard.update(w for w, phrase in same.wide if phrase in characters)
        for beginning in {w[:size] for w in long for size in range(_LEAST, len(w) + 1)}:
            heard |= begun.get(beginning, _NONE)
        rows = []
        for indicator_id, latin, wide in self._named[unit]:
            if len(latin) > 1 and latin <= heard:
                rows.append((-len(latin), indicator_id))
            for codes, name, needed in wide if written else ():
                if codes <= words and needed <= here and covered(name, characters, whole=True):
                    rows.append((-len(name) - len(codes), indicator_id))
        best = min((size for size, _ in rows), default=0)
        return tuple(dict.fromkeys(i for size, i in rows if size == best))

    def of_list(self, plain: str, clause: str, q: Quantity) -> tuple[str, ...]:
        """Indicators that a count is of by its clause; a lead in what is at risk is one of these.

        Args:
            plain: The folded sentence.
            clause: What of it the count stands in.
            q: The count.
        """
        found, roles = self.counted(clause), self._dataset.roles
        risk = (roles.high_risk_count,)
        at_risk = statement_cues().found("risk", plain[: q.end] + clause) is not None
        if at_risk and found in ((roles.lead_count,), risk):
            led = statement_cues().found("lead", clause) is not None
            return (roles.high_risk_led, *risk) if led else risk
        return found

    def counted(self, plain: str) -> tuple[str, ...]:
        """Indicators that a count of listed technologies is of; empty if none is spoken of."""
        roles = self._dataset.roles
        found = statement_cues().found
        if found("five", plain):
            return (roles.top_five,)
        if found("second", plain):
            return cues().counts["second"]
        if found("ten", plain) and not _TEN_OF.search(plain):
            return cues().counts["ten"]
        if found("risk", plain):
            return (roles.high_risk_count,)
        return (roles.lead_count,) if found("lead", plain) else ()


def _same(words: Iterable[str]) -> _Same:
    """What says the same as some words."""
    latin: dict[str, list[tuple[str, Phrase]]] = {}
    wide = list[tuple[str, str]]()
    for word in sorted(words):
        for phrase in sorted(cues().same.get((word,), ())):
            if is_wide(phrase[0]):
                wide.append((word, "".join(phrase)))
            else:
                latin.setdefault(phrase[0], []).append((word, phrase))
    return _Same(latin, tuple(wide))


def _words(indicator: Indicator) -> frozenset[str]:
    name = indicator.name_en.partition(",")[0]
    return frozenset(u for u in texts(name) if u not in statement_cues().silent)


def _characters(indicator: Indicator) -> tuple[_Wide, ...]:
    """The Chinese names as the Latin words in them, and their characters."""
    out = []
    for name in (indicator.name_zh_hans, indicator.name_zh_hant):
        bare = fold(name).partition(",")[0]
        for silent in sorted(statement_cues().silent, key=len, reverse=True):
            if not silent.isascii():
                bare = bare.replace(fold(silent), "")
        # "博士学位授予数" is spoken of as so many 博士学位: what is counted, and no number of it.
        found = texts(bare.removesuffix("数"))
        characters = "".join(filter(is_wide, found))
        if len(characters) >= _LEAST:
            needed = characters
            for phrase in cues().same:
                if is_wide(phrase[0]):
                    needed = needed.replace("".join(phrase), "")
            latin = frozenset(u for u in found if not is_wide(u))
            out.append((latin, characters, frozenset(needed)))
    return tuple(out)
