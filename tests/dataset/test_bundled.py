"""The bundled data package: clean, complete where the issues say so, and truly described."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from explorer import paths
from explorer.dataset import discrepancies
from explorer.dataset.columns import column_names
from explorer.dataset.coverage import coverage
from explorer.dataset.evidence import EvidenceKind, Passage
from explorer.dataset.package import DESCRIPTOR, PROFILE, RESOURCE_PROFILE, describe
from explorer.dataset.schema import TABLES
from explorer.dataset.tables import read_table, table_text
from explorer.dataset.validate import seal_problems, validate

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset

FOLDER = paths.bundled_data()


@pytest.fixture(scope="module")
def descriptor() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((FOLDER / DESCRIPTOR).read_text(encoding="utf-8"))
    return loaded


def test_it_is_clean() -> None:
    assert [str(p) for p in validate(FOLDER)] == []
    assert seal_problems(FOLDER) == []


def test_every_numeral_of_every_document_is_accounted_for(dataset: Dataset) -> None:
    assert len(dataset.documents) == 5
    for document_id in dataset.documents:
        report = coverage(dataset, document_id)
        assert report.found > 0
        assert report.linked > 0
        assert report.share == 100.0


def test_the_documents_are_as_received(dataset: Dataset) -> None:
    for document in dataset.documents.values():
        content = (FOLDER.parent / document.file).read_bytes()
        assert hashlib.sha256(content).hexdigest() == document.sha256
        assert dataset.text(document.document_id).encode() == content


def test_it_holds_enough(dataset: Dataset) -> None:
    kinds = Counter(dataset.kind_of(o) for o in dataset.observations.values())
    assert kinds[EvidenceKind.PASSAGE] >= 400
    assert kinds[EvidenceKind.CITATION] >= 200
    assert kinds[EvidenceKind.DERIVATION] >= 50


@pytest.mark.parametrize(
    ("count", "kind"),
    [(44, "technology"), (64, "technology"), (74, "technology"), (12, "sector")],
)
def test_a_taxonomy_is_complete(dataset: Dataset, count: int, kind: str) -> None:
    sizes = Counter((n.taxonomy_id, n.kind) for n in dataset.nodes.values())
    (taxonomy,) = [name for (name, of), n in sizes.items() if of == kind and n == count]
    places = [n for n in dataset.nodes.values() if n.taxonomy_id == taxonomy and n.kind == kind]
    assert len({n.technology_id for n in places}) == count
    for node in places:
        assert dataset.topics[node.technology_id].kind == kind
        steps = [node]
        while steps[-1].parent_id:
            steps.append(dataset.nodes[steps[-1].parent_id])
            assert len(steps) < 5
        assert steps[-1].taxonomy_id == taxonomy
    assert taxonomy in dataset.taxonomies


def test_every_technology_of_the_later_editions_says_who_leads_or_that_nobody_says(
    dataset: Dataset,
) -> None:
    sizes = Counter(n.taxonomy_id for n in dataset.nodes.values() if n.kind == "technology")
    for node in dataset.nodes.values():
        if node.kind == "technology" and sizes[node.taxonomy_id] in (64, 74):
            name = node.technology_id
            assert dataset.lead_of(name) or "nothing is published" in node.note.lower(), name


def test_names_are_in_three_languages_and_scripts(dataset: Dataset) -> None:
    han = re.compile("[㐀-鿿]")
    for row in (*dataset.topics.values(), *dataset.indicators.values(), *dataset.entities.values()):
        for name in (row.name_en, row.name_zh_hans, row.name_zh_hant):
            assert name == name.strip() != ""
            assert "\n" not in name
        assert not han.search(row.name_en), row
    for topic in dataset.topics.values():
        assert han.search(topic.name_zh_hans), topic
        assert han.search(topic.name_zh_hant), topic


def test_countries_have_iso_codes_and_institutions_a_country(dataset: Dataset) -> None:
    for entity in dataset.entities.values():
        if entity.kind == "country":
            assert re.fullmatch("[A-Z]{3}", entity.entity_id)
        if entity.kind in ("institution", "company", "agency"):
            assert dataset.entities[entity.country].kind == "country", entity
    assert {"EU", "AUKUS", "QUAD"} <= set(dataset.members)


def test_a_figure_that_a_sentence_states_is_known_by_it(dataset: Dataset) -> None:
    """The order of the evidence never hides a sentence behind a citation or a rule."""
    for observation_id, found in dataset.evidence_of.items():
        says = [e for e in found if e.role != "context"]
        first = dataset.first_of(observation_id)
        assert first is says[0], observation_id
        assert first.role == "states"
        assert isinstance(first, Passage) == any(isinstance(e, Passage) for e in says)


def test_what_arithmetic_finds_is_recorded(dataset: Dataset) -> None:
    found = discrepancies.find(dataset)
    assert {f.kind for f in found} >= {"within", "arithmetic"}
    assert discrepancies.unrecorded(dataset) == []
    summed = [f for f in found if "more than 100 percent" in f.explanation]
    assert any("sector-synthetic-biology" in f.observation_ids[0] for f in summed)
    per_head = [f for f in found if "would mean about" in f.explanation]
    assert {dataset.observations[f.observation_ids[0]].entity_id for f in per_head} == {
        "CHN",
        "USA",
    }


def test_tables_are_written_as_the_program_writes_them() -> None:
    for table in TABLES:
        path = FOLDER / f"{table.TABLE}.csv"
        assert path.read_bytes() == table_text(table, read_table(table, path)).encode()


# ------------------------------------------------------------- the rules of Data Package v2


def test_the_descriptor_has_what_a_data_package_needs(descriptor: dict[str, Any]) -> None:
    assert descriptor["$schema"] == PROFILE
    assert re.fullmatch(r"[a-z0-9._/-]+", descriptor["name"])
    assert re.fullmatch(r"\d+\.\d+\.\d+", descriptor["version"])
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", descriptor["created"])
    assert descriptor["licenses"]
    for licence in descriptor["licenses"]:
        assert "name" in licence or "path" in licence
    assert descriptor["sources"]
    for source in descriptor["sources"]:
        assert source["title"]
    assert descriptor["contributors"]
    for contributor in descriptor["contributors"]:
        assert contributor["title"]
        assert isinstance(contributor.get("roles", []), list)


def test_each_resource_is_described_truly(descriptor: dict[str, Any]) -> None:
    names = [r["name"] for r in descriptor["resources"]]
    assert len(set(names)) == len(names) == len(TABLES)
    assert [r["path"] for r in descriptor["resources"]] == [f"{t.TABLE}.csv" for t in TABLES]
    for resource in descriptor["resources"]:
        assert re.fullmatch(r"[a-z0-9._-]+", resource["name"])
        content = (FOLDER / resource["path"]).read_bytes()
        assert resource["bytes"] == len(content)
        assert resource["hash"] == "sha256:" + hashlib.sha256(content).hexdigest()
        assert resource["encoding"] == "utf-8"
        assert resource["mediatype"] == "text/csv"
        assert b"\r" not in content
        assert content.endswith(b"\n")
        assert not content.startswith(b"\xef\xbb\xbf")
    assert {p.name for p in FOLDER.glob("*.csv")} == {r["path"] for r in descriptor["resources"]}


def test_each_resource_is_what_the_schema_makes_of_it(descriptor: dict[str, Any]) -> None:
    assert descriptor["resources"] == [describe(table, FOLDER) for table in TABLES]


def test_each_table_schema_is_consistent(descriptor: dict[str, Any]) -> None:
    columns = {
        r["name"]: [f["name"] for f in r["schema"]["fields"]] for r in descriptor["resources"]
    }
    for resource, table in zip(descriptor["resources"], TABLES, strict=True):
        schema = resource["schema"]
        assert (resource["$schema"], resource["type"]) == (RESOURCE_PROFILE, "table")
        assert columns[resource["name"]] == column_names(table)
        assert set(schema["primaryKey"]) <= set(columns[resource["name"]])
        assert schema["primaryKey"]
        assert schema["missingValues"] == [""]
        for column in schema["fields"]:
            assert column["type"] in {"string", "number", "integer", "list"}
            assert set(column) <= {"name", "type", "delimiter", "constraints"}
            assert set(column.get("constraints", {})) <= {"required", "enum"}
        for key in schema.get("foreignKeys", []):
            target = key["reference"].get("resource", resource["name"])
            assert set(key["fields"]) <= set(columns[resource["name"]])
            assert set(key["reference"]["fields"]) <= set(columns[target])
            assert len(key["fields"]) == len(key["reference"]["fields"])
