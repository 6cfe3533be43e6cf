"""What a path holds: files and folders of publication records, whatever their format."""

from __future__ import annotations

import codecs
import contextlib
import gzip
import io
import time
import zlib
from dataclasses import dataclass as changeable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from explorer import files
from explorer.corpus.readers.xml import DAMAGE
from explorer.files import from_json
from explorer.records import changed, dataclass
from explorer.tracker.readers import bibtex, json_records, openalex, own, tables, tagged
from explorer.tracker.record import TrackerError, Work
from explorer.words import Count, to_user

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TextIO

    from explorer.tracker.places import Places
    from explorer.tracker.record import Log, Step

_ENDINGS: Final = (
    ".jsonl", ".ndjson", ".json", ".gz", ".parquet", ".csv", ".tsv", ".txt", ".tab", ".ciw", ".ris",
    ".bib", ".nbib", ".xlsx",
)  # fmt: skip
_BESIDE: Final = frozenset({"authorships.csv", "authorships.parquet", "manifest.json"})
#: What Git leaves in the place of a large file that was not fetched.
_POINTER: Final = b"version https://git-lfs.github.com/spec/"
_PEEK: Final = 1 << 16
_BATCH: Final = 2_000
#: Works between two words on how far the reading is.
_OFTEN: Final = 2_000


@dataclass(frozen=True, slots=True)
class Options:
    """What is read of the sources.

    Attributes:
        xpac: With the works that OpenAlex itself marks as of lower quality.
        partial: A page of an API may be less than the whole answer.
    """

    xpac: bool = False
    partial: bool = False


def found(given: Iterable[Path]) -> list[Path]:
    """The files of records among the paths, those of folders in the order of their names.

    Raises:
        TrackerError: A path is not there, or there is nothing in it to read.
    """
    result: list[Path] = []
    for path in given:
        if path.is_dir():
            inside = sorted(
                p
                for p in path.rglob("*")
                if p.is_file()
                and p.suffix.lower() in _ENDINGS
                and p.name not in _BESIDE
                and not any(part.startswith(".") for part in p.relative_to(path).parts)
            )
            inside = _of_works(path, inside)
            if not inside:
                raise TrackerError(
                    to_user(
                        "Tracker", "{path}: there are no publication records in this folder"
                    ).format(path=path)
                )
            result.extend(inside)
        elif path.is_file():
            result.append(path)
        else:
            raise TrackerError(
                to_user("Tracker", "{path}: there is no such file or folder").format(path=path)
            )
    return list(dict.fromkeys(result))


def _of_works(folder: Path, inside: list[Path]) -> list[Path]:
    """Of a snapshot only the works, in one of its formats."""
    works = [p for p in inside if "works" in p.relative_to(folder).parts[:-1]]
    if not works:
        return inside
    packed = [p for p in works if p.suffix == ".parquet"]
    lines = [p for p in works if p.suffix != ".parquet"]
    return packed if packed and lines and "jsonl" in {q for p in lines for q in p.parts} else works


@changeable(slots=True)
class Place:
    """How far a reading is, so that another one can go on from there.

    Attributes:
        file: The number of the file at work.
        works: How many works of it are taken.
        log: What was noted before it, as text.
    """

    file: int = 0
    works: int = 0
    log: str = ""


