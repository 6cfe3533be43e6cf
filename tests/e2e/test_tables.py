"""Tables of other people through the real window: in, seen at their cell, changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.marks import OWN
from explorer.views.window.changes_dialog import ChangesDialog
from explorer.views.window.mapping_dialog import MappingDialog
from tests.windows import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.session import Session
    from explorer.views.window.main_window import MainWindow


def bring(qtbot: QtBot, session: Session, path: Path) -> MainWindow:
    window = session.window
    assert window is not None
    window.bringing.read([path])
    settle()
    return window


def own(session: Session) -> list[str]:
    dataset = session.data.dataset
    return [o for o in dataset.observations if o in dataset.own]


def test_a_ministry_s_table_in_at_its_cell_and_changed(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "robots.csv"
    path.write_text(
        "国家,年份,机器人(万台)\n纳米比亚,2022,0.5\n越南,2022,1.5\n", encoding="gb18030"
    )
    window = bring(qtbot, session, path)
    qtbot.waitUntil(lambda: len(own(session)) == 2, timeout=20_000)
    figure = next(o for o in own(session) if ".nam." in o)
    assert window.around.dataset.observations[figure].value == 5000
    window.going.figure(figure)
    settle()
    assert "0.5" in window.source.card.toPlainText()
    assert "C2" in window.source.card.toPlainText()
    # Another version of the table: what changes is shown first, and may be turned down.
    path.write_text("国家,年份,机器人(万台)\n纳米比亚,2022,0.7\n老挝,2022,1\n", encoding="utf-8")
    bring(qtbot, session, path)
    qtbot.waitUntil(lambda: bool(window.findChildren(ChangesDialog)), timeout=20_000)
    (dialog,) = window.findChildren(ChangesDialog)
    assert dialog.count.text() == "1 new, 1 changed, 1 gone, 0 as they were"
    assert window.around.dataset.observations[figure].value == 5000
    dialog.accept()
    qtbot.waitUntil(lambda: session.data.dataset.observations[figure].value == 7000, timeout=20_000)
    assert len(own(session)) == 2
    assert session.desk.workspace is not None
    session.desk.stack.undo()
    settle()
    assert session.data.dataset.observations[figure].value == 5000


def test_a_doubtful_table_is_asked_about(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    path = tmp_path / "gdp.csv"
    path.write_text("Country,Year,GDP\nChina,2020,14687\nChad,2020,10\n", encoding="utf-8")
    window = bring(qtbot, session, path)
    qtbot.waitUntil(lambda: bool(window.findChildren(MappingDialog)), timeout=20_000)
    (dialog,) = window.findChildren(MappingDialog)
    assert "nothing says in what unit" in dialog.doubts.text()
    assert own(session) == []
    unit = dialog.of_column["unit"]
    unit.clear()
    qtbot.keyClicks(unit, "U$ billion")
    unit.setCursorPosition(1)
    qtbot.keyClicks(unit, "S")
    assert (unit.text(), unit.cursorPosition()) == ("US$ billion", 2)
    assert "14,687,000,000,000 USD" in dialog.outcome.text()
    dialog.write(tmp_path / "gdp.toml")
    dialog.bring.click()
    qtbot.waitUntil(lambda: len(own(session)) == 2, timeout=20_000)
    values = {session.data.dataset.observations[o].value for o in own(session)}
    assert values == {14687e9, 10e9}
    # The next file of this shape is read in the same way, without a question.
    more = tmp_path / "gdp-2021.csv"
    more.write_text("Country,Year,GDP\nChina,2021,17820\n", encoding="utf-8")
    bring(qtbot, session, more)
    qtbot.waitUntil(lambda: len(own(session)) == 3, timeout=20_000)
    assert 17820e9 in {session.data.dataset.observations[o].value for o in own(session)}
    assert 'unit = "US$ billion"' in (tmp_path / "gdp.toml").read_text(encoding="utf-8")


def test_own_figures_have_one_cue_and_one_switch(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "share.csv"
    path.write_text(
        "Country,Technology,Indicator,Year,Value\n"
        "Namibia,Electric batteries,high-impact-share,2024,3.5\n",
        encoding="utf-8",
    )
    window = bring(qtbot, session, path)
    qtbot.waitUntil(lambda: len(own(session)) == 1, timeout=20_000)
    (figure,) = own(session)
    window.going.figure(figure)
    settle()
    chart = window.pages.current.chart
    assert chart is not None
    mark = next(m for m in chart.marks if figure in m.observation_ids)
    assert mark.label.endswith(OWN)
    assert sum(m.label.endswith(OWN) for m in chart.marks) == 1
    assert any("of your own" in line for line in chart.footer)
    action = window.actions_["own-figures"]
    assert action.isChecked()
    action.trigger()
    settle()
    assert own(session) == []
    assert session.desk.workspace is not None
    assert len(session.desk.workspace.observations()) == 1
    action.trigger()
    settle()
    assert own(session) == [figure]
