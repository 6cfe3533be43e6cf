"""A briefing as one HTML file that needs nothing else: no network, no script."""

from __future__ import annotations

import base64
import re
from dataclasses import asdict
from html import escape
from typing import TYPE_CHECKING, assert_never

from explorer.briefing import pictures
from explorer.briefing.house import PLAIN, House
from explorer.briefing.letterhead import Colours
from explorer.briefing.packing import facts
from explorer.briefing.resolved import (
    Cell,
    Figure,
    Part,
    Piece,
    Resolved,
    ResolvedBreak,
    ResolvedChart,
    ResolvedDiscrepancy,
    ResolvedFigure,
    ResolvedHeading,
    ResolvedPassage,
    ResolvedTable,
    ResolvedText,
    apart,
    gathered,
)
from explorer.briefing.wording import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.briefing.footnotes import Span
    from explorer.briefing.letterhead import Letterhead
    from explorer.briefing.notes import Footnote
    from explorer.briefing.progress import Progress

_STYLE = """
:root{--ink:#1b1f24;--muted:#59636e;--line:#d5d9df;--tint:#f4f5f7;--accent:#1f5fbf;--mark:#d9a514;
--ground:#fff}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.6 "CTE Sans","Noto Sans",
"Noto Sans SC","Segoe UI","PingFang SC","Microsoft YaHei","Microsoft JhengHei",sans-serif}
body:lang(zh){line-height:1.75}
main{max-width:46rem;margin:0 auto;padding:3rem 1.25rem 4rem}
h1{font-size:2rem;line-height:1.2;margin:0}
h2{font-size:1.35rem;margin:2.2rem 0 .6rem}h3{font-size:1.1rem;margin:1.6rem 0 .4rem}
h4{font-size:1rem;margin:1.2rem 0 .3rem}
.subtitle{font-size:1.15rem;color:var(--muted);margin:.3rem 0 0}
.facts,figcaption,caption,footer{color:var(--muted);font-size:.86rem}
figure{margin:1.8rem 0}figure svg{width:100%;height:auto;border:1px solid var(--line)}
figcaption{margin-top:.5rem}
table{border-collapse:collapse;width:100%;font-size:.88rem;margin:1.6rem 0;line-height:1.4}
caption{text-align:left;margin-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .5rem;border-bottom:1px solid var(--line)}
thead th{background:var(--tint)}
@media (max-width:40rem){th,td{padding:.3rem .25rem;font-size:.8rem;overflow-wrap:anywhere;
hyphens:auto}}
details.passage{border-left:3px solid var(--mark);margin:1rem 0;padding:.2rem 0 .2rem 1rem}
details.passage summary{cursor:pointer}
blockquote{margin:.5rem 0;font-size:1.06rem;line-height:1.8}
.remark{border-left:3px solid #8a94a0;background:var(--tint);padding:.6rem 1rem;margin:1rem 0;
font-size:.93rem}
.large{margin:1.6rem 0}.large b{display:block;font-size:3rem;line-height:1.1}
sup{line-height:0;font-size:.72em}sup a{text-decoration:none}a{color:var(--accent)}
nav ol{padding-left:1.2rem;margin:.3rem 0}
ol.notes{font-size:.86rem;line-height:1.55;padding-left:1.6rem}ol.notes li{margin:.4rem 0}
ol.notes li:target,sup:target{background:#fff1b8}
.where{overflow-wrap:anywhere}
.marking{font-weight:600;font-size:.86rem;margin:0 0 .8rem}
@media (prefers-color-scheme:dark){:root{--ink:#e8eaed;--muted:#a3acb6;--line:#383f47;
--tint:#262b31;--accent:#7fb0f5;--ground:#1e2227}
ol.notes li:target,sup:target{background:#4a3a10}}
.cover{padding:14vh 0}
@media print{.cover{break-after:page}}
.lead{background:var(--tint);padding:.2rem 1rem;border-radius:3px}
.house{display:flex;gap:.8rem;align-items:center;border-bottom:1px solid var(--accent);
padding-bottom:.8rem;margin-bottom:1.6rem}.house p{margin:0;color:var(--muted);font-size:.86rem}
.house strong{color:var(--accent);font-size:1.05rem}
@media print{:root{--ink:#1b1f24;--muted:#59636e;--line:#d5d9df;--tint:#f4f5f7;--accent:#1f5fbf;
--ground:#fff}
body{font-size:10.5pt}main{max-width:none;padding:0}nav,sup:target{background:none}
h1,h2,h3,h4{break-after:avoid;break-inside:avoid}p,li,blockquote{orphans:2;widows:2}
figure,tr,.large,.remark,details{break-inside:avoid}caption{break-after:avoid}
thead{display:table-header-group}.break{break-after:page}
details::details-content{content-visibility:visible;display:block;block-size:auto}
summary{list-style:none}}
"""
_ID = re.compile(r'(\bid="|url\(#|href="#)')
_SAFE = re.compile(r"https?://|mailto:", re.IGNORECASE)
_TAGS = {"zh-Hans": "zh-Hans", "zh-Hant": "zh-Hant"}


