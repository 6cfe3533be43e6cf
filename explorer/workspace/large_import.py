"""A table of very many rows into a workspace: checked column by column, kept beside it as files.

What is refused, doubted and said is what the import of a small table says, in its words.
"""

from __future__ import annotations

import contextlib
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from explorer import files
from explorer.dataset.evidence import Cell
from explorer.dataset.merge import merge
from explorer.dataset.problems import DatasetError, Problem
from explorer.dataset.stored import digest_of
from explorer.tables import apart, columnwise, layout, on_disk, remembered, sketch, toml
from explorer.tables.grid import place as cell_place
from explorer.tables.guess import guess
from explorer.tables.mapping import Doubt, NothingFound
from explorer.tables.names import Names
from explorer.words import Count, to_user
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
    """A file that holds a large table; nothing of it was read but how many rows it has."""

    path: Path


@dataclass(frozen=True, slots=True)
class Part:
    """A table of the file: a sheet, or all of it.

    Attributes:
        document: The table as a document, with its first rows as text and what its parts are.
        mapping: How it is read.
        table: Its figures and cells, in files that are not in their place yet.
        grid: The rows it was guessed from.
    """

    document: tuple[Document, str, tuple[Section, ...]]
    mapping: SheetMapping
    table: StoredTable
    grid: Grid


@dataclass(frozen=True, slots=True)
class Large:
    """What a file with a large table would bring, compared with what is there of it.

    Attributes:
        path: The file.
        parts: Its tables.
        made: New things that its figures are about.
        begun: The folder in which they lie until they are kept.
        new: How many figures come.
        changed: How many say something else now.
        gone: How many the table no longer holds.
        known: How many are as they were.
        notices: What was left out or not read, a sentence each.
        keep: The mapping is to be remembered.
    """

    path: Path
    parts: tuple[Part, ...]
    made: Made
    begun: Path
    new: int
    changed: int
    gone: int
    known: int
    notices: tuple[str, ...]
    keep: bool = False
    _open: contextlib.ExitStack = field(default_factory=contextlib.ExitStack, compare=False)

    def give_up(self) -> None:
        """Remove what was written so far."""
        self._open.close()


def is_large(path: Path, many: int | None = None) -> bool:
    """Whether a file is a text that is kept on disk; ``MANY`` lines make it one."""
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
    import duckdb

    with contextlib.ExitStack() as stack:
        begun = stack.enter_context(_folder(workspace))
        try:
            made = _Look(dataset, own, path, begun, at).all(mappings, known or {}, mapping_name)
        except duckdb.Error as error:  # no memory left, say, or no room on the disk
            raise on_disk.not_kept(path, error) from None
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


