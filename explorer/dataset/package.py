"""The Data Package descriptor: what ``datapackage.json`` says of the tables beside it."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from explorer import files
from explorer.dataset import cache
from explorer.dataset.columns import columns, key_names
from explorer.dataset.dataset import Dataset
from explorer.dataset.problems import DatasetError, Problem
from explorer.dataset.schema import TABLES, Row
from explorer.dataset.tables import read_table
from explorer.files import from_json
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

DESCRIPTOR = "datapackage.json"
PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
RESOURCE_PROFILE = "https://datapackage.org/profiles/2.0/dataresource.json"
_TYPES = {
    "string": "string",
    "list": "list",
    "integer": "integer",
    "number": "number",
    "year": "string",
}


def read_descriptor(folder: Path) -> dict[str, Any]:
    """Read ``datapackage.json``.

    Raises:
        DatasetError: It is missing, not JSON, or not a Data Package of these tables.
    """
    path = folder / DESCRIPTOR
    try:
        descriptor = from_json(files.read_bytes(path).decode("utf-8"))
    except OSError as error:
        text = to_user("Problem", "cannot be read ({reason}): {folder} is not a data package")
        message = text.format(reason=files.reason(error), folder=folder)
        raise DatasetError([Problem("missing", DESCRIPTOR, 0, "", message)]) from None
    except ValueError as error:
        message = to_user("Problem", "is not JSON ({reason})").format(reason=error)
        raise DatasetError([Problem("descriptor", DESCRIPTOR, 0, "", message)]) from None
    resources = descriptor.get("resources") if isinstance(descriptor, dict) else None
    if not isinstance(resources, list) or not all(isinstance(r, dict) for r in resources):
        message = to_user("Problem", "has no list of resources")
        raise DatasetError([Problem("descriptor", DESCRIPTOR, 0, "", message)])
    result: dict[str, Any] = descriptor
    return result


def load(folder: Path, kept: Path | None = None) -> Dataset:
    """Load a data package.

    Each table is compared with the hash its descriptor records, so that a file damaged after
    it was checked is found here and never shows as a wrong figure. The document texts are read
    and compared when first asked for.

    Args:
        folder: The package.
        kept: A folder of the user's own in which the rows are kept for the next time.

    Raises:
        DatasetError: A table is missing, damaged or not of its schema.
    """
    descriptor = read_descriptor(folder)
    version = str(descriptor.get("version", "0"))
    recorded = {r.get("path"): r.get("hash") for r in descriptor["resources"]}
    hashes = [str(recorded.get(f"{table.TABLE}.csv")) for table in TABLES]
    if kept is not None and _hashes(folder) == hashes:
        found = cache.read(kept, hashes)
        if found is not None:
            return Dataset(version, folder, found)
    tables: dict[str, tuple[Row, ...]] = {}
    problems: list[Problem] = []
    for table in TABLES:
        path = folder / f"{table.TABLE}.csv"
        try:
            tables[table.TABLE] = read_table(table, path)
        except DatasetError as error:
            problems.extend(error.problems)
            continue
        if recorded.get(path.name) != _hash(files.read_bytes(path)):
            problems.append(_changed(path.name))
    if problems:
        raise DatasetError(problems)
    if kept is not None:
        cache.write(kept, hashes, tables)
    return Dataset(version, folder, tables)


def _hashes(folder: Path) -> list[str] | None:
    """What the tables' hashes really are, or None where a file cannot be read."""
    try:
        return [_hash(files.read_bytes(folder / f"{table.TABLE}.csv")) for table in TABLES]
    except OSError:
        return None


def _changed(name: str) -> Problem:
    return Problem(
        "changed-table",
        name,
        0,
        "",
        to_user(
            "Problem",
            "the file is not the one recorded in datapackage.json; restore it, or, if you edited "
            "it on purpose, run `ctexplorer data check` and then `ctexplorer data seal`",
        ),
    )


def _hash(content: bytes) -> str:
    return "sha256:" + hashlib.sha256(content).hexdigest()


def seal(folder: Path, **changes: str) -> None:
    """Rewrite ``datapackage.json`` to describe the tables as they are now.

    Args:
        folder: The data package; its descriptor keeps its own name, version and credits.
        changes: Top-level string properties to set, such as ``version``.

    Raises:
        DatasetError: The descriptor or a table cannot be read.
    """
    descriptor = read_descriptor(folder) | changes
    descriptor["resources"] = [describe(table, folder) for table in TABLES]
    text = json.dumps(descriptor, ensure_ascii=False, indent=2) + "\n"
    files.write_bytes(folder / DESCRIPTOR, text.encode())


def describe(table: type[Row], folder: Path) -> Mapping[str, Any]:
    """The resource entry of one table, with hash, size and Table Schema."""
    path = folder / f"{table.TABLE}.csv"
    read_table(table, path)
    return described(table, files.read_bytes(path))


def described(table: type[Row], content: bytes) -> dict[str, Any]:
    """The same of a table's bytes, which are known to be one."""
    return {
        "name": table.TABLE.replace("_", "-"),
        "$schema": RESOURCE_PROFILE,
        "type": "table",
        "path": f"{table.TABLE}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": _hash(content),
        "schema": _table_schema(table),
    }


def _table_schema(table: type[Row]) -> dict[str, Any]:
    described: list[dict[str, Any]] = []
    foreign: list[dict[str, Any]] = []
    for c in columns(table):
        entry: dict[str, Any] = {"name": c.name, "type": _TYPES[c.kind]}
        if c.kind == "list":
            entry["delimiter"] = ";"
        constraints: dict[str, Any] = {}
        if c.required:
            constraints["required"] = True
        if c.enum:
            constraints["enum"] = [str(v) for v in c.enum]
        if constraints:
            entry["constraints"] = constraints
        described.append(entry)
        if c.refers and c.kind != "list":
            target, column = c.refers.split(".")
            reference: dict[str, Any] = {"fields": [column]}
            if target != table.TABLE:  # version 2 leaves it out for the table itself
                reference["resource"] = target.replace("_", "-")
            foreign.append({"fields": [c.name], "reference": reference})
    schema: dict[str, Any] = {"fields": described, "primaryKey": key_names(table)}
    if foreign:
        schema["foreignKeys"] = foreign
    schema["missingValues"] = [""]
    return schema
