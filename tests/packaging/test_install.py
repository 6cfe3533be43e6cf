"""What a fresh checkout offers: scripts, entry points, locked dependencies."""

from __future__ import annotations

import ast
import importlib
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

import explorer

pytestmark = pytest.mark.packaging
ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
SCRIPTS = ("run", "test", "spark", ".ci/run")
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-spark.lock")


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def name_of(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found, requirement
    return normal(found[0])


def locked(lock: str) -> dict[str, str]:
    """Entries of a lock file by name, each with its hashes."""
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    entries: dict[str, str] = {}
    for line in text.splitlines():
        if line and not line.startswith(("#", " ", "-")):
            entries[name_of(line)] = entries.get(name_of(line), "") + line
    return entries


# ------------------------------------------------------------------------------------- scripts


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_can_be_run(script: str) -> None:
    path = ROOT / script
    assert os.access(path, os.X_OK)
    assert path.read_text(encoding="utf-8").startswith("#!/usr/bin/env bash\n")


@pytest.mark.parametrize("script", [*SCRIPTS, ".ci/environment.sh"])
def test_a_script_is_sound(script: str) -> None:
    subprocess.run(["bash", "-n", script], cwd=ROOT, check=True)
    if shutil.which("shellcheck"):
        command = ["shellcheck", "--external-sources", "--severity=warning", script]
        subprocess.run(command, cwd=ROOT, check=True)


def stamped(folder: Path, program: str) -> subprocess.CompletedProcess[str]:
    """Run shell code with the functions of ``.ci/environment.sh`` in a checkout of its own."""
    code = f"set -euo pipefail; source .ci/environment.sh; {program}"
    return subprocess.run(["bash", "-c", code], cwd=folder, capture_output=True, text=True)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A lock file and an interpreter with the stamp of an environment made for them."""
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "environment.sh", tmp_path / ".ci")
    (tmp_path / "requirements.lock").write_text("one==1\n", encoding="utf-8")
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "python").symlink_to(sys.executable)
    assert stamped(tmp_path, "write_stamp run").returncode == 0
    return tmp_path


def test_a_start_looks_into_nothing_that_was_not_touched(checkout: Path) -> None:
    """Reading the lock file and asking the interpreter cost more than the rest of ./run."""
    program = 'wanted_stamp() { echo looked >&2; return 1; }; has_stamp run && echo "as it was"'
    found = stamped(checkout, program)
    assert (found.stdout, found.stderr) == ("as it was\n", "")


def test_a_file_touched_but_the_same_costs_one_look(checkout: Path) -> None:
    os.utime(checkout / "requirements.lock", (1, 1))
    assert stamped(checkout, "has_stamp run").returncode == 0
    program = "wanted_stamp() { echo looked >&2; }; has_stamp run"
    assert stamped(checkout, program).stderr == ""


def test_another_lock_file_or_interpreter_is_noticed(checkout: Path) -> None:
    (checkout / "requirements.lock").write_text("two==2\n", encoding="utf-8")
    assert stamped(checkout, "has_stamp run").returncode != 0
    (checkout / "requirements.lock").write_text("one==1\n", encoding="utf-8")
    assert stamped(checkout, "has_stamp run").returncode == 0
    python = checkout / ".venv" / "bin" / "python"
    python.unlink()
    python.write_text("#!/bin/sh\necho Python 3.99.0\n", encoding="utf-8")
    python.chmod(0o755)
    assert stamped(checkout, "has_stamp run").returncode != 0


def test_run_is_found_through_a_link_and_from_anywhere(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(ROOT / "run")
    for command, folder in (
        ("./link", tmp_path),
        ("bash run", ROOT),
        ("bash ../run", ROOT / ".ci"),
    ):
        words = [*command.split(), "--version"]
        found = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=True)
        assert found.stdout == f"{explorer.__version__}\n", command


PROGRAMS = """
@pytest.mark.needs("sh", "soffice")
def test_one(): ...
@pytest.mark.needs("no-such-program")
def test_two(): ...
"""


@pytest.mark.parametrize("allowed", [True, False])
def test_programs_that_tests_need_are_installed_or_named(tmp_path: Path, allowed: bool) -> None:
    (tmp_path / "tests" / "room").mkdir(parents=True)
    (tmp_path / "tests" / "room" / "test_it.py").write_text(PROGRAMS)
    script = f"""
        source .ci/environment.sh
        root={shlex.quote(str(tmp_path))}
        command() {{ [[ $2 != soffice && $2 != no-such-program ]]; }}
        install_packages() {{ echo "install $*"; {str(allowed).lower()}; }}
        ensure_programs
    """
    result = subprocess.run(
        ["bash", "-euc", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    wanted = "no-such-program libreoffice-calc-nogui libreoffice-impress-nogui"
    assert result.stdout.startswith(f"install {wanted}")
    said = "Tests are skipped that need no-such-program soffice: "
    assert result.stderr.startswith(said) != allowed
    assert (wanted in result.stderr) != allowed


# -------------------------------------------------------------------------------- entry points


def test_the_entry_point_is_there() -> None:
    module, _, function = PROJECT["project"]["scripts"]["ctexplorer"].partition(":")
    assert callable(getattr(importlib.import_module(module), function))


def test_version_is_the_same_everywhere() -> None:
    assert explorer.__version__ == PROJECT["project"]["version"]
    result = subprocess.run(
        [sys.executable, "-m", "explorer", "--version"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert result.stdout.strip() == explorer.__version__
    assert f"## {explorer.__version__} " in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_an_installed_copy_carries_every_file() -> None:
    included = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    for source, target in included.items():
        assert (ROOT / source).exists(), source
        assert target == f"explorer/_bundle/{source}"
    # Each folder of resources is named, since the script that makes the fonts stays out.
    for folder in (ROOT / "resources").iterdir():
        if folder.is_dir() and folder.name != "__pycache__":
            assert f"resources/{folder.name}" in included, folder.name


# -------------------------------------------------------------------------------------- locks


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_every_dependency(lock: str) -> None:
    wanted = list(PROJECT["project"]["dependencies"])
    if lock == "requirements-spark.lock":
        wanted = PROJECT["dependency-groups"]["spark"]
    if lock == "requirements-dev.lock":
        for extra in PROJECT["project"]["optional-dependencies"].values():
            wanted += extra
    assert {name_of(w) for w in wanted} - set(locked(lock)) == set()


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_version_is_exact_and_hashed(lock: str) -> None:
    for name, entry in locked(lock).items():
        assert re.search(r"==[0-9]", entry), name
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), name


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_place(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    for word in ("://", "index-url", "find-links", "trusted-host", " @ ", "--extra"):
        assert word not in text


def test_both_locks_agree() -> None:
    mine, all_of_them = locked("requirements.lock"), locked("requirements-dev.lock")
    for name, entry in mine.items():
        versions = re.findall(r"==([0-9][^ ;]*)", entry)
        assert versions == re.findall(r"==([0-9][^ ;]*)", all_of_them[name]), name


def test_everything_imported_is_a_dependency() -> None:
    """A package that only a development environment happens to have must not creep in."""
    providers = packages_distributions()
    wanted = {name_of(d) for d in PROJECT["project"]["dependencies"]}
    found = set()
    on_spark = {name_of(d) for d in PROJECT["dependency-groups"]["spark"]} | {"py4j"}
    for path in sorted((ROOT / "explorer").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module]
            for name in {n.partition(".")[0] for n in names}:
                if name in sys.stdlib_module_names or name == "explorer":
                    continue
                if name == "shibokensupport":  # a part that shiboken6 makes known when it is loaded
                    continue
                if path.parent.name == "engines" and name in on_spark:
                    continue  # of an environment of its own, see ./spark
                if not {normal(p) for p in providers.get(name, [name])} & wanted:
                    found.add(f"{name} ({path.relative_to(ROOT)})")
    assert sorted(found) == []


def test_the_pins_of_qt_belong_together() -> None:
    pins = {name_of(d): d for d in PROJECT["project"]["dependencies"]}
    assert pins["pyside6-essentials"].endswith("==6.10.3")
    assert pins["shiboken6"].endswith("==6.10.3")
    assert pins["pyqtgraph"].endswith("==0.14.0")