class _Look:
    """Checks the tables of one file; used once."""

    def __init__(
        self, dataset: Dataset, own: Own, path: Path, begun: Path, at: Callable[[float], None]
    ) -> None:
        self._own, self._path, self._begun, self._at = own, path, begun, at
        self._joined, _ = merge(dataset, own)
        self._names = Names(self._joined)
        self._made = Made()
        self._reader = SheetReader(self._joined, self._names, self._made)
        self._taken = {*self._joined.documents}
        self._conflicts = 0
        self._conflict = ("", "")
        self._unread: list[str] = []

    def all(
        self, mappings: Sequence[SheetMapping], known: Mapping[str, str], mapping_name: str
    ) -> Large:
        """Look at every table of the file."""
        path, at = self._path, self._at
        tables = apart.store(path, self._begun, lambda share: at(share * 0.4))
        used: list[tuple[on_disk.OnDisk, Grid, tuple[int, ...], SheetMapping]] = []
        reasons: list[str] = []
        for table in tables:
            with on_disk.engine(self._begun) as run:
                grid, places = sketch.draw(run, table)
            if mappings:
                found = remembered.chosen(mappings, grid, mapping_name)
            else:
                try:
                    found = mapping_of_shape(grid, known) or guess(grid, self._names)
                except NothingFound as reason:
                    reasons.append(f"{grid.sheet}: {reason}" if grid.sheet else str(reason))
                    continue
            if found:
                used.append((table, grid, places, found))
        if not used:
            raise no_figures(path, reasons, mapped=bool(mappings))
        if any(m.doubts for *_, m in used):
            raise Doubtful(path, [m for *_, m in used], [grid for _, grid, *_ in used])
        at(0.5)
        counts = (0, 0, 0, 0)
        parts: list[Part] = []
        said: list[str] = []
        for n, (table, grid, places, mapping) in enumerate(used):

            def within(share: float, n: int = n) -> None:
                at(0.5 + (n + share) / len(used) / 2)

            part, found_here, notices_here = self._part(table, grid, places, mapping, n, within)
            parts.append(part)
            counts = tuple(map(sum, zip(counts, found_here, strict=True)))  # type: ignore[assignment]
            said += notices_here
        if not sum(p.table.count for p in parts):
            why = [*self._unread, to_user("Tables", "no cell was read")]
            raise no_figures(path, why, mapped=False)
        if self._conflicts and not mappings:
            one, other = self._conflict
            text = to_user("Tables", "{one} and {other} say two things of the same")
            doubt = Doubt("rows", text.format(one=one, other=other))
            doubtful = [replace(p.mapping, doubts=(doubt,)) for p in parts]
            raise Doubtful(path, doubtful, [p.grid for p in parts])
        said += [
            to_user("Tables", "{reason}; the sheet was not read.").format(reason=r) for r in reasons
        ]
        if self._conflicts:
            text = to_user(
                "Tables",
                "{count} {count:cell says|cells say} something else than one before; left out.",
            )
            said.append(text.format(count=Count(self._conflicts)))
        at(1.0)
        return Large(
            path, tuple(parts), self._made, self._begun, *counts, tuple(said), bool(mappings)
        )

    def _part(
        self,
        table: on_disk.OnDisk,
        grid: Grid,
        places: tuple[int, ...],
        mapping: SheetMapping,
        n: int,
        at: Callable[[float], None],
    ) -> tuple[Part, tuple[int, int, int, int], list[str]]:
        """Check one table and write its figures; what is new, changed, gone and known; notices."""
        path, own = self._path, self._own
        lay = layout.find(grid, mapping.header)
        if lay is None or not lay.rows:
            reason = to_user("Tables", "there are no headings with rows of values below")
            raise no_figures(path, [reason], mapped=False)
        before = next((t for t in own.on_disk if _is_of(own, t, table)), None)
        if before is None and _is_held(own, table):
            text = to_user(
                "Tables",
                "an earlier and smaller table of this name is held figure by figure; "
                "take it out first",
            )
            raise DatasetError([Problem("rows", str(path), 0, "", text)])
        bare = worded(path.stem + (f" {table.sheet}" if table.sheet else "")) or table.sha256[:8]
        identifier = before.document_id if before else unique(f"own-{bare}", self._taken)
        self._taken.add(identifier)
        document = self._reader.document(grid, mapping, identifier, SHOWN)
        shown = (*lay.rows, *lay.totals)
        first, last = places[min(shown)], places[max(shown)]
        with on_disk.engine(self._begun) as run:
            totals = sketch.totals(run, table, first, last)
            try:
                unfolding = columnwise.Columnwise(run, table, mapping, self._names, lay, grid)
                found = unfolding.all(first, last, totals)
            except columnwise.TooManyForms as error:
                text = to_user(
                    "Tables",
                    "more than {most} cells of this column are no plain numbers; write 1234.5",
                )
                message = text.format(most=f"{columnwise.MOST_FORMS:,}")
                raise DatasetError([Problem("rows", str(path), 0, str(error), message)]) from None
            at(0.4)
            self._refuse(found)
            figures = Figures(run, self._reader, document[0], mapping, grid, found, table)
            figures.make()
            at(0.6)
            written = self._begun / f"figures-{n}.parquet"
            figures.write(written)
            at(0.8)
            stored = figures.stored(written)
            counts = figures.compared(written, stored, before)
            unfolded = figures.unfolded(totals)
        self._conflicts += figures.conflicts
        if figures.conflicts and not any(self._conflict):
            self._conflict = figures.conflict
        said = [
            *table.notices,
            *notices(grid, mapping, unfolded, figures.odd, figures.unread),
        ]
        return Part(document, mapping, stored, grid), counts, said

    def _refuse(self, found: Found) -> None:
        """Refuse what has too many figures or names; remember why a table has none."""
        path = self._path
        if not found.count and found.unread:
            one = found.unread[0]
            text = to_user("Tables", "{place} was not read: {why}.")
            place = cell_place(one.row, one.column)
            self._unread.append(text.format(place=place, why=one.why).rstrip("."))
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


def _is_of(own: Own, there: StoredTable, table: on_disk.OnDisk) -> bool:
    """Whether a table that is there is an earlier edition of another."""
    return there.sheet == table.sheet and any(
        d.document_id == there.document_id and d.file == table.file for d in own.documents
    )


def _is_held(own: Own, table: on_disk.OnDisk) -> bool:
    """Whether figures of an earlier table of this name are rows of the workspace."""
    of = {d.document_id for d in own.documents if d.file == table.file}
    return any(
        isinstance(e, Cell) and e.document_id in of and e.sheet == table.sheet for e in own.evidence
    )


def carry_out(workspace: OwnEdits, large: Large) -> None:
    """Put the files in their place and bring the table into a workspace, as one step to be undone.

    Raises:
        WorkspaceError: The step could not be kept; then the files are gone too.
    """
    put: list[Path] = []
    try:
        settled: list[tuple[Part, StoredTable]] = []
        for part in large.parts:
            places = [place_of(workspace.path, digest) for digest in part.table.digests]
            sources = (part.table.figures, part.table.cells)
            for source, place, digest in zip(sources, places, part.table.digests, strict=True):
                if digest_of(place) != digest:
                    place.parent.mkdir(exist_ok=True)
                    source.replace(place)
                    put.append(place)
            settled.append((part, replace(part.table, figures=places[0], cells=places[1])))
        files.settle(*put)
        there = {d.document_id for d in workspace.documents()}
        used = {r for part in large.parts for r in part.table.counts["report_id"]}
        with workspace.step(f"Import {large.path.name}"):
            large.made.keep(workspace, used)
            for part, table in settled:
                row, text, sections = part.document
                if row.document_id in there:
                    workspace.replace_document(row, text, sections)
                else:
                    workspace.add_document(row, text, sections)
                workspace.put_large_table(table)
                if large.keep and (shape := remembered.shape_of(part.grid)):
                    workspace.keep_mapping(shape, toml.write([part.mapping]))
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
