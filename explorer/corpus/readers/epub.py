"""Books in EPUB: their chapters in the order of reading, each a web page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urljoin

from explorer.corpus.documents import CorpusError
from explorer.corpus.readers import html
from explorer.corpus.readers.document import AS_IT_IS, Found, How, Part, date
from explorer.corpus.readers.encoding import decoded
from explorer.corpus.readers.xml import DAMAGE, Package, attribute, child, tag
from explorer.words import to_user

if TYPE_CHECKING:
    from lxml.etree import _Element

#: Fonts may be obscured; a text that is encrypted cannot be read.
_OBSCURED: Final = ("embedding", "obfuscation")
_GAP: Final = "\n\n"


def read(data: bytes, name: str, how: How = AS_IT_IS) -> Found:
    """Read a book.

    Raises:
        CorpusError: It is none, is damaged, or is locked to a seller's program.
    """
    package = Package(data, name, to_user("Reader", "EPUB book"))
    try:
        where = _package_file(package)
        root = package.xml(where)
        if root is None:
            raise KeyError(where)
        locked = _locked(package)
        chapters = [c for c in _spine(root, where) if c in package.names]
        if chapters and all(c in locked for c in chapters):
            text = to_user("Reader", "{name}: the book is locked (DRM) and cannot be read.")
            raise CorpusError(text.format(name=name))
        pages = [
            html.of(decoded(package.part(c), f"{name}: {c}", given=how.encoding).text, name)
            for c in chapters
            if c not in locked
        ]
    except DAMAGE as error:
        raise package.damaged(error) from None
    return _with_facts(_joined(pages), root)


def _package_file(package: Package) -> str:
    container = package.xml("META-INF/container.xml")
    files = [] if container is None else [e for e in container.iter() if tag(e) == "rootfile"]
    if not files:
        message = "META-INF/container.xml"
        raise KeyError(message)
    return attribute(files[0], "full-path")


def _spine(root: _Element, where: str) -> list[str]:
    """The parts with text in their order; a name that leads out of the archive is in none."""
    items = {attribute(e, "id"): attribute(e, "href") for e in root.iter() if tag(e) == "item"}
    found = [attribute(e, "idref") for e in root.iter() if tag(e) == "itemref"]
    names = (unquote(_joined_name(where, items.get(i, ""))) for i in found)
    return list(dict.fromkeys(names))


def _joined_name(where: str, name: str) -> str:
    try:
        return urljoin(where, name).lstrip("/")
    except ValueError:
        return ""  # no part is called so


def _locked(package: Package) -> set[str]:
    root = package.xml("META-INF/encryption.xml")
    found: set[str] = set()
    for entry in () if root is None else root.iter():
        if tag(entry) != "EncryptedData":
            continue
        method = child(entry, "EncryptionMethod")
        algorithm = "" if method is None else attribute(method, "Algorithm")
        if not any(word in algorithm.lower() for word in _OBSCURED):
            found |= {
                unquote(attribute(e, "URI")) for e in entry.iter() if tag(e) == "CipherReference"
            }
    return found


def _joined(pages: list[Found]) -> Found:
    parts: list[Part] = []
    pieces: list[str] = []
    at = 0
    for page in pages:
        if not page.text:
            continue
        if pieces:
            pieces.append(_GAP)
            at += len(_GAP)
        pieces.append(page.text)
        parts += [replace(p, start=p.start + at, end=p.end + at) for p in page.sections]
        at += len(page.text)
    return Found("".join(pieces), tuple(parts), struck=sum(page.struck for page in pages))


def _with_facts(book: Found, root: _Element) -> Found:
    def said(name: str) -> list[str]:
        found = (" ".join((e.text or "").split()) for e in root.iter() if tag(e) == name)
        return [words for words in found if words]

    addresses = [a for a in (*said("source"), *said("identifier")) if a.startswith("http")]
    return replace(
        book,
        title=next(iter(said("title")), ""),
        authors=tuple(said("creator")),
        publisher=next(iter(said("publisher")), ""),
        published=date(next(iter(said("date")), "")),
        url=next(iter(addresses), ""),
    )
