"""What a run has made when it is stopped or killed, kept so that another goes on from there.

It stands in a folder beside the package that is to be, on the same disk, and goes when the package
is there, when nothing can come of the run, or when it is discarded. A run of other records,
searches or years begins anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from explorer import __version__, files, system
from explorer.sql import quoted
from explorer.tracker.output import search_text
from explorer.tracker.record import TrackerError
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from explorer.dataset.dataset import Dataset
    from explorer.tracker.settings import Settings
    from explorer.tracker.technologies import Technology

#: Beyond this the engine spills to disk. With twice as much it is hardly faster, and the process
#: grows with the records up to that.
MEMORY: Final = "500MB"
_LOCK: Final = "lock"
#: Where in the folder of a run the older package is while the new one takes its place.
OLD: Final = "old"
_DATABASE: Final = "run.duckdb"


def place(folder: Path) -> Path:
    """Where the run to a folder keeps what it has made."""
    name = folder.resolve().name
    return folder.parent / f".{name[:32]}-{zlib.crc32(name.encode()):08x}.unfinished"


def exists(folder: Path) -> bool:
    """Whether a run to a folder was stopped, and can go on."""
    return (place(folder) / _DATABASE).is_file()


def discard(folder: Path) -> None:
    """Throw away what a run to a folder has made that was stopped; an older package stays.

    Raises:
        TrackerError: A run is at work on the folder.
        explorer.files.FileWriteError: Nothing can be written there.
    """
    if place(folder).exists():
        with _alone(folder) as made:
            _clear(made)


def mark(
    paths: Sequence[Path], technologies: Sequence[Technology], chosen: Settings, base: Dataset
) -> str:
    """What a run must have in common with the one that it goes on with."""
    import duckdb

    # These are of the last step alone, which is always done anew.
    early = replace(chosen, created="", counting="author", top=10, resamples=0)
    about: list[object] = [__version__, duckdb.__version__, early]
    for path in paths:
        status = path.stat()
        about.append((str(path.resolve()), status.st_size, status.st_mtime_ns))
    about += [search_text(t) for t in technologies]
    about += list(base.entities.values())
    return hashlib.sha256(repr(about).encode()).hexdigest()


@contextlib.contextmanager
def run(
    folder: Path, marked: str, threads: int, *, anew: bool = False
) -> Iterator[tuple[Path, Any]]:
    """The folder of a run and its database, with what an earlier one left if it is of this mark.

    Both go when the block ends, unless it was stopped or the disk was full.

    Raises:
        TrackerError: Another run writes to the folder.
        explorer.files.FileWriteError: The disk or the memory is not enough.
    """
    with _alone(folder) as made:
        if anew:
            _clear(made)
        keep = True
        try:
            with _engine(folder, marked, threads) as connection:
                yield made, connection
            keep = False
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
            keep = False  # the same would come of it again
            raise
        except OSError as error:
            raise files.FileWriteError(_goes_on(folder, files.reason(error))) from None
        finally:
            if not keep or not exists(folder):
                _clear(made)


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[Path]:
    """Where the run to a folder keeps what it has made, for this process alone.

    An older package comes back whose place was just to be taken when a run was killed.
    """
    made = place(folder)
    try:
        made.mkdir(parents=True, exist_ok=True)
        lock = system.lock(made / _LOCK)
    except OSError as error:
        raise files.FileWriteError(
            f"{folder}: cannot be written here ({files.reason(error)})"
        ) from None
    if lock is None:
        text = to_user("Tracker", "{folder}: another run is at work on this folder")
        raise TrackerError(text.format(folder=folder))
    try:
        old = made / OLD
        if old.exists() and not folder.exists():
            os.replace(old, folder)
        shutil.rmtree(old, ignore_errors=True)
        yield made
    finally:
        system.unlock(lock, made / _LOCK)
        with contextlib.suppress(OSError):  # what is kept is in it
            made.rmdir()


def _clear(made: Path) -> None:
    """Remove all but the lock."""
    for left in list(made.iterdir()):
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        elif left.name != _LOCK:
            left.unlink()


@contextlib.contextmanager
def _engine(folder: Path, marked: str, threads: int) -> Iterator[Any]:
    """The engine on the database of a run, which spills to its folder."""
    made = place(folder)
    connection = _opened(made, marked)
    try:
        connection.execute(f"SET memory_limit = '{MEMORY}'")
        connection.execute(f"SET temp_directory = {quoted(made / 'spill')}")
        if threads:
            connection.execute(f"SET threads = {threads}")
        yield connection
    except _no_room() as error:
        raise files.FileWriteError(_goes_on(folder, str(error).splitlines()[0])) from None
    finally:
        connection.close()


def _no_room() -> tuple[type[Exception], ...]:
    """What the engine raises where disk or memory end, which may be as late as a commit."""
    import duckdb

    return (
        duckdb.IOException,
        duckdb.OutOfMemoryException,
        duckdb.TransactionException,
        duckdb.FatalException,
    )


def _opened(made: Path, marked: str) -> Any:
    """The database that an earlier run of this mark left, or a new one."""
    import duckdb

    if (made / _DATABASE).exists():
        with contextlib.suppress(duckdb.Error):  # broken, or of another version: begin anew
            connection = duckdb.connect(str(made / _DATABASE))
            with contextlib.suppress(duckdb.Error):
                found = connection.execute("SELECT mark FROM run").fetchone()
                if found == (marked,):
                    return connection
            connection.close()
    _clear(made)
    connection = duckdb.connect(str(made / _DATABASE))
    connection.execute("CREATE TABLE run (mark VARCHAR)")
    connection.execute("INSERT INTO run VALUES (?)", [marked])
    return connection


def _goes_on(folder: Path, reason: str) -> str:
    text = to_user(
        "Tracker",
        "{folder}: the disk or the memory is not enough for this run ({reason}); when there is "
        "more, the same run goes on where it was",
    )
    return text.format(folder=folder, reason=reason)
