"""Annotations of other programs: W3C Web Annotations, Hypothesis, Zotero; quotes with comments.

https://www.w3.org/TR/annotation-model/ describes the selectors; Hypothesis keeps the same ones,
Zotero has a JSON of its own and writes notes as Markdown.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from explorer.corpus.anchors import Anchor
from explorer.corpus.documents import CorpusError
from explorer.corpus.resolving import bare, places, resolve
from explorer.files import from_json, whole
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

#: More annotations than this are no reader's work.
MOST: Final = 10_000
CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
#: How pages are named in a fragment: RFC 3778.
_PAGES: Final = "http://tools.ietf.org/rfc/rfc3778"
_PAGE: Final = re.compile(r"(?:^|[#&?])page=(\d{1,5})\b")
#: A quote, and what stands in brackets behind it, with brackets in them: its source, with links.
_QUOTED: Final = re.compile(
    r"[“\"«](?P<quote>[^”\"»]{2,4000})[”\"»]\s*"
    r"(?P<links>(?:\((?:[^()]|\([^()]*\))*\)\s*)*)"
)
_BULLET: Final = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+")
_LINK: Final = re.compile(r"\]\(([^()\s]+)\)")


@dataclass(frozen=True, slots=True)
class Annotation:
    """What somebody marked in a document.

    Attributes:
        quote: The words.
        comment: What was written about them.
        prefix: What stands before them, if it says.
        suffix: What stands behind them, if it says.
        start: Where they begin, if it says; else -1.
        page: The page they are on, from 1; 0 if it does not say.
        source: The address of the document, if it says.
        title: The title of the document, if it says.
    """

    quote: str
    comment: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int = -1
    page: int = 0
    source: str = ""
    title: str = ""


# ---------------------------------------------------------------------------------------- reading


def read(data: bytes, name: str) -> tuple[Annotation, ...]:
    """The annotations of a file: JSON of any of the programs, else Markdown.

    Raises:
        CorpusError: There are none in it.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        message = to_user("Annotations", "{name}: the annotations are not UTF-8.")
        raise CorpusError(message.format(name=name)) from None
    found: Iterable[Annotation]
    if text.lstrip()[:1] in ("{", "["):
        try:
            found = _of_json(from_json(text))
        except ValueError:
            message = to_user("Annotations", "{name}: this is no JSON, or it is damaged.")
            raise CorpusError(message.format(name=name)) from None
    else:
        found = _of_markdown(text)
    every: list[Annotation] = []
    for annotation in found:
        if annotation.quote.strip():
            every.append(annotation)
        if len(every) > MOST:
            message = to_user("Annotations", "{name}: it has more than {most} annotations.")
            raise CorpusError(message.format(name=name, most=f"{MOST:,}"))
    if not every:
        message = to_user(
            "Annotations",
            "{name}: there are no annotations with a quote in it; W3C Web Annotations, exports of "
            "Hypothesis and Zotero, and PDF with highlights are read.",
        )
        raise CorpusError(message.format(name=name))
    return tuple(dict.fromkeys(every))


def _of_json(found: object) -> Iterator[Annotation]:
    """Of a list, a page, a collection, or the answer of a program: whatever holds annotations."""
    waiting = [found]
    while waiting:
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting = [*item, *waiting]
        elif isinstance(item, dict):
            if "annotationText" in item or "annotationType" in item:
                yield _of_zotero(item)
            elif "target" in item:
                yield from _of_web(item)
            else:
                inner = ("items", "annotations", "rows", "first", "data", "@graph")
                waiting = [*(item[k] for k in inner if k in item), *waiting]


def _of_zotero(item: dict[str, Any]) -> Annotation:
    try:
        position = from_json(_text(item.get("annotationPosition")) or "{}")
    except ValueError:
        position = None
    index = position.get("pageIndex") if isinstance(position, dict) else None
    if type(index) is int and index >= 0:
        page = index + 1
    else:
        page = whole(_text(item.get("annotationPageLabel"))) or 0
    return Annotation(
        _text(item.get("annotationText")),
        _text(item.get("annotationComment")),
        page=max(page, 0),
        title=_text(item.get("parentTitle")),
    )


def _of_web(item: dict[str, Any]) -> Iterator[Annotation]:
    comment = _text(item.get("text")) or "\n".join(_bodies(item.get("body")))
    document = item.get("document")
    titles = document.get("title") if isinstance(document, dict) else ""
    title = _text(titles[0] if isinstance(titles, list) and titles else titles)
    targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
    for target in targets:
        if not isinstance(target, dict):
            continue
        source = target.get("source")
        address = _text(source.get("id") if isinstance(source, dict) else source)
        address = address or _text(item.get("uri"))
        said: dict[str, Any] = {}
        for selector in _selectors(target.get("selector")):
            match selector.get("type"):
                case "TextQuoteSelector":
                    said["quote"] = _words(selector.get("exact"))
                    said["prefix"] = _words(selector.get("prefix"))
                    said["suffix"] = _words(selector.get("suffix"))
                case "TextPositionSelector" if isinstance(selector.get("start"), int):
                    said["start"] = selector["start"]
                case "FragmentSelector":
                    page = _PAGE.search(_text(selector.get("value")))
                    said["page"] = int(page[1]) if page else 0
                case "PageSelector" if isinstance(selector.get("index"), int):
                    said["page"] = selector["index"] + 1
        if said.get("quote"):
            yield Annotation(comment=comment, source=address, title=title, **said)


