"""Texts that stand as they were accepted: what goes into files, and what is said, by kind.

What is meant to change is accepted by running the tests with ``ACCEPT=1``; the difference is then
read as any other.
"""

from __future__ import annotations

import difflib
import itertools
import os
from functools import cache
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

#: What the heading of a part of a file begins with.
_PART = "== "


def check(path: Path, part: str, lines: Iterable[str]) -> None:
    """Lines are those of a part of an accepted file, or the difference is said."""
    made = [*lines]
    if os.environ.get("ACCEPT"):
        parts = dict(_parts(path) if path.exists() else {}) | {part: made}
        _parts.cache_clear()
        path.parent.mkdir(exist_ok=True)
        every = (line for name, held in parts.items() for line in (_PART + name, *held))
        path.write_text("\n".join([*every, ""]), encoding="utf-8")
        return
    accepted = _parts(path).get(part, [])
    if made != accepted:
        found = difflib.unified_diff(accepted, made, lineterm="", n=1)
        how = f"{path.name}, {part}: ACCEPT=1 takes it over, if it is meant"
        pytest.fail("\n".join([how, *itertools.islice(found, 2, 60)]))


@cache
def _parts(path: Path) -> dict[str, list[str]]:
    parts: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").split("\n")[:-1]:
        if line.startswith(_PART):
            parts[line.removeprefix(_PART)] = held = []
        else:
            held.append(line)
    return parts
