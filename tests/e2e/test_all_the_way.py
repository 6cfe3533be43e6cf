"""A report, a news page, a ministry's workbook and a download go all the way to a briefing."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from explorer import navigation
from explorer.briefing import pinned
from explorer.briefing.model import Briefing, Paragraph
from explorer.briefing.resolve import resolve
from explorer.briefing.write import write
from explorer.dataset.schema import Cell, Passage
from explorer.views.window.figure_form import FigureForm
from tests.corpus.readers.test_office import ARTICLE
from tests.corpus.readers.test_readers import pdf_of
from tests.e2e.test_incoming import drop
from tests.e2e.test_replacing import close_news, window_of
from tests.windows import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.dataset.schema import Observation
    from explorer.session import Session

REPORT = (
    '#set page(width: 18cm, height: 9cm)\n#set text(lang: "zh")\n'
    "电池产业年度报告。本报告由研究所编写，供内部参考。#pagebreak()\n"
    "2024年，中国在电池领域的高影响力论文份额达到62.5%，居于首位。其他国家的份额都要小得多。"
)
MINISTRY: tuple[list[object], ...] = (
    ["科技部统计司"],
    ["表1 各国电池论文"],
    [],
    ["国家", "年份", "论文数（篇）"],
    ["中国", 2022, 4100],
    ["美国", 2022, 1200],
    ["合计", 2022, 5300],
    ["注：初步数据。"],
)
SHARES = "Entity,Code,Year,Share of papers (%)\nNamibia,NAM,2020,12.5\nChina,CHN,2020,61.5\n"
FACTS = (
    '{"chart": {"title": "Shares of papers"}, "columns": {"Share of papers (%)": '
    '{"titleShort": "Share of papers", "unit": "%"}}}'
)


def files(folder: Path) -> list[Path]:
    folder.mkdir()
    report = pdf_of(REPORT, folder / "report.pdf")
    page = folder / "news.html"
    page.write_text(ARTICLE, encoding="utf-8")
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "论文"
    for row in MINISTRY:
        sheet.append(row)
    book.save(folder / "ministry.xlsx")
    with zipfile.ZipFile(folder / "owid.zip", "w") as archive:
        archive.writestr("shares.csv", SHARES)
        archive.writestr("shares.metadata.json", FACTS)
    return [report, page, folder / "ministry.xlsx", folder / "owid.zip"]


def own(session: Session) -> list[Observation]:
    d = session.data.dataset
    return [o for o in d.observations.values() if o.observation_id in d.own]


def test_report_page_workbook_and_download_go_all_the_way(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    window = window_of(session)
    assert drop(window, files(tmp_path / "week"))
    qtbot.waitUntil(lambda: len(own(session)) == 4, timeout=60_000)
    said = close_news(window)
    assert "news.html: brought in as a document" in said
    dataset = session.data.dataset
    news = next(d for d in dataset.documents.values() if d.file == "news.html")
    assert "China leads in 57[2] of 64 technologies" in dataset.text(news.document_id)
    assert "Accept all" not in dataset.text(news.document_id)
    # A figure of the report, by hand.
    report = next(d for d in dataset.documents.values() if d.file == "report.pdf")
    window.state.select(None, document_id=report.document_id, evidence_id="", observation_id="")
    settle(4)
    at = dataset.text(report.document_id).index("62.5%")
    window.source.text.choose(at, at + len("62.5%"))
    window.source.text.setFocus()
    QTest.keyClick(window.source.text, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: len(window.findChildren(FigureForm)) == 1)
    (form,) = window.findChildren(FigureForm)
    qtbot.waitUntil(lambda: form.value.text() == "62.5")
    QTest.keyClick(form.value, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(own(session)) == 5, timeout=20_000)
    settle(6)
    dataset = session.data.dataset
    evidence = {o.observation_id: dataset.first_of(o.observation_id) for o in own(session)}
    (share,) = [name for name, e in evidence.items() if isinstance(e, Passage)]
    assert window.state.current.observation_id == share
    # Each is a mark of a chart.
    for name in evidence:
        window.state.set(navigation.figure(dataset, window.state.current, name))
        settle(4)
        chart = window.pages.current.chart
        assert chart is not None
        assert chart.mark_of(name) is not None
    # And has its page or its cell in the footnotes of a briefing.
    fields = tuple(pinned.field(dataset, name) for name in evidence)
    briefing = Briefing("All the way", blocks=(Paragraph(fields),))
    notes = {n.evidence_id: n.text for n in resolve(dataset, briefing).notes}
    for e in evidence.values():
        assert e is not None
        if isinstance(e, Passage):
            assert "p. 2, characters" in notes[e.evidence_id]
        else:
            assert isinstance(e, Cell)
            assert e.place in notes[e.evidence_id]
    path = tmp_path / "briefing.md"
    write(dataset, briefing, path)
    text = path.read_text(encoding="utf-8")
    for words in ("p. 2, characters", "ministry.xlsx", "sheet 论文, C5", "D3", "62.5"):
        assert words in text
