"""The briefing as a value: ordered blocks, with figures bound to observations.

Nothing here looks at a dataset: :mod:`explorer.briefing.resolve` does. A briefing is stored as
:mod:`explorer.briefing.plain` writes it.
"""

from __future__ import annotations

import re
import typing
from dataclasses import dataclass
from typing import ClassVar, Literal
from urllib.parse import urlsplit

from explorer.analysis.select import Question  # noqa: TC001 - read at run time
from explorer.dataset.discretion import Level  # noqa: TC001 - read at run time
from explorer.reading.labels import Label  # noqa: TC001 - read at run time
from explorer.words import to_user

#: No spaces and nothing that Word takes for a damaged address.
_ADDRESS = re.compile(
    r"(?:https?://[^\s<>\"{}|\\^`]+|mailto:[^\s<>\"{}|\\^`@]+@[^\s<>\"{}|\\^`@]+)", re.IGNORECASE
)


class BriefingError(ValueError):
    """Something that is no briefing; the message says where and why."""


def check_link(address: str) -> None:
    """Look whether an address can stand behind words of a briefing.

    Raises:
        BriefingError: It cannot; one sentence says what can.
    """
    try:
        parts = urlsplit(address)
        whole = bool(parts.hostname or parts.scheme == "mailto") and parts.port != 0
    except ValueError:
        whole = False
    if not whole or not _ADDRESS.fullmatch(address):
        text = to_user(
            "Briefing",
            "{address!r} cannot be linked to: a link is a whole address that begins with "
            "http://, https:// or mailto:",
        )
        raise BriefingError(text.format(address=address))


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A figure as it stood when it was put into the briefing or last accepted.

    Attributes:
        observation_id: Which figure.
        unit: Its unit.
        value: The figure in base units, or None for a range.
        low: Lower end of a range, or None.
        high: Upper end of a range, or None.
        base: The "of 64" of a count, or None.
        comparator: eq, approx, ge, gt, le or lt.
    """

    observation_id: str
    unit: str
    value: float | None = None
    low: float | None = None
    high: float | None = None
    base: float | None = None
    comparator: str = "eq"


@dataclass(frozen=True, slots=True)
class Text:
    """A run of words.

    Attributes:
        text: The words.
        bold: In bold.
        italic: In italics.
        link: An address that they lead to, or "".
    """

    KIND: ClassVar[str] = "text"
    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""

    def __post_init__(self) -> None:
        """Refuse what cannot be linked to.

        Raises:
            BriefingError: The address is none, or one that must not be followed.
        """
        if self.link:
            check_link(self.link)


@dataclass(frozen=True, slots=True)
class Field:
    """A figure inside a paragraph; its words come from the dataset, and so does its footnote.

    Attributes:
        observation_id: The figure.
        snapshot: The figure as accepted, or None: then it cannot go stale.
        bare: Without its qualifier ("over", "about"), because the sentence says it.
        bold: In bold.
        italic: In italics.
        words: How the sentence words the figure ("twice", 四分之一), printed in its stead while
            it is as accepted.
    """

    KIND: ClassVar[str] = "field"
    observation_id: str
    snapshot: Snapshot | None = None
    bare: bool = False
    bold: bool = False
    italic: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class Cite:
    """A footnote without a figure: it points at one piece of evidence."""

    KIND: ClassVar[str] = "cite"
    evidence_id: str


Run = Text | Field | Cite
ParagraphStyle = Literal["body", "bullet", "numbered"]
Review = Literal["", "open", "settled"]
Quotes = Literal["", "original", "translation", "both"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, level 1 to 3."""

    KIND: ClassVar[str] = "heading"
    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text, or an item of a list.

    Attributes:
        runs: Its words and figures.
        style: What it is; numbered paragraphs that follow each other are counted from 1.
    """

    KIND: ClassVar[str] = "paragraph"
    runs: tuple[Run, ...]
    style: ParagraphStyle = "body"


@dataclass(frozen=True, slots=True)
class NoteBlock:
    """A remark, set apart from the text.

    Attributes:
        runs: Its words and figures.
        author: Who says it, in a review.
        review: "" for a remark of the briefing itself; "open" or "settled" for one of a review
            on what stands above it, which is printed only where that is chosen.
    """

    KIND: ClassVar[str] = "note"
    runs: tuple[Run, ...]
    author: str = ""
    review: Review = ""


@dataclass(frozen=True, slots=True)
class ChartBlock:
    """A chart: a question about a topic, figures chosen by hand, or an answer of the window.

    Attributes:
        question: What the chart answers; its ``kind`` is the chart kind.
        caption: Replaces the chart's own title under the figure, or "".
        observation_ids: Figures chosen by hand, across topics; then ``question`` gives only the
            kind, and ``title`` the title.
        title: Title of a chart of chosen figures.
        snapshots: The figures as accepted.
        page: Key of a page of :data:`explorer.charts.questions.SPECS`, which ``question`` is
            asked of then.
        place: Which of its charts, from 0.
    """

    KIND: ClassVar[str] = "chart"
    question: Question
    caption: str = ""
    observation_ids: tuple[str, ...] = ()
    title: str = ""
    snapshots: tuple[Snapshot, ...] = ()
    page: str = ""
    place: int = 0

    @property
    def kind(self) -> str:
        """The chart kind asked for, or ""."""
        return self.question.kind


@dataclass(frozen=True, slots=True)
class TableBlock:
    """The figures of a question as a table.

    Attributes:
        question: What is asked.
        caption: What stands over it, or "" for the usual words.
        snapshots: Its figures as they were accepted.
        numbers: Whether what is said without a number is left out: a list of sentences has it.
    """

    KIND: ClassVar[str] = "table"
    question: Question
    caption: str = ""
    snapshots: tuple[Snapshot, ...] = ()
    numbers: bool = False


@dataclass(frozen=True, slots=True)
class PassageBlock:
    """A passage in its own language with our English sentence.

    Attributes:
        evidence_id: The passage.
        quote: Its words as accepted, or "".
    """

    KIND: ClassVar[str] = "passage"
    evidence_id: str
    quote: str = ""


@dataclass(frozen=True, slots=True)
class ScorecardBlock:
    """Two entities side by side in every sector of a list, with who is ahead.

    Attributes:
        taxonomy_id: The list, or "" for the scorecard of the dataset.
        entities: The two, or () for the rivals of the dataset.
        caption: What stands over it, or "" for the usual words.
        snapshots: Its figures as they were accepted.
    """

    KIND: ClassVar[str] = "scorecard"
    taxonomy_id: str = ""
    entities: tuple[str, ...] = ()
    caption: str = ""
    snapshots: tuple[Snapshot, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureBlock:
    """A single large figure with its sentence."""

    KIND: ClassVar[str] = "figure"
    observation_id: str
    caption: str = ""
    snapshot: Snapshot | None = None


@dataclass(frozen=True, slots=True)
class DiscrepancyBlock:
    """Statements that do not agree."""

    KIND: ClassVar[str] = "discrepancy"
    discrepancy_id: str


@dataclass(frozen=True, slots=True)
class MarkedSentence:
    """A sentence of an article beside what the sources say.

    Attributes:
        text: The sentence.
        mark: What the sources say to it.
        reason: Why, in a line, as it was worked out.
        observation_ids: The figures that say so.
    """

    text: str
    mark: Label
    reason: str
    observation_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleBlock:
    """Sentences of an article with their marks, as a table.

    Attributes:
        sentences: In the order of the article.
        caption: What stands over them, or "" for the usual words.
        snapshots: The figures beside them as they were accepted.
    """

    KIND: ClassVar[str] = "article"
    sentences: tuple[MarkedSentence, ...]
    caption: str = ""
    snapshots: tuple[Snapshot, ...] = ()


@dataclass(frozen=True, slots=True)
class SourcesBlock:
    """Every document and report of the briefing once: what it measures and what it does not."""

    KIND: ClassVar[str] = "sources"
    caption: str = ""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""

    KIND: ClassVar[str] = "page"


Block = (
    Heading
    | Paragraph
    | NoteBlock
    | ChartBlock
    | TableBlock
    | PassageBlock
    | ScorecardBlock
    | FigureBlock
    | DiscrepancyBlock
    | ArticleBlock
    | SourcesBlock
    | PageBreak
)
#: Blocks that are written in.
Written = Heading | Paragraph | NoteBlock
Language = Literal["en", "zh-Hans", "zh-Hant"]
LANGUAGES: tuple[str, ...] = typing.get_args(Language)


@dataclass(frozen=True, slots=True)
class Front:
    """What a briefing says of itself beyond its title, and how it cites.

    Attributes:
        mark: How far it may go: "open", "internal", "restricted", or "" where nobody says. What
            it holds may ask for more; that is printed then.
        classification: The house's own words for it, printed as they are, or "".
        state: "draft", "review", "cleared", or "".
        version: Which version it is, or "".
        citation: Style of its footnotes: one of :data:`explorer.briefing.citations.STYLES`, or
            "" for our own.
        quotes: "original", "translation" or "both"; "" shows quotes as they are, and what they
            say beside those of another language.
        cover: Whether its head has a page of its own.
    """

    mark: Level = ""
    classification: str = ""
    state: Literal["", "draft", "review", "cleared"] = ""
    version: str = ""
    citation: Literal["", "apa", "chicago-notes", "gb-t-7714"] = ""
    quotes: Quotes = ""
    cover: bool = False


@dataclass(frozen=True, slots=True)
class Briefing:
    """A whole briefing.

    Attributes:
        title: Its title.
        subtitle: A second line, or "".
        authors: Who writes it.
        date: ISO date; files written from it carry this date and no clock time.
        language: Language of its own words and of how figures are written.
        blocks: In order.
        dataset_version: Version of the data it was last accepted against, or "".
        front: What else it says of itself, and how it cites.
    """

    title: str
    subtitle: str = ""
    authors: tuple[str, ...] = ()
    date: str = ""
    language: str = "en"
    blocks: tuple[Block, ...] = ()
    dataset_version: str = ""
    front: Front = Front()
