"""Starting the program with its window, and what happens to errors nobody caught."""

from __future__ import annotations

import json
import logging
import sys
from typing import TYPE_CHECKING

from explorer import languages, paths, system, theme, view_state, words
from explorer.choices import selected
from explorer.dataset import package
from explorer.dataset.problems import DatasetError
from explorer.qt import application
from explorer.session import Session
from explorer.settings import Settings
from explorer.state import Selection

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import TracebackType

    from explorer.dataset.dataset import Dataset

log = logging.getLogger("explorer")


def run(choices: Sequence[tuple[str, str]] = (), workspace: Path | None = None) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    app = application()
    settings = Settings.default()
    try:
        theme.apply(app, theme.named(settings.theme))
        languages.use(app, settings.language)
        dataset = package.load(paths.bundled_data(), system.cache_folder())
    except (DatasetError, paths.OwnFileError) as error:
        from explorer.views.parts.problem_dialog import ProblemDialog, report_of

        # Whoever started it from a menu sees no terminal.
        problems = error.problems if isinstance(error, DatasetError) else (error,)
        ProblemDialog("\n".join(str(p) for p in problems), report_of(error)).exec()
        raise
    session = Session(dataset, settings, workspace)

    def excepthook(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """An error nobody caught: logged, and shown with a report that can be copied."""
        log.critical("unexpected error", exc_info=(kind, error, trace))
        shown = session.window
        if shown is not None:
            from explorer.views.parts.problem_dialog import show_problem

            show_problem(_said_of(error), error, shown)

    sys.excepthook = excepthook
    shown = session.open(selected(dataset, choices) if choices else remembered(dataset, settings))
    if not settings.toured and not choices:
        settings.toured = True
        shown.start_tour()
    code = app.exec()
    session.desk.close()
    return code


def _said_of(error: BaseException) -> str:
    """An error nobody caught, in a sentence; some say themselves what to do."""
    if isinstance(error, paths.OwnFileError):
        return str(error)
    text = words.translate("Session", "An unexpected error occurred; your work is kept. {error}")
    return text.format(error=error)


def remembered(dataset: Dataset, settings: Settings) -> Selection:
    """The selection of the last session, or the overview if there is none that fits."""
    if not settings.selection:
        return Selection()
    try:
        stored = json.loads(settings.selection).get("selection", {})
        return view_state.parse(stored, dataset, "last session")
    except (ValueError, AttributeError, view_state.ViewStateError) as error:
        log.info("the last view is not restored: %s", error)
        return Selection()
