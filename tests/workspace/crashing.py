"""Kills a process in the middle of its edits and looks at what it leaves."""

from __future__ import annotations

import contextlib
import copy
import json
import os
import random
import select
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Self

from explorer.workspace import backups
from explorer.workspace.errors import Trouble, WorkspaceError
from explorer.workspace.file import Workspace
from tests.workspace.crash_child import FILES
from tests.workspace.making import make
from tests.workspace.model import Edit, Model

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

ROOT = Path(__file__).parents[2]
#: Small, so that forgetting old steps is under way at many of the kills.
LIMIT = 20
#: Kills before a new file is begun.
PER_FILE = 10


@dataclass
class Found:
    """What was looked for after the kills, and found.

    Attributes:
        kills: How many there were.
        acknowledged: Edits that were done before a kill, by kind.
        begun: Edits that a kill broke off, by kind.
        whole: How many of those were there all the same.
    """

    kills: int = 0
    acknowledged: Counter[str] = field(default_factory=Counter)
    begun: Counter[str] = field(default_factory=Counter)
    whole: int = 0


@dataclass
class Files:
    """What a workspace, its newest backup and its copies must hold."""

    now: Model = field(default_factory=lambda: Model(LIMIT))
    backup: Model | None = None
    copies: dict[str, list[Model]] = field(default_factory=dict)

    def done(self, edit: Edit) -> None:
        """An edit was acknowledged."""
        match edit["kind"]:
            case "back_up" | "mend":
                self.keep()
            case "reopen":
                self.keep()
            case "save_copy":
                self.copies[edit["to"]] = [copy.deepcopy(self.now)]
            case "restore":
                assert self.backup is not None
                self.now = copy.deepcopy(self.backup)
            case _:
                self.now.make(edit)

    def keep(self) -> None:
        """A backup was made."""
        self.backup = copy.deepcopy(self.now)


