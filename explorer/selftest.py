"""A short trip through the whole program, for the packaged build."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer import app, navigation, paths, qt
from explorer.analysis.select import Question
from explorer.charts import figures
from explorer.charts.build import build
from explorer.charts.paint import FigureOptions
from explorer.dataset import package
from explorer.desk import Desk
from explorer.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class SelftestError(Exception):
    """A step did not do what it should; the message says which."""


def selftest(folder: Path) -> Iterator[str]:
    """Load, select a mark, check its sentence, export every format; a line for each step.

    Raises:
        SelftestError: A step failed.
    """
    application = qt.application()
    dataset = package.load(paths.bundled_data())
    for document_id in dataset.documents:
        dataset.text(document_id)
    yield f"loaded {len(dataset.observations)} figures and {len(dataset.documents)} documents"
    settings = Settings(folder / "settings.ini")
    window = app.window(dataset, settings, Desk(settings))
    window.show()
    app.wait_until_ready(application, window)
    window.state.set(navigation.topic(dataset, window.state.current, "electric-batteries"))
    app.settle(application)
    view = window.topic.view
    if view is None or not view.chart.marks:
        raise SelftestError("the chart of electric batteries is empty")
    for mark in view.chart.marks:
        view.mark_chosen.emit(mark.key)
        app.settle(application, 2)
        evidence = dataset.evidence[window.state.current.evidence_id]
        if evidence.observation_id not in mark.observation_ids:
            raise SelftestError(f"the mark {mark.key} opened {evidence.evidence_id}")
    yield f"every mark of {view.chart.title!r} opened its source"
    window.close()
    window.deleteLater()
    app.settle(application)
    chart = build(dataset, Question("electric-batteries", "high-impact-share"))
    for ending in figures.FORMATS:
        path = folder / f"figure.{ending}"
        figures.write(dataset, chart, path, FigureOptions())
        if path.stat().st_size < 200:
            raise SelftestError(f"the exported {ending} is empty")
    yield f"exported {', '.join(figures.FORMATS)}"
