"""Paragraphs with the figures that they state, read from their file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from explorer.corpus import numerals

FIELDS = ("entity", "topic", "indicator", "period", "qualifier", "source")


@dataclass(frozen=True)
class Due:
    """A figure that must be read.

    Attributes:
        start: Where its numeral begins in the paragraph.
        end: Where it ends.
        value: What it is worth.
        fields: Name of a field to what may stand there; none if nothing; left out if not judged.
    """

    start: int
    end: int
    value: float
    fields: dict[str, frozenset[str]]


@dataclass(frozen=True)
class Paragraph:
    language: str
    number: int
    text: str
    due: tuple[Due, ...]


def paragraphs(name: str = "paragraphs.txt") -> list[Paragraph]:
    """All paragraphs of a file, numbered from 1 in each language."""
    out: list[Paragraph] = []
    language, text, due = "", "", list[Due]()
    path = Path(__file__).parent / name
    for line in [*path.read_text(encoding="utf-8").splitlines(), ">"]:
        if line.startswith((">", "[")) and text:
            number = sum(p.language == language for p in out) + 1
            out.append(Paragraph(language, number, text, tuple(due)))
            text, due = "", []
        if line.startswith(">"):
            text = line[1:].strip().replace("\\n", "\n")
        elif line.startswith("["):
            language = line.strip("[]")
        elif line and not line.startswith("#"):
            due.append(_due(line, text, due[-1].end if due else 0))
    return out


def _due(line: str, text: str, after: int) -> Due:
    words, *cells = line.split(" ; ")
    numeral, _, value = words.partition("=")
    # Two figures may stand in any order; each is the first of its words that follows the last.
    start = text.find(numeral, after)
    if start < 0 or len(cells) != len(FIELDS):
        raise ValueError(line)
    fields = {
        name: frozenset(cell.split("|")) - {"-"}
        for name, cell in zip(FIELDS, cells, strict=True)
        if "*" not in cell.split("|")
    }
    found = [n for n in numerals.find(text) if start <= n.start < start + len(numeral)]
    return Due(start, start + len(numeral), float(value) if value else found[0].value, fields)
