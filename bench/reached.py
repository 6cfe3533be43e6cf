"""Which tests reach a line of the rooms, and what each of them costs: who judges a fault."""

from __future__ import annotations

import ast
import functools
import gc
import importlib
import json
import math
import os
import pkgutil
import sys
import threading
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from faults import ROOMS, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from faults import Fault

OUT = ROOT / "build" / "mutation"
#: These walk through the whole window, look at documents, or start programs of their own.
LEFT_OUT = (
    "tests/e2e", "tests/packaging", "tests/views/test_all_views.py", "tests/test_conftest.py",
    "tests/test_imports.py", "tests/corpus/readers", "tests/workspace/test_crash.py",
)  # fmt: skip
OPTIONS = ("-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-m", "not xvfb",
           *(f"--ignore={p}" for p in LEFT_OUT))  # fmt: skip


def objects() -> list[Any]:
    """All that is there, what the tests keep from the looks for garbage too."""
    gc.unfreeze()
    found = gc.get_objects()
    gc.freeze()
    return found


def caches() -> list[Any]:
    """What ``lru_cache`` keeps for functions of the project."""
    kinds = functools._lru_cache_wrapper
    found = [o for o in objects() if isinstance(o, kinds)]
    return [c for c in found if str(c.__module__).startswith(("explorer", "tests"))]


class Settings:
    """A pytest plugin: Hypothesis neither keeps nor shrinks what it finds."""

    def pytest_configure(self) -> None:
        """Before the tests are imported, which take their settings from here."""
        from hypothesis import HealthCheck, Phase, settings

        settings.register_profile(
            "faults",
            database=None,
            deadline=None,
            derandomize=True,
            phases=(Phase.explicit, Phase.generate),
            suppress_health_check=list(HealthCheck),
        )
        settings.load_profile("faults")


class _Contexts:
    """A pytest plugin: tells coverage which test runs, or which fixture that many tests share.

    What is kept between tests is forgotten before each, so that each reaches what it needs.
    """

    def __init__(self, measured: Any) -> None:
        self._measured = measured
        self._at: list[str] = []
        self._caches: list[Any] = []
        self._data: Any = None
        self.seconds: dict[str, float] = defaultdict(float)
        self.shared: dict[str, list[str]] = {}

    def pytest_collection_finish(self) -> None:
        self._caches = caches()

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        for cache in self._caches:
            cache.cache_clear()
        if self._data is not None:
            for name, kind in vars(type(self._data)).items():
                if isinstance(kind, functools.cached_property):
                    vars(self._data).pop(name, None)
        self._at = [nodeid]
        self._measured.switch_context(nodeid)

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: Any) -> Iterator[None]:
        if fixturedef.scope == "function":
            return (yield)
        name = f"fixture {fixturedef.argname} {fixturedef.baseid}"
        self._at.append(name)
        self._measured.switch_context(name)
        begin = time.process_time()
        try:
            made = yield
        finally:
            took = time.process_time() - begin
            self._at.pop()
            self._measured.switch_context(self._at[-1])
            self.seconds[name] += took
            self.seconds[self._at[-1]] -= took
        if fixturedef.argname == "dataset":
            self._data = made
        return made

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: Any) -> Iterator[None]:
        begin = time.process_time()
        done = yield
        self.seconds[item.nodeid] += time.process_time() - begin
        return done

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_teardown(self, item: Any) -> None:
        used = item._request._fixture_defs.values()
        self.shared[item.nodeid] = [
            f"fixture {f.argname} {f.baseid}" for f in used if f.scope != "function"
        ]

    def pytest_runtest_logreport(self, report: Any) -> None:
        if report.failed:  # says nothing: it fails without a fault
            self.seconds[report.nodeid] = math.inf


