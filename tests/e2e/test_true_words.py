"""What the window says of its own data is so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from explorer.dataset.schema import EvidenceKind
from tests.windows import settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.views.window.main_window import MainWindow


def test_the_overview_says_how_each_figure_is_known(window: MainWindow) -> None:
    dataset = window.around.dataset
    kinds = [dataset.kind_of(o) for o in dataset.observations.values()]
    (lead,) = [
        label.text()
        for label in window.pages["overview"].findChildren(QLabel)
        if label.text().startswith(f"{len(kinds)} figures")
    ]
    for kind in EvidenceKind:
        assert f" {kinds.count(kind)} " in lead or not kinds.count(kind)
    assert "Every figure" not in lead


def test_a_notice_over_the_tray_cuts_nothing(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.tray.model is not None)
    settle()
    tray = window.tray
    assert tray.reason.isVisible()
    for part in (tray.toggle, tray.note, tray.remove, tray.reason):
        at = part.mapTo(tray, part.rect().topLeft())
        assert at.y() >= 0
        assert at.y() + part.height() <= tray.height()
        assert part.height() >= part.minimumSizeHint().height()
