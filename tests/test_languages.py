"""The window in Chinese: every word translated, nothing clipped, nothing left in English."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from explorer import languages, navigation, paths, words
from explorer.analysis.select import Question
from explorer.charts.build import build
from explorer.charts.describe import describe
from explorer.charts.questions import SPECS, answer
from explorer.settings import Settings
from explorer.state import Selection
from tests.views.catalogue import ARTICLE, VIEWS, View, each_with_one
from tests.views.checks import clipped, shown
from tests.windows import settle, surroundings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from explorer.charts.chart import Chart
    from explorer.dataset.dataset import Dataset
    from explorer.surroundings import Surroundings

ROOT = Path(__file__).parents[1]
SCRIPT = ROOT / "resources" / "translations" / "update.py"
CHINESE = ("zh-Hans", "zh-Hant")
in_chinese = pytest.mark.parametrize("language", CHINESE)
#: English words of ours that must not be on a Chinese screen; names and quotes may be English.
FORBIDDEN = re.compile(
    r"\b(figures?|sentences?|charts?|export|copy|source|indicators?|period|sectors?|leads?|"
    r"stated|relayed|derived|search|overview|theme|settings?|technologies|countries|measured|"
    r"projection|opinion|limits|dataset|according|billion|million|years|show|more|open)\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def update() -> ModuleType:
    """The script that keeps the translations."""
    spec = importlib.util.spec_from_file_location("update_translations", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Switch the language; English again after the test."""
    yield lambda language: languages.use(qapp, language)
    languages.use(qapp, "en")


def words_of(widget: QWidget) -> list[str]:
    """What is written on the widgets that are shown, and what is said of them."""
    found = []
    for one in shown(widget):
        for attribute in ("text", "placeholderText", "toolTip", "accessibleName", "windowTitle"):
            value = getattr(one, attribute, None)
            if callable(value):
                found.append(re.sub(r"<[^>]*>", " ", str(value())))
    return found


# ---------------------------------------------------------------------------- the .ts files


@in_chinese
def test_every_word_is_translated(update: ModuleType, language: str) -> None:
    found, problems = update.found_words()
    assert problems == []
    assert list(update.wrong(language, found, update.read(update.ts_path(language)))) == []


def test_the_files_are_current() -> None:
    done = subprocess.run([sys.executable, SCRIPT, "--check"], capture_output=True, text=True)
    assert done.stderr == ""
    assert done.returncode == 0


@in_chinese
def test_the_names_in_braces_are_the_same(update: ModuleType, language: str) -> None:
    for (context, source), text in update.read(update.ts_path(language)).items():
        if context != "Data":
            assert update.placeholders(text) == update.placeholders(source), source


@in_chinese
def test_punctuation_is_full_width(update: ModuleType, language: str) -> None:
    han = "[\u4e00-\u9fff]"
    for (_, source), text in update.read(update.ts_path(language)).items():
        assert not re.search(f"{han}[,;:?!]|[,;?!]{han}", text), source


def test_traditional_is_not_simplified(update: ModuleType) -> None:
    """Characters that are written in Mainland China only, and words used there only."""
    text = "".join(update.read(update.ts_path("zh-Hant")).values())
    assert [c for c in "这们为国领图数据导书写语观选项档开关总览设进显" if c in text] == []
    for word in ("軟件", "導出", "剪貼板", "屏幕", "默認", "搜索", "文件("):
        assert word not in text


def test_the_reader_finds_every_form(update: ModuleType, tmp_path: Path) -> None:
    folder = tmp_path / "explorer"
    folder.mkdir()
    for table, columns in update.DATA.items():
        (tmp_path / "data").mkdir(exist_ok=True)
        (tmp_path / "data" / f"{table}.csv").write_text(",".join(columns) + "\n")
    (folder / "a.py").write_text(
        "class A:\n"
        "    def f(self):\n"
        "        return str(self.tr('one {x}').format(x=self.tr('two')))\n"
        "    def g(self, n):\n"
        "        return [self.tr('three ' 'and a half'), self.tr('four' if n else 'five')]\n"
        "class B(A):\n"
        "    pass\n"
        "def words():\n"
        "    return {'k': translate('C', 'six'), 'l': words.to_user('C', 'seven')}\n"
        "def wrong(widget, text):\n"
        "    return widget.tr('eight'), translate('C', text), translate('Data', text)\n"
    )
    found, problems = update.found_words(tmp_path)
    assert {(w.context, w.source) for w in found} == {
        *(("A", s) for s in ("one {x}", "two", "three and a half", "four", "five")),
        *(("C", s) for s in ("six", "seven")),
    }
    assert len(problems) == 2


def test_a_word_keeps_its_translation_in_another_context(update: ModuleType) -> None:
    text = update.text_of(
        "zh-Hans", [update.Word("New", "Chart", "a.py")], {("Old", "Chart"): "图"}
    )
    assert update.parsed(text) == {("New", "Chart"): "图"}


# ------------------------------------------------------------------------------- what is said


@in_chinese
def test_the_font_has_every_character(
    qapp: QApplication, update: ModuleType, language: str
) -> None:
    from PySide6.QtGui import QRawFont

    used = set("".join(update.read(update.ts_path(language)).values())) - {"\n"}
    for path in sorted((ROOT / "resources" / "fonts").glob("CTESans-*.otf")):
        font = QRawFont(str(path), 13)
        assert font.isValid()
        assert {c for c in used if not font.supportsCharacter(ord(c))} == set()


