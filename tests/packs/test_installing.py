"""Packs into a workspace: compared first, one step, undone, gone back from, killed midway."""

from __future__ import annotations

import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from explorer.dataset.merge import Own, merge
from explorer.packs import content, installing, planning
from explorer.packs.archive import PackError
from explorer.workspace.file import Workspace
from tests.workspace.make_fixture import EVIDENCE, OBSERVATION, OWN_THINGS
from tests.workspace.samples import document

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from tests.packs.conftest import Write

ROOT = Path(__file__).parents[2]


def take(dataset: Dataset, workspace: Workspace, path: Path) -> planning.Plan:
    pack = content.read(path)
    record = workspace.pack(pack.head.name)
    plan = installing.look(dataset, workspace.own(), record, pack)
    installing.install(workspace, pack, plan)
    return plan


def figures(workspace: Workspace) -> dict[str, float | None]:
    return {o.observation_id: o.value for o in workspace.observations()}


def test_all_comes_in_as_one_step_that_can_be_undone(
    dataset: Dataset, filled: Workspace, other: Workspace, write: Write
) -> None:
    before = other.own()
    plan = take(dataset, other, write(filled))
    assert set(plan.counts) == {"new"}
    assert plan.problems == ()
    mine, theirs = filled.own(), other.own()
    assert theirs == replace(mine, on_disk=())  # the figures of large tables stay
    assert merge(dataset, theirs)[1] == []
    assert [s.name for s in other.steps()] == ["Install pack lab"]
    other.undo()
    assert other.own() == before
    assert other.packs() == ()
    other.redo()
    assert other.own() == theirs
    assert other.pack("lab") is not None


def test_a_later_pack_changes_what_is_another_and_takes_what_is_gone(
    dataset: Dataset, filled: Workspace, other: Workspace, write: Write
) -> None:
    more = replace(OBSERVATION, observation_id="own-2", entity_id="USA")
    filled.add_observation(more, [replace(EVIDENCE, evidence_id="own-2-e", observation_id="own-2")])
    first = write(filled, "1.zip")
    take(dataset, other, first)
    assert set(take(dataset, other, first).counts) == {"same"}
    filled.set_observation(replace(OBSERVATION, value=13.0))
    filled.remove_observation("own-2")
    third = replace(OBSERVATION, observation_id="own-3", entity_id="JPN")
    filled.add_observation(
        third, [replace(EVIDENCE, evidence_id="own-3-e", observation_id="own-3")]
    )
    plan = take(dataset, other, write(filled, "2.zip"))
    assert [plan.count(w) for w in ("new", "changed", "gone", "same")] == [1, 1, 1, 0]
    assert figures(other) == {"own-1": 13.0, "own-3": 12.5}
    record = other.pack("lab")
    assert record is not None
    assert len(record.before) == 1
    # Back to the first, whose file is kept beside the workspace.
    earlier = installing.earlier(other.path, record)
    back = installing.back(installing.look(dataset, other.own(), record, earlier))
    installing.roll_back(other, back)
    assert figures(other) == {"own-1": 12.5, "own-2": 12.5}
    record = other.pack("lab")
    assert record is not None
    assert record.before == ()
    with pytest.raises(PackError, match="no pack of this name was in effect before"):
        installing.earlier(other.path, record)
    installing.remove(other, planning.removal(dataset, other.own(), record))
    assert other.own() == Own()
    assert other.packs() == ()


def test_a_file_of_a_pack_that_is_missing_or_altered_is_said(
    dataset: Dataset, filled: Workspace, other: Workspace, write: Write
) -> None:
    take(dataset, other, write(filled, "1.zip"))
    filled.set_observation(replace(OBSERVATION, value=13.0))
    take(dataset, other, write(filled, "2.zip"))
    record = other.pack("lab")
    assert record is not None
    kept = other.path.with_name(other.path.name + ".data") / f"{record.before[0].sha256}.zip"
    kept.write_bytes(b"other")
    with pytest.raises(PackError, match="missing or altered"):
        installing.earlier(other.path, record)


def test_copies_take_the_files_of_packs_along(
    dataset: Dataset, filled: Workspace, other: Workspace, write: Write, tmp_path: Path
) -> None:
    path = write(filled)
    take(dataset, other, path)
    other.save_copy(tmp_path / "copy.ctew")
    (kept,) = (tmp_path / "copy.ctew.data").glob("*.zip")
    assert kept.read_bytes() == path.read_bytes()


def test_rows_of_the_users_own_stay_whatever_a_pack_says_of_them(
    dataset: Dataset, filled: Workspace, write: Write
) -> None:
    path = write(filled)
    filled.set_observation(replace(OBSERVATION, value=99.0))
    plan = take(dataset, filled, path)
    assert figures(filled) == {"own-1": 99.0}
    assert set(plan.counts) == {"there", "kept"}
    assert not plan.put.rows
    record = filled.pack("lab")
    assert record is not None
    installing.remove(filled, planning.removal(dataset, filled.own(), record))
    assert figures(filled) == {"own-1": 99.0}


