"""The files of documents beside a workspace: once, unchanged, along with copies."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from explorer.corpus.documents import CorpusError
from explorer.workspace import originals
from explorer.workspace.imports import bring_in

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset
    from explorer.workspace.file import Workspace


def test_a_file_is_kept_once_and_found_by_its_digest(tmp_path: Path) -> None:
    workspace, path = tmp_path / "w.ctew", tmp_path / "A.TXT"
    path.write_bytes(b"words")
    sha256 = hashlib.sha256(b"words").hexdigest()
    with pytest.raises(CorpusError, match="missing or altered"):
        originals.original(workspace, sha256, "A.TXT")
    originals.keep(workspace, path, sha256)
    originals.keep(workspace, path, sha256)
    (kept,) = (tmp_path / "w.ctew.data").iterdir()
    assert kept == originals.original(workspace, sha256, "A.TXT")
    assert (kept.name, kept.read_bytes()) == (f"{sha256}.txt", b"words")
    path.write_bytes(b"other")
    with pytest.raises(CorpusError, match="changed while it was read"):
        originals.keep(workspace, path, hashlib.sha256(b"before").hexdigest())
    assert list((tmp_path / "w.ctew.data").iterdir()) == [kept]
    kept.write_bytes(b"words!")
    with pytest.raises(CorpusError, match="missing or altered"):
        originals.original(workspace, sha256, "A.TXT")
    path.write_bytes(b"words")
    originals.keep(workspace, path, sha256)  # mended
    assert kept.read_bytes() == b"words"


@pytest.mark.parametrize("name", ["../../etc/passwd", "a.t/../x", "b.", "c", ".hidden"])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    place = originals.place_of(tmp_path / "w.ctew", "0" * 64, name)
    assert place.parent == tmp_path / "w.ctew.data"
    assert place.name == "0" * 64


def test_a_copy_of_the_workspace_has_them_too(
    workspace: Workspace, dataset: Dataset, tmp_path: Path
) -> None:
    path = tmp_path / "note.txt"
    path.write_text("We counted 41 percent.", encoding="utf-8")
    made = bring_in(workspace, dataset, path).document
    assert made is not None
    originals.keep(workspace.path, path, made.sha256)
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    copy = workspace.save_copy(folder / "copy.ctew")
    found = originals.original(copy, made.sha256, made.file)
    assert found.read_bytes() == path.read_bytes()
    assert found.parent == folder / "copy.ctew.data"
