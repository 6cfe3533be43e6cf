"""A table of very many rows into a workspace: checked column by column, kept beside it as files.

What is refused, doubted and said is what the import of a small table says, in its words.
"""

from __future__ import annotations

import contextlib
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from explorer.dataset.evidence import Cell
from explorer.dataset.merge import merge
from explorer.dataset.problems import DatasetError, Problem
from explorer.dataset.stored import digest_of
from explorer.tables import columnwise, layout, on_disk, remembered, sketch, toml
from explorer.tables.grid import place as cell_place
from explorer.tables.guess import guess
from explorer.tables.mapping import Doubt, NothingFound
from explorer.tables.names import Names
from explorer.tables.packages import facts_beside
from explorer.words import to_user
from explorer.workspace import originals
from explorer.workspace.figures_on_disk import Figures
from explorer.workspace.ids import unique, worded
from explorer.workspace.large_tables import place_of
from explorer.workspace.own_things import Made
from explorer.workspace.sheet_figures import SheetReader, notices
from explorer.workspace.table_import import Doubtful, mapping_of_shape, no_figures

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.merge import Own
    from explorer.dataset.schema import Document, Section
    from explorer.dataset.stored import StoredTable
    from explorer.tables.grid import Grid
    from explorer.tables.mapping import SheetMapping
    from explorer.tables.things import Found
    from explorer.workspace.own import OwnEdits

#: So many rows of a large table are its text, which is searched and shown as a document.
SHOWN: Final = 200
#: More figures than this in a file are not kept, and more new names than this not made.
MOST_FIGURES: Final = 20_000_000
MOST_NAMES: Final = 5_000


@dataclass(frozen=True, slots=True)
class LargeTable:
    """A file that is a large table; nothing of it was read but the number of its lines."""

    path: Path


@dataclass(frozen=True, slots=True)
class Large:
    """What a large table would bring, compared with what is there of it.

    Attributes:
        path: The file.
        document: The table as a document, with its first rows as text and what its parts are.
        mapping: How it is read.
        made: New things that its figures are about.
        table: Its figures and cells; the files are still called ``begun``.
        begun: The folder in which they lie until they are kept.
        new: How many figures come.
        changed: How many say something else now.
        gone: How many the table no longer holds.
        known: How many are as they were.
        notices: What was left out or not read, a sentence each.
        grid: The rows it was guessed from.
        keep: The mapping is to be remembered.
    """

    path: Path
    document: tuple[Document, str, tuple[Section, ...]]
    mapping: SheetMapping
    made: Made
    table: StoredTable
    begun: Path
    new: int
    changed: int
    gone: int
    known: int
    notices: tuple[str, ...]
    grid: Grid
    keep: bool = False
    _open: contextlib.ExitStack = field(default_factory=contextlib.ExitStack, compare=False)

    def give_up(self) -> None:
        """Remove what was written so far."""
        self._open.close()


def is_large(path: Path, many: int | None = None) -> bool:
    """Whether a file is a table that is kept on disk; ``MANY`` lines make it one."""
    return on_disk.is_large(path, on_disk.MANY if many is None else many)


def look(
    dataset: Dataset,
    own: Own,
    path: Path,
    workspace: Path,
    *,
    mappings: Sequence[SheetMapping] = (),
    known: Mapping[str, str] | None = None,
    mapping_name: str = "",
    at: Callable[[float], None] = lambda _share: None,
) -> Large:
    """Check a large table and write its files, not yet in their place; needs a worker.

    Args:
        dataset: The bundled one.
        own: The user's own rows.
        path: The file.
        workspace: The workspace that the files are to be kept beside.
        mappings: How it is read, if the guess is not to be taken.
        known: Mappings that were remembered, as TOML by shape.
        mapping_name: What the file of the mapping is called, for problems.
        at: Told now and then how far it is; what it raises ends the work, and nothing is left.

    Raises:
        Doubtful: The guess is not sure.
        DatasetError: There are no figures in it, or too many.
        CorpusError: It cannot be read.
    """
    with contextlib.ExitStack() as stack:
        begun = stack.enter_context(_folder(workspace))
        with on_disk.engine(begun) as run:
            made = _looked(
                run, dataset, own, path, begun,
                mappings=mappings, known=known, mapping_name=mapping_name, at=at,
            )  # fmt: skip
        return replace(made, _open=stack.pop_all())


