"""An export that cannot be written: the old file stays, nothing else does, one sentence."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest

from explorer.briefing import write
from explorer.briefing.progress import Progress
from explorer.files import FileWriteError
from tests.workspace.conftest import locked_folder, tiny_disk  # noqa: F401 - fixtures

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.briefing.resolved import Resolved
    from explorer.dataset.dataset import Dataset

WRITTEN = [f for f in write.FORMATS if f != "brief"]


@pytest.fixture(scope="module", params=WRITTEN)
def ending(request: pytest.FixtureRequest, qapp: Any) -> str:
    """A format; charts in it are painted by Qt."""
    return str(request.param)


def _beside(path: Path) -> list[str]:
    return [p.name for p in path.parent.iterdir()]


def test_a_folder_that_is_locked_on_the_way(
    dataset: Dataset,
    resolved: Resolved,
    ending: str,
    locked_folder: Path,  # noqa: F811
) -> None:
    path = locked_folder / f"b.{ending}"
    path.write_bytes(b"old")
    steps: list[int] = []

    def report(done: int, total: int) -> None:
        steps.append(done)
        if done == total // 2:
            locked_folder.chmod(0o555)

    with pytest.raises(FileWriteError) as caught:
        write.write_resolved(dataset, resolved, path, ending, Progress(report))
    assert str(caught.value) == f"{path}: cannot be written here (Permission denied)"
    assert len(steps) > 3
    assert path.read_bytes() == b"old"
    assert _beside(path) == [path.name]
    # The next time it is refused before anything is done.
    steps.clear()
    with pytest.raises(FileWriteError, match="cannot be written here"):
        write.write_resolved(dataset, resolved, path, ending, Progress(report))
    assert steps == []


def test_a_folder_that_goes_away_on_the_way(
    dataset: Dataset, resolved: Resolved, ending: str, tmp_path: Path
) -> None:
    path = tmp_path / "gone" / f"b.{ending}"
    path.parent.mkdir()

    def report(done: int, total: int) -> None:
        if done == total // 2:
            path.parent.rmdir()

    with pytest.raises(FileWriteError) as caught:
        write.write_resolved(dataset, resolved, path, ending, Progress(report))
    assert str(caught.value) == f"{path}: cannot be written here (No such file or directory)"
    assert not path.parent.exists()


def test_a_disk_that_is_full(
    dataset: Dataset,
    resolved: Resolved,
    ending: str,
    tiny_disk: Path,  # noqa: F811
) -> None:
    path = tiny_disk / f"b.{ending}"
    path.write_bytes(b"old")
    filler = tiny_disk / "filler"
    filler.write_bytes(b"x" * (shutil.disk_usage(tiny_disk).free - 4096))
    with pytest.raises(FileWriteError) as caught:
        write.write_resolved(dataset, resolved, path, ending)
    assert str(caught.value) == f"{path}: cannot be written (No space left on device)"
    assert path.read_bytes() == b"old"
    assert sorted(_beside(path)) == [path.name, "filler"]
    filler.unlink()
    write.write_resolved(dataset, resolved, path, ending)
    assert path.stat().st_size > 2000


def test_a_full_disk_on_the_command_line(
    tiny_disk: Path,  # noqa: F811
    capsys: pytest.CaptureFixture[str],
    qapp: Any,
) -> None:
    from explorer.cli import main

    filler = tiny_disk / "filler"
    filler.write_bytes(b"x" * shutil.disk_usage(tiny_disk).free)
    path = tiny_disk / "b.docx"
    arguments = ["brief", "template", "scorecard", "-o", str(path)]
    assert main(arguments) == 1
    said = capsys.readouterr().err
    assert said == f"ctexplorer: {path}: cannot be written (No space left on device)\n"
    assert _beside(path) == ["filler"]
