"""Word documents: paragraphs, tables, text boxes and footnotes in reading order."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any, Final

from explorer.corpus.documents import CorpusError
from explorer.corpus.readers import left_out
from explorer.corpus.readers.archive import DOCUMENT, check, transitional
from explorer.corpus.readers.document import AS_IT_IS, Blocks, Found, How
from explorer.corpus.readers.raised import lowered, raised
from explorer.corpus.readers.word_lists import Lists
from explorer.corpus.readers.word_signs import MATH, mathematics, sign, symbols
from explorer.corpus.readers.xml import DAMAGE
from explorer.files import whole
from explorer.words import to_user

if TYPE_CHECKING:
    from lxml.etree import _Element

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MARKS: Final = {
    f"{_W}tab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "\u2011",
}
#: Deleted and moved words, instructions of fields, and what only older programs show.
_DROPPED: Final = frozenset(
    {f"{_W}del", f"{_W}moveFrom", f"{_W}instrText", f"{_W}pPr", f"{_W}rPr", _FALLBACK}
)
#: Switches of a stretch, and what they mean.
_SWITCHES: Final = {"vanish": "vanish", "strike": "strike", "dstrike": "strike"}
#: Half-points above or below the line.
_LIFTED: Final = 4
#: What somebody struck out while changes were tracked.
_DELETED: Final = (f"{_W}del", f"{_W}moveFrom")
_NOTES: Final = {
    "footnoteReference": ("footnotes", "footnote"),
    "endnoteReference": ("endnotes", "endnote"),
    "commentReference": ("comments", "comment"),
}


def read(data: bytes, name: str, how: How = AS_IT_IS) -> Found:
    """Read a Word document.

    Raises:
        CorpusError: It is not one, or is encrypted or damaged.
    """
    del how

    from docx import Document
    from lxml.etree import LxmlError

    check(data, name, to_user("Reader", "Word document (.docx)"), DOCUMENT)
    try:
        document = Document(io.BytesIO(transitional(data)))
        reader = _Reader(document)
        reader.walk(document.element.body)
    except (*DAMAGE, LxmlError) as error:
        text = to_user("Reader", "{name}: the Word document is damaged or is none ({reason}).")
        raise CorpusError(text.format(name=name, reason=error)) from None
    title, author = _facts(document)
    return Found(
        reader.blocks.text,
        reader.blocks.parts,
        title,
        (author,) if author else (),
        notices=reader.notices(name),
        struck=reader.struck,
    )


def _facts(document: Any) -> tuple[str, str]:
    """Title and author as the file's properties say; "" for what they do not."""
    try:
        facts = document.core_properties
        title, author = (facts.title or "").strip(), (facts.author or "").strip()
    except Exception:  # noqa: BLE001 - damaged properties are no reason to refuse the text
        return "", ""
    # What python-docx and others put where nobody said anything.
    return (
        "" if title.lower() in ("", "word document", "document", "untitled") else title,
        "" if author.lower() in ("python-docx", "unknown", "microsoft office user") else author,
    )


