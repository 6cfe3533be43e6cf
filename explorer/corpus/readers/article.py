"""Telling the article of a saved web page from what stands around it.

Rules, each of which names what it takes out: no part is dropped because it scores badly. What holds
much of the page's text, or its headline, is never dropped, and if hardly anything would be left the
page stays as it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

#: Fewer characters than this are no article: the whole page is taken.
_LEAST: Final = 200
#: What holds more than this share of the page's text is no side matter.
_SHARE: Final = 0.4
_ROLES: Final = frozenset(
    {"navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog"}
    | {"menu", "menubar", "tablist"}
)
_NAMED: Final = re.compile(
    r"(?:^|[-_\s])(?:cookie\w*|consent|gdpr|related\w*|recommend\w*|recirc\w*|share\w*"
    r"|social|newsletter\w*|subscri\w+|breadcrumbs?|sidebar|navbar|nav|navigation|menu|promo\w*"
    r"|advert\w*|ads?|banner|popup|modal|comments?|paywall|skip-?link|outbrain|taboola"
    r"|(?:site|page|global)-?(?:header|footer))(?:[-_\s]|$)",
    re.IGNORECASE,
)
_RELATED: Final = re.compile(
    r"(?:related|read (?:more|next|also)|more (?:on|from|stories)|recommended"
    r"|you (?:may|might) also|most (?:read|popular)|trending"
    r"|相关|推荐|延伸阅读|更多|热门|相關|推薦|延伸閱讀|熱門)",
    re.IGNORECASE,
)
_CONSENT: Final = re.compile(
    r"cookie.*(?:accept|agree|reject|consent|同意|接受)", re.IGNORECASE | re.DOTALL
)
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_KEPT: Final = frozenset({"html", "body", "article", "main", "table", "tr", "td", "th", "tbody"})
#: A consent banner is short.
_BANNER: Final = 800


def reduce(root: _Element) -> int:
    """Take out of a page what is no part of its article.

    Returns:
        How many characters of text were taken out; none of it if hardly anything would be left.
    """
    body = next(root.iter("body"), root)
    whole = _length(body)
    beside = [e for e in body.iter() if isinstance(e.tag, str) and _is_beside(e, whole)]
    chosen = set(beside)
    outer = [e for e in beside if not any(a in chosen for a in e.iterancestors())]
    taken = sum(_length(e) for e in outer)
    if whole - taken < _LEAST:
        return 0
    for element in outer:
        element.set("hidden", "")  # which a browser would not show
    return taken


def _is_beside(element: _Element, whole: int) -> bool:
    name = element.tag
    if name in _KEPT or (name in _HEADINGS and not _before_links(element)):
        return False
    if not (_is_marked(element) or _before_links(element) or _are_links(element)):
        return False
    return _length(element) <= _SHARE * whole and next(element.iter("h1"), None) is None


def _is_marked(element: _Element) -> bool:
    """By its tag, its role, its name or its words."""
    name = element.tag
    within = next(element.iterancestors("article", "main"), None) is not None
    if name == "nav" or (name in ("aside", "footer", "header") and not within):
        return True
    if (element.get("role") or "").lower() in _ROLES:
        return True
    called = f"{element.get('class') or ''} {element.get('id') or ''}"
    if name in ("div", "section", "aside", "ul", "ol", "p", "form", "header", "footer", "dialog"):
        if _NAMED.search(called):
            return True
        if name in ("div", "section", "form", "dialog") and len(element) < 30:
            words = _text(element)
            return len(words) < _BANNER and _CONSENT.search(words) is not None
    return False


def _before_links(element: _Element) -> bool:
    """A heading such as "Related", with nothing but links behind it."""
    if element.tag not in _HEADINGS and element.tag != "p":
        return False
    words = _text(element)
    after = element.getnext()
    return (
        len(words) < 60
        and _RELATED.match(words) is not None
        and after is not None
        and _linked(after) > 0.7
    )


def _are_links(element: _Element) -> bool:
    """A list of links behind such a heading, or one outside of the article."""
    if element.tag not in ("ul", "ol", "div"):
        return False
    before = element.getprevious()
    if before is not None and _before_links(before):
        return True
    if element.tag != "ul" or next(element.iterancestors("article", "main"), None) is not None:
        return False
    return sum(1 for _ in element.iter("a")) >= 4 and _linked(element) > 0.9


def _linked(element: _Element) -> float:
    """The share of its text that links have."""
    whole = _length(element)
    return sum(_length(a) for a in element.iter("a")) / whole if whole else 0.0


def _text(element: _Element) -> str:
    return " ".join("".join(str(t) for t in element.itertext()).split())


def _length(element: _Element) -> int:
    unseen = sum(
        len("".join(str(t) for t in e.itertext())) for e in element.iter("script", "style")
    )
    return sum(len(str(t).strip()) for t in element.itertext()) - unseen
