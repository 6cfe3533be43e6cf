"""Root that obeys the rights of files, as everybody else must."""

from __future__ import annotations

import contextlib
import ctypes
import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

_VERSION_3 = 0x20080522
_DAC_OVERRIDE = 1 << 1


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Set(ctypes.Structure):
    _fields_ = (
        ("effective", ctypes.c_uint32),
        ("permitted", ctypes.c_uint32),
        ("inheritable", ctypes.c_uint32),
    )


@contextlib.contextmanager
def obeyed() -> Iterator[None]:
    """Within this block this thread writes only what the rights of files allow, as root too.

    It stays root, which only gives up the capability that overrides them: acting as another user,
    it could not read a checkout that is closed to others.
    """
    if os.geteuid() != 0:
        yield
        return
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        before = _given(libc)
    except (AttributeError, OSError):
        pytest.skip("root cannot give up its rights here")
    _take(libc, before.effective & ~_DAC_OVERRIDE)
    try:
        yield
    finally:
        _take(libc, before.effective)


def _given(libc: ctypes.CDLL) -> _Set:
    sets = (_Set * 2)()
    if libc.capget(ctypes.byref(_Header(_VERSION_3, 0)), sets) != 0:
        raise OSError(ctypes.get_errno(), "capget")
    return _Set(sets[0].effective, sets[0].permitted, sets[0].inheritable)


def _take(libc: ctypes.CDLL, effective: int) -> None:
    sets = (_Set * 2)()
    header = ctypes.byref(_Header(_VERSION_3, 0))
    libc.capget(header, sets)
    sets[0].effective = effective
    if libc.capset(header, sets) != 0:
        raise OSError(ctypes.get_errno(), "capset")
