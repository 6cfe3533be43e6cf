"""What is said of the field that a topic is part of, and of what other lists put beside it."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from explorer.briefing.editorial import story
from explorer.briefing.sections import chart_of_one_measure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.briefing.model import Block
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Node, Observation


def related(dataset: Dataset, topic_id: str) -> list[str]:
    """Other topics: what the topic is, or is part of, in another list, then what it stands under.

    The nearest are first, and of the editions of a list the latest.
    """
    places = sorted(dataset.places_of.get(topic_id, ()), key=lambda n: _latest(dataset, n))
    linked: list[str] = []
    above: list[str] = []
    for place in places:
        for link in dataset.crosswalk_of.get(place.node_id, ()):
            ends = (link.from_node, link.to_node)
            linked += [dataset.nodes[n].technology_id for n in ends if n != place.node_id]
        above += [node.technology_id for node in _over(dataset, place)]
    found = dict.fromkeys((*linked, *above))
    return [t for t in found if t != topic_id]


def told(dataset: Dataset, topic_id: str) -> list[Observation]:
    """What of these topics is told first, what is told next of each, then who leads beside it."""
    nearest = related(dataset, topic_id)
    stories = [story(dataset, dataset.by_topic.get(t, ())) for t in nearest]
    lines = [(*s.bottom_line, *s.support[:1]) for s in stories]
    found = [o for row in zip_longest(*lines) for o in row if o is not None]
    for other in beside(dataset, topic_id):
        if other not in nearest:
            found += story(dataset, dataset.by_topic.get(other, ())).bottom_line[:1]
    return found


def chart(dataset: Dataset, topic_id: str) -> list[Block]:
    """The chart of the rivals in the nearest of these topics that has figures to compare."""
    rivals = dataset.roles.rivals
    found = (chart_of_one_measure(dataset, t, rivals) for t in related(dataset, topic_id))
    return next(filter(None, found), [])


def elsewhere(dataset: Dataset, topic_id: str) -> list[Observation]:
    """What the sources of a theme, which stands in no list of others, say first of other themes."""
    if dataset.topics[topic_id].kind != "theme":
        return []
    reports = {o.report_id for o in dataset.by_topic.get(topic_id, ())}
    found: list[Observation] = []
    for other, topic in dataset.topics.items():
        if other != topic_id and topic.kind == "theme":
            rows = [o for o in dataset.by_topic.get(other, ()) if o.report_id in reports]
            first = story(dataset, rows)
            found += (*first.bottom_line, *first.said)[:1]
    return found


def beside(dataset: Dataset, topic_id: str) -> list[str]:
    """What stands beside a topic in the latest of its lists; themes are put together by nobody."""
    if dataset.topics[topic_id].kind == "theme":
        return []
    places = sorted(dataset.places_of.get(topic_id, ()), key=lambda n: _latest(dataset, n))
    others = dataset.children.get(places[0].parent_id, ()) if places else ()
    return [n.technology_id for n in others if n.technology_id != topic_id]


def _latest(dataset: Dataset, node: Node) -> int:
    editions = dataset.roles.editions
    known = node.taxonomy_id in editions
    return -editions.index(node.taxonomy_id) if known else len(editions)


def _over(dataset: Dataset, node: Node) -> Iterator[Node]:
    """The places over a place, the nearest first."""
    while node.parent_id:
        node = dataset.nodes[node.parent_id]
        yield node
