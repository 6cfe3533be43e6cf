"""pyqtgraph, imported late and without the exception hook that it would put over ours."""

from __future__ import annotations

import sys

_hook = sys.excepthook
import pyqtgraph as pg  # noqa: E402  the hook must be seen before

sys.excepthook = _hook

__all__ = ["pg"]
