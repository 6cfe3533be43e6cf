"""Tables that come with a description: Data Packages, and downloads of Our World in Data."""

from __future__ import annotations

import io
import zipfile
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Final

from explorer import files
from explorer.corpus.documents import CorpusError
from explorer.damage import PACKED
from explorer.dataset.package import DESCRIPTOR
from explorer.dataset.problems import DatasetError, Problem
from explorer.files import from_json
from explorer.tables.grid import ColumnFacts, Facts, Grid
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_TABLES: Final = (".csv", ".tsv")
#: More files, or more bytes when unpacked, are not read.
_MOST_FILES: Final = 200
_MOST_BYTES: Final = 200 * 2**20


def facts_beside(path: Path) -> Facts:
    """What a file of metadata beside a table says of it; nothing where there is none."""
    for name in (f"{path.stem}.metadata.json", f"{path.stem}-metadata.json", "metadata.json"):
        beside = path.with_name(name)
        found = _owid(_loaded(beside)) if beside.is_file() else None
        if found and name == "metadata.json" and not _fits(found, path):
            continue
        if found:
            return found
    described = path.with_name(DESCRIPTOR)
    if described.is_file():
        for resource, facts in _resources(_loaded(described)):
            if PurePosixPath(str(resource.get("path", ""))).name == path.name:
                return facts
    return Facts()


def _fits(facts: Facts, path: Path) -> bool:
    """Whether a table has one of the columns that are described."""
    try:
        with path.open("rb") as stream:
            head = stream.read(8192).decode("utf-8", "replace")
    except OSError:
        return False
    return any(column in head for column in facts.columns)


def read_descriptor(data: bytes, path: Path) -> tuple[Grid, ...] | None:
    """The tables of an unpacked Data Package; None if the file is no descriptor."""
    found = _parsed(data)
    if not isinstance(found, dict) or not isinstance(found.get("resources"), list):
        return None
    folder = path.parent.resolve()

    def fetch(name: str) -> bytes:
        target = (folder / name).resolve()
        if not target.is_relative_to(folder):
            raise _wrong(
                path, to_user("Tables", "{name} lies outside the package").format(name=name)
            )
        try:
            return files.read_bytes(target)
        except OSError as error:
            reason = files.reason(error)
            said = to_user("Tables", "{name} cannot be read ({reason})")
            raise _wrong(path, said.format(name=name, reason=reason)) from None

    return _package(found, path, fetch)


def read_archive(data: bytes, path: Path) -> tuple[Grid, ...]:
    """The tables of a zip file: a Data Package, or tables with a file of metadata.

    Raises:
        DatasetError: It is damaged, too large, or holds no table.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        entries = [e for e in archive.infolist() if not e.is_dir()]
    except PACKED as error:
        said = to_user("Tables", "the archive is damaged ({reason})").format(reason=error)
        raise _wrong(path, said) from None
    with archive:
        if len(entries) > _MOST_FILES or sum(e.file_size for e in entries) > _MOST_BYTES:
            said = to_user("Tables", "the archive holds more than {files} files or {size} MiB")
            message = said.format(files=_MOST_FILES, size=_MOST_BYTES // 2**20)
            raise _wrong(path, message)

        def fetch(name: str) -> bytes:
            try:
                with archive.open(name) as stream:
                    return stream.read(_MOST_BYTES + 1)
            except PACKED as error:
                said = to_user("Tables", "{name} cannot be read ({reason})")
                raise _wrong(path, said.format(name=name, reason=error)) from None

        names = [e.filename for e in entries]
        described = next((n for n in names if PurePosixPath(n).name == DESCRIPTOR), "")
        if described:
            found = _parsed(fetch(described))
            if isinstance(found, dict):
                folder = PurePosixPath(described).parent
                return _package(found, path, lambda name: fetch(str(folder / name)))
        facts = [f for n in names if n.endswith(".json") and (f := _owid(_parsed(fetch(n))))]
        tables = [n for n in names if n.lower().endswith(_TABLES)]
        # The World Bank packs two tables of metadata with each table.
        tables = [n for n in tables if not PurePosixPath(n).name.startswith("Metadata_")]
        if not tables:
            raise _wrong(path, to_user("Tables", "there is no table in the archive"))
        from explorer.tables.delimited import read

        return tuple(
            read(fetch(n), f"{path}:{n}", PurePosixPath(n).name, facts[0] if facts else None)
            for n in tables
        )


def _package(found: dict[str, Any], path: Path, fetch: Callable[[str], bytes]) -> tuple[Grid, ...]:
    from explorer.tables.delimited import read

    made = []
    for resource, facts in _resources(found):
        name = str(resource.get("path", ""))
        if not name.lower().endswith(_TABLES):
            continue
        try:
            made.append(read(fetch(name), f"{path}:{name}", PurePosixPath(name).name, facts))
        except CorpusError as error:
            raise _wrong(path, str(error)) from None
    if not made:
        raise _wrong(path, to_user("Tables", "the package describes no table"))
    return tuple(made)


def _resources(found: Any) -> list[tuple[dict[str, Any], Facts]]:
    """The resources of a descriptor with what it says of them."""
    if not isinstance(found, dict) or not isinstance(found.get("resources"), list):
        return []
    made = []
    for resource in found["resources"]:
        if not isinstance(resource, dict):
            continue
        sources = resource.get("sources") or found.get("sources") or []
        source = sources[0] if sources and isinstance(sources[0], dict) else {}
        fields = _dict(resource.get("schema")).get("fields") or []
        columns = {
            str(f["name"]): ColumnFacts(_text(f.get("title")), _text(f.get("unit")))
            for f in fields
            if isinstance(f, dict) and f.get("name")
        }
        facts = Facts(
            _text(resource.get("title")) or _text(found.get("title")),
            _text(source.get("title")),
            "",
            _text(source.get("path")) or _text(found.get("homepage")),
            "",
            columns,
        )
        made.append((resource, facts))
    return made


def _owid(found: Any) -> Facts | None:
    """What the metadata of Our World in Data say; None if they are none of theirs."""
    chart, columns = _dict(_dict(found).get("chart")), _dict(_dict(found).get("columns"))
    if not columns or not all(isinstance(c, dict) for c in columns.values()):
        return None
    title = _text(chart.get("title"))
    first = next(iter(columns.values()))
    return Facts(
        title or _text(first.get("titleShort")),
        _text(chart.get("citation")) or _text(first.get("citationShort")),
        "Our World in Data",
        _text(chart.get("originalChartUrl")),
        _text(_dict(found).get("dateDownloaded")),
        {
            name: ColumnFacts(
                _text(c.get("titleShort")) or _text(c.get("titleLong")),
                _text(c.get("unit")) or _text(c.get("shortUnit")),
            )
            for name, c in columns.items()
        },
    )


def _loaded(path: Path) -> Any:
    try:
        return _parsed(files.read_bytes(path)) if path.stat().st_size < 10 * 2**20 else None
    except OSError:
        return None


def _parsed(data: bytes) -> Any:
    try:
        return from_json(data)
    except ValueError:
        return None


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _wrong(path: Path, message: str) -> DatasetError:
    return DatasetError([Problem("package", str(path), 0, "", message)])
