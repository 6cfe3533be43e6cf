"""What a pack holds: a Data Package of tables and texts, each as its descriptor says."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar, cast

from explorer.corpus.documents import digest
from explorer.dataset.columns import columns, table_of
from explorer.dataset.discretion import LEVELS, Level, highest
from explorer.dataset.merge import Own
from explorer.dataset.package import DESCRIPTOR, PROFILE, RESOURCE_PROFILE, described
from explorer.dataset.problems import DatasetError
from explorer.dataset.schema import (
    TABLES,
    Document,
    Entity,
    Indicator,
    Node,
    NumeralRow,
    Observation,
    Rendering,
    Report,
    Row,
    Section,
    Support,
    Taxonomy,
    Topic,
)
from explorer.dataset.tables import parse_table, table_text
from explorer.files import from_json, whole
from explorer.packs import archive, keys
from explorer.packs.archive import PackError, altered
from explorer.words import to_user
from explorer.workspace.rows import COMPOSED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from explorer.packs.keys import Key

#: What a pack is for: the user's own rows, or a dataset in the place of the bundled one.
Kind = Literal["own", "edition"]
R = TypeVar("R", bound=Row)

#: The member of the descriptor that is ours.
OURS: Final = "ctexplorer"
_FORMAT: Final = 1
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_TEXTS: Final = "texts"
_MARKS: Final = "marks.csv"
_PAGES: Final = "pages.csv"


@dataclass(frozen=True, slots=True)
class Head:
    """What a pack says of itself.

    Attributes:
        name: By which a later one takes its place.
        title: What people call it.
        publisher: Whoever made it, in their words; "" if they do not say.
        version: In their words; "" if they do not say.
        dataset: The version of the dataset that it was made beside.
        level: How far it may go: the highest mark of what is in it.
        kind: What it is for.
    """

    name: str
    title: str
    publisher: str = ""
    version: str = ""
    dataset: str = ""
    level: Level = ""
    kind: Kind = "own"


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack whose files are all as its descriptor says.

    Attributes:
        path: Where it is.
        sha256: Of its bytes.
        head: What it says of itself.
        key: Whose signature it bears; None if nobody's.
        files: Its tables and texts by name.
        texts: Ids of the documents of each text, by name.
    """

    path: Path
    sha256: str
    head: Head
    key: Key | None
    files: Mapping[str, bytes]
    texts: Mapping[str, tuple[str, ...]]


def named(name: str) -> str:
    """A name that a pack can have.

    Raises:
        PackError: It has other characters than small letters, digits and hyphens.
    """
    if not _NAME.fullmatch(name):
        text = to_user("Packs", "{name!r}: a pack is called by small letters, digits and hyphens.")
        raise PackError(text.format(name=name))
    return name


# ----------------------------------------------------------------------------------------- write


def written(
    head: Head,
    tables: Mapping[type[Row], Iterable[Row]],
    texts: Mapping[str, str],
    more: Mapping[str, bytes],
    key: Ed25519PrivateKey | None,
    titles: Mapping[str, str],
) -> bytes:
    """A pack; the same bytes for the same content and key.

    Args:
        head: What it says of itself.
        tables: Rows by table; in a pack of one's own, tables without rows are left out.
        texts: The texts of documents by id.
        more: Other files, by name.
        key: Signs it.
        titles: What the documents are called.

    Raises:
        PackError: It is too large.
    """
    files: dict[str, bytes] = dict(more)
    resources: list[Mapping[str, Any]] = []
    for table, rows in tables.items():
        every = tuple(rows)
        if every or head.kind == "edition":
            content = table_text(table, every).encode()
            files[f"{table.TABLE}.csv"] = content
            resources.append(described(table, content))
    resources += [_resource(name, content, "text/csv") for name, content in more.items()]
    of: dict[str, list[str]] = {}
    for document, text in sorted(texts.items()):
        name = f"{_TEXTS}/{digest(text.encode())}.txt"
        files[name] = text.encode()
        of.setdefault(name, []).append(document)
    for name, documents in of.items():
        title = titles.get(documents[0], documents[0])
        found = _resource(name, files[name], "text/plain")
        resources.append({**found, "title": title, "documents": documents})
    ours = {
        "pack": head.kind, "format": _FORMAT, "level": head.level, "dataset": head.dataset,
    }  # fmt: skip
    descriptor: dict[str, Any] = {"$schema": PROFILE, "name": head.name, "title": head.title}
    descriptor |= {"version": head.version} if head.version else {}
    if head.publisher:
        descriptor["contributors"] = [{"title": head.publisher, "roles": ["publisher"]}]
    descriptor |= {OURS: ours, "resources": resources}
    files[DESCRIPTOR] = (json.dumps(descriptor, ensure_ascii=False, indent=2) + "\n").encode()
    if key is not None:
        files[archive.SIGNATURE] = keys.signed(key, files[DESCRIPTOR])
    return archive.packed(files)


