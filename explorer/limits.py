"""What memory and time a process may have of the system, and gives back to it.

Of all the program this and :mod:`explorer.system` ask which system it runs on;
``tests/test_system.py`` holds it to that.
"""

from __future__ import annotations

import signal
import sys
from typing import Final


def limit(memory: int, seconds: int) -> None:
    """Bound this process, a worker that reads what may be a trap; nothing undoes it.

    Where memory ends Python raises MemoryError; where time ends the system ends the process. On
    macOS memory has no bound that the system keeps: there only time ends.

    Args:
        memory: How much it may have, in bytes.
        seconds: How long it may compute; waiting does not count.

    Raises:
        OSError: The system refuses.
    """
    if sys.platform == "win32":
        _limit_job(memory, seconds)
        return
    import resource

    bounds = {resource.RLIMIT_CPU: seconds, resource.RLIMIT_CORE: 0}
    if sys.platform != "darwin":
        bounds[resource.RLIMIT_AS] = memory
    for kind, most in bounds.items():
        hard = resource.getrlimit(kind)[1]
        bound = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (bound, bound))


def _limit_job(memory: int, seconds: int) -> None:
    """Put this process into a job object of its own, which bounds it."""
    if sys.platform != "win32":
        return
    import ctypes
    from ctypes import wintypes

    class Basic(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),  # in units of 100 ns
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", ctypes.c_uint32),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", ctypes.c_uint32),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", ctypes.c_uint32),
            ("SchedulingClass", ctypes.c_uint32),
        )

    class Extended(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", Basic),
            ("IoInfo", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    process_time, process_memory, no_dialog = 0x2, 0x100, 0x400
    extended_limit_information = 9
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = wintypes.HANDLE
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    kernel.SetInformationJobObject.argtypes = (
        wintypes.HANDLE,
        ctypes.c_int,
        ctypes.c_void_p,
        wintypes.DWORD,
    )
    kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
    bounds = Extended()
    bounds.BasicLimitInformation.PerProcessUserTimeLimit = seconds * 10_000_000
    bounds.BasicLimitInformation.LimitFlags = process_time | process_memory | no_dialog
    bounds.ProcessMemoryLimit = memory
    # The job stays until the process ends: its handle is never closed.
    job = kernel.CreateJobObjectW(None, None)
    size = ctypes.sizeof(bounds)
    if not (
        job
        and kernel.SetInformationJobObject(
            job, extended_limit_information, ctypes.byref(bounds), size
        )
        and kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
    ):
        raise ctypes.WinError(ctypes.get_last_error())


def ran_out_of_time(code: int) -> bool:
    """Whether a process that :func:`limit` bounds was ended for its time, by its exit code."""
    if sys.platform == "win32":
        not_enough_quota = 1816
        return code == not_enough_quota
    return code in (-signal.SIGXCPU, -signal.SIGKILL)


def give_back_memory() -> None:
    """Let the system have what was freed; glibc keeps it in holes between what is in use.

    Elsewhere nothing is done: there the system's own allocator gives it back.
    """
    if sys.platform != "linux":
        return
    import ctypes

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
    if trim is not None:
        trim(0)


# Of malloc.h.
_M_MMAP_THRESHOLD: Final = -3
_M_ARENA_MAX: Final = -8


def return_memory() -> None:
    """Let large pieces of memory go back to the system as soon as they are freed.

    glibc keeps what it freed for later, the more the larger the pieces were: pictures of pages and
    charts, made by turns in several threads, leave holes that nothing fits into. With a fixed
    threshold (its own first one) they never come from there. Measured over 4,500 random events:
    209 MiB in the place of 276.
    """
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    try:
        mallopt = ctypes.CDLL(None).mallopt
    except AttributeError:
        return  # another C library, which has no such thing
    mallopt(_M_MMAP_THRESHOLD, 256 * 1024)
    mallopt(_M_ARENA_MAX, 2)
