"""Bringing documents and tables of figures into a workspace: each file whole or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from explorer.corpus import readers
from explorer.corpus.readers import apart
from explorer.corpus.readers.document import AS_IT_IS, How
from explorer.dataset.merge import merge
from explorer.dataset.schema import Document, Observation, Section
from explorer.tables import apart as tables_apart
from explorer.tables import read as tables
from explorer.tables.streamed import Large as TooLarge
from explorer.words import to_user
from explorer.workspace import figure_table, large_import, table_import
from explorer.workspace.figures import EVERY, FigureReader, Read
from explorer.workspace.ids import unique, worded
from explorer.workspace.large_import import Large, LargeTable, is_large

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from explorer.corpus.readers import ReadDocument
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.merge import Own
    from explorer.tables.grid import Grid
    from explorer.tables.mapping import SheetMapping
    from explorer.workspace.own import OwnEdits

#: What the names of files end in that can be brought in.
ENDINGS: Final = (*readers.ENDINGS, *tables.ENDINGS)
_PAGES: Final = (".html", ".htm", ".xhtml")
#: Encodings that go without saying; "" is that of a format that says it itself.
_USUAL: Final = frozenset({"", "ascii", "utf-8", "utf-8-sig"})
#: How browsers call the folder of a page.
_BESIDE: Final = ("_files", ".files", "-Dateien", "_fichiers", "_archivos")


class AlreadyImported(Exception):
    """The bytes of this file are in the workspace, or in the dataset, already.

    Attributes:
        document: As what.
    """

    def __init__(self, path: Path, document: Document) -> None:
        text = to_user("FigureTable", "{path}: it is there already, as {document}.")
        super().__init__(text.format(path=path, document=document.document_id))
        self.document = document


@dataclass(frozen=True, slots=True)
class Brought:
    """What came in with one file.

    Attributes:
        path: The file.
        document: The document, if it is one.
        figures: The figures, if it is a table of figures.
        known: How many of its figures were there already.
        changed: Those that say something else now than the table said before.
        gone: Ids of those that the table no longer has.
        notices: What was left out or repaired, and what does not agree with other figures, a
            sentence each.
        on_disk: Of a table whose figures stay on disk: how many came, changed and went.
    """

    path: Path
    document: Document | None = None
    figures: tuple[Observation, ...] = ()
    known: int = 0
    notices: tuple[str, ...] = ()
    changed: tuple[Observation, ...] = ()
    gone: tuple[str, ...] = ()
    on_disk: tuple[int, int, int] | None = None

    @property
    def counts(self) -> tuple[int, int, int]:
        """How many figures came, changed and went."""
        return self.on_disk or (len(self.figures), len(self.changed), len(self.gone))


def within(paths: Iterable[Path]) -> list[Path]:
    """Files as they are, and of folders all that can be brought in, by name.

    What a browser puts beside a page that it saves "complete" is no document of its own.
    """
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        inner = sorted(p for p in path.rglob("*") if p.suffix.lower() in ENDINGS and p.is_file())
        pages = {p.with_suffix("") for p in inner if p.suffix.lower() in _PAGES}
        beside = {p.with_name(p.name + end) for p in pages for end in _BESIDE}
        found += [p for p in inner if not beside.intersection(p.parents)]
    return list(dict.fromkeys(found))


def is_figures(path: Path) -> bool:
    """Whether a file is a table of figures, by the ending of its name."""
    return path.suffix.lower() in tables.ENDINGS


def read(
    path: Path, how: How = AS_IT_IS, stopped: Callable[[], bool] = lambda: False
) -> ReadDocument | tuple[Grid, ...] | LargeTable:
    """Read a file, a document or the sheets of a table by its name; needs no workspace.

    This is the slow part, and can be done in another thread than the one of the workspace. Of a
    large table nothing is read yet but how many lines it has.

    Args:
        path: The file.
        how: What the user says of a document.
        stopped: Asked now and then whether to give up.

    Raises:
        CorpusError: It cannot be read.
        DatasetError: It is a table, but damaged.
        apart.Stopped: ``stopped`` said so.
    """
    if not is_figures(path):
        return apart.read(path, how, stopped)
    if is_large(path):
        return LargeTable(path)
    try:
        return tables_apart.read(path, stopped)
    except TooLarge:
        return LargeTable(path)


def bring_in(
    workspace: OwnEdits,
    dataset: Dataset,
    path: Path,
    content: ReadDocument | tuple[Grid, ...] | LargeTable | None = None,
    *,
    mappings: Sequence[SheetMapping] = (),
    mapping_name: str = "",
) -> Brought:
    """Bring a file in, a document or a table of figures by its name; one step to be undone.

    Args:
        workspace: Where it goes.
        dataset: The bundled one.
        path: The file.
        content: What :func:`read` made of it, if that was done before.
        mappings: How the sheets of a table are read, if the guess is not to be taken.
        mapping_name: What their file is called in a problem.

    Raises:
        AlreadyImported: It is a document that is there already.
        CorpusError: It cannot be read.
        DatasetError: Figures do not fit; all problems, with line and column.
        table_import.Doubtful: How a table is to be read is not certain.
        WorkspaceError: The step could not be kept.
    """
    content = content or read(path)
    if isinstance(content, tuple | LargeTable):
        known = {} if mappings else workspace.mappings()
        found = look(
            dataset, workspace.own(), path, content,
            mappings=mappings, known=known, mapping_name=mapping_name, workspace=workspace.path,
        )  # fmt: skip
        return keep(workspace, path, found, content)
    document = import_document(workspace, dataset, path, content)
    notices = (*content.notices, *encoding_said(path.name, content))
    return Brought(path, document, notices=notices)


def encoding_said(name: str, content: ReadDocument) -> tuple[str, ...]:
    """That a file was read in an encoding that is not the usual one."""
    if content.encoding in _USUAL:
        return ()
    text = to_user("Imports", "{name}: read as {encoding}; it can be read again in another.")
    return (text.format(name=name, encoding=content.encoding),)


#: What a table was found to bring: figures in our own columns, or what another one changes.
Found = Read | table_import.Changes | Large


def _untold(_share: float) -> None:
    """Nobody asks how far it is."""


def look(
    dataset: Dataset,
    own: Own,
    path: Path,
    content: Sequence[Grid] | LargeTable,
    *,
    workspace: Path | None = None,
    mappings: Sequence[SheetMapping] = (),
    known: Mapping[str, str] | None = None,
    mapping_name: str = "",
    at: Callable[[float], None] = _untold,
) -> Found:
    """Check a table and say what it would bring; needs no workspace.

    This takes long where there are many rows, and can be done in another thread than the window's.

    Args:
        dataset: The bundled one.
        own: The user's own rows.
        path: The file.
        content: Its sheets.
        workspace: Beside which the files of a large table are written.
        mappings: How they are read, if the guess is not to be taken.
        known: Mappings that were remembered, as TOML by shape.
        mapping_name: What the file of the mapping is called, for problems.
        at: Told now and then how far it is.

    Raises:
        DatasetError: Figures do not fit; all problems, with line and column.
        table_import.Doubtful: How the table is to be read is not certain.
    """
    if isinstance(content, LargeTable):
        assert workspace is not None
        return large_import.look(
            dataset, own, path, workspace,
            mappings=mappings, known=known, mapping_name=mapping_name, at=at,
        )  # fmt: skip
    if figure_table.is_ours(content[0]) and not mappings:
        table = figure_table.table_of(content[0], str(path))
        joined, _ = merge(dataset, own)
        return FigureReader(joined, own, table).read(at)
    return table_import.prepare(
        dataset, own, path, content, mappings=mappings, known=known, mapping_name=mapping_name
    )


def keep(
    workspace: OwnEdits,
    path: Path,
    found: Found,
    content: Sequence[Grid] | LargeTable,
    at: Callable[[float], None] = _untold,
) -> Brought:
    """Bring in what :func:`look` found of a table, as one step.

    Args:
        workspace: Where it goes.
        path: The file.
        found: What it brings.
        content: Its sheets.
        at: Told now and then how far it is; what it raises ends the step, and nothing is kept.

    Raises:
        WorkspaceError: The step could not be kept.
    """
    if isinstance(found, Large):
        large_import.carry_out(workspace, found)
        counts = (found.new, found.changed, found.gone)
        return Brought(path, known=found.known, notices=found.notices, on_disk=counts)
    assert not isinstance(content, LargeTable)
    if isinstance(found, Read):
        return _keep_figures(workspace, path, found, content, at)
    if found.new or found.changed or found.gone or found.moved or found.keep:
        table_import.carry_out(workspace, found, content, at)
    return Brought(
        path,
        None,
        tuple(o for o, _ in found.new),
        found.known,
        found.notices,
        tuple(now for _, now, _ in found.changed),
        tuple(o.observation_id for o in found.gone),
    )


def import_document(
    workspace: OwnEdits, dataset: Dataset, path: Path, content: ReadDocument | None = None
) -> Document:
    """Bring a document in.

    Args:
        workspace: Where it goes.
        dataset: The bundled one, whose ids are taken.
        path: The file.
        content: What was read from it, if that was done before.

    Returns:
        Its row.

    Raises:
        AlreadyImported: The same bytes are there already; nothing has changed.
        CorpusError: It cannot be read.
        WorkspaceError: The step could not be kept.
    """
    found = content or apart.read(path)
    there = (*workspace.documents(), *dataset.documents.values())
    same = next((d for d in there if d.sha256 == found.sha256), None)
    if same:
        raise AlreadyImported(path, same)
    name = worded(path.stem) or worded(found.title) or found.sha256[:8]
    row = Document(
        unique(f"own-{name}", {d.document_id for d in there}),
        path.name,
        found.sha256,
        found.title,
        found.title,
        found.publisher or ", ".join(found.authors) or f"Own document ({path.name})",
        found.authors,
        found.published,
        found.language,
        (),
        found.url,
        "Brought in by the user; it stays in the user's workspace.",
    )
    parts = [Section(row.document_id, p.start, p.end, p.kind) for p in found.sections]
    workspace.add_document(row, found.text, parts, pages=found.pages, name=f"Import {path.name}")
    return row


def _keep_figures(
    workspace: OwnEdits,
    path: Path,
    found: Read,
    content: Sequence[Grid],
    at: Callable[[float], None],
) -> Brought:
    with workspace.step(f"Import {path.name}"):
        for report in found.reports:
            workspace.put_report(report)
        for n, (observation, evidence) in enumerate(found.figures):
            if n % EVERY == 0:
                at(n / len(found.figures))
            workspace.add_observation(observation, [evidence])
    rows = tuple(o for o, _ in found.figures)
    more = [g.sheet for g in content[1:]]
    notices = found.notices
    if more:
        text = to_user("FigureTable", "Only the sheet {name} was read, not {others}.")
        notices = (*notices, text.format(name=content[0].sheet, others=", ".join(more)))
    return Brought(path, None, rows, found.known, notices)
