"""Where the application's own files are: in a checkout, installed, or in a packaged build."""

from __future__ import annotations

import sys
from pathlib import Path


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


def cache() -> Path:
    """Where what can be made again is kept, in a folder of the user's own."""
    import platformdirs

    return platformdirs.user_cache_path("critical-technology-explorer", appauthor=False)


def resource(*parts: str) -> Path:
    """A file below ``resources/``."""
    return root().joinpath("resources", *parts)
