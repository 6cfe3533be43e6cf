"""The guide in three languages: none may lack what another has, or name what the window does not.

Chapters are compared by what no translation changes: levels of headings, keys, code, commands,
pictures, rows of tables. Words in bold are words of the window.
"""

from __future__ import annotations

import re
import unicodedata
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from explorer.settings import LANGUAGES
from explorer.views.window.help_dialog import guide_file

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.packaging
ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
CHINESE = ("zh-Hans", "zh-Hant")
in_chinese = pytest.mark.parametrize("language", CHINESE)
KEY = re.compile(r"\b(?:(?:Ctrl|Alt|Shift)\+)+\w+|\bF\d\d?\b", re.ASCII)


def guide(language: str) -> str:
    return (DOCS / guide_file(language)).read_text(encoding="utf-8")


def without_code(text: str) -> str:
    return re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)


def chapters(language: str) -> list[str]:
    """The text before the first heading of level two, then each chapter."""
    return re.split(r"^## ", guide(language), flags=re.MULTILINE)


def headings(text: str) -> list[int]:
    return [len(m) for m in re.findall(r"^(#+) ", without_code(text), flags=re.MULTILINE)]


def commands(text: str) -> list[str]:
    return re.findall(r"^```\n(.*?)^```$", text, flags=re.MULTILINE | re.DOTALL)


def pictures(text: str) -> list[str]:
    return [Path(p).name for p in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", text)]


def code(text: str) -> Counter[str]:
    found = re.findall(r"`([^`]+)`", without_code(text))
    return Counter(c.replace("\n", " ") for c in found)


def shape(text: str) -> dict[str, object]:
    """What a translation leaves as it is."""
    prose = without_code(text)
    return {
        "headings": headings(text),
        "keys": sorted(set(KEY.findall(prose))),
        "code": code(text),
        "commands": commands(text),
        "pictures": pictures(text),
        "rows of tables": len(re.findall(r"^\|", prose, flags=re.MULTILINE)),
        "items": len(re.findall(r"^\* ", prose, flags=re.MULTILINE)),
        "words of the window": len(bold(prose)),
    }


def bold(text: str) -> list[str]:
    """Words of the window; the parts of a path through the menus one by one."""
    found = re.findall(r"\*\*(.+?)\*\*", text, re.DOTALL)
    return [w for b in found for w in " ".join(b.split()).split(" > ")]


def plain(word: str) -> str:
    """A word of the window without its mark for the keyboard and the dots of a dialog."""
    return re.sub(r"\(&\w\)", "", word).replace("&", "").rstrip("…")


def window_words(language: str) -> dict[str, set[str]]:
    """The translations of each English word of the window."""
    found: dict[str, set[str]] = {}
    path = ROOT / "resources" / "translations" / f"explorer_{language}.ts"
    for message in ET.parse(path).getroot().iter("message"):
        said, source = message.findtext("translation") or "", message.findtext("source") or ""
        found.setdefault(plain(source), set()).add(plain(said))
    return found


@in_chinese
def test_the_guides_say_the_same(language: str) -> None:
    english, translated = chapters("en"), chapters(language)
    assert len(english) == len(translated)
    for ours, theirs in zip(english, translated, strict=True):
        title = ours.partition("\n")[0]
        assert {"chapter": title, **shape(theirs)} == {"chapter": title, **shape(ours)}


def test_the_english_words_in_bold_are_in_the_window() -> None:
    known = window_words("zh-Hans")
    assert [w for w in bold(guide("en")) if w not in known] == []


@in_chinese
def test_the_chinese_words_in_bold_are_in_the_window(language: str) -> None:
    known = window_words(language)
    for ours, theirs in zip(chapters("en"), chapters(language), strict=True):
        left = bold(theirs)
        for word in bold(ours):
            found = known[word] & set(left)
            assert found, f"{word}: {known[word]}, not {left}"
            left.remove(found.pop())
        assert left == []


def test_the_keys_are_keys_of_the_window() -> None:
    source = "".join(p.read_text(encoding="utf-8") for p in (ROOT / "explorer").rglob("*.py"))
    in_code = set(re.findall(r'"((?:(?:Ctrl|Alt|Shift)\+)+\w+|F\d)"', source))
    own = {  # of panes, which know keys and not their names
        *("Ctrl+Left", "Ctrl+Right", "Ctrl+C", "Shift+Enter"),
        *(f"Ctrl+Alt+{n}" for n in range(7)),
        *(f"Ctrl+{n}" for n in range(1, 4)),
    }
    assert set(KEY.findall(without_code(guide("en")))) - in_code - own == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_are_in_the_language_of_the_guide(language: str) -> None:
    folder = "images/" if language == "en" else f"images/{language}/"
    targets = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", guide(language))
    assert targets
    assert [t for t in targets if t.rpartition("/")[0] + "/" != folder] == []


@in_chinese
def test_a_paragraph_of_chinese_is_one_line(language: str) -> None:
    """A line break inside would be shown as a blank."""
    broken = re.findall(r"^[^|#*!`\n][^\n]*\n[^|#*!`\n][^\n]*", without_code(guide(language)), re.M)
    assert broken == []


def test_traditional_is_not_simplified() -> None:
    """But for the name that Simplified Chinese has of itself, what is typed, and menus."""
    prose = re.sub(r"`[^`]+`|\*\*[^*]+\*\*", "", without_code(guide("zh-Hant")))
    text = prose.replace("简体中文", "")
    assert [c for c in "这们为国领图数据导书写语观选项档开关总览设进显" if c in text] == []
    for word in ("軟件", "導出", "剪貼板", "屏幕", "默認", "搜索", "文件", "窗口", "鼠標", "菜單"):
        assert word not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_font_has_every_character(qapp: QApplication, language: str) -> None:
    from PySide6.QtGui import QRawFont

    used = {c for c in guide(language) if unicodedata.category(c) != "Cc"}
    for path in sorted((ROOT / "resources" / "fonts").glob("CTESans-*.otf")):
        font = QRawFont(str(path), 13)
        assert font.isValid()
        assert {c for c in used if not font.supportsCharacter(ord(c))} == set()


def test_the_packaged_program_carries_the_guides() -> None:
    """build.spec takes every page of docs/ and every picture under it, whatever its language."""
    spec = (ROOT / "build.spec").read_text(encoding="utf-8")
    assert '(ROOT / "docs").glob("*.md")' in spec
    assert '(ROOT / "docs" / "images").rglob("*.png")' in spec
    there = {p.name for p in DOCS.glob("*.md")}
    assert {guide_file(language) for language in LANGUAGES} <= there


def test_pictures_stay_small() -> None:
    """The packaged program is at the limit of its size."""
    size = sum(p.stat().st_size for p in (DOCS / "images").rglob("*.png"))
    assert size < 2_600_000
