"""The blocks of a briefing: what each kind holds, and how it is written as JSON."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, ClassVar, Literal, get_args

from explorer.workspace import shown as shown_figures
from explorer.workspace.errors import Trouble, WorkspaceError
from explorer.workspace.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ParagraphStyle = Literal["body", "bullet", "numbered", "quote"]
#: How a field prints its figure: with its qualifier and unit, bare, or as our own sentence.
FieldStyle = Literal["figure", "number", "sentence"]
Widths = Literal["full", "half"]


@dataclass(frozen=True, slots=True)
class Text:
    """Words within a paragraph, set in one way."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A figure within a paragraph: printed from the dataset, with a footnote of its own."""

    shown: Shown
    style: FieldStyle = "figure"
    bold: bool = False
    italic: bool = False

    @property
    def observation_id(self) -> str:
        """The figure it is bound to."""
        return self.shown.observation_id


Run = Text | Field


@dataclass(frozen=True, slots=True)
class Title:
    """The title of the briefing, with a line below it."""

    KIND: ClassVar[str] = "title"
    text: str = ""
    subtitle: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1, 2 or 3."""

    KIND: ClassVar[str] = "heading"
    text: str = ""
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words and figures."""

    KIND: ClassVar[str] = "paragraph"
    runs: tuple[Run, ...] = ()
    style: ParagraphStyle = "body"

    @property
    def shown(self) -> tuple[Shown, ...]:
        """The figures in it, in order."""
        return tuple(r.shown for r in self.runs if isinstance(r, Field))


@dataclass(frozen=True, slots=True)
class ChartBlock:
    """A chart: the question that makes it, and what it showed."""

    KIND: ClassVar[str] = "chart"
    question: Mapping[str, Any] = field(default_factory=dict)
    chart_kind: str = ""
    caption: str = ""
    width: Widths = "full"
    shown: tuple[Shown, ...] = ()


@dataclass(frozen=True, slots=True)
class PassageBlock:
    """A sentence of a document, with our own English sentence beside it."""

    KIND: ClassVar[str] = "passage"
    evidence_id: str = ""
    original: bool = True
    english: bool = True
    shown: tuple[Shown, ...] = ()


@dataclass(frozen=True, slots=True)
class TableBlock:
    """The figures that answer a question, as a table."""

    KIND: ClassVar[str] = "table"
    question: Mapping[str, Any] = field(default_factory=dict)
    caption: str = ""
    shown: tuple[Shown, ...] = ()


@dataclass(frozen=True, slots=True)
class Scorecard:
    """One line a topic, one column an entity."""

    KIND: ClassVar[str] = "scorecard"
    topic_ids: tuple[str, ...] = ()
    entity_ids: tuple[str, ...] = ()
    indicator_id: str = ""
    caption: str = ""
    shown: tuple[Shown, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteBlock:
    """A remark set apart from the text."""

    KIND: ClassVar[str] = "note"
    text: str = ""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The next block begins a page."""

    KIND: ClassVar[str] = "page-break"


Content = (
    Title
    | Heading
    | Paragraph
    | ChartBlock
    | PassageBlock
    | TableBlock
    | Scorecard
    | NoteBlock
    | PageBreak
)
KINDS: dict[str, type[Content]] = {c.KIND: c for c in get_args(Content)}


def figures(content: Content) -> tuple[Shown, ...]:
    """What a block shows of the dataset, for the check against the present one."""
    found: tuple[Shown, ...] = getattr(content, "shown", ())
    return found


def as_json(content: Content) -> dict[str, Any]:
    """The cells of a block as plain JSON values; its kind is kept beside."""
    return {f.name: _plain(getattr(content, f.name)) for f in fields(content)}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    if isinstance(value, Shown):
        return value.as_json()
    if isinstance(value, Field):
        cells: dict[str, Any] = {"field": value.shown.as_json(), "style": value.style}
        return cells | _marks(value)
    if isinstance(value, Text):
        return {"text": value.text} | _marks(value) | ({"link": value.link} if value.link else {})
    return value


def _marks(run: Run) -> dict[str, bool]:
    return {name: True for name in ("bold", "italic") if getattr(run, name)}


def from_json(kind: str, cells: Any) -> Content:
    """Read what :func:`as_json` wrote.

    Raises:
        WorkspaceError: It is not a block of that kind.
    """
    made = KINDS.get(kind)
    if made is None or not isinstance(cells, dict):
        raise _wrong(kind, "it is no kind of block")
    names = {f.name for f in fields(made)}
    if not names.issuperset(cells):
        raise _wrong(kind, f"it has no {min(set(cells) - names)!r}")
    return made(**{name: _cell(kind, name, value) for name, value in cells.items()})


def _cell(kind: str, name: str, value: Any) -> Any:
    if name == "shown":
        return shown_figures.list_from_json(value)
    if name == "runs":
        return tuple(_run(r) for r in _typed(kind, name, value, list))
    if name in ("topic_ids", "entity_ids"):
        return tuple(_typed(kind, name, v, str) for v in _typed(kind, name, value, list))
    if name == "question":
        return _typed(kind, name, value, dict)
    if name in ("original", "english"):
        return _typed(kind, name, value, bool)
    if name == "level":
        if value not in (1, 2, 3):
            raise _wrong(kind, "its level is not 1, 2 or 3")
        return value
    if name == "width":
        return _one_of(kind, name, value, get_args(Widths))
    if name == "style":
        return _one_of(kind, name, value, get_args(ParagraphStyle))
    return _typed(kind, name, value, str)


def _run(value: Any) -> Run:
    if not isinstance(value, dict):
        raise _wrong("paragraph", "a run is no object")
    for name in ("bold", "italic"):
        _typed("paragraph", name, value.get(name, False), bool)
    if "field" in value:
        rest = {k: v for k, v in value.items() if k != "field"}
        _only("paragraph", rest, ("style", "bold", "italic"))
        _one_of("paragraph", "style", rest.get("style", "figure"), get_args(FieldStyle))
        return Field(shown_figures.from_json(value["field"]), **rest)
    _only("paragraph", value, ("text", "bold", "italic", "link"))
    for name in ("text", "link"):
        _typed("paragraph", name, value.get(name, ""), str)
    return Text(**{"text": "", **value})


def _only(kind: str, cells: Iterable[str], names: Iterable[str]) -> None:
    others = set(cells) - set(names)
    if others:
        raise _wrong(kind, f"a run has no {min(others)!r}")


def _typed(kind: str, name: str, value: Any, wanted: type) -> Any:
    if not isinstance(value, wanted):
        raise _wrong(kind, f"{name!r} is not {wanted.__name__}")
    return value


def _one_of(kind: str, name: str, value: Any, allowed: tuple[str, ...]) -> Any:
    if value not in allowed:
        raise _wrong(kind, f"{name!r} is not one of {', '.join(allowed)}")
    return value


def _wrong(kind: str, reason: str) -> WorkspaceError:
    return WorkspaceError(Trouble.DAMAGED, f"A block of kind {kind!r} cannot be read: {reason}.")
