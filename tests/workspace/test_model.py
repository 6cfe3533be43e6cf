"""Random edits, undo, redo and reopening against lists in memory."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from explorer.workspace.file import Workspace
from tests.workspace.making import make
from tests.workspace.model import Model, choose


class Short(Workspace):
    """Forgets early, so that forgetting happens in the test."""

    HISTORY = 8


class Edits(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="workspace-"))
        self.path = self.folder / "model.ctew"
        self.workspace = Short.create(self.path)
        self.model = Model(Short.HISTORY)
        self.count = 0

    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        def pick(n: int) -> int:
            return data.draw(st.integers(0, n - 1))

        self.count += 1
        edit = choose(pick, self.model.state, f"n{self.count}")
        if edit is not None:
            make(self.workspace, edit, self.folder)
            self.model.make(edit)

    @rule()
    def undo(self) -> None:
        make(self.workspace, {"kind": "undo"}, self.folder)
        self.model.make({"kind": "undo"})

    @rule()
    def redo(self) -> None:
        make(self.workspace, {"kind": "redo"}, self.folder)
        self.model.make({"kind": "redo"})

    @rule()
    def reopen(self) -> None:
        self.workspace.close()
        self.workspace = Short.open(self.path, backup=False)

    @invariant()
    def same(self) -> None:
        self.model.check(self.workspace)

    def teardown(self) -> None:
        self.workspace.close()
        shutil.rmtree(self.folder)


TestEdits = Edits.TestCase
TestEdits.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