@contextlib.contextmanager
def _folder(workspace: Path) -> Any:
    """A folder beside the workspace for files that are not whole yet; it goes in any case."""
    place = originals.folder_of(workspace)
    there = place.exists()
    try:
        place.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".", dir=place) as name:
            yield Path(name)
    except OSError as error:
        from explorer.workspace import errors

        raise errors.of_system(error, place) from error
    finally:
        if not there:
            with contextlib.suppress(OSError):
                place.rmdir()  # unless something is kept in it by now


def _looked(
    run: Any, dataset: Dataset, own: Own, path: Path, begun: Path, *,
    mappings: Sequence[SheetMapping], known: Mapping[str, str] | None, mapping_name: str,
    at: Callable[[float], None],
) -> Large:  # fmt: skip
    joined, _ = merge(dataset, own)
    names = Names(joined)
    table = on_disk.store(path, begun / "cells.parquet", run, lambda share: at(share * 0.4))
    grid, places = sketch.draw(run, table, facts_beside(path))
    at(0.45)
    mapping = _mapping(path, grid, names, mappings, known, mapping_name)
    lay = layout.find(grid, mapping.header)
    if lay is None or not lay.rows:
        reason = to_user("Tables", "there are no headings with rows of values below")
        raise no_figures(path, [reason], mapped=False)
    at(0.5)
    before = next((t for t in own.on_disk if _is_of(own, t, path.name)), None)
    held = {d.document_id for d in own.documents if d.file == path.name}
    if before is None and held & {e.document_id for e in own.evidence if isinstance(e, Cell)}:
        text = to_user(
            "Tables",
            "an earlier and smaller table of this name is held figure by figure; take it out first",
        )
        raise DatasetError([Problem("rows", str(path), 0, "", text)])
    bare = worded(path.stem) or table.sha256[:8]
    identifier = before.document_id if before else unique(f"own-{bare}", joined.documents)
    made = Made()
    reader = SheetReader(joined, names, made)
    document = reader.document(grid, mapping, identifier, SHOWN)
    shown = (*lay.rows, *lay.totals)
    first, last = places[min(shown)], places[max(shown)]
    totals = _totals(run, table, first, last)
    try:
        unfolding = columnwise.Columnwise(run, table, mapping, names, lay, grid)
        found = unfolding.all(first, last, totals)
    except columnwise.TooManyForms as error:
        text = to_user(
            "Tables", "more than {most} cells of this column are no plain numbers; write 1234.5"
        )
        message = text.format(most=f"{columnwise.MOST_FORMS:,}")
        raise DatasetError([Problem("rows", str(path), 0, str(error), message)]) from None
    at(0.7)
    _refuse(path, found)
    figures = Figures(run, reader, document[0], mapping, grid, found, table)
    figures.make()
    at(0.8)
    if figures.conflicts and not mappings:
        one, other = figures.conflict
        said = to_user("Tables", "{one} and {other} say two things of the same")
        doubt = Doubt("rows", said.format(one=one, other=other))
        raise Doubtful(path, [replace(mapping, doubts=(doubt,))], (grid,))
    written = begun / "figures.parquet"
    figures.write(written)
    at(0.9)
    stored = figures.stored(written)
    new, changed, gone, same = figures.compared(written, stored, before)
    unfolded = figures.unfolded(totals)
    said_of = [
        *table.notices, *notices(grid, mapping, unfolded, figures.odd, figures.unread)
    ]  # fmt: skip
    if figures.conflicts:
        text = to_user("Tables", "{count} cells say something else than one before them; left out.")
        said_of.append(text.format(count=figures.conflicts))
    at(1.0)
    return Large(
        path, document, mapping, made, stored, begun, new, changed, gone, same,
        tuple(said_of), grid, bool(mappings),
    )  # fmt: skip


def _is_of(own: Own, table: StoredTable, file: str) -> bool:
    return any(d.document_id == table.document_id and d.file == file for d in own.documents)


