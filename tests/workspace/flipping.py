"""Flips bits of a workspace and looks whether what opens is what was there, or what is said."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from explorer.corpus.documents import digest
from explorer.workspace import backups
from explorer.workspace.errors import Trouble, WorkspaceError
from explorer.workspace.file import Workspace

if TYPE_CHECKING:
    from pathlib import Path

#: What can be said of a file in which a bit is wrong.
SAID = {Trouble.DAMAGED, Trouble.FOREIGN, Trouble.NEWER, Trouble.UNREADABLE, Trouble.READ_ONLY}


@dataclass
class Figures:
    """What became of the flips, and of the remedies that were offered for them."""

    outcomes: Counter[str] = field(default_factory=Counter)
    remedies: Counter[str] = field(default_factory=Counter)


def contents(workspace: Workspace) -> dict[str, Any]:
    """Everything a workspace says, but for what can be undone."""
    return {
        "pins": workspace.pins(),
        "notes": workspace.notes(),
        "briefings": workspace.briefings(),
        "blocks": [workspace.blocks(b.id) for b in workspace.briefings()],
        "own": workspace.own(),
        "views": workspace.views(),
    }


def all_of(workspace: Workspace) -> dict[str, Any]:
    """Everything a workspace says, also what was there before and comes after."""
    workspace._db.execute("PRAGMA synchronous = OFF")  # many steps, and no power cut is feared
    steps, undone, redone = workspace.steps(), [], []
    while workspace.undo():
        undone.append(digest(repr(contents(workspace)).encode()))
    while workspace.redo():
        redone.append(workspace.undo_name())
    found = {"last": contents(workspace), "steps": steps, "undone": undone, "redone": redone}
    for _ in range(sum(not s.done for s in steps)):
        workspace.undo()
    return {**found, "now": contents(workspace)}


class Flips:
    """One file, with a backup beside it, whose bits are flipped one at a time."""

    def __init__(self, folder: Path, path: Path) -> None:
        """Take a closed workspace; all happens to copies of it in ``folder``."""
        self._good = path
        self._folder = folder
        self.size = path.stat().st_size
        with Workspace.open(shutil.copy(path, folder / "whole.ctew"), backup=False) as whole:
            self._now, self._whole = contents(whole), all_of(whole)
        self.figures = Figures()

    def flip(self, byte: int, bit: int, *, backup: bool = True) -> str:
        """Flip a bit, open the file, try every remedy; what became of it."""
        path = self._folder / "flipped.ctew"
        held = self._lay(path, byte, bit, backup=backup)
        where = f"byte {byte}, bit {bit}"
        try:
            with Workspace.open(path, backup=False) as opened:
                outcome = self._opened(opened, where)
        except WorkspaceError as error:
            assert error.trouble in SAID, where  # noqa: PT017 - it may open as well
            outcome = f"told: {error.trouble}"
            self._remedy(error, path, held, backup=backup, where=where)
        self.figures.outcomes[outcome] += 1
        return outcome

    def _lay(self, path: Path, byte: int, bit: int, *, backup: bool) -> bytes:
        for left in self._folder.glob("flipped*"):
            if left.is_dir():
                shutil.rmtree(left)
            else:
                left.unlink()
        held = bytearray(self._good.read_bytes())
        held[byte] ^= 1 << bit
        path.write_bytes(held)
        if backup:
            backups.folder_of(path).mkdir()
            shutil.copy(self._good, backups.folder_of(path) / "20260101T000000.000000Z.ctew")
        return bytes(held)

    def _opened(self, opened: Workspace, where: str) -> str:
        if opened.trouble is not None:
            self.figures.remedies["mended"] += opened.trouble.remedies.mendable is not None
            texts = self._now["own"].texts
            found = contents(opened)
            kept = found["own"].texts
            assert kept.items() < texts.items(), where
            assert {**found, "own": None} == {**self._now, "own": None}, where
            return "opened, a text told"
        assert contents(opened) == self._now, where
        if opened.read_only:
            return "opened to read, all there, told"
        assert all_of(opened) == self._whole, where
        return "opened, all there"

    def _remedy(
        self, error: WorkspaceError, path: Path, held: bytes, *, backup: bool, where: str
    ) -> None:
        helps = error.remedies
        assert (helps.backup is not None) == backup, where
        if helps.readable is not None:
            with Workspace.read_rest(path) as rest:
                assert rest.read_only, where
                found = contents(rest)
                copy = rest.save_copy(path.with_name("flipped-copy.ctew"))
            with Workspace.open(copy, backup=False) as copied:
                assert contents(copied) == found, where
            same = found == self._now
            assert same or not helps.mendable, where
            self.figures.remedies["read, all there" if same else "read in part"] += 1
        if helps.mendable is not None:
            aside = backups.mend(path)
            assert aside.parent == path.parent
            assert aside.read_bytes() == held, where
            with Workspace.open(path, backup=False) as mended:
                assert all_of(mended) == self._whole, where
            self.figures.remedies["mended"] += 1
        if helps.backup is not None:
            backups.restore(path, helps.backup)
            with Workspace.open(path, backup=False) as back:
                assert all_of(back) == self._whole, where
            self.figures.remedies["went back"] += 1


def flip_repeatedly(flips: Flips, seed: int, count: int) -> Figures:
    """Flip ``count`` bits anywhere in the file."""
    rng = random.Random(seed)
    for _ in range(count):
        flips.flip(rng.randrange(flips.size), rng.randrange(8))
    return flips.figures
