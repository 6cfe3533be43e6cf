"""Whether the tests notice: plant small faults, one at a time, and run the tests that reach them.

    bench/mutation.py map                 run the tests once and note which lines each one reaches
    bench/mutation.py run --sample 1000   plant that many faults, seeded, the rooms in proportion
    bench/mutation.py again               plant those that survived once more, after new tests

A fault is a change of one expression or statement: a comparison turned, a bound moved, a term left
out, a constant changed, a result dropped. Each is written into a copy of the project, and a fresh
fork runs the tests that reach its line, the quickest first, until one fails. Needs the package
``coverage`` for the map; it is not a dependency. Maps and results go to ``build/mutation``.
"""

from __future__ import annotations

import argparse
import ast
import copy
import importlib
import json
import math
import os
import random
import shutil
import signal
import sys
import time
from collections import defaultdict
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "mutation"
#: What is judged: rooms, and modules that decide what is shown.
ROOMS = ("analysis", "charts", "dataset", "briefing", "workspace", "navigation.py")
#: Tests that walk through the whole window say little about a room and take long.
LEFT_OUT = ("tests/e2e", "tests/packaging", "tests/views/test_all_views.py")
#: Seconds for the tests of one fault; an endless loop is noticed too.
LIMIT = 90.0
#: Large packages of others, imported once and not by each fork.
_IMPORTED_ONCE = ("docx", "pptx", "lxml.etree", "numpy", "openpyxl", "pandas", "pytest",
                  "PySide6.QtWidgets", "PySide6.QtSvg", "PySide6.QtTest")  # fmt: skip