def every(
    paths: Sequence[Path],
    log: Log,
    places: Places,
    options: Options,
    step: Step,
    at: Place | None = None,
) -> Iterator[Work]:
    """The works of all files, one after the other.

    Args:
        paths: The files.
        log: Notes what cannot be read, and what is left out.
        places: Knows countries.
        options: What is read of the files.
        step: Is told how far the reading is, and how fast.
        at: Where to begin; moves along with the works. Of the file that it is in, works before it
            are read once more, since what they say of the log is not kept, and not given.

    Raises:
        TrackerError: A file cannot be read.
    """
    at = at if at is not None else Place()
    if at.log:
        log.restore(at.log)
    sizes = [path.stat().st_size for path in paths]
    begun, read_before, many = time.monotonic(), log.read, 0
    text = to_user("Tracker", "{file}: {count} {count:record|records} read, {rate} a second")
    first, taken = at.file, at.works

    def tell(path: Path, before: int, part: int) -> None:
        rate = (log.read - read_before) / max(0.001, time.monotonic() - begun)
        said = text.format(file=path.name, count=Count(log.read), rate=f"{rate:,.0f}")
        step(said, min(1.0, (before + part) / max(1, sum(sizes))))

    for number in range(first, len(paths)):
        path, before = paths[number], sum(sizes[:number])
        skipped = taken if number == first else 0
        at.file, at.works, at.log = number, skipped, log.text()
        tell(path, before, 0)
        for n, work in enumerate(read(path, log, places, options), 1):
            many += 1
            if many % _OFTEN == 0:
                tell(path, before, log.position())
            if n > skipped:
                at.works = n
                yield work
    at.file, at.works, at.log = len(paths), 0, log.text()


def read(path: Path, log: Log, places: Places, options: Options) -> Iterator[Work]:
    """The works of a file.

    Raises:
        TrackerError: Nothing of it can be read, or it breaks off.
    """
    name = str(path)
    try:
        files.size(path)
        with path.open("rb") as stream:
            head = stream.read(_PEEK)
        if head.startswith(_POINTER):
            raise TrackerError(
                to_user(
                    "Tracker",
                    "{path}: this is a pointer of Git LFS in place of the file; fetch it "
                    "with `git lfs pull`",
                ).format(path=path)
            )
        if not head:
            raise TrackerError(to_user("Tracker", "{path}: the file is empty").format(path=path))
        yield from _read(path, name, head, log, places, options)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise TrackerError(
            to_user(
                "Tracker",
                "{path}: the packed file is cut off or damaged ({reason}); fetch it again",
            ).format(path=path, reason=error)
        ) from None
    except UnicodeDecodeError as error:
        raise TrackerError(
            to_user("Tracker", "{path}: the text is not {what}").format(
                path=path, what=error.encoding.upper()
            )
        ) from None
    except OSError as error:
        raise TrackerError(
            to_user("Tracker", "{path}: cannot be read ({reason})").format(
                path=path, reason=files.reason(error)
            )
        ) from None


def _read(
    path: Path, name: str, head: bytes, log: Log, places: Places, options: Options
) -> Iterator[Work]:
    if own.is_own(path):
        yield from own.works(path, name, log, places)
        return
    if head.startswith(b"PAR1"):
        yield from _openalex(_parquet(path), name, log, places, options)
        return
    if head.startswith(b"PK\x03\x04"):
        yield from tables.works(_workbook(path), name, log, places)
        return
    with _text(path, head, log) as stream:
        ending = Path(path.name.removesuffix(".gz")).suffix.lower()
        beginning = _beginning(path, head).lstrip("\ufeff \t\r\n")
        if beginning.startswith(("{", "[")):
            given = json_records.records(stream, name, log)
            yield from _openalex(given, name, log, places, options)
        elif beginning.startswith("@") or ending == ".bib":
            yield from bibtex.works(stream, name, log, places)
        elif beginning.startswith(("FN ", "VR ", "PT ")) and "\t" not in beginning[:10]:
            yield from tagged.works(stream, name, log, places, tagged.WOS)
        elif beginning.startswith("PMID"):
            yield from tagged.works(stream, name, log, places, tagged.NBIB)
        elif ending == ".ris" or beginning.startswith("TY  "):
            yield from tagged.works(stream, name, log, places, tagged.RIS)
        else:
            first = beginning.partition("\n")[0]
            yield from tables.works(
                tables.rows(stream, "\t" if "\t" in first else ","), name, log, places
            )


