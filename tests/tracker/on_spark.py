"""What only Spark itself can say of the carried statements; runs where Spark is installed.

Prints one object of JSON: quotients that Spark makes, and of each statement its columns and whether
its plan makes a floating number anywhere.
"""

import json
import sys
from pathlib import Path

from explorer.tracker.engines import spark
from explorer.tracker.engines.dialect import carried
from explorer.tracker.engines.engine import STATEMENTS

_KINDS = {"work": "BIGINT", "author": "BIGINT", "even": "BIGINT", "citations": "INT"}
_SHORT = ("technology", "year", "first", "last")


def main(given: str) -> None:
    """Ask one session on this machine."""
    said: dict[str, object] = {}
    with spark._session("local[1]") as session:
        session.sparkContext.setLogLevel("ERROR")
        quotients = []
        for above, below in json.loads(Path(given).read_text()):
            text = f"SELECT {above}::HUGEINT // {below}::HUGEINT AS n"
            quotients.append(str(session.sql(carried(text)).collect()[0]["n"]))
        said["quotients"] = quotients
        for name, columns in spark._GIVEN.items():
            kinds = [
                f"CAST(NULL AS {_KINDS.get(c, 'SMALLINT' if c in _SHORT else 'STRING')}) AS {c}"
                for c in columns.split(", ")
            ]
            session.sql(f"SELECT {', '.join(kinds)} WHERE false").createOrReplaceTempView(name)
        plans = {}
        for name, statement in STATEMENTS.items():
            frame = session.sql(carried(statement))
            plan = frame._jdf.queryExecution().optimizedPlan().toString().lower()
            plans[name] = {"columns": dict(frame.dtypes), "double": "double" in plan}
            # As the run has it: a table that was written, not a plan over plans.
            empty = session.createDataFrame([], frame.schema)
            empty.createOrReplaceTempView(name)
        said["plans"] = plans
        largest = f"SELECT sum(n) AS n FROM (SELECT {2**63 - 1}::BIGINT AS n FROM range(2000000))"
        said["sum"] = str(session.sql(carried(largest)).collect()[0]["n"])
    print(json.dumps(said))


if __name__ == "__main__":
    main(sys.argv[1])