def _resource(name: str, content: bytes, mediatype: str) -> dict[str, Any]:
    stem, _, ending = name.rpartition(".")
    return {
        "name": stem.replace("/", "-").replace("_", "-"),
        "$schema": RESOURCE_PROFILE,
        "path": name,
        "format": ending,
        "mediatype": mediatype,
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{digest(content)}",
    }


def of_own(own: Own, head: Head, key: Ed25519PrivateKey | None = None) -> bytes:
    """A pack of own rows.

    Raises:
        PackError: It is too large.
    """
    by_name = {table.TABLE: table for table in TABLES}
    tables = {by_name[name]: rows for name, rows in own.tables().items()}
    more: dict[str, bytes] = {}
    if own.marks:
        lines = (f"{name},{level}" for name, level in sorted(own.marks.items()))
        more[_MARKS] = "\n".join(("thing_id,level", *lines, "")).encode()
    if own.pages:
        rows = sorted(own.pages.items())
        lines = (f"{d},{n},{at}" for d, p in rows for n, at in enumerate(p, 1))
        more[_PAGES] = "\n".join(("document_id,page,start", *lines, "")).encode()
    titles = {d.document_id: d.title for d in own.documents}
    return written(
        replace(head, level=highest(own.marks.values())), tables, own.texts, more, key, titles
    )


# ------------------------------------------------------------------------------------------ read


def read(path: Path) -> Pack:
    """Read a pack and check that each file in it is the one that was put in.

    Raises:
        PackError: It is none, or something in it was altered: the file is named.
    """
    data = archive.read(path)
    files = archive.unpacked(data, path)
    described = files.pop(DESCRIPTOR, None)
    signature = files.pop(archive.SIGNATURE, None)
    descriptor = _descriptor(described, path)
    listed: dict[str, dict[str, Any]] = {}
    for resource in descriptor["resources"]:
        listed[str(resource.get("path"))] = resource
    for name in sorted({*listed, *files}):
        content = files.get(name)
        wanted = listed.get(name, {}).get("hash")
        if content is None or wanted != f"sha256:{digest(content)}":
            raise altered(path, name)
    key = None
    if signature is not None:
        key = keys.signer(signature, described or b"")
        if key is None:
            raise altered(path, DESCRIPTOR)
    texts = {
        name: tuple(map(str, documents))
        for name, resource in listed.items()
        if isinstance(documents := resource.get("documents"), list)
    }
    return Pack(path, digest(data), _head(descriptor, path), key, files, texts)


def _descriptor(content: bytes | None, path: Path) -> dict[str, Any]:
    try:
        found = from_json(content or b"")
    except ValueError:
        found = None
    resources = found.get("resources") if isinstance(found, dict) else None
    ours = found.get(OURS) if isinstance(found, dict) else None
    whole = isinstance(resources, list) and all(isinstance(r, dict) for r in resources)
    if not whole or not isinstance(ours, dict):
        text = to_user("Packs", "{path}: this is no pack of this program; {name} does not say so.")
        raise PackError(text.format(path=path, name=DESCRIPTOR))
    if ours.get("format") != _FORMAT:
        text = to_user("Packs", "{path}: a newer version of this program made it; update this one.")
        raise PackError(text.format(path=path))
    return cast("dict[str, Any]", found)


