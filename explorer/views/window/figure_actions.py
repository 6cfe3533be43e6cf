"""What people do with the shown figure: copy, export, and the view state beside it."""

from __future__ import annotations

from dataclasses import replace
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

    from explorer.charts.caption import Caption
    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from explorer.state import Selection
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
        data: Callable[[], Dataset],
    ) -> None:
        """Act for ``window`` on the chart that ``shown`` returns, of the data of ``data``."""
        super().__init__(window)
        self._window = window
        self._around = around
        self._looks = around.looks
        self._settings = around.settings
        self._shown = shown
        self._data = data

    @property
    def caption(self) -> Caption:
        """What the user has said on the figure that is shown."""
        from explorer.charts.caption import NONE

        return self._around.said.on(self._around.state.current) or NONE

    def say_on(self, selection: Selection, caption: Caption) -> None:
        """Keep what is said on the figure of a selection."""
        self._around.said.say(selection, caption)

    def copy_image(self) -> None:
        """Put the chart on the clipboard as a picture."""
        from explorer.charts.caption import captioned

        chart = self._shown()
        if chart is not None:
            selected = self._around.state.current.observation_id
            chart = captioned(self._data(), chart, self.caption, selected)
            options = FigureOptions(theme=self._looks.theme.name)
            QGuiApplication.clipboard().setImage(paint.image(chart, options))
            self.said.emit(self.tr("Figure copied as a picture"))

    def copy_data(self) -> None:
        """Put the chart's numbers on the clipboard, as text that a spreadsheet takes."""
        from explorer.charts import figures

        chart = self._shown()
        if chart is not None:
            QGuiApplication.clipboard().setText(figures.tab_text(self._data(), chart))
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

        shown = self._around.state.current
        dialog = ExportDialog(
            self._data(),
            chart,
            self._looks.theme.name,
            self._window,
            said=self.caption,
            selected=shown.observation_id,
        )

        def ask() -> None:
            ending, options, said = dialog.ending(), dialog.options(), dialog.chart
            self.say_on(shown, dialog.caption())
            suggested = file_name(said, ending, self._settings.export_folder)

            def write(path: Path) -> None:
                self._settings.export_folder = str(path.parent)
                self.write(said, path, options)

            title = self.tr("Export figure")
            asking.to_save(self._window, title, suggested, f".{ending}", then=write)

        dialog.accepted.connect(ask)
        open_dialog(dialog)

    def annotate(self) -> None:
        """Ask what to say on the marks of the chart, which shows it from then on."""
        chart = self._shown()
        if chart is None or not chart.marks:
            return
        from explorer.views.window.remark_fields import RemarksDialog

        shown, before = self._around.state.current, self.caption
        dialog = RemarksDialog(
            self._data(),
            chart,
            before.annotations,
            self._window,
            selected=shown.observation_id,
        )

        def keep() -> None:
            said = replace(before, annotations=dialog.remarks.annotations())
            self.say_on(shown, said)

        dialog.accepted.connect(keep)
        open_dialog(dialog)

    def write(self, chart: Chart, path: Path, options: FigureOptions) -> None:
        """Write a chart and, beside a picture, the view state that shows it again."""
        from explorer.charts import figures

        dataset, selection = self._data(), self._around.state.current
        said = self.caption

        def work(progress: tasks.Progress) -> Path:
            progress.at(0)
            if path.suffix.lower() in (".png", ".svg", ".pdf"):
                figures.write(dataset, chart, path, paint.fitted(chart, options))
                beside = path.with_suffix(".view.json")
                view_state.write(beside, selection, dataset.version, said)
            else:
                figures.write(dataset, chart, path, options)
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
            self.open(*view_state.read(chosen[0], self._around.dataset))
        except view_state.ViewStateError as error:
            self.show_problem(str(error), error)

    def open(self, selection: Selection, said: Caption) -> None:
        """Show a view, with what is said on its figure."""
        self.say_on(selection, said)
        self.view_opened.emit(selection)

    def save_view(self) -> None:
        """Ask for a file and write the view to it."""
        from explorer.views.parts import asking

        folder = Path(self._settings.export_folder) / "view.view.json"
        title = self.tr("Save view")
        asking.to_save(self._window, title, folder, ".view.json", then=self._write_view)

    def _write_view(self, path: Path) -> None:
        try:
            shown, version = self._around.state.current, self._around.dataset.version
            view_state.write(path, shown, version, self.caption)
        except FileWriteError as error:
            self.show_problem(str(error), error)
        else:
            self._written(path)
