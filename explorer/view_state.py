"""What the window shows, as a small JSON file that opens the same view again."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import TYPE_CHECKING

from explorer import files
from explorer.state import Selection
from explorer.words import to_user

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

FORMAT = "critical-technology-explorer/view"
VERSION = 1


class ViewStateError(Exception):
    """A view file that cannot be opened; the message names it and says why."""


def text(selection: Selection, dataset_version: str) -> str:
    """A selection as JSON."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "dataset": dataset_version,
        "selection": asdict(selection),
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def write(path: Path, selection: Selection, dataset_version: str) -> None:
    """Write a view file.

    Raises:
        files.FileWriteError: It cannot be written.
    """
    files.write_bytes(path, text(selection, dataset_version).encode())


def read(path: Path, dataset: Dataset) -> Selection:
    """Read a view file.

    Raises:
        ViewStateError: It cannot be read, is not a view, or shows what this dataset lacks.
    """
    try:
        content = json.loads(files.read_bytes(path).decode("utf-8"))
    except (OSError, ValueError) as error:
        said = to_user("ViewState", "{path}: cannot be read as a view ({reason})")
        reason = files.reason(error) if isinstance(error, OSError) else str(error)
        raise ViewStateError(said.format(path=path, reason=reason)) from None
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        said = to_user("ViewState", "{path}: is not a view of this program")
        raise ViewStateError(said.format(path=path))
    if not isinstance(content.get("version"), int) or content["version"] > VERSION:
        said = to_user("ViewState", "{path}: was written by a newer version of this program")
        raise ViewStateError(said.format(path=path))
    stored = content.get("selection")
    return parse(stored if isinstance(stored, dict) else {}, dataset, str(path))


def parse(stored: dict[str, object], dataset: Dataset, where: str) -> Selection:
    """A selection from its stored attributes; unknown attributes are ignored.

    Raises:
        ViewStateError: A value has another type, or an id is unknown to the dataset.
    """
    values: dict[str, object] = {}
    default = Selection()
    for f in fields(Selection):
        if f.name not in stored:
            continue
        value = stored[f.name]
        if isinstance(value, list):
            value = tuple(str(v) for v in value)
        if type(value) is not type(getattr(default, f.name)):
            said = to_user("ViewState", "{where}: {name} is not of the expected kind")
            raise ViewStateError(said.format(where=where, name=f.name))
        values[f.name] = value
    selection = Selection(**values)  # type: ignore[arg-type]
    known = {
        "topic_id": dataset.topics,
        "indicator_id": dataset.indicators,
        "observation_id": dataset.observations,
        "evidence_id": dataset.evidence,
        "document_id": dataset.documents,
        "taxonomy_id": dataset.taxonomies,
    }
    for attribute, table in known.items():
        identifier = getattr(selection, attribute)
        if identifier and identifier not in table:
            said = to_user("ViewState", "{where}: this dataset has no {what} {name!r}")
            raise ViewStateError(said.format(where=where, what=_noun(attribute), name=identifier))
    for entity in selection.entities:
        if entity not in dataset.entities:
            said = to_user("ViewState", "{where}: this dataset has no {what} {name!r}")
            raise ViewStateError(said.format(where=where, what=_noun("entities"), name=entity))
    return selection


def _noun(attribute: str) -> str:
    return {
        "topic_id": to_user("ViewState", "topic"),
        "indicator_id": to_user("ViewState", "indicator"),
        "observation_id": to_user("ViewState", "observation"),
        "evidence_id": to_user("ViewState", "evidence"),
        "document_id": to_user("ViewState", "document"),
        "taxonomy_id": to_user("ViewState", "taxonomy"),
        "entities": to_user("ViewState", "entity"),
    }[attribute]
