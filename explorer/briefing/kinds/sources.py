"""The documents and reports of a briefing, each once, with what they measure and their limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.briefing.footnotes import Telling
from explorer.briefing.kinds.making import Adding, Directive, Kind, as_it_is
from explorer.briefing.model import SourcesBlock
from explorer.briefing.resolved import Cell, ResolvedTable, ResolvedText
from explorer.briefing.wording import word
from explorer.charts.naming import prose, says_who
from explorer.dataset.schema import Document, Report
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.briefing.resolving import Resolving

_WIDTHS = (3.0, 2.4, 2.6)


def _resolve(r: Resolving, block: SourcesBlock) -> ResolvedTable | ResolvedText:
    works = list(_works(r))
    if not works:
        return ResolvedText(())
    r.tables += 1
    header = tuple(word(r.language, key) for key in ("work", "measures", "bounds"))
    rows = tuple(tuple(map(Cell, _row(r, thing))) for thing in works)
    caption = block.caption or word(r.language, "sources-used")
    return ResolvedTable(header, rows, r.tables, caption, (), _WIDTHS)


def _works(r: Resolving) -> Iterator[Document | Report]:
    """What the footnotes rest on: the reports in the order of the text, then who relays them."""
    told = r.register.told
    yield from (r.dataset.reports[name] for name in told if name in r.dataset.reports)
    yield from (r.dataset.documents[name] for name in told if name in r.dataset.documents)


def _row(r: Resolving, thing: Document | Report) -> tuple[str, str, str]:
    if isinstance(thing, Report):
        return _cited(r, thing), prose(thing.scope_note), prose(thing.limits_note)
    held = [r.dataset.reports[name] for name in thing.relays if name in r.dataset.reports]
    if not held:
        return _cited(r, thing), "", ""
    listed = word(r.language, "list").join(map(says_who, held))
    said = word(r.language, "relays", reports=listed)
    return _cited(r, thing), said, word(r.language, "second-hand")


def _cited(r: Resolving, thing: Document | Report) -> str:
    """A work as the style of the footnotes has it in a list."""
    if r.front.citation:
        from explorer.briefing import citations  # where a style is chosen

        return citations.whole(thing, r.front.citation)
    telling = Telling(r.dataset, r.language, r.front, {})
    return "".join(s.text for s in telling.work(thing))


SOURCES: Kind[SourcesBlock] = Kind(
    SourcesBlock,
    _resolve,
    lambda _dataset, _block, _language: [],
    as_it_is,
    lambda _dataset, block, language: block.caption or word(language, "sources-used"),
    lambda _block: None,
    lambda _block: translate("Briefing", "List of sources"),
    lambda: translate("PinModel", "Text"),
    lambda: translate("PinModel", "Pin"),
    Directive(
        {"caption": str},
        lambda _name, keys: SourcesBlock(**keys),
        lambda block: ("", {"caption": block.caption}),
        named=False,
    ),
    Adding(SourcesBlock(), lambda: translate("Briefing", "List of sources")),
    about=lambda _block: [],
)