def test_a_name_that_is_something_else_here_gets_a_number(
    dataset: Dataset, filled: Workspace, other: Workspace, write: Write
) -> None:
    other.add_document(replace(document("own-document")[0], title="Mine", sha256="0" * 64), "Mine")
    robots = OWN_THINGS[2]
    other.put_thing(replace(robots, name_en="Rovers"))  # type: ignore[call-arg]
    other.add_observation(
        replace(OBSERVATION, entity_id="USA"), [replace(EVIDENCE, document_id="own-document")]
    )
    take(dataset, other, write(filled))
    own = other.own()
    assert own.texts["own-document"] == "Mine"
    assert own.texts["own-document-2"] == document("own-document")[1]
    assert {n.technology_id for n in own.nodes} == {"list-own", "own-robots-2"}
    assert "own/own-robots-2" in {n.node_id for n in own.nodes}
    evidence = {e.evidence_id: e for e in own.evidence}
    assert evidence["own-1-e-2"].observation_id == "own-1-2"
    assert evidence["own-1-e-2"].document_id == "own-document-2"  # type: ignore[union-attr]
    assert set(take(dataset, other, write(filled)).counts) == {"same"}


def test_what_the_users_own_rests_on_stays_when_the_pack_goes(
    dataset: Dataset, filled: Workspace, other: Workspace, write: Write
) -> None:
    take(dataset, other, write(filled))
    mine = replace(OBSERVATION, observation_id="mine", topic_id="own-robots")
    other.add_observation(mine, [replace(EVIDENCE, evidence_id="mine-e", observation_id="mine")])
    record = other.pack("lab")
    assert record is not None
    plan = planning.removal(dataset, other.own(), record)
    installing.remove(other, plan)
    left = other.own()
    assert figures(other) == {"mine": 12.5}
    assert [d.document_id for d in left.documents] == ["own-document"]
    assert "own-robots" in {t.technology_id for t in left.topics}
    assert merge(dataset, left)[1] == []
    assert plan.counts["stays"] > 0


def test_marks_come_along_and_a_word_of_ones_own_stands(
    dataset: Dataset, filled: Workspace, other: Workspace, write: Write
) -> None:
    filled.mark("own-1", "open")
    take(dataset, other, write(filled, "1.zip"))
    assert other.marks() == {"own-1": "open"}
    other.undo()
    take(dataset, other, write(filled, "1.zip"))
    filled.mark("own-1", "")
    take(dataset, other, write(filled, "2.zip"))
    assert other.marks() == {}
    other.mark("own-1", "restricted")
    filled.mark("own-1", "open")
    take(dataset, other, write(filled, "3.zip"))
    assert other.marks() == {"own-1": "restricted"}


def test_a_pack_of_a_missing_topic_says_what_would_not_be_shown(
    dataset: Dataset, filled: Workspace, other: Workspace, write: Write
) -> None:
    filled.set_observation(replace(OBSERVATION, topic_id="elsewhere"))
    plan = installing.look(dataset, other.own(), None, content.read(write(filled)))
    assert any("elsewhere" in str(p) for p in plan.problems)


def test_given_up_midway_nothing_has_changed(
    dataset: Dataset, filled: Workspace, other: Workspace, write: Write
) -> None:
    pack = content.read(write(filled))
    plan = installing.look(dataset, other.own(), None, pack)

    def stop(share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        installing.install(other, pack, plan, stop)
    assert other.own() == Own()
    assert other.packs() == ()
    assert other.steps() == ()


KILLED = """
import os, shutil, signal, sys
from pathlib import Path
from explorer.dataset import package
from explorer import paths
from explorer.packs import content, installing
from explorer.workspace.file import Workspace

where, file, pack = sys.argv[1:]

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

def half(source, target):
    Path(target).write_bytes(Path(source).read_bytes()[:100])
    die()

with Workspace.open(Path(file)) as workspace:
    found = content.read(Path(pack))
    plan = installing.look(package.load(paths.data()), workspace.own(), None, found)
    if where == "copy":
        shutil.copyfile = half
    installing.install(workspace, found, plan, die)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize("where", ["copy", "rows"])
def test_killed_midway_nothing_is_left(
    filled: Workspace, other: Workspace, write: Write, where: str
) -> None:
    other.add_note("before")
    own, path = other.own(), other.path
    other.close()
    command = [sys.executable, "-c", KILLED, where, str(path), str(write(filled))]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    with Workspace.open(path) as again:
        assert again.own() == own
        assert again.packs() == ()
        assert [s.name for s in again.steps()] == ["Add note"]
    folder = path.with_name(path.name + ".data")
    left = [p for p in folder.iterdir() if p.name.startswith(".")]
    assert left == []
