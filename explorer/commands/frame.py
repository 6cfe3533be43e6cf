"""``ctexplorer data frame``: all figures, or those asked for, as one flat table."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

from explorer import files
from explorer.commands.find import CommandError, fail, find, load
from explorer.dataset.frame import joined
from explorer.words import Count

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    import pandas as pd

FORMATS = ("csv", "json", "xlsx")
#: What an Excel sheet and a cell of it hold.
_EXCEL_ROWS = 1_048_576
_EXCEL_TEXT = 32_767


def data_frame(options: argparse.Namespace) -> int:
    """Write the figures with names, first evidence and discrepancies, a row each."""
    path: Path = options.output
    ending = _ending(path)
    dataset = load(options.workspace)
    wanted = {
        "topic_id": [find(dataset, "topics", t) for t in options.topic],
        "entity_id": [find(dataset, "entities", e) for e in options.entity],
        "indicator_id": [find(dataset, "indicators", i) for i in options.indicator],
    }
    frame = joined(dataset)
    for column, ids in wanted.items():
        if ids:
            frame = frame[frame[column].isin(ids)]
    if ending == "csv":
        content = _csv(frame)
    elif ending == "json":
        content = _json(frame)
    else:
        content = _xlsx(frame, path)
    files.write_bytes(path, content)
    many = Count(len(frame))
    print(f"{path}: {many} {many:figure|figures}")
    if dataset.stored is not None:
        held = Count(dataset.stored.count, f"{dataset.stored.count:,}")
        left = f"the {held} {held:figure of a large table is|figures of large tables are} not in it"
        fail([f"{path}: {left}; each is a file of its own already"])
    return 0


def _ending(path: Path) -> str:
    """The format that a file's ending asks for.

    Raises:
        CommandError: There is no such format, or not yet.
    """
    ending = path.suffix.lower().removeprefix(".")
    known = "the table is written as .csv, .json or .xlsx"
    if ending == "parquet":
        raise CommandError(
            f"{path}: Parquet needs DuckDB, which is not part of this program yet; {known}"
        )
    if ending not in FORMATS:
        raise CommandError(f"{path}: {known}, not as {path.suffix or 'a file without an ending'}")
    return ending


def _csv(frame: pd.DataFrame) -> bytes:
    """Comma-separated, with the mark that tells Excel that it is UTF-8.

    Since a CSV file cannot say what is a text, none is left that a spreadsheet runs as a formula.
    """
    from explorer.charts.figures import guarded
    from explorer.dataset.tables import cell

    def written(value: object) -> str:
        return guarded(value) if isinstance(value, str) else cell(value)

    return _plain(frame).map(written).to_csv(index=False, lineterminator="\n").encode("utf-8-sig")


def _json(frame: pd.DataFrame) -> bytes:
    """An array of objects whose keys are the columns; what is not there is null."""
    rows = _plain(frame).to_dict(orient="records")
    return (json.dumps(rows, ensure_ascii=False, indent=2) + "\n").encode()


def _xlsx(frame: pd.DataFrame, path: Path) -> bytes:
    """A workbook of one sheet, whose texts are texts whatever they begin with.

    Raises:
        CommandError: It has more rows than a sheet, or a longer text than a cell.
    """
    import pandas as pd

    if len(frame) >= _EXCEL_ROWS:
        raise CommandError(
            f"{path}: {len(frame):,} figures are more than an Excel sheet has rows; write .csv"
        )
    flat = _plain(frame).map(lambda v: ";".join(v) if isinstance(v, tuple) else v)
    for column in flat.columns:
        long = flat[column].map(lambda v: isinstance(v, str) and len(v) > _EXCEL_TEXT)
        if long.any():
            raise CommandError(
                f"{path}: the {column} of {long.idxmax()} is longer than an Excel cell holds; "
                "write .csv or .json"
            )
    content = io.BytesIO()
    kept = {"strings_to_formulas": False, "strings_to_urls": False, "in_memory": True}
    writer = pd.ExcelWriter(content, engine="xlsxwriter", engine_kwargs={"options": kept})
    with writer:
        flat.to_excel(writer, sheet_name="Figures", index=False)
        sheet: Any = writer.sheets["Figures"]
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, len(flat), len(flat.columns) - 1)
    return content.getvalue()


def _plain(frame: pd.DataFrame) -> pd.DataFrame:
    """The table with None for what is not there, whatever pandas has in its place."""
    return frame.astype(object).where(frame.notna(), None)
