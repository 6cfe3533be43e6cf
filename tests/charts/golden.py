"""Every chart of the bundled data laid out, as text that can be read in a diff.

    python -m tests.charts.golden --accept         write the files of this folder anew
    python -m tests.charts.golden --write FOLDER   all scenes in full, to compare two checkouts

A file holds the charts of one list of technologies or of one page. Each chart stands in one or more
*surroundings*: size, language and theme. Every kind of chart is seen in a dozen of them, chosen so
that each two values of size, language and theme meet. ``every.txt`` holds a short digest of each
chart over all surroundings, a language a column.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import itertools
import math
import os
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from explorer import speech
from explorer.analysis.select import Question, default_indicator, indicators_of, observations
from explorer.charts import build, overview, paint
from explorer.charts.engine import layout
from explorer.charts.kinds import ChartKind
from explorer.charts.layout.picking import picked
from explorer.charts.layout.scene import SMALL, Dot, Hit, Line, Rect, Scene, Shape, Text
from explorer.charts.palette import THEMES, Theme
from explorer.charts.questions import SPECS, answer
from tests.charts.networks import tied

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset

FOLDER = Path(__file__).parent / "golden"
EVERY = FOLDER / "every.txt"
SIZES = ((1280, 720), (800, 800), (560, 400), (400, 300))
LANGUAGES = ("en", "zh-Hans", "zh-Hant")
#: From how many characters on a line of small print is given by its ends.
_LONG = 60


@dataclass(frozen=True)
class Around:
    """What a chart is laid out for."""

    size: tuple[int, int]
    language: str
    theme: str

    def __str__(self) -> str:
        return f"{self.size[0]}x{self.size[1]} {self.language} {self.theme}"


#: Every size with every language, and a theme with each so that all pairs are there.
PAIRWISE = tuple(
    Around(size, language, tuple(THEMES)[(n + m) % len(THEMES)])
    for m, language in enumerate(LANGUAGES)
    for n, size in enumerate(SIZES)
)


@dataclass(frozen=True)
class Asked:
    """A chart that can be asked for: its name, its file, and how it is made in a language.

    ``selected`` is the place of a mark to pick out, or -1 for none. A ``repeated`` one says again
    what another shows; it is kept as a digest.
    """

    name: str
    file: str
    make: Callable[[str], Chart]
    selected: int = -1
    repeated: bool = False


def charts(dataset: Dataset) -> Iterator[Asked]:
    """Every topic, indicator, kind and scale; every question and option; the overview."""
    for topic in dataset.topics:
        places = dataset.places_of.get(topic, ())
        file = places[0].taxonomy_id if places else "unlisted"
        for question, default in _questions(dataset, topic):
            parts = (topic, question.indicator_id or "all", question.kind, question.scale)
            name = " / ".join(p for p in parts if p != "linear") + (" (default)" * default)
            repeated = bool(question.indicator_id) and question.kind == ChartKind.STATEMENTS
            yield Asked(name, file, _builder(dataset, question), repeated=repeated and not default)
    for key, spec in SPECS.items():
        options = spec.options(dataset) or [("", "")]
        for option, _ in options:
            # The parts of the page of an entity are those of the whole of it.
            part = spec.picks_one and option != options[0][0]
            for passages_only in (False, True):
                asked = Question("", option=option, passages_only=passages_only)
                for n in range(len(answer(dataset, key, asked))):
                    name = f"{option or key} / {n + 1}" + (" / passages only" * passages_only)
                    made = _answer(dataset, key, asked, n)
                    yield Asked(name, f"page-{key}", made, repeated=part)
    for make in (overview.leads, overview.top_five, overview.sectors):
        yield Asked(make.__name__, "page-overview", lambda language, m=make: m(dataset, language))
    yield Asked("partners", "page-partners", lambda language: tied(dataset, 6, language))
    yield from _picked(dataset)


def _questions(dataset: Dataset, topic: str) -> Iterator[tuple[Question, bool]]:
    opened = default_indicator(dataset, topic)
    for indicator in ("", *indicators_of(dataset, Question(topic))):
        asked = Question(topic, indicator)
        kinds = build.kinds_for(observations(dataset, asked))
        if not kinds:
            yield asked, indicator == opened
        for kind in kinds:
            yield replace(asked, kind=kind), indicator == opened and kind == kinds[0]
            if kind in (ChartKind.LINE, ChartKind.SLOPE):
                for scale in ("log", "relative"):
                    yield replace(asked, kind=kind, scale=scale), False


def _builder(dataset: Dataset, question: Question) -> Callable[[str], Chart]:
    return lambda language: build.build(dataset, question, language)


def _answer(dataset: Dataset, key: str, question: Question, n: int) -> Callable[[str], Chart]:
    return lambda language: answer(dataset, key, question, language)[n]


def _picked(dataset: Dataset) -> Iterator[Asked]:
    """One chart of each kind with its first mark selected, and with its last."""
    for kind, make in (
        (ChartKind.BAR, _builder(dataset, Question("list-64", "top-five-count", kind="bar"))),
        (ChartKind.DUMBBELL, lambda language: overview.sectors(dataset, language)),
        (ChartKind.LINE, lambda language: overview.leads(dataset, language)),
        (ChartKind.SLOPE, _answer(dataset, "collaboration", Question(""), 0)),
        (ChartKind.CARD, _builder(dataset, Question("coatings", "top-ten-institutions"))),
        (ChartKind.HEAT, _answer(dataset, "leads", Question("", option="leader"), 0)),
        (ChartKind.STATEMENTS, _answer(dataset, "change", Question("", option="turns"), 0)),
    ):
        for place, word in ((0, "first"), (-1, "last")):
            count = len(make("en").marks)
            yield Asked(f"{kind} / {word} mark selected", "selected", make, place % count)


def surroundings(asked: Sequence[tuple[Asked, ChartKind]]) -> Iterator[tuple[Asked, Around]]:
    """Each chart in one of the surroundings, in more where there are few charts of its kind."""
    counts = Counter(kind for one, kind in asked if one.selected < 0)
    at: Counter[ChartKind] = Counter()
    for one, kind in asked:
        if one.selected >= 0:
            yield one, Around((560, 400), "en", "light")
            continue
        for _ in range(math.ceil(len(PAIRWISE) / counts[kind])):
            yield one, PAIRWISE[at[kind] % len(PAIRWISE)]
            at[kind] += 1


def scene(one: Asked, around: Around) -> tuple[Chart, Scene]:
    """A chart and where everything of it stands."""
    with speech.speaking(around.language):
        chart = one.make(around.language)
    key = chart.marks[one.selected].key if one.selected >= 0 else ()
    made = layout(chart, *around.size, THEMES[around.theme], paint.measure)
    return chart, picked(made, key)


# ------------------------------------------------------------------------------------- as text


def text(chart: Chart, made: Scene, theme: Theme) -> list[str]:
    """A scene as lines: its size, its shapes in drawing order, and the areas of its marks."""
    numbers = {m.key: f" m{n}" for n, m in enumerate(chart.marks)}
    lines = [f"{_whole(made.width)}x{_whole(made.height)}"]
    ink = _ink(theme)
    lines += [_shape(run, ink) + numbers.get(run[0].mark, "") for run in _runs(made.shapes)]
    lines += [_area(hit, numbers[hit.mark]) for hit in made.hits]
    return lines


def shape(one: Shape, theme: Theme) -> str:
    """A shape as it stands in a golden file."""
    return _shape([one], _ink(theme))


def _brief(text: str) -> str:
    """A long line of small print by its ends, with a digest that tells whether it changed."""
    if len(text) < _LONG:
        return text
    return f"{text[:24]} ..{_digest(text, 4)}.. {text[-12:]}"


def _digest(text: str, length: int) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:length]


def _whole(value: float) -> str:
    # What stands just between two pixels must not depend on the last bit.
    return str(math.floor(value + 0.5 + 1e-6))


def _ink(theme: Theme) -> Callable[[str], str]:
    """A colour by the name it has in the theme, or as it is."""
    names: dict[str, str] = {}
    for token in ("text", "muted", "surface", "line", "grid", "accent", "warning", "danger"):
        names.setdefault(getattr(theme, token), token)
    return lambda colour: names.get(colour, colour or "none")


def _runs(shapes: Sequence[Shape]) -> Iterator[list[Shape]]:
    """Lines of one wrapped text together, every other shape alone."""
    run: list[Shape] = []
    for shape in shapes:
        if run and not (
            isinstance(shape, Text)
            and isinstance(run[0], Text)
            and replace(shape, y=run[0].y, text=run[0].text) == run[0]
            and (len(run) < 2 or _gap(run[-1], shape) == _gap(run[0], run[1]))
        ):
            yield run
            run = []
        run.append(shape)
    if run:
        yield run


def _gap(a: Shape, b: Shape) -> float:
    assert isinstance(a, Text)
    assert isinstance(b, Text)
    return round(b.y - a.y, 3)


def _shape(run: Sequence[Shape], ink: Callable[[str], str]) -> str:
    w = _whole
    first = run[0]
    match first:
        case Text():
            style = (
                f"{first.size:g}{'b' * first.bold}{'' if first.align == 'left' else first.align[0]}"
            )
            step = f"+{_gap(first, run[1]):g}" if len(run) > 1 else ""
            shown = _brief if first.size == SMALL else str
            said = " | ".join(shown(t.text) for t in run if isinstance(t, Text))
            return f'T {w(first.x)},{w(first.y)}{step} {style} {ink(first.colour)} "{said}"'
        case Line():
            ends = f"{w(first.x1)},{w(first.y1)} {w(first.x2)},{w(first.y2)}"
            return f"L {ends} {first.width:g} {ink(first.colour)}{_dash(first.dash)}"
        case Rect():
            place = f"{w(first.x)},{w(first.y)} {w(first.width)}x{w(first.height)}"
            edge = f" edge {first.line_width:g} {ink(first.stroke)}" if first.stroke else ""
            soft = f" soft {first.soft}" if first.soft else ""
            return f"R {place} {ink(first.fill)}{edge}{_dash(first.dash)}{soft}"
        case Dot():
            drawn = f"{first.radius:g} {first.shape} {ink(first.fill)}"
            edge = f" edge {first.line_width:g} {ink(first.stroke)}"
            if first.stroke == first.fill and first.line_width == 1.75:
                edge = ""  # a plain dot
            core = f" core {first.core} {ink(first.core_fill)}" if first.core else ""
            return f"D {w(first.x)},{w(first.y)} {drawn}{edge}{core}"


def _dash(dash: tuple[float, ...]) -> str:
    return " dash " + ",".join(f"{d:g}" for d in dash) if dash else ""


def _area(hit: Hit, number: str) -> str:
    place = f"{_whole(hit.x)},{_whole(hit.y)} {_whole(hit.width)}x{_whole(hit.height)}"
    return f"A{number} {place} {'+'.join(hit.mark)}"


# --------------------------------------------------------------------------------------- files


def still(dataset: Dataset) -> Dataset:
    """The dataset with a version that does not change with every release."""
    return replace(dataset, version="of today")


def placed(dataset: Dataset) -> list[tuple[Asked, Around]]:
    """Every chart in its surroundings."""
    return list(surroundings([(one, one.make("en").kind) for one in charts(still(dataset))]))


def file(name: str, found: Iterable[tuple[Asked, Around]]) -> str:
    """A golden file, without the digests."""
    lines: list[str] = []
    for one, around in found:
        if one.file != name:
            continue
        chart, made = scene(one, around)
        said = text(chart, made, THEMES[around.theme])
        if one.repeated:
            said = [f"{said[0]}, {len(chart.marks)} marks, {_digest(chr(10).join(said), 8)}"]
        lines += [f"== {one.name} · {around}", *said, ""]
    return "\n".join(lines)


def whole(one: Asked, language: str) -> Iterator[tuple[Around, str]]:
    """A chart in every size and theme, in one language."""
    for size, theme in itertools.product(SIZES, THEMES):
        around = Around(size, language, theme)
        yield around, "\n".join(text(*scene(one, around), THEMES[theme]))


def digests(dataset: Dataset, file: str = "") -> Iterator[str]:
    """A line for each chart, of one file or all: its file and name, a digest in each language."""
    for one in charts(still(dataset)):
        if file and one.file != file:
            continue
        found = []
        for language in LANGUAGES:
            joined = "\n".join(said for _, said in whole(one, language))
            found.append(_digest(joined, 8))
        yield f"{' '.join(found)} {one.file}: {one.name}"


def accept(dataset: Dataset) -> None:
    """Write what is drawn today into the golden files; files that no chart has go."""
    FOLDER.mkdir(exist_ok=True)
    found = placed(dataset)
    wanted = {name: file(name, found) for name in dict.fromkeys(one.file for one, _ in found)}
    for path in FOLDER.glob("*.txt"):
        if path.stem not in wanted and path != EVERY:
            path.unlink()
    for name, content in wanted.items():
        (FOLDER / f"{name}.txt").write_text(content, encoding="utf-8")
    EVERY.write_text("\n".join(digests(dataset)) + "\n", encoding="utf-8")


def write(dataset: Dataset, folder: Path) -> None:
    """Write every chart in every surroundings in full, a file for each list or page."""
    folder.mkdir(parents=True, exist_ok=True)
    lines: dict[str, list[str]] = {}
    for one in charts(still(dataset)):
        for language in LANGUAGES:
            for around, said in whole(one, language):
                lines.setdefault(one.file, []).append(f"== {one.name} · {around}\n{said}\n")
    for name, found in lines.items():
        (folder / f"{name}.txt").write_text("\n".join(found), encoding="utf-8")


@contextlib.contextmanager
def bundled() -> Iterator[Dataset]:
    """The data that come with the program, and all that drawing needs: for those that accept."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_SCALE_FACTOR", "1")
    from PySide6.QtGui import QGuiApplication

    from explorer import paths
    from explorer.dataset.package import load

    application = QGuiApplication([])
    paint.load_fonts()
    yield load(paths.bundled_data())
    del application


def accepted(doc: str | None) -> None:
    """Ask the command line whether files are to be written anew; end the program if not."""
    parser = argparse.ArgumentParser(description=(doc or "").partition("\n")[0])
    parser.add_argument("--accept", action="store_true", required=True, help="write the files anew")
    parser.parse_args()


def main() -> None:
    """Accept or write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--accept", action="store_true", help="write the golden files anew")
    what.add_argument("--write", type=Path, metavar="FOLDER", help="all scenes in full")
    options = parser.parse_args()
    with bundled() as dataset:
        if options.accept:
            accept(dataset)
        else:
            write(dataset, options.write)


if __name__ == "__main__":
    main()