def content(resolved: Resolved, progress: Progress, house: House = PLAIN) -> bytes:
    """The briefing as an HTML file, with the house's letterhead if it has one.

    Raises:
        Cancelled: The export was stopped.
    """
    return _Writer(resolved, house.letterhead).written(progress).encode()


class _Writer:
    """One page as it grows; used once."""

    def __init__(self, resolved: Resolved, letterhead: Letterhead) -> None:
        self.resolved = resolved
        self.letterhead = letterhead
        self.language = resolved.briefing.language
        self._marks: dict[int, int] = {}
        self._headings = 0

    def written(self, progress: Progress) -> str:
        briefing = self.resolved.briefing
        parts = gathered(self.resolved.blocks)
        progress.begin(len(parts) + 1)
        body = []
        lead = self.resolved.lead
        for n, part in enumerate(parts):
            body.append(self._block(part))
            if lead and n == 0:
                body.append('<div class="lead">')
            if lead and n == lead:
                body.append("</div>")
            progress.step()
        lang = _TAGS.get(self.language, "en")
        subtitle = f'<p class="subtitle">{escape(briefing.subtitle)}</p>'
        marking = facts(self.resolved, self.letterhead.classification)["classification"]
        marking = escape(marking)
        marking = f'<p class="marking">{marking}</p>' if marking else ""
        cover = ' class="cover"' if briefing.front.cover else ""
        foot = (self.letterhead.footer, self.resolved.imprint)
        page = [
            f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">',
            '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
            "style-src 'unsafe-inline'; img-src data:\">",
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f'<meta name="generator" content="{escape(self.resolved.imprint)}">',
            *(f'<meta name="author" content="{escape(a)}">' for a in briefing.authors),
            *([f'<meta name="date" content="{escape(briefing.date)}">'] if briefing.date else []),
            f"<title>{escape(briefing.title)}</title>\n<style>{_STYLE}{self._look()}</style>\n</head>",
            f"<body>\n<main>\n<header{cover}>{marking}{self._head()}<h1>{escape(briefing.title)}</h1>",
            subtitle if briefing.subtitle else "",
            f'<p class="facts">{escape(self.resolved.facts)}</p></header>',
            self._contents(),
            *body,
            self._notes(),
            f"<footer>{marking}<p>{escape(' · '.join(f for f in foot if f))}</p></footer>",
            "</main>\n</body>\n</html>\n",
        ]
        progress.step()
        return "\n".join(p for p in page if p)

    def _look(self) -> str:
        """The house's colours where they are not ours, and the margins of its paper."""
        head = self.letterhead
        own, usual = asdict(head.colours.legible), asdict(Colours())
        names = {"quote": "mark"}
        changed = "".join(f"--{names.get(k, k)}:{v};" for k, v in own.items() if v != usual[k])
        m = head.margins
        paper = f"@page{{size:A4;margin:{m.top:g}mm {m.right:g}mm {m.bottom:g}mm {m.left:g}mm}}"
        light = f":root{{{changed}}}" if changed else ""
        return f"{light}{paper}\n"

    def _head(self) -> str:
        """The house's name, address and logo."""
        head = self.letterhead
        if not head.has_head:
            return ""
        logo = ""
        if head.logo:
            data = base64.b64encode(head.logo).decode()
            size = f'style="height:{head.logo_height:g}mm"'
            logo = (
                f'<img src="data:{head.logo_kind};base64,{data}" alt="{escape(head.name)}" {size}>'
            )
        lines = "<br>".join(escape(line) for line in head.address)
        return (
            f'<div class="house">{logo}<p><strong>{escape(head.name)}</strong><br>{lines}</p></div>'
        )

    def _contents(self) -> str:
        found = [b for b in self.resolved.blocks if isinstance(b, ResolvedHeading)]
        if len(found) < 4:
            return ""
        items = "".join(
            f'<li><a href="#h{n}">{escape(h.text)}</a></li>'
            for n, h in enumerate(found, start=1)
            if h.level <= 2 and h.text.strip()
        )
        label = escape(word(self.language, "contents"))
        return f'<nav aria-label="{label}"><details open><summary>{label}</summary><ol>' + (
            f"{items}</ol></details></nav>"
        )

    def _block(self, block: Part) -> str:
        if isinstance(block, tuple):
            return self._list(block)
        if isinstance(block, ResolvedHeading):
            self._headings += 1
            tag = f"h{block.level + 1}"
            return f'<{tag} id="h{self._headings}">{escape(block.text)}</{tag}>'
        if isinstance(block, ResolvedText):
            words = "".join(self._piece(p) for p in block.pieces)
            return f'<p class="remark">{words}</p>' if block.remark else f"<p>{words}</p>"
        if isinstance(block, ResolvedChart):
            return self._chart(block)
        if isinstance(block, ResolvedPassage):
            return self._passage(block)
        if isinstance(block, ResolvedTable):
            return self._table(block)
        if isinstance(block, ResolvedFigure):
            below = " ".join(escape(t) for t in (block.sentence, block.caption) if t)
            return (
                f'<div class="large"><b style="color:{escape(block.colour)}">{escape(block.text)}'
                f"</b>{below}{self._sup(block.notes)}</div>"
            )
        if isinstance(block, ResolvedDiscrepancy):
            return self._discrepancy(block)
        if isinstance(block, ResolvedBreak):
            return '<div class="break"></div>'
        assert_never(block)

    def _list(self, items: Sequence[ResolvedText]) -> str:
        tag = "ol" if items[0].style == "numbered" else "ul"
        words = "\n".join(
            f"<li>{''.join(self._piece(p) for p in item.pieces)}</li>" for item in items
        )
        return f"<{tag}>{words}</{tag}>"

    def _piece(self, piece: Piece) -> str:
        words = escape(piece.text).replace("\n", "<br>")
        if piece.bold:
            words = f"<strong>{words}</strong>"
        if piece.italic:
            words = f"<em>{words}</em>"
        if isinstance(piece, Figure):
            shown = f'<data value="{escape(piece.observation_id)}">{words}</data>' if words else ""
            return shown + self._sup(piece.notes, piece.text)
        return _linked(words, piece.link)

    def _sup(self, notes: Sequence[int], after: str = "") -> str:
        """Numbers of footnotes behind words."""
        marks = []
        for n in notes:
            self._marks[n] = self._marks.get(n, 0) + 1
            first = f' id="r{n}"' if self._marks[n] == 1 else ""
            short = escape(self.resolved.notes[n - 1].short)
            marks.append(f'<a href="#n{n}"{first} title="{short}">{n}</a>')
        return f"<sup>{apart(after)}{','.join(marks)}</sup>" if marks else ""

    def _chart(self, block: ResolvedChart) -> str:
        if not block.chart.marks:
            return f'<p class="remark">{escape(block.chart.empty)}</p>'
        n = block.number
        svg = pictures.svg(block.chart)
        svg = svg[svg.index("<svg") :]
        # Ids of several charts in one page must differ.
        svg = _ID.sub(rf"\g<1>c{n}-", svg)
        svg = re.sub(r"<metadata.*?</metadata>\s*", "", svg, flags=re.DOTALL)
        svg = svg.replace("<title>", f'<title id="c{n}-title">', 1)
        svg = svg.replace("<desc>", f'<desc id="c{n}-desc">', 1)
        named = f'<svg aria-labelledby="c{n}-title c{n}-desc" '
        svg = svg.replace("<svg ", named, 1)
        label = f"{word(self.language, 'figure')} {n}"
        said = "" if block.caption == block.chart.title else escape(block.caption)
        return (
            f"<figure>{svg}<figcaption><strong>{label}</strong> {said}"
            f"{self._sup(block.notes)}</figcaption></figure>"
        )

    def _passage(self, block: ResolvedPassage) -> str:
        shown = escape(block.statement or block.source or block.quote[:60])
        quote = escape(block.quote)
        where = escape(block.source)
        lang = f' lang="{escape(block.language)}"' if block.language else ""
        return (
            f'<details class="passage" open><summary>{shown}</summary>'
            f"<blockquote{lang}>{quote}</blockquote>"
            f'<p class="facts">{where}{self._sup(block.notes)}</p></details>'
        )

    def _table(self, block: ResolvedTable) -> str:
        label = f"{word(self.language, 'table')} {block.number}"
        caption = f"<strong>{label}</strong> {escape(block.caption)}{self._sup(block.notes)}"
        head = "".join(f'<th scope="col">{escape(h)}</th>' for h in block.header)
        rows = "".join(
            "<tr>" + "".join(self._cell(c, n) for n, c in enumerate(row)) + "</tr>\n"
            for row in block.rows
        )
        return (
            f"<table><caption>{caption}</caption><thead><tr>{head}</tr></thead>"
            f"<tbody>{rows}</tbody></table>"
        )

    def _cell(self, cell: Cell, place: int) -> str:
        words = escape(cell.text)
        words = f"<strong>{words}</strong>" if cell.strong else words
        words += self._sup(cell.notes, cell.text)
        return f'<th scope="row">{words}</th>' if place == 0 else f"<td>{words}</td>"

    def _discrepancy(self, block: ResolvedDiscrepancy) -> str:
        items = "".join(
            f"<li><strong>{escape(v)}</strong>{self._sup(notes)} {escape(about)}</li>"
            for v, about, notes in block.items
        )
        title = escape(word(self.language, "disagree"))
        return (
            f'<div class="remark"><strong>{title}</strong><ul>{items}</ul>'
            f"{escape(block.explanation)}</div>"
        )

    def _notes(self) -> str:
        if not self.resolved.notes:
            return ""
        title = escape(word(self.language, "sources"))
        items = "\n".join(self._note(n) for n in self.resolved.notes)
        return f'<section><h2 id="sources">{title}</h2>\n<ol class="notes">{items}</ol></section>'

    def _note(self, note: Footnote) -> str:
        words = "".join(_span(s) for s in note.spans)
        back = (
            f' <a href="#r{note.number}" aria-label="↩">↩</a>' if note.number in self._marks else ""
        )
        return f'<li id="n{note.number}" value="{note.number}" class="where">{words}{back}</li>'


def _span(span: Span) -> str:
    words = escape(span.text)
    if span.italic:
        tag = "span" if span.language.startswith("zh") else "cite"
        words = f"<{tag}>{words}</{tag}>"
    if span.language:
        words = f'<span lang="{escape(span.language)}">{words}</span>'
    return _linked(words, span.link)


def _linked(words: str, address: str) -> str:
    """A link, followed only when it is clicked; nothing is loaded from it."""
    if not _SAFE.match(address):
        return words
    return f'<a href="{escape(address)}" rel="noopener noreferrer">{words}</a>'
