"""How long writing a figure takes, against the barest use of the same writers.

    python bench/export.py

Each floor draws ten lines, eleven grid lines and forty labels, or writes as many cells, straight
with QPainter or XlsxWriter at the same size, and saves.
"""

from __future__ import annotations

import argparse
import csv
import io
import os
import statistics
import tempfile
from pathlib import Path

from timing import interleaved, machine, ratio, spread, table

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import xlsxwriter
from PySide6.QtCore import QMarginsF, QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen
from PySide6.QtSvg import QSvgGenerator

from explorer import paths, qt
from explorer.analysis.select import Question
from explorer.charts import figures, paint
from explorer.charts.build import build
from explorer.charts.paint import FigureOptions
from explorer.dataset import package

WIDTH, HEIGHT, SCALE = 960, 540, 2
SUBJECTS = {
    "three figures": Question("electric-batteries", "high-impact-share"),
    "a whole sector": Question("sector-ai"),
}


def draw(painter: QPainter) -> None:
    """A plain picture of the same kind."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(paint.font(13))
    painter.setPen(QPen(Qt.GlobalColor.lightGray, 1))
    for n in range(11):
        painter.drawLine(60, 40 + n * 40, WIDTH - 20, 40 + n * 40)
    for n in range(10):
        painter.setPen(QPen(Qt.GlobalColor(7 + n), 2))
        painter.drawLine(QPointF(60, 40 + n * 37), QPointF(WIDTH - 120, 440 - n * 31))
    painter.setPen(Qt.GlobalColor.black)
    for n in range(40):
        painter.drawText(QPointF(60 + n % 4 * 200, 60 + n * 11), f"label 量子 {n} 75%")
    painter.end()


def bare_png(path: Path) -> None:
    """A picture at the same scale."""
    image = QImage(WIDTH * SCALE, HEIGHT * SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(SCALE, SCALE)
    draw(painter)
    image.save(str(path), "PNG")


def bare_svg(path: Path) -> None:
    """A drawing."""
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(QSize(WIDTH, HEIGHT))
    draw(QPainter(generator))


def bare_pdf(path: Path) -> None:
    """A page, with the fonts that its text uses."""
    writer = QPdfWriter(str(path))
    writer.setResolution(96)
    size = QPageSize(QSizeF(WIDTH * 0.75, HEIGHT * 0.75), QPageSize.Unit.Point)
    portrait = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, portrait, QMarginsF()))
    draw(QPainter(writer))


def bare_xlsx(path: Path, cells: list[list[str]]) -> None:
    """A workbook of the same cells."""
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        for row, texts in enumerate(cells):
            for column, text in enumerate(texts):
                if text:
                    sheet.write_string(row, column, text)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--repeats", type=int, default=15)
    options = parser.parse_args()
    qt.application()
    dataset = package.load(paths.bundled_data())
    rows = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for subject, question in SUBJECTS.items():
            chart = build(dataset, question)
            cells = list(csv.reader(io.StringIO(figures.csv_text(dataset, chart), newline="")))
            figure = FigureOptions(WIDTH, HEIGHT, SCALE)
            floors = {
                "png": bare_png,
                "svg": bare_svg,
                "pdf": bare_pdf,
                "xlsx": lambda path, cells=cells: bare_xlsx(path, cells),
            }
            for ending, floor in floors.items():
                ours, bare = folder / f"ours.{ending}", folder / f"bare.{ending}"
                times = interleaved(
                    {
                        "bare": lambda floor=floor, bare=bare: floor(bare),
                        "ours": lambda ours=ours, chart=chart, figure=figure: figures.write(
                            dataset, chart, ours, figure
                        ),
                    },
                    options.repeats,
                )
                sizes = [round(p.stat().st_size / 1000) for p in (ours, bare)]
                rows.append(
                    (
                        subject,
                        ending,
                        spread(times["ours"]),
                        f"{statistics.median(times['bare']):.1f}",
                        f"{ratio(times['ours'], times['bare']):.2f}",
                        f"{sizes[0]} / {sizes[1]}",
                    )
                )
    header = (
        "figure",
        "format",
        "ms, median (quarters)",
        "floor ms",
        "to floor",
        "kB, ours / floor",
    )
    title = f"{WIDTH} x {HEIGHT}, PNG at {SCALE}x; {options.repeats} rounds, interleaved"
    table(f"{title}; {machine()}", header, rows)


if __name__ == "__main__":
    main()
