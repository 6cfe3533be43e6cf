"""Names, titles and ids that look like markup are shown and written as the letters they are."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import fields, replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6 import QtGui
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument

from explorer.analysis.select import Question
from explorer.briefing import card, html, templates
from explorer.briefing.progress import Progress
from explorer.briefing.resolve import resolve
from explorer.charts import build, naming, paint
from explorer.dataset.schema import (
    Citation,
    Derivation,
    Document,
    Entity,
    Observation,
    Passage,
    Report,
    Support,
    Topic,
)
from explorer.models.observations import ObservationTableModel
from explorer.views.parts.problem_dialog import ProblemDialog
from explorer.views.source import evidence_card
from explorer.views.source.pane import SourcePane
from tests.views.view import TOPIC

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.surroundings import Surroundings

#: What every parser of markup would take for its own.
NASTY = "<b>a</b> & \"q\" 'r' <img src=x> &lt;"


def renamed(value: object, ids: dict[str, str]) -> object:
    """An id, or ids, under another name."""
    if isinstance(value, tuple):
        return tuple(renamed(v, ids) for v in value)
    return ids.get(value, value) if isinstance(value, str) else value


def nasty(dataset: Dataset, ids: dict[str, str], words: str = NASTY) -> Dataset:
    """The package with such names, titles and sentences, and other ids."""
    changed = {
        Document: ("title", "title_en", "publisher"),
        Report: ("title", "short", "publisher"),
        Topic: ("name_en", "name_zh_hans", "name_zh_hant"),
        Entity: ("name_en", "name_zh_hans", "name_zh_hant"),
        Observation: ("statement_en", "note"),
        Citation: ("source_title",),
        Derivation: ("rule",),
    }
    tables = {}
    for name, rows in dataset.tables.items():
        made = []
        for row in rows:
            other = {
                f.name: renamed(value, ids)
                for f in fields(row)
                if (value := getattr(row, f.name)) and f.name.endswith(("_id", "_ids"))
            }
            other |= dict.fromkeys(changed.get(type(row), ()), words)
            made.append(replace(row, **other) if other else row)
        tables[name] = tuple(made)
    return replace(dataset, tables=tables)


@pytest.fixture(scope="module")
def ids(dataset: Dataset) -> dict[str, str]:
    """Every document and every figure, under a name that ends what it stands in."""
    every = (*dataset.documents, *dataset.observations)
    return {i: f"{i}'\"<i>&" for i in every}


@pytest.fixture(scope="module")
def odd(dataset: Dataset, ids: dict[str, str]) -> Dataset:
    return nasty(dataset, ids)


#: What a card is made of.
TAGS = {
    *("html", "head", "meta", "title", "style", "body"),
    *("b", "p", "blockquote", "dl", "dt", "dd"),
}


class Reading(HTMLParser):
    """What a page says, and what it is made of."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.said, self.tags, self.values = "", set[str](), list[str]()
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.values += [value or "" for _, value in attrs]

    def handle_data(self, data: str) -> None:
        self.said += data


def plain(markup: str) -> str:
    document = QTextDocument()
    document.setHtml(markup)
    return document.toPlainText()


@pytest.mark.parametrize("kind", [Passage, Citation, Derivation])
def test_the_source_panel(
    qtbot: QtBot, make_surroundings: Callable[..., Surroundings], odd: Dataset, kind: type[Support]
) -> None:
    around = make_surroundings(odd)
    pane = SourcePane(around)
    qtbot.addWidget(pane)
    evidence = next(e for e in odd.rows(Support) if isinstance(e, kind))
    around.state.select(
        None, observation_id=evidence.observation_id, evidence_id=evidence.evidence_id
    )
    assert NASTY in plain(pane._header.text())
    if kind is not Passage:
        assert pane.card.toPlainText().count(NASTY) >= 2
    assert "<img" not in pane._header.text()


def test_every_door_of_the_panel_leads_to_its_id(
    qtbot: QtBot, make_surroundings: Callable[..., Surroundings], odd: Dataset
) -> None:
    around = make_surroundings(odd)
    pane = SourcePane(around)
    qtbot.addWidget(pane)
    doors = Reading(pane.card.toHtml()).values
    assert [v for v in doors if v.startswith("document:")] == [
        f"document:{d}" for d in odd.documents
    ]
    pane._follow(QUrl(next(v for v in doors if v.startswith("document:"))))
    assert around.state.current.document_id == next(iter(odd.documents))
    derived = next(e for e in odd.rows(Support) if isinstance(e, Derivation))
    _, body = evidence_card.of(odd, derived, around.looks)
    doors = [v for v in Reading(body).values if v.startswith("figure:")]
    assert doors == [f"figure:{i}" for i in derived.input_ids]


def test_tooltips(make_surroundings: Callable[..., Surroundings], odd: Dataset) -> None:
    around = make_surroundings(odd)
    model = ObservationTableModel(odd, around.looks.language)
    model.show([o.observation_id for o in odd.by_topic[TOPIC][:3]])
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert QtGui.Qt.mightBeRichText(NASTY)
    assert NASTY in plain(tip)


@given(
    st.lists(st.sampled_from([*"ab<>&\"'/=! \n\tpbi量", "&lt;", "<b>"]), max_size=30).map("".join)
)
def test_a_tooltip_says_what_it_is_given(text: str) -> None:
    shown = naming.as_tip(text)
    if QtGui.Qt.mightBeRichText(shown):
        said = plain(shown).replace("\u2028", "\n").rstrip("\n")
        assert " ".join(said.split()) == " ".join(text.split())
    else:
        assert shown == text


def test_what_went_wrong_is_said_as_it_is(qtbot: QtBot) -> None:
    dialog = ProblemDialog(NASTY, NASTY)
    qtbot.addWidget(dialog)
    assert dialog.sentence.textFormat() == Qt.TextFormat.PlainText


def test_a_card_that_is_given_away(odd: Dataset, ids: dict[str, str], tmp_path: Path) -> None:
    o = next(p.observation_id for p in odd.rows(Support) if isinstance(p, Passage))
    page = card._page(odd, odd.observations[o], card.claim(odd, o), "0" * 64, "en")
    read = Reading(page)
    assert read.said.count(NASTY) >= 2
    assert o in read.said
    assert read.tags <= {
        *[
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "b",
            "p",
            "blockquote",
            "dl",
            "dt",
            "dd",
        ]
    }


@pytest.mark.parametrize("template", templates.TEMPLATES)
def test_a_briefing_as_a_page(odd: Dataset, template: str) -> None:
    topic = "" if template == "scorecard" else TOPIC
    made = replace(templates.fill(odd, template, topic), title=NASTY, subtitle=NASTY)
    page = html.content(resolve(odd, made), Progress()).decode()
    read = Reading(page)
    assert read.said.count(NASTY) >= 3
    assert not read.tags & {"img", "i"}


def test_a_figure(odd: Dataset, tmp_path: Path) -> None:
    chart = build.build(odd, Question(TOPIC))
    paint.write_svg(replace(chart, title=NASTY), tmp_path / "a.svg", paint.FigureOptions())
    root = ET.parse(tmp_path / "a.svg").getroot()
    assert root.findtext("{http://www.w3.org/2000/svg}title") == NASTY
    assert not [e for e in root.iter() if e.tag.endswith(("}img", "}b", "}i"))]
