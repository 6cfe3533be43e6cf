"""Which of the user's own rows go into a pack, and in what form."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from explorer.dataset import discretion
from explorer.dataset.discretion import Level, highest
from explorer.dataset.merge import Own, merge
from explorer.dataset.schema import (
    Cell,
    Document,
    Evidence,
    Observation,
    Passage,
    Row,
    Topic,
)
from explorer.packs.content import plain
from explorer.packs.excerpts import excerpt
from explorer.packs.references import Place, closure, place_of
from explorer.words import Count, to_user

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from explorer.dataset.dataset import Dataset

#: In the place of ids of documents: the text of every one goes along.
ALL: Final = "all"


@dataclass(frozen=True, slots=True)
class Choice:
    """What of a workspace is to go into a pack.

    Attributes:
        topics: Only figures about these topics, and what they need; empty for everything.
        texts: Ids of documents of which the whole text goes along, or ``ALL``; of the others
            the quotes alone.
        up_to: The highest mark that may go along; what bears none may.
    """

    topics: frozenset[str] = frozenset()
    texts: frozenset[str] = frozenset()
    up_to: Level = "open"


@dataclass(frozen=True, slots=True)
class Chosen:
    """What goes into a pack.

    Attributes:
        own: The rows, with the texts of their documents.
        notices: What stays and what goes in part, a sentence each.
    """

    own: Own
    notices: tuple[str, ...]


def choose(dataset: Dataset, own: Own, packed: Collection[Place], choice: Choice) -> Chosen:
    """Choose from a workspace.

    Args:
        dataset: The bundled one.
        own: The user's own rows.
        packed: Rows that came with packs: they go along only if something else needs them.
        choice: What is to go.
    """
    joined, _ = merge(dataset, own)
    rows: dict[Place, Row] = {
        place_of(row): row for table in own.tables().values() for row in table
    }

    def may(names: Iterable[str]) -> bool:
        level = highest(own.marks.get(name, "") for name in names)
        return highest((level, choice.up_to)) == choice.up_to

    held = {
        o.observation_id
        for o in own.observations
        if highest((discretion.of(joined, [o]), choice.up_to)) != choice.up_to
    }
    # A figure that the dataset did not take has no level there: its own marks count.
    held |= {o.observation_id for o in own.observations if not may((o.observation_id, o.report_id))}
    figures = [
        o
        for o in own.observations
        if o.observation_id not in held
        and place_of(o) not in packed
        and (not choice.topics or o.topic_id in choice.topics)
    ]
    figures = _with_inputs(own, figures, held)
    named = {o.observation_id for o in figures}
    ours = {o.observation_id for o in own.observations}
    evidence = [
        e
        for e in own.evidence
        if may(_resting(e))
        and (
            e.observation_id in named
            or (place_of(e) not in packed and _extra(e, ours, joined, choice))
        )
    ]
    wanted: set[Place] = {place_of(r) for r in (*figures, *evidence)}
    if not choice.topics:
        things: tuple[Row, ...] = (
            *own.topics,
            *own.entities,
            *own.indicators,
            *own.taxonomies,
            *own.nodes,
        )
        wanted |= {place_of(t) for t in things} - set(packed)
        said: tuple[Row, ...] = (*own.documents, *own.reports)
        wanted |= {place_of(s) for s in said if may((place_of(s)[1],))} - set(packed)
    found = closure(rows, wanted)
    found |= closure(rows, _nodes(own, found))
    # Nothing that is held comes along because something names it.
    found -= {
        place for place in found if place[0] in ("documents", "reports") and not may(place[1:])
    }
    chosen = _rows(own, found)
    notices = [*_stays(held, "figures"), *_stays(_held_sources(own, may), "sources")]
    if own.on_disk:
        text = to_user(
            "Packs",
            "The {count} "
            "{count:figure of a large table stays|figures of large tables stay}: "
            "a pack holds none.",
        )
        many = sum(t.count for t in own.on_disk)
        notices.append(text.format(count=Count(many, f"{many:,}")))
    return _with_documents(own, chosen, choice, notices)


def _with_inputs(own: Own, figures: list[Observation], held: set[str]) -> list[Observation]:
    """The figures with those that they were worked out from."""
    by_id = {o.observation_id: o for o in own.observations if o.observation_id not in held}
    under: dict[str, list[str]] = {}
    for e in own.evidence:
        under.setdefault(e.observation_id, []).extend(getattr(e, "input_ids", ()))
    found: dict[str, Observation] = {}
    waiting = [o.observation_id for o in figures]
    while waiting:
        name = waiting.pop()
        if name in by_id and name not in found:
            found[name] = by_id[name]
            waiting += under.get(name, [])
    return [o for o in own.observations if o.observation_id in found]


def _extra(e: Evidence, ours: set[str], joined: Dataset, choice: Choice) -> bool:
    """Whether it is more evidence for a figure of the dataset."""
    if e.observation_id in ours:
        return False
    figure = joined.observations.get(e.observation_id)
    return figure is not None and (not choice.topics or figure.topic_id in choice.topics)


def _resting(e: Evidence) -> tuple[str, ...]:
    return (e.document_id,) if isinstance(e, Passage | Cell) else ()


def _nodes(own: Own, found: set[Place]) -> set[Place]:
    """The places in the user's lists of topics that go along."""
    return {place_of(n) for n in own.nodes if (Topic.TABLE, n.technology_id) in found}


