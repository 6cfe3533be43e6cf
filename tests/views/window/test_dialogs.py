"""Export and problem dialogs, the clipboard, and what a failed export says and leaves."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QPushButton

from explorer import app, navigation, qt, session, tasks
from explorer.analysis.select import Question
from explorer.charts import caption, figures
from explorer.charts.build import build
from explorer.charts.paint import FigureOptions
from explorer.dataset.schema import Passage
from explorer.paths import OwnFileError
from explorer.views.parts.problem_dialog import ProblemDialog, report_of
from explorer.views.window.export_dialog import ExportDialog, file_name
from explorer.views.window.figure_size import USES
from tests.windows import main_window, settle

if TYPE_CHECKING:
    import logging
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from explorer.views.window.main_window import MainWindow
    from tests.windows import Surroundings

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def chart(dataset: Dataset) -> Chart:
    return build(dataset, Question("electric-batteries", "high-impact-share"))


@pytest.fixture
def dialog(qtbot: QtBot, around: Surroundings, chart: Chart) -> Iterator[ExportDialog]:
    made = ExportDialog(around.dataset, chart, "light", selected=chart.observation_ids[-1])
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    at_rest()


@pytest.fixture
def window(qtbot: QtBot, around: Surroundings) -> MainWindow:
    made = main_window(around)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.prepare()
    found = navigation.topic(around.dataset, around.state.current, "electric-batteries")
    around.state.set(found)
    settle()
    return made


# ------------------------------------------------------------------------------------ export


def at_rest() -> None:
    settle()
    while tasks.running():
        assert tasks.drain()
        settle()


def test_every_choice_is_an_option(dialog: ExportDialog) -> None:
    combinations = itertools.product(USES, range(4), range(2), (False, True))
    dialog.format.setCurrentIndex(dialog.format.findData("pdf"))
    for use, scale, ground, transparent in combinations:
        dialog.size_choice.use.setCurrentIndex(dialog.size_choice.use.findData(use))
        dialog.scale.setCurrentIndex(scale)
        dialog.ground.setCurrentIndex(ground)
        dialog.transparent.setChecked(transparent)
        options = dialog.options()
        assert (options.width, options.height, options.type) == USES[use]
        assert options.scale == scale + 1
        assert options.theme == dialog.ground.itemData(ground)
        assert options.transparent == transparent


def test_a_size_of_ones_own_in_pixels_and_centimetres(dialog: ExportDialog) -> None:
    size = dialog.size_choice
    size.width_box.setValue(400)
    size.height_box.setValue(500)
    assert size.use.currentData() == "own"
    assert size.chosen()[:2] == (400, 500)
    size.unit.setCurrentIndex(1)
    assert size.chosen()[:2] == (400, 500)
    assert size.width_box.value() == pytest.approx(400 / 96 * 2.54, abs=0.06)
    size.width_box.setValue(20.0)
    assert size.chosen()[0] == round(20 / 2.54 * 96)


def test_what_is_said_is_in_the_picture_and_kept(qtbot: QtBot, window: MainWindow) -> None:
    """Typed into the dialog, seen in the chart, there again when it opens."""
    window.actions_["export"].trigger()
    (dialog,) = window.findChildren(ExportDialog)
    dialog.title.setFocus()
    dialog.title.selectAll()
    qtbot.keyClicks(dialog.title, "A title of ours")
    qtbot.keyClicks(dialog.note, "Draft")
    for n, (on, text) in enumerate(dialog.annotations):
        assert not text.isEnabled()  # on nothing yet
        on.setCurrentIndex((1, on.count() - 1, 0)[n])
    for (_, text), words in zip(dialog.annotations, ("a period", "a figure"), strict=False):
        qtbot.keyClicks(text, words)
    at_rest()
    assert dialog.file_name.text() == "a-title-of-ours.png"
    chart, selected = dialog.chart, window.state.current.observation_id
    quote = window.around.dataset.first_of(selected)
    assert isinstance(quote, Passage)
    assert chart.title == "A title of ours"
    assert chart.remarks[:3] == ("1  a period", "2  a figure", "Draft")
    assert " ".join(quote.quote.split()) in chart.remarks[3]
    assert str(quote.end) in chart.remarks[3]
    assert [p.number for p in chart.pointers] == [1, 2]
    dialog.about.setFocus()
    qtbot.keyClick(dialog.about, Qt.Key.Key_Space)
    assert len(dialog.chart.remarks) == 3
    at_rest()
    before = dialog.caption()
    dialog.accept()
    at_rest()
    (asked,) = window.findChildren(QFileDialog)
    asked.reject()
    at_rest()
    assert window.figures.caption == before
    window.actions_["export"].trigger()
    again = next(d for d in window.findChildren(ExportDialog) if d.isVisible())
    assert again.caption() == before
    at_rest()
    again.reject()
    window.state.select(page="overview")
    assert window.figures.caption == caption.NONE


def test_a_view_carries_what_is_said(window: MainWindow, tmp_path: Path) -> None:
    said = caption.Caption("Ours", "note", (caption.Annotation("here", "", ("2023", "2023")),))
    shown = window.state.current
    window.figures.say_on(shown, said)
    window.figures._write_view(tmp_path / "a.view.json")
    window.figures.say_on(shown, caption.NONE)
    window.figures._read_view([tmp_path / "a.view.json"])
    assert window.figures.caption == said
    assert window.state.current == shown


@pytest.mark.parametrize("ending", figures.FORMATS)
def test_only_what_the_format_can_do_is_offered(dialog: ExportDialog, ending: str) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData(ending))
    assert dialog.ending() == ending
    picture = ending in ("png", "svg", "pdf")
    for widget in (dialog.size_choice, dialog.ground, dialog.transparent):
        assert widget.isEnabled() == picture
    assert dialog.scale.isEnabled() == (ending == "png")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_starts_with_the_theme_of_the_window(
    qtbot: QtBot, dataset: Dataset, chart: Chart, theme: str
) -> None:
    dialog = ExportDialog(dataset, chart, theme)
    qtbot.addWidget(dialog)
    assert dialog.options() == FigureOptions(1280, 720, 2.0, False, theme, 1.6)
    assert not dialog.about.isEnabled()  # no figure is selected
    assert dialog.ending() == "png"


def test_the_preview_follows_the_choices(dialog: ExportDialog) -> None:
    def preview() -> object:
        at_rest()
        return dialog.preview.pixmap().toImage()

    first = preview()
    dialog.ground.setCurrentIndex(1)
    dark = preview()
    assert dark != first
    dialog.size_choice.use.setCurrentIndex(2)
    full = preview()
    assert full != dark
    dialog.title.setText("Another")
    assert preview() != full
    dialog.size_choice.use.setCurrentIndex(4)
    dialog.size_choice.width_box.setValue(320)
    dialog.size_choice.height_box.setValue(200)
    at_rest()
    assert "320 × " in dialog.said.text()  # it says that it becomes higher


@pytest.mark.parametrize(
    ("button", "result"),
    [
        (QDialogButtonBox.StandardButton.Save, QDialog.DialogCode.Accepted),
        (QDialogButtonBox.StandardButton.Cancel, QDialog.DialogCode.Rejected),
    ],
)
def test_save_and_cancel(
    qtbot: QtBot,
    dialog: ExportDialog,
    button: QDialogButtonBox.StandardButton,
    result: QDialog.DialogCode,
) -> None:
    (box,) = dialog.findChildren(QDialogButtonBox)
    qtbot.mouseClick(box.button(button), LEFT)
    assert dialog.result() == result.value
    assert not dialog.isVisible()


def test_escape_cancels(qtbot: QtBot, dialog: ExportDialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected.value


@pytest.mark.parametrize("ending", figures.FORMATS)
def test_a_file_name_made_of_the_title(chart: Chart, ending: str) -> None:
    name = file_name(chart, ending, "/some where")
    assert name.parent == Path("/some where")
    assert name.suffix == f".{ending}"
    assert name.stem.startswith("electric-batteries")
    assert not set('/\\:*?"<>| ') & set(name.name)
    assert len(name.name) < 100


# ----------------------------------------------------------------------------- when it fails


def problem(window: MainWindow) -> ProblemDialog | None:
    found = [d for d in window.findChildren(ProblemDialog) if d.isVisible()]
    return found[0] if found else None


@pytest.mark.parametrize("ending", figures.FORMATS)
def test_a_path_that_cannot_be_written(
    qtbot: QtBot, window: MainWindow, chart: Chart, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / "missing" / f"figure.{ending}"
    before = sorted(tmp_path.rglob("*"))
    window.figures.write(chart, path, FigureOptions())
    qtbot.waitUntil(lambda: problem(window) is not None)
    shown = problem(window)
    assert shown is not None
    sentence = shown.sentence.text()
    assert str(path) in sentence
    assert len(sentence.splitlines()) == 1
    assert "Traceback" not in sentence
    assert "FileWriteError" in shown.report.toPlainText()
    assert sorted(tmp_path.rglob("*")) == before
    assert tasks.drain()
    (box,) = shown.findChildren(QDialogButtonBox)
    qtbot.mouseClick(box.button(QDialogButtonBox.StandardButton.Close), LEFT)
    qtbot.waitUntil(lambda: problem(window) is None)
    settle()


def test_a_failure_keeps_the_old_file(
    qtbot: QtBot,
    window: MainWindow,
    chart: Chart,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "figure.svg"
    path.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("explorer.files.os.replace", full)
    window.figures.write(chart, path, FigureOptions())
    qtbot.waitUntil(lambda: problem(window) is not None)
    shown = problem(window)
    assert shown is not None
    assert "No space left on device" in shown.sentence.text()
    assert [p.name for p in tmp_path.iterdir() if p.suffix == ".svg"] == ["figure.svg"]
    assert path.read_text() == "old"
    shown.close()
    settle()


def test_an_unexpected_failure_is_named_too(
    qtbot: QtBot,
    window: MainWindow,
    chart: Chart,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("the painter is gone")

    monkeypatch.setattr(figures, "write", broken)
    window.figures.write(chart, tmp_path / "figure.png", FigureOptions())
    qtbot.waitUntil(lambda: problem(window) is not None)
    shown = problem(window)
    assert shown is not None
    assert "could not be written: the painter is gone" in shown.sentence.text()
    assert "RuntimeError" in shown.report.toPlainText()
    assert not list(tmp_path.glob("figure*"))
    shown.close()
    settle()


def test_success_is_said_in_the_status_bar(
    qtbot: QtBot, window: MainWindow, chart: Chart, tmp_path: Path
) -> None:
    path = tmp_path / "figure.svg"
    window.figures.write(chart, path, FigureOptions())
    qtbot.waitUntil(lambda: str(path) in window.statusBar().currentMessage())
    assert path.stat().st_size > 1000
    assert problem(window) is None


def test_closing_the_window_waits_for_the_file(
    window: MainWindow, chart: Chart, tmp_path: Path
) -> None:
    paths = [tmp_path / f"figure-{n}.png" for n in range(3)]
    for path in paths:
        window.figures.write(chart, path, FigureOptions(scale=2.0))
    window.close()
    assert all(p.stat().st_size > 1000 for p in paths)
    settle()


# --------------------------------------------------------------------------- problem dialog


def raised() -> Exception:
    try:
        raise ValueError("量子 went wrong")
    except ValueError as error:
        return error


def test_the_report_can_be_copied(qtbot: QtBot, around: Surroundings) -> None:
    error = raised()
    dialog = ProblemDialog("It went wrong.", report_of(error))
    qtbot.addWidget(dialog)
    dialog.show()
    (button,) = (b for b in dialog.findChildren(QPushButton) if "Copy" in b.text())
    qtbot.mouseClick(button, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("It went wrong.\n\nCritical Technology Explorer")
    assert "ValueError: 量子 went wrong" in copied
    assert "test_dialogs.py" in copied
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("kind", [ValueError, OwnFileError])
def test_an_error_nobody_caught_is_shown_and_logged(
    qtbot: QtBot,
    window: MainWindow,
    logged: list[logging.LogRecord],
    monkeypatch: pytest.MonkeyPatch,
    kind: type[Exception],
) -> None:
    """app.run() with its event loop replaced by one error."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(session, "main_window", lambda *_a, **_k: window)

    class Loop:
        def exec(self) -> int:
            error = raised() if kind is ValueError else kind(Path("pin.svg"))
            sys.excepthook(type(error), error, error.__traceback__)
            return 0

        def __getattr__(self, name: str) -> object:
            return getattr(QGuiApplication.instance(), name)

    monkeypatch.setattr(qt, "application", Loop)
    monkeypatch.setattr(session, "application", Loop)
    assert app.run() == 0
    settle()
    shown = problem(window)
    assert shown is not None
    if kind is ValueError:
        assert "unexpected error" in shown.sentence.text()
        assert "量子 went wrong" in shown.sentence.text()
    else:
        said = "pin.svg: this file of the program is missing or damaged; reinstall the program"
        assert shown.sentence.text() == said
    assert kind.__name__ in shown.report.toPlainText()
    assert [r.levelname for r in logged] == ["CRITICAL"]
    assert logged[0].exc_info is not None
    logged.clear()
    assert window.isVisible()
    shown.close()
    settle()


