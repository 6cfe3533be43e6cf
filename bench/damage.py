"""Whether a workspace survives: processes killed amid edits of every kind, and flipped bits.

    python bench/damage.py --kills 300              killed at random moments
    python bench/damage.py --flips 100              one bit at a time, in a large file
    python bench/damage.py --kills 300 --seed 7     others than those of the last time

After a kill the file must open without a word, with every edit that was acknowledged and at most
the one that was begun; so must its backup and its copies. A file with a flipped bit must hold what
it held, to the last step of its history, or be told to be damaged; then every remedy that is
offered is tried. Nothing else may happen: it ends with what it did not expect.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from timing import machine, table

from explorer.briefing import kept, pinned, templates
from explorer.briefing.plain import block_to_json
from explorer.workspace import imports
from explorer.workspace.file import Workspace
from tests.workspace.crashing import kill_repeatedly
from tests.workspace.flipping import Flips, flip_repeatedly
from tests.workspace.making import make
from tests.workspace.samples import TOPIC, dataset

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset


def realistic(path: Path, data: Dataset) -> None:
    """A workspace as somebody has it after a while: briefings, pins, notes, sources, history."""
    rng = random.Random(1)
    observations = [o.observation_id for o in data.by_topic[TOPIC]]
    sources = list(data.documents)[:3]
    with Workspace.create(path) as w:
        w._db.execute("PRAGMA synchronous = OFF")
        for n, name in enumerate(sources):
            file = path.with_name(f"source-{n}.txt")
            file.write_text(f"{n}\n\n{data.text(name)[:30_000]}", encoding="utf-8")
            imports.bring_in(w, data, file)
        for n in range(3):
            edit = {"kind": "import_figure", "name": f"figures-{n}", "rows": 20}
            make(w, edit, path.parent)
        for template in templates.TEMPLATES:
            made = templates.fill(data, template, TOPIC, language="en")
            kept.add(w, made, template, name="New briefing")
        for observation in rng.sample(observations, min(12, len(observations))):
            block = pinned.number(data, observation)
            pin = w.add_pin(block_to_json(block), title=observation)
            w.add_note("Ask again 再问 " * rng.randrange(1, 20), about=pin.id)
        for briefing in w.briefings():
            for block in w.blocks(briefing.id)[:4]:
                w.move_block(block.id, 5)
                w.set_block(block.id, {**block.content})
        for _ in range(4):
            w.undo()


def kills(folder: Path, seed: int, count: int) -> None:
    """Kill, and print what was looked for and found."""
    begin = time.perf_counter()
    found = kill_repeatedly(folder, seed, count)
    spent = time.perf_counter() - begin
    total = found.acknowledged.total()
    print(
        f"\n{found.kills} kills in {spent:.0f} s, seed {seed}: all {total} acknowledged edits of "
        f"{len(found.acknowledged)} kinds kept; {found.kills - found.begun['nothing']} broken off "
        f"in the middle, of which {found.whole} were there nevertheless"
    )
    kinds = sorted(found.acknowledged | found.begun, key=lambda k: -found.acknowledged[k])
    rows = [(k, found.acknowledged[k], found.begun[k]) for k in kinds if k != "nothing"]
    table("Edits by kind", ("kind", "acknowledged", "broken off"), rows)


def flips(folder: Path, seed: int, count: int) -> None:
    """Flip, and print what became of it."""
    path = folder / "good.ctew"
    realistic(path, dataset())
    flipped = Flips(folder, path)
    begin = time.perf_counter()
    figures = flip_repeatedly(flipped, seed, count)
    spent = time.perf_counter() - begin
    print(f"\n{count} flips in a file of {flipped.size // 1024} KiB in {spent:.0f} s, seed {seed}")
    table("What became of them", ("outcome", "flips"), figures.outcomes.most_common())
    table("What was offered, and helped", ("remedy", "times"), figures.remedies.most_common())


def main() -> int:
    """Do what is asked."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--flips", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="where to write")
    arguments = parser.parse_args()
    print(machine())
    with tempfile.TemporaryDirectory(dir=arguments.folder, prefix=".bench-") as name:
        if arguments.kills:
            kills(Path(name), arguments.seed, arguments.kills)
        if arguments.flips:
            flips(Path(name), arguments.seed, arguments.flips)
    return 0


if __name__ == "__main__":
    sys.exit(main())
