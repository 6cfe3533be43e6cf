"""What people do with the shown figure: copy, export, and the view state beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication

from explorer import tasks, view_state
from explorer.charts import paint
from explorer.charts.paint import FigureOptions
from explorer.files import FileWriteError
from explorer.views.parts.opening import open_dialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from explorer.charts.chart import Chart
    from explorer.surroundings import Surroundings


class FigureActions(QObject):
    """Copying and writing of charts for a window.

    Signals:
        said(str): a sentence for the status bar.
        view_opened(Selection): a view file was opened.
    """

    said = Signal(str)
    view_opened = Signal(object)

    def __init__(
        self,
        window: QWidget,
        around: Surroundings,
        shown: Callable[[], Chart | None],
    ) -> None:
        """Act for ``window`` on the chart that ``shown`` returns."""
        super().__init__(window)
        self._window = window
        self._around = around
        self._looks = around.looks
        self._settings = around.settings
        self._shown = shown

    def copy_image(self) -> None:
        """Put the chart on the clipboard as a picture."""
        chart = self._shown()
        if chart is not None:
            options = FigureOptions(theme=self._looks.theme.name)
            QGuiApplication.clipboard().setImage(paint.image(chart, options))
            self.said.emit(self.tr("Figure copied as a picture"))

    def copy_data(self) -> None:
        """Put the chart's numbers on the clipboard, as text that a spreadsheet takes."""
        from explorer.charts import figures

        chart = self._shown()
        if chart is not None:
            QGuiApplication.clipboard().setText(figures.tab_text(self._around.dataset, chart))
            self.said.emit(self.tr("Numbers copied"))

    def copy_link(self) -> None:
        """Put a line on the clipboard that the search field and ``--view`` lead back by."""
        from explorer import links

        QGuiApplication.clipboard().setText(links.link(self._around.state.current))
        self.said.emit(self.tr("Link to this view copied"))

    def export(self) -> None:
        """Ask for format and file, and write the chart in the background."""
        from explorer.views.parts import asking

        chart = self._shown()
        if chart is None:
            return
        from explorer.views.window.export_dialog import ExportDialog, file_name

        dialog = ExportDialog(chart, self._looks.theme.name, self._window)

        def ask() -> None:
            ending, options = dialog.ending(), dialog.options()
            suggested = file_name(chart, ending, self._settings.export_folder)

            def write(path: Path) -> None:
                self._settings.export_folder = str(path.parent)
                self.write(chart, path, options)

            title = self.tr("Export figure")
            asking.to_save(self._window, title, suggested, f".{ending}", then=write)

        dialog.accepted.connect(ask)
        open_dialog(dialog)

    def write(self, chart: Chart, path: Path, options: FigureOptions) -> None:
        """Write a chart and, beside a picture, the view state that shows it again."""
        from explorer.charts import figures

        dataset, selection = self._around.dataset, self._around.state.current

        def work(progress: tasks.Progress) -> Path:
            progress.at(0)
            figures.write(dataset, chart, path, options)
            if path.suffix.lower() in (".png", ".svg", ".pdf"):
                view_state.write(path.with_suffix(".view.json"), selection, dataset.version)
            return path

        self.said.emit(self.tr("Writing {name}…").format(name=path.name))
        tasks.run(work, self._written, self._failed, self)

    def _written(self, path: Path) -> None:
        self.said.emit(self.tr("Written: {path}").format(path=path))

    def _failed(self, error: Exception) -> None:
        from explorer.charts import figures

        self.said.emit("")
        sentence = str(error)
        if not isinstance(error, FileWriteError | figures.UnknownFormatError):
            text = QCoreApplication.translate(
                "FigureActions", "The figure could not be written: {error}"
            )
            sentence = text.format(error=error)
        self.show_problem(sentence, error)

    def show_problem(self, sentence: str, error: BaseException) -> None:
        """A dialog with the sentence and a report to copy; the window stays usable."""
        from explorer.views.parts.problem_dialog import show_problem

        show_problem(sentence, error, self._window)

    def open_view(self) -> None:
        """Ask for a view file and show what it holds."""
        from explorer.views.parts import asking

        folder = self._settings.export_folder
        asking.to_open(
            self._window, self.tr("Open view"), folder, "*.view.json", then=self._read_view
        )

    def _read_view(self, chosen: Sequence[Path]) -> None:
        try:
            self.view_opened.emit(view_state.read(chosen[0], self._around.dataset))
        except view_state.ViewStateError as error:
            self.show_problem(str(error), error)

    def save_view(self) -> None:
        """Ask for a file and write the view to it."""
        from explorer.views.parts import asking

        folder = Path(self._settings.export_folder) / "view.view.json"
        title = self.tr("Save view")
        asking.to_save(self._window, title, folder, ".view.json", then=self._write_view)

    def _write_view(self, path: Path) -> None:
        try:
            view_state.write(path, self._around.state.current, self._around.dataset.version)
        except FileWriteError as error:
            self.show_problem(str(error), error)
        else:
            self._written(path)