def _mapping(
    path: Path, grid: Grid, names: Names, mappings: Sequence[SheetMapping],
    known: Mapping[str, str] | None, mapping_name: str,
) -> SheetMapping:  # fmt: skip
    """How the table is read: as the user says, as one of its shape was, or guessed."""
    if mappings:
        found = remembered.chosen(mappings, grid, mapping_name)
        if found is None:
            raise no_figures(path, [], mapped=True)
    else:
        try:
            found = mapping_of_shape(grid, known or {}) or guess(grid, names)
        except NothingFound as reason:
            raise no_figures(path, [str(reason)], mapped=False) from None
    if found.doubts:
        raise Doubtful(path, [found], (grid,))
    return found


def _totals(run: Any, table: on_disk.OnDisk, first: int, last: int) -> tuple[int, ...]:
    """Rows that add others up, by index from 0: their first cell says so."""
    cells = ", ".join(f"nullif(trim(c{n}), '')" for n in range(table.width))
    rows = on_disk.cells_of(table.place)
    named = run.execute(
        f"SELECT coalesce({cells}, '') AS head FROM {rows} GROUP BY head "
        f"LIMIT {columnwise.MOST_FORMS}"
    ).fetchall()
    totals = [name for (name,) in named if layout.is_total(name)]
    if not totals:
        return ()
    found = run.execute(
        f"SELECT file_row_number FROM {rows} WHERE file_row_number BETWEEN {first} AND {last} "
        f"AND coalesce({cells}, '') IN (SELECT unnest(?::VARCHAR[])) ORDER BY file_row_number",
        [totals],
    )
    return tuple(int(n) for (n,) in found.fetchall())


def _refuse(path: Path, found: Found) -> None:
    """Refuse what has no figures, too many of them, or too many names."""
    if not found.count:
        why = [to_user("Tables", "no cell was read")]
        if found.unread:
            one = found.unread[0]
            text = to_user("Tables", "{place} was not read: {why}.")
            place = cell_place(one.row, one.column)
            why = [text.format(place=place, why=one.why).rstrip(".")]
        raise no_figures(path, why, mapped=False)
    if found.count > MOST_FIGURES:
        text = to_user("FigureTable", "the table has more than {most} figures; divide it")
        message = text.format(most=f"{MOST_FIGURES:,}")
        raise DatasetError([Problem("rows", str(path), 0, "", message)])
    things = found.things
    for of in (things.topics, things.entities, things.indicators):
        if sum(not named.id for named in of) > MOST_NAMES:
            text = to_user(
                "Tables", "the table names more than {most} things that are new; divide it"
            )
            message = text.format(most=f"{MOST_NAMES:,}")
            raise DatasetError([Problem("rows", str(path), 0, "", message)])


def carry_out(workspace: OwnEdits, large: Large) -> None:
    """Put the files in their place and bring the table into a workspace, as one step to be undone.

    Raises:
        WorkspaceError: The step could not be kept; then the files are gone too.
    """
    row, text, sections = large.document
    put: list[Path] = []
    try:
        places = [place_of(workspace.path, digest) for digest in large.table.digests]
        sources = (large.table.figures, large.table.cells)
        for source, place, digest in zip(sources, places, large.table.digests, strict=True):
            if digest_of(place) != digest:
                place.parent.mkdir(exist_ok=True)
                source.replace(place)
                put.append(place)
        there = {d.document_id for d in workspace.documents()}
        used = large.table.counts["report_id"]
        with workspace.step(f"Import {large.path.name}"):
            large.made.keep(workspace, used)
            if row.document_id in there:
                workspace.replace_document(row, text, sections)
            else:
                workspace.add_document(row, text, sections)
            workspace.put_large_table(replace(large.table, figures=places[0], cells=places[1]))
            if large.keep and (shape := remembered.shape_of(large.grid)):
                workspace.keep_mapping(shape, toml.write([large.mapping]))
    except BaseException as error:
        for place in put:
            with contextlib.suppress(OSError):
                place.unlink()
        if isinstance(error, OSError):
            from explorer.workspace import errors

            raise errors.of_system(error, workspace.path) from error
        raise
    finally:
        large.give_up()
