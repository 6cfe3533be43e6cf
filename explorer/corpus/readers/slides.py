"""Presentations (.pptx): what each slide says, its tables, the figures of its charts, its notes."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Final

from explorer.corpus.readers.archive import DOCUMENT, check, transitional
from explorer.corpus.readers.document import AS_IT_IS, Blocks, Found, How, date
from explorer.corpus.readers.ordinals import ordinal
from explorer.corpus.readers.raised import lowered, raised
from explorer.corpus.readers.xml import DAMAGE
from explorer.files import whole
from explorer.words import Count, to_user

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

_A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_STYLES: Final = {
    "alphaLc": "lowerLetter",
    "alphaUc": "upperLetter",
    "romanLc": "lowerRoman",
    "romanUc": "upperRoman",
    "ea1Chs": "chineseCounting",
    "ea1Cht": "chineseCounting",
    "circle": "decimalEnclosedCircle",
}
#: Groups within groups are read so deep.
_DEPTH: Final = 20


def read(data: bytes, name: str, how: How = AS_IT_IS) -> Found:
    """Read a presentation.

    Raises:
        CorpusError: It is none, or is encrypted or damaged.
    """
    from lxml.etree import LxmlError
    from pptx import Presentation

    from explorer.corpus.documents import CorpusError

    del how
    check(data, name, to_user("Reader", "PowerPoint presentation (.pptx)"), DOCUMENT)
    reader = _Reader()
    try:
        presentation = Presentation(io.BytesIO(transitional(data)))
        for number, slide in enumerate(presentation.slides, 1):
            reader.slide(slide, number)
        facts = _facts(presentation)
    except (*DAMAGE, LxmlError) as error:
        text = to_user("Reader", "{name}: the presentation is damaged or is none ({reason}).")
        reason = " ".join(str(error).split()) or type(error).__name__
        raise CorpusError(text.format(name=name, reason=reason)) from None
    title, author, created = facts
    return Found(
        reader.blocks.text,
        reader.blocks.parts,
        title,
        (author,) if author else (),
        published=created,
        notices=reader.notices(name),
        pages=tuple(reader.pages),
        struck=reader.struck,
    )


def _facts(presentation: Any) -> tuple[str, str, str]:
    try:
        facts = presentation.core_properties
        title, author = (facts.title or "").strip(), (facts.author or "").strip()
        created = date(facts.created.isoformat()) if facts.created else ""
    except Exception:  # noqa: BLE001 - damaged properties are no reason to refuse the text
        return "", "", ""
    # What python-pptx and PowerPoint put where nobody said anything.
    return (
        "" if title.lower() in ("powerpoint presentation", "presentation", "untitled") else title,
        "" if author.lower() in ("steve canny", "unknown", "microsoft office user") else author,
        "" if created.startswith("2013-01-27") else created,
    )


class _Reader:
    """Goes through slides and collects their blocks; used once."""

    def __init__(self) -> None:
        self.blocks = Blocks()
        self.pages: list[int] = []
        self._hidden = 0
        self._noted = 0
        self.struck = 0

    def notices(self, name: str) -> tuple[str, ...]:
        """What stands in the text that no audience saw."""
        said = [
            (
                self._hidden,
                to_user(
                    "Reader",
                    "{name}: {count} {count:slide is|slides are} hidden; "
                    "{count:it was|they were} read too.",
                ),
            ),
            (
                self._noted,
                to_user(
                    "Reader",
                    "{name}: the speaker notes of {count} {count:slide|slides} were read too.",
                ),
            ),
        ]
        return tuple(text.format(name=name, count=Count(count)) for count, text in said if count)

    def slide(self, slide: Any, number: int) -> None:
        """Read one."""
        before = self.blocks.length
        hidden = slide._element.get("show") in ("0", "false")
        self._hidden += hidden
        title = slide.shapes.title
        headline = "" if title is None else _words(title.text_frame)
        # In English whatever the window speaks: the text of a file is the same for everybody.
        label = f"Slide {number} (hidden)" if hidden else f"Slide {number}"
        self.blocks.add("heading", f"{label}: {headline}" if headline else label)
        self._shapes((s for s in slide.shapes if title is None or s.shape_id != title.shape_id), 0)
        if slide.has_notes_slide:
            frame = slide.notes_slide.notes_text_frame
            notes = "" if frame is None else _words(frame)
            if notes:
                self._noted += 1
                self.blocks.add("reference", f"Speaker notes: {notes}")
            self.struck += _struck(slide.notes_slide._element)
        self.struck += _struck(slide._element)
        self.pages.append(before + 2 if before else 0)

    def _shapes(self, shapes: Iterable[Any], depth: int) -> None:
        # As people read: from the top, then from the left.
        placed = sorted(shapes, key=lambda s: ((s.top or 0) // 360_000, s.left or 0))
        for shape in placed:
            if hasattr(shape, "shapes") and depth < _DEPTH:
                self._shapes(shape.shapes, depth + 1)
            elif getattr(shape, "has_table", False):
                self._table(shape.table)
            elif getattr(shape, "has_chart", False):
                self._chart(shape.chart)
            elif shape.has_text_frame:
                for paragraph in _paragraphs(shape.text_frame):
                    self.blocks.add("body", paragraph)

    def _table(self, table: Any) -> None:
        for row in table.rows:
            cells = [
                "" if cell.is_spanned else " ".join(_words(cell.text_frame).split())
                for cell in row.cells
            ]
            self.blocks.add("body", "\t".join(cells).rstrip("\t"), row=True)

    def _chart(self, chart: Any) -> None:
        """The figures a chart was drawn from, as a table."""
        if chart.has_title and chart.chart_title.has_text_frame:
            self.blocks.add("caption", _words(chart.chart_title.text_frame))
        for plot in chart.plots:
            series = list(plot.series)
            self.blocks.add("body", "\t".join(["", *(s.name for s in series)]), row=True)
            for n, category in enumerate(plot.categories):
                values = [s.values[n] if n < len(s.values) else None for s in series]
                cells = [str(category), *("" if v is None else f"{v:.12g}" for v in values)]
                self.blocks.add("body", "\t".join(cells), row=True)


def _words(frame: Any) -> str:
    return "\n".join(_paragraphs(frame))


def _paragraphs(frame: Any) -> list[str]:
    found: list[str] = []
    counts: dict[int, int] = {}
    for paragraph in frame.paragraphs:
        element = paragraph._p
        words = _run_words(element)
        level = paragraph.level
        numbered = element.find(f"{_A}pPr/{_A}buAutoNum")
        for deeper in [at for at in counts if at > level or (at == level and numbered is None)]:
            del counts[deeper]
        if numbered is not None and words.strip():
            start = whole(numbered.get("startAt"))
            counts[level] = counts.get(level, (1 if start is None else start) - 1) + 1
            words = f"{_number(counts[level], numbered.get('type') or '')} {words}"
        if words.strip():
            found.append(words)
    return found


def _number(count: int, kind: str) -> str:
    style = next((s for begin, s in _STYLES.items() if kind.startswith(begin)), "decimal")
    number = ordinal(count, style)
    if kind.endswith("ParenBoth"):
        return f"({number})"
    if kind.endswith("ParenR"):
        return f"{number})"
    return number if kind.endswith(("Plain", "WdBlackPlain")) else f"{number}."


def _struck(element: _Element) -> int:
    """How many runs of a slide are struck out."""
    return sum(
        _is_struck(run) and bool((run.findtext(f"{_A}t") or "").strip())
        for run in element.iter(f"{_A}r")
    )


def _is_struck(run: _Element) -> bool:
    properties = run.find(f"{_A}rPr")
    return properties is not None and properties.get("strike", "noStrike") != "noStrike"


def _run_words(paragraph: _Element) -> str:
    line = ""
    for run in paragraph:
        if run.tag == f"{_A}br":
            line += "\n"
            continue
        words = run.findtext(f"{_A}t") or ""
        properties = run.find(f"{_A}rPr")
        if _is_struck(run):
            continue
        lift = "" if properties is None else properties.get("baseline") or ""
        if lift.startswith("-"):
            line += lowered(line, words)
        elif lift not in ("", "0"):
            line += raised(line, words)
        else:
            line += words
    return line
