"""Tables: figures or one sentence is right, anything else is a finding."""

from __future__ import annotations

import functools
import io
import math
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from bench.fuzz import Target, dataset, file, sentences
from explorer.corpus.documents import CorpusError
from explorer.dataset.problems import DatasetError
from explorer.tables import read as reading
from explorer.tables.guess import guess
from explorer.tables.mapping import NothingFound
from explorer.tables.names import Names
from explorer.tables.unfold import unfold

if TYPE_CHECKING:
    from explorer.tables.values import Value

#: Parsers of our own: how a text is split, and what its cells mean.
OWN = frozenset({".csv", ".tsv"})
ENDINGS = (".csv", ".tsv", ".json", ".jsonl", ".xlsx", ".xls", ".ods", ".parquet", ".zip")


@functools.cache
def names() -> Names:
    """What tables of other people call things."""
    return Names(dataset())


def targets() -> dict[str, Target]:
    """One for each ending: a file is read, its mapping guessed, its figures unfolded."""
    return {
        f"table{ending}": Target(
            functools.partial(_one, ending),
            functools.partial(seeds, ending),
            ending in OWN,
        )
        for ending in ENDINGS
    }


def _one(ending: str, data: bytes) -> bool:
    path = file(f"a{ending}", data)
    try:
        grids = reading.read(path)
    except CorpusError as error:
        sentences(error)
        return False
    except DatasetError as error:
        sentences(error, lines=True)
        return False
    read = False
    for grid in grids:
        try:
            mapping = guess(grid, names())
        except NothingFound as found:
            sentences(found)
            continue
        for figure in unfold(grid, mapping, names()).figures:
            assert all(map(math.isfinite, _numbers(figure.value))), figure
            repr(figure).encode()
            read = True
    return read


def _numbers(value: Value) -> list[float]:
    return [n for n in (value.value, value.low, value.high) if n is not None]


def seeds(ending: str) -> list[bytes]:
    """Small real tables of an ending, those of the tests."""
    from tests.tables import messy_shapes, shapes

    every = [*shapes.SHAPES, *messy_shapes.MESSY]
    found = [s.bytes() for s in every if s.says and s.file.lower().endswith(ending)]
    text = b"Country;Year;Share\nChina;2020;12,5 %\nNamibia;2021;1.234\n"
    match ending:
        case ".tsv":
            found.append(text.replace(b";", b"\t"))
        case ".json" | ".jsonl":
            rows = [b'{"Country": "China", "Year": %d, "Share": 12.5}' % n for n in (2020, 2021)]
            found.append(b"[" + b",".join(rows) + b"]")
            found.append(b"\n".join(rows))
        case ".xls":
            found.append(Path("tests/tables/fixtures/old.xls").read_bytes())
        case ".parquet":
            found.append(_parquet())
        case ".ods":
            found.append(_sheet())
        case ".zip":
            packed = io.BytesIO()
            with zipfile.ZipFile(packed, "w") as archive:
                archive.writestr("a.csv", text.replace(b";", b"\t"))
                archive.writestr("b.json", '{"name": "b"}')
            found.append(packed.getvalue())
    return found or [text]


def _parquet() -> bytes:
    import duckdb

    path = file("seed.parquet", b"")
    duckdb.sql(
        "SELECT * FROM (VALUES ('China', 2020, 12.5), ('Namibia', 2021, 3.25)) "
        "t(Country, Year, Share)"
    ).write_parquet(str(path))
    return path.read_bytes()


def _sheet() -> bytes:
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    rows = (("Country", "Year", "Share"), ("China", "2020", "12.5 %"), ("Namibia", "2021", "3"))
    lines = "".join(
        f"<table:table-row>{''.join(map(cell.format, row))}</table:table-row>" for row in rows
    )
    text = (
        '<?xml version="1.0"?><office:document-content '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
        f'<office:spreadsheet><table:table table:name="A">{lines}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", text)
    return packed.getvalue()
