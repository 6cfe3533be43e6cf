"""The briefing as a value: ordered blocks, with figures bound to observations.

Nothing here looks at a dataset: :mod:`explorer.briefing.resolve` does. A briefing is stored as the
JSON of :func:`to_json`; a later format keeps reading the older ones.
"""

from __future__ import annotations

import re
import types
import typing
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, Literal
from urllib.parse import urlsplit

from explorer.analysis.select import Question  # noqa: TC001 - read at run time
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Hashable

#: Format of the JSON.
FORMAT = 1
#: Parts of a question that the JSON of a chart has beside it.
_BESIDE = ("option",)


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
    """

    KIND: ClassVar[str] = "field"
    observation_id: str
    snapshot: Snapshot | None = None
    bare: bool = False
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Cite:
    """A footnote without a figure: it points at one piece of evidence."""

    KIND: ClassVar[str] = "cite"
    evidence_id: str


Run = Text | Field | Cite
ParagraphStyle = Literal["body", "bullet", "numbered"]


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
    """A remark of the analyst, set apart from the text."""

    KIND: ClassVar[str] = "note"
    runs: tuple[Run, ...]


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
    """The figures of a question as a table."""

    KIND: ClassVar[str] = "table"
    question: Question
    caption: str = ""
    snapshots: tuple[Snapshot, ...] = ()


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
    | PageBreak
)
Language = Literal["en", "zh-Hans", "zh-Hant"]
LANGUAGES: tuple[str, ...] = typing.get_args(Language)


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
    """

    title: str
    subtitle: str = ""
    authors: tuple[str, ...] = ()
    date: str = ""
    language: str = "en"
    blocks: tuple[Block, ...] = ()
    dataset_version: str = ""


_KINDS: dict[str, type[Any]] = {c.KIND: c for c in (*typing.get_args(Block), *typing.get_args(Run))}


def to_json(briefing: Briefing) -> dict[str, Any]:
    """The briefing as plain JSON values; what equals its default is left out."""
    return {"format": FORMAT, **_plain(briefing)}


def block_to_json(block: Block) -> dict[str, Any]:
    """One block as plain JSON values."""
    found: dict[str, Any] = _plain(block)
    return found


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    if not is_dataclass(value):
        return value
    kind = getattr(value, "KIND", "")
    found: dict[str, Any] = {"type": kind} if kind else {}
    for f in fields(value):
        content = getattr(value, f.name)
        if f.default is MISSING or content != f.default:
            found[f.name] = _plain(content)
    if isinstance(value, ChartBlock):
        asked, place = found["question"], {k: found.pop(k) for k in ("place",) if k in found}
        found |= {k: asked.pop(k) for k in _BESIDE if k in asked} | place
    return found


def from_json(data: object) -> Briefing:
    """The briefing that JSON values describe.

    Raises:
        BriefingError: They describe none, or one of a later format.
    """
    if not isinstance(data, dict):
        raise BriefingError("a briefing is a JSON object")
    found = data.get("format", FORMAT)
    if not isinstance(found, int) or found > FORMAT:
        raise BriefingError(f"the briefing has format {found!r}; this program reads {FORMAT}")
    briefing: Briefing = _built(
        Briefing, {k: v for k, v in data.items() if k != "format"}, "briefing"
    )
    if briefing.language not in LANGUAGES:
        raise BriefingError(
            f"briefing.language: {briefing.language!r} is none of {', '.join(LANGUAGES)}"
        )
    return briefing


def block_from_json(data: object, where: str = "block") -> Block:
    """The block that JSON values describe.

    Raises:
        BriefingError: They describe none.
    """
    return typing.cast("Block", _one_of(Block, data, where))


def _one_of(union: Any, data: object, where: str) -> Any:
    kinds = {c.KIND for c in typing.get_args(union)}
    kind = data.get("type") if isinstance(data, dict) else None
    if not isinstance(data, dict) or not isinstance(kind, str) or kind not in kinds:
        raise BriefingError(f"{where}: {kind!r} is none of {', '.join(sorted(kinds))}")
    content = {k: v for k, v in data.items() if k != "type"}
    return _built(_KINDS[kind], _whole(kind, content), where)


def _whole(kind: str, content: dict[str, object]) -> dict[str, object]:
    """The content of a block with its question whole, and without the language it once had."""
    asked = content.get("question")
    if not isinstance(asked, dict):
        return content
    beside = _BESIDE if kind == ChartBlock.KIND else ()
    parts = {k: v for k, v in asked.items() if k != "language"}
    parts |= {k: content[k] for k in beside if k in content}
    return {k: v for k, v in content.items() if k not in beside} | {"question": parts}


@lru_cache
def _hints(cls: Hashable) -> dict[str, Any]:
    """Types of a class by field; asked for every value read."""
    return typing.get_type_hints(cls)


def _built(cls: type[Any], data: dict[str, object], where: str) -> Any:
    hints = _hints(typing.cast("Hashable", cls))
    known = {f.name: f for f in fields(cls)}
    unknown = [k for k in data if k not in known]
    if unknown:
        raise BriefingError(f"{where}: {unknown[0]!r} is not known; {', '.join(known)} are")
    missing = [n for n, f in known.items() if f.default is MISSING and n not in data]
    if missing:
        raise BriefingError(f"{where}: {missing[0]!r} is missing")
    values = {k: _value(hints[k], v, f"{where}.{k}") for k, v in data.items()}
    try:
        return cls(**values)
    except BriefingError as error:
        raise BriefingError(f"{where}: {error}") from None


def _value(hint: Any, data: object, where: str) -> Any:
    origin = typing.get_origin(hint)
    if origin is Literal:
        known = typing.get_args(hint)
        if data not in known:
            raise BriefingError(f"{where}: {data!r} is none of {', '.join(known)}")
        return data
    if origin is tuple:
        if not isinstance(data, list | tuple):
            raise BriefingError(f"{where}: a list is wanted")
        inner = typing.get_args(hint)[0]
        return tuple(_value(inner, v, f"{where}[{n}]") for n, v in enumerate(data))
    if origin in (types.UnionType, typing.Union):
        members = typing.get_args(hint)
        if all(getattr(m, "KIND", "") for m in members):
            return _one_of(hint, data, where)
        if data is None and type(None) in members:
            return None
        hint = next(m for m in members if m is not type(None))
    if is_dataclass(hint):
        if not isinstance(data, dict):
            raise BriefingError(f"{where}: an object is wanted")
        return _built(typing.cast("type[Any]", hint), data, where)
    if hint is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if not isinstance(data, hint) or (hint is int and isinstance(data, bool)):
        raise BriefingError(f"{where}: {data!r} is not of the type {hint.__name__}")
    return data
