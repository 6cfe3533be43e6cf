"""A page break."""

from __future__ import annotations

from explorer.briefing.kinds.making import Adding, Directive, Kind, as_it_is
from explorer.briefing.model import PageBreak
from explorer.briefing.resolved import ResolvedBreak
from explorer.words import translate

PAGE: Kind[PageBreak] = Kind(
    PageBreak,
    lambda _r, _block: ResolvedBreak(),
    lambda _dataset, _block, _language: [],
    as_it_is,
    lambda _dataset, _block, _language: "",
    lambda _block: None,
    lambda _block: translate("Briefing", "Page break"),
    lambda: translate("PinModel", "Text"),
    lambda: translate("PinModel", "Pin"),
    Directive({}, lambda _name, _keys: PageBreak(), lambda _block: ("", {}), named=False),
    Adding(PageBreak(), lambda: translate("Briefing", "Page break")),
)
