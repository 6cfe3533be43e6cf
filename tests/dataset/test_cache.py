"""Rows kept for the next start: the same rows, or none."""

from __future__ import annotations

import hashlib
import marshal
import os
from typing import TYPE_CHECKING, Any

import pytest

from explorer import paths
from explorer.dataset import cache
from explorer.dataset.columns import row_values
from explorer.dataset.package import load
from explorer.dataset.problems import DatasetError
from explorer.dataset.schema import TABLES, Observation, Report

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "program"


def only(folder: Path) -> Path:
    (found,) = folder.iterdir()
    return found


def typed(dataset: Dataset) -> list[Any]:
    """Every value with its type: 1 and 1.0 are equal, but not the same figure."""
    return [
        (type(row), [(name, type(v), v) for name, v in row_values(table, row).items()])
        for table in TABLES
        for row in dataset.tables[table.TABLE]
    ]


def count_readings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    from explorer.dataset import package

    read, heard = package.read_table, []

    def counted(table: Any, path: Path) -> Any:
        heard.append(path.name)
        return read(table, path)

    monkeypatch.setattr(package, "read_table", counted)
    return heard


def test_the_bundled_rows_come_back_as_they_were(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = load(paths.bundled_data(), kept)
    heard = count_readings(monkeypatch)
    second = load(paths.bundled_data(), kept)
    assert heard == []
    assert typed(second) == typed(first) == typed(load(paths.bundled_data()))
    assert (second.version, second.folder) == (first.version, first.folder)
    row = second.rows(Observation)[0]
    with pytest.raises(AttributeError):
        row.value = 1.0  # type: ignore[misc]


def test_it_is_kept_where_only_the_user_writes(kept: Path) -> None:
    load(paths.bundled_data(), kept)
    assert kept.stat().st_mode & 0o777 == 0o700
    assert only(kept).stat().st_mode & 0o777 == 0o600


def test_without_a_folder_nothing_is_kept(package: Any, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    load(package.folder)
    assert sorted(tmp_path.rglob("*")) == before


def test_another_package_takes_the_place(
    package: Any, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from explorer.dataset.package import seal

    load(package.folder, kept)
    old = only(kept)
    package.change(Report, 0, title="Another title")
    seal(package.folder)
    assert load(package.folder, kept).reports["report-a"].title == "Another title"
    assert only(kept) != old
    heard = count_readings(monkeypatch)
    assert load(package.folder, kept).reports["report-a"].title == "Another title"
    assert heard == []


def test_a_table_damaged_since_is_named_as_ever(package: Any, kept: Path) -> None:
    load(package.folder, kept)
    package.change(Report, 0, title="Another title")
    with pytest.raises(DatasetError, match="not the one recorded"):
        load(package.folder, kept)
    package.file(Report).unlink()
    with pytest.raises(DatasetError, match="missing"):
        load(package.folder, kept)


def damaged(content: bytes) -> dict[str, bytes]:
    middle = len(content) // 2
    flipped = content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]
    other = marshal.dumps({"documents": [1, 2]})
    return {
        "empty": b"",
        "cut": content[:-1],
        "a bit": flipped,
        "text": b"rows\n" * 20,
        "other rows": hashlib.sha256(other).digest() + other,
        "no rows": hashlib.sha256(b"x").digest() + b"x",
    }


def test_a_damaged_file_is_passed_over_and_made_anew(package: Any, kept: Path) -> None:
    rows = typed(load(package.folder, kept))
    file = only(kept)
    good = file.read_bytes()
    for name, content in damaged(good).items():
        file.write_bytes(content)
        assert typed(load(package.folder, kept)) == rows, name
        assert only(kept).read_bytes() == good, name


@pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")
@pytest.mark.parametrize("open_to", ["file", "folder"])
def test_what_others_can_write_is_not_believed(
    package: Any, kept: Path, monkeypatch: pytest.MonkeyPatch, open_to: str
) -> None:
    load(package.folder, kept)
    (only(kept) if open_to == "file" else kept).chmod(0o777)
    heard = count_readings(monkeypatch)
    load(package.folder, kept)
    assert len(heard) == len(TABLES)


@pytest.mark.skipif(os.name != "posix", reason="owners as POSIX has them")
def test_what_belongs_to_another_is_not_believed(
    package: Any, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(package.folder, kept)
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    heard = count_readings(monkeypatch)
    load(package.folder, kept)
    assert len(heard) == len(TABLES)


def test_a_cache_that_cannot_be_written_does_no_harm(package: Any, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        assert load(package.folder, folder).reports["report-a"]
    assert (tmp_path / "file").read_text(encoding="utf-8") == "in the way"


def test_other_columns_make_another_file(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hashes = ["sha256:1"]
    name = cache._file(kept, hashes)
    assert cache._file(kept, ["sha256:2"]) != name
    monkeypatch.setattr(cache, "TABLES", TABLES[:-1])
    assert cache._file(kept, hashes) != name
