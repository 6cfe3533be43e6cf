"""A file of the program that is missing or damaged is named, with what to do."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from explorer import languages, libraries, paths, speech, theme
from explorer.briefing import citations, pptx_base
from explorer.charts import paint
from explorer.cli import main
from explorer.reading.cues import cues

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from explorer.dataset.dataset import Dataset

SAID = r"{}: this file of the program is missing or damaged; reinstall the program"


@pytest.fixture
def copy(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The program's own files, to be damaged; nothing of them is remembered."""
    remembered = (theme.icon, paint.load_fonts, citations._style, cues, speech.translator)
    for folder in ("resources", "docs", "data", "seeds"):
        shutil.copytree(paths.root() / folder, tmp_path / folder)
    monkeypatch.setattr(paths, "root", lambda: tmp_path)
    for function in remembered:
        function.cache_clear()
    yield tmp_path
    for function in remembered:
        function.cache_clear()
    monkeypatch.undo()
    languages.use(qapp, "en")


@pytest.fixture(params=["missing", "damaged", "a folder"])
def harm(request: pytest.FixtureRequest, copy: Path) -> Callable[[str], str]:
    """Harms a file; returns what must be said of it."""

    def do(name: str) -> str:
        path = copy / "resources" / name
        path.unlink()
        if request.param == "damaged":
            path.write_bytes(b"\xff<svg = [")
        elif request.param == "a folder":
            path.mkdir()
        return SAID.format(re.escape(str(path)))

    return do


def test_an_icon(harm: Callable[[str], str]) -> None:
    with pytest.raises(paths.OwnFileError, match=harm("icons/pin.svg")):
        theme.icon("pin", "#000000")


def test_a_font(harm: Callable[[str], str], logged: list[object]) -> None:
    with pytest.raises(paths.OwnFileError, match=harm("fonts/CTESans-Bold.otf")):
        paint.load_fonts()
    logged.clear()  # Qt's own words about it


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_a_translation(harm: Callable[[str], str], qapp: QApplication, language: str) -> None:
    said = harm(f"translations/explorer_{language}.qm")
    with pytest.raises(paths.OwnFileError, match=said):
        languages.use(qapp, language)
    with pytest.raises(paths.OwnFileError, match=said):
        speech.translator(language)


@pytest.mark.parametrize("style", citations.STYLES)
def test_a_style_of_citation(harm: Callable[[str], str], dataset: Dataset, style: str) -> None:
    said = harm(f"csl/{citations.STYLES[style]}")
    with pytest.raises(paths.OwnFileError, match=said):
        citations.formatted(list(dataset.documents.values())[:1], style)


def test_the_words_of_questions(harm: Callable[[str], str]) -> None:
    with pytest.raises(paths.OwnFileError, match=harm("reading/cues.toml")):
        cues()


def test_the_packages_of_libraries(harm: Callable[[str], str]) -> None:
    with pytest.raises(paths.OwnFileError, match=harm("system/libraries.txt")):
        libraries.package("libGL.so.1")


@pytest.mark.parametrize("content", [None, b"PK not any more"], ids=["missing", "damaged"])
def test_the_presentation_of_the_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    path = tmp_path / "templates" / "default.pptx"
    if content is not None:
        path.parent.mkdir()
        path.write_bytes(content)
    monkeypatch.setattr(pptx_base.pptx, "__file__", str(tmp_path / "__init__.py"))
    with pytest.raises(paths.OwnFileError, match=SAID.format(re.escape(str(path)))):
        pptx_base.deck("en")


def test_a_file_that_a_library_misses_among_its_own(tmp_path: Path) -> None:
    def missed(path: object) -> paths.OwnFileError | None:
        return paths.OwnFileError.of(FileNotFoundError(2, "No such file", path))

    inside = os.path.join(sys.prefix, "lib", "docx", "templates", "default-footer.xml")
    assert re.fullmatch(SAID.format(re.escape(inside)), str(missed(inside)))
    assert missed(str(tmp_path / "article.docx")) is None
    assert missed(None) is None
    assert paths.OwnFileError.of(PermissionError(13, "Denied", inside)) is None


def test_every_folder_of_resources_has_its_test(copy: Path) -> None:
    folders = {p.name for p in (copy / "resources").iterdir() if p.is_dir()}
    tested = {"briefing", "csl", "fonts", "icons", "reading", "system", "tables", "translations"}
    tested.add("technologies")  # a folder of files, read as those of the user are
    assert folders - {"__pycache__"} == tested


COMMANDS = {
    "briefing/briefing.typ": ("brief", "template", "profile", "electric-batteries", "-o", "b.pdf"),
    "fonts/CTESans-Regular.otf": ("chart", "electric-batteries", "-o", "b.svg"),
    "translations/explorer_zh-Hant.qm": (
        "chart", "electric-batteries", "--language", "zh-Hant", "-o", "b.svg",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", COMMANDS)
def test_the_command_line_says_it_in_one_sentence(
    copy: Path,
    tmp_path: Path,
    name: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    logged: list[object],
) -> None:
    path = copy / "resources" / name
    path.unlink()
    out = tmp_path / "out"
    out.mkdir()
    monkeypatch.chdir(out)
    assert main(list(COMMANDS[name])) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert re.fullmatch(f"ctexplorer: {SAID.format(re.escape(str(path)))}\n", said.err)
    assert list(out.iterdir()) == []
    logged.clear()


def test_a_picture_of_the_window_needs_its_icons(tmp_path: Path) -> None:
    """In a process of its own, as the window is left half made."""
    for folder in ("explorer", "resources", "data", "seeds"):
        shutil.copytree(paths.root() / folder, tmp_path / folder)
    icon = tmp_path / "resources" / "icons" / "export.svg"
    icon.unlink()
    command = [sys.executable, "-P", "-m", "explorer", "screenshot", "b.png"]
    result = subprocess.run(
        command,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert result.stderr == f"ctexplorer: {SAID.format(icon)}\n"
    assert (result.returncode, result.stdout) == (1, "")
    assert not (tmp_path / "b.png").exists()
