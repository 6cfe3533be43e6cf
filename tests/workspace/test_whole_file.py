"""A workspace after a walk through every kind of edit, each row and column as on the disk."""

from __future__ import annotations

import itertools
import json
import random
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from explorer.workspace.file import Workspace
from explorer.workspace.rescue import rescue
from explorer.workspace.rows import CHECKSUM, NAMES
from tests import golden
from tests.workspace.making import make
from tests.workspace.model import EMPTY, KINDS, Model, choose, seen

FOLDER = Path(__file__).parent / "golden"


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that was walked through, with a clock and ids that stand still."""
    folder = tmp_path_factory.mktemp("walk")
    numbers = itertools.count(1)
    draw = random.Random(5)
    with pytest.MonkeyPatch.context() as patch:
        for module in [m for n, m in sys.modules.items() if n.startswith("explorer.workspace.")]:
            if hasattr(module, "now"):
                patch.setattr(module, "now", lambda: "2026-01-01T00:00:00Z")
            if hasattr(module, "new_id"):
                patch.setattr(module, "new_id", lambda: f"id-{next(numbers):03}")
        with Workspace.create(folder / "walk.ctew") as workspace:
            # What a template fills in moves with the templates, whose tests hold it.
            model, left = Model(1000), {*KINDS} - {"fill_briefing"}
            for count in itertools.count():
                edit = choose(draw.randrange, model.state, f"n{count}")
                if edit is None or edit["kind"] == "fill_briefing":
                    continue
                # What is taken out comes last: until then there is something to change.
                last = edit["kind"].startswith("remove")
                if last and any(not kind.startswith("remove") for kind in left):
                    continue
                if count < 150 or edit["kind"] in left:
                    left.discard(edit["kind"])
                    make(workspace, edit, folder)
                    model.make(edit)
                if not left or count > 3000:
                    break
            for _ in range(3):
                make(workspace, {"kind": "undo"}, folder)
            make(workspace, {"kind": "redo"}, folder)
        assert not left
    return folder / "walk.ctew"


def test_every_row_lies_on_the_disk_as_accepted(walked: Path) -> None:
    with sqlite3.connect(walked) as db:
        names = [n for (n,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        lines = []
        for name in sorted(names):
            cursor = db.execute(f"SELECT * FROM {name} ORDER BY 1, 2")
            columns = [c[0] for c in cursor.description]
            for row in cursor:
                lines.append(f"-- {name}")
                lines += [f"{c} {_said(v)}" for c, v in zip(columns, row, strict=True)]
    db.close()
    golden.check(FOLDER / "file.txt", "rows", "\n".join(lines).split("\n"))


def _said(value: object) -> str:
    said = json.dumps(value, ensure_ascii=False) if not isinstance(value, bytes) else str(value)
    return said if len(said) < 300 else f"{said[:200]}... {len(said)}"


def test_every_step_has_its_name(walked: Path) -> None:
    with Workspace.open(walked, backup=False) as workspace:
        lines = [f"{s.name} {s.done}" for s in workspace.steps()]
        assert workspace.undo_name() == [s for s in workspace.steps() if s.done][-1].name
        assert workspace.redo_name() == next(s for s in workspace.steps() if not s.done).name
    golden.check(FOLDER / "file.txt", "steps", lines)


def test_all_of_it_can_be_undone_and_done_again(walked: Path) -> None:
    copy = walked.with_name("copy.ctew")
    copy.write_bytes(walked.read_bytes())
    with Workspace.open(copy, backup=False) as workspace:
        workspace.redo()
        workspace.redo()
        full = seen(workspace)
        count = len(workspace.steps())
        assert workspace.undo(count) == workspace.steps()[0].name
        assert seen(workspace) == EMPTY
        assert workspace.undo() is None
        assert workspace.redo(count) == workspace.steps()[-1].name
        assert seen(workspace) == full
        assert workspace.redo() is None
        assert workspace.undo(count + 1) is None
        assert seen(workspace) == EMPTY


#: What is broken, in each table: its first row changed, its last one taken out, all of it gone.
HARM = {
    "changed": "UPDATE {table} SET {column} = {column} || 'x' "
    "WHERE rowid = (SELECT min(rowid) FROM {table})",
    "out": "DELETE FROM {table} WHERE rowid = (SELECT max(rowid) FROM {table})",
    "gone": "DELETE FROM {table}",
}


@pytest.mark.parametrize("harm", HARM)
def test_what_can_be_read_of_a_broken_one(walked: Path, tmp_path: Path, harm: str) -> None:
    """Of each table, without a backup and with one: what is older, what is lost, what there is."""
    whole = walked.read_bytes()
    lines = []
    for table in NAMES:
        path = tmp_path / f"{table}.ctew"
        path.write_bytes(whole)
        with closing(sqlite3.connect(path)) as db, db:
            (held,) = db.execute(f"SELECT count(*) FROM {table}").fetchone()
            column = "text" if table == "texts" else CHECKSUM
            db.execute(HARM[harm].format(table=table, column=column))
        if not held:
            continue
        for backups in ([], [walked]):
            found = rescue(path, backups)
            assert found is not None
            assert found.older >= 0
            with closing(found.db) as made:
                kept = {
                    t: n
                    for t in NAMES
                    for (n,) in made.execute(f"SELECT count(*) FROM {t}")
                }  # fmt: skip
                steps = made.execute("SELECT step FROM cursor").fetchall()
            said = f"{table} ({held}) {len(backups)}: {found.exact} {found.older} {found.lost}"
            lines.append(f"{said} {[kept[table], sum(kept.values())]} {steps}")
    golden.check(FOLDER / "rescued.txt", harm, lines)


def test_blocks_without_their_briefing_come_into_one_of_their_own(
    walked: Path, tmp_path: Path
) -> None:
    path = tmp_path / "w.ctew"
    path.write_bytes(walked.read_bytes())
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("DELETE FROM briefings")
        names = {n for (n,) in db.execute("SELECT briefing_id FROM blocks")}
    found = rescue(path, [])
    assert found is not None
    with closing(found.db) as made:
        made.row_factory = sqlite3.Row
        rows = [dict(r) for r in made.execute("SELECT * FROM briefings ORDER BY id")]
    assert {r["id"] for r in rows} == names
    assert names
    for row in rows:
        said = {k: v for k, v in row.items() if v not in ("", None) and k not in ("id", CHECKSUM)}
        assert said == {
            "position": 0, "authors": "[]", "language": "en", "title": "Rescued briefing",
        }  # fmt: skip
