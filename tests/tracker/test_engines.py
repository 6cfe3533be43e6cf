"""What of the engines needs no cluster: statements carried over, tables taken back, sentences."""

import random
import socket
import sys

import duckdb
import pytest
import sqlglot
from sqlglot import exp

from explorer import cli
from explorer.tracker.engines import dialect, spark
from explorer.tracker.engines.engine import STATEMENTS, Inside
from explorer.tracker.record import TrackerError
from tests.tracker.results import lines, record


@pytest.mark.parametrize("name", STATEMENTS)
def test_a_statement_keeps_its_whole_numbers_exact_on_spark(name):
    """Spark sums in 64 bits, which one paper nearly fills, and its ``div`` gives 64 bits."""
    tree = sqlglot.parse_one(dialect.carried(STATEMENTS[name]), read="spark")
    for one in tree.find_all(exp.Sum):
        assert isinstance(one.this, exp.Cast), one.sql()
        assert one.this.to.sql() == "DECIMAL(38, 0)", one.sql()
    assert list(tree.find_all(exp.IntDiv)) == []
    for one in tree.find_all(exp.Div):  # a quotient is cast at once, and its rest is gone before
        assert isinstance(one.parent, exp.Cast), one.sql()
        assert list(one.this.find_all(exp.Mod)), one.sql()
    types = {one.this.name for one in tree.find_all(exp.DataType)}
    assert types <= {"DECIMAL", "BIGINT"}
    given = sqlglot.parse_one(STATEMENTS[name], read="duckdb")
    assert [s.alias_or_name for s in tree.selects] == [s.alias_or_name for s in given.selects]


def test_a_division_inside_another_is_carried_too():
    text = dialect.carried("SELECT a // (b // 3) AS n FROM t")
    tree = sqlglot.parse_one(text, read="spark")
    assert list(tree.find_all(exp.IntDiv)) == []
    assert len(list(tree.find_all(exp.Div))) >= 2


@pytest.fixture
def returned(tmp_path):
    """A database as a run has it, and what Spark would have made of it."""
    connection = duckdb.connect()
    run = connection.execute
    run("CREATE TABLE works AS SELECT 1::BIGINT AS work, 2020::SMALLINT AS year, 5 AS citations,"
        " 'article' AS kind")  # fmt: skip
    run("CREATE TABLE topics AS SELECT 1::BIGINT AS work, 0::SMALLINT AS technology")
    run("CREATE TABLE credit_country AS SELECT 1::BIGINT AS work, 'CHN' AS country,"
        " 7::BIGINT AS author, 7::BIGINT AS even")  # fmt: skip
    run("CREATE TABLE credit_institution AS SELECT *, 'X' AS institution FROM credit_country")
    for name in ("windows", "last_window"):
        run(f"CREATE TABLE {name} AS SELECT 2020::SMALLINT AS first, 2020::SMALLINT AS last")
    Inside().compute(connection, tmp_path, lambda _name, _n: None)
    run("CREATE TABLE counted AS SELECT * FROM cube")
    run("DROP VIEW cube")
    run("ALTER TABLE counted RENAME TO cube")
    expected, rows = {}, {}
    for name in STATEMENTS:
        (tmp_path / name).mkdir()
        expected[name] = run(f"SELECT * FROM {name}").fetchall()
        rows[name] = len(expected[name])
        columns = [
            f"{column}::DECIMAL(38, 0) AS {column}" if kind == "HUGEINT" else column
            for column, kind, *_ in run(f"DESCRIBE {name}").fetchall()
        ]
        # As Spark has it: columns in an order of its own, 128 bits as decimals.
        target = tmp_path / name / "part-0.parquet"
        run(f"COPY (SELECT {', '.join(reversed(columns))} FROM {name}) TO '{target}'")
        run(f"DROP TABLE {name}")
    return connection, tmp_path, rows, expected


