"""The measures computed by Spark: the same statements, over Parquet that all machines see.

What has been read and kept of the records is handed over as Parquet. Spark makes one table after
the other from it, each a folder of Parquet that a run which is stopped need not make again, and
what a package is written from is taken back into the database of the run, in the very types that
the statements have there. Nothing else in the program imports PySpark.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from explorer import system
from explorer.sql import quoted
from explorer.tracker import cube
from explorer.tracker.engines.dialect import carried
from explorer.tracker.engines.engine import STATEMENTS, tables
from explorer.tracker.record import TrackerError
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.tracker.engines.engine import Making

#: What Spark is given, each with its columns.
_GIVEN: Final = {
    "works": "work, year, citations, kind",
    "topics": "work, technology",
    "credit_country": "work, country, author, even",
    "credit_institution": "work, institution, country, author, even",
    "windows": "first, last",
    "last_window": "first, last",
}
#: What a package is written from; the tables between stay on the storage.
_TAKEN: Final = (
    "threshold",
    "year_country",
    "country",
    "institution",
    "h_index",
    "pair",
    "international",
    cube.NAME,
)
#: The least version of Java that Spark 4 runs on.
_JAVA: Final = 17
#: Seconds that a machine has to answer before Spark is asked, which would try for minutes.
_PATIENCE: Final = 10
#: What must hold for exact numbers, whatever else the cluster's own settings say.
_EXACT: Final = {
    "spark.sql.ansi.enabled": "true",  # what is too large is an error, never NULL
    "spark.sql.decimalOperations.allowPrecisionLoss": "true",  # 32 digits before the point
}
_DONE: Final = "_SUCCESS"


class Spark:
    """A cluster, or Spark on this machine.

    Attributes:
        master: Its address: ``spark://HOST:PORT``, ``sc://HOST:PORT`` (Spark Connect), ``yarn``,
            ``local[*]`` and what else Spark knows.
        shared: A folder that all its machines see under the same name; that of the run if None.
    """

    def __init__(self, master: str, shared: Path | None = None) -> None:
        self.master = master
        self.shared = shared
        self._version = ""

    @property
    def name(self) -> str:
        """It with its version, which it says when it has computed."""
        return f"spark {self._version}".rstrip()

    def check(self) -> None:
        """Refuse, before anything is read, a cluster that is not there.

        Raises:
            TrackerError: Spark, Java, the cluster or the shared folder is not there.
        """
        self._version = _version()
        if not self.master.startswith("sc://"):
            _java()
        _answers(self.master)
        if self.shared is not None and not self.shared.is_dir():
            text = to_user("Tracker", "{folder}: there is no such folder to share with Spark")
            raise TrackerError(text.format(folder=self.shared))

    def compute(self, connection: Any, made: Path, step: Making) -> None:
        """Make the tables that are not there yet.

        Raises:
            TrackerError: The cluster fails, or not all that it wrote can be seen here.
        """
        if tables(connection) >= set(_TAKEN):
            return  # an earlier run was stopped after this
        place = self._place(connection, made)
        _hand_over(connection, place)
        with _errors(self.master), _session(self.master) as session:
            self._version = str(session.version)
            for name in _GIVEN:
                _show(session, name, place)
            rows = {}
            for n, (name, statement) in enumerate(STATEMENTS.items()):
                step(name, n)
                rows[name] = _make(session, name, statement, place)
        _take_back(connection, place, rows)
        shutil.rmtree(place, ignore_errors=True)

    def _place(self, connection: Any, made: Path) -> Path:
        """Where the tables stand, a folder for each run of the same records and searches."""
        ((mark,),) = connection.execute("SELECT mark FROM run").fetchall()
        place = ((self.shared or made) / f"{made.name.strip('.')}-{mark[:16]}.spark").resolve()
        place.mkdir(parents=True, exist_ok=True)
        return place


def _version() -> str:
    """The version of PySpark here.

    Raises:
        TrackerError: There is none.
    """
    try:
        import pyspark
        import sqlglot  # noqa: F401
    except ImportError as error:
        text = to_user(
            "Tracker",
            "Spark is not installed with this Python ({reason} is missing); ./spark makes an "
            "environment that has it and runs there what follows, as in: ./spark tracker build",
        )
        raise TrackerError(text.format(reason=error.name)) from None
    return str(pyspark.__version__)


def _hand_over(connection: Any, place: Path) -> None:
    """Write what Spark is given, unless an earlier run has."""
    given = place / "given"
    if (given / _DONE).is_file():
        return
    shutil.rmtree(given, ignore_errors=True)
    given.mkdir()
    for name, columns in _GIVEN.items():
        (given / name).mkdir()
        target = quoted(given / name / "part-0.parquet")
        connection.execute(
            f"COPY (SELECT {columns} FROM {name}) TO {target} (FORMAT parquet, COMPRESSION zstd)"
        )
    (given / _DONE).touch()


def _address(folder: Path) -> str:
    """A folder as Spark wants it named: signs that stand for others there are meant as they are."""
    return "file://" + re.sub(r"([\[\]{}*?\\])", r"\\\1", str(folder))


def _show(session: Any, name: str, place: Path) -> None:
    folder = place / "given" / name if name in _GIVEN else place / name
    session.read.parquet(_address(folder)).createOrReplaceTempView(name)


def _make(session: Any, name: str, statement: str, place: Path) -> int:
    """Make a table, unless an earlier run has; returns how many rows it has."""
    from pyspark.sql import Observation, functions

    said = place / f"{name}.rows"
    if not said.is_file():
        rows = Observation(name)
        frame = session.sql(carried(statement))
        inexact = [column for column, kind in frame.dtypes if kind in ("double", "float")]
        if inexact:
            raise AssertionError(f"{name}: Spark would make floating numbers of {inexact}")
        counted = frame.observe(rows, functions.count(functions.lit(1)).alias("rows"))
        # The address of what is written holds no signs that stand for others.
        counted.write.mode("overwrite").parquet(f"file://{place / name}")
        said.write_text(str(rows.get["rows"]), encoding="ascii")
    _show(session, name, place)
    return int(said.read_text(encoding="ascii"))


def _take_back(connection: Any, place: Path, rows: dict[str, int]) -> None:
    """Take what a package is written from into the database, all of it or nothing.

    Raises:
        TrackerError: Not all that Spark wrote can be seen here.
    """
    run = connection.execute
    run("BEGIN")
    try:
        for name, statement in STATEMENTS.items():
            run(f"CREATE OR REPLACE TABLE {name} AS {statement} WITH NO DATA")
        for name in STATEMENTS:
            if name not in _TAKEN:
                continue
            files = [quoted(f) for f in sorted((place / name).glob("*.parquet"))]
            if files:
                run(f"INSERT INTO {name} BY NAME SELECT * FROM read_parquet([{', '.join(files)}])")
            ((many,),) = run(f"SELECT count(*) FROM {name}").fetchall()
            if many != rows[name]:
                text = to_user(
                    "Tracker",
                    "{folder}: Spark wrote {rows} rows of {name} and {many} are here; name with "
                    "--shared a folder that all its machines see under the same name",
                )
                raise TrackerError(text.format(folder=place, rows=rows[name], name=name, many=many))
        for name in STATEMENTS:
            if name not in _TAKEN:
                run(f"DROP TABLE {name}")
    except BaseException:
        run("ROLLBACK")
        raise
    run("COMMIT")


# ------------------------------------------------------------------------------ a session


@contextlib.contextmanager
def _session(master: str) -> Iterator[Any]:
    """Spark, ready for statements; it is let go when the block ends."""
    from pyspark.sql import SparkSession

    if master.startswith("sc://"):
        builder = SparkSession.builder.remote(master)
    else:
        import pyspark

        # Workers of a local cluster are started from where Spark is.
        os.environ.setdefault("SPARK_HOME", str(Path(pyspark.__file__).parent))
        builder = SparkSession.builder.master(master).config("spark.ui.enabled", "false")
        builder = builder.config("spark.ui.showConsoleProgress", "false")
        builder = builder.appName("ctexplorer tracker")
    main = threading.current_thread() is threading.main_thread()
    before = signal.getsignal(signal.SIGINT) if main else None
    session = builder.getOrCreate()
    try:
        if main and before is not None:
            signal.signal(signal.SIGINT, before)  # Spark's own would end the program with a report
        for key, value in _EXACT.items():
            session.conf.set(key, value)
        yield session
    finally:
        session.stop()


@contextlib.contextmanager
def _errors(master: str) -> Iterator[None]:
    """What Spark says went wrong, as one sentence."""
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException

    try:
        yield
    except (PySparkException, Py4JError) as error:
        text = to_user("Tracker", "Spark at {master} cannot compute the figures: {reason}")
        raise TrackerError(text.format(master=master, reason=_reason(error))) from None


def _reason(error: Exception) -> str:
    """The first line that says something of what Spark reports."""
    lines = [line.strip().removeprefix(": ") for line in str(error).splitlines()]
    told = [line for line in lines if line and not line.startswith("An error occurred while")]
    return told[0] if told else type(error).__name__


def _answers(master: str) -> None:
    """Make sure that somebody is at an address that names a machine.

    Raises:
        TrackerError: Nobody is.
    """
    found = re.match(r"(?:spark|sc|k8s://https?)://([^/;]+)", master)
    if not found:
        return
    usual = {"spark": 7077, "sc": 15002}.get(master.partition(":")[0], 443)
    reason = ""
    for one in found[1].split(","):
        host, _, port = one.rpartition(":") if re.search(r":\d+$", one) else (one, "", str(usual))
        try:
            socket.create_connection((host.strip("[]"), int(port)), _PATIENCE).close()
        except OSError as error:
            reason = error.strerror or str(error)
        else:
            return
    text = to_user("Tracker", "nobody answers at {master} ({reason}); is Spark running there?")
    raise TrackerError(text.format(master=master, reason=reason))


def _java() -> None:
    """Make sure that there is a Java that Spark runs on.

    Raises:
        TrackerError: There is none, or one that is too old.
    """
    home = os.environ.get("JAVA_HOME")
    java = str(Path(home) / "bin" / "java") if home else "java"
    try:
        said = subprocess.run(
            [java, "-version"], capture_output=True, text=True, check=False, **system.quietly()
        )
    except OSError:
        text = to_user(
            "Tracker",
            "Spark needs Java {version} or newer, and there is none here; on Debian or Ubuntu "
            "its package is openjdk-{version}-jre-headless",
        )
        raise TrackerError(text.format(version=_JAVA)) from None
    found = re.search(r'version "(?:1\.)?(\d+)', said.stderr)
    if found and int(found[1]) < _JAVA:
        text = to_user("Tracker", "Spark needs Java {version} or newer; here it is {found}")
        raise TrackerError(text.format(version=_JAVA, found=found[1]))
