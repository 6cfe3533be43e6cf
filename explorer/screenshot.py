"""Pictures of the window, taken once it has made everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from explorer import files, languages, paths, theme
from explorer.choices import selected
from explorer.dataset import package
from explorer.qt import application, settle
from explorer.session import Session, main_window, wait_until_ready

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from explorer.settings import Settings


def screenshot(
    path: Path,
    *,
    choices: Sequence[tuple[str, str]] = (),
    size: tuple[int, int] = (1280, 800),
    theme_name: str = "light",
    language: str = "en",
    settings: Settings,
    workspace: Path | None = None,
) -> None:
    """Write a picture of the window, with the documents and figures of a workspace if there is one.

    Raises:
        explorer.workspace.errors.WorkspaceError: The workspace cannot be opened.
        UnknownChoiceError: A choice is unknown.
        explorer.files.FileWriteError: The picture cannot be written.
        explorer.dataset.problems.DatasetError: The data are damaged.
    """
    app = application()
    settings.theme, settings.language = theme_name, language
    theme.apply(app, theme.named(theme_name))
    languages.use(app, language)
    session = Session(package.load(paths.data()), settings)
    if workspace is not None and not session.desk.open(workspace):
        raise session.desk.take_failures()[0]
    data = session.data
    shown = main_window(data, settings, session.desk, selected(data.dataset, choices))
    shown.resize(QSize(*size))
    shown.show()
    shown.reset_layout()
    wait_until_ready(app, shown)
    picture = shown.grab()
    shown.close()
    shown.deleteLater()
    session.desk.close()
    settle(app)
    languages.use(app, "en")  # as the command line speaks, to which a failure goes
    with files.replacing(path) as temporary:
        if not picture.save(str(temporary), "PNG"):
            raise files.FileWriteError(f"{path}: the picture cannot be written")
