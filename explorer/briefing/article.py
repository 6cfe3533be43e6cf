"""What came of checking an article, as a document of its own or as a block of a briefing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer import files, speech
from explorer.briefing import write as writing
from explorer.briefing.blocks import accept, accepted
from explorer.briefing.model import (
    ArticleBlock,
    Briefing,
    Cite,
    Heading,
    MarkedSentence,
    Paragraph,
    Text,
)
from explorer.briefing.wording import word
from explorer.charts.naming import in_brackets
from explorer.reading import labels, report

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from explorer.briefing.model import Block, Run
    from explorer.briefing.progress import Progress
    from explorer.dataset.dataset import Dataset
    from explorer.reading.check import Checked

FORMATS = ("docx", "html", "json")


@dataclass(frozen=True, slots=True)
class Article:
    """A text with what came of checking it.

    Attributes:
        title: What it is called, or "".
        text: Its text.
        checked: Its sentences that state something, in order; their places are those of the text.
    """

    title: str
    text: str
    checked: Sequence[Checked]


def file_format(path: Path) -> str:
    """The format a file's ending asks for: one of a briefing, or JSON.

    Raises:
        writing.UnknownFormatError: It is neither.
    """
    ending = path.suffix.lower().removeprefix(".")
    return ending if ending == "json" else writing.file_format(path)


def block(dataset: Dataset, checked: Sequence[Checked], caption: str = "") -> Block:
    """Checked sentences as a block, their figures accepted as they are."""
    sentences = tuple(
        MarkedSentence(" ".join(c.text.split()), c.worst.label, _reason(c), c.observation_ids)
        for c in checked
    )
    return accepted(dataset, ArticleBlock(sentences, caption))


def _reason(checked: Checked) -> str:
    """Why a sentence has its mark, with what is to be noted."""
    notes = dict.fromkeys(c.warning for c in checked.claims if c.warning)
    return " ".join((checked.worst.reason, *notes))


def as_briefing(dataset: Dataset, article: Article, language: str) -> Briefing:
    """The counts, the sentences beside the sources, and the text with its marks."""
    with speech.speaking(language):
        said = report.counts(article.checked)
    blocks: list[Block] = [Paragraph((Text(said),))]
    if article.checked:
        blocks.append(block(dataset, article.checked))
    blocks.append(Heading(word(language, "marked")))
    with speech.speaking(language):
        blocks += _marked(dataset, article, language)
    title = article.title or word(language, "untitled")
    return accept(dataset, Briefing(title, language=language, blocks=tuple(blocks)))


def _marked(dataset: Dataset, article: Article, language: str) -> Iterator[Block]:
    """The paragraphs of the text, each marked sentence with its mark and its source behind it."""
    left = list(reversed(article.checked))
    start = 0
    for line in article.text.splitlines(keepends=True):
        end, at = start + len(line), start
        runs: list[Run] = []
        while left and left[-1].start < end:
            c = left.pop()
            # A sentence may run over the end of a line: its mark stands where it begins.
            stop = min(c.end, end)
            if c.start > at:
                runs.append(Text(article.text[at : c.start]))
            mark = in_brackets("", labels.word(c.worst.label), language)
            runs += [Text(article.text[c.start : stop].rstrip("\r\n")), Text(mark, bold=True)]
            first = next((dataset.first_of(i) for i in c.observation_ids), None)
            runs += [Cite(first.evidence_id)] if first else []
            at = stop
        runs.append(Text(article.text[at:end].rstrip("\r\n")))
        start = end
        whole = tuple(r for r in runs if not isinstance(r, Text) or r.text)
        if any(r.text.strip() for r in whole if isinstance(r, Text)):
            yield Paragraph(whole)


def write(
    dataset: Dataset, article: Article, path: Path, language: str, progress: Progress | None = None
) -> None:
    """Write what came of it in the format its file name asks for.

    Raises:
        writing.UnknownFormatError: The ending is unknown.
        files.FileWriteError: The file cannot be written; an old file of that name is kept.
    """
    if file_format(path) == "json":
        content = json.dumps(report.as_array(article.checked), ensure_ascii=False, indent=2)
        files.write_bytes(path, f"{content}\n".encode())
        return
    writing.write(dataset, as_briefing(dataset, article, language), path, progress)
