"""What the program asks of a kind of block, and what all kinds share."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from explorer.analysis.select import Question
from explorer.briefing import snapshots
from explorer.briefing.questions import observations_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from explorer.briefing.model import ChartBlock, ScorecardBlock, Snapshot, TableBlock
    from explorer.briefing.resolved import ResolvedBlock
    from explorer.briefing.resolving import Resolving
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

B = TypeVar("B")
#: A block that keeps every figure it shows as it was accepted.
S = TypeVar("S", "ChartBlock", "TableBlock", "ScorecardBlock")


@dataclass(frozen=True, slots=True)
class Place:
    """What of the window shows a block: figures, a piece of evidence, a disagreement or a page.

    Attributes:
        figures: Ids of observations; the first that the dataset holds is opened.
        evidence_id: A piece of evidence, or "".
        discrepancy_id: A disagreement, or "".
        page: Key of the page that answers ``question``; "" for that of its topic.
        question: What is asked, or None.
        entities: What a page without a question is asked about.
    """

    figures: tuple[str, ...] = ()
    evidence_id: str = ""
    discrepancy_id: str = ""
    page: str = ""
    question: Question | None = None
    entities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Directive(Generic[B]):
    """How a block stands in a ``.brief`` file, between lines of ``:::``.

    Attributes:
        keys: The keys that may stand in it, and their types.
        read: The block of what it names and its keys; raises ValueError with what is wrong.
        write: What it names, and its keys; what is empty is not written.
        named: Whether it must name something.
    """

    keys: Mapping[str, type]
    read: Callable[[str, dict[str, Any]], B]
    write: Callable[[B], tuple[str, dict[str, Any]]]
    named: bool = True


@dataclass(frozen=True, slots=True)
class Adding(Generic[B]):
    """A block that can be added from nothing.

    Attributes:
        block: As it is then.
        words: What the menu says.
    """

    block: B
    words: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Kind(Generic[B]):
    """A kind of block: all that the program asks of one.

    What is accepted of a block stands in its fields ``snapshots``, ``snapshot`` and ``quote``; its
    words over or under it in ``caption``. JSON has the fields by their names.

    Attributes:
        block: Its class.
        resolve: What writers write of it.
        observations: What it shows of the dataset, in order, in a language.
        accepted: The block with its figures accepted as they are now.
        title: The block in a line, in a language.
        place: What of the window shows it, or None.
        name: What the editor calls it.
        card: What its card in the tray is called.
        step: What undo says of pinning it.
        directive: How it stands in a ``.brief`` file; None for one that is written as text.
        adding: How it is added from nothing, if it can be.
        about: Topics it is about; None: those of what it shows.
        quotes: Whether its footnote says all of it.
        sets_out: Ids of disagreements that it tells in full itself.
    """

    block: type[B]
    resolve: Callable[[Resolving, B], ResolvedBlock]
    observations: Callable[[Dataset, B, str], Sequence[Observation]]
    accepted: Callable[[Dataset, B], B]
    title: Callable[[Dataset, B, str], str]
    place: Callable[[B], Place | None]
    name: Callable[[B], str]
    card: Callable[[], str]
    step: Callable[[], str]
    directive: Directive[B] | None = None
    adding: Adding[B] | None = None
    about: Callable[[B], Sequence[str]] | None = None
    quotes: bool = False
    sets_out: Callable[[Dataset, B], Sequence[str]] = lambda _dataset, _block: ()


#: Parts of a question as a directive names them, and their types; what it names is the topic.
QUESTION: dict[str, type] = {
    f.name.removesuffix("_id"): type(f.default) for f in fields(Question) if f.name != "topic_id"
}


def as_it_is(_dataset: Dataset, block: B) -> B:
    """A block of which nothing is accepted."""
    return block


def figures_accepted(dataset: Dataset, block: S) -> S:
    """A block with every figure that it shows accepted as it is now."""
    now = observations_of(dataset, block, "en")
    return replace(block, snapshots=tuple(snapshots.take(o) for o in now)) if now else block


def topic_asked(block: ChartBlock | TableBlock) -> list[str]:
    """The topic that a block asks about, if it asks about one."""
    return [block.question.topic_id] if block.question.topic_id else []


def held(dataset: Dataset, names: Sequence[str]) -> list[Observation]:
    """Those of the figures that the dataset has."""
    return [dataset.observations[n] for n in names if n in dataset.observations]


def asked(question: Question) -> dict[str, Any]:
    """A question as keys of a directive."""
    return {k: getattr(question, "indicator_id" if k == "indicator" else k) for k in QUESTION}


def kept(accepted: tuple[Snapshot, ...]) -> tuple[str, ...]:
    """Accepted figures as lines of a directive."""
    return tuple(f"{s.observation_id} | {snapshots.to_text(s)}" for s in accepted)


def all_accepted(lines: tuple[str, ...]) -> tuple[Snapshot, ...]:
    """Read what :func:`kept` writes.

    Raises:
        ValueError: A line is none; the message says what one looks like.
    """
    return tuple(_accepted(line) for line in lines)


def _accepted(line: str) -> Snapshot:
    observation_id, bar, figure = line.partition("|")
    if not bar:
        raise ValueError(f"{line!r} is not 'observation | figure'")
    return snapshots.from_text(observation_id.strip(), figure)
