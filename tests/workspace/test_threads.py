"""One thread writes a workspace, another reads it over the same connection: both as if alone."""

from __future__ import annotations

import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from explorer.workspace.briefings import Briefing
from tests.workspace.samples import remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.workspace.file import Workspace

STEPS, BLOCKS = 60, 5


@pytest.fixture(autouse=True)
def _restless() -> Iterator[None]:
    """Threads take turns as often as Python lets them."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(before)


def test_who_reads_hinders_no_step_and_sees_none_by_half(workspace: Workspace) -> None:
    briefing = workspace.add_briefing(Briefing("", "B"))
    failed: list[Exception] = []

    def write() -> None:
        try:
            for n in range(STEPS):
                with workspace.step(f"Step {n}"):
                    for m in range(BLOCKS):
                        workspace.add_block(briefing.id, remark(f"{n}.{m}"))
        except Exception as error:  # noqa: BLE001  said by the test
            failed.append(error)

    worker = threading.Thread(target=write)
    worker.start()
    seen: set[int] = set()
    while worker.is_alive():
        steps, blocks = workspace.steps(), workspace.blocks(briefing.id)
        assert len(blocks) % BLOCKS == 0
        assert len(blocks) >= (len(steps) - 1) * BLOCKS
        seen.add(len(blocks))
    worker.join()
    assert failed == []
    assert len(workspace.blocks(briefing.id)) == STEPS * BLOCKS
    assert len(seen) > 2, "nothing was read while it was written"


def test_a_step_is_of_one_thread(workspace: Workspace) -> None:
    """Who writes meanwhile makes a step of his own; it is not taken into the other's."""
    begun, written = threading.Event(), threading.Event()

    def write() -> None:
        with workspace.step("Long"):
            workspace.add_note("first")
            begun.set()
            time.sleep(0.05)
            workspace.add_note("second")
            written.set()  # within the step: once it is over, the other may be first to go on

    worker = threading.Thread(target=write)
    worker.start()
    assert begun.wait(10)
    workspace.add_note("other")
    assert written.is_set()
    worker.join()
    assert [n.text for n in workspace.notes()] == ["first", "second", "other"]
    assert len(workspace.steps()) == 2
