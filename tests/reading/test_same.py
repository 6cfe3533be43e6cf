"""A text is read the same each time, whatever order sets have in a process."""

from __future__ import annotations

import os
import subprocess
import sys

PROGRAM = """
from explorer import paths
from explorer.dataset import package
from explorer.reading.propose import Proposer
dataset = package.load(paths.bundled_data())
for document in dataset.documents:
    for found in Proposer(dataset).propose(dataset.text(document)[:1200]):
        statement = getattr(found, "statement", None)
        print(found.start, statement)
"""


def test_no_order_of_sets_is_read() -> None:
    outputs = set()
    for seed in ("1", "2"):
        env = os.environ | {"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"}
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM], env=env, capture_output=True, check=True
        )
        outputs.add(done.stdout)
    assert len(outputs) == 1
    assert outputs.pop().strip()
