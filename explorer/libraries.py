"""Libraries that Qt needs of the system: which are missing, and which packages have them."""

from __future__ import annotations

import importlib.util
import re
import subprocess
from pathlib import Path

from explorer import paths, system

_MODULES = ("Core", "Gui", "Widgets", "Svg", "OpenGL", "OpenGLWidgets", "Test", "PrintSupport")
_ABSENT = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)


def missing(platform: str = "") -> list[str]:
    """The libraries that Qt would look for in vain, all of them at once.

    Args:
        platform: The platform of a window, like "xcb", whose libraries are wanted too.
    """
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        return []
    folder = Path(found.origin).parent
    files = [*(folder / f"Qt{name}.abi3.so" for name in _MODULES)]
    files.append(folder / "Qt" / "plugins" / "platforms" / f"libq{platform or 'offscreen'}.so")
    there = [str(file) for file in files if file.exists()]
    command = ["ldd", *there]
    try:
        said = subprocess.run(
            command, capture_output=True, text=True, check=False, **system.quietly()
        )
    except OSError:
        return []  # of Linux only
    return list(dict.fromkeys(_ABSENT.findall(said.stdout)))


def package(library: str) -> str:
    """Which package of Debian has a library; the library itself if that is not known."""
    for line in paths.own_text(paths.resource("system", "libraries.txt")).splitlines():
        if line.split()[1:2] == [library]:
            return line.split()[2]
    return library


def wanted(libraries: list[str]) -> str:
    """What to do about libraries that are missing, in a sentence."""
    packages = " ".join(dict.fromkeys(map(package, libraries)))
    names = ", ".join(libraries)
    return (
        f"the system lacks what the program needs to draw: {names}; "
        f"on Debian or Ubuntu install it with: sudo apt-get install {packages}"
    )
