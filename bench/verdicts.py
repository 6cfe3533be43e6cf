"""What tests say of a planted fault: in a fork that has everything, or in a process of its own.

The quick way: one process imports the project and collects its tests once. Each fault gets a fork
of it, in which the code of the changed function takes the place of the old one, in every function
object that has it, and the tests that reach it run until one fails. A fault in what runs at import,
or in a function that nobody holds, goes the slow way: the changed module is written into a copy of
the project, and a process that has imported nothing of it runs the same tests.
"""

from __future__ import annotations

import ast
import gc
import importlib
import json
import os
import resource
import shutil
import signal
import socket
import sys
import tempfile
import time
import traceback
from collections import defaultdict
from pathlib import Path
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from faults import ROOT, AtImport, changed, code, with_fault
from reached import OPTIONS, OUT, Settings, caches, import_all, objects

if TYPE_CHECKING:
    from faults import Fault

#: Packages of others that tests and rooms import when they need them.
_OTHERS = ("docx", "pptx", "lxml.etree", "numpy", "openpyxl", "pandas", "pytest", "xlsxwriter",
           "PySide6.QtWidgets", "PySide6.QtSvg", "PySide6.QtTest")  # fmt: skip
#: How the tests of a fork ended, by its exit code.
_SAID = {0: "survived", 1: "killed"}
#: Where a fork notes the test that runs, in its folder.
_NOTE = "test"
#: Where tests write: memory, where there is such a folder.
_FOLDER = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def import_others() -> None:
    """Import once what each process would import again: nothing of the project."""
    for name in _OTHERS:
        importlib.import_module(name)


class Verdict(NamedTuple):
    """What the tests said of a fault, and which of them noticed it, where that is known."""

    said: str
    by: str = ""


def _ended(child: int, seconds: float, folder: str) -> Verdict:
    """Wait for a fork to end; one that takes too long is stopped, and so noticed too."""
    deadline = time.monotonic() + 60 + 15 * seconds
    done = 0
    while not done and time.monotonic() < deadline:
        done, status = os.waitpid(child, os.WNOHANG)
        time.sleep(0 if done else 0.01)
    if not done:
        os.killpg(child, signal.SIGKILL)
        os.waitpid(child, 0)
    note = Path(folder, _NOTE)
    by = note.read_text(encoding="utf-8") if note.exists() else ""
    shutil.rmtree(folder, ignore_errors=True)
    if not done or os.WIFSIGNALED(status):
        return Verdict("stopped", by)
    if os.WEXITSTATUS(status) not in _SAID:
        raise RuntimeError(f"a fork ended with {os.WEXITSTATUS(status)}: see server.log")
    return Verdict(_SAID[os.WEXITSTATUS(status)], by)


def _apart() -> None:
    """Let a fork be stopped with all that it starts."""
    os.setsid()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _bounded(seconds: float) -> None:
    """Let this process be stopped by the time that it uses from now on, unless told again."""
    limit = int(time.process_time() + 10 + 2 * seconds)
    resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.RLIM_INFINITY))


def _silent(file: str) -> None:
    out = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for stream in (1, 2):
        os.dup2(out, stream)


class Quick:
    """A process with everything imported and collected; it answers for each fault with a fork."""

    def __init__(self, files: list[str]) -> None:
        """Start the process with some files of tests; it is ready when it answers."""
        here, there = socket.socketpair()
        self.child = os.fork()
        if self.child == 0:
            here.close()
            try:
                os.chdir(ROOT)
                sys.path.insert(0, str(ROOT))
                _silent(str(OUT / "server.log"))
                import_all()
                loop = _Loop(there)
                pytest.main([*OPTIONS, *files], plugins=[loop, Settings()])
            except Exception:
                traceback.print_exc()
                raise
            finally:
                os._exit(0)
        there.close()
        self._file = here.makefile("rw")

    def verdict(self, fault: Fault, tests: dict[str, float], planted: bool = True) -> Verdict:
        """What the tests say: "killed", "survived", "stopped", or "slowly" where it cannot tell.

        Args:
            fault: The fault.
            tests: Those to run, with the seconds of each.
            planted: False to run them without the fault: they should say that it survived.
        """
        asked = {"module": fault.module, "number": fault.number, "tests": tests, "planted": planted}
        self._file.write(json.dumps(asked) + "\n")
        self._file.flush()
        answer = self._file.readline()
        if not answer:
            raise RuntimeError("the process that answers has ended: see server.log")
        return Verdict(*json.loads(answer))

    def end(self) -> None:
        """Let the process end."""
        self._file.close()
        os.kill(self.child, signal.SIGKILL)
        os.waitpid(self.child, 0)


