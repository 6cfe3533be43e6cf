"""Edits a workspace until killed: ``python -m tests.workspace.crash_child FILE SEED LIMIT``.

Says what it is about to do and, when the call has returned, that it is done.
"""

from __future__ import annotations

import json
import os
import random
import sys
from pathlib import Path

from explorer.workspace.file import Workspace
from tests.workspace.model import choose, make, seen


def say(line: str) -> None:
    os.write(1, (line + "\n").encode())


def main() -> None:
    path, seed, limit = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    rng = random.Random(seed)
    Workspace.HISTORY = limit
    workspace = Workspace.open(path) if path.exists() else Workspace.create(path)
    say("open")
    for n in range(10_000):
        if rng.random() < 0.25:
            edit = {"kind": rng.choice(["undo", "undo", "redo"])}
        else:
            chosen = choose(rng.randrange, seen(workspace), f"{seed}.{n}")
            if chosen is None:
                continue
            edit = chosen
        say(json.dumps(edit))
        make(workspace, edit)
        say("done")


if __name__ == "__main__":
    main()