def import_all() -> None:
    """Import all of the project.

    A module that a test is the first to import would seem to be reached by that test alone.
    """
    import explorer

    hooks = sys.excepthook, threading.excepthook
    for module in pkgutil.walk_packages(explorer.__path__, "explorer."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    sys.excepthook, threading.excepthook = hooks


def make_map(paths: list[str]) -> None:
    """Run the tests once and write which of them reach each line of the rooms."""
    import coverage

    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))
    import_all()
    sources = [str(ROOT / "explorer" / r) for r in ROOMS]
    measured = coverage.Coverage(
        data_file=None, include=[s if s.endswith(".py") else s + "/*" for s in sources]
    )
    contexts = _Contexts(measured)
    measured.start()
    pytest.main([*OPTIONS, *(paths or ["tests"])], plugins=[contexts, Settings()])
    measured.stop()
    data = measured.get_data()
    using: dict[str, list[str]] = defaultdict(list)
    for test, fixtures in contexts.shared.items():
        for fixture in fixtures:
            using[fixture].append(test)
    lines: dict[str, dict[str, list[str]]] = {}
    for file in data.measured_files():
        known = lines[Path(file).relative_to(ROOT).as_posix()] = {}
        for n, by in data.contexts_by_lineno(file).items():
            known[str(n)] = sorted({t for c in by if c for t in using.get(c, [c])})
    OUT.mkdir(parents=True, exist_ok=True)
    name = "-".join(p.replace("/", ".") for p in paths)[:100] or "all"
    found = {"seconds": contexts.seconds, "shared": contexts.shared, "lines": lines}
    (OUT / f"map-{name}.json").write_text(json.dumps(found), encoding="utf-8")
    print(f"{len(contexts.shared)} tests, {sum(map(len, lines.values()))} lines reached")


#: Fewer tests than these of what runs at import are joined by those of who uses it elsewhere, and
#: then by all of its module.
_FEW = 30
#: Seconds of tests that come before all others, whatever their files.
_FIRST = 4.0


