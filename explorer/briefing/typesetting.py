"""Typst, which sets the pages of a PDF, and what it says where it cannot.

Typst is an optional library: it is larger than the packaged program may grow by. Without the
library a ``typst`` program found on the search path does the same work.
"""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
from typing import TYPE_CHECKING, Final

from explorer import paths, system
from explorer.words import to_user

if TYPE_CHECKING:
    import datetime
    from pathlib import Path

_LACKING = re.compile(r'the text `"(.+?)"` could not be displayed', re.DOTALL)
#: How Typst writes what it cannot print in a message.
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")
#: Characters that Typst writes by a letter.
_NAMED: Final = {"t": "\t", "n": "\n", "r": "\r", "0": "\0"}


class EngineError(Exception):
    """Typst is missing or failed; the message says what to do."""


class LackingError(EngineError):
    """No font that Typst may use has a text, one character as a rule."""

    def __init__(self, text: str) -> None:
        """Keep the text."""
        self.text = text
        super().__init__(text)


def available() -> bool:
    """Whether a PDF can be written here."""
    return importlib.util.find_spec("typst") is not None or shutil.which("typst") is not None


def compiled(folder: Path, when: datetime.datetime, *, foreign: bool = False) -> bytes:
    """The PDF of a folder that ``pdf.source`` wrote.

    Args:
        folder: What Typst reads.
        when: The date of the file.
        foreign: Use the fonts of this system too, beside ours.

    Raises:
        LackingError: The fonts lack a character.
        EngineError: Typst failed.
    """
    fonts = str(paths.resource("fonts"))
    if importlib.util.find_spec("typst") is not None:
        import typst

        try:
            content = typst.compile(
                str(folder / "main.typ"),
                root=str(folder),
                font_paths=[fonts],
                ignore_system_fonts=not foreign,
                timestamp=when,
                pdf_standards=["ua-1"],
            )
        except typst.TypstError as error:
            raise _failed(error.message) from None
        return bytes(content)
    out = folder / "out.pdf"
    stamp = str(int(when.timestamp()))
    command = ["typst", "compile", "--root", str(folder), "--font-path", fonts]
    command += [] if foreign else ["--ignore-system-fonts"]
    command += ["--creation-timestamp", stamp, "--pdf-standard", "ua-1"]
    command += [str(folder / "main.typ"), str(out)]
    result = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", check=False, **system.quietly()
    )
    if result.returncode:
        said = result.stderr.strip().splitlines()
        raise _failed(said[0] if said else "no reason")
    return out.read_bytes()


def _failed(reason: str) -> EngineError:
    lacking = _LACKING.search(reason)
    if lacking:
        return LackingError(_ESCAPE.sub(_unescaped, lacking[1]))
    text = to_user("Briefing", "Typst cannot set this briefing: {reason}")
    return EngineError(text.format(reason=reason))


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16)) if found[1] else _NAMED.get(found[2], found[2])
