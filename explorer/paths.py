"""Where the application's own files are: in a checkout, installed, or in a packaged build."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from explorer.words import to_user


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
    """The data package that is shown: the one that was chosen, else the shipped one."""
    return _chosen or bundled_data()


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