def _rows(own: Own, found: set[Place]) -> Own:
    def of(rows: tuple[Row, ...]) -> tuple:  # type: ignore[type-arg]
        return tuple(plain(row) for row in rows if place_of(row) in found)

    return Own(
        documents=of(own.documents), reports=of(own.reports), observations=of(own.observations),
        evidence=of(own.evidence), topics=of(own.topics), entities=of(own.entities),
        indicators=of(own.indicators), taxonomies=of(own.taxonomies), nodes=of(own.nodes),
    )  # fmt: skip


def _held_sources(own: Own, may: Callable[[Iterable[str]], bool]) -> set[str]:
    every = [d.document_id for d in own.documents] + [r.report_id for r in own.reports]
    return {name for name in every if not may((name,))}


def _stays(held: set[str], what: str) -> list[str]:
    if not held:
        return []
    if what == "figures":
        text = to_user(
            "Packs",
            "{count} {count:figure is|figures are} marked to go less far, and {count:stays|stay}.",
        )
    else:
        text = to_user(
            "Packs",
            "{count} {count:source is|sources are} marked to go less far, and {count:stays|stay}.",
        )
    return [text.format(count=Count(len(held)))]


def _with_documents(own: Own, chosen: Own, choice: Choice, notices: list[str]) -> Chosen:
    """The documents with their texts as far as asked for, of the others the quotes."""
    documents: list[Document] = []
    evidence: list[Evidence] = [e for e in chosen.evidence if not _resting(e)]
    renderings = []
    sections, numerals = [], []
    texts: dict[str, str] = {}
    pages: dict[str, tuple[int, ...]] = {}
    names: dict[str, str] = {}
    # What is translated or quoted in a document of the dataset goes as it is.
    evidence += [e for e in chosen.evidence if _resting(e) and _resting(e)[0] not in _ids(own)]
    for row in chosen.documents:
        name = row.document_id
        inside = [e for e in chosen.evidence if _resting(e) == (name,)]
        put = [r for r in own.renderings if r.document_id == name]
        text = own.texts.get(name)
        if text is None:
            said = to_user("Packs", "{title}: its text is missing here, so it stays.")
            notices.append(said.format(title=row.title))
        elif name in choice.texts or ALL in choice.texts:
            documents.append(row)
            evidence += inside
            renderings += put
            texts[name] = text
            sections += [s for s in own.sections if s.document_id == name]
            numerals += [n for n in own.numerals if n.document_id == name]
            if name in own.pages:
                pages[name] = own.pages[name]
        elif (made := excerpt(row, text, inside, put, own.pages.get(name, ()))) is not None:
            documents.append(made.document)
            evidence += made.evidence
            renderings += made.renderings
            texts[made.document.document_id] = made.text
            sections += made.sections
            if made.pages:
                pages[made.document.document_id] = made.pages
            names[name] = made.document.document_id
            said = to_user("Packs", "{title}: its quotes go along, not its text.")
            notices.append(said.format(title=row.title))
        else:
            said = to_user("Packs", "{title}: nothing is quoted from it, so it stays.")
            notices.append(said.format(title=row.title))
    renderings += [r for r in own.renderings if r.document_id not in _ids(own)]
    kept = {r.report_id for r in chosen.reports} | {o.observation_id for o in chosen.observations}
    kept |= {d.document_id for d in documents}
    marks = {names.get(n, n): level for n, level in own.marks.items() if names.get(n, n) in kept}
    # A relay that stays behind is not named.
    reports = {r.report_id for r in chosen.reports}
    gone = {r.report_id for r in own.reports} - reports
    documents = [replace(d, relays=tuple(r for r in d.relays if r not in gone)) for d in documents]
    made_own = replace(
        chosen,
        documents=tuple(sorted(documents, key=lambda d: d.document_id)),
        sections=tuple(sections),
        evidence=tuple(sorted(evidence, key=lambda e: e.evidence_id)),
        texts=texts,
        renderings=tuple(renderings),
        marks=marks,
        pages=pages,
        numerals=tuple(numerals),
    )
    return Chosen(made_own, tuple(notices))


def _ids(own: Own) -> set[str]:
    return {d.document_id for d in own.documents}
