"""Markdown, by way of the HTML it stands for."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from explorer.corpus.readers import html
from explorer.corpus.readers.document import AS_IT_IS, Found, How, date
from explorer.corpus.readers.encoding import decoded

# Facts above the text between two lines of hyphens, one "key: value" a line.
_FACTS: Final = re.compile(r"\s*---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL)
_PLUSES: Final = re.compile(r"\s*\+\+\+[ \t]*\r?\n(.*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)", re.DOTALL)
#: Footnotes, which plain Markdown takes for addresses of links and leaves out.
_NOTE: Final = re.compile(r"\[(\^[^\]\n]+)\]")
_NOTES: Final = re.compile(r"^(\[\^[^\]\n]+\]:)", re.MULTILINE)
#: Chinese punctuation beside asterisks: by the rules of Latin text they would not be emphasis.
_BEFORE: Final = re.compile(r"(?<=[\u3001-\u3011\uff01-\uff5e\u2018-\u201d\u2026])(\*{1,3})")
_AFTER: Final = re.compile(r"(\*{1,3})(?=[\u3001-\u3011\uff01-\uff5e\u2018-\u201d\u2026])")
#: Stands for a letter between the two while the text is taken apart.
_LETTER: Final = "\ue8ff"
_FACT: Final = re.compile(r"^(\w+)[ \t]*[:=][ \t]*(.+?)[ \t]*$", re.MULTILINE)
#: Several authors, one a line below their heading.
_LISTED: Final = re.compile(r"^authors?[ \t]*:[ \t]*\n((?:[ \t]*-[ \t].*(?:\n|$))+)", re.MULTILINE)
_ITEM: Final = re.compile(r"^[ \t]*-[ \t]+(?:name:[ \t]*)?(.+?)[ \t]*$", re.MULTILINE)


def read(data: bytes, name: str, how: How = AS_IT_IS) -> Found:
    """Read a Markdown file.

    Raises:
        CorpusError: It is not text, or too deeply nested.
    """
    from markdown_it import MarkdownIt

    raw = decoded(data, name, given=how.encoding)
    text = raw.text
    facts: dict[str, str] = {}
    authors: tuple[str, ...] = ()
    above = _FACTS.match(text) or _PLUSES.match(text)
    if above:
        head = above[1].replace("\r\n", "\n")
        facts = {k.lower(): v.strip("\"'") for k, v in _FACT.findall(head)}
        listed = _LISTED.search(head)
        if listed:
            authors = tuple(a.strip("\"' ") for a in _ITEM.findall(listed[1]))
        elif facts.get("author", "").startswith("["):
            authors = tuple(a.strip("\"' ") for a in facts["author"].strip("[]").split(","))
        elif facts.get("author"):
            authors = (facts["author"],)
        text = text[above.end() :]
    text = _NOTE.sub(r"\\[\1\\]", _NOTES.sub(r"\n\1", text))
    text = _AFTER.sub(rf"\1{_LETTER}", _BEFORE.sub(rf"{_LETTER}\1", text))
    markdown = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    tokens = markdown.parse(text)
    for token in tokens:
        # Numbered as written: "57." after "3." is no fourth item to its author.
        if token.type == "list_item_open" and token.info:
            token.attrSet("value", token.info)
    rendered = markdown.renderer.render(tokens, markdown.options, {})
    made = html.of(rendered.replace(_LETTER, ""), name)
    return replace(
        made,
        title=facts.get("title", ""),
        authors=tuple(filter(None, authors)),
        publisher=facts.get("publisher", ""),
        published=date(facts.get("date", "")),
        notices=raw.notices,
        encoding=raw.encoding,
    )