@in_chinese
def test_a_word_of_a_base_class_is_found(speak: Callable[[str], None], language: str) -> None:
    from explorer.views.parts.chart_view import ChartView

    class Own(ChartView):
        pass

    speak(language)
    assert Own.__mro__[1] is ChartView
    assert words.translate("ChartView", "Chart") != "Chart"
    assert words.language() == language


def assert_chinese(chart: Chart) -> None:
    """Title, footer, text alternative and tooltips are in Chinese throughout."""
    texts = [chart.title, chart.subtitle, chart.empty, describe(chart)]
    texts += [x for row in chart.rows for x in (row.detail, row.group)]
    texts += [column.label for column in chart.columns]
    texts += chart.footer
    texts += [line for m in chart.marks for line in m.hover[:4]]
    for text in texts:
        quoted = re.sub(r"[A-Z][A-Za-z]+( [A-Z][A-Za-z]+)*", "", text)  # names
        found = FORBIDDEN.search(quoted)
        assert found is None, text
    assert re.search("[\u4e00-\u9fff]", chart.title + chart.empty)


@in_chinese
def test_the_charts_of_topics(
    speak: Callable[[str], None], dataset: Dataset, language: str
) -> None:
    speak(language)
    for topic in (
        "electric-batteries",
        "list-64",
        "sector-quantum",
        "theme-research-collaboration",
    ):
        assert_chinese(build(dataset, Question(topic), language))


@in_chinese
@pytest.mark.parametrize("key", sorted(SPECS))
def test_the_charts_of_questions(
    speak: Callable[[str], None], dataset: Dataset, language: str, key: str
) -> None:
    speak(language)
    assert not FORBIDDEN.search(SPECS[key].title())
    for option, label in SPECS[key].options(dataset) or [("", "")]:
        assert not FORBIDDEN.search(label)
        for chart in answer(dataset, key, Question("", option=option), language):
            assert_chinese(chart)


# -------------------------------------------------------------------------------- the window


@pytest.mark.parametrize(("view", "language"), each_with_one(VIEWS, ("zh-Hans", "zh-Hant")))
def test_views(
    qtbot: QtBot,
    speak: Callable[[str], None],
    dataset: Dataset,
    tmp_path: Path,
    view: View,
    language: str,
) -> None:
    speak(language)
    around: Surroundings = surroundings(dataset, tmp_path, language=language)
    widget = view.make(around)
    qtbot.addWidget(widget)
    if view.size is not None:
        widget.resize(*view.size)
    with qtbot.waitExposed(widget):
        widget.show()
    settle()
    assert "\n".join(clipped(widget)) == ""
    if view.name not in ("problem-dialog", "chips", "chart"):  # made by the test in English
        own = " ".join(ARTICLE.split())  # what the user's own document says
        left = [t for t in words_of(widget) if FORBIDDEN.search(t) and not _is_prose(t)]
        left = [t for t in left if " ".join(t.split()) not in own]
        assert left == []


def _is_prose(text: str) -> bool:
    """English titles and notes of the dataset, which stay as they are."""
    return len(text) > 60


def test_the_selection_survives_another_language(
    qtbot: QtBot, speak: Callable[[str], None], dataset: Dataset, tmp_path: Path
) -> None:
    from explorer.app import Session

    speak("en")
    settings = Settings(tmp_path / "settings.ini")
    session = Session(dataset, settings)
    first = session.open(navigation.topic(dataset, Selection(), "electric-batteries"))
    settle()
    chosen = first.state.current
    assert first.windowTitle() == "Critical Technology Explorer"
    for language in (*CHINESE, "en"):
        first.actions_[f"language-{language}"].trigger()
        settle()
        assert session.window is first
        assert settings.language == language
        assert session.window.state.current == chosen
        assert session.window.around.looks.language == language
        english = session.window.windowTitle() == "Critical Technology Explorer"
        assert english == (language == "en")
    session.window.close()
    session.window.deleteLater()
    settle()


def test_a_damaged_translation_says_which(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(paths, "resource", lambda *parts: tmp_path.joinpath(*parts))
    with pytest.raises(paths.OwnFileError, match="zh-Hans"):
        languages.use(qapp, "zh-Hans")
    languages.use(qapp, "en")


def test_every_character_is_drawn_in_one_line(update: ModuleType) -> None:
    """No control characters, which would be drawn as boxes."""
    for language in CHINESE:
        for text in update.read(update.ts_path(language)).values():
            assert not [c for c in text if unicodedata.category(c) == "Cc" and c != "\n"]


def test_traditional_texts_keep_to_one_of_two_characters() -> None:
    """Where both are right somewhere, the program writes one; quotes keep what they have."""
    said = (ROOT / "resources" / "translations" / "explorer_zh-Hant.ts").read_text(encoding="utf-8")
    texts = re.findall(r"<translation>(.*?)</translation>", said, re.DOTALL)
    assert len(texts) > 3_000
    wrong = [text for text in texts if re.search("[佔臺裏羣爲綫峯衆]", text)]
    assert wrong == []
