"""A briefing as a PDF, typeset by Typst: vector charts, real footnotes, bookmarks, tagged."""

from __future__ import annotations

import json
import re
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, assert_never

from explorer import paths
from explorer.briefing import legible, length, pictures, typesetting
from explorer.briefing.house import PLAIN, House
from explorer.briefing.packing import EPOCH, facts, moment
from explorer.briefing.resolved import (
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
    Words,
    gathered,
)
from explorer.briefing.typesetting import EngineError, LackingError
from explorer.briefing.wording import word
from explorer.charts import paint
from explorer.charts.describe import describe
from explorer.files import from_json
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from explorer.briefing.letterhead import Letterhead
    from explorer.briefing.notes import Footnote
    from explorer.briefing.progress import Progress

_FONTS = ("CTE Sans", "CTE Sans Extended")
_BOX = "□"
_REGIONS = {"zh-Hans": ("zh", "CN"), "zh-Hant": ("zh", "TW"), "en": ("en", "GB")}
#: The tallest a chart may stand, in points, so that its caption fits beside it.
_TALLEST, _TEXT_WIDTH = 520, 470


def content(resolved: Resolved, progress: Progress, house: House = PLAIN) -> bytes:
    """The briefing as a PDF file, with the house's letterhead if it has one.

    Raises:
        EngineError: Typst is missing or failed.
        Cancelled: The export was stopped.
    """
    if not typesetting.available():
        raise EngineError(
            to_user(
                "Briefing",
                "a PDF needs Typst, which this package leaves out for its size: install it "
                "(pip install typst, or the typst program), or write .docx or .html and print that",
            )
        )
    with tempfile.TemporaryDirectory() as folder:
        source(resolved, Path(folder), progress, house)
        made = _set(Path(folder), resolved, progress)
    progress.step()
    return made


def _set(folder: Path, resolved: Resolved, progress: Progress) -> bytes:
    """The PDF, whatever characters there are: from a font of this system, else as a box.

    A character that our fonts lack is named by Typst as it comes to it.
    """
    when = moment(resolved.briefing.date)
    families: list[str] = []
    tried: set[str] = set()
    while True:
        try:
            return typesetting.compiled(folder, when, foreign=bool(families))
        except LackingError as error:
            text = error.text
        family = "" if text in tried else paint.family_for(text)
        tried.add(text)
        if family in families:
            continue  # it is allowed already and has not helped: next time it is a box
        where = _where(resolved, text)
        if family:
            families.append(family)
            said = to_user("Briefing", "{where}: {character} is set in {font}, of this system")
        else:
            said = to_user("Briefing", "{where}: no font here has {character}; a box stands for it")
        character = ", ".join(legible.named(c) for c in text)
        progress.notices.append(said.format(where=where, character=character, font=family))
        _change(folder / "data.json", families, "" if family else text)


def _change(data: Path, families: Sequence[str], boxed: str) -> None:
    """Have other fonts used, or boxes drawn for a text."""
    found = from_json(data.read_text(encoding="utf-8"))
    found["fonts"] = [*_FONTS, *families]
    if boxed:
        changed = _boxed(found, lambda value: value.replace(boxed, _BOX * len(boxed)))
        if changed == found:  # it stands there in another form: all that is not ours goes
            changed = _boxed(found, _only_ours)
        found = changed
    data.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")


def _only_ours(text: str) -> str:
    return "".join(c if c.isascii() or paint.has_glyph(c) else _BOX for c in text)


