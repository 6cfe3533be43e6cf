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
from pathlib import Path

from explorer.workspace.file import Workspace
from tests.workspace.model import Edit, Model

ROOT = Path(__file__).parents[2]
#: Small, so that forgetting old steps is under way at many of the kills.
LIMIT = 20
#: Kills before a new file is begun.
PER_FILE = 10


def kill_repeatedly(folder: Path, seed: int, kills: int) -> int:
    """Kill ``kills`` times; returns how many acknowledged edits were looked for and found."""
    rng = random.Random(seed)
    found = 0
    model, path = Model(LIMIT), folder / "0.ctew"
    for n in range(kills):
        if n % PER_FILE == 0:
            model, path = Model(LIMIT), folder / f"{n}.ctew"
        acknowledged, begun = _run_and_kill(path, f"{seed}-{n}", rng)
        found += len(acknowledged)
        for edit in acknowledged:
            model.make(edit)
        if path.exists():
            model = look(path, model, begun)
        else:
            # Killed before the file was: nothing was acknowledged.
            assert not acknowledged
            assert begun is None
    return found


def look(path: Path, model: Model, begun: Edit | None) -> Model:
    """Open what is left: sound, with every acknowledged edit and at most the one begun."""
    Workspace.HISTORY, usual = LIMIT, Workspace.HISTORY
    try:
        with Workspace.open(path) as workspace:
            assert not workspace.read_only
            assert not workspace.notices
            try:
                model.check(workspace)
            except AssertionError:
                if begun is None:
                    raise
                model = copy.deepcopy(model)
                model.make(begun)
                model.check(workspace)
    finally:
        Workspace.HISTORY = usual
    left = [
        p.name for p in path.parent.iterdir() if p.name.startswith((path.name, f".{path.name}"))
    ]
    assert sorted(left) == [path.name, f"{path.name}.backups"] or sorted(left) == [path.name], left
    with contextlib.closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    return model


def _run_and_kill(path: Path, seed: str, rng: random.Random) -> tuple[list[Edit], Edit | None]:
    command = [sys.executable, "-m", "tests.workspace.crash_child", str(path), seed, str(LIMIT)]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
    assert child.stdout is not None
    pipe = child.stdout.fileno()
    heard = b""
    # In a quarter of the cases at any time, start and opening included; else amid the edits,
    # soon after some number of acknowledgements.
    if rng.random() < 0.25:
        heard += _listen(pipe, time.monotonic() + rng.uniform(0.03, 0.25), None)
    else:
        heard += _listen(pipe, time.monotonic() + 10, rng.randrange(1, 12))
        time.sleep(rng.uniform(0, 0.006))
    assert child.poll() is None, f"the child ended by itself: {child.returncode}"
    child.send_signal(signal.SIGKILL)
    heard += child.stdout.read()
    child.stdout.close()
    assert child.wait(10) == -signal.SIGKILL
    lines = heard.decode().splitlines()
    assert lines[:1] in ([], ["open"])
    edits = [json.loads(line) for line in lines[1::2]]
    acknowledged = lines[2::2]
    assert set(acknowledged) <= {"done"}
    done = len(acknowledged)
    return edits[:done], edits[done] if len(edits) > done else None


def _listen(pipe: int, until: float, acknowledgements: int | None) -> bytes:
    heard = b""
    while acknowledgements is None or heard.count(b"done\n") < acknowledgements:
        left = until - time.monotonic()
        if left <= 0 or not select.select([pipe], [], [], left)[0]:
            break
        read = os.read(pipe, 65536)
        if not read:
            break
        heard += read
    return heard
