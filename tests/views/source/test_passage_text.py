"""The page of a document: what is highlighted is the quote, whatever characters surround it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QWidget

from explorer import theme
from explorer.dataset.schema import Passage, Section
from explorer.dataset.vocabulary import BOILERPLATE
from explorer.views.source.marked_text import Claim
from explorer.views.source.passage_text import PassageText
from tests.windows import click_text, place_in, quote_is_visible, quoted, settle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from explorer.views.source.pane import SourcePane
    from tests.windows import Surroundings

#: Emoji, a character beyond the BMP, both line ends, full-width forms.
TEXT = (
    "🔋 Batteries 🔋\r\n\r\n"
    "中国占全球电池产能的７０％🇨🇳，美国占 20%。\r\n"
    "Rare: 𠮷野家 holds 5%.\n\n"
    "再次：中国占70%。\r\n\r\n"
    "Read more: 5 stories 📰\n"
)
QUOTES = ("中国占全球电池产能的７０％🇨🇳", "美国占 20%", "𠮷野家 holds 5%", "中国占70%")
NUMERALS = ("７０％", "20%", "5%", "70%")
SECTIONS = [
    Section("d", 0, TEXT.index("\r"), "title"),
    Section("d", TEXT.index("Read"), len(TEXT), "related"),
]


def claim(n: int, quote: str, ids: int = 1) -> Claim:
    start = TEXT.index(quote)
    return Claim(start, start + len(quote), n, tuple(f"e{n}.{k}" for k in range(ids)))


CLAIMS = [claim(n, q, 3 if n == 2 else 1) for n, q in enumerate(QUOTES, 1)]


@pytest.fixture
def page(qtbot: QtBot, around: Surroundings) -> PassageText:
    made = PassageText(around.looks)
    qtbot.addWidget(made)
    made.resize(320, 400)
    made.show_text(TEXT, SECTIONS, CLAIMS)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.mark.parametrize("number", range(len(QUOTES)))
def test_the_highlight_is_the_quote(page: PassageText, number: int) -> None:
    quote, numeral = QUOTES[number], NUMERALS[number]
    at = TEXT.index(numeral, CLAIMS[number].start)
    page.select(CLAIMS[number].start, CLAIMS[number].end, (at, at + len(numeral)))
    assert quoted(page) == [quote]
    bar = page.looks.theme.highlight_bar.lower()
    bold = [e for e in page.extraSelections() if e.format.background().color().name() == bar]
    assert [e.cursor.selectedText() for e in bold] == [numeral]
    assert bold[0].format.fontWeight() >= 700
    assert page.selected_span == (CLAIMS[number].start, CLAIMS[number].end)


@settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(data=st.data())
def test_any_stretch_of_any_text(page: PassageText, data: st.DataObject) -> None:
    alphabet = st.sampled_from([*list("a中7％🔋𠮷\n "), "\r\n", "🇨🇳"])
    text = "".join(data.draw(st.lists(alphabet, min_size=1, max_size=40)))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    quote = text[start:end]
    halves = text[start - 1 : start + 1], text[end - 1 : end + 1]
    assume("\r\n" not in halves)  # no quote begins or ends inside a line end
    page.show_text(text, [], [Claim(start, end, 1, ("e",))])
    page.select(start, end, None)
    assert quoted(page) == [quote.replace("\r\n", "\n").replace("\r", "\n")]


def test_the_text_is_the_document_with_one_kind_of_line_end(page: PassageText) -> None:
    assert page.toPlainText() == TEXT.replace("\r\n", "\n")
    assert page.isReadOnly()


@pytest.mark.parametrize("written", ["", "量子"])
def test_an_input_method_writes_nothing_into_a_document(page: PassageText, written: str) -> None:
    before = page.toPlainText()
    page.selectAll()
    for event in (QInputMethodEvent(written, []), QInputMethodEvent()):
        event.setCommitString(written)
        QCoreApplication.sendEvent(page, event)
    assert page.toPlainText() == before
    assert page.visible_span()[1] <= len(TEXT)


def test_other_claims_are_underlined_and_the_selected_one_is_not_lost(page: PassageText) -> None:
    page.select(CLAIMS[0].start, CLAIMS[0].end, None)
    dotted = [
        e.cursor.selectedText()
        for e in page.extraSelections()
        if e.format.underlineStyle() == e.format.UnderlineStyle.DotLine
    ]
    assert dotted == list(QUOTES)
    page.clear_selection()
    assert quoted(page) == []
    assert page.selected_span is None


def test_a_new_document_has_no_selection(page: PassageText) -> None:
    page.select(CLAIMS[0].start, CLAIMS[0].end, None)
    page.show_text("other", [], [])
    assert quoted(page) == []
    assert page.claims == ()
    settle()


def test_going_back_shows_the_same_with_the_claims_and_colours_of_now(page: PassageText) -> None:
    def dotted() -> list[tuple[str, str]]:
        return [
            (e.cursor.selectedText(), e.format.underlineColor().name())
            for e in page.extraSelections()
            if e.format.underlineStyle() == e.format.UnderlineStyle.DotLine
        ]

    first, laid_out = dotted(), page.document()
    page.show_text("other", [], [Claim(0, 3, 1, ("e",))])
    assert [text for text, _ in dotted()] == ["oth"]
    page.show_text(TEXT, SECTIONS, CLAIMS)
    assert page.document() is laid_out
    assert dotted() == first
    page.show_text(TEXT, SECTIONS, CLAIMS[1:])
    assert dotted() == first[1:]
    page.looks.use(theme=theme.named("dark"))
    page.restyle(SECTIONS)
    assert [text for text, _ in dotted()] == list(QUOTES[1:])
    assert {colour for _, colour in dotted()} == {page.looks.theme.claim.lower()}


@pytest.mark.parametrize("share", [0, 0.3, 0.6, 1])
def test_every_claim_with_a_visible_row_is_within_the_visible_span(
    pane: SourcePane, around: Surroundings, share: float
) -> None:
    for document in around.dataset.documents:
        around.state.select(document_id=document, evidence_id="", observation_id="")
        settle()
        bar = pane.text.verticalScrollBar()
        bar.setValue(round(share * bar.maximum()))
        first, last = pane.text.visible_span()
        for c in pane.text.claims:
            rows = pane.text.rows_of(c.start, c.end)
            if rows.bottom() >= 0 and rows.top() < pane.text.viewport().height():
                assert c.end >= first
                assert c.start <= last


def test_boilerplate_is_grey_and_titles_are_bold(page: PassageText) -> None:
    assert "related" in BOILERPLATE
    cursor = page.textCursor()
    text = page.toPlainText()
    colours = page.looks.theme
    for word, colour in (("Read more", colours.claim), ("野家", colours.text)):
        units = len(text[: text.index(word)].encode("utf-16-le")) // 2
        cursor.setPosition(units + 1)
        assert cursor.charFormat().foreground().color().name() == colour.lower()
    cursor.setPosition(4)
    assert cursor.charFormat().font().bold()


@pytest.mark.parametrize("number", range(len(QUOTES)))
def test_a_click_chooses_the_claim_under_it(qtbot: QtBot, page: PassageText, number: int) -> None:
    middle = CLAIMS[number].start + 1
    with qtbot.waitSignal(page.claim_chosen) as chosen:
        click_text(qtbot, page, TEXT, middle)
    assert chosen.args == [CLAIMS[number].evidence_ids[0]]


def test_a_click_beside_the_claims_chooses_nothing(qtbot: QtBot, page: PassageText) -> None:
    with qtbot.assertNotEmitted(page.claim_chosen):
        click_text(qtbot, page, TEXT, TEXT.index("Rare"))


def test_a_drag_selects_text_and_no_claim(qtbot: QtBot, page: PassageText) -> None:
    start = place_in(page, TEXT, CLAIMS[0].start)
    left = Qt.MouseButton.LeftButton
    with qtbot.assertNotEmitted(page.claim_chosen):
        qtbot.mousePress(page.viewport(), left, pos=start)
        qtbot.mouseMove(page.viewport(), start + QPoint(60, 0))
        qtbot.mouseRelease(page.viewport(), left, pos=start + QPoint(60, 0))
    assert page.copied()
    assert page.copied() in TEXT


def test_clicks_walk_through_the_figures_of_one_quote(page: PassageText) -> None:
    ids = CLAIMS[1].evidence_ids
    seen = []
    for _ in range(4):
        found = page.claim_at(CLAIMS[1].start + 1)
        page.setProperty("evidence_id", found)
        seen.append(found)
    assert seen == [*ids, ids[0]]


def test_where_quotes_overlap_the_shorter_is_chosen(page: PassageText) -> None:
    inner = TEXT.index("产能")
    claims = [CLAIMS[0], Claim(inner, inner + 2, 9, ("inner",))]
    page.show_text(TEXT, SECTIONS, claims)
    assert page.claim_at(inner) == "inner"
    assert page.claim_at(CLAIMS[0].start) == "e1.0"
    assert page.claim_at(len(TEXT) - 1) == ""


def test_n_and_p_walk_through_the_claims(qtbot: QtBot, page: PassageText) -> None:
    heard: list[str] = []
    page.claim_chosen.connect(heard.append)
    first = {c.evidence_ids[0]: c for c in CLAIMS}
    page.claim_chosen.connect(lambda i: page.select(first[i].start, first[i].end, None))
    for key in "nnnnnpp":
        qtbot.keyClick(page, key)
    assert heard == ["e1.0", "e2.0", "e3.0", "e4.0", "e1.0", "e4.0", "e3.0"]


def test_p_without_a_selection_goes_to_the_last(qtbot: QtBot, page: PassageText) -> None:
    with qtbot.waitSignal(page.claim_chosen) as chosen:
        qtbot.keyClick(page, "p")
    assert chosen.args == ["e4.0"]


def test_a_document_without_claims(qtbot: QtBot, page: PassageText) -> None:
    page.show_text("nothing here", [], [])
    with qtbot.assertNotEmitted(page.claim_chosen):
        qtbot.keyClick(page, "n")
        click_text(qtbot, page, "nothing here", 3)
    for strip in _strips(page):
        qtbot.mousePress(strip, Qt.MouseButton.LeftButton)


# ---------------------------------------------------------------------------- real documents


def _strips(page: PassageText) -> list[QWidget]:
    """The coverage strip: the child beside the text that takes clicks and has a tooltip."""
    found = page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [w for w in found if w.toolTip() and w is not page.viewport()]


def test_claims_are_numbered_in_reading_order(pane: SourcePane, around: Surroundings) -> None:
    for document in around.dataset.documents:
        claims = pane.claims(document)
        assert [c.number for c in claims] == list(range(1, len(claims) + 1))
        assert [(c.start, c.end) for c in claims] == sorted((c.start, c.end) for c in claims)
        ids = [i for c in claims for i in c.evidence_ids]
        assert len(ids) == len(set(ids))
        for c in claims:
            quotes = {around.dataset.evidence[i].quote for i in c.evidence_ids}
            assert quotes == {around.dataset.text(document)[c.start : c.end]}


@pytest.mark.parametrize("share", [0.02, 0.5, 0.98])
def test_a_click_on_the_strip_goes_to_the_nearest_claim(
    qtbot: QtBot, pane: SourcePane, around: Surroundings, share: float
) -> None:
    document = max(around.dataset.documents, key=lambda d: len(pane.claims(d)))
    around.state.select(document_id=document)
    settle()
    (strip,) = _strips(pane.text)
    place = QPoint(strip.width() // 2, round(share * strip.height()))
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)
    length = len(around.dataset.text(document))
    wanted = place.y() / strip.height()
    nearest = min(pane.text.claims, key=lambda c: abs(c.start / length - wanted))
    rows = pane.text.rows_of(nearest.start, nearest.end)
    assert 0 <= rows.top() < pane.text.viewport().height()


@pytest.mark.parametrize("width", [307, 460, 700])
def test_every_quote_is_found_and_seen(
    qtbot: QtBot, pane: SourcePane, around: Surroundings, width: int
) -> None:
    pane.resize(width, 560)
    for evidence in list(around.dataset.evidence.values())[:: 97 if width != 460 else 23]:
        around.state.select(
            observation_id=evidence.observation_id, evidence_id=evidence.evidence_id
        )
        settle(2)
        if isinstance(evidence, Passage):
            found = quoted(pane.text)
            assert found == [evidence.quote.replace("\r\n", "\n")]
            assert quote_is_visible(pane.text), evidence.evidence_id
        else:
            assert not pane.text.isVisible()
            assert pane.card.toPlainText().strip()


def test_a_quote_stays_in_view_when_the_panel_gets_narrow(
    pane: SourcePane, around: Surroundings
) -> None:
    passages = next(p for p in around.dataset.passages_in.values() if len(p) > 20)
    evidence = passages[-1]
    around.state.select(evidence_id=evidence.evidence_id, observation_id=evidence.observation_id)
    settle()
    for width in (700, 307, 500):
        pane.resize(width, 500)
        settle()
        assert quote_is_visible(pane.text)
