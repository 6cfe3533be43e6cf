"""Which pages there are: each module of this room says in ``PAGES`` which it makes.

A new page is a new module; nothing else names it.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from functools import cache, partial
from typing import TYPE_CHECKING

from explorer import navigation
from explorer.views import pages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from explorer.dataset.dataset import Dataset
    from explorer.state import Selection
    from explorer.views.pages.page import PageSpec


#: What pages are made of, each enough for a turn.
BEFOREHAND = (
    "explorer.charts.questions",
    "explorer.reading.labels",
    "explorer.views.parts.article_text",
    "explorer.corpus.numerals",
    "explorer.models.observations",
    "explorer.tracker.measures",
    "explorer.tracker.query",
)


def _specs(module: str) -> tuple[PageSpec, ...]:
    found: tuple[PageSpec, ...] = getattr(
        importlib.import_module(f"{pages.__name__}.{module}"), "PAGES", ()
    )
    return found


@cache
def _modules() -> tuple[str, ...]:
    return tuple(m.name for m in pkgutil.iter_modules(pages.__path__))


@cache
def specs() -> Mapping[str, PageSpec]:
    """Every page by its key, in the order of the menu."""
    found = [spec for module in _modules() for spec in _specs(module)]
    return {s.key: s for s in sorted(found, key=lambda s: (s.place, s.key))}


def questions(dataset: Dataset) -> Mapping[str, PageSpec]:
    """The pages with a line in the menu, as far as a dataset has what they show."""
    return {k: s for k, s in specs().items() if s.title is not None and s.offered(dataset)}


def imports() -> Iterator[Callable[[], object]]:
    """An import a step, of the pages that are not there yet."""
    for name in BEFOREHAND:
        yield partial(importlib.import_module, name)
    for name in _modules():
        if f"{pages.__name__}.{name}" not in sys.modules:
            yield partial(_specs, name)


def spec(key: str) -> PageSpec | None:
    """The page of a key, None if there is none.

    A page in a module of its own name is found without importing the others: the window shows
    the first page before it imports any.
    """
    if key in _modules():
        for found in _specs(key):
            if found.key == key:
                return found
    return specs().get(key)


def opened(dataset: Dataset, selection: Selection, key: str) -> Selection:
    """The selection that opens a page from another selection."""
    found, shown = spec(key), navigation.question(selection, key)
    return found.complete(dataset, shown, selection) if found is not None else shown
