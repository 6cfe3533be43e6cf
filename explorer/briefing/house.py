"""A house's own template: Word's, PowerPoint's, and letterhead and colours of PDF and HTML.

What somebody points to is looked at once, and is made of by the writers. Nothing of a template is
run, nothing that it refers to is loaded.
"""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from lxml import etree

from explorer import files
from explorer.briefing.letterhead import Letterhead, LetterheadError, logo_of, whole
from explorer.briefing.letterhead import read as read_letterhead
from explorer.corpus.documents import CorpusError
from explorer.corpus.readers.archive import check, transitional
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

#: Which part of a house each ending is.
ENDINGS: Final[Mapping[str, str]] = {
    ".docx": "word",
    ".dotx": "word",
    ".pptx": "slides",
    ".potx": "slides",
    ".toml": "letterhead",
}
_MAIN: Final = {
    "word": ("word/document.xml", "wordprocessingml.document.main+xml"),
    "slides": ("ppt/presentation.xml", "presentationml.presentation.main+xml"),
}
#: A template is not larger than this, in MiB, nor its XML.
_LARGEST: Final = 16
_TEMPLATE: Final = re.compile(rb"(wordprocessingml|presentationml)\.template\.main\+xml")
#: What a template may refer to outside itself; everything else would be loaded from there.
_LINKS: Final = ("/hyperlink",)
_RELATIONS: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


class HouseError(ValueError):
    """A file cannot be a house template; the message names it, says why and what to do."""


@dataclass(frozen=True, slots=True)
class House:
    """What a house sets its papers with.

    Attributes:
        word: Its Word template as a document, or b"".
        slides: Its PowerPoint template as a presentation, or b"".
        letterhead: What stands on its PDF and HTML pages.
    """

    word: bytes = b""
    slides: bytes = b""
    letterhead: Letterhead = field(default_factory=Letterhead)

    @property
    def styles(self) -> Mapping[str, str]:
        """Styles of its Word template that are to stand for ours."""
        return dict(self.letterhead.styles)


#: A briefing without a house.
PLAIN: Final = House()


def part_of(name: str) -> str:
    """Which part of a house a file is, by its name.

    Raises:
        HouseError: None is written in such a file.
    """
    ending = "." + name.lower().rpartition(".")[2]
    if ending not in ENDINGS:
        text = to_user(
            "House", "{name}: a house template is a {known} file (without macros), not {ending!r}"
        )
        raise HouseError(text.format(name=name, known=", ".join(ENDINGS), ending=ending))
    return ENDINGS[ending]


def of(given: Mapping[str, bytes]) -> House:
    """The house of some files, by their names.

    Raises:
        HouseError: A file cannot be a template, or two are the same part of a house.
    """
    made, seen = PLAIN, dict[str, str]()
    for name, content in given.items():
        part = part_of(name)
        if part in seen:
            text = to_user("House", "{name}: {other} is the same part of a house; give one of them")
            raise HouseError(text.format(name=name, other=seen[part]))
        seen[part] = name
        if part == "letterhead":
            try:
                made = replace(made, letterhead=read_letterhead(content, name))
            except LetterheadError as error:
                raise HouseError(str(error)) from None
        elif part == "word":
            made = replace(made, word=_package(content, name, part))
        else:
            made = replace(made, slides=_package(content, name, part))
    return made


def read(paths: Iterable[Path]) -> dict[str, bytes]:
    """The files of a house by their names; a letterhead holds its logo then.

    Raises:
        HouseError: A file cannot be read, or is none of a house.
    """
    found: dict[str, bytes] = {}
    for path in paths:
        part = part_of(path.name)
        content = _bytes(path)
        if part == "letterhead" and (logo := logo_of(content)):
            content = whole(content, logo, _bytes(path.parent / logo))
        found[path.name] = content
    return found


def _bytes(path: Path) -> bytes:
    try:
        if files.size(path) > _LARGEST * 2**20:
            text = to_user("House", "{name}: a template may have {most} MiB")
            raise HouseError(text.format(name=path.name, most=_LARGEST))
        return files.read_bytes(path)
    except OSError as error:
        text = to_user("House", "{path}: cannot be read ({reason})")
        raise HouseError(text.format(path=path, reason=files.reason(error))) from None


def _package(content: bytes, name: str, part: str) -> bytes:
    """A template as a file that libraries open, without what would be run or loaded.

    Raises:
        HouseError: It is none.
    """
    what = {
        "word": to_user("House", "Word template"),
        "slides": to_user("House", "PowerPoint template"),
    }[part]
    try:
        check(content, name, what, _LARGEST)
        made = _harmless(transitional(content), part)
        _open(made, part)
    except CorpusError as error:
        raise HouseError(str(error)) from None
    except Exception as error:  # noqa: BLE001 - whatever a library stumbles over is a fault of the file
        text = to_user("House", "{name}: this is no {what}, or it is damaged ({reason})")
        reason = " ".join(str(error).split())[:120] or type(error).__name__
        raise HouseError(text.format(name=name, what=what, reason=reason)) from None
    return made


def _harmless(content: bytes, part: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        main, kind = _MAIN[part]
        types = old.read("[Content_Types].xml")
        if b"macroEnabled" in types or any("vbaProject" in n for n in old.namelist()):
            raise ValueError(to_user("House", "it has macros"))
        old.getinfo(main)
        for entry in old.infolist():
            found = old.read(entry)
            if entry.filename.endswith((".xml", ".rels")) and b"<!DOCTYPE" in found[:4096]:
                raise ValueError(to_user("House", "it declares a document type"))
            if entry.filename == "[Content_Types].xml":
                found = _TEMPLATE.sub(kind.encode(), found)
            elif entry.filename.endswith(".rels"):
                found = _within(found)
            new.writestr(entry.filename, found, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _within(relations: bytes) -> bytes:
    """Relations without those that lead outside, but for links."""
    root = etree.fromstring(relations, etree.XMLParser(resolve_entities=False, no_network=True))
    for found in root.findall(_RELATIONS):
        outside = found.get("TargetMode") == "External"
        if outside and not str(found.get("Type", "")).endswith(_LINKS):
            root.remove(found)
    made: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return made


def _open(content: bytes, part: str) -> None:
    """Open a template as the writers do; the libraries say what is wrong with it."""
    if part == "word":
        from docx import Document

        document = Document(io.BytesIO(content))
        document.styles["Normal"]
        section = document.sections[0]
        if None in (section.page_width, section.page_height, section.left_margin):
            raise ValueError(to_user("House", "its pages have no size"))
        return
    from pptx import Presentation

    deck = Presentation(io.BytesIO(content))
    if not any(len(master.slide_layouts) for master in deck.slide_masters):
        raise ValueError(to_user("House", "it has no layouts"))
