"""What build.spec leaves out against what the program really imports."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.packaging
ROOT = Path(__file__).parents[2]
SPEC = ast.parse((ROOT / "build.spec").read_text(encoding="utf-8"))

#: Does what a user does, then says which modules that took.
TRIP = """
import contextlib, io, json, os, sys, tempfile
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from explorer import cli
with contextlib.redirect_stdout(io.StringIO()):
    with tempfile.TemporaryDirectory() as folder:
        for command in (
            ["selftest"],
            ["data", "check"],
            ["data", "coverage", "--json"],
            ["list", "technologies"],
            ["show", "electric-batteries", "--json"],
            ["screenshot", folder + "/overview.png"],
            ["chart", "electric-batteries", "-o", folder + "/b.xlsx"],
        ):
            assert cli.main(command) == 0, command
    from explorer import paths
    from explorer.dataset import frame, package
    frame.joined(package.load(paths.bundled_data()))
print(json.dumps(sorted(sys.modules)))
"""


def value_of(name: str) -> set[str]:
    """A list or set of strings that the specification assigns to a name."""
    for node in SPEC.body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == name:
            found: list[str] = ast.literal_eval(node.value)
            return set(found)
    raise AssertionError(f"build.spec assigns no {name}")


def is_left_out(module: str, left_out: set[str]) -> bool:
    parts = module.split(".")
    return any(".".join(parts[:n]) in left_out for n in range(1, len(parts) + 1))


@pytest.fixture(scope="module")
def imported() -> list[str]:
    """Modules loaded after a trip through the program."""
    result = subprocess.run(
        [sys.executable, "-c", TRIP],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    modules: list[str] = json.loads(result.stdout.splitlines()[-1])
    return modules


def test_nothing_that_is_imported_is_left_out(imported: list[str]) -> None:
    """But for Typst, whose absence the program says."""
    left_out = value_of("EXCLUDES") - {"typst"}
    assert [m for m in imported if is_left_out(m, left_out)] == []


def test_the_trip_reaches_the_late_imports(imported: list[str]) -> None:
    late = {"pandas", "xlsxwriter", "docx", "pptx", "citeproc"}
    assert late | {"sqlite3"} <= set(imported)


def test_no_import_statement_names_what_is_left_out() -> None:
    """But for what a module looks for first and can do without."""
    left_out = value_of("EXCLUDES")
    found = []
    for path in sorted((ROOT / "explorer").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        optional = set(re.findall(r'find_spec\("(\w+)"\)', text))
        for node in ast.walk(ast.parse(text)):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
            found += [
                f"{path.name}: {n}"
                for n in names
                if is_left_out(n, left_out) and n.partition(".")[0] not in optional
            ]
    assert found == []


def test_a_left_out_parent_is_seen() -> None:
    assert is_left_out("PySide6.QtQml.sub", {"PySide6.QtQml"})
    assert not is_left_out("PySide6.QtQmlModels", {"PySide6.QtQml"})


@pytest.mark.skipif(sys.platform != "linux", reason="names of Linux's plugins")
def test_every_plugin_that_stays_exists() -> None:
    import PySide6

    folder = Path(PySide6.__file__).parent / "Qt" / "plugins"
    there = {
        f"{p.parent.name}/{p.name.removeprefix('lib').split('.')[0]}" for p in folder.rglob("*.so")
    }
    kept = value_of("KEPT_PLUGINS")
    assert kept - there == set()
    assert {"platforms/qoffscreen", "platforms/qxcb", "imageformats/qsvg"} <= kept


def test_everything_beside_the_code_is_packed() -> None:
    """An installed copy and a packaged one carry the same folders."""
    spec = (ROOT / "build.spec").read_text(encoding="utf-8")
    for folder in ("data", "seeds", "resources"):
        assert f'"{folder}"' in spec
        assert (ROOT / folder).is_dir()