class _Loop:
    """A pytest plugin that answers for faults in the place of running all tests."""

    def __init__(self, asked: socket.socket) -> None:
        self._file = asked.makefile("rw")

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        items = {item.nodeid: item for item in session.items}
        functions: dict[tuple[str, CodeType], list[FunctionType]] = defaultdict(list)
        for found in objects():
            if isinstance(found, FunctionType) and found.__module__:
                functions[found.__code__.co_filename, found.__code__].append(found)
        kept = caches()
        gc.collect()
        gc.freeze()  # the pages of what is here already stay shared with the forks
        for line in self._file:
            asked = json.loads(line)
            swaps = _swaps(asked["module"], asked["number"], functions) if asked["planted"] else []
            missing = [t for t in asked["tests"] if t not in items]
            if missing:
                print("not collected:", *missing, file=sys.stderr)
            chosen = [items[t] for t in asked["tests"] if t in items]
            if swaps is None:
                said = Verdict("slowly")
            else:
                said = _forked(session, chosen, swaps, kept, asked)
            self._file.write(json.dumps(said) + "\n")
            self._file.flush()
        return True


def _swaps(
    module: str, number: int, functions: dict[tuple[str, CodeType], list[FunctionType]]
) -> list[tuple[FunctionType, CodeType]] | None:
    """Which functions get which code; None if the fault is not in functions alone."""
    path = ROOT / module
    source = path.read_text(encoding="utf-8")
    try:
        pairs = changed(code(source, str(path)), code(with_fault(source, number), str(path)))
    except AtImport:
        return None
    found = [(f, new) for old, new in pairs for f in functions.get((str(path), old), ())]
    outermost = functions.get((str(path), pairs[0][0])) if pairs else None
    same = all(f.__code__.co_freevars == new.co_freevars for f, new in found)
    return found if outermost and same else None


def _forked(
    session: pytest.Session,
    items: list[pytest.Item],
    swaps: list[tuple[FunctionType, CodeType]],
    kept: list[Any],
    asked: dict[str, Any],
) -> Verdict:
    folder = tempfile.mkdtemp(dir=_FOLDER)
    child = os.fork()
    if child:
        return _ended(child, sum(asked["tests"].values()), folder)
    ended = 3
    try:
        _apart()
        session.config._tmp_path_factory._basetemp = Path(folder).resolve()
        for function, new in swaps:
            function.__code__ = new
        for cache in kept:
            cache.cache_clear()
        ended = _run(session, items, asked["tests"], Path(folder, _NOTE))
    finally:
        os._exit(ended)


def _run(
    session: pytest.Session, items: list[pytest.Item], seconds: dict[str, float], note: Path
) -> int:
    """Run tests until one fails."""
    for at, item in enumerate(items):
        _bounded(seconds[item.nodeid])
        note.write_text(item.nodeid, encoding="utf-8")
        following = items[at + 1] if at + 1 < len(items) else None
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.testsfailed:
            return 1
    return 0


# -------------------------------------------------------------------------------- the slow way


def copied() -> Path:
    """A copy of the project in which this process plants faults, and no other."""
    target = OUT / f"copy-{os.getpid()}"
    shutil.rmtree(target, ignore_errors=True)
    left = shutil.ignore_patterns(".git", ".venv", "build", "dist", "__pycache__", ".*_cache")
    shutil.copytree(ROOT, target, ignore=left)
    (target / ".venv").symlink_to(ROOT / ".venv")
    return target


def slow_verdict(where: Path, fault: Fault, tests: dict[str, float]) -> Verdict:
    """What the tests say in a process that imports the project anew, with the fault in a file."""
    path = where / fault.module
    source = path.read_text(encoding="utf-8")
    folder = tempfile.mkdtemp(dir=_FOLDER)
    path.write_text(ast.unparse(with_fault(source, fault.number)), encoding="utf-8")
    try:
        child = os.fork()
        if child:
            return _ended(child, sum(tests.values()) + 5, folder)
        ended = 1
        try:
            _apart()
            _bounded(sum(tests.values()) + 5)
            _silent(os.devnull)
            os.chdir(where)
            sys.path[:0] = [str(where)]
            options = [o for o in OPTIONS if not o.startswith("--ignore")]
            said = pytest.main(
                ["-x", f"--basetemp={folder}/t", *options, *tests], plugins=[Settings()]
            )
            ended = 0 if said == pytest.ExitCode.OK else 1  # a module that cannot be imported, too
        finally:
            os._exit(ended)
    finally:
        path.write_text(source, encoding="utf-8")