def _selectors(found: object) -> Iterator[dict[str, Any]]:
    """Selectors, with those that refine them."""
    waiting = [found]
    while waiting:
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting += item
        elif isinstance(item, dict):
            yield item
            waiting += [item.get("refinedBy"), item.get("items")]


def _bodies(body: object) -> Iterator[str]:
    for part in body if isinstance(body, list) else [body]:
        if isinstance(part, str):
            yield part
        elif isinstance(part, dict) and part.get("purpose") != "tagging":
            yield _text(part.get("value"))


def _words(found: object) -> str:
    return found if isinstance(found, str) else ""


def _text(found: object) -> str:
    return _words(found).strip()


def _of_markdown(text: str) -> Iterator[Annotation]:
    """Quotes with what stands behind them: Zotero's notes; and block quotes with a line below."""
    title = next((line[2:].strip() for line in text.splitlines() if line.startswith("# ")), "")
    block: list[str] = []
    lines = [*text.splitlines(), ""]
    for n, line in enumerate(lines):
        if line.startswith(">"):
            block.append(line.lstrip("> ").rstrip())
            continue
        if block:
            behind = next((x.strip() for x in lines[n:] if x.strip()), "")
            comment = "" if behind.startswith((">", "#", "“", '"', "-", "*")) else behind
            yield Annotation(" ".join(block).strip('“”"«» '), comment, title=title)
            block = []
        bare_line = _BULLET.sub("", line)
        found = _QUOTED.match(bare_line.strip())
        if found:
            page = _PAGE.search(" ".join(_LINK.findall(found["links"])))
            behind = bare_line.strip()[found.end() :].strip()
            yield Annotation(found["quote"], behind, page=int(page[1]) if page else 0, title=title)


# ---------------------------------------------------------------------------------------- finding


def place(
    annotation: Annotation, text: str, pages: Sequence[int] = ()
) -> tuple[tuple[int, int], ...]:
    """Where an annotation is in a text: one place, none, or several that may be meant.

    Args:
        annotation: What to find.
        text: The document.
        pages: Where its pages begin.
    """
    if annotation.prefix or annotation.suffix:
        start = max(annotation.start, 0)
        anchor = Anchor(
            "", start, start + len(annotation.quote), annotation.quote, annotation.prefix,
            annotation.suffix,
        )  # fmt: skip
        found = resolve(text, anchor)
        if found.span:
            return (found.span,)
    every = places(text, annotation.quote)
    if len(every) > 1 and 0 < annotation.page <= len(pages):
        ends = [*pages[1:], len(text)]
        first, last = pages[annotation.page - 1], ends[annotation.page - 1]
        here = tuple(s for s in every if first <= s[0] < last)
        every = here or every
    if len(every) > 1 and annotation.start >= 0:
        every = tuple(s for s in every if s[0] == annotation.start) or every
    return every


# ---------------------------------------------------------------------------------------- writing


@dataclass(frozen=True, slots=True)
class Written:
    """A passage to be written as an annotation.

    Attributes:
        id: Of the passage.
        annotation: Its words and place.
        end: One past its last code point.
    """

    id: str
    annotation: Annotation
    end: int


def write(passages: Iterable[Written]) -> bytes:
    """Passages as a page of Web Annotations, in JSON-LD."""
    page = {
        "@context": CONTEXT,
        "type": "AnnotationPage",
        "items": [_item(p) for p in passages],
    }
    return (json.dumps(page, ensure_ascii=False, indent=2) + "\n").encode()


def _item(passage: Written) -> dict[str, Any]:
    a = passage.annotation
    selectors: list[dict[str, Any]] = [
        {"type": "TextQuoteSelector", "exact": a.quote, "prefix": a.prefix, "suffix": a.suffix},
        {"type": "TextPositionSelector", "start": a.start, "end": passage.end},
    ]
    if a.page:
        fragment = {"type": "FragmentSelector", "conformsTo": _PAGES, "value": f"page={a.page}"}
        selectors.append(fragment)
    body = {"type": "TextualBody", "value": a.comment, "format": "text/plain", "language": "en"}
    return {
        "@context": CONTEXT,
        "id": f"urn:ctexplorer:{passage.id}",
        "type": "Annotation",
        "motivation": "describing",
        "body": [body] if a.comment else [],
        "target": {"source": a.source, "selector": selectors},
        "document": {"title": [a.title]},
    }


def same_document(annotation: Annotation, url: str, title: str, file: str, sha256: str) -> bool:
    """Whether an annotation says that it is of a document."""
    named = {bare(n) for n in (url, title, file, f"urn:sha256:{sha256}") if n}
    return bool({bare(n) for n in (annotation.source, annotation.title) if n} & named)
