"""Figures of a table so large that they stay on disk: only what is asked for is made an object.

They lie in a file of columns (Parquet) that DuckDB reads. How many there are by topic, entity and
the like is known from the workspace, so that counting reads nothing; a page of them is read when
it is asked for, and the last ones asked for are kept.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, TypeVar

from explorer.dataset.tables import cell
from explorer.records import dataclass, field
from explorer.words import Count, to_user, within

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.schema import Entity, Indicator, Observation, Report, Topic

K = TypeVar("K")
V = TypeVar("V")

#: What the ids of such figures begin with, before the id of their document.
PREFIX: Final = "table."
#: The columns of the file that hold numbers of ids, by those of the dataset.
OF: Final = {
    "topic_id": "topic",
    "entity_id": "entity",
    "counterpart_id": "other",
    "indicator_id": "indicator",
    "report_id": "report",
}


def statement(
    row: Observation, topic: Topic, indicator: Indicator, entity: Entity, report: Report
) -> str:
    """What a figure says, put together from its columns."""
    ends = [v for v in (row.value_low, row.value_high) if v is not None]
    numbers = [row.value] if row.value is not None else ends
    period = " to ".join(dict.fromkeys(p for p in (row.period_start, row.period_end) if p))
    parts = (topic.name_en, indicator.name_en, entity.name_en, period)
    said = f"{' to '.join(map(cell, numbers))} {row.unit}"
    return f"{', '.join(p for p in parts if p)}: {said}, according to {within(report.short)}."


def is_stored(identifier: str) -> bool:
    """Whether an id is that of a figure in such a table."""
    return identifier.startswith(PREFIX)


@dataclass(frozen=True)
class StoredTable:
    """A table on disk.

    Attributes:
        document_id: The table as a document.
        figures: The file of its figures, whose columns hold places in ``content``.
        cells: The file of all its cells.
        digests: Of both files, as they were written.
        count: How many figures it has.
        content: Ids with how many figures each has, by column of the file; the periods; how many
            there are of each topic and indicator by their places; the column of notes; and the
            name of the sheet, if it has one.
    """

    document_id: str
    figures: Path = field(repr=False, compare=False)
    cells: Path = field(repr=False, compare=False)
    digests: tuple[str, str]
    count: int
    content: Mapping[str, list[list[Any]]] = field(repr=False, compare=False)

    @property
    def prefix(self) -> str:
        """What the ids of its figures begin with."""
        return f"{PREFIX}{self.document_id}."

    @property
    def sheet(self) -> str:
        """The name of the sheet; "" if the file has none."""
        return str(self.content["sheet"][0][0]) if "sheet" in self.content else ""

    @cached_property
    def counts(self) -> Mapping[str, Mapping[str, int]]:
        """How many figures there are, by column of the dataset and id."""
        found = {
            name: {i: n for i, n in self.content[column] if i and n} for name, column in OF.items()
        }
        said = dict(self.content["estimate"])
        found["status"] = {
            status: said[e] for status, e in (("measured", False), ("estimate", True)) if e in said
        }
        return found

    @cached_property
    def pairs(self) -> Mapping[tuple[str, str], int]:
        """How many figures a topic has of an indicator."""
        topics, indicators = self.content["topic"], self.content["indicator"]
        return {(topics[t][0], indicators[i][0]): n for t, i, n in self.content["both"]}

    @cached_property
    def places(self) -> Mapping[str, Mapping[str, int]]:
        """The numbers in the file of ids, by column of the dataset."""
        return {
            name: {row[0]: n for n, row in enumerate(self.content[column])}
            for name, column in OF.items()
        }

    @cached_property
    def parts(self) -> Mapping[str, list[str]]:
        """What stands for each id in those of figures, by column of the dataset."""
        found = {}
        for name in ("topic_id", "entity_id", "indicator_id"):
            found[name] = _parts([row[0] for row in self.content[OF[name]]], name)
        return found

    def identifier(self, topic: int, entity: int, other: int, indicator: int, period: int) -> str:
        """The id of a figure, which says what it is about."""
        parts = self.parts
        beside = f"+{parts['entity_id'][other]}" if other >= 0 else ""
        start, end = self.content["period"][period]
        when = "-".join(dict.fromkeys(p for p in (start, end) if p)) or "undated"
        return (
            f"{self.prefix}{parts['topic_id'][topic]}."
            f"{parts['entity_id'][entity]}{beside}.{parts['indicator_id'][indicator]}.{when}"
        )

    def numbers(self, identifier: str) -> tuple[int, int, int, int, int] | None:
        """The numbers of what a figure of this id is about; None if it has no such figure."""
        bare = identifier.removeprefix(self.prefix).split(".")
        if len(bare) != 4:
            return None
        topic, entities, indicator, when = bare
        entity, _, other = entities.partition("+")
        at = self._by_part
        try:
            return (
                at["topic_id"][topic],
                at["entity_id"][entity],
                at["entity_id"][other] if other else -1,
                at["indicator_id"][indicator],
                at["period"][when],
            )
        except KeyError:
            return None

    @cached_property
    def _by_part(self) -> Mapping[str, Mapping[str, int]]:
        found = {name: {p: n for n, p in enumerate(parts)} for name, parts in self.parts.items()}
        found["period"] = {
            "-".join(dict.fromkeys(p for p in pair if p)) or "undated": n
            for n, pair in enumerate(self.content["period"])
        }
        return found

    def trouble(self) -> str:
        """Why it cannot be used: a file is missing or altered; "" if it can."""
        for path, digest in zip((self.figures, self.cells), self.digests, strict=True):
            if digest_of(path) != digest:
                text = to_user(
                    "Problem",
                    "{path} with figures of {document} is missing or altered; the {count} "
                    "{count:figure of this table is|figures of this table are} left out until "
                    "it is back",
                )
                return text.format(
                    path=path, document=self.document_id, count=Count(self.count, f"{self.count:,}")
                )
        return ""


def _parts(ids: Sequence[str], column: str) -> list[str]:
    """Ids as parts of others: without dots and plus signs, no two alike."""
    taken: set[str] = set()
    found = []
    for identifier in ids:
        bare = identifier.lower() if column == "entity_id" else identifier
        bare = bare.removeprefix("own-").replace(".", "-").replace("+", "-") or "none"
        part, number = bare, 2
        while part in taken:
            part, number = f"{bare}-{number}", number + 1
        taken.add(part)
        found.append(part)
    return found


#: Digests of files by place, size and time: what has not changed is not read again.
_DIGESTS: Final[dict[tuple[str, int, int], str]] = {}


def digest_of(path: Path) -> str:
    """The digest of a file; "" if it cannot be read."""
    try:
        found = path.stat()
        key = (str(path), found.st_size, found.st_mtime_ns)
        if key not in _DIGESTS:
            with path.open("rb") as stream:
                _DIGESTS[key] = hashlib.file_digest(stream, "sha256").hexdigest()
        return _DIGESTS[key]
    except OSError:
        return ""
