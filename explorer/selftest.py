"""A short trip through the whole program, for the packaged build."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING

from explorer import navigation, paths, qt
from explorer.analysis.select import Question
from explorer.briefing import card, citations, templates, typesetting, write
from explorer.charts import figures
from explorer.charts.build import build
from explorer.charts.paint import FigureOptions
from explorer.dataset import package
from explorer.desk import Desk
from explorer.qt import settle
from explorer.session import main_window, wait_until_ready
from explorer.settings import Settings
from explorer.surroundings import Data
from explorer.workspace.file import SUFFIX, Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from explorer.dataset.dataset import Dataset


class SelftestError(Exception):
    """A step did not do what it should; the message says which."""


def selftest(folder: Path) -> Iterator[str]:
    """Select a mark, check its sentence, write every format, keep notes; a line for each step.

    Raises:
        SelftestError: A step failed.
    """
    application = qt.application()
    dataset = package.load(paths.bundled_data())
    for document_id in dataset.documents:
        dataset.text(document_id)
    yield f"loaded {len(dataset.observations)} figures and {len(dataset.documents)} documents"
    yield _window(application, dataset, folder)
    yield _figures(dataset, folder)
    yield from _briefing(dataset, folder)
    yield _card(dataset, folder)
    yield _citations(dataset)
    yield _workspace(folder)


def _topic(dataset: Dataset) -> str:
    """The topic with most shares to draw."""
    topics = Counter(o.topic_id for o in dataset.by_indicator[dataset.roles.share])
    return topics.most_common(1)[0][0]


def _window(application: QApplication, dataset: Dataset, folder: Path) -> str:
    """Open the window and choose every mark of a chart."""
    settings = Settings(folder / "settings.ini")
    window = main_window(Data(dataset), settings, Desk(settings))
    window.show()
    wait_until_ready(application, window)
    window.state.set(navigation.topic(dataset, window.state.current, _topic(dataset)))
    settle(application)
    (view,) = window.pages.current.views
    if not view.chart.marks:
        raise SelftestError("the chart of a technology is empty")
    for mark in view.chart.marks:
        view.mark_chosen.emit(mark.observation_id)
        settle(application, 2)
        evidence = dataset.evidence[window.state.current.evidence_id]
        if evidence.observation_id not in mark.observation_ids:
            raise SelftestError(f"the mark {mark.observation_id} opened {evidence.evidence_id}")
    window.close()
    window.deleteLater()
    settle(application)
    return f"every mark of {view.chart.title!r} opened its source"


def _figures(dataset: Dataset, folder: Path) -> str:
    """Write a chart in every format."""
    chart = build(dataset, Question(_topic(dataset), dataset.roles.share))
    for ending in figures.FORMATS:
        path = folder / f"figure.{ending}"
        figures.write(dataset, chart, path, FigureOptions())
        _expect(path, 200)
    return f"exported {', '.join(figures.FORMATS)}"


def _briefing(dataset: Dataset, folder: Path) -> Iterator[str]:
    """Fill a Chinese briefing from a template and write it in every format."""
    briefing = templates.fill(
        dataset, "profile", _topic(dataset), language="zh-Hant", date="2026-01-31"
    )
    for ending in write.FORMATS:
        path = folder / f"briefing.{ending}"
        try:
            write.write(dataset, briefing, path)
        except typesetting.EngineError as error:
            # Typst is left out of the packaged program, and of nothing else.
            if ending != "pdf" or not getattr(sys, "frozen", False) or "Typst" not in str(error):
                raise SelftestError(f"the briefing was not written: {error}") from error
            yield f"a PDF was refused: {error}"
            continue
        _expect(path, 1000)
    if "關鍵技術瀏覽器" not in (folder / "briefing.html").read_text(encoding="utf-8"):
        raise SelftestError("the Chinese briefing is not in Chinese")
    written = [e for e in write.FORMATS if (folder / f"briefing.{e}").exists()]
    yield f"wrote the briefing {briefing.title!r} as {', '.join(written)}"


def _card(dataset: Dataset, folder: Path) -> str:
    """Make a claim card and check it."""
    observation = dataset.by_topic[_topic(dataset)][0]
    path = card.make(dataset, observation.observation_id, folder)
    checks = card.verify(path, dataset)
    wrong = [c.message for c in checks if not c.holds]
    if wrong:
        raise SelftestError(f"a claim card does not hold: {wrong[0]}")
    return f"made a claim card, of which {len(checks)} links hold"


def _citations(dataset: Dataset) -> str:
    """Cite everything in every style."""
    everything = citations.things(dataset)
    for style in citations.STYLES:
        if not all(citations.formatted(everything, style)):
            raise SelftestError(f"something is not cited in the style {style}")
    return f"cited {len(everything)} works as {', '.join(citations.STYLES)}"


def _workspace(folder: Path) -> str:
    """Make a workspace, write a note in it and read it back."""
    path = folder / f"selftest{SUFFIX}"
    with Workspace.create(path) as workspace:
        workspace.add_note("kept")
    with Workspace.open(path) as workspace:
        if [n.text for n in workspace.notes()] != ["kept"]:
            raise SelftestError("the workspace did not keep its note")
    return "made a workspace and opened it again"


def _expect(path: Path, size: int) -> None:
    if path.stat().st_size < size:
        raise SelftestError(f"the exported {path.name} is empty")
