"""A module past 400 lines wants to be two."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MOST = 400


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize("folder", ["explorer", "bench", "docs", "resources"])
def test_no_module_is_too_long(folder: str) -> None:
    found = {p.relative_to(ROOT).as_posix(): lines(p) for p in (ROOT / folder).rglob("*.py")}
    assert found
    assert {n: many for n, many in found.items() if many > MOST} == {}