# -------------------------------------------------------------------------------- clipboard


def test_copy_the_picture(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.figures.copy_image()
    image = QGuiApplication.clipboard().image()
    assert image.width() > image.height() > 300
    assert window.statusBar().currentMessage()


def test_copy_the_numbers(window: MainWindow, dataset: Dataset) -> None:
    window.figures.copy_data()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == list(figures.COLUMNS)
    assert window.pages["topic"].chart is not None
    ids = [line.split("\t")[0] for line in lines[1:]]
    assert ids == list(window.pages["topic"].chart.observation_ids)
    assert {line.count("\t") for line in lines} == {len(figures.COLUMNS) - 1}


def test_copy_the_citation(window: MainWindow, around: Surroundings) -> None:
    passages = [e for e in around.dataset.evidence.values() if e.kind == "passage"]
    for evidence in passages[:: len(passages) // 20]:
        around.state.set(
            navigation.figure(
                around.dataset,
                around.state.current,
                evidence.observation_id,
                evidence.evidence_id,
            )
        )
        window.source.footer.copy_citation()
        text = QGuiApplication.clipboard().text()
        assert evidence.quote in text
        assert around.dataset.documents[evidence.document_id].title in text
        assert f"{evidence.start}-{evidence.end}" in text


def test_on_the_overview_there_is_no_chart_to_copy(window: MainWindow) -> None:
    window.going.overview()
    QGuiApplication.clipboard().setText("before")
    window.figures.copy_image()
    window.figures.copy_data()
    assert QGuiApplication.clipboard().text() == "before"
