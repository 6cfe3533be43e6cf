"""A Chinese name in both scripts."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from opencc import OpenCC

_HAN: Final = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")


def scripts(text: str) -> tuple[str, str] | None:
    """A text in Simplified and in Traditional characters; None if it has no Chinese ones."""
    if not _HAN.search(text):
        return None
    return _converter("t2s").convert(text), _converter("s2tw").convert(text)


@lru_cache(maxsize=2)
def _converter(table: str) -> OpenCC:
    # Imported on first use: loading the dictionaries must not delay the window.
    from opencc import OpenCC

    return OpenCC(table)
