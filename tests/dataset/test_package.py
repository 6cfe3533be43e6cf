"""Sealing a package and what its descriptor says of it."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import pytest

from explorer.dataset.package import load, read_descriptor, seal
from explorer.dataset.problems import DatasetError
from explorer.dataset.schema import TABLES, Entity, Observation, Report

if TYPE_CHECKING:
    from pathlib import Path


def descriptor(package: Any) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((package.folder / "datapackage.json").read_text())
    return loaded


def resource(package: Any, name: str) -> dict[str, Any]:
    (found,) = [r for r in descriptor(package)["resources"] if r["name"] == name]
    return found


def test_load_gives_the_rows_as_written(package: Any) -> None:
    dataset = load(package.folder)
    assert dataset.version == "0.1.0"
    assert dataset.folder == package.folder
    for table in TABLES:
        assert dataset.rows(table) == tuple(package.tables.get(table, ()))


def test_load_reads_no_document(package: Any) -> None:
    package.seed("note").unlink()
    dataset = load(package.folder)
    with pytest.raises(DatasetError, match=r"seeds/note\.txt"):
        dataset.text("note")
    assert dataset.text("zh-note").startswith("中国领先")


def test_seal_records_hash_and_size(package: Any) -> None:
    for table in TABLES:
        content = package.file(table).read_bytes()
        entry = resource(package, table.TABLE.replace("_", "-"))
        assert entry["bytes"] == len(content)
        assert entry["hash"] == "sha256:" + hashlib.sha256(content).hexdigest()


def test_seal_keeps_credits_and_sets_what_it_is_told(package: Any) -> None:
    path = package.folder / "datapackage.json"
    path.write_text(
        json.dumps(descriptor(package) | {"title": "标题", "licenses": [{"name": "X"}]})
    )
    seal(package.folder, version="0.2.0")
    assert descriptor(package)["version"] == "0.2.0"
    assert descriptor(package)["licenses"] == [{"name": "X"}]
    assert "标题" in path.read_text(encoding="utf-8")
    assert load(package.folder).version == "0.2.0"


def test_seal_after_an_edit_makes_the_package_load_again(package: Any) -> None:
    package.change(Report, 0, title="Another title")
    with pytest.raises(DatasetError):
        load(package.folder)
    seal(package.folder)
    assert load(package.folder).reports["report-a"].title == "Another title"


def test_seal_is_repeatable(package: Any) -> None:
    path = package.folder / "datapackage.json"
    before = path.read_bytes()
    seal(package.folder)
    assert path.read_bytes() == before


def test_seal_leaves_the_descriptor_when_a_table_is_damaged(package: Any) -> None:
    path = package.folder / "datapackage.json"
    before = path.read_bytes()
    package.file(Entity).write_text("x\n")
    with pytest.raises(DatasetError, match=r"entities\.csv, line 1"):
        seal(package.folder, version="9")
    assert path.read_bytes() == before
    assert not list(package.folder.glob(".*"))


def test_the_table_schema_carries_types_keys_and_references(package: Any) -> None:
    schema = resource(package, "observations")["schema"]
    columns = {f["name"]: f for f in schema["fields"]}
    assert schema["primaryKey"] == ["observation_id"]
    assert columns["value"] == {"name": "value", "type": "number"}
    assert columns["observation_id"]["constraints"] == {"required": True}
    assert "approx" in columns["comparator"]["constraints"]["enum"]
    assert {
        "fields": ["entity_id"],
        "reference": {"resource": "entities", "fields": ["entity_id"]},
    } in schema["foreignKeys"]
    lists = {f["name"]: f for f in resource(package, "documents")["schema"]["fields"]}
    assert lists["authors"] == {"name": "authors", "type": "list", "delimiter": ";"}


def test_a_reference_to_its_own_table_names_none(package: Any) -> None:
    schema = resource(package, "entities")["schema"]
    assert schema["foreignKeys"] == [
        {"fields": ["country"], "reference": {"fields": ["entity_id"]}}
    ]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="is not a data package"):
        read_descriptor(tmp_path / "nowhere")
    with pytest.raises(DatasetError, match="is not a data package"):
        load(tmp_path)


def test_a_version_that_is_missing(package: Any) -> None:
    path = package.folder / "datapackage.json"
    path.write_text(json.dumps({"resources": descriptor(package)["resources"]}))
    assert load(package.folder).version == "0"
    assert len(load(package.folder).rows(Observation)) == 6


def test_the_descriptor_is_written_for_people_to_read(package: Any) -> None:
    text = (package.folder / "datapackage.json").read_text(encoding="utf-8")
    assert text.startswith('{\n  "name": "test",\n  "version": "0.1.0",\n  "resources": [\n    {')
    assert text.endswith("}\n")
