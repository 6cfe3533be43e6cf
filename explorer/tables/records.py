"""JSON that holds records: a list of objects, or one within an answer."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from explorer.corpus.readers.encoding import decode
from explorer.dataset.problems import DatasetError, Problem
from explorer.files import from_json, next_of_json
from explorer.tables.grid import typed
from explorer.tables.streamed import Large, Sheet, held
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from explorer.tables.grid import Grid

#: So deep objects are opened, and so many lists are looked into.
_DEEPEST: Final = 6
#: What stands for an object of a name and its code.
_LABELS: Final = ("value", "name", "label", "title")
_CODES: Final = ("id", "code", "iso3", "iso")


def read(data: bytes, path: str, name: str, many: int | None = None) -> Grid:
    """The records of a file as a table with a row of headings.

    Args:
        data: Its bytes.
        path: What to call it in a problem.
        name: The name of the file.
        many: More records than these are not read.

    Raises:
        CorpusError: It is no text.
        DatasetError: It is not JSON, or holds no records.
        Large: There are more records than ``many``.
    """
    return held(sheet(data, path, name, many))


def sheet(data: bytes, path: str, name: str, many: int | None = None) -> Sheet:
    """The same, a record at a time."""
    text, notices = decode(data, path)
    try:
        found = _found(text)
        if found is None:
            message = to_user("Tables", "there is no list of records in this file")
            raise DatasetError([Problem("json", path, 0, "", message)])
        if many is not None and found.count > many:
            raise Large
        headings = _headings(found.records())
    except ValueError as error:
        reason = str(error) or type(error).__name__
        message = to_user("Tables", "this is not JSON ({reason})").format(reason=reason)
        raise DatasetError([Problem("json", path, 0, "", message)]) from None
    return Sheet(name, "", _rows(headings, found), notices=list(notices))


def _rows(headings: list[str], found: _Found) -> Iterator[Sequence[str]]:
    yield headings
    for record in found.records():
        flat = _flat(record)
        yield [flat.get(h, "") for h in headings]


def _headings(records: Iterable[dict[str, Any]]) -> list[str]:
    """The names of all cells, in the order in which they come."""
    made: dict[str, None] = {}
    known: set[tuple[str, ...]] = set()
    for record in records:
        names = tuple(record)
        plain = not any(isinstance(value, dict) for value in record.values())
        if plain and names in known:
            continue
        if plain:
            known.add(names)
        made |= dict.fromkeys(_flat(record))
    return list(made)


@dataclass(frozen=True)
class _Found:
    """Records of a text, taken one at a time as often as is wished."""

    count: int
    records: Callable[[], Iterator[dict[str, Any]]]


def _found(text: str) -> _Found | None:
    """The records of a text.

    Raises:
        ValueError: It is not JSON.
    """
    start = _SPACE.match(text).end()  # type: ignore[union-attr]
    if text[start : start + 1] == "[":
        # The list itself, if most of it are records; none of them is kept.
        kinds = [isinstance(part, dict) for part in _parts(text, start)]
        if sum(kinds) * 2 > len(kinds):
            return _Found(
                sum(kinds), lambda: (p for p in _parts(text, start) if isinstance(p, dict))
            )
    try:
        content = from_json(text)
    except ValueError:
        lines = re.compile(r"[^\n\r]+")
        whole = (m[0] for m in lines.finditer(text) if m[0].strip())
        first = list(islice(whole, 3))
        if len(first) < 2 or not all(line.lstrip().startswith("{") for line in first):
            raise

        def one_a_line() -> Iterator[dict[str, Any]]:
            for m in lines.finditer(text):
                if m[0].strip() and isinstance(record := from_json(m[0]), dict):
                    yield record

        return _Found(sum(1 for _ in one_a_line()), one_a_line)
    records = _records(content, 0) or _from_columns(content, 0)
    return _Found(len(records), lambda: iter(records)) if records else None


_SPACE: Final = re.compile(r"[ \t\n\r]*")


def _parts(text: str, start: int) -> Iterator[Any]:
    """What a list in a text holds that begins at some place, one after the other.

    Raises:
        ValueError: It is not JSON, or something follows the list.
    """
    at = _SPACE.match(text, start + 1).end()  # type: ignore[union-attr]
    if text[at : at + 1] == "]":
        at += 1
    else:
        while True:
            part, at = next_of_json(text, at)
            yield part
            at = _SPACE.match(text, at).end()  # type: ignore[union-attr]
            mark = text[at : at + 1]
            if mark not in ("]", ","):
                raise json.JSONDecodeError("Expecting ',' delimiter", text, at)
            at = _SPACE.match(text, at + 1).end()  # type: ignore[union-attr]
            if mark == "]":
                break
    if at < len(text) and _SPACE.fullmatch(text, at) is None:
        raise json.JSONDecodeError("Extra data", text, at)


def _records(content: Any, depth: int) -> list[dict[str, Any]]:
    """The longest list of objects, the outermost of two."""
    if depth > _DEEPEST:
        return []
    if isinstance(content, list):
        found = [r for r in content if isinstance(r, dict)]
        if len(found) * 2 > len(content) and found:
            # The answer of an office: first the page, then the records.
            return found
        inner = [_records(part, depth + 1) for part in content[:50]]
    elif isinstance(content, dict):
        inner = [_records(part, depth + 1) for part in content.values()]
    else:
        return []
    return max(inner, key=len, default=[])


def _from_columns(content: Any, depth: int) -> list[dict[str, Any]]:
    """Records of an object whose parts are lists of one length: columns."""
    if depth > _DEEPEST or not isinstance(content, dict):
        return []
    columns = {n: v for n, v in content.items() if isinstance(v, list) and v}
    if len(columns) > 1 and len({len(v) for v in columns.values()}) == 1:
        rows = zip(*columns.values(), strict=True)
        return [dict(zip(columns, row, strict=True)) for row in rows]
    inner = [_from_columns(part, depth + 1) for part in content.values()]
    return max(inner, key=len, default=[])


def _flat(record: dict[str, Any]) -> dict[str, str]:
    """A record as cells; of an object of name and code both."""
    made: dict[str, str] = {}
    for name, value in record.items():
        if isinstance(value, dict):
            label = next((value[k] for k in _LABELS if isinstance(value.get(k), str)), None)
            if label is None:
                made |= {f"{name} {k}": v for k, v in _flat(value).items()}
                continue
            made[name] = _cell(label)
            if code := next((value[k] for k in _CODES if isinstance(value.get(k), str)), ""):
                made[f"{name} code"] = code
        else:
            made[name] = _cell(value)
    return made


def _cell(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(typed(v) for v in value if not isinstance(v, dict | list))
    return typed(value)
