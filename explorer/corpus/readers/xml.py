"""XML out of files that nobody vouches for: no entities, nothing fetched, bounded."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Final

from explorer.corpus.documents import CorpusError
from explorer.corpus.readers.archive import DOCUMENT, check
from explorer.damage import PACKED
from explorer.words import to_user

if TYPE_CHECKING:
    from lxml.etree import _Element

#: What libraries raise on damaged archives and XML.
DAMAGE: Final = (*PACKED, AttributeError, IndexError, TypeError, SyntaxError)


def parse(data: bytes) -> _Element:
    """The root of an XML file; lxml's own bounds on depth and size of a text hold.

    Raises:
        SyntaxError: It is not XML.
    """
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True
    )
    return etree.fromstring(data, parser)


def tag(element: _Element) -> str:
    """The name of an element without its namespace; "" for comments and their like."""
    return str(element.tag).rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: _Element, name: str) -> str:
    """An attribute by its name without its namespace; "" if there is none."""
    given = element.get(name)
    if given is not None:
        return str(given)
    return next((str(v) for k, v in element.attrib.items() if str(k).endswith("}" + name)), "")


def child(element: _Element | None, name: str) -> _Element | None:
    """The first element within another, by its name without its namespace."""
    return None if element is None else next((e for e in element if tag(e) == name), None)


class Package:
    """A zip archive of XML parts, which are read and never written anywhere."""

    def __init__(self, data: bytes, name: str, what: str) -> None:
        """Look at an archive before anything of it is unpacked.

        Raises:
            CorpusError: It is none, is encrypted, or grows too large.
        """
        check(data, name, what, DOCUMENT)
        self._archive = zipfile.ZipFile(io.BytesIO(data))
        self._name = name
        self._what = what
        self.names = frozenset(self._archive.namelist())

    def part(self, path: str) -> bytes:
        """The bytes of a part.

        Raises:
            KeyError: There is none.
            zipfile.BadZipFile: It is damaged.
        """
        return self._archive.read(path)

    def xml(self, path: str) -> _Element | None:
        """The root of a part; None if there is no such part."""
        return parse(self.part(path)) if path in self.names else None

    def damaged(self, error: Exception) -> CorpusError:
        """What to say of what was raised while it was read."""
        text = to_user("Reader", "{name}: this is no {what}, or it is damaged ({reason}).")
        reason = " ".join(str(error).split()) or type(error).__name__
        return CorpusError(text.format(name=self._name, what=self._what, reason=reason))
