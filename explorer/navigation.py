"""From a figure to the selection that shows it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.analysis.select import Question, default_indicator, observations, unknown
from explorer.dataset.schema import Cell, Passage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from explorer.briefing.model import Block
    from explorer.dataset.dataset import Dataset
    from explorer.state import Selection


def topic(dataset: Dataset, selection: Selection, topic_id: str) -> Selection:
    """The selection that opens a topic with its own indicator, and its strongest figure in it."""
    passages_only = selection.question.passages_only
    indicator = default_indicator(dataset, topic_id, passages_only=passages_only)
    asked = Question(topic_id, indicator, passages_only=passages_only)
    return _opened(dataset, selection, asked)


def _opened(dataset: Dataset, selection: Selection, asked: Question) -> Selection:
    """The page of a topic for a question, with its strongest figure."""
    taxonomy = taxonomy_with(dataset, asked.topic_id, selection.taxonomy_id)
    opened = replace(selection, page="topic", taxonomy_id=taxonomy, question=asked)
    return with_strongest(dataset, opened)


def with_strongest(dataset: Dataset, selection: Selection) -> Selection:
    """The same page with the strongest of its figures and the sentence that states it."""
    # Late: the window is there before any topic is opened.
    from explorer.analysis.strongest import strongest

    shown = observations(dataset, selection.question) if selection.page == "topic" else []
    found = strongest(dataset, shown)
    nothing = deselected(selection)
    return sentence(dataset, nothing, found.observation_id) if found else nothing


def deselected(selection: Selection) -> Selection:
    """The same page with no figure selected, and the list of its sources beside it."""
    return replace(selection, observation_id="", evidence_id="", document_id="")


def kept(dataset: Dataset, selection: Selection) -> Selection:
    """A topic's page after another choice: its figure if that is still shown, else the strongest.

    Where nothing was selected, nothing is.
    """
    chosen = selection.observation_id
    if selection.page != "topic" or not chosen:
        return selection
    shown = observations(dataset, selection.question)
    if any(o.observation_id == chosen for o in shown):
        return selection
    return with_strongest(dataset, selection)


def taxonomy_with(dataset: Dataset, topic_id: str, preferred: str) -> str:
    """A taxonomy that holds the topic: the preferred one if it does, else the last edition."""
    preferred = preferred or dataset.roles.main_list
    holding = [n.taxonomy_id for n in dataset.places_of.get(topic_id, ())]
    if preferred in holding or not holding:
        return preferred
    order = {t: n for n, t in enumerate((*dataset.taxonomies, *dataset.roles.editions))}
    return max(holding, key=lambda t: order[t])


def question(selection: Selection, page: str) -> Selection:
    """The selection that opens a question in its first mode."""
    asked = Question("", passages_only=selection.question.passages_only)
    opened = replace(selection, page=page, question=asked)
    # The page of a document is about the one that is shown already.
    return opened if page == "document" else deselected(opened)


def entity(selection: Selection, entity_id: str) -> Selection:
    """The selection that opens the page of a country or institution."""
    opened = question(selection, "entity") if selection.page != "entity" else selection
    return deselected(opened.asking(entities=(entity_id,)))


def disagreement(selection: Selection, discrepancy_id: str, among: Iterable[str] = ()) -> Selection:
    """The selection that opens the disagreements at one of them, all of them or only some."""
    asked = Question("", passages_only=selection.question.passages_only, option=" ".join(among))
    found = replace(selection, page="disagreements", discrepancy_id=discrepancy_id, question=asked)
    return deselected(found) if selection.page != "disagreements" else found


def sentence(
    dataset: Dataset, selection: Selection, observation_id: str, evidence_id: str = ""
) -> Selection:
    """The selection that shows a figure's sentence beside whatever is on the page."""
    chosen = dataset.evidence.get(evidence_id) or dataset.first_of(observation_id)
    # A figure without a sentence has no document: none that says nothing of it stays.
    document = chosen.document_id if isinstance(chosen, Passage | Cell) else ""
    return replace(
        selection,
        observation_id=observation_id,
        evidence_id=chosen.evidence_id if chosen else "",
        document_id=document,
    )


def figure(
    dataset: Dataset, selection: Selection, observation_id: str, evidence_id: str = ""
) -> Selection:
    """The selection that shows a figure and the sentence that states it.

    What is on the page stays if it shows the figure; else the page moves to the figure's topic
    and indicator, and filters that hide it are lifted.
    """
    o = dataset.observations[observation_id]
    found = sentence(dataset, selection, observation_id, evidence_id)
    if not found.question.keeps(dataset, o):
        found = found.asking(passages_only=False)
    shown = observations(dataset, found.question) if found.page == "topic" else []
    if any(s.observation_id == observation_id for s in shown):
        return found
    opened = topic(dataset, found, o.topic_id)
    if opened.question.indicator_id not in ("", o.indicator_id):
        opened = opened.asking(indicator_id=o.indicator_id)
    if not any(s.observation_id == observation_id for s in observations(dataset, opened.question)):
        # Institutions stand aside where countries share the indicator: name the entity.
        opened = opened.asking(entities=(o.entity_id,))
    return replace(
        opened,
        observation_id=observation_id,
        evidence_id=found.evidence_id,
        document_id=found.document_id,
    )


def block(dataset: Dataset, selection: Selection, shown: Block) -> Selection | None:
    """The selection that shows what a block of a briefing does; None if the dataset lacks it."""
    # Late: the window is there before anything of a briefing is.
    from explorer.briefing import blocks

    place = blocks.place(shown)
    if place is None:
        return None
    if place.evidence_id:
        evidence = dataset.evidence.get(place.evidence_id)
        if evidence is None:
            return None
        return sentence(dataset, selection, evidence.observation_id, evidence.evidence_id)
    if place.discrepancy_id:
        known = place.discrepancy_id in dataset.discrepancies
        return disagreement(selection, place.discrepancy_id) if known else None
    if place.question is not None:
        if place.page:
            return _page(dataset, selection, place.page, place.question)
        return _topic_of(dataset, selection, place.question)
    if place.page:
        return question(selection, place.page).asking(entities=place.entities)
    return _first_figure(dataset, selection, place.figures)


def _page(dataset: Dataset, selection: Selection, page: str, asked: Question) -> Selection | None:
    from explorer.charts.questions import SPECS

    if page not in SPECS or any(unknown(dataset, asked)):
        return None
    return replace(selection, page=page, question=asked)


def _topic_of(dataset: Dataset, selection: Selection, asked: Question) -> Selection | None:
    if not asked.topic_id or any(unknown(dataset, asked)):
        return None
    return _opened(dataset, selection, asked)


def _first_figure(
    dataset: Dataset, selection: Selection, observation_ids: tuple[str, ...]
) -> Selection | None:
    known = next((i for i in observation_ids if i in dataset.observations), None)
    return figure(dataset, selection, known) if known else None