def _head(descriptor: dict[str, Any], path: Path) -> Head:
    ours = descriptor[OURS]
    by = descriptor.get("contributors")
    first = by[0] if isinstance(by, list) and by and isinstance(by[0], dict) else {}
    kind, level = ours.get("pack"), ours.get("level", "")
    if kind not in ("own", "edition") or level not in ("", *LEVELS):
        raise altered(path, DESCRIPTOR)

    def said(value: object) -> str:
        return " ".join(value.split())[:300] if isinstance(value, str) else ""

    return Head(
        named(str(descriptor.get("name"))), said(descriptor.get("title")), said(first.get("title")),
        said(descriptor.get("version")), said(ours.get("dataset")), level, kind,
    )  # fmt: skip


def own_of(pack: Pack) -> Own:
    """The rows and texts of a pack of one's own.

    Raises:
        PackError: A table is not of its schema, or a document has no text.
    """
    documents = _table(pack, Document)
    texts = _texts(pack)
    for row in documents:
        if row.document_id not in texts:
            text = to_user("Packs", "{path}: the text of {document} is not in it.")
            raise PackError(text.format(path=pack.path, document=row.document_id))
    return Own(
        documents=documents,
        sections=_table(pack, Section),
        reports=_table(pack, Report),
        observations=_table(pack, Observation),
        evidence=_table(pack, Support),  # type: ignore[arg-type]
        texts={d.document_id: texts[d.document_id] for d in documents},
        topics=_table(pack, Topic),
        entities=_table(pack, Entity),
        indicators=_table(pack, Indicator),
        taxonomies=_table(pack, Taxonomy),
        nodes=_table(pack, Node),
        renderings=_table(pack, Rendering),
        marks=_marks(pack),
        pages=_pages(pack),
        numerals=_table(pack, NumeralRow),
    )


def _table(pack: Pack, table: type[R]) -> tuple[R, ...]:
    content = pack.files.get(f"{table.TABLE}.csv")
    if content is None:
        return ()
    try:
        return tuple(plain(row) for row in parse_table(table, content, f"{table.TABLE}.csv"))
    except DatasetError as error:
        raise PackError(f"{pack.path}: {error}") from None


def plain(row: R) -> R:
    """A row with what a workspace keeps of it: lists without blanks and separators within."""
    changed: dict[str, Any] = {}
    for c in columns(table_of(row)):
        value = getattr(row, c.name, c.empty)
        if c.name in COMPOSED and value:
            changed[c.name] = c.empty
        elif c.kind == "list" and value:
            parts = (part.strip() for item in value for part in item.split(";"))
            changed[c.name] = tuple(part for part in parts if part)
    return replace(row, **changed) if changed else row


def _texts(pack: Pack) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, documents in pack.texts.items():
        try:
            text = pack.files[name].decode()
        except UnicodeDecodeError:
            raise altered(pack.path, name) from None
        found |= dict.fromkeys(documents, text)
    return found


def _cells(pack: Pack, name: str, heads: tuple[str, ...]) -> list[list[str]]:
    """The lines of a table that needs no quotes."""
    content = pack.files.get(name)
    if content is None:
        return []
    lines = [line.split(",") for line in content.decode("utf-8", "replace").splitlines()]
    if not lines or tuple(lines[0]) != heads or any(len(c) != len(heads) for c in lines):
        text = to_user("Packs", "{path}: {name} does not have the columns {heads}.")
        raise PackError(text.format(path=pack.path, name=name, heads=", ".join(heads)))
    return lines[1:]


def _marks(pack: Pack) -> dict[str, str]:
    found = {str(c[0]): str(c[1]) for c in _cells(pack, _MARKS, ("thing_id", "level"))}
    if not set(found.values()) <= set(LEVELS):
        raise altered(pack.path, _MARKS)
    return found


def _pages(pack: Pack) -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for document, _, start in _cells(pack, _PAGES, ("document_id", "page", "start")):
        at = whole(start)
        if at is None:
            raise altered(pack.path, _PAGES)
        found[document] = (*found.get(document, ()), at)
    return found
