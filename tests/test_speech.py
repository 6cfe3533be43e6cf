"""Files are in a language of their own, without Qt; no words by language stand in the code."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from explorer import paths, speech, words

CHINESE = ("zh-Hans", "zh-Hant")
HAN = re.compile(r"[\u3400-\u9fff]")
EXPLORER = Path(speech.__file__).parent
#: Rooms that read Chinese: what they look for is no word of ours.
READING = ("corpus", "reading", "tables")
#: Modules that do so in other rooms.
READERS = (
    "dataset/statements.py",
    "briefing/spots.py",
    "briefing/editorial.py",
    "briefing/returned.py",  # looks for qualifiers in what somebody wrote
    "briefing/pptx_house.py",  # looks for layouts by the names that PowerPoint gives them
    "tracker/figures.py",  # writes the three languages of a package
    "tracker/indicators.py",
)
#: Chinese that is not a word of a language of ours, by module: names of languages, units and
#: conjunctions that stand between figures and names, what is looked for.
KNOWN = {
    "settings.py": {"简体中文", "繁體中文"},
    "views/parts/name_field.py": {"简体", "繁體"},
    "charts/naming.py": {"與", "与"},
    "charts/numbers.py": {"美元", "澳元", "元", "人民幣", "亿", "万", "億", "萬", "第"},
    "briefing/citations.py": {"New York Times|Bloomberg|观察者网"},
    "selftest.py": {"關鍵技術瀏覽器"},
    "dataset/intervals.py": {"近", "几乎", "幾乎", "接近", "将近", "將近"},  # as sources hedge
}


def chinese_in(path: Path) -> set[str]:
    """The strings with Chinese in a module that are no docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    prose = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if id(node) not in prose and HAN.search(node.value)
    }


def test_no_words_by_language_stand_in_the_code() -> None:
    found = {}
    for path in EXPLORER.rglob("*.py"):
        module = path.relative_to(EXPLORER)
        if module.parts[0] in READING or module.as_posix() in READERS:
            continue
        if chinese := chinese_in(path):
            found[module.as_posix()] = chinese
    assert found == KNOWN, "words of ours belong into the translation files"


@pytest.mark.parametrize("language", CHINESE)
def test_the_words_are_those_that_qt_reads(language: str) -> None:
    path = paths.resource("translations", f"explorer_{language}.qm")
    translator = QTranslator()
    assert translator.load(str(path))
    found = speech.read(path)
    assert len(found) > 1000
    assert all(translator.translate(*key) == text for key, text in found.items())


def test_what_is_not_translated_stays_as_it_is() -> None:
    with speech.speaking("zh-Hans"):
        assert words.translate("Nowhere", "no such word") == "no such word"


def test_a_file_that_is_cut_off_is_named(tmp_path: Path) -> None:
    whole = paths.resource("translations", "explorer_zh-Hans.qm").read_bytes()
    path = tmp_path / "cut.qm"
    for content in (b"", b"no translation", whole[:16], whole[:1000], whole[:-1000]):
        path.write_bytes(content)
        with pytest.raises(paths.OwnFileError, match=re.escape(str(path))):
            speech.read(path)


def test_a_chinese_briefing_needs_no_qt() -> None:
    program = """
import sys
from explorer import paths
from explorer.briefing import templates, resolve
from explorer.dataset import package
made = templates.fill(package.load(paths.bundled_data()), "scorecard", language="zh-Hant")
assert "領域" in made.title, made.title
assert not [m for m in sys.modules if m.startswith("PySide6")]
"""
    subprocess.run([sys.executable, "-c", program], check=True, cwd=EXPLORER.parent)
