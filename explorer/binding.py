"""What the binding of Qt does at each start and each import, and need not do here.

To be imported before anything else of Qt or of the program's window.
"""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import CodeType, ModuleType

#: Parts of the binding that say what is wrong with a call, or help to look into one. It carries
#: them as text and compiles them at each start, a sixth of what a bare window takes.
_LATE = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "lib/enum_sig", "lib/pyi_generator", "lib/tool",
                 "mapping", "parser")
)  # fmt: skip

#: Stands for a module until something of it is asked for.
_UNTIL_ASKED = """
def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    found = globals()
    del found["__getattr__"]
    exec(compile({source!r}, {file!r}, "exec"), found)
    return found[name]
"""
#: The binding itself looks for this one in the module's dictionary, where nothing is asked.
_CALLED = """
def update_mapping():
    return __getattr__("update_mapping")()
"""

_compile = builtins.compile


def _compile_late(source: Any, filename: Any, mode: str, *more: Any, **named: Any) -> CodeType:
    """In the place of ``compile`` while the binding is imported: its late parts wait."""
    if filename in _LATE:
        source = _UNTIL_ASKED.format(source=source, file=filename) + _CALLED
    code: CodeType = _compile(source, filename, mode, *more, **named)
    return code


builtins.compile = _compile_late  # type: ignore[assignment]
try:
    import PySide6.QtCore  # noqa: F401 - brings the binding's own parts
finally:
    builtins.compile = _compile

import shibokensupport.feature as features  # noqa: E402


def _uses_features(_module: ModuleType) -> bool:
    """Whether names of Qt may be spelled otherwise in a module: in none of ours or others."""
    return False


# It would read the source of every module that is imported and look for its own name.
features._mod_uses_pyside = _uses_features
