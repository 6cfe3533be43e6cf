"""What a process may have of the system; the branches for Windows do what they say."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from ctypes import wintypes
from pathlib import Path
from typing import Any

import pytest

from explorer import limits

ROOT = Path(__file__).parents[1]
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="of Linux")

WORK = """
import sys
from explorer import limits
limits.limit(512 * 2**20, 2)
if sys.argv[1] == "memory":
    try:
        bytearray(2**30)
    except MemoryError:
        sys.exit(17)
while sys.argv[1] == "time":
    pass
"""


@linux_only
@pytest.mark.parametrize(
    ("what", "codes"), [("memory", {17}), ("time", {-9, -24}), ("little", {0})]
)
def test_a_worker_cannot_have_more(what: str, codes: set[int]) -> None:
    result = subprocess.run([sys.executable, "-c", WORK, what], cwd=ROOT, timeout=60, check=False)
    assert result.returncode in codes


class Kernel:
    """The calls of kernel32 that bound a process, noting what they are given."""

    def __init__(self, fails: str = "") -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        for name in (
            "CreateJobObjectW",
            "SetInformationJobObject",
            "AssignProcessToJobObject",
            "GetCurrentProcess",
        ):
            setattr(self, name, self._call(name, 0 if name == fails else 70 + len(name)))

    def _call(self, name: str, result: int) -> Any:
        def call(*arguments: Any) -> int:
            self.calls.append((name, arguments))
            return result

        return call


def windows_kernel(monkeypatch: pytest.MonkeyPatch, kernel: Kernel) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "resource", None)

    def library(name: str, use_last_error: bool) -> Kernel:
        assert (name, use_last_error) == ("kernel32", True)
        return kernel

    monkeypatch.setattr(ctypes, "WinDLL", library, raising=False)
    monkeypatch.setattr(ctypes, "get_last_error", lambda: 5, raising=False)
    monkeypatch.setattr(ctypes, "WinError", lambda code: OSError(code, "refused"), raising=False)


def test_a_worker_on_windows_goes_into_a_job(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = Kernel()
    windows_kernel(monkeypatch, kernel)
    limits.limit(3 * 2**30, 20)
    names = [name for name, _ in kernel.calls]
    assert names[:2] == ["CreateJobObjectW", "SetInformationJobObject"]
    job, kind, bounds, size = kernel.calls[1][1]
    assert (job, kind, size) == (70 + len("CreateJobObjectW"), 9, 144)
    held = bounds._obj
    assert held.ProcessMemoryLimit == 3 * 2**30
    assert held.BasicLimitInformation.PerProcessUserTimeLimit == 20 * 10**7
    assert held.BasicLimitInformation.LimitFlags == 0x502
    # As winnt.h has it for 64 bits.
    assert type(held).ProcessMemoryLimit.offset == 112
    assert type(held.BasicLimitInformation).LimitFlags.offset == 16
    assert kernel.calls[-1] == (
        "AssignProcessToJobObject",
        (job, 70 + len("GetCurrentProcess")),
    )
    assert kernel.CreateJobObjectW.restype is wintypes.HANDLE  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "fails", ["CreateJobObjectW", "SetInformationJobObject", "AssignProcessToJobObject"]
)
def test_a_bound_that_windows_refuses_is_said(fails: str, monkeypatch: pytest.MonkeyPatch) -> None:
    windows_kernel(monkeypatch, Kernel(fails))
    with pytest.raises(OSError, match="refused"):
        limits.limit(2**30, 20)


@pytest.mark.skipif(sys.platform != "linux", reason="what glibc does")
def test_what_was_freed_is_given_back() -> None:
    """In a process of its own: blocks of a page or two, every other one kept, leave holes."""
    script = """
import sys
from pathlib import Path
from explorer import limits
def held():
    return int(Path("/proc/self/statm").read_text().split()[1])
blocks = [bytearray(60_000) for _ in range(2_000)]
del blocks[::2], blocks[:-1]
before = held()
limits.give_back_memory()
print(before - held())
"""
    made = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert int(made.stdout) > 1_000
