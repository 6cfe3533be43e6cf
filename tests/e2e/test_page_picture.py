"""The page of a PDF of one's own opens beside its text, the selected sentence marked on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer import tasks
from explorer.views.source.page_picture import PageDialog
from explorer.views.window.news_dialog import NewsDialog
from explorer.workspace import originals
from tests.corpus.readers.test_readers import pdf_of
from tests.windows import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.session import Session

QUOTE = "China holds 41 percent of the cells in 2024, says the sample"


def finish() -> None:
    assert tasks.drain()
    settle(3)


def test_a_page_as_it_is_printed(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    window = session.window
    assert window is not None
    note = pdf_of(f"#lorem(40)\n#pagebreak()\n#lorem(40)\n\n{QUOTE}.", tmp_path / "note.pdf")
    table = tmp_path / "figures.csv"
    table.write_text(
        "technology,entity,indicator,value,unit,period_start,statement,document,quote\n"
        "electric-batteries,CHN,high-impact-share,41,percent,2024,China has 41%.,note.pdf,"
        f'"{QUOTE}"\n',
        encoding="utf-8",
    )
    window.bringing.read([note, table])
    qtbot.waitUntil(lambda: len(session.data.dataset.own) >= 2, timeout=20_000)
    finish()
    for dialog in window.findChildren(NewsDialog):
        dialog.close()
    dataset = window.around.dataset
    (figure,) = [o for o in dataset.observations if o in dataset.own]
    assert not window.source.footer.page.isVisibleTo(window)
    window.going.figure(figure)
    settle()
    assert window.source.footer.page.isVisibleTo(window)
    window.source.footer.page.click()
    (page,) = window.findChildren(PageDialog)
    window.source.footer.page.click()
    assert window.findChildren(PageDialog) == [page], "a second one for the same page"
    finish()
    qtbot.waitUntil(lambda: page.said.text() == "Page 2 of 2", timeout=20_000)
    assert not page.paper.pixmap().isNull()
    assert not page.next.isEnabled()
    page.previous.click()
    finish()
    qtbot.waitUntil(lambda: page.said.text() == "Page 1 of 2", timeout=20_000)
    # An original that is gone is one sentence, and the window goes on.
    assert session.desk.workspace is not None
    for path in originals.folder_of(session.desk.workspace.path).glob("*.pdf"):
        path.unlink()
    page.next.click()
    finish()
    qtbot.waitUntil(lambda: "missing or altered" in page.said.text(), timeout=20_000)
    page.close()
    finish()
