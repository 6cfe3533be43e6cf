"""Finding what the arguments of a command name."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from explorer import paths

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable
    from pathlib import Path

    from explorer.analysis.select import Question
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.lookup import Table


class CommandError(Exception):
    """Bad input; the message is one clear sentence."""


def fail(sentences: Iterable[object]) -> int:
    """Say what is wrong on stderr, a line each; returns the exit code 1."""
    for sentence in sentences:
        print(f"ctexplorer: {sentence}", file=sys.stderr)
    return 1


def say_unreadable(dataset: Dataset, documents: Iterable[str]) -> None:
    """Say on stderr which of some documents are missing or altered, each once."""
    fail(filter(None, map(dataset.unreadable, dict.fromkeys(documents))))


def load(workspace: Path | None = None) -> Dataset:
    """The dataset that was chosen or is shipped, joined by that of a workspace if one is named.

    What of the workspace does not fit any more is named on stderr and left out.

    Raises:
        explorer.workspace.errors.WorkspaceError: The workspace cannot be opened.
    """
    from explorer.dataset import package

    bundled = package.load(paths.data())
    if workspace is None:
        return bundled
    from explorer.dataset.merge import merge
    from explorer.workspace.file import Workspace

    with Workspace.open(workspace, backup=False) as opened:
        own = opened.own()
    dataset, problems = merge(bundled, own)
    fail(problems)
    return dataset


def find(dataset: Dataset, table: Table, wanted: str) -> str:
    """The id of a topic, entity or indicator by id, name or alias, in any language and script.

    Raises:
        CommandError: Nothing is called so.
    """
    from explorer.dataset.lookup import UnknownName, identify

    try:
        return identify(dataset, table, wanted)
    except UnknownName as error:
        raise CommandError(str(error)) from None


def question(
    dataset: Dataset,
    options: argparse.Namespace,
    *,
    default: bool,
    kind: str = "",
) -> Question:
    """The question that the arguments ask.

    Args:
        dataset: Where names are looked up.
        options: ``technology``, ``entity``, ``indicator`` and ``passages_only``.
        default: Without ``--indicator``, take the topic's default one instead of all figures.
        kind: A chart kind, or "".

    Raises:
        CommandError: A technology, entity or indicator is unknown.
    """
    from explorer.analysis.select import Question, default_indicator

    topic = find(dataset, "topics", options.technology)
    entities = tuple(find(dataset, "entities", e) for e in options.entity)
    indicator = options.indicator
    if indicator is not None:
        indicator = find(dataset, "indicators", indicator)
    else:
        indicator = (
            default_indicator(dataset, topic, passages_only=options.passages_only)
            if default
            else ""
        )
    return Question(topic, indicator, entities, kind, options.passages_only)
