"""A published edition of the dataset in the place of the one that the program brought."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from explorer import paths
from explorer.dataset import package
from explorer.dataset.problems import DatasetError
from explorer.packs import archive, content, editions, installing
from explorer.packs.archive import PackError

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset


@pytest.fixture(scope="module")
def newer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the bundled dataset, as version 9."""
    place = tmp_path_factory.mktemp("newer")
    shutil.copytree(paths.bundled_data(), place / "data")
    shutil.copytree(paths.root() / "seeds", place / "seeds")
    package.seal(place / "data", version="9.0.0")
    return place / "data"


@pytest.fixture(scope="module")
def made(newer: Path) -> bytes:
    """It as a pack, without the texts that the program has itself."""
    return editions.make(newer, "ctexplorer-data", "We", None, texts=False)


@pytest.fixture
def folder(newer: Path, tmp_path: Path) -> Path:
    shutil.copytree(newer.parent, tmp_path / "new")
    return tmp_path / "new" / "data"


@pytest.fixture
def pack(made: bytes, tmp_path: Path) -> content.Pack:
    path = tmp_path / "made.zip"
    path.write_bytes(made)
    return content.read(path)


def written(folder: Path, path: Path) -> content.Pack:
    path.write_bytes(editions.make(folder, "ctexplorer-data", "We", None, texts=True))
    return content.read(path)


def test_an_edition_is_shown_until_it_is_removed(pack: content.Pack) -> None:
    assert pack.head.kind == "edition"
    changes, version = editions.compared(pack)
    assert (bool(changes), version) == (False, "9.0.0")
    assert paths.data() == paths.bundled_data()
    made = editions.install(pack)
    assert editions.installed() == (made,)
    shown = package.load(paths.data())
    assert shown.version == "9.0.0"
    assert paths.data().parent.name == pack.sha256
    for document in shown.documents:
        assert shown.text(document)
    editions.remove()
    assert paths.data() == paths.bundled_data()
    with pytest.raises(PackError, match="No edition is installed"):
        editions.remove()
    assert [p.name for p in paths.editions_folder().iterdir()] == ["editions.json"]


def test_texts_go_along_when_asked(
    newer: Path, pack: content.Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = written(newer, tmp_path / "p.zip")
    assert whole.path.read_bytes() == written(newer, tmp_path / "q.zip").path.read_bytes()
    bare = tmp_path / "program"
    bare.mkdir()
    shutil.copytree(paths.bundled_data(), bare / "data")
    monkeypatch.setattr(paths, "bundled_data", lambda: bare / "data")
    with pytest.raises(PackError, match="cannot be read"):
        editions.install(pack)
    editions.install(whole)
    shown = package.load(paths.data())
    assert all(shown.text(d) for d in shown.documents)


def test_a_row_that_is_another_is_seen_before(folder: Path, tmp_path: Path) -> None:
    table = folder / "technologies.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("Electric batt", "Electrical batt"))
    package.seal(folder)
    changes, _ = editions.compared(written(folder, tmp_path / "p.zip"))
    assert changes.new["technologies"].keys() == changes.old["technologies"].keys()


def test_the_edition_before_comes_back(pack: content.Pack, folder: Path, tmp_path: Path) -> None:
    editions.install(pack)
    package.seal(folder, version="9.0.1")
    editions.install(written(folder, tmp_path / "q.zip"))
    assert package.load(paths.data()).version == "9.0.1"
    editions.remove()
    assert package.load(paths.data()).version == "9.0.0"


def test_what_is_older_than_the_program_is_refused_and_not_shown(
    pack: content.Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "program" / "data"
    shutil.copytree(paths.root() / "seeds", tmp_path / "program" / "seeds")
    shutil.copytree(paths.bundled_data(), program)
    editions.install(pack)
    monkeypatch.setattr(paths, "bundled_data", lambda: program)
    assert paths.data() != program
    package.seal(program, version="10.0.0")
    assert paths.data() == program
    with pytest.raises(PackError, match=r"9\.0\.0 is older than 10\.0\.0"):
        editions.install(pack)


def test_a_table_that_is_altered_later_is_said(pack: content.Pack) -> None:
    editions.install(pack)
    table = paths.data() / "observations.csv"
    table.write_bytes(table.read_bytes().replace(b",75,", b",57,"))
    with pytest.raises(DatasetError, match=r"observations\.csv"):
        package.load(paths.data())
    editions.remove()
    assert package.load(paths.data()).version


def remade(pack: content.Pack, changed: dict[str, bytes]) -> content.Pack:
    """An edition by somebody with other files in it and a descriptor that fits."""
    files = archive.unpacked(pack.path.read_bytes(), pack.path)
    descriptor = json.loads(files["datapackage.json"])
    for name, data in changed.items():
        files[name] = data
        for resource in descriptor["resources"]:
            if resource["path"] == name:
                resource["hash"] = f"sha256:{content.digest(data)}"
    files["datapackage.json"] = json.dumps(descriptor).encode()
    pack.path.write_bytes(archive.packed(files))
    return content.read(pack.path)


def test_a_file_that_leads_elsewhere_is_not_written(
    pack: content.Pack, folder: Path, tmp_path: Path
) -> None:
    table = folder / "documents.csv"
    text = table.read_text(encoding="utf-8").replace("seeds/000_50d19cdf2cdddf1e", "../../evil")
    other = tmp_path / "other" / "data"
    shutil.copytree(folder, other)
    (other / "documents.csv").write_text(text, encoding="utf-8")
    descriptor = package.read_descriptor(other)
    for resource in descriptor["resources"]:
        if resource["path"] == "documents.csv":
            resource["hash"] = f"sha256:{content.digest(text.encode())}"
    pack = remade(
        pack,
        {"documents.csv": text.encode(), "dataset.json": json.dumps(descriptor).encode()},
    )
    with pytest.raises(PackError, match="no name that a file of a pack has"):
        editions.install(pack)
    assert not list(tmp_path.rglob("evil*"))
    assert paths.data() == paths.bundled_data()


def test_tables_that_are_unsound_are_refused(pack: content.Pack) -> None:
    pack = remade(pack, {"observations.csv": b"rubbish\n"})
    with pytest.raises(DatasetError, match="header"):
        editions.install(pack)
    assert list(paths.editions_folder().iterdir()) == []


def test_each_kind_of_pack_goes_where_it_belongs(dataset: Dataset, pack: content.Pack) -> None:
    with pytest.raises(PackError, match="not for a workspace"):
        installing.look(dataset, content.Own(), None, pack)