class _Reader:
    """Goes through a document and collects its blocks; used once."""

    def __init__(self, document: Any) -> None:
        self.blocks = Blocks()
        self._kinds = _style_kinds(document.styles.element)
        self._looks = _style_looks(document.styles.element)
        self.struck = 0
        self._notes = {kind: _notes(document.part, *where) for kind, where in _NOTES.items()}
        self._pending: list[str] = []
        self._lists = Lists(document)
        self._hidden = 0
        self._deleted = sum(1 for _ in document.element.body.iter(*_DELETED))
        self._comments = 0

    def notices(self, name: str) -> tuple[str, ...]:
        """What was left out."""
        return left_out.notices(
            name,
            deleted=self._deleted,
            hidden=self._hidden,
            comments=self._comments,
        )

    def walk(self, parent: _Element) -> None:
        """Collect what is in the body or in a part of it."""
        for element in parent:
            if element.tag == f"{_W}p":
                self._paragraph(element)
            elif element.tag == f"{_W}tbl":
                self._table(element)
            elif element.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}customXml"):
                self.walk(element)

    def _paragraph(self, paragraph: _Element) -> None:
        boxes: list[_Element] = []
        words = self._words(paragraph, boxes)
        number = self._lists.number(paragraph)
        if number and words.strip():
            words = f"{number} {words.lstrip()}"
        self.blocks.add(self._kind(paragraph), words)
        self._add_notes()
        for box in boxes:
            self.walk(box)

    def _table(self, table: _Element) -> None:
        for row in table.iter(f"{_W}tr"):
            if next(row.iterancestors(f"{_W}tbl")) is not table:
                continue  # of a table within a cell, whose words are in the cell
            if row.find(f"{_W}trPr/{_W}del") is not None:
                continue  # counted with the other deletions
            if row.find(f"{_W}trPr/{_W}hidden") is not None:
                self._hidden += 1
                continue
            before = _count(row.find(f"{_W}trPr/{_W}gridBefore"), 0)
            cells = [""] * before
            for cell in row.iter(f"{_W}tc"):
                if next(cell.iterancestors(f"{_W}tr")) is not row:
                    continue
                words = [self._words(p, []) for p in cell.iter(f"{_W}p")]
                merged = cell.find(f"{_W}tcPr/{_W}vMerge")
                below = merged is not None and merged.get(f"{_W}val") != "restart"
                said = "" if below else " ".join(" ".join(words).split("\n")).strip()
                span = _count(cell.find(f"{_W}tcPr/{_W}gridSpan"), 1)
                cells += [said, *[""] * (span - 1)]
            self.blocks.add("body", "\t".join(cells).rstrip("\t"), row=True)
        self._add_notes()

    def _add_notes(self) -> None:
        for note in self._pending:
            self.blocks.add("reference", note)
        self._pending.clear()

    def _note(self, kind: str, name: str) -> None:
        """Let a note or comment wait for the end of its paragraph."""
        note = self._notes[kind].get(name)
        if note and kind == "commentReference":
            self._comments += 1
            note = f"Comment: {note}"
        self._pending += [note] if note else []

    def _kind(self, paragraph: _Element) -> str:
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        if paragraph.find(f"{_W}pPr/{_W}outlineLvl") is not None:
            return "heading"
        return "body" if style is None else self._kinds.get(style.get(f"{_W}val") or "", "body")

    def _run(self, run: _Element, found: list[str], boxes: list[_Element]) -> str:
        """The words of a stretch of one look: raised ones never join a number before them."""
        words = self._words(run, boxes)
        font = run.find(f"{_W}rPr/{_W}rFonts")
        if font is not None and (font.get(f"{_W}ascii") or "").lower() == "symbol":
            words = symbols(words)
        match self._look(run).get("place"):
            case "superscript":
                return raised("".join(found), words)
            case "subscript":
                return lowered("".join(found), words)
        return words

    def _look(self, run: _Element) -> dict[str, str]:
        """How a stretch looks by itself, else by its style."""
        properties = run.find(f"{_W}rPr")
        if properties is None or not len(properties):
            return {}
        style = properties.find(f"{_W}rStyle")
        by_style = {} if style is None else self._looks.get(style.get(f"{_W}val") or "", {})
        return by_style | _look(properties)

    def _words(self, element: _Element, boxes: list[_Element]) -> str:
        """The words of a paragraph; text boxes in it go to ``boxes``, notes wait for its end."""
        found: list[str] = []
        for child in element:
            tag = child.tag
            if tag in _DROPPED:
                continue
            look = self._look(child) if tag == f"{_W}r" else {}
            if look.get("vanish") or look.get("strike"):
                seen = bool("".join(t.text or "" for t in child.iter(f"{_W}t")).strip())
                self._hidden += seen and bool(look.get("vanish"))
                self.struck += seen and not look.get("vanish")
            elif tag == f"{_W}r":
                found.append(self._run(child, found, boxes))
            elif tag == f"{_W}t":
                found.append(child.text or "")
            elif tag == f"{_W}sym":
                found.append(sign(child.get(f"{_W}font") or "", child.get(f"{_W}char") or ""))
            elif str(tag).startswith(MATH):
                found.append(mathematics(child))
            elif tag in _MARKS:
                found.append(_MARKS[tag])
            elif tag == f"{_W}txbxContent":
                boxes.append(child)
            elif str(tag).removeprefix(_W) in _NOTES:
                self._note(str(tag).removeprefix(_W), child.get(f"{_W}id") or "")
            else:
                found.append(self._words(child, boxes))
        return "".join(found)


