"""JSON that holds records: a list of objects, or one within an answer."""

from __future__ import annotations

import json
from typing import Any, Final

from explorer.corpus.readers.encoding import decode
from explorer.dataset.problems import DatasetError, Problem
from explorer.tables.grid import Facts, Grid, typed
from explorer.words import to_user

#: So deep objects are opened, and so many lists are looked into.
_DEEPEST: Final = 6
#: What stands for an object of a name and its code.
_LABELS: Final = ("value", "name", "label", "title")
_CODES: Final = ("id", "code", "iso3", "iso")


def read(data: bytes, path: str, name: str) -> Grid:
    """The records of a file as a table with a row of headings.

    Raises:
        CorpusError: It is no text.
        DatasetError: It is not JSON, or holds no records.
    """
    text, notices = decode(data, path)
    try:
        content = _parsed(text)
    except (ValueError, RecursionError) as error:
        reason = str(error) or type(error).__name__
        message = to_user("Tables", "this is not JSON ({reason})").format(reason=reason)
        raise DatasetError([Problem("json", path, 0, "", message)]) from None
    records = _records(content, 0) or _from_columns(content, 0)
    if not records:
        message = to_user("Tables", "there is no list of records in this file")
        raise DatasetError([Problem("json", path, 0, "", message)])
    flat = [_flat(record) for record in records]
    headings = list(dict.fromkeys(h for record in flat for h in record))
    rows = [tuple(headings), *(tuple(r.get(h, "") for h in headings) for r in flat)]
    return Grid(name, "", tuple(rows), Facts(), notices)


def _parsed(text: str) -> Any:
    """The content; also one record a line."""
    try:
        return json.loads(text)
    except ValueError:
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) > 1 and all(line.lstrip().startswith("{") for line in lines[:3]):
            return [json.loads(line) for line in lines]
        raise


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