#: The tests of one line that are run at the most, the quickest first.
MOST = 80

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault to plant: the ``number``-th of its module, at a line, in words."""

    module: str
    number: int
    line: int
    end: int
    words: str

    @property
    def room(self) -> str:
        """The room of its module."""
        return Path(self.module).parts[1]


# --------------------------------------------------------------------------------------- faults

_TURNED = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_OTHER = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip
#: Calls whose arguments are words for people or for a log: tests of translations hold those.
_WORDS = {"translate", "tr", "_", "debug", "info", "warning", "error", "to_user"}


class _Planter(ast.NodeVisitor):
    """Walks a module and collects what can be changed in it.

    Each change is a function that makes it and one that takes it back.
    """

    def __init__(self) -> None:
        self.found: list[tuple[ast.AST, str, Any, Any]] = []

    def _add(self, node: ast.AST, words: str, do: Any, undo: Any) -> None:
        self.found.append((node, words, do, undo))

    def _swap(self, node: ast.AST, field: str, new: Any, words: str) -> None:
        old = getattr(node, field)
        self._add(node, words, lambda: setattr(node, field, new), lambda: setattr(node, field, old))

    def _item(self, node: ast.AST, items: list[Any], at: int, new: Any, words: str) -> None:
        old = items[at]

        def do() -> None:
            items[at] = new

        def undo() -> None:
            items[at] = old

        self._add(node, words, do, undo)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for child in node.decorator_list:
            if not isinstance(child, ast.Name | ast.Attribute):
                self.visit(child)
        for default in (*node.args.defaults, *node.args.kw_defaults):
            if default is not None:
                self.visit(default)
        self._statements(node, node.body)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._statements(node, node.body, functions=False)

    def visit_If(self, node: ast.If) -> None:
        if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            return
        self._swap(node, "test", ast.Constant(True), f"if {ast.unparse(node.test)} -> if True")
        self._swap(node, "test", ast.Constant(False), f"if {ast.unparse(node.test)} -> if False")
        self.visit(node.test)
        self._statements(node, node.body)
        self._statements(node, node.orelse)

    def visit_For(self, node: ast.For) -> None:
        self.visit(node.iter)
        self._statements(node, node.body)

    def visit_While(self, node: ast.While) -> None:
        self.visit(node.test)
        self._statements(node, node.body)

    def visit_With(self, node: ast.With) -> None:
        for item in node.items:
            self.visit(item.context_expr)
        self._statements(node, node.body)

    def visit_Try(self, node: ast.Try) -> None:
        self._statements(node, node.body)
        for handler in node.handlers:
            self._statements(handler, handler.body)
        self._statements(node, node.finalbody)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def _statements(self, owner: ast.AST, body: list[ast.stmt], functions: bool = True) -> None:
        for at, statement in enumerate(body):
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                continue  # a docstring
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
                if _called(statement.value) in _WORDS:
                    continue
                words = f"{ast.unparse(statement)[:60]} left out"
                self._item(statement, body, at, ast.copy_location(ast.Pass(), statement), words)
            if isinstance(statement, ast.AugAssign):
                words = f"{ast.unparse(statement)[:60]} left out"
                self._item(statement, body, at, ast.copy_location(ast.Pass(), statement), words)
            if isinstance(statement, ast.Break):
                new = ast.copy_location(ast.Continue(), statement)
                self._item(statement, body, at, new, "break -> continue")
            if isinstance(statement, ast.Continue):
                new = ast.copy_location(ast.Break(), statement)
                self._item(statement, body, at, new, "continue -> break")
            if isinstance(statement, ast.Return) and statement.value is not None:
                value = statement.value
                if not (isinstance(value, ast.Constant) and value.value is None):
                    words = f"return {ast.unparse(value)[:50]} -> return None"
                    self._swap(statement, "value", ast.Constant(None), words)
            self.visit(statement)

    def visit_Compare(self, node: ast.Compare) -> None:
        for at, op in enumerate(node.ops):
            new = _TURNED[type(op)]()
            words = f"{ast.unparse(node)[:60]}: {type(op).__name__} -> {type(new).__name__}"
            self._item(node, node.ops, at, new, words)
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        new = _OTHER.get(type(node.op))
        if new is not None:
            words = f"{ast.unparse(node)[:60]}: {type(node.op).__name__} -> {new.__name__}"
            self._swap(node, "op", new(), words)
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        new = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        self._swap(node, "op", new, f"{ast.unparse(node)[:60]}: and <-> or")
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        if isinstance(node.op, ast.Not):
            inner = node.operand
            words = f"{ast.unparse(node)[:60]}: not left out"
            self._swap(node, "operand", ast.UnaryOp(ast.Not(), inner), words)
        self.generic_visit(node)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        words = ast.unparse(node)[:60]
        self._swap(node, "test", ast.Constant(True), f"{words}: always the first")
        self._swap(node, "test", ast.Constant(False), f"{words}: always the second")
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        for at, test in enumerate(node.ifs):
            self._item(test, node.ifs, at, ast.Constant(True), f"if {ast.unparse(test)[:50]} gone")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if _called(node) in _WORDS:
            return
        if _called(node) in ("sorted", "reversed") and node.args:
            words = f"{ast.unparse(node)[:60]}: order left as it was"
            self._swap(
                node, "func", ast.Name("list", ast.Load()), words
            ) if not node.keywords else None
        if _called(node) in ("min", "max") and isinstance(node.func, ast.Name):
            other = "max" if node.func.id == "min" else "min"
            self._swap(
                node, "func", ast.Name(other, ast.Load()), f"{ast.unparse(node)[:60]}: {other}"
            )
        self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                self.visit(value.value)

    def visit_Constant(self, node: ast.Constant) -> None:
        value = node.value
        if isinstance(value, bool):
            self._swap(node, "value", not value, f"{value} -> {not value}")
        elif isinstance(value, int | float):
            self._swap(node, "value", value + 1, f"{value} -> {value + 1}")
        elif isinstance(value, str) and value:
            self._swap(node, "value", value + "~", f"{value[:30]!r} changed")


def _called(node: ast.Call) -> str:
    return getattr(node.func, "id", getattr(node.func, "attr", ""))


def _planted(source: str) -> tuple[ast.Module, list[tuple[ast.AST, str, Any, Any]]]:
    tree = ast.parse(source)
    planter = _Planter()
    planter._statements(tree, tree.body)
    return tree, planter.found


def faults() -> Iterator[Fault]:
    """Every fault that can be planted in the rooms, in order."""
    for room in ROOMS:
        at = ROOT / "explorer" / room
        for path in sorted(at.rglob("*.py")) if at.is_dir() else [at]:
            module = path.relative_to(ROOT).as_posix()
            _, found = _planted(path.read_text(encoding="utf-8"))
            for number, (node, words, _, _) in enumerate(found):
                line = getattr(node, "lineno", 0)
                yield Fault(module, number, line, getattr(node, "end_lineno", line), words)


def with_fault(source: str, number: int) -> str:
    """The source of a module with one of its faults."""
    tree, found = _planted(source)
    _, _, do, _ = found[number]
    do()
    return ast.unparse(ast.fix_missing_locations(copy.deepcopy(tree)))


# ------------------------------------------------------------------------------------------ map


class _Contexts:
    """A pytest plugin: tells coverage which test runs, and notes how long each took."""

    def __init__(self, measured: Any) -> None:
        self._measured = measured
        self.seconds: dict[str, float] = {}

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        self._measured.switch_context(nodeid)

    def pytest_runtest_logreport(self, report: Any) -> None:
        self.seconds[report.nodeid] = self.seconds.get(report.nodeid, 0.0) + report.duration
        if report.failed:
            self.seconds[report.nodeid] = math.inf  # says nothing: it fails without a fault


def make_map(paths: list[str]) -> None:
    """Run the tests once and write which tests reach each line of the rooms."""
    import coverage
    import pytest

    os.chdir(ROOT)
    sources = [str(ROOT / "explorer" / r) for r in ROOMS]
    measured = coverage.Coverage(
        data_file=None, include=[s if s.endswith(".py") else s + "/*" for s in sources]
    )
    contexts = _Contexts(measured)
    measured.start()
    left_out = [f"--ignore={p}" for p in LEFT_OUT]
    pytest.main(["-q", "-p", "no:cacheprovider", "-m", "not xvfb",
                 *left_out, *(paths or ["tests"])], plugins=[contexts])  # fmt: skip
    measured.stop()
    data = measured.get_data()
    lines: dict[str, dict[int, list[str]]] = {}
    for file in data.measured_files():
        reached = data.contexts_by_lineno(file)
        name = Path(file).relative_to(ROOT).as_posix()
        lines[name] = {n: [t for t in tests if t] for n, tests in reached.items()}
    OUT.mkdir(parents=True, exist_ok=True)
    at = OUT / "map.json"
    seconds = contexts.seconds
    if paths and at.exists():  # some tests only: they join those of before
        before = json.loads(at.read_text(encoding="utf-8"))
        seconds = before["seconds"] | seconds
        for name, reached in before["lines"].items():
            known = lines.setdefault(name, {})
            for n, tests in reached.items():
                known[int(n)] = sorted({*known.get(int(n), ()), *tests})
    at.write_text(json.dumps({"seconds": seconds, "lines": lines}), encoding="utf-8")
    print(f"{len(contexts.seconds)} tests, {sum(map(len, lines.values()))} lines reached")


class Map:
    """Which tests reach a line, the quickest first."""

    def __init__(self) -> None:
        """Read what ``map`` wrote."""
        found = json.loads((OUT / "map.json").read_text(encoding="utf-8"))
        self._seconds: dict[str, float] = found["seconds"]
        self._lines = {
            module: {int(n): tests for n, tests in lines.items()}
            for module, lines in found["lines"].items()
        }

    def tests(self, fault: Fault) -> list[str]:
        """The tests that reach a fault; for a line that runs at import, those of its module."""
        lines = self._lines.get(fault.module, {})
        found = {t for n in range(fault.line, fault.end + 1) for t in lines.get(n, ())}
        if not found:
            found = {t for tests in lines.values() for t in tests}
        usable = [t for t in found if math.isfinite(self._seconds.get(t, math.inf))]
        usable.sort(key=lambda t: (self._seconds[t], t))
        return usable[:MOST]


# ------------------------------------------------------------------------------------------ run


def sample(wanted: int, seed: int) -> list[Fault]:
    """Faults drawn at random, each room with its share, none with fewer than twenty."""
    by_room: dict[str, list[Fault]] = defaultdict(list)
    for fault in faults():
        by_room[fault.room].append(fault)
    total = sum(map(len, by_room.values()))
    drawn: list[Fault] = []
    for room in sorted(by_room):
        generator = random.Random(f"{seed} {room}")
        found = by_room[room]
        share = max(min(20, len(found)), round(wanted * len(found) / total))
        drawn += generator.sample(found, min(share, len(found)))
    random.Random(seed).shuffle(drawn)
    return drawn


def found_again(rows: list[dict[str, Any]]) -> list[Fault]:
    """The faults of earlier verdicts in the modules as they are now: same words, nearest line."""
    by_words: dict[tuple[str, str], list[Fault]] = defaultdict(list)
    for fault in faults():
        by_words[fault.module, fault.words].append(fault)
    found = {}
    for row in rows:
        candidates = by_words.get((row["module"], row["words"]), [])
        nearest = min(candidates, key=lambda f: abs(f.line - row["line"]), default=None)
        if nearest is None:
            print(f"gone: {row['module']}:{row['line']}  {row['words']}")
        else:
            found[nearest.module, nearest.number] = nearest
    return list(found.values())


def copied(number: int) -> Path:
    """A copy of the project in which faults are planted."""
    target = OUT / f"copy{number}"
    shutil.rmtree(target, ignore_errors=True)
    left = shutil.ignore_patterns(".git", ".venv", "build", "dist", "__pycache__", ".*_cache")
    shutil.copytree(ROOT, target, ignore=left)
    (target / ".venv").symlink_to(ROOT / ".venv")
    return target


def verdict(where: Path, tests: list[str]) -> str:
    """Run tests in a fork until one fails: "killed", "survived", "stopped" or "no tests"."""
    if not tests:
        return "no tests"
    child = os.fork()
    if child == 0:
        os.setsid()
        out = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(out, stream)
        os.chdir(where)
        sys.path.insert(0, str(where))
        code = 3
        try:
            import pytest

            options = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:randomly"]
            code = int(pytest.main([*options, *tests]))
        finally:
            os._exit(code)
    deadline = time.monotonic() + LIMIT
    while time.monotonic() < deadline:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return "survived" if os.waitstatus_to_exitcode(status) == 0 else "killed"
        time.sleep(0.02)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return "stopped"


def judge(drawn: list[Fault], workers: int, results: Path) -> None:
    """Plant each fault and append what came of it to a file of JSON lines."""
    reached = Map()
    known = {_key(r) for r in read(results)}
    left = [f for f in drawn if (f.module, f.number) not in known]
    for number in range(workers):
        if os.fork() == 0:
            work(left[number::workers], copied(number), reached, results)
            os._exit(0)
    for _ in range(workers):
        os.wait()


def work(share: list[Fault], where: Path, reached: Map, results: Path) -> None:
    """One worker: its copy of the project, its share of the faults."""
    # Whatever is imported here is not imported again in each fork; nothing of the project is.
    for name in _IMPORTED_ONCE:
        importlib.import_module(name)
    for fault in share:
        path = where / fault.module
        source = path.read_text(encoding="utf-8")
        try:
            path.write_text(with_fault(source, fault.number), encoding="utf-8")
            begin = time.monotonic()
            said = verdict(where, reached.tests(fault))
            row = asdict(fault) | {"verdict": said, "seconds": round(time.monotonic() - begin, 2)}
        finally:
            path.write_text(source, encoding="utf-8")
        with results.open("a", encoding="utf-8") as file:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def read(results: Path) -> list[dict[str, Any]]:
    """The verdicts so far."""
    if not results.exists():
        return []
    return [json.loads(line) for line in results.read_text(encoding="utf-8").splitlines()]


def _key(row: dict[str, Any]) -> tuple[str, int]:
    return row["module"], row["number"]


def wilson(killed: int, total: int, z: float = 1.96) -> tuple[float, float]:
    """The Wilson score interval of a share (Wilson 1927), by default of 95 %."""
    share = killed / total
    middle = share + z * z / (2 * total)
    half = z * math.sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    return (middle - half) / (1 + z * z / total), (middle + half) / (1 + z * z / total)


def report(rows: list[dict[str, Any]]) -> None:
    """Print the share of noticed faults by room, and what was not noticed."""
    rooms: dict[str, list[bool]] = defaultdict(list)
    for row in rows:
        rooms[Path(row["module"]).parts[1]].append(row["verdict"] in ("killed", "stopped"))
    for room, noticed in [*sorted(rooms.items()), ("all", [n for v in rooms.values() for n in v])]:
        low, high = wilson(sum(noticed), len(noticed))
        share = sum(noticed) / len(noticed)
        counts = f"{sum(noticed):5} of {len(noticed):5}"
        print(f"{room:14} {counts}  {share:.1%}  ({low:.1%} to {high:.1%})")
    for row in sorted(rows, key=lambda r: (r["module"], r["line"])):
        if row["verdict"] in ("survived", "no tests"):
            print(f"{row['module']}:{row['line']}  {row['words']}  [{row['verdict']}]")


def main() -> None:
    """Read the arguments and do what they say."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("what", choices=("map", "run", "again", "report"))
    parser.add_argument("paths", nargs="*", help="map: tests other than all")
    parser.add_argument("--sample", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    sys.dont_write_bytecode = True
    results = OUT / f"results-{arguments.seed}.jsonl"
    if arguments.what == "map":
        make_map(arguments.paths)
        return
    if arguments.what == "run":
        judge(sample(arguments.sample, arguments.seed), arguments.workers, results)
    if arguments.what == "again":
        rows = read(results)
        left = [r for r in rows if r["verdict"] in ("survived", "no tests")]
        results.write_text(
            "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows if r not in left),
            encoding="utf-8",
        )
        judge(found_again(left), arguments.workers, results)
    report(read(results))


if __name__ == "__main__":
    main()
