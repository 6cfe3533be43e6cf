"""The numbers of lists in Word, which are nowhere in the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from explorer.corpus.readers.ordinals import ordinal
from explorer.files import whole

if TYPE_CHECKING:
    from lxml.etree import _Element

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PLACE: Final = re.compile(r"%([1-9])")
_LEVELS: Final = 9


class Lists:
    """Counts the items of all lists of a document, paragraph by paragraph in their order."""

    def __init__(self, document: Any) -> None:
        """Read how the document numbers; used once."""
        self._levels: dict[str, dict[int, tuple[int, str, str]]] = {}
        self._of: dict[str, str] = {}
        self._counts: dict[str, list[int | None]] = {}
        part = next(
            (
                r.target_part
                for r in document.part.rels.values()
                if not r.is_external and r.reltype.endswith("/numbering")
            ),
            None,
        )
        if part is not None:
            from docx.oxml import parse_xml

            self._read(parse_xml(part.blob))
        #: Paragraphs of a style may be numbered by it.
        self._styles = {
            style.get(f"{_W}styleId") or "": style.find(f"{_W}pPr/{_W}numPr")
            for style in document.styles.element.iter(f"{_W}style")
        }

    def _read(self, numbering: _Element) -> None:
        for abstract in numbering.iter(f"{_W}abstractNum"):
            levels = {}
            for level in abstract.iter(f"{_W}lvl"):
                at = _integer(level.get(f"{_W}ilvl"), 0)
                levels[at] = (
                    _integer(_value(level, "start"), 1),
                    _value(level, "numFmt") or "decimal",
                    _value(level, "lvlText"),
                )
            self._levels[abstract.get(f"{_W}abstractNumId") or ""] = levels
        for num in numbering.iter(f"{_W}num"):
            name = num.get(f"{_W}numId") or ""
            abstract_id = _value(num, "abstractNumId")
            self._of[name] = abstract_id
            for override in num.iter(f"{_W}lvlOverride"):
                start = _value(override, "startOverride")
                if start:
                    # A list of its own, which begins where it says.
                    own = f"{abstract_id}/{name}"
                    levels = self._levels.setdefault(own, dict(self._levels.get(abstract_id, {})))
                    at = _integer(override.get(f"{_W}ilvl"), 0)
                    _, style, text = levels.get(at, (1, "decimal", "%1."))
                    levels[at] = (_integer(start, 1), style, text)
                    self._of[name] = own

    def number(self, paragraph: _Element) -> str:
        """What Word prints before a paragraph; "" for bullets and for what is in no list."""
        given = paragraph.find(f"{_W}pPr/{_W}numPr")
        if given is None:
            style = paragraph.find(f"{_W}pPr/{_W}pStyle")
            given = self._styles.get("" if style is None else style.get(f"{_W}val") or "")
        if given is None:
            return ""
        which = self._of.get(_value(given, "numId"), "")
        levels = self._levels.get(which)
        at = _integer(_value(given, "ilvl"), 0)
        if not levels or at not in levels:
            return ""
        counts = self._counts.setdefault(which, [None] * _LEVELS)
        before = counts[at]
        counts[at] = levels[at][0] if before is None else before + 1
        counts[at + 1 :] = [None] * (_LEVELS - at - 1)
        _, style_name, text = levels[at]
        if style_name in ("bullet", "none"):
            return ""

        def counted(place: re.Match[str]) -> str:
            level = int(place[1]) - 1
            start, style, _ = levels.get(level, (1, "decimal", ""))
            count = counts[level]
            return ordinal(start if count is None else count, style)

        return _PLACE.sub(counted, text).strip()


def _value(parent: _Element, name: str) -> str:
    found = parent.find(f"{_W}{name}")
    return "" if found is None else found.get(f"{_W}val") or ""


def _integer(given: str | None, otherwise: int) -> int:
    number = whole(given)
    return otherwise if number is None else number