def test_what_spark_made_is_taken_back_in_the_types_of_the_statements(returned):
    connection, folder, rows, expected = returned
    spark._take_back(connection, folder, rows)
    for name in spark._TAKEN:
        assert connection.execute(f"SELECT * FROM {name}").fetchall() == expected[name]
    kinds = dict(
        r[:2] for r in connection.execute("DESCRIBE SELECT high, total FROM country").fetchall()
    )
    assert kinds == {"high": "HUGEINT", "total": "HUGEINT"}
    left = {n for (n,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
    assert "cube_country" not in left  # empty, and a run that goes on would take it for made


def test_rows_that_cannot_be_seen_here_are_missed(returned):
    connection, folder, rows, _ = returned
    with pytest.raises(TrackerError, match=r"wrote 3 rows of pair and 0 are here.*--shared"):
        spark._take_back(connection, folder, rows | {"pair": 3})
    there = {n for (n,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
    assert not there & set(STATEMENTS)


# ------------------------------------------------------------------- one sentence for each error


def said(capsys, tmp_path, *options):
    (tmp_path / "works.jsonl").write_text(lines([record(1, random.Random(1))]))
    arguments = ["tracker", "build", str(tmp_path / "works.jsonl"), "-o", str(tmp_path / "out")]
    assert cli.main([*arguments, *options]) == 1
    assert not (tmp_path / "out").exists()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["works.jsonl"]
    return capsys.readouterr().err


def test_spark_wants_an_address_and_an_address_wants_spark(capsys, tmp_path):
    assert "--engine spark wants --master URL" in said(capsys, tmp_path, "--engine", "spark")
    assert "are of --engine spark" in said(capsys, tmp_path, "--master", "local[2]")


def test_spark_that_is_not_installed_is_said_before_anything_is_read(capsys, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyspark", None)
    told = said(capsys, tmp_path, "--engine", "spark", "--master", "local[2]")
    assert "Spark is not installed with this Python (pyspark is missing); ./spark makes" in told
    assert len(told.splitlines()) == 1


@pytest.fixture
def installed(monkeypatch):
    monkeypatch.setattr(spark, "_version", lambda: "4.0.1")


@pytest.mark.usefixtures("installed")
def test_an_address_where_nobody_answers_is_said(capsys, tmp_path):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    told = said(capsys, tmp_path, "--engine", "spark", "--master", f"sc://127.0.0.1:{port}/;a=b")
    assert f"nobody answers at sc://127.0.0.1:{port}" in told


def test_of_several_masters_one_that_answers_is_enough():
    with socket.create_server(("127.0.0.1", 0)) as there, socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        ports = free.getsockname()[1], there.getsockname()[1]
        spark._answers(f"spark://127.0.0.1:{ports[0]},127.0.0.1:{ports[1]}")
        spark._answers("local-cluster[2,1,1536]")
        spark._answers("yarn")


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize(
    ("version", "sentence"),
    [("", "there is none here"), ("11.0.2", "here it is 11"), ("1.8.0_402", "here it is 8")],
)
def test_java_that_is_missing_or_too_old_is_said(
    capsys, tmp_path_factory, tmp_path, monkeypatch, version, sentence
):
    home = tmp_path_factory.mktemp("java")
    if version:
        (home / "bin").mkdir()
        (home / "bin" / "java").write_text(f"#!/bin/sh\necho 'openjdk version \"{version}\"' >&2\n")
        (home / "bin" / "java").chmod(0o755)
    monkeypatch.setenv("JAVA_HOME", str(home))
    told = said(capsys, tmp_path, "--engine", "spark", "--master", "local[2]")
    assert "Spark needs Java 17 or newer" in told
    assert sentence in told


@pytest.mark.usefixtures("installed")
def test_a_folder_to_share_that_is_not_there_is_said(capsys, tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as there:
        master = f"sc://127.0.0.1:{there.getsockname()[1]}"
        told = said(
            capsys, tmp_path, "--engine", "spark", "--master", master, "--shared", "/nowhere"
        )
    assert "/nowhere: there is no such folder to share with Spark" in told


def test_the_reason_is_the_first_line_that_says_something():
    class Failed(Exception):
        pass

    long = "An error occurred while calling o5.parquet.\n: java.io.IOException: no space\n\tat x"
    assert spark._reason(Failed(long)) == "java.io.IOException: no space"
    assert spark._reason(Failed("")) == "Failed"
