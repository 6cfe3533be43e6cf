"""What the binding of Qt does at each import, and need not do here.

To be imported before anything else of Qt or of the program's window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import PySide6.QtCore  # noqa: F401 - brings the binding's own parts
import shibokensupport.feature as features

if TYPE_CHECKING:
    from types import ModuleType


def _uses_features(_module: ModuleType) -> bool:
    """Whether names of Qt may be spelled otherwise in a module: in none of ours or others."""
    return False


# It would read the source of every module that is imported and look for its own name.
features._mod_uses_pyside = _uses_features
