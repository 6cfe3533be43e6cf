"""The command line ``ctexplorer``: every subcommand works without a display."""

from __future__ import annotations

import logging
import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from explorer import paths, signals, system
from explorer.commands import pictures
from explorer.commands.find import CommandError, fail

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


#: As in explorer.corpus.readers.apart, which the window need not import to start.
_READER = "read-apart"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns 0 on success, 1 on bad input, 2 on wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(message)s")
    given = sys.argv[1:] if arguments is None else list(arguments)
    paths.choose_data(None)
    if given[:1] == [_READER]:
        # Not a command for people: this process reads one file for another, see readers.apart.
        from explorer.commands import reader

        return reader.serve(given[1:])
    run: Callable[[], int] = pictures.open_window
    if given:
        # The window without arguments needs no parser, and starts the sooner for it.
        from explorer.arguments import make_parser

        try:
            options = make_parser().parse_args(given)
        except SystemExit as stop:
            return int(stop.code or 0)
        paths.choose_data(options.data)
        run = partial(options.run, options)
    from explorer.dataset.problems import DatasetError
    from explorer.files import FileWriteError
    from explorer.paths import OwnFileError

    try:
        with signals.stopping():
            code = run()
            sys.stdout.flush()
    except signals.Stopped as stopped:
        return stopped.code
    except DatasetError as error:
        return fail(str(p) for p in error.problems)
    except (CommandError, FileWriteError, OwnFileError, ValueError) as error:
        return fail([str(error)])
    except Exception as error:
        if isinstance(error, OSError) and system.reader_has_gone(error):
            # Nothing more can be said to it.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        if isinstance(error, ImportError) and (lacking := _lacking(error)):
            return fail([lacking])
        if (own := OwnFileError.of(error)) is not None:
            return fail([str(own)])
        from explorer.corpus.documents import CorpusError
        from explorer.workspace.errors import WorkspaceError

        if isinstance(error, CorpusError | WorkspaceError):
            return fail([str(error)])
        logging.getLogger("explorer").debug("unexpected", exc_info=error)
        said = f"unexpected error: {str(error) or type(error).__name__}"
        try:
            return fail([f"{said}; the report is in {_report(error)}"])
        except OSError:
            return fail([said])
    return code


def _lacking(error: ImportError) -> str:
    """What of the system is missing, if that is why something could not be imported."""
    import re

    from explorer import libraries

    shown = os.environ.get("QT_QPA_PLATFORM") or ("xcb" if os.environ.get("DISPLAY") else "")
    # Where nothing can look for all at once, the first is known at least.
    first = re.match(r"(lib\S+\.so\S*): cannot open shared object file", str(error))
    missing = libraries.missing(shown) or ([first[1]] if first else [])
    return libraries.wanted(missing) if missing else ""


def _report(error: Exception) -> str:
    """Write what happened to a file of its own and return its name."""
    import tempfile
    import traceback

    handle, name = tempfile.mkstemp(prefix="critical-technology-explorer-", suffix=".log")
    with open(handle, "w", encoding="utf-8") as stream:
        traceback.print_exception(error, file=stream)
    return name
