"""The country of an institution: by its code, else by the last part of its address."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from explorer.tracker.record import Institution

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.dataset.schema import Entity

#: Territories that are counted as part of China when the user merges them.
TERRITORIES: Final = {"TWN": "CHN", "HKG": "CHN", "MAC": "CHN"}
#: Names of addresses that are no names of countries, and spellings of the exports.
_ALSO: Final = {
    "england": "GBR",
    "scotland": "GBR",
    "wales": "GBR",
    "north ireland": "GBR",
    "northern ireland": "GBR",
    "uk": "GBR",
    "u k": "GBR",
    "great britain": "GBR",
    "peoples r china": "CHN",
    "p r china": "CHN",
    "pr china": "CHN",
    "prc": "CHN",
    "china mainland": "CHN",
    "people s republic of china": "CHN",
    "taiwan": "TWN",
    "hong kong": "HKG",
    "macau": "MAC",
    "macao": "MAC",
    "usa": "USA",
    "u s a": "USA",
    "south korea": "KOR",
    "korea": "KOR",
    "republic of korea": "KOR",
    "north korea": "PRK",
    "russia": "RUS",
    "russian federation": "RUS",
    "ussr": "RUS",
    "fed rep ger": "DEU",
    "u arab emirates": "ARE",
    "uae": "ARE",
    "viet nam": "VNM",
    "czech republic": "CZE",
    "turkey": "TUR",
    "turkiye": "TUR",
    "bosnia herceg": "BIH",
    "trinidad tobago": "TTO",
    "papua n guinea": "PNG",
    "dem rep congo": "COD",
    "cote ivoire": "CIV",
    "iran": "IRN",
    "the netherlands": "NLD",
    "macedonia": "MKD",
    "swaziland": "SWZ",
    "brunei": "BRN",
    "kosovo": "XKX",
}
#: "CA 94305 USA", "MA USA" and "CA 94305": what American addresses end in.
_AMERICAN: Final = re.compile(r"\b[A-Z]{2}(?: \d{5}(?:-\d{4})?)?(?: USA)?$")
_STATES: Final = (
    " AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM "
    "NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR "
)
#: An author's electronic address, which PubMed puts behind the postal one.
_MAIL: Final = re.compile(r"\s*(?:Electronic address:)?\s*\S+@\S+\s*$", re.IGNORECASE)
_NOT_LETTERS: Final = re.compile(r"[\W\d_]+")


def _key(text: str) -> str:
    return _NOT_LETTERS.sub(" ", text.casefold()).strip()


class Places:
    """The countries by code and by every name; a name counts only where it stands alone.

    Args:
        entities: Those of the dataset, of which the countries are taken.
        merged: Territories that are counted as part of a country, by their alpha-3 codes.
    """

    def __init__(self, entities: Iterable[Entity], merged: dict[str, str] | None = None) -> None:
        self._codes: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._merged = merged or {}
        for entity in entities:
            if entity.kind != "country":
                continue
            for code in (entity.alpha2, entity.entity_id):
                if code:
                    self._codes[code] = entity.entity_id
            for name in (entity.name_en, entity.name_zh_hans, entity.name_zh_hant, *entity.aliases):
                # "US" is a code, and the one sign for China stands in no address.
                if len(name) > (2 if name.isascii() else 1):
                    self._names.setdefault(_key(name), entity.entity_id)
        for name, country in _ALSO.items():
            self._names[name] = country
        self._found = lru_cache(maxsize=100_000)(self._of_address)

    def of_code(self, code: str | None) -> str:
        """The country of an ISO 3166 code, or ""."""
        found = self._codes.get((code or "").strip().upper(), "")
        return self._merged.get(found, found)

    def of_name(self, name: str) -> str:
        """The country of a name that is nothing but that, or ""."""
        found = self._names.get(_key(name), "")
        return self._merged.get(found, found)

    def of_address(self, address: str) -> str:
        """The country that an address ends in, or ""."""
        return self._found(address)

    def _of_address(self, address: str) -> str:
        text = _MAIL.sub("", address.strip()).rstrip(" .;,")
        last = text.rpartition(",")[2].strip()
        found = self.of_name(last)
        if found or "," not in text:
            return found
        if (ending := _AMERICAN.search(last)) and f" {ending[0][:2]} " in _STATES:
            return self._merged.get("USA", "USA")
        # "100084 Beijing China" has no comma; a country of two words is tried first.
        words = _key(last).split()
        for many in (3, 2, 1):
            name = " ".join(words[-many:])
            if len(words) > many and name in self._names and _is_place(words[:-many]):
                return self.of_name(name)
        return ""

    def institution(self, address: str) -> Institution:
        """The institution of an address: its first part, and the country of its last."""
        return Institution(address.partition(",")[0].strip(), self.of_address(address))


def _is_place(words: list[str]) -> bool:
    """Whether words before a country are of a town, and not the name of an institution."""
    return (
        not any(
            word.startswith(("univ", "inst", "coll", "acad", "lab", "hosp", "school", "bank"))
            for word in words
        )
        and "of" not in words
    )