class Editors:
    """The process whose children edit, one after another."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.workspace.crash_child", str(LIMIT)]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert self._process.stdout is not None
        self._pipe = self._process.stdout.fileno()
        self._heard = b""
        self._until("ready", 120)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(60)
        self._process.stdout.close()

    def run_and_kill(
        self, path: Path, seed: str, rng: random.Random
    ) -> tuple[list[Edit], Edit | None, bool]:
        """The edits that were acknowledged, the one that was not, and whether it was open."""
        assert self._process.stdin is not None
        self._heard = b""
        self._process.stdin.write(f"{path} {seed}\n".encode())
        self._process.stdin.flush()
        self._listen(time.monotonic() + 30, lambda: b"\n" in self._heard)
        number = int(self._heard.partition(b"\n")[0])
        # In a quarter of the cases at any time, opening included; else amid the edits, soon
        # after some number of acknowledgements.
        if rng.random() < 0.25:
            self._listen(time.monotonic() + rng.uniform(0, 0.15), lambda: False)
        else:
            wanted = rng.randrange(1, 12)
            self._listen(time.monotonic() + 30, lambda: self._heard.count(b"done\n") >= wanted)
            time.sleep(rng.choice((rng.uniform(0, 0.006), rng.uniform(0, 0.06))))
        assert not self._heard.endswith(b"gone\n"), "the child ended by itself"
        os.kill(number, signal.SIGKILL)
        self._until("gone", 30)
        lines = self._heard.decode().splitlines()[1:-1]
        assert lines[:1] in ([], ["open"]), lines
        edits = [json.loads(line) for line in lines[1::2]]
        acknowledged = lines[2::2]
        assert set(acknowledged) <= {"done"}
        done = len(acknowledged)
        return edits[:done], edits[done] if len(edits) > done else None, bool(lines)

    def _until(self, word: str, seconds: float) -> None:
        self._listen(
            time.monotonic() + seconds, lambda: self._heard.endswith(word.encode() + b"\n")
        )
        assert self._heard.endswith(word.encode() + b"\n"), self._heard[-300:]

    def _listen(self, until: float, enough: Callable[[], bool]) -> None:
        while not enough():
            left = until - time.monotonic()
            if left <= 0 or not select.select([self._pipe], [], [], left)[0]:
                break
            read = os.read(self._pipe, 65536)
            if not read:
                break
            self._heard += read


def kill_repeatedly(folder: Path, seed: int, kills: int) -> Found:
    """Kill ``kills`` times; what was looked for and found."""
    rng = random.Random(seed)
    found = Found()
    files, path = Files(), folder / "0.ctew"
    with Editors() as editors:
        for n in range(kills):
            if n % PER_FILE == 0:
                if n:
                    walk_back(path, files.now)
                files, path = Files(), folder / f"{n}.ctew"
            was_there = path.exists()
            acknowledged, begun, opened = editors.run_and_kill(path, f"{seed}-{n}", rng)
            found.kills += 1
            if opened and was_there:
                files.keep()
            for edit in acknowledged:
                files.done(edit)
                found.acknowledged[edit["kind"]] += 1
            if path.exists():
                found.whole += look(path, files, begun)
                found.begun[begun["kind"] if begun else "nothing"] += 1
            else:
                # Killed before the file was: nothing was acknowledged.
                assert not acknowledged
                assert begun is None
    return found


def look(path: Path, files: Files, begun: Edit | None) -> bool:
    """Open what is left: sound, with every acknowledged edit and at most the one begun.

    Returns:
        Whether the one begun is there.
    """
    kind = begun["kind"] if begun else ""
    if kind == "mend":
        # Only here was the file damaged on purpose: its backup, made before, has all of it.
        files.keep()
        try:
            Workspace.open(path, backup=False).close()
        except WorkspaceError as error:
            if error.trouble != Trouble.DAMAGED or error.remedies.mendable != path:
                raise
            backups.mend(path)
    for name, models in files.copies.items():
        allowed = [*models, files.now] if kind == "save_copy" and begun["to"] == name else models
        files.copies[name] = [_is_one_of(path.with_name(name), allowed)]
    if kind == "save_copy" and begun["to"] not in files.copies:
        target = path.with_name(begun["to"])
        if target.exists():
            files.copies[begun["to"]] = [_is_one_of(target, [files.now])]
    allowed = [files.now]
    if kind == "restore":
        assert files.backup is not None
        allowed.append(files.backup)
    elif begun and kind not in FILES:
        after = copy.deepcopy(files.now)
        after.make(begun)
        allowed.append(after)
    before, files.now = files.now, _is_one_of(path, allowed)
    files.keep()
    _is_clean(path)
    return files.now.state != before.state


def _is_one_of(path: Path, models: list[Model]) -> Model:
    """A copy of the model that a file is; it opens to write, without a word about it."""
    Workspace.HISTORY, usual = LIMIT, Workspace.HISTORY
    try:
        with Workspace.open(path) as workspace:
            assert not workspace.read_only
            assert not workspace.notices
            assert workspace.trouble is None
            for model in models[:-1]:
                with contextlib.suppress(AssertionError):
                    model.check(workspace)
                    return copy.deepcopy(model)
            models[-1].check(workspace)
            return copy.deepcopy(models[-1])
    finally:
        Workspace.HISTORY = usual


def _is_clean(path: Path) -> None:
    for aside in path.parent.glob(f"{path.stem}.damaged-*"):
        aside.unlink()
    left = [
        p.name for p in path.parent.iterdir() if p.name.startswith((path.name, f".{path.name}"))
    ]
    assert sorted(left) in ([path.name, f"{path.name}.backups"], [path.name]), left
    kept = backups.existing(path)
    assert len(kept) <= backups.KEPT + 1
    assert backups.is_sound(kept[0])
    with contextlib.closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []


def walk_back(path: Path, model: Model) -> None:
    """Undo all steps of a file; each leads to what was there before."""
    if not path.exists():
        return
    with Workspace.open(path) as workspace:
        while model.past:
            make(workspace, {"kind": "undo"}, path.parent)
            model.make({"kind": "undo"})
            model.check(workspace)
        assert workspace.undo() is None
