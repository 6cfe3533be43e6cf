"""Writing a briefing from its window: one format or all, with progress and cancel."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from explorer import tasks
from explorer.briefing import house, typesetting, write
from explorer.briefing.blocks import shown_in
from explorer.briefing.progress import Cancelled, Progress
from explorer.briefing.typesetting import EngineError
from explorer.files import FileWriteError
from explorer.views.parts import asking
from explorer.views.parts.opening import named_after
from explorer.views.parts.references import save, sources
from explorer.views.sheets import printing as page_print

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.briefing.model import Briefing
    from explorer.surroundings import Surroundings


#: The files written, those that failed and why, and what their reader should know of their text.
_Outcome = tuple["list[Path]", "list[tuple[Path, Exception]]", "list[str]"]


class BriefingExport(QObject):
    """Writes a briefing in the background and shows how far it is.

    Signals:
        said(str): a sentence for the status bar.
        failed(str, object): what could not be written, and the exception.
        written(list): the files, when all are there.
    """

    said = Signal(str)
    failed = Signal(str, object)
    written = Signal(object)
    #: Whether an export is under way, or there is a folder to open.
    changed = Signal()

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        """Write for a window."""
        super().__init__(window)
        self._around = around
        self._settings = around.settings
        self._window = window
        self._task: tasks.Task | None = None
        #: Whether remarks of reviews go into files: only as long as it was chosen here.
        self._remarks = False
        self._last: Path | None = None
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.stop = QToolButton()
        self.stop.clicked.connect(self.cancel)
        self.folder = QToolButton()
        self.retranslate()
        self.folder.clicked.connect(self._open_folder)
        self.folder.hide()
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self.line = QWidget()
        box = QHBoxLayout(self.line)
        box.setContentsMargins(0, 0, 0, 0)
        for part in (self._label, self.bar, self.stop):
            box.addWidget(part)
        self.line.hide()

    def retranslate(self) -> None:
        """Words in the present language."""
        self.bar.setAccessibleName(self.tr("Progress of the export"))
        self.stop.setText(self.tr("Cancel"))
        self.folder.setText(self.tr("Open folder"))

    def print_remarks(self, printed: bool) -> None:
        """Write the remarks of reviews too, or leave them out."""
        self._remarks = printed

    def ask(self, briefing: Briefing, ending: str) -> None:
        """Ask for a file and write one format."""
        suggested = Path(self._settings.export_folder) / file_name(briefing, ending)

        def write(path: Path) -> None:
            self._settings.export_folder = str(path.parent)
            self.write(briefing, [path])

        title = self.tr("Export briefing")
        asking.to_save(self._window, title, suggested, f".{ending}", then=write)

    def ask_all(self, briefing: Briefing) -> None:
        """Ask for a folder and write every format."""

        def write_all(folder: Path) -> None:
            self._settings.export_folder = str(folder)
            self.write(briefing, [folder / file_name(briefing, e) for e in write.FORMATS])

        title, folder = self.tr("Folder for all formats"), self._settings.export_folder
        asking.for_folder(self._window, title, folder, then=write_all)

    def ask_references(self, briefing: Briefing) -> None:
        """Ask for a file and write the sources of a briefing as references."""
        suggested = Path(self._settings.export_folder) / file_name(briefing, "json")
        shown = [
            o
            for block in briefing.blocks
            for o in shown_in(self._around.dataset, block, briefing.language)
        ]
        things = sources(self._around.dataset, shown)

        def done(path: Path) -> None:
            self._settings.export_folder = str(path.parent)
            self.said.emit(self.tr("Written: {path}").format(path=path))

        def failed(error: FileWriteError) -> None:
            self.failed.emit(str(error), error)

        title = self.tr("Save references")
        save(self._window, title, suggested, things, done=done, failed=failed)

    def write(self, briefing: Briefing, paths: Sequence[Path]) -> None:
        """Write files, one after the other; a file that fails leaves the others."""
        if self._task is not None:
            self.said.emit(self.tr("An export is under way; cancel it or wait."))
            return
        dataset, remarks = self._around.dataset, self._remarks
        workspace = self._around.desk.workspace
        template = workspace.house_files() if workspace is not None else {}

        def work(progress: tasks.Progress) -> _Outcome:
            done: list[Path] = []
            notices: list[str] = []
            failures: list[tuple[Path, Exception]] = []
            on = house.of(template)
            for n, path in enumerate(paths):

                def report(step: int, steps: int, n: int = n) -> None:
                    progress.at((n + step / steps) / len(paths))

                steps = Progress(report, lambda: progress.is_cancelled)
                try:
                    if path.suffix == ".pdf" and not typesetting.available():
                        page_print.write(dataset, briefing, path, steps, remarks=remarks)
                    else:
                        write.write(dataset, briefing, path, steps, on, remarks=remarks)
                except Cancelled:
                    raise tasks.Cancelled from None
                except (FileWriteError, EngineError) as error:
                    failures.append((path, error))
                else:
                    done.append(path)
                    notices.extend(n for n in steps.notices if n not in notices)
            return done, failures, notices

        first = paths[0].name if len(paths) == 1 else self.tr("all formats")
        self._label.setText(self.tr("Writing {name}…").format(name=first))
        self.bar.setValue(0)
        self.folder.hide()
        self.line.show()
        self._task = tasks.run(work, self._done, self._fail, self)
        self._task.progressed.connect(self._progress)
        self.changed.emit()

    @property
    def is_busy(self) -> bool:
        """Whether an export is under way."""
        return self._task is not None

    def _progress(self, share: float) -> None:
        self.bar.setValue(round(share * 1000))

    def cancel(self) -> None:
        """Stop; files already whole stay, the one under way is not made."""
        if self._task is not None:
            self._task.cancel()
            self._end()
            self.said.emit(self.tr("Export cancelled."))

    def _end(self) -> None:
        self._task = None
        self.line.hide()
        self.changed.emit()

    def _done(self, found: _Outcome) -> None:
        done, failures, notices = found
        self._end()
        if done:
            self._last = done[-1]
            self.folder.show()
            self.changed.emit()
            names = ", ".join(p.name for p in done)
            text = self.tr("Written to {folder}: {names}")
            if any(p.suffix == ".pdf" for p in done) and not typesetting.available():
                text += " " + self.tr(
                    "The PDF has the pages as shown, without bookmarks and tags: they need Typst."
                )
            said = text.format(folder=done[0].parent, names=names)
            self.said.emit(" ".join((said, *(f"{n}." for n in notices))))
        if failures:
            sentence = "\n".join(str(error) for _, error in failures)
            self.failed.emit(sentence, failures[0][1])
        self.written.emit(done)

    def _fail(self, error: Exception) -> None:
        self._end()
        text = self.tr("The briefing could not be written: {error}")
        self.failed.emit(text.format(error=error), error)

    def _open_folder(self) -> None:
        if self._last is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._last.parent)))


def file_name(briefing: Briefing, ending: str) -> str:
    """A file name made of the title's words."""
    return named_after(briefing.title, "briefing", ending)
