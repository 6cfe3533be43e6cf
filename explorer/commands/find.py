"""Finding what the arguments of a command name."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from explorer import paths

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from explorer.analysis.select import Question
    from explorer.dataset.dataset import Dataset


class CommandError(Exception):
    """Bad input; the message is one clear sentence."""


def fail(sentences: Iterable[object]) -> int:
    """Say what is wrong on stderr, a line each; returns the exit code 1."""
    for sentence in sentences:
        print(f"ctexplorer: {sentence}", file=sys.stderr)
    return 1


def load() -> Dataset:
    """The bundled dataset."""
    from explorer.dataset import package

    return package.load(paths.bundled_data())


def find(dataset: Dataset, table: str, wanted: str) -> str:
    """The id of a topic or entity by id, name or alias, in any language and script."""
    things = getattr(dataset, table)
    if wanted in things:
        return wanted
    from explorer.corpus.fold import fold

    needle = fold(wanted).strip()
    names = {i: (i, t.name_en, t.name_zh_hans, t.name_zh_hant) for i, t in things.items()}
    aliases = {i: t.aliases for i, t in things.items()}
    # What is called so comes before what is also called so.
    for called in (names, aliases):
        for identifier, words in called.items():
            if any(fold(w) == needle for w in words):
                return str(identifier)
    near = [i for i, t in things.items() if needle in fold(f"{i} {t.name_en} {t.name_zh_hans}")][:4]
    what = {"topics": "technology", "entities": "entity"}[table]
    hint = f"; did you mean {', '.join(near)}?" if near else ""
    raise CommandError(f"no {what} is called {wanted!r}{hint}")


def question(
    dataset: Dataset,
    options: argparse.Namespace,
    *,
    default: bool,
    kind: str = "",
    language: str = "en",
) -> Question:
    """The question that the arguments ask.

    Args:
        dataset: Where names are looked up.
        options: ``technology``, ``entity``, ``indicator`` and ``passages_only``.
        default: Without ``--indicator``, take the topic's default one instead of all figures.
        kind: A chart kind, or "".
        language: BCP 47 tag.

    Raises:
        CommandError: A technology, entity or indicator is unknown.
    """
    from explorer.analysis.select import Question, default_indicator

    topic = find(dataset, "topics", options.technology)
    entities = tuple(find(dataset, "entities", e) for e in options.entity)
    indicator = options.indicator
    if indicator is not None and indicator not in dataset.indicators:
        raise CommandError(
            f"no indicator has the id {indicator!r}; see `ctexplorer list indicators`"
        )
    if indicator is None:
        indicator = (
            default_indicator(dataset, topic, passages_only=options.passages_only)
            if default
            else ""
        )
    return Question(
        topic, indicator, entities, kind, passages_only=options.passages_only, language=language
    )