def _look(properties: _Element) -> dict[str, str]:
    """What properties of a stretch say of it: raised or lowered, hidden, struck out."""
    found: dict[str, str] = {}
    for name, means in _SWITCHES.items():
        mark = properties.find(f"{_W}{name}")
        if mark is not None:
            off = mark.get(f"{_W}val") in ("0", "false", "off")
            found[means] = "" if off else found.get(means, "") or "on"
    place = properties.find(f"{_W}position")
    lift = "" if place is None else place.get(f"{_W}val") or ""
    # Words that are moved by less, and are as large as others, stand in the line still.
    if re.fullmatch(r"-?\d{1,3}", lift) and abs(int(lift)) >= _LIFTED:
        found["place"] = "subscript" if lift.startswith("-") else "superscript"
    place = properties.find(f"{_W}vertAlign")
    if place is not None:
        found["place"] = place.get(f"{_W}val") or ""
    return found


def _style_looks(styles: _Element) -> dict[str, dict[str, str]]:
    """How words of each style of characters look, by the style's id."""
    own: dict[str, tuple[str, dict[str, str]]] = {}
    for style in styles.iter(f"{_W}style"):
        properties, based = style.find(f"{_W}rPr"), style.find(f"{_W}basedOn")
        if style.get(f"{_W}type") == "character":
            look = {} if properties is None else _look(properties)
            above = "" if based is None else based.get(f"{_W}val") or ""
            own[style.get(f"{_W}styleId") or ""] = above, look
    made: dict[str, dict[str, str]] = {}
    for name in own:
        look, at, seen = dict[str, str](), name, set[str]()
        while at in own and at not in seen:
            seen.add(at)
            look = own[at][1] | look
            at = own[at][0]
        made[name] = look
    return made


def _count(element: _Element | None, otherwise: int) -> int:
    given = "" if element is None else element.get(f"{_W}val") or ""
    number = whole(given)
    return otherwise if number is None else min(number, 500)


def _style_kinds(styles: _Element) -> dict[str, str]:
    """What the paragraphs of each style are, by the style's id."""
    kinds: dict[str, str] = {}
    for style in styles.iter(f"{_W}style"):
        name = style.find(f"{_W}name")
        called = ("" if name is None else name.get(f"{_W}val") or "").lower()
        if called == "title":
            kind = "title"
        elif called.startswith("heading ") or style.find(f"{_W}pPr/{_W}outlineLvl") is not None:
            kind = "heading"
        elif called == "caption":
            kind = "caption"
        else:
            continue
        kinds[style.get(f"{_W}styleId") or ""] = kind
    return kinds


def _notes(part: Any, relation: str, tag: str) -> dict[str, str]:
    """The foot- or endnotes of a document by their ids."""
    from docx.oxml import parse_xml

    found: dict[str, str] = {}
    for related in part.rels.values():
        if related.is_external or related.reltype.rpartition("/")[2] != relation:
            continue
        for note in parse_xml(related.target_part.blob).iter(f"{_W}{tag}"):
            lines = ("".join(_note_words(p)) for p in note.iter(f"{_W}p"))
            if note.get(f"{_W}type") in (None, "normal"):
                found[note.get(f"{_W}id") or ""] = "\n".join(lines).strip()
    return found


def _note_words(paragraph: _Element) -> list[str]:
    return [
        e.text or "" if e.tag == f"{_W}t" else _MARKS[e.tag]
        for e in paragraph.iter(f"{_W}t", *_MARKS)
    ]
