"""Figures as files, and the shapes as they are painted: text that can be read in a diff.

python -m tests.charts.golden_files --accept    write the files of this folder anew
"""

from __future__ import annotations

import io
import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtSvg import QSvgGenerator

from explorer import speech
from explorer.analysis.select import Question
from explorer.charts import caption, figures, paint
from explorer.charts.build import build
from explorer.charts.caption import Annotation, Caption, captioned
from explorer.charts.engine import layout
from explorer.charts.layout.scene import Dot, Line, Rect, Scene, Text
from explorer.charts.palette import THEMES
from tests.charts import golden, made_up
from tests.charts.golden import still

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from explorer.charts.chart import Chart
    from explorer.charts.palette import Theme
    from explorer.dataset.dataset import Dataset

FOLDER = Path(__file__).parent / "golden_files"
#: A hedged bar chart, lines with projections, statements in Chinese, a card known by citation.
CHARTS = (
    ("bar", Question("list-64", "top-five-count", kind="bar"), "en", "light"),
    ("line", Question("electric-batteries", "high-impact-share"), "zh-Hant", "dark"),
    ("statements", Question("sector-quantum"), "zh-Hans", "light"),
    ("card", Question("coatings", "top-ten-institutions"), "en", "dark"),
)
#: Charts beside which their notes stand, with remarks on them.
BESIDE = {
    "bar": Question("list-64", "top-five-count", kind="bar"),
    "line": Question("electric-batteries", "high-impact-share", kind="line"),
    "dumbbell": Question("electric-batteries"),
    "card": Question("coatings", "top-ten-institutions"),
}
SHAPES = (
    *(
        Text(60, 20 + 20 * n, f"{align} 中文", 12 + n, "#112233", n == 1, align)
        for n, align in enumerate(("left", "centre", "right"))
    ),
    Line(10, 90, 110, 95, "#AA0000", 2.0),
    Line(10, 100, 110, 105, "#00AA00", 1.5, (4.0, 2.0)),
    Rect(10, 120, 40, 10, "#0000AA"),
    Rect(60, 120, 40, 10, "", "#AA00AA", 2.0, (1.0, 3.0)),
    Rect(10, 140, 40, 10, "#00AAAA", "#111111", 0.5, (), "right"),
    Rect(60, 140, 8, 10, "#00AAAA", "", 1.0, (), "left"),
    *(
        Dot(15 + 20 * n, 170, 6, "#FFFFFF" if n % 2 else "#123456", "#123456", 1.5, shape)
        for n, shape in enumerate(("circle", "square", "triangle", "diamond", "pentagon"))
    ),
    Dot(115, 170, 4, "", "#654321", 2.0),
    *(
        Dot(15 + 20 * n, 184, 4, "#123456", "#123456", 1.0, shape, core=core, core_fill="#FFFFFF")
        for n, (shape, core) in enumerate(
            (("wedge", ""), ("plus", "bar"), ("cross", "circle"), ("star", ""), ("bowtie", "bar"))
        )
    ),
)  # fmt: skip


def shapes() -> str:
    """Every shape, painted."""
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(130, 190))
    with QPainter(generator) as painter:
        painter.setFont(
            QFont("Sans Serif", 9, QFont.Weight.Normal)
        )  # not that of whoever ran before
        paint.paint(painter, Scene(130, 190, "#FAFAFA", SHAPES, ()))
    return bytes(store.data()).decode()


def _book(content: bytes) -> Iterator[str]:
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(content))
    yield f"{book.properties.title} | {book.properties.description}"
    for sheet in book:
        yield f"== {sheet.title}, stays {sheet.freeze_panes}, filter {sheet.auto_filter.ref}"
        yield f"{ ({n: round(d.width, 1) for n, d in sheet.column_dimensions.items()}) }"
        for cell in (c for row in sheet.iter_rows() for c in row if c.value is not None):
            style = "b" * bool(cell.font.b) + "w" * bool(cell.alignment.wrap_text)
            yield f"{cell.coordinate} {cell.value!r} {style}{cell.alignment.vertical or ''}"


def _text(make: Callable[[], Any], language: str) -> str:
    with speech.speaking(language):
        made = make()
    return "\n".join(_book(made)) + "\n" if isinstance(made, bytes) else str(made)


