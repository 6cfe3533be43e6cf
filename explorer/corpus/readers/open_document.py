"""OpenDocument texts (.odt, .fodt): paragraphs, lists, tables, notes and comments in order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from explorer.corpus.readers import left_out
from explorer.corpus.readers.document import AS_IT_IS, Blocks, Found, How, date
from explorer.corpus.readers.ordinals import ordinal
from explorer.corpus.readers.raised import lowered, raised
from explorer.corpus.readers.xml import DAMAGE, Package, attribute, child, parse, tag
from explorer.files import whole
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

_DROPPED: Final = frozenset(
    {"tracked-changes", "change", "change-start", "change-end", "bookmark", "soft-page-break"}
    | {"ruby-text", "forms", "sequence-decls", "table-header", "binary-data", "desc", "title"}
    | {"hidden-text", "event-listeners"}
)
_STYLES: Final = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_WIDE: Final = {"一, 二, 三, ...": "chineseCounting", "①, ②, ③, ...": "decimalEnclosedCircle"}
_BLANKS: Final = re.compile("[ \t\r\n]+")
#: More columns or rows than this no cell fills, and no more blanks stand in one place.
_REPEATED: Final = 1000
#: A row that is repeated more often is an empty rest of a sheet.
_ROWS: Final = 100


def read(data: bytes, name: str, how: How = AS_IT_IS) -> Found:
    """Read an OpenDocument text.

    Raises:
        CorpusError: It is none, or is encrypted or damaged.
    """
    del how
    what = to_user("Reader", "OpenDocument text (.odt)")
    package = Package(data, name, what)
    try:
        if _is_encrypted(package):
            raise _password(name)
        content = package.xml("content.xml")
        if content is None:
            raise KeyError("content.xml")
        return _found(content, package.xml("styles.xml"), package.xml("meta.xml"), name)
    except DAMAGE as error:
        raise package.damaged(error) from None


def read_flat(data: bytes, name: str, how: How = AS_IT_IS) -> Found:
    """Read an OpenDocument text in one file of XML.

    Raises:
        CorpusError: It is none.
    """
    from explorer.corpus.documents import CorpusError

    del how
    try:
        root = parse(data)
        return _found(root, None, root, name)
    except DAMAGE as error:
        text = to_user("Reader", "{name}: this is no {what}, or it is damaged ({reason}).")
        what = to_user("Reader", "OpenDocument text (.odt)")
        reason = " ".join(str(error).split())
        raise CorpusError(text.format(name=name, what=what, reason=reason)) from None


def _password(name: str) -> Exception:
    from explorer.corpus.documents import CorpusError

    text = to_user("Reader", "{name}: the file has a password; save it without one.")
    return CorpusError(text.format(name=name))


def _is_encrypted(package: Package) -> bool:
    manifest = package.xml("META-INF/manifest.xml")
    return manifest is not None and any(tag(e) == "encryption-data" for e in manifest.iter())


def _found(content: _Element, styles: _Element | None, meta: _Element | None, name: str) -> Found:
    body = child(next((e for e in content.iter() if tag(e) == "body"), None), "text")
    if body is None:
        raise KeyError("office:text")
    reader = _Reader([s for s in (styles, content) if s is not None])
    reader.deleted = sum(tag(e) == "deletion" for e in content.iter())
    reader.walk(body)

    def said(*names: str) -> str:
        for wanted in names:
            for element in () if meta is None else meta.iter():
                if tag(element) == wanted and (element.text or "").strip():
                    return " ".join((element.text or "").split())
        return ""

    title = ""
    facts = None if meta is None else next((e for e in meta.iter() if tag(e) == "meta"), None)
    title_element = child(facts, "title")
    if title_element is not None:
        title = " ".join((title_element.text or "").split())
    author = said("initial-creator", "creator")
    return Found(
        reader.blocks.text,
        reader.blocks.parts,
        title,
        (author,) if author else (),
        published=date(said("creation-date", "date")),
        notices=reader.notices(name),
        struck=reader.struck,
    )


class _Reader:
    """Goes through a text and collects its blocks; used once."""

    def __init__(self, roots: list[_Element]) -> None:
        self.blocks = Blocks()
        self.deleted = 0
        self._hidden = 0
        self.struck = 0
        self._crossed: set[str] = set()
        self._comments = 0
        self._pending: list[tuple[str, str]] = []
        self._number = ""
        #: Names of lists to the number of their last item, for those that go on.
        self._last: dict[str, int] = {}
        self._place: dict[str, str] = {}
        self._headings: dict[str, str] = {}
        self._unseen: set[str] = set()
        self._levels: dict[tuple[str, int], tuple[int, str, str, str]] = {}
        for root in roots:
            for element in root.iter():
                self._learn(element)

    def _learn(self, element: _Element) -> None:
        match tag(element):
            case "style":
                name = attribute(element, "name")
                parent = attribute(element, "parent-style-name")
                for inherited in (self._place, self._headings):
                    if parent in inherited:
                        inherited[name] = inherited[parent]
                called = (attribute(element, "display-name") or name).lower()
                if called == "title":
                    self._headings[name] = "title"
                elif called.replace("_20_", " ").startswith(("caption", "illustration", "table ")):
                    self._headings[name] = "caption"
                properties = child(element, "text-properties")
                if properties is not None:
                    if attribute(properties, "display") == "none":
                        self._unseen.add(name)
                    if attribute(properties, "text-line-through-style") not in ("", "none"):
                        self._crossed.add(name)
                    place = attribute(properties, "text-position")
                    if place:
                        self._place[name] = place.split()[0]
            case "list-style":
                for level in element:
                    if tag(level) == "list-level-style-number":
                        at = _integer(attribute(level, "level"), 1)
                        self._levels[attribute(element, "name"), at] = (
                            _integer(attribute(level, "start-value"), 1),
                            attribute(level, "num-format"),
                            attribute(level, "num-prefix"),
                            attribute(level, "num-suffix"),
                        )

    def notices(self, name: str) -> tuple[str, ...]:
        """What was left out, and what stands where it did not stand."""
        return left_out.notices(
            name,
            deleted=self.deleted,
            hidden=self._hidden,
            comments=self._comments,
        )

    def walk(self, parent: _Element, lists: tuple[str, ...] = ()) -> None:
        """Collect what is in the body or in a part of it."""
        for element in parent:
            match tag(element):
                case "p":
                    self._paragraph(element, self._kind(element))
                case "h":
                    self._paragraph(element, "heading")
                case "list":
                    self._list(element, lists)
                case "table":
                    self._table(element)
                case "section" if attribute(element, "display") == "none":
                    self._hidden += 1
                case "table-of-content" | "alphabetical-index" | "index-body" | "index-title":
                    self.walk(element, lists)
                case "section" | "text-box" | "frame" | "list-header" | "bibliography":
                    self.walk(element, lists)

    def _kind(self, paragraph: _Element) -> str:
        return self._headings.get(attribute(paragraph, "style-name"), "body")

    def _paragraph(self, paragraph: _Element, kind: str) -> None:
        if attribute(paragraph, "style-name") in self._unseen:
            self._hidden += 1
            return
        boxes: list[_Element] = []
        words = self._words(paragraph, boxes)
        if self._number and words.strip():
            words, self._number = f"{self._number} {words.lstrip()}", ""
        self.blocks.add(kind, words)
        self._add_notes()
        for box in boxes:
            self.walk(box)

    def _add_notes(self) -> None:
        for kind, note in self._pending:
            self.blocks.add(kind, note)
        self._pending.clear()

    def _list(self, element: _Element, lists: tuple[str, ...]) -> None:
        style = attribute(element, "style-name") or (lists[-1] if lists else "")
        level = len(lists) + 1
        start, form, prefix, suffix = self._levels.get((style, level), (1, "", "", ""))
        goes_on = attribute(element, "continue-numbering") == "true" or attribute(
            element, "continue-list"
        )
        number = self._last.get(f"{style}/{level}", start - 1) if goes_on else start - 1
        for item in element:
            if tag(item) not in ("list-item", "list-header"):
                continue
            if tag(item) == "list-item" and form:
                number = _integer(attribute(item, "start-value"), number + 1)
                self._number = f"{prefix}{ordinal(number, _style(form))}{suffix}"
            self.walk(item, (*lists, style))
            self._number = ""
        self._last[f"{style}/{level}"] = number

    def _table(self, table: _Element) -> None:
        for row in _rows(table):
            if attribute(row, "visibility") in ("collapse", "filter"):
                self._hidden += 1
                continue
            cells: list[str] = []
            for cell in row:
                if tag(cell) not in ("table-cell", "covered-table-cell"):
                    continue
                said = "" if tag(cell) == "covered-table-cell" else self._cell(cell)
                times = _integer(attribute(cell, "number-columns-repeated"), 1)
                cells += [said] * min(times, _REPEATED)
            times = _integer(attribute(row, "number-rows-repeated"), 1)
            for _ in range(times if times <= _ROWS else 1):
                self.blocks.add("body", "\t".join(cells).rstrip("\t"), row=True)
        self._add_notes()

    def _cell(self, cell: _Element) -> str:
        words = (self._words(p, []) for p in cell.iter() if tag(p) in ("p", "h"))
        return " ".join(" ".join(words).split())

    def _words(self, element: _Element, boxes: list[_Element]) -> str:
        """The words of a paragraph; boxes in it go to ``boxes``, notes wait for its end."""
        # As the format demands: blanks of the file count once, those meant have their element.
        found = [_BLANKS.sub(" ", element.text or "")]
        for inner in element:
            found.append(self._inline(inner, found, boxes))
            found.append(_BLANKS.sub(" ", inner.tail or ""))
        return "".join(found)

    def _inline(self, element: _Element, found: list[str], boxes: list[_Element]) -> str:
        match tag(element):
            case "s":
                return " " * min(_integer(attribute(element, "c"), 1), _REPEATED)
            case "tab":
                return "\t"
            case "line-break":
                return "\n"
            case "note":
                return self._note(element)
            case "annotation":
                self._comment(element)
                return ""
            case "frame" | "custom-shape" | "rect":
                boxes += [b for b in element if tag(b) == "text-box"]
                return ""
            case "span":
                return self._span(element, found, boxes)
            case "" | "annotation-end":
                return ""
            case name if name in _DROPPED:
                return ""
        return self._words(element, boxes)

    def _span(self, element: _Element, found: list[str], boxes: list[_Element]) -> str:
        """The words of a stretch of one look; ``found`` is what stands before it."""
        style = attribute(element, "style-name")
        if style in self._unseen:
            self._hidden += 1
            return ""
        if style in self._crossed:
            self.struck += 1
            return ""
        words = self._words(element, boxes)
        place = self._place.get(style, "")
        if place == "super" or (place[:1].isdigit() and place != "0%"):
            return raised("".join(found), words)
        return lowered("".join(found), words) if place.startswith(("sub", "-")) else words

    def _note(self, element: _Element) -> str:
        mark = child(element, "note-citation")
        body = child(element, "note-body")
        number = "" if mark is None else "".join(str(t) for t in mark.itertext()).strip()
        said = _plain(() if body is None else body)
        if said:
            self._pending.append(("reference", f"[{number}] {said}" if number else said))
        return f"[{number}]" if number else ""

    def _comment(self, element: _Element) -> None:
        who = child(element, "creator")
        said = _plain(e for e in element if tag(e) in ("p", "list"))
        if said:
            self._comments += 1
            name = "" if who is None else (who.text or "").strip()
            label = "Comment"
            head = f"{label} ({name})" if name else label
            self._pending.append(("reference", f"{head}: {said}"))


def _plain(elements: Iterable[_Element]) -> str:
    found: list[str] = []
    for element in elements:
        words: list[str] = []
        for inner in element.iter():
            if tag(inner) in ("s", "tab"):
                words.append(" ")
            if tag(inner) not in _DROPPED:
                words.append(inner.text or "")
            if inner is not element:
                words.append(inner.tail or "")
        found.append(" ".join("".join(words).split()))
    return "\n".join(f for f in found if f)


def _rows(table: _Element) -> Iterable[_Element]:
    for element in table:
        if tag(element) == "table-row":
            yield element
        elif tag(element) in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(element)


def _style(form: str) -> str:
    return _STYLES.get(form) or _WIDE.get(form) or "decimal"


def _integer(given: str, otherwise: int) -> int:
    number = whole(given)
    return otherwise if number is None else number