def _boxed(value: Any, box: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return box(value)
    if isinstance(value, list):
        return [_boxed(v, box) for v in value]
    if isinstance(value, dict):
        return {k: _boxed(v, box) for k, v in value.items()}
    return value


def _where(resolved: Resolved, text: str) -> str:
    """The first block that holds a text, as sentences name it."""
    for n, block in enumerate(resolved.blocks):
        if any(text in t for t in legible.texts(block)):
            return legible.place(n)
    return legible.place(None)


def source(resolved: Resolved, folder: Path, progress: Progress, house: House = PLAIN) -> None:
    """Write what Typst reads into a folder: ``main.typ``, ``data.json``, logo and charts."""
    progress.begin(len(gathered(resolved.blocks)) + 1)
    data = _Source(resolved, folder, house.letterhead).data(progress)
    # A tab is room between words; no font has a sign for it.
    data = _boxed(data, lambda text: text.replace("\t", " "))
    (folder / "data.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    template = paths.own_text(paths.resource("briefing", "briefing.typ"))
    (folder / "main.typ").write_text(template, encoding="utf-8")


def _width(svg: str) -> float:
    """Width of a chart in percent of the text's: narrower where it would be too tall."""
    width, height = (float(n) for n in re.findall(r'(?:width|height)="(\d+)"', svg)[:2])
    return min(100.0, 100 * _TALLEST / (_TEXT_WIDTH * height / width))


def _place(language: str) -> dict[str, str]:
    lang, region = _REGIONS.get(language, ("en", "GB"))
    return {"lang": lang, "region": region}


class _Source:
    """The data of one document as it grows; used once."""

    def __init__(self, resolved: Resolved, folder: Path, letterhead: Letterhead) -> None:
        self.resolved = resolved
        self.letterhead = letterhead
        self.folder = folder
        self.language = resolved.briefing.language
        self._seen: set[int] = set()

    def data(self, progress: Progress) -> dict[str, Any]:
        briefing = self.resolved.briefing
        when = moment(briefing.date)
        blocks = []
        for part in gathered(self.resolved.blocks):
            blocks.append(self._block(part))
            progress.step()
        dated = when != EPOCH
        return {
            "title": briefing.title,
            "subtitle": briefing.subtitle,
            "authors": list(briefing.authors),
            "date": {"year": when.year, "month": when.month, "day": when.day} if dated else None,
            "facts": self.resolved.facts,
            "marking": facts(self.resolved, self.letterhead.classification)["classification"],
            "house": self._house(),
            "lead": self.resolved.lead,
            "cover": briefing.front.cover,
            "imprint": self.resolved.imprint,
            **_place(self.language),
            "script": {"zh-Hans": "hans", "zh-Hant": "hant"}.get(self.language, "latn"),
            "fonts": list(_FONTS),
            "contents": length.has_contents(self.resolved),
            "words": {
                k: word(self.language, k) for k in ("figure", "table", "contents", "disagree")
            },
            "notes": [self._note(n) for n in self.resolved.notes],
            "blocks": blocks,
        }

    def _house(self) -> dict[str, Any]:
        """The letterhead, its logo as a file beside."""
        head = self.letterhead
        logo = ""
        if head.logo:
            logo = f"logo.{head.logo_kind.partition('/')[2].removesuffix('+xml')}"
            (self.folder / logo).write_bytes(head.logo)
        return {
            "name": head.name,
            "address": list(head.address),
            "footer": head.footer,
            "logo": logo,
            "logo_height": head.logo_height,
            "colours": asdict(head.colours.legible),
            "margins": asdict(head.margins),
        }

    @staticmethod
    def _note(note: Footnote) -> list[dict[str, Any]]:
        return [
            {
                "text": s.text,
                # Chinese has no italics.
                "italic": s.italic and not s.language.startswith("zh"),
                "link": s.link,
                "language": _place(s.language)["lang"] if s.language else "",
                "region": _place(s.language)["region"],
            }
            for s in note.spans
        ]

    def _marks(self, numbers: Sequence[int]) -> list[dict[str, Any]]:
        found = []
        for n in numbers:
            found.append({"number": n, "first": n not in self._seen})
            self._seen.add(n)
        return found

    def _block(self, block: Part) -> dict[str, Any]:
        if isinstance(block, tuple):
            return self._list(block)
        if isinstance(block, ResolvedHeading):
            return {"kind": "heading", "level": block.level, "text": block.text}
        if isinstance(block, ResolvedText):
            return self._text(block)
        if isinstance(block, ResolvedChart):
            return self._chart(block)
        if isinstance(block, ResolvedPassage):
            return {
                "kind": "passage",
                "quote": block.quote,
                **_place(block.language or self.language),
                "statement": block.statement,
                "notes": self._marks(block.notes),
            }
        if isinstance(block, ResolvedTable):
            return self._table(block)
        if isinstance(block, ResolvedFigure):
            return {
                "kind": "figure",
                "text": block.text,
                "sentence": block.sentence,
                "caption": block.caption,
                "colour": block.colour,
                "notes": self._marks(block.notes),
            }
        if isinstance(block, ResolvedDiscrepancy):
            items = [
                {"value": value, "about": about, "notes": self._marks(notes)}
                for value, about, notes in block.items
            ]
            return {"kind": "discrepancy", "explanation": block.explanation, "items": items}
        if isinstance(block, ResolvedBreak):
            return {"kind": "break"}
        assert_never(block)

    def _text(self, block: ResolvedText) -> dict[str, Any]:
        return {"kind": "text", "remark": block.remark, "pieces": self._pieces(block.pieces)}

    def _list(self, items: Sequence[ResolvedText]) -> dict[str, Any]:
        return {
            "kind": "list",
            "numbered": items[0].style == "numbered",
            "items": [self._pieces(i.pieces) for i in items],
        }

    def _pieces(self, pieces: Sequence[Piece]) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        for p in pieces:
            notes = self._marks(p.notes)
            if found and not p.text:
                # A number without words is that of the words before it, and stays with them.
                found[-1]["notes"] += notes
                continue
            found.append(
                {
                    "text": p.text,
                    "bold": p.bold,
                    "italic": p.italic,
                    "link": p.link,
                    "notes": notes,
                }
            )
        return found

    def _chart(self, block: ResolvedChart) -> dict[str, Any]:
        if not block.chart.marks:
            return self._text(ResolvedText((Words(block.chart.empty),), remark=True))
        parts = []
        for n, part in enumerate(pictures.parts(block.chart), start=1):
            name = f"chart-{block.number}-{n}.svg"
            svg = pictures.svg(part, titled=False)
            (self.folder / name).write_text(svg, encoding="utf-8")
            alt = block.alt if part is block.chart else describe(part)
            parts.append({"file": name, "width": _width(svg), "alt": alt})
        return {
            "kind": "chart",
            "parts": parts,
            "caption": block.caption,
            "notes": self._marks(block.notes),
        }

    def _table(self, block: ResolvedTable) -> dict[str, Any]:
        notes = self._marks(block.notes)
        rows = [
            [{"text": c.text, "strong": c.strong, "notes": self._marks(c.notes)} for c in row]
            for row in block.rows
        ]
        return {
            "kind": "table",
            "caption": block.caption,
            "notes": notes,
            "header": list(block.header),
            "rows": rows,
            "widths": list(block.widths),
        }
