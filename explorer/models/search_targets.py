"""Where a search result leads: the selection that opens it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from explorer import navigation
from explorer.dataset.dataset import precedence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.library import Hit
    from explorer.dataset.schema import Observation, Passage
    from explorer.state import Selection


@dataclass(frozen=True, slots=True)
class Target:
    """What a result opens.

    Attributes:
        selection: What the window shows then.
        text: A stretch of the selection's document to highlight where no figure quotes it.
        found: Whether there is anything to open; without, the selection is what it was.
    """

    selection: Selection
    text: tuple[int, int] | None = None
    found: bool = True


def target(dataset: Dataset, selection: Selection, hit: Hit) -> Target:
    """Where a hit leads; an entity or indicator without any figure leads nowhere."""
    if hit.kind == "topic":
        return Target(navigation.topic(dataset, selection, hit.id))
    if hit.kind == "entity":
        return _entity(dataset, selection, hit.id)
    if hit.kind == "indicator":
        return _indicator(dataset, selection, hit.id, dataset.by_indicator.get(hit.id, ()))
    if hit.kind == "figure":
        return Target(navigation.figure(dataset, selection, hit.id))
    if hit.kind == "document":
        return Target(_document(selection, hit.id))
    return _sentence(dataset, selection, hit)


def _shown(
    dataset: Dataset, selection: Selection, rows: Iterable[Observation]
) -> Observation | None:
    """The first figure, one that the switch for passages lets through if there is any."""
    found = list(rows)
    if selection.question.passages_only:
        found = [o for o in found if dataset.quoted(o)] or found
    return found[0] if found else None


def _entity(dataset: Dataset, selection: Selection, entity_id: str) -> Target:
    own, other = dataset.by_entity.get(entity_id, ()), dataset.by_counterpart.get(entity_id, ())
    first = _shown(dataset, selection, (*own, *other))
    if first is None:
        return Target(selection, found=False)
    if not dataset.quoted(first):
        selection = selection.asking(passages_only=False)
    return Target(navigation.entity(selection, entity_id))


def _indicator(
    dataset: Dataset, selection: Selection, indicator_id: str, rows: Iterable[Observation]
) -> Target:
    first = _shown(dataset, selection, rows)
    if first is None:
        return Target(selection, found=False)
    if not dataset.quoted(first):
        selection = selection.asking(passages_only=False)
    opened = navigation.topic(dataset, selection, first.topic_id)
    return Target(opened.asking(indicator_id=indicator_id))


def _document(selection: Selection, document_id: str) -> Selection:
    return replace(selection, document_id=document_id, observation_id="", evidence_id="")


def _sentence(dataset: Dataset, selection: Selection, hit: Hit) -> Target:
    at, until = hit.spans[0] if hit.spans else (0, len(hit.text))
    start, end = hit.start + at, hit.start + until
    claim = _claim(dataset, hit.document_id, start, end)
    if claim is not None:
        return Target(
            navigation.figure(dataset, selection, claim.observation_id, claim.evidence_id)
        )
    return Target(_document(selection, hit.document_id), (start, end))


def _claim(dataset: Dataset, document_id: str, start: int, end: int) -> Passage | None:
    """The shortest passage that covers a stretch, one that states its figure before others."""
    covering = [
        e for e in dataset.passages_in.get(document_id, ()) if e.start <= start and end <= e.end
    ]
    return min(covering, key=lambda e: (precedence(e), e.end - e.start), default=None)