def files(dataset: Dataset) -> dict[str, Callable[[], str]]:
    """What makes each file of the folder, by its name."""
    found: dict[str, Callable[[], str]] = {"shapes.svg": shapes}
    dataset = still(dataset)

    def drawn(question: Question, language: str) -> Chart:
        with speech.speaking(language):
            return build(dataset, question, language)

    for name, question, language, theme in CHARTS:
        chart = partial(drawn, question, language)
        options = paint.FigureOptions(640, 360, theme=theme, transparent=theme == "dark")
        made = {
            "svg": lambda c=chart, o=options: re.sub(r"\s*(<(?!/))", r"\n\1", paint.svg(c(), o)),
            "csv": lambda c=chart: figures.csv_text(dataset, c()),
            "txt": lambda c=chart: figures.tab_text(dataset, c()),
            "json": lambda c=chart: figures.json_text(c()),
            "xlsx.txt": lambda c=chart: figures.xlsx_bytes(dataset, c()),
        }
        for ending, make in made.items():
            found[f"{name}.{ending}"] = partial(_text, make, language)
    for name, question in BESIDE.items():
        found[f"beside-{name}.txt"] = partial(_annotated, dataset, question)
    for one in made_up.charts(dataset):
        name = re.sub(r"\W+", "-", one.name)
        found[f"made-up-{name}.txt"] = partial(_scenes, one)
    return found


def _annotated(dataset: Dataset, question: Question) -> str:
    """A chart with remarks on it: beside its notes, as the window draws it, and with them."""
    chart = build(dataset, question)
    first, last = chart.marks[0].observation_id, chart.marks[-1].observation_id
    o = dataset.observations[first]
    remarks = [Annotation("A remark that needs more than a line of its own. " * 3, first)]
    remarks.append(Annotation("Short", last))
    if o.period_start:
        remarks.append(Annotation("Of a time", "", (o.period_start, o.period_end)))
    said = Caption("A title of my own", "A note.", tuple(remarks))
    lines = []
    for made in (chart, caption.annotated(dataset, chart, said), captioned(dataset, chart, said)):
        for width, height, notes in ((900, 420, False), (360, 300, False), (640, 480, True)):
            scene = layout(made, width, height, THEMES["dark"], paint.measure, notes)
            lines += [f"== {width}x{height} {notes}", *golden.text(made, scene, THEMES["dark"])]
            lines += _besides(made, scene, THEMES["dark"])
            lines += [
                f"! {f.number} {f.x:.0f},{f.y:.0f} {f.width:.0f}x{f.height:.0f}"
                for f in scene.flags
            ]
            lines.append(f"body {[round(edge) for edge in scene.body]}")
    return "\n".join([*lines, ""])


def _scenes(one: golden.Asked) -> str:
    """A chart as it stands in four surroundings that differ in all."""
    lines = []
    for around in golden.PAIRWISE[::5] + golden.PAIRWISE[3:4]:
        chart, scene = golden.scene(one, around)
        lines += [f"== {around}", *golden.text(chart, scene, THEMES[around.theme])]
        lines += _besides(chart, scene, THEMES[around.theme])
    return "\n".join([*lines, ""])


def _besides(chart: Chart, scene: Scene, theme: Theme) -> Iterator[str]:
    """What opens somebody's page, what is drawn for a selected mark, and what is bright with it."""
    numbers = {m.key: f"m{n}" for n, m in enumerate(chart.marks)}
    for d in scene.doors:
        yield f"O {d.x:.0f},{d.y:.0f} {d.width:.0f}x{d.height:.0f} {d.entity_id}"
    for a in scene.accents:
        mark = numbers.get(a.shape.mark, "")
        yield f"+{a.at}{' instead' * a.instead} {golden.shape(a.shape, theme)} {mark}"
    for n, s in enumerate(scene.shapes):
        if getattr(s, "follows", ()):
            yield f"F{n} {' '.join(numbers[key] for key in s.follows)}"


def main() -> None:
    """Accept."""
    golden.accepted(__doc__)
    with golden.bundled() as dataset:
        FOLDER.mkdir(exist_ok=True)
        for path in FOLDER.iterdir():
            path.unlink()
        for name, make in files(dataset).items():
            (FOLDER / name).write_text(make(), encoding="utf-8", newline="")


if __name__ == "__main__":
    main()
