"""What the window shows, as a small JSON file that opens the same view again.

The parts of the question stand beside those of the selection, as when these were its own.
"""

from __future__ import annotations

import json
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, TypeVar

from explorer import files
from explorer.analysis.select import Question, unknown
from explorer.state import Selection
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from explorer.charts.caption import Caption
    from explorer.dataset.dataset import Dataset

_T = TypeVar("_T", Question, Selection)

FORMAT = "critical-technology-explorer/view"
VERSION = 1
#: How the usual of a part is written where that is not what it is called.
_WRITTEN = {"scale": {"linear": ""}}


class ViewStateError(Exception):
    """A view file that cannot be opened; the message names it and says why."""


def content(
    selection: Selection, dataset_version: str, said: Caption | None = None
) -> dict[str, object]:
    """What a file of a view holds: what is shown, and what the user says on its figure."""
    held: dict[str, object] = {
        "format": FORMAT,
        "version": VERSION,
        "dataset": dataset_version,
        "selection": stored(selection),
    }
    if said is None:
        return held
    from explorer.charts import caption  # the window is painted without

    return held | {"caption": caption.stored(said)} if said != caption.NONE else held


def text(selection: Selection, dataset_version: str, said: Caption | None = None) -> str:
    """A view as JSON."""
    held = content(selection, dataset_version, said)
    return json.dumps(held, ensure_ascii=False, indent=2) + "\n"


def stored(selection: Selection) -> dict[str, object]:
    """The attributes of a selection and of its question, which :func:`parse` reads."""
    found: dict[str, object] = {}
    for f in fields(Selection):
        value = getattr(selection, f.name)
        found |= _parts(value) if isinstance(value, Question) else {f.name: value}
    return found


def _parts(question: Question) -> dict[str, object]:
    parts = {f.name: getattr(question, f.name) for f in fields(Question)}
    return {name: _WRITTEN.get(name, {}).get(value, value) for name, value in parts.items()}


def write(
    path: Path, selection: Selection, dataset_version: str, said: Caption | None = None
) -> None:
    """Write a view file.

    Raises:
        files.FileWriteError: It cannot be written.
    """
    files.write_bytes(path, text(selection, dataset_version, said).encode())


def read(path: Path, dataset: Dataset) -> tuple[Selection, Caption]:
    """Read a view file: what it shows, and what is said on its figure.

    Raises:
        ViewStateError: It cannot be read, is not a view, or shows what this dataset lacks.
    """
    from explorer.files import from_json  # the window is painted without

    try:
        held = from_json(files.read_bytes(path).decode("utf-8"))
    except (OSError, ValueError) as error:
        said = to_user("ViewState", "{path}: cannot be read as a view ({reason})")
        reason = files.reason(error) if isinstance(error, OSError) else str(error)
        raise ViewStateError(said.format(path=path, reason=reason)) from None
    return opened(held, dataset, str(path))


def opened(held: object, dataset: Dataset, path: str) -> tuple[Selection, Caption]:
    """What a file of a view holds, as it is shown here.

    Raises:
        ViewStateError: It is no view, or shows what this dataset lacks; ``path`` names it.
    """
    if not isinstance(held, dict) or held.get("format") != FORMAT:
        said = to_user("ViewState", "{path}: is not a view of this program")
        raise ViewStateError(said.format(path=path))
    if not isinstance(held.get("version"), int) or held["version"] > VERSION:
        said = to_user("ViewState", "{path}: was written by a newer version of this program")
        raise ViewStateError(said.format(path=path))
    from explorer.charts import caption  # the window is painted without

    found = held.get("selection")
    selection = parse(found if isinstance(found, dict) else {}, dataset, path)
    return selection, caption.parse(held.get("caption"))


def parse(found: dict[str, object], dataset: Dataset, where: str) -> Selection:
    """A selection from its stored attributes; unknown attributes are ignored.

    Raises:
        ViewStateError: A value has another type, or an id is unknown to the dataset.
    """
    question = _filled(Question(""), found, where)
    selection = replace(_filled(Selection(), found, where), question=question)
    named = [*unknown(dataset, question), *_unknown(dataset, selection)]
    for attribute, name in named[:1]:
        said = to_user("ViewState", "{where}: this dataset has no {what} {name!r}")
        raise ViewStateError(said.format(where=where, what=_noun(attribute), name=name))
    return selection


def _filled(default: _T, found: dict[str, object], where: str) -> _T:
    """A value with those of its attributes that were stored."""
    values: dict[str, Any] = {}
    for f in fields(default):
        usual = getattr(default, f.name)
        if f.name not in found or isinstance(usual, Question):
            continue
        value = found[f.name]
        if isinstance(value, list):
            value = tuple(str(v) for v in value)
        if type(value) is not type(usual):
            said = to_user("ViewState", "{where}: {name} is not of the expected kind")
            raise ViewStateError(said.format(where=where, name=f.name))
        written = _WRITTEN.get(f.name, {})
        values[f.name] = next((kept for kept, said in written.items() if said == value), value)
    return replace(default, **values)


def _unknown(dataset: Dataset, selection: Selection) -> Iterator[tuple[str, str]]:
    for attribute, table in (
        ("observation_id", dataset.observations),
        ("document_id", dataset.documents),
        ("taxonomy_id", dataset.taxonomies),
    ):
        identifier = getattr(selection, attribute)
        if identifier and identifier not in table:
            yield attribute, identifier
    if selection.evidence_id and dataset.evidence_named(selection.evidence_id) is None:
        yield "evidence_id", selection.evidence_id


def _noun(attribute: str) -> str:
    return {
        "topic_id": to_user("ViewState", "topic"),
        "indicator_id": to_user("ViewState", "indicator"),
        "observation_id": to_user("ViewState", "observation"),
        "evidence_id": to_user("ViewState", "evidence"),
        "document_id": to_user("ViewState", "document"),
        "taxonomy_id": to_user("ViewState", "taxonomy"),
        "entities": to_user("ViewState", "entity"),
        "reports": to_user("ViewState", "report"),
    }[attribute]
