"""Tables of any shape into a workspace: guessed or mapped, compared with what is there, kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING

from explorer.dataset.merge import merge
from explorer.dataset.problems import DatasetError, Problem
from explorer.dataset.schema import Cell, Document, Observation
from explorer.tables import remembered, toml
from explorer.tables.guess import guess
from explorer.tables.mapping import Doubt, NothingFound
from explorer.tables.names import Names
from explorer.words import Count, to_user
from explorer.workspace.figures import EVERY
from explorer.workspace.ids import unique, worded
from explorer.workspace.own_things import Made
from explorer.workspace.sheet_figures import (
    MOST_FIGURES,
    Key,
    SheetRead,
    SheetReader,
    key_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.merge import Own
    from explorer.tables.grid import Grid
    from explorer.tables.mapping import SheetMapping
    from explorer.workspace.own import OwnEdits


class Doubtful(Exception):
    """The guess how a table is read is not sure of everything; nothing was brought in.

    Attributes:
        mappings: The guess, one a sheet, with what is doubtful.
        grids: What was looked at, if that was not the whole table.
    """

    def __init__(
        self, path: Path, mappings: Sequence[SheetMapping], grids: Sequence[Grid] = ()
    ) -> None:
        doubts = [d for m in mappings for d in m.doubts]
        text = to_user(
            "Tables", "{path}: how to read the table is not certain ({doubt}); see the mapping."
        )
        about = f"{doubts[0].name}: " if doubts and doubts[0].name else ""
        super().__init__(text.format(path=path, doubt=about + doubts[0].sentence))
        self.mappings = tuple(mappings)
        self.grids = tuple(grids)


@dataclass(frozen=True, slots=True)
class Changes:
    """What a table would bring, compared with what is there of it.

    Attributes:
        path: The file.
        sheets: What its sheets hold.
        mappings: How they are read.
        made: New things that the figures are about.
        new: Figures that come.
        changed: Figures that say something else now: as they were, as they are to be.
        gone: Figures that the table held before and no longer holds.
        moved: Cells of figures that stay, at another place.
        known: How many are as they were.
        notices: What was left out or not read, a sentence each.
        keep: The mapping is to be remembered.
    """

    path: Path
    sheets: tuple[SheetRead, ...]
    mappings: tuple[SheetMapping, ...]
    made: Made
    new: tuple[tuple[Observation, Cell], ...]
    changed: tuple[tuple[Observation, Observation, Cell], ...]
    gone: tuple[Observation, ...]
    moved: tuple[Cell, ...]
    known: int
    notices: tuple[str, ...]
    keep: bool = False


def prepare(
    dataset: Dataset,
    own: Own,
    path: Path,
    grids: Sequence[Grid],
    *,
    mappings: Sequence[SheetMapping] = (),
    known: Mapping[str, str] | None = None,
    mapping_name: str = "",
) -> Changes:
    """Read a table and say what it would change; needs no workspace.

    Args:
        dataset: The bundled dataset.
        own: The user's own rows.
        path: The file.
        grids: Its sheets.
        mappings: How they are read; guessed where it does not say.
        known: Mappings that were remembered, as TOML by shape.
        mapping_name: What the file of the mapping is called, for problems.

    Raises:
        Doubtful: The guess is not sure.
        DatasetError: There are no figures in it, or too many.
    """
    joined, _ = merge(dataset, own)
    names = Names(joined)
    used: list[tuple[Grid, SheetMapping]] = []
    reasons: list[str] = []
    for grid in grids:
        if mappings:
            found = remembered.chosen(mappings, grid, mapping_name)
            if found:
                used.append((grid, found))
            continue
        try:
            used.append((grid, mapping_of_shape(grid, known or {}) or guess(grid, names)))
        except NothingFound as reason:
            reasons.append(f"{grid.sheet}: {reason}" if grid.sheet else str(reason))
    if not used:
        raise no_figures(path, reasons, mapped=bool(mappings))
    if any(m.doubts for _, m in used):
        raise Doubtful(path, [m for _, m in used])
    made = Made()
    reader = SheetReader(joined, names, made)
    sheets: list[SheetRead] = []
    documents = _documents(own)
    taken = {*joined.documents}
    for grid, mapping in used:
        there = documents.get((grid.file, grid.sheet), "")
        bare = worded(path.stem + (f" {grid.sheet}" if grid.sheet else "")) or grid.sha256[:8]
        identifier = there or unique(f"own-{bare}", taken)
        taken.add(identifier)
        sheets.append(reader.read(grid, mapping, identifier))
    figures = sum(len(s.figures) for s in sheets)
    if figures > MOST_FIGURES:
        text = to_user("FigureTable", "the table has more than {most} figures; divide it")
        message = text.format(most=f"{MOST_FIGURES:,}")
        raise DatasetError([Problem("rows", str(path), 0, "", message)])
    if not figures:
        why = [n for s in sheets for n in s.notices][:1] or [to_user("Tables", "no cell was read")]
        raise no_figures(path, [w.rstrip(".") for w in why], mapped=False)
    conflicts = [c for s in sheets for c in s.conflicts]
    if conflicts and not mappings:
        said = to_user("Tables", "{one} and {other} say two things of the same")
        one, other = conflicts[0]
        doubt = Doubt("rows", said.format(one=one, other=other))
        raise Doubtful(path, [replace(m, doubts=(doubt,)) for _, m in used])
    notices = [n for s in sheets for n in s.notices]
    notices += [
        to_user("Tables", "{reason}; the sheet was not read.").format(reason=r) for r in reasons
    ]
    if conflicts:
        text = to_user(
            "Tables",
            "{count} {count:cell says|cells say} something else than one before; left out.",
        )
        notices.append(text.format(count=Count(len(conflicts))))
    return _compared(path, own, joined, sheets, [m for _, m in used], made, notices, bool(mappings))


def mapping_of_shape(grid: Grid, known: Mapping[str, str]) -> SheetMapping | None:
    """How a table of this shape was read before."""
    content = known.get(remembered.shape_of(grid), "")
    if not content:
        return None
    try:
        (mapping,) = toml.read(content, "")
    except (DatasetError, ValueError):
        return None
    return remembered.adapted(mapping, grid)


def no_figures(path: Path, reasons: Sequence[str], *, mapped: bool) -> DatasetError:
    """That a table holds nothing that can be brought in."""
    if mapped:
        message = to_user("Tables", "the mapping names no sheet of this table")
    else:
        text = to_user(
            "Tables",
            "this table holds no figures about countries, institutions or companies: {reason}",
        )
        message = text.format(reason=reasons[0] if reasons else "")
    return DatasetError([Problem("no-figures", str(path), 0, "", message)])


def _documents(own: Own) -> dict[tuple[str, str], str]:
    """The sheets that are there, by file and name."""
    files = {d.document_id: d.file for d in own.documents}
    return {
        (files[e.document_id], e.sheet): e.document_id
        for e in own.evidence
        if isinstance(e, Cell) and e.document_id in files
    }


def _compared(
    path: Path,
    own: Own,
    joined: Dataset,
    sheets: Sequence[SheetRead],
    mappings: Sequence[SheetMapping],
    made: Made,
    notices: Sequence[str],
    keep: bool,
) -> Changes:
    cells = {e.observation_id: e for e in own.evidence if isinstance(e, Cell)}
    new: list[tuple[Observation, Cell]] = []
    changed: list[tuple[Observation, Observation, Cell]] = []
    gone: list[Observation] = []
    moved: list[Cell] = []
    known = 0
    taken = {*joined.observations, *(o.observation_id for o in own.observations)}
    for sheet in sheets:
        name = sheet.document.document_id
        before: dict[Key, Observation] = {
            key_of(o): o
            for o in own.observations
            if o.observation_id in cells and cells[o.observation_id].document_id == name
        }
        for row, evidence in sheet.figures:
            old = before.pop(key_of(row), None)
            if old is None:
                identifier = unique(_id(row), taken)
                taken.add(identifier)
                new.append(_named(row, evidence, identifier))
                continue
            now, cell = _named(row, evidence, old.observation_id)
            if now != old:
                changed.append((old, now, cell))
            else:
                known += 1
                if cell != cells[old.observation_id]:
                    moved.append(cell)
        gone += before.values()
    return Changes(
        path, tuple(sheets), tuple(mappings), made, tuple(new), tuple(changed), tuple(gone),
        tuple(moved), known, tuple(notices), keep,
    )  # fmt: skip


def _id(o: Observation) -> str:
    period = "-".join(dict.fromkeys(p for p in (o.period_start, o.period_end) if p)) or "undated"
    topic, indicator = o.topic_id.removeprefix("own-"), o.indicator_id.removeprefix("own-")
    entity = o.entity_id.lower().removeprefix("own-")
    return f"own.{topic}.{entity}.{indicator}.{worded(period) or 'period'}"


def _named(row: Observation, evidence: Cell, identifier: str) -> tuple[Observation, Cell]:
    return replace(row, observation_id=identifier), Cell(
        f"{identifier}#1", identifier, evidence.role, evidence.document_id, evidence.quote,
        evidence.sheet, evidence.row, evidence.column,
    )  # fmt: skip


def carry_out(
    workspace: OwnEdits,
    changes: Changes,
    grids: Sequence[Grid] = (),
    at: Callable[[float], None] = lambda _share: None,
) -> None:
    """Bring the changes into a workspace, in one step to be undone.

    Args:
        workspace: Where they go.
        changes: What :func:`prepare` found.
        grids: The sheets, by whose shape the mapping is remembered.
        at: Told now and then how far it is; what it raises ends the step, and nothing is kept.

    Raises:
        WorkspaceError: The step could not be kept.
    """
    used = {o.report_id for o, _ in changes.new} | {now.report_id for _, now, _ in changes.changed}
    there = {d.document_id: d for d in workspace.documents()}
    with workspace.step(f"Import {changes.path.name}"):
        changes.made.keep(workspace, used)
        for sheet in changes.sheets:
            _put_sheet(workspace, sheet, there.get(sheet.document.document_id))
        rows = len(changes.gone) + len(changes.changed) + len(changes.moved) + len(changes.new)
        done = count()

        def tell() -> None:
            n = next(done)
            if n % EVERY == 0:
                at(n / rows)

        for row in changes.gone:
            tell()
            workspace.remove_observation(row.observation_id)
        for _, now, cell in changes.changed:
            tell()
            workspace.set_observation(now)
            workspace.set_evidence(cell)
        for cell in changes.moved:
            tell()
            workspace.set_evidence(cell)
        for row, cell in changes.new:
            tell()
            workspace.add_observation(row, [cell])
        if changes.keep:
            shapes = {(g.file, g.sheet): remembered.shape_of(g) for g in grids}
            for mapping in changes.mappings:
                found = [s for (_, sheet), s in shapes.items() if sheet == mapping.sheet and s]
                if found:
                    workspace.keep_mapping(found[0], toml.write([mapping]))


def _put_sheet(workspace: OwnEdits, sheet: SheetRead, there: Document | None) -> None:
    if there is None:
        workspace.add_document(sheet.document, sheet.text, sheet.sections)
    else:
        workspace.replace_document(sheet.document, sheet.text, sheet.sections)
