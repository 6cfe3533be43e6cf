"""What comes in is said to be nearly the same as what is there, on the command line too."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from explorer.cli import main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

LINES = [f"Country {n} leads in {n + 7} of 64 technologies of the sample." for n in range(40)]


def test_nearly_the_same_documents(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second, other = (tmp_path / f"{n}.txt" for n in ("first", "second", "other"))
    first.write_text("\n\n".join(LINES), encoding="utf-8")
    second.write_text("\n".join(LINES).replace(" 10 of", " 11 of"), encoding="utf-8")
    other.write_text("\n\n".join(reversed([f"No word of it, {n}." * 9 for n in range(9)])), "utf-8")
    workspace = ["--workspace", str(tmp_path / "w.ctew"), "--json"]
    assert main(["import", str(first), *workspace]) == 0
    capsys.readouterr()
    # Of one that is there, and of one that came in just before.
    assert main(["import", str(second), str(other), *workspace]) == 0
    near, apart = json.loads(capsys.readouterr().out)
    assert near["nearly"]["document"] == "own-first"
    assert near["nearly"]["share"] > 0.9
    assert any("own-first" in n for n in near["notices"])
    assert apart["nearly"] == {}
