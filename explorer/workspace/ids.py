"""Ids for what the user brings in: readable, and never those of something else."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

_LONGEST = 48


def worded(text: str) -> str:
    """A name as part of an id: Latin letters and digits with hyphens; "" if it has too few."""
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    made = re.sub(r"[^a-z0-9]+", "-", bare).strip("-")[:_LONGEST].strip("-")
    return made if len(made) > 1 else ""


def as_id(text: str) -> str:
    """A name as part of an id; of one without a Latin letter its digest."""
    return worded(text) or hashlib.sha256(text.encode()).hexdigest()[:8]


def unique(wanted: str, taken: Container[str]) -> str:
    """The id, or the id with the first number that makes it another than those taken."""
    if wanted not in taken:
        return wanted
    number = 2
    while f"{wanted}-{number}" in taken:
        number += 1
    return f"{wanted}-{number}"
