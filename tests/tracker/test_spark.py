"""The same figures from Spark, on a cluster of this machine with workers of their own.

Runs by ``./test --all``, which makes the environment that has Spark; so does ``./spark``.
"""

import json
import os
import random
import subprocess
from pathlib import Path

import duckdb
import pytest

from explorer import paths
from explorer.dataset import package
from explorer.tracker.engines.engine import STATEMENTS
from tests.tracker.results import digest, lines, made, record

ROOT = Path(__file__).parents[2]
PYTHON = ROOT / ".venv-spark" / "bin" / "python"
pytestmark = [
    pytest.mark.needs("java"),
    pytest.mark.timeout(900),
    pytest.mark.skipif(
        not PYTHON.exists(), reason="Spark is not installed here: ./spark --version does it"
    ),
]


def on_spark(*arguments):
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [PYTHON, "-P", *map(str, arguments)]
    return subprocess.run(
        command, env=surroundings, cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_a_cluster_makes_the_same_package_as_the_program(tmp_path):
    """Byte for byte, so the same integers and ranks, and the same of all that follows from them."""
    rng = random.Random(5)
    (tmp_path / "works.jsonl").write_text(lines(record(n, rng) for n in range(1500)))
    base = package.load(paths.bundled_data())
    made([tmp_path / "works.jsonl"], tmp_path / "inside", base)
    searches = sorted((tmp_path / "inside" / "searches").glob("*.toml"))
    assert searches
    shared = tmp_path / "shared [by] all"
    shared.mkdir()
    found = on_spark(
        "-m", "explorer", "tracker", "build", tmp_path / "works.jsonl", "-o", tmp_path / "spark",
        "--created", "2026-01-01", "--first-year", "2015", "--last-year", "2020",
        "--engine", "spark", "--master", "local-cluster[2,1,1536]", "--shared", shared,
        "--technologies", *searches,
    )  # fmt: skip
    assert found.returncode == 0, found.stderr[-4000:]
    inside, spark = digest(tmp_path / "inside"), digest(tmp_path / "spark")
    assert set(inside) == set(spark)
    # The cube is written from a table here and as it is added up there: the same rows.
    differing = {"tracker.toml", "papers/cube.parquet"}
    assert {n for n in inside if inside[n] != spark[n]} <= differing
    cubes = [
        duckdb.sql(f"SELECT * FROM '{tmp_path / n / 'papers' / 'cube.parquet'}'").fetchall()
        for n in ("inside", "spark")
    ]
    assert cubes[0] == cubes[1]
    recipes = [
        (tmp_path / n / "tracker.toml").read_text().splitlines() for n in ("inside", "spark")
    ]
    other = [pair for pair in zip(*recipes, strict=True) if pair[0] != pair[1]]
    assert [b for _, b in other if b.startswith("engine")] == ['engine = "spark 4.0.1"']
    assert list(shared.iterdir()) == []


def test_spark_divides_and_sums_whole_numbers_exactly_and_plans_no_floating_one(tmp_path):
    rng = random.Random(3)
    below = [1, 3, 7, 100, 10**6, 10**10, *(rng.randint(1, 10**10) for _ in range(20))]
    cases = [(10**38 - 1, 10**7), (10**30 * 3 - 1, 3)]
    # Just below a whole quotient, where six digits behind the point would be rounded up.
    cases += [(b * rng.randint(1, 10**26) + r, b) for b in below for r in (0, b - 1)]
    (tmp_path / "cases.json").write_text(json.dumps(cases))
    found = on_spark(ROOT / "tests" / "tracker" / "on_spark.py", tmp_path / "cases.json")
    assert found.returncode == 0, found.stderr[-4000:]
    said = json.loads(found.stdout.splitlines()[-1])
    assert said["quotients"] == [str(a // b) for a, b in cases]
    assert said["sum"] == str((2**63 - 1) * 2_000_000)
    assert set(said["plans"]) == set(STATEMENTS)
    for name, plan in said["plans"].items():
        assert not plan["double"], name
        exact = {"decimal(38,0)", "bigint", "int", "smallint", "string", "boolean"}
        assert set(plan["columns"].values()) <= exact, name
