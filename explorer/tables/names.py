"""Whose names and codes stand in a table: countries, groups, institutions, technologies."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final

from explorer.dataset.lookup import names
from explorer.tables.words import key, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from explorer.dataset.dataset import Dataset
    from explorer.tables.words import Group

#: Codes of the European statistical office that are not those of ISO.
_EUROPEAN: Final = {"EL": "GRC", "UK": "GBR", "EU27_2020": "EU"}
#: Prefixes and codes of groups: Our World in Data's, and those of the World Bank.
_MARKED: Final = re.compile(
    r"OWID_\w+|W\d+|EU\d\d(_20\d\d)?|EA\d\d|[A-Z]{3}|X\w|[1-8][A-Z]|[A-Z]\d|EUU|OED"
)
_FOOTNOTE: Final = re.compile(
    r"(?:[⁰¹²³⁴-⁹*†‡§]+|\s*\[\w{1,3}\]|(?<=\w)\s*\((?:\d{1,2}|[a-z])\)|(?<=[a-z)])\d{1,2})$"
)
_WITH_CODE: Final = re.compile(r"(.*\S)\s*\(([A-Z]{2,3})\)")
#: What stands before a country below the group that it is a part of.
_PART: Final = re.compile(r"^(?:of which|thereof|including|其中)\s*[:：]?\s*", re.IGNORECASE)
#: ISO 3166 and the United Nations: "Korea (the Republic of)", "Tanzania, the United Republic of".
_ARTICLE: Final = re.compile(r"(?<=[(, ])the (?=\w)|\s*\(the\)$", re.IGNORECASE)
#: A code with its label, as SDMX writes both in a cell: "KOR: Korea".
_LABELLED: Final = re.compile(r"[\w.-]+: (\S.*)")
_CODE: Final = re.compile(r"[A-Z]{2,3}|\d{1,3}")


class Names:
    """Finds things by what tables call them; whole names only, never by likeness.

    Attributes:
        dataset: Where they are looked up.
    """

    def __init__(self, dataset: Dataset) -> None:
        """Nothing is read before it is asked for."""
        self.dataset = dataset

    def entity(self, text: str, *, codes: bool = False) -> str:
        """The id of an entity that is called so; "" if none is.

        Args:
            text: Its name.
            codes: Codes of countries count, also those of two letters and of digits.
        """
        given = text.strip()
        if codes and _CODE.fullmatch(given.upper()):
            return self.country(given)
        named = _WITH_CODE.fullmatch(given)
        if named and (country := self.country(named[2])):
            return country  # "Türkiye (TUR)"
        labelled = _LABELLED.fullmatch(given)
        for form in (
            given,
            _FOOTNOTE.sub("", given),
            _PART.sub("", given),
            _ARTICLE.sub("", given),
            labelled[1] if labelled else "",
        ):
            if form and (found := self._entities.get(key(form), "")):
                return found
        if given in _EUROPEAN and len(given) > 2:
            return self.country(given)
        if re.fullmatch(r"[A-Z]{3}", given):
            return self.country(given)
        return ""

    def is_code(self, text: str) -> bool:
        """Whether a cell is the code of a country, and no name of one."""
        short = len(text) <= 3 or text in _EUROPEAN
        return short and bool(self.country(text))

    def country(self, code: str) -> str:
        """The country of an ISO 3166 code of three letters, two letters or digits, or ""."""
        upper = code.strip().upper()
        return self._codes.get(upper) or self._codes.get(upper.zfill(3), "")

    def group(self, text: str) -> Group | None:
        """The well-known group of countries that is called so and is not in the dataset."""
        return self._groups.get(key(_FOOTNOTE.sub("", text.strip())))

    def topic(self, text: str) -> str:
        """The id of a technology or topic that is called so; "" if none is."""
        return self._topics.get(key(text), "")

    def indicator(self, text: str) -> str:
        """The id of an indicator that is called so; "" if none is."""
        return self._indicators.get(key(text), "")

    def near(self, text: str) -> str:
        """The name of an entity that differs by a slip of the finger; "" if none does."""
        from difflib import get_close_matches

        found = get_close_matches(key(text), self._entities, 1, 0.85)
        return self.dataset.entities[self._entities[found[0]]].name_en if found else ""

    @cached_property
    def _entities(self) -> Mapping[str, str]:
        entities = self.dataset.entities.values()
        found = _index((e.entity_id, names(e)[:3]) for e in entities)
        for identifier, also in _index((e.entity_id, names(e)[3:]) for e in entities).items():
            found.setdefault(identifier, also)
        for e in entities:
            if not e.alpha2:
                found.setdefault(key(e.entity_id), e.entity_id)
        return found

    @cached_property
    def _codes(self) -> Mapping[str, str]:
        found = {c: e for c, e in _EUROPEAN.items() if e in self.dataset.entities}
        for e in self.dataset.entities.values():
            if e.alpha2:
                found |= {e.alpha2: e.entity_id, e.entity_id: e.entity_id}
                if e.numeric:
                    found[e.numeric] = e.entity_id
        return found

    @cached_property
    def _groups(self) -> Mapping[str, Group]:
        return {key(name): group for group in words().groups for name in group.names}

    @cached_property
    def _topics(self) -> Mapping[str, str]:
        topics = self.dataset.topics.values()
        found = _index((t.technology_id, names(t)[:3]) for t in topics)
        for word, identifier in _index((t.technology_id, names(t)[3:]) for t in topics).items():
            found.setdefault(word, identifier)
        for t in topics:
            found.setdefault(key(t.technology_id), t.technology_id)
        return found

    @cached_property
    def _indicators(self) -> Mapping[str, str]:
        every = self.dataset.indicators.values()
        found = _index((i.indicator_id, names(i)) for i in every)
        for i in every:
            found.setdefault(key(i.indicator_id), i.indicator_id)
        return found


def marks_a_group(code: str) -> bool:
    """Whether what stands in a column of codes is no country's: blank, or the code of a group."""
    return not code.strip() or bool(_MARKED.fullmatch(code.strip()))


def _index(things: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, str]:
    """Names as they are compared to ids; the first of two things of one name has it."""
    found: dict[str, str] = {}
    for identifier, called in things:
        for name in called:
            # One Chinese character, as newspapers abbreviate countries, is no name in a table.
            if len(word := key(name)) > 1:
                found.setdefault(word, identifier)
    return found
