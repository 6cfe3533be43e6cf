"""How the preview shows pages: the newest version, in place, by mouse and by keys."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from explorer import tasks
from explorer.briefing import templates
from explorer.briefing.model import Briefing, Heading, Paragraph, Text
from explorer.charts.palette import THEMES
from explorer.views.sheets import preview as page_preview
from explorer.views.sheets.model import MARGIN, PAGE_HEIGHT, PAGE_WIDTH
from explorer.views.sheets.preview import PagePreview
from tests.views.sheets.test_layout import TOPIC, dense, text_of
from tests.windows import settle

if TYPE_CHECKING:
    import logging

    from pytestqt.qtbot import QtBot

    from tests.windows import Surroundings

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def preview(qtbot: QtBot, around: Surroundings) -> PagePreview:
    made = PagePreview(around)
    qtbot.addWidget(made)
    made.resize(560, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def profile(around: Surroundings) -> Briefing:
    return templates.fill(around.dataset, "profile", TOPIC)


def shown(qtbot: QtBot, preview: PagePreview, briefing: Briefing) -> int:
    """Show a briefing, wait for its pages and their pictures; the number of pages."""
    with qtbot.waitSignal(preview.drawn) as drawn:
        preview.show_briefing(briefing)
    painted(qtbot, preview)
    assert drawn.args is not None
    return int(drawn.args[0])


def painted(qtbot: QtBot, preview: PagePreview) -> None:
    qtbot.waitUntil(lambda: not preview.sheets.lacking() and tasks.drain(0))


def written(text: str) -> Briefing:
    return Briefing("Title", blocks=(Paragraph((Text(text),)),))


def words(preview: PagePreview) -> str:
    return " ".join(text_of(p.strip) for page in preview.pages.pages for p in page.body)


def ink(picture: QImage) -> int:
    """How many of a sample of pixels are dark."""
    small = picture.scaled(100, 140)
    dark = (small.pixelColor(x, y).lightnessF() < 0.7 for x in range(100) for y in range(140))
    return sum(dark)


def test_an_empty_page_says_what_to_do(qtbot: QtBot, preview: PagePreview) -> None:
    assert preview.message.isVisible()
    assert shown(qtbot, preview, Briefing("Nothing yet")) == 0
    assert preview.message.text() == "An empty page. Add a block or choose a template."


def test_the_pages_of_a_template_are_shown(
    qtbot: QtBot, preview: PagePreview, profile: Briefing
) -> None:
    assert shown(qtbot, preview, profile) == 3
    assert not preview.message.isVisible()
    assert preview.place.text().startswith("Page 1 of 3 · ")
    first = preview.sheets.sheets[0]
    assert first.image is not None
    assert first.image.size() == first.size() * first.devicePixelRatio()
    assert ink(first.image) > 100
    assert preview.accessibleName() == preview.sheets.accessibleName() == "Page preview"
    said = [s.accessibleDescription() for s in preview.sheets.sheets]
    assert said[0].startswith("Page 1 of 3: Electric batteries: profile")
    assert said[1].startswith("Page 2 of 3: ")


def test_the_newest_of_many_is_shown(qtbot: QtBot, preview: PagePreview) -> None:
    counts: list[int] = []
    preview.drawn.connect(counts.append)
    for n in range(200):
        preview.show_briefing(written(f"version {n}"))
        if n % 10 == 0:
            settle(1)
    qtbot.waitUntil(lambda: "version 199" in words(preview))
    assert 1 <= len(counts) < 200
    painted(qtbot, preview)


def test_a_call_returns_at_once(
    qtbot: QtBot, preview: PagePreview, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also while a slow version is laid out."""
    resolve = page_preview.resolve

    def slow(*args: object) -> object:
        time.sleep(0.3)
        return resolve(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(page_preview, "resolve", slow)
    begin = time.perf_counter()
    for n in range(20):
        preview.show_briefing(written(f"version {n}"))
    assert time.perf_counter() - begin < 0.15
    qtbot.waitUntil(lambda: "version 19" in words(preview))
    painted(qtbot, preview)


def test_only_pages_that_changed_are_painted(
    qtbot: QtBot, preview: PagePreview, profile: Briefing
) -> None:
    shown(qtbot, preview, profile)
    before = [s.image for s in preview.sheets.sheets]
    page = preview.pages.pages[0]
    after = replace(profile, blocks=(*profile.blocks, Paragraph((Text("At the end."),))))
    shown(qtbot, preview, after)
    assert preview.pages.pages[0] is page
    assert preview.pages.pages[2] is not None
    assert preview.sheets.sheets[0].image is before[0]


def test_the_place_stays_while_one_types(
    qtbot: QtBot, preview: PagePreview, profile: Briefing
) -> None:
    shown(qtbot, preview, profile)
    bar = preview.sheets.verticalScrollBar()
    bar.setValue(900)
    for n in range(3):
        block = Paragraph((Text("x" * n),))
        shown(qtbot, preview, replace(profile, blocks=(*profile.blocks, block)))
        assert bar.value() == 900


def test_a_block_is_shown(qtbot: QtBot, preview: PagePreview, around: Surroundings) -> None:
    briefing = dense(around.dataset)
    preview.show_briefing(briefing)
    preview.show_block(len(briefing.blocks) - 1)  # of the version that is under way
    with qtbot.waitSignal(preview.drawn):
        pass
    place = preview.pages.place_of(len(briefing.blocks) - 1)
    assert place is not None
    assert preview.sheets.page in (place[0], place[0] - 1)
    painted(qtbot, preview)
    preview.show_block(0)
    assert preview.sheets.page == 0
    painted(qtbot, preview)


def test_a_click_chooses_the_block(qtbot: QtBot, preview: PagePreview) -> None:
    blocks = (Heading("One"), Paragraph((Text("Two"),)), Paragraph((Text("Three"),)))
    shown(qtbot, preview, Briefing("Title", blocks=blocks))
    sheet = preview.sheets.sheets[0]
    chosen: list[int] = []
    preview.block_chosen.connect(chosen.append)
    for placed in preview.pages.pages[0].body:
        y = (MARGIN + placed.y + placed.strip.height / 2) * sheet.height() / PAGE_HEIGHT
        qtbot.mouseClick(sheet, LEFT, pos=QPoint(sheet.width() // 3, round(y)))
    assert chosen == [0, 1, 2]  # nothing for title and date


def test_an_error_is_said_and_the_next_version_shown(
    qtbot: QtBot,
    preview: PagePreview,
    profile: Briefing,
    monkeypatch: pytest.MonkeyPatch,
    logged: list[logging.LogRecord],
) -> None:
    shown(qtbot, preview, profile)
    preview.sheets.verticalScrollBar().setValue(600)

    def failing(*_: object) -> None:
        raise ValueError("the ink is out")

    with monkeypatch.context() as patched:
        patched.setattr(page_preview, "resolve", failing)
        preview.show_briefing(profile)
        qtbot.waitUntil(preview.message.isVisible)
    assert preview.message.text() == "The pages cannot be laid out: the ink is out"
    assert [r.getMessage() for r in logged] == ["The pages of a briefing cannot be laid out"]
    logged.clear()
    assert shown(qtbot, preview, profile) == 3
    assert preview.sheets.isVisible()
    assert preview.sheets.verticalScrollBar().value() == 600


def test_pages_fit_the_width_and_are_zoomed(
    qtbot: QtBot, preview: PagePreview, profile: Briefing
) -> None:
    shown(qtbot, preview, profile)
    sheets = preview.sheets
    assert sheets.sheets[0].width() <= sheets.viewport().width()
    assert sheets.zoom < 1
    preview.resize(1400, 700)
    painted(qtbot, preview)
    assert sheets.zoom == 1
    assert preview.place.text() == "Page 1 of 3 · 100 %"
    for key, zoom in (("+", 1.25), ("+", 1.5), ("-", 1.25), ("0", 1.0)):
        qtbot.keyClicks(sheets, key)
        assert sheets.zoom == zoom
    for _ in range(12):
        wheel(sheets, -120)
    assert sheets.zoom == 0.5
    for _ in range(20):
        wheel(sheets, 120)
    assert sheets.zoom == 2
    assert preview.place.text().endswith("200 %")
    qtbot.mouseClick(preview.smaller, LEFT)
    assert sheets.zoom == 1.75
    qtbot.mouseClick(preview.fit, LEFT)
    assert sheets.zoom == 1
    painted(qtbot, preview)
    image = sheets.sheets[0].image
    assert image is not None
    assert image.height() == pytest.approx(PAGE_HEIGHT * 96 / 72 * image.devicePixelRatio(), abs=1)
    assert image.width() == pytest.approx(PAGE_WIDTH * 96 / 72 * image.devicePixelRatio(), abs=1)


def wheel(widget: page_preview.PageSheets, turn: int) -> None:
    """Turn the wheel with Ctrl held."""
    at = QPointF(widget.viewport().rect().center())
    event = QWheelEvent(
        at,
        QPointF(widget.viewport().mapToGlobal(at)),
        QPoint(0, 0),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget.viewport(), event)


def test_zooming_keeps_the_page(qtbot: QtBot, preview: PagePreview, profile: Briefing) -> None:
    shown(qtbot, preview, profile)
    preview.sheets.go_to(2, 300)
    page = preview.sheets.page
    for zoom in (2.0, 0.5, None):
        preview.sheets.set_zoom(zoom)
        assert abs(preview.sheets.page - page) <= 1
        painted(qtbot, preview)


def test_keys_scroll(qtbot: QtBot, preview: PagePreview, profile: Briefing) -> None:
    shown(qtbot, preview, profile)
    bar, sheets = preview.sheets.verticalScrollBar(), preview.sheets
    qtbot.keyClick(sheets, Qt.Key.Key_PageDown)
    assert 0 < bar.value() <= sheets.viewport().height()
    qtbot.keyClick(sheets, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    assert preview.place.text().startswith("Page 3 of 3")
    qtbot.keyClick(sheets, Qt.Key.Key_PageUp)
    assert bar.value() < bar.maximum()
    qtbot.keyClick(sheets, Qt.Key.Key_Home)
    assert bar.value() == 0
    painted(qtbot, preview)


def test_pictures_far_from_sight_are_let_go(
    qtbot: QtBot, preview: PagePreview, around: Surroundings
) -> None:
    count = shown(qtbot, preview, dense(around.dataset))
    assert count > 12
    bar = preview.sheets.verticalScrollBar()
    for value in range(0, bar.maximum(), 400):
        bar.setValue(value)
        painted(qtbot, preview)
    assert sum(s.image is not None for s in preview.sheets.sheets) < 10


def test_the_paper_stays_white_on_a_dark_ground(
    qtbot: QtBot, preview: PagePreview, profile: Briefing, around: Surroundings
) -> None:
    shown(qtbot, preview, profile)
    around.looks.use(theme=THEMES["dark"])
    settle()
    picture = preview.sheets.viewport().grab().toImage()
    assert picture.pixelColor(4, 200) == QColor(THEMES["dark"].background)
    assert picture.pixelColor(40, 40) == QColor("#FFFFFF")


def test_pictures_wait_until_the_preview_is_seen(
    qtbot: QtBot, preview: PagePreview, profile: Briefing
) -> None:
    shown(qtbot, preview, profile)
    preview.hide()
    preview.sheets.set_zoom(2.0)
    settle()
    assert preview.sheets.lacking()
    preview.show()
    painted(qtbot, preview)
    preview.sheets.set_zoom(0.5)  # work begins
    preview.hide()
    preview.show()
    painted(qtbot, preview)


def test_it_goes_away_in_the_middle_of_work(
    qtbot: QtBot, around: Surroundings, profile: Briefing
) -> None:
    made = PagePreview(around)
    made.show_briefing(profile)
    made.deleteLater()
    del made
    settle()
    assert tasks.drain()
    settle()
