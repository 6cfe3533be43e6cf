"""Where the application's own files are: in a checkout, installed, or in a packaged build."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from explorer import system
from explorer.words import to_user

_SHA256 = re.compile(r"[0-9a-f]{64}")


class OwnFileError(Exception):
    """A file that comes with the program is missing or damaged.

    The message is one sentence for the user that names the file and says what to do.
    """

    def __init__(self, path: Path) -> None:
        """Name the file."""
        text = to_user(
            "Files",
            "{path}: this file of the program is missing or damaged; reinstall the program",
        )
        super().__init__(text.format(path=path))

    @classmethod
    def of(cls, error: BaseException) -> OwnFileError | None:
        """The same of a file that a library missed among its own; None if it was another."""
        if not isinstance(error, FileNotFoundError) or not isinstance(error.filename, str):
            return None
        path = Path(error.filename)
        libraries = Path(getattr(sys, "_MEIPASS", sys.prefix))
        return cls(path) if path.is_relative_to(libraries) else None


def root() -> Path:
    """The folder that holds ``data/``, ``seeds/`` and ``resources/``."""
    frozen: str | None = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen)
    package = Path(__file__).resolve().parent
    installed = package / "_bundle"
    return installed if installed.is_dir() else package.parent


def bundled_data() -> Path:
    """The data package shipped with the application."""
    return root() / "data"


_chosen: Path | None = None


def choose_data(folder: Path | None) -> None:
    """Read another data package in place of the shipped one, or that again for None."""
    global _chosen
    _chosen = folder


def data() -> Path:
    """The data package that is shown: the one chosen, else the last edition, else the shipped."""
    return _chosen or _edition() or bundled_data()


def editions_folder() -> Path:
    """Where editions of the dataset are kept that came after the program."""
    return system.data_folder() / "editions"


def editions_list() -> Path:
    """Which of them are installed: the last one is shown."""
    return editions_folder() / "editions.json"


def editions() -> list[dict[str, str]]:
    """The editions that are installed, as the file says; none where it does not make sense."""
    try:
        rows = json.loads(editions_list().read_bytes())
    except (OSError, ValueError, RecursionError):
        return []
    if not isinstance(rows, list):
        return []
    names = ("sha256", "version", "key")
    sound = [r for r in rows if isinstance(r, dict) and all(type(r.get(n)) is str for n in names)]
    return [r for r in sound if _SHA256.fullmatch(r["sha256"])]


def _edition() -> Path | None:
    """The edition to be shown: the last one, unless the program has brought a later one since.

    Its tables are compared with its descriptor when they are loaded, as those of the program are.
    """
    every = editions()
    if not every:
        return None
    folder = editions_folder() / every[-1]["sha256"] / "data"
    try:
        own = json.loads((bundled_data() / "datapackage.json").read_bytes())
    except (OSError, ValueError):
        return folder
    shipped = str(own.get("version", "0")) if isinstance(own, dict) else "0"
    return folder if as_numbers(every[-1]["version"]) >= as_numbers(shipped) else None


def as_numbers(version: str) -> tuple[int, ...]:
    """A version as numbers that can be compared."""
    return tuple(int(part) for part in re.findall(r"[0-9]+", version)[:4])


def resource(*parts: str) -> Path:
    """A file below ``resources/``."""
    return root().joinpath("resources", *parts)


def own_text(path: Path) -> str:
    """What a file that comes with the program holds.

    Raises:
        OwnFileError: It is missing or damaged.
    """
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise OwnFileError(path) from error


def own_table(*parts: str) -> dict[str, Any]:
    """What a TOML file below ``resources`` holds.

    Raises:
        OwnFileError: It is missing or damaged.
    """
    import tomllib

    path = resource(*parts)
    try:
        return tomllib.loads(own_text(path))
    except tomllib.TOMLDecodeError as error:
        raise OwnFileError(path) from error
