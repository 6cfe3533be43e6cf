"""Edits workspaces until killed: ``python -m tests.workspace.crash_child LIMIT``.

For each line ``FILE SEED`` it reads, it forks a process that edits that file, says its number, what
it is about to do and, when the call has returned, that it is done. What all of them need is read
once, before. When one has ended it says "gone".
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import sys
from pathlib import Path

from explorer.workspace import backups
from explorer.workspace.file import Workspace
from tests.workspace.making import make
from tests.workspace.model import Edit, choose, seen, templates
from tests.workspace.samples import dataset, filled

#: What is done to whole files, besides edits of rows.
FILES = ("back_up", "save_copy", "reopen", "restore", "mend")


def say(line: str) -> None:
    os.write(1, (line + "\n").encode())


def do(workspace: Workspace, edit: Edit, path: Path) -> Workspace:
    """Do something to the file; the workspace that is open afterwards."""
    match edit["kind"]:
        case "back_up":
            workspace.back_up()
        case "save_copy":
            workspace.save_copy(path.with_name(edit["to"]))
        case "reopen":
            workspace.close()
            return Workspace.open(path)
        case "restore":
            workspace.close()
            backups.restore(path, backups.existing(path)[0])
            return Workspace.open(path)
        case "mend":
            workspace.back_up()
            workspace.close()
            damage(path)
            backups.mend(path)
            return Workspace.open(path)
        case _:
            make(workspace, edit, path.parent)
    return workspace


def damage(path: Path) -> None:
    """Change a row as no program does."""
    db = sqlite3.connect(path)
    db.execute("UPDATE pins SET title = title || 'x'")
    db.execute("UPDATE notes SET text = text || 'x'")
    db.execute("UPDATE history SET name = name || 'x'")
    db.commit()
    db.close()


def edit_until_killed(path: Path, seed: str) -> None:
    rng = random.Random(seed)
    workspace = Workspace.open(path) if path.exists() else Workspace.create(path)
    say("open")
    for n in range(10_000):
        drawn = rng.random()
        if drawn < 0.2:
            edit: Edit = {"kind": rng.choice(["undo", "undo", "redo"])}
        elif drawn < 0.3:
            edit = {"kind": rng.choice(FILES), "to": f"copy-{rng.randrange(2)}-{path.name}"}
        else:
            chosen = choose(rng.randrange, seen(workspace), f"{seed}.{n}")
            if chosen is None:
                continue
            edit = chosen
        if edit["kind"] == "restore" and not backups.existing(path):
            continue
        say(json.dumps(edit))
        workspace = do(workspace, edit, path)
        say("done")


def main() -> None:
    Workspace.HISTORY = int(sys.argv[1])
    for template in templates.TEMPLATES:
        filled(template)
    assert dataset().observations
    say("ready")
    for line in sys.stdin:
        path, seed = line.split()
        child = os.fork()
        if child == 0:
            try:
                say(str(os.getpid()))
                edit_until_killed(Path(path), seed)
            finally:
                # Nothing of the parent's is to be done twice.
                os._exit(3)
        os.waitpid(child, 0)
        say("gone")


if __name__ == "__main__":
    main()
