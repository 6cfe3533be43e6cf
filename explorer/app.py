"""Starting the program with its window."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, Any

import explorer.binding  # noqa: F401 - first
from explorer import languages, paths, qt, system, theme, view_state
from explorer.dataset import package
from explorer.dataset.problems import DatasetError
from explorer.session import Session
from explorer.settings import Settings
from explorer.state import Selection
from explorer.unexpected import Unexpected

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from explorer.charts.caption import Caption
    from explorer.dataset.dataset import Dataset

log = logging.getLogger("explorer")


def run(choices: Sequence[tuple[str, str]] = (), workspace: Path | None = None) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    system.leave_kernel_log()
    app = qt.application()
    settings = Settings.default()
    try:
        theme.scale_text(app, settings.text_size)
        theme.apply(app, theme.named(settings.theme))
        languages.use(app, settings.language)
        dataset = package.load(paths.data(), system.cache_folder())
    except (DatasetError, paths.OwnFileError) as error:
        from explorer.views.parts.problem_dialog import ProblemDialog, report_of

        # Whoever started it from a menu sees no terminal.
        problems = error.problems if isinstance(error, DatasetError) else (error,)
        ProblemDialog("\n".join(str(p) for p in problems), report_of(error)).exec()
        raise
    session = Session(dataset, settings, workspace)
    sys.excepthook = Unexpected(lambda: session.window)
    if choices:
        shown = session.open(_asked(dataset, choices))
    else:
        shown = session.open(remembered(dataset, settings), said_before(settings))
    if not settings.toured and not choices:
        settings.toured = True
        shown.start_tour()
    code = qt.run(app)
    session.desk.close()
    return code


def _asked(dataset: Dataset, choices: Sequence[tuple[str, str]]) -> Selection:
    """The selection that the command line asks for."""
    from explorer.choices import selected  # brings every kind of chart along

    return selected(dataset, choices)


def remembered(dataset: Dataset, settings: Settings) -> Selection:
    """The selection of the last session, or the overview if there is none that fits."""
    stored = _last_view(settings).get("selection", {})
    try:
        return view_state.parse(stored, dataset, "last session")
    except (ValueError, AttributeError, view_state.ViewStateError) as error:
        log.info("the last view is not restored: %s", error)
        return Selection()


def said_before(settings: Settings) -> Caption | None:
    """What the user had said on the chart of the last session; None for nothing."""
    said = _last_view(settings).get("caption")
    if not said:
        return None
    from explorer.charts import caption  # the window is painted without

    return caption.parse(said)


def _last_view(settings: Settings) -> dict[str, Any]:
    """The view of the last session as it was kept; nothing of what is none."""
    if not settings.selection:
        return {}
    from explorer.files import from_json  # a first start has nothing to read

    try:
        held = from_json(settings.selection)
    except ValueError as error:
        log.info("the last view is not restored: %s", error)
        return {}
    return held if isinstance(held, dict) else {}
