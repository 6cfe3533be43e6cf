"""Damaged data and documents in the window: said in a dialog, the rest goes on."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from explorer import app, paths
from explorer.dataset import package
from explorer.dataset.problems import DatasetError
from explorer.desk import Desk
from explorer.session import main_window, wait_until_ready
from explorer.settings import Settings
from explorer.surroundings import Data
from explorer.views.parts.problem_dialog import ProblemDialog
from tests.windows import settle

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import CaptureExceptions, QtBot


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The data and the documents, to be damaged."""
    for folder in ("data", "seeds"):
        shutil.copytree(paths.root() / folder, tmp_path / folder)
    return tmp_path


def test_a_damaged_table_is_said_in_a_dialog(
    qapp: QApplication, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = copy / "data" / "observations.csv"
    table.write_bytes(table.read_bytes().replace(b"percent", b"precent", 1))
    shown: list[str] = []

    def answer(dialog: ProblemDialog) -> int:
        shown.append(dialog.sentence.text())
        assert dialog.report.toPlainText()
        dialog.deleteLater()
        return 0

    monkeypatch.setattr(ProblemDialog, "exec", answer)
    monkeypatch.setattr(paths, "bundled_data", lambda: copy / "data")
    with pytest.raises(DatasetError):
        app.run()
    settle()
    assert len(shown) == 1
    assert "observations.csv" in shown[0]


def test_a_changed_document_keeps_the_other_pages(
    qapp: QApplication, qtbot: QtBot, copy: Path
) -> None:
    seed = next((copy / "seeds").glob("002*.txt"))
    seed.write_text(seed.read_text(encoding="utf-8") + ".", encoding="utf-8")
    dataset = package.load(copy / "data")
    with qtbot.captureExceptions() as caught:  # the application's hook makes dialogs of these
        settings = Settings(copy / "s.ini")
        window = main_window(Data(dataset), settings, Desk(settings))
        qtbot.addWidget(window)
        window.show()
        wait_until_ready(qapp, window)
        assert window.is_ready
        assert window.pages["topic"].view is not None
    check(caught)
    window.close()
    settle()


def check(caught: CaptureExceptions) -> None:
    """Every failure names the changed document and what to do."""
    assert caught
    for _kind, error, _trace in caught:
        assert isinstance(error, DatasetError)
        assert "002_" in str(error)
        assert "restore the original file" in str(error)