class Map:
    """Which tests reach a line, by what each costs: all that ``map`` wrote."""

    def __init__(self) -> None:
        """Read the maps of all tests, and of some that were run again."""
        self._seconds: dict[str, float] = {}
        self._shared: dict[str, list[str]] = {}
        self._lines: dict[str, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
        for path in sorted(OUT.glob("map-*.json"), key=lambda p: p.stat().st_mtime):
            found = json.loads(path.read_text(encoding="utf-8"))
            self._seconds |= found["seconds"]
            self._shared |= found["shared"]
            for module, lines in found["lines"].items():
                for n, tests in lines.items():
                    self._lines[module][int(n)] |= set(tests)

    def tests(self, fault: Fault, seconds: float, noticed: Mapping[str, int]) -> list[str]:
        """The tests that reach a fault, as many as fit into some seconds.

        Those come first that cost little, whose functions have noticed many faults before, whose
        file is named after the module, and of which no case is chosen yet. Those of a file stay
        together, as it has fixtures, but for a first part that is worth most.

        Args:
            fault: What is planted.
            seconds: Of the tests, as the map has them.
            noticed: How many faults each test function has noticed.
        """
        direct = self._reaching(fault)
        costs = {t: self._cost(t) for t in self._besides(fault, direct)}
        own = f"test_{Path(fault.module).stem.strip('_')}"
        worth: dict[str, float] = {}
        nth: dict[str, int] = defaultdict(int)
        for test in sorted(costs, key=lambda t: (costs[t], t)):
            if math.isfinite(costs[test]):
                function = test.partition("[")[0]
                nth[function] += 1
                near = (3 if own in function else 1) * (1 if test in direct else 0.2)
                known = near * (1 + noticed.get(function, 0))
                worth[test] = known / (costs[test] + 0.05) / nth[function]
        chosen: list[str] = []
        first = 0
        used, made = 0.0, set[str]()
        for test in sorted(worth, key=lambda t: (-worth[t], t)):
            new = set(self._shared.get(test, ())) - made
            more = self._seconds[test] + sum(self._seconds.get(f, 0.0) for f in new)
            if used + more > seconds and chosen:
                continue  # a cheaper one may still fit
            used += more
            made |= new
            chosen.append(test)
            first += used <= _FIRST
        return self._by_file(chosen[:first], worth) + self._by_file(chosen[first:], worth)

    @staticmethod
    def _by_file(chosen: list[str], worth: Mapping[str, float]) -> list[str]:
        place: dict[str, int] = {}
        for n, test in enumerate(chosen):
            place.setdefault(test.partition("::")[0], n)
        return sorted(chosen, key=lambda t: (place[t.partition("::")[0]], -worth[t]))

    def _cost(self, test: str) -> float:
        shared = self._shared.get(test, ())
        return self._seconds.get(test, math.inf) + sum(self._seconds.get(f, 0.0) for f in shared)

    def directly(self, fault: Fault) -> set[str]:
        """The tests that run a line of the fault themselves; none where it runs at import."""
        lines = self._lines.get(fault.module, {})
        return {t for n in range(fault.line, fault.end + 1) for t in lines.get(n, ())}

    def _besides(self, fault: Fault, direct: set[str]) -> set[str]:
        """Where few reach a line, those of the rest of its module too: a cache may hide some."""
        if len(direct) >= _FEW:
            return direct
        return direct.union(*self._lines.get(fault.module, {}).values())

    @property
    def files(self) -> list[str]:
        """The files of all tests that it knows."""
        return sorted({t.partition("::")[0] for t in self._shared})

    def cost(self, test: str) -> float:
        """Seconds of a test with all that it needs."""
        return self._cost(test)

    def _reaching(self, fault: Fault) -> set[str]:
        """For what runs at import: tests of lines that name what it makes, of its module, room."""
        lines = self._lines.get(fault.module, {})
        found = self.directly(fault)
        if found:
            return found
        names, owned = _users(fault)
        for n in owned:
            found |= lines.get(n, set())
        if len(found) < _FEW:
            for module, reached in self._lines.items():
                for n in _naming(module, frozenset(names)) if module != fault.module else ():
                    found |= reached.get(n, set())
        if len(found) < _FEW:
            found |= {t for tests in lines.values() for t in tests}
        room = str(Path(fault.module).parent)
        return found or {
            t
            for module, reached in self._lines.items()
            if module.startswith(room)
            for tests in reached.values()
            for t in tests
        }


@functools.cache
def _names(module: str) -> dict[str, set[int]]:
    """The lines of a module by the names in them."""
    found: dict[str, set[int]] = defaultdict(set)
    for node in ast.walk(ast.parse((ROOT / module).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Name):
            found[node.id].add(node.lineno)
        elif isinstance(node, ast.Attribute):
            found[node.attr].add(node.lineno)
    return found


def _naming(module: str, names: frozenset[str]) -> set[int]:
    known = _names(module)
    return {n for name in names for n in known.get(name, ())}


def _made(node: ast.AST) -> set[str]:
    found = (n for n in ast.walk(node) if isinstance(n, ast.Name))
    return {n.id for n in found if isinstance(n.ctx, ast.Store)}


def _named(node: ast.AST) -> set[str]:
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}


def _users(fault: Fault) -> tuple[set[str], set[int]]:
    """What is defined where the fault is, a constant or a class, and the lines that name it."""
    tree = ast.parse((ROOT / fault.module).read_text(encoding="utf-8"))
    owner = next(
        (s for s in tree.body if s.lineno <= fault.line <= (s.end_lineno or s.lineno)), None
    )
    if owner is None:
        return set(), set()
    if isinstance(owner, ast.ClassDef | ast.FunctionDef):
        names = {owner.name}
        lines = set(range(owner.lineno, (owner.end_lineno or owner.lineno) + 1))
    else:
        names, lines = _made(owner), set()
    for statement in tree.body:  # what is made of it there, too
        if isinstance(statement, ast.Assign | ast.AnnAssign) and names & _named(statement):
            names |= _made(statement)
    return names, lines | _naming(fault.module, frozenset(names))
