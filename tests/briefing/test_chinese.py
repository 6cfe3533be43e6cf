"""A Chinese briefing is Chinese throughout, whatever the window speaks."""

from __future__ import annotations

import re
import threading
from typing import TYPE_CHECKING

import docx as python_docx
import pptx as python_pptx
import pytest
from lxml import html as lxml_html

from explorer import languages, words
from explorer.briefing import card, templates, write
from explorer.cli import main
from tests.test_languages import FORBIDDEN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from explorer.dataset.dataset import Dataset

pytestmark = pytest.mark.usefixtures("qapp")
CHINESE = ("zh-Hans", "zh-Hant")
#: What may be English: quotes, our sentence about one, titles of publications, addresses, style.
OWN_LANGUAGE = (
    "//style | //blockquote | //details[@class='passage']/summary | //cite | //a"
    " | //*[@lang and not(self::html)]"
)
SHARE = "aspi-2024.electric-batteries.chn.high-impact-share.2023"


def _english(text: str) -> str:
    """The first English word of ours in a text; names in capitals are no words of ours."""
    found = FORBIDDEN.search(re.sub(r"\b[A-Z][A-Za-z]*(?:[ .][A-Z][A-Za-z]*)*\b", "", text))
    return found[0] if found else ""


@pytest.fixture
def english_window(qapp: QApplication) -> Iterator[None]:
    languages.use(qapp, "en")
    yield
    assert words.language() == "en"
    assert words.translate("Chart", "From") == "From"


@pytest.mark.parametrize("language", CHINESE)
@pytest.mark.parametrize("template", templates.TEMPLATES)
@pytest.mark.usefixtures("english_window")
def test_every_word_of_a_page_is_chinese(
    dataset: Dataset, tmp_path: Path, template: str, language: str
) -> None:
    topics = ("electric-batteries", "list-64", "sector-quantum", "extended-reality")
    for topic in topics if template != "scorecard" else topics[:1]:
        made = templates.fill(dataset, template, topic, language=language)
        path = tmp_path / f"{topic}.html"
        write.write(dataset, made, path)
        page = lxml_html.parse(str(path)).getroot()
        for element in page.xpath(OWN_LANGUAGE):
            element.text = None
            for child in element:
                element.remove(child)
        texts = [t for t in page.xpath("//text()") if t.strip()]
        assert len(texts) >= 5
        assert [(t, _english(t)) for t in texts if _english(t)] == []
        attributes = page.xpath("//@aria-label | //@title | //@alt")
        assert [a for a in attributes if _english(a)] == []


@pytest.mark.parametrize("language", CHINESE)
@pytest.mark.usefixtures("english_window")
def test_charts_of_a_built_file_are_chinese(tmp_path: Path, language: str) -> None:
    source = tmp_path / "my.brief"
    source.write_text(
        f"+++\ntitle = '电池'\nlanguage = '{language}'\n+++\n\n"
        "::: chart Electric batteries\nindicator = 'high-impact-share'\n:::\n\n"
        "::: chart list-64\nindicator = 'lead-count'\n:::\n",
        encoding="utf-8",
    )
    for ending in ("html", "docx", "pptx", "md", "pdf"):
        assert main(["brief", "build", str(source), "-o", str(tmp_path / f"o.{ending}")]) == 0
    page = lxml_html.parse(str(tmp_path / "o.html")).getroot()
    charts = page.xpath("//*[local-name()='svg']")
    assert len(charts) == 2
    own = {"zh-Hans": ("局限：", "数据集"), "zh-Hant": ("局限：", "資料集")}[language]
    for chart in charts:
        drawn = "".join(chart.itertext())
        assert own[1] in drawn
        assert _english(drawn) == ""
    document = python_docx.Document(str(tmp_path / "o.docx"))
    said = [p.get("descr") for p in document.element.xpath("//wp:docPr")]
    counted = {"zh-Hans": "条数据", "zh-Hant": "筆數據"}[language]
    assert [counted in s and not _english(s) for s in said] == [True, True]
    deck = python_pptx.Presentation(str(tmp_path / "o.pptx"))
    charts = [s for slide in deck.slides for s in slide.shapes if s.has_chart]
    described = [s._element.xpath(".//p:cNvPr")[0].get("descr") for s in charts]
    assert described == said
    assert counted not in (tmp_path / "o.md").read_text(encoding="utf-8")


@pytest.mark.usefixtures("english_window")
def test_exports_in_three_languages_at_once(dataset: Dataset, tmp_path: Path) -> None:
    """Each in a thread of its own, as a window with an export under way has it."""
    alone, together = {}, {}
    for language in ("en", *CHINESE):
        made = templates.fill(dataset, "profile", "list-64", language=language)
        write.write(dataset, made, tmp_path / f"{language}.html")
        alone[language] = (tmp_path / f"{language}.html").read_bytes()

    ready = threading.Barrier(4)

    def export(language: str) -> None:
        from explorer.briefing import pictures

        ready.wait()
        pictures.svg.cache_clear()
        made = templates.fill(dataset, "profile", "list-64", language=language)
        write.write(dataset, made, tmp_path / f"{language}-2.html")
        together[language] = (tmp_path / f"{language}-2.html").read_bytes()

    threads = [threading.Thread(target=export, args=(one,)) for one in alone]
    for thread in threads:
        thread.start()
    ready.wait()
    while any(t.is_alive() for t in threads):
        assert words.translate("Chart", "From") == "From"
    for thread in threads:
        thread.join()
    assert together == alone


def test_english_stays_english_in_a_chinese_window(
    dataset: Dataset, tmp_path: Path, qapp: QApplication
) -> None:
    for window in ("en", "zh-Hans"):
        languages.use(qapp, window)
        made = templates.fill(dataset, "profile", "list-64")
        write.write(dataset, made, tmp_path / f"{window}.html")
        assert words.language() == window
    languages.use(qapp, "en")
    page = (tmp_path / "en.html").read_bytes()
    assert b"Critical Technology Explorer, dataset" in page
    assert page == (tmp_path / "zh-Hans.html").read_bytes()


def test_a_card_is_the_same_in_every_window(
    dataset: Dataset, tmp_path: Path, qapp: QApplication
) -> None:
    for language in ("en", "zh-Hant"):
        languages.use(qapp, language)
        card.make(dataset, SHARE, tmp_path / language)
    languages.use(qapp, "en")
    for path in (tmp_path / "en").iterdir():
        assert path.read_bytes() == (tmp_path / "zh-Hant" / path.name).read_bytes()