def _openalex(
    records: Iterable[tuple[int, dict[str, Any]]],
    name: str,
    log: Log,
    places: Places,
    options: Options,
) -> Iterator[Work]:
    others = 0
    for line, record in records:
        log.read += 1
        if reason := openalex.left_out(record, xpac=options.xpac):
            log.left_out[reason] += 1
            continue
        try:
            made = openalex.work(record, places)
        except TrackerError as error:
            others += "works_count" in record
            if others == log.read:
                raise TrackerError(f"{name}:{line}: {error}") from None
            log.fail(name, line, str(error))
            continue
        except (AttributeError, TypeError) as error:
            log.fail(
                name,
                line,
                to_user(
                    "Tracker", "a field is not of the kind that OpenAlex writes ({reason})"
                ).format(reason=error),
            )
            continue
        yield changed(made, file=name, line=line)


def complete(log: Log, options: Options) -> None:
    """Make sure that answers of an API are there whole.

    Raises:
        TrackerError: Pages are missing.
    """
    for count, held in log.pages.items():
        if held < count and not options.partial:
            raise TrackerError(
                to_user(
                    "Tracker",
                    "the pages of an API hold {held} of the {count} {count:work|works} of "
                    "their answer: fetch the others too, or say --partial to go on with these",
                ).format(held=held, count=Count(count))
            )


def _encoding(head: bytes) -> str:
    for mark, encoding in (
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
        (codecs.BOM_UTF8, "utf-8-sig"),
    ):
        if head.startswith(mark):
            return encoding
    zeros = head[:200].count(0)
    if zeros > len(head[:200]) // 4:
        return "utf-16-le" if head[1:2] == b"\0" else "utf-16-be"
    return "utf-8"


def _unpacked(path: Path, head: bytes) -> bytes:
    if not head.startswith(b"\x1f\x8b"):
        return head
    with gzip.open(path, "rb") as stream:
        return stream.read(_PEEK)


def _beginning(path: Path, head: bytes) -> str:
    plain = _unpacked(path, head)
    return plain.decode(_encoding(plain), errors="replace")


@contextlib.contextmanager
def _text(path: Path, head: bytes, log: Log) -> Iterator[TextIO]:
    encoding = _encoding(_unpacked(path, head))
    with path.open("rb") as held:
        log.position = held.tell
        raw = gzip.GzipFile(fileobj=held) if head.startswith(b"\x1f\x8b") else held
        with raw, io.TextIOWrapper(raw, encoding=encoding, newline=None) as text:
            try:
                yield text
            finally:
                log.position = lambda: 0


def _parquet(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    import duckdb

    with contextlib.closing(duckdb.connect()) as connection:
        try:
            described = connection.execute(
                "DESCRIBE SELECT * FROM read_parquet(?)", [str(path)]
            ).fetchall()
            there = [c for c in openalex.COLUMNS if c in {str(d[0]) for d in described}]
            if "id" not in there:
                raise TrackerError(
                    to_user(
                        "Tracker", "{path}: there is no column id; these are no works of OpenAlex"
                    ).format(path=path)
                )
            cursor = connection.execute(
                f"SELECT to_json(t) FROM (SELECT {', '.join(there)} FROM read_parquet(?)) AS t",
                [str(path)],
            )
            number = 0
            while batch := cursor.fetchmany(_BATCH):
                for (text,) in batch:
                    number += 1
                    yield number, from_json(text)
        except duckdb.Error as error:
            raise TrackerError(
                to_user(
                    "Tracker",
                    "{path}: the packed file is cut off or damaged ({reason}); fetch it again",
                ).format(path=path, reason=str(error).splitlines()[0])
            ) from None


def _workbook(path: Path) -> Iterator[list[str]]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    # Its rows are read from the archive as they are asked for, so damage may show at any of them.
    try:
        with contextlib.closing(load_workbook(path, read_only=True, data_only=True)) as book:
            for cells in book.worksheets[0].iter_rows(values_only=True):
                yield ["" if c is None else str(c) for c in cells]
    except (InvalidFileException, *DAMAGE) as error:
        raise TrackerError(
            to_user("Tracker", "{path}: the workbook cannot be read ({reason})").format(
                path=path, reason=error
            )
        ) from None
