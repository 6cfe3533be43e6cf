"""Numbers that an engine of SQL reads as :mod:`explorer.tables.values` does."""

from __future__ import annotations

from typing import Final

#: Numbers that no reading takes for anything else.
_PLAIN: Final = r"-?\d{1,15}(D\d{1,15})?"
#: Such numbers with signs between thousands.
_GROUPED: Final = r"-?\d{1,3}(T\d{3}){1,4}(D\d{1,15})?"


def forms(comma: bool) -> tuple[str, str]:
    """How plain numbers are written, as expressions: without signs between thousands, and with."""
    thousands, decimal = (".", ",") if comma else (",", ".")
    plain = _PLAIN.replace("D", f"[{decimal}]")
    return plain, _GROUPED.replace("T", f"[{thousands}]").replace("D", f"[{decimal}]")


def numbers(cell: str, comma: bool) -> tuple[str, str]:
    """Such cells as SQL writes numbers."""
    thousands, decimal = (".", ",") if comma else (",", ".")
    bare = f"replace(replace({cell}, '{thousands}', ''), '{decimal}', '.')"
    return f"replace({cell}, ',', '.')" if comma else cell, bare
