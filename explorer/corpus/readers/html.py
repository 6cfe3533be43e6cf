"""Web pages: the text that a browser would show, by blocks."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from explorer.corpus.documents import CorpusError
from explorer.corpus.readers import article
from explorer.corpus.readers.document import AS_IT_IS, Blocks, Found, How, date
from explorer.corpus.readers.encoding import decoded
from explorer.corpus.readers.ordinals import ordinal
from explorer.corpus.readers.raised import lowered, raised
from explorer.files import whole
from explorer.words import to_user

if TYPE_CHECKING:
    from lxml.etree import _Element

_CHARSET: Final = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_BLANKS: Final = re.compile("[ \t\n\r\f]+")
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_STRUCK: Final = re.compile(r"text-decoration[\w-]*\s*:[^;]*line-through", re.IGNORECASE)
_RAISED: Final = re.compile(r"vertical-align\s*:\s*(super|sub)\b", re.IGNORECASE)
#: How pages and books mark a link to a note, whose number they raise by their style sheets.
_NOTE_LINKS: Final = ("doc-noteref", "noteref", "footnote-ref", "footnoteref", "footnote-reference")
_DROPPED: Final = frozenset(
    {"head", "script", "style", "noscript", "template", "svg", "canvas", "iframe"}
    | {"object", "audio", "video", "select", "button", "input", "textarea", "rt", "rp"}
)
_STRUCK_OUT: Final = frozenset({"del", "s", "strike"})
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS: Final = _HEADINGS | frozenset(
    {"address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details"}
    | {"div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr"}
    | {"html", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody"}
    | {"tfoot", "thead", "tr", "ul"}
)
_CELLS: Final = frozenset({"td", "th", "tr", "tbody", "thead", "table"})
#: Lists within a cell of a table do not make it a part of a page.
_LISTS: Final = frozenset({"ul", "ol", "li", "dl", "dt", "dd"})
_STYLES: Final = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
#: More columns or rows than this no cell spans.
_SPAN: Final = 1000
_KINDS: Final = {"figcaption": "caption", "caption": "caption", "nav": "related"}
#: What the names of facts in the head of a page mean, the better ones first.
_TITLES: Final = ("citation_title", "dc.title", "og:title")
_AUTHORS: Final = ("citation_author", "dc.creator", "author", "article:author")
_PUBLISHERS: Final = ("citation_publisher", "dc.publisher", "publisher", "og:site_name")
_DATES: Final = (
    *("citation_publication_date", "article:published_time", "dc.date", "datepublished"),
    *("pubdate", "date"),
)


def read(data: bytes, name: str, how: How = AS_IT_IS) -> Found:
    """Read a web page that was saved as a file.

    Raises:
        CorpusError: It is not text, or too deeply nested.
    """
    return page(data, name, how)


def page(data: bytes, name: str, how: How, charset: str = "") -> Found:
    """The article of a page, or all of it; ``charset`` is what its surroundings say it is in.

    Raises:
        CorpusError: It is not text, or too deeply nested.
    """
    declared = _CHARSET.search(data[:4096])
    said = charset or (declared[1].decode("ascii") if declared else "")
    raw = decoded(data, name, said, how.encoding)
    made = of(raw.text, name, whole=how.whole)
    return replace(made, notices=(*raw.notices, *made.notices), encoding=raw.encoding)


def of(source: str, name: str, *, whole: bool = True) -> Found:
    """The text of HTML.

    Args:
        source: The HTML.
        name: What to call it in an error.
        whole: With what stands around the article; else only that and the notice of it.

    Raises:
        CorpusError: It is too deeply nested.
    """
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    # What cannot be encoded is no character of a text.
    root = None
    if source.strip():
        root = etree.fromstring(source.encode("utf-8", "replace"), parser)
        if any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log):
            # The parser leaves out what lies deeper, and says nothing else.
            text = to_user(
                "Reader", "{name}: the page has too many levels or is too large; save it as text."
            )
            raise CorpusError(text.format(name=name))
    if root is None:
        return Found("", ())
    facts = _facts(root)
    address = _address(root, facts)
    notices: tuple[str, ...] = ()
    taken = 0 if whole else article.reduce(root)
    if taken:
        text = to_user(
            "Reader",
            "{name}: menus, banners and links around the article were left out ({count} "
            "characters); read it again as a whole page to have them.",
        )
        notices = (text.format(name=name, count=taken),)
    walker = _Walker()
    walker.walk(root, "body")
    walker.flush("body")
    title = _first(facts, _TITLES) or _BLANKS.sub(" ", root.findtext(".//title") or "").strip()
    authors = next((facts[n] for n in _AUTHORS if n in facts), [])
    return Found(
        walker.blocks.text,
        walker.blocks.parts,
        title,
        tuple(dict.fromkeys(a for a in authors if "://" not in a)),
        _first(facts, _PUBLISHERS),
        date(_first(facts, _DATES)),
        address,
        notices,
        struck=walker.struck,
    )


def _facts(root: _Element) -> dict[str, list[str]]:
    facts: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        key = meta.get("name") or meta.get("property") or meta.get("itemprop") or ""
        value = _BLANKS.sub(" ", meta.get("content") or "").strip()
        if key and value:
            facts.setdefault(key.lower().replace("dcterms.", "dc."), []).append(value)
    return facts


def _first(facts: dict[str, list[str]], names: tuple[str, ...]) -> str:
    return next((facts[n][0] for n in names if n in facts), "")


def _address(root: _Element, facts: dict[str, list[str]]) -> str:
    links = [e.get("href") or "" for e in root.iter("link") if e.get("rel") == "canonical"]
    found = [a for a in (*links, *facts.get("og:url", ())) if a.startswith(("http://", "https://"))]
    return found[0] if found else ""


class _Walker:
    """Goes through a page and collects its blocks; used once."""

    def __init__(self) -> None:
        self.blocks = Blocks()
        #: Stretches that are struck out, which are no part of what is said.
        self.struck = 0
        self._line: list[str] = []
        self._verbatim = 0
        self._titled = False
        self._within_article = 0
        #: The number of a list's item, until its first words.
        self._number = ""
        #: For each open table how many rows below are taken by a cell above, by column.
        self._taken: list[dict[int, int]] = []

    def flush(self, kind: str) -> None:
        """End the paragraph."""
        text = "".join(self._line)
        self._line.clear()
        if self._number and text.strip():
            text, self._number = f"{self._number} {text.lstrip()}", ""
        if not self._verbatim:
            text = re.sub(" *\n *", "\n", re.sub(" {2,}", " ", text))
        self.blocks.add(kind, text)

    def walk(self, element: _Element, kind: str) -> None:
        """Collect an element, but not what follows it."""
        tag = element.tag
        if tag in _DROPPED or element.get("hidden") is not None:
            return
        style = element.get("style") or ""
        if style and _HIDDEN.search(style):
            return
        if tag in _STRUCK_OUT or (style and _STRUCK.search(style)):
            self.struck += any(words.strip() for words in element.itertext())
            return
        if tag == "br":
            self._line.append("\n")
            return
        if tag in ("sup", "sub", "math"):
            self._apart(element, tag)
            return
        lifted = _RAISED.search(style) if style else None
        if (lifted and tag not in _CELLS) or (tag == "a" and _is_note_link(element)):
            self._apart(element, "sub" if lifted and lifted[1].lower() == "sub" else "sup")
            return
        if tag == "tr" and self._is_row(element):
            self._row(element, kind)
            return
        inner = self._kind(tag, kind)
        article = tag in ("article", "main")
        self._within_article += article
        self._verbatim += tag == "pre"
        block = tag in _BLOCKS or tag in ("td", "th")
        if block:
            self.flush(kind)
        if tag == "li":
            self._number = _number(element)
        if tag == "table":
            self._taken.append({})
        self._add(element.text)
        for child in element:
            self.walk(child, inner)
            self._add(child.tail)
        if block:
            self.flush(inner)
        if tag == "li":
            self._number = ""
        if tag == "table":
            self._taken.pop()
        self._verbatim -= tag == "pre"
        self._within_article -= article

    def _kind(self, tag: str, kind: str) -> str:
        if kind == "related":
            return kind
        if tag in _HEADINGS:
            if tag == "h1" and not self._titled:
                self._titled = True
                return "title"
            return "heading"
        if tag in ("aside", "footer") and not self._within_article:
            return "related"
        return _KINDS.get(tag, kind)

    def _add(self, text: str | None) -> None:
        if text:
            self._line.append(text if self._verbatim else _BLANKS.sub(" ", text))

    def _apart(self, element: _Element, tag: str) -> None:
        """Raised, lowered or mathematical: never joined to a number before it."""
        before = "".join(self._line)
        if tag == "math":
            said = element.get("alttext") or " ".join(" ".join(element.itertext()).split())
            self._add(f" {said} ")
            return
        text = _BLANKS.sub(" ", "".join(element.itertext()))
        self._line.append(raised(before, text) if tag == "sup" else lowered(before, text))

    @staticmethod
    def _is_row(row: _Element) -> bool:
        """A row of figures, not one that only puts the parts of a page side by side."""
        return all(sum(1 for _ in cell.iter(*(_BLOCKS - _LISTS))) <= 1 for cell in row)

    def _row(self, row: _Element, kind: str) -> None:
        """A row of a table, each cell in its column whatever spans several of them."""
        self.flush(kind)
        taken = self._taken[-1] if self._taken else {}
        cells: list[str] = []

        def pass_over() -> None:
            while taken.get(len(cells), 0) > 0:
                taken[len(cells)] -= 1
                cells.append("")

        for cell in row:
            if cell.tag not in ("td", "th"):
                continue
            pass_over()
            words = _Walker()
            words._titled = True
            words.walk(cell, kind)
            self.struck += words.struck
            text = _BLANKS.sub(" ", words.blocks.text)
            below = _span(cell, "rowspan") - 1
            for n in range(_span(cell, "colspan")):
                if below:
                    taken[len(cells)] = below
                cells.append("" if n else text)
        pass_over()
        self.blocks.add(kind, "\t".join(cells).rstrip("\t"), row=True)


def _is_note_link(link: _Element) -> bool:
    """Whether a link that nothing raises in the file leads to a note."""
    if link.find(".//sup") is not None:
        return False
    said = " ".join(link.get(name) or "" for name in ("role", "epub:type", "type", "class"))
    said += " " + " ".join(str(v) for k, v in link.items() if k.endswith("}type"))
    return any(word in said.lower().split() for word in _NOTE_LINKS)


def _span(cell: _Element, name: str) -> int:
    given = (cell.get(name) or "").strip()
    if name == "rowspan" and given == "0":
        return _SPAN  # to the end of the table
    return min(max(whole(given) or 1, 1), _SPAN)


def _number(item: _Element) -> str:
    """The number that a browser prints before an item of a numbered list; "" in others."""
    parent = item.getparent()
    if parent is None or parent.tag != "ol":
        return ""
    items = [child for child in parent if child.tag == "li"]
    step = -1 if parent.get("reversed") is not None else 1
    number = _integer(parent.get("start"), len(items) if step < 0 else 1)
    for other in items:
        number = _integer(other.get("value"), number)
        if other is item:
            break
        number += step
    style = _STYLES.get(item.get("type") or parent.get("type") or "", "decimal")
    return f"{ordinal(number, style)}."


def _integer(given: str | None, otherwise: int) -> int:
    try:
        return int(given) if given else otherwise
    except ValueError:
        return otherwise
