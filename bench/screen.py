"""An X server of our own, and its screen seen without asking the server.

Xvfb keeps the screen in a file; reading it there disturbs neither the server nor the program that
is watched, and takes a millisecond.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    Pixels = np.ndarray[tuple[int, int], np.dtype[np.uint32]]

#: Left, top, width, height on the screen.
Place = tuple[int, int, int, int]


class Screen:
    """What is on the screen now.

    Attributes:
        display: What DISPLAY has to be for programs to appear on it.
    """

    def __init__(self, display: str, file: Path) -> None:
        """Look at a screen in the form of an X window dump (xwd)."""
        self.display = display
        head = np.fromfile(file, ">u4", 25)
        # Header, colours of 12 bytes each, then the rows.
        start, width, height, row, colours = (int(head[n]) for n in (0, 4, 5, 12, 19))
        stored = np.memmap(file, "<u4", "r", start + colours * 12, (height, row // 4))
        self.pixels: Pixels = stored[:, :width]

    def picture(self, place: Place) -> Pixels:
        """A copy of a part of the screen."""
        x, y, width, height = place
        return np.array(self.pixels[y : y + height, x : x + width])

    def settled(self, quiet: float = 2.0, limit: float = 60.0) -> Pixels:
        """The whole screen, once something is on it that has not changed for some seconds."""
        before, since, end = self.pixels.copy(), time.monotonic(), time.monotonic() + limit
        while time.monotonic() < end:
            time.sleep(0.1)
            now = self.pixels.copy()
            if not np.array_equal(now, before):
                before, since = now, time.monotonic()
            elif time.monotonic() - since > quiet and self.is_used:
                return now
        raise SystemExit("the screen never came to rest")

    @property
    def is_used(self) -> bool:
        """Whether any window is on the screen."""
        return bool((self.pixels[::8, ::8] != self.pixels[-1, -1]).sum() > 100)


@contextlib.contextmanager
def x_screen() -> Iterator[Screen]:
    """An X server on a free display, with one screen of 1920x1200."""
    with tempfile.TemporaryDirectory() as folder:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-fbdir", folder, "-noreset"]
        command += ["-nocursor", "-nolisten", "tcp", "-screen", "0", "1920x1200x24"]
        process = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as stream:
            number = stream.readline().strip()
        try:
            yield Screen(f":{number}", Path(folder, "Xvfb_screen0"))
        finally:
            process.terminate()
            process.wait()


class Pane:
    """A part of a window, and how it looks in the end."""

    def __init__(self, place: Place, final: Pixels) -> None:
        """Remember the part of a picture of the whole screen."""
        x, y, width, height = place
        self.place = place
        seen = final[y : y + height, x : x + width]
        colours, counts = np.unique(seen, return_counts=True)
        ink = seen != colours[counts.argmax()]
        self._rows, self._columns = np.nonzero(ink)
        self._final = seen[ink]

    def is_painted(self, screen: Screen) -> bool:
        """Whether nine tenths of the ink is there."""
        now = screen.picture(self.place)[self._rows, self._columns]
        return bool((now == self._final).mean() > 0.9)
