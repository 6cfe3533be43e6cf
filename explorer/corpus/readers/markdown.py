"""Markdown, by way of the HTML it stands for."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from explorer.corpus.readers import html
from explorer.corpus.readers.document import Found, date
from explorer.corpus.readers.encoding import decode

# Facts above the text between two lines of hyphens, one "key: value" a line.
_FACTS: Final = re.compile(r"\s*---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL)
_FACT: Final = re.compile(r"^(\w+):[ \t]*(.+?)[ \t]*$", re.MULTILINE)


def read(data: bytes, name: str) -> Found:
    """Read a Markdown file.

    Raises:
        CorpusError: It is not text, or too deeply nested.
    """
    from markdown_it import MarkdownIt

    text = decode(data, name)
    facts: dict[str, str] = {}
    above = _FACTS.match(text)
    if above:
        found = _FACT.findall(above[1].replace("\r\n", "\n"))
        facts = {k.lower(): v.strip("\"'") for k, v in found}
        text = text[above.end() :]
    made = html.of(MarkdownIt("commonmark").enable("table").render(text), name)
    author = facts.get("author", "")
    return replace(
        made,
        title=facts.get("title", ""),
        authors=(author,) if author else (),
        publisher=facts.get("publisher", ""),
        published=date(facts.get("date", "")),
    )
