"""``ctexplorer data frame``: all figures, or those asked for, as one flat table."""

from __future__ import annotations

import contextlib
import json
import tempfile
from typing import TYPE_CHECKING, Any

from explorer import files
from explorer.commands.find import CommandError, find, load
from explorer.dataset.columns import columns
from explorer.dataset.frame import PAGE, pages
from explorer.dataset.schema import Observation, Support
from explorer.sql import quoted
from explorer.words import Count

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    import pandas as pd

#: What an Excel sheet and a cell of it hold.
_EXCEL_ROWS = 1_048_576
_EXCEL_TEXT = 32_767
#: The types of columns of Parquet, by what the schema says of cells; the others hold texts.
_PARQUET: Mapping[str, str] = {"integer": "BIGINT", "number": "DOUBLE", "list": "VARCHAR[]"}


def data_frame(options: argparse.Namespace) -> int:
    """Write the figures with names, first evidence and discrepancies, a row each."""
    path: Path = options.output
    write = _writer(path)
    dataset = load(options.workspace)
    wanted = {
        "topic_id": [find(dataset, "topics", t) for t in options.topic],
        "entity_id": [find(dataset, "entities", e) for e in options.entity],
        "indicator_id": [find(dataset, "indicators", i) for i in options.indicator],
    }
    count = 0

    def counted() -> Iterator[pd.DataFrame]:
        nonlocal count
        for page in pages(dataset, wanted):
            count += len(page)
            yield page

    files.check_writable(path)
    with files.replacing(path) as place:
        write(counted(), place, path)
    many = Count(count, f"{count:,}")
    print(f"{path}: {many} {many:figure|figures}")
    return 0


def _writer(path: Path) -> Callable[[Iterator[pd.DataFrame], Path, Path], None]:
    """What writes the format that a file's ending asks for.

    Raises:
        CommandError: There is no such format.
    """
    ending = path.suffix.lower().removeprefix(".")
    match ending:
        case "csv":
            return _csv
        case "json":
            return _json
        case "xlsx":
            return _xlsx
        case "parquet":
            return _parquet
        case _:
            known = "the table is written as .csv, .json, .xlsx or .parquet"
            said = path.suffix or "a file without an ending"
            raise CommandError(f"{path}: {known}, not as {said}")


def _csv(frames: Iterator[pd.DataFrame], place: Path, _path: Path) -> None:
    """Comma-separated, with the mark that tells Excel that it is UTF-8.

    Since a CSV file cannot say what is a text, none is left that a spreadsheet runs as a formula.
    """
    from explorer.charts.figures import guarded
    from explorer.dataset.tables import cell

    def written(value: object) -> str:
        return guarded(value) if isinstance(value, str) else cell(value)

    with place.open("w", encoding="utf-8", newline="") as stream:
        stream.write("\ufeff")
        for n, frame in enumerate(frames):
            cells = _plain(frame).map(written)
            cells.to_csv(stream, index=False, lineterminator="\n", header=n == 0)


def _json(frames: Iterator[pd.DataFrame], place: Path, _path: Path) -> None:
    """An array of objects whose keys are the columns; what is not there is null."""
    with place.open("w", encoding="utf-8", newline="") as stream:
        before = "[\n"
        for frame in frames:
            for row in _plain(frame).to_dict(orient="records"):
                text = json.dumps(row, ensure_ascii=False, indent=2)
                stream.write(before + "  " + text.replace("\n", "\n  "))
                before = ",\n"
        stream.write("[]\n" if before == "[\n" else "\n]\n")


def _xlsx(frames: Iterator[pd.DataFrame], place: Path, path: Path) -> None:
    """A workbook of one sheet, whose texts are texts whatever they begin with.

    Raises:
        CommandError: It has more rows than a sheet, or a longer text than a cell.
    """
    import pandas as pd

    held: list[pd.DataFrame] = []
    for page in frames:
        held.append(_plain(page).map(lambda v: ";".join(v) if isinstance(v, tuple) else v))
        if sum(map(len, held)) >= _EXCEL_ROWS:
            raise CommandError(
                f"{path}: these are more figures than an Excel sheet has rows; "
                "write .csv or .parquet"
            )
    flat = pd.concat(held) if len(held) > 1 else held[0]
    for column in flat.columns:
        long = flat[column].map(lambda v: isinstance(v, str) and len(v) > _EXCEL_TEXT)
        if long.any():
            raise CommandError(
                f"{path}: the {column} of {long.idxmax()} is longer than an Excel cell holds; "
                "write .csv, .json or .parquet"
            )
    kept = {"strings_to_formulas": False, "strings_to_urls": False, "in_memory": True}
    writer = pd.ExcelWriter(place, engine="xlsxwriter", engine_kwargs={"options": kept})
    with writer:
        flat.to_excel(writer, sheet_name="Figures", index=False)
        sheet: Any = writer.sheets["Figures"]
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, len(flat), len(flat.columns) - 1)


def _parquet(frames: Iterator[pd.DataFrame], place: Path, path: Path) -> None:
    """Columns of texts, numbers and lists of texts; the same bytes for the same figures.

    Raises:
        CommandError: The engine could not write it.
    """
    import duckdb

    every = (*columns(Observation), *columns(Support))
    types = {c.name: _PARQUET.get(c.kind, "VARCHAR") for c in every}
    types["discrepancy_ids"] = _PARQUET["list"]
    with tempfile.TemporaryDirectory() as folder, contextlib.closing(duckdb.connect()) as run:
        run.execute("SET threads = 1")  # rows and bytes in one order
        run.execute("SET memory_limit = '1GB'")
        run.execute(f"SET temp_directory = {quoted(folder)}")
        # What a column holds is told by all of its cells, and not by the first of them.
        run.execute(f"SET pandas_analyze_sample = {PAGE}")
        try:
            for n, frame in enumerate(frames):
                if n == 0:
                    typed = ", ".join(f'"{c}" {types.get(c, "VARCHAR")}' for c in frame.columns)
                    run.execute(f"CREATE TABLE figures ({typed})")
                page = _plain(frame).map(lambda v: list(v) if isinstance(v, tuple) else v)
                run.register("page", page)
                run.execute("INSERT INTO figures SELECT * FROM page")
                run.unregister("page")
            run.execute(f"COPY figures TO {quoted(place)} (FORMAT parquet, COMPRESSION zstd)")
        except duckdb.Error as error:
            reason = str(error).splitlines()[0]
            raise CommandError(f"{path}: it could not be written ({reason})") from None


def _plain(frame: pd.DataFrame) -> pd.DataFrame:
    """The table with None for what is not there, whatever pandas has in its place."""
    return frame.astype(object).where(frame.notna(), None)
