"""Nothing acknowledged is ever lost: 300 kills here, any number with ``bench/workspace.py``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.workspace.crashing import kill_repeatedly

if TYPE_CHECKING:
    from pathlib import Path

GROUPS, KILLS = 10, 30


@pytest.mark.parametrize("group", range(GROUPS))
def test_a_killed_process_loses_nothing_it_acknowledged(tmp_path: Path, group: int) -> None:
    assert kill_repeatedly(tmp_path, 1000 + group, KILLS) > KILLS
