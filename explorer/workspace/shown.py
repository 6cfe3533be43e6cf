"""What a page showed when it was written, to tell whether the figures still say the same."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from explorer.workspace.errors import Trouble, WorkspaceError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.dataset.dataset import Dataset


class Standing(StrEnum):
    """What became of something shown."""

    UNCHANGED = "unchanged"
    REVISED = "revised"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Shown:
    """A figure, and the sentence behind it where that was shown too, as they were.

    Attributes:
        observation_id: The figure.
        text: The figure as it was printed, for people; it is not compared.
        value: And the following: the cells of the observation that make a difference.
        evidence_id: The passage that was shown, or "".
        quote: Its words.
    """

    observation_id: str
    text: str = ""
    value: float | None = None
    value_low: float | None = None
    value_high: float | None = None
    base: float | None = None
    unit: str = ""
    comparator: str = ""
    status: str = ""
    period_start: str = ""
    period_end: str = ""
    evidence_id: str = ""
    quote: str = ""

    def as_json(self) -> dict[str, Any]:
        """Plain JSON values; what is empty is left out."""
        return {k: v for k, v in asdict(self).items() if v not in ("", None)}


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of one thing shown.

    Attributes:
        shown: As it was.
        standing: Unchanged, revised or withdrawn.
        now: As it is, without ``text``; None if withdrawn.
        changed: Names of the cells that differ.
    """

    shown: Shown
    standing: Standing
    now: Shown | None
    changed: tuple[str, ...] = ()


_COPIED = (
    "value",
    "value_low",
    "value_high",
    "base",
    "unit",
    "comparator",
    "status",
    "period_start",
    "period_end",
)
_NAMES = frozenset(f.name for f in fields(Shown))
_NUMBERS = frozenset({"value", "value_low", "value_high", "base"})


def take(
    dataset: Dataset, observation_id: str, *, text: str = "", evidence_id: str = ""
) -> Shown | None:
    """What the dataset says now; None if it has no such figure or passage."""
    observation = dataset.observations.get(observation_id)
    if observation is None:
        return None
    cells = {name: getattr(observation, name) for name in _COPIED}
    quote = ""
    if evidence_id:
        evidence = dataset.evidence.get(evidence_id)
        if evidence is None or evidence.observation_id != observation_id:
            return None
        quote = evidence.quote
    return Shown(observation_id, text, **cells, evidence_id=evidence_id, quote=quote)


def check(dataset: Dataset, shown: Iterable[Shown]) -> list[Finding]:
    """Compare what was shown with what the dataset says now, in the order given."""
    return [_finding(dataset, s) for s in shown]


def _finding(dataset: Dataset, shown: Shown) -> Finding:
    now = take(dataset, shown.observation_id, evidence_id=shown.evidence_id)
    if now is None:
        return Finding(shown, Standing.WITHDRAWN, None)
    compared = (*_COPIED, "quote")
    changed = tuple(n for n in compared if getattr(now, n) != getattr(shown, n))
    standing = Standing.REVISED if changed else Standing.UNCHANGED
    return Finding(shown, standing, now, changed)


def from_json(value: Any) -> Shown:
    """Read what ``Shown.as_json`` wrote.

    Raises:
        WorkspaceError: It is something else.
    """
    if not isinstance(value, dict) or not _NAMES.issuperset(value):
        raise _wrong(value)
    for name, cell in value.items():
        wanted = (int, float) if name in _NUMBERS else (str,)
        if not isinstance(cell, wanted) or isinstance(cell, bool):
            raise _wrong(value)
    if not value.get("observation_id"):
        raise _wrong(value)
    return Shown(**value)


def list_from_json(value: Any) -> tuple[Shown, ...]:
    """Read a list of them."""
    if not isinstance(value, list):
        raise _wrong(value)
    return tuple(from_json(v) for v in value)


def _wrong(value: Any) -> WorkspaceError:
    return WorkspaceError(Trouble.DAMAGED, f"{str(value)[:80]!r} is not a figure as shown.")
