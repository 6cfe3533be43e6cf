"""The page about dependencies names every one, in the version that is pinned."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

pytestmark = pytest.mark.packaging
ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8").lower()


def declared() -> set[str]:
    """Names in pyproject.toml, those for tests and packaging included."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    groups = [project["dependencies"], *project["optional-dependencies"].values()]
    return {re.split(r"[<>=]", line)[0].lower() for group in groups for line in group}


def pinned() -> dict[str, set[str]]:
    """Versions by name; a package may have one for older Pythons."""
    found: dict[str, set[str]] = {}
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    for name, version in re.findall(r"^([\w.-]+)==([\w.]+)", lock, flags=re.MULTILINE):
        found.setdefault(name.lower(), set()).add(version)
    return found


def test_every_dependency_is_named() -> None:
    assert declared()
    assert sorted(name for name in declared() if name not in PAGE) == []


def test_every_pinned_version_is_named() -> None:
    versions = pinned()
    assert len(versions) > 15
    wrong = {
        f"{name} {version}"
        for name, every in versions.items()
        for version in every
        if name not in PAGE or not re.search(rf"\b{re.escape(version)}\b", PAGE)
    }
    assert wrong == set()
