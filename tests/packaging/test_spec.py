"""What build.spec leaves out against what the program really imports."""

from __future__ import annotations

import ast
import json
import plistlib
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from explorer import __version__

if TYPE_CHECKING:
    from collections.abc import Callable

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
    list(frame.pages(package.load(paths.bundled_data()), {}))
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
    left_out = value_of("EXCLUDES")
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


@pytest.fixture
def packaged(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], dict[str, Any]]:
    """What the specification gives to each step of PyInstaller, as on another system."""
    from PyInstaller.utils import hooks

    monkeypatch.setattr(hooks, "collect_submodules", lambda name: [name])

    def package(system: str) -> dict[str, Any]:
        told: dict[str, Any] = {}

        def step(name: str) -> Callable[..., SimpleNamespace]:
            def take(*_given: object, **named: object) -> SimpleNamespace:
                told[name] = named
                return SimpleNamespace(binaries=[], datas=[], pure=[], scripts=[])

            return take

        with monkeypatch.context() as there:
            there.setattr(sys, "platform", system)
            there.syspath_prepend(str(ROOT / "resources" / "system"))
            names: dict[str, Any] = {"SPECPATH": str(ROOT), "workpath": str(tmp_path)}
            names |= {n: step(n) for n in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
            exec(compile(SPEC, "build.spec", "exec"), names)
            told["kept"] = lambda name: kept(names, name)

        def kept(names: dict[str, Any], name: str) -> bool:
            with monkeypatch.context() as there:
                there.setattr(sys, "platform", system)
                return bool(names["is_kept"](name))

        return told

    return package


def test_windows_has_an_icon_and_a_version(packaged: Callable[[str], dict[str, Any]]) -> None:
    from PIL import Image

    told = packaged("win32")
    program = told["EXE"]
    assert "BUNDLE" not in told
    with Image.open(program["icon"]) as icon:
        assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= icon.info["sizes"]
    parts = {
        n: lambda *given, **named: (given, named)
        for n in ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable")
    } | {n: lambda *given: given for n in ("StringStruct", "VarFileInfo", "VarStruct")}
    _, info = eval(Path(program["version"]).read_text(encoding="utf-8"), dict(parts))
    assert info["ffi"][1]["filevers"][:2] == tuple(int(n) for n in __version__.split("."))[:2]
    assert len(info["ffi"][1]["filevers"]) == 4
    assert f"('ProductVersion', '{__version__}')" in repr(info)
    assert program["hide_console"] == "hide-early"
    kept = told["kept"]
    assert kept("PySide6\\plugins\\platforms\\qwindows.dll")
    assert not kept("PySide6\\plugins\\sqldrivers\\qsqlite.dll")
    assert not kept("PySide6\\Qt6Network.dll")
    assert kept("PySide6\\Qt6Widgets.dll")
    assert kept("PySide6\\translations\\qtbase_zh_TW.qm")
    assert not kept("PySide6\\translations\\qtbase_de.qm")


def test_macos_has_a_bundle(packaged: Callable[[str], dict[str, Any]]) -> None:
    from PIL import Image

    told = packaged("darwin")
    bundle = told["BUNDLE"]
    assert bundle["name"].endswith(".app")
    assert bundle["version"] == __version__
    with Image.open(bundle["icon"]) as icon:
        assert icon.format == "ICNS"
        assert max(icon.info["sizes"])[0] >= 512
    assert plistlib.loads(plistlib.dumps(bundle["info_plist"]))["NSHighResolutionCapable"] is True
    assert told["kept"]("PySide6/Qt/plugins/platforms/libqcocoa.dylib")
    assert not told["kept"]("PySide6/Qt/plugins/platforms/libqios.dylib")
    assert not told["kept"]("PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork")


def test_linux_has_neither(packaged: Callable[[str], dict[str, Any]]) -> None:
    told = packaged("linux")
    assert "BUNDLE" not in told
    assert {"icon", "version", "hide_console"} & told["EXE"].keys() == set()
    assert not told["kept"]("PySide6/Qt/plugins/platforms/libqeglfs.so")
    assert told["kept"]("PySide6/Qt/plugins/platforms/libqxcb.so")
    assert not told["kept"]("PySide6/Qt/lib/libQt6Network.so.6")


def test_the_budget_names_what_may_be_packed() -> None:
    """What is left out is in no sum; what the budget foresees is found by its file."""
    lines = (ROOT / ".ci" / "budget").read_text(encoding="utf-8").splitlines()
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    assert {len(row) for row in rows} == {4}
    assert [row[0] for row in rows][:2] == ["program", "fonts"]
    assert sum(int(row[1]) for row in rows) == 430
    assert sum(int(row[2]) for row in rows) == 143
    inside = [row[3].removeprefix("_internal/") for row in rows[1:]]
    assert list(ROOT.glob(inside[0])) != []


def test_everything_beside_the_code_is_packed() -> None:
    """An installed copy and a packaged one carry the same folders."""
    spec = (ROOT / "build.spec").read_text(encoding="utf-8")
    for folder in ("data", "seeds", "resources"):
        assert f'"{folder}"' in spec
        assert (ROOT / folder).is_dir()
