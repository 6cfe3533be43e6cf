"""A published edition of the dataset, in the place of the one that the program brought.

Each edition is a folder of its own that is never changed. Which one is shown stands in one small
file, with those that were before; without it, or where the edition is not as it was installed, the
program shows its own.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from explorer import files, paths, system
from explorer.corpus.documents import CorpusError, read_text
from explorer.dataset import package, validate
from explorer.dataset.difference import Difference, difference
from explorer.dataset.package import DESCRIPTOR
from explorer.dataset.problems import DatasetError
from explorer.dataset.schema import TABLES
from explorer.packs import content
from explorer.packs.archive import PackError
from explorer.packs.content import Head
from explorer.words import to_user

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from explorer.dataset.dataset import Dataset
    from explorer.packs.content import Pack

#: The descriptor of the dataset itself, beside that of the pack.
_OWN_DESCRIPTOR: Final = "dataset.json"


@dataclass(frozen=True, slots=True)
class Edition:
    """An edition that is installed.

    Attributes:
        sha256: Of the pack that it came as.
        version: Of the dataset.
        key: Whose signature the pack bore, as a line; "" if nobody's.
    """

    sha256: str
    version: str
    key: str


def make(
    folder: Path, name: str, publisher: str, key: Ed25519PrivateKey | None, *, texts: bool
) -> bytes:
    """A pack of a data package of this program.

    Args:
        folder: The package.
        name: What the pack is called.
        publisher: Who publishes it.
        key: Signs it.
        texts: The documents go along; without them the edition needs a program that has them.

    Raises:
        DatasetError: It is not sound.
        PackError: It is too large.
    """
    problems = validate.validate(folder)
    if problems:
        raise DatasetError(problems)
    dataset = package.load(folder)
    descriptor = package.read_descriptor(folder)
    tables = {table: dataset.rows(table) for table in TABLES}
    held = {d: dataset.text(d) for d in dataset.documents} if texts else {}
    head = Head(
        name, str(descriptor.get("title", name)), publisher, dataset.version, dataset.version,
        "", "edition",
    )  # fmt: skip
    more = {_OWN_DESCRIPTOR: files.read_bytes(folder / DESCRIPTOR)}
    titles = {d.document_id: d.title for d in dataset.documents.values()}
    return content.written(head, tables, held, more, key, titles)


def unfold(pack: Pack, to: Path) -> Dataset:
    """Write an edition to a folder of its own and check it as any data package.

    Args:
        pack: The pack.
        to: An empty folder; the data package is ``data`` in it.

    Raises:
        DatasetError: It is no sound data package of this program.
        PackError: It is no edition, or a document is neither in it nor in the program.
    """
    if pack.head.kind != "edition":
        text = to_user("Packs", "{path}: this is no edition of the dataset; it needs a workspace.")
        raise PackError(text.format(path=pack.path))
    folder = to / "data"
    folder.mkdir()
    for table in TABLES:
        name = f"{table.TABLE}.csv"
        (folder / name).write_bytes(pack.files.get(name, b""))
    (folder / DESCRIPTOR).write_bytes(pack.files.get(_OWN_DESCRIPTOR, b""))
    dataset = package.load(folder)
    of = {document: name for name, every in pack.texts.items() for document in every}
    for document in dataset.documents.values():
        wanted = PurePosixPath(document.file)
        if wanted.is_absolute() or ".." in wanted.parts or wanted.parts[:1] == ("data",):
            raise _odd(pack, document.file)
        target = to / document.file
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(_bytes(pack, of.get(document.document_id), document.sha256))
    problems = validate.validate(folder)
    if problems:
        raise DatasetError(problems)
    return dataset


def _bytes(pack: Pack, name: str | None, sha256: str) -> bytes:
    """The text of a document, from the pack or else from the program itself."""
    if name is not None:
        return pack.files[name]
    own = package.load(paths.bundled_data())
    for document in own.documents.values():
        if document.sha256 == sha256:
            return read_text(own.folder.parent / document.file).encode()
    text = to_user("Packs", "{path}: it lacks the text of a document, and so does this program.")
    raise PackError(text.format(path=pack.path))


def _odd(pack: Pack, name: str) -> PackError:
    text = to_user("Packs", "{path}: {name!r} is no name that a file of a pack has.")
    return PackError(text.format(path=pack.path, name=name))


def compared(pack: Pack) -> tuple[Difference, str]:
    """What an edition would change in what is shown now, and its version.

    Raises:
        DatasetError: It is no sound data package of this program.
        PackError: It is no edition.
    """
    with tempfile.TemporaryDirectory(prefix="ctexplorer-") as place:
        found = unfold(pack, Path(place))
        return difference(package.load(paths.data()), found), found.version


def install(pack: Pack) -> Edition:
    """Show an edition from now on; until the last moment the one before is shown.

    Raises:
        DatasetError: It is no sound data package of this program.
        PackError: It is no edition, older than what the program brought, or cannot be kept.
    """
    folder = paths.editions_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        sweep()
        place = Path(tempfile.mkdtemp(prefix=".", dir=folder))
    except OSError as error:
        raise _unwritable(folder, error) from None
    try:
        found = unfold(pack, place)
        bundled = str(package.read_descriptor(paths.bundled_data()).get("version", "0"))
        if paths.as_numbers(found.version) < paths.as_numbers(bundled):
            text = to_user("Packs", "{path}: its version {new} is older than {own}, which is here.")
            raise PackError(text.format(path=pack.path, new=found.version, own=bundled))
        target = folder / pack.sha256
        if target.exists():
            shutil.rmtree(target)  # it may be altered
        system.replace(place, target)
        made = Edition(pack.sha256, found.version, pack.key.line if pack.key else "")
        every = [e for e in installed() if e.sha256 != made.sha256]
        _write([*every, made])
    except (OSError, CorpusError) as error:
        if isinstance(error, OSError):
            raise _unwritable(folder, error) from None
        raise PackError(str(error)) from None
    finally:
        shutil.rmtree(place, ignore_errors=True)
    return made


def sweep() -> None:
    """Remove what a process that was killed while it installed left unfinished."""
    with contextlib.suppress(OSError):
        for path in paths.editions_folder().iterdir():
            if path.name.startswith(".") and path.is_dir():
                shutil.rmtree(path, ignore_errors=True)


def installed() -> tuple[Edition, ...]:
    """The editions that are installed; the last one is shown."""
    return tuple(Edition(r["sha256"], r["version"], r["key"]) for r in paths.editions())


def remove() -> Edition:
    """Go back to the edition before the one that is shown, or to what the program brought.

    Raises:
        PackError: None is installed, or the file that says which cannot be written.
    """
    every = installed()
    if not every:
        raise PackError(to_user("Packs", "No edition is installed; the program shows its own."))
    _write(every[:-1])
    shutil.rmtree(paths.editions_folder() / every[-1].sha256, ignore_errors=True)
    return every[-1]


def _write(every: list[Edition] | tuple[Edition, ...]) -> None:
    rows = [asdict(e) for e in every]
    try:
        text = json.dumps(rows, ensure_ascii=False, indent=2) + "\n"
        files.write_bytes(paths.editions_list(), text.encode())
    except files.FileWriteError as error:
        raise PackError(str(error)) from None


def _unwritable(folder: Path, error: OSError) -> PackError:
    text = to_user("Packs", "{path}: editions cannot be kept there ({reason}).")
    return PackError(text.format(path=folder, reason=files.reason(error)))
