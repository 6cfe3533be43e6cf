"""What ``--select KEY=VALUE`` asks for, as a selection."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer import links, navigation
from explorer.charts.kinds import ChartKind
from explorer.state import Selection
from explorer.views.pages import registry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.dataset.dataset import Dataset


class UnknownChoiceError(ValueError):
    """A ``--select KEY=VALUE`` that means nothing; the message says what would."""


_KEYS = {
    "topic": "topics",
    "indicator": "indicators",
    "entity": "entities",
    "observation": "observations",
    "document": "documents",
    "taxonomy": "taxonomies",
}


def selected(dataset: Dataset, choices: Sequence[tuple[str, str]]) -> Selection:
    """The selection that ``--select`` choices ask for.

    Raises:
        UnknownChoiceError: A key or an id is unknown.
    """
    selection = Selection()
    for key, value in choices:
        table = _KEYS.get(key)
        if table is not None and value not in getattr(dataset, table):
            raise UnknownChoiceError(f"--select {key}={value}: no {key} has this id")
        if key == "topic":
            selection = navigation.topic(dataset, selection, value)
        elif key == "indicator":
            asking = selection.asking(indicator_id=value)
            selection = navigation.with_strongest(dataset, asking)
        elif key == "entity":
            named = (*selection.question.entities, value)
            selection = navigation.kept(dataset, selection.asking(entities=named))
        elif key == "observation":
            selection = navigation.figure(dataset, selection, value)
        elif key == "document":
            selection = replace(selection, document_id=value)
        elif key == "taxonomy":
            selection = replace(selection, taxonomy_id=value)
        elif key == "page":
            titled = [k for k, spec in registry.specs().items() if spec.title is not None]
            if value not in ("overview", *titled):
                known = ", ".join(titled)
                raise UnknownChoiceError(f"--select page={value}: the pages are overview, {known}")
            selection = registry.opened(dataset, selection, value)
        elif key == "view":
            try:
                selection = links.read(value, dataset, registry.specs())
            except links.LinkError as error:
                raise UnknownChoiceError(f"--view: {error}") from None
        elif key == "option":
            selection = selection.asking(option=value)
        elif key == "kind":
            if value not in list(ChartKind):
                known = ", ".join(ChartKind)
                raise UnknownChoiceError(f"--select {key}={value}: the kinds are {known}")
            selection = selection.asking(kind=value)
        else:
            known = ", ".join([*_KEYS, "page", "option", "kind"])
            raise UnknownChoiceError(f"--select {key}={value}: the keys are {known}")
    return selection
