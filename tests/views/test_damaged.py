"""Damaged data and documents in the window: said in a dialog, the rest goes on."""

from __future__ import annotations

import shutil
from html import unescape
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from explorer import app, paths
from explorer.briefing import pinned
from explorer.briefing.model import Briefing
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import ResolvedPassage
from explorer.cli import main
from explorer.dataset import package
from explorer.dataset.problems import DatasetError
from explorer.desk import Desk
from explorer.session import main_window, wait_until_ready
from explorer.settings import Settings
from explorer.surroundings import Data
from explorer.views.pages.document import DocumentPage
from explorer.views.parts.coverage_strip import CoverageStrip
from explorer.views.parts.problem_dialog import ProblemDialog
from tests.windows import settle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Document, Passage
    from explorer.views.window.main_window import MainWindow


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


BATTERIES = "電池"


@pytest.fixture(params=["altered", "missing", "not UTF-8"])
def hurt(request: pytest.FixtureRequest, copy: Path) -> tuple[Dataset, Document]:
    """A dataset of which one document is not what it was, and that document."""
    seed = next((copy / "seeds").glob("002*.txt"))
    match request.param:
        case "altered":
            seed.write_text(seed.read_text(encoding="utf-8") + ".", encoding="utf-8")
        case "missing":
            seed.unlink()
        case _:
            seed.write_bytes(seed.read_bytes() + b"\xff")
    dataset = package.load(copy / "data")
    (document,) = (d for d in dataset.documents.values() if d.file.endswith(seed.name))
    assert dataset.passages_in[document.document_id]
    return dataset, document


def says(text: str, document: Document) -> bool:
    return f"“{document.title}” cannot be read: {document.file}" in text


def passage_of(dataset: Dataset, document: Document) -> Passage:
    return next(p for p in dataset.passages_in[document.document_id] if p.role == "states")


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, hurt: tuple[Dataset, Document], tmp_path: Path
) -> Iterator[MainWindow]:
    """A window of it; nothing may be raised while it is made or used."""
    settings = Settings(tmp_path / "s.ini")
    made = main_window(Data(hurt[0]), settings, Desk(settings))
    qtbot.addWidget(made)
    made.show()
    wait_until_ready(qapp, made)
    yield made
    made.close()
    settle()


def test_the_pages_say_which_document_cannot_be_read(
    window: MainWindow, hurt: tuple[Dataset, Document]
) -> None:
    dataset, document = hurt
    assert window.pages["topic"].view is not None
    overview = window.pages["overview"]
    assert sum(says(unescape(x.text()), document) for x in overview.findChildren(QLabel)) == 1
    for other in (document.document_id, next(iter(dataset.documents)), document.document_id):
        window.state.select(None, page="document", document_id=other)
        settle()
        page = window.pages["document"]
        broken = other == document.document_id
        assert isinstance(page, DocumentPage)
        assert says(page.facts.text(), document) == broken
        assert page.model.rowCount()
        assert len(page.findChildren(CoverageStrip)) == (not broken)


def test_the_source_pane_says_which_document_cannot_be_read(
    window: MainWindow, hurt: tuple[Dataset, Document]
) -> None:
    dataset, document = hurt
    figure = passage_of(dataset, document)
    for selection in (
        {"evidence_id": figure.evidence_id, "observation_id": figure.observation_id},
        {"evidence_id": "", "observation_id": "", "document_id": document.document_id},
    ):
        window.state.select(None, **selection)
        settle()
        assert window.source.card.isVisible()
        assert says(window.source.card.toPlainText(), document)
        assert not window.source.text.isVisible()
    sound = next(d for d in dataset.documents if d != document.document_id)
    window.state.select(None, document_id=sound, evidence_id="")
    settle()
    assert window.source.text.isVisible()


def test_a_search_names_the_document_that_it_leaves_out(
    qtbot: QtBot, window: MainWindow, hurt: tuple[Dataset, Document]
) -> None:
    _dataset, document = hurt
    box = window.search
    box.focus()
    qtbot.waitUntil(lambda: box.library is not None, timeout=20_000)
    for typed in (BATTERIES, "zzzz"):
        box.field.setText(typed)
        qtbot.waitUntil(lambda: box.is_settled and box.model.rowCount() > 0, timeout=20_000)
        box._search()
        heading, row = (box.model.row_at(box.model.rowCount() - n) for n in (2, 1))
        assert heading.title == "Not searched"
        assert row.title == document.title
        assert "Missing or altered" in row.detail
    box.open_row(box.model.rowCount() - 1)
    settle()
    assert window.state.current.document_id == document.document_id
    assert says(window.source.card.toPlainText(), document)


def test_a_briefing_says_that_a_passage_was_not_compared(hurt: tuple[Dataset, Document]) -> None:
    dataset, document = hurt
    block = pinned.passage(dataset, passage_of(dataset, document).evidence_id)
    for language, said in (
        ("en", "not compared with its document"),
        ("zh-Hans", "未与原文核对"),
        ("zh-Hant", "未與原文核對"),
    ):
        found = resolve(dataset, Briefing("B", language=language, blocks=(block,)))
        (shown,) = found.blocks
        assert isinstance(shown, ResolvedPassage)
        for text in (shown.source, found.notes[0].text):
            assert said in text
            assert document.title in text


def test_commands_name_the_document_on_stderr(
    hurt: tuple[Dataset, Document],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    dataset, document = hurt
    monkeypatch.setattr(paths, "bundled_data", lambda: dataset.folder)
    o = dataset.observations[passage_of(dataset, document).observation_id]
    topic = dataset.topics[o.topic_id].name_en
    who = dataset.entities[o.entity_id].name_en
    for command in (["search", BATTERIES], ["ask", f"{who} {topic}"], ["show", o.topic_id]):
        for more in ([], ["--json"]):
            assert main([*command, *more]) == 0
            out, err = capsys.readouterr()
            assert out
            assert err.count(document.title) == 1, command
            assert says(err, document)
