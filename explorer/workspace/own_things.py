"""What the user's figures are about and the dataset lacks: made under lists of the user's own."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from explorer import speech
from explorer.corpus.fold import fold
from explorer.dataset.schema import Entity, Indicator, Node, Report, Taxonomy, Topic
from explorer.tables.words import words
from explorer.words import translate
from explorer.workspace.ids import as_id, unique

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from explorer.dataset.dataset import Dataset
    from explorer.workspace.own import OwnEdits

#: The list that topics of one's own are in unless another is named.
OWN_LIST: Final = "own"
OWN_TOPIC: Final = "list-own"

#: A name in English, Simplified and Traditional Chinese.
Names3 = tuple[str, str, str]


@dataclass(slots=True)
class Made:
    """What is made on the way in, of all sheets of a file or of one figure."""

    topics: dict[str, Topic] = field(default_factory=dict)
    entities: dict[str, Entity] = field(default_factory=dict)
    indicators: dict[str, Indicator] = field(default_factory=dict)
    nodes: dict[str, Node] = field(default_factory=dict)
    taxonomies: dict[str, Taxonomy] = field(default_factory=dict)
    reports: dict[str, Report] = field(default_factory=dict)

    def keep(self, workspace: OwnEdits, reports: Container[str]) -> None:
        """Put all of it into a workspace, of the reports those that are named."""
        for things in (self.taxonomies, self.topics, self.nodes, self.entities, self.indicators):
            for thing in things.values():
                workspace.put_thing(thing)
        for report in self.reports.values():
            if report.report_id in reports:
                workspace.put_report(report)


class Maker:
    """Makes things with ids that nothing else has; each returns the id."""

    def __init__(self, dataset: Dataset, made: Made) -> None:
        """Prepare.

        Args:
            dataset: The bundled one with the user's own rows joined.
            made: Where new things go.
        """
        self._dataset, self.made = dataset, made
        self._reports: dict[Report, Report] = {}
        for report in (*made.reports.values(), *dataset.reports.values()):
            self._reports.setdefault(replace(report, report_id=""), report)

    def topic(self, names: Names3, kind: str, said: str, list_name: str = "") -> str:
        """A topic in a list of the user's own, by the list's name in any language."""
        taxonomy, root = self._list(list_name)
        made = self.made
        identifier = unique(f"own-{as_id(names[0])}", {*self._dataset.topics, *made.topics})
        made.topics[identifier] = Topic(identifier, kind, *names, (), said)
        node = f"{taxonomy}/{identifier}"
        order = len(self._dataset.children.get(root, ())) + 1
        order += sum(n.parent_id == root for n in made.nodes.values())
        made.nodes[node] = Node(taxonomy, node, root, kind, identifier, order, "", "")
        return identifier

    def _list(self, wanted: str) -> tuple[str, str]:
        """A list of the user's own and its root, made with the first topic in it."""
        every = {**self._dataset.taxonomies, **self.made.taxonomies}
        names = _plain_names()
        taxonomy, topic = OWN_LIST, OWN_TOPIC
        if wanted and fold(wanted) not in {fold(n) for n in names}:
            names = (wanted,) * 3
            known = next((t for t, row in every.items() if row.title == wanted), "")
            if known.startswith(f"{OWN_LIST}-"):
                return known, f"{known}/list-{known}"
            taxonomy = unique(f"{OWN_LIST}-{as_id(wanted)}", every)
            topic = f"list-{taxonomy}"
        root = f"{taxonomy}/{topic}"
        if taxonomy not in every:
            self.made.taxonomies[taxonomy] = Taxonomy(taxonomy, names[0], "", "You", "", "")
            said = "What tables and documents of the user's own are about."
            self.made.topics[topic] = Topic(topic, "list", *names, (), said)
            self.made.nodes[root] = Node(taxonomy, root, "", "list", topic, 1, "", "")
        return taxonomy, root

    def entity(self, names: Names3, kind: str, aliases: tuple[str, ...] = ()) -> str:
        """A country, group, institution, company or the like."""
        identifier = unique(
            f"own-{as_id(names[0])}", {*self._dataset.entities, *self.made.entities}
        )
        self.made.entities[identifier] = Entity(
            identifier, kind, *names, aliases, "", "", None, None, "", ""
        )
        return identifier

    def indicator(self, names: Names3, unit: str, kind: str, said: str) -> str:
        """What is measured in a unit."""
        identifier = unique(
            f"own-{as_id(names[0])}", {*self._dataset.indicators, *self.made.indicators}
        )
        self.made.indicators[identifier] = Indicator(
            identifier, *names, said, unit, kind, "neutral"
        )
        return identifier

    def report(self, wanted: Report, title: str) -> Report:
        """The report that says the same of itself, or a new one called after a title."""
        if wanted not in self._reports:
            taken = {*self._dataset.reports, *self.made.reports}
            report = replace(wanted, report_id=unique(f"own-{as_id(title)}", taken))
            self._reports[wanted] = self.made.reports[report.report_id] = report
        return self._reports[wanted]


def _plain_names() -> Names3:
    """What the list is called that topics are in unless another is named."""
    names = []
    for language in ("en", "zh-Hans", "zh-Hant"):
        with speech.speaking(language):
            names.append(translate("Own", "Topics of your own"))
    return names[0], names[1], names[2]


def kind_of(unit: str, name: str, numbers: Iterable[float]) -> str:
    """What kind of indicator has this unit and these values."""
    every = list(numbers)
    if unit == "percent":
        growing = any(word in fold(name) for word in words().growth)
        return "growth" if growing else "share" if all(0 <= n <= 100 for n in every) else "rate"
    if unit == "percentage points":
        return "growth"
    if unit == "count":
        return "count" if all(n >= 0 and n == int(n) for n in every) else "quantity"
    if unit == "rank":
        return "rank"
    if unit == "times":
        return "ratio"
    if unit.startswith("per "):
        return "rate"
    return "money" if len(unit) == 3 and unit.isupper() else "quantity"
